"""The learned fusion and its errors at places it has not seen."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from phenofuse.cube import learned_errors, learned_fusion
from phenofuse.cube.learned_errors import days_everywhere, held_out_errors, split_places
from phenofuse.cube.learned_fusion import LearnedFusion, learn
from phenofuse.cube.problem import Problem
from phenofuse.series.gap_validation import Variables
from phenofuse.series.hidden_observations import hide
from phenofuse.series.interpolation import interpolate
from phenofuse.series.whittaker import whittaker

pytest.importorskip("sklearn", reason="scikit-learn is not installed")


@pytest.fixture(scope="module", autouse=True)
def few_trees():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learned_fusion, "TREES", 50)
        yield


def fields(series=150, seed=1, kind=float):
    """An index that is mown at a day of its own, and a radar that sees it by a crooked curve."""
    random = np.random.default_rng(seed)
    days, radar_days = np.arange(19000.4, 19365, 5), np.arange(19001.2, 19365, 6)
    mown = random.uniform(19120, 19250, series)

    def index(day):
        return 0.8 - 0.5 * ((day[:, None] > mown) & (day[:, None] < mown + 45))

    values = index(days) + random.normal(0, 0.02, (days.size, series))
    values[random.random(values.shape) < 0.5] = np.nan
    radar = index(radar_days) ** 3 + random.normal(0, 0.05, (radar_days.size, series))
    return days, values.astype(kind), (radar_days, radar)


def rmse(one, other):
    return float(np.sqrt(np.mean((one - other) ** 2)))


@pytest.fixture(scope="module")
def learned():
    return learn(*fields())


def test_bridges_gaps_that_lines_cannot(learned):
    days, values, radar = fields(60, seed=2)
    hidden = hide(days, values, 60, seed=3)
    left = np.where(hidden, np.nan, values)
    found = learned(days, left, radar, at=days)
    wanted = values[hidden]
    lines = rmse(interpolate(days, left)[hidden], wanted)
    assert rmse(found[hidden], wanted) < 0.6 * lines
    assert lines > 0.1


def test_observations_are_kept(learned):
    days, values, radar = fields(20, seed=4)
    found = learned(days, values, radar, at=days)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    seen = np.isfinite(values)
    np.testing.assert_array_equal(found[seen], values[seen].astype(np.float32))


def test_the_way_from_an_observation_is_without_a_jump(learned):
    days, values, radar = fields(20, seed=4)
    row = 30
    values = values[:, np.isfinite(values[row])]
    radar = radar[0], radar[1][:, : values.shape[1]]
    near = learned(days, values, radar, at=np.array([days[row] + 0.01]))[0]
    np.testing.assert_allclose(near, values[row], atol=0.005)


def test_learns_the_same_each_time_and_tells_the_same_in_any_block():
    block = fields(40)
    days, values, (radar_days, radar) = block
    one, other = learn(*block, seed=3), learn(*block, seed=3)
    at = days[::7] + 1.5
    whole = one(*block, at=at)
    np.testing.assert_array_equal(other(*block, at=at), whole)

    def part(some):
        return one(days, values[:, some], (radar_days, radar[:, some]), at=at)

    with ThreadPoolExecutor(3) as pool:
        parts = list(pool.map(part, [slice(a, a + 9) for a in range(0, 40, 9)]))
    np.testing.assert_array_equal(np.concatenate(parts, axis=1), whole)


def test_leaves_its_inputs_alone():
    days, values, (radar_days, radar) = fields(20)
    before = [one.copy() for one in (days, values, radar_days, radar)]
    for one in (days, values, radar_days, radar):
        one.flags.writeable = False
    learn(days, values, (radar_days, radar))(days, values, (radar_days, radar), at=days)
    for one, old in zip((days, values, radar_days, radar), before):
        np.testing.assert_array_equal(one, old)


def test_far_from_any_observation_all_is_empty(learned):
    days, values, radar = fields(3)
    values[:, 1] = np.nan
    values[:, 2] = np.inf
    found = learned(days, values, radar, at=np.array([days[0] - 185, days[20], days[-1] + 185]))
    assert np.isnan(found[[0, 2]]).all()
    assert np.isfinite(found[1]).tolist() == [True, False, False]


def test_radar_without_observations_leaves_the_main_variable(learned):
    days, values, (radar_days, radar) = fields(5)
    assert np.isfinite(learned(days, values, (radar_days, radar * np.nan), at=days)).all()


def test_nothing_to_learn_from_is_said():
    days, values, radar = fields(5)
    values[2:] = np.nan
    with pytest.raises(Problem, match="nothing to learn from"):
        learn(days, values, radar)


def test_without_scikit_learn_the_message_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    with pytest.raises(Problem, match=r"scikit-learn, which cannot be used.*get it by"):
        learn(*fields(5))


@pytest.mark.parametrize("calls", [1, 100])
def test_learning_can_be_stopped(calls):
    class Stop(Exception):
        pass

    left = iter(range(calls))

    def check():
        if next(left, None) is None:
            raise Stop

    with pytest.raises(Stop):
        learn(*fields(20), check=check)
    assert next(left, None) is None


def test_places_that_test_lie_behind_those_that_teach():
    place = np.repeat([3, 5, 6, 8, 9], 10)
    teach, test = split_places(place, 1000, 1000, seed=0)
    assert set(place[teach]) == {3, 5, 6, 8}
    assert set(place[test]) == {9}
    assert len(teach) == 40 and len(test) == 10
    few, fewer = split_places(place, 7, 3, seed=0)
    assert (np.unique(few).size, np.unique(fewer).size) == (7, 3)
    teach, test = split_places(np.zeros(10), 1000, 1000, seed=0)
    assert (teach.size, test.size) == (10, 0)


def test_errors_are_those_at_the_same_hidden_observations(monkeypatch):
    monkeypatch.setattr(learned_errors, "LENGTHS", (30, 300, 5000))
    monkeypatch.setattr(learned_errors, "EVERYWHERE", ())
    days, values, radar = fields(60)
    block = fields(25, seed=2)
    told = []

    class Half(LearnedFusion):
        """Tells the truth and a half, and nothing of the first series."""

        def __call__(self, days, values, *further, at):
            told.append(values)
            found = np.full((at.size, values.shape[1]), 0.5)
            found[:, 0] = np.nan
            return found

    errors = held_out_errors(
        Half(None, None, 0), Variables(days, values, (radar,)), Variables(*block[:2], block[2:])
    )
    assert [one.length for one in errors] == [30, 300]
    for one, left in zip(errors, told):
        hidden = hide(*block[:2], one.length, seed=0)
        np.testing.assert_array_equal(left, np.where(hidden, np.nan, block[1]))
        hidden[:, 0] = False
        wanted = block[1][hidden]
        assert one.number == wanted.size
        assert one.learned == pytest.approx(rmse(0.5, wanted), rel=1e-12)
        smooth = [
            rmse(whittaker(block[0], left, smoothing=10.0**power)[hidden], wanted)
            for power in np.arange(0, 6.01, 0.5).round(1)
        ]
        assert min(abs(one.whittaker - each) for each in smooth) < 1e-12
        assert 0 < one.mogpr < 0.5
        assert not one.is_best


def test_days_hidden_everywhere_are_hidden_from_the_learner(monkeypatch):
    monkeypatch.setattr(learned_errors, "LENGTHS", ())
    taught = []

    def spy(days, values, *further, **options):
        taught.append(values)
        return learn(days, values, *further, **options)

    monkeypatch.setattr(learned_errors, "learn", spy)
    days, values, radar = fields(60)
    block = fields(25, seed=2)
    errors = held_out_errors(
        None, Variables(days, values, (radar,)), Variables(*block[:2], block[2:])
    )
    assert [(one.everywhere, one.length) for one in errors] == [(True, 30), (True, 60)]
    for one, left in zip(errors, taught):
        inside = days_everywhere(days, one.length, 0)
        assert np.ptp(days[inside]) <= one.length < np.ptp(days[inside]) + 10
        np.testing.assert_array_equal(left, np.where(inside[:, None], np.nan, values))
        assert one.number == np.isfinite(block[1][inside]).sum()


def test_each_year_has_a_window_with_days_on_both_sides():
    days = np.arange(0.0, 3 * 365.25 + 100, 5)
    inside = days_everywhere(days, 40, 7)
    edges = np.flatnonzero(np.diff(inside.astype(int)))
    assert edges.size == 6
    assert not inside[:8].any() and not inside[-8:].any()
    assert not days_everywhere(days[:20], 40, 7).any()


def test_errors_of_a_learner_are_less(learned):
    block = fields(40, seed=5)
    taught = fields()
    errors = held_out_errors(
        learned, Variables(*taught[:2], taught[2:]), Variables(*block[:2], block[2:])
    )
    assert all(one.is_best for one in errors if one.length >= 40 and not one.everywhere)
