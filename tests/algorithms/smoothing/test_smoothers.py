"""Smoothers through Processing: weights beside the series, what is learned, all their outputs."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from phenofuse.algorithms.learning import Learned
from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.smoothing_first import smoothers
from phenofuse.series import gaussian_process, kalman, savitzky_golay, whittaker_smoother

COUNT, SHAPE = 14, (8, 8)  # as large as the window that a small scene is sampled by
DAYS = 18322 + 6.0 * np.arange(COUNT) + 0.4375


def texts(days) -> list[str]:
    seconds = np.round(days * 86_400).astype("timedelta64[s]")
    return [f"{one}Z" for one in np.datetime64("1970-01-01", "s") + seconds]


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user."""

    def __init__(self):
        super().__init__()
        self.text = ""

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.text += text + "\n"

    def pushWarning(self, text):
        """Keep a warning, too."""
        self.pushInfo(text)


@pytest.fixture(scope="module")
def block():
    """Values and weights of all series, (T, N), with pixels without any observation."""
    random = np.random.default_rng(4)
    season = 0.5 + 0.3 * np.sin(np.arange(COUNT) / 3)[:, None, None]
    values = (season + 0.05 * random.normal(size=(COUNT, *SHAPE))).astype(np.float32)
    values[random.random(values.shape) < 0.3] = np.nan
    values[:, 0, 0] = np.nan
    weights = random.choice([0, 0.5, 1, 4], values.shape).astype(np.float32)
    return values.reshape(COUNT, -1), weights.reshape(COUNT, -1)


@pytest.fixture(scope="module")
def source(block, tmp_path_factory, write_stack):
    values = block[0].reshape(COUNT, *SHAPE)
    path = tmp_path_factory.mktemp("smoothers") / "ndvi.tif"
    return str(write_stack(path, values, texts(DAYS), nodata=float("nan")))


@pytest.fixture
def run(processing, source, tmp_path):
    """Run a method on the stack; return its outputs, (rows, series) each, by their names."""

    def run(method, feedback=None, **parameters):
        given = {"INPUT": source, "OUTPUT": str(tmp_path / "out.tif")} | parameters
        results = processing.run(f"phenofuse:{method}", given, feedback=feedback)
        return {
            name: gdal.Open(path).ReadAsArray().reshape(-1, SHAPE[0] * SHAPE[1])
            for name, path in results.items()
            if path.endswith(".tif")
        }

    return run


@pytest.fixture
def weight_stack(block, tmp_path, write_stack):
    """Write the weights with the times of other days and in another order, and one image more."""

    def write(days=DAYS, order=slice(None), extra=True):
        weights = block[1].reshape(COUNT, *SHAPE)[: days.size]
        times = texts(days)
        places = np.arange(days.size)[order]
        images, names = weights[places], [times[place] for place in places]
        if extra:
            images = np.concatenate([images, np.full((1, *SHAPE), 9, np.float32)])
            names = [*names, texts(np.array([days[-1] + 3]))[0]]
        return str(write_stack(tmp_path / "weights.tif", images, names))

    return write


def test_weights_are_paired_by_time_whatever_their_order(run, block, weight_stack):
    values, weights = block
    stack = weight_stack(order=slice(None, None, -1))
    found = run("whittaker", WEIGHTS=stack, SMOOTHING=50)["OUTPUT"]
    expected, _ = whittaker_smoother.whittaker_smoother(DAYS, values, weights=weights, smoothing=50)
    np.testing.assert_array_equal(found, expected)
    found = run("savitzkygolay", WEIGHTS=stack, WINDOW=50, ENVELOPE=2)["OUTPUT"]
    keywords = {"weights": weights, "window": 50, "envelope": 2}
    expected = savitzky_golay.savitzky_golay(DAYS, values, **keywords)
    np.testing.assert_array_equal(found, expected)


def test_weights_of_the_day_serve(run, block, weight_stack):
    values, weights = block
    found = run("whittaker", WEIGHTS=weight_stack(np.floor(DAYS)))["OUTPUT"]
    expected, _ = whittaker_smoother.whittaker_smoother(DAYS, values, weights=weights)
    np.testing.assert_array_equal(found, expected)


def test_weights_on_another_grid_are_warped(run, block, tmp_path, weight_stack):
    values, weights = block
    whole = tmp_path / "larger.tif"
    gdal.Warp(
        str(whole),
        weight_stack(),
        outputBounds=(465160, 5080130, 465280, 5080270),
        xRes=10,
        yRes=10,
        dstNodata=0,
    )
    dataset, small = gdal.Open(str(whole), gdal.GA_Update), gdal.Open(weight_stack())
    for band in range(1, dataset.RasterCount + 1):
        described = small.GetRasterBand(band).GetDescription()
        dataset.GetRasterBand(band).SetDescription(described)
    dataset.FlushCache()
    log = Log()
    found = run("whittaker", log, WEIGHTS=str(whole))["OUTPUT"]
    expected, _ = whittaker_smoother.whittaker_smoother(DAYS, values, weights=weights)
    np.testing.assert_array_equal(found, expected)
    assert "Weights lies on another grid" in log.text


