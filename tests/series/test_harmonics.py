"""Harmonic regression against numpy's least squares, known coefficients and published numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.harmonics import METRICS, YEAR, Waves, harmonic

ROW = {name: row for row, name in enumerate(METRICS)}


def block(seed=0, gaps=0.6, series=20, times=150):
    random = np.random.default_rng(seed)
    days = 17000.25 + np.cumsum(random.choice([1.0, 2.5, 3.0, 10.0], times))
    values = random.normal(0.5, 0.3, (times, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


def design(days, harmonics, trend, period=YEAR):
    """The columns, written down anew."""
    middle = (days[0] + days[-1]) / 2
    columns = [np.ones(days.size)] + [(days - middle) / period] * trend
    for k in range(1, harmonics + 1):
        phase = 2 * np.pi * k * days / period
        columns += [np.cos(phase), np.sin(phase)]
    return np.stack(columns, axis=1)


@pytest.mark.parametrize("trend", [True, False])
@pytest.mark.parametrize("harmonics", [1, 2, 4, 6])
def test_it_is_numpys_least_squares_of_each_series(harmonics, trend):
    days, values = block()
    fitted, found = harmonic(days, values, harmonics=harmonics, trend=trend)
    matrix = design(days, harmonics, trend)
    for curve, metrics, series in zip(fitted.T, found.T, values.T):
        known = np.isfinite(series)
        solution, _, rank, _ = np.linalg.lstsq(matrix[known], series[known], rcond=None)
        assert rank == matrix.shape[1]
        np.testing.assert_allclose(curve, matrix @ solution, rtol=1e-9, atol=1e-10)
        cosines, sines = solution[1 + trend :: 2], solution[2 + trend :: 2]
        errors = series[known] - matrix[known] @ solution
        expected = {
            "level": solution[0],
            "trend": solution[1] if trend else np.nan,
            "rmse": np.sqrt(np.mean(errors**2)),
            "used": known.sum(),
        }
        for k in range(1, 7):
            is_there = k <= harmonics
            size = np.hypot(cosines[k - 1], sines[k - 1]) if is_there else np.nan
            expected[f"amplitude_{k}"] = size
            phase = np.arctan2(sines[k - 1], cosines[k - 1]) if is_there else np.nan
            expected[f"phase_{k}"] = phase % (2 * np.pi) * YEAR / (2 * np.pi * k)
        np.testing.assert_allclose(metrics, [expected[name] for name in METRICS], rtol=1e-8)


@given(
    st.integers(1, 6),
    st.lists(st.tuples(st.floats(0.01, 10), st.floats(0.001, 0.999)), min_size=6, max_size=6),
    st.floats(-100, 100),
    st.floats(-10, 10),
    st.integers(0, 50),
)
@settings(max_examples=40, deadline=None)
def test_known_waves_are_found_again_exactly(harmonics, waves, level, trend, seed):
    days, values = block(seed, gaps=0.3, series=3, times=250)
    exact = level + trend * (days - (days[0] + days[-1]) / 2) / YEAR
    for k, (size, share) in enumerate(waves[:harmonics], start=1):
        exact += size * np.cos(2 * np.pi * k * (days - share * YEAR / k) / YEAR)
    gappy = np.where(np.isnan(values), np.nan, exact[:, None])
    fitted, found = harmonic(days, gappy, harmonics=harmonics)
    np.testing.assert_allclose(
        fitted, np.broadcast_to(exact[:, None], fitted.shape), rtol=1e-10, atol=1e-9
    )
    np.testing.assert_allclose(found[ROW["level"]], level, rtol=1e-10, atol=1e-9)
    np.testing.assert_allclose(found[ROW["trend"]], trend, rtol=1e-10, atol=1e-9)
    for k, (size, share) in enumerate(waves[:harmonics], start=1):
        np.testing.assert_allclose(found[ROW[f"amplitude_{k}"]], size, rtol=1e-10, atol=1e-11)
        np.testing.assert_allclose(
            found[ROW[f"phase_{k}"]], share * YEAR / k, rtol=1e-10, atol=1e-7
        )


def test_the_series_of_the_fusets_test_is_found_exactly():
    """A year of 365.25 days; FuseTS's Lasso finds 597.9 and 198.1 for 600 and 200."""
    days = np.arange(0.0, 1500.0, 8.0)
    angle = 2 * np.pi * days / 365.25
    values = 5000 + 5 * days + 600 * np.cos(angle) + 200 * np.sin(angle)
    _, found = harmonic(days, values[:, None], harmonics=1, period=365.25)
    level, trend, size, phase = found[[ROW[n] for n in METRICS[:3]] + [ROW["phase_1"]], 0]
    np.testing.assert_allclose(trend, 5 * 365.25, rtol=1e-12)
    np.testing.assert_allclose(level, 5000 + 5 * days[-1] / 2, rtol=1e-12)
    np.testing.assert_allclose(size, np.hypot(600, 200), rtol=1e-12)
    np.testing.assert_allclose(phase, np.arctan2(200, 600) / 2 / np.pi * 365.25, rtol=1e-12)
    assert found[ROW["rmse"], 0] < 1e-9


