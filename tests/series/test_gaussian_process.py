"""The Gaussian process of one variable against the dense solution and scikit-learn's regressor."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.gaussian_process import fit, gaussian_process
from phenofuse.series.matern import KERNELS, YEAR, chord
from phenofuse.series.mogpr import Fusion, mogpr

FORMULAS = {
    "matern32": lambda r: (1 + 3**0.5 * r) * np.exp(-(3**0.5) * r),
    "matern52": lambda r: (1 + 5**0.5 * r + 5 * r**2 / 3) * np.exp(-(5**0.5) * r),
    "rbf": lambda r: np.exp(-(r**2) / 2),
}


def observed(dates=40, series=4, gaps=0.5, seed=1, years=1):
    """Noisy seasons with gaps."""
    random = np.random.default_rng(seed)
    days = 17000 + np.cumsum(random.choice([2, 3, 5, 10], dates * years)).astype(float)
    values = 0.5 + 0.3 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (days.size, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


def state(kernel="matern32", yearly=False, noise=0.05):
    """Hyper-parameters as they might be learned."""
    model = Coregionalisation(
        [[0.9], [0.7]][: 1 + yearly],
        [[0.1], [0.2]][: 1 + yearly],
        [40.0, 60.0][: 1 + yearly],
        [noise],
        kernel=kernel,
        yearly=int(yearly),
    )
    return Fusion(model, (False,), 0.0, 1, 1)


def dense(days, values, at, kernel, yearly, noise=0.05):
    """Condition on all observations at once, by the formulas as they are in the book."""
    curves, deviations = [], []
    for series in values.T:
        known = np.isfinite(series)
        x, y = days[known], series[known]
        mean, scale = y.mean(), y.std()

        def covariance(one, other):
            apart = np.abs(np.subtract.outer(one, other))
            total = 0.91 * FORMULAS[kernel](apart / 40)
            if yearly:
                around = 2 * np.pi * np.abs(np.subtract.outer(one, other)) / YEAR
                across = np.hypot(1 - np.cos(around), np.sin(around)) * YEAR / (2 * np.pi)
                total += 0.69 * FORMULAS[kernel](across / 60)
            return total

        system = covariance(x, x) + noise * np.eye(x.size)
        cross = covariance(at, x)
        solved = np.linalg.solve(system, np.column_stack([(y - mean) / scale, cross.T]))
        variance = np.diag(covariance(at, at)) - np.einsum("ij,ji->i", cross, solved[:, 1:])
        curves.append(mean + scale * (cross @ solved[:, 0]))
        deviations.append(scale * np.sqrt(variance))
    return np.stack(curves, axis=1), np.stack(deviations, axis=1)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("yearly", [False, True])
def test_equals_the_dense_solution(kernel, yearly):
    days, values = observed()
    at = np.arange(days[0] - 20, days[-1] + 20, 7.5)
    found = gaussian_process(
        days, values, at=at, kernel=kernel, yearly=yearly, state=state(kernel, yearly)
    )
    for one, other in zip(found, dense(days, values, at, kernel, yearly)):
        np.testing.assert_allclose(one, other, atol=1e-8)


@pytest.mark.parametrize("kernel", KERNELS)
def test_equals_scikit_learns_regressor(kernel):
    process = pytest.importorskip("sklearn.gaussian_process")
    kernels = process.kernels
    shape = kernels.RBF(40.0) if kernel == "rbf" else kernels.Matern(40.0, nu=int(kernel[-2]) / 2)
    days, values = observed()
    at = np.arange(days[0] - 20, days[-1] + 20, 7.5)
    found = gaussian_process(days, values, at=at, kernel=kernel, state=state(kernel))
    for number, series in enumerate(values.T):
        known = np.isfinite(series)
        theirs = process.GaussianProcessRegressor(
            0.91 * shape, alpha=0.05, optimizer=None, normalize_y=True
        )
        theirs.fit(days[known, None], series[known])
        curve, deviation = theirs.predict(at[:, None], return_std=True)
        np.testing.assert_allclose(found[0][:, number], curve, atol=1e-7)
        np.testing.assert_allclose(found[1][:, number], deviation, atol=1e-7)


@pytest.mark.parametrize("kernel", KERNELS)
def test_what_is_learned_is_no_less_likely_than_scikit_learns(kernel):
    process = pytest.importorskip("sklearn.gaussian_process")
    kernels = process.kernels
    days, values = observed(series=1)
    known = np.isfinite(values[:, 0])
    shape = (
        kernels.RBF(40.0, (3, 365))
        if kernel == "rbf"
        else kernels.Matern(40.0, (3, 365), nu=int(kernel[-2]) / 2)
    )
    model = kernels.ConstantKernel(1.0, (1e-3, 1e3)) * shape + kernels.WhiteKernel(0.1, (1e-4, 10))
    theirs = process.GaussianProcessRegressor(model, n_restarts_optimizer=3, random_state=0)
    standard = (values[known, 0] - values[known, 0].mean()) / values[known, 0].std()
    theirs.fit(days[known, None], standard)
    learned = fit(days, values, kernel=kernel)
    assert learned.log_likelihood > theirs.log_marginal_likelihood_value_ - 1e-3
    assert learned.model.kernel == kernel
    assert Fusion.from_dict(learned.to_dict()).model.kernel == kernel


@pytest.mark.parametrize("kernel", KERNELS)
def test_correlations_and_their_slopes_are_the_formulas(kernel):
    distance = np.array([0.0, 1, 7, 40, 200])
    for length in (5.0, 60.0):
        correlation, slope = KERNELS[kernel](distance, length)
        np.testing.assert_allclose(correlation, FORMULAS[kernel](distance / length), rtol=1e-12)
        step = 1e-5
        more, less = (FORMULAS[kernel](distance / (length * np.exp(s))) for s in (step, -step))
        np.testing.assert_allclose(slope, (more - less) / (2 * step), atol=1e-8)


def test_the_chord_is_that_of_a_circle_of_a_year():
    np.testing.assert_allclose(chord(np.array([0.0, YEAR, 3 * YEAR])), 0, atol=1e-9)
    assert chord(np.array([YEAR / 2]))[0] == pytest.approx(YEAR / np.pi)
    assert chord(np.array([1.0]))[0] == pytest.approx(1.0, abs=1e-4)


def test_a_yearly_part_fills_a_summer_from_other_years():
    random = np.random.default_rng(3)
    days = np.arange(0.0, 4 * YEAR, 8)
    season = 0.5 + 0.3 * np.sin(2 * np.pi * days / YEAR) + 0.1 * np.cos(4 * np.pi * days / YEAR)
    hidden = (days > 2.1 * YEAR) & (days < 2.6 * YEAR)
    values = season[:, None] + random.normal(0, 0.03, (days.size, 12))
    values[hidden] = np.nan
    errors = []
    for yearly in (False, True):
        learned = fit(days, values, yearly=yearly)
        curve, _ = gaussian_process(days, values, yearly=yearly, state=learned)
        errors.append(np.sqrt(np.mean((curve - season[:, None])[hidden] ** 2)))
    assert errors[1] < 0.03 < errors[0]


def test_each_series_for_itself():
    days, values = observed(series=3)
    values[:, 1] = np.where(np.isfinite(values[:, 1]), 0.4, np.nan)
    values[:, 2] = np.nan
    curve, deviation = gaussian_process(days, values)
    assert np.isnan(curve[:, 2]).all() and np.isnan(deviation[:, 1:]).all()
    np.testing.assert_array_equal(curve[:, 1], 0.4)
    truth = 0.5 + 0.3 * np.sin(days / 58)
    assert np.abs(curve[:, 0] - truth).mean() < 0.05 and (deviation[:, 0] > 0).all()


def test_without_kernels_of_its_own_it_is_mogpr_alone():
    days, values = observed()
    shared = fit(days, values)
    expected = mogpr(days, values, state=shared, fit_levels=False, with_noise=True)
    for one, other in zip(gaussian_process(days, values, state=shared, with_noise=True), expected):
        np.testing.assert_array_equal(one, other)


def test_gaps_and_ends_are_left_empty_in_both_results():
    days, values = observed()
    whole = gaussian_process(days, values, state=state())
    found = gaussian_process(days, values, state=state(), max_gap=12, extrapolate=False)
    empty = np.isnan(found[0])
    assert 0 < empty.sum() < empty.size
    for one, other in zip(found, whole):
        np.testing.assert_array_equal(np.isnan(one), empty)
        np.testing.assert_array_equal(one[~empty], other[~empty])


def test_a_series_does_not_depend_on_its_neighbours_and_inputs_stay():
    days, values = observed(series=20)
    values = values.astype(np.float32)
    values.flags.writeable = days.flags.writeable = False
    whole = gaussian_process(days, values, state=state())
    for number in (0, 13):
        alone = gaussian_process(days, values[:, [number]], state=state())
        for one, other in zip(whole, alone):
            assert one.dtype == np.float32
            np.testing.assert_array_equal(one[:, [number]], other)
    infinite = np.where(np.isnan(values), np.inf, values)
    again = gaussian_process(days, infinite, state=state())
    np.testing.assert_array_equal(again[0], whole[0])


@pytest.mark.parametrize(("dates", "series"), [(0, 0), (0, 3), (5, 0), (1, 2)])
def test_empty_blocks_give_empty_results(dates, series):
    days, values = np.arange(dates, dtype=float), np.full((dates, series), np.nan)
    for learned in (None, state()):
        for one in gaussian_process(days, values, at=[1, 2], state=learned):
            assert one.shape == (2, series) and np.isnan(one).all()


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"kernel": "wave"}, "kernel must be one of"),
        ({"state": state("rbf")}, "kernel rbf without a yearly"),
        ({"state": state(yearly=True)}, "kernel matern32 with a yearly"),
        ({"max_gap": 0}, "max_gap"),
    ],
)
def test_what_is_out_of_range_is_named(keywords, message):
    days, values = observed()
    with pytest.raises(ValueError, match=message):
        gaussian_process(days, values, **keywords)
    with pytest.raises(ValueError, match="increase"):
        gaussian_process([0, 2, 1], np.ones((3, 1)))


def test_a_model_of_another_kind_is_named():
    parts = state().model.to_dict()
    for wrong, message in (({"kernel": "wave"}, "kernel"), ({"yearly": 3}, "yearly")):
        with pytest.raises(ValueError, match=message):
            Coregionalisation.from_dict(parts | wrong)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(KERNELS)), st.booleans())
def test_any_series_equals_the_dense_solution(seed, kernel, yearly):
    days, values = observed(3 + seed % 30, 3, seed % 7 / 10, seed)
    known = np.isfinite(values).sum(axis=0) >= 2
    found = gaussian_process(
        days, values, kernel=kernel, yearly=yearly, state=state(kernel, yearly)
    )
    assume(known.any())
    expected = dense(days, values[:, known], days, kernel, yearly)
    for one, other in zip(found, expected):
        np.testing.assert_allclose(one[:, known], other, atol=1e-7)
