"""A method over a raster stack, through Processing as users run it."""

from __future__ import annotations

import csv
import threading
import time
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.result_layers import style_maps
from phenofuse.algorithms.stack_runner import StackAlgorithm
from phenofuse.series.data_density import METRICS, data_density
from phenofuse.series.whittaker import whittaker

COUNT, SHAPE = 12, (25, 35)
FIRST = datetime(2020, 3, 1, 10, 30)
TIMES = [FIRST + timedelta(days=6 * step) for step in range(COUNT)]
ID = "phenofuse:whittaker"
EVERY, LISTED = 1, 2


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


def values() -> np.ndarray:
    random = np.random.default_rng(4)
    season = 0.5 + 0.3 * np.sin(np.arange(COUNT) / 3)[:, None, None]
    noisy = (season + 0.05 * random.normal(size=(COUNT, *SHAPE))).astype(np.float32)
    noisy[random.random(noisy.shape) < 0.4] = np.nan
    noisy[3:8, 2:5] = np.nan
    return noisy


def days(times: list[datetime]) -> np.ndarray:
    return np.array([(one - datetime(1970, 1, 1)).total_seconds() / 86_400 for one in times])


def expected(at: list[datetime] | None = None, **keywords: object) -> np.ndarray:
    """The method itself, on all series at once."""
    at = TIMES if at is None else at
    result = whittaker(days(TIMES), values().reshape(COUNT, -1), at=days(at), **keywords)
    return result.reshape(len(at), *SHAPE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("stack")


@pytest.fixture(scope="module")
def source(folder, write_stack) -> str:
    names = [f"{one:%Y-%m-%dT%H:%M:%SZ}" for one in TIMES]
    return str(write_stack(folder / "ndvi.tif", values(), names, nodata=float("nan")))


@pytest.fixture
def smooth(processing, source, tmp_path):
    """Run Whittaker smoothing, and return the path of the result."""

    def run(feedback=None, **parameters):
        given = {"INPUT": source, "OUTPUT": str(tmp_path / "out.tif")} | parameters
        return processing.run(ID, given, feedback=feedback)["OUTPUT"]

    return run


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def band_times(path: str) -> list[datetime]:
    dataset = gdal.Open(path)
    found = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        assert band.GetMetadataItem("PHENOFUSE_TIME") == band.GetDescription()
        found.append(datetime.fromisoformat(band.GetDescription().replace("Z", "")))
    return found


def test_the_result_is_that_of_the_method(smooth):
    path = smooth()
    np.testing.assert_array_equal(read(path), expected())
    assert band_times(path) == TIMES
    assert gdal.Open(path).GetMetadataItem("PHENOFUSE_METHOD") == "whittaker"
    assert gdal.Open(path).GetMetadataItem("PHENOFUSE_SMOOTHING") == "1000.0"


@pytest.mark.parametrize("backend", ["gdal", "rasterio"])
def test_it_is_the_same_with_each_backend(smooth, monkeypatch, backend):
    monkeypatch.setenv("PHENOFUSE_RASTER", backend)
    np.testing.assert_array_equal(read(smooth(MEMORY=64)), expected())


@pytest.mark.parametrize(
    ("given", "keywords"),
    [
        ({"SMOOTHING": 10}, {"smoothing": 10}),
        ({"SMOOTHING": "12.5"}, {"smoothing": 12.5}),
        ({"SMOOTHING": QgsProperty.fromExpression("10 ^ 2 + 5")}, {"smoothing": 105}),
        ({"MAX_GAP": 13}, {"max_gap": 13}),
        ({"MAX_GAP": None}, {}),
        ({"MAX_GAP": ""}, {}),
        ({"EXTRAPOLATE": False}, {"extrapolate": False}),
        ({"MEMORY": QgsProperty.fromExpression("8 * 9")}, {}),
    ],
)
def test_parameters_arrive(smooth, given, keywords):
    result = read(smooth(**given))
    np.testing.assert_array_equal(result, expected(**keywords))
    if keywords:
        assert not np.array_equal(result, expected(), equal_nan=True)


@pytest.mark.parametrize(
    ("step", "length"),
    [(1, 1), (7, 7), (2.5, 2.5), ("0.25", 0.25), (QgsProperty.fromExpression("2 * 5"), 10)],
)
def test_times_every_few_days(smooth, step, length):
    first = datetime(2020, 3, 1)
    at = [first]
    while at[-1] + timedelta(days=length) <= TIMES[-1].replace(hour=0, minute=0):
        at.append(at[-1] + timedelta(days=length))
    path = smooth(AT=EVERY, STEP=step)
    assert band_times(path) == at
    np.testing.assert_array_equal(read(path), expected(at))


def test_a_list_of_times_is_sorted(smooth):
    path = smooth(AT=LISTED, TIMES=" 2020-05-01T12:00; 2020-02-10,2020-05-01T12:00 ,20200401")
    at = [datetime(2020, 2, 10), datetime(2020, 4, 1), datetime(2020, 5, 1, 12)]
    assert band_times(path) == at
    np.testing.assert_array_equal(read(path), expected(at))


def test_a_layer_may_be_the_input(smooth, source):
    layer = QgsRasterLayer(source, "ndvi")
    QgsProject.instance().addMapLayer(layer)
    try:
        np.testing.assert_array_equal(read(smooth(INPUT=layer)), expected())
        np.testing.assert_array_equal(read(smooth(INPUT=layer.id())), expected())
    finally:
        QgsProject.instance().removeMapLayer(layer)


def test_the_output_may_be_temporary(smooth):
    path = smooth(OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    np.testing.assert_array_equal(read(path), expected())


def test_the_log_says_what_was_read_and_done(smooth, source):
    log = Log()
    smooth(log)
    text = "\n".join(log.infos)
    gaps = 100 * np.isnan(values()).mean()
    assert "ndvi: 12 times from 2020-03-01T10:30:00Z to" in text
    assert "35 x 25 pixels" in text
    assert f"{gaps:.1f} %" in text and "12 times of 875 series" in text
    assert log.warnings == []
    assert log.progress() == 100


def test_a_raster_without_crs_is_smoothed_with_a_warning(smooth, tmp_path, write_stack):
    names = [f"{one:%Y-%m-%d}" for one in TIMES]
    path = write_stack(tmp_path / "nowhere.tif", values(), names, crs="")
    log = Log()
    result = smooth(log, INPUT=str(path))
    assert np.isfinite(read(result)).any()
    assert gdal.Open(result).GetSpatialRef() is None
    assert len(log.warnings) == 1 and path.stem in log.warnings[0]
    assert "coordinate reference system" in log.warnings[0]


def slow(method):
    """The same method, half a second slower for each group of series."""

    class Slow(type(method)):
        def load(self):
            function = super().load()

            def late(*arguments, **keywords):
                time.sleep(0.5)
                return function(*arguments, **keywords)

            return late

    return Slow(**{field.name: getattr(method, field.name) for field in fields(method)})


def test_cancel_returns_soon_and_leaves_nothing(processing, tmp_path, write_stack):
    method = next(one for one in all_methods() if one.id == "whittaker")
    noise = np.random.default_rng(1).random((4, 300, 300)).astype(np.float32)
    path = write_stack(tmp_path / "a.tif", noise, [f"2020-03-{day}" for day in range(10, 14)])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.tif").write_text("an earlier result")
    log = Log()
    cancelled = []
    timer = threading.Timer(1, lambda: (cancelled.append(time.monotonic()), log.cancel()))
    timer.start()
    result = processing.run(
        StackAlgorithm(slow(method)).create(),
        {"INPUT": str(path), "OUTPUT": str(tmp_path / "out" / "b.tif")},
        feedback=log,
    )
    assert 0 < time.monotonic() - cancelled[0] < 2
    assert "OUTPUT" not in result
    assert any("Cancelled" in text for text in log.infos)
    assert [one.read_text() for one in (tmp_path / "out").iterdir()] == ["an earlier result"]


def test_it_runs_in_the_background_as_the_dialog_does(processing, source, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    target = str(tmp_path / "out.tif")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    task = QgsProcessingAlgRunnerTask(
        algorithm, {"INPUT": source, "OUTPUT": target}, context, feedback
    )
    task.executed.connect(lambda successful, results: done.append((successful, results)))
    QgsApplication.taskManager().addTask(task)
    patience = time.monotonic() + 20
    while not done and time.monotonic() < patience:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert done == [(True, {"OUTPUT": target})]
    np.testing.assert_array_equal(read(target), expected())


def test_a_variable_of_a_netcdf_file_is_smoothed(smooth, real):
    path = real / "spain_field" / "s2_field.nc"
    result = smooth(INPUT=f'NETCDF:"{path}":NDVI')
    assert gdal.Open(result).RasterCount == 31
    assert np.isfinite(read(result)).any()


@pytest.fixture(autouse=True)
def layer_tree(qgis_iface, monkeypatch):
    """QGIS 3.44 adds results to a view of the layers, which pytest-qgis does not have."""
    view = QgsLayerTreeView()
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view, raising=False)
    yield
    view.deleteLater()


def two_steps() -> QgsProcessingModelAlgorithm:
    """A model that smooths a stack, and the result once more; both are outputs."""
    model = QgsProcessingModelAlgorithm("twice", "tests")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("stack", "Stack"), QgsProcessingModelParameter("stack")
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm(ID)
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("stack")])
    first.addParameterSources("SMOOTHING", [source.fromExpression("5 * 20")])
    second = QgsProcessingModelChildAlgorithm(ID)
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
    second.addParameterSources("AT", [source.fromStaticValue(EVERY)])
    for child, name in ((first, "once"), (second, "twice")):
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(child.childId())
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({name: output})
        model.addChildAlgorithm(child)
    return model


