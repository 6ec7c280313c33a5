"""Phenology: the parameters of every growing season of each series.

From a smooth curve come the thirteen parameters of HR-VPP and TIMESAT with a quality flag, and the
dates of mid-green-up, maturity, senescence and mid-green-down. Start and end lie where the curve
passes a share of the amplitude of its side, of the whole amplitude, or a value; where it is
steepest; or where its curvature or its tangents say (Jönsson and Eklundh 2004; Zhang et al. 2003;
Gu et al. 2009). Dates are interpolated. A date that the series does not show is never made up.
Cost: some tens of passes over the values, for all series at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations
from .phenology_curvature import curvature_step, vertex
from .phenology_curves import Counts, Curves, Flanks, Floats, curves
from .phenology_dates import checked_form, dates_as
from .phenology_parameters import PARAMETERS, ROW
from .phenology_productivity import daily_sums
from .phenology_quality import season_flags
from .phenology_sides import DateRules, side_dates
from .phenology_slots import SeasonSlots, fill_flags, place_in_slots
from .seasons import SeasonRules, Seasons, find_seasons, sides
from .sudden_ends import sudden_falls

_CHUNK = 100_000  # values searched together, as much as stays in the processor's cache; measured


def phenology(
    days: ArrayLike,
    values: ArrayLike,
    *,
    seasons_per_year: int = 2,
    by_year: bool = True,
    method: str = "side_amplitude",
    start: float = 0.25,
    end: float = 0.15,
    turn: float = 0.9,
    band: float = 0.0,
    outermost: bool = False,
    seasonal_parameter: float = 0.5,
    minimum_amplitude: float = 0.1,
    minimum_length: float = 0.0,
    minimum_pause: float = 30.0,
    max_gap: float = 60.0,
    refine_peak: bool = False,
    sudden: bool = False,
    dates: str = "days",
    observed_days: ArrayLike | None = None,
    observed: ArrayLike | None = None,
) -> NDArray[np.floating]:
    """Return the parameters of the seasons of each series.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: smooth series, one a column, shape (T, N); NaN and infinite values are gaps, and the
            curve runs straight over them.
        seasons_per_year: how many seasons of a calendar year to keep, the largest, 1 to 12.
        by_year: whether a season stands in the slots of the year of its peak; else all seasons
            stand one after the other.
        method: how start and end are found: "side_amplitude", "whole_amplitude", "absolute",
            "derivative", "curvature" or "tangents".
        start: share of the amplitude at the start, 0 to 1; for "absolute" a value.
        end: share of the amplitude at the end, 0 to 1; for "absolute" a value.
        turn: share of the side's amplitude at maturity and senescence, 0 to 1; "curvature" and
            "tangents" have dates of their own for these.
        band: half the width of a band round the levels of start and end, a share of the side's
            amplitude from 0 to below 0.5; the date is the middle of the passage through it.
        outermost: where the curve passes a level several times, take the first rise and the last
            fall of the season instead of those next to the peak.
        seasonal_parameter: 0 to 1: 0 keeps every peak, 1 the largest within nine months alone; see
            `seasons.SeasonRules`.
        minimum_amplitude: least amplitude of a season, at least 0, in units of the values.
        minimum_length: least number of days between the lows of a season, at least 0.
        minimum_pause: least number of days between two seasons, at half the depth of the low
            between them, at least 0; over a narrower low they are one, and its start and end are
            the first rise and the last fall. 2.5 times as many where plants still stand, as after a
            mowing: where the low is above 45 % of the higher peak.
        max_gap: no date lies in a gap of more than this many days, above 0.
        refine_peak: move the date of the peak to the top of the parabola through the largest value
            and those beside it; else it is the time of the largest value, the middle of several
            equal ones.
        sudden: where a fall of the observations is as sudden as that of a harvest, the season ends
            where it was likeliest in the gap that holds it; see `sudden_ends`.
        dates: what dates are: "days" since 1970-01-01, "doy" for the day of the year, or "yyddd"
            for HR-VPP's 1000 * (year - 2000) + day of the year.
        observed_days: times of the observations, shape (M,); None for `days`.
        observed: the observations behind smooth values, for the flag and sudden ends, shape (M, N);
            None for `values`.

    Returns:
        The parameters, shape (P, S, N): the rows of `PARAMETERS` and the slots of
        `phenology_slots.SeasonSlots`, float32 for float32 values, else float64. A slot without a
        season is NaN but for QFLAG. Where the series begins or ends within a season, what depends
        on that side is NaN, the flag does not count that side, and AMPL is that of the other side.
        No season is found in a series of fewer than three observations, a constant or a rising one.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    if observed is None and observed_days is not None:
        raise ValueError("observed_days are given without observed, whose times they are.")
    seen_days = days if observed_days is None else checked_days(observed_days, "observed_days")
    seen = None if observed is None else checked_values(seen_days, observed, "observed")
    if seen is not None and seen.shape[1] != values.shape[1]:
        raise ValueError(
            f"observed must have {values.shape[1]} series as values have, not {seen.shape[1]}."
        )
    season_rules = SeasonRules(
        seasonal_parameter, minimum_amplitude, minimum_length, minimum_pause, max_gap
    )
    step = curvature_step(days)
    date_rules = DateRules(method, start, end, turn, band, outermost, step)
    wanted = _Wanted(
        season_rules.check(),
        date_rules.check(),
        SeasonSlots.of(days, seasons_per_year, by_year),
        refine_peak,
        sudden,
        checked_form(dates),
    )
    result = np.full((len(PARAMETERS), wanted.slots.count, values.shape[1]), np.nan, values.dtype)
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, values.shape[1], width):
        some = slice(first, first + width)
        part = None if seen is None else seen[:, some]
        _read(days, values[:, some], seen_days, part, wanted, result[:, :, some])
    return result


