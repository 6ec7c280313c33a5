"""From images to the smoothed series of fields, in a saved model and in a batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsVectorLayer,
)

from phenofuse.series.whittaker import whittaker

FROM = QgsProcessingModelChildParameterSource


@pytest.fixture(scope="module")
def scene(processing, tmp_path_factory) -> dict:
    """A sample scene of one year and its stack."""
    folder = tmp_path_factory.mktemp("scene")
    made = processing.run(
        "phenofuse:samplescene",
        {"WIDTH": 60, "HEIGHT": 60, "YEARS": 1, "OUTPUT": str(folder / "scene")},
    )
    images = {"FOLDER": made["IMAGES"], "PATTERN": "NDVI_*.tif"}
    images |= {"MASK_FOLDER": made["IMAGES"], "MASK_PATTERN": "CLOUDS_*.tif"}
    stack = processing.run("phenofuse:buildstack", images | {"OUTPUT": str(folder / "ndvi.vrt")})
    return made | {"STACK": stack["OUTPUT"]}


@pytest.fixture(scope="module")
def expected(scene) -> dict[int, np.ndarray]:
    """Smoothed means of the pixels whose centre is in each parcel, by GDAL and numpy alone."""
    stack, parcels = gdal.Open(scene["STACK"]), gdal.OpenEx(scene["PARCELS"])
    layer = parcels.GetLayer(0)
    values = stack.ReadAsArray().astype(float)
    texts = [
        stack.GetRasterBand(band + 1).GetDescription().rstrip("Z") for band in range(len(values))
    ]
    days = (np.array(texts, "datetime64[s]") - np.datetime64("1970-01-01")) / np.timedelta64(1, "D")
    curves = {}
    for feature in layer:
        burnt = gdal.GetDriverByName("MEM").Create("", values.shape[2], values.shape[1])
        burnt.SetGeoTransform(stack.GetGeoTransform())
        alone = gdal.GetDriverByName("Memory").Create("", 0, 0, 0)
        only = alone.CreateLayer("one", layer.GetSpatialRef())
        only.CreateFeature(feature)
        gdal.RasterizeLayer(burnt, [1], only, burn_values=[1])
        inside = values[:, burnt.ReadAsArray() == 1]
        seen = np.isfinite(inside).any(axis=1)
        mean = np.full(len(values), np.nan)
        mean[seen] = np.nanmean(inside[seen], axis=1)
        curves[feature["parcel"]] = whittaker(days, mean[:, None], smoothing=100.0)[:, 0]
    return curves


def curves_of(table: str, field: str) -> dict[int, np.ndarray]:
    """Return the values of a field by parcel, in order of time."""
    layer = QgsVectorLayer(table, "table", "ogr")
    assert layer.isValid()
    rows: dict[int, list] = {}
    for row in layer.getFeatures():
        value = row[field]
        known = isinstance(value, float)
        rows.setdefault(row["parcel_id"], []).append((row["time"], value if known else np.nan))
    return {parcel: np.array([one[1] for one in sorted(of)]) for parcel, of in rows.items()}


def check(table: str, expected: dict[int, np.ndarray]) -> None:
    found = curves_of(table, "smoothed")
    assert found.keys() == expected.keys()
    for parcel, curve in found.items():
        np.testing.assert_allclose(curve, expected[parcel], rtol=0, atol=1e-6)


def test_in_a_saved_model(processing, scene, expected, tmp_path):
    made = QgsProcessingModelAlgorithm("fields", "tests")
    folder = QgsProcessingParameterFile.Behavior.Folder
    made.addModelParameter(
        QgsProcessingParameterFile("images", "images", folder),
        QgsProcessingModelParameter("images"),
    )
    made.addModelParameter(
        QgsProcessingParameterFeatureSource("fields", "fields"),
        QgsProcessingModelParameter("fields"),
    )
    steps = {
        "build": (
            "phenofuse:buildstack",
            {"PATTERN": "NDVI_*.tif", "MASK_PATTERN": "CLOUDS_*.tif"},
        ),
        "extract": ("phenofuse:parcelseries", {"ID": "parcel"}),
        "smooth": ("phenofuse:whittaker_parcels", {"SMOOTHING": 100.0}),
    }
    sources = {
        "build": {
            "FOLDER": FROM.fromModelParameter("images"),
            "MASK_FOLDER": FROM.fromModelParameter("images"),
        },
        "extract": {
            "INPUTS": FROM.fromChildOutput("build", "OUTPUT"),
            "PARCELS": FROM.fromModelParameter("fields"),
        },
        "smooth": {"INPUT": FROM.fromChildOutput("extract", "OUTPUT")},
    }
    for name, (algorithm, fixed) in steps.items():
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for key, value in fixed.items():
            child.addParameterSources(key, [FROM.fromStaticValue(value)])
        for key, source in sources[name].items():
            child.addParameterSources(key, [source])
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({name: output})
        made.addChildAlgorithm(child)
    path = str(tmp_path / "fields.model3")
    assert made.toFile(path)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(path)
    # QGIS before 3.40 puts the step before the name.
    build, extract, smooth = sorted(one.name() for one in model.destinationParameterDefinitions())
    outputs = {
        build: str(tmp_path / "stack.vrt"),
        extract: str(tmp_path / "series.gpkg"),
        smooth: str(tmp_path / "smooth.gpkg"),
    }
    given = {"images": scene["IMAGES"], "fields": scene["PARCELS"]}
    result = processing.run(model, given | outputs)
    check(result[smooth], expected)


def test_in_a_batch(processing, scene, tmp_path):
    """A batch runs an algorithm with many sets of values, all of them texts."""
    counts = []
    for rule in ("0", "1", "2"):
        result = processing.run(
            "phenofuse:parcelseries",
            {
                "INPUTS": scene["STACK"],
                "PARCELS": scene["PARCELS"],
                "ID": "parcel",
                "RULE": rule,
                "OUTPUT": str(tmp_path / f"{rule}.gpkg"),
            },
        )
        table = QgsVectorLayer(result["OUTPUT"], "t", "ogr")
        counts.append(sum(row["count"] for row in table.getFeatures()))
        assert Path(tmp_path / f"{rule}.gpkg").is_file()
    assert counts[1] > counts[2] > 0 and counts[1] > counts[0]
