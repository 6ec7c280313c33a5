"""Composites against pandas, one period of one series at a time."""

from __future__ import annotations

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.composites import PERIODS, STATISTICS, composite, composite_days


def block(seed=0, gaps=0.6, series=12, times=80):
    random = np.random.default_rng(seed)
    first = random.integers(10_000, 20_000) + 0.4
    steps = random.choice([0.25, 1.0, 3.0, 5.0, 40.0], times, p=[0.3, 0.3, 0.2, 0.15, 0.05])
    days = first + np.cumsum(steps)
    values = random.normal(size=(times, series)).round(1)
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


def name_of_period(time: pd.Timestamp, period: str) -> str:
    """The first day of the period that a time lies in, by the calendar."""
    if period == "year":
        return f"{time.year}-01-01"
    step = {"pentad": 5, "dekad": 10, "month": 31}[period]
    last = {"pentad": 26, "dekad": 21, "month": 1}[period]
    day = min((time.day - 1) // step * step + 1, last)
    return f"{time.year}-{time.month:02}-{day:02}"


@pytest.mark.parametrize("period", ["pentad", "dekad", "month", "year"])
@given(seed=st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_calendar_periods_hold_their_days_and_leave_none_out(period, seed):
    days, _ = block(seed)
    starts = composite_days(days, period=period)
    every = np.arange(np.floor(days[0]), np.floor(days[-1]) + 1)
    names = {name_of_period(pd.Timestamp(day, unit="D"), period) for day in every}
    assert [str(pd.Timestamp(one, unit="D").date()) for one in starts] == sorted(names)


@given(st.integers(0, 10_000), st.sampled_from([1.0, 7.5, 16.0, 400.0]))
@settings(deadline=None)
def test_periods_of_days_follow_one_another(seed, length):
    days, _ = block(seed)
    starts = composite_days(days, period="days", length=length)
    np.testing.assert_array_equal(starts, np.floor(days[0]) + length * np.arange(starts.size))
    assert starts[-1] <= days[-1] < starts[-1] + length


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("statistic", STATISTICS)
@pytest.mark.parametrize("period", PERIODS)
def test_each_period_is_what_numpy_finds_in_it(period, statistic, kind):
    days, values = block(3)
    values = values.astype(kind)
    values[4, 0] = np.inf
    quality = np.random.default_rng(9).integers(0, 3, values.shape).astype(float)
    quality[quality == 0] = np.nan
    given = values.copy(), quality.copy()
    found, count = composite(
        days, values, period=period, length=12.0, statistic=statistic, quality=quality
    )
    assert found.dtype == count.dtype == kind
    starts = composite_days(days, period=period, length=12.0)
    which = np.searchsorted(starts, days, side="right") - 1
    wide = np.where(np.isinf(values), np.nan, values).astype(np.float64)
    for number in range(starts.size):
        for column in range(values.shape[1]):
            rows = [r for r in np.flatnonzero(which == number) if np.isfinite(wide[r, column])]
            assert count[number, column] == len(rows)
            seen = wide[rows, column]
            if not rows:
                expected = np.nan
            elif statistic == "best":
                rank = [np.nan_to_num(quality[row, column], nan=-1) for row in rows]
                expected = seen[int(np.argmax(rank))]
            else:
                expected = {"median": np.median, "mean": np.mean, "max": np.max}[statistic](seen)
            np.testing.assert_allclose(found[number, column], expected, rtol=1e-6)
    np.testing.assert_array_equal(values, given[0])
    np.testing.assert_array_equal(quality, given[1])


def test_monthly_means_are_those_of_pandas():
    days, values = block(5)
    found, count = composite(days, values, period="month", statistic="mean")
    frame = pd.DataFrame(values, index=pd.to_datetime(days, unit="D")).resample("MS")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        np.testing.assert_allclose(found, frame.mean().to_numpy(), rtol=1e-12)
    np.testing.assert_array_equal(count, frame.count().to_numpy())


def test_no_time_makes_no_period():
    found, count = composite([], np.zeros((0, 3)))
    assert found.shape == count.shape == (0, 3)


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"period": "week"}, "period"),
        ({"length": 0}, "length"),
        ({"statistic": "min"}, "statistic"),
        ({"statistic": "best"}, "quality"),
        ({"quality": np.zeros((2, 3))}, "quality"),
    ],
)
def test_bad_parameters_are_refused(wrong, word):
    with pytest.raises(ValueError, match=word):
        composite([0.0, 1.0], np.zeros((2, 1)), **wrong)
