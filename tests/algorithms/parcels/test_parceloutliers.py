"""Find outlying parcels, through Processing."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)

from phenofuse.algorithms.parcels.outlier_style import style_outliers
from phenofuse.algorithms.parcels.parceloutliers import ParcelOutliersAlgorithm
from phenofuse.algorithms.result_layers import LayerStyle
from phenofuse.algorithms.table.layout import is_null
from phenofuse.cube.parcels.neighbours import Places
from phenofuse.cube.parcels.outliers import PeerRule, find_outliers

SIDE, COLUMNS, COUNT = 100, 10, 60
DAYS = np.datetime64("2023-03-01") + 10 * np.arange(20)


def memory(kind, *fields):
    return QgsVectorLayer("&".join([kind, *(f"field={one}" for one in fields)]), "made", "memory")


def filled(layer, rows):
    features = []
    for geometry, attributes in rows:
        feature = QgsFeature(layer.fields())
        if geometry:
            feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(number):
    x, y = 500_000 + SIDE * (number % COLUMNS), 5_150_000 + SIDE * (number // COLUMNS)
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + SIDE - 5, y + SIDE - 5))


def crop_of(number):
    return "maize" if number % 2 else "wheat"


@pytest.fixture
def layer(qgis_app):
    made = memory("Polygon?crs=EPSG:32633", "parcel:int", "crop:string", "score:double")
    return filled(made, ((square(one), [one, crop_of(one), 7.5]) for one in range(COUNT)))


@pytest.fixture(scope="module")
def ndvi():
    """Series of the parcels; number 24 is stated to be wheat and grows as maize."""
    random = np.random.default_rng(2)
    day = np.arange(len(DAYS)) * 10.0
    wheat, maize = (0.2 + 0.6 * np.exp(-(((day - peak) / 40) ** 2)) for peak in (70, 150))
    curves = [maize if one % 2 or one == 24 else wheat for one in range(COUNT)]
    values = np.array(curves).T + random.normal(0, 0.03, (len(DAYS), COUNT))
    values[random.random(values.shape) < 0.3] = np.nan
    return np.round(values, 6)


def table(blocks):
    """A parcel table of blocks by variable, its parcels as texts, gaps as rows without a value."""
    made = memory("None?", "parcel_id:string", "time:datetime", "variable:string", "mean:double")
    return filled(
        made,
        (
            (
                None,
                [
                    str(one),
                    f"{DAYS[row]}T10:00:00Z",
                    variable,
                    None if math.isnan(values[row, one]) else float(values[row, one]),
                ],
            )
            for variable, values in blocks.items()
            for one in range(values.shape[1])
            for row in range(len(DAYS))
        ),
    )


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, text):
        """Keep a line."""
        self.lines.append(text)

    def pushWarning(self, text):
        """Keep a line."""
        self.lines.append(text)


@pytest.fixture
def run(processing):
    """Run the algorithm; return its layer, and its rows by field name."""

    def start(**parameters):
        given = {"ID": "parcel", "OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        feedback = given.pop("feedback", None)
        algorithm = ParcelOutliersAlgorithm().create()
        made = processing.run(algorithm, given, feedback=feedback)["OUTPUT"]
        names = made.fields().names()
        return made, [
            {name: None if is_null(one) else one for name, one in zip(names, feature.attributes())}
            for feature in made.getFeatures()
        ]

    yield start
    QgsProject.instance().removeAllMapLayers()


def expected(values, **options):
    centres = np.array([square(one).centroid().asPoint() for one in range(COUNT)])
    group = np.arange(COUNT) % 2
    area = np.full(COUNT, 9025.0)
    rule = PeerRule(distance=2000, min_area=3000, most=100, least_peers=5, least_spread=0.02)
    return find_outliers(values, Places(*centres.T, area, group), rule, **options)


def test_the_parcel_that_grows_as_another_crop_is_first(run, layer, ndvi):
    made, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi}))
    assert made.featureCount() == COUNT
    assert made.crs().authid() == "EPSG:32633"
    first = min(rows, key=lambda row: row["rank"])
    assert first["parcel"] == 24
    assert first["p_value"] == pytest.approx(1 / 30)
    assert first["peers"] == 29
    assert (first["variable"], first["measure"]) == ("NDVI", "distance")
    found = expected(ndvi)
    for row, feature in zip(rows, made.getFeatures()):
        one = row["parcel"]
        assert row["score_2"] == pytest.approx(found.score[one])
        assert row["score"] == 7.5
        assert row["rank"] == found.rank[one]
        assert row["worst_z"] == pytest.approx(found.worst_z[0, one])
        assert row["dates"] == ", ".join(
            f"{DAYS[day]} ({z:.1f})" for day, z in zip(found.worst[:, one], found.worst_z[:, one])
        )
        assert feature.geometry().equals(square(one))


def test_the_dates_are_those_that_were_changed(run, layer, ndvi):
    values = ndvi.copy()
    values[12, 7], values[4, 7] = -0.5, 0.95
    _, rows = run(PARCELS=layer, TABLE=table({"NDVI": values}), NAMED=2)
    dates = rows[7]["dates"].split(", ")
    assert [one.split(" ")[0] for one in dates] == [str(DAYS[12]), str(DAYS[4])]
    assert rows[7]["worst_z"] < 0


def test_the_layer_may_be_in_degrees(run, layer, ndvi):
    import processing

    moved = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    degrees = processing.run("native:reprojectlayer", moved)["OUTPUT"]
    _, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi}))
    made, rows_in_degrees = run(PARCELS=degrees, TABLE=table({"NDVI": ndvi}))
    assert made.crs().authid() == "EPSG:4326"
    assert [row["rank"] for row in rows_in_degrees] == [row["rank"] for row in rows]


def test_of_the_selected_parcels_alone_is_told_but_all_are_peers(run, layer, ndvi):
    layer.selectByExpression("parcel in (24, 3)")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    log = Log()
    _, rows = run(PARCELS=source, TABLE=table({"NDVI": ndvi}), feedback=log)
    found = expected(ndvi)
    assert {row["parcel"]: row["rank"] for row in rows} == {one: found.rank[one] for one in (24, 3)}
    assert any("all crops: 1 of 2 parcels (50.0 %), 0.9 of 1.8 ha" in line for line in log.lines)


def test_the_period_measure_and_weights_count(run, layer, ndvi):
    series = table({"NDVI": ndvi})
    from_to = {"FIRST": str(DAYS[5]), "LAST": str(DAYS[11])}
    _, rows = run(PARCELS=layer, TABLE=series, MEASURE=1, WEIGHTS=1, **from_to)
    values = ndvi[5:12]
    weights = np.full(7, 10.0)
    weights[[0, -1]] = 5
    found = expected(values, measure="correlation", weights=weights)
    assert [row["measure"] for row in rows] == ["correlation"] * COUNT
    np.testing.assert_allclose(np.array([row["score_2"] for row in rows], float), found.score)


def test_each_variable_has_scores_of_its_own(run, layer, ndvi):
    vh = np.round(np.random.default_rng(3).normal(-15, 1, (len(DAYS), 40)), 3)
    _, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi, "VH": vh}))
    assert [row["variable"] for row in rows[:4]] == ["NDVI", "VH", "NDVI", "VH"]
    assert len(rows) == COUNT + 40
    assert max(row["rank"] for row in rows if row["variable"] == "VH") == 40


def test_parcels_without_series_or_peers_have_no_score(run, layer, ndvi):
    alone = [COUNT, "hops", None]
    filled(layer, [(square(COUNT), alone)])
    log = Log()
    _, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi[:, :50]}), feedback=log)
    without = rows[50:]
    assert len(without) == 11
    names = ("variable", "measure", "score_2", "rank", "p_value", "peers", "worst_z", "dates")
    assert all(row[name] is None for row in without for name in names)
    assert any("11 of 61 parcels of the layer have no series" in line for line in log.lines)


def test_the_log_tells_outliers_by_crop(run, layer, ndvi):
    log = Log()
    _, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi}), feedback=log)
    for crop in ("maize", "wheat"):
        of_crop = [row for row in rows if row["crop"] == crop]
        out = sum(row["p_value"] <= 0.05 for row in of_crop)
        wanted = f"{crop}: {out} of 30 parcels ({100 * out / 30:.1f} %), {0.9025 * out:.1f} of 27.1"
        assert any(line.startswith(wanted) for line in log.lines), log.lines
    assert any("Lambert azimuthal equal-area" in line for line in log.lines)
    few = Log()
    run(PARCELS=layer, TABLE=table({"NDVI": ndvi}), MOST=10, feedback=few)
    assert any("60 of 60 parcels have fewer than 19 peers" in line for line in few.lines)


def test_it_can_be_cancelled(run, layer, ndvi):
    class Stopped(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    algorithm = ParcelOutliersAlgorithm().create()
    parameters = {"PARCELS": layer, "ID": "parcel", "OUTPUT": "memory:"}
    parameters["TABLE"] = table({"NDVI": ndvi})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, fine = algorithm.run(parameters, context, Stopped())
    assert fine and results == {}


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"FIRST": "2023-08-01", "LAST": "2023-05-01"}, ["ends before it begins", "2023-08-01"]),
        ({"FIRST": "2031-01-01"}, ["no NDVI within the period", "Give another period"]),
        ({"LEAST_SPREAD": -0.1}, ["Least spread of the peers is -0.1", "0 or more"]),
        ({"VALUE": "median"}, ["Field of values", '"median"']),
        ({"ID": "crop"}, ["Field crop has the value", "more than one parcel"]),
        ({"TABLE": "missing.csv"}, ["missing.csv"]),
    ],
)
def test_bad_input_is_named(run, layer, ndvi, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run(**{"PARCELS": layer, "TABLE": table({"NDVI": ndvi})} | given)
    for part in parts:
        assert part in str(caught.value)


def colour_at(layer, feature):
    renderer = layer.renderer()
    context = QgsRenderContext()
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    symbol = renderer.symbolForFeature(feature, context)
    colour = symbol.color().name() if symbol else None
    renderer.stopRender(context)
    return colour


def test_polygons_are_coloured_by_score_and_none_is_left_out(run, layer, ndvi):
    made, rows = run(PARCELS=layer, TABLE=table({"NDVI": ndvi[:, :50]}))
    style_outliers(made, "score_2")
    colours = [colour_at(made, feature) for feature in made.getFeatures()]
    scores = np.array([row["score_2"] or math.nan for row in rows])
    assert set(colours[50:]) == {"#bdbdbd"}
    assert None not in colours
    assert colours[24] == "#3b0f70"
    lowest = np.argsort(scores[:50])[:20]
    assert {colours[one] for one in lowest} == {"#fcfdbf"}
    assert made.renderer().ranges()[-1].label().endswith("(above 97.5 % of the scores)")


@pytest.mark.parametrize("values", [[], [None, None], [1.5, 1.5, None], [0.0]])
def test_few_or_equal_scores_are_coloured_too(qgis_app, values):
    made = memory("Polygon?crs=EPSG:32633", "score:double")
    filled(made, ((square(one), [value]) for one, value in enumerate(values)))
    style_outliers(made, "score")
    colours = [colour_at(made, feature) for feature in made.getFeatures()]
    assert colours == ["#bdbdbd" if value is None else "#fcfdbf" for value in values]
    QgsProject.instance().removeAllMapLayers()


def test_the_style_comes_with_the_layer(processing, layer, ndvi):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = ParcelOutliersAlgorithm().create()
    parameters = {"PARCELS": layer, "ID": "parcel", "TABLE": table({"NDVI": ndvi})}
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    results, fine = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert fine
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    style = details.postProcessor()
    assert isinstance(style, LayerStyle)
    made = context.getMapLayer(results["OUTPUT"])
    style.postProcessLayer(made, context, QgsProcessingFeedback())
    assert made.renderer().type() == "graduatedSymbol"
    assert style not in LayerStyle._waiting
    QgsProject.instance().removeAllMapLayers()


def test_real_parcels_have_the_scores_of_a_loop(run, real):
    """Sentinel-2 over Slovenia: means by rasterstats, land use for the crop, scores by a loop."""
    rasterstats = pytest.importorskip("rasterstats", reason="rasterstats is not installed")
    folder = real / "slovenia_s2"
    parcels = QgsVectorLayer(str(folder / "land_use.gpkg"), "land use", "ogr")
    outlines = {one.id(): one.geometry() for one in parcels.getFeatures()}
    land_use = {one.id(): one["LULC_NAME"] for one in parcels.getFeatures()}
    shapes = [outline.asWkt() for outline in outlines.values()]
    values = {}
    for path in sorted((folder / "NDVI").glob("NDVI_2017*.tif")):
        with (
            rasterio.open(path) as image,
            rasterio.open(folder / "CLM" / path.name.replace("NDVI", "CLM")) as mask,
        ):
            ndvi = np.where((mask.read(1) == 0) & (image.read(1) != -32768), image.read(1), np.nan)
            place = image.transform
        means = rasterstats.zonal_stats(shapes, ndvi * 1e-4, affine=place, stats="mean", nodata=-9)
        values[path.stem[5:13]] = {
            one: mean["mean"]
            for one, mean in zip(outlines, means)
            if mean["mean"] is not None and math.isfinite(mean["mean"])
        }
    rows = [
        (None, [str(one), f"{day[:4]}-{day[4:6]}-{day[6:]}", "NDVI", mean])
        for day, means in values.items()
        for one, mean in means.items()
    ]
    made = memory("None?", "parcel_id:string", "time:string", "variable:string", "mean:double")
    _, found = run(
        PARCELS=parcels,
        ID="fid",
        CROP="LULC_NAME",
        TABLE=filled(made, rows),
        MIN_AREA=500,
        LEAST_PEERS=4,
    )
    scored = 0
    for row in found:
        own = row["fid"]
        distances = []
        for means in values.values():
            peers = [
                mean
                for one, mean in means.items()
                if one != own and land_use[one] == land_use[own] and outlines[one].area() > 500
            ]
            if own in means and len(peers) >= 4:
                spread = 1.4826 * np.median(np.abs(peers - np.median(peers)))
                distances.append(abs(means[own] - np.median(peers)) / max(spread, 0.02))
        if len(distances) >= 3:
            assert row["score"] == pytest.approx(np.mean(distances))
            scored += 1
        else:
            assert row["score"] is None
    assert scored > 60
