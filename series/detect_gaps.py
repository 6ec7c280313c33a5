"""Data gaps: times without observation that are too long to say what happened."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .block import checked_days, checked_values, observations
from .markers import Markers


def detect_gaps(days: ArrayLike, values: ArrayLike, *, longer_than: float = 20.0) -> Markers:
    """Find the gaps of each series, also before its first and after its last observation.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps.
        longer_than: days; a gap that is no longer does not count. From 0.

    Returns:
        A marker from the observation before (or the first time of the block) to the one after (or
        the last time), its main day in the middle, its value the length in days. A series without
        observation is one gap.

    Raises:
        ValueError: days or values are no block, or `longer_than` is below 0.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    if not longer_than >= 0:
        raise ValueError(f"longer_than must be from 0, not {longer_than!r}.")
    bounds = observations(values)
    bounds[:1] = bounds[-1:] = True
    series, time = np.nonzero(bounds.T)
    same = series[1:] == series[:-1]
    start, end = days[time[:-1]], days[time[1:]]
    gap = np.flatnonzero(same & (end - start > longer_than))
    start, end = start[gap], end[gap]
    return Markers(series[gap], start, (start + end) / 2, end, end - start)
