"""Peers of parcels, against a loop over all pairs."""

from __future__ import annotations

from time import monotonic

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.cube.parcels import neighbours
from phenofuse.cube.parcels.neighbours import Places, nearest_peers


def some_places(count=60, groups=3, seed=0, step=None):
    """Parcels at random, on a grid of `step` metres if one is given; some lack group or place."""
    random = np.random.default_rng(seed)
    x, y = random.uniform(0, 1000, (2, count))
    if step:
        x, y = np.round(x / step) * step, np.round(y / step) * step
    group = random.integers(-1, groups, count)
    x[random.random(count) < 0.05] = np.nan
    return Places(x, y, random.uniform(0, 10_000, count), group)


def naive(places, asked, distance, min_area, most):
    found = []
    for own in asked:
        pairs = []
        for other in range(places.x.size):
            east = places.x[own] - places.x[other]
            north = places.y[own] - places.y[other]
            away = float(np.sqrt(east * east + north * north))
            if (
                other != own
                and places.group[own] == places.group[other] >= 0
                and places.area[other] > min_area
                and away <= distance
            ):
                pairs.append((away, other))
        found.append(sorted(pairs)[:most])
    return found


def as_lists(peers):
    rows = []
    for index, distance in zip(peers.index, peers.distance):
        there = index >= 0
        assert (np.isnan(distance) == ~there).all()
        assert not there[np.count_nonzero(there) :].any(), "padded at the end"
        rows.append(list(zip(distance[there].tolist(), index[there].tolist())))
    return rows


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10_000),
    step=st.sampled_from([None, 50, 200, 1000]),
    distance=st.sampled_from([0, 100, 400, 10_000]),
    min_area=st.sampled_from([0, 3000, 20_000]),
    most=st.sampled_from([1, 3, 10, 100]),
)
def test_it_is_the_loop_over_all_pairs(seed, step, distance, min_area, most):
    places = some_places(seed=seed, step=step)
    peers = nearest_peers(places, distance=distance, min_area=min_area, most=most)
    assert peers.index.shape == (60, most)
    assert as_lists(peers) == naive(places, range(60), distance, min_area, most)


def test_only_some_are_asked_about():
    places = some_places(step=100)
    asked = [7, 3, 59]
    peers = nearest_peers(places, distance=500, min_area=3000, most=5, asked=asked)
    assert as_lists(peers) == naive(places, asked, 500, 3000, 5)


def test_of_equally_near_ones_the_first_come_first():
    x = np.array([0.0, 10, -10, 0, 0])
    y = np.array([0.0, 0, 0, 10, -10])
    places = Places(x, y, np.full(5, 5000.0), np.zeros(5, int))
    peers = nearest_peers(places, distance=10, min_area=0, most=3, asked=[0])
    assert peers.index.tolist() == [[1, 2, 3]]
    assert peers.distance.tolist() == [[10, 10, 10]]


def test_many_in_one_place_are_taken_in_order():
    places = Places(np.zeros(300), np.zeros(300), np.ones(300), np.zeros(300, int))
    peers = nearest_peers(places, distance=0, min_area=0, most=2)
    assert peers.index[:3].tolist() == [[1, 2], [0, 2], [0, 1]]
    assert (peers.index[3:] == [0, 1]).all()


def test_a_small_parcel_has_peers_and_is_nobodys():
    places = Places(np.arange(3.0), np.zeros(3), np.array([100.0, 3000, 3001]), np.zeros(3, int))
    peers = nearest_peers(places, distance=5, min_area=3000, most=2)
    assert peers.index.tolist() == [[2, -1], [2, -1], [-1, -1]]


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_parcels_have_no_peers(count):
    places = Places(*np.zeros((2, count)), np.ones(count), np.zeros(count, int))
    peers = nearest_peers(places, distance=5, min_area=0, most=4)
    assert peers.index.tolist() == [[-1] * 4] * count


def test_the_result_does_not_depend_on_the_chunk(monkeypatch):
    places = some_places(400, step=50)
    whole = nearest_peers(places, distance=300, min_area=0, most=6)
    monkeypatch.setattr(neighbours, "AT_ONCE", 20)
    parts = nearest_peers(places, distance=300, min_area=0, most=6)
    np.testing.assert_array_equal(parts.index, whole.index)
    np.testing.assert_array_equal(parts.distance, whole.distance)


@pytest.mark.parametrize("step", [None, 100])
def test_fifty_thousand_parcels_take_seconds(step):
    random = np.random.default_rng(0)
    x, y = random.uniform(0, 20_000, (2, 50_000))
    if step:
        x, y = np.round(x / step) * step, np.round(y / step) * step
    places = Places(x, y, np.full(50_000, 8000.0), random.integers(0, 8, 50_000))
    started = monotonic()
    peers = nearest_peers(places, distance=1000, min_area=3000, most=50)
    assert monotonic() - started < 20
    assert (peers.index[:, 0] >= 0).mean() > 0.99
