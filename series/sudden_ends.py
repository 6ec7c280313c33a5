"""Seasons that end at once: a harvest between two observations.

A smooth curve falls slowly what fell in a day, and passes a level too early where the day lies in a
gap, the more so the longer the gap. When in the gap it was the observations do not say: its middle
is nearest to the truth on average. A fall is taken for sudden if it makes up much of the height of
its season and is much steeper than what lies before and behind it. Nothing grows at once, so that
rises are left alone. Cost: some passes over the observations of each season.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .observed import Floats, Observed

_LARGE = 0.4  # share of the fall from peak to low
_STEEPER = 3.0  # times the slopes before and behind
_STEP = 10.0  # days: slopes over fewer would be those of noise


def sudden_ends(
    observed: Observed,
    series: NDArray[np.intp],
    date: Floats,
    level: Floats,
    height: Floats,
    max_gap: float,
) -> Floats:
    """Return the ends of S seasons, those of sudden falls moved to the middle of their gap, (S,).

    Args:
        observed: the observations of N series.
        series: which series each season is of, shape (S,).
        date: when its curve falls through the level, days since 1970-01-01, NaN for never.
        level: the level, in units of the values, shape (S,).
        height: peak less the low behind it, shape (S,).
        max_gap: longest gap in days that a date may lie in.
    """
    result = date.copy()
    known = np.flatnonzero(np.isfinite(date) & (observed.number[series] >= 4))
    if not known.size:
        return result
    own = series[known]
    time, value, last = observed.time, observed.value, observed.number[own] - 2
    before = observed.valid[:, own] & (time[:, own] < date[known])
    place = np.count_nonzero(before, axis=0) - 1
    moved = np.zeros(known.size, bool)
    for beside in (0, -1, 1):  # a smooth curve may fall a little before or behind the gap
        inside = (place + beside >= 1) & (place + beside < last) & ~moved
        rows = np.clip(place + beside, 1, last - 1) + np.arange(-1, 3)[:, None]
        days, values = time[rows, own], value[rows, own]
        step = np.diff(days, axis=0)
        slope = np.abs(np.diff(values, axis=0)) / np.maximum(step, _STEP)
        fall = values[1] - values[2]
        sudden = inside & (fall >= _LARGE * height[known]) & (step[1] <= max_gap)
        sudden &= (values[1] >= level[known]) & (values[2] <= level[known])
        sudden &= fall >= _STEEPER * np.maximum(slope[0], slope[2]) * step[1]
        result[known[sudden]] = (days[1] + days[2])[sudden] / 2
        moved |= sudden
    return result
