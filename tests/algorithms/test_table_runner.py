"""A method over a table of parcel series, through Processing as users run it."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from phenofuse.algorithms import table_runner
from phenofuse.algorithms.declaration import SMOOTHING, Maps, Method, Metric, Series, Stack
from phenofuse.algorithms.table_runner import TableAlgorithm
from phenofuse.series.data_density import METRICS, data_density
from phenofuse.series.whittaker import whittaker

SMOOTH, DENSITY = "phenofuse:whittaker_parcels", "phenofuse:datadensity_parcels"
EVERY, LISTED = 1, 2
PARCELS = (7, 3, 12, 40)
ALONE = 40
"""The parcel of a single observation."""

FIRST = datetime(2020, 3, 1, 10, 30)
TIMES = [FIRST + timedelta(days=6 * step) for step in range(10)]
FIELDS = ("parcel_id", "crop", "time", "variable", "count", "mean")


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user."""

    def __init__(self):
        super().__init__()
        self.infos, self.warnings = [], []

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.infos.append(text)

    def pushWarning(self, text):
        """Keep a warning."""
        self.warnings.append(text)


def sample_rows() -> list[tuple]:
    """Rows (parcel, crop, time, variable, count, mean) in no order; some are missing or NULL."""
    chance = np.random.default_rng(3)
    rows = []
    for parcel in PARCELS:
        for variable in ("NDVI", "VH"):
            times = TIMES[:1] if parcel == ALONE else TIMES
            for number, one in enumerate(times):
                if number and chance.random() < 0.2:
                    continue
                value = None if number and chance.random() < 0.3 else float(chance.random())
                rows.append((parcel, f"crop {parcel % 2}", one, variable, float(number), value))
    return [rows[place] for place in chance.permutation(len(rows))]


ROWS = sample_rows()


def days(times) -> np.ndarray:
    return np.array([(one - datetime(1970, 1, 1)).total_seconds() / 86_400 for one in times])


def blocks(rows=None) -> dict[str, tuple[list[datetime], list[object], np.ndarray]]:
    """Times, parcels and block of every variable, made in plain Python."""
    found = {}
    for variable in ("NDVI", "VH"):
        some = [row for row in rows or ROWS if row[3] == variable]
        times = sorted({row[2] for row in some})
        parcels = list(dict.fromkeys(row[0] for row in some))
        block = np.full((len(times), len(parcels)), np.nan)
        for row in some:
            if row[5] is not None:
                block[times.index(row[2]), parcels.index(row[0])] = row[5]
        found[variable] = (times, parcels, block)
    return found


def expected(at=None, rows=None, **keywords) -> dict[tuple, float | None]:
    """The method itself, by parcel, time and variable; without `at` where the table has rows."""
    found = {}
    there = {(row[0], row[2], row[3]) for row in rows or ROWS}
    for variable, (times, parcels, block) in blocks(rows).items():
        result_times = times if at is None else at
        result = whittaker(days(times), block, at=days(result_times), **keywords)
        for row, one in enumerate(result_times):
            for column, parcel in enumerate(parcels):
                if at is not None or (parcel, one, variable) in there:
                    value = float(result[row, column])
                    found[parcel, one, variable] = None if np.isnan(value) else value
    return found


def moment(one: datetime) -> QDateTime:
    milliseconds = round(one.replace(tzinfo=timezone.utc).timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def layer_of(rows=None, *, parcel="integer", when="datetime", value="double(0,0)", names=FIELDS):
    kinds = (parcel, "string", when, "string", "double(0,0)", value)
    fields = "&".join(f"field={name}:{kind}" for name, kind in zip(names, kinds) if name)
    layer = QgsVectorLayer(f"None?{fields}", "the table", "memory")
    features = []
    for row in rows or ROWS:
        row = [moment(one) if isinstance(one, datetime) else one for one in row]
        feature = QgsFeature(layer.fields())
        feature.setAttributes([one for one, name in zip(row, names) if name])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def saved(layer: QgsVectorLayer, path, driver: str) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    context = QgsCoordinateTransformContext()
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return str(path)


def plain(value):
    """A field's value in plain Python; a time without a zone is in UTC."""
    if isinstance(value, QDateTime):
        return datetime.strptime(value.toString("yyyy-MM-ddTHH:mm:ss"), "%Y-%m-%dT%H:%M:%S")
    return None if hasattr(value, "isNull") and value.isNull() else value


def read(layer) -> list[dict[str, object]]:
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "result", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [dict(zip(names, map(plain, one.attributes()))) for one in layer.getFeatures()]


def by_key(rows, value="smoothed") -> dict[tuple, object]:
    found = {(one["parcel_id"], one["time"], one["variable"]): one[value] for one in rows}
    assert len(found) == len(rows)
    return found


@pytest.fixture
def run(processing):
    """Run an algorithm, and return the layer of the result."""

    def run(algorithm, feedback=None, output="OUTPUT", **parameters):
        given = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT} | parameters
        return processing.run(algorithm, given, feedback=feedback)[output]

    return run


