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
