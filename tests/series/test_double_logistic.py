"""Double logistic and asymmetric Gaussian: known curves, phenofit's numbers, and what must hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series import levenberg_marquardt
from phenofuse.series.double_logistic import FITTED, METRICS, double_logistic
from phenofuse.series.season_models import MODELS
from phenofuse.series.whittaker import whittaker

ROW = {name: row for row, name in enumerate(METRICS)}
DATE_ROWS = [ROW[name] for name in METRICS if name.endswith("D")]
START = 18_262.0  # 2020-01-01


def beck(time):
    """The curve of phenofit's reference results: day of the year to value."""
    rise = 1 / (1 + np.exp(-0.1 * (time - 100)))
    return 0.1 + 0.6 * (rise + 1 / (1 + np.exp(0.08 * (time - 250))) - 1)


def years(seed=0, noise=0.03, gaps=0.5, series=20, count=3):
    """Days, the true curve of some years (T,), and noisy observations of it (T, N)."""
    random = np.random.default_rng(seed)
    days = START + np.arange(0.0, 365 * count, 5)
    truth = 0.1 + sum(beck(days - START - 365 * year) - 0.1 for year in range(-1, count + 1))
    values = truth[:, None] + random.normal(0, noise, (days.size, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, truth, values


def test_phenofits_beck_curve_is_found_with_its_dates():
    """phenofit: Beck par 0.1 0.7 100 0.1 250 0.08; Gu's dates 80, 120, 226, 276 of whole days."""
    days = np.arange(1.0, 366.0)
    fitted, table = double_logistic(days, beck(days)[:, None], seasons_per_year=1)
    np.testing.assert_allclose(fitted[20:340, 0], beck(days)[20:340], atol=2e-5)
    wanted = {"LOWL": 0.1, "TOP": 0.7, "LOWR": 0.1, "RISED": 100, "FALLD": 250}
    wanted |= {"RISE": 0.6 * 0.1 / 4, "FALL": 0.6 * 0.08 / 4, "FIT": FITTED}
    for name, number in wanted.items():
        np.testing.assert_allclose(table[ROW[name], 0, 0], number, rtol=1e-3, err_msg=name)
    dates = [table[ROW[name], 0, 0] for name in ("UPTURND", "STABLED", "DOWNTURND", "RECESSD")]
    assert np.abs(np.array(dates) - [80, 120, 226, 276]).max() <= 1.01


def test_phenofits_asymmetric_gaussian_is_found():
    """phenofit, fitted to the Beck curve: base 0.1039, top 0.6981, RMSE 0.0044563."""
    days = np.arange(1.0, 366.0)
    _, table = double_logistic(
        days, beck(days)[:, None], shape="asymmetric_gaussian", seasons_per_year=1
    )
    found = table[:, 0, 0]
    assert found[ROW["FIT"]] == FITTED and found[ROW["OBS"]] > 340
    np.testing.assert_allclose(found[ROW["TOP"]], 0.698102, atol=5e-4)
    np.testing.assert_allclose(found[[ROW["LOWL"], ROW["LOWR"]]], 0.103921, atol=1e-3)
    assert found[ROW["RMSE"]] < 0.0044563 * 1.01


@pytest.mark.parametrize("shape", MODELS)
def test_seasons_of_that_shape_are_nearer_to_the_truth_than_a_smoother(shape):
    days, truth, values = years(gaps=0.4)
    fitted, table = double_logistic(days, values, shape=shape)
    inside = np.isfinite(fitted)
    error = np.sqrt(np.mean((fitted - truth[:, None])[inside] ** 2))
    smooth = whittaker(days, values, smoothing=300.0)
    assert error < 0.02 and error < np.sqrt(np.mean((smooth - truth[:, None])[inside] ** 2))
    middle = table[:, 2]  # the first season of 2021
    assert (middle[ROW["FIT"]] == FITTED).all()
    assert np.abs(middle[ROW["RISED"]] - START - 366 - 99).mean() < 4
    assert np.abs(middle[ROW["FALLD"]] - START - 366 - 249).mean() < 5
    assert np.abs(middle[ROW["RMSE"]] - 0.03).mean() < 0.01


def test_one_season_passes_smoothly_into_the_next():
    days, _, values = years()
    daily = np.arange(days[0], days[-1])
    fitted, _ = double_logistic(days, values, at=daily)
    step = np.abs(np.diff(fitted, axis=0))
    assert np.nanmax(step) < 0.6 * 0.5 / 4 + 0.01 and np.nanquantile(step, 0.99) < 0.025
    for column in fitted.T:  # between two seasons as well: no jump anywhere
        known = column[np.isfinite(column)]
        assert np.abs(np.diff(known, 2)).max() < 0.02


def test_without_a_season_the_whittaker_curve_stands():
    days, _, values = years()
    flat = 0.3 + 0.1 * (values - np.nanmean(values))
    fitted, table = double_logistic(days, flat)
    smooth = whittaker(days, flat, smoothing=300.0, extrapolate=False)
    np.testing.assert_allclose(fitted, smooth, rtol=1e-12)
    assert np.isnan(table).all()


def test_what_cannot_be_fitted_is_flagged_and_stays_the_whittaker_curve(monkeypatch):
    days, _, values = years()
    values[:73][np.cumsum(np.isfinite(values[:73]), axis=0) % 5 > 0] = np.nan
    monkeypatch.setattr(levenberg_marquardt, "_STEPS", 1)
    fitted, table = double_logistic(days, values)
    fit, observed = table[ROW["FIT"]], table[ROW["OBS"]]
    assert set(fit[np.isfinite(fit)]) == {0.0, 1.0}
    few = observed < MODELS["double_logistic"].size + 4
    np.testing.assert_array_equal(fit[np.isfinite(fit)] == 0, few[np.isfinite(fit)])
    rest = [row for name, row in ROW.items() if name not in ("FIT", "OBS")]
    assert np.isnan(table[rest]).all()
    smooth = whittaker(days, values, smoothing=300.0, extrapolate=False)
    np.testing.assert_allclose(fitted, smooth, rtol=1e-12)


@given(st.integers(0, 500), st.sampled_from(list(MODELS)), st.integers(-40, 400))
@settings(max_examples=10, deadline=None)
def test_a_shift_of_time_shifts_the_dates_and_nothing_else(seed, shape, shift):
    days, _, values = years(seed, series=2)
    keywords = {"shape": shape, "by_year": False}
    fitted, table = double_logistic(days, values, **keywords)
    moved, again = double_logistic(days + 5.0 * shift, values, **keywords)
    slots = min(table.shape[1], again.shape[1])
    table, again = table[:, :slots], again[:, :slots].copy()
    again[DATE_ROWS] -= 5.0 * shift
    for found, wanted in ((moved, fitted), (again, table)):
        both = np.isfinite(found) & np.isfinite(wanted)
        assert both.mean() > 0.5 * np.isfinite(wanted).mean()
        close = np.isclose(found[both], wanted[both], rtol=1e-3, atol=1e-2)
        assert close.mean() > 0.97  # but for fits that creep along a valley


@given(st.integers(0, 500), st.sampled_from(list(MODELS)), st.sampled_from([0.5, 4.0]))
@settings(max_examples=10, deadline=None)
def test_values_scale(seed, shape, scale):
    days, _, values = years(seed, series=2)
    fitted, table = double_logistic(days, values, shape=shape)
    other, again = double_logistic(days, scale * values, shape=shape, minimum_amplitude=0.1 * scale)
    np.testing.assert_allclose(other, scale * fitted, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(again[DATE_ROWS], table[DATE_ROWS], rtol=1e-9)


def test_dates_are_given_as_asked():
    days, _, values = years(series=3)
    _, plain = double_logistic(days, values)
    _, doy = double_logistic(days, values, dates="doy")
    rise = ROW["RISED"]
    known = np.isfinite(plain[rise, 2])  # of 2021
    np.testing.assert_allclose(doy[rise, 2][known], plain[rise, 2][known] - START - 366 + 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"shape": "square"},
        {"smoothing": 0},
        {"max_gap": 0},
        {"minimum_amplitude": -1},
        {"seasons_per_year": 0},
        {"dates": "weeks"},
    ],
)
def test_bad_parameters_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        double_logistic([0.0, 1.0], np.zeros((2, 1)), **wrong)
