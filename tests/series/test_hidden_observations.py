"""What is hidden: one window a series, between observations that are left."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.hidden_observations import hide, left_gap


def block(seed=0, times=120, series=50, gaps=0.6):
    random = np.random.default_rng(seed)
    days = 18_000 + np.cumsum(random.choice([0.01, 2.0, 5.0], times, p=[0.1, 0.4, 0.5]))
    values = random.normal(size=(times, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


@given(st.integers(0, 500), st.sampled_from([1, 2, 10, 45, 90]), st.floats(0.3, 0.99))
def test_a_window_is_hidden_whole_between_observations(seed, length, gaps):
    days, values = block(seed, gaps=gaps)
    hidden = hide(days, values, length, seed=seed)
    valid = np.isfinite(values)
    assert not (hidden & ~valid).any()
    day = np.floor(days)
    gap = left_gap(days, valid, hidden)
    for of_series, known, found in zip(hidden.T, valid.T, gap):
        if not of_series.any():
            assert np.isnan(found)
            continue
        own = day[of_series]
        assert own[-1] - own[0] < length
        left = known & ~of_series
        before, after = days[left & (day < own[0])], days[left & (day > own[-1])]
        assert before.size and after.size
        assert not (left & (day >= own[0]) & (day <= own[-1])).any()
        assert found == pytest.approx(after[0] - before[-1])
        assert np.floor(after[0]) - np.floor(before[-1]) >= length


def test_single_observations_are_those_of_a_day():
    days = np.array([10.2, 20.4, 20.41, 30.0])
    hidden = hide(days, np.zeros((4, 100)), 1)
    assert (hidden == np.array([[False], [True], [True], [False]])).all()


def test_windows_are_drawn_over_the_whole_series():
    days = np.arange(0.0, 400.0, 5.0)
    hidden = hide(days, np.zeros((days.size, 4000)), 40, seed=2)
    assert hidden.any(axis=0).all()
    assert set(hidden.sum(axis=0)) == {8}
    share = hidden.mean(axis=1)
    assert share[0] == share[-1] == 0
    inner = share[15:-15]
    assert inner.max() < 1.4 * inner.min()


def test_the_seed_decides():
    days, values = block()
    one = hide(days, values, 20, seed=1)
    np.testing.assert_array_equal(one, hide(days, values, 20, seed=1))
    assert (one != hide(days, values, 20, seed=2)).any()


@pytest.mark.parametrize("known", [0, 1, 2])
def test_series_with_too_little_keep_it(known):
    values = np.full((30, 1), np.nan)
    values[5 : 5 + known] = 1
    assert not hide(np.arange(30.0), values, 1).any()


def test_a_window_longer_than_the_series_hides_nothing():
    assert not hide(np.arange(30.0), np.zeros((30, 4)), 30).any()
    assert hide(np.zeros(0), np.zeros((0, 4)), 30).shape == (0, 4)


@pytest.mark.parametrize("length", [0, -3, 2.5])
def test_a_length_that_is_no_number_of_days_is_refused(length):
    with pytest.raises(ValueError, match="whole number of days"):
        hide(np.arange(30.0), np.zeros((30, 4)), length)
