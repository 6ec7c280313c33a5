"""The typical course: found where series have one, and the mean of the Gaussian process."""

from __future__ import annotations

import json

import numpy as np
import pytest

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr import Fusion, course_of, fit, mogpr
from phenofuse.series.mogpr_course import Course
from phenofuse.series.mogpr_learning import Search
from phenofuse.series.mogpr_observations import standardise

DAYS, RADAR_DAYS = np.arange(17900.0, 18262, 5), np.arange(17902.0, 18262, 6)
AT = np.arange(17900.0, 18260, 15)
COURSE = Course(
    (DAYS, RADAR_DAYS),
    (np.sin(DAYS / 58), -0.5 * np.sin(RADAR_DAYS / 58)),
)
STATE = Fusion(
    Coregionalisation([[0.9, -0.8], [0.3, 0.1]], [[0.1, 0.1]] * 2, [60.0, 20.0], [0.05, 0.2]),
    (False, True),
    0.0,
    0,
    0,
    COURSE,
)
QUICK = Search(starts=1, first_steps=5, finalists=1, steps=20)


def season(day, peak, width=45.0):
    return np.exp(-(((np.asarray(day)[..., None] - peak) / width) ** 2))


def crop(series=40, spread=5.0, gaps=0.6, seed=1):
    """Fields that green up at much the same time, and their radar."""
    random = np.random.default_rng(seed)
    peak = 18070 + random.normal(0, spread, series)
    truth = 0.2 + 0.6 * season(DAYS, peak)
    values = truth + random.normal(0, 0.03, truth.shape)
    values[random.random(values.shape) < gaps] = np.nan
    radar = 0.3 + 0.3 * season(RADAR_DAYS, peak)
    return values, radar + random.normal(0, 0.05, radar.shape), truth


def whole_system(values, radar, variable, expected):
    """Solve for the departures of one series from the course, and add it."""
    seen, heard = np.isfinite(values), np.isfinite(radar)
    day = np.concatenate([DAYS[seen], RADAR_DAYS[heard]])
    which = np.repeat([0, 1], [seen.sum(), heard.sum()])
    parts = [values[seen], radar[heard]]
    value = np.concatenate([(one - one.mean()) / one.std() for one in parts])
    model = STATE.model
    known = model.covariance(day, which, day, which) + np.diag(model.noise[which])
    target = np.full(AT.size, variable)
    cross = model.covariance(AT, target, day, which)
    mean = expected(AT, target) + cross @ np.linalg.solve(known, value - expected(day, which))
    return parts[variable].mean() + parts[variable].std() * mean


@pytest.mark.parametrize("radar_gaps", [0, 0.1, 0.5])
@pytest.mark.parametrize("shared", [(False, True), (False, False), (True, True)])
def test_the_course_is_the_mean_of_the_process(radar_gaps, shared):
    values, radar, _ = crop(12)
    radar[np.random.default_rng(3).random(radar.shape) < radar_gaps] = np.nan
    state = Fusion(STATE.model, shared, 0.0, 0, 0, COURSE)
    found = mogpr(
        DAYS,
        values,
        (RADAR_DAYS, radar),
        at=AT,
        state=state,
        fit_levels=False,
        fuse_auxiliaries=True,
    )
    for n in range(12):
        for variable in (0, 1):
            expected = whole_system(values[:, n], radar[:, n], variable, COURSE.at)
            np.testing.assert_allclose(found[2 * variable][:, n], expected, atol=1e-9)


def test_with_levels_a_scaled_series_gives_the_scaled_curve():
    values, radar, _ = crop(8)
    one, deviation = mogpr(DAYS, values, (RADAR_DAYS, radar), at=AT, state=STATE)
    other, wider = mogpr(DAYS, 3 * values + 7, (RADAR_DAYS, radar), at=AT, state=STATE)
    np.testing.assert_allclose(other, 3 * one + 7, atol=1e-9)
    np.testing.assert_allclose(wider, 3 * deviation, atol=1e-9)


