"""The search for hyper-parameters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr_learning import LEAST_NOISE, Search, learn, length_bounds
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.mogpr_observations import standardise

TRUTH = Coregionalisation(
    [[0.3, -0.2], [0.9, 0.8]], [[0.05, 0.1], [0.05, 0.1]], [12.0, 70.0], [0.02, 0.2]
)


def drawn(model, series=1, sizes=(25, 45), seed=3):
    """Series drawn from a model."""
    random = np.random.default_rng(seed)
    days = [np.sort(random.choice(np.arange(365.0), size, replace=False)) for size in sizes]
    variable = np.repeat(np.arange(len(sizes)), sizes)
    day = np.concatenate(days)
    covariance = model.covariance(day, variable, day, variable)
    covariance += np.diag(model.noise[variable])
    values = np.linalg.cholesky(covariance) @ random.normal(size=(day.size, series))
    return [(one, values[variable == number]) for number, one in enumerate(days)]


def likelihood(observations):
    return SampleLikelihood(observations, np.ones(len(observations.centre), bool))


def test_bounds_follow_the_sparsest_variable():
    dense, sparse = np.arange(0.0, 100, 6), np.arange(0.0, 300, 20)
    random = np.random.default_rng(0)
    values = random.normal(size=(dense.size, 2)), random.normal(size=(sparse.size, 2))
    assert length_bounds(standardise([(dense, values[0])])) == (6, 365)
    both = standardise([(dense, values[0]), (sparse, values[1])])
    assert length_bounds(both) == (20, 365)
    values[1][1::2] = np.nan
    assert length_bounds(standardise([(dense, values[0]), (sparse, values[1])])) == (40, 365)


def test_bounds_leave_room_for_daily_and_for_yearly_values():
    random = np.random.default_rng(0)
    daily, yearly = np.arange(50.0), 365 * np.arange(20.0)
    assert length_bounds(standardise([(daily, random.normal(size=(50, 1)))])) == (3, 365)
    assert length_bounds(standardise([(yearly, random.normal(size=(20, 1)))])) == (365, 1460)


def test_finds_the_hyper_parameters_that_many_series_were_drawn_with():
    variables = drawn(TRUTH, series=150, sizes=(40, 60))
    # Standardising a short series would take part of its long waves away.
    raw = np.concatenate([values for _, values in variables])
    observations = replace(standardise(variables), value=raw)
    target = SampleLikelihood(observations, np.array([True, True]))
    found = learn(target, (3.0, 365.0), Search(starts=4)).model
    assert found.correlation()[0, 1] == pytest.approx(TRUTH.correlation()[0, 1], abs=0.1)
    np.testing.assert_allclose(found.noise, TRUTH.noise, rtol=0.2)
    np.testing.assert_allclose(found.length, TRUTH.length, rtol=0.3)
    np.testing.assert_allclose(found.matrices(), TRUTH.matrices(), atol=0.15)
    assert target(found)[0] > target(TRUTH)[0]


def test_no_hidden_noise():
    """White noise common to both variables cannot hide in a short length-scale."""
    random = np.random.default_rng(5)
    days = np.arange(0.0, 360, 8)
    values = np.sin(days / 50)[:, None] + random.normal(0, 0.5, (days.size, 1))
    observations = standardise([(days, values), (days, values)])
    bounds = length_bounds(observations)
    found = learn(likelihood(observations), bounds).model
    assert bounds[0] == 8
    assert (found.length >= 8 * (1 - 1e-12)).all()
    assert (found.noise >= LEAST_NOISE * (1 - 1e-12)).all()


def test_learns_the_same_each_time():
    observations = standardise(drawn(TRUTH))
    one, two = (learn(likelihood(observations), (3.0, 365.0), Search(starts=3)) for _ in range(2))
    assert one.log_likelihood == two.log_likelihood
    for name in ("weights", "kappa", "length", "noise"):
        np.testing.assert_array_equal(getattr(one.model, name), getattr(two.model, name))


def test_the_likelihood_is_that_of_the_model():
    observations = standardise(drawn(TRUTH, series=4))
    target = likelihood(observations)
    found = learn(target, (3.0, 365.0), Search(starts=2))
    assert target(found.model)[0] == pytest.approx(found.log_likelihood, rel=1e-9)
    assert found.log_likelihood == found.ends[0] == max(found.ends)


def test_follows_a_given_start():
    """From the best model found before, a single poor start does no worse."""
    target = likelihood(standardise(drawn(TRUTH)))
    best = learn(target, (3.0, 365.0))
    poor = Search(starts=1, first_steps=1, steps=1)
    alone = learn(target, (3.0, 365.0), poor)
    led = learn(target, (3.0, 365.0), poor, best.model)
    assert alone.log_likelihood < best.log_likelihood - 0.1
    assert led.log_likelihood >= best.log_likelihood - 1e-6


def test_a_start_outside_the_bounds_is_moved_inside():
    target = likelihood(standardise(drawn(TRUTH)))
    outside = Coregionalisation(TRUTH.weights * 1e3, TRUTH.kappa, [1e-3, 1e6], [1e-12, 1e6])
    found = learn(target, (3.0, 365.0), Search(starts=1), outside).model
    assert found.length.min() >= 3 * (1 - 1e-12)
    assert found.length.max() <= 365 * (1 + 1e-12)


def test_a_variable_without_observations_has_nothing_in_common():
    variables = drawn(TRUTH)
    variables.append((variables[0][0], np.full_like(variables[0][1], np.nan)))
    found = learn(likelihood(standardise(variables)), (3.0, 365.0), Search(starts=2)).model
    np.testing.assert_array_equal(found.correlation()[2], [0, 0, 1])
    assert np.isfinite(found.correlation()).all()


@pytest.mark.parametrize("seed", [3, 4])
def test_no_less_likely_than_gpy(seed):
    """Several random starts of GPy under the same bounds; its best is also given as a start."""
    gpy = pytest.importorskip("GPy", reason="GPy is not installed")
    observations = standardise(drawn(TRUTH, seed=seed))
    bounds = length_bounds(observations)
    rows = [observations.variable == one for one in (0, 1)]
    best = None
    for start in range(4):
        np.random.seed(start)
        kernel = gpy.util.multioutput.LCM(
            input_dim=1,
            num_outputs=2,
            kernels_list=[gpy.kern.Matern32(1, lengthscale=25.0 * (1 + start)) for _ in rows],
            W_rank=1,
        )
        peer = gpy.models.GPCoregionalizedRegression(
            [observations.day[row][:, None] for row in rows],
            [observations.value[row] for row in rows],
            kernel=kernel,
        )
        for q in (0, 1):
            part = getattr(peer.sum, f"ICM{q}")
            part.Mat32.lengthscale.constrain_bounded(*bounds, warning=False)
            noise = getattr(peer.mixed_noise, f"Gaussian_noise_{q}")
            noise.variance.constrain_bounded(LEAST_NOISE, 10.0, warning=False)
        peer.optimize(max_iters=500)
        if best is None or peer.log_likelihood() > best.log_likelihood():
            best = peer
    found = learn(likelihood(observations), bounds)
    assert found.log_likelihood >= best.log_likelihood() - 1e-3
    terms = [getattr(best.sum, f"ICM{q}") for q in (0, 1)]
    size = [float(term.Mat32.variance[0]) for term in terms]
    theirs = Coregionalisation(
        [np.array(term.B.W)[:, 0] * s**0.5 for term, s in zip(terms, size)],
        [np.array(term.B.kappa) * s for term, s in zip(terms, size)],
        [float(term.Mat32.lengthscale[0]) for term in terms],
        [float(getattr(best.mixed_noise, f"Gaussian_noise_{q}").variance[0]) for q in (0, 1)],
    )
    led = learn(likelihood(observations), bounds, Search(starts=1, steps=300), theirs)
    assert led.log_likelihood >= best.log_likelihood() - 1e-3