def test_missing_weights_are_named(run, weight_stack, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Weights has no image.*2 of the 14"):
        run("whittaker", WEIGHTS=weight_stack(DAYS[:-2], extra=False))
    with pytest.raises(QgsProcessingException, match=r"nothing\.tif"):
        run("whittaker", WEIGHTS=str(tmp_path / "nothing.tif"))
    assert not (tmp_path / "out.tif").exists()


SAMPLE, EACH, FILE = range(3)


@pytest.mark.parametrize("choice", [1, 2])
def test_the_lambda_of_each_series_is_a_map(run, block, tmp_path, choice):
    target = str(tmp_path / "lambda.tif")
    found = run("whittaker", CHOICE=choice, LEARN=EACH, OUTPUT_LAMBDA=target)
    expected, used = whittaker_smoother.whittaker_smoother(
        DAYS, block[0], choice=["given", "v_curve", "gcv"][choice]
    )
    np.testing.assert_array_equal(found["OUTPUT"], expected)
    np.testing.assert_array_equal(found["OUTPUT_LAMBDA"], used.astype(np.float32))
    assert np.unique(used).size > 3
    assert gdal.Open(target).GetRasterBand(1).GetDescription() == "lambda"


def test_one_lambda_for_the_scene_is_kept_and_taken_again(run, tmp_path):
    log, kept, target = Log(), str(tmp_path / "lambda.json"), str(tmp_path / "lambda.tif")
    one = run("whittaker", log, CHOICE=1, OUTPUT_LEARNED=kept, OUTPUT_LAMBDA=target)
    (used,) = np.unique(one["OUTPUT_LAMBDA"])
    assert f"Lambda {used:.4g}, chosen from 63 series" in log.text
    again = run("whittaker", CHOICE=1, LEARN=FILE, LEARNED=kept)
    np.testing.assert_array_equal(again["OUTPUT"], one["OUTPUT"])
    same = run("whittaker", SMOOTHING=float(used))
    np.testing.assert_allclose(same["OUTPUT"], one["OUTPUT"], atol=1e-6)


def test_few_series_are_handed_over_where_each_is_learned_from():
    learning = {one.id: one.learning for one in all_methods()}
    for name, most in (("mogpr", 2), ("gaussianprocess", 10), ("kalman", 200), ("whittaker", 4096)):
        assert Learned(None, each=True).at_once(learning[name], 4096) == most
        assert Learned(None).at_once(learning[name], 4096) == 4096
    assert Learned(None).at_once(None, 77) == 77


def test_nothing_is_learned_where_lambda_is_given(run):
    log = Log()
    run("whittaker", log)
    assert "chosen" not in log.text


@pytest.mark.parametrize("model", [0, 1])
def test_kalman_learns_and_gives_deviation_and_source(run, block, tmp_path, weight_stack, model):
    values, weights = block
    outputs = {f"OUTPUT_{n}": str(tmp_path / f"{n}.tif") for n in ("DEVIATION", "SOURCE")}
    log = Log()
    found = run("kalman", log, MODEL=model, WEIGHTS=weight_stack(), **outputs)
    name = ["level", "trend"][model]
    learned = kalman.fit(DAYS, values, weights=weights, model=name)
    assert "Variances learned from 63 series: noise" in log.text
    expected = kalman.kalman(DAYS, values, weights=weights, model=name, state=learned)
    for one, other in zip(("OUTPUT", *outputs), expected):
        np.testing.assert_allclose(found[one], other, atol=1e-6)
    seen = np.isfinite(values) & (weights > 0)
    shown = seen[:, seen.any(axis=0)]
    np.testing.assert_array_equal(found["OUTPUT_SOURCE"][:, seen.any(axis=0)], shown)


def test_a_class_that_tells_nothing_gets_what_all_tell(run, block, tmp_path, write_stack):
    values, classes = block[0].copy(), np.ones((1, *SHAPE), np.int16)
    values[:, :20], classes.ravel()[:20] = 0.25, 2
    flat = write_stack(tmp_path / "flat.tif", values.reshape(-1, *SHAPE), texts(DAYS))
    kinds = write_stack(tmp_path / "classes.tif", classes, ["land cover"])
    log = Log()
    found = run("kalman", log, INPUT=str(flat), CLASSES=str(kinds))["OUTPUT"]
    assert "Class 2 gets what was learned from all series" in log.text and "Class 1:" in log.text
    learned = kalman.fit(DAYS, values)
    expected, *_ = kalman.kalman(DAYS, values[:, :20], state=learned)
    np.testing.assert_allclose(found[:, :20], expected, rtol=0, atol=1e-6)


def test_kalman_takes_what_is_given(run, block):
    log = Log()
    found = run("kalman", log, NOISE=0.002, LEVEL=1e-4, MAX_GAP=20)["OUTPUT"]
    expected, *_ = kalman.kalman(DAYS, block[0], noise=0.002, level=1e-4, max_gap=20)
    np.testing.assert_array_equal(found, expected)
    assert "learned" not in log.text


def test_a_gaussian_process_is_learned_with_its_kernel(run, block, tmp_path):
    target = str(tmp_path / "deviation.tif")
    found = run("gaussianprocess", KERNEL=1, SAMPLE=4, OUTPUT_DEVIATION=target)
    learned = gaussian_process.fit(DAYS, block[0], kernel="matern52", sample=4)
    expected = gaussian_process.gaussian_process(DAYS, block[0], kernel="matern52", state=learned)
    for one, other in zip(("OUTPUT", "OUTPUT_DEVIATION"), expected):
        np.testing.assert_allclose(found[one], other, atol=1e-5)


def test_the_kernel_of_a_file_must_be_that_asked_for(run, tmp_path):
    kept = str(tmp_path / "learned.json")
    run("gaussianprocess", SAMPLE=5, OUTPUT_LEARNED=kept)
    with pytest.raises(QgsProcessingException, match="kernel matern32 without a yearly part"):
        run("gaussianprocess", KERNEL=2, LEARN=FILE, LEARNED=kept)


def test_whittaker_stands_first_in_front_of_seasons_and_no_learner():
    names = [one.id for one in smoothers()]
    assert names[0] == "whittaker" and "savitzkygolay" in names
    assert not {"kalman", "gaussianprocess"} & set(names)


@pytest.fixture
def table(block):
    """A parcel table of two variables, with counts and qualities, and its blocks by variable."""
    values, weights = block
    layer = QgsVectorLayer(
        "None?field=parcel_id:integer&field=time:string&field=variable:string&"
        "field=mean:double&field=quality:string",
        "the table",
        "memory",
    )
    rows, times = [], texts(DAYS)
    for number, variable in enumerate(("NDVI", "VH")):
        for parcel in range(1, 7):
            for time, value, weight in zip(times, values[:, parcel], weights[:, parcel]):
                feature = QgsFeature(layer.fields())
                value = None if np.isnan(value) else float(value) + number
                feature.setAttributes([parcel, time, variable, value, str(float(weight))])
                rows.append(feature)
    assert layer.dataProvider().addFeatures(rows)[0]
    return layer


def columns(layer, name) -> np.ndarray:
    """Return a field's values as (parcels and variables, T)."""
    found = {}
    for one in layer.getFeatures():
        value = one[name]
        number = float(value) if isinstance(value, float) else np.nan
        found.setdefault((one["variable"], one["parcel_id"]), []).append(number)
    return np.array([found[key] for key in sorted(found)])


def test_a_field_of_a_parcel_table_is_weights(processing, table, block):
    values, weights = (one[:, 1:7].astype(np.float64) for one in block)
    given = {"INPUT": table, "WEIGHTS": "quality", "OUTPUT": "memory:"}
    found = processing.run("phenofuse:savitzkygolay_parcels", given)["OUTPUT"]
    expected = savitzky_golay.savitzky_golay(DAYS, values, weights=weights)
    shown = columns(found, "smoothed")
    np.testing.assert_allclose(shown[:6], expected.T, atol=1e-9)
    np.testing.assert_allclose(shown[6:], expected.T + 1, atol=1e-9)


def test_each_variable_of_a_parcel_table_is_learned_for_itself(processing, table, block):
    values = block[0][:, 1:7].astype(np.float64)
    given = {"INPUT": table, "CHOICE": 1, "OUTPUT": "memory:", "OUTPUT_METRICS": "memory:"}
    log = Log()
    found = processing.run("phenofuse:whittaker_parcels", given, feedback=log)
    learned = whittaker_smoother.fit(DAYS, values)
    expected, _ = whittaker_smoother.whittaker_smoother(DAYS, values, state=learned)
    shown = columns(found["OUTPUT"], "smoothed")
    np.testing.assert_allclose(shown[:6], expected.T, atol=1e-6)
    assert log.text.count("chosen from 6 series") == 2
    assert len(columns(found["OUTPUT_METRICS"], "lambda")) == 12


def test_a_weight_that_is_no_number_is_named(processing, table):
    table.startEditing()
    first = next(table.getFeatures())
    table.changeAttributeValue(first.id(), 4, "good")
    table.commitChanges()
    given = {"INPUT": table, "WEIGHTS": "quality", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match=r'quality .*1 of 168 rows \(first: "good"\)'):
        processing.run("phenofuse:whittaker_parcels", given)
    with pytest.raises(QgsProcessingException, match='no field "nothing"'):
        processing.run("phenofuse:whittaker_parcels", given | {"WEIGHTS": "nothing"})
