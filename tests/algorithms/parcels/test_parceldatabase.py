"""Extract parcel time series into a database, through QGIS."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from phenofuse.algorithms.parcels.parceldatabase import ParcelDatabaseAlgorithm

NDVI_TIMES = ["2019-12-20T10:11:12Z", "2019-12-30", "2020-01-09"]
EVI_TIMES = ["2019-12-30", "2020-01-19"]
X, Y = 465180, 5080250
SQUARES = {7: (2, 2, 10, 8), 8: (30, 5, 4, 4), 9: (500, 500, 5, 5)}
"""Column, row, width and height of the parcels; the last one lies outside."""

CONNECTION = "PhenoFuse test farm"


@pytest.fixture(scope="module")
def ndvi():
    values = np.random.default_rng(3).normal(0.5, 0.1, (3, 40, 50)).astype(np.float32)
    values[1, :, 25:] = np.nan
    return values


@pytest.fixture(scope="module")
def stacks(ndvi, write_stack, tmp_path_factory):
    folder = tmp_path_factory.mktemp("stacks")
    classes = np.full((1, 40, 50), 4, np.float32)
    classes[0, :4] = 8
    both = write_stack(folder / "scl.tif", np.repeat(classes, 2, axis=0), EVI_TIMES)
    return {
        "ndvi": str(write_stack(folder / "ndvi.tif", ndvi, NDVI_TIMES, nodata=np.nan)),
        "evi": str(write_stack(folder / "evi.tif", ndvi[:2] + 1, EVI_TIMES, nodata=np.nan)),
        "scl": str(both),
    }


def fields() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=number:integer&field=code:string", "fields", "memory"
    )
    for number, (column, row, width, height) in SQUARES.items():
        feature = QgsFeature(layer.fields())
        x, y = X + 10 * column, Y - 10 * row
        ring = [(x, y), (x + 10 * width, y), (x + 10 * width, y - 10 * height), (x, y)]
        ring.insert(3, (x, y - 10 * height))
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({','.join(f'{a} {b}' for a, b in ring)}))")
        )
        feature.setAttributes([number, f"field {number}"])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        """Keep a line."""
        self.lines.append(info)

    def pushWarning(self, warning):
        """Keep a warning."""
        self.lines.append("warning: " + warning)

    @property
    def text(self):
        """Return all that was said."""
        return "\n".join(self.lines)


@pytest.fixture
def extract(processing, stacks):
    def run(feedback=None, **parameters):
        given = {"INPUTS": [stacks["ndvi"]], "PARCELS": fields(), "ID": "number"}
        return processing.run(
            ParcelDatabaseAlgorithm().create(),
            given | parameters,
            feedback=feedback or QgsProcessingFeedback(),
        )

    return run


@pytest.fixture
def connection(qgis_app, postgres):
    """A connection stored in QGIS, to an empty schema of its own."""
    import psycopg2

    opened = psycopg2.connect(postgres.info)
    opened.cursor().execute('DROP SCHEMA IF EXISTS "My fields" CASCADE; CREATE SCHEMA "My fields"')
    opened.commit()
    opened.close()

    def store(password=postgres.password):
        uri = QgsDataSourceUri()
        uri.setConnection(
            "127.0.0.1", str(postgres.port), postgres.database, postgres.user, password
        )
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        settings = {"saveUsername": True, "savePassword": True}
        metadata.saveConnection(metadata.createConnection(uri.uri(False), settings), CONNECTION)
        return uri

    yield store
    QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection(CONNECTION)


def rows_of(layer: QgsVectorLayer) -> list[dict]:
    assert layer.isValid()
    return [dict(zip(layer.fields().names(), one.attributes())) for one in layer.getFeatures()]


def in_geopackage(path):
    return lambda name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def in_postgis(uri):
    def table(name):
        source = QgsDataSourceUri(uri)
        geometry = "footprint" if name == "dias_catalogue" else ""
        keys = {"dias_catalogue": "id", "hists": "pid,obsid", "series_2020_s2": "id"}
        key = keys.get(name, "pid,obsid,band")
        source.setDataSource("My fields", name, geometry, "", key)
        return QgsVectorLayer(source.uri(False), name, "postgres")

    return table


def require_tables(table, ndvi):
    """All is there, as QGIS sees it: two variables, and one time that they share."""
    catalogue = table("dias_catalogue")
    assert catalogue.wkbType() == QgsWkbTypes.Type.Polygon
    assert catalogue.crs().authid() == "EPSG:4326"
    scenes = sorted(rows_of(catalogue), key=lambda row: row["obstime"])
    assert [row["obstime"].toString("yyyy-MM-dd HH:mm:ss") for row in scenes] == [
        "2019-12-20 10:11:12",
        "2019-12-30 00:00:00",
        "2020-01-09 00:00:00",
        "2020-01-19 00:00:00",
    ]
    assert [row["reference"] for row in scenes] == [
        "ndvi_20191220T101112",
        "ndvi_20191230T000000",
        "ndvi_20200109T000000",
        "evi_20200119T000000",
    ]
    assert {(row["sensor"], row["card"], row["status"]) for row in scenes} == {
        ("S2", "s2", "extracted")
    }
    extent = catalogue.extent()
    assert (extent.center().x(), extent.center().y()) == pytest.approx((14.554, 45.875), abs=0.01)
    ids = [row["id"] for row in scenes]
    found = {
        (row["pid"], row["obsid"], row["band"]): row
        for year in (2019, 2020)
        for row in rows_of(table(f"sigs_{year}_s2"))
    }
    expected = {}
    for pid, (column, row, width, height) in list(SQUARES.items())[:2]:
        part = ndvi[:, row : row + height, column : column + width].astype(float)
        for image, scene in zip(part, (0, 1, 2)):
            expected[pid, ids[scene], "ndvi"] = image
        for image, scene in zip(part, (1, 3)):
            expected[pid, ids[scene], "evi"] = image + 1
    expected = {key: image for key, image in expected.items() if not np.isnan(image).all()}
    assert found.keys() == expected.keys()
    for key, image in expected.items():
        row = found[key]
        assert row["count"] == image.size
        assert row["mean"] == pytest.approx(image.mean(), rel=1e-6)
        assert row["std"] == pytest.approx(image.std(), rel=1e-5)
        for name, share in (("min", 0), ("p25", 25), ("p50", 50), ("p75", 75), ("max", 100)):
            assert row[name] == pytest.approx(np.percentile(image, share), rel=1e-6)
    return ids


def test_a_geopackage_is_filled(extract, stacks, ndvi, tmp_path):
    path, log = tmp_path / "fields ä.gpkg", Log()
    inputs = [stacks["ndvi"], stacks["evi"]]
    result = extract(log, INPUTS=inputs, CLASSES=stacks["scl"], OUTPUT=str(path))
    assert result == {"OUTPUT": str(path), "SCENES": 4, "ROWS": 8}
    ids = require_tables(in_geopackage(path), ndvi)
    histograms = rows_of(in_geopackage(path)("hists"))
    counts = {(row["pid"], row["obsid"]): json.loads(row["hist"]) for row in histograms}
    both = {7: {"4": 60, "8": 20}, 8: {"4": 16}}
    assert counts == {(pid, ids[one]): both[pid] for pid in both for one in (1, 3)}
    assert "3 parcels x 4 scenes x 2 variables: at most 24 rows" in log.text
    assert "of 4 scenes 0 are extracted already" in log.text
    assert "Extracted 4 scenes and wrote 8 rows" in log.text
    assert "At this speed 700000 parcels" in log.text
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_connection_stored_in_qgis_is_used(extract, stacks, ndvi, connection):
    uri, log = connection(), Log()
    inputs = [stacks["ndvi"], stacks["evi"]]
    result = extract(log, INPUTS=inputs, CONNECTION=CONNECTION, SCHEMA="My fields")
    assert result == {"CONNECTION": CONNECTION, "SCENES": 4, "ROWS": 8}
    require_tables(in_postgis(uri), ndvi)
    assert rows_of(in_postgis(uri)("hists")) == []
    assert "secret" not in log.text and CONNECTION in log.text
    again = extract(INPUTS=inputs, CONNECTION=CONNECTION, SCHEMA="My fields")
    assert again == {"CONNECTION": CONNECTION, "SCENES": 0, "ROWS": 0}


@pytest.mark.parametrize("kind", ["GeoPackage", "PostGIS"])
def test_methods_take_the_series_as_a_parcel_table(
    extract, stacks, tmp_path, kind, request, processing
):
    if kind == "GeoPackage":
        extract(INPUTS=[stacks["evi"]], OUTPUT=str(tmp_path / "fields.gpkg"))
        table = in_geopackage(tmp_path / "fields.gpkg")("series_2020_s2")
    else:
        uri = request.getfixturevalue("connection")()
        extract(INPUTS=[stacks["ndvi"]], CONNECTION=CONNECTION, SCHEMA="My fields")
        table = in_postgis(uri)("series_2020_s2")
    rows = rows_of(table)
    parcels = [row["parcel_id"] for row in rows]
    assert 7 in parcels
    result = processing.run("phenofuse:datadensity_parcels", {"INPUT": table, "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    counts = {row["parcel_id"]: row["observations"] for row in rows_of(result)}
    assert counts == {one: parcels.count(one) for one in parcels}


def test_a_wrong_password_is_explained_and_not_repeated(extract, connection):
    connection(password="wrong secret")  # noqa: S106 - it is wrong
    log = Log()
    with pytest.raises(QgsProcessingException) as caught:
        extract(log, CONNECTION=CONNECTION, SCHEMA="My fields")
    message = str(caught.value)
    assert f"The connection {CONNECTION} does not open" in message
    assert "password authentication failed" in message and "Check host" in message
    assert "secret" not in message + log.text


def test_only_what_is_new_is_extracted(extract, stacks, ndvi, write_stack, tmp_path):
    path, log = tmp_path / "a.gpkg", Log()
    early = write_stack(tmp_path / "ndvi.tif", ndvi[1:], NDVI_TIMES[1:], nodata=np.nan)
    assert extract(INPUTS=[str(early)], OUTPUT=str(path))["SCENES"] == 2
    result = extract(log, OUTPUT=str(path))
    assert (result["SCENES"], result["ROWS"]) == (1, 2)
    assert "of 3 scenes 2 are extracted already" in log.text
    more = Log()
    inputs = [stacks["ndvi"], stacks["evi"]]
    assert extract(more, INPUTS=inputs, OUTPUT=str(path))["SCENES"] == 1
    assert "warning: The scenes that are extracted already have no row of evi" in more.text
    assert extract(INPUTS=inputs, OUTPUT=str(path), AGAIN=True)["SCENES"] == 4
    require_tables(in_geopackage(path), ndvi)


def test_a_cancelled_run_goes_on_later(extract, stacks, ndvi, tmp_path):
    path, log = tmp_path / "a.gpkg", Log()
    log.progressChanged.connect(lambda share: share > 30 and log.cancel())
    inputs = [stacks["ndvi"], stacks["evi"]]
    assert extract(log, INPUTS=inputs, OUTPUT=str(path)).get("SCENES") is None
    assert "Cancelled." in log.text and "run again for the others" in log.text
    states = sqlite3.connect(path).execute("SELECT status FROM dias_catalogue").fetchall()
    assert set(states) == {("extracted",), ("ingested",)}
    assert extract(INPUTS=inputs, OUTPUT=str(path))["SCENES"] in (1, 2, 3)
    require_tables(in_geopackage(path), ndvi)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_ids_of_features_serve_where_there_is_no_field(extract, tmp_path):
    path = tmp_path / "a.gpkg"
    extract(ID="", OUTPUT=str(path))
    assert {row["pid"] for row in rows_of(in_geopackage(path)("sigs_2020_s2"))} == {1, 2}


def test_a_temporary_file_serves(extract):
    path = Path(extract(OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    assert path.suffix == ".gpkg" and len(rows_of(in_geopackage(path)("dias_catalogue"))) == 3


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"ID": "code"}, ["3 of 3 parcels have ids that are no whole numbers", "field 7"]),
        ({"CARD": "Sentinel-2"}, ["Card is 'Sentinel-2'", "one or two letters"]),
        ({"SENSOR": ""}, ["Sensor is ''"]),
        ({"NAMES": "n" * 40}, ["name of 40 characters"]),
        ({"OUTPUT": ""}, ["There is no database to write to"]),
        ({"OUTPUT": "a.sqlite"}, ["does not end in .gpkg"]),
        ({"CONNECTION": "nobody's"}, ["Both the connection nobody's and a GeoPackage"]),
        ({"CONNECTION": "nobody's", "OUTPUT": ""}, ["no PostgreSQL connection nobody's"]),
    ],
)
def test_values_that_cannot_be_right_are_explained(extract, tmp_path, given, words):
    target = {"OUTPUT": str(tmp_path / "a.gpkg")}
    if given.get("OUTPUT"):
        given = {"OUTPUT": str(tmp_path / given["OUTPUT"])}
    with pytest.raises(QgsProcessingException) as caught:
        extract(**target | given)
    for word in words:
        assert word in str(caught.value)
    assert list(tmp_path.iterdir()) == []