def test_the_columns_are_those_of_bfast():
    """The first row of R's `bfastpp(harvest, order = 3)`: 3 of 23 steps into a year."""
    row = Waves(3, False, 23.0, 0.0).basis(np.array([3.0]))[0]
    wanted = [1, 0.68255314, 0.73083596, -0.068242413, 0.99766877, -0.77571129, 0.63108794]
    np.testing.assert_allclose(row, wanted, rtol=1e-8)


def naive_rejection(matrix, series, side, tolerance, spare):
    """One series after HANTS: fit, reject the worst, and again."""
    kept = np.isfinite(series)
    while True:
        solution = np.linalg.lstsq(matrix[kept], series[kept], rcond=None)[0]
        error = series - matrix @ solution
        far = {"both": np.abs(error), "low": -error, "high": error}[side]
        rows = sorted(np.flatnonzero(kept), key=lambda row: -far[row])
        worst = far[rows[0]]
        gone = [r for r in rows if far[r] > tolerance and far[r] > worst / 2]
        gone = gone[: max(kept.sum() - matrix.shape[1] - spare, 0)]
        if not gone:
            return solution, kept
        kept[gone] = False


@pytest.mark.parametrize("side", ["both", "low", "high"])
@pytest.mark.parametrize("tolerance", [0.05, 0.2])
def test_observations_far_off_are_rejected_as_one_by_one(side, tolerance):
    days, values = block(2)
    random = np.random.default_rng(5)
    season = 0.5 + 0.3 * np.cos(2 * np.pi * days / YEAR)
    noisy = season[:, None] + random.normal(0, 0.03, values.shape)
    noisy[random.random(values.shape) < 0.15] -= 0.3
    noisy[np.isnan(values)] = np.nan
    noisy[12:, :3] = np.nan  # so few that not all may go
    fitted, found = harmonic(
        days, noisy, harmonics=1, trend=False, reject=side, tolerance=tolerance, spare=2
    )
    matrix = design(days, 1, False)
    for curve, metrics, series in zip(fitted.T, found.T, noisy.T):
        solution, kept = naive_rejection(matrix, series, side, tolerance, 2)
        assert metrics[ROW["used"]] == kept.sum()
        np.testing.assert_allclose(curve, matrix @ solution, rtol=1e-7, atol=1e-8)
    if side == "low":
        plain, _ = harmonic(days, noisy, harmonics=1, trend=False)
        error = [np.abs(one[:, 3:] - season[:, None]).mean() for one in (fitted, plain)]
        assert error[0] < error[1] / 2


def test_what_is_not_determined_is_empty():
    days = np.arange(0.0, 400.0, 20.0)
    values = np.full((20, 4), np.nan)
    values[:5, 0] = 1.0  # as many as coefficients, less one
    values[:6, 1] = 1.0
    fitted, found = harmonic(days, values, harmonics=2)
    assert np.isnan(fitted[:, [0, 2, 3]]).all() and np.isnan(found[:-1, [0, 2, 3]]).all()
    np.testing.assert_array_equal(found[ROW["used"]], [5, 6, 0, 0])
    np.testing.assert_allclose(fitted[:6, 1], 1.0, rtol=1e-6)
    yearly = np.arange(6) * YEAR  # at one time of the year waves are not seen
    assert np.isnan(harmonic(yearly, np.ones((6, 1)), harmonics=1)[0]).all()


def test_a_curve_ends_with_its_observations_if_asked():
    days, values = block(4)
    fitted, _ = harmonic(days, values, extrapolate=False, max_gap=20.0)
    everywhere, _ = harmonic(days, values)
    known = np.isfinite(fitted)
    assert 0.1 < known.mean() < 0.95
    np.testing.assert_array_equal(fitted[known], everywhere[known])


@pytest.mark.parametrize(
    "wrong",
    [
        {"harmonics": 0},
        {"harmonics": 7},
        {"period": 0},
        {"reject": "some"},
        {"tolerance": -1},
        {"spare": -1},
        {"max_gap": 0},
    ],
)
def test_bad_parameters_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        harmonic([0.0, 1.0], np.zeros((2, 1)), **wrong)
