"""Mean and variance of the fused series, at fixed hyper-parameters."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timezone

import numpy as np
import pytest

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.mogpr_observations import standardise
from phenofuse.series.mogpr_prediction import Predictor

AT = np.linspace(-20.0, 400.0, 37)


def some_model(variables, seed=1):
    random = np.random.default_rng(seed)
    return Coregionalisation(
        weights=random.normal(size=(variables, variables)),
        kappa=random.uniform(0.05, 0.5, (variables, variables)),
        length=random.uniform(5, 90, variables),
        noise=random.uniform(0.02, 0.3, variables),
    )


def observed(variables, series=30, radar_gaps=0.0, seed=2):
    """Series of which the first variable has 60 % gaps, and some series share them."""
    random = np.random.default_rng(seed)
    result = []
    for number in range(variables):
        days = np.sort(random.choice(np.arange(365.0), 30 + 15 * number, replace=False))
        values = np.sin(days / 58)[:, None] + random.normal(0, 0.3, (days.size, series))
        hidden = random.random(values.shape) < (radar_gaps if number else 0.6)
        hidden[:, : series // 2] = hidden[:, :3][:, np.arange(series // 2) % 3]
        values[hidden] = np.nan
        result.append((days, values))
    return standardise(result)


def naive(model, observations, at, variable):
    """Solve the whole system of each series."""
    mean = np.empty((at.size, observations.value.shape[1]))
    variance = np.empty_like(mean)
    for n, valid in enumerate(observations.valid.T):
        day, which = observations.day[valid], observations.variable[valid]
        known = model.covariance(day, which, day, which) + np.diag(model.noise[which])
        cross = model.covariance(at, np.full(at.size, variable), day, which)
        mean[:, n] = cross @ np.linalg.solve(known, observations.value[valid, n])
        variance[:, n] = model.matrices()[:, variable, variable].sum()
        variance[:, n] -= (cross * np.linalg.solve(known, cross.T).T).sum(axis=1)
    return mean, variance


def predictor(model, observations, shared, variables=(0,), at=AT):
    rows = observations.day, observations.variable
    return Predictor(model, np.asarray(shared), rows, at, variables)


def bases(variables):
    """Each way to choose what is conditioned on at once."""
    first = np.arange(variables) == 0
    return [first & ~first, first | ~first, ~first, first]


@pytest.mark.parametrize("variables", [1, 2, 3, 4])
@pytest.mark.parametrize("radar_gaps", [0, 0.05, 0.2, 0.7])
def test_equals_the_whole_system(variables, radar_gaps):
    observations, model = observed(variables, 8, radar_gaps), some_model(variables)
    expected = [naive(model, observations, AT, one) for one in range(variables)]
    for shared in bases(variables):
        found = predictor(model, observations, shared, range(variables))(observations)
        for part, got in enumerate(found):
            wanted = np.stack([both[part] for both in expected])
            np.testing.assert_allclose(got, wanted, atol=1e-9, err_msg=f"{shared, part}")


@pytest.mark.parametrize("radar_gaps", [0, 0.1, 0.5])
@pytest.mark.parametrize("width", [1, 2, 7, 29])
def test_blocks_of_any_size_are_the_same_to_the_last_bit(radar_gaps, width):
    observations, model = observed(3, 30, radar_gaps), some_model(3)
    for shared in bases(3):
        predict = predictor(model, observations, shared, (0, 2))
        whole = predict(observations)
        every = slice(None)
        parts = [
            predict(observations.part(every, slice(first, first + width)))
            for first in range(0, 30, width)
        ]
        for got, part in zip(whole, zip(*parts)):
            np.testing.assert_array_equal(np.concatenate(part, axis=2), got)


def test_series_that_share_gaps_are_the_same_as_alone():
    observations, model = observed(2, 400, 0.1), some_model(2)
    predict = predictor(model, observations, [False, True])
    mean, variance = predict(observations)
    for n in (0, 3, 150, 399):
        alone = predict(observations.part(slice(None), slice(n, n + 1)))
        np.testing.assert_array_equal(alone[0][:, :, 0], mean[:, :, n])
        np.testing.assert_array_equal(alone[1][:, :, 0], variance[:, :, n])


def test_without_observations_there_is_the_prior():
    model = some_model(2)
    empty = standardise([(np.arange(5.0), np.full((5, 2), np.nan))] * 2)
    for shared in bases(2):
        mean, variance = predictor(model, empty, shared, (0, 1))(empty)
        assert not mean.any()
        prior = model.matrices().sum(axis=0).diagonal()
        np.testing.assert_allclose(variance, np.broadcast_to(prior[:, None, None], mean.shape))


def test_equal_times_of_two_variables_that_are_one_and_the_same():
    """Weights alone and hardly any noise: the system is near to singular."""
    days = np.arange(0.0, 300, 10)
    values = np.sin(days / 40)[:, None]
    observations = standardise([(days, values), (days, values)])
    model = Coregionalisation([[1.0, 1.0]], [[0.0, 0.0]], [60.0], [1e-4, 1e-4])
    for shared in bases(2):
        mean, variance = predictor(model, observations, shared, at=days)(observations)
        np.testing.assert_allclose(mean[0], observations.value[:30], atol=2e-3)
        assert (variance > 0).all()
        assert (variance < 1e-4).all()


@pytest.mark.parametrize("variables", [2, 3, 4])
def test_equals_gpy(variables):
    gpy = pytest.importorskip("GPy", reason="GPy is not installed")
    observations, model = observed(variables, 3, 0.1), some_model(variables)
    found = predictor(model, observations, np.arange(variables) > 0, range(variables))(observations)
    kernel = gpy.util.multioutput.LCM(
        input_dim=1,
        num_outputs=variables,
        kernels_list=[gpy.kern.Matern32(1) for _ in range(variables)],
        W_rank=1,
    )
    for n in range(3):
        rows = [
            observations.valid[:, n] & (observations.variable == one) for one in range(variables)
        ]
        peer = gpy.models.GPCoregionalizedRegression(
            [observations.day[row][:, None] for row in rows],
            [observations.value[row, n][:, None] for row in rows],
            kernel=kernel.copy(),
        )
        for q in range(variables):
            part = getattr(peer.sum, f"ICM{q}")
            part.Mat32.lengthscale = model.length[q]
            part.B.W = model.weights[q][:, None]
            part.B.kappa = model.kappa[q]
        for one in range(variables):
            getattr(peer.mixed_noise, f"Gaussian_noise_{one}").variance = model.noise[one]
        for one in range(variables):
            at = np.stack([AT, np.full(AT.size, float(one))], axis=1)
            mean, variance = peer.predict_noiseless(at)
            np.testing.assert_allclose(found[0][one, :, n], mean[:, 0], atol=1e-6)
            np.testing.assert_allclose(found[1][one, :, n], variance[:, 0], atol=1e-6)


def field(shared, names):
    """The series of one field in 2019; times are days of the year."""
    with (shared / "reference/fusion/mogpr_input.csv").open() as file:
        rows = list(csv.DictReader(file))
    start = datetime(2018, 12, 31, tzinfo=timezone.utc)
    days = np.array([(datetime.fromisoformat(row["date"]) - start).days for row in rows], float)
    values = [np.array([[float(row[name] or "nan")] for row in rows]) for name in names]
    return standardise([(days, one) for one in values])


def test_published_numbers_of_one_field(shared):
    observations = field(shared, ["NDVI", "RVI_DESC"])
    model = Coregionalisation([[0.8, 1.0]], [[0.2, 0.1]], [50.0], [0.02, 0.05])
    likelihood = SampleLikelihood(observations, np.array([False, True]))
    assert likelihood(model)[0] == pytest.approx(-21.23392, abs=5e-6)
    at = np.array([5.0, 30, 60, 90, 120, 150, 180, 240, 300, 360])
    mean, variance = predictor(model, observations, [False, True], (0, 1), at)(observations)
    mean = observations.centre[:, None] + mean * observations.scale[:, None]
    ndvi = [0.236204, 0.284128, 0.270607, 0.439796, 0.767053]
    ndvi += [0.702257, 0.313848, 0.153097, 0.262796, 0.412362]
    rvi = [0.139194, 0.175229, 0.162878, 0.309718, 0.518164]
    rvi += [0.546507, 0.367831, 0.197946, 0.169194, 0.2289]
    np.testing.assert_allclose(mean[:, :, 0], [ndvi, rvi], atol=1e-6)
    deviation = np.sqrt(variance[0, :, 0]) * observations.scale[0]
    latent = [0.060299, 0.019509, 0.015458, 0.017078, 0.017415]
    latent += [0.017741, 0.016738, 0.016879, 0.03826, 0.020464]
    np.testing.assert_allclose(deviation, latent, atol=1e-6)
    noisy = np.sqrt(variance[0, :, 0] + 0.02) * observations.scale[0]
    full = [0.06569, 0.032555, 0.030302, 0.031159, 0.031345]
    full += [0.031527, 0.030974, 0.03105, 0.046293, 0.033136]
    np.testing.assert_allclose(noisy, full, atol=1e-6)


@pytest.mark.parametrize(
    "names", [["RVI_DESC", "NDVI"], ["NDVI", "RVI_DESC"], ["NDVI", "RVI_DESC", "RVI_ASC"]]
)
def test_reference_results_of_gpy(shared, names):
    """At GPy's own best hyper-parameters, unbounded: one scale is white noise all share."""
    folder, key = shared / "reference/fusion", "BIDS-demo_" + "+".join(names)
    facts = json.loads((folder / "mogpr_series.json").read_text())[key]
    found = dict(zip(facts["param_names"], facts["params"]))
    each = range(len(names))
    size = [found[f"gp.sum.ICM{q}.Mat32.variance"] for q in each]
    model = Coregionalisation(
        [[found[f"gp.sum.ICM{q}.B.W[[{i} 0]]"] * size[q] ** 0.5 for i in each] for q in each],
        [[found[f"gp.sum.ICM{q}.B.kappa[[{i}]]"] * size[q] for i in each] for q in each],
        [found[f"gp.sum.ICM{q}.Mat32.lengthscale"] for q in each],
        # GPy adds 1e-8 to the diagonal.
        [found[f"gp.mixed_noise.Gaussian_noise_{i}.variance"] + 1e-8 for i in each],
    )
    observations = field(shared, names)
    likelihood = SampleLikelihood(observations, np.ones(len(names), bool))
    assert likelihood(model)[0] == pytest.approx(facts["best_lml"], rel=1e-6)
    with np.load(folder / "mogpr_series.npz") as saved:
        at, mean, variance = (saved[f"{key}_{name}"] for name in ("tout_doy", "mean", "var_norm"))
    predict = predictor(model, observations, np.ones(len(names), bool), each, at)
    got, spread = predict(observations)
    got = observations.centre[:, None] + got * observations.scale[:, None]
    np.testing.assert_allclose(got[:, :, 0], mean, atol=1e-6)
    np.testing.assert_allclose(spread[:, :, 0], variance, atol=1e-6)
