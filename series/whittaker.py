"""Whittaker smoothing: the curve that is near the observations and bends little from day to day.

Of all daily curves z it takes the one with the smallest sum of w (y - z)^2 over the observations
plus smoothing times the sum of squared second differences of z (Whittaker 1922; Eilers 2003, A
perfect smoother, Analytical Chemistry 75, 3631-3636). It is the exact solution on the daily grid,
but the cost follows the observations and not the days: see `discrete_spline`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values
from .discrete_spline import Knots, evaluate, smooth
from .gap_patterns import group_series, members

_SLAB = 4_000_000  # values looked at together; more find more equal patterns and take more memory
_CHUNK = 200_000  # values of one work array: small enough to stay in the processor's cache
_SLICE = 50_000
_PATTERN_COST = 5.0  # work on a gap pattern, in series; measured


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
        smoothing: lambda, days^3 above 0; 10 follows each observation, 1e5 keeps the season only.
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
    result = np.full((at.size, values.shape[1]), np.nan, values.dtype)
    width = max(1, _SLAB // max(1, days.size))
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
    """Write the smooth series into `result`, and leave those alone that are not determined."""
    values = np.ascontiguousarray(values)
    valid = np.isfinite(values)
    order, starts = group_series(valid)
    day, values, weight = _one_a_day(day, values, valid)
    count = np.count_nonzero(weight, axis=0)
    series = members(order, starts, _PATTERN_COST)
    count = count[series[:, 0]]
    series = series[np.argsort(count, kind="stable")][np.count_nonzero(count < 2) :]
    row = np.maximum(np.searchsorted(day, curve.at, side="right") - 1, 0)
    step = max(1, _CHUNK // (max(2, count.max(initial=0)) * series.shape[1]))
    for first in range(0, len(series), step):
        chunk = series[first : first + step]
        knots, rank, observed = _knots(day, values, weight, chunk)
        spline = smooth(knots, observed, curve.smoothing)
        height = max(1, _SLICE // chunk.size)
        for top in range(0, curve.at.size, height):
            rows = slice(top, top + height)
            smoothed = evaluate(
                spline,
                curve.at[rows],
                rank[row[rows]],
                max_gap=curve.max_gap,
                extrapolate=curve.extrapolate,
            )
            result[rows, chunk.ravel()] = smoothed.reshape(len(smoothed), -1)


def _one_a_day(
    day: Days, values: NDArray[np.floating], valid: NDArray[np.bool_]
) -> tuple[Days, NDArray[np.floating], NDArray[np.integer]]:
    """Merge the observations of one day into their mean and their number.

    Returns:
        Distinct days (D,), means (D, N), numbers (D, N).
    """
    first = np.flatnonzero(np.diff(day, prepend=-np.inf))
    if first.size == day.size:
        return day, values, valid
    weight = np.add.reduceat(valid, first, axis=0, dtype=np.int32)
    total = np.add.reduceat(np.where(valid, values, 0), first, axis=0, dtype=np.float64)
    return day[first], total / np.maximum(weight, 1), weight


def _knots(
    day: Days,
    values: NDArray[np.floating],
    weight: NDArray[np.integer],
    series: NDArray[np.intp],
) -> tuple[Knots, NDArray[np.intp], NDArray[np.float64]]:
    """Gather the observations of series, shape (P, M), whose rows share a gap pattern.

    Returns:
        The knots; the rank of the last knot on or before each day, shape (D, P), -1 for none;
        and the observed values at the knots, shape (K, P, M).
    """
    weight = weight.take(series[:, 0], axis=1)
    patterns = len(series)
    seen = weight > 0
    rank = np.cumsum(seen, axis=0, dtype=np.intp)
    rank -= 1
    count = rank[-1] + 1
    place = (rank * patterns + np.arange(patterns))[seen]
    shape = (count.max(), patterns)
    row = np.repeat(seen.argmax(axis=0)[None], shape[0], axis=0)
    row.ravel()[place] = np.repeat(np.arange(day.size), np.count_nonzero(seen, axis=1))
    knot_day = day.take(row)
    beyond = np.arange(shape[0])[:, None]
    np.copyto(knot_day, day[-1] + 1 + beyond, where=beyond >= count)
    variance = np.ones(shape)
    if weight.dtype != bool:
        variance.ravel()[place] = 1 / weight[seen]
    row *= values.shape[1]
    observed = values.ravel().take(row[:, :, None] + series).astype(np.float64, copy=False)
    rank = np.clip(rank, 0, count - 2, out=rank)
    return Knots(knot_day, variance, count), rank, observed
