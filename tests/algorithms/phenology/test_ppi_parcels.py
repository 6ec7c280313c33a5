"""The Plant Phenology Index of parcels, beside the function called on plain arrays."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
)

from phenofuse.algorithms.phenology.ppi_parcels import ParcelPlantPhenologyIndexAlgorithm
from phenofuse.series.ppi import dvi, headroom_of, ppi
from phenofuse.series.sun import sun_cosine, sun_cosine_at

PARCELS = (7, 3, 12)
DATES = [str(np.datetime64("2021-01-05") + 9 * step) for step in range(40)]
TIMES = [f"{date}T09:58:31" for date in DATES]
FIELDS = ("parcel_id:integer", "time:string", "variable:string", "crop:string", "mean:double")
CORNERS = ((465_000, 5_080_000), (705_000, 5_100_000), (466_000, 4_900_000))


@pytest.fixture(scope="module")
def bands() -> tuple[np.ndarray, np.ndarray]:
    """Red and near infrared (T, N); red has gaps."""
    rng = np.random.default_rng(6)
    green = np.sin(np.arange(40) / 40 * np.pi)[:, None] ** 3 * np.array([0.5, 0.3, 0.4])
    red = 0.12 - 0.15 * green + rng.normal(0, 0.005, green.shape)
    nir = 0.22 + 0.6 * green + rng.normal(0, 0.01, green.shape)
    red[:, 1:][rng.random((40, 2)) < 0.3] = np.nan
    return red, nir


@pytest.fixture(scope="module")
def polygons(layer):
    """Squares far apart, in no order, one of them of no parcel of the table."""
    rows = [
        (QgsGeometry.fromRect(QgsRectangle(x, y, x + 300, y + 300)), [number])
        for number, (x, y) in zip((*PARCELS, 99), (*CORNERS, (470_000, 5_000_000)))
    ]
    return layer("Polygon?crs=EPSG:32633", ["parcel:integer"], rows[::-1])


def table(layer, bands, times=TIMES, scale=1.0, added=0.0):
    """Return a parcel table of red and near infrared in no order."""
    rows = [
        (None, [parcel, time, name, f"crop {parcel % 2}", float(value * scale + added)])
        for name, values in zip(("B04", "B08"), bands)
        for time, of_time in zip(times, values)
        for parcel, value in zip(PARCELS, of_time)
        if np.isfinite(value)
    ]
    order = np.random.default_rng(1).permutation(len(rows))
    return layer("None?", FIELDS, [rows[place] for place in order])


def run(processing, given, log=None):
    """Return the result's layer."""
    given = {"RED": "B04", "NIR": "B08", "OUTPUT": "TEMPORARY_OUTPUT", **given}
    return processing.run(ParcelPlantPhenologyIndexAlgorithm().create(), given, feedback=log)[
        "OUTPUT"
    ]


def indices(rows, times=TIMES):
    """Return the index (T, N) of a result, NaN where it has no row."""
    found = np.full((len(times), len(PARCELS)), np.nan)
    for row in rows:
        assert row["variable"] == "B04" and row["crop"] == f"crop {row['parcel_id'] % 2}"
        time = row["time"].toString("yyyy-MM-ddTHH:mm:ss")
        place = times.index(time if "T" in times[0] else time[:10])
        found[place, PARCELS.index(row["parcel_id"])] = np.nan if row["ppi"] is None else row["ppi"]
    return found


def days(times):
    return np.array(times, "datetime64[s]").astype(float)[:, None] / 86_400


def places():
    """Latitude and longitude of the middles, by PROJ alone."""
    x, y = np.array(CORNERS, float).T + 150
    longitude, latitude = pyproj.Transformer.from_crs(32633, 4326, always_xy=True).transform(x, y)
    return latitude, longitude


def test_the_sun_stands_where_time_and_polygon_say(
    processing, layer, bands, polygons, rows_of, log
):
    given = {"INPUT": table(layer, bands), "POLYGONS": polygons, "POLYGON_ID": "parcel"}
    rows = rows_of(run(processing, given, log))
    assert len(rows) == np.isfinite(bands[0]).sum()
    cosine = sun_cosine(days(TIMES), *places())
    assert np.ptp(cosine, axis=1).max() > 0.02
    expected = ppi(*bands, cosine, headroom=headroom_of(dvi(*bands)))
    np.testing.assert_allclose(indices(rows), expected, atol=1e-6)
    assert np.nanmax(expected) > 1
    assert "dates alone" not in log.text


