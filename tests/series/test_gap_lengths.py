"""Gaps by length, against a walk along each series."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.data_density import data_density
from phenofuse.series.gap_lengths import EDGES, gap_lengths


def block(seed, times=30, series=20, gaps=0.7):
    random = np.random.default_rng(seed)
    days = np.cumsum(random.integers(1, 15, times)).astype(float) + random.random(times) * 0.5
    values = random.normal(size=(times, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


def walked(days, values):
    """The length of every gap, one series after the other."""
    found = []
    for series in values.T:
        at = [days[0], *days[np.isfinite(series)], days[-1]]
        found += [late - early for early, late in zip(at, at[1:]) if late > early]
    return found


@given(st.integers(0, 1000), st.floats(0, 1))
def test_every_gap_is_counted_in_its_class(seed, gaps):
    days, values = block(seed, gaps=gaps)
    found = gap_lengths(days, values)
    lengths = walked(days, values)
    for place, (low, high) in enumerate(zip((0, *EDGES), (*EDGES, np.inf))):
        of_class = [one for one in lengths if low < one <= high]
        assert found.gaps[place] == len(of_class)
        assert found.days[place] == pytest.approx(sum(of_class))
    assert found.days.sum() == pytest.approx(values.shape[1] * (days[-1] - days[0]))
    assert found.shares.sum() == pytest.approx(1)
    assert found.share_above(40) == pytest.approx(
        sum(one for one in lengths if one > 40) / sum(lengths)
    )


def test_the_longest_gap_is_that_of_the_data_density():
    days, values = block(3)
    longest = data_density(days, values)[2]
    assert gap_lengths(days, values, edges=(longest.max(),)).gaps[1] == 0
    assert gap_lengths(days, values, edges=(longest.max() - 1e-6,)).gaps[1] > 0


def test_a_series_without_observation_is_one_gap():
    days = np.array([0.0, 10.0, 70.0])
    found = gap_lengths(days, np.array([[np.nan], [np.inf], [np.nan]]))
    assert found.gaps.tolist() == [0, 0, 0, 0, 0, 0, 1, 0]
    assert found.days[6] == 70


@pytest.mark.parametrize("times", [0, 1])
def test_without_days_there_are_no_shares(times):
    found = gap_lengths(np.zeros(times), np.zeros((times, 3)))
    assert found.gaps.sum() == 0 and np.isnan(found.shares).all()


def test_times_must_increase():
    with pytest.raises(ValueError, match="increase"):
        gap_lengths([1.0, 1.0], np.zeros((2, 1)))
