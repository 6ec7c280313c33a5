"""Fusion of stacks through QGIS, beside the method called on all series at once."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from phenofuse.series.mogpr import Fusion, mogpr
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.whittaker import whittaker

SHAPE = (24, 30)
TIMES = [f"2020-{month:02d}-{day:02d}" for month in range(3, 10) for day in (3, 13, 23)]
RADAR = [f"2020-{month:02d}-{day:02d}" for month in range(3, 10) for day in (1, 7, 14, 20, 27)]


def days(times) -> np.ndarray:
    return np.array(times, "datetime64[D]").astype(float)


@pytest.fixture(scope="module")
def scene() -> tuple[np.ndarray, np.ndarray]:
    """NDVI with gaps and complete radar of fields whose peaks differ."""
    rng = np.random.default_rng(8)
    peak = rng.uniform(18400, 18480, SHAPE)

    def season(times):
        return np.exp(-(((days(times)[:, None, None] - peak) / 40) ** 2))

    ndvi = 0.2 + 0.6 * season(TIMES) + rng.normal(0, 0.02, (len(TIMES), *SHAPE))
    ndvi[rng.random(ndvi.shape) < 0.5] = np.nan
    radar = 0.3 + 0.4 * season(RADAR) + rng.normal(0, 0.05, (len(RADAR), *SHAPE))
    return ndvi.astype(np.float32), radar.astype(np.float32)


@pytest.fixture(scope="module")
def stacks(scene, write_stack, tmp_path_factory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("stacks")
    ndvi = write_stack(folder / "ndvi.tif", scene[0], TIMES, nodata=np.nan)
    radar = write_stack(folder / "rvi.tif", scene[1], RADAR, nodata=np.nan)
    return str(ndvi), str(radar)


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
def fuse(processing, stacks, tmp_path):
    """Run the fusion; the results lie in `tmp_path`."""

    def run(feedback=None, **parameters):
        given = {
            "INPUT": stacks[0],
            "AUXILIARIES": [stacks[1]],
            "OUTPUT": str(tmp_path / "fused.tif"),
        }
        return processing.run(
            "phenofuse:mogpr", given | parameters, feedback=feedback or QgsProcessingFeedback()
        )

    return run


def read(path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, -1)


def whole(scene) -> list[tuple[np.ndarray, np.ndarray]]:
    ndvi, radar = scene
    return [
        (days(TIMES), ndvi.reshape(len(TIMES), -1)),
        (days(RADAR), radar.reshape(len(RADAR), -1)),
    ]


def test_all_outputs_are_those_of_the_method_on_all_series(fuse, scene, tmp_path):
    log = _Log()
    result = fuse(
        log,
        OUTPUT_DEVIATION=str(tmp_path / "deviation.tif"),
        OUTPUT_AUXILIARIES=str(tmp_path / "further"),
        OUTPUT_LEARNED=str(tmp_path / "learned.json"),
        AT=1,
        STEP=10,
    )
    kept = json.loads((tmp_path / "learned.json").read_text())
    assert kept["variables"] == ["ndvi", "rvi"] and kept["classes"] == {}
    state = Fusion.from_dict(kept["whole"])
    at = days(TIMES)[0] + 10.0 * np.arange(21)
    (main, values), further = whole(scene)
    expected = mogpr(main, values, further, at=at, state=state, fuse_auxiliaries=True)
    files = [
        result["OUTPUT"],
        result["OUTPUT_DEVIATION"],
        tmp_path / "further" / "rvi_fused.tif",
        tmp_path / "further" / "rvi_deviation.tif",
    ]
    for file, array in zip(files, expected):
        np.testing.assert_array_equal(read(file), array)
    assert "Learned from" in log.text and "rvi: noise" in log.text


def test_the_peak_is_found_where_it_was_hidden(fuse, scene, write_stack, tmp_path):
    ndvi, _ = scene
    hidden = np.where(((days(TIMES) > 18400) & (days(TIMES) < 18460))[:, None, None], np.nan, ndvi)
    path = write_stack(tmp_path / "hidden.tif", hidden, TIMES, nodata=np.nan)
    found = read(fuse(INPUT=str(path))["OUTPUT"]).reshape(ndvi.shape)
    inside = np.isnan(hidden) & np.isfinite(ndvi)
    error = np.sqrt(np.mean((found - ndvi)[inside] ** 2))
    smooth = whittaker(days(TIMES), hidden.reshape(len(TIMES), -1)).reshape(ndvi.shape)
    assert error < 0.75 * np.sqrt(np.mean((smooth - ndvi)[inside] ** 2))


def test_a_file_of_an_earlier_run_gives_the_same(fuse, tmp_path):
    first = read(fuse(OUTPUT_LEARNED=str(tmp_path / "learned.json"))["OUTPUT"])
    again = fuse(LEARN=2, LEARNED=str(tmp_path / "learned.json"), OUTPUT=str(tmp_path / "b.tif"))
    np.testing.assert_array_equal(read(again["OUTPUT"]), first)
    np.testing.assert_array_equal(read(fuse(MEMORY=64)["OUTPUT"]), first)


def test_gpy_learns_the_same(fuse):
    pytest.importorskip("GPy")
    how = {"SAMPLE": 4, "TYPICAL_COURSE": False}  # few series, so that both find one maximum
    ours = read(fuse(**how)["OUTPUT"])
    theirs = read(fuse(**how, ENGINE=1)["OUTPUT"])
    np.testing.assert_allclose(theirs, ours, atol=0.002)


def test_series_may_be_learned_from_one_by_one(fuse, scene, write_stack, tmp_path):
    few = [
        str(write_stack(tmp_path / f"{name}.tif", values[:, :2, :2], times, nodata=np.nan))
        for name, values, times in (("a", scene[0], TIMES), ("b", scene[1], RADAR))
    ]
    found = read(fuse(INPUT=few[0], AUXILIARIES=few[1:], LEARN=1)["OUTPUT"])
    one, other = (
        (day, values.reshape(len(day), *SHAPE)[:, :2, :2].reshape(len(day), -1))
        for day, values in whole(scene)
    )
    np.testing.assert_array_equal(found, mogpr(*one, other)[0])


@pytest.mark.parametrize("kind", ["raster", "parcels"])
def test_classes_are_learned_from_apart(fuse, scene, write_stack, tmp_path, kind):
    classes = np.ones((1, *SHAPE), np.int16)
    classes[:, :, 15:] = 2
    if kind == "raster":
        given = {"CLASSES": str(write_stack(tmp_path / "classes.tif", classes, ["land cover"]))}
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "halves", "memory")
        for left in (465180, 465330):
            feature = QgsFeature(layer.fields())
            ring = f"{left} 5080250,{left + 150} 5080250,{left + 150} 5080010,{left} 5080010"
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring},{left} 5080250))"))
            layer.dataProvider().addFeature(feature)
        given = {"CLASS_PARCELS": layer}
    log = _Log()
    found = read(fuse(log, OUTPUT_LEARNED=str(tmp_path / "learned.json"), **given)["OUTPUT"])
    kept = json.loads((tmp_path / "learned.json").read_text())
    assert set(kept["classes"]) == {"1", "2"} and "Class 2:" in log.text
    (main, values), (other, radar) = whole(scene)
    for number, part in kept["classes"].items():
        series = np.flatnonzero(classes.ravel() == int(number))
        expected = mogpr(
            main, values[:, series], (other, radar[:, series]), state=Fusion.from_dict(part)
        )
        np.testing.assert_array_equal(found[:, series], expected[0])


def test_a_stack_on_another_grid_is_warped(fuse, scene, stacks, tmp_path):
    coarse = str(tmp_path / "coarse.tif")
    gdal.Translate(coarse, stacks[1], xRes=20, yRes=20, resampleAlg="average").FlushCache()
    times = gdal.Open(stacks[1])
    dataset = gdal.Open(coarse, gdal.GA_Update)
    for band in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(band).SetDescription(times.GetRasterBand(band).GetDescription())
    del dataset
    log = _Log()
    found = read(fuse(log, AUXILIARIES=[coarse])["OUTPUT"])
    assert "coarse lies on another grid" in log.text
    assert found.shape == (len(TIMES), SHAPE[0] * SHAPE[1]) and np.isfinite(found).all()


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"AUXILIARIES": []}, ["Further stacks", "no stack is given"]),
        ({"AUXILIARIES": ["missing.tif"]}, ["missing.tif"]),
        ({"SAMPLE": 0}, ["Series to learn from is 0"]),
        ({"LEARN": 2}, ["file of hyper-parameters", "cannot be used"]),
        ({"LEARN": 2, "LEARNED": "missing.json"}, ["missing.json"]),
    ],
)
def test_bad_input_is_named(fuse, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        fuse(**given)
    for part in parts:
        assert part in str(caught.value)


def test_a_file_of_other_variables_is_refused(fuse, stacks, tmp_path):
    fuse(OUTPUT_LEARNED=str(tmp_path / "learned.json"))
    with pytest.raises(QgsProcessingException, match="is of 2 variables"):
        fuse(
            AUXILIARIES=[stacks[1], stacks[1]],
            LEARN=2,
            LEARNED=str(tmp_path / "learned.json"),
        )


def test_a_report_tells_what_was_learned(fuse, write_stack, tmp_path):
    classes = np.ones((1, *SHAPE), np.int16)
    classes[:, :, 15:] = 2
    log = _Log()
    path = str(write_stack(tmp_path / "classes.tif", classes, ["land cover"]))
    report = str(tmp_path / "report.html")
    assert fuse(log, CLASSES=path, OUTPUT_REPORT=report)["OUTPUT_REPORT"] == report
    page = Path(report).read_text(encoding="utf-8")
    for part in ("<h1>Fuse time series (MOGPR)</h1>", "<h2>Class 1</h2>", "<h2>Class 2</h2>"):
        assert part in page
    told = [line for line in log.lines if "Time scales" in line or "log likelihood" in line]
    assert len(told) == 6
    assert all(f"<li>{line.strip()}</li>" in page for line in told)


def test_learning_is_cancelled(fuse, tmp_path, monkeypatch):
    """The search stops at the step in which the user cancels, and leaves nothing."""
    feedback, steps = _Log(), []
    likelihood = SampleLikelihood.__call__

    def cancelling(self, model):
        steps.append(model)
        if len(steps) == 5:
            feedback.cancel()
        return likelihood(self, model)

    monkeypatch.setattr(SampleLikelihood, "__call__", cancelling)
    fuse(feedback, OUTPUT_LEARNED=str(tmp_path / "learned.json"))
    assert len(steps) == 5
    assert list(tmp_path.iterdir()) == []
