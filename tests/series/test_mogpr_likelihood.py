"""The log likelihood of a sample of series and its gradient."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr_factor import cholesky, inverse
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.mogpr_observations import standardise

PARTS = ("weights", "kappa", "length", "noise")


def some_model(variables, seed=1):
    random = np.random.default_rng(seed)
    return Coregionalisation(
        weights=random.normal(size=(variables, variables)),
        kappa=random.uniform(0.05, 0.5, (variables, variables)),
        length=random.uniform(5, 90, variables),
        noise=random.uniform(0.02, 0.3, variables),
    )


def sample(variables, series=5, gaps=(0.6, 0.0), fractions=False, seed=2):
    """Series of which the first variable has gaps of `gaps[0]`, the others of `gaps[1]`."""
    random = np.random.default_rng(seed)
    result = []
    for number in range(variables):
        days = np.sort(random.choice(np.arange(365.0), 30 + 10 * number, replace=False))
        days += random.uniform(0, 0.9, days.size) if fractions else 0.0
        values = np.sin(days / 58)[:, None] + random.normal(0, 0.3, (days.size, series))
        values[random.random(values.shape) < gaps[number > 0]] = np.nan
        result.append((days, values))
    return standardise(result)


def naive(model, observations):
    """Sum the log density of each series on its own, by scipy."""
    total = 0.0
    for value, valid in zip(observations.value.T, observations.valid.T):
        day, variable = observations.day[valid], observations.variable[valid]
        covariance = model.covariance(day, variable, day, variable)
        covariance += np.diag(model.noise[variable])
        total += multivariate_normal.logpdf(value[valid], np.zeros(day.size), covariance)
    return total


def changed(model, name, index, step):
    parts = {part: getattr(model, part).copy() for part in PARTS}
    parts[name][index] += step
    return Coregionalisation(**parts)


@pytest.mark.parametrize("variables", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("gaps", [(0.6, 0.0), (0.6, 0.1)])
@pytest.mark.parametrize("base", ["none", "all", "auxiliaries", "main"])
def test_equals_the_density_of_each_series(variables, gaps, base):
    observations, model = sample(variables, gaps=gaps), some_model(variables)
    first = np.arange(variables) == 0
    shared = {"none": first & ~first, "all": first | ~first, "auxiliaries": ~first, "main": first}
    value, _ = SampleLikelihood(observations, shared[base])(model)
    assert value == pytest.approx(naive(model, observations), rel=1e-11)


@pytest.mark.parametrize("variables", [2, 3, 4])
@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("fractions", [False, True])
def test_gradient_is_the_slope(variables, shared, fractions):
    observations, model = sample(variables, series=3, fractions=fractions), some_model(variables)
    base = np.arange(variables) > 0 if shared else np.zeros(variables, bool)
    _, slope = SampleLikelihood(observations, base)(model)
    for name in PARTS:
        part = getattr(model, name)
        found = getattr(slope, name)
        assert found.shape == part.shape
        for index in np.ndindex(part.shape):
            step = 1e-4 * max(1, part[index]) if name == "length" else 1e-5
            up, down = (naive(changed(model, name, index, s), observations) for s in (step, -step))
            expected = (up - down) / (2 * step)
            assert found[index] == pytest.approx(expected, rel=1e-5, abs=1e-5)


def test_series_without_observations_weigh_nothing():
    observations, model = sample(2, series=3), some_model(2)
    days = observations.day[observations.variable == 0], observations.day[observations.variable > 0]
    empty = [(day, np.full((day.size, 2), np.nan)) for day in days]
    value, slope = SampleLikelihood(standardise(empty), np.array([False, True]))(model)
    assert value == 0
    assert all(not getattr(slope, name).any() for name in PARTS)


def gpy_model(observations, model, series=0):
    """The same model in GPy, with the observations of one series."""
    gpy = pytest.importorskip("GPy", reason="GPy is not installed")
    count = model.variables
    valid = observations.valid[:, series]
    rows = [valid & (observations.variable == one) for one in range(count)]
    kernel = gpy.util.multioutput.LCM(
        input_dim=1,
        num_outputs=count,
        kernels_list=[gpy.kern.Matern32(1) for _ in range(count)],
        W_rank=1,
    )
    peer = gpy.models.GPCoregionalizedRegression(
        [observations.day[row][:, None] for row in rows],
        [observations.value[row, series][:, None] for row in rows],
        kernel=kernel,
    )
    for q in range(count):
        part = getattr(peer.sum, f"ICM{q}")
        part.Mat32.lengthscale = model.length[q]
        part.B.W = model.weights[q][:, None]
        part.B.kappa = model.kappa[q]
    for one in range(count):
        getattr(peer.mixed_noise, f"Gaussian_noise_{one}").variance = model.noise[one]
    return peer


@pytest.mark.parametrize("variables", [2, 3, 4])
def test_equals_gpy(variables):
    observations, model = sample(variables, series=1), some_model(variables)
    peer = gpy_model(observations, model)
    value, slope = SampleLikelihood(observations, np.arange(variables) > 0)(model)
    assert value == pytest.approx(peer.log_likelihood(), rel=1e-6)
    terms = [getattr(peer.sum, f"ICM{q}") for q in range(variables)]
    noises = [getattr(peer.mixed_noise, f"Gaussian_noise_{one}") for one in range(variables)]
    expected = {
        "weights": np.stack([term.B.W.gradient[:, 0] for term in terms]),
        "kappa": np.stack([term.B.kappa.gradient for term in terms]),
        "length": np.array([term.Mat32.lengthscale.gradient[0] for term in terms]),
        "noise": np.array([noise.variance.gradient[0] for noise in noises]),
    }
    for name in PARTS:
        size = np.abs(expected[name]).max()
        np.testing.assert_allclose(
            getattr(slope, name), expected[name], rtol=1e-6, atol=1e-6 * size
        )


def test_an_indefinite_matrix_gets_a_little_on_its_diagonal_and_its_neighbours_nothing():
    sound = np.array([[2.0, 1.0], [1.0, 2.0]])
    flat = np.array([[1.0, 1.0], [1.0, 1.0 - 1e-15]])
    factors = cholesky(np.stack([sound, flat]))
    np.testing.assert_array_equal(factors[0], np.linalg.cholesky(sound))
    np.testing.assert_allclose(factors[1] @ factors[1].T, flat, atol=1e-8)


def test_a_matrix_far_from_definite_is_refused():
    with pytest.raises(ValueError, match="more noise"):
        cholesky(np.array([[1.0, 3.0], [3.0, 1.0]]))
    with pytest.raises(ValueError, match="more noise"):
        inverse(np.ones((1, 2, 2)))
