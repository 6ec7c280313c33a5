"""Markers: what was seen of a parcel and when, as flat lists that can be joined and compared.

A marker has a start, a main day and an end, and a value whose meaning its detector tells. Markers
of several sources that lie within some days of one another are taken for the same event, after the
marker detection of the JRC's Checks by Monitoring.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Index = NDArray[np.intp]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Markers:
    """Markers of one kind, E in all, ordered by series and main day."""

    series: Index
    """Which series, shape (E,)."""
    start: Floats
    """First day, days since 1970-01-01, shape (E,)."""
    main: Floats
    """The day that counts, shape (E,)."""
    end: Floats
    """Last day, shape (E,)."""
    value: Floats
    """How strong it is, shape (E,)."""

    @classmethod
    def of(cls, series: Index, start: Floats, main: Floats, end: Floats, value: Floats) -> Markers:
        """Return markers in any order as ordered ones."""
        markers = cls(series, start, main, end, value)
        return markers.take(np.lexsort((end, start, main, series)))

    def take(self, which: NDArray) -> Markers:
        """Return some of them."""
        fields = (self.series, self.start, self.main, self.end, self.value)
        return Markers(*(field[which] for field in fields))


def joined(sources: Sequence[Markers]) -> tuple[Markers, Index]:
    """Return the markers of several sources, and the number of the source of each."""
    names = ("series", "start", "main", "end", "value")
    whole = Markers(*(np.concatenate([getattr(one, name) for one in sources]) for name in names))
    source = np.repeat(np.arange(len(sources)), [one.series.size for one in sources])
    order = np.lexsort((source, whole.end, whole.start, whole.main, whole.series))
    return whole.take(order), source[order]


def clusters(markers: Markers, within: float) -> Index:
    """Return the number of the event of each marker, shape (E,), counting from 0.

    Markers of a series whose days overlap, or are no more than `within` days apart, are of one
    event, and so is what links them. Events are numbered by series and time.
    """
    order = np.lexsort((markers.start, markers.series))
    series, start, end = (one[order] for one in (markers.series, markers.start, markers.end))
    begins = np.ones(series.size, bool)
    begins[1:] = series[1:] != series[:-1]
    begins[1:] |= start[1:] > _latest(series, end)[:-1] + within
    number = np.empty(series.size, np.intp)
    number[order] = np.cumsum(begins) - 1
    return number


def _latest(series: Index, end: Floats) -> Floats:
    """Return the latest end of each marker and those of its series before it."""
    # Ranks instead of days, so that one running maximum serves all series, and stays exact.
    days, rank = np.unique(end, return_inverse=True)
    latest = np.maximum.accumulate(series * days.size + rank)
    return days[latest - series * days.size]


def aggregate(markers: Markers, within: float) -> Markers:
    """Join the markers of each event: its whole time, and the main day and value of the largest."""
    whole, _ = merge([markers], within)
    return whole


def merge(sources: Sequence[Markers], within: float) -> tuple[Markers, NDArray[np.bool_]]:
    """Join the markers of several sources, where they are of one event.

    Args:
        sources: markers of each source, the one that counts most first.
        within: days between markers of one event.

    Returns:
        The events: from their first start to their last end, with the main day and the value of
        the marker that is largest in the first source that has one, of equal ones the earlier. And
        which sources have each, shape (E, sources).
    """
    every, source = joined(sources)
    event = clusters(every, within)
    count = int(event.max(initial=-1)) + 1
    seen = np.zeros((count, len(sources)), bool)
    seen[event, source] = True
    order = np.lexsort((every.main, -np.abs(every.value), source, event))
    leader = order[np.searchsorted(event[order], np.arange(count))]
    start, end = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(start, event, every.start)
    np.maximum.at(end, event, every.end)
    found = Markers(every.series[leader], start, every.main[leader], end, every.value[leader])
    by_main = np.lexsort((found.end, found.start, found.main, found.series))
    return found.take(by_main), seen[by_main]


def confirmed(markers: Markers, others: Markers, within: float) -> NDArray[np.bool_]:
    """Return which markers, shape (E,), have one of the others no more than `within` days away."""
    if not (markers.series.size and others.series.size):
        return np.zeros(markers.series.size, bool)
    spans = aggregate(others, 0.0)
    # Spans of a series follow one another: the first that does not end too early is the one.
    order = np.lexsort((spans.start, spans.series))
    series, start, end = (one[order] for one in (spans.series, spans.start, spans.end))
    earliest = markers.start - within
    key = np.unique(np.concatenate([end, earliest]), return_inverse=True)[1]
    width = key.size
    place = np.searchsorted(
        series * width + key[: end.size], markers.series * width + key[end.size :]
    )
    there = np.minimum(place, series.size - 1)
    return (
        (place < series.size)
        & (series[there] == markers.series)
        & (start[there] <= markers.end + within)
    )
