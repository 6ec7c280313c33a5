"""The observations of a block, series by series, moved up so that no gap lies between them.

Methods that go from one observation to the next need no search for it then: row k holds the k-th
observation of every series. Those of one day are taken together, as their mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Observed:
    """The observations of N series, M at most."""

    time: Floats
    """Days since 1970-01-01, shape (M, N); behind the last observation its time again."""
    value: Floats
    """Values, shape (M, N); behind the last observation its value again, 0 without any."""
    number: NDArray[np.intp]
    """Number of observations of each series, shape (N,)."""

    @classmethod
    def of(cls, days: Days, values: NDArray[np.floating]) -> Observed:
        """Return the observations of a block (T, N); NaN and infinite values are gaps."""
        valid = observations(values)
        day, first = np.unique(np.floor(days), return_index=True)
        if day.size == days.size:
            times = np.broadcast_to(days[:, None], values.shape)
            return cls._moved_up(times, values.astype(np.float64), valid)
        total, when = (np.zeros((day.size, values.shape[1])) for _ in range(2))
        count = np.zeros(total.shape, np.intp)
        to = np.searchsorted(first, np.arange(days.size), side="right") - 1
        for row, time in enumerate(days):  # row by row: the same sum in any block
            count[to[row]] += valid[row]
            total[to[row]] += np.where(valid[row], values[row], 0.0)
            when[to[row]] += np.where(valid[row], time - days[first[to[row]]], 0.0)
        share = 1 / np.maximum(count, 1)
        return cls._moved_up(days[first][:, None] + when * share, total * share, count > 0)

    @classmethod
    def _moved_up(cls, time: Floats, value: Floats, keep: Flags) -> Observed:
        number = np.count_nonzero(keep, axis=0)
        order = np.argsort(~keep, axis=0, kind="stable")[: number.max(initial=0)]
        last = np.maximum(number - 1, 0)
        row = np.minimum(np.arange(len(order))[:, None], last)
        order = np.take_along_axis(order, row, axis=0)
        return cls(
            np.take_along_axis(time, order, axis=0),
            np.take_along_axis(np.where(keep, value, 0.0), order, axis=0),
            number,
        )

    @cached_property
    def valid(self) -> Flags:
        """Return where an observation is, shape (M, N)."""
        return np.arange(len(self.time))[:, None] < self.number

    def without(self, some: Flags) -> Observed:
        """Return the observations but for some, shape (M, N)."""
        if not some.any():
            return self
        return self._moved_up(self.time, self.value, self.valid & ~some)

    def part(self, series: NDArray) -> Observed:
        """Return the observations of some series."""
        number = self.number[series]
        rows = slice(number.max(initial=0))
        return Observed(self.time[rows][:, series], self.value[rows][:, series], number)
