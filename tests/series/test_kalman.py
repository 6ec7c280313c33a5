"""Kalman smoothing against the published numbers of the Nile, a dense Gaussian, and statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.kalman import Learned, fit, kalman
from phenofuse.series.pattern_search import pattern_search
from phenofuse.series.state_space import (
    YEAR,
    Start,
    Structure,
    Variances,
    filter_series,
    log_likelihood,
    smooth_series,
)

# Annual flow of the Nile at Aswan, 1871 to 1970, in 10^8 m^3 (Durbin and Koopman 2012, chapter 2).
# fmt: off
NILE = np.array([
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960,
    1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694,
    940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832,
    764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944,
    984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
    744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746,
    919, 718, 714, 740,
], float)[:, None]
# fmt: on
YEARS = np.arange(1871.0, 1971)
GIVEN = {
    "level": {"noise": 0.0025, "level": 1e-4},
    "trend": {"noise": 0.0025, "level": 1e-6, "slope": 1e-6},
    "seasonal": {"noise": 0.0025, "level": 1e-5, "season": 1e-6},
}


def nile(weight=None, days=YEARS):
    """Smooth the flow of the Nile, from a level of 0 with a variance of 10 million."""
    values, weight = NILE, np.ones(NILE.shape) if weight is None else weight
    if days.size > YEARS.size:
        values, weight = (
            np.pad(one, ((0, days.size - YEARS.size), (0, 0))) for one in (NILE, weight)
        )
    start = Start(np.zeros((1, 1)), np.full((1, 1), 1e7))
    done = filter_series(Structure(), days, values, weight, Variances(15099, 1469.1), start)
    return done, *smooth_series(Structure(), days, done)


def test_the_numbers_of_the_nile():
    done, curve, variance = nile(days=np.arange(1871.0, 1972))
    np.testing.assert_allclose(
        curve[[0, 27, 28, 99], 0], [1111.2203, 999.5851, 950.93, 798.3703], atol=6e-5
    )
    assert variance[0, 0] == pytest.approx(4030.533, abs=6e-4)
    assert variance[100, 0] == pytest.approx(5501.258, abs=6e-4)
    first = -(np.log(2 * np.pi) - np.log(done.precision[0, 0])) / 2
    first -= done.error[0, 0] ** 2 * done.precision[0, 0] / 2
    assert log_likelihood(done)[0] - first == pytest.approx(-632.5442, abs=6e-5)


def test_the_numbers_of_the_nile_with_gaps():
    weight = np.ones(NILE.shape)
    weight[20:40] = weight[60:80] = 0
    _, curve, variance = nile(weight)
    assert curve[29, 0] == pytest.approx(903.42, abs=6e-3)
    assert variance[29, 0] == pytest.approx(9715.006, abs=6e-4)
    assert curve[69, 0] == pytest.approx(837.1773, abs=6e-5)


def observed(dates=40, series=5, gaps=0.5, seed=1, steps=(0.5, 2, 5, 10)):
    """A year or so of noisy seasons with gaps, and weights of the observations."""
    random = np.random.default_rng(seed)
    days = 17000 + np.cumsum(random.choice(steps, dates)).astype(float)
    values = 0.5 + 0.3 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (dates, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values, random.uniform(0.1, 3, values.shape)


def prior_covariance(model, days, first, scale, given, harmonics=2):
    """The covariance of the curve at all times, written down from the model, (n, n)."""
    start = scale + given["noise"]
    since = days - first
    least = np.minimum.outer(since, since)
    total = 100 * start + given["level"] * least
    if model == "trend":
        total = total + 0.09 * start * np.multiply.outer(since, since)
        most = np.maximum.outer(since, since)
        total += given["slope"] * least**2 * (3 * most - least) / 6
    if model == "seasonal":
        for number in range(1, harmonics + 1):
            angle = 2 * np.pi * number * days / YEAR
            total = total + np.cos(np.subtract.outer(angle, angle)) * (
                9 * start + given["season"] * least
            )
    return total


def dense(model, days, values, weights, at, given):
    """Condition the Gaussian of all times on the observations: means, deviations, likelihoods."""
    results = []
    for series, weight in zip(values.T, weights.T):
        known = np.isfinite(series) & (weight > 0)
        every = np.concatenate([days[known], at])
        mean, scale = series[known].mean(), series[known].var()
        first = min(days[0], at[0])
        covariance = prior_covariance(model, every, first, scale, given)
        n = known.sum()
        system = covariance[:n, :n] + np.diag(given["noise"] / weight[known])
        cross = covariance[n:, :n]
        solved = np.linalg.solve(system, np.column_stack([series[known] - mean, cross.T]))
        curve = mean + cross @ solved[:, 0]
        variance = np.diag(covariance[n:, n:]) - np.einsum("ij,ji->i", cross, solved[:, 1:])
        results.append((curve, np.sqrt(variance)))
    return [np.stack(one, axis=1) for one in zip(*results)]


@pytest.mark.parametrize("model", GIVEN)
@pytest.mark.parametrize("weighted", [False, True])
def test_equals_the_dense_gaussian(model, weighted):
    days, values, weights = observed()
    at = np.arange(days[0] - 9, days[-1] + 20, 4.3)
    found = kalman(
        days, values, weights=weights if weighted else None, model=model, at=at, **GIVEN[model]
    )
    weights = weights if weighted else np.ones(values.shape)
    curve, deviation = dense(model, days, values, weights, at, GIVEN[model])
    np.testing.assert_allclose(found[0], curve, atol=1e-7)
    np.testing.assert_allclose(found[1], deviation, atol=1e-6)


def test_the_likelihood_and_the_curve_are_those_of_statsmodels():
    structural = pytest.importorskip("statsmodels.tsa.statespace.structural")
    values = NILE[:, 0].copy()
    values[20:40] = np.nan
    for trend in (False, True):
        name = "local linear trend" if trend else "local level"
        theirs = structural.UnobservedComponents(values, name)
        k = 1 + trend
        theirs.initialize_known(np.zeros(k), np.diag([1e6, 1e4][:k]))
        theirs.loglikelihood_burn = 0
        # Where the slope wanders statsmodels has another model: there it does so in steps.
        structure = Structure(has_slope=trend)
        variances = Variances(15099.0, 1469.1, 0.0)
        parameters = [15099.0, 1469.1, 0.0][: 2 + trend]
        done = filter_series(
            structure,
            YEARS,
            np.nan_to_num(values)[:, None],
            np.isfinite(values)[:, None].astype(float),
            variances,
            Start(np.zeros((k, 1)), np.array([[1e6], [1e4]][:k])),
        )
        smoothed = theirs.smooth(parameters)
        assert log_likelihood(done)[0] == pytest.approx(theirs.loglike(parameters), abs=1e-6)
        curve, variance = smooth_series(structure, YEARS, done)
        np.testing.assert_allclose(curve[:, 0], smoothed.smoothed_state[0], atol=1e-6)
        np.testing.assert_allclose(variance[:, 0], smoothed.smoothed_state_cov[0, 0], rtol=1e-7)


def test_the_variances_learned_are_the_most_likely():
    learned = fit(YEARS, NILE)
    # Durbin and Koopman (2012) find 15099 and 1469.1, from a start that knows nothing.
    assert learned.noise == pytest.approx(15099, rel=0.1)
    assert learned.level == pytest.approx(1469, rel=0.3)
    assert learned.series == 1
    known = {"noise": 15099.0, "level": 1469.1}
    scale = NILE.var() + 15099.0
    start = Start(NILE.mean(axis=0)[None], np.full((1, 1), 100 * scale))
    done = filter_series(Structure(), YEARS, NILE, np.ones(NILE.shape), Variances(**known), start)
    assert learned.log_likelihood > log_likelihood(done)[0] - 0.1
    given = kalman(YEARS, NILE, noise=learned.noise, level=learned.level)
    for keywords in ({"state": learned}, {}):
        for one, other in zip(kalman(YEARS, NILE, **keywords), given):
            np.testing.assert_allclose(one, other, rtol=1e-12)


@pytest.mark.parametrize("model", GIVEN)
def test_what_is_learned_is_kept_and_what_is_given_stays(model):
    days, values, weights = observed()
    learned = fit(days, values, weights=weights, model=model, noise=0.004)
    assert learned.noise == 0.004 and learned.series == 5
    assert Learned.from_dict(learned.to_dict()) == learned
    given = {name: getattr(learned, name) for name in GIVEN[model]}
    for one, other in zip(
        kalman(days, values, model=model, state=learned), kalman(days, values, model=model, **given)
    ):
        np.testing.assert_array_equal(one, other)


def test_the_source_tells_observed_from_filled():
    values = np.array([[1.0, np.nan], [np.nan, np.nan], [3.0, 2.0]])
    at = [0.1, 1, 4.9, 5, 7, 8]
    curve, deviation, source = kalman([0.5, 5.2, 8.9], values, at=at, noise=1, level=0.1)
    np.testing.assert_array_equal(source.T, [[1, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1]])
    assert np.isfinite(curve).all() and (deviation > 0).all()


def test_gaps_and_ends_are_left_empty_in_all_results():
    days, values, _ = observed(steps=(2, 5, 10))
    whole = kalman(days, values, **GIVEN["level"])
    found = kalman(days, values, max_gap=12, extrapolate=False, **GIVEN["level"])
    empty = np.isnan(found[0])
    assert 0 < empty.sum() < empty.size
    for one, other in zip(found, whole):
        np.testing.assert_array_equal(np.isnan(one), empty)
        np.testing.assert_array_equal(one[~empty], other[~empty])


@pytest.mark.parametrize("keywords", [{}, GIVEN["level"], GIVEN["trend"] | {"model": "trend"}])
def test_few_observations(keywords):
    values = np.full((4, 4), np.nan)
    values[2, 1:] = 0.7
    values[3, 2] = 0.9
    values[:, 3] = 0.7
    curve, deviation, source = kalman([0, 5, 9, 20], values, **keywords)
    for one in (curve, deviation, source):
        assert np.isnan(one[:, 0]).all() and np.isfinite(one[:, 1:]).all()
    np.testing.assert_allclose(curve[:, [1, 3]], 0.7, atol=1e-9)


@pytest.mark.parametrize("model", GIVEN)
@pytest.mark.parametrize("constant", [0.0, -3.0, 1e9])
def test_a_constant_stays(model, constant):
    values = np.full((5, 2), constant)
    values[2, 1] = np.nan
    curve, deviation, _ = kalman([0, 5, 9, 20, 400], values, model=model)
    np.testing.assert_allclose(curve, constant, rtol=1e-9)
    assert (deviation < 1e-5 * max(1, abs(constant))).all()


@pytest.mark.parametrize("model", GIVEN)
def test_a_series_does_not_depend_on_its_neighbours(model, monkeypatch):
    days, values, weights = observed(dates=8, series=7)
    values = values.astype(np.float32)
    for variances in ({}, GIVEN[model]):
        whole = kalman(days, values, weights=weights, model=model, **variances)
        monkeypatch.setattr("phenofuse.series.kalman._CHUNK", 30)
        small = kalman(days, values, weights=weights, model=model, **variances)
        monkeypatch.undo()
        alone = kalman(days, values[:, [4]], weights=weights[:, [4]], model=model, **variances)
        for one, other, third in zip(whole, small, alone):
            assert one.dtype == np.float32
            np.testing.assert_array_equal(one, other)
            np.testing.assert_array_equal(one[:, [4]], third)


def test_inputs_stay_as_they_are_and_infinite_values_are_gaps():
    days, values, weights = observed()
    infinite = np.where(np.isnan(values), np.inf, values)
    for one in (days, infinite, weights):
        one.flags.writeable = False
    found = kalman(days, infinite, weights=weights, **GIVEN["level"])
    expected = kalman(days, values, weights=weights, **GIVEN["level"])
    np.testing.assert_array_equal(found[0], expected[0])


@pytest.mark.parametrize(("dates", "series"), [(0, 0), (0, 3), (5, 0), (1, 2)])
def test_empty_blocks_give_empty_results(dates, series):
    days, values = np.arange(dates, dtype=float), np.full((dates, series), np.nan)
    for one in kalman(days, values, at=[1, 2]):
        assert one.shape == (2, series) and np.isnan(one).all()


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"model": "wave"}, "model must be"),
        ({"model": "seasonal", "harmonics": 7}, "harmonics"),
        ({"noise": 0}, "noise"),
        ({"level": -1}, "level"),
        ({"max_gap": 0}, "max_gap"),
        ({"state": Learned("trend", 1, 1, 1, 0, 0, 1)}, 'of the model "trend"'),
        ({"weights": np.ones((3, 2))}, "weights must have shape"),
    ],
)
def test_what_is_out_of_range_is_named(keywords, message):
    days, values, _ = observed()
    with pytest.raises(ValueError, match=message):
        kalman(days, values, **keywords)
    with pytest.raises(ValueError, match="increase"):
        kalman([0, 2, 1], np.ones((3, 1)))


def test_nothing_to_learn_from_is_named():
    with pytest.raises(ValueError, match="two different values"):
        fit([0, 1, 2], np.ones((3, 4)))
    with pytest.raises(ValueError, match="lack level"):
        Learned.from_dict({"model": "level", "noise": 1})


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(GIVEN)))
def test_any_series_equals_the_dense_gaussian(seed, model):
    days, values, weights = observed(2 + seed % 30, 3, seed % 8 / 10, seed)
    known = np.isfinite(values).any(axis=0)
    found = kalman(days, values, weights=weights, model=model, **GIVEN[model])
    assert np.isnan(found[0][:, ~known]).all()
    if known.any():
        expected = dense(model, days, values[:, known], weights[:, known], days, GIVEN[model])
        for one, other in zip(found, expected):
            np.testing.assert_allclose(one[:, known], other, atol=1e-5)


def test_the_search_ends_where_functions_are_largest():
    centre = np.array([[0.3, -2.0, 9.0], [1.1, 0.2, 0.0]])

    def function(point, which):
        return -((point - centre[:, which]) ** 2).sum(axis=0)

    low, high = np.array([-5.0, -5.0]), np.array([5.0, 5.0])
    found, value = pattern_search(function, np.zeros((2, 3)), (low, high))
    np.testing.assert_allclose(found, np.clip(centre, -5, 5), atol=0.05)
    np.testing.assert_array_equal(value, function(found, np.arange(3)))
