"""Advice by the lengths of gaps, and what an auxiliary offers in them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from phenofuse.series.gap_advice import (
    CLEAR_GAIN,
    ENOUGH,
    IN_LONG_GAPS,
    LITTLE_GAIN,
    LONG,
    MEASURED,
    WORTH,
    advice,
    expected_gain,
)
from phenofuse.series.gap_lengths import EDGES, gap_lengths
from phenofuse.series.gap_support import gap_support


def every(step, until=720):
    days = np.arange(0.0, until + 1, step)
    return gap_lengths(days, np.zeros((days.size, 3)))


def test_gaps_of_one_length_have_the_measured_errors():
    _, smooth, fused = MEASURED[0]
    assert expected_gain(every(5)) == pytest.approx(1 - fused / smooth)
    # The last class, above 90 days, counts as 90.
    gap, smooth, fused = np.array(MEASURED).T
    ratio = np.interp(90, gap, fused) / np.interp(90, gap, smooth)
    assert expected_gain(every(180)) == pytest.approx(1 - ratio)


def test_advice_goes_with_the_gaps():
    gains = [expected_gain(every(step)) for step in (5, 36, 60, 80, 120)]
    assert gains == sorted(gains)
    assert advice(gains[0]) == ENOUGH
    assert advice(gains[-1]) == WORTH
    assert advice((LITTLE_GAIN + CLEAR_GAIN) / 2) == IN_LONG_GAPS
    assert LONG in EDGES
    assert math.isnan(expected_gain(every(1, 0))) and advice(math.nan) == ENOUGH


@pytest.mark.parametrize(
    ("correlations", "expected"),
    [((0.1,), ENOUGH), ((math.nan,), ENOUGH), ((0.1, -0.6), WORTH), ((0.5,), WORTH), ((), WORTH)],
)
def test_an_auxiliary_that_says_little_does_not_help(correlations, expected):
    assert advice(0.2, correlations) == expected


def series(seed=0, count=30):
    random = np.random.default_rng(seed)
    days = np.arange(0.0, 360.0, 5.0)
    values = random.normal(size=(days.size, count))
    values[random.random(values.shape) < 0.5] = np.nan
    values[20:34] = np.nan
    other_days = np.arange(1.0, 360.0, 6.0)
    other = random.normal(size=(other_days.size, count))
    other[random.random(other.shape) < 0.2] = np.nan
    return days, values, other_days, other


def test_support_is_what_a_walk_finds():
    days, values, other_days, other = series()
    found = gap_support(days, values, other_days, other, longer_than=30)
    total, number, correlations = 0.0, 0, []
    for one, beside in zip(values.T, other.T):
        known, seen = np.isfinite(one), np.isfinite(beside)
        for early, late in zip(days[known], days[known][1:]):
            if late - early > 30:
                total += late - early
                number += np.count_nonzero((other_days[seen] > early) & (other_days[seen] < late))
        between = np.interp(days, other_days[seen], beside[seen], left=np.nan, right=np.nan)
        both = known & np.isfinite(between)
        correlations.append(np.corrcoef(one[both], between[both])[0, 1])
    assert number > 100
    assert found.every == pytest.approx(total / number)
    assert found.correlation == pytest.approx(np.median(correlations))


def test_support_that_cannot_be_told():
    days, values, other_days, other = series()
    nothing = gap_support(days, values, other_days, np.full_like(other, np.nan), longer_than=30)
    assert nothing.every == math.inf and math.isnan(nothing.correlation)
    short = gap_support(days, np.nan_to_num(values), other_days, other, longer_than=30)
    assert math.isnan(short.every)
    constant = gap_support(days, values, other_days, np.ones_like(other), longer_than=30)
    assert math.isnan(constant.correlation)
