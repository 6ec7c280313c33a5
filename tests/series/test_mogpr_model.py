"""The linear model of coregionalisation and its Matern 3/2 correlations."""

from __future__ import annotations

import json

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import gamma, kv

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.matern import matern32, matern32_and_slope


def some_model(variables=3, scales=2, seed=1):
    random = np.random.default_rng(seed)
    return Coregionalisation(
        weights=random.normal(size=(scales, variables)),
        kappa=random.uniform(0, 0.5, (scales, variables)),
        length=random.uniform(5, 90, scales),
        noise=random.uniform(0.01, 0.3, variables),
    )


def test_matern_is_that_of_the_general_formula():
    distance = np.array([1e-3, 0.5, 3.0, 20.0, 100.0])
    r = np.sqrt(3) * distance / 20
    general = 2 ** (1 - 1.5) / gamma(1.5) * r**1.5 * kv(1.5, r)
    np.testing.assert_allclose(matern32(distance, 20.0), general, rtol=1e-12)
    assert matern32(np.zeros(1), 20.0) == 1


def test_slope_of_matern_integrates_to_its_difference():
    for distance in (0.0, 2.0, 30.0):
        change, _ = quad(
            lambda log, d=distance: matern32_and_slope(np.array([d]), np.exp(log))[1][0], 1.0, 4.0
        )
        both = [matern32(np.array([distance]), np.exp(log))[0] for log in (1.0, 4.0)]
        assert change == pytest.approx(both[1] - both[0], abs=1e-10)


def test_covariance_of_single_pairs():
    model = some_model()
    day, variable = np.array([0.0, 4.0, 4.0]), np.array([0, 2, 1])
    other, other_variable = np.array([1.5, 30.0]), np.array([1, 2])
    found = model.covariance(day, variable, other, other_variable)
    for a in range(3):
        for b in range(2):
            i, j = variable[a], other_variable[b]
            expected = 0.0
            for q in range(2):
                mix = model.weights[q, i] * model.weights[q, j] + (i == j) * model.kappa[q, i]
                r = np.sqrt(3) * abs(day[a] - other[b]) / model.length[q]
                expected += mix * (1 + r) * np.exp(-r)
            assert found[a, b] == pytest.approx(expected, rel=1e-13)


def test_correlation_is_that_of_the_covariance_at_one_time():
    model = some_model()
    day, variable = np.full(3, 7.0), np.arange(3)
    covariance = model.covariance(day, variable, day, variable)
    for i in range(3):
        for j in range(3):
            expected = covariance[i, j] / np.sqrt(covariance[i, i] * covariance[j, j])
            assert model.correlation()[i, j] == pytest.approx(expected, rel=1e-12)


def test_a_variable_without_variance_has_no_correlation():
    model = Coregionalisation([[1.0, 0.0]], [[0.1, 0.0]], [20.0], [0.1, 0.1])
    np.testing.assert_array_equal(model.correlation(), [[1, np.nan], [np.nan, np.nan]])


def test_another_order_is_the_same_model():
    model = Coregionalisation(
        [[-1.0, 0.5], [0.3, -0.2]], [[0.1, 0.2], [0.3, 0.4]], [80.0, 9.0], [0.1, 0.2]
    )
    ordered = model.ordered()
    day, variable = np.array([0.0, 3.0, 50.0]), np.array([0, 1, 0])
    np.testing.assert_allclose(
        ordered.covariance(day, variable, day, variable),
        model.covariance(day, variable, day, variable),
        rtol=1e-14,
    )
    assert ordered.length.tolist() == [9, 80]
    assert ordered.weights[:, 0].min() >= 0


def test_survives_json_to_the_last_bit():
    model = some_model()
    again = Coregionalisation.from_dict(json.loads(json.dumps(model.to_dict())))
    for name in ("weights", "kappa", "length", "noise"):
        np.testing.assert_array_equal(getattr(again, name), getattr(model, name))


def test_keeps_its_own_copy():
    noise = np.array([0.1, 0.2])
    model = Coregionalisation(np.ones((1, 2)), np.ones((1, 2)), np.ones(1), noise)
    noise[0] = 9
    assert model.noise[0] == 0.1


@pytest.mark.parametrize(
    ("name", "part", "said"),
    [
        ("weights", [1.0, 2.0], "weights must have shape"),
        ("weights", np.ones((1, 7)), "1 to 6"),
        ("weights", [[1.0, np.nan]], "weights must be finite"),
        ("kappa", [[0.1]], "kappa must have shape"),
        ("kappa", [[0.1, -0.1]], "kappa must not be below 0"),
        ("length", [0.0], "length must not be below 0"),
        ("noise", [0.1, 0.0], "noise must not be below 0"),
        ("noise", [0.1], "noise must have shape"),
    ],
)
def test_impossible_hyper_parameters_are_named(name, part, said):
    parts = {"weights": [[1.0, 1.0]], "kappa": [[0.0, 0.0]], "length": [9.0], "noise": [0.1, 0.1]}
    Coregionalisation.from_dict(parts)
    with pytest.raises(ValueError, match=said):
        Coregionalisation.from_dict({**parts, name: part})


def test_missing_hyper_parameters_are_named():
    with pytest.raises(ValueError, match=r"lack kappa, noise\."):
        Coregionalisation.from_dict({"weights": [[1.0]], "length": [9.0]})
