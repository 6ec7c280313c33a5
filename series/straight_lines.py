"""Straight lines from one observation to the next: what every other way to fill gaps must beat."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations


def straight_lines(
    days: ArrayLike, values: ArrayLike, *, at: ArrayLike | None = None
) -> NDArray[np.floating]:
    """Fill each gap by a straight line between its neighbours.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        at: output times, shape (L,), strictly increasing; None for `days`.

    Returns:
        The filled series, shape (L, N), float32 for float32 values, else float64; NaN before the
        first and after the last observation.

    Raises:
        ValueError: times that do not increase, values of another shape.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    at = days if at is None else checked_days(at, "at")
    before, after = neighbours(days, observations(values), at)
    inside = (before >= 0) & (after < days.size)
    result = np.full(inside.shape, np.nan, values.dtype)
    series = np.broadcast_to(np.arange(values.shape[1]), inside.shape)[inside]
    before, after = before[inside], after[inside]
    step = days[after] - days[before]
    passed = np.broadcast_to(at[:, None], inside.shape)[inside] - days[before]
    share = np.divide(passed, step, out=np.zeros(step.size), where=step > 0)
    begin, end = values[before, series], values[after, series]
    result[inside] = (1 - share) * begin + share * end
    return result


def gaps_at(days: ArrayLike, values: ArrayLike, at: ArrayLike) -> Days:
    """Return the length in days of the gap that each time lies in.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        at: times asked about, shape (L,), strictly increasing.

    Returns:
        Shape (L, N): 0 on an observation, NaN before the first and after the last.

    Raises:
        ValueError: times that do not increase, values of another shape.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    before, after = neighbours(days, observations(values), checked_days(at, "at"))
    inside = (before >= 0) & (after < days.size)
    result = np.full(inside.shape, np.nan)
    result[inside] = days[after[inside]] - days[before[inside]]
    return result


def neighbours(
    days: Days, valid: NDArray[np.bool_], at: Days
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the rows of the last observation up to each time, and of the first from it on.

    Both are of shape (L, N): -1 where there is none before, T where there is none after.
    """
    row = np.arange(days.size)[:, None]
    none = np.zeros((1, valid.shape[1]), np.intp)
    before = np.concatenate([none - 1, np.where(valid, row, -1)])
    after = np.concatenate([np.where(valid, row, days.size), none + days.size])
    np.maximum.accumulate(before, axis=0, out=before)
    after = np.minimum.accumulate(after[::-1], axis=0)[::-1]
    return (
        before[np.searchsorted(days, at, side="right")],
        after[np.searchsorted(days, at, side="left")],
    )
