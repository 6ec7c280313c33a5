"""GPy's opinion of the same model, held against PhenoFuse's own."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from phenofuse.cube.gpy_engine import FOR_GPY, fit_with_gpy, gpy_likelihood
from phenofuse.cube.problem import Problem
from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr import Fusion, fit, mogpr
from phenofuse.series.mogpr_learning import LEAST_NOISE, Search
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.mogpr_observations import standardise

pytest.importorskip("GPy", reason="GPy is not installed")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def field(series=3, seed=1):
    """An index with gaps, and a radar ratio that rises with it, over one season."""
    random = np.random.default_rng(seed)
    days, radar_days = np.arange(0.0, 240, 8), np.arange(1.0, 240, 12)
    peak = random.uniform(90, 150, series)

    def season(day):
        return np.exp(-(((day[:, None] - peak) / 40) ** 2))

    values = 0.2 + 0.6 * season(days) + random.normal(0, 0.03, (days.size, series))
    values[random.random(values.shape) < 0.4] = np.nan
    radar = 0.3 + 0.3 * season(radar_days) + random.normal(0, 0.06, (radar_days.size, series))
    return days, values, (radar_days, radar)


def observations_of(block):
    days, values, *further = block
    return standardise([(days, values), *further])


@pytest.mark.parametrize("variables", [1, 2, 3])
def test_gpy_finds_the_same_likelihood(variables):
    days, values, radar = field()
    further = [radar, (radar[0] + 0.5, -(radar[1] ** 2))][: variables - 1]
    observations = observations_of((days, values, *further))
    random = np.random.default_rng(variables)
    model = Coregionalisation(
        random.normal(size=(variables, variables)),
        random.uniform(0.05, 0.5, (variables, variables)),
        random.uniform(10, 90, variables),
        random.uniform(0.02, 0.3, variables),
    )
    ours, _ = SampleLikelihood(observations, np.ones(variables, bool))(model)
    assert gpy_likelihood(observations, model) == pytest.approx(ours, rel=1e-6)


@pytest.fixture(scope="module")
def both():
    block = field()
    search = Search(starts=3, first_steps=20, finalists=1, steps=300)
    return block, fit(*block, sample=3), fit_with_gpy(*block, sample=3, search=search)


def test_gpy_learns_no_better_and_much_the_same(both):
    _, ours, theirs = both
    assert ours.log_likelihood >= theirs.log_likelihood - 1e-3
    assert theirs.log_likelihood == pytest.approx(ours.log_likelihood, abs=1.0)
    assert (theirs.series, theirs.observations) == (ours.series, ours.observations)
    assert theirs.shared == ours.shared


def test_what_gpy_learns_fuses_as_well(both):
    block, ours, theirs = both
    one, other = (mogpr(*block, state=state)[0] for state in (ours, theirs))
    assert np.isfinite(other).all()
    np.testing.assert_allclose(other, one, atol=0.02)


def test_gpy_keeps_to_the_bounds(both):
    _, _, theirs = both
    assert (theirs.model.length >= 8 * (1 - 1e-9)).all()
    assert (theirs.model.length <= 365 * (1 + 1e-9)).all()
    assert (theirs.model.noise >= LEAST_NOISE * (1 - 1e-9)).all()


def test_gpy_learns_the_same_each_time():
    block = field(1)
    search = Search(starts=2, first_steps=5, finalists=1, steps=10)
    results = []
    for number in (1, 2):
        np.random.seed(number)  # what GPy draws from must not matter
        results.append(fit_with_gpy(*block, search=search).to_dict())
    assert results[0] == results[1]
    assert Fusion.from_dict(results[0]).to_dict() == results[0]


def test_the_sample_is_the_one_phenofuse_draws():
    block = field(12)
    search = Search(starts=1, first_steps=1, finalists=1, steps=1)
    theirs = fit_with_gpy(*block, sample=4, seed=5, search=search)
    ours = fit(*block, sample=4, seed=5, search=search)
    assert (theirs.series, theirs.observations) == (4, ours.observations)


def test_a_search_can_be_stopped():
    class Stop(Exception):
        pass

    calls = []

    def check():
        calls.append(1)
        if len(calls) > 5:
            raise Stop

    with pytest.raises(Stop):
        fit_with_gpy(*field(), search=FOR_GPY, check=check)


def test_a_variable_without_values_is_named():
    days, values, (radar_days, radar) = field()
    with pytest.raises(Problem, match="Variable 2 "):
        fit_with_gpy(days, values, (radar_days, radar * np.nan))


def test_other_series_are_refused():
    days, values, (radar_days, radar) = field()
    with pytest.raises(ValueError, match="the same series"):
        fit_with_gpy(days, values, (radar_days, radar[:, :2]))


def test_without_gpy_the_message_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "GPy", None)
    with pytest.raises(Problem, match=r"GPy cannot be used.*[Ll]et PhenoFuse learn"):
        fit_with_gpy(*field())
