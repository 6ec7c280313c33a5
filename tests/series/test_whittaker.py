"""Whittaker smoothing against the dense daily least squares that define it."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.whittaker import whittaker


def daily_curve(days, series, smoothing, first, last):
    """Solve for every day from first to last by least squares, as the definition says."""
    size = int(last - first) + 1
    known = np.flatnonzero(np.isfinite(series))
    at_observations = np.eye(size)[(np.floor(days[known]) - first).astype(int)]
    bend = np.diff(np.eye(size), n=2, axis=0)
    system = np.concatenate([at_observations, np.sqrt(smoothing) * bend])
    target = np.concatenate([series[known], np.zeros(len(bend))])
    q, r = np.linalg.qr(system)
    return np.linalg.solve(r, q.T @ target)


def daily(days, values, smoothing, at=None):
    at = days if at is None else at
    first = np.floor(min(days[0], at[0]))
    last = np.floor(max(days[-1], at[-1]))
    columns = [daily_curve(days, column, smoothing, first, last) for column in values.T]
    return np.stack(columns, axis=1)[(np.floor(at) - first).astype(int)]


def observed(dates=60, series=12, gaps=0.5, seed=1, steps=(1, 2, 5, 10)):
    """A year or so of noisy seasons with gaps."""
    random = np.random.default_rng(seed)
    days = 17000 + np.cumsum(random.choice(steps, dates)).astype(float)
    values = 0.5 + 0.3 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (dates, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values


@pytest.fixture
def block():
    return observed()


def repeated_gaps(series=300, patterns=7, seed=3):
    """Series that share a few gap patterns, groups of very different size."""
    random = np.random.default_rng(seed)
    days, values = observed(series=series, gaps=0, seed=seed)
    share = 0.5 ** np.arange(patterns)
    which = random.choice(patterns, series, p=share / share.sum())
    hidden = random.random((days.size, patterns)) < np.linspace(0.2, 0.9, patterns)
    values[hidden[:, which]] = np.nan
    return days, values


@pytest.mark.parametrize("smoothing", [1, 10, 1e3, 1e4, 1e6])
@pytest.mark.parametrize("gaps", [0, 0.6, 0.9])
def test_equals_the_daily_system(smoothing, gaps):
    days, values = observed(gaps=gaps)
    kept = np.isfinite(values).sum(axis=0) >= 2
    expected = daily(days, values[:, kept], smoothing)
    np.testing.assert_allclose(
        whittaker(days, values, smoothing=smoothing)[:, kept], expected, rtol=0, atol=1e-8
    )


def test_a_long_series_equals_the_daily_system():
    days, values = observed(dates=219, series=1, gaps=0.6, steps=(2, 3, 5, 5, 10))
    for smoothing in (1, 1e3, 1e6):
        expected = daily(days, values, smoothing)
        np.testing.assert_allclose(
            whittaker(days, values, smoothing=smoothing), expected, rtol=0, atol=1e-7
        )


def test_repeated_gaps_equal_the_daily_system():
    days, values = repeated_gaps()
    np.testing.assert_allclose(
        whittaker(days, values)[:, :40], daily(days, values[:, :40], 1e3), rtol=0, atol=1e-8
    )


def test_the_default_smoothing_is_a_thousand(block):
    np.testing.assert_array_equal(whittaker(*block), whittaker(*block, smoothing=1000))


def test_output_may_lie_anywhere(block):
    days, values = block
    at = np.array([days[0] - 40.5, days[0] - 3, days[0], days[0] + 1.9, days[7] + 0.5, days[-1]])
    at = np.append(at, [days[-1] + 1, days[-1] + 90])
    np.testing.assert_allclose(
        whittaker(days, values, at=at), daily(days, values, 1e3, at), rtol=0, atol=1e-8
    )


def test_output_on_every_day(block):
    days, values = block
    at = np.arange(days[0] - 10, days[-1] + 10)
    np.testing.assert_allclose(
        whittaker(days, values, at=at), daily(days, values, 1e3, at), rtol=0, atol=1e-8
    )


def test_output_days_do_not_change_each_other(block):
    days, values = block
    at = np.arange(days[0] - 10, days[-1] + 10)
    whole = whittaker(days, values, at=at)
    np.testing.assert_array_equal(whittaker(days, values, at=at[31:32]), whole[31:32])


def test_times_count_by_their_day(block):
    days, values = block
    later = days + np.linspace(0, 0.99, days.size)
    np.testing.assert_array_equal(whittaker(later, values), whittaker(days, values))


def test_observations_of_one_day_enter_with_their_number():
    days, values = observed(dates=40, steps=(0.25, 0.5, 3, 7))
    assert np.unique(np.floor(days)).size < days.size
    for smoothing in (1, 1e3, 1e5):
        np.testing.assert_allclose(
            whittaker(days, values, smoothing=smoothing),
            daily(days, values, smoothing),
            rtol=0,
            atol=1e-8,
        )


def test_one_day_with_two_observations_does_not_determine_a_curve():
    assert np.isnan(whittaker([3.2, 3.6, 9.0], [[1.0], [2.0], [np.nan]])).all()


def test_no_observation_and_one_give_nan():
    values = np.full((4, 2), np.nan)
    values[2, 1] = 0.7
    assert np.isnan(whittaker([0, 5, 9, 20], values)).all()


def test_two_observations_give_their_line():
    values = np.array([[np.nan], [1.0], [np.nan], [3.0], [np.nan]])
    result = whittaker([0, 10, 15, 20, 30], values)
    np.testing.assert_allclose(result[:, 0], [-1, 1, 2, 3, 5], atol=1e-12)


def test_two_observations_beside_many(block):
    days, values = block
    values[5:-3, 0] = np.nan
    values[:5, 0] = [np.nan, 1.0, np.nan, np.nan, 2.0]
    values[-3:, 0] = np.nan
    expected = np.interp(days, days[[1, 4]], [1.0, 2.0])
    np.testing.assert_allclose(whittaker(days, values)[1:5, 0], expected[1:5], atol=1e-12)


def test_a_constant_stays():
    result = whittaker([1, 2, 4, 40, 41], np.full((5, 3), 0.3), at=[-9, 1, 20, 90])
    np.testing.assert_allclose(result, 0.3, atol=1e-12)


def test_infinite_values_are_gaps(block):
    days, values = block
    infinite = values.copy()
    infinite[np.isnan(values)] = np.inf
    infinite[3][np.isnan(values[3])] = -np.inf
    np.testing.assert_array_equal(whittaker(days, infinite), whittaker(days, values))


def test_max_gap_leaves_long_gaps_empty():
    days = np.array([0.0, 5, 10, 20, 25, 30])
    values = np.array([1.0, np.nan, 2, np.nan, np.nan, 3])[:, None]
    full = whittaker(days, values)
    for limit, empty in ((9, [1, 3, 4]), (10, [3, 4]), (19.5, [3, 4]), (20, [])):
        expected = full.copy()
        expected[empty] = np.nan
        np.testing.assert_array_equal(whittaker(days, values, max_gap=limit), expected)


def test_max_gap_does_not_limit_extrapolation():
    result = whittaker([10, 20], [[1.0], [2.0]], at=[-90, 10, 15, 20, 99], max_gap=5)
    np.testing.assert_array_equal(np.isnan(result[:, 0]), [False, False, True, False, False])


def test_max_gap_equals_a_naive_rule(block):
    days, values = block
    at = np.arange(days[0], days[-1] + 1)
    result = whittaker(days, values, at=at, max_gap=12)
    for column in range(values.shape[1]):
        known = days[np.isfinite(values[:, column])]
        for before, after in zip(known[:-1], known[1:]):
            inside = (at > before) & (at < after)
            assert (np.isnan(result[inside, column]) == (after - before > 12)).all()


def test_without_extrapolation_the_ends_are_empty(block):
    days, values = block
    values[:3, 0] = np.nan
    values[-2:, 1] = np.nan
    at = np.arange(days[0] - 5, days[-1] + 5)
    full = whittaker(days, values, at=at)
    result = whittaker(days, values, at=at, extrapolate=False)
    for column in range(values.shape[1]):
        known = days[np.isfinite(values[:, column])]
        outside = (at < known[0]) | (at > known[-1])
        assert np.isnan(result[outside, column]).all()
        np.testing.assert_array_equal(result[~outside, column], full[~outside, column])


def test_float32_gives_float32(block):
    days, values = block
    result = whittaker(days, values.astype(np.float32))
    assert result.dtype == np.float32
    expected = whittaker(days, values.astype(np.float32).astype(np.float64))
    np.testing.assert_array_equal(result, expected.astype(np.float32))


def test_float32_of_one_day_gives_float32():
    result = whittaker([0.1, 0.2, 5], np.ones((3, 2), np.float32))
    assert result.dtype == np.float32


def test_integers_give_float64():
    result = whittaker([0, 5, 10], np.array([[1], [2], [3]], np.int16))
    assert result.dtype == np.float64
    np.testing.assert_allclose(result[:, 0], [1, 2, 3])


def test_memory_layout_does_not_matter(block):
    days, values = block
    expected = whittaker(days, values)
    wide = np.full((2 * days.size, 3 * values.shape[1]), 9.0)
    wide[::2, ::3] = values
    for same in (np.asfortranarray(values), wide[::2, ::3], values[::-1].copy()[::-1]):
        np.testing.assert_array_equal(whittaker(days, same), expected)


def test_inputs_stay_as_they_are():
    for days, values in (observed(), observed(steps=(0.3, 2)), repeated_gaps()):
        before = days.copy(), values.copy()
        days.flags.writeable = values.flags.writeable = False
        whittaker(days, values)
        np.testing.assert_array_equal(days, before[0])
        np.testing.assert_array_equal(values, before[1])


@pytest.mark.parametrize("make", [observed, repeated_gaps])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_series_does_not_depend_on_its_neighbours(make, dtype):
    days, values = make(series=200)
    values = values.astype(dtype)
    whole = whittaker(days, values)
    order = np.random.default_rng(0).permutation(200)
    np.testing.assert_array_equal(whittaker(days, values[:, order]), whole[:, order])
    np.testing.assert_array_equal(whittaker(days, np.repeat(values, 40, axis=1))[:, ::40], whole)
    for size in (1, 7, 64):
        parts = [whittaker(days, values[:, i : i + size]) for i in range(0, 200, size)]
        np.testing.assert_array_equal(np.concatenate(parts, axis=1), whole)


def test_many_observations_of_a_day_do_not_depend_on_neighbours():
    random = np.random.default_rng(5)
    days = np.sort(random.uniform(0, 6, 150))
    values = random.normal(size=(150, 20))
    whole = whittaker(days, values)
    for column in range(20):
        alone = whittaker(days, values[:, column : column + 1])
        np.testing.assert_array_equal(alone[:, 0], whole[:, column])


def test_slabs_and_chunks_change_nothing(monkeypatch):
    days, values = observed(series=150)
    at = np.arange(days[0] - 5, days[-1] + 5)
    whole = whittaker(days, values, at=at)
    for name, size in (("_SLAB", 4000), ("_CHUNK", 3000), ("_SLICE", 500)):
        monkeypatch.setattr(f"phenofuse.series.whittaker.{name}", size)
        np.testing.assert_array_equal(whittaker(days, values, at=at), whole)


@pytest.mark.parametrize(("dates", "series"), [(0, 0), (0, 3), (5, 0)])
def test_empty_blocks_give_empty_results(dates, series):
    days = np.arange(dates, dtype=float)
    values = np.ones((dates, series))
    assert whittaker(days, values).shape == (dates, series)
    result = whittaker(days, values, at=[1, 2])
    assert result.shape == (2, series)
    assert np.isnan(result).all()


def test_no_output_days_give_an_empty_result(block):
    assert whittaker(*block, at=[]).shape == (0, 12)


def test_all_series_without_observations():
    assert np.isnan(whittaker([0, 1, 2], np.full((3, 5), np.nan))).all()


@pytest.mark.parametrize(
    ("days", "message"),
    [
        ([0, 2, 1], r"days\[2\] = 1.0 follows 2.0"),
        ([0, 1, 1], r"days\[2\] = 1.0 follows 1.0"),
        ([0, np.nan, 1], r"days\[1\] is nan"),
        ([[0, 1, 2]], "one dimension"),
    ],
)
def test_bad_times_are_named(days, message):
    with pytest.raises(ValueError, match=message):
        whittaker(days, np.ones((3, 1)))


def test_bad_output_times_are_named(block):
    with pytest.raises(ValueError, match=r"at\[1\] = 3.0 follows 4.0"):
        whittaker(*block, at=[4, 3])


@pytest.mark.parametrize("values", [np.ones(3), np.ones((2, 4)), np.ones((3, 1, 1))])
def test_values_of_another_shape_are_named(values):
    with pytest.raises(ValueError, match="values must have shape"):
        whittaker([0, 1, 2], values)


def test_values_that_are_not_numbers_are_named():
    with pytest.raises(ValueError, match="real numbers"):
        whittaker([0], np.ones((1, 1), complex))


@pytest.mark.parametrize("name", ["smoothing", "max_gap"])
@pytest.mark.parametrize("number", [0, -1, np.nan, np.inf])
def test_numbers_out_of_range_are_named(block, name, number):
    with pytest.raises(ValueError, match=name):
        whittaker(*block, **{name: number})


seasons = st.integers(0, 10_000).map(
    lambda seed: observed(dates=5 + seed % 40, series=6, gaps=seed % 7 / 10, seed=seed)
)
lambdas = st.floats(0, 6).map(lambda power: 10.0**power)
quick = settings(max_examples=40, deadline=None)


@quick
@given(seasons, lambdas)
def test_any_season_equals_the_daily_system(season, smoothing):
    days, values = season
    result = whittaker(days, values, smoothing=smoothing)
    known = np.isfinite(values).sum(axis=0) >= 2
    assert np.isnan(result[:, ~known]).all()
    expected = daily(days, values[:, known], smoothing) if known.any() else result[:, known]
    np.testing.assert_allclose(result[:, known], expected, rtol=1e-7, atol=1e-7)


@quick
@given(seasons, lambdas, st.floats(-5, 5), st.floats(-5, 5))
def test_linear_in_the_values(season, smoothing, a, b):
    days, values = season
    other = np.cos(values * 9)
    mixed = whittaker(days, a * values + b * other, smoothing=smoothing)
    parts = [whittaker(days, part, smoothing=smoothing) for part in (values, other)]
    np.testing.assert_allclose(mixed, a * parts[0] + b * parts[1], rtol=1e-8, atol=1e-7)


@quick
@given(seasons, lambdas, st.floats(-2, 2), st.floats(-0.1, 0.1))
def test_straight_lines_stay(season, smoothing, level, slope):
    days, values = season
    line = level + slope * (days - days[0])
    result = whittaker(days, np.where(np.isfinite(values), line[:, None], np.nan))
    known = np.isfinite(result[0])
    expected = np.repeat(line[:, None], known.sum(), axis=1)
    np.testing.assert_allclose(result[:, known], expected, atol=1e-8)


@quick
@given(seasons, st.integers(-30_000, 30_000))
def test_a_shift_in_time_changes_nothing(season, shift):
    days, values = season
    np.testing.assert_array_equal(whittaker(days + shift, values), whittaker(days, values))


@quick
@given(seasons, lambdas)
def test_time_may_run_backwards(season, smoothing):
    days, values = season
    back = whittaker(-days[::-1], values[::-1], smoothing=smoothing)[::-1]
    np.testing.assert_allclose(
        back, whittaker(days, values, smoothing=smoothing), rtol=1e-8, atol=1e-7
    )


def test_little_smoothing_goes_through_the_observations(block):
    days, values = block
    known = np.isfinite(values)
    result = whittaker(days, values, smoothing=1e-9)
    np.testing.assert_allclose(result[known], values[known], atol=1e-7)


def test_much_smoothing_tends_to_the_regression_line(block):
    days, values = block
    result = whittaker(days, values, smoothing=1e12)
    for column in range(values.shape[1]):
        known = np.isfinite(values[:, column])
        line = np.polyfit(days[known] - days[0], values[known, column], 1)
        np.testing.assert_allclose(result[:, column], np.polyval(line, days - days[0]), atol=1e-3)


def test_equals_fusets_on_a_field(shared):
    """Reference curves of FuseTS 3.0, which starts its grid at the first date of all."""
    field = np.load(shared / "reference/fusion/whittaker_field.npz")
    days = field["dates"].astype(float)
    values = field["input_ndvi"].reshape(days.size, -1)
    for smoothing in (10, 1000, 10000):
        for name, at in (("same", days), ("P5D", field["dates_P5D"])):
            expected = field[f"lam{smoothing}_{name}"].reshape(len(at), -1)
            known = np.isfinite(expected[0])
            assert known.sum() > 300
            result = whittaker(days, values.astype(float), smoothing=smoothing, at=at)
            np.testing.assert_allclose(result[:, known], expected[:, known], atol=1e-6)


def demo_series(shared: Path, name: str):
    """Days and values of a column of FuseTS's demo table."""
    with (shared / "reference/fusion/mogpr_input.csv").open() as file:
        rows = list(csv.DictReader(file))
    days = [float(date.fromisoformat(row["date"][:10]).toordinal()) for row in rows]
    values = [float(row[name]) if row[name] else np.nan for row in rows]
    return np.array(days), np.array(values)[:, None]


