"""Extract parcel time series through QGIS."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from pyproj import Transformer
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataSourceUri,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from rasterio.transform import Affine
from rasterstats import zonal_stats
from shapely.geometry import Point, Polygon
from shapely.ops import transform
from shapely.validation import make_valid

TIMES = ["2020-01-05T10:11:12Z", "2020-02-04T10:11:12.5Z", "2020-03-07"]
UTM = "EPSG:32633"
X, Y = 465180, 5080250


@pytest.fixture(scope="module")
def values():
    rng = np.random.default_rng(3)
    values = rng.normal(0.5, 0.1, (3, 40, 50)).astype(np.float32)
    values[1, :, :25] = np.nan
    return values


@pytest.fixture(scope="module")
def stack(values, write_stack, tmp_path_factory):
    return write_stack(tmp_path_factory.mktemp("stack") / "ndvi.tif", values, TIMES, nodata=np.nan)


def square(column, row, width, height):
    x, y = X + 10 * column, Y - 10 * row
    right, bottom = x + 10 * width, y - 10 * height
    return f"POLYGON(({x} {y},{right} {y},{right} {bottom},{x} {bottom},{x} {y}))"


WKTS = {
    "a": square(2, 2, 10, 8),
    "b": square(30, 5, 4, 4),
    "c": square(20, 20, 20, 15),
    "d": square(500, 500, 5, 5),
}


def layer_of(wkts=None, crs=UTM, kind="Polygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(
        f"{kind}?crs={crs}&field=code:string&field=number:integer", "fields", "memory"
    )
    wkts = WKTS if wkts is None else wkts
    for number, (code, wkt) in enumerate(wkts.items(), 7):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([code, number])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def rows_of(layer) -> dict[tuple, dict]:
    if isinstance(layer, (str, Path)):
        layer = QgsVectorLayer(str(layer), "t", "ogr")
    names = layer.fields().names()
    rows = [dict(zip(names, one.attributes())) for one in layer.getFeatures()]
    keyed = {(row["parcel_id"], text(row["time"]), row["variable"]): row for row in rows}
    assert len(keyed) == len(rows), "a row is there twice"
    return keyed


def text(moment) -> str:
    """Return a time to the second: QGIS 3.22 writes no more to a GeoPackage."""
    return moment.toString("yyyy-MM-dd HH:mm:ss")


class _Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append("warning: " + warning)

    @property
    def text(self):
        return "\n".join(self.lines)


@pytest.fixture
def extract(processing, stack):
    def run(feedback=None, **parameters):
        given = {
            "INPUTS": [str(stack)],
            "PARCELS": layer_of(),
            "ID": "code",
            "OUTPUT": "memory:",
        }
        return processing.run(
            "phenofuse:parcelseries",
            given | parameters,
            feedback=feedback or QgsProcessingFeedback(),
        )

    return run


def test_the_table_holds_the_statistics_of_each_parcel_and_time(extract, values):
    log = _Log()
    result = extract(log)
    rows = rows_of(result["OUTPUT"])
    assert result["ROWS"] == len(rows) == 9
    first = rows["a", "2020-01-05 10:11:12", "ndvi"]
    pixels = values[0, 2:10, 2:12].astype(float).ravel()
    assert list(first) == [
        "parcel_id", "time", "variable", "count", "mean", "std", "min", "p25", "p50", "p75", "max",
        "valid_share",
    ]  # fmt: skip
    assert first["count"] == 80 and first["valid_share"] == 1
    assert first["mean"] == pytest.approx(pixels.mean(), abs=1e-12)
    assert first["std"] == pytest.approx(pixels.std(), abs=1e-12)
    for name, share in (("min", 0), ("p25", 25), ("p50", 50), ("p75", 75), ("max", 100)):
        assert first[name] == pytest.approx(np.percentile(pixels, share), abs=1e-12)
    hidden = rows["a", "2020-02-04 10:11:12", "ndvi"]
    assert hidden["count"] == hidden["valid_share"] == 0
    assert hidden["mean"] is None or hidden["mean"].isNull()
    half = rows["c", "2020-02-04 10:11:12", "ndvi"]
    assert half["count"] == 15 * 15 and half["valid_share"] == 0.75
    assert "4 parcels" in log.text and "12 rows are to be extracted" in log.text
    assert "warning: ndvi: 1 parcels have no row" in log.text and "d" in log.text


def test_rows_without_a_valid_pixel_may_be_left_out(extract):
    rows = rows_of(extract(EMPTY_ROWS=False)["OUTPUT"])
    assert len(rows) == 8 and ("a", "2020-02-04 10:11:12", "ndvi") not in rows


def test_features_name_themselves_where_no_field_does(extract):
    layer = layer_of()
    rows = rows_of(extract(PARCELS=layer, ID=None)["OUTPUT"])
    ids = {feature.id() for feature in layer.getFeatures()}
    assert {key[0] for key in rows} < ids


def test_only_selected_parcels(extract, processing):
    layer = layer_of()
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression("code = 'b'")
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        rows = rows_of(extract(PARCELS=source)["OUTPUT"])
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert {key[0] for key in rows} == {"b"}


def test_several_variables_with_times_of_their_own(extract, stack, write_stack, tmp_path, values):
    radar = write_stack(tmp_path / "vh.tif", values[:2] * 2, ["2020-01-01", "2020-01-13"])
    rows = rows_of(extract(INPUTS=[str(stack), str(radar)], NAMES="NDVI, VH")["OUTPUT"])
    assert {key[2] for key in rows} == {"NDVI", "VH"}
    assert {key[1][:10] for key in rows if key[2] == "VH"} == {"2020-01-01", "2020-01-13"}
    assert len(rows) == 9 + 6


def test_classes_are_counted_in_rows_of_their_own(extract, write_stack, tmp_path):
    classes = np.full((2, 40, 50), 4, np.int16)
    classes[1, :, 6:] = 8
    scl = write_stack(tmp_path / "scl.tif", classes, TIMES[:2])
    rows = rows_of(extract(CLASSES=str(scl))["OUTPUT"])
    found = rows["a", "2020-02-04 10:11:12", "scl"]
    assert json.loads(found["classes"]) == {"4": 32, "8": 48}
    assert found["count"] == 80
    ndvi = rows["a", "2020-01-05 10:11:12", "ndvi"]
    assert not isinstance(ndvi["classes"], str)


@pytest.mark.filterwarnings("ignore")
def test_parcels_in_another_crs_and_invalid_ones_equal_rasterstats(extract, values):
    there = Transformer.from_crs("EPSG:4326", UTM, always_xy=True).transform
    back = Transformer.from_crs(UTM, "EPSG:4326", always_xy=True).transform
    blob = Point(X + 171, Y - 203).buffer(83, 6).difference(Point(X + 160, Y - 190).buffer(22, 3))
    bow = Polygon([(X + 103, Y - 301), (X + 297, Y - 104), (X + 296, Y - 303), (X + 101, Y - 99)])
    given = {"blob": transform(back, blob), "bow": transform(back, bow)}
    parcels = layer_of({code: one.wkt for code, one in given.items()}, "EPSG:4326")
    rows = rows_of(extract(PARCELS=parcels)["OUTPUT"])
    assert len(rows) == 6
    names = {"count": "count", "mean": "mean", "std": "std", "median": "p50"}
    names |= {"min": "min", "max": "max", "percentile_25": "p25", "percentile_75": "p75"}
    affine = Affine(10, 0, X, 0, -10, Y)
    for (code, time_of_row, _), row in rows.items():
        image = values[[one[:10] for one in TIMES].index(time_of_row[:10])].astype(float)
        shape = transform(there, make_valid(given[code]))
        (expected,) = zonal_stats(shape, image, affine=affine, nodata=-999, stats=list(names))
        for theirs, ours in names.items():
            if expected[theirs] is not None:
                assert row[ours] == pytest.approx(expected[theirs], abs=1e-6), (code, ours)
        assert row["count"] == expected["count"]


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
def test_the_inner_buffer_is_in_metres_on_the_ground(extract, crs):
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    geometry = QgsGeometry.fromWkt(WKTS["c"])
    geometry = geometry.densifyByCount(20)
    geometry.transform(there)
    rows = rows_of(
        extract(PARCELS=layer_of({"c": geometry.asWkt(12)}, crs), BUFFER=21, RULE=2)["OUTPUT"]
    )
    first = rows["c", "2020-01-05 10:11:12", "ndvi"]
    assert first["count"] == pytest.approx((20 - 4.2) * (15 - 4.2), rel=2e-3)


def test_invalid_empty_curved_and_3d_outlines(extract):
    x, y = X + 100, Y - 200
    corners = [(x, y), (x + 50, y), (x + 50, y + 50), (x, y + 50), (x, y)]
    wkts = {
        "bow": f"POLYGON(({x} {y},{x + 100} {y + 100},{x + 100} {y},{x} {y + 100},{x} {y}))",
        "none": "POLYGON EMPTY",
        "line": f"POLYGON(({x} {y},{x + 100} {y},{x} {y}))",
        "high": f"POLYGONZ(({','.join(f'{x} {y} 9' for x, y in corners)}))",
        "small": f"POLYGON(({x} {y},{x + 19} {y},{x + 19} {y + 19},{x} {y + 19},{x} {y}))",
    }
    log = _Log()
    rows = rows_of(extract(log, PARCELS=layer_of(wkts), BUFFER=10)["OUTPUT"])
    assert {key[0] for key in rows} == {"bow", "high"}
    assert "1 parcels had invalid outlines, which were repaired: bow" in log.text
    assert "2 parcels have no area and were left out: none, line" in log.text
    assert "Nothing is left of 1 parcels inside the buffer: small" in log.text
    rows = rows_of(extract(PARCELS=layer_of(wkts))["OUTPUT"])
    assert rows["high", "2020-01-05 10:11:12", "ndvi"]["count"] == 25
    assert rows["bow", "2020-01-05 10:11:12", "ndvi"]["count"] == pytest.approx(50, abs=6)


def test_a_table_is_gone_on_with(extract, stack, write_stack, values, tmp_path):
    table = tmp_path / "table.gpkg"
    shorter = write_stack(tmp_path / "ndvi.tif", values[:2], TIMES[:2], nodata=np.nan)
    some = {code: WKTS[code] for code in "ab"}
    first = extract(INPUTS=[str(shorter)], PARCELS=layer_of(some), OUTPUT=str(table))
    assert first["ROWS"] == 4
    log = _Log()
    result = extract(log, TABLE=str(table), OUTPUT=None)
    assert result["ROWS"] == 5 and "4 rows are in the table already, 8 are new" in log.text
    rows = rows_of(table)
    expected = rows_of(extract()["OUTPUT"])
    assert rows.keys() == expected.keys()
    for key, row in rows.items():
        for name in ("count", "mean", "p25"):
            assert row[name] == expected[key][name]
    again = _Log()
    assert extract(again, TABLE=str(table))["ROWS"] == 0
    assert len(rows_of(table)) == 9


def test_a_table_in_a_database_is_written_and_gone_on_with(extract, postgres, stack, tmp_path):
    uri = QgsDataSourceUri()
    host, port = "127.0.0.1", str(postgres.port)
    uri.setConnection(host, port, postgres.database, postgres.user, postgres.password)
    uri.setDataSource("public", "parcel series", "")
    some = layer_of({code: WKTS[code] for code in "ab"})
    first = extract(PARCELS=some, OUTPUT=f"postgres://{uri.uri(False)}")
    assert first["ROWS"] == 6
    uri.setKeyColumn("id")
    table = QgsVectorLayer(uri.uri(False), "series", "postgres")
    assert table.featureCount() == 6
    assert extract(TABLE=table, OUTPUT=None)["ROWS"] == 3
    rows, expected = rows_of(table), rows_of(extract()["OUTPUT"])
    assert rows.keys() == expected.keys()
    assert all(row["mean"] == expected[key]["mean"] for key, row in rows.items())


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_times_are_the_same_in_every_time_zone(extract, tmp_path, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        table = tmp_path / "table.gpkg"
        extract(OUTPUT=str(table))
        assert extract(TABLE=str(table))["ROWS"] == 0
        assert {key[1] for key in rows_of(table)} == {
            "2020-01-05 10:11:12",
            "2020-02-04 10:11:12",
            "2020-03-07 00:00:00",
        }
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_table_as_csv(extract, tmp_path):
    extract(OUTPUT=str(tmp_path / "table.csv"))
    lines = (tmp_path / "table.csv").read_text().splitlines()
    assert lines[0].startswith("parcel_id,time,variable,count,mean")
    assert len(lines) == 10 and lines[1].startswith("a,2020/01/05 10:11:12")


def test_a_cancelled_run_says_how_to_go_on(extract, tmp_path):
    class Stopped(_Log):
        def isCanceled(self):
            return bool(self.lines and "to be extracted" in self.lines[-1])

    log = Stopped()
    extract(log, OUTPUT=str(tmp_path / "t.gpkg"))
    assert "Cancelled. 0 rows were written" in log.text


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"INPUTS": []}, ["stack"]),
        ({"INPUTS": ["missing.tif"]}, ["missing.tif"]),
        ({"NAMES": "a, b"}, ["2 names for 1 stacks"]),
        ({"BUFFER": "x"}, ["Inner buffer", "x"]),
        ({"MINIMUM": 0}, ["Fewest pixels", "0"]),
        ({"MEMORY": 1}, ["Memory budget", "1"]),
        ({"OUTPUT": None}, ["No parcel table"]),
        ({"ID": "kode"}, ["names the parcels", "kode", "code, number"]),
    ],
)
def test_bad_input_is_named(extract, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        extract(**given)
    for part in parts:
        assert part in str(caught.value)


def test_two_parcels_of_one_name_are_named(extract):
    layer = layer_of()
    layer.dataProvider().changeAttributeValues({2: {0: "a"}})
    with pytest.raises(QgsProcessingException, match="Field code has the value a for more than"):
        extract(PARCELS=layer)


def test_a_stack_given_twice_is_named(extract, stack):
    with pytest.raises(QgsProcessingException, match="More than one stack is called ndvi"):
        extract(INPUTS=[str(stack), str(stack)])


def test_a_table_of_another_kind_is_refused(extract, tmp_path):
    other = tmp_path / "other.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer_of(), str(other), context, options)
    with pytest.raises(QgsProcessingException, match="has no field parcel_id"):
        extract(TABLE=str(other))


def test_statistics_equal_those_of_qgis(processing, real, tmp_path):
    folder = real / "slovenia_s2"
    images = sorted((folder / "NDVI").glob("*.tif"))
    stack = processing.run(
        "phenofuse:buildstack",
        {"INPUTS": [str(one) for one in images], "SAME_TIME": 1, "OUTPUT": str(tmp_path / "a.vrt")},
    )["OUTPUT"]
    parcels = str(folder / "land_use.gpkg")
    table = processing.run(
        "phenofuse:parcelseries",
        {"INPUTS": [stack], "PARCELS": parcels, "OUTPUT": "memory:"},
    )["OUTPUT"]
    rows = rows_of(table)
    times = sorted({key[1] for key in rows})
    assert len(times) == len(images)
    compared = 0
    for band in (1, 20, len(times)):
        zones = processing.run(
            "native:zonalstatisticsfb",
            {
                "INPUT": parcels,
                "INPUT_RASTER": stack,
                "RASTER_BAND": band,
                "COLUMN_PREFIX": "_",
                "STATISTICS": [0, 2, 3, 4, 5, 6],
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
        for zone in zones.getFeatures():
            row = rows.get((zone["fid"], times[band - 1], "a"))
            if row is None or row["count"] < 2:
                continue  # QGIS weights the pixels of a parcel that has no more than one
            names = {"mean": "mean", "median": "p50", "stdev": "std", "min": "min", "max": "max"}
            assert row["count"] == zone["_count"]
            for theirs, ours in names.items():
                assert row[ours] == pytest.approx(zone["_" + theirs], abs=1e-6)
            compared += 1
    assert compared > 180


RUN = """
import sys
from qgis.core import QgsApplication, QgsProcessingFeedback
QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import processing
from processing.core.Processing import Processing
Processing.initialize()
from phenofuse.plugin import PhenoFusePlugin
plugin = PhenoFusePlugin(None)
plugin.initProcessing()