@dataclass(frozen=True)
class _Wanted:
    """What is asked of each series."""

    seasons: SeasonRules
    dates: DateRules
    slots: SeasonSlots
    refine_peak: bool
    sudden: bool
    form: str


def _read(
    days: Days,
    values: NDArray[np.floating],
    seen_days: Days,
    seen: NDArray[np.floating] | None,
    wanted: _Wanted,
    result: NDArray[np.floating],
) -> None:
    """Write the parameters of the seasons of some series into `result`."""
    of = curves(days, values)
    found, cut_off = find_seasons(of, wanted.seasons)
    peak = (of.time[found.peak_first] + of.time[found.peak_last]) / 2
    kept, slot = place_in_slots(found.series, peak, found.amplitude, wanted.slots)
    found, peak = found.take(kept), peak[kept]
    fill_flags(result[ROW["QFLAG"]], of, cut_off, wanted.slots)
    if not found.series.size:
        return
    if wanted.refine_peak:
        peak = _refined(of, found, peak)
    observed = None
    if wanted.sudden:
        observed = seen_days, values if seen is None else seen
    table = _parameters(of, found, peak, days[0], wanted, observed)
    bounds = (table["SOSD"], table.pop("T80L"), table.pop("T80R"), table["EOSD"])
    counts = of.counts if seen is None else Counts.of(seen_days, observations(seen))
    table["QFLAG"] = season_flags(counts, found.series, bounds)
    for name, numbers in table.items():
        if PARAMETERS[ROW[name]].kind == "date":
            numbers = dates_as(numbers, wanted.form)
        result[ROW[name], slot, found.series] = numbers


def _refined(of: Curves, found: Seasons, peak: Floats) -> Floats:
    """Return peaks moved to the top of the parabola, but for those of several equal values."""
    points = np.stack((found.peak_first - 1, found.peak_first, found.peak_first + 1))
    single = found.peak_first == found.peak_last
    return np.where(single, vertex(of.time[points], of.value[points]), peak)


def _parameters(
    of: Curves,
    found: Seasons,
    peak: Floats,
    origin: float,
    wanted: _Wanted,
    observed: tuple[Days, NDArray[np.floating]] | None,
) -> dict[str, Floats]:
    """Return all parameters but the flag, and the dates of 80 % of the amplitude for it.

    Where `observed` is given, days (M,) and values (M, N), sudden ends are those of its values.
    """
    max_gap = wanted.seasons.max_gap
    left, right = sides(of, found, max_gap)
    dates = side_dates(left, right, wanted.dates)
    up, down = found.left_known, found.right_known
    both = up & down
    top = left.low + left.amplitude
    base = np.where(both, (left.low + right.low) / 2, np.nan)
    begin, end = np.where(up, dates.start, np.nan), np.where(down, dates.end, np.nan)
    level = of.value_at(end, found.series)
    if observed is not None:
        fell, when = sudden_falls(*observed, found.series, end, level, right.amplitude, max_gap)
        end[fell] = np.where(when > peak[fell], when, end[fell])
    high = left.crossing(0.8), right.crossing(0.8)
    total, count = _productivity(of, found, begin, end, origin)
    table = {
        "SOSD": begin,
        "SOSV": of.value_at(begin, found.series),
        "LSLOPE": _slope(left, high[0], up),
        "EOSD": end,
        "EOSV": level,
        "RSLOPE": _slope(right, high[1], down),
        "LENGTH": end - begin,
        "MINV": base,
        "MAXD": peak,
        "MAXV": top,
        "AMPL": found.amplitude,
        "TPROD": total,
        "SPROD": total - base * count,
        "MIDUPD": np.where(up, left.crossing(0.5), np.nan),
        "MATD": np.where(up, dates.maturity, np.nan),
        "SEND": np.where(down, dates.senescence, np.nan),
        "MIDDOWND": np.where(down, right.crossing(0.5), np.nan),
    }
    table["T80L"], table["T80R"] = high
    return table


def _slope(flank: Flanks, high: Floats, known: NDArray[np.bool_]) -> Floats:
    """Return the slope between 20 % and 80 % of the amplitude, a positive number, shape (S,)."""
    time = np.abs(high - flank.crossing(0.2))
    return np.where(known, 0.6 * flank.amplitude / time, np.nan)


def _productivity(
    of: Curves, found: Seasons, begin: Floats, end: Floats, origin: float
) -> tuple[Floats, Floats]:
    """Return the sum of the daily values of each season, and its number of days."""
    start, stop = of.start[found.series], of.start[found.series + 1] - 1
    first = np.maximum(np.floor(begin - origin), np.ceil(of.time[start] - origin)) + origin
    last = np.minimum(np.ceil(end - origin), np.floor(of.time[stop] - origin)) + origin
    return daily_sums(of, found.series, first, last, origin), last - first + 1
