"""What the runs through qgis_process share."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr


@pytest.fixture(scope="session")
def scene(qgis_process, tmp_path_factory) -> dict:
    """A sample scene of one year."""
    folder = tmp_path_factory.mktemp("scene")
    code, results, printed = qgis_process(
        "phenofuse:samplescene", WIDTH=40, HEIGHT=30, YEARS=1, OUTPUT=folder
    )
    assert code == 0, printed
    return results


@pytest.fixture(scope="session")
def parcel_table(qgis_process, scene, tmp_path_factory) -> str:
    """The series of its parcels, without clouds."""
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path_factory.mktemp("table") / "series.gpkg",
    )
    assert code == 0, printed
    return results["OUTPUT"]


@pytest.fixture(scope="session")
def backscatter(scene, write_stack, tmp_path_factory) -> dict:
    """VV and VH in dB whose radar vegetation index is that of the scene."""
    folder = tmp_path_factory.mktemp("backscatter")
    dataset = gdal.Open(scene["RADAR"])
    index, place = dataset.ReadAsArray(), dataset.GetGeoTransform()
    times = [dataset.GetRasterBand(one).GetDescription() for one in range(1, len(index) + 1)]
    # RVI = 2 VH / (VV + VH) holds with VV = 0.1 for VH = 0.1 RVI / (2 - RVI).
    powers = {"VV": np.full_like(index, 0.1), "VH": 0.1 * index / (2 - index)}
    given = {}
    for name, power in powers.items():
        decibel = (10 * np.log10(power)).astype(np.float32)
        path = write_stack(folder / f"{name}.tif", decibel, times, crs=dataset.GetProjection())
        placed = gdal.Open(str(path), gdal.GA_Update)
        placed.SetGeoTransform(place)
        placed.FlushCache()
        given[f"{name}_DESCENDING"] = path
    return given


@pytest.fixture
def days_of():
    """The times of a stack, read from its bands, in days since 1970-01-01."""

    def read(path) -> np.ndarray:
        dataset = gdal.Open(str(path))
        bands = range(1, dataset.RasterCount + 1)
        texts = [dataset.GetRasterBand(band).GetDescription().rstrip("Z") for band in bands]
        seconds = np.array(texts, "datetime64[s]") - np.datetime64("1970-01-01", "s")
        return seconds.astype(float) / 86_400

    return read


@pytest.fixture
def rows_of():
    """The rows of a table or layer, each a dictionary."""

    def read(path) -> list[dict]:
        dataset = ogr.Open(str(path))
        return [row.items() for row in dataset.GetLayer(0)]

    return read
