"""Stacks: the scene, images to a stack, smoothing, density, bad input."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.series.data_density import data_density
from phenofuse.series.whittaker import whittaker


def test_a_scene_is_made(scene):
    assert len(list(Path(scene["IMAGES"]).glob("NDVI_*.tif"))) > 50
    truth = gdal.Open(scene["TRUTH"])
    assert (truth.RasterXSize, truth.RasterYSize) == (40, 30)
    assert Path(scene["PARCELS"]).is_file() and Path(scene["SEASONS"]).is_file()


def test_images_become_a_stack_that_is_smoothed(qgis_process, scene, tmp_path, days_of):
    stack = tmp_path / "stack.vrt"
    code, results, printed = qgis_process(
        "phenofuse:buildstack",
        FOLDER=scene["IMAGES"],
        PATTERN="NDVI_*.tif",
        MASK_FOLDER=scene["IMAGES"],
        MASK_PATTERN="CLOUDS_*.tif",
        OUTPUT=stack,
    )
    assert code == 0, printed
    assert Path(results["OUTPUT"]) == stack
    values = gdal.Open(str(stack)).ReadAsArray()
    assert len(values) == results["TIMES_COUNT"] == len(days_of(scene["TRUTH"]))
    assert 0.3 < np.isnan(values).mean() < 0.8
    code, results, printed = qgis_process(
        "phenofuse:whittaker", INPUT=stack, OUTPUT=tmp_path / "smooth.tif", SMOOTHING=500
    )
    assert code == 0, printed
    smoothed = gdal.Open(results["OUTPUT"]).ReadAsArray()
    truth = gdal.Open(scene["TRUTH"]).ReadAsArray()
    assert np.nanmean(np.abs(smoothed - truth)) < 0.05
    assert np.isnan(smoothed).mean() < 0.01


def test_a_stack_is_smoothed(qgis_process, scene, tmp_path, days_of):
    target = tmp_path / "smooth ä.tif"
    code, results, printed = qgis_process(
        "phenofuse:whittaker",
        INPUT=scene["RADAR"],
        SMOOTHING=200,
        AT=1,
        STEP=20,
        MAX_GAP=90,
        OUTPUT=target,
    )
    assert code == 0, printed
    assert results == {"OUTPUT": str(target)}
    source, result = gdal.Open(scene["RADAR"]), gdal.Open(str(target))
    given = days_of(scene["RADAR"])
    at = np.arange(np.floor(given[0]), np.floor(given[-1]) + 1, 20)
    np.testing.assert_array_equal(days_of(str(target)), at)
    values = source.ReadAsArray().reshape(len(given), -1)
    expected = whittaker(given, values, smoothing=200, at=at, max_gap=90)
    np.testing.assert_array_equal(result.ReadAsArray().reshape(len(at), -1), expected)


def test_gaps_are_counted(qgis_process, scene, tmp_path, days_of):
    target = tmp_path / "density.tif"
    code, results, printed = qgis_process(
        "phenofuse:datadensity", INPUT=scene["RADAR"], STEP=20, OUTPUT=target
    )
    assert code == 0, printed
    assert results == {"OUTPUT": str(target)}
    given = days_of(scene["RADAR"])
    values = gdal.Open(scene["RADAR"]).ReadAsArray().reshape(len(given), -1)
    found = gdal.Open(str(target)).ReadAsArray().reshape(6, -1)
    np.testing.assert_array_equal(found, data_density(given, values, step=20))


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"SMOOTHING": "-1"}, ["Smoothing (lambda) is -1", "above 0"]),
        ({"INPUT": "missing.tif"}, ["missing.tif does not exist"]),
        ({"INPUT": "the parcels"}, ["parcels.gpkg", "raster"]),
        ({"INPUT": "one image"}, ["NDVI_", "has one band", "Build time-series stack"]),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(qgis_process, scene, tmp_path, given, parts):
    images = sorted(Path(scene["IMAGES"]).glob("NDVI_*.tif"))
    named = {"the parcels": scene["PARCELS"], "one image": images[0]}
    given = {name: named.get(value, value) for name, value in given.items()}
    code, _, printed = qgis_process(
        "phenofuse:whittaker", **{"INPUT": scene["TRUTH"], "OUTPUT": tmp_path / "b.tif"} | given
    )
    assert code == 1
    for part in parts:
        assert part in printed
    assert list(tmp_path.iterdir()) == []
