"""Agreement of dates, beside sums and medians written out."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.agreement import MOST, NO_LINE, agreement, days_round, theil_sen


def test_differences_summed_up():
    found = agreement([-8, 2, np.nan, 7, 15, np.inf])
    assert found.number == 4
    assert found.bias == pytest.approx(4)
    assert found.mae == pytest.approx(8)
    assert found.rmse == pytest.approx(np.sqrt((64 + 4 + 49 + 225) / 4))
    assert found.within == pytest.approx((0.5, 0.75))


def test_no_differences():
    found = agreement([np.nan])
    assert found.number == 0 and np.isnan([found.bias, found.rmse, *found.within]).all()


def points(count=40):
    rng = np.random.default_rng(5)
    x = np.round(rng.uniform(80, 140, count))
    y = 12 + 0.9 * x + rng.normal(0, 4, count)
    y[:8] += 90
    return x, y


def slopes(x, y):
    pairs = [(i, j) for i in range(len(x)) for j in range(i)]
    return [(y[i] - y[j]) / (x[i] - x[j]) for i, j in pairs if x[i] != x[j]]


def test_the_line_is_the_median_of_the_slopes():
    x, y = points()
    found = theil_sen(x, y)
    assert found.slope == pytest.approx(np.median(slopes(x, y)))
    assert found.intercept == pytest.approx(np.median(y - found.slope * x))
    assert found.slope_low < found.slope < found.slope_high
    assert found.intercept_low < found.intercept < found.intercept_high
    assert np.polyfit(x, y, 1)[0] != pytest.approx(found.slope, abs=0.05)


def test_the_interval_holds_the_slope_as_often_as_it_says():
    rng = np.random.default_rng(1)
    inside = 0
    for _ in range(300):
        x = rng.uniform(0, 60, 25)
        line = theil_sen(x, 0.8 * x + rng.normal(0, 5, 25))
        inside += line.slope_low <= 0.8 <= line.slope_high
    assert 0.91 < inside / 300 < 0.99


def test_what_has_no_line():
    assert theil_sen([1, 2], [1, 2]) is NO_LINE and np.isnan(NO_LINE.slope)
    assert theil_sen([3, 3, 3], [1, 2, 3]) is NO_LINE
    assert np.isnan(theil_sen([1, 2, np.nan], [1, 2, 3]).intercept)


def test_many_points_are_sampled_in_the_same_way_every_time():
    rng = np.random.default_rng(2)
    x = rng.uniform(0, 100, 2 * MOST)
    y = 0.5 * x + rng.normal(0, 1, x.size)
    found = theil_sen(x, y)
    assert found == theil_sen(x, y)
    assert found.slope == pytest.approx(0.5, abs=0.01)


def test_days_of_the_year_do_not_break_where_the_year_turns():
    texts = ["2019-12-28", "2020-01-03", "2020-12-30", "2022-01-01"]
    days = np.array(texts, "datetime64[D]").astype(float)
    found = days_round(days)
    assert np.ptp(found) < 8
    assert np.allclose(np.round(found - found[1]), [-6, 0, -4, -2], atol=1)
    summer = np.array(["2019-06-01", "2020-08-01"], "datetime64[D]").astype(float)
    assert days_round(summer) == pytest.approx([152, 214])
    assert days_round([]).size == 0
