"""PhenoloPy's metrics, as FuseTS has them, for every season: in days and across New Year.

The 18 metrics and the six ways to find start and end of season are those of PhenoloPy. Taken right,
they belong to a season that is found on continuous time (see `seasons`); dates are interpolated;
integrals are areas in units of the values times days, over the season and, where PhenoloPy takes
the whole year, from the low before it to the low after it. `compatible=True` gives PhenoloPy's own
results instead, for comparison. Cost: some tens of passes over the values.

What the methods mean here: `first_of_slope` is the foot of the flank, the last low before and the
first after the season; `median_of_slope` is the median of the observations that rise (fall);
`seasonal_amplitude` is base + factor * amplitude, or each side's low + factor * amplitude;
`absolute_value` is a value; `relative_amplitude` lies between the 10 % and the 90 % quantile of the
season's values; `stl_trend` is the trend, which for a period of one year is the mean value.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_values
from .phenology_curves import Curves, Flanks, Floats, Index, curves
from .phenology_dates import checked_form, dates_as
from .phenology_productivity import integrals
from .phenology_slots import SeasonSlots, place_in_slots
from .phenolopy_compatible import compatible_metrics
from .phenolopy_rules import METRICS, MetricRules
from .seasons import SeasonRules, Seasons, find_seasons, sides

_CHUNK = 100_000  # values searched together
_ROW = {name: row for row, (name, _, _) in enumerate(METRICS)}


def phenolopy(
    days: ArrayLike,
    values: ArrayLike,
    *,
    method: str = "seasonal_amplitude",
    factor: float = 0.5,
    level: float = 0.0,
    peak: str = "pos",
    base: str = "bse",
    two_sided: bool = True,
    compatible: bool = False,
    seasons_per_year: int = 1,
    by_year: bool = True,
    seasonal_parameter: float = 0.5,
    minimum_amplitude: float = 0.1,
    minimum_length: float = 0.0,
    minimum_pause: float = 30.0,
    max_gap: float = 60.0,
    dates: str = "days",
) -> NDArray[np.floating]:
    """Return PhenoloPy's metrics of the seasons of each series.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: smooth series, one a column, shape (T, N); NaN and infinite values are gaps.
        method: how start and end are found: "first_of_slope", "median_of_slope",
            "seasonal_amplitude", "absolute_value", "relative_amplitude" or "stl_trend".
        factor: share of the amplitude for the methods that have one, 0 to 1.
        level: value for "absolute_value".
        peak: what the amplitude counts from: "pos", the peak, or "mos", the middle of season.
        base: what it counts to: "bse", the mean of the lows, or "vos", the lower of them.
        two_sided: whether "seasonal_amplitude" counts from the base on both sides, or from the low
            of each side.
        compatible: PhenoloPy's own results: one season, days of the year, sums of observations;
            the parameters below and `two_sided` play no part.
        seasons_per_year: how many seasons of a calendar year to keep, the largest, 1 to 12.
        by_year: whether a season stands in the slots of the year of its peak; else all seasons
            stand one after the other.
        seasonal_parameter: 0 to 1: 0 keeps every peak, 1 the largest within nine months alone; see
            `seasons.SeasonRules`.
        minimum_amplitude: least amplitude of a season, at least 0, in units of the values.
        minimum_length: least number of days between the lows of a season, at least 0.
        minimum_pause: least number of days between two seasons, at half the depth of the low
            between them, at least 0; over a narrower low they are one.
        max_gap: no date lies in a gap of more than this many days, above 0.
        dates: what times are: "days" since 1970-01-01, "doy" for the day of the year, or "yyddd"
            for HR-VPP's 1000 * (year - 2000) + day of the year.

    Returns:
        The metrics, shape (18, S, N): the rows of `METRICS` and the slots of
        `phenology_slots.SeasonSlots`, one slot if compatible. Times of the compatible
        results are days of the year. float32 for float32 values, else float64. NaN where there is
        no season, and for what depends on a side that the series does not show.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    rules = MetricRules(method, factor, level, peak, base, two_sided).check()
    if compatible:
        return compatible_metrics(days, values, rules)[:, None].astype(values.dtype)
    season = SeasonRules(
        seasonal_parameter, minimum_amplitude, minimum_length, minimum_pause, max_gap
    ).check()
    slots, form = SeasonSlots.of(days, seasons_per_year, by_year), checked_form(dates)
    result = np.full((len(METRICS), slots.count, values.shape[1]), np.nan, values.dtype)
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, values.shape[1], width):
        some = slice(first, first + width)
        of = curves(days, values[:, some])
        found, _ = find_seasons(of, season)
        time = (of.time[found.peak_first] + of.time[found.peak_last]) / 2
        kept, slot = place_in_slots(found.series, time, found.amplitude, slots)
        found = found.take(kept)
        if found.series.size:
            table = _metrics(of, found, time[kept], rules, season.max_gap)
            for name, numbers in table.items():
                if METRICS[_ROW[name]][2] == "date":
                    numbers = dates_as(numbers, form)
                result[_ROW[name], slot, first + found.series] = numbers
    return result


