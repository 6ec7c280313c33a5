"""Seasons that end at once: a harvest between two observations.

A smooth curve falls slowly what fell in a day, and passes a level too early where the day lies in a
gap, the more so the longer the gap. A fall is taken for sudden if it makes up much of the height of
its season and is much steeper than what lies before and behind it; an observation may lie on it.
When in the gap it was is told by what the observations do beside it, see `change_dates`; where they
tell nothing it is the middle. Nothing grows at once, so that rises are left alone. Cost: some
passes over the observations of each season, and some tens of microseconds a sudden fall.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .change_dates import change_dates
from .local_trend import noise_of
from .phenology_curves import Curves, Floats, Index, curves

_LARGE = 0.5  # share of the fall from peak to low
_STEEPER = 3.0  # times the slopes before and behind
_STEP = 5.0  # days: slopes over fewer would be those of noise
_LONGEST = 30.0  # days of a fall with an observation on it: leaves fall as fast in more
_PLACES = ((0, 1), (-1, 1), (1, 1), (0, 2), (-1, 2))
"""Where a fall may begin, counted from the last observation before the curve falls, and its steps
from one observation to the next: a smooth curve may fall a little before or behind the gap."""
_SLOW = 1 / 80  # share of the fall that a ripening crop loses in a day, roughly
_LEAST_NOISE = 0.02  # share of the fall: no series has less
_SMOOTHING = 100.0  # lambda of the curve about which the noise of a series is told


def sudden_falls(
    days: Days,
    values: NDArray[np.floating],
    series: Index,
    date: Floats,
    level: Floats,
    height: Floats,
    max_gap: float,
) -> tuple[Index, Floats]:
    """Return which of S seasons end by a sudden fall of the observations, and when it was, (F,).

    Args:
        days: times of the observations, days since 1970-01-01, shape (T,), strictly increasing.
        values: observations, shape (T, N); NaN and infinite values are gaps.
        series: which series each season is of, shape (S,).
        date: when its curve falls through the level, days since 1970-01-01, NaN for never.
        level: the level, in units of the values, shape (S,).
        height: peak less the low behind it, shape (S,).
        max_gap: longest gap in days that a date may lie in.
    """
    of = curves(days, values)
    known = np.flatnonzero(np.isfinite(date))
    own = series[known]
    start, stop = of.start[own], of.start[own + 1] - 1
    place = start + of.counts.before(date[known], own) - 1
    first, last = np.full((2, known.size), -1)
    for beside, steps in _PLACES:
        begin = place + beside
        some = np.flatnonzero((begin > start) & (begin + steps < stop) & (first < 0))
        rows = begin[some] + np.array([-1, 0, 1, steps, steps + 1])[:, None]
        is_sudden = _is_sudden(of, rows, level[known[some]], height[known[some]])
        longest = max_gap if steps == 1 else min(max_gap, _LONGEST)
        is_sudden &= of.time[rows[3]] - of.time[rows[1]] <= longest
        first[some[is_sudden]], last[some[is_sudden]] = rows[[1, 3]][:, is_sudden]
    found = first >= 0
    own, first, last = own[found], first[found], last[found]
    before, behind, fall = of.time[first], of.time[last], of.value[first] - of.value[last]
    spread = np.fmax(noise_of(days, values, own, _SMOOTHING), _LEAST_NOISE * fall)
    when = change_dates(of, own, last, (before, behind), fall, spread, _SLOW * fall)
    return known[found], when


def _is_sudden(of: Curves, rows: Index, level: Floats, height: Floats) -> NDArray[np.bool_]:
    """Return which falls are large and steep, and go through the level, shape (F,).

    `rows` are the observations before the fall, at its beginning, on it, at its end and behind it,
    shape (5, F); the one on a fall of a single step is that at its end.
    """
    time, value = of.time[rows], of.value[rows]
    fall = value[1] - value[3]

    def slope(first: int, last: int) -> Floats:
        return np.abs(value[last] - value[first]) / np.maximum(time[last] - time[first], _STEP)

    return (
        (fall >= _LARGE * height)
        & (value[1] >= level)
        & (level >= value[3])
        & (value[1] >= value[2])
        & (value[2] >= value[3])
        & (fall >= _STEEPER * np.maximum(slope(0, 1), slope(3, 4)) * (time[3] - time[1]))
    )
