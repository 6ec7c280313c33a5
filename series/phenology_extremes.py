"""Lows and peaks of curves, and which of the peaks are seasons of their own.

A bump is no season. For a peak with its two lows let `smaller` be the rise from the higher low and
`amplitude` the mean rise from both. Where smaller < share * amplitude the peak belongs to its
neighbour across the higher low: the smallest such bump goes first, together with that low, until
none is left. With a share of 0.5 the smaller rise of a season is at least a third of the larger.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .phenology_curves import Curves, Floats, Index


@dataclass(frozen=True)
class Extremes:
    """Lows and peaks of many curves, in turn, ordered by series and time; X in all."""

    series: Index
    """Which series, shape (X,)."""
    first: Index
    """Place of the first observation in the curves, shape (X,)."""
    last: Index
    """Place of the last one: another where several are equal, shape (X,)."""
    value: Floats
    """Value, shape (X,)."""
    peak: NDArray[np.bool_]
    """True for a peak, False for a low, shape (X,)."""

    def take(self, which: NDArray) -> Extremes:
        """Return some of them."""
        fields = (self.series, self.first, self.last, self.value, self.peak)
        return Extremes(*(field[which] for field in fields))

    def inner_peaks(self) -> Index:
        """Return the peaks that have a low on either side."""
        inner = np.zeros(self.peak.size, bool)
        same = self.series[1:] == self.series[:-1]
        inner[1:-1] = self.peak[1:-1] & same[1:] & same[:-1]
        return np.flatnonzero(inner)


def extremes(of: Curves) -> Extremes:
    """Return every low and peak, the ends of each curve included; none of a constant curve."""
    value = of.value
    if value.size < 2:
        none = np.zeros(0, np.intp)
        return Extremes(none, none, none, np.zeros(0), np.zeros(0, bool))
    up = np.zeros(value.size + 1, np.int8)  # of the step that leads to each observation
    before, after = value[:-1], value[1:]
    np.subtract((after > before).view(np.int8), (after < before).view(np.int8), out=up[1:-1])
    up[of.start[1:-1]] = 0
    level = up == 0
    level[of.start] = False
    level[-1] = False
    if level.any():
        run_first = np.flatnonzero(~level[:-1])
        run_last = np.append(run_first[1:], value.size) - 1
        into, out = up[run_first], up[np.append(run_first[1:], value.size)]
    else:
        run_first = run_last = np.arange(value.size)
        into, out = up[:-1], up[1:]
    turn = np.flatnonzero(into != out)
    first, last = run_first[turn], run_last[turn]
    peak = into[turn] > out[turn]
    series = np.searchsorted(of.start, first, side="right") - 1
    return Extremes(series, first, last, value[first], peak)


def merge_bumps(
    found: Extremes,
    time: Floats,
    share: float,
    minimum_length: float,
    *,
    share_at_end: float | None = None,
) -> Extremes:
    """Give the peaks that are no seasons to their neighbours.

    Args:
        found: all lows and peaks.
        time: time of each observation of the curves.
        share: least smaller rise of a season, as a share of its amplitude; 0 keeps all.
        minimum_length: least number of days between the lows of a season.
        share_at_end: least smaller rise, as a share of the larger one, where it is from an end of
            the series, beyond which the true low may be lower; None for no such difference.
    """
    settled: list[Extremes] = []
    while True:
        peak = found.inner_peaks()
        left, right, top = found.value[peak - 1], found.value[peak + 1], found.value[peak]
        smaller = top - np.maximum(left, right)
        amplitude = top - (left + right) / 2
        length = time[found.first[peak + 1]] - time[found.last[peak - 1]]
        needed = share * amplitude
        if share_at_end is not None:
            step = np.where(left > right, -1, 1)
            cut = _is_end(found, peak + step, step)
            cut |= _unproven(found, peak + step, step, share * smaller)
            np.copyto(needed, share_at_end * (top - np.minimum(left, right)), where=cut)
        bump = np.flatnonzero((smaller < needed) | (length < minimum_length))
        if not bump.size:
            break
        owner = found.series[peak[bump]]
        order = np.lexsort((smaller[bump], owner))
        smallest = np.ones(order.size, bool)
        smallest[1:] = owner[order][1:] != owner[order][:-1]
        bump = bump[order[smallest]]
        keep = ~_dropped(found, peak[bump], left[bump] > right[bump])
        active = np.zeros(int(found.series[-1]) + 1, bool)
        active[found.series[peak[bump]]] = True
        active = active[found.series]
        settled.append(found.take(~active))
        found = found.take(active & keep)
    if not settled:
        return found
    parts = [*settled, found]
    whole = Extremes(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("series", "first", "last", "value", "peak")
        )
    )
    return whole.take(np.argsort(whole.first, kind="stable"))


def _dropped(found: Extremes, bump: Index, to_left: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return what goes with each bump: its higher low, and the lower of the peaks beside that."""
    step = np.where(to_left, -1, 1)
    low = bump + step
    beyond = low + step
    exists = (beyond >= 0) & (beyond < found.series.size)
    beyond = np.where(exists, beyond, bump)
    exists &= found.series[beyond] == found.series[bump]
    lower = np.where(found.value[beyond] < found.value[bump], beyond, bump)
    dropped = np.zeros(found.series.size, bool)
    dropped[low] = True
    dropped[lower[exists]] = True
    return dropped


def _unproven(
    found: Extremes, low: Index, step: NDArray[np.integer], least: Floats
) -> NDArray[np.bool_]:
    """Return whether beyond lows, in a direction, the series ends after a smaller rise."""
    end = np.clip(low + step, 0, found.series.size - 1)
    same = (end != low) & (found.series[end] == found.series[low])
    return same & _is_end(found, end, step) & (found.value[end] - found.value[low] < least)


def _is_end(found: Extremes, low: Index, step: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Return whether lows are the ends of their series in the direction of a step."""
    beyond = low + step
    inside = (beyond >= 0) & (beyond < found.series.size)
    beyond = np.where(inside, beyond, low)
    return ~inside | (found.series[beyond] != found.series[low])
