"""Dates of seasons back as days, beside Python's own calendar."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.phenology_dates import dates_as
from phenofuse.series.season_dates import from_day_of_year, from_yyddd, nearest_season

DAYS = st.floats(float((date(2001, 1, 1) - date(1970, 1, 1)).days), 30_000)


@given(day=DAYS)
def test_yyddd_there_and_back(day):
    assert from_yyddd(dates_as(np.array([day]), "yyddd"))[0] == pytest.approx(day, abs=1e-6)


def test_a_yyddd_is_a_day_of_a_year():
    expected = (date(2017, 1, 1) + timedelta(87) - date(1970, 1, 1)).days + 0.389
    assert from_yyddd([17088.389, 0.0, np.nan])[0] == pytest.approx(expected)
    assert np.isnan(from_yyddd([17088.389, 0.0, np.nan])[1:]).all()


@given(day=DAYS, before=st.floats(0, 180), after=st.floats(0, 180))
def test_days_of_the_year_there_and_back(day, before, after):
    peak = np.array([np.floor(day)])
    dates = np.array([peak[0] - before, peak[0] + after])
    year = float(str(peak.astype("datetime64[D]")[0])[:4])
    found = from_day_of_year(dates_as(dates, "doy"), year, dates_as(peak, "doy"))
    assert found == pytest.approx(dates, abs=1e-6)


def test_without_a_peak_the_year_is_taken_as_it_is():
    assert from_day_of_year([1.0, np.nan], 1971)[0] == 365
    assert np.isnan(from_day_of_year([1.0, np.nan], 1971)[1])
    assert np.isnan(from_day_of_year([np.nan], 1971, [100.0]))[0]


def test_the_season_of_an_observation_is_the_nearest():
    dates = np.array([[10.0, 400.0], [np.nan, 400.0], [np.nan, np.nan], [0.0, 20.0]])
    found, date = nearest_season(dates, [100.0, 100.0, 100.0, 10.0])
    np.testing.assert_array_equal(found, [0, 1, -1, 0])
    np.testing.assert_array_equal(date, [10, 400, np.nan, 0])
    found, date = nearest_season(np.empty((2, 0)), [1.0, 2.0])
    assert found.tolist() == [-1, -1] and np.isnan(date).all()