@pytest.mark.parametrize("name", ["NDVI", "RVI_DESC", "RVI_ASC"])
@pytest.mark.parametrize("smoothing", [10, 1000, 10000])
def test_equals_fusets_on_its_demo(shared, name, smoothing):
    days, values = demo_series(shared, name)
    expected = np.load(shared / "reference/fusion/whittaker_series.npz")
    at = days[0] + np.arange(expected[f"{name}_lam{smoothing}_daily"].size)
    result = whittaker(days, values, smoothing=smoothing, at=at)
    np.testing.assert_allclose(result[:, 0], expected[f"{name}_lam{smoothing}_daily"], atol=1e-6)


@pytest.mark.parametrize(
    ("smoothing", "curve", "mean", "error"),
    [
        (10, [0.279864, 0.780949, 0.705757, 0.160933, 0.317193], 0.358246, 0.003876),
        (10000, [0.246083, 0.684436, 0.632359, 0.192086, 0.281171], 0.344966, 0.042553),
    ],
)
def test_numbers_published_for_the_demo(shared, smoothing, curve, mean, error):
    days, values = demo_series(shared, "NDVI")
    new_year = float(date(2019, 1, 1).toordinal())
    at = new_year + np.arange(365)
    result = whittaker(days, values, smoothing=smoothing, at=at)[:, 0]
    np.testing.assert_allclose(result[[29, 119, 149, 199, 299]], curve, atol=1e-6)
    assert result.mean() == pytest.approx(mean, abs=1e-6)
    residual = whittaker(days, values, smoothing=smoothing) - values
    assert np.sqrt(np.nanmean(residual**2)) == pytest.approx(error, abs=1e-6)
