"""Sums of daily values over parts of curves.

A curve runs straight between its observations; its daily values are those at whole days from the
first time of the block. In a step from one observation to the next they are an arithmetic series,
so that a sum costs as much as the observations in it and not as its days.
"""

from __future__ import annotations

import numpy as np

from .phenology_curves import Curves, Floats, Index


def daily_sums(of: Curves, series: Index, first: Floats, last: Floats, origin: float) -> Floats:
    """Return the sum of the daily values of parts of curves, shape (S,).

    Args:
        of: the curves.
        series: which curve, shape (S,).
        first: first day, shape (S,), a whole number of days after `origin` and within the curve;
            NaN for no sum.
        last: last day, likewise.
        origin: a time that is a daily one.
    """
    known = np.isfinite(first) & np.isfinite(last)
    sums = np.full(first.shape, np.nan)
    series, first, last = series[known], first[known], last[known]
    if not series.size:
        return sums
    stop = of.start[series + 1] - 2  # the last step of a curve holds its last observation too
    left = np.minimum(of.place(first, series), stop)
    right = np.minimum(of.place(last, series), stop)
    inner = np.maximum(right - left - 1, 0)
    total = _step(of, left, first, np.where(right > left, np.inf, last), origin)
    total += np.where(right > left, _step(of, right, np.full(right.size, -np.inf), last, origin), 0)
    some = inner > 0
    inner, begin = inner[some], left[some] + 1
    if inner.size:
        offset = np.cumsum(inner) - inner
        place = np.repeat(begin - offset, inner) + np.arange(int(inner.sum()))
        total[some] += np.add.reduceat(_step(of, place, -np.inf, np.inf, origin), offset)
    sums[known] = total
    return sums


def _step(
    of: Curves, place: Index, first: Floats | float, last: Floats | float, origin: float
) -> Floats:
    """Return the sum of the daily values in steps to the next observation, it excluded.

    Days before `first` and after `last` are left out; a finite `last` may be the next observation.
    """
    begin, end = of.time[place] - origin, of.time[place + 1] - origin
    low = np.maximum(np.ceil(begin), first - origin)
    high = np.where(np.isinf(last), np.ceil(end) - 1, last - origin)
    value = of.value[place]
    slope = (of.value[place + 1] - value) / (end - begin)
    return np.maximum(high - low + 1, 0) * (value + slope * ((low + high) / 2 - begin))


def integrals(of: Curves, series: Index, begin: Floats, end: Floats) -> Floats:
    """Return the area under parts of curves, in units of the values times days, shape (S,).

    Args:
        of: the curves.
        series: which curve, shape (S,).
        begin: first time, shape (S,), within the curve; NaN for no area.
        end: last time, likewise, not before the first.
    """
    known = np.isfinite(begin) & np.isfinite(end)
    areas = np.full(begin.shape, np.nan)
    series, begin, end = series[known], begin[known], end[known]
    if not series.size:
        return areas
    left, right = of.place(begin, series) + 1, of.place(end, series)
    first, last = of.value_at(begin, series), of.value_at(end, series)
    one_step = right < left
    total = np.where(one_step, (first + last) / 2 * (end - begin), 0.0)
    more = ~one_step
    left, right = left[more], right[more]
    area = (first[more] + of.value[left]) / 2 * (of.time[left] - begin[more])
    area += (last[more] + of.value[right]) / 2 * (end[more] - of.time[right])
    inner = right - left
    some = inner > 0
    if some.any():
        offset = np.cumsum(inner[some]) - inner[some]
        place = np.repeat(left[some] - offset, inner[some]) + np.arange(int(inner.sum()))
        step = of.time[place + 1] - of.time[place]
        mean = (of.value[place] + of.value[place + 1]) / 2
        area[some] += np.add.reduceat(mean * step, offset)
    total[more] = area
    areas[known] = total
    return areas
