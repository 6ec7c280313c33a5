"""Whittaker smoothing: the curve that is near the observations and bends little from day to day.

Of all daily curves z it takes the one with the smallest sum of w (y - z)^2 over the observations
plus smoothing times the sum of squared second differences of z (Whittaker 1922; Eilers 2003, A
perfect smoother, Analytical Chemistry 75, 3631-3636). It is the exact solution on the daily grid,
but the cost follows the observations and not the days: see `discrete_spline`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations
from .discrete_spline import evaluate, find_knots, smooth
from .gap_patterns import group_series, members

_SLAB = 2_500_000  # values sorted by pattern together, 20 MB: most of one's work memory
_CHUNK = 300_000  # values smoothed together, as much as stays in the processor's cache; measured
_SLICE = 100_000  # values evaluated together; measured
_PATTERN_COST = 2  # work on a gap pattern, in series; measured


def whittaker(
    days: ArrayLike,
    values: ArrayLike,
    *,
    smoothing: float = 1e3,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
) -> NDArray[np.floating]:
    """Smooth each series and fill its gaps by penalised least squares on the daily grid.

    Times count by their day (the floor of `days` and `at`). Several observations of one day enter
    together, as their mean with their number as its weight.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        smoothing: lambda, above 0; 10 follows each observation, 1e5 keeps the season only.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days between
            one observation and the next; None fills every gap.
        extrapolate: continue each series in a straight line before its first and after its last
            observation; else these times are NaN.

    Returns:
        The smoothed series, shape (L, N): float32 for float32 values, else float64. A series with
        observations on two days is the straight line through them; with fewer the curve is not
        determined and every value NaN.

    Raises:
        ValueError: times that do not increase, values of another shape, smoothing or max_gap not
            a number above 0.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    at = days if at is None else checked_days(at, "at")
    smoothing = checked_positive(smoothing, "smoothing")
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    curve = _Curve(np.floor(at), smoothing, max_gap, extrapolate)
    result = np.empty((at.size, values.shape[1]), values.dtype)
    width = max(1, _SLAB // max(1, days.size, at.size))
    for first in range(0, values.shape[1], width):
        slab = slice(first, first + width)
        _smooth_slab(np.floor(days), values[:, slab], curve, result[:, slab])
    return result


@dataclass(frozen=True)
class _Curve:
    """What is asked of each series."""

    at: Days
    """Output days, shape (L,)."""
    smoothing: float
    max_gap: float | None
    extrapolate: bool


def _smooth_slab(
    day: Days, values: NDArray[np.floating], curve: _Curve, result: NDArray[np.floating]
) -> None:
    """Write the smooth series into `result`, NaN for those that are not determined."""
    values = np.ascontiguousarray(values)
    valid = observations(values)
    order, starts = group_series(valid)
    day, values, weight = _one_a_day(day, values, valid)
    series = members(order, starts, _PATTERN_COST)
    weight = weight.take(series[:, 0], axis=1)
    count = np.count_nonzero(weight, axis=0)
    fewest_first = np.argsort(count, kind="stable")[np.count_nonzero(count < 2) :]
    series, weight = series[fewest_first], weight.take(fewest_first, axis=1)
    slot = np.full(values.shape[1], -1)
    slot[series.ravel()] = np.arange(series.size)
    if series.size:
        smoothed = np.empty((curve.at.size, *series.shape), result.dtype)
        _smooth_patterns(day, weight, _columns(values, series), curve, smoothed)
        _columns(smoothed.reshape(curve.at.size, series.size), slot, result)
    result[:, slot < 0] = np.nan


def _columns(
    block: NDArray[np.floating],
    which: NDArray[np.intp],
    out: NDArray[np.floating] | None = None,
) -> NDArray[np.floating]:
    """Return some columns (any for -1), shape (rows, *which): faster row by row than at once."""
    if out is None:
        out = np.empty((len(block), *which.shape), block.dtype)
    for row, taken in zip(block, out):
        row.take(which, out=taken, mode="clip")
    return out


def _smooth_patterns(
    day: Days,
    weight: NDArray[np.integer],
    values: NDArray[np.floating],
    curve: _Curve,
    result: NDArray[np.floating],
) -> None:
    """Smooth the members of gap patterns.

    Args:
        day: distinct days, shape (D,).
        weight: weight of the days in each pattern, shape (D, P), of patterns with at least two.
        values: the members of each pattern, shape (D, P, M).
        curve: what is asked.
        result: the smooth series, shape (L, P, M).
    """
    patterns, length = values.shape[1:]
    values = values.reshape(-1, length)
    row = np.maximum(np.searchsorted(day, curve.at, side="right") - 1, 0)
    most = np.count_nonzero(weight, axis=0).max(initial=2)
    step = max(1, _CHUNK // (most * (_PATTERN_COST + length)))
    height = max(1, _SLICE // (step * (_PATTERN_COST + length)))
    for first in range(0, patterns, step):
        chunk = slice(first, first + step)
        knots, place, left = find_knots(day, weight[:, chunk])
        place *= patterns
        place += np.arange(patterns)[chunk]
        observed = values.take(place, axis=0)
        spline = smooth(knots, observed.astype(np.float64, copy=False), curve.smoothing)
        for top in range(0, curve.at.size, height):
            rows = slice(top, top + height)
            result[rows, chunk] = evaluate(
                spline,
                curve.at[rows],
                left[row[rows]],
                max_gap=curve.max_gap,
                extrapolate=curve.extrapolate,
            )


def _one_a_day(
    day: Days, values: NDArray[np.floating], valid: NDArray[np.bool_]
) -> tuple[Days, NDArray[np.floating], NDArray[Any]]:
    """Merge the observations of one day into their mean and their number.

    Returns:
        Distinct days (D,), means (D, N), numbers (D, N).
    """
    days, index = np.unique(day, return_inverse=True)
    if days.size == day.size:
        return day, values, valid
    total = np.zeros((days.size, values.shape[1]))
    number = np.zeros(total.shape, np.int32)
    for to, observed, flag in zip(index, values, valid):  # row by row: the same sum in any block
        np.add(total[to], observed, out=total[to], where=flag)
        number[to] += flag
    return days, total / np.maximum(number, 1), number
