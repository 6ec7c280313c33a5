"""Runs of the algorithms that prepare stacks."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext


@pytest.fixture
def run(processing, log):
    """Run an algorithm; its answer, and afterwards its log."""
    context = QgsProcessingContext()

    def call(name, **parameters):
        return processing.run(f"phenofuse:{name}", parameters, feedback=log, context=context)

    yield call
    # An exception keeps the context longer than QGIS lives, which layers in it would not survive.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture(scope="session")
def read():
    """The values of a raster, and the descriptions of its bands."""

    def values(path) -> tuple[np.ndarray, list[str]]:
        dataset = gdal.Open(str(path))
        bands = range(1, dataset.RasterCount + 1)
        return dataset.ReadAsArray(), [
            dataset.GetRasterBand(band).GetDescription() for band in bands
        ]

    return values


@pytest.fixture(scope="session")
def coarse():
    """Say of a raster that its pixels are 20 m."""

    def change(path) -> str:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetGeoTransform((465180.0, 20.0, 0.0, 5080250.0, 0.0, -20.0))
        dataset.FlushCache()
        return str(path)

    return change
