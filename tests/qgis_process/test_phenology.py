"""Seasons, and what is compared with them."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal


@pytest.mark.parametrize("algorithm", ["phenology", "phenologymetrics", "seasonintervals"])
def test_seasons_are_found(qgis_process, scene, tmp_path, algorithm):
    code, results, printed = qgis_process(
        f"phenofuse:{algorithm}",
        INPUT=scene["TRUTH"],
        **({} if algorithm == "seasonintervals" else {"SMOOTHER": 0}),
        DATES=1,
        SEASONS_PER_YEAR=1,
        OUTPUT=tmp_path / "seasons.tif",
    )
    assert code == 0, printed
    dataset = gdal.Open(results["OUTPUT"])
    names = [
        dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)
    ]
    name = "2022_s1_pos_times" if algorithm == "phenologymetrics" else "2022_s1_MAXD"
    peak = dataset.GetRasterBand(names.index(name) + 1).ReadAsArray()
    found = np.isfinite(peak)
    assert found.mean() > 0.5 and peak[found].min() >= 1 and peak[found].max() <= 366


@pytest.mark.parametrize(
    "algorithm", ["phenology_parcels", "phenologymetrics_parcels", "seasonintervals_parcels"]
)
def test_seasons_of_parcels_are_found(qgis_process, scene, tmp_path, algorithm, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path / "series.gpkg",
    )
    assert code == 0, printed
    code, results, printed = qgis_process(
        f"phenofuse:{algorithm}",
        INPUT=results["OUTPUT"],
        POLYGONS=scene["PARCELS"],
        POLYGON_ID="parcel",
        OUTPUT=tmp_path / "seasons.gpkg",
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    assert {row["parcel"] for row in rows} == {row["parcel"] for row in rows_of(scene["PARCELS"])}
    assert {row["season"] for row in rows} <= {"2022_s1", "2022_s2"}
    name = "pos_times" if algorithm == "phenologymetrics_parcels" else "MAXD"
    peaks = [row[name] for row in rows if row[name] is not None]
    assert peaks and min(peaks) > 18_900 and max(peaks) < 19_400


def test_seasons_are_compared_with_observations(qgis_process, write_stack, tmp_path, rows_of):
    """PPI of two bands, its seasons, what was seen on the ground, and the warmth before it."""
    times = [str(np.datetime64("2020-01-03") + 6 * step) for step in range(122)]
    days = np.array(times, "datetime64[D]").astype(float)[:, None, None]
    green = np.exp(-((((days - 18262) % 365.25 - 190) / 40) ** 2)) * np.ones((1, 6, 7))
    for name, values in (("red", 0.12 - 0.08 * green), ("nir", 0.2 + 0.3 * green)):
        write_stack(tmp_path / f"{name}.tif", values.astype(np.float32), times)
    code, results, printed = qgis_process(
        "phenofuse:ppi",
        RED=tmp_path / "red.tif",
        NIR=tmp_path / "nir.tif",
        OUTPUT=tmp_path / "ppi.tif",
    )
    assert code == 0, printed
    index = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert index.shape == (122, 6, 7) and index.min() == 0 and 1 < index.max() <= 3
    code, results, printed = qgis_process(
        "phenofuse:phenology", INPUT=tmp_path / "ppi.tif", OUTPUT=tmp_path / "seasons.tif"
    )
    assert code == 0, printed
    points = ["x,y,date,phase"]
    points += [
        f"{465185 + 10 * one},5080245,{year}-04-28,leaf"
        for one in range(6)
        for year in (2020, 2021)
    ]
    (tmp_path / "seen.csv").write_text("\n".join(points))
    seen = f"delimitedtext://file://{tmp_path}/seen.csv?xField=x&yField=y&crs=EPSG:32633"
    code, results, printed = qgis_process(
        "phenofuse:compareobservations",
        SEASONS=tmp_path / "seasons.tif",
        OBSERVATIONS=seen,
        PHASE="phase",
        PAIRS="leaf = SOSD",
        OUTPUT=tmp_path / "compared.gpkg",
        OUTPUT_STATISTICS=tmp_path / "statistics.gpkg",
        OUTPUT_PLOT=tmp_path / "plot.png",
    )
    assert code == 0, printed
    (one,) = rows_of(results["OUTPUT_STATISTICS"])
    assert (one["observations"], one["matched"]) == (12, 12)
    assert one["mae"] < 40 and (tmp_path / "plot.png").stat().st_size > 10_000
    weather = ["day,t"] + [
        f"{day},{5 - 15 * np.cos((number - 15) / 58):.1f}"
        for number, day in enumerate(np.arange("2019-10-01", "2022-01-01", dtype="datetime64[D]"))
    ]
    (tmp_path / "weather.csv").write_text("\n".join(weather))
    code, results, printed = qgis_process(
        "phenofuse:degreedays",
        DATES=tmp_path / "compared.gpkg",
        DATES_DATE="estimated",
        TEMPERATURES=tmp_path / "weather.csv",
        TEMPERATURES_DATE="day",
        TEMPERATURES_MEAN="t",
        OUTPUT=tmp_path / "models.gpkg",
    )
    assert code == 0, printed
    models = {one["model"]: one for one in rows_of(results["OUTPUT"])}
    assert set(models) == {"mean_day", "thermal_time", "chilling", "mean_temperature"}
    assert models["thermal_time"]["observations"] == 12 and models["thermal_time"]["rmse"] < 2
