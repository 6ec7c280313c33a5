"""The sun's place, beside published ones."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from phenofuse.series.sun import day_length, sun_cosine, sun_cosine_at


def day(text):
    return float(np.datetime64(text, "s").astype(int)) / 86_400


def zenith(*given):
    return np.degrees(np.arccos(sun_cosine(*given)))


def test_the_example_of_nrel():
    """Reda and Andreas (2004): 50.1112 degrees with refraction, and 50.1280 without."""
    found = zenith(day("2003-10-17T19:30:30"), 39.742476, -105.1786)
    assert found == pytest.approx(50.1280, abs=0.01)


@pytest.mark.parametrize(
    ("text", "latitude", "expected"),
    [("2020-06-20T21:44", 23.436, 0.0), ("2021-12-21T15:59", -23.436, 0.0)],
)
def test_at_a_solstice_the_sun_stands_above_a_tropic_somewhere(text, latitude, expected):
    longitudes = np.arange(-180, 180, 0.01)
    assert zenith(day(text), latitude, longitudes).min() == pytest.approx(expected, abs=0.03)


def test_the_sun_at_a_solar_time_is_that_of_the_meridian_of_the_time():
    at = day("2021-05-03")
    longitudes = np.arange(-180, 180, 0.02)
    noon = zenith(at + 0.5, 48.0, longitudes).min()
    assert np.degrees(np.arccos(sun_cosine_at(at, 48.0, 12.0))) == pytest.approx(noon, abs=0.01)
    morning = np.degrees(np.arccos(sun_cosine_at(at, 48.0, 10.5)))
    turned = longitudes[np.argmin(zenith(at + 0.5, 48.0, longitudes))] - 22.5
    assert morning == pytest.approx(zenith(at + 0.5, 48.0, turned), abs=0.02)


def test_it_takes_many_times_and_places_at_once():
    days = day("2021-05-03") + np.arange(3.0)[:, None]
    latitude, longitude = np.array([10.0, 20.0]), np.array([5.0, -100.0])
    found = sun_cosine(days, latitude, longitude)
    assert found.shape == (3, 2)
    assert found[2, 1] == sun_cosine(days[2, 0], 20.0, -100.0)


def test_day_lengths_of_the_pole_and_the_equator():
    assert day_length(day("2021-06-21"), [90.0, 0.0, -90.0]) == pytest.approx(
        [24, 12.1, 0], abs=0.1
    )


def test_day_lengths_that_came_with_reference_data(shared):
    path = shared / "reference" / "phenology_models" / "vaccinium_temperature.csv"
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    days = [day(f"{row['year']}-01-01") + int(row["doy"]) - 1 for row in rows]
    found = day_length(days, [float(row["latitude"]) for row in rows])
    # Those count from centre to centre of the sun without refraction, which is 0.2 h less.
    difference = found - [float(row["daylength"]) for row in rows]
    assert difference.min() > 0.1 and difference.max() < 0.35
