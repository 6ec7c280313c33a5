"""Dates of cuts against the marginal likelihood of all observations at once."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from phenofuse.series.mowing_dates import SPREAD, cut_dates
from phenofuse.series.observed import Observed

DEPTH, SLOPE, REGROWTH, NOISE = 0.3, 0.005, 17.0, 0.03
DATES, TIMES = 9, np.arange(-2.0, 2.5)


def curve(time, date, half):
    """A dip of depth 1 from a date on, half of it grown again after some days."""
    dip = 1 / (1 + np.exp(4 * (time - date - half) / half))
    return np.where(time > date, dip, 0.0)


def expected(time, value, begin, end):
    """Mean and deviation of the date, by the likelihood of the values for every date and time."""
    near = (time >= begin - 6) & (time <= end + 40)
    time, value = time[near], value[near] - value[time == begin]
    dates = begin + (end - begin) * (np.arange(DATES) + 0.5) / DATES
    line = np.stack((np.ones(time.size), time - begin)) * np.array([[10 * DEPTH], [SLOPE]])
    chance = np.zeros(DATES)
    for place, date in enumerate(dates):
        for deviate in TIMES:
            dip = DEPTH * curve(time, date, REGROWTH * np.exp(SPREAD * deviate))
            spread = NOISE**2 * np.eye(time.size) + line.T @ line + np.outer(dip, dip)
            likelihood = multivariate_normal(np.zeros(time.size), spread).pdf(value)
            chance[place] += likelihood * np.exp(-(deviate**2) / 2)
    chance /= chance.sum()
    mean = chance @ dates
    return mean, np.sqrt(chance @ (dates - mean) ** 2 + ((end - begin) / DATES) ** 2 / 12)


@pytest.mark.parametrize("gap", [5.0, 15.0, 30.0])
def test_equals_the_likelihood_of_the_whole_model(gap):
    rng = np.random.default_rng(int(gap))
    behind = np.arange(0, 60, 6.0)
    time = np.concatenate((np.arange(-40, 1, 5.0), gap + behind)) + 18_000
    value = 0.8 - 0.4 * curve(time, 18_000 + 0.3 * gap, 15.0) + rng.normal(0, NOISE, time.size)
    observed = Observed(time[:, None], value[:, None], np.array([time.size]))
    row, series = np.array([8]), np.array([0])
    found = cut_dates(observed, row, series, np.array([NOISE]), REGROWTH, DEPTH, SLOPE)
    np.testing.assert_allclose(
        np.ravel(found), expected(time, value, 18_000.0, 18_000 + gap), rtol=1e-7, atol=1e-4
    )


def test_regrowth_tells_an_early_cut_from_a_late_one():
    time = np.concatenate((np.arange(-30, 1, 5.0), np.arange(24, 70, 5.0)))
    values = np.stack([0.8 - 0.4 * curve(time, date, 17.0) for date in (3.0, 12.0, 21.0)], axis=1)
    observed = Observed(np.repeat(time[:, None], 3, 1), values, np.full(3, time.size))
    noise = np.full(3, 0.02)
    date, deviation = cut_dates(
        observed, np.full(3, 6), np.arange(3), noise, REGROWTH, DEPTH, SLOPE
    )
    np.testing.assert_allclose(date, [3, 12, 21], atol=5)
    assert (np.diff(date) > 4).all() and (deviation < 24 / np.sqrt(12)).all()
