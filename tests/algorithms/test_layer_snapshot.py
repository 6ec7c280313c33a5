"""Snapshots of layers: what QGIS itself reads, also once the layers are gone."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerExporter,
    QgsVectorLayerJoinInfo,
)

from phenofuse.algorithms.algorithm import PhenoFuseAlgorithm
from phenofuse.algorithms.field_type import field_type
from phenofuse.algorithms.layer_snapshot import features_of
from phenofuse.cube.problem import Problem

SOURCES = Path(__file__).resolve().parents[2]
BOWTIE = "POLYGON((0 0,1 1,1 0,0 1,0 0))"


class Reader(PhenoFuseAlgorithm):
    """Reads features on the thread it runs on."""

    def name(self):
        """Return what QGIS asks for."""
        return "reader"

    displayName = name  # noqa: N815 - QGIS's name

    def initAlgorithm(self, configuration=None):
        """Add the parameter."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", "Input", [QgsProcessing.SourceType.TypeVector]
            )
        )

    def check(self, parameters, context):
        """Take the snapshot."""
        self.source = features_of(self, "INPUT", parameters, context)

    def execute(self, parameters, context, feedback):
        """Read it."""
        self.found = read(self.source)
        return {}


def read(source, request=None):
    return [
        (one.id(), one.attributes(), one.geometry().asWkt())
        for one in source.getFeatures(request or QgsFeatureRequest())
    ]


def described(source):
    return (
        source.fields().names(),
        source.sourceCrs().authid(),
        source.wkbType(),
        source.featureCount(),
        source.sourceName(),
        source.sourceExtent().toString(),
    )


