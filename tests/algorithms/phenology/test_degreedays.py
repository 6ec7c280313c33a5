"""Degree-day models through Processing, on published data and on made ones."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from phenofuse.algorithms.phenology.degreedays import DegreeDaysAlgorithm

OWN = {"OUTPUT": "memory:", "OUTPUT_DAYS": "memory:"}


def run(processing, given, log=None):
    return processing.run(DegreeDaysAlgorithm().create(), OWN | given, feedback=log)


def read(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def published(shared, layer):
    """Two phases of a shrub and daily means at one site, told by year and day of the year."""
    folder = shared / "reference" / "phenology_models"
    dates = [
        (None, [int(one["site_id"]), int(one["year"]), int(one["doy"]), one["phenophase"]])
        for one in read(folder / "vaccinium_obs.csv")
    ]
    weather = [
        (None, [int(one["site_id"]), int(one["year"]), int(one["doy"]), float(one["temperature"])])
        for one in read(folder / "vaccinium_temperature.csv")
    ]
    return {
        "DATES": layer("None?", ["site:int", "year:int", "doy:int", "phenophase:string"], dates),
        "DATES_YEAR": "year",
        "DATES_DAY": "doy",
        "DATES_SITE": "site",
        "DATES_PHASE": "phenophase",
        "TEMPERATURES": layer("None?", ["site:int", "year:int", "doy:int", "t:double"], weather),
        "TEMPERATURES_YEAR": "year",
        "TEMPERATURES_DAY": "doy",
        "TEMPERATURES_SITE": "site",
        "TEMPERATURES_MEAN": "t",
    }


def test_published_numbers(processing, published, rows_of, log):
    given = {"GIVEN_START": 1, "GIVEN_BASE": 0, "GIVEN_TOTAL": 200, "MODELS": [0]}
    result = run(processing, published | given, log)
    found = {(one["phase"], one["model"]): one for one in rows_of(result["OUTPUT"])}
    assert found["371", "thermal_time"]["rmse"] == pytest.approx(3.30, abs=0.005)
    assert found["501", "thermal_time"]["rmse"] == pytest.approx(2.83, abs=0.005)
    best = [found["371", "thermal_time"][name] for name in ("start", "base", "total")]
    assert best == pytest.approx([80, 5, 78.43], abs=0.01)
    assert found["371", "given"]["rmse"] == pytest.approx(11.4455, abs=1e-4)
    assert found["501", "given"]["rmse"] == pytest.approx(26.1864, abs=1e-4)
    assert found["371", "mean_day"]["rmse"] == pytest.approx(7.0167, abs=1e-4)
    days = rows_of(result["OUTPUT_DAYS"])
    given = [one for one in days if one["model"] == "given" and one["phase"] == "371"]
    assert np.mean([one["predicted"] for one in given]) == pytest.approx(108.4167, abs=1e-4)
    assert "371: 48 dates of 12 years" in log.text and "skill" not in log.text


def test_the_rows_follow_from_the_days(processing, published, rows_of):
    result = run(processing, published | {"LATITUDE": 42.5, "MODELS": [0, 1, 2, 3], "BASE_STEP": 4})
    days = rows_of(result["OUTPUT_DAYS"])
    models = rows_of(result["OUTPUT"])
    assert len(models) == 2 * 5 and len(days) == 96 * 5
    naive = {}
    for one in models:
        of = [row for row in days if (row["phase"], row["model"]) == (one["phase"], one["model"])]
        seen, fitted, out = (
            np.array([row[name] for row in of]) for name in ("observed", "predicted", "left_out")
        )
        assert one["observations"] == 48 and one["years"] == 12
        assert one["rmse"] == pytest.approx(np.sqrt(np.mean((fitted - seen) ** 2)))
        assert one["bias"] == pytest.approx(np.mean(fitted - seen), abs=1e-9)
        assert one["left_out_rmse"] == pytest.approx(np.sqrt(np.mean((out - seen) ** 2)))
        assert one["efficiency"] == pytest.approx(1 - np.mean((fitted - seen) ** 2) / seen.var())
        naive.setdefault(one["phase"], one["left_out_rmse"])
        assert one["skill"] == pytest.approx(1 - one["left_out_rmse"] / naive[one["phase"]])
    (light,) = [one for one in models if (one["phase"], one["model"]) == ("501", "photothermal")]
    assert light["further"].startswith("exponent ") and light["skill"] > 0.4


def test_aicc(processing, published, rows_of):
    (one,) = [
        one
        for one in rows_of(run(processing, published | {"MODELS": [0]})["OUTPUT"])
        if (one["phase"], one["model"]) == ("371", "thermal_time")
    ]
    assert one["aicc"] == pytest.approx(
        48 * np.log(one["rmse"] ** 2) + 8 + 2 * 4 * 5 / (48 - 5), abs=1e-6
    )


def made(first_day="2010-01-01", years=7):
    """Daily extremes of some years, and the day on which 300 degree days above 4 are reached."""
    rng = np.random.default_rng(7)
    start = np.datetime64(first_day)
    days = start + np.arange(365 * years)
    of_year = (days - start).astype(int) % 365.25
    mean = 10 - 11 * np.cos(2 * np.pi * (of_year - 15) / 365) + rng.normal(0, 2, days.size)
    swing = rng.uniform(3, 6, days.size)
    return days, mean - swing, mean + swing


def tables(layer, first_day="2010-01-01", gap=0):
    days, low, high = made(first_day)
    start = np.datetime64(first_day)
    warm = np.maximum((low + high) / 2 - 4, 0)
    dates = []
    for year in range(6):
        begin = int((start.astype("datetime64[Y]") + year).astype("datetime64[D]").astype(int))
        begin += int((start - start.astype("datetime64[Y]")).astype(int))
        first = begin - int(start.astype(int))
        reached = first + int(np.argmax(np.cumsum(warm[first:]) >= 300))
        dates.append((None, [str(days[reached])]))
    weather = [
        (None, [str(day), one, other])
        for number, (day, one, other) in enumerate(zip(days, low, high))
        if not 400 <= number < 400 + gap
    ]
    return {
        "DATES": layer("None?", ["seen:string"], dates),
        "DATES_DATE": "seen",
        "TEMPERATURES": layer("None?", ["day:string", "low:double", "high:double"], weather),
        "TEMPERATURES_DATE": "day",
        "TEMPERATURES_LOW": "low",
        "TEMPERATURES_HIGH": "high",
        "MODELS": [0],
        "START_FROM": 1,
    }


@pytest.mark.parametrize(("first_day", "begins"), [("2010-01-01", 1), ("2010-07-01", 182)])
def test_a_known_model_is_found_whenever_the_year_begins(
    processing, layer, rows_of, first_day, begins
):
    given = tables(layer, first_day) | {"FIRST_DAY": begins, "START_STEP": 120, "START_TO": 121}
    given |= {"GIVEN_TOTAL": 300, "GIVEN_BASE": 4, "GIVEN_START": 1}
    found = {one["model"]: one for one in rows_of(run(processing, given)["OUTPUT"])}
    assert found["given"]["rmse"] < 1 and found["given"]["years"] == 6
    assert found["thermal_time"]["rmse"] <= 1.5
    assert (found["thermal_time"]["start"], found["thermal_time"]["bias"]) == (
        1,
        pytest.approx(0, abs=1),
    )


@pytest.mark.parametrize(("gap", "years"), [(5, 6), (6, 5)])
def test_short_gaps_are_filled_and_long_ones_cost_a_year(
    processing, layer, rows_of, log, gap, years
):
    given = tables(layer, gap=gap) | {"START_STEP": 60}
    rows = rows_of(run(processing, given, log)["OUTPUT"])
    assert {one["observations"] for one in rows} == {years}
    assert ("1 of 6 dates were left out" in log.text) == (years == 5)


@pytest.mark.parametrize("form", [1, 2])
def test_forms_of_degree_days(processing, layer, rows_of, form):
    given = tables(layer) | {"FORM": form, "CAP": 30, "START_STEP": 60, "BASE_STEP": 2}
    found = {one["model"]: one for one in rows_of(run(processing, given)["OUTPUT"])}
    assert found["thermal_time"]["rmse"] < 0.5 * found["mean_day"]["rmse"]


def test_dates_may_be_numbers_of_days(processing, layer, rows_of):
    given = tables(layer) | {"START_STEP": 60}
    expected = rows_of(run(processing, given)["OUTPUT"])
    texts = [one["seen"] for one in rows_of(given["DATES"])]
    days = [(None, [float(np.datetime64(one).astype(int)) + 0.3]) for one in texts]
    given["DATES"] = layer("None?", ["seen:double"], days)
    assert rows_of(run(processing, given)["OUTPUT"]) == expected


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"DATES_DATE": None}, ["days are told", "the other two"]),
        ({"TEMPERATURES_LOW": None}, ["no field of temperatures"]),
        ({"TEMPERATURES_LOW": None, "TEMPERATURES_MEAN": "high", "FORM": 2}, ["Degree days by"]),
        ({"MODELS": [1]}, ["Photothermal", "latitude"]),
        ({"DATES_SITE": "seen"}, ["sites", "both tables"]),
        ({"START_FROM": 200}, ["From 200 to 120", "no start days"]),
        ({"BASE_STEP": 1e-5}, ["more than 20000"]),
        ({"CAP": 3}, ["cap of 3", "base of 15"]),
    ],
)
def test_bad_input_is_named(processing, layer, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, tables(layer) | given)
    for part in parts:
        assert part in str(caught.value)


def test_seasons_without_temperatures_are_named(processing, layer):
    given = tables(layer)
    given["DATES"] = layer("None?", ["seen:string"], [(None, ["1990-05-01"])])
    with pytest.raises(QgsProcessingException, match="No date lies in a season"):
        run(processing, given)


@pytest.mark.parametrize("text", ["May", "2010-13-01"])
def test_what_is_no_date_is_named(processing, layer, text):
    given = tables(layer)
    given["DATES"] = layer("None?", ["seen:string"], [(None, ["2011-05-01"]), (None, [text])])
    with pytest.raises(QgsProcessingException, match=f'"{text}" in seen is no date'):
        run(processing, given)


def test_two_temperatures_of_a_day_are_named(processing, layer):
    given = tables(layer)
    rows = [(None, ["2010-01-01", 1.0, 2.0])] * 2
    given["TEMPERATURES"] = layer("None?", ["day:string", "low:double", "high:double"], rows)
    with pytest.raises(QgsProcessingException, match="two temperatures of 2010-01-01"):
        run(processing, given)


def test_cancelled(processing, layer, log):
    log.cancel()
    assert run(processing, tables(layer), log) == {}
