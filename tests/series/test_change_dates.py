"""The day of a change against the evidence of every date, written out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.change_dates import WIDTH, change_dates
from phenofuse.series.phenology_curves import curves


def naive(time, value, begin, end, size, noise, slope, middle):
    """Mean date by the density of the observations themselves, a normal one, for each date."""
    near = (time >= begin - 20) & (time <= end + 20)
    time, value = time[near], value[near] - middle
    dates = begin + (end - begin) * (np.arange(48) + 0.5) / 48
    logs = []
    for date in dates:
        width = max(WIDTH, (end - begin) / 48)
        changed = 1 / (1 + np.exp(-(time - date) / width))
        stays = 1 - changed
        columns = np.stack([stays, stays * (time - begin), changed], axis=1)
        covariance = columns @ np.diag([size, slope, size]) ** 2 @ columns.T
        covariance += noise**2 * np.eye(time.size)
        _, log_determinant = np.linalg.slogdet(covariance)
        logs.append(-(value @ np.linalg.solve(covariance, value) + log_determinant) / 2)
    chance = np.exp(np.array(logs) - max(logs))
    return chance @ dates / chance.sum()


@given(st.integers(0, 2**32 - 1))
def test_the_mean_of_all_dates(seed):
    rng = np.random.default_rng(seed)
    days = np.cumsum(rng.uniform(1, 9, 16))
    values = np.where(days[:, None] < days[7] + 2, 0.7, 0.2) + rng.normal(0, 0.05, (16, 6))
    values[(rng.random(values.shape) < 0.2) & (np.arange(16)[:, None] > 9)] = np.nan
    of = curves(days, values)
    series = np.arange(6)
    place = of.start[:-1] + 8
    first, last = place - rng.integers(1, 4, 6), place + rng.integers(0, 2, 6)
    begin, end = of.time[first], of.time[last]
    size, noise = of.value[first] - of.value[last], rng.uniform(0.02, 0.08, 6)
    found = change_dates(of, series, place, (begin, end), size, noise, 0.02)
    for one in series:
        own = slice(of.start[one], of.start[one + 1])
        middle = (of.value[place[one]] + of.value[place[one] - 1]) / 2
        bounds = begin[one], end[one], size[one], noise[one]
        expected = naive(of.time[own], of.value[own], *bounds, 0.02, middle)
        assert found[one] == pytest.approx(expected, abs=1e-6)
        alone = (begin[[one]], end[[one]])
        same = change_dates(of, series[[one]], place[[one]], alone, size[[one]], noise[[one]], 0.02)
        assert same[0] == found[one]


def test_where_nothing_tells_it_is_the_middle():
    days = np.array([-1.0, 0, 40, 41])
    of = curves(days, np.array([0.8, 0.8, 0.2, 0.2])[:, None])
    bounds = np.array([0.0]), np.array([40.0])
    size, noise = np.array([0.6]), np.array([0.03])
    date = change_dates(of, np.array([0]), np.array([2]), bounds, size, noise, 0.015)
    assert date == pytest.approx([20.0], abs=0.2)
