"""Statistics of the observations in a window that moves over the times, of many series at once.

Sums run row by row, so that a series has the same result in any block.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .neighbours import values_in

Array = NDArray[np.float64]
Valid = NDArray[np.bool_]


@dataclass(frozen=True)
class Windows:
    """The rows around each of T times."""

    begin: NDArray[np.intp]
    """The first row of each, shape (T,)."""
    end: NDArray[np.intp]
    """The row behind the last one, shape (T,)."""

    @classmethod
    def of_days(cls, days: Days, length: float) -> Windows:
        """Return windows of so many days around each time, both ends included."""
        return cls(
            np.searchsorted(days, days - length / 2, side="left"),
            np.searchsorted(days, days + length / 2, side="right"),
        )

    @classmethod
    def of_rows(cls, count: int, before: int, after: int) -> Windows:
        """Return windows of so many rows before and after each of `count` rows."""
        row = np.arange(count)
        return cls(np.maximum(row - before, 0), np.minimum(row + after + 1, count))

    def blocks(self, values: Array, valid: Valid) -> Iterator[tuple[Array, Valid]]:
        """Yield the values of each window and where they are valid, (rows, N) both."""
        for begin, end in zip(self.begin, self.end):
            yield values[begin:end], valid[begin:end]


def mean_and_deviation(block: Array, valid: Valid) -> tuple[Array, Array]:
    """Return mean and standard deviation (of n - 1) of rows, (N,) each; NaN where there is none."""
    count = valid.sum(axis=0)
    total, squares = np.zeros(count.size), np.zeros(count.size)
    for row, is_seen in zip(block, valid):
        np.add(total, row, out=total, where=is_seen)
    mean = np.divide(total, count, out=np.full(count.size, np.nan), where=count > 0)
    for row, is_seen in zip(block, valid):
        np.add(squares, (row - mean) ** 2, out=squares, where=is_seen)
    variance = np.divide(squares, count - 1, out=np.full(count.size, np.nan), where=count > 1)
    return mean, np.sqrt(variance)


def median_and_mad(block: Array, valid: Valid) -> tuple[Array, Array]:
    """Return median and median absolute deviation of rows, (N,) each; NaN where there is none."""
    middle = median(block, valid)
    return middle, median(np.abs(block - middle), valid)


def median(block: NDArray[np.floating], valid: Valid) -> Array:
    """Return the median of the valid values of rows (R, N), R above 0; NaN where there is none."""
    count = valid.sum(axis=0)
    ordered = np.sort(np.where(valid, block, np.inf), axis=0)
    middle = np.stack([np.maximum(count - 1, 0) // 2, np.minimum(count // 2, len(block) - 1)])
    lower, upper = values_in(ordered, middle).astype(np.float64)
    return np.where(count > 0, lower / 2 + upper / 2, np.nan)
