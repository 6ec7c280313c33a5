"""Smoothers with weights, chosen lambdas and uncertainty, on stacks and on parcel tables."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.series.gaussian_process import gaussian_process
from phenofuse.series.kalman import Learned, kalman
from phenofuse.series.mogpr import Fusion
from phenofuse.series.savitzky_golay import savitzky_golay
from phenofuse.series.whittaker_smoother import whittaker_smoother


@pytest.fixture
def stack(scene, days_of):
    """The radar stack of the scene: path, days, values (T, N)."""
    days = days_of(scene["RADAR"])
    return scene["RADAR"], days, gdal.Open(scene["RADAR"]).ReadAsArray().reshape(days.size, -1)


@pytest.fixture
def table(tmp_path):
    """A parcel table with a count of pixels: path, days, means and counts (T, 5)."""
    random, path = np.random.default_rng(2), tmp_path / "table.csv"
    days = 18_000 + 8 * np.arange(20)
    values = 0.5 + 0.3 * np.sin(days / 30)[:, None] + random.normal(0, 0.05, (20, 5))
    count = random.integers(1, 9, (20, 5))
    lines = ["parcel_id,time,count,mean"]
    for day, some, number in zip(days.astype("datetime64[D]"), values, count):
        lines += [f"{n},{day},{number[n]},{some[n]:.6f}" for n in range(5)]
    path.write_text("\n".join(lines) + "\n")
    path.with_suffix(".csvt").write_text('"Integer","String","Integer","Real"\n')
    return path, days.astype(float), values.round(6), count


def read(path) -> np.ndarray:
    images = gdal.Open(str(path)).ReadAsArray()
    return images.reshape(1, -1) if images.ndim == 2 else images.reshape(len(images), -1)


def smoothed(rows, name="smoothed") -> np.ndarray:
    """Return a field of the rows of a result, (T, parcels)."""
    found = {}
    for row in rows:
        found.setdefault(int(row["parcel_id"]), []).append(row[name])
    return np.array([found[parcel] for parcel in sorted(found)], float).T


def test_whittaker_chooses_lambda(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:whittaker",
        INPUT=path,
        WEIGHTS=path,
        CHOICE=1,
        LEARN=1,
        ENVELOPE=2,
        OUTPUT=tmp_path / "smooth.tif",
        OUTPUT_LAMBDA=tmp_path / "lambda.tif",
    )
    assert code == 0, printed
    keywords = {"weights": values, "choice": "v_curve", "envelope": 2}
    expected, used = whittaker_smoother(days, values, **keywords)
    np.testing.assert_allclose(read(results["OUTPUT"]), expected, atol=1e-5)
    np.testing.assert_allclose(read(results["OUTPUT_LAMBDA"]), used, rtol=1e-6)


def test_savitzky_golay(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:savitzkygolay", INPUT=path, WINDOW=45, DEGREE=1, OUTPUT=tmp_path / "smooth.tif"
    )
    assert code == 0, printed
    expected = savitzky_golay(days, values, window=45, degree=1)
    np.testing.assert_allclose(read(results["OUTPUT"]), expected, atol=1e-5)


def test_kalman_with_uncertainty(qgis_process, stack, tmp_path):
    path, days, values = stack
    outputs = {f"OUTPUT_{n}": tmp_path / f"{n}.tif" for n in ("DEVIATION", "SOURCE")}
    kept = tmp_path / "learned.json"
    code, results, printed = qgis_process(
        "phenofuse:kalman", INPUT=path, OUTPUT=tmp_path / "a.tif", OUTPUT_LEARNED=kept, **outputs
    )
    assert code == 0, printed
    learned = Learned.from_dict(json.loads(kept.read_text())["whole"])
    expected = kalman(days, values, state=learned)
    for name, one in zip(("OUTPUT", *outputs), expected):
        np.testing.assert_allclose(read(results[name]), one, atol=1e-5)


def test_a_gaussian_process(qgis_process, stack, tmp_path):
    path, days, values = stack
    kept = tmp_path / "learned.json"
    code, results, printed = qgis_process(
        "phenofuse:gaussianprocess",
        INPUT=path,
        KERNEL=2,
        SAMPLE=4,
        OUTPUT=tmp_path / "a.tif",
        OUTPUT_DEVIATION=tmp_path / "b.tif",
        OUTPUT_LEARNED=kept,
    )
    assert code == 0, printed
    learned = Fusion.from_dict(json.loads(kept.read_text())["whole"])
    expected = gaussian_process(days, values, kernel="rbf", state=learned)
    for name, one in zip(("OUTPUT", "OUTPUT_DEVIATION"), expected):
        np.testing.assert_allclose(read(results[name]), one, atol=1e-4)


def test_parcels_with_the_count_of_pixels_as_weights(qgis_process, table, tmp_path, rows_of):
    path, days, values, count = table
    variances = {"noise": 0.02, "level": 1e-3}
    for name, function, keywords in (
        ("savitzkygolay_parcels", savitzky_golay, {"window": 50.0}),
        ("kalman_parcels", kalman, variances),
    ):
        given = {key.upper(): value for key, value in keywords.items()}
        code, results, printed = qgis_process(
            f"phenofuse:{name}",
            INPUT=path,
            WEIGHTS="count",
            OUTPUT=tmp_path / f"{name}.gpkg",
            **given,
        )
        assert code == 0, printed
        expected = function(days, values, weights=count, **keywords)
        expected = expected[0] if isinstance(expected, tuple) else expected
        found = smoothed(rows_of(results["OUTPUT"]))
        np.testing.assert_allclose(found, expected, atol=1e-9)


def test_a_gaussian_process_of_each_parcel(qgis_process, table, tmp_path, rows_of):
    path, days, values, _ = table
    code, results, printed = qgis_process(
        "phenofuse:gaussianprocess_parcels", INPUT=path, LEARN=1, OUTPUT=tmp_path / "a.gpkg"
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    curve, deviation = gaussian_process(days, values)
    np.testing.assert_allclose(smoothed(rows), curve, atol=1e-4)
    np.testing.assert_allclose(smoothed(rows, "deviation"), deviation, atol=1e-4)