def _metrics(
    of: Curves, found: Seasons, time: Floats, rules: MetricRules, max_gap: float
) -> dict[str, Floats]:
    """Return the metrics of seasons by name, shape (S,) each."""
    left, right = sides(of, found, max_gap)
    up, down = found.left_known, found.right_known
    both = up & down
    pos, series = left.low + left.amplitude, found.series
    bse = np.where(both, (left.low + right.low) / 2, np.nan)
    vos = np.where(both, np.minimum(left.low, right.low), np.nan)
    lower_left = left.low <= right.low
    lows = of.time[found.left], of.time[found.right]
    mos = (_mean_of_high(left) + _mean_of_high(right)) / 2
    base = bse if rules.base == "bse" else vos
    aos = (pos if rules.peak == "pos" else mos) - base
    start, end = (
        np.where(known, _date(of, flank, _level(of, found, flank, base, aos, rules), rules), np.nan)
        for flank, known in ((left, up), (right, down))
    )
    sos, eos = of.value_at(start, series), of.value_at(end, series)
    window = np.where(up, lows[0], np.nan), np.where(down, lows[1], np.nan)
    season, whole = integrals(of, series, start, end), integrals(of, series, *window)
    return {
        "pos_values": pos,
        "pos_times": time,
        "mos_values": mos,
        "vos_values": vos,
        "vos_times": np.where(both, np.where(lower_left, *lows), np.nan),
        "bse_values": bse,
        "aos_values": aos,
        "sos_values": sos,
        "sos_times": start,
        "eos_values": eos,
        "eos_times": end,
        "los_values": end - start,
        "roi_values": (pos - sos) / (time - start),
        "rod_values": (pos - eos) / (end - time),
        "lios_values": season,
        "sios_values": season - base * (end - start),
        "liot_values": whole,
        "siot_values": whole - base * (window[1] - window[0]),
    }


def _date(of: Curves, flank: Flanks, level: Floats, rules: MetricRules) -> Floats:
    """Return when a flank passes a value; for the first of the slope, when it leaves its low."""
    if rules.method == "first_of_slope":
        return of.time[flank.place[flank.offset]]
    return flank.crossing((level - flank.low) / flank.amplitude)


def _level(
    of: Curves,
    found: Seasons,
    flank: Flanks,
    base: Floats,
    amplitude: Floats,
    rules: MetricRules,
) -> Floats:
    """Return the value at the start or the end of season by the chosen method, shape (S,)."""
    if rules.method == "median_of_slope":
        return flank.low + flank.amplitude * _median_of_rise(flank)
    if rules.method == "seasonal_amplitude":
        return (base if rules.two_sided else flank.low) + rules.factor * amplitude
    if rules.method == "relative_amplitude":
        low, high = _quantiles(of, found, 0.1), _quantiles(of, found, 0.9)
        return low + rules.factor * (high - low)
    if rules.method == "stl_trend":
        begin, end = of.time[found.left], of.time[found.right]
        return integrals(of, found.series, begin, end) / (end - begin)
    return np.full(base.shape, rules.level)


def _mean_of_high(flank: Flanks) -> Floats:
    """Return the mean of the values of at least 80 % of the largest on a side, shape (S,)."""
    value = flank.of.value[flank.place]
    top = flank.low + flank.amplitude
    high = value >= 0.8 * np.repeat(top, flank.length)
    sums = np.add.reduceat(np.where(high, value, 0.0), flank.offset)
    count = np.add.reduceat(high.astype(np.float64), flank.offset)
    return sums / np.where(count > 0, count, np.nan)


def _median_of_rise(flank: Flanks) -> Floats:
    """Return the median height of the observations at which a flank rises, shape (S,)."""
    inner = flank.owner[1:] == flank.owner[:-1]
    up = np.diff(flank.height) > 0
    rises = np.zeros(flank.height.size, bool)
    rises[:-1] = inner & up
    rises[1:] |= inner & up
    rises[flank.last] = False
    return _quantile(flank.height[rises], flank.owner[rises], flank.length.size, 0.5)


def _quantiles(of: Curves, found: Seasons, share: float) -> Floats:
    """Return a quantile of the values from low to low of each season, shape (S,)."""
    length = found.right - found.left + 1
    offset = np.cumsum(length) - length
    place = np.repeat(found.left - offset, length) + np.arange(int(length.sum()))
    return _quantile(of.value[place], np.repeat(np.arange(length.size), length), None, share)


def _quantile(value: Floats, owner: Index, groups: int | None, share: float) -> Floats:
    """Return a quantile of the values of each group, between two values by their distance.

    `owner` increases; a group without a value is NaN.
    """
    count = np.bincount(owner, minlength=groups or 0)
    offset = np.cumsum(count) - count
    ordered = value[np.lexsort((value, owner))]
    rank = share * np.maximum(count - 1, 0)
    low = np.floor(rank).astype(np.intp)
    at = np.minimum(offset + low, ordered.size - 1)
    after = np.minimum(at + (low < rank), ordered.size - 1)
    quantile = ordered[at] + (rank - low) * (ordered[after] - ordered[at])
    return np.where(count > 0, quantile, np.nan)
