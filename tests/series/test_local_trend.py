"""Drops between observations against the dense Gaussian process that the filter follows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.local_trend import SLOPE_VARIANCE, drops, noise
from phenofuse.series.observed import Observed

SMOOTHING = 50.0
LEVEL_VARIANCE = 1e6


def covariance(one, other):
    """Of a level that starts anywhere, with a slope that walks at random."""
    first, last = np.minimum(one[:, None], other), np.maximum(one[:, None], other)
    walk = first**2 * (3 * last - first) / 6 / SMOOTHING
    return LEVEL_VARIANCE + SLOPE_VARIANCE * one[:, None] * other + walk


def foretold(time, value, at):
    """Mean and variance at one time behind observations, by solving for all of them at once."""
    since, at = time - time[0], np.array([at - time[0]])
    known = covariance(since, since) + np.eye(since.size)
    cross = covariance(at, since)[0]
    mean = value[0] + cross @ np.linalg.solve(known, value - value[0])
    return mean, covariance(at, at)[0, 0] - cross @ np.linalg.solve(known, cross)


@pytest.mark.parametrize("break_at", [None, 3, 7])
def test_equals_the_dense_solution_on_both_sides(break_at):
    rng = np.random.default_rng(1)
    time = np.cumsum(rng.uniform(1, 12, 12))
    value = rng.normal(0.0, 3.0, 12)
    observed = Observed(time[:, None], value[:, None], np.array([12]))
    broken = np.zeros((11, 1), bool)
    if break_at is not None:
        broken[break_at] = True
    drop, variance = drops(observed, broken, SMOOTHING)
    for step in range(11):
        first = 0 if break_at is None or step <= break_at else break_at + 1
        last = 12 if break_at is None or step >= break_at else break_at + 1
        middle = (time[step] + time[step + 1]) / 2
        before = foretold(time[first : step + 1], value[first : step + 1], middle)
        behind = slice(last - 1, step, -1)
        after = foretold(-time[behind], value[behind], -middle)
        np.testing.assert_allclose(drop[step, 0], before[0] - after[0], rtol=1e-4, atol=1e-4)
        np.testing.assert_allclose(variance[step, 0], before[1] + after[1], rtol=1e-4)


@given(st.integers(2, 30), st.floats(-1e3, 1e3), st.floats(0.1, 10.0))
def test_drops_are_of_the_values_whatever_their_level(count, level, scale):
    rng = np.random.default_rng(count)
    time = np.cumsum(rng.uniform(1, 9, (count, 1)), axis=0)
    values, number = rng.normal(0, 1, (count, 1)), np.array([count])
    whole = np.zeros((count - 1, 1), bool)
    drop, variance = drops(Observed(time, values, number), whole, 1000.0)
    other, same = drops(Observed(time + 5, scale * values + level, number), whole, 1000.0)
    np.testing.assert_allclose(other, scale * drop, atol=1e-8 * (1 + abs(level)))
    np.testing.assert_allclose(same, variance, rtol=1e-9)
    assert (variance > 0).all()


def test_the_noise_is_that_of_the_values_and_not_of_what_is_broken():
    rng = np.random.default_rng(2)
    time = np.cumsum(rng.uniform(1, 9, (400, 20)), axis=0)
    values = 5 + 0.01 * time + rng.normal(0, 0.3, time.shape)
    values[200:] -= 50
    observed = Observed(time, values, np.full(20, 400))
    broken = np.zeros((399, 20), bool)
    broken[199] = True
    found = noise(observed, broken, 1e6)
    np.testing.assert_allclose(found, 0.3, rtol=0.2)
    np.testing.assert_allclose(found.mean(), 0.3, rtol=0.05)


def test_nothing_says_the_noise_of_two_observations():
    two = Observed(np.array([[0.0], [5.0]]), np.array([[1.0], [2.0]]), np.array([2]))
    assert np.isnan(noise(two, np.zeros((1, 1), bool), 1e3)).all()
