"""The curves of a season against numerical derivatives, and their fit against scipy's."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import least_squares

from phenofuse.series.levenberg_marquardt import Problems, solve
from phenofuse.series.season_models import MODELS, Guess

EXAMPLES = {
    "double_logistic": [0.1, 0.7, 0.2, 100.0, 0.1, 250.0, 0.08],
    "asymmetric_gaussian": [0.1, 0.7, 0.2, 160.0, 60.0, 3.5, 90.0, 5.0],
}


@pytest.fixture(params=MODELS)
def example(request):
    """A model and parameters of it, (P, 1)."""
    return MODELS[request.param], np.array(EXAMPLES[request.param])[:, None]


def guess_of(count):
    """What a smooth curve would tell of the examples."""
    each = np.ones(count)
    return Guess(
        20 * each,
        165 * each,
        340 * each,
        np.array([0.12, 0.65, 0.22])[:, None] * each,
        np.array([105, 245.0])[:, None] * each,
        np.array([40, 50.0])[:, None] * each,
    )


def problems(model, parameters, count=40, seed=0):
    """Noisy observations of a curve at random times, some of them hidden."""
    random = np.random.default_rng(seed)
    time = np.sort(random.uniform(10, 350, (35, count)), axis=0)
    value = model(parameters, time)[0] + random.normal(0, 0.04, time.shape)
    weight = (random.random(time.shape) < 0.8).astype(float)
    start, lower, upper = model.start(guess_of(count))
    return Problems(time, value, weight, lower, upper), start


def test_derivatives_are_those_of_small_steps(example):
    model, parameters = example
    time = np.linspace(0, 365, 97)[:, None]
    _, derivative = model(parameters, time)
    for number, size in enumerate(np.abs(parameters[:, 0])):
        step = np.zeros_like(parameters)
        step[number] = 1e-6 * size
        rise = model(parameters + step, time)[0] - model(parameters - step, time)[0]
        np.testing.assert_allclose(derivative[number], rise / (2e-6 * size), rtol=1e-5, atol=1e-8)


def test_the_dates_of_the_sides_are_those_of_the_curve(example):
    model, parameters = example
    time = np.arange(0, 365, 0.01)
    value = model(parameters, time[:, None])[0][:, 0]
    slope = np.gradient(value, time)
    low, top, end = parameters[:3, 0]
    rise, fall = (side for side in model.sides(parameters))
    for side, at, base in ((rise, slope.argmax(), low), (fall, slope.argmin(), end)):
        assert abs(side.steepest[0] - time[at]) < 0.02 or np.isclose(
            slope[np.searchsorted(time, side.steepest[0])], slope[at], rtol=1e-4
        )
        np.testing.assert_allclose(side.slope[0], abs(slope[at]), rtol=2e-2)
        near = np.interp(side.steepest[0], time, value)
        steep = np.interp(side.steepest[0], time, slope)
        np.testing.assert_allclose(side.foot[0], side.steepest[0] - (near - base) / steep, atol=1.5)
        np.testing.assert_allclose(
            side.shoulder[0], side.steepest[0] + (top - near) / steep, atol=1.5
        )


def test_parameters_are_found_again(example):
    model, parameters = example
    given, start = problems(model, parameters)
    exact = model(parameters, given.time)[0]
    found = solve(model, Problems(given.time, exact, given.weight, given.lower, given.upper), start)
    assert found.has_converged.all()
    np.testing.assert_allclose(found.parameters, np.repeat(parameters, 40, axis=1), rtol=1e-6)


def test_a_fit_is_as_good_as_scipys_within_the_same_bounds(example):
    model, parameters = example
    given, start = problems(model, parameters)
    found = solve(model, given, start)
    ratio = []
    for column in range(start.shape[1]):
        seen = given.weight[:, column] > 0
        time, value = given.time[seen, column], given.value[seen, column]
        low, high = given.lower[:, column], given.upper[:, column]

        def residuals(one, time=time, value=value):
            return model(one[:, None], time[:, None])[0][:, 0] - value

        best = least_squares(
            residuals,
            np.clip(start[:, column], low + 1e-9, high - 1e-9),
            bounds=(low, high),
            x_scale=np.maximum(np.abs(start[:, column]), 0.01),
            xtol=1e-12,
            ftol=1e-12,
        )
        ratio.append(found.squares[column] / (2 * best.cost))
    ratio = np.array(ratio)
    assert found.has_converged.mean() > 0.95
    # A few of the Gaussians, whose exponents hardly matter, end in another minimum than scipy's.
    assert np.median(ratio) < 1 + 1e-4 and np.mean(ratio < 1.002) > 0.9 and ratio.max() < 1.25
    inside = (found.parameters >= given.lower) & (found.parameters <= given.upper)
    assert inside.all()


def test_a_problem_has_the_same_solution_among_any_others(example):
    model, parameters = example
    given, start = problems(model, parameters)
    whole = solve(model, given, start)
    for some in (slice(0, 1), slice(7, 19)):
        part = solve(model, given.take(some), start[:, some])
        np.testing.assert_array_equal(part.parameters, whole.parameters[:, some])
        np.testing.assert_array_equal(part.has_converged, whole.has_converged[some])