class Progress(QgsProcessingFeedback):
    def setProgress(self, progress):
        print(progress, flush=True)

stack, parcels, key, value = sys.argv[1:]
result = processing.run(
    "phenofuse:parcelseries",
    {"INPUTS": [stack], "PARCELS": parcels, "ID": "code", "MEMORY": 64, key: value},
    feedback=Progress(),
)
print("rows", result["ROWS"], flush=True)
"""


def run_and_kill(stack, parcels, key, value, at) -> int | None:
    """Run in a process that is killed when its progress passes `at`; return the rows if it ends."""
    command = [sys.executable, "-c", RUN, str(stack), str(parcels), key, str(value)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            word, *rest = line.split()
            if word == "rows":
                return int(rest[0])
            if word.replace(".", "").isdigit() and float(word) > at:
                process.send_signal(signal.SIGKILL)
                return None
    raise AssertionError(f"it ended with {process.returncode}")


def test_killed_and_started_again_the_table_is_complete(write_stack, tmp_path, extract):
    rng = np.random.default_rng(1)
    times = [str(np.datetime64("2018-01-01") + 3 * step) for step in range(30)]
    stack = write_stack(tmp_path / "big.tif", rng.random((30, 300, 1400)).astype(np.float32), times)
    squares = {
        f"{row}-{column}": square(column, row, 17, 17)
        for row in range(2, 270, 20)
        for column in range(2, 1380, 20)
    }
    parcels = tmp_path / "parcels.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer_of(squares), str(parcels), context, options)
    table = tmp_path / "table.gpkg"
    assert run_and_kill(stack, parcels, "OUTPUT", table, at=20) is None
    first = len(rows_of(table))
    assert 0 < first < 30 * len(squares)
    assert run_and_kill(stack, parcels, "TABLE", table, at=60) is None
    second = len(rows_of(table))
    rest = run_and_kill(stack, parcels, "TABLE", table, at=1000)
    rows = rows_of(table)  # which fails for a row that is there twice
    assert len(rows) == 30 * len(squares) == second + rest and first <= second
    whole = extract(INPUTS=[str(stack)], PARCELS=str(parcels))
    expected = rows_of(whole["OUTPUT"])
    names = {one[2] for one in rows}
    assert names == {"big"}
    assert all(rows[key]["mean"] == row["mean"] for key, row in expected.items())
