"""The observations of a block, one series behind the other in one row, without gaps between them.

What goes from one observation to the next is then a difference of neighbours in a row, however many
gaps there are, and a system of equations for each series is one of all that falls into parts. What
it says of the last observation of a series is of the next one's first, and means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .block import Days

Array = NDArray[np.float64]
Index = NDArray[np.intp]


@dataclass(frozen=True)
class Concatenated:
    """The M observations of N series."""

    day: Array
    """Days, shape (M,)."""
    value: Array
    """Values, shape (M,)."""
    begin: Index
    """Place of the first observation of each series, shape (N,)."""
    end: Index
    """Place behind its last one, shape (N,); `begin` where a series has none."""
    seen: Index
    """How many observations there are up to each time, those of series before too, (N, T)."""

    @classmethod
    def of(cls, days: Days, values: NDArray[np.floating], valid: NDArray[np.bool_]) -> Concatenated:
        """Return the observations of series that are rows here: values and valid are (N, T)."""
        seen = np.cumsum(valid, axis=None, dtype=np.intp).reshape(valid.shape)
        end = seen[:, -1].copy()
        begin = np.concatenate(([0], end[:-1]))
        places = np.flatnonzero(valid)
        day = np.tile(days, len(values)).take(places)
        return cls(day, values.reshape(-1).take(places).astype(np.float64), begin, end, seen)

    @property
    def count(self) -> Index:
        """Number of observations of each series, shape (N,)."""
        return self.end - self.begin

    def last_before(self, days: Days, at: Days) -> Index:
        """Return the place of the last observation of each series up to times (L,), shape (N, L).

        It is before the series' first one where there is none. `days` are the times of the block.
        """
        if at is days:
            return self.seen - 1
        none = self.begin[:, None]
        column = np.searchsorted(days, at, side="right")
        return np.concatenate((none, self.seen), axis=1).take(column, axis=1) - 1

    def daily(self) -> tuple[Concatenated, Index]:
        """Return the means of the observations of each day, and which of them each became, (M,)."""
        whole = np.floor(self.day)
        is_new = np.ones(whole.size, bool)
        np.not_equal(whole[1:], whole[:-1], out=is_new[1:])
        is_new[self.begin[self.count > 0]] = True
        became = np.cumsum(is_new) - 1
        if is_new.all():
            return self, became
        first = np.flatnonzero(is_new)
        number = np.diff(first, append=whole.size)
        day = self.day[first] + np.add.reduceat(self.day - self.day[first][became], first) / number
        value = np.add.reduceat(self.value, first) / number
        now = np.concatenate(([0], became + 1))  # days among so many observations
        return Concatenated(day, value, now[self.begin], now[self.end], now[self.seen]), became

    def steps(self) -> tuple[Array, Array]:
        """Return the days from each observation to the next and the slope there, shape (M,) each.

        Behind the last observation of a series they are 1 and 0.
        """
        last = self.end[self.count > 0] - 1
        step, slope = np.empty((2, self.day.size))
        np.subtract(self.day[1:], self.day[:-1], out=step[:-1])
        np.subtract(self.value[1:], self.value[:-1], out=slope[:-1])
        step[last], slope[last] = 1.0, 0.0
        slope /= step
        return step, slope
