"""Data density against counting by hand, one series at a time."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.series.data_density import METRICS, data_density

NAN = math.nan


def naive(days: list[float], values: list[float], step: float, expected: float) -> list[float]:
    """The metrics of one series, in plain Python."""
    seen = [day for day, value in zip(days, values) if math.isfinite(value)]
    marks = [days[0], *seen, days[-1]]
    longest = max(b - a for a, b in zip(marks, marks[1:]))
    revisit = [b - a for a, b in zip(seen, seen[1:])]
    origin = math.floor(days[0])
    steps = math.floor((days[-1] - origin) / step) + 1
    full = {math.floor((day - origin) / step) for day in seen}
    period = days[-1] - days[0]
    excess = max(longest - expected, 0) / period if period else 0.0
    return [
        len(seen),
        len(seen) / len(days),
        longest,
        sum(revisit) / len(revisit) if revisit else NAN,
        (steps - len(full)) / steps,
        max(100 * (len(full) / steps - excess), 0.0),
    ]


@st.composite
def blocks(draw):
    """Days in quarters, so that sums are exact, and a block with gaps and infinite values."""
    quarters = draw(st.lists(st.integers(-4000, 80_000), min_size=1, max_size=30, unique=True))
    days = np.sort(np.array(quarters)) / 4
    number = st.sampled_from([0.5, -2.0, NAN, NAN, math.inf, -math.inf])
    values = draw(arrays(np.float64, (days.size, draw(st.integers(0, 5))), elements=number))
    return days, values


@given(
    blocks(), st.sampled_from([0.25, 1.0, 7.5, 10.0, 365.0]), st.sampled_from([0.5, 10.0, 200.0])
)
def test_it_equals_counting_one_series_at_a_time(block, step, expected):
    days, values = block
    before = values.copy()
    result = data_density(days, values, step=step, expected_revisit=expected)
    assert result.shape == (len(METRICS), values.shape[1]) and result.dtype == np.float64
    for column, found in zip(values.T, result.T):
        by_hand = naive(days.tolist(), column.tolist(), step, expected)
        np.testing.assert_allclose(found, by_hand, rtol=1e-12, atol=1e-12)
    np.testing.assert_array_equal(values, before)


@given(blocks(), st.integers(0, 5))
def test_a_series_has_the_same_result_in_any_block(block, first):
    days, values = block
    whole = data_density(days, values)
    np.testing.assert_array_equal(data_density(days, values[:, first:]), whole[:, first:])


@given(blocks(), st.integers(-20_000, 20_000))
def test_whole_days_of_shift_change_nothing(block, shift):
    days, values = block
    np.testing.assert_array_equal(data_density(days + shift, values), data_density(days, values))


def test_an_example():
    days = [0.5, 4.0, 21.0, 30.0, 44.0]
    values = np.array([[1.0], [NAN], [2.0], [3.0], [NAN]])
    # Steps of ten days: 0-9 seen, 10-19 empty, 20-29 seen, 30-39 seen, 40-49 empty.
    # The longest gap is 10.5 days of 43.5 longer than expected.
    expected = [3, 0.6, 20.5, 14.75, 0.4, 60 - 1050 / 43.5]
    np.testing.assert_allclose(data_density(days, values)[:, 0], expected)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([NAN, NAN, NAN], [0, 0, 40, NAN, 1, 0]),
        ([NAN, 1.0, NAN], [1, 1 / 3, 30, NAN, 0.8, 0]),
        ([1.0, NAN, 1.0], [2, 2 / 3, 40, 40, 0.6, 0]),
        ([1.0, 1.0, 1.0], [3, 1, 30, 20, 0.4, 10]),
        ([math.inf, 1.0, NAN], [1, 1 / 3, 30, NAN, 0.8, 0]),
    ],
)
def test_few_observations(values, expected):
    result = data_density([0, 10, 40], np.array(values)[:, None])
    np.testing.assert_allclose(result[:, 0], expected)


def test_a_single_time_and_none():
    np.testing.assert_array_equal(data_density([5], [[1.0]])[:, 0], [1, 1, 0, NAN, 0, 100])
    np.testing.assert_array_equal(data_density([], np.empty((0, 1)))[:, 0], [0, *[NAN] * 5])


def test_the_float_type_is_kept():
    assert data_density([0, 1], np.ones((2, 3), np.float32)).dtype == np.float32
    assert data_density([0, 1], np.ones((2, 3), np.int16)).dtype == np.float64


@pytest.mark.parametrize("step", [0, -1, NAN, math.inf])
def test_a_step_must_be_above_zero(step):
    with pytest.raises(ValueError, match="step"):
        data_density([0, 1], np.ones((2, 1)), step=step)
    with pytest.raises(ValueError, match="expected_revisit"):
        data_density([0, 1], np.ones((2, 1)), expected_revisit=step)


def test_times_out_of_order_are_refused():
    with pytest.raises(ValueError, match="increase"):
        data_density([1, 0], np.ones((2, 1)))
