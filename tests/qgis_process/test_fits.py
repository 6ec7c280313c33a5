"""Fits, interpolation, composites and outliers, on stacks and on parcel tables."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.series.composites import composite, composite_days
from phenofuse.series.double_logistic import METRICS, double_logistic
from phenofuse.series.harmonics import METRICS as COEFFICIENTS
from phenofuse.series.harmonics import harmonic
from phenofuse.series.interpolation import interpolate
from phenofuse.series.temporal_outliers import outliers


@pytest.fixture(scope="module")
def optical(qgis_process, scene, tmp_path_factory):
    """The optical stack of the scene, without clouds."""
    path = tmp_path_factory.mktemp("optical") / "optical.vrt"
    code, _, printed = qgis_process(
        "phenofuse:buildstack",
        FOLDER=scene["IMAGES"],
        PATTERN="NDVI_*.tif",
        MASK_FOLDER=scene["IMAGES"],
        MASK_PATTERN="CLOUDS_*.tif",
        OUTPUT=path,
    )
    assert code == 0, printed
    return path


@pytest.fixture
def stack(optical, days_of):
    """Path, days and values (T, N) of it."""
    return optical, days_of(optical), read(optical)


def read(path) -> np.ndarray:
    """The values of a raster, (bands, N)."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, -1)


def bands(path) -> list[str]:
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(one + 1).GetDescription() for one in range(dataset.RasterCount)]


def test_gaps_are_interpolated(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:interpolate", INPUT=path, METHOD=3, MAX_GAP=40, OUTPUT=tmp_path / "akima.tif"
    )
    assert code == 0, printed
    expected = interpolate(days, values, method="akima", max_gap=40.0)
    np.testing.assert_allclose(read(results["OUTPUT"]), expected, atol=1e-5)


def test_months_are_composited_with_their_count(qgis_process, stack, tmp_path, days_of):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:composite",
        INPUT=path,
        QUALITY=path,
        PERIOD=3,
        STATISTIC=3,
        OUTPUT=tmp_path / "months.tif",
        OUTPUT_COUNT=tmp_path / "count.tif",
    )
    assert code == 0, printed
    expected, count = composite(days, values, period="month", statistic="best", quality=values)
    np.testing.assert_allclose(read(results["OUTPUT"]), expected, atol=1e-6)
    np.testing.assert_array_equal(read(results["OUTPUT_COUNT"]), count)
    for one in results.values():
        np.testing.assert_array_equal(days_of(one), composite_days(days, period="month"))
    assert bands(results["OUTPUT"])[:2] == ["2022-01-01", "2022-02-01"]


def test_the_best_without_a_quality_says_what_is_missing(qgis_process, stack, tmp_path):
    code, _, printed = qgis_process(
        "phenofuse:composite", INPUT=stack[0], STATISTIC=3, OUTPUT=tmp_path / "best.tif"
    )
    assert code != 0 and "quality" in printed
    assert not (tmp_path / "best.tif").exists()


def test_outliers_are_removed_and_flagged(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:outliers",
        INPUT=path,
        OUTPUT=tmp_path / "clean.tif",
        OUTPUT_FLAGS=tmp_path / "flags.tif",
    )
    assert code == 0, printed
    clean, flags = outliers(days, values)
    assert np.nansum(flags) > 100
    np.testing.assert_array_equal(read(results["OUTPUT"]), clean.astype(np.float32))
    np.testing.assert_array_equal(read(results["OUTPUT_FLAGS"]), flags)


def test_harmonics_are_fitted_with_their_coefficients(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:harmonic",
        INPUT=path,
        HARMONICS=2,
        TREND=False,
        REJECT=2,
        OUTPUT=tmp_path / "fitted.tif",
        OUTPUT_COEFFICIENTS=tmp_path / "coefficients.tif",
    )
    assert code == 0, printed
    fitted, found = harmonic(days, values, harmonics=2, trend=False, reject="low")
    np.testing.assert_allclose(read(results["OUTPUT"]), fitted, atol=1e-5)
    np.testing.assert_allclose(read(results["OUTPUT_COEFFICIENTS"]), found, rtol=1e-4, atol=1e-5)
    assert bands(results["OUTPUT_COEFFICIENTS"]) == list(COEFFICIENTS)


def test_seasons_are_fitted_with_their_dates(qgis_process, stack, tmp_path):
    path, days, values = stack
    code, results, printed = qgis_process(
        "phenofuse:doublelogistic",
        INPUT=path,
        SHAPE=1,
        SEASONS_PER_YEAR=1,
        DATES=1,
        OUTPUT=tmp_path / "fitted.tif",
        OUTPUT_SEASONS=tmp_path / "seasons.tif",
    )
    assert code == 0, printed
    fitted, table = double_logistic(
        days, values, shape="asymmetric_gaussian", seasons_per_year=1, dates="doy"
    )
    np.testing.assert_allclose(read(results["OUTPUT"]), fitted, atol=1e-4)
    np.testing.assert_allclose(
        read(results["OUTPUT_SEASONS"]), table.reshape(len(METRICS), -1), rtol=1e-3, atol=1e-3
    )
    assert bands(results["OUTPUT_SEASONS"]) == [f"2022_s1_{name}" for name in METRICS]


@pytest.fixture
def table(tmp_path):
    """A parcel table of two variables at times of their own, as a text file."""
    lines = ["parcel_id,time,variable,mean"]
    for variable, step in (("NDVI", 6), ("RVI", 11)):
        days = 18_000 + np.arange(0, 600, step)
        values = 0.5 - 0.3 * np.cos((days - 18_000) / 58.0)
        for parcel in (1, 2):
            lines += [
                f"{parcel},{day},{variable},{value * parcel / 2:.6f}"
                for day, value in zip(days.astype("datetime64[D]"), values)
            ]
    path = tmp_path / "table.csv"
    path.write_text("\n".join(lines) + "\n")
    path.with_suffix(".csvt").write_text('"Integer","String","String","Real"\n')
    return path


@pytest.mark.parametrize(
    ("algorithm", "field"),
    [
        ("interpolate_parcels", "interpolated"),
        ("outliers_parcels", "cleaned"),
        ("harmonic_parcels", "fitted"),
        ("doublelogistic_parcels", "fitted"),
    ],
)
def test_parcels_get_a_field_behind_their_values(
    qgis_process, table, tmp_path, rows_of, algorithm, field
):
    code, results, printed = qgis_process(
        f"phenofuse:{algorithm}", INPUT=table, VARIABLE="variable", OUTPUT=tmp_path / "result.gpkg"
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    assert len(rows) == 2 * (100 + 55)
    near = [abs(row[field] - row["mean"]) < 0.05 for row in rows if row[field] is not None]
    assert len(near) > 0.9 * len(rows) and np.mean(near) > 0.9


def test_periods_of_parcels_are_those_of_each_variable(qgis_process, table, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:composite_parcels",
        INPUT=table,
        VARIABLE="variable",
        PERIOD=0,
        LENGTH=30,
        OUTPUT=tmp_path / "result.gpkg",
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    for variable, last in (("NDVI", 594), ("RVI", 594)):
        of = [one for one in rows if one["variable"] == variable and one["parcel_id"] == 1]
        assert len(of) == last // 30 + 1 and of[1]["time"].startswith("2019/05/14")
        assert sum(one["count"] for one in of) == {"NDVI": 100, "RVI": 55}[variable]