@pytest.fixture
def project(qgis_app):
    """A new project."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def parcels(project):
    """Nine parcels in memory, in the project."""
    return made(project, "parcels")


def made(project, name, texts=()):
    place = "Polygon?crs=EPSG:32633&field=parcel:integer&field=crop:string"
    layer = QgsVectorLayer(place, name, "memory")
    for number in range(1, 10):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, f"{name} {number % 3}"])
        left = 10 * number
        ring = f"POLYGON(({left} 0,{left + 5} 0,{left + 5} 5,{left} 0))"
        feature.setGeometry(QgsGeometry.fromWkt(dict(texts).get(number, ring)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def reader():
    algorithm = Reader()
    algorithm.initAlgorithm()
    return algorithm


@pytest.fixture
def context(project):
    context = QgsProcessingContext()
    context.setProject(project)
    return context


def in_memory(project, tmp_path):
    return made(project, "parcels")


def in_a_file(project, tmp_path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "parcels.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        made(project, "parcels"), path, project.transformContext(), options
    )
    layer = QgsVectorLayer(path, "of a file", "ogr")
    project.addMapLayer(layer)
    return layer


def in_text(project, tmp_path):
    path = tmp_path / "parcels.csv"
    path.write_text("parcel,wkt\n" + "\n".join(f'{one},"POINT({one} 1)"' for one in range(9)))
    source = f"file://{path}?wktField=wkt&crs=EPSG:32633"
    layer = QgsVectorLayer(source, "of a text", "delimitedtext")
    project.addMapLayer(layer)
    return layer


def with_edits(project, tmp_path):
    layer = in_a_file(project, tmp_path)
    layer.startEditing()
    layer.deleteFeature(2)
    layer.changeAttributeValue(3, 2, "changed")
    layer.changeGeometry(4, QgsGeometry.fromWkt("POLYGON((0 90,5 90,5 95,0 90))"))
    feature = QgsFeature(layer.fields())
    feature.setAttributes([None, 10, "new"])
    layer.addFeature(feature)
    return layer


def with_a_filter(project, tmp_path):
    layer = in_a_file(project, tmp_path)
    layer.setSubsetString('"parcel" > 4')
    return layer


def joined(project, tmp_path, in_memory=True):
    layer, other = made(project, "parcels"), made(project, "other")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("parcel")
    join.setTargetFieldName("parcel")
    join.setUsingMemoryCache(in_memory)
    layer.addJoin(join)
    assert layer.fields().names()[2:] == ["other_crop"]
    return layer


def joined_without_a_cache(project, tmp_path):
    return joined(project, tmp_path, in_memory=False)


def virtual(project, tmp_path):
    made(project, "parcels")
    return over_parcels(project, "where parcel <> 3")


def over_parcels(project, where=""):
    query = "?query=select parcel, crop, geometry from parcels "
    layer = QgsVectorLayer(query + where, "virtual parcels", "virtual")
    project.addMapLayer(layer)
    return layer


def virtual_of_any_kind(project, tmp_path):
    made(project, "parcels")
    query = "?query=select parcel, st_buffer(geometry, 0) as shape from parcels"
    layer = QgsVectorLayer(f"{query}&geometry=shape:0:32633", "any", "virtual")
    project.addMapLayer(layer)
    return layer


def virtual_without_places(project, tmp_path):
    made(project, "parcels")
    layer = QgsVectorLayer("?query=select parcel, crop from parcels", "virtual", "virtual")
    project.addMapLayer(layer)
    return layer


def with_a_sum_over_another(project, tmp_path):
    layer = made(project, "parcels")
    made(project, "other")
    kind = QgsField("total", field_type("Int"))
    layer.addExpressionField("aggregate('other', 'sum', \"parcel\") + \"parcel\"", kind)
    return layer


def with_a_field_of_its_own(project, tmp_path):
    layer = made(project, "parcels")
    layer.addExpressionField("$area * @factor", QgsField("area", field_type("Double")))
    QgsExpressionContextUtils.setLayerVariable(layer, "factor", 2)
    return layer


LAYERS = [
    in_memory,
    in_a_file,
    in_text,
    with_edits,
    with_a_filter,
    joined,
    joined_without_a_cache,
    virtual,
    virtual_of_any_kind,
    virtual_without_places,
    with_a_sum_over_another,
    with_a_field_of_its_own,
]
WAYS = {
    "all": lambda layer: layer.id(),
    "the layer itself": lambda layer: layer,
    "selected": lambda layer: QgsProcessingFeatureSourceDefinition(layer.id(), True),
    "the first two": lambda layer: QgsProcessingFeatureSourceDefinition(layer.id(), featureLimit=2),
    "two selected, by an expression": lambda layer: QgsProcessingFeatureSourceDefinition(
        QgsProperty.fromExpression(f"'{layer.id()}'"), True, 2
    ),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("make", LAYERS)
def test_a_snapshot_is_what_qgis_reads_and_outlives_the_layers(
    make, way, project, reader, context, tmp_path
):
    require_the_same(make(project, tmp_path), way, project, reader, context)


@pytest.mark.parametrize("way", WAYS)
def test_a_snapshot_of_a_table_in_a_database_is_what_qgis_reads(
    way, project, reader, context, postgres
):
    layer = made(project, "parcels")
    table = f'{postgres.info} key="id" table="public"."{"_".join(way.split())}" (geom)'
    QgsVectorLayerExporter.exportLayer(layer, table, "postgres", layer.crs())
    layer = QgsVectorLayer(table, "of a database", "postgres")
    assert layer.isValid()
    project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("crop"), "changed")
    require_the_same(layer, way, project, reader, context)


def require_the_same(layer, way, project, reader, context):
    layer.selectByIds([one.id() for one in layer.getFeatures()][1::2])
    given = {"INPUT": WAYS[way](layer)}
    source = reader.parameterAsSource(given, "INPUT", context)
    expected, description = read(source), described(source)
    assert len(expected) > 1
    some = QgsFeatureRequest().setSubsetOfAttributes(["parcel"], source.fields())
    of_some = [(one[0], one[1][source.fields().lookupField("parcel")]) for one in read(source)]
    assert reader.prepare(given, context, QgsProcessingFeedback())
    del source, layer
    project.clear()
    thread = threading.Thread(
        target=reader.processAlgorithm, args=({}, context, QgsProcessingFeedback())
    )
    thread.start()
    thread.join()
    assert reader.found == expected
    assert read(reader.source) == expected
    assert described(reader.source) == description
    place = reader.source.fields().lookupField("parcel")
    assert [(one[0], one[1][place]) for one in read(reader.source, some)] == of_some


def test_a_filter_of_the_parameter_holds(parcels, reader, context, project):
    definition = QgsProcessingFeatureSourceDefinition(parcels.id())
    if not hasattr(definition, "filterExpression"):
        pytest.skip("QGIS has filters of sources since 3.32")
    definition.filterExpression = '"parcel" > 6'
    reader.check({"INPUT": definition}, context)
    project.clear()
    assert [one[1][0] for one in read(reader.source)] == [7, 8, 9]


@pytest.mark.parametrize("is_virtual", [False, True])
def test_geometries_are_checked_as_qgis_is_told_to(is_virtual, project, reader):
    layer = made(project, "parcels", [(4, BOWTIE)])
    if is_virtual:
        layer = over_parcels(project)
    check = QgsFeatureRequest.InvalidGeometryCheck
    override = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
    skipping = QgsProcessingFeatureSourceDefinition(
        layer.id(), flags=override, geometryCheck=check.GeometrySkipInvalid
    )
    for default, given, count in (
        (check.GeometryNoCheck, layer.id(), 9),
        (check.GeometrySkipInvalid, layer.id(), 8),
        (check.GeometryNoCheck, skipping, 8),
    ):
        context, feedback = QgsProcessingContext(), Said()
        context.setProject(project)
        context.setFeedback(feedback)
        context.setInvalidGeometryCheck(default)
        reader.check({"INPUT": given}, context)
        assert len(read(reader.source)) == count
        assert any("invalid geometry" in one for one in feedback.errors) == (count == 8)


@pytest.mark.parametrize("is_virtual", [False, True])
def test_an_invalid_geometry_ends_the_run_where_qgis_is_told_so(is_virtual, project):
    layer = made(project, "parcels", [(4, BOWTIE)])
    if is_virtual:
        layer = over_parcels(project)
    context, feedback = QgsProcessingContext(), Said()
    context.setProject(project)
    context.setFeedback(feedback)
    stop = QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid
    context.setInvalidGeometryCheck(stop)
    _, is_well = Reader().create().run({"INPUT": layer.id()}, context, feedback)
    assert not is_well
    assert [one for one in feedback.errors if "parcels has an invalid geometry" in one]


class Said(QgsProcessingFeedback):
    """Keeps what is wrong."""

    def __init__(self):
        super().__init__()
        self.errors = []

    def reportError(self, text, fatalError=False):  # noqa: N803 - the name that QGIS gives
        """Keep it."""
        self.errors.append(text)


def test_no_layer_is_none(reader, context):
    assert features_of(reader, "INPUT", {"INPUT": "no such layer"}, context) is None
    assert features_of(reader, "INPUT", {}, context) is None


def test_a_layer_that_cannot_be_copied_is_named(project, reader, context):
    """Polygons and points in one layer."""
    made(project, "parcels")
    query = "?query=select parcel, case parcel when 1 then geometry else st_centroid(geometry) end"
    layer = QgsVectorLayer(f"{query} as shape from parcels&geometry=shape:0:32633", "v", "virtual")
    project.addMapLayer(layer)
    assert {one.geometry().type() for one in layer.getFeatures()} == {0, 2}
    with pytest.raises(Problem, match="Save its features as a file"):
        reader.check({"INPUT": layer.id()}, context)


def test_nothing_else_reads_the_layers_that_qgis_hands_over():
    rooms = [SOURCES / room for room in ("algorithms", "provider", "ui")]
    found = {
        path.relative_to(SOURCES).as_posix()
        for room in rooms
        for path in room.rglob("*.py")
        if "parameterAsSource" in path.read_text(encoding="utf-8")
    }
    assert found == {"algorithms/layer_snapshot.py"}
