"""Parcel heterogeneity through Processing."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from scipy import ndimage
from shapely import wkb

from phenofuse.algorithms.parcels.heterogeneity import HeterogeneityAlgorithm
from phenofuse.algorithms.parcels.heterogeneity_style import style_heterogeneity
from phenofuse.algorithms.table.layout import is_null

X, Y = 465180, 5080250


def square(column, row, width, height):
    x, y = X + 10 * column, Y - 10 * row
    right, bottom = x + 10 * width, y - 10 * height
    return f"POLYGON(({x} {y},{right} {y},{right} {bottom},{x} {bottom},{x} {y}))"


WKTS = {
    "even": square(0, 0, 10, 10),
    "mixed": square(6, 0, 8, 10),
    "in parts": square(20, 0, 10, 10),
    "hidden": square(40, 0, 5, 5),
    "outside": square(500, 500, 5, 5),
}


@pytest.fixture(scope="module")
def classes(write_stack, tmp_path_factory):
    """Class 1 up to column 9, 5 beyond, with a line of 9 in column 25, and none from 40 on."""
    image = np.full((1, 20, 50), 5, np.int16)
    image[..., :10], image[..., 25], image[..., 40:] = 1, 9, -1
    return write_stack(tmp_path_factory.mktemp("classes") / "classes.tif", image, [""], nodata=-1)


@pytest.fixture(scope="module")
def values(write_stack, tmp_path_factory):
    """Two bands: noise, and two levels, the higher one from column 5 on."""
    image = np.random.default_rng(1).normal(0.5, 0.05, (2, 20, 50)).astype(np.float32)
    image[1] = np.where(np.arange(50) < 5, 0.2, 0.8)
    return write_stack(tmp_path_factory.mktemp("values") / "values.tif", image, ["", ""])


@pytest.fixture
def layer(qgis_app):
    made = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string&field=foi_h:int", "p", "memory")
    for name, wkt in WKTS.items():
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name, 7])
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def run(processing):
    """Run the algorithm; return its layer, and its rows."""

    def start(**parameters):
        given = {"OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        made = processing.run(HeterogeneityAlgorithm().create(), given)["OUTPUT"]
        names = made.fields().names()
        return made, [
            {name: None if is_null(one) else one for name, one in zip(names, row.attributes())}
            for row in made.getFeatures()
        ]

    return start


def test_parcels_are_mixed_in_parts_or_even(run, layer, classes):
    made, rows = run(PARCELS=layer, CLASSES=str(classes))
    found = {row["name"]: row for row in rows}
    assert list(found) == list(WKTS)
    marks = {name: (row["foi_h_2"], row["foi_c"], row["clusters"]) for name, row in found.items()}
    assert marks == {
        "even": (0, 0, 1),
        "mixed": (1, 1, 2),
        "in parts": (0, 1, 2),
        "hidden": (None, None, None),
        "outside": (None, None, None),
    }
    assert all(row["foi_h"] == 7 for row in rows)
    assert (found["mixed"]["share_1"], found["mixed"]["share_5"]) == (0.5, 0.5)
    assert (found["in parts"]["share_5"], found["in parts"]["clusters_5"]) == (0.9, 2)
    assert found["in parts"]["clusters_9"] == 0
    assert found["hidden"]["valid_share"] == 0
    style_heterogeneity(made, "foi_h_2", "foi_c")
    renderer, labels = made.renderer(), []
    renderer.startRender(QgsRenderContext(), made.fields())
    for row in made.getFeatures():
        context = QgsRenderContext()
        context.expressionContext().setFeature(row)
        labels.append(renderer.legendKeysForFeature(row, context))
    renderer.stopRender(QgsRenderContext())
    assert [len(one) for one in labels] == [1] * 5


def test_a_polygon_that_crosses_itself_is_repaired_and_kept(processing, layer, classes):
    """Also where QGIS is to stop at one, as it is unless told otherwise."""
    x, y = X + 10, Y - 10
    crossing = f"POLYGON(({x} {y},{x + 80} {y - 80},{x + 80} {y},{x} {y - 80},{x} {y}))"
    layer.dataProvider().changeGeometryValues({1: QgsGeometry.fromWkt(crossing)})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    given = {"PARCELS": layer, "CLASSES": str(classes), "OUTPUT": "TEMPORARY_OUTPUT"}
    results, is_well = (
        HeterogeneityAlgorithm().create().run(given, context, QgsProcessingFeedback())
    )
    assert is_well
    rows = list(context.getMapLayer(results["OUTPUT"]).getFeatures())
    assert [row["name"] for row in rows] == list(WKTS)
    assert rows[0]["share_1"] == 1 and not rows[0].geometry().isGeosValid()


def test_thresholds_count(run, layer, classes):
    given = {"PARCELS": layer, "CLASSES": str(classes)}
    for area, expected in ((3900, 2), (4100, 1)):  # the smaller part has 40 pixels of 100 m2
        _, rows = run(LARGE_AREA=area, **given)
        assert rows[2]["clusters"] == expected
    _, rows = run(LEAST_SHARE=51, **given)
    assert rows[1]["foi_h_2"] == 0
    _, rows = run(LEAST_SHARE=10, MOST_SHARE=90, **given)
    assert rows[2]["foi_h_2"] == 1


def test_values_tell_two_levels_from_noise(run, layer, values):
    _, rows = run(PARCELS=layer, VALUES=str(values), VALUE_BAND=2)
    assert rows[0]["value_mean"] == pytest.approx(0.5)
    assert rows[0]["value_cv"] == pytest.approx(0.6)
    assert rows[0]["value_skew"] == pytest.approx(0, abs=1e-6)
    assert rows[0]["value_bimodality"] > 0.9
    assert rows[1]["value_bimodality"] is None and rows[1]["value_std"] == 0
    assert "foi_c" not in rows[0]
    _, rows = run(PARCELS=layer, VALUES=str(values))
    assert rows[0]["value_bimodality"] < 0.45


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "Neither a raster of classes nor one of values"),
        ({"CLASSES": "values", "LEAST_SHARE": 80}, "cannot be mixed from a share of 80 % up to 70"),
        ({"CLASSES": "values", "CLASS_BAND": 3}, "no band 3, but bands 1 to 2"),
        ({"CLASSES": "values"}, "classes are at most 256 whole numbers"),
        ({"VALUES": "values", "MINIMUM": 10_000}, "No parcel has 10000 pixels or more"),
    ],
)
def test_what_cannot_be_is_said(run, layer, values, parameters, message):
    given = {key: str(values) if one == "values" else one for key, one in parameters.items()}
    with pytest.raises(QgsProcessingException, match=message):
        run(PARCELS=layer, **given)


def test_land_use_of_the_real_scene_is_that_of_masks_by_rasterio(run, real):
    folder = real / "slovenia_s2"
    layer = QgsVectorLayer(str(folder / "land_use.gpkg"), "land use", "ogr")
    made, rows = run(PARCELS=layer, CLASSES=str(folder / "LULC.tif"), CORNERS=1, LARGE=5)
    with rasterio.open(folder / "LULC.tif") as dataset:
        image, transform = dataset.read(1), dataset.transform
    seen = 0
    for row, feature in zip(rows, made.getFeatures()):
        polygon = wkb.loads(feature.geometry().asWkb().data())
        mask = rasterio.features.geometry_mask([polygon], image.shape, transform, invert=True)
        inside = mask & (image != 0)
        if not inside.any():
            assert row["foi_c"] is None
            continue
        seen += 1
        shares, clusters = {}, 0
        for one in np.unique(image[inside]):
            shares[one] = np.mean(image[inside] == one)
            assert row[f"share_{one}"] == pytest.approx(shares[one])
            labels, _ = ndimage.label(inside & (image == one))
            large = int(np.count_nonzero(np.bincount(labels.ravel())[1:] > 5))
            assert row[f"clusters_{one}"] == large
            clusters += large
        assert row["clusters"] == clusters and row["foi_c"] == (clusters > 1)
        assert row["foi_h"] == any(0.3 <= share <= 0.7 for share in shares.values())
    assert seen > 70