def test_it_chains_in_a_saved_model_and_both_results_are_styled(processing, source, tmp_path):
    path = tmp_path / "twice.model3"
    assert two_steps().toFile(str(path))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    # QGIS before 3.40 puts the step before the name.
    names = [one.name() for one in model.destinationParameterDefinitions()]
    once, twice = sorted(names, key=lambda name: name.split(":")[-1])
    outputs = {once: str(tmp_path / "once.tif"), twice: str(tmp_path / "twice.tif")}
    log = Log()
    project = QgsProject.instance()
    try:
        result = processing.runAndLoadResults(model, {"stack": source} | outputs, feedback=log)
        first = expected(smoothing=100)
        np.testing.assert_array_equal(read(result[once]), first)
        at = [datetime(2020, 3, 1) + timedelta(days=10 * step) for step in range(7)]
        smoother = whittaker(days(TIMES), first.reshape(COUNT, -1), at=days(at))
        np.testing.assert_array_equal(read(result[twice]).reshape(7, -1), smoother)
        layers = list(project.mapLayers().values())
        assert len(layers) == 2
        assert {one.renderer().type() for one in layers} == {"singlebandpseudocolor"}
    finally:
        project.removeAllMapLayers()


def test_the_result_arrives_named_styled_and_with_its_times(processing, source, tmp_path):
    project = QgsProject.instance()
    try:
        processing.runAndLoadResults(ID, {"INPUT": source, "OUTPUT": str(tmp_path / "out.tif")})
        (layer,) = project.mapLayers().values()
        assert layer.name() == "Smoothed stack"
        assert layer.renderer().type() == "singlebandpseudocolor"
        ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert len(ramp) > 3 and all(a.value < b.value for a, b in zip(ramp, ramp[1:]))
        names = [layer.bandName(band) for band in range(1, COUNT + 1)]
        assert [f"{one:%Y-%m-%dT%H:%M:%SZ}" in name for one, name in zip(TIMES, names)] == (
            [True] * COUNT
        )
        temporal = layer.temporalProperties()
        assert temporal.isActive()
        if Qgis.versionInt() < 33800:
            whole = temporal.fixedTemporalRange()
            assert whole.begin().toSecsSinceEpoch() == round(86_400 * days(TIMES)[0])
            assert whole.end().toSecsSinceEpoch() >= round(86_400 * days(TIMES)[-1])
        else:
            ranges = temporal.fixedRangePerBand()
            begins = [ranges[band].begin().toSecsSinceEpoch() for band in range(1, COUNT + 1)]
            assert begins == [round(86_400 * day) for day in days(TIMES)]
    finally:
        project.removeAllMapLayers()


