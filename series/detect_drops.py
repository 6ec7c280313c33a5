"""Drops and peaks: local lows between the highs beside them, and the same turned over.

A low of a curve and the nearest highs on both sides are a drop; its value is what the low lies
below the higher of the two. The ends of a series may be highs, but are no lows. After the drop
detector of the JRC's Checks by Monitoring, without its filters by angle, which depend on how the
axes of a plot are scaled.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .block import checked_days, checked_values
from .markers import Markers, aggregate
from .phenology_curves import curves, largest_in
from .phenology_extremes import extremes


def detect_drops(
    days: ArrayLike,
    values: ArrayLike,
    *,
    least: float = 0.0,
    fall: float = 0.0,
    steep: float = 0.0,
    shortest: float = 0.0,
    within: float = 0.0,
    most: int = 10,
) -> Markers:
    """Find the deepest drops of each series.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps.
        least: least drop, in units of the values; a smaller one is none. From 0.
        fall: least fall from the high before, in units of the values. From 0.
        steep: least slope of the largest step down, in units of the values a day; a step shorter
            than a day counts as a day. From 0.
        shortest: least days from the high before to the low. From 0.
        within: where above 0, drops no more than so many days apart become one.
        most: how many drops of a series are kept: the deepest, of equal ones the earlier. From 1.

    Returns:
        A marker from the high before to the low. Its main day is in the middle of the largest step
        down between them, its value the drop, a positive number. Of equal values next to one
        another the last makes the high, the first the low.

    Raises:
        ValueError: days or values are no block, or a parameter is out of range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    if not (all(one >= 0 for one in (least, fall, steep, shortest, within)) and most >= 1):
        raise ValueError("least, fall, steep, shortest and within must be from 0, most from 1.")
    of = curves(days, values)
    found = extremes(of)
    low = np.flatnonzero(~found.peak)
    low = low[(low > 0) & (low < found.peak.size - 1)]
    low = low[found.series[low - 1] == found.series[low + 1]]
    depth = np.maximum(found.value[low - 1], found.value[low + 1]) - found.value[low]
    high, bottom = found.last[low - 1], found.first[low]
    step = largest_in(of.value[:-1] - of.value[1:], high, bottom - 1)
    before, after = of.time[step], of.time[step + 1]
    slope = (of.value[step] - of.value[step + 1]) / np.maximum(after - before, 1.0)
    drops = Markers(found.series[low], of.time[high], (before + after) / 2, of.time[bottom], depth)
    falls = (depth >= least) & (of.value[high] - of.value[bottom] >= fall) & (slope >= steep)
    drops = drops.take(falls & (drops.end - drops.start >= shortest))
    if within > 0:
        drops = aggregate(drops, within)
    return _largest(drops, int(most))


def detect_peaks(
    days: ArrayLike,
    values: ArrayLike,
    *,
    least: float = 0.0,
    fall: float = 0.0,
    steep: float = 0.0,
    shortest: float = 0.0,
    within: float = 0.0,
    most: int = 10,
) -> Markers:
    """Find the highest peaks of each series: the drops of its negative; see `detect_drops`."""
    values = checked_values(checked_days(days), values)
    return detect_drops(
        days,
        -values,
        least=least,
        fall=fall,
        steep=steep,
        shortest=shortest,
        within=within,
        most=most,
    )


def _largest(drops: Markers, most: int) -> Markers:
    """Return the largest drops of each series, in order of time."""
    order = np.lexsort((drops.main, -drops.value, drops.series))
    series = drops.series[order]
    rank = np.arange(series.size) - np.searchsorted(series, series)
    return drops.take(np.sort(order[rank < most]))
