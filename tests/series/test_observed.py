"""Observations moved up, against plain lists."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.series.observed import Observed


def naive(days, values):
    """Mean time and mean value of the observations of each day of one series."""
    of_day: dict[int, list] = {}
    for day, value in zip(days, values):
        if math.isfinite(value):
            of_day.setdefault(math.floor(day), []).append((day, value))
    return [tuple(np.mean(seen, axis=0)) for _, seen in sorted(of_day.items())]


@given(st.data())
def test_each_series_has_its_days_in_its_first_rows(hard_blocks, data):
    block = data.draw(hard_blocks)
    observed = Observed.of(*block)
    for number, column in enumerate(block[1].T):
        expected = naive(block[0], column)
        count = observed.number[number]
        assert count == len(expected)
        found = np.stack((observed.time[:, number], observed.value[:, number]), axis=1)
        np.testing.assert_allclose(found[:count], np.reshape(expected, (-1, 2)), rtol=1e-12)
        if count:
            np.testing.assert_array_equal(
                found[count:], np.tile(found[count - 1], (len(found) - count, 1))
            )
    assert len(observed.time) == observed.number.max(initial=0)


@given(st.data())
def test_some_are_left_out(hard_blocks, data):
    observed = Observed.of(*data.draw(hard_blocks))
    some = data.draw(arrays(bool, observed.time.shape))
    left = observed.without(some)
    for number in range(observed.number.size):
        keep = observed.valid[:, number] & ~some[:, number]
        np.testing.assert_array_equal(
            left.value[: left.number[number], number], observed.value[keep, number]
        )
