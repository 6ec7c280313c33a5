"""Interpolation against numpy and scipy, one series after the other, and eo-learn's numbers."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import Akima1DInterpolator, CubicSpline, interp1d

from phenofuse.series.interpolation import METHODS, interpolate
from phenofuse.series.neighbours import gaps_at


def block(seed=0, gaps=0.6, series=40, times=60):
    random = np.random.default_rng(seed)
    days = 17000.25 + np.cumsum(random.choice([1.0, 2.5, 3.0, 10.0], times))
    values = random.normal(size=(times, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


ORACLES = {
    "linear": lambda x, y: lambda at: np.interp(at, x, y),
    "nearest": lambda x, y: interp1d(x, y, kind="nearest"),
    "cubic": lambda x, y: CubicSpline(x, y) if x.size > 2 else lambda at: np.interp(at, x, y),
    "akima": lambda x, y: (
        Akima1DInterpolator(x, y) if x.size > 2 else lambda at: np.interp(at, x, y)
    ),
}


@pytest.mark.parametrize("gaps", [0.0, 0.6, 0.9, 0.96])
@pytest.mark.parametrize("daily", [True, False])
@pytest.mark.parametrize("method", METHODS)
def test_it_is_numpys_or_scipys_curve_of_each_series(method, gaps, daily):
    days, values = block(gaps=gaps)
    at = np.arange(days[0] - 5, days[-1] + 5, 0.73) if daily else days
    result = interpolate(days, values, method=method, at=at)
    assert result.shape == (at.size, values.shape[1])
    for found, series in zip(result.T, values.T):
        known = np.isfinite(series)
        x, y = days[known], series[known]
        expected = np.full(at.size, np.nan)
        if x.size > 1:
            inside = (at >= x[0]) & (at <= x[-1])
            expected[inside] = ORACLES[method](x, y)(at[inside])
        elif x.size:
            expected[at == x[0]] = y[0]
        np.testing.assert_allclose(found, expected, rtol=1e-8, atol=1e-9)


@pytest.mark.parametrize("steps", [[1, 1, 1, 2, 2, 2], [0, 0, 0, 1, 1, 1], [1, 1, 2, 2], [3, 3, 3]])
def test_akima_is_scipys_where_slopes_are_equal(steps):
    values = np.cumsum(steps)[:, None].astype(float)
    days = np.arange(values.size) * 2.0
    at = np.linspace(0, days[-1], 50)
    expected = Akima1DInterpolator(days, values[:, 0])(at)
    np.testing.assert_allclose(
        interpolate(days, values, method="akima", at=at)[:, 0], expected, atol=1e-12
    )


@given(
    st.integers(0, 1000),
    st.sampled_from(METHODS),
    st.sampled_from([np.float32, np.float64]),
    st.floats(1, 40),
)
@settings(deadline=None)
def test_observations_stay_and_long_gaps_are_left(seed, method, kind, max_gap):
    days, values = block(seed, series=6, times=30)
    values = values.astype(kind)
    result = interpolate(days, values, method=method, max_gap=max_gap)
    assert result.dtype == kind
    known = np.isfinite(values)
    np.testing.assert_array_equal(result[known], values[known])
    gap = gaps_at(days, values, days)
    np.testing.assert_array_equal(np.isnan(result), ~(gap <= max_gap))


@pytest.mark.parametrize("method", METHODS)
def test_beyond_the_ends_the_last_value_is_held_if_asked(method):
    days, values = [0.0, 10.0, 20.0, 30.0], np.array([[np.nan] * 3, [1, 2, 3], [5, 4, np.inf]])
    values = np.concatenate([values, np.full((1, 3), np.nan)])
    assert np.isnan(interpolate(days, values, method=method)[[0, 3]]).all()
    held = interpolate(days, values, method=method, extrapolate=True)
    np.testing.assert_array_equal(held, [[1, 2, 3], [1, 2, 3], [5, 4, 3], [5, 4, 3]])


@pytest.mark.parametrize("method", ["cubic", "akima"])
def test_curves_go_through_the_mean_of_a_day(method):
    days, values = block(5, times=40)
    twice = np.sort(np.concatenate([days, days[::4] + 0.01]))
    doubled = np.full((twice.size, values.shape[1]), np.nan)
    doubled[np.searchsorted(twice, days)] = values
    second = np.searchsorted(twice, days[::4] + 0.01)
    doubled[second] = values[::4] + 0.3
    at = np.arange(days[1], days[-2]) + 0.1
    expected = values.copy()
    expected[::4] += 0.15
    moved = days.copy()
    moved[::4] += 0.005
    np.testing.assert_allclose(
        interpolate(twice, doubled, method=method, at=at),
        interpolate(moved, expected, method=method, at=at),
        rtol=1e-9,
        atol=1e-9,
    )


@pytest.mark.parametrize("degree", [1, 2, 3])
def test_a_spline_through_a_polynomial_is_that_polynomial(degree):
    days, values = block(3)
    curve = np.polynomial.Polynomial(np.arange(1.0, degree + 2))
    x = (days - days[0]) / 100
    exact = np.where(np.isnan(values), np.nan, curve(x)[:, None])
    found = interpolate(days, exact, method="cubic")
    wanted = np.broadcast_to(curve(x)[:, None], found.shape)
    known = np.isfinite(found)
    np.testing.assert_allclose(found[known], wanted[known], rtol=1e-10)


def test_eo_learns_resampling_of_a_real_pixel(shared):
    """NDVI of pixel (50, 50) of eo-learn's patch every 16 days of 2016; it counts whole hours."""
    folder = shared / "real" / "slovenia_s2"
    paths = sorted((folder / "NDVI").glob("*.tif"))
    names = [path.stem.removeprefix("NDVI_") for path in paths]
    epoch = datetime(1970, 1, 1)
    seconds = [(datetime.strptime(n, "%Y%m%dT%H%M%S") - epoch).total_seconds() for n in names]
    since = np.array(seconds) - seconds[0]
    hours, which = np.unique(np.floor(since / 3600), return_inverse=True)
    days = (seconds[0] / 3600 + hours) / 24

    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL is not installed")

    def pixel(name):
        return gdal.Open(str(name)).ReadAsArray()[50, 50]

    ndvi = np.array([pixel(path) for path in paths], float)
    cloud = np.array([pixel(folder / "CLM" / f"CLM_{name}.tif") for name in names])
    ndvi[(cloud == 1) | (ndvi == -32768)] = np.nan

    def mean(some):
        return some[np.isfinite(some)].mean() if np.isfinite(some).any() else np.nan

    hourly = [mean(ndvi[which == hour]) for hour in range(hours.size)]
    start = (datetime(2016, 1, 1) - epoch).days
    values = 1e-4 * np.array(hourly)[:, None]
    found = interpolate(days, values, at=start + 16.0 * np.arange(6))
    wanted = [0.33514, 0.18513, 0.28954, 0.36477, 0.42757, 0.49037]
    np.testing.assert_allclose(found[:, 0], wanted, atol=6e-5)  # NDVI is stored with four decimals


