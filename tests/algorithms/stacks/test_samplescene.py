"""Create sample scene, through Processing."""

from __future__ import annotations

import csv
import inspect
from pathlib import Path

import numpy as np
import pytest
import rasterio
from qgis.core import QgsVectorLayer

from phenofuse.algorithms.stacks.samplescene import DEFAULTS
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.sample.scene import Scene
from phenofuse.cube.stack import open_stack


def test_it_writes_images_radar_truth_parcels_and_seasons(processing, tmp_path):
    result = processing.run(
        "phenofuse:samplescene",
        {"WIDTH": 40, "HEIGHT": 30, "YEARS": 1, "SEED": 3, "OUTPUT": str(tmp_path / "scene")},
    )
    scene = Scene(width=40, height=30, years=1, seed=3)
    images = sorted(Path(result["IMAGES"]).glob("NDVI_*.tif"))
    clouds = sorted(Path(result["IMAGES"]).glob("CLOUDS_*.tif"))
    assert len(images) == len(clouds) == len(scene.optical_days)
    with rasterio.open(images[5]) as image, rasterio.open(clouds[5]) as cloud:
        assert np.array_equal(image.read(1), scene.optical(5).ndvi, equal_nan=True)
        assert np.array_equal(cloud.read(1), scene.optical(5).mask)
        assert image.crs.to_epsg() == 32633
        assert image.transform.a == 10
    radar = open_stack(result["RADAR"], choose_backend())
    assert np.abs(radar.days - scene.radar_days).max() < 1e-9
    with rasterio.open(result["TRUTH"]) as truth:
        assert np.array_equal(truth.read(), scene.truth_ndvi(scene.optical_days))
    parcels = QgsVectorLayer(result["PARCELS"])
    assert parcels.featureCount() == len(scene.parcels)
    first = next(parcels.getFeatures())
    assert first["crop"] == scene.parcels[0].crop
    assert abs(first.geometry().area() - scene.parcels[0].area) < 1e-3
    with Path(result["SEASONS"]).open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == sum(len(parcel.seasons) for parcel in scene.parcels)
    assert not list(tmp_path.rglob("*.part*"))


def test_its_defaults_are_those_of_the_simulator():
    simulator = inspect.signature(Scene).parameters
    for name, value in DEFAULTS.items():
        expected = simulator[name].default
        assert value == pytest.approx(100 * expected if name == "cloud_share" else expected)
