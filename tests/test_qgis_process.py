"""Every algorithm once through the program qgis_process, where QGIS is not a library of Python's.

There the libraries of QGIS are part of the program, and what runs in a Python process may crash.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.provider.provider import PhenoFuseProvider
from phenofuse.series.whittaker import whittaker

RUN_HERE = {"samplescene", "buildstack", "whittaker"}


@pytest.fixture(scope="module")
def scene(qgis_process, tmp_path_factory) -> dict:
    """A sample scene of one year."""
    folder = tmp_path_factory.mktemp("scene")
    code, results, printed = qgis_process(
        "phenofuse:samplescene", WIDTH=40, HEIGHT=30, YEARS=1, OUTPUT=folder
    )
    assert code == 0, printed
    return results


@pytest.fixture(scope="module")
def registered(qgis_app) -> set[str]:
    provider = PhenoFuseProvider()
    provider.loadAlgorithms()
    return {one.name() for one in provider.algorithms()}


def days(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    bands = range(1, dataset.RasterCount + 1)
    texts = [dataset.GetRasterBand(band).GetDescription().rstrip("Z") for band in bands]
    seconds = np.array(texts, "datetime64[s]") - np.datetime64("1970-01-01", "s")
    return seconds.astype(float) / 86_400


def test_every_algorithm_is_run_here(registered):
    assert registered <= RUN_HERE


def test_a_scene_is_made(scene):
    assert len(list(Path(scene["IMAGES"]).glob("NDVI_*.tif"))) > 50
    truth = gdal.Open(scene["TRUTH"])
    assert (truth.RasterXSize, truth.RasterYSize) == (40, 30)
    assert Path(scene["PARCELS"]).is_file() and Path(scene["SEASONS"]).is_file()


def test_images_become_a_stack_that_is_smoothed(qgis_process, scene, tmp_path):
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
    assert len(values) == results["TIMES_COUNT"] == len(days(scene["TRUTH"]))
    assert 0.3 < np.isnan(values).mean() < 0.8
    code, results, printed = qgis_process(
        "phenofuse:whittaker", INPUT=stack, OUTPUT=tmp_path / "smooth.tif", SMOOTHING=500
    )
    assert code == 0, printed
    smoothed = gdal.Open(results["OUTPUT"]).ReadAsArray()
    truth = gdal.Open(scene["TRUTH"]).ReadAsArray()
    assert np.nanmean(np.abs(smoothed - truth)) < 0.05
    assert np.isnan(smoothed).mean() < 0.01


def test_a_stack_is_smoothed(qgis_process, scene, tmp_path):
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
    given = days(scene["RADAR"])
    at = np.arange(np.floor(given[0]), np.floor(given[-1]) + 1, 20)
    np.testing.assert_array_equal(days(str(target)), at)
    values = source.ReadAsArray().reshape(len(given), -1)
    expected = whittaker(given, values, smoothing=200, at=at, max_gap=90)
    np.testing.assert_array_equal(result.ReadAsArray().reshape(len(at), -1), expected)


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
