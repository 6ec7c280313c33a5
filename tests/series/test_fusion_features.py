"""What a learner is shown of a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.fusion_features import (
    HALF_WIDTH,
    NEAREST,
    REACH,
    STEP,
    STEPS,
    YEAR,
    features_at,
    fill_between,
    nearest_after,
    nearest_before,
    window_means,
)

NAN = np.nan


def scene(seed=0, series=5, gaps=0.5):
    random = np.random.default_rng(seed)
    days = np.sort(random.choice(np.arange(400.0), 60, replace=False)) + 0.4
    values = random.normal(size=(days.size, series))
    values[random.random(values.shape) < gaps] = NAN
    radar_days = np.arange(2.2, 400, 6)
    return days, values, (radar_days, random.normal(size=(radar_days.size, series)))


@pytest.mark.parametrize("time", [-500.0, 0.0, 123.4, 200.0, 399.9, 900.0])
def test_means_of_each_step_are_those_of_a_loop(time):
    days, values, _ = scene()
    found = window_means(time, days, values)
    assert found.shape == (STEPS, values.shape[1])
    for step in range(STEPS):
        begin = time - HALF_WIDTH + step * STEP
        inside = (days >= begin) & (days < begin + STEP)
        for n in range(values.shape[1]):
            seen = values[inside, n][np.isfinite(values[inside, n])]
            expected = seen.mean() if seen.size else NAN
            np.testing.assert_allclose(found[step, n], expected, rtol=1e-12)


@given(st.lists(st.one_of(st.just(NAN), st.floats(-5, 5)), min_size=1, max_size=12))
def test_gaps_between_values_are_filled_by_lines(column):
    column = np.array(column)
    found = fill_between(column[:, None])[:, 0]
    seen = np.flatnonzero(np.isfinite(column))
    expected = np.full(column.size, NAN)
    if seen.size:
        place = np.arange(seen[0], seen[-1] + 1)
        expected[place] = np.interp(place, seen, column[seen])
    np.testing.assert_allclose(found, expected, atol=1e-12)


@pytest.mark.parametrize("time", [-50.0, 0.0, 123.4, 250.0, 600.0])
def test_the_nearest_observations_are_those_of_a_loop(time):
    days, values, _ = scene(gaps=0.8)
    values[3, 2] = np.inf
    for found, way in ((nearest_before, -1), (nearest_after, 1)):
        value, away = found(time, days, values)
        assert value.shape == away.shape == (NEAREST, values.shape[1])
        for n in range(values.shape[1]):
            distance = way * (days - time)
            seen = np.isfinite(values[:, n]) & (distance < REACH)
            seen &= distance >= 0 if way < 0 else distance > 0
            near = np.flatnonzero(seen)[np.argsort(distance[seen])][:NEAREST]
            empty = [NAN] * (NEAREST - near.size)
            np.testing.assert_allclose(value[:, n], [*values[near, n], *empty])
            np.testing.assert_allclose(away[:, n], [*distance[near], *empty])


def test_an_observation_of_the_time_itself_is_the_nearest_before():
    value, away = nearest_before(10.0, np.array([5.0, 10.0, 15.0]), np.array([[1.0], [2], [3]]))
    assert value[:2, 0].tolist() == [2, 1]
    assert away[:2, 0].tolist() == [0, 5]


def test_the_line_joins_the_neighbours():
    days = np.array([0.0, 10, 30, 1000])
    values = np.array([[1.0, 1, NAN, NAN], [2, NAN, NAN, NAN], [4, 4, 4, NAN], [9, 9, 9, 9]])
    shown = features_at(15.0, (days, values), [])
    np.testing.assert_allclose(shown.line, [2.5, 2.5, 4, NAN])
    np.testing.assert_allclose(shown.away, [5, 15, 15, NAN])
    at_one = features_at(10.0, (days, values), [])
    assert at_one.line[0] == 2
    assert at_one.away[0] == 0


def test_features_are_the_parts_in_order():
    days, values, radar = scene()
    time = 200.0
    shown = features_at(time, (days, values), [radar, radar])
    (before, since), (after, until) = (
        found(time, days, values) for found in (nearest_before, nearest_after)
    )
    window = fill_between(window_means(time, *radar))
    rows = [window, window, window_means(time, days, values), before, since, after, until]
    rows += [shown.line[None], np.full((1, shown.line.size), time % YEAR)]
    np.testing.assert_array_equal(shown.features, np.concatenate(rows).T.astype(np.float32))
    assert shown.features.dtype == np.float32


def test_a_series_is_shown_the_same_in_any_block():
    days, values, (radar_days, radar) = scene(series=9)
    whole = features_at(150.0, (days, values), [(radar_days, radar)])
    for n in range(9):
        one = features_at(150.0, (days, values[:, [n]]), [(radar_days, radar[:, [n]])])
        for part, other in zip(one, whole):
            np.testing.assert_array_equal(part[0], other[n])


def test_nothing_to_see_is_nan():
    days, values, (radar_days, radar) = scene()
    shown = features_at(150.0, (days, values * NAN), [(radar_days, radar * NAN)])
    assert np.isnan(shown.line).all()
    assert np.isnan(shown.features[:, :-1]).all()
    assert features_at(0.0, (days[:0], values[:0]), []).line.shape == (5,)
