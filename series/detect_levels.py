"""Times above or below a level, and changes from one side of it to the other.

Observations of a series that follow one another on one side of a level are a run. Runs that are
long enough are states; what is shorter, as a single hazy observation is, changes no state. After
the threshold and state change detectors of the JRC's Checks by Monitoring.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_values, observations
from .change_dates import change_dates
from .local_trend import noise_of
from .markers import Markers
from .phenology_curves import Curves, Floats, Index, curves, largest_in

Unmasked = tuple[ArrayLike, ArrayLike]
"""Days and values of a variable, those under clouds among them."""

_LEAST_NOISE = 0.05  # of a change: no series has less
_SMOOTHING = 1e3  # lambda of the curve about which the noise of a series is told


@dataclass(frozen=True)
class _Runs:
    """Runs of many curves, R in all, ordered by series and time."""

    series: Index
    """Which series, shape (R,)."""
    first: Index
    """Place of the first observation in the curves, shape (R,)."""
    last: Index
    """Place of the last one, shape (R,)."""
    beyond: NDArray[np.bool_]
    """Whether it is on the side that is looked for, shape (R,)."""

    def take(self, which: NDArray) -> _Runs:
        """Return some of them."""
        return _Runs(*(one[which] for one in (self.series, self.first, self.last, self.beyond)))


def detect_levels(
    days: ArrayLike,
    values: ArrayLike,
    *,
    level: float = 0.0,
    above: bool = False,
    fewest: int = 1,
    shortest: float = 0.0,
) -> Markers:
    """Find the times in which each series is below a level, or above it.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps.
        level: the level, in units of the values.
        above: whether values above the level are looked for, otherwise those below it.
        fewest: least number of observations that follow one another. From 1.
        shortest: least days from the first to the last of them. From 0.

    Returns:
        A marker from the first to the last observation, its main day and value those of the one
        that is farthest beyond the level, the first of equal ones.

    Raises:
        ValueError: days or values are no block, or a parameter is out of range.
    """
    of = _checked_curves(days, values, level, fewest, shortest)
    runs = _runs(of, level, above)
    runs = runs.take(runs.beyond)
    runs = runs.take(_is_long(of, runs, fewest, shortest))
    extreme = largest_in(of.value if above else -of.value, runs.first, runs.last)
    return Markers.of(
        runs.series, of.time[runs.first], of.time[extreme], of.time[runs.last], of.value[extreme]
    )


def detect_changes(
    days: ArrayLike,
    values: ArrayLike,
    unmasked: Unmasked | None = None,
    *,
    level: float = 0.0,
    above: bool = False,
    fewest: int = 1,
    shortest: float = 0.0,
    single: float = math.inf,
    least: float = 0.0,
    steep: float = math.inf,
) -> Markers:
    """Find when each series passes from one side of a level to the other, and stays there.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps.
        unmasked: days (U,) and values (U, N) of the same variable and series, those under clouds
            among them. Clouds lower NDVI and never raise it (Holben 1986, International Journal of
            Remote Sensing 7, 1417-1434): where it is higher than halfway, by more than the noise,
            there was no change yet. Used by changes to values below the level.
        level: the level, in units of the values.
        above: whether changes to values above the level are looked for, otherwise to those below.
        fewest: least number of observations that follow one another on a side. From 1.
        shortest: least days from the first to the last of them. From 0.
        single: fewer observations are a state, too, where they differ from the one before by more
            than this, and the next is not halfway back. From 0.
        least: least difference between the observations before and after the change. From 0.
        steep: a step towards the change, or on from it, belongs to it where it goes the same way by
            more than this a day; a step shorter than a day counts as a day. Above 0.

    Returns:
        A marker from the last observation before the change to the first one after it. Its main day
        is the middle of these, or with `steep` steps the likeliest mean, see `change_dates`, and
        lies behind the last of what is unmasked and has not changed. Its value is the difference of
        the observations, a positive number. The state before has to be as long as the one after;
        what a series begins with is no change.

    Raises:
        ValueError: days or values are no block, or a parameter is out of range.
    """
    of = _checked_curves(days, values, level, fewest, shortest)
    if not (least >= 0 and steep > 0 and single >= 0):
        raise ValueError("least and single must be from 0, and steep above 0.")
    runs = _runs(of, level, above)
    height = of.value if above else -of.value
    states = runs.take(_is_long(of, runs, fewest, shortest) | _is_lasting(runs, height, single))
    changes = np.zeros(states.series.size, bool)
    changes[1:] = states.beyond[1:] & ~states.beyond[:-1]
    changes[1:] &= states.series[1:] == states.series[:-1]
    series, after = states.series[changes], states.first[changes]
    first = _along(of, height, after - 1, of.start[series], -1, steep)
    last = _along(of, height, after, of.start[series + 1] - 1, 1, steep)
    size = height[last] - height[first]
    enough = size >= least
    series, after, first, last = (one[enough] for one in (series, after, first, last))
    size = size[enough]
    begin, end = of.time[first], of.time[last]
    bound = None if above else unmasked
    if bound is None and not np.isfinite(steep):
        return Markers.of(series, begin, (begin + end) / 2, end, size)
    spread = np.fmax(noise_of(days, values, series, _SMOOTHING), _LEAST_NOISE * size)
    earliest = begin
    if bound is not None:
        halfway = (of.value[first] + of.value[last]) / 2
        earliest = _last_above(bound, values, series, halfway + spread, begin, end)
    if np.isfinite(steep):
        main = change_dates(of, series, after, (earliest, end), size, spread, steep)
    else:
        main = (earliest + end) / 2
    return Markers.of(series, begin, main, end, size)


def _last_above(
    unmasked: Unmasked,
    values: ArrayLike,
    series: Index,
    least: Floats,
    begin: Floats,
    end: Floats,
) -> Floats:
    """Return the last day from begin to before end at which what is unmasked is above a level."""
    days = checked_days(unmasked[0], "days of unmasked")
    shown = checked_values(days, unmasked[1], "unmasked")
    known = observations(shown)
    if shown.shape[1] != np.shape(values)[1]:
        raise ValueError(
            f"unmasked must have the {np.shape(values)[1]} series of values, not {shown.shape[1]}."
        )
    found = begin.copy()
    place = np.searchsorted(days, begin, side="right")
    moving = np.flatnonzero(place < days.size)
    while moving.size:
        moving = moving[days[place[moving]] < end[moving]]
        at = place[moving]
        is_above = known[at, series[moving]] & (shown[at, series[moving]] > least[moving])
        found[moving[is_above]] = days[at[is_above]]
        place[moving] += 1
        moving = moving[place[moving] < days.size]
    return found


def _checked_curves(
    days: ArrayLike, values: ArrayLike, level: float, fewest: int, shortest: float
) -> Curves:
    days = checked_days(days)
    values = checked_values(days, values)
    if not np.isfinite(level):
        raise ValueError(f"level must be a finite number, not {level!r}.")
    if not (fewest >= 1 and shortest >= 0):
        raise ValueError("fewest must be from 1, and shortest from 0.")
    return curves(days, values)


def _runs(of: Curves, level: float, above: bool) -> _Runs:
    """Return all runs."""
    beyond = of.value > level if above else of.value < level
    begins = np.ones(beyond.size, bool)
    begins[1:] = beyond[1:] != beyond[:-1]
    begins[of.start[:-1][of.start[:-1] < beyond.size]] = True
    first = np.flatnonzero(begins)
    last = np.append(first, beyond.size)[1:] - 1
    series = np.searchsorted(of.start, first, side="right") - 1
    return _Runs(series, first, last, beyond[first])


def _along(
    of: Curves, height: Floats, place: Index, bound: Index, step: int, steep: float
) -> Index:
    """Return how far steep rises go on from places, forwards or backwards up to their bounds."""
    place = place.copy()
    moving = np.flatnonzero(place != bound)
    while moving.size:
        here, there = place[moving], place[moving] + step
        rise = step * (height[there] - height[here])
        length = np.abs(of.time[there] - of.time[here])
        moving = moving[rise > steep * np.maximum(length, 1.0)]
        place[moving] += step
        moving = moving[place[moving] != bound[moving]]
    return place


def _is_long(of: Curves, runs: _Runs, fewest: int, shortest: float) -> NDArray[np.bool_]:
    """Return which runs are long enough."""
    enough = runs.last - runs.first + 1 >= fewest
    return enough & (of.time[runs.last] - of.time[runs.first] >= shortest)


def _is_lasting(runs: _Runs, height: Floats, single: float) -> NDArray[np.bool_]:
    """Return which runs beyond the level are great changes that the next observation confirms."""
    lasting = np.zeros(runs.series.size, bool)
    same = runs.series[1:] == runs.series[:-1]
    lasting[1:-1] = runs.beyond[1:-1] & same[:-1] & same[1:]
    own = np.flatnonzero(lasting)
    top = height[largest_in(height, runs.first[own], runs.last[own])]
    size = top - height[runs.first[own] - 1]
    back = top - height[runs.last[own] + 1]
    lasting[own] = (size > single) & (back < size / 2)
    return lasting