def test_metrics_are_a_raster_of_named_and_coloured_bands(processing, source, tmp_path):
    project = QgsProject.instance()
    target = str(tmp_path / "density.tif")
    log = Log()
    try:
        processing.runAndLoadResults(
            "phenofuse:datadensity", {"INPUT": source, "STEP": 9, "OUTPUT": target}, feedback=log
        )
        (layer,) = project.mapLayers().values()
        assert layer.name() == "Data density"
        assert layer.renderer().type() == "singlebandpseudocolor"
        assert layer.renderer().band() == 1
        ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert len(ramp) > 3 and all(a.value < b.value for a, b in zip(ramp, ramp[1:]))
        seen = np.isfinite(values()).sum(axis=0)
        assert seen.min() <= ramp[0].value < ramp[-1].value <= seen.max()
        assert not layer.temporalProperties().isActive()
        assert [layer.bandName(1), layer.bandName(4)] == ["Band 1: observations", "Band 4: revisit"]
    finally:
        project.removeAllMapLayers()
    expected_density = data_density(days(TIMES), values().reshape(COUNT, -1), step=9)
    np.testing.assert_array_equal(read(target).reshape(len(METRICS), -1), expected_density)
    dataset = gdal.Open(target)
    assert dataset.GetRasterBand(3).GetMetadataItem("PHENOFUSE_UNIT") == "days"
    assert "Wrote 6 metrics of 875 series" in "\n".join(log.infos)


