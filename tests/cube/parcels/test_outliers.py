"""Outlying parcels: against a loop, and on a sample scene with wrong crops."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.cube.parcels import outliers
from phenofuse.cube.parcels.neighbours import Places, nearest_peers
from phenofuse.cube.parcels.outliers import (
    CORRELATION,
    DISTANCE,
    PeerRule,
    days_each_stands_for,
    find_outliers,
    ranks,
)
from phenofuse.cube.sample.scene import Scene

RULE = PeerRule(distance=600, min_area=3000, most=12, least_peers=3, least_spread=0.02)


def some_parcels(count=50, times=15, seed=0):
    random = np.random.default_rng(seed)
    places = Places(
        *random.uniform(0, 1000, (2, count)),
        random.uniform(1000, 20_000, count),
        random.integers(-1, 3, count),
    )
    values = random.normal(0.5, 0.1, (times, count))
    values[random.random(values.shape) < 0.3] = np.nan
    return values, places


def naive(values, places, own, weights):
    """The score, by mean |z|, and z of one parcel; NaN for less than three times."""
    peers = nearest_peers(places, distance=600, min_area=3000, most=12, asked=[own]).index[0]
    z = np.full(len(values), np.nan)
    for time, row in enumerate(values):
        known = np.array([row[one] for one in peers if one >= 0 and not np.isnan(row[one])])
        if known.size >= 3:
            median = np.median(known)
            z[time] = (row[own] - median) / max(1.4826 * np.median(np.abs(known - median)), 0.02)
    has = ~np.isnan(z)
    score = np.average(np.abs(z[has]), weights=weights[has]) if has.sum() >= 3 else np.nan
    return score, z, peers[peers >= 0]


@pytest.mark.parametrize("at_once", [1, 3000, 10**9])
def test_scores_ranks_and_dates_are_those_of_a_loop(monkeypatch, at_once):
    monkeypatch.setattr(outliers, "AT_ONCE", at_once)
    values, places = some_parcels()
    weights = np.linspace(1, 3, len(values))
    found = find_outliers(values, places, RULE, named=4, weights=weights)
    looped = [naive(values, places, own, weights) for own in range(50)]
    scores = np.array([score for score, *_ in looped])
    assert 20 < np.count_nonzero(~np.isnan(scores)) < 50
    np.testing.assert_allclose(found.score, scores)
    for own, (score, z, peers) in enumerate(looped):
        order = sorted(np.flatnonzero(~np.isnan(z)), key=lambda time: -abs(z[time]))[:4]
        worst = found.worst[:, own]
        assert worst[worst >= 0].tolist() == order
        np.testing.assert_allclose(found.worst_z[worst >= 0, own], z[order])
        of_peers = scores[peers][~np.isnan(scores[peers])]
        assert found.peers[own] == of_peers.size
        if np.isnan(score):
            assert found.rank[own] == 0 and np.isnan(found.p_value[own])
        else:
            assert found.rank[own] == 1 + sum(one > score for one in scores)
            as_high = np.count_nonzero(of_peers >= score)
            assert found.p_value[own] == pytest.approx((1 + as_high) / (1 + of_peers.size))


def test_fewer_times_than_are_to_be_named():
    values, places = some_parcels(times=3)
    found = find_outliers(values, places, RULE, named=5)
    assert found.worst.shape == found.worst_z.shape == (5, 50)
    assert (found.worst[3:] == -1).all()


def test_equal_scores_share_a_rank():
    assert ranks(np.array([2.0, 5, np.nan, 2, 7])).tolist() == [3, 2, 0, 3, 1]


def test_some_parcels_are_taken_out():
    values, places = some_parcels()
    found = find_outliers(values, places, RULE)
    some = found.take([7, 3])
    np.testing.assert_array_equal(some.score, found.score[[7, 3]])
    np.testing.assert_array_equal(some.worst, found.worst[:, [7, 3]])


@pytest.mark.parametrize(
    ("days", "expected"),
    [([], []), ([4], [1]), ([0, 2], [1, 1]), ([0, 2, 10, 11], [1, 5, 4.5, 0.5])],
)
def test_days_that_each_time_stands_for(days, expected):
    assert days_each_stands_for(np.array(days, float)).tolist() == expected


def test_a_run_can_be_stopped():
    class Stopped(Exception):
        pass

    def stop(share):
        raise Stopped

    with pytest.raises(Stopped):
        find_outliers(*some_parcels(), RULE, progress=stop)


@pytest.fixture(scope="module")
def landscape():
    """The clear means of some 400 parcels of a sample scene, and their places but for crops."""
    scene = Scene(width=300, height=300, years=1, seed=5)
    labels, count = scene.labels.ravel(), len(scene.parcels)
    size = np.bincount(labels, minlength=count + 1)[1:]
    values = np.full((len(scene.optical_days), count), np.nan)
    for time in range(len(values)):
        image = scene.optical(time)
        clear = image.mask.ravel() == 0
        pixels = np.bincount(labels[clear], minlength=count + 1)[1:]
        total = np.bincount(labels[clear], image.ndvi.ravel()[clear], minlength=count + 1)[1:]
        half = (pixels >= size / 2) & (pixels > 0)
        values[time, half] = total[half] / pixels[half]
    rings = [np.array(parcel.ring[:-1]).mean(axis=0) for parcel in scene.parcels]
    area = np.array([parcel.area for parcel in scene.parcels])
    return values, np.array(rings), area, np.array([parcel.crop for parcel in scene.parcels])


@pytest.mark.parametrize(("measure", "precision"), [(DISTANCE, 0.7), (CORRELATION, 0.25)])
def test_wrong_crops_are_found(landscape, measure, precision):
    """3 % of the parcels are given another crop: as many with the highest scores hold most."""
    values, centres, area, crops = landscape
    names = np.unique(crops)
    wrong_number = round(0.03 * crops.size)
    hits, hits_of_half = [], []
    for seed in range(5):
        random = np.random.default_rng(seed)
        stated = crops.copy()
        wrong = random.choice(crops.size, wrong_number, replace=False)
        for parcel in wrong:
            stated[parcel] = random.choice(names[names != crops[parcel]])
        places = Places(*centres.T, area, np.searchsorted(names, stated))
        rule = PeerRule(distance=2000, min_area=3000, most=100, least_peers=5, least_spread=0.02)
        found = find_outliers(values, places, rule, measure=measure)
        first = np.flatnonzero((found.rank > 0) & (found.rank <= wrong_number))
        hits.append(np.isin(first, wrong).mean())
        half = np.flatnonzero((found.rank > 0) & (found.rank <= wrong_number // 2))
        hits_of_half.append(np.isin(half, wrong).mean())
    assert np.mean(hits) > precision
    if measure == DISTANCE:
        assert np.mean(hits_of_half) > 0.9
