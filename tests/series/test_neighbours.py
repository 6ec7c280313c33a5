"""The gaps that times lie in, against one series after the other."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.neighbours import gaps_at

AT = np.arange(-3.0, 250.0, 1.5)


@pytest.fixture
def block():
    random = np.random.default_rng(1)
    days = np.cumsum(random.integers(1, 9, 40)).astype(float)
    values = random.normal(size=(40, 30))
    values[random.random(values.shape) < 0.7] = np.nan
    values[3, 0] = np.inf
    return days, values


def naive_gaps(days, values):
    """The gap of each time, shape (L, N), by a walk over the observations."""
    found = np.full((AT.size, values.shape[1]), np.nan)
    for column, series in zip(found.T, values.T):
        known = days[np.isfinite(series)]
        for place, time in enumerate(AT):
            before, after = known[known <= time], known[known >= time]
            if before.size and after.size:
                column[place] = after[0] - before[-1]
    return found


def test_gaps_are_those_that_a_walk_finds(block):
    np.testing.assert_array_equal(gaps_at(*block, AT), naive_gaps(*block))


def test_other_shapes_are_refused():
    with pytest.raises(ValueError, match="shape"):
        gaps_at([1.0, 2.0], np.zeros((3, 2)), [1.0])
