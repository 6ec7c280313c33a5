"""Ends of seasons that a harvest in a gap brings, beside a reader of one season at a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.observed import Observed
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW
from phenofuse.series.season_uncertainty import DATES, season_intervals
from phenofuse.series.sudden_ends import sudden_ends
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
    assert end == (BEFORE + BEHIND) / 2
    assert start == read(values)[0]
    mirrored = values[::-1]
    assert read(mirrored, sudden=True)[0] == read(mirrored)[0]


def test_a_slow_fall_stays_where_the_curve_has_it():
    values = field(harvest=False)
    np.testing.assert_array_equal(read(values, sudden=True), read(values))


def test_a_gap_that_is_too_long_has_no_end():
    values = field()
    assert read(values, sudden=True, max_gap=25)[1] == (BEFORE + BEHIND) / 2
    longer = values.copy()
    longer[(DAYS > BEFORE - 40) & (DAYS < BEHIND)] = np.nan
    observed = Observed.of(DAYS, longer)
    kept = sudden_ends(observed, np.array([0]), np.array([BEFORE]), *np.array([[0.45], [0.6]]), 60)
    assert kept[0] == BEFORE


def test_intervals_hold_a_sudden_end():
    noisy = field() + np.random.default_rng(1).normal(0, 0.02, field().shape)
    found = season_intervals(DAYS, noisy, sudden=True, **LEVELS)
    end, low, high = found[3 * DATES.index("EOSD") :][:3, 0, 0]
    assert end == (BEFORE + BEHIND) / 2
    assert BEFORE < low < end < high < BEHIND


def one_by_one(days, values, date, level, height, max_gap):
    """The definition, for one season."""
    y = [(x, one) for x, one in zip(days, values) if np.isfinite(one)]
    behind = sum(x < date for x, _ in y)
    for first in (behind - 1, behind - 2, behind):
        if not (np.isfinite(date) and 1 <= first < len(y) - 2):
            continue
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = y[first - 1 : first + 3]
        if y1 - y2 < 0.4 * height or x2 - x1 > max_gap or not y1 >= level >= y2:
            continue
        beside = max(abs(y1 - y0) / max(x1 - x0, 10), abs(y3 - y2) / max(x3 - x2, 10))
        if y1 - y2 >= 3 * beside * (x2 - x1):
            return (x1 + x2) / 2
    return date


@given(st.data(), st.sampled_from([12.0, 1000.0]))
def test_it_is_the_definition(hard_blocks, data, max_gap):
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
    found = sudden_ends(Observed.of(days, values), series, date, level, height, max_gap)
    expected = [
        one_by_one(days, values[:, one], *rest, max_gap)
        for one, *rest in zip(series, date, level, height)
    ]
    np.testing.assert_array_equal(found, np.array(expected, float))


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