def test_the_result_is_that_of_the_method_in_the_order_of_the_table(run):
    result = run(SMOOTH, INPUT=layer_of())
    assert result.fields().names() == [*FIELDS, "smoothed"]
    rows = read(result)
    wanted = expected()
    assert [tuple(one.values()) for one in rows] == [
        (*row, wanted[row[0], row[2], row[3]]) for row in ROWS
    ]
    assert all(one["smoothed"] is None for one in rows if one["parcel_id"] == ALONE)
    assert sum(one["smoothed"] is not None and one["mean"] is None for one in rows) > 5


def test_it_is_the_same_in_groups_of_any_size(run, monkeypatch):
    monkeypatch.setattr(table_runner, "GROUP_BYTES", 1)
    assert by_key(read(run(SMOOTH, INPUT=layer_of()))) == expected()


def test_times_every_few_days(run):
    first = datetime(2020, 3, 1)
    at = [first + timedelta(days=9 * step) for step in range(7) if 9 * step <= 54]
    rows = read(run(SMOOTH, INPUT=layer_of(), AT=EVERY, STEP=9, SMOOTHING=10))
    assert by_key(rows) == expected(at, smoothing=10)
    assert {one["mean"] for one in rows} == {one["count"] for one in rows} == {None}
    assert all(one["crop"] == f"crop {one['parcel_id'] % 2}" for one in rows)
    keys = [(one["variable"], one["parcel_id"], one["time"]) for one in rows]
    found = blocks()
    order = list(dict.fromkeys(row[3] for row in ROWS))
    assert keys == [(name, one, t) for name in order for one in found[name][1] for t in at]


def test_listed_times_keep_the_rows_that_are_there(run):
    at = [datetime(2020, 2, 20), TIMES[3], TIMES[9], datetime(2021, 1, 1, 12)]
    listed = ", ".join(f"{one:%Y-%m-%dT%H:%M}" for one in at)
    rows = read(run(SMOOTH, INPUT=layer_of(), AT=LISTED, TIMES=listed))
    assert by_key(rows) == expected(at)
    table = {(row[0], row[2], row[3]): row for row in ROWS}
    there = 0
    for one in rows:
        key = (one["parcel_id"], one["time"], one["variable"])
        count, mean = table[key][4:] if key in table else (None, None)
        assert (one["count"], one["mean"]) == (count, mean)
        assert one["crop"] == f"crop {key[0] % 2}"
        there += key in table
    assert 0 < there < len(rows)


def test_ids_may_be_texts_and_other_fields_have_any_names(run):
    rows = [(f"field {row[0]}", *row[1:]) for row in ROWS]
    names = ("Parcel", "crop", "Day", "Band", "n", "NDVI")
    layer = layer_of(rows, parcel="string", names=names)
    chosen = {"PARCEL": "parcel", "TIME": "Day", "VARIABLE": "Band", "VALUE": "NDVI"}
    result = run(SMOOTH, INPUT=layer, **chosen)
    assert result.fields().names() == [*names, "smoothed"]
    found = {(one["Parcel"], one["Day"], one["Band"]): one["smoothed"] for one in read(result)}
    assert found == expected(rows=rows)


def test_a_table_without_field_of_variables_has_one(run):
    rows = [row for row in ROWS if row[3] == "NDVI"]
    layer = layer_of(rows, names=(*FIELDS[:3], "", *FIELDS[4:]))
    wanted = {key: value for key, value in expected().items() if key[2] == "NDVI"}
    for given in ({}, {"VARIABLE": None}, {"VARIABLE": ""}, {"VARIABLE": "variable"}):
        found = read(run(SMOOTH, INPUT=layer, **given))
        assert {(one["parcel_id"], one["time"], "NDVI"): one["smoothed"] for one in found} == wanted


def test_only_selected_rows_if_asked(run):
    layer = layer_of()
    layer.selectByExpression("parcel_id in (3, 7)")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    QgsProject.instance().addMapLayer(layer)
    try:
        found = by_key(read(run(SMOOTH, INPUT=source)))
    finally:
        QgsProject.instance().removeMapLayer(layer)
    rows = [row for row in ROWS if row[0] in (3, 7)]
    assert found == expected(rows=rows)