def test_a_table_of_dates_is_written_if_asked_for(processing, source, tmp_path):
    given = {"INPUT": source, "OUTPUT": str(tmp_path / "density.tif")}
    assert "OUTPUT_DATES" not in processing.run("phenofuse:datadensity", given)
    table = str(tmp_path / "dates.csv")
    given["OUTPUT_DATES"] = table
    assert processing.run("phenofuse:datadensity", given)["OUTPUT_DATES"] == table
    with Path(table).open() as lines:
        rows = list(csv.DictReader(lines))
    images = values().reshape(COUNT, -1).astype(np.float64)
    known = np.isfinite(images)
    assert [int(row["valid_pixels"]) for row in rows] == known.sum(axis=1).tolist()
    shares = [float(row["valid_share"]) for row in rows]
    np.testing.assert_allclose(shares, known.mean(axis=1), rtol=1e-12)
    means = [float(row["mean"] or "nan") for row in rows]
    expected = [image[one].mean() if one.any() else np.nan for image, one in zip(images, known)]
    np.testing.assert_allclose(means, expected, rtol=1e-8)
    times = [datetime.fromisoformat(row["time"].replace("/", "-")) for row in rows]
    # From GDAL 3.9 or so on, the text says that the times are UTC.
    assert [one.replace(tzinfo=None) for one in times] == TIMES


def test_a_constant_metric_has_colours(processing, tmp_path, write_stack):
    ones = np.ones((2, 20, 20), np.float32)
    path = write_stack(tmp_path / "a.tif", ones, ["2020-03-01", "2020-03-05"])
    target = str(tmp_path / "b.tif")
    processing.run("phenofuse:datadensity", {"INPUT": str(path), "OUTPUT": target})
    layer = QgsRasterLayer(target, "b")
    style_maps(layer)
    ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert ramp[0].value == 2 and all(a.value < b.value for a, b in zip(ramp, ramp[1:]))
