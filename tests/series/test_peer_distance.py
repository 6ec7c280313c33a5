"""Distance from peers, against a plain loop over series and times."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series import peer_distance as module
from phenofuse.series.peer_distance import (
    correlation_distance,
    daily_means,
    empirical_p_values,
    mean_distance,
    peer_distance,
)


def block(times=12, series=20, gaps=0.3, seed=0):
    random = np.random.default_rng(seed)
    values = random.normal(0.5, 0.1, (times, series))
    values[random.random(values.shape) < gaps] = np.nan
    return values


def some_peers(series=20, most=7, seed=0):
    """Peers of each series, never itself, padded with -1."""
    random = np.random.default_rng(seed)
    peers = np.full((series, most), -1)
    for own in range(series):
        others = np.delete(np.arange(series), own)
        count = random.integers(0, most + 1)
        peers[own, :count] = random.choice(others, count, replace=False)
    return peers


def naive(values, peers, least_peers, least_spread):
    """Median, spread, count and z of every series at every time, one by one."""
    result = np.full((4, *values.shape), np.nan)
    for own in range(values.shape[1]):
        for time, row in enumerate(values):
            found = [row[one] for one in peers[own] if one >= 0 and math.isfinite(row[one])]
            result[2, time, own] = len(found)
            if len(found) < least_peers:
                continue
            median = np.median(found)
            spread = 1.4826 * np.median([abs(one - median) for one in found])
            spread = max(spread, least_spread)
            result[:2, time, own] = median, spread
            if math.isfinite(row[own]) and spread > 0:
                result[3, time, own] = (row[own] - median) / spread
    return result


@pytest.mark.parametrize("least_peers", [1, 2, 5])
@pytest.mark.parametrize("least_spread", [0.0, 0.08])
def test_it_is_the_loop_over_series_and_times(least_peers, least_spread):
    values, peers = block(), some_peers()
    values[3, 4], values[5, 6] = np.inf, -np.inf
    before = values.copy()
    result = peer_distance(values, peers, least_peers=least_peers, least_spread=least_spread)
    median, spread, count, z = naive(values, peers, least_peers, least_spread)
    np.testing.assert_allclose(result.median, median, rtol=1e-14)
    np.testing.assert_allclose(result.spread, spread, rtol=1e-12)
    np.testing.assert_array_equal(result.count, count)
    np.testing.assert_allclose(result.z, z, rtol=1e-11, atol=1e-12)
    np.testing.assert_array_equal(values, before)


def test_a_known_case():
    values = np.array([[10.0, 1, 2, 3, 4, 100], [np.nan, 1, 2, 3, 4, 5]])
    peers = np.array([[1, 2, 3, 4, 5]])
    result = peer_distance(values, peers, series=[0])
    assert result.median.tolist() == [[3], [3]]
    np.testing.assert_allclose(result.spread, 1.4826)
    np.testing.assert_allclose(result.z[0, 0], 7 / 1.4826)
    assert np.isnan(result.z[1, 0])
    assert result.count.tolist() == [[5], [5]]


def test_peers_that_are_all_alike_need_a_least_spread():
    values = np.array([[0.7, 0.5, 0.5, 0.5]])
    peers = np.array([[1, 2, 3]])
    assert np.isnan(peer_distance(values, peers, series=[0]).z[0, 0])
    floored = peer_distance(values, peers, series=[0], least_spread=0.05)
    np.testing.assert_allclose(floored.z[0, 0], 4)
    assert floored.spread[0, 0] == 0.05


@pytest.mark.parametrize("chunk", [1, 50, 10**9])
def test_a_series_result_does_not_depend_on_the_chunk_or_its_neighbours(monkeypatch, chunk):
    values, peers = block(), some_peers()
    whole = peer_distance(values, peers)
    monkeypatch.setattr(module, "_CHUNK", chunk)
    asked = np.array([17, 3, 4])
    part = peer_distance(values, peers[asked], series=asked)
    for name in ("median", "spread", "count", "z"):
        np.testing.assert_array_equal(getattr(part, name), getattr(whole, name)[:, asked])
    for own in range(20):
        one = slice(own, own + 1)
        assert mean_distance(whole.z[:, one]) == mean_distance(whole.z)[own] or np.isnan(
            mean_distance(whole.z)[own]
        )
        np.testing.assert_array_equal(
            correlation_distance(values[:, one], whole.median[:, one]),
            correlation_distance(values, whole.median)[one],
        )


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    power=st.integers(-4, 8),
    sign=st.sampled_from([1, -1]),
    shift=st.integers(-4, 4),
)
def test_units_do_not_matter(seed, power, sign, shift):
    values, peers = block(seed=seed), some_peers(seed=seed)
    values = np.round(values * 2**20) / 2**20  # so that scale and shift lose nothing
    scale = sign * 2.0**power
    one = peer_distance(values, peers, least_spread=0.03)
    other = peer_distance(scale * (values + shift), peers, least_spread=0.03 * abs(scale))
    np.testing.assert_allclose(other.z, sign * one.z, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(mean_distance(other.z), mean_distance(one.z), rtol=1e-6)
    np.testing.assert_allclose(
        correlation_distance(scale * (values + shift), other.median),
        correlation_distance(values, one.median),
        rtol=1e-6,
        atol=1e-9,
    )


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_series_and_peers_does_not_matter(seed):
    values, peers = block(seed=seed), some_peers(seed=seed)
    random = np.random.default_rng(seed)
    order = random.permutation(values.shape[1])
    place = np.argsort(order)
    moved = np.where(peers >= 0, place[peers], -1)[order]
    moved = random.permuted(moved, axis=1)
    one, other = peer_distance(values, peers), peer_distance(values[:, order], moved)
    np.testing.assert_array_equal(other.z, one.z[:, order])
    scores = mean_distance(one.z, least_times=1)
    np.testing.assert_array_equal(
        empirical_p_values(scores[order], moved)[0], empirical_p_values(scores, peers)[0][order]
    )


@pytest.mark.parametrize("given_weights", [None, np.arange(12.0)])
@pytest.mark.parametrize("least_times", [1, 3, 9])
def test_the_score_is_the_weighted_mean(given_weights, least_times):
    z = 3 * (block(gaps=0.4) - 0.5)
    weights = np.ones(12) if given_weights is None else given_weights
    expected = []
    for column in z.T:
        pairs = [(abs(v), w) for v, w in zip(column, weights) if not math.isnan(v) and w > 0]
        enough = len(pairs) >= least_times
        mean = sum(v * w for v, w in pairs) / sum(w for _, w in pairs) if enough else math.nan
        expected.append(mean)
    assert np.isnan(expected).any() == (least_times == 9)
    found = mean_distance(z, weights=given_weights, least_times=least_times)
    np.testing.assert_allclose(found, expected, rtol=1e-13)


@pytest.mark.parametrize("given_weights", [None, np.arange(12.0)])
def test_correlation_is_that_of_numpy(given_weights):
    values, median = block(seed=1), block(gaps=0.1, seed=2)
    found = correlation_distance(values, median, weights=given_weights)
    weights = np.ones(12) if given_weights is None else given_weights
    for own, score in enumerate(found):
        both = np.isfinite(values[:, own]) & np.isfinite(median[:, own])
        cov = np.cov(values[both, own], median[both, own], aweights=weights[both])
        np.testing.assert_allclose(score, 1 - cov[0, 1] / np.sqrt(cov[0, 0] * cov[1, 1]))


def test_correlation_of_known_shapes():
    median = np.array([1.0, 2, 4, 3])[:, None]
    same, opposite, constant = 5 + 2 * median, -median, np.full((4, 1), 0.1)
    short = np.where(np.arange(4)[:, None] < 2, median, np.nan)
    block_of_four = np.hstack([same, opposite, constant, short])
    found = correlation_distance(block_of_four, np.repeat(median, 4, axis=1))
    np.testing.assert_allclose(found, [0, 2, np.nan, np.nan], atol=1e-15)
    assert np.isnan(correlation_distance(median, constant)[0])


def test_p_values_count_the_peers_that_score_as_high():
    scores = np.array([5.0, 1, 2, 5, np.nan])
    peers = np.array([[1, 2, 3, 4], [0, 2, -1, -1], [1, -1, -1, -1], [-1] * 4, [0, 1, 2, 3]])
    p_values, count = empirical_p_values(scores, peers)
    np.testing.assert_array_equal(p_values, [2 / 4, 3 / 3, 1 / 2, 1, np.nan])
    assert count.tolist() == [3, 2, 1, 0, 4]


def test_p_values_of_like_series_are_even():
    random = np.random.default_rng(0)
    count, most = 4000, 39
    peers = np.array(
        [
            np.delete(np.arange(own // 40 * 40, own // 40 * 40 + 40), own % 40)
            for own in range(count)
        ]
    )
    assert peers.shape == (count, most)
    values = random.normal(size=(30, count))
    scores = mean_distance(peer_distance(values, peers).z)
    p_values, _ = empirical_p_values(scores, peers)
    for level in (0.05, 0.25, 0.5):
        assert abs((p_values <= level).mean() - level) < 0.01


def test_observations_of_one_day_are_merged():
    nan, inf = np.nan, np.inf
    days = [10.2, 10.9, 11.0, 13.5, 13.6, 13.7]
    values = np.array([[1, nan], [2, nan], [3, 4], [1, inf], [2, 7], [6, nan]])
    at, means = daily_means(days, values)
    assert at.tolist() == [10.2, 11.0, 13.5]
    np.testing.assert_array_equal(means, [[1.5, nan], [3, 4], [3, 7]])


@pytest.mark.parametrize("shape", [(0, 4, 3), (4, 0, 3), (4, 5, 0), (0, 0, 0)])
def test_empty_blocks(shape):
    times, series, most = shape
    peers = np.full((series, most), -1)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = peer_distance(np.ones((times, series)), peers)
        scores = mean_distance(result.z)
        correlations = correlation_distance(np.ones((times, series)), result.median)
        p_values, _ = empirical_p_values(scores, peers)
    assert result.z.shape == (times, series)
    assert np.isnan(result.z).all()
    assert np.isnan(scores).all() and np.isnan(p_values).all() and np.isnan(correlations).all()
    assert scores.shape == p_values.shape == correlations.shape == (series,)


def test_results_keep_the_float_type():
    values, peers = block().astype(np.float32), some_peers()
    found = peer_distance(values, peers)
    exact = peer_distance(values.astype(float), peers)
    assert found.z.dtype == found.median.dtype == np.float32
    np.testing.assert_allclose(found.z, exact.z, rtol=1e-5)
    assert peer_distance(np.ones((3, 20), int), peers).median.dtype == np.float64


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ({"values": np.ones(3)}, "values must have shape"),
        ({"peers": np.zeros((4, 2), int)}, "peers must have shape"),
        ({"peers": np.full((3, 2), 3)}, "peers must be whole numbers from -1 to 2"),
        ({"peers": np.full((3, 2), -2)}, "peers must be whole numbers"),
        ({"peers": np.zeros((3, 2))}, "peers must be whole numbers"),
        ({"series": [0, 1, 3]}, "series must be whole numbers from 0 to 2"),
        ({"least_peers": 0}, "least_peers must be at least 1"),
        ({"least_spread": -1}, "least_spread must be 0 or more"),
        ({"least_spread": np.nan}, "least_spread must be 0 or more"),
    ],
)
def test_wrong_arguments_are_named(arguments, part):
    given_arguments = {"values": np.ones((2, 3)), "peers": np.full((3, 2), -1)} | arguments
    with pytest.raises(ValueError, match=part):
        peer_distance(**given_arguments)


@pytest.mark.parametrize("weights", [np.ones(3), -np.ones(2), np.array([1, np.nan])])
def test_wrong_weights_are_named(weights):
    with pytest.raises(ValueError, match="weights must"):
        mean_distance(np.ones((2, 3)), weights=weights)
