"""The form of events: packed, put side by side, and chosen for maps."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.events import event_maps, pack_events, side_by_side

SERIES = st.lists(
    st.lists(st.tuples(st.integers(0, 999), st.integers(0, 3) | st.none()), max_size=6), max_size=6
)
"""Of each series its events: day and size, None for unknown."""


def as_rows(series):
    """Return the events of series as rows, in order of time."""
    return [
        (number, day, np.nan if size is None else size)
        for number, events in enumerate(series)
        for day, size in sorted(events, key=lambda one: one[0])
    ]


def packed(series, dtype=np.float64):
    """Return the array of events of series."""
    rows = np.array(as_rows(series), float).reshape(-1, 3)
    return pack_events(rows[:, 0].astype(int), rows.T[1:], len(series), dtype)


@given(SERIES)
def test_each_series_has_its_events_in_its_first_slots(series):
    found = packed(series, np.float32)
    assert found.dtype == np.float32
    assert found.shape == (max(map(len, series), default=0), 2, len(series))
    back = [
        (number, *event)
        for number in range(len(series))
        for event in found[:, :, number]
        if np.isfinite(event[0])
    ]
    np.testing.assert_array_equal(np.reshape(back, (-1, 3)), np.reshape(as_rows(series), (-1, 3)))
    there = np.isfinite(found[:, 0])
    assert (there[:-1] >= there[1:]).all()


@given(SERIES, SERIES)
def test_blocks_side_by_side_are_the_block_of_all(some, others):
    blocks = [packed(one).reshape(-1, len(one)) for one in (some, others) if one]
    if blocks:
        whole = packed([*some, *others]).reshape(-1, len(some) + len(others))
        np.testing.assert_array_equal(side_by_side(blocks), whole)


@given(SERIES, st.integers(1, 8), st.booleans())
def test_maps_hold_the_number_and_the_events_that_are_kept(series, most, largest):
    values = np.zeros((3, len(series)))
    values[:, ::3] = np.nan
    found = event_maps(packed(series), values, most, 1 if largest else None)
    assert found.shape == (1 + 2 * most, len(series))
    for number, _ in enumerate(series):
        events = [row[1:] for row in as_rows(series) if row[0] == number]
        assert number % 3 or np.isnan(found[0, number])
        assert number % 3 == 0 or found[0, number] == len(events)
        if largest:
            sizes = [-np.inf if np.isnan(size) else size for _, size in events]
            order = sorted(range(len(events)), key=lambda place: -sizes[place])
            events = [events[place] for place in sorted(order[:most])]
        events = [*events, *[(np.nan, np.nan)] * most][:most]
        np.testing.assert_array_equal(found[1:, number], np.transpose(events).ravel())
