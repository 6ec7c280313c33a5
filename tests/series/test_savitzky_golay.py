"""Savitzky-Golay smoothing against scipy's filter and numpy's least squares at each time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import savgol_filter

from phenofuse.series.savitzky_golay import savitzky_golay


def observed(dates=50, series=6, gaps=0.5, seed=1, steps=(0.5, 2, 5, 10)):
    """A year or so of noisy seasons with gaps, and weights of the observations."""
    random = np.random.default_rng(seed)
    days = 17000 + np.cumsum(random.choice(steps, dates)).astype(float)
    values = 0.5 + 0.3 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (dates, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values, random.uniform(0.1, 3, values.shape)


def local_value(days, series, weight, time, half, degree):
    """Fit by numpy; of the degrees the highest whose value is as sure as one observation."""
    near = np.isfinite(series) & (weight > 0) & (np.abs(days - time) <= half)
    if not near.any():
        return np.nan
    x, y, w = (days[near] - time) / half, series[near], weight[near]
    found = np.nan
    for power in range(min(degree, np.unique(x).size - 1) + 1):
        design = np.sqrt(w)[:, None] * x[:, None] ** np.arange(power + 1)
        # What the value at x = 0 is made of, and with the variances 1 / w its own variance.
        q, r = np.linalg.qr(design)
        inverse = np.linalg.inv(r)[0]
        if (inverse**2).sum() * w.mean() > 1 + 1e-6:
            break
        found = inverse @ q.T @ (np.sqrt(w) * y)
    return found


def naive(days, values, weights, at, window, degree):
    return np.array(
        [
            [
                local_value(days, series, weight, time, window / 2, degree)
                for series, weight in zip(values.T, weights.T)
            ]
            for time in at
        ]
    )


@pytest.mark.parametrize("degree", range(5))
@pytest.mark.parametrize("length", [7, 13, 31])
def test_equals_scipys_filter_on_regular_times(degree, length):
    values = np.random.default_rng(0).normal(size=(90, 4))
    found = savitzky_golay(np.arange(90) * 5.0, values, window=5 * (length - 1), degree=degree)
    inner = slice(length // 2, -(length // 2))
    expected = savgol_filter(values, length, degree, axis=0)
    np.testing.assert_allclose(found[inner], expected[inner], atol=1e-9)


@pytest.mark.parametrize("degree", range(4))
@pytest.mark.parametrize("window", [20, 61, 200])
@pytest.mark.parametrize("weighted", [False, True])
def test_equals_numpys_least_squares_at_each_time(degree, window, weighted):
    days, values, weights = observed()
    at = np.arange(days[0] - 15, days[-1] + 15, 3.7)
    ones = np.ones(values.shape)
    found = savitzky_golay(
        days,
        values,
        weights=weights if weighted else None,
        at=at,
        window=window,
        degree=degree,
    )
    expected = naive(days, values, weights if weighted else ones, at, window, degree)
    np.testing.assert_allclose(found, expected, atol=1e-7)


def test_equal_weights_change_nothing():
    days, values, _ = observed()
    for weight in (1.0, 0.01, 50.0):
        found = savitzky_golay(days, values, weights=np.full(values.shape, weight))
        np.testing.assert_allclose(found, savitzky_golay(days, values), atol=1e-9)


def test_what_has_no_weight_is_a_gap():
    days, values, _ = observed(gaps=0.2)
    nothing = np.random.default_rng(2).choice([0.0, np.nan, np.inf, 1.0], values.shape)
    hidden = np.where(nothing == 1, values, np.nan)
    found = savitzky_golay(days, values, weights=nothing)
    np.testing.assert_allclose(found, savitzky_golay(days, hidden), atol=1e-12)


def test_the_upper_envelope_equals_repeated_least_squares():
    days, values, weights = observed(dates=30, series=3)
    found = savitzky_golay(days, values, weights=weights, envelope=2, below=0.2)
    weight = weights
    for _ in range(2):
        curve = naive(days, values, weight, days, 60, 2)
        weight = np.where(curve - values > 1e-9, 0.2 * weights, weights)
    np.testing.assert_allclose(found, naive(days, values, weight, days, 60, 2), atol=1e-8)


def test_beyond_the_observations_a_parabola_is_not_believed():
    values = np.array([0.1, 0.4, 0.9, np.nan, np.nan, np.nan])[:, None]
    found = savitzky_golay([0, 10, 20, 30, 40, 70], values, window=100, degree=2)
    np.testing.assert_allclose(found[:3], values[:3], atol=1e-9)
    np.testing.assert_allclose(found[3:5, 0], values[:3].mean(), atol=1e-12)
    # A line has the variance 1/3 + (t - 10)^2 / 200 of an observation's: less up to 21.5.
    near = savitzky_golay([0, 10, 20], values[:3], window=100, degree=2, at=[21.5, 21.6])
    line = np.polyval(np.polyfit([0, 10, 20], values[:3, 0], 1), 21.5)
    np.testing.assert_allclose(near[:, 0], [line, values[:3].mean()], atol=1e-12)


def test_few_observations():
    values = np.full((5, 4), np.nan)
    values[2, 1:] = 0.7
    values[3, 2:] = 0.9
    values[:, 3] = 0.4
    found = savitzky_golay([0, 20, 30, 40, 60], values, window=40)
    assert np.isnan(found[:, 0]).all()
    np.testing.assert_array_equal(found[:, 1], [np.nan, 0.7, 0.7, 0.7, np.nan])
    np.testing.assert_allclose(found[:, 2], [np.nan, 0.8, 0.7, 0.9, 0.9])
    np.testing.assert_allclose(found[:, 3], 0.4, atol=1e-12)


def test_polynomials_stay():
    days, values, weights = observed(gaps=0.3)
    time = (days[:, None] - 17100) / 100
    for degree in range(4):
        curve = np.repeat(0.3 + time**degree, values.shape[1], axis=1)
        gappy = np.where(np.isfinite(values), curve, np.nan)
        found = savitzky_golay(days, gappy, weights=weights, degree=degree, window=80)
        seen = np.isfinite(gappy)
        if degree == 0:
            np.testing.assert_allclose(found[seen], curve[seen], atol=1e-9)
        else:
            inner = (days > days[0] + 40) & (days < days[-1] - 40)
            np.testing.assert_allclose(
                found[inner][seen[inner]], curve[inner][seen[inner]], atol=1e-6
            )


def test_infinite_values_are_gaps_and_times_at_the_ends_empty():
    days, values, _ = observed()
    infinite = np.where(np.isnan(values), np.inf, values)
    whole = savitzky_golay(days, values)
    np.testing.assert_array_equal(savitzky_golay(days, infinite), whole)
    found = savitzky_golay(days, values, extrapolate=False, max_gap=15)
    for number, series in enumerate(values.T):
        known = days[np.isfinite(series)]
        after = np.searchsorted(known, days)
        before = np.searchsorted(known, days, side="right") - 1
        ends = (before < 0) | (after == known.size)
        gap = known[np.minimum(after, known.size - 1)] - known[np.maximum(before, 0)]
        empty = ends | (gap > 15) | np.isnan(whole[:, number])
        np.testing.assert_array_equal(np.isnan(found[:, number]), empty)


@pytest.mark.parametrize("keywords", [{}, {"envelope": 2, "degree": 3}, {"window": 300}])
def test_a_series_does_not_depend_on_its_neighbours(keywords, monkeypatch):
    days, values, weights = observed(dates=25, series=40)
    values = values.astype(np.float32)
    for weight in (None, weights):
        whole = savitzky_golay(days, values, weights=weight, **keywords)
        assert whole.dtype == np.float32
        for size in (1, 15):
            parts = [
                savitzky_golay(
                    days,
                    values[:, i : i + size],
                    weights=None if weight is None else weight[:, i : i + size],
                    **keywords,
                )
                for i in range(0, 40, size)
            ]
            np.testing.assert_array_equal(np.concatenate(parts, axis=1), whole)


def test_output_times_do_not_change_each_other_but_for_rounding():
    days, values, _ = observed()
    at = np.arange(days[0] - 10, days[-1] + 10)
    whole = savitzky_golay(days, values, at=at)
    np.testing.assert_allclose(savitzky_golay(days, values, at=at[31:32]), whole[31:32], atol=1e-12)


def test_inputs_stay_as_they_are():
    days, values, weights = observed()
    before = [one.copy() for one in (days, values, weights)]
    for one in (days, values, weights):
        one.flags.writeable = False
    savitzky_golay(days, values, weights=weights, envelope=2)
    for one, other in zip((days, values, weights), before):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(("dates", "series"), [(0, 0), (0, 3), (5, 0), (1, 2)])
def test_empty_blocks_give_empty_results(dates, series):
    days, values = np.arange(dates, dtype=float), np.full((dates, series), np.nan)
    found = savitzky_golay(days, values, at=[1, 2])
    assert found.shape == (2, series) and np.isnan(found).all()
    assert savitzky_golay(days, values, at=[], envelope=1).shape == (0, series)


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"window": 0}, "window"),
        ({"degree": 5}, "degree must be from 0 to 4"),
        ({"envelope": -1}, "envelope"),
        ({"below": 2}, "below"),
        ({"max_gap": 0}, "max_gap"),
        ({"at": [3, 2]}, "at"),
        ({"weights": np.ones((3, 2))}, "weights must have shape"),
    ],
)
def test_what_is_out_of_range_is_named(keywords, message):
    days, values, _ = observed()
    with pytest.raises(ValueError, match=message):
        savitzky_golay(days, values, **keywords)
    with pytest.raises(ValueError, match="increase"):
        savitzky_golay([0, 2, 1], np.ones((3, 1)))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 3), st.integers(3, 150).map(lambda n: n + 0.3))
def test_any_series_equals_numpys_least_squares(seed, degree, window):
    days, values, weights = observed(3 + seed % 30, 3, seed % 8 / 10, seed, (1, 4, 16))
    found = savitzky_golay(days, values, weights=weights, window=window, degree=degree)
    expected = naive(days, values, weights, days, window, degree)
    np.testing.assert_allclose(found, expected, atol=1e-6)
