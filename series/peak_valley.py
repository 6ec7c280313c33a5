"""Peak-valley episodes: a fall from a peak to a valley that is followed by a recovery.

A meadow that is cut, or a field that is harvested and sown again, loses its greenness within days
and wins it back. The rules are those of FuseTS (AI4FOOD toolbox), told in `find_episodes`; unlike
there, slopes are taken between observations whatever gaps lie before them, a series may start at
its peak, and a fall that has not recovered by the end of the series is kept as open. A series of
219 dates takes some microseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_positive, checked_values
from .events import pack_events, side_by_side
from .phenology_curves import Curves, Floats, Index, curves
from .phenology_extremes import extremes

SHORTEST_STEP = 1.0
"""Days; a shorter step counts as so long, as noise between two acquisitions of a day is no fall."""

_CHUNK = 2**18  # values worked on at once: they stay in the processor's cache


@dataclass(frozen=True)
class EpisodeRules:
    """What an episode is."""

    drop: float
    """The fall is larger than this, in units of the values."""
    recovery: float
    """The rise after the valley is larger than this, in units of the values."""
    slope: float
    """The fall begins where the slope is below this, a day; not above 0."""


@dataclass(frozen=True)
class Episodes:
    """Episodes of many curves, E in all, ordered by series and time."""

    series: Index
    """Which series, shape (E,)."""
    peak: Index
    """Place of the start of the fall in the curves, shape (E,)."""
    valley: Index
    """Place of the lowest observation before the recovery, shape (E,)."""
    recovered: Index
    """Place of the first observation that has recovered, shape (E,); -1 where none has."""

    def take(self, which: NDArray) -> Episodes:
        """Return some of them."""
        fields = (self.series, self.peak, self.valley, self.recovered)
        return Episodes(*(field[which] for field in fields))


def peak_valley(
    days: ArrayLike,
    values: ArrayLike,
    *,
    drop_threshold: float = 0.15,
    recovery_ratio: float = 1.0,
    slope_threshold: float = -0.007,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Find the episodes of each series.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps. A series has no
            episode with fewer than two observations, or where it never falls.
        drop_threshold: least fall, in units of the values; above 0.
        recovery_ratio: least rise after the valley as a share of `drop_threshold`; above 0.
        slope_threshold: slope, in units of the values a day, below which a fall counts as such;
            0 or below. A step shorter than a day counts as a day.

    Returns:
        Marks (T, N): 1 at the start of the fall, -1 at the valley, 0 at the observations between,
        NaN elsewhere; open episodes are not marked. Then the events (slots, 6, N), see `events`:
        day of the peak, where the fall starts; day of the valley; depth, the difference of the
        two values; speed, the depth a day; recovery, the days from the valley to the first
        observation that has risen by more than the threshold, NaN where none has; and whether the
        episode is open (1) or has recovered (0).

    Raises:
        ValueError: days or values are no block, or a parameter is out of range.

    Source: FuseTS 3.0, peak-valley detection; its defaults are for NDVI.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    drop = checked_positive(drop_threshold, "drop_threshold")
    ratio = checked_positive(recovery_ratio, "recovery_ratio")
    slope = float(slope_threshold)
    if not (np.isfinite(slope) and slope <= 0):
        raise ValueError(f"slope_threshold must be a finite number up to 0, not {slope!r}.")
    rules = EpisodeRules(drop, ratio * drop, slope)
    marks, events = np.full(values.shape, np.nan, values.dtype), []
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, max(values.shape[1], 1), width):
        some = slice(first, first + width)
        of = curves(days, values[:, some])
        found = find_episodes(of, rules)
        _mark(marks[:, some], days, of, found.take(found.recovered >= 0))
        events.append(_events(of, found, values[:, some]))
    return marks, side_by_side(events)


def find_episodes(of: Curves, rules: EpisodeRules) -> Episodes:
    """Find the episodes of curves.

    Every peak and the valley behind it are a pair. A pair joins the one before if the rise between
    them is no recovery and both its peak and its valley are lower. Of the pairs with a large enough
    fall, the start is the last observation that is higher than the valley by the least fall, moved
    back as long as the slope of the last step, or of the last two, is steep. The valley is the
    lowest observation before the recovery, which has to come before the next such pair falls, or
    before the end: without it the pair is none, but the last of a series is open.
    """
    series, peak, valley = _pairs(of)
    series, peak, valley = _joined(of, series, peak, valley, rules)
    large = of.value[peak] - of.value[valley] > rules.drop
    series, peak, valley = series[large], peak[large], valley[large]
    start = _start(of, peak, valley, rules)
    end = of.start[series + 1]
    is_last = np.ones(series.size, bool)
    is_last[:-1] = series[1:] != series[:-1]
    end[:-1] = np.where(is_last[:-1], end[:-1], peak[1:] + 1)
    valley, recovered = _recovery(of, valley, end, rules.recovery)
    return Episodes(series, start, valley, recovered).take((recovered >= 0) | is_last)


def _pairs(of: Curves) -> tuple[Index, Index, Index]:
    """Return the series of each peak that a valley follows, and the places of both, (P,) each."""
    found = extremes(of)
    if not found.peak.size:
        return found.series, found.first, found.last
    follows = found.peak[:-1] & (found.series[:-1] == found.series[1:])
    peak = np.flatnonzero(follows)
    # Of several equal observations the middle one, as scipy's find_peaks.
    middle = (found.first + found.last) // 2
    return found.series[peak], middle[peak], middle[peak + 1]


def _joined(
    of: Curves, series: Index, peak: Index, valley: Index, rules: EpisodeRules
) -> tuple[Index, Index, Index]:
    """Join pairs to the one before, and return the pairs that are then left."""
    top, bottom = of.value[peak], of.value[valley]
    may_join = np.zeros(series.size, bool)
    may_join[1:] = top[1:] - bottom[:-1] < rules.recovery
    may_join[1:] &= (bottom[1:] < bottom[:-1]) & (series[1:] == series[:-1])
    # The peak has to be below that of the first of all pairs it joins: of those in a row that may
    # join, the first of every row is settled at once, then the second ones, and so on.
    head = np.arange(series.size)
    at = np.flatnonzero(may_join[1:] & ~may_join[:-1]) + 1
    while at.size:
        joins = at[top[at] < top[head[at - 1]]]
        head[joins] = head[joins - 1]
        at = at[at + 1 < series.size] + 1
        at = at[may_join[at]]
    kept = np.flatnonzero(head == np.arange(series.size))
    last = np.append(kept, series.size)[1:] - 1
    return series[kept], peak[kept], valley[last]


def _start(of: Curves, peak: Index, valley: Index, rules: EpisodeRules) -> Index:
    """Return where the fall of each pair starts, going back from its valley; all pairs at once."""
    at = valley.copy()
    low = np.arange(at.size)
    while low.size:
        low = low[~(of.value[at[low]] - of.value[valley[low]] > rules.drop)]
        at[low] -= 1
    moving = np.flatnonzero(at > peak)
    while moving.size:
        here, first = at[moving], peak[moving]
        one = _slope(of, here - 1, here) < rules.slope
        two = ~one & (here - 2 >= first)
        two[two] = _slope(of, here[two] - 2, here[two]) < rules.slope
        at[moving] -= one + 2 * two
        moving = moving[(one | two) & (at[moving] > first)]
    return at


def _slope(of: Curves, before: Index, after: Index) -> Floats:
    """Return the slopes between observations, a day."""
    step = np.maximum(of.time[after] - of.time[before], SHORTEST_STEP)
    return (of.value[after] - of.value[before]) / step


def _recovery(of: Curves, valley: Index, end: Index, rise: float) -> tuple[Index, Index]:
    """Return the lowest observation before the recovery, and the recovery, -1 where there is none.

    It is looked for before `end`, going on from the valley in all pairs at once.
    """
    valley, recovered = valley.copy(), np.full(valley.size, -1)
    at = valley + 1
    open_ones = np.flatnonzero(at < end)
    while open_ones.size:
        here, lowest = at[open_ones], valley[open_ones]
        change = of.value[here] - of.value[lowest]
        valley[open_ones] = np.where(change < 0, here, lowest)
        done = change > rise
        recovered[open_ones[done]] = here[done]
        at[open_ones] += 1
        open_ones = open_ones[~done & (here + 1 < end[open_ones])]
    return valley, recovered


def _mark(marks: NDArray[np.floating], days: Floats, of: Curves, found: Episodes) -> None:
    """Write the marks of episodes into (T, N)."""
    length = found.valley - found.peak + 1
    first = np.cumsum(length) - length
    place = np.arange(length.sum()) + np.repeat(found.peak - first, length)
    row = np.searchsorted(days, of.time[place])
    marks[row, np.repeat(found.series, length)] = 0
    marks[row[first], found.series] = 1
    marks[row[first + length - 1], found.series] = -1


def _events(of: Curves, found: Episodes, values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the events (slots, 6, N)."""
    begin, end = of.time[found.peak], of.time[found.valley]
    depth = of.value[found.peak] - of.value[found.valley]
    is_open = found.recovered < 0
    recovery = np.where(is_open, np.nan, of.time[found.recovered] - end)
    speed = depth / np.maximum(end - begin, SHORTEST_STEP)
    fields = (begin, end, depth, speed, recovery, is_open)
    return pack_events(found.series, fields, values.shape[1], values.dtype)
