"""Ends of seasons that a harvest in a gap brings, beside a reader of one season at a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.change_dates import WIDTH
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW
from phenofuse.series.season_uncertainty import (
    DATES,
    season_intervals,
    season_intervals_of_smooth,
)
from phenofuse.series.sudden_ends import sudden_falls
from phenofuse.series.whittaker import whittaker

DAYS = 18_000 + np.arange(0, 365, 5.0)
AT = np.arange(DAYS[0], DAYS[-1] + 1)
LEVELS = {"start": 0.5, "end": 0.5}
BEFORE, BEHIND = 18_255.0, 18_280.0
"""The last observation before the harvest, and the first behind it."""


def field(harvest=True):
    """NDVI of a crop that grows by day 120, and is harvested in a gap or goes yellow in weeks."""
    since = DAYS - DAYS[0]
    fall = 1.0 * (DAYS < BEHIND) if harvest else 1 / (1 + np.exp((since - 260) / 15))
    values = 0.15 + 0.6 / (1 + np.exp((120 - since) / 8)) * fall
    values[(DAYS > BEFORE) & (DAYS < BEHIND)] = np.nan
    return values[:, None]


def read(values, **how):
    """Return start and end of the season of observations."""
    curve = whittaker(DAYS, values, smoothing=100, at=AT)
    found = phenology(AT, curve, observed_days=DAYS, observed=values, **LEVELS, **how)
    assert np.isfinite(found[ROW["MAXD"], :, 0]).sum() == 1
    return found[[ROW["SOSD"], ROW["EOSD"]], 0, 0]


def test_a_harvest_in_a_gap_is_in_its_middle_and_starts_stay():
    values = field()
    start, end = read(values, sudden=True)
    assert end == pytest.approx((BEFORE + BEHIND) / 2, abs=0.3)
    assert start == read(values)[0]
    mirrored = values[::-1]
    assert read(mirrored, sudden=True)[0] == read(mirrored)[0]


@pytest.mark.parametrize("late", [-0.7, 0.0, 0.7])
def test_an_observation_on_the_fall_tells_its_day(late):
    cut = BEFORE + 5 + late
    fall = 0.15 + 0.6 / (1 + np.exp((DAYS - cut) / WIDTH))
    values = np.where(DAYS < BEFORE - 60, field()[:, 0], fall)[:, None]
    values[(DAYS > BEFORE + 5) & (DAYS < BEHIND)] = np.nan
    assert abs(read(values, sudden=True)[1] - cut) < 0.5


def test_a_slow_fall_stays_where_the_curve_has_it():
    values = field(harvest=False)
    np.testing.assert_array_equal(read(values, sudden=True), read(values))


def test_a_gap_that_is_too_long_has_no_end():
    values = field()
    assert read(values, sudden=True, max_gap=25)[1] > BEFORE + 5
    longer = values.copy()
    longer[(DAYS > BEFORE - 40) & (DAYS < BEHIND)] = np.nan
    season = np.array([0]), np.array([BEFORE]), *np.array([[0.45], [0.6]])
    assert sudden_falls(DAYS, longer, *season, 60)[0].size == 0
    assert sudden_falls(DAYS, longer, *season, 65)[0].size == 1


def test_intervals_hold_a_sudden_end():
    noisy = field() + np.random.default_rng(1).normal(0, 0.02, field().shape)
    found = season_intervals(DAYS, noisy, sudden=True, **LEVELS)
    end, low, high = found[3 * DATES.index("EOSD") :][:3, 0, 0]
    assert end == read(noisy, sudden=True)[1]
    assert BEFORE < low < end < high < BEHIND


def test_a_fused_curve_ends_as_its_observations_say():
    values = field() + np.random.default_rng(1).normal(0, 0.01, field().shape)
    falls_slowly = np.interp(AT, BEFORE + np.array([-10, 5, 35]), [1.0, 0.4, 0.0])
    curve = (0.15 + 0.6 / (1 + np.exp((120 - AT + AT[0]) / 8)) * falls_slowly)[:, None]
    deviations = np.full(curve.shape, 0.02)
    observed = np.full(curve.shape, np.nan)
    observed[np.isin(AT, DAYS)] = values
    how = {"observed": observed, "sudden": True, **LEVELS}
    end = phenology(AT, curve, **how)[ROW["EOSD"], 0, 0]
    early = phenology(AT, curve, **LEVELS)[ROW["EOSD"], 0, 0]
    assert BEFORE + 5 < end < BEHIND - 5 and early < end - 3
    found = season_intervals_of_smooth(AT, curve, deviations, **how)
    day, low, high = found[3 * DATES.index("EOSD") :][:3, 0, 0]
    assert day == end and BEFORE < low < end < high < BEHIND
    blind = season_intervals_of_smooth(AT, curve, deviations, **LEVELS)
    assert high - low > 2 * np.diff(blind[3 * DATES.index("EOSD") :][1:3, 0, 0])[0]


@given(st.floats(1e-3, 1e3), st.integers(-20, 20), st.integers(0, 2**32 - 1))
def test_scale_and_time_move_nothing_else(scale, years, seed):
    rng = np.random.default_rng(seed)
    observed = field() + rng.normal(0, 0.02, (DAYS.size, 4))
    observed[rng.random(observed.shape) < 0.3] = np.nan
    shift = 1461.0 * years
    curve = whittaker(DAYS, observed, smoothing=100, at=AT)
    how = {"sudden": True, **LEVELS}
    known = phenology(AT, curve, observed_days=DAYS, observed=observed, **how)
    moved = {"observed_days": DAYS + shift, "observed": observed * scale}
    moved["minimum_amplitude"] = 0.1 * scale
    other = phenology(AT + shift, curve * scale, **moved, **how)
    rows = [ROW["SOSD"], ROW["MAXD"], ROW["EOSD"]]
    np.testing.assert_allclose(other[rows] - shift, known[rows], atol=1e-6)


def one_by_one(days, values, date, level, height, max_gap):
    """Return the observations beside the sudden fall of one season, None without one."""
    y = [(x, one) for x, one in zip(days, values) if np.isfinite(one)]
    behind = sum(x < date for x, _ in y)
    for first, steps in ((-1, 1), (-2, 1), (0, 1), (-1, 2), (-2, 2)):
        first += behind
        last = first + steps
        if not (np.isfinite(date) and first >= 1 and last < len(y) - 1):
            continue
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (y[k] for k in (first - 1, first, last, last + 1))
        longest = max_gap if steps == 1 else min(max_gap, 30)
        if y1 - y2 < 0.5 * height or x2 - x1 > longest or not y1 >= level >= y2:
            continue
        if not y1 >= y[first + 1][1] >= y2:
            continue
        beside = max(abs(y1 - y0) / max(x1 - x0, 5), abs(y3 - y2) / max(x3 - x2, 5))
        if y1 - y2 >= 3 * beside * (x2 - x1):
            return x1, x2
    return None


@given(st.data(), st.sampled_from([12.0, 1000.0]))
def test_falls_are_those_of_the_definition(hard_blocks, data, max_gap):
    days, values = data.draw(hard_blocks)
    days = np.unique(np.floor(days))
    values = values[: days.size]
    count = values.shape[1]
    series = np.array(data.draw(st.lists(st.integers(0, count - 1), max_size=6)) if count else [])
    series = np.sort(series).astype(np.intp)
    dates = st.floats(-1000, 1000) | st.just(np.nan)
    date = np.array([data.draw(dates) for _ in series])
    level = np.array([data.draw(st.floats(-1, 1)) for _ in series])
    height = np.array([data.draw(st.floats(0.05, 1)) for _ in series])
    found, when = sudden_falls(days, values, series, date, level, height, max_gap)
    expected = [
        one_by_one(days, values[:, one], *rest, max_gap)
        for one, *rest in zip(series, date, level, height)
    ]
    falls = [number for number, one in enumerate(expected) if one]
    np.testing.assert_array_equal(found, falls)
    assert all(expected[k][0] < day < expected[k][1] for k, day in zip(falls, when))


@pytest.mark.parametrize("size", [1, 7])
def test_no_result_depends_on_the_block(size):
    noise = np.random.default_rng(2).normal(0, 0.03, (DAYS.size, 20))
    values = field() + noise
    whole = phenology(DAYS, values, sudden=True, **LEVELS)
    parts = [
        phenology(DAYS, values[:, first : first + size], sudden=True, **LEVELS)
        for first in range(0, 20, size)
    ]
    np.testing.assert_array_equal(np.concatenate(parts, axis=2), whole)
