"""Models of days: published numbers, and a plain loop that fits by hand."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest

from phenofuse.series.degree_days import Weather
from phenofuse.series.sun import day_length
from phenofuse.series.thermal_models import MODELS, Grid, fit, predict
from phenofuse.series.thermal_search import SHARES, Observed

FIRST, LAST = -65, 297


@pytest.fixture(scope="module")
def weather(shared) -> Weather:
    """Twelve years of daily means at one site."""
    path = shared / "reference" / "phenology_models" / "vaccinium_temperature.csv"
    mean = np.full((12, LAST - FIRST + 1), np.nan)
    hours = mean.copy()
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            place = int(row["year"]) - 1990, int(row["doy"]) - FIRST
            mean[place], hours[place] = float(row["temperature"]), float(row["daylength"])
    return Weather(FIRST, mean, hours=hours)


@pytest.fixture(scope="module")
def phases(shared) -> dict[str, Observed]:
    path = shared / "reference" / "phenology_models" / "vaccinium_obs.csv"
    found: dict[str, list] = {}
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["phenophase"], []).append((int(row["year"]), int(row["doy"])))
    return {
        phase: Observed(
            np.array([year - 1990 for year, _ in rows]),
            np.array([float(day) for _, day in rows]),
            np.array([year for year, _ in rows]),
        )
        for phase, rows in found.items()
    }


def rmse(days, observed):
    return float(np.sqrt(np.mean((days - observed.day) ** 2)))


def test_thermal_time_with_given_numbers(weather, phases):
    days = predict(weather, 1, 0.0, 200.0)
    assert days.mean() == pytest.approx(108.4167, abs=1e-4)
    for phase, expected in (("371", 11.4455), ("501", 26.1864)):
        observed = phases[phase]
        assert days[observed.row].mean() == pytest.approx(108.4167, abs=1e-4)
        assert rmse(days[observed.row], observed) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("phase", "error", "values"), [("371", 3.30, (80, 5, 78.4)), ("501", 2.83, (30, 2, 318.1))]
)
def test_the_grid_finds_the_published_fit(weather, phases, phase, error, values):
    found = fit("thermal_time", weather, phases[phase])
    assert rmse(found.predicted, phases[phase]) == pytest.approx(error, abs=0.005)
    numbers = [found.values[name] for name in ("start", "base", "total")]
    assert numbers == pytest.approx(values, abs=0.1)


@pytest.mark.parametrize("phase", ["371", "501"])
def test_temperature_beats_the_mean_day_also_in_years_left_out(weather, phases, phase):
    observed = phases[phase]
    errors = {}
    for model in MODELS:
        found = fit(model, weather, observed, Grid(bases=range(-2, 12, 2), exponents=(1.0,)))
        assert np.isfinite(found.left_out).all()
        errors[model] = rmse(found.left_out, observed)
        assert rmse(found.predicted, observed) <= errors[model]
    assert errors["thermal_time"] < 0.9 * errors["mean_day"]


def small():
    """Three sites and six years, few days and a few observations, some at one place twice."""
    rng = np.random.default_rng(11)
    mean = 2 + 0.15 * np.arange(120) + rng.normal(0, 3, (8, 120)) + rng.normal(0, 2, (8, 1))
    row = np.array([0, 1, 1, 2, 3, 4, 5, 6, 6])
    year = np.array([2001, 2001, 2001, 2002, 2003, 2004, 2004, 2005, 2005])
    sums = np.cumsum(np.maximum(mean - 3, 0), axis=1)
    day = np.argmax(sums >= 150, axis=1)[row] + 1.0 + rng.integers(-3, 4, row.size)
    return Weather(1, mean), Observed(row, day, year)


def by_hand(weather, observed, grid, kept):
    """Try all values for some observations, and return the best with the days of all rows."""
    least, best, days = np.inf, None, None
    for base in grid.bases:
        for start in grid.starts:
            reached = []
            for row, day in zip(observed.row[kept], observed.day[kept]):
                some = weather.mean[row][start - 1 : int(day)]
                reached.append(sum(max(one - base, 0.0) for one in some))
            for total in np.quantile(reached, SHARES):
                guess = []
                for row in range(len(weather.mean)):
                    warm, first = 0.0, np.nan
                    for day in range(start, 121):
                        warm += max(weather.mean[row, day - 1] - base, 0.0)
                        if warm >= total - 1e-6:
                            first = day
                            break
                    guess.append(first)
                guess = np.array(guess, float)
                error = np.sum((guess[observed.row[kept]] - observed.day[kept]) ** 2)
                if total > 0 and error < least - 1e-9:
                    least, best, days = error, (start, base, total), guess
    return best, days


def test_fits_and_years_left_out_are_those_of_a_loop():
    weather, observed = small()
    grid = Grid(starts=(1, 20, 40), bases=(0.0, 3.0, 6.0))
    found = fit("thermal_time", weather, observed, grid)
    best, days = by_hand(weather, observed, grid, np.ones(observed.day.size, bool))
    assert [found.values[name] for name in ("start", "base", "total")] == pytest.approx(best)
    np.testing.assert_array_equal(found.predicted, days[observed.row])
    for year in np.unique(observed.year):
        own = observed.year == year
        _, days = by_hand(weather, observed, grid, ~own)
        np.testing.assert_array_equal(found.left_out[own], days[observed.row[own]])


def test_the_mean_day_is_that_of_the_other_years():
    _, observed = small()
    found = fit("mean_day", Weather(1, np.zeros((8, 120))), observed)
    assert found.predicted == pytest.approx(np.full(9, observed.day.mean()))
    assert found.left_out[0] == pytest.approx(observed.day[3:].mean())


def test_the_line_over_the_mean_temperature():
    weather, observed = small()
    grid = Grid(starts=(1,), windows=(30,))
    found = fit("mean_temperature", weather, observed, grid)
    x = weather.mean[:, :30].mean(axis=1)[observed.row]
    slope, intercept = np.polyfit(x, observed.day, 1)
    assert found.predicted == pytest.approx(intercept + slope * x)
    kept = observed.year != 2004
    slope, intercept = np.polyfit(x[kept], observed.day[kept], 1)
    assert found.left_out[~kept] == pytest.approx((intercept + slope * x)[~kept])


def test_there_is_no_line_over_temperatures_that_are_all_the_same():
    weather, observed = small()
    same = replace(weather, mean=np.tile(weather.mean[:1], (8, 1)) + 1e-12 * weather.mean)
    found = fit("mean_temperature", same, observed)
    assert found.values == {} and np.isnan(found.predicted).all()


def test_day_length_without_weight_is_thermal_time():
    weather, observed = small()
    hours = np.tile(day_length(np.arange(120.0), 48.0), (8, 1))
    grid = Grid(starts=(1, 20), bases=(0.0, 3.0), exponents=(0.0,))
    light = fit("photothermal", replace(weather, hours=hours), observed, grid)
    warm = fit("thermal_time", weather, observed, grid)
    np.testing.assert_array_equal(light.left_out, warm.left_out)
    assert light.values["total"] == pytest.approx(warm.values["total"])


def test_no_chilling_needed_is_thermal_time_from_the_first_day():
    weather, observed = small()
    cold = fit("chilling", weather, observed, Grid(bases=(3.0,), cold=(99.0,), chill=(1,)))
    warm = fit("thermal_time", weather, observed, Grid(bases=(3.0,), starts=(1,)))
    np.testing.assert_array_equal(cold.predicted, warm.predicted)


def test_one_year_has_nothing_left_out():
    weather, observed = small()
    alone = Observed(observed.row, observed.day, np.full(9, 2001))
    for model in ("mean_day", "thermal_time", "mean_temperature"):
        found = fit(model, weather, alone, Grid(starts=(1,), bases=(3.0,)))
        assert np.isnan(found.left_out).all() and np.isfinite(found.predicted).all()


def test_where_no_sum_rises_nothing_is_predicted():
    _, observed = small()
    found = fit("thermal_time", Weather(1, np.full((8, 120), -20.0)), observed)
    assert found.values == {} and np.isnan(found.predicted).all()
    assert np.isnan(predict(Weather(1, np.full((2, 120), -20.0)), 1, 0.0, 10.0)).all()


def test_a_run_can_be_stopped():
    weather, observed = small()

    def step(share):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        fit("thermal_time", weather, observed, step=step)


@pytest.mark.parametrize(("model", "word"), [("magic", "model"), ("photothermal", "day lengths")])
def test_bad_input_is_named(model, word):
    weather, observed = small()
    with pytest.raises(ValueError, match=word):
        fit(model, weather, observed)


def test_days_outside_the_weather_are_named():
    weather, observed = small()
    with pytest.raises(ValueError, match="from 50 to 169"):
        fit("thermal_time", replace(weather, first=50), observed)


def test_a_start_outside_the_weather_is_named():
    with pytest.raises(ValueError, match="start day -3"):
        predict(small()[0], -3, 0.0, 10.0)