@pytest.mark.parametrize(
    "at", [{}, {"AT": EVERY, "STEP": 3}, {"AT": LISTED, "TIMES": "20200301T1030"}]
)
def test_from_geopackage_to_geopackage(run, tmp_path, at):
    source = saved(layer_of(), tmp_path / "a.gpkg", "GPKG")
    in_memory = read(run(SMOOTH, INPUT=layer_of(), **at))
    result = read(run(SMOOTH, INPUT=source, OUTPUT=str(tmp_path / "b.gpkg"), **at))
    assert by_key(result) == by_key(in_memory)
    assert by_key(result, "mean") == by_key(in_memory, "mean")


def test_from_csv_with_times_as_text(run, tmp_path):
    lines = ["parcel_id,time,mean"]
    rows = [row for row in ROWS if row[3] == "NDVI"]
    for parcel, _, one, _, _, mean in rows:
        lines.append(f"{parcel},{one:%Y-%m-%dT%H:%M:%SZ},{'' if mean is None else repr(mean)}")
    path = tmp_path / "table.csv"
    path.write_text("\n".join(lines))
    target = tmp_path / "result.csv"
    wanted = expected()
    found = read(run(SMOOTH, INPUT=str(path)))
    assert len(found) == len(rows)
    for one in found:
        assert one["smoothed"] == wanted[int(one["parcel_id"]), one["time"], "NDVI"]
    run(SMOOTH, INPUT=str(path), OUTPUT=str(target))
    again = read(run(SMOOTH, INPUT=str(target), VALUE="smoothed"))
    assert len(again) == len(rows)
    assert {"smoothed", "smoothed_2"} <= set(again[0])


def test_the_log_says_what_was_read_and_done(run):
    log = Log()
    run(SMOOTH, log, INPUT=layer_of())
    text = "\n".join(log.infos)
    assert f"Read the table: {len(ROWS)} rows of {len(PARCELS)} parcels." in text
    for name, (times, parcels, block) in blocks().items():
        assert (
            f"{name}: {len(parcels)} parcels, {len(times)} times from 2020-03-01T10:30:00Z" in text
        )
        assert f"{100 * np.isnan(block).mean():.1f} % gaps" in text
    assert "for 8 series" in text and "a second" in text
    assert log.warnings == [] and log.progress() > 60


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"INPUT": None}, ["Parcel table is not given"]),
        ({"INPUT": "missing.gpkg"}, ["missing.gpkg cannot be opened"]),
        ({"PARCEL": "pid"}, ["Field of parcels", '"pid"', "parcel_id, crop, time"]),
        ({"TIME": "day"}, ["Field of times", '"day"']),
        ({"VALUE": "p50"}, ["Field of values", '"p50"']),
        ({"VARIABLE": "band"}, ["Field of variables", '"band"']),
        ({"VALUE": "count", "VARIABLE": "count"}, ["count is chosen for two things"]),
        ({"TIME": "crop"}, ["crop of the table tells no time", '"crop']),
        ({"VALUE": "crop"}, ["crop of the table holds no number"]),
        ({"VARIABLE": ""}, ["rows repeat the parcel, time and variable"]),
        ({"SMOOTHING": -1}, ["Smoothing (lambda) is -1"]),
    ],
)
def test_what_is_wrong_is_named(run, given, parts):
    with pytest.raises(QgsProcessingException) as raised:
        run(SMOOTH, **{"INPUT": layer_of()} | given)
    for part in parts:
        assert part in str(raised.value)


def test_a_missing_default_field_is_named_with_those_there_are(run):
    layer = layer_of(names=(*FIELDS[:5], "NDVI"))
    with pytest.raises(
        QgsProcessingException, match=r'has no field "mean"\. Choose one of parcel_id'
    ):
        run(SMOOTH, INPUT=layer)


def densities() -> dict[tuple, list[float | None]]:
    found = {}
    for variable, (times, parcels, block) in blocks().items():
        for parcel, column in zip(parcels, data_density(days(times), block, step=7).T):
            found[parcel, variable] = [None if np.isnan(one) else float(one) for one in column]
    return found


def test_metrics_are_one_row_a_parcel_and_variable(run):
    result = run(DENSITY, INPUT=layer_of(), STEP=7)
    assert result.fields().names() == ["parcel_id", "variable", "crop", *METRICS]
    rows = read(result)
    found = {(one["parcel_id"], one["variable"]): [one[name] for name in METRICS] for one in rows}
    assert len(rows) == len(found) == 8 and found == densities()
    assert all(one["crop"] == f"crop {one['parcel_id'] % 2}" for one in rows)


