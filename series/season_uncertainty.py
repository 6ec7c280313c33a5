"""Uncertainty of the dates of seasons: intervals for start, peak and end.

Many curves are drawn that could as well have been the true one; the seasons of each are found, and
the interval of a date holds the middle share of its dates in all draws. From observations the
curves are drawn as `season_draws` says; from a smooth stack with standard deviations each value
moves by its own, and neighbours together. A smooth curve says when a sudden rise or fall began too
surely: where most of one lies in a gap of the observations, its date may be anywhere in the gap.
Cost: as many times that of smoothing and of `phenology` as there are draws.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations
from .phenology import phenology
from .phenology_dates import checked_form, dates_as
from .phenology_parameters import ROW
from .season_draws import Floats, RandomCurves, smooth

DATES = ("SOSD", "MAXD", "EOSD")
"""The parameters that get intervals."""
ROWS = (*(f"{name}{part}" for name in DATES for part in ("", "_LOW", "_HIGH")), "SUPPORT")
"""The rows of a result: each date and the ends of its interval, and in which share of the draws,
0 to 1, the season is found."""

_LEAST_SUPPORT = 0.5  # share of the draws that must have a date for it to have an interval
_JUMP = 0.4  # share of the amplitude that lies in one gap
_TOGETHER = 2000  # series whose draws are kept in memory together


@dataclass(frozen=True)
class _Wanted:
    """What is asked of each series."""

    draws: int
    level: float
    rng: np.random.Generator
    seasons: dict[str, Any]


def season_intervals(
    days: ArrayLike,
    values: ArrayLike,
    *,
    deviations: ArrayLike | None = None,
    observed_days: ArrayLike | None = None,
    observed: ArrayLike | None = None,
    smoothing: float = 100.0,
    free_gap: float | None = 15.0,
    step: float = 5.0,
    max_gap: float = 60.0,
    draws: int = 100,
    level: float = 90.0,
    seed: int = 0,
    dates: str = "days",
    **seasons: Any,
) -> NDArray[np.floating]:
    """Return the dates of the seasons of observed series, or of smooth ones, with their intervals.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: observations, one series a column, shape (T, N); NaN and infinite values are gaps.
        deviations: standard deviations of the values, shape (T, N), which are then taken for smooth
            (see `season_intervals_of_smooth`); None for observations, which are smoothed first.
        observed_days: times of `observed`, shape (M,); None for `days`.
        observed: the observations behind smooth values, shape (M, N); see there.
        smoothing: lambda of the Whittaker smoother, above 0.
        free_gap: in a gap of more than this many days, above 0, the curve stays between its values
            at the observations beside it; None leaves it free in all.
        step: days from one smooth value to the next, a whole number of at least 1.
        max_gap: no date lies in a gap of more than this many days, above 0.
        draws: number of curves drawn of each series, at least 10.
        level: how many percent of the draws an interval holds, above 0 and below 100.
        seed: of the random numbers, at least 0; the same seed gives the same result.
        dates: what dates are, see `phenology`.
        seasons: further keywords of `phenology`.

    Returns:
        Shape (10, S, N): the rows ROWS and the slots of `phenology`, float32 for float32 values,
        else float64. A date that is not known has no interval (NaN), nor has one that fewer than
        half of the draws have. A series whose noise is not known, of fewer than five observations
        or followed exactly by its curve for want of more, has no intervals.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    smoothing = checked_positive(smoothing, "smoothing")
    if step != int(step) or step < 1:
        raise ValueError(f"step must be a whole number of at least 1, not {step!r}.")
    seasons["max_gap"] = max_gap = checked_positive(max_gap, "max_gap")
    if deviations is not None:
        how = {"draws": draws, "level": level, "seed": seed, "dates": dates, **seasons}
        how |= {"observed_days": observed_days, "observed": observed}
        return season_intervals_of_smooth(days, values, deviations, **how)
    if observed is not None:
        raise ValueError(
            "observed is for smooth values: give their deviations too, or leave it out."
        )
    wanted = _wanted(draws, level, seed, seasons)
    checked_form(dates)
    ends = np.floor(days[[0, -1]]) if days.size else days
    at = np.union1d(np.arange(ends[0], ends[1], step), ends) if days.size else days
    random = RandomCurves.of(wanted.draws, wanted.rng, days, at)

    def read(some: NDArray[np.floating]) -> Floats:
        observed = np.where(observations(some), some, np.nan).astype(np.float64)
        curve = smooth(days, observed, smoothing, at, max_gap, free_gap)
        found = phenology(at, curve, observed_days=days, observed=observed, **seasons)
        result = _intervals(at, found, random.curves(observed, curve, smoothing), wanted)
        _widen_over_gaps(result, found[ROW["AMPL"]], days, observed, level)
        return _with_dates(result, dates)

    return _by_parts(read, values)


