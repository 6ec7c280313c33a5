"""Intervals for the dates of seasons."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.cube.sample.scene import Scene
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW
from phenofuse.series.season_draws import RandomCurves, smooth
from phenofuse.series.season_uncertainty import (
    DATES,
    ROWS,
    season_intervals,
    season_intervals_of_smooth,
)

START = 18262.0  # 2020-01-01
DAYS = START + np.arange(0.0, 731.0, 5.0)
AT = {name: row for row, name in enumerate(ROWS)}
HALF = {"start": 0.5, "end": 0.5}


def bells(days, peaks=(180.0, 545.0), height=0.6):
    return 0.15 + sum(height * np.exp(-(((days - START - peak) / 45) ** 2)) for peak in peaks)


def observed(count=60, gaps=0.5, noise=0.03, seed=1):
    rng = np.random.default_rng(seed)
    values = bells(DAYS)[:, None] + rng.normal(0, noise, (DAYS.size, count))
    values[rng.random(values.shape) < gaps] = np.nan
    return values


def true_dates():
    """Start, peak and end of both seasons at half of the amplitude."""
    half = 45 * np.sqrt(np.log(2))
    return {
        name: START + np.array([180.0, 545.0]) + shift
        for name, shift in zip(DATES, (-half, 0.0, half))
    }


def in_interval(result, name):
    low, high = (result[AT[f"{name}_{end}"], [0, 2]] for end in ("LOW", "HIGH"))
    true = true_dates()[name][:, None]
    return np.mean((low <= true) & (true <= high))


def test_intervals_hold_the_true_dates_as_often_as_they_say():
    for level in (50, 90):
        result = season_intervals(DAYS, observed(200, gaps=0.3), level=level, **HALF)
        for name in ("SOSD", "EOSD"):
            assert in_interval(result, name) == pytest.approx(level / 100, abs=0.12), name


def test_dates_are_those_of_the_smooth_series_and_lie_in_their_intervals():
    values = observed(20)
    result = season_intervals(DAYS, values, smoothing=300, step=1, **HALF)
    at = np.arange(DAYS[0], DAYS[-1] + 1)
    curve = smooth(DAYS, values, 300.0, at, 60.0, 15.0)
    found = phenology(at, curve, **HALF)
    for name in DATES:
        np.testing.assert_array_equal(result[AT[name]], found[ROW[name]])
        known = np.isfinite(result[AT[name]])
        low, high = result[AT[f"{name}_LOW"]][known], result[AT[f"{name}_HIGH"]][known]
        assert (low < high).all()
        inside = (low <= result[AT[name]][known]) & (result[AT[name]][known] <= high)
        assert inside.mean() > 0.95
    assert (result[AT["SUPPORT"], [0, 2]] == 1).all()


def test_more_noise_and_a_higher_level_widen_intervals():
    def width(**how):
        noise = how.pop("noise", 0.02)
        result = season_intervals(DAYS, observed(30, 0.2, noise), **HALF, **how)
        return np.nanmean(result[AT["SOSD_HIGH"]] - result[AT["SOSD_LOW"]])

    assert width(noise=0.04) > 1.6 * width()
    assert width(level=95) > 1.8 * width(level=60)


def test_a_sudden_end_may_be_anywhere_in_the_gap_that_holds_it():
    day = DAYS - START
    values = np.where(day < 240, np.interp(day, [0, 90, 150], [0.15, 0.15, 0.8]), 0.15)
    values[(day > 220) & (day < 260)] = np.nan
    values += np.random.default_rng(2).normal(0, 0.01, values.size)
    result = season_intervals(DAYS, values[:, None], level=80, by_year=False, **HALF)[:, 0, 0]
    low, high = result[AT["EOSD_LOW"]] - START, result[AT["EOSD_HIGH"]] - START
    assert low == pytest.approx(224, abs=6)
    assert high == pytest.approx(256, abs=6)


def test_no_result_depends_on_the_block_or_the_run():
    values = observed(7)
    whole = season_intervals(DAYS, values, draws=20)
    parts = [season_intervals(DAYS, values[:, [k]], draws=20) for k in range(7)]
    np.testing.assert_array_equal(whole, np.concatenate(parts, axis=2))
    other = season_intervals(DAYS, values, draws=20, seed=1)
    assert np.nanmax(np.abs(other - whole)[AT["SOSD_LOW"]]) > 0
    smooth_values, spread = bells(DAYS)[:, None].repeat(3, axis=1), np.full((DAYS.size, 3), 0.02)
    whole = season_intervals_of_smooth(DAYS, smooth_values, spread, draws=20)
    part = season_intervals_of_smooth(DAYS, smooth_values[:, :1], spread[:, :1], draws=20)
    np.testing.assert_array_equal(whole[:, :, :1], part)


def test_the_noise_of_a_series_is_known_in_spite_of_the_smoothing():
    values = observed(200, noise=0.03)
    random = RandomCurves.of(10, np.random.default_rng(0), DAYS, DAYS)
    _, number, deviation = random._noise(values, 100.0)
    assert (number == np.isfinite(values).sum(axis=0)).all()
    assert np.sqrt(np.mean(deviation**2)) == pytest.approx(0.03, rel=0.05)


def test_standard_deviations_give_the_deviation_of_dates_over_the_slope():
    curve = bells(DAYS)[:, None]
    for spread in (0.01, 0.02):
        result = season_intervals_of_smooth(
            DAYS, curve, np.full(curve.shape, spread), correlation=200, draws=2000, level=68.27,
            method="absolute", start=0.45, end=0.45,
        )  # fmt: skip
        shift = 45 * np.sqrt(np.log(2))
        slope = 0.3 * 2 * shift / 45**2
        half = (result[AT["EOSD_HIGH"], 0, 0] - result[AT["EOSD_LOW"], 0, 0]) / 2
        assert half == pytest.approx(spread / slope, rel=0.1)


def test_without_deviations_intervals_are_points():
    curve = bells(DAYS)[:, None]
    result = season_intervals_of_smooth(DAYS, curve, np.zeros(curve.shape))
    for name in DATES:
        for end in ("LOW", "HIGH"):
            np.testing.assert_array_equal(result[AT[f"{name}_{end}"]], result[AT[name]])


def test_series_without_seasons_or_observations_have_no_intervals():
    values = np.full((DAYS.size, 5), np.nan)
    values[:, 0] = 0.4
    values[:, 1] = np.linspace(0.1, 0.8, DAYS.size)
    values[[3, 40, 80], 2] = 0.1, 0.8, 0.1
    values[7, 3] = np.inf
    result = season_intervals(DAYS, values, draws=10)
    assert result.shape == (len(ROWS), 4, 5)
    ends = [AT[f"{name}_{end}"] for name in DATES for end in ("LOW", "HIGH")]
    assert np.isnan(result[ends]).all()
    assert np.isnan(result[AT["SUPPORT"]][:, [0, 1, 3, 4]]).all()
    none = season_intervals(DAYS, np.zeros((DAYS.size, 0)), draws=10)
    assert none.shape == (len(ROWS), 4, 0)


def test_slots_are_those_of_the_times_of_the_observations():
    for count in (144, 146, 147, 148, 149):
        days = START + np.arange(0.0, count * 5.0, 5.0) + 0.5
        values = bells(days)[:, None]
        result = season_intervals(days, values, draws=10, step=7)
        assert result.shape[1] == phenology(days, values).shape[1]


def test_dates_come_in_the_form_that_is_asked_for_and_in_the_type_of_the_input():
    values = observed(3)
    as_days = season_intervals(DAYS, values, draws=10)
    as_doy = season_intervals(DAYS, values, draws=10, dates="doy")
    row = AT["EOSD_LOW"]
    np.testing.assert_allclose(as_doy[row, 0], as_days[row, 0] - START + 1)
    assert season_intervals(DAYS, values.astype(np.float32), draws=10).dtype == np.float32


@pytest.mark.parametrize(
    "wrong",
    [
        {"draws": 9},
        {"level": 100},
        {"seed": -1},
        {"step": 0},
        {"smoothing": 0},
        {"max_gap": 0},
        {"dates": "weeks"},
        {"start": 2},
    ],
)
def test_parameters_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        season_intervals(DAYS, observed(1), **wrong)


def test_deviations_below_zero_or_of_another_shape_are_refused():
    curve = bells(DAYS)[:, None]
    with pytest.raises(ValueError, match="at least 0"):
        season_intervals_of_smooth(DAYS, curve, -np.ones(curve.shape))
    with pytest.raises(ValueError, match="shape"):
        season_intervals_of_smooth(DAYS, curve, np.ones((DAYS.size, 2)))
    with pytest.raises(ValueError, match="observed must have 1 series, not 2"):
        season_intervals_of_smooth(DAYS, curve, 0 * curve, observed=np.ones((DAYS.size, 2)))
    with pytest.raises(ValueError, match="give their deviations"):
        season_intervals(DAYS, curve, observed=curve)


def test_intervals_hold_the_true_dates_of_the_sample_scene():
    scene = Scene(width=40, height=40, parcel_hectares=0.7, seed=5, cloud_share=0.6)
    labels = scene.labels.ravel()
    pixels = np.flatnonzero(labels)[::6]
    images = (scene.optical(number) for number in range(scene.optical_days.size))
    values = np.array([np.where(one.mask, np.nan, one.ndvi).ravel()[pixels] for one in images])
    result = season_intervals(scene.optical_days, values, draws=40, **HALF)
    hits = {name: [] for name in DATES}
    for number, label in enumerate(labels[pixels]):
        peaks = result[AT["MAXD"], :, number]
        for season in scene.parcels[label - 1].seasons:
            begin, end = (result[AT[name], :, number] for name in ("SOSD", "EOSD"))
            slots = np.flatnonzero((begin <= season.pos) & (season.pos <= end))
            if not slots.size or not np.isfinite(peaks[slots[0]]):
                continue
            for name, true in (("SOSD", season.sos), ("EOSD", season.eos)):
                low, high = (result[AT[f"{name}_{e}"], slots[0], number] for e in ("LOW", "HIGH"))
                hits[name].append(low <= true <= high)
    assert len(hits["SOSD"]) > 150
    assert np.mean(hits["SOSD"]) > 0.75
    assert np.mean(hits["EOSD"]) > 0.75


def test_with_deviations_series_count_as_smooth():
    days = np.arange(17897.0, 18262, 5)
    curve = 0.2 + 0.6 * np.exp(-(((days[:, None] - [18060.0, 18080.0]) / 45) ** 2))
    deviations = np.full(curve.shape, 0.03)
    found = season_intervals(days, curve, deviations=deviations, draws=20, seed=3)
    expected = season_intervals_of_smooth(days, curve, deviations, draws=20, seed=3, max_gap=60.0)
    np.testing.assert_array_equal(found, expected)
    assert np.isfinite(found[ROWS.index("SOSD_LOW"), 0]).all()