def polygons(ids, kind="integer", name="parcel_id") -> QgsVectorLayer:
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:32633&field={name}:{kind}&field=share:string", "p", "memory"
    )
    features = []
    for number, one in enumerate(ids):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([one, f"share {number}"])
        ring = f"{number} 0, {number} 1, {number + 1} 1, {number} 0"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.mark.parametrize(
    ("kind", "ids"),
    [("integer", [12, 99, 7, 3]), ("string", ["12", "99", "7", "3"]), ("double", [12, 99, 7, 3.0])],
)
def test_metrics_are_joined_to_polygons(run, kind, ids):
    log = Log()
    layer = polygons(ids, kind, "pid")
    result = run(DENSITY, log, INPUT=layer_of(), STEP=7, POLYGONS=layer, POLYGON_ID="pid")
    names = ["observations", "share_2", "longest_gap", "revisit", "filled_steps"]
    assert result.fields().names() == ["pid", "share", "variable", *names]
    assert result.crs().authid() == "EPSG:32633"
    wanted, found = densities(), {}
    for one, feature in zip(read(result), result.getFeatures()):
        number = ids.index(one["pid"])
        assert one["share"] == f"share {number}"
        assert feature.geometry().boundingBox().xMinimum() == number
        found[int(one["pid"]), one["variable"]] = [one[name] for name in names]
    assert found.pop((99, None)) == [None] * 5
    assert found == {key: value for key, value in wanted.items() if key[0] != ALONE}
    assert len(log.warnings) == 1 and "1 of 4 parcels" in log.warnings[0]


def test_polygons_of_a_geopackage_are_joined_into_another(run, tmp_path):
    source = saved(polygons(PARCELS), tmp_path / "p.gpkg", "GPKG")
    target = str(tmp_path / "density.gpkg")
    rows = read(run(DENSITY, INPUT=layer_of(), STEP=7, POLYGONS=source, OUTPUT=target))
    found = {(one["parcel_id"], one["variable"]): one["observations"] for one in rows}
    assert len(rows) == len({one["fid"] for one in rows}) == 8
    assert found == {key: one[0] for key, one in densities().items()}


@pytest.mark.parametrize("output", ["memory:", "b.gpkg"])
@pytest.mark.parametrize(
    ("algorithm", "at"), [(SMOOTH, {}), (SMOOTH, {"AT": EVERY}), (DENSITY, {})]
)
def test_variables_may_be_numbers(run, tmp_path, algorithm, at, output):
    numbers = {"NDVI": 8, "VH": 4}
    layer = QgsVectorLayer(
        "None?field=parcel_id:integer&field=time:datetime&field=variable:integer&field=mean:double",
        "the table",
        "memory",
    )
    features = []
    for parcel, _, one, variable, _, mean in ROWS:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([parcel, moment(one), numbers[variable], mean])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    target = output if output == "memory:" else str(tmp_path / output)
    rows = read(run(algorithm, INPUT=layer, OUTPUT=target, **at))
    assert {one["variable"] for one in rows} == {8, 4}


def test_polygons_of_other_parcels_are_named(run):
    with pytest.raises(
        QgsProcessingException, match=r"No polygon of p is a parcel.*101.*12, 3, 40"
    ):
        run(DENSITY, INPUT=layer_of(), POLYGONS=polygons([101, 102]))
    with pytest.raises(QgsProcessingException, match='p has no field "parcel_id"'):
        run(DENSITY, INPUT=layer_of(), POLYGONS=polygons([7], name="pid"))


def sums(days, values):
    """Sum up and count each series; a method that is declared in this test alone."""
    total = np.nancumsum(values, axis=0)
    return total, np.stack([total[-1], np.isfinite(values).sum(axis=0)]), -total


class Toy(Method):
    """A method whose function is no part of the plugin."""

    function_here = staticmethod(sums)

    def load(self):
        """Return the function."""
        return self.function_here


TOY = Toy(
    id="sums",
    title="Sums",
    group=SMOOTHING,
    function="nowhere.sums",
    summary="Sums up each series.",
    source="Nobody (2024)",
    inputs=[Series("values")],
    parameters=[],
    outputs=[
        Stack("total", "Running sum"),
        Maps(
            "counts",
            "Counts",
            [Metric("sum", "Sum", "The sum."), Metric("n", "Number", "How many.")],
        ),
        Stack("negative", "Negative sum", optional=True),
    ],
)


