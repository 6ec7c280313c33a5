"""Level and scale of the main series, fitted together with its auxiliaries."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr import Fusion, fit, mogpr
from phenofuse.series.mogpr_learning import Search

AT = np.arange(17900.0, 18260.0, 15)
MODEL = Coregionalisation([[0.9, 0.8], [0.3, 0.1]], [[0.1, 0.1]] * 2, [60.0, 20.0], [0.05, 0.2])


def state(shared=(False, True)):
    return Fusion(MODEL, shared, 0.0, 0, 0)


def scene(series=6, gaps=0.6, radar_gaps=0.0, seed=1):
    """One season of an index, with clouds, and of a radar ratio."""
    random = np.random.default_rng(seed)
    days, radar_days = np.arange(17897.0, 18262.0, 5), np.arange(17899.0, 18262.0, 6)
    peak = random.uniform(18030, 18110, series)

    def season(day):
        return np.exp(-(((day[:, None] - peak) / 45) ** 2))

    values = 0.2 + 0.6 * season(days) + random.normal(0, 0.03, (days.size, series))
    values[random.random(values.shape) < gaps] = np.nan
    radar = 0.3 + 0.3 * season(radar_days) + random.normal(0, 0.07, (radar_days.size, series))
    radar[random.random(radar.shape) < radar_gaps] = np.nan
    return days, values, (radar_days, radar)


def slope(function, point, step=1e-4):
    """The derivatives of a function of two numbers."""
    steps = step * np.eye(2)
    return np.stack([(function(point + one) - function(point - one)) / (2 * step) for one in steps])


def naive(days, values, radar_days, radar, wanted, noise=0.0):
    """Search s and b of one series numerically, with its whole system; vary them for the errors."""
    seen, heard = np.isfinite(values), np.isfinite(radar)
    day = np.concatenate([days[seen], radar_days[heard]])
    variable = np.repeat([0, 1], [seen.sum(), heard.sum()])
    centre = values[seen].mean(), radar[heard].mean()
    scale = values[seen].std(), radar[heard].std()
    main = (values[seen] - centre[0]) / scale[0]
    other = (radar[heard] - centre[1]) / scale[1]
    known = MODEL.covariance(day, variable, day, variable) + np.diag(MODEL.noise[variable])
    cross = MODEL.covariance(AT, np.full(AT.size, wanted), day, variable)
    count = main.size

    def target(point):
        residual = np.concatenate([point[0] * main - point[1], other])
        fit = residual @ np.linalg.solve(known, residual) / 2
        return fit - count * np.log(point[0]) + count * (point[0] - 1) ** 2

    def curve(point):
        residual = np.concatenate([point[0] * main - point[1], other])
        mean = cross @ np.linalg.solve(known, residual)
        return (mean + point[1]) / point[0] if wanted == 0 else mean

    best = minimize(target, [1.0, 0.0], method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 0})
    point = best.x
    bend = slope(lambda p: slope(target, p), point)
    by = slope(curve, point)
    variance = MODEL.matrices()[:, wanted, wanted].sum() + noise * MODEL.noise[wanted]
    variance = variance - np.einsum("ij,ji->i", cross, np.linalg.solve(known, cross.T))
    variance = variance / point[0] ** 2 if wanted == 0 else variance
    variance = variance + np.einsum("il,ij,jl->l", by, np.linalg.inv(bend), by)
    return centre[wanted] + scale[wanted] * curve(point), scale[wanted] * np.sqrt(variance)


@pytest.mark.parametrize("radar_gaps", [0, 0.1])
@pytest.mark.parametrize("shared", [(False, True), (False, False), (True, True)])
@pytest.mark.parametrize("noise", [False, True])
def test_equals_a_numerical_search(radar_gaps, shared, noise):
    days, values, (radar_days, radar) = scene(3, radar_gaps=radar_gaps)
    found = mogpr(
        days,
        values,
        (radar_days, radar),
        at=AT,
        state=state(shared),
        with_noise=noise,
        fuse_auxiliaries=True,
    )
    for n in range(3):
        for one in (0, 1):
            expected = naive(days, values[:, n], radar_days, radar[:, n], one, noise)
            np.testing.assert_allclose(found[2 * one][:, n], expected[0], rtol=1e-5)
            np.testing.assert_allclose(found[2 * one + 1][:, n], expected[1], rtol=1e-4)


def test_does_not_hang_on_the_unit_of_the_main_series():
    days, values, radar = scene()
    fused, deviation = mogpr(days, values, radar, at=AT, state=state())
    other, spread = mogpr(days, 1e4 * values - 300, radar, at=AT, state=state())
    np.testing.assert_allclose(other, 1e4 * fused - 300, rtol=1e-9)
    np.testing.assert_allclose(spread, 1e4 * deviation, rtol=1e-9)


@pytest.mark.parametrize("gap", [60, 90])
def test_a_hidden_peak_is_found_on_the_radar(gap):
    """By its own mean and deviation such a series is too flat, and worse than without radar."""
    days, values, radar = scene(40, gaps=0.3)
    learned = fit(days, values, radar, sample=40, search=Search(starts=4))
    truth, _ = mogpr(days, values, radar, at=AT, state=learned)
    hidden = values.copy()
    hidden[np.abs(days - 18070) < gap / 2] = np.nan
    inside = np.abs(AT - 18070) < gap / 2
    nothing = radar[0], radar[1] * np.nan

    def error(*auxiliary, **options):
        fused, _ = mogpr(days, hidden, *auxiliary, at=AT, state=learned, **options)
        return np.sqrt(np.mean((fused - truth)[inside] ** 2))

    assert error(radar) < 0.9 * error(nothing)
    assert error(radar) < 0.65 * error(radar, fit_levels=False)


@pytest.mark.parametrize("count", [2, 3, 5])
def test_few_observations_stay_near_their_own_scale(count):
    days, values, radar = scene(30, gaps=0)
    random = np.random.default_rng(0)
    order = random.random(values.shape).argsort(axis=0)
    values[order >= count] = np.nan
    fused, deviation = mogpr(days, values, radar, at=AT, state=state())
    plain, _ = mogpr(days, values, radar, at=AT, state=state(), fit_levels=False)
    assert np.isfinite(deviation).all()
    spread = np.nanmax(values, axis=0) - np.nanmin(values, axis=0)
    assert (np.abs(fused - plain) < 2.5 * spread).all()
