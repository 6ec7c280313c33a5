"""The comparison of ways to fill gaps, against filling by hand, and on series of known kind."""

from __future__ import annotations

import math

import numpy as np
import pytest

from phenofuse.series.gap_validation import (
    ALONE,
    FUSED,
    LINES,
    METHODS,
    SMOOTHINGS,
    WHITTAKER,
    Variables,
    best_smoothing,
    compare,
    prepare,
)
from phenofuse.series.hidden_observations import hide
from phenofuse.series.whittaker import whittaker


def made(seed, count=60, noise=0.03):
    """A sudden season at a time of its own, and a noisy auxiliary that shows the same."""
    random = np.random.default_rng(seed)
    days, other_days = np.arange(0.0, 365.0, 5.0), np.arange(1.0, 364.0, 4.0)
    start, end = random.uniform(60, 160, count), random.uniform(200, 300, count)

    def season(at):
        return 0.2 + 0.6 / (1 + np.exp((start - at[:, None]) / 4)) / (
            1 + np.exp((at[:, None] - end) / 4)
        )

    truth = season(days)
    values = truth + noise * random.normal(size=truth.shape)
    values[random.random(values.shape) < 0.4] = np.nan
    other = season(other_days) + 0.05 * random.normal(size=(other_days.size, count))
    return Variables(days, values, ((other_days, other),)), truth


@pytest.fixture(scope="module")
def learned():
    return made(1)[0]


@pytest.fixture(scope="module")
def prepared(learned):
    return prepare(learned)


def test_whittaker_is_compared_as_by_hand(learned):
    tested, _ = made(2)
    (found,) = compare(learned, tested, prepare(learned, [WHITTAKER], smoothing=50), 40, seed=3)
    hidden = hide(tested.days, tested.values, 40, seed=3)
    gappy = np.where(hidden, np.nan, tested.values)
    error = (whittaker(tested.days, gappy, smoothing=50) - tested.values)[hidden]
    assert found.errors.number == hidden.sum() > 200
    assert found.errors.rmse == pytest.approx(np.sqrt(np.mean(error**2)))
    assert found.errors.bias == pytest.approx(error.mean())
    assert (found.method, found.length, found.smoothing) == (WHITTAKER, 40, 50)
    assert found.series == np.count_nonzero(hidden.any(axis=0)) and found.gap >= 40


def test_smoothing_is_the_best_on_other_observations(learned):
    best = best_smoothing(learned, 20, 5)
    hidden = hide(learned.days, learned.values, 20, seed=5)
    gappy = np.where(hidden, np.nan, learned.values)

    def error(smoothing):
        filled = whittaker(learned.days, gappy, smoothing=smoothing)
        return np.mean((filled - learned.values)[hidden] ** 2)

    assert best == min(SMOOTHINGS, key=error)
    assert best_smoothing(learned, 2000, 5) in SMOOTHINGS


def test_an_auxiliary_that_shows_the_same_fills_long_gaps(learned, prepared):
    tested, _ = made(2)
    found = {one.method: one for one in compare(learned, tested, prepared, 60)}
    assert tuple(found) == METHODS
    assert len({one.errors.number for one in found.values()}) == 1
    assert found[FUSED].errors.rmse < 0.6 * min(
        found[one].errors.rmse for one in (LINES, WHITTAKER, ALONE)
    )
    assert math.isnan(found[LINES].errors.coverage[0]) and math.isnan(found[FUSED].smoothing)
    assert found[WHITTAKER].smoothing in SMOOTHINGS
    assert 0.85 < found[FUSED].errors.coverage[2] <= 1


def test_the_truth_may_be_what_counts(learned, prepared):
    tested, truth = made(2)
    seen, true = (
        {one.method: one.errors for one in compare(learned, tested, prepared, 1, truth=against)}
        for against in (None, truth)
    )
    for method in METHODS:
        assert true[method].rmse < seen[method].rmse
    difference = seen[FUSED].rmse ** 2 - true[FUSED].rmse ** 2
    assert difference == pytest.approx(0.03**2, rel=0.6)


def test_the_same_seed_gives_the_same(learned, prepared):
    tested, _ = made(2)
    one, again, other = (
        [one.errors for one in compare(learned, tested, prepared, 20, seed=seed)]
        for seed in (4, 4, 5)
    )
    assert repr(one) == repr(again) != repr(other)


def test_without_auxiliaries_fusion_is_left_out(learned):
    alone = Variables(learned.days, learned.values)
    assert prepare(alone, METHODS).methods == (LINES, WHITTAKER, ALONE)


def test_nothing_hidden_is_nothing_compared(learned, prepared):
    tested, _ = made(2)
    assert list(compare(learned, tested, prepared, 400)) == []


def test_inputs_are_left_alone(learned, prepared):
    tested, _ = made(2)
    before = tested.values.copy()
    assert len(list(compare(learned, tested, prepared, 10))) == len(METHODS)
    np.testing.assert_array_equal(tested.values, before)