def test_a_number_for_the_sun_needs_no_polygons(processing, layer, bands, rows_of):
    given = {"INPUT": table(layer, bands), "ZENITH": 60, "LARGEST": 0.45, "SOIL": 0.05}
    expected = ppi(*bands, np.cos(np.pi / 3), soil=0.05, largest=0.45)
    np.testing.assert_allclose(indices(rows_of(run(processing, given))), expected, atol=1e-9)


def test_dates_alone_count_at_the_solar_time(processing, layer, bands, polygons, rows_of, log):
    given = {"INPUT": table(layer, bands, DATES), "POLYGONS": polygons, "POLYGON_ID": "parcel"}
    rows = rows_of(run(processing, {**given, "SOLAR_TIME": 11, "LARGEST": 0.5}, log))
    expected = ppi(*bands, sun_cosine_at(days(DATES), places()[0], 11.0), largest=0.5)
    np.testing.assert_allclose(indices(rows, DATES), expected, atol=1e-6)
    assert "40 of 40 times are dates alone" in log.text


def test_digital_numbers(processing, layer, bands, rows_of):
    given = {"ZENITH": 40, "LARGEST": 0.5}
    expected = ppi(*bands, np.cos(np.radians(40)), largest=0.5)
    plain = table(layer, bands, scale=10_000)
    with_offset = table(layer, bands, scale=10_000, added=1000)
    for one, way in ((plain, {}), (with_offset, {"REFLECTANCE": 3})):
        rows = rows_of(run(processing, {"INPUT": one, **given, **way}))
        np.testing.assert_allclose(indices(rows), expected, atol=1e-9)
    later = [time.replace("2021", "2023").replace("2022", "2024") for time in TIMES]
    with pytest.raises(QgsProcessingException, match="nothing says whether"):
        run(processing, {"INPUT": table(layer, bands, later, scale=10_000), **given})


def test_a_time_without_near_infrared_has_no_index(processing, layer, bands, rows_of, log):
    lacking = table(layer, (bands[0], np.where(np.arange(40)[:, None] % 4, bands[1], np.nan)))
    rows = rows_of(run(processing, {"INPUT": lacking, "ZENITH": 50, "LARGEST": 0.5}, log))
    found = indices(rows)
    assert np.isnan(found[::4]).all()
    kept = np.arange(40) % 4 > 0
    expected = ppi(*bands, np.cos(np.radians(50)), largest=0.5)
    np.testing.assert_allclose(found[kept], expected[kept], atol=1e-9)
    assert "10 of 40 times of B04 have no B08" in log.text


def test_a_parcel_without_polygon_has_no_index(processing, layer, bands, polygons, rows_of, log):
    some = [QgsGeometry.fromRect(QgsRectangle(0, 0, 300, 300)), QgsGeometry()]
    some = layer(
        "Polygon?crs=EPSG:32633", ["parcel:integer"], list(zip(some, ([PARCELS[1]], [PARCELS[2]])))
    )
    given = {"INPUT": table(layer, bands), "POLYGONS": some, "POLYGON_ID": "parcel"}
    found = indices(rows_of(run(processing, given, log)))
    assert np.isfinite(found).any(axis=0).tolist() == [False, True, False]
    assert "1 of 3 parcels of the table have no polygon" in log.text


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({}, ["Neither the polygons", "zenith angle"]),
        ({"ZENITH": 95}, ["zenith", "0 to 89"]),
        ({"ZENITH": 40, "NIR": "B8A"}, ['no variable "B8A"', "Choose among"]),
        ({"ZENITH": 40, "NIR": "B04"}, ["same variable", "B04"]),
        ({"ZENITH": 40, "RED": " "}, ["Red variable is not given"]),
        ({"ZENITH": 40, "VARIABLE": "nothing"}, ['no field "nothing"']),
    ],
)
def test_bad_input_is_named(processing, layer, bands, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, {"INPUT": table(layer, bands), **given})
    for part in parts:
        assert part in str(caught.value)


def test_other_times_are_named(processing, layer, bands):
    rows = [
        (None, [7, f"2021-05-{day:02d}", name, "", 0.1])
        for name, first in (("B04", 1), ("B08", 2))
        for day in range(first, 29, 2)
    ]
    with pytest.raises(QgsProcessingException, match="no time in common"):
        run(processing, {"INPUT": layer("None?", FIELDS, rows), "ZENITH": 40})


def test_polygons_without_a_place_are_named(processing, layer, bands):
    nowhere = QgsGeometry.fromRect(QgsRectangle(0, 0, 300, 300))
    rows = [(nowhere, [PARCELS[0]])]
    given = {"INPUT": table(layer, bands), "POLYGON_ID": "parcel"}
    lost = layer("Polygon?", ["parcel:integer"], rows)
    lost.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(processing, {**given, "POLYGONS": lost})
