"""Seasons of stacks through QGIS, beside the methods called on all series at once."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from phenofuse.algorithms.result_layers import style_days_of_year
from phenofuse.algorithms.smoothing_first import smoothers
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import PARAMETERS
from phenofuse.series.phenolopy import phenolopy
from phenofuse.series.phenolopy_rules import METRICS
from phenofuse.series.season_uncertainty import season_intervals
from phenofuse.series.whittaker_smoother import whittaker_smoother

SHAPE = (18, 21)
TIMES = [str(np.datetime64("2020-01-03") + 6 * step) for step in range(120)]


def days() -> np.ndarray:
    return np.array(TIMES, "datetime64[D]").astype(float)


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    """Two years with a season each, whose peaks differ; half of the observations are hidden."""
    rng = np.random.default_rng(8)
    peak = rng.uniform(140, 230, SHAPE)
    of_year = days()[:, None, None] % 365.25
    values = 0.2 + 0.6 * np.exp(-(((of_year - peak) / 45) ** 2))
    values += rng.normal(0, 0.02, values.shape)
    values[rng.random(values.shape) < 0.5] = np.nan
    values[:, 0, 0] = np.nan
    return values.astype(np.float32)


@pytest.fixture(scope="module")
def stack(values, write_stack, tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("stack") / "ndvi.tif"
    return str(write_stack(path, values, TIMES, nodata=np.nan))


def read(path: str) -> tuple[np.ndarray, list[str]]:
    dataset = gdal.Open(path)
    bands = range(1, dataset.RasterCount + 1)
    names = [dataset.GetRasterBand(band).GetDescription() for band in bands]
    return dataset.ReadAsArray().reshape(len(names), -1), names


def at() -> np.ndarray:
    return np.arange(days()[0], days()[-1] + 1, 5.0)


def test_seasons_of_observations_that_are_smoothed_first(processing, stack, values, tmp_path):
    result = processing.run(
        "phenofuse:phenology",
        {
            "INPUT": stack,
            "SMOOTHER_PARAMETERS": "smoothing = 2000",
            "SEASONS_PER_YEAR": 1,
            "DATES": 1,
            "START": 0.5,
            "OUTPUT": str(tmp_path / "seasons.tif"),
        },
    )
    found, names = read(result["OUTPUT"])
    series = values.reshape(len(TIMES), -1)
    limits = {"extrapolate": False, "max_gap": 60.0, "free_gap": 15.0}
    smooth, _ = whittaker_smoother(days(), series, smoothing=2000.0, at=at(), **limits)
    expected = phenology(
        at(),
        smooth,
        seasons_per_year=1,
        dates="doy",
        start=0.5,
        observed_days=days(),
        observed=series,
    )
    np.testing.assert_array_equal(found, expected.reshape(-1, series.shape[1]))
    assert names[:3] == ["2020_s1_SOSD", "2021_s1_SOSD", "2020_s1_SOSV"]
    assert len(names) == 2 * len(PARAMETERS)
    peaks = found[names.index("2020_s1_MAXD")]
    assert np.isnan(peaks[0]) and np.nanmin(peaks) > 120 and np.nanmax(peaks) < 250
    dataset = gdal.Open(result["OUTPUT"])
    band = dataset.GetRasterBand(1)
    assert band.GetMetadataItem("PHENOFUSE_METRIC") == "Start of season"
    assert band.GetMetadataItem("PHENOFUSE_SEASON") == "2020_s1"
    assert band.GetMetadataItem("PHENOFUSE_UNIT") == "day of the year"
    layer = QgsRasterLayer(result["OUTPUT"])
    style_days_of_year(layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == 1 and items[-1].value == 366 and items[0].color == items[-1].color


@pytest.mark.parametrize("number", range(1, len(smoothers()) + 1))
def test_seasons_are_found_behind_every_smoother(processing, stack, tmp_path, number):
    result = processing.run(
        "phenofuse:phenology",
        {
            "INPUT": stack,
            "SMOOTHER": number,
            "SEASONS_PER_YEAR": 1,
            "DATES": 1,
            "OUTPUT": str(tmp_path / "seasons.tif"),
        },
    )
    found, names = read(result["OUTPUT"])
    peak = found[[name.endswith("MAXD") for name in names]][:, 1:]  # the first has no observation
    assert np.isfinite(peak).mean() > 0.8
    assert abs(np.nanmedian(peak) - 185) < 15


def test_seasons_of_a_smooth_stack_by_another_way(processing, stack, values, tmp_path):
    smooth = processing.run(
        "phenofuse:whittaker", {"INPUT": stack, "OUTPUT": str(tmp_path / "smooth.tif")}
    )["OUTPUT"]
    result = processing.run(
        "phenofuse:phenology",
        {"INPUT": smooth, "SMOOTHER": 0, "METHOD": 3, "OUTPUT": str(tmp_path / "seasons.tif")},
    )
    found, names = read(result["OUTPUT"])
    curves, _ = read(smooth)
    np.testing.assert_array_equal(
        found, phenology(days(), curves, method="derivative").reshape(len(names), -1)
    )


def test_seasons_of_a_smooth_stack_with_its_observations(processing, stack, values, tmp_path):
    smooth, deviations = (str(tmp_path / f"{name}.tif") for name in ("smooth", "deviations"))
    fused = {"INPUT": stack, "OUTPUT": smooth, "OUTPUT_DEVIATION": deviations}
    processing.run("phenofuse:gaussianprocess", fused | {"AT": 1, "STEP": 5})
    curves, spread = read(smooth)[0], read(deviations)[0]
    series = values.reshape(len(TIMES), -1)
    levels = {"start": 0.5, "end": 0.5, "sudden": True}
    given = {"INPUT": smooth, "OBSERVED": stack, "START": 0.5, "END": 0.5, "SUDDEN": True}
    alone = given | {"SMOOTHER": 0, "OUTPUT": str(tmp_path / "seasons.tif")}
    found, names = read(processing.run("phenofuse:phenology", alone)["OUTPUT"])
    of_series = {"observed_days": days(), "observed": series, **levels}
    expected = phenology(at(), curves, **of_series)
    np.testing.assert_array_equal(found, expected.reshape(len(names), -1))
    both = given | {"DEVIATIONS": deviations, "DRAWS": 10, "OUTPUT": str(tmp_path / "dates.tif")}
    found, names = read(processing.run("phenofuse:seasonintervals", both)["OUTPUT"])
    expected = season_intervals(at(), curves, deviations=spread, draws=10, **of_series)
    np.testing.assert_array_equal(found, expected.reshape(len(names), -1))


def test_the_metrics_of_fusets(processing, stack, values, tmp_path):
    result = processing.run(
        "phenofuse:phenologymetrics",
        {"INPUT": stack, "METHOD": 0, "OUTPUT": str(tmp_path / "metrics.tif")},
    )
    found, names = read(result["OUTPUT"])
    series = values.reshape(len(TIMES), -1)
    limits = {"extrapolate": False, "max_gap": 60.0, "free_gap": 15.0}
    smooth, _ = whittaker_smoother(days(), series, smoothing=100.0, at=at(), **limits)
    expected = phenolopy(at(), smooth, method="first_of_slope")
    np.testing.assert_array_equal(found, expected.reshape(len(names), -1))
    assert names[0] == "2020_s1_pos_values" and len(names) == 2 * len(METRICS)


def test_dates_come_with_intervals(processing, stack, values, tmp_path):
    result = processing.run(
        "phenofuse:seasonintervals",
        {"INPUT": stack, "DRAWS": 20, "SEED": 3, "OUTPUT": str(tmp_path / "intervals.tif")},
    )
    found, names = read(result["OUTPUT"])
    series = values.reshape(len(TIMES), -1)
    expected = season_intervals(days(), series, free_gap=15.0, draws=20, seed=3)
    np.testing.assert_array_equal(found, expected.reshape(len(names), -1))
    low, middle, high = (found[names.index(f"2020_s1_MAXD{end}")] for end in ("_LOW", "", "_HIGH"))
    some = np.isfinite(low)
    assert some.mean() > 0.9 and (low <= middle)[some].mean() > 0.9
    assert (middle <= high)[some].mean() > 0.9 and (high >= low)[some].all()


@pytest.mark.parametrize(
    "settings", [{}, {"SUDDEN": True, "OUTERMOST": True, "REFINE_PEAK": True, "BAND": 0.1}]
)
def test_dates_with_intervals_are_those_of_phenology(processing, stack, tmp_path, settings):
    dates = []
    for name, further in (("phenology", {}), ("seasonintervals", {"DRAWS": 10})):
        given = {"INPUT": stack, "OUTPUT": str(tmp_path / f"{name}.tif"), **settings, **further}
        found, names = read(processing.run(f"phenofuse:{name}", given)["OUTPUT"])
        dates.append(found[[names.index(f"2020_s1_{one}") for one in ("SOSD", "MAXD", "EOSD")]])
    assert np.isfinite(dates[0]).mean() > 0.9
    np.testing.assert_allclose(dates[0], dates[1], atol=0.02)


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"SMOOTHER_PARAMETERS": "lambda=3"}, ["lambda=3", "SMOOTHING"]),
        ({"SMOOTHER_PARAMETERS": "SMOOTHING=x"}, ["Smoothing (lambda) is x"]),
        ({"SEASONS_PER_YEAR": 13}, ["Seasons a year is 13", "from 1 to 12"]),
        ({"TURN": 2}, ["maturity", "from 0 to 1"]),
        ({"START": 1.5}, ["start", "1.5"]),
        ({"OBSERVED": "its own"}, ["Observations behind a smooth curve", "Smooth first by"]),
    ],
)
def test_bad_input_is_named(processing, stack, tmp_path, given, parts):
    given = {name: stack if value == "its own" else value for name, value in given.items()}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            "phenofuse:phenology", {"INPUT": stack, "OUTPUT": str(tmp_path / "a.tif")} | given
        )
    for part in parts:
        assert part in str(caught.value)
    assert list(tmp_path.iterdir()) == []
