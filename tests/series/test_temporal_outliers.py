"""Temporal outliers against FuseTS, pandas, and rules written down for one series at a time."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.temporal_outliers import RULES, outliers


def block(seed=0, gaps=0.4, series=10, times=90):
    random = np.random.default_rng(seed)
    days = 17000.25 + np.cumsum(random.choice([1.0, 2.5, 3.0, 10.0], times))
    values = 0.5 + 0.2 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (times, series))
    values[random.random(values.shape) < 0.1] -= 0.3
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


@pytest.mark.parametrize("threshold", ["1", "1.5", "2", "3"])
@pytest.mark.parametrize("window", ["20D", "60D", "5"])
def test_the_rolling_z_score_is_that_of_fusets(shared, window, threshold):
    """Where its windows are full; at the ends of the series FuseTS has nothing for 5 samples."""
    golden = np.load(shared / "reference" / "fusion" / "temporal_outliers_field.npz")
    result, _ = outliers(
        golden["dates"].astype(float),
        golden["input"].reshape(31, -1),
        rule="zscore",
        action="replace",
        threshold=float(threshold),
        window=float(window.rstrip("D")),
        window_in="days" if window.endswith("D") else "observations",
    )
    wanted = golden[f"w{window}_th{threshold}"].reshape(31, -1)
    known = np.isfinite(wanted)
    assert known.sum() > 9000
    np.testing.assert_allclose(result[known], wanted[known], atol=2e-8)
    assert np.isnan(result[np.isnan(golden["input"].reshape(31, -1))]).all()


@pytest.mark.parametrize("threshold", [1.5, 2.5])
def test_the_rolling_z_score_is_that_of_pandas_with_gaps(threshold):
    days, values = block()
    result, flags = outliers(
        days, values, rule="zscore", action="replace", window=50.0, threshold=threshold
    )
    for column in range(values.shape[1]):
        series = pd.Series(values[:, column], index=pd.to_datetime(days, unit="D"))
        rolling = series.rolling("50D", center=True, closed="both", min_periods=1)
        far = (series - rolling.mean()).abs() > threshold * rolling.std()
        expected = series.where(~far, rolling.mean())
        np.testing.assert_allclose(result[:, column], expected, rtol=1e-9)
        np.testing.assert_array_equal(flags[:, column], np.where(series.isna(), np.nan, far))


def naive_flags(days, series, rule, threshold, window, window_in):
    """Flags of one series, by its observations one after the other."""
    seen = np.flatnonzero(np.isfinite(series))
    flags = np.full(series.size, np.nan)
    y, t = series[seen], days[seen]
    for i, row in enumerate(seen):
        if rule == "mad":
            near = y
        elif window_in == "days":
            near = y[np.abs(t - t[i]) <= window / 2]
        else:
            before, after = window - 1 - (window - 1) // 2, (window - 1) // 2
            near = y[max(i - int(before), 0) : i + int(after) + 1]
        middle = np.median(near)
        mad = np.median(np.abs(near - middle))
        if rule == "hampel":
            flags[row] = mad > 0 and abs(y[i] - middle) > threshold * 1.4826 * mad
        elif rule == "mad":
            flags[row] = mad > 0 and abs(y[i] - middle) > threshold * mad
        else:
            bound = threshold * np.std(y)
            flags[row] = False
            if 0 < i < seen.size - 1:
                beside = y[[i - 1, i + 1]]
                beyond = y[i] < beside.mean() - bound or y[i] > beside.max() + bound
                flags[row] = beyond and abs(y[i] - middle) > bound
    return flags


@pytest.mark.parametrize(
    ("window", "window_in"), [(50.0, "days"), (5, "observations"), (8, "observations")]
)
@pytest.mark.parametrize("threshold", [0.8, 2.0])
@pytest.mark.parametrize("rule", ["hampel", "mad", "median"])
def test_medians_find_what_is_found_one_series_at_a_time(rule, threshold, window, window_in):
    days, values = block(1)
    keywords = {"rule": rule, "threshold": threshold, "window": window, "window_in": window_in}
    result, flags = outliers(days, values, **keywords)
    expected = np.stack([naive_flags(days, one, **keywords) for one in values.T], axis=1)
    assert np.nansum(expected) > 0
    np.testing.assert_array_equal(flags, expected)
    np.testing.assert_array_equal(result, np.where(expected == 1, np.nan, values))


def naive_dips(days, series, max_dip, max_difference, max_gap, passes):
    """Which observations of one series are dips."""
    left = [row for row in range(series.size) if np.isfinite(series[row])]
    gone = []
    for _ in range(passes):
        found = []
        for a, b, c in zip(left, left[1:], left[2:]):
            before, after = days[b] - days[a], days[c] - days[b]
            fall, rise = series[a] - series[b], series[c] - series[b]
            steep = fall > max_dip * before and rise > max_dip * after
            if max(before, after) <= max_gap and (steep or min(fall, rise) > max_difference):
                found.append(b)
        left = [row for row in left if row not in found]
        gone += found
    return sorted(gone), left


@pytest.mark.parametrize("passes", [1, 5])
@pytest.mark.parametrize("max_gap", [8.0, 60.0])
def test_dips_are_found_as_one_by_one_and_bridged(passes, max_gap):
    days, values = block(2)
    result, flags = outliers(
        days, values, rule="dips", action="replace", max_gap=max_gap, passes=passes
    )
    for found, flag, series in zip(result.T, flags.T, values.T):
        gone, left = naive_dips(days, series, 0.01, 0.1, max_gap, passes)
        assert gone
        np.testing.assert_array_equal(np.flatnonzero(flag == 1), gone)
        np.testing.assert_array_equal(found[left], series[left])
        np.testing.assert_allclose(found[gone], np.interp(days[gone], days[left], series[left]))


@given(
    st.integers(0, 10_000),
    st.sampled_from(RULES),
    st.sampled_from(["days", "observations"]),
    st.floats(-5, 5),
    st.sampled_from([0.25, 4.0]),
)
@settings(max_examples=40, deadline=None)
def test_flags_follow_shift_and_scale(seed, rule, window_in, shift, scale):
    days, values = block(seed, series=4, times=40)
    values = values.round(3)
    keywords = {"rule": rule, "window_in": window_in, "window": 40.0, "threshold": 1.7}
    _, flags = outliers(days, values, **keywords)
    dips = {"max_dip": 0.01 * scale, "max_difference": 0.1 * scale} if rule == "dips" else {}
    _, moved = outliers(days + 64.0, scale * (values + round(shift)), **keywords, **dips)
    assert np.mean(flags == moved) >= np.mean(flags == flags) - 0.02  # but for ties by rounding
    _, kept = outliers(days, values, action="keep", **keywords)
    np.testing.assert_array_equal(kept, flags)


def test_observations_of_one_day_are_told_apart():
    days = np.sort(np.concatenate([np.arange(20.0), [10.5]]))
    values = np.where(np.arange(21) % 2, 0.5, 0.52)[:, None]
    values[11] = 0.1
    _, flags = outliers(days, values, rule="hampel", window=9, window_in="observations")
    np.testing.assert_array_equal(np.flatnonzero(flags[:, 0] == 1), [11])


def test_keep_changes_nothing_and_infinite_values_are_gaps():
    days, values = block(3)
    values[5, 2] = np.inf
    result, flags = outliers(days, values, action="keep")
    np.testing.assert_array_equal(result, np.where(np.isinf(values), np.nan, values))
    np.testing.assert_array_equal(np.isnan(flags), ~np.isfinite(values))


@pytest.mark.parametrize("rule", RULES)
def test_a_constant_series_has_no_outlier(rule):
    _, flags = outliers(np.arange(30.0), np.full((30, 2), 0.1, np.float32), rule=rule)
    assert flags.dtype == np.float32 and not flags.any()


@pytest.mark.parametrize(
    "wrong",
    [
        {"rule": "some"},
        {"action": "burn"},
        {"threshold": 0},
        {"window": 0},
        {"window_in": "weeks"},
        {"passes": 0},
        {"max_dip": 0},
        {"max_gap": -1},
    ],
)
def test_bad_parameters_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        outliers([0.0, 1.0], np.zeros((2, 1)), **wrong)


def test_observations_are_counted_whole():
    with pytest.raises(ValueError, match="whole number of observations"):
        outliers([0.0, 1.0], np.zeros((2, 1)), window=2.5, window_in="observations")
