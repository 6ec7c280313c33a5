"""Groups of series that share a gap pattern."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.gap_patterns import group_series, members


def flags(dates, series, patterns, seed=0):
    random = np.random.default_rng(seed)
    return (random.random((dates, patterns)) < 0.5)[:, random.integers(0, patterns, series)]


@pytest.mark.parametrize("dates", [1, 7, 8, 9, 64, 219])
@pytest.mark.parametrize("patterns", [1, 5, 400])
def test_groups_hold_the_series_of_one_pattern_each(dates, patterns):
    valid = flags(dates, 300, patterns)
    order, starts = group_series(valid)
    assert sorted(order) == list(range(300))
    found = [{valid[:, i].tobytes() for i in group} for group in np.split(order, starts[1:])]
    assert all(len(group) == 1 for group in found)
    assert len(found) == np.unique(valid, axis=1).shape[1]


@pytest.mark.parametrize("pattern_cost", [0.01, 5, 1000])
def test_members_share_a_pattern_and_miss_no_series(pattern_cost):
    valid = flags(30, 300, 9)
    rows = members(*group_series(valid), pattern_cost)
    assert set(rows.ravel()) == set(range(300))
    for row in rows:
        assert (valid[:, row] == valid[:, row[:1]]).all()


def test_series_without_a_twin_stand_alone():
    rows = members(*group_series(flags(40, 50, 50_000)), 5)
    assert rows.shape == (50, 1)


def test_many_twins_stand_together():
    rows = members(*group_series(np.ones((40, 640), bool)), 5)
    assert rows.shape == (10, 64)


def test_a_pattern_that_costs_nothing_is_not_padded():
    assert members(*group_series(flags(30, 300, 9)), 0).size == 300


@pytest.mark.parametrize("shape", [(0, 4), (4, 0), (0, 0)])
def test_empty_blocks(shape):
    rows = members(*group_series(np.ones(shape, bool)), 5)
    assert set(rows.ravel()) == set(range(shape[1]))
