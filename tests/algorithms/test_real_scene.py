"""A real scene from image files to a smoothed stack: by script, by program and in a saved model."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest
import rasterio
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from scipy.linalg import solveh_banded

FROM = QgsProcessingModelChildParameterSource


SMOOTHING = 300.0


@pytest.fixture(scope="module")
def images(real) -> dict[str, str]:
    """What to build a stack of."""
    scene = real / "slovenia_s2"
    return {"FOLDER": str(scene / "NDVI"), "MASK_FOLDER": str(scene / "CLM")}


@pytest.fixture(scope="module")
def smoothed(real) -> np.ndarray:
    """The expected curves (time, row, column), from a reading and a daily solution of their own."""
    files = sorted((real / "slovenia_s2" / "NDVI").glob("*.tif"))
    times = [np.datetime64(datetime.strptime(one.stem, "NDVI_%Y%m%dT%H%M%S")) for one in files]
    day = np.array(times, "datetime64[D]").astype(int)
    day -= day[0]
    size = day[-1] + 1
    system, right = [], []
    for file in files:
        with rasterio.open(file) as image:
            stored = image.read(1)
        with rasterio.open(str(file).replace("NDVI", "CLM")) as mask:
            clear = (mask.read(1) != 1) & (stored != -32768)
        system.append(clear)
        right.append(np.where(clear, (stored * 0.0001).astype(np.float32), 0))
    clear, values = np.array(system), np.array(right, float)
    curves = np.empty(values.shape)
    banded = np.zeros((3, size))
    banded[0, 2:] = 1
    banded[1, 1:] = [-2, *[-4] * (size - 3), -2]
    banded[2] = [1, 5, *[6] * (size - 4), 5, 1]
    for row, column in np.ndindex(curves.shape[1:]):
        weight, weighted = np.zeros(size), np.zeros(size)
        np.add.at(weight, day, clear[:, row, column])
        np.add.at(weighted, day, values[:, row, column])
        matrix = SMOOTHING * banded
        matrix[2] += weight
        curves[:, row, column] = solveh_banded(matrix, weighted)[day]
    return curves


def check(path: str, expected: np.ndarray) -> None:
    """Compare a smoothed stack with the expected curves."""
    found = gdal.Open(path).ReadAsArray()
    assert found.shape == (68, 101, 100)
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_by_script(processing, images, smoothed, tmp_path):
    built = processing.run("phenofuse:buildstack", images | {"OUTPUT": str(tmp_path / "stack.vrt")})
    result = processing.run(
        "phenofuse:whittaker",
        {"INPUT": built["OUTPUT"], "SMOOTHING": SMOOTHING, "OUTPUT": str(tmp_path / "smooth.tif")},
    )
    check(result["OUTPUT"], smoothed)


def test_by_program(qgis_process, images, smoothed, tmp_path):
    stack, target = tmp_path / "stack.vrt", tmp_path / "smooth.tif"
    code, _, printed = qgis_process("phenofuse:buildstack", **images, OUTPUT=stack)
    assert code == 0, printed
    code, _, printed = qgis_process(
        "phenofuse:whittaker", INPUT=stack, SMOOTHING=SMOOTHING, OUTPUT=target
    )
    assert code == 0, printed
    check(str(target), smoothed)


@pytest.fixture
def model(tmp_path) -> QgsProcessingModelAlgorithm:
    """A model that stacks, masks and smooths images, saved and loaded again."""
    made = QgsProcessingModelAlgorithm("smoothed images", "tests")
    for name in ("images", "masks"):
        folder = QgsProcessingParameterFile(name, name, QgsProcessingParameterFile.Behavior.Folder)
        made.addModelParameter(folder, QgsProcessingModelParameter(name))
    build = QgsProcessingModelChildAlgorithm("phenofuse:buildstack")
    build.setChildId("build")
    build.addParameterSources("FOLDER", [FROM.fromModelParameter("images")])
    build.addParameterSources("MASK_FOLDER", [FROM.fromModelParameter("masks")])
    smooth = QgsProcessingModelChildAlgorithm("phenofuse:whittaker")
    smooth.setChildId("smooth")
    smooth.addParameterSources("INPUT", [FROM.fromChildOutput("build", "OUTPUT")])
    smooth.addParameterSources("SMOOTHING", [FROM.fromStaticValue(SMOOTHING)])
    for child in (build, smooth):
        output = QgsProcessingModelOutput(child.childId(), "Result")
        output.setChildId(child.childId())
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({child.childId(): output})
        made.addChildAlgorithm(child)
    path = str(tmp_path / "smoothed.model3")
    assert made.toFile(path)
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(path)
    return loaded


def test_in_a_saved_model(processing, model, images, smoothed, tmp_path):
    # QGIS before 3.40 puts the step before the name.
    build, smooth = sorted(one.name() for one in model.destinationParameterDefinitions())
    given = {
        "images": images["FOLDER"],
        "masks": images["MASK_FOLDER"],
        build: str(tmp_path / "stack.vrt"),
        smooth: str(tmp_path / "smooth.tif"),
    }
    result = processing.run(model, given)
    check(result[smooth], smoothed)
