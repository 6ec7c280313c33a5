"""The observations before and after each time, and the gap that it lies in."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations

Rows = NDArray[np.intp]


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
    inside = is_inside(days, before, after)
    result = np.full(inside.shape, np.nan)
    result[inside] = days[after[inside]] - days[before[inside]]
    return result


def neighbours(days: Days, valid: NDArray[np.bool_], at: Days) -> tuple[Rows, Rows]:
    """Return the rows of the last observation up to each time, and of the first from it on.

    Both are of shape (L, N): -1 where there is none before, T where there is none after.
    """
    before, after = rows_beside(valid)
    return (
        before[np.searchsorted(days, at, side="right")],
        after[np.searchsorted(days, at, side="left")],
    )


def rows_beside(valid: NDArray[np.bool_]) -> tuple[Rows, Rows]:
    """Return the last valid row before each of T + 1 places between rows, and the first behind it.

    Both are of shape (T + 1, N): -1 where there is none before, T where there is none behind.
    """
    row = np.arange(len(valid))[:, None]
    before = np.full((len(valid) + 1, valid.shape[1]), -1)
    after = np.full(before.shape, len(valid))
    np.copyto(before[1:], row, where=valid)
    np.copyto(after[:-1], row, where=valid)
    for last, this in zip(before, before[1:]):  # many times faster than `np.maximum.accumulate`
        np.maximum(last, this, out=this)
    for this, following in zip(after[-2::-1], after[:0:-1]):
        np.minimum(this, following, out=this)
    return before, after


def values_in(values: NDArray, rows: Rows) -> NDArray:
    """Return the values of each series in rows of its own, both (T or L, N)."""
    place = rows * values.shape[1]
    place += np.arange(values.shape[1])
    return values.reshape(-1).take(place)


def is_inside(
    days: Days, before: Rows, after: Rows, max_gap: float | None = None
) -> NDArray[np.bool_]:
    """Return which times have neighbours on both sides, not over `max_gap` days apart."""
    inside = (before >= 0) & (after < days.size)
    if max_gap is not None:
        ends = np.append(days, np.nan)  # that of no neighbour is in the last place, -1 or T
        with np.errstate(invalid="ignore"):
            inside &= ends[after] - ends[before] <= max_gap
    return inside
