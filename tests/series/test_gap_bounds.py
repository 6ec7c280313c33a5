"""Curves that stay between their values at both sides of long gaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.gap_bounds import bound_in_gaps
from phenofuse.series.whittaker import whittaker
from phenofuse.series.whittaker_smoother import whittaker_smoother

DAYS = 18_000 + np.arange(0, 300, 5.0)
AT = np.arange(18_000.0, 18_296.0)


def meadow():
    """A rise, a cut before a gap of 60 days and one behind it, and a series without gaps."""
    since = DAYS - DAYS[0]
    values = 0.8 - 0.35 * ((since > 100) & (since <= 115)) - 0.35 * ((since > 170) & (since < 190))
    values = np.stack((values, values), axis=1)
    values[(since > 110) & (since < 170), 0] = np.nan
    return values


def test_a_curve_does_not_fall_where_there_is_no_observation():
    values = meadow()
    free, _ = whittaker_smoother(DAYS, values, smoothing=100, at=AT)
    kept, _ = whittaker_smoother(DAYS, values, smoothing=100, at=AT, free_gap=15)
    since = AT - AT[0]
    inside = (since > 110) & (since < 170)
    sides = free[[110, 170], 0]
    assert free[inside, 0].min() < sides.min() - 0.05
    assert kept[inside, 0].min() == sides.min() and kept[inside, 0].max() <= sides.max()
    np.testing.assert_array_equal(kept[~inside], free[~inside])
    np.testing.assert_array_equal(kept[:, 1], free[:, 1])


@pytest.mark.parametrize(
    "how", [{}, {"extrapolate": False, "max_gap": 40.0}, {"choice": "gcv"}, {"order": 1}]
)
def test_a_gap_longer_than_all_leaves_every_curve_as_it_is(how):
    values = meadow()
    free = whittaker_smoother(DAYS, values, at=AT[::3], **how)
    kept = whittaker_smoother(DAYS, values, at=AT[::3], free_gap=1000, **how)
    for one, other in zip(free, kept):
        np.testing.assert_allclose(other, one, atol=1e-9)


def test_a_value_without_weight_is_no_side_of_a_gap():
    values, weights = meadow(), np.ones((DAYS.size, 2))
    weights[:, 1] = np.isfinite(values[:, 0])
    kept, _ = whittaker_smoother(DAYS, values, weights=weights, at=AT, free_gap=15)
    np.testing.assert_allclose(kept[:, 1], kept[:, 0], atol=1e-12)


@settings(max_examples=60)
@given(st.data(), st.sampled_from([0.5, 30.0, 5000.0]))
def test_it_is_the_definition(hard_blocks, data, longest):
    days, values = data.draw(hard_blocks)
    values = np.where(np.isfinite(values), values, 0.0)
    draw = data.draw(st.randoms(use_true_random=False))
    valid = np.array([[draw.random() < 0.4 for _ in row] for row in values], bool)
    valid = valid.reshape(values.shape)
    expected = values.copy()
    for series in range(values.shape[1]):
        known = np.flatnonzero(valid[:, series])
        for first, last in zip(known, known[1:]):
            if days[last] - days[first] > longest:
                low, high = sorted((values[first, series], values[last, series]))
                inside = slice(first + 1, last)
                expected[inside, series] = np.clip(values[inside, series], low, high)
    bound_in_gaps(values, days, valid, longest)
    np.testing.assert_array_equal(values, expected)


@pytest.mark.parametrize("wrong", [0, -3, np.nan])
def test_a_gap_out_of_range_is_refused(wrong):
    with pytest.raises(ValueError, match="free_gap"):
        whittaker_smoother(DAYS, meadow(), free_gap=wrong)


def test_float32_stays_and_nothing_depends_on_the_block(monkeypatch):
    values = meadow().astype(np.float32)
    whole, _ = whittaker_smoother(DAYS, values, at=AT, free_gap=15)
    assert whole.dtype == np.float32
    one, _ = whittaker_smoother(DAYS, values[:, :1], at=AT, free_gap=15)
    np.testing.assert_array_equal(one, whole[:, :1])
    monkeypatch.setattr("phenofuse.series.gap_bounds._CHUNK", 1)
    again, _ = whittaker_smoother(DAYS, values, at=AT, free_gap=15)
    np.testing.assert_array_equal(again, whole)
    at_own = whittaker(DAYS, values)
    assert whittaker_smoother(DAYS, values, free_gap=15)[0].shape == at_own.shape
