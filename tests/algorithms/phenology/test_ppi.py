"""The Plant Phenology Index of stacks, beside the function called on all series at once."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
)

from phenofuse.algorithms.phenology.places_raster import places_of
from phenofuse.algorithms.phenology.ppi import PlantPhenologyIndexAlgorithm
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.raster.grid import Grid
from phenofuse.series.ppi import dvi, headroom_of, ppi
from phenofuse.series.sun import sun_cosine, sun_cosine_at

SHAPE = (14, 17)
DATES = [str(np.datetime64("2021-01-05") + 9 * step) for step in range(40)]
TIMES = [f"{date}T09:58:31Z" for date in DATES]


@pytest.fixture(scope="module")
def bands() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(6)
    season = np.sin(np.arange(40) / 40 * np.pi)[:, None, None] ** 3
    green = season * rng.uniform(0.2, 0.5, SHAPE)
    red = 0.12 - 0.15 * green + rng.normal(0, 0.005, green.shape)
    nir = 0.22 + 0.6 * green + rng.normal(0, 0.01, green.shape)
    red[rng.random(red.shape) < 0.3] = np.nan
    red[:, 0, 0] = np.nan
    return red.astype(np.float32), nir.astype(np.float32)


@pytest.fixture(scope="module")
def stacks(bands, write_stack, tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("stacks")
    return {
        name: str(write_stack(folder / f"{name}.tif", values, TIMES, nodata=np.nan))
        for name, values in zip(("RED", "NIR"), bands)
    }


def run(processing, given, log=None):
    result = processing.run(PlantPhenologyIndexAlgorithm().create(), given, feedback=log)
    dataset = gdal.Open(result["OUTPUT"])
    names = [dataset.GetRasterBand(one).GetDescription() for one in range(1, 41)]
    return dataset.ReadAsArray().reshape(40, -1), names, dataset


def series(bands):
    return [one.reshape(40, -1) for one in bands]


def places():
    """Latitude and longitude of the pixels, by PROJ alone."""
    x = 465_180 + 10 * (np.arange(SHAPE[1]) + 0.5)
    y = 5_080_250 - 10 * (np.arange(SHAPE[0]) + 0.5)
    grid = np.meshgrid(x, y)
    turn = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    longitude, latitude = turn.transform(*(one.ravel() for one in grid))
    return latitude, longitude


def days(times):
    return np.array([one.rstrip("Z") for one in times], "datetime64[s]").astype(float) / 86_400


def test_the_sun_stands_where_time_and_place_say(processing, stacks, bands, tmp_path, log):
    found, names, dataset = run(processing, {**stacks, "OUTPUT": str(tmp_path / "ppi.tif")}, log)
    red, nir = series(bands)
    cosine = sun_cosine(days(TIMES)[:, None], *places())
    headroom = float(dataset.GetMetadataItem("PHENOFUSE_HEADROOM"))
    assert headroom == pytest.approx(headroom_of(dvi(red, nir)), rel=0.1)
    expected = ppi(red, nir, cosine, headroom=headroom)
    np.testing.assert_allclose(found, expected, atol=2e-5)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(red))
    assert np.nanmax(found) > 1 and np.nanmin(found) == 0
    assert names == TIMES
    assert dataset.GetMetadataItem("PHENOFUSE_METHOD") == "ppi"
    angles = np.degrees(np.arccos(cosine))
    assert f"{angles.min():.1f} to {angles.max():.1f} degrees" in log.text
    assert "dates alone" not in log.text


def test_a_number_for_the_sun_and_the_canopy(processing, stacks, bands, tmp_path):
    given = {**stacks, "ZENITH": 60, "LARGEST": 0.45, "SOIL": 0.05}
    found, _, dataset = run(processing, {**given, "OUTPUT": str(tmp_path / "ppi.tif")})
    expected = ppi(*series(bands), np.cos(np.pi / 3), soil=0.05, largest=0.45)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert dataset.GetMetadataItem("PHENOFUSE_ZENITH") == "60.0"


def test_dates_alone_count_at_the_solar_time(processing, bands, write_stack, tmp_path, log):
    paths = {
        name: str(write_stack(tmp_path / f"{name}.tif", values, DATES, nodata=np.nan))
        for name, values in zip(("RED", "NIR"), bands)
    }
    given = {**paths, "SOLAR_TIME": 11, "LARGEST": 0.5, "OUTPUT": str(tmp_path / "ppi.tif")}
    found, _, _ = run(processing, given, log)
    cosine = sun_cosine_at(days(DATES)[:, None], places()[0], 11.0)
    expected = ppi(*series(bands), cosine, largest=0.5)
    np.testing.assert_allclose(found, expected, atol=2e-5)
    assert "40 of 40 times are dates alone" in log.text


def test_digital_numbers_and_their_scale(processing, bands, write_stack, tmp_path):
    numbers = [np.where(np.isnan(one), -9999, one * 10_000 + 1000).round() for one in bands]
    paths = {
        name: str(write_stack(tmp_path / f"{name}.tif", one.astype(np.int16), TIMES, nodata=-9999))
        for name, one in zip(("RED", "NIR"), numbers)
    }
    given = {**paths, "ZENITH": 40, "LARGEST": 0.5, "OUTPUT": str(tmp_path / "ppi.tif")}
    with pytest.raises(QgsProcessingException, match=r"no reflectance.*0\.0001"):
        run(processing, {**given, "REFLECTANCE": 1})
    assert not (tmp_path / "ppi.tif").exists()
    expected = ppi(*series(bands), np.cos(np.radians(40)), largest=0.5)
    for way in ({"REFLECTANCE_SCALE": 0.0001, "REFLECTANCE_OFFSET": -0.1}, {"REFLECTANCE": 3}):
        found, _, _ = run(processing, {**given, **way})
        np.testing.assert_allclose(found, expected, atol=5e-3)


def test_at_night_there_is_no_value(processing, bands, write_stack, tmp_path, log):
    night = [f"{date}T23:00:00Z" for date in DATES]
    paths = {
        name: str(write_stack(tmp_path / f"{name}.tif", values, night, nodata=np.nan))
        for name, values in zip(("RED", "NIR"), bands)
    }
    found, _, _ = run(processing, {**paths, "OUTPUT": str(tmp_path / "ppi.tif")}, log)
    assert np.isnan(found).all()
    assert "40 of 40 times the sun is not up" in log.text


def test_the_places_of_a_large_grid(qgis_app, utm):
    """A tile of Sentinel-2, 110 km wide, between whose few nodes places are interpolated."""
    grid = Grid(1098, 1098, (399_960.0, 100.0, 0.0, 5_100_000.0, 0.0, -100.0), utm)
    backend = choose_backend()
    found = places_of(grid, backend, QgsCoordinateTransformContext())
    with backend.open(found.stack.path) as reader:
        values = found.stack.values(reader, grid.window).reshape(2, 1098, 1098)
    turn = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    for row, column in [(0, 0), (0, 1097), (1097, 0), (1097, 1097), (517, 30), (100, 801)]:
        x, y = 399_960 + 100 * (column + 0.5), 5_100_000 - 100 * (row + 0.5)
        longitude, latitude = turn.transform(x, y)
        assert values[:, row, column] == pytest.approx([latitude, longitude], abs=1e-4)


def test_longitudes_go_on_at_the_date_line(qgis_app):
    crs = pyproj.CRS(32601).to_wkt(pyproj.enums.WktVersion.WKT1_GDAL)
    grid = Grid(400, 50, (100_000.0, 1000.0, 0.0, 5_600_000.0, 0.0, -1000.0), crs)
    backend = choose_backend()
    found = places_of(grid, backend, QgsCoordinateTransformContext())
    with backend.open(found.stack.path) as reader:
        longitude = found.stack.values(reader, grid.window)[1].reshape(50, 400)
    assert (np.diff(longitude, axis=1) > 0).all() and np.ptp(longitude) < 10


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"SOIL": 0.5}, ["DVI of bare soil is 0.5", "0.01 to 0.39"]),
        ({"ZENITH": 95}, ["zenith", "0 to 89"]),
        ({"REFLECTANCE_SCALE": 0}, ["Scale of reflectance", "above 0"]),
        ({"NIR": "/nowhere.tif"}, ["/nowhere.tif"]),
        ({"OUTPUT": "a.nc"}, [".tif"]),
    ],
)
def test_bad_input_is_named(processing, stacks, tmp_path, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, {**stacks, "OUTPUT": str(tmp_path / "a.tif"), **given})
    for part in parts:
        assert part in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_other_times_and_no_place_are_named(processing, stacks, bands, write_stack, tmp_path):
    later = [one.replace("T09", "T10") for one in TIMES]
    other = str(write_stack(tmp_path / "later.tif", bands[1], later, nodata=np.nan))
    with pytest.raises(QgsProcessingException, match="times of Red and Near infrared differ"):
        run(processing, {**stacks, "NIR": other, "OUTPUT": str(tmp_path / "a.tif")})
    paths = {
        name: str(write_stack(tmp_path / f"{name}.tif", values, TIMES, crs="", nodata=np.nan))
        for name, values in zip(("RED", "NIR"), bands)
    }
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(processing, {**paths, "OUTPUT": str(tmp_path / "a.tif")})


def test_cancelled_nothing_is_written(processing, stacks, tmp_path, log):
    log.cancel()
    given = {**stacks, "OUTPUT": str(tmp_path / "a.tif")}
    assert processing.run(PlantPhenologyIndexAlgorithm().create(), given, feedback=log) == {}
    assert list(tmp_path.iterdir()) == []
