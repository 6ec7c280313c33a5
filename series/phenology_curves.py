"""A block of series as curves of observations, one after the other without their gaps.

The curve of a series runs straight from one observation to the next. Without gaps all series can be
searched at once, whatever their length: a part of a curve is a range of one long array.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations

Index = NDArray[np.intp]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Counts:
    """How many observations each series has before a time."""

    days: Days
    """Times of the block, shape (T,)."""
    table: NDArray[np.int32] | None
    """Number of observations before each time and in all, shape (T + 1, N); None without gaps."""

    @classmethod
    def of(cls, days: Days, valid: NDArray[np.bool_]) -> Counts:
        """Return the counts of a block, `valid` of shape (T, N)."""
        if valid.all():
            return cls(days, None)
        table = np.zeros((days.size + 1, valid.shape[1]), np.int32)
        np.cumsum(valid, axis=0, out=table[1:])
        return cls(days, table)

    def before(self, time: Floats, series: Index, *, with_equal: bool = False) -> Index:
        """Return how many observations of each series lie before a time, or at it as well."""
        column = np.searchsorted(self.days, time, side="right" if with_equal else "left")
        return column if self.table is None else self.table[column, series]


@dataclass(frozen=True)
class Curves:
    """The observations of N series, E in all, ordered by series and time."""

    time: Floats
    """Days since 1970-01-01, shape (E,)."""
    value: Floats
    """Values, shape (E,)."""
    start: Index
    """Where each series begins, and the end of the last one, shape (N + 1,)."""
    counts: Counts
    """Number of observations before each time."""

    def place(self, time: Floats, series: Index) -> Index:
        """Return the place of the last observation of each series at or before a time."""
        return self.start[series] + self.counts.before(time, series, with_equal=True) - 1

    def value_at(self, time: Floats, series: Index) -> Floats:
        """Return the value of curves at times within them; NaN where the time is NaN."""
        known = np.isfinite(time)
        first, last = self.start[series], self.start[series + 1] - 1
        at = np.clip(self.place(np.where(known, time, 0.0), series), first, last - 1)
        share = (time - self.time[at]) / (self.time[at + 1] - self.time[at])
        return self.value[at] + share * (self.value[at + 1] - self.value[at])


def curves(days: Days, values: NDArray[np.floating]) -> Curves:
    """Return the curves of a block, values of shape (T, N); NaN and infinite values are gaps."""
    valid = observations(values)
    counts = Counts.of(days, valid)
    by_series = np.ascontiguousarray(values.T, dtype=np.float64)
    number, length = by_series.shape
    if counts.table is None:
        start = np.arange(number + 1) * length
        return Curves(np.tile(days, number), by_series.reshape(-1), start, counts)
    start = np.zeros(number + 1, np.intp)
    np.cumsum(counts.table[-1], out=start[1:])
    mask = np.ascontiguousarray(valid.T)
    return Curves(np.broadcast_to(days, mask.shape)[mask], by_series[mask], start, counts)


def largest_in(value: Floats, first: Index, last: Index) -> Index:
    """Return where the largest value of each range stands, the first of equal ones, shape (R,).

    Ranges go from the places `first` to `last`, both included.
    """
    if not first.size:
        return first
    length = last - first + 1
    offset = np.cumsum(length) - length
    place = np.arange(length.sum()) + np.repeat(first - offset, length)
    inside = value[place]
    is_largest = inside == np.repeat(np.maximum.reduceat(inside, offset), length)
    where = np.flatnonzero(is_largest)
    return place[where[np.searchsorted(where, offset)]]


@dataclass(frozen=True)
class Flanks:
    """One side of each of S seasons, from the low up to the peak, F observations in all.

    Left and right sides are alike here: the right one is read backwards.
    """

    of: Curves
    """The curves."""
    offset: Index
    """Where each flank begins, shape (S,); its observations follow, the low first."""
    length: Index
    """Number of observations of each, shape (S,)."""
    place: Index
    """Place of each observation in the curves, shape (F,)."""
    height: Floats
    """Share of the side's amplitude, shape (F,): 0 at the low, 1 at the peak."""
    low: Floats
    """Value at the low, shape (S,)."""
    amplitude: Floats
    """Value at the peak less that at the low, shape (S,)."""
    max_gap: float
    """Longest step between observations in which a date may lie, in days."""
    joined: NDArray[np.bool_] | None = None
    """Which flanks go over short pauses, shape (S,): a level is then passed next to the low."""

    @property
    def last(self) -> Index:
        """Return where the peak of each flank stands, shape (S,)."""
        return self.offset + self.length - 1

    @cached_property
    def time(self) -> Floats:
        """Return the days, shape (F,); they fall along a right flank."""
        return self.of.time[self.place]

    @cached_property
    def owner(self) -> Index:
        """Return which flank each observation belongs to, shape (F,)."""
        return np.repeat(np.arange(self.length.size), self.length)

    @cached_property
    def _number(self) -> NDArray[np.int32]:
        """Return the numbers from 1 to F."""
        return np.arange(1, self.place.size + 1, dtype=np.int32)

    def crossing(self, level: float | Floats, *, outermost: bool = False) -> Floats:
        """Return when the flank rises through a share of its amplitude, shape (S,).

        The rise next to the peak counts, or the one next to the low if `outermost` or joined. NaN
        where the flank does not rise through the level, or only in a long gap.
        """
        each = np.repeat(level, self.length) if np.ndim(level) else level
        at = self._first_rise(each) if outermost else self._last_rise(each)
        if not outermost and self.joined is not None and self.joined.any():
            at = np.where(self.joined, self._first_rise(each), at)
        crossed = (at >= self.offset) & (at < self.last)
        at = np.where(crossed, at, self.offset)
        here, after = self.place[at], self.place[at + 1]
        step = self.of.time[after] - self.of.time[here]
        crossed &= np.abs(step) <= self.max_gap
        rise = self.height[at + 1] - self.height[at]
        share = (level - self.height[at]) / np.where(crossed, rise, 1.0)
        return np.where(crossed, self.of.time[here] + share * step, np.nan)

    def _first_rise(self, level: float | Floats) -> Index:
        """Return the observation before the first that is as high as a level, shape (S,)."""
        above = np.where(self.height >= level, self._number, self._number.size + 1)
        return np.minimum.reduceat(above, self.offset).astype(np.intp) - 2

    def _last_rise(self, level: float | Floats) -> Index:
        """Return the last observation that is below a level, shape (S,)."""
        below = np.multiply(self.height < level, self._number)
        return np.maximum.reduceat(below, self.offset).astype(np.intp) - 1


def flanks(
    of: Curves,
    low: Index,
    peak: Index,
    max_gap: float = np.inf,
    joined: NDArray[np.bool_] | None = None,
) -> Flanks:
    """Return the flanks between lows and peaks, places in the curves, shape (S,) each.

    A low behind its peak makes right flanks; all are of one kind.
    """
    length = np.abs(peak - low) + 1
    offset = np.cumsum(length) - length
    place = np.arange(int(length.sum()))
    if low.size and low[0] > peak[0]:
        place = np.repeat(low + offset, length) - place
    else:
        place += np.repeat(low - offset, length)
    bottom = of.value[low]
    amplitude = of.value[peak] - bottom
    height = of.value[place]
    height -= np.repeat(bottom, length)
    height /= np.repeat(amplitude, length)
    return Flanks(of, offset, length, place, height, bottom, amplitude, max_gap, joined)
