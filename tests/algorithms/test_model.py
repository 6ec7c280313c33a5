"""From image files to a smoothed stack inside a saved model."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)

from phenofuse.series.whittaker import whittaker

FROM = QgsProcessingModelChildParameterSource


def days(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    bands = range(1, dataset.RasterCount + 1)
    texts = [dataset.GetRasterBand(band).GetDescription().rstrip("Z") for band in bands]
    seconds = np.array(texts, "datetime64[s]") - np.datetime64("1970-01-01", "s")
    return seconds.astype(float) / 86_400


@pytest.fixture
def model(tmp_path) -> QgsProcessingModelAlgorithm:
    """A model that stacks and smooths the NDVI images of a folder, saved and loaded again."""
    made = QgsProcessingModelAlgorithm("smoothed images", "tests")
    folder = QgsProcessingParameterFile(
        "folder", "Folder", QgsProcessingParameterFile.Behavior.Folder
    )
    made.addModelParameter(folder, QgsProcessingModelParameter("folder"))
    build = QgsProcessingModelChildAlgorithm("phenofuse:buildstack")
    build.setChildId("build")
    build.addParameterSources("FOLDER", [FROM.fromModelParameter("folder")])
    build.addParameterSources("PATTERN", [FROM.fromStaticValue("NDVI_*.tif")])
    smooth = QgsProcessingModelChildAlgorithm("phenofuse:whittaker")
    smooth.setChildId("smooth")
    smooth.addParameterSources("INPUT", [FROM.fromChildOutput("build", "OUTPUT")])
    for child in (build, smooth):
        output = QgsProcessingModelOutput("result", "Result")
        output.setChildId(child.childId())
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({"result": output})
        made.addChildAlgorithm(child)
    path = str(tmp_path / "smoothed.model3")
    assert made.toFile(path)
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(path)
    return loaded


def test_real_images_are_stacked_and_smoothed(processing, model, shared, tmp_path):
    given = {
        "folder": str(shared / "real" / "slovenia_s2" / "NDVI"),
        "build:result": str(tmp_path / "stack.vrt"),
        "smooth:result": str(tmp_path / "smooth.tif"),
    }
    result = processing.run(model, given)
    stack = gdal.Open(result["build:result"])
    assert stack.RasterCount == 68
    band = stack.GetRasterBand(1)
    stored = stack.ReadAsArray().reshape(68, -1)
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    values = np.where(stored == band.GetNoDataValue(), np.nan, stored * scale + offset)
    expected = whittaker(days(result["build:result"]), values.astype(np.float32))
    smoothed = gdal.Open(result["smooth:result"]).ReadAsArray().reshape(68, -1)
    np.testing.assert_array_equal(smoothed, expected)
    np.testing.assert_array_equal(days(result["smooth:result"]), days(result["build:result"]))