def test_a_method_of_stacks_and_maps_gives_two_tables(processing):
    algorithm = TableAlgorithm(TOY).create()
    given = {"INPUT": layer_of(), "OUTPUT": "memory:", "OUTPUT_METRICS": "memory:"}
    result = processing.run(algorithm, given)
    assert result["OUTPUT"].fields().names() == [*FIELDS, "total", "negative"]
    metrics = read(result["OUTPUT_METRICS"])
    for variable, (times, parcels, block) in blocks().items():
        sums_here = {(one["parcel_id"], one["variable"]): (one["sum"], one["n"]) for one in metrics}
        for parcel, column in zip(parcels, block.T):
            number = np.isfinite(column).sum()
            assert sums_here[parcel, variable] == pytest.approx((np.nansum(column), number))
        totals = by_key(read(result["OUTPUT"]), "total")
        np.testing.assert_allclose(
            [totals[7, one, variable] for one in times if (7, one, variable) in totals][-1],
            np.nansum(block[:, parcels.index(7)]),
        )


def late(days, values):
    """Return the values after a while."""
    time.sleep(0.3)
    return values


@pytest.mark.parametrize("write", [False, True])
def test_cancel_returns_soon_and_gives_no_result(processing, monkeypatch, write):
    log = Log()
    slow = type("Slow", (Toy,), {"function_here": staticmethod(late)})
    method = slow(
        "late",
        "Late",
        SMOOTHING,
        "a.b",
        "Waits.",
        "Nobody (1)",
        [Series("values")],
        [],
        [Stack("a", "A")],
    )
    if write:

        def cancelled(*_):
            log.cancel()
            yield [1] * 7

        monkeypatch.setattr(table_runner, "rows_as_in_table", cancelled)
    else:
        monkeypatch.setattr(table_runner, "GROUP_BYTES", 1)
        log.progressChanged.connect(lambda share: share > 41 and log.cancel())
    begun = time.monotonic()
    result = processing.run(
        TableAlgorithm(method).create(), {"INPUT": layer_of(), "OUTPUT": "memory:"}, feedback=log
    )
    assert time.monotonic() - begun < 2
    assert "OUTPUT" not in result
    assert any("Cancelled" in text for text in log.infos + log.warnings)


def test_it_runs_in_the_background_as_the_dialog_does(processing, tmp_path):
    layer = layer_of()
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SMOOTH)
    target = str(tmp_path / "b.gpkg")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": layer.id(), "OUTPUT": target}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda successful, results: done.append(successful))
    QgsApplication.taskManager().addTask(task)
    patience = time.monotonic() + 20
    while not done and time.monotonic() < patience:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QgsProject.instance().removeMapLayer(layer)
    assert done == [True]
    assert by_key(read(target)) == expected()


def two_steps() -> QgsProcessingModelAlgorithm:
    """A model that smooths a table every ten days, and counts in the result."""
    model = QgsProcessingModelAlgorithm("two", "tests")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource(
            "table", "Table", [QgsProcessing.SourceType.TypeVector]
        ),
        QgsProcessingModelParameter("table"),
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm(SMOOTH)
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("table")])
    first.addParameterSources("AT", [source.fromStaticValue(EVERY)])
    second = QgsProcessingModelChildAlgorithm(DENSITY)
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
    second.addParameterSources("VALUE", [source.fromStaticValue("smoothed")])
    output = QgsProcessingModelOutput("counts", "counts")
    output.setChildId("second")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"counts": output})
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(second)
    return model


def test_it_chains_in_a_saved_model(processing, tmp_path):
    path = tmp_path / "two.model3"
    assert two_steps().toFile(str(path))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    target = str(tmp_path / "counts.gpkg")
    result = processing.run(model, {"table": layer_of(), "second:counts": target})
    rows = read(result["second:counts"])
    assert len(rows) == 8
    assert {one["share"] for one in rows if one["parcel_id"] != ALONE} == {1.0}
    assert {one["observations"] for one in rows if one["parcel_id"] == ALONE} == {0.0}


def test_the_same_in_a_batch(processing):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SMOOTH)
    rows = [row for row in ROWS if row[0] == 7]
    inputs = [layer_of(), layer_of(rows), layer_of()]
    results = [
        processing.run(algorithm, {"INPUT": one, "OUTPUT": "memory:"})["OUTPUT"] for one in inputs
    ]
    assert [one.featureCount() for one in results] == [len(ROWS), len(rows), len(ROWS)]
    assert read(results[0]) == read(results[2])