def test_levels_make_a_series_with_a_hidden_peak_follow_the_course():
    """Without its peak a series' own mean and deviation are wrong; the course tells the level."""
    values, radar, truth = crop(60, gaps=0.3)
    state = fit(DAYS, values, (RADAR_DAYS, radar), search=QUICK)
    hidden = values.copy()
    hidden[np.abs(DAYS - 18070) < 40] = np.nan
    errors = [
        np.sqrt(np.mean((mogpr(DAYS, hidden, (RADAR_DAYS, radar), **how)[0] - truth) ** 2))
        for how in ({"state": state}, {"state": state, "fit_levels": False})
    ]
    assert errors[0] < 0.05 and errors[0] < 0.7 * errors[1]


def found_course(*variables):
    """The course of series by a first model without one."""
    first = fit(*variables[0], *variables[1:], search=QUICK, typical_course=False)
    return course_of(first, standardise(variables))


def test_the_course_of_like_series_is_found():
    values, radar, _ = crop(200, spread=0.0)
    found = found_course((DAYS, values), (RADAR_DAYS, radar))
    curve = season(DAYS, 18070)[:, 0]
    at = found.at(DAYS, np.zeros(DAYS.size, int))
    assert np.corrcoef(at, curve)[0, 1] > 0.999
    assert np.abs(at - (curve - curve.mean()) / curve.std()).max() < 0.2


def test_series_that_go_different_ways_have_no_course():
    random = np.random.default_rng(5)
    values = season(DAYS, random.uniform(17950, 18220, 100), 30)
    assert found_course((DAYS, values)) is None


def test_gaps_that_hide_the_peak_of_each_series_leave_no_mark():
    """With its own peak hidden in each series, the course makes fusion no worse."""
    values, radar, truth = crop(60, spread=25.0, gaps=0.0)
    values[truth > 0.7] = np.nan
    block = DAYS, values, (RADAR_DAYS, radar)
    errors = []
    for typical_course in (True, False):
        state = fit(*block, search=QUICK, typical_course=typical_course)
        errors.append(np.sqrt(np.mean((mogpr(*block, state=state)[0] - truth) ** 2)))
    assert errors[0] < 1.05 * errors[1]


@pytest.mark.parametrize("series", [1, 4])
def test_too_few_series_have_no_course(series):
    values, _, _ = crop(series, gaps=0.0)
    assert found_course((DAYS, values)) is None


def test_a_variable_without_observations_has_the_course_0():
    values, radar, _ = crop(20, gaps=0.3)
    found = found_course((DAYS, values), (RADAR_DAYS, np.full_like(radar, np.nan)))
    assert (found.at(AT, np.ones(AT.size, int)) == 0).all()


def test_learning_uses_the_course_where_asked_for():
    block = (DAYS, *crop()[:1])
    with_course = fit(*block, search=QUICK)
    without = fit(*block, search=QUICK, typical_course=False)
    assert with_course.course is not None and without.course is None
    assert with_course.log_likelihood > without.log_likelihood + 50


def test_the_course_goes_through_json():
    again = Fusion.from_dict(json.loads(json.dumps(STATE.to_dict())))
    day, variable = np.append(AT, AT), np.repeat([0, 1], AT.size)
    np.testing.assert_array_equal(again.course.at(day, variable), COURSE.at(day, variable))
    assert "course" not in Fusion(STATE.model, (False, True), 0.0, 0, 0).to_dict()


@pytest.mark.parametrize(
    ("course", "word"),
    [
        ([], "of each of 2"),
        ([{"days": [1, 2], "values": [1]}] * 2, "as many values as days"),
        ([{"days": [], "values": []}] * 2, "as many values as days"),
        ([{"days": [2, 1], "values": [1, 1]}] * 2, "increase"),
        ([{"days": [1], "values": [float("nan")]}] * 2, "finite"),
        ([{"values": [1]}] * 2, "days and values"),
        (3, "days and values"),
    ],
)
def test_a_damaged_course_is_refused(course, word):
    with pytest.raises(ValueError, match=word):
        Fusion.from_dict({**STATE.to_dict(), "course": course})


def test_a_course_of_another_time_is_refused():
    values, radar, _ = crop(3)
    with pytest.raises(ValueError, match=r"learned from 2019-01-04 to 2019-12-.*Learn anew"):
        mogpr(DAYS + 4000, values, (RADAR_DAYS + 4000, radar), state=STATE)