def test_bad_parameters_are_refused():
    with pytest.raises(ValueError, match="method"):
        interpolate([0, 1], np.zeros((2, 1)), method="quintic")
    with pytest.raises(ValueError, match="max_gap"):
        interpolate([0, 1], np.zeros((2, 1)), max_gap=0)
    with pytest.raises(ValueError, match="shape"):
        interpolate([0, 1], np.zeros((3, 1)))


@pytest.mark.parametrize("method", METHODS)
def test_times_of_the_last_day_are_the_same_in_any_block(method):
    """The last day has three observations, which are one knot; its later times lie behind it."""
    days = np.array([0.0, 5.0, 12.0, 20.0, 20.4, 20.8, 30.0])
    values = np.array(
        [[0.1, 0.5, 0.2, 0.7, 0.6, 0.8, np.nan], [0.3, 0.1, 0.9, 0.4, 0.2, 0.5, 0.6]]
    ).T
    together = interpolate(days, values, method=method)
    alone = interpolate(days, values[:, :1], method=method)
    np.testing.assert_array_equal(together[:, :1], alone)


@pytest.mark.parametrize("method", METHODS)
def test_the_largest_numbers_leave_other_series_alone(method):
    days, values = block(7, series=5)
    expected = interpolate(days, values, method=method)
    values[:, 2] = np.where(np.isnan(values[:, 2]), np.nan, np.sign(values[:, 2]) * 1.7e308)
    with np.errstate(over="ignore", invalid="ignore"):
        found = interpolate(days, values, method=method)
    others = [0, 1, 3, 4]
    np.testing.assert_array_equal(found[:, others], expected[:, others])
