"""Straight lines and the gaps that times lie in, against one series after the other."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.straight_lines import gaps_at, straight_lines


def block(seed=0, gaps=0.7):
    random = np.random.default_rng(seed)
    days = np.cumsum(random.integers(1, 9, 40)).astype(float)
    values = random.normal(size=(40, 30))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


AT = np.arange(-3.0, 250.0, 1.5)


@pytest.mark.parametrize("gaps", [0.0, 0.5, 0.9])
@pytest.mark.parametrize("at", [None, AT])
def test_lines_are_those_of_numpy(gaps, at):
    days, values = block(gaps=gaps)
    times = days if at is None else at
    result = straight_lines(days, values, at=at)
    assert result.shape == (times.size, 30)
    for found, series in zip(result.T, values.T):
        known = np.isfinite(series)
        expected = np.full(times.size, np.nan)
        if known.any():
            expected = np.interp(times, days[known], series[known], left=np.nan, right=np.nan)
        np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-14)


def test_gaps_are_those_that_a_walk_finds():
    days, values = block(1)
    found = gaps_at(days, values, AT)
    for column, series in zip(found.T, values.T):
        known = days[np.isfinite(series)]
        for length, time in zip(column, AT):
            before, after = known[known <= time], known[known >= time]
            if before.size and after.size:
                assert length == after[0] - before[-1]
            else:
                assert np.isnan(length)


def test_types_and_inputs_are_kept():
    days, values = block()
    values = values.astype(np.float32)
    values[3, 0] = np.inf
    before = values.copy()
    result = straight_lines(days, values)
    assert result.dtype == np.float32 and np.isfinite(result[3, 1:]).any()
    assert not np.isinf(result).any()
    np.testing.assert_array_equal(values, before)
    assert straight_lines([], np.zeros((0, 3))).shape == (0, 3)
    assert np.isnan(straight_lines([1.0, 2.0], np.full((2, 2), np.nan))).all()


def test_other_shapes_are_refused():
    with pytest.raises(ValueError, match="shape"):
        straight_lines([1.0, 2.0], np.zeros((3, 2)))
