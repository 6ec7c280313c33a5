"""Sums of daily values and areas under curves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.phenology_curves import curves
from phenofuse.series.phenology_productivity import daily_sums, integrals

ORIGIN = 100.25

steps = st.lists(st.sampled_from([0.25, 0.5, 1.0, 1.75, 3.0, 16.0]), min_size=2, max_size=30)
share = st.floats(0, 1)


@st.composite
def parts(draw):
    """Two curves with gaps, and a part of the second."""
    days = ORIGIN + np.concatenate(([0.0], np.cumsum(draw(steps))))
    values = draw(
        st.lists(st.floats(-5, 5), min_size=2 * days.size, max_size=2 * days.size).map(np.array)
    ).reshape(-1, 2)
    if days.size > 4:
        values[draw(st.integers(1, days.size - 2)), 1] = np.nan
    first, last = sorted((draw(share), draw(share)))
    return days, values, days[0] + first * np.ptp(days), days[0] + last * np.ptp(days)


@given(parts())
def test_daily_sums_against_each_day(part):
    days, values, first, last = part
    first, last = (ORIGIN + np.floor(time - ORIGIN) for time in (first, last))
    seen = np.isfinite(values[:, 1])
    each = np.arange(first, last + 0.5)
    expected = np.interp(each, days[seen], values[seen, 1]).sum()
    of = curves(days, values)
    got = daily_sums(of, np.array([1, 1]), np.array([first, np.nan]), np.full(2, last), ORIGIN)
    assert got[0] == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert np.isnan(got[1])


@given(parts())
def test_areas_against_trapezoids(part):
    days, values, first, last = part
    seen = np.isfinite(values[:, 1])
    knots = np.unique(np.concatenate((days, [first, last])))
    knots = knots[(knots >= first) & (knots <= last)]
    curve = np.interp(knots, days[seen], values[seen, 1])
    expected = ((curve[1:] + curve[:-1]) / 2 * np.diff(knots)).sum()
    of = curves(days, values)
    got = integrals(of, np.array([1, 1]), np.array([first, first]), np.array([last, np.nan]))
    assert got[0] == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert np.isnan(got[1])