def season_intervals_of_smooth(
    days: ArrayLike,
    values: ArrayLike,
    deviations: ArrayLike,
    *,
    observed_days: ArrayLike | None = None,
    observed: ArrayLike | None = None,
    correlation: float = 8.0,
    draws: int = 100,
    level: float = 90.0,
    seed: int = 0,
    dates: str = "days",
    **seasons: Any,
) -> NDArray[np.floating]:
    """Return the dates of the seasons of smooth series, with intervals from standard deviations.

    Args:
        days: as in `season_intervals`.
        values: smooth series, shape (T, N); NaN and infinite values are gaps.
        deviations: their standard deviations, at least 0, shape (T, N); a gap counts as 0.
        observed_days: times of `observed`, shape (M,), strictly increasing; None for `days`.
        observed: the observations behind them, shape (M, N); NaN and infinite values are gaps. They
            tell of sudden ends and of the gaps that these lie in.
        correlation: days over which errors go together: at this distance they correlate by 0.61,
            as those of fused pixels do at 8 days (measured on sample scenes). Above 0.
        draws: as in `season_intervals`, as are all further keywords.
        level: see there.
        seed: see there.
        dates: see there.
        seasons: see there.

    Returns:
        As `season_intervals`.

    Raises:
        ValueError: as there, or a deviation below 0.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    deviations = checked_values(days, deviations, "deviations")
    if deviations.shape != values.shape:
        raise ValueError(f"deviations must be of shape {values.shape}, not {deviations.shape}.")
    spread = np.where(observations(deviations), deviations, 0.0)
    if (spread < 0).any():
        raise ValueError("deviations must be at least 0.")
    wanted = _wanted(draws, level, seed, seasons)
    checked_form(dates)
    distance = (days[:, None] - days) / checked_positive(correlation, "correlation")
    size, axes = np.linalg.eigh(np.exp(-0.5 * distance**2))
    root = axes * np.sqrt(np.maximum(size, 0.0))
    errors = wanted.rng.standard_normal((wanted.draws, days.size)) @ root.T

    seen_days = days if observed_days is None else checked_days(observed_days, "observed_days")
    seen = np.empty((0, values.shape[1]), values.dtype)
    if observed is not None:
        seen = checked_values(seen_days, observed, "observed").astype(values.dtype)
        if seen.shape[1] != values.shape[1]:
            raise ValueError(f"observed must have {values.shape[1]} series, not {seen.shape[1]}.")
    ends = np.cumsum([days.size, days.size])

    def read(some: NDArray[np.floating]) -> Floats:
        curve, spread, shown = np.split(some.astype(np.float64), ends)
        curve, shown = (np.where(observations(one), one, np.nan) for one in (curve, shown))
        drawn = (curve + error[:, None] * spread for error in errors)
        known: dict[str, Any] = {}
        if len(shown):
            known = {"observed_days": seen_days, "observed": shown}
        found = phenology(days, curve, **known, **seasons)
        result = _intervals(days, found, drawn, wanted)
        if len(shown):
            _widen_over_gaps(result, found[ROW["AMPL"]], seen_days, shown, level)
        return _with_dates(result, dates)

    return _by_parts(read, np.concatenate((values, spread.astype(values.dtype), seen)))


def _intervals(at: Days, found: Floats, curves: Iterator[Floats], wanted: _Wanted) -> Floats:
    """Return the dates that `phenology` has found and their intervals from drawn curves (L, N)."""
    rows = [ROW[name] for name in DATES]
    known = found[rows]
    drawn = np.full((wanted.draws, *known.shape), np.nan)
    for dates, one in zip(drawn, curves):
        other = phenology(at, one, **wanted.seasons)[rows]
        dates[:] = _matched(known, other)
    result = np.full((len(ROWS), *known.shape[1:]), np.nan)
    share = np.isfinite(drawn).mean(axis=0)
    tail = (100 - wanted.level) / 2
    for number, dates in enumerate(known):
        some = np.isfinite(dates) & (share[number] >= _LEAST_SUPPORT)
        result[3 * number] = dates
        ordered = np.sort(drawn[:, number, some], axis=0)
        for part, percent in ((1, tail), (2, 100 - tail)):
            result[3 * number + part, some] = _percentile(ordered, percent)
    result[-1] = np.where(np.isfinite(known[1]), share[1], np.nan)
    return result


def _widen_over_gaps(
    result: Floats, amplitude: Floats, days: Days, observed: Floats, level: float
) -> None:
    """Widen the intervals of starts and ends where most of a rise or fall lies in a gap.

    Args:
        result: what `_intervals` returns, to be changed, shape (10, S, N).
        amplitude: of each season, shape (S, N).
        days: times of the observations, shape (T,).
        observed: observations, NaN for gaps, shape (T, N).
        level: how many percent of the gap the interval takes in.
    """
    valid = np.isfinite(observed)
    order = np.argsort(~valid, axis=0, kind="stable")
    time, value = days[order], np.take_along_axis(observed, order, axis=0)
    count = np.vstack((np.zeros((1, valid.shape[1]), np.intp), np.cumsum(valid, axis=0)))
    tail = (100 - level) / 200
    for first_row, sign in ((0, 1.0), (3 * (len(DATES) - 1), -1.0)):
        date, low, high = result[first_row : first_row + 3]
        slot, series = np.nonzero(np.isfinite(low))
        place = count[np.searchsorted(days, date[slot, series], side="right"), series] - 1
        for beside in (-1, 0, 1):  # a smooth curve may jump a little before or behind the gap
            at = place + beside
            inside = (at >= 0) & (at < count[-1, series] - 1)
            k, s, n = at[inside], slot[inside], series[inside]
            jump = sign * (value[k + 1, n] - value[k, n]) >= _JUMP * amplitude[s, n]
            k, s, n = k[jump], s[jump], n[jump]
            margin = tail * (time[k + 1, n] - time[k, n])
            low[s, n] = np.minimum(low[s, n], time[k, n] + margin)
            high[s, n] = np.maximum(high[s, n], time[k + 1, n] - margin)
        np.fmin(low, date, out=low, where=np.isfinite(low))  # the end may be moved to a sudden fall
        np.fmax(high, date, out=high, where=np.isfinite(high))


def _with_dates(result: Floats, form: str) -> Floats:
    """Return a result with its dates in a form."""
    result[:-1] = dates_as(result[:-1], form)
    return result


def _matched(known: Floats, other: Floats) -> Floats:
    """Return for each known season the dates of the one of others that it shares most days with.

    Both are start, peak and end in the slots of the same series, shape (3, S, N); where a side is
    not known the season counts from or to its peak.
    """
    result = np.full(known.shape, np.nan)
    most = np.zeros(known.shape[1:])
    begin, end = (np.where(np.isfinite(known[i]), known[i], known[1]) for i in (0, 2))
    first, last = (np.where(np.isfinite(other[i]), other[i], other[1]) for i in (0, 2))
    for slot in range(known.shape[1]):
        common = np.minimum(end, last[slot]) - np.maximum(begin, first[slot])
        better = common > most
        np.copyto(most, common, where=better)
        np.copyto(result, other[:, slot : slot + 1], where=better)
    return result


def _percentile(ordered: Floats, percent: float) -> Floats:
    """Return a percentile of each column of numbers in order, NaN behind them, shape (D, K)."""
    place = (np.isfinite(ordered).sum(axis=0) - 1) * (percent / 100)
    below = np.floor(place).astype(np.intp)
    pair = np.stack((below, np.ceil(place).astype(np.intp)))
    low, high = np.take_along_axis(ordered, pair, axis=0)
    return low + (place - below) * (high - low)


def _by_parts(read: Callable[[NDArray], Floats], values: NDArray) -> NDArray[np.floating]:
    """Return the results of parts of all series, the last axis, side by side."""
    count = values.shape[-1]
    parts = [
        read(values[..., first : first + _TOGETHER]) for first in range(0, max(count, 1), _TOGETHER)
    ]
    return np.concatenate(parts, axis=-1).astype(values.dtype, copy=False)


def _wanted(draws: int, level: float, seed: int, seasons: dict[str, Any]) -> _Wanted:
    """Return what is asked; ValueError for what is out of range."""
    if draws != int(draws) or draws < 10:
        raise ValueError(f"draws must be a whole number of at least 10, not {draws!r}.")
    if not 0 < level < 100:
        raise ValueError(f"level must be above 0 and below 100, not {level!r}.")
    if seed != int(seed) or seed < 0:
        raise ValueError(f"seed must be a whole number of at least 0, not {seed!r}.")
    rng = np.random.default_rng(int(seed))
    # Of drawn curves there are no observations that fall at once.
    return _Wanted(int(draws), float(level), rng, {**seasons, "sudden": False})
