"""Every algorithm once through the program qgis_process, where QGIS is not a library of Python's.

There the libraries of QGIS are part of the program, and what runs in a Python process may crash.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from phenofuse.provider.provider import PhenoFuseProvider
from phenofuse.series.data_density import data_density
from phenofuse.series.whittaker import whittaker

RUN_HERE = {
    "samplescene",
    "buildstack",
    "parcelseries",
    "parceldatabase",
    "peers",
    "parceloutliers",
    "whittaker",
    "whittaker_parcels",
    "datadensity",
    "datadensity_parcels",
    "mogpr",
    "fuses1s2",
    "learnedfusion",
    "ppi",
    "compareobservations",
    "degreedays",
    "gapadvice",
    "validategapfilling",
    "phenology",
    "phenology_parcels",
    "phenologymetrics",
    "phenologymetrics_parcels",
    "seasonintervals",
    "seasonintervals_parcels",
    "mogpr_parcels",
}


@pytest.fixture(scope="module")
def scene(qgis_process, tmp_path_factory) -> dict:
    """A sample scene of one year."""
    folder = tmp_path_factory.mktemp("scene")
    code, results, printed = qgis_process(
        "phenofuse:samplescene", WIDTH=40, HEIGHT=30, YEARS=1, OUTPUT=folder
    )
    assert code == 0, printed
    return results


@pytest.fixture(scope="module")
def registered(qgis_app) -> set[str]:
    provider = PhenoFuseProvider()
    provider.loadAlgorithms()
    return {one.name() for one in provider.algorithms()}


def days(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    bands = range(1, dataset.RasterCount + 1)
    texts = [dataset.GetRasterBand(band).GetDescription().rstrip("Z") for band in bands]
    seconds = np.array(texts, "datetime64[s]") - np.datetime64("1970-01-01", "s")
    return seconds.astype(float) / 86_400


def rows_of(path: str) -> list[dict]:
    dataset = ogr.Open(str(path))
    return [row.items() for row in dataset.GetLayer(0)]


def test_every_algorithm_is_run_here(registered):
    assert registered <= RUN_HERE


def test_a_scene_is_made(scene):
    assert len(list(Path(scene["IMAGES"]).glob("NDVI_*.tif"))) > 50
    truth = gdal.Open(scene["TRUTH"])
    assert (truth.RasterXSize, truth.RasterYSize) == (40, 30)
    assert Path(scene["PARCELS"]).is_file() and Path(scene["SEASONS"]).is_file()


def test_images_become_a_stack_that_is_smoothed(qgis_process, scene, tmp_path):
    stack = tmp_path / "stack.vrt"
    code, results, printed = qgis_process(
        "phenofuse:buildstack",
        FOLDER=scene["IMAGES"],
        PATTERN="NDVI_*.tif",
        MASK_FOLDER=scene["IMAGES"],
        MASK_PATTERN="CLOUDS_*.tif",
        OUTPUT=stack,
    )
    assert code == 0, printed
    assert Path(results["OUTPUT"]) == stack
    values = gdal.Open(str(stack)).ReadAsArray()
    assert len(values) == results["TIMES_COUNT"] == len(days(scene["TRUTH"]))
    assert 0.3 < np.isnan(values).mean() < 0.8
    code, results, printed = qgis_process(
        "phenofuse:whittaker", INPUT=stack, OUTPUT=tmp_path / "smooth.tif", SMOOTHING=500
    )
    assert code == 0, printed
    smoothed = gdal.Open(results["OUTPUT"]).ReadAsArray()
    truth = gdal.Open(scene["TRUTH"]).ReadAsArray()
    assert np.nanmean(np.abs(smoothed - truth)) < 0.05
    assert np.isnan(smoothed).mean() < 0.01


def test_a_stack_is_smoothed(qgis_process, scene, tmp_path):
    target = tmp_path / "smooth ä.tif"
    code, results, printed = qgis_process(
        "phenofuse:whittaker",
        INPUT=scene["RADAR"],
        SMOOTHING=200,
        AT=1,
        STEP=20,
        MAX_GAP=90,
        OUTPUT=target,
    )
    assert code == 0, printed
    assert results == {"OUTPUT": str(target)}
    source, result = gdal.Open(scene["RADAR"]), gdal.Open(str(target))
    given = days(scene["RADAR"])
    at = np.arange(np.floor(given[0]), np.floor(given[-1]) + 1, 20)
    np.testing.assert_array_equal(days(str(target)), at)
    values = source.ReadAsArray().reshape(len(given), -1)
    expected = whittaker(given, values, smoothing=200, at=at, max_gap=90)
    np.testing.assert_array_equal(result.ReadAsArray().reshape(len(at), -1), expected)


def test_stacks_are_fused(qgis_process, scene, tmp_path):
    learned, target = tmp_path / "learned.json", tmp_path / "fused.tif"
    code, results, printed = qgis_process(
        "phenofuse:mogpr",
        INPUT=scene["TRUTH"],
        AUXILIARIES=scene["RADAR"],
        OUTPUT_LEARNED=learned,
        OUTPUT=target,
        OUTPUT_DEVIATION=tmp_path / "deviation.tif",
    )
    assert code == 0, printed
    fused, truth = (gdal.Open(str(path)).ReadAsArray() for path in (target, scene["TRUTH"]))
    assert np.sqrt(np.mean((fused - truth) ** 2)) < 0.02
    assert (gdal.Open(results["OUTPUT_DEVIATION"]).ReadAsArray() > 0).all()
    assert json.loads(learned.read_text())["variables"] == ["truth_ndvi", "radar_rvi"]


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


@pytest.mark.parametrize("algorithm", ["phenology", "phenologymetrics", "seasonintervals"])
def test_seasons_of_parcels_are_found(qgis_process, scene, tmp_path, algorithm):
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path / "series.gpkg",
    )
    assert code == 0, printed
    code, results, printed = qgis_process(
        f"phenofuse:{algorithm}_parcels",
        INPUT=results["OUTPUT"],
        POLYGONS=scene["PARCELS"],
        POLYGON_ID="parcel",
        OUTPUT=tmp_path / "seasons.gpkg",
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    assert {row["parcel"] for row in rows} == {row["parcel"] for row in rows_of(scene["PARCELS"])}
    assert {row["season"] for row in rows} <= {"2022_s1", "2022_s2"}
    name = "pos_times" if algorithm == "phenologymetrics" else "MAXD"
    peaks = [row[name] for row in rows if row[name] is not None]
    assert peaks and min(peaks) > 18_900 and max(peaks) < 19_400


def test_radar_and_optical_stacks_are_fused(qgis_process, scene, write_stack, tmp_path):
    dataset = gdal.Open(scene["RADAR"])
    index, place = dataset.ReadAsArray(), dataset.GetGeoTransform()
    times = [dataset.GetRasterBand(one).GetDescription() for one in range(1, len(index) + 1)]
    # RVI = 2 VH / (VV + VH) holds with VV = 0.1 for VH = 0.1 RVI / (2 - RVI).
    powers = {"VV": np.full_like(index, 0.1), "VH": 0.1 * index / (2 - index)}
    given = {}
    for name, power in powers.items():
        decibel = (10 * np.log10(power)).astype(np.float32)
        path = write_stack(tmp_path / f"{name}.tif", decibel, times, crs=dataset.GetProjection())
        placed = gdal.Open(str(path), gdal.GA_Update)
        placed.SetGeoTransform(place)
        placed.FlushCache()
        given[f"{name}_DESCENDING"] = path
    radar, fused = tmp_path / "rvi.tif", tmp_path / "fused.tif"
    code, results, printed = qgis_process(
        "phenofuse:fuses1s2",
        **given,
        OPTICAL=scene["TRUTH"],
        SPECKLE_FILTER=False,
        SAMPLE=4,
        OUTPUT=fused,
        OUTPUT_RADAR_DESCENDING=radar,
    )
    assert code == 0, printed
    assert results["OUTPUT"] == str(fused)
    np.testing.assert_allclose(gdal.Open(str(radar)).ReadAsArray(), index, rtol=1e-4)
    assert gdal.Open(str(fused)).RasterCount == gdal.Open(scene["TRUTH"]).RasterCount


def test_seasons_are_compared_with_observations(qgis_process, write_stack, tmp_path):
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


def test_gaps_are_advised_on_and_their_filling_is_validated(qgis_process, scene, tmp_path):
    stack = tmp_path / "stack.vrt"
    images = {"FOLDER": scene["IMAGES"], "PATTERN": "NDVI_*.tif", "OUTPUT": stack}
    masks = {"MASK_FOLDER": scene["IMAGES"], "MASK_PATTERN": "CLOUDS_*.tif"}
    code, _, printed = qgis_process("phenofuse:buildstack", **images, **masks)
    assert code == 0, printed
    code, results, printed = qgis_process(
        "phenofuse:gapadvice",
        INPUT=stack,
        AUXILIARIES=scene["RADAR"],
        OUTPUT=tmp_path / "gaps.csv",
        OUTPUT_REPORT=tmp_path / "gaps.html",
    )
    assert code == 0, printed
    report = Path(results["OUTPUT_REPORT"]).read_text(encoding="utf-8")
    assert "gaps of more than 40 days" in report
    assert len(rows_of(results["OUTPUT"])) == 8
    code, results, printed = qgis_process(
        "phenofuse:validategapfilling",
        INPUT=stack,
        AUXILIARIES=scene["RADAR"],
        SERIES=100,
        LENGTHS="1,40",
        OUTPUT=tmp_path / "errors.csv",
        OUTPUT_PLOT=tmp_path / "errors.png",
    )
    assert code == 0, printed
    assert len(rows_of(results["OUTPUT"])) == 8 and Path(results["OUTPUT_PLOT"]).is_file()
    code, results, printed = qgis_process(
        "phenofuse:learnedfusion",
        INPUT=stack,
        AUXILIARIES=scene["RADAR"],
        OUTPUT=tmp_path / "learned.tif",
    )
    assert code == 0, printed
    observed = gdal.Open(str(stack)).ReadAsArray()
    filled = gdal.Open(results["OUTPUT"]).ReadAsArray()
    clear = np.isfinite(observed)
    np.testing.assert_array_equal(filled[clear], observed[clear])
    assert np.isfinite(filled).mean() > 0.95


def test_gaps_are_counted(qgis_process, scene, tmp_path):
    target = tmp_path / "density.tif"
    code, results, printed = qgis_process(
        "phenofuse:datadensity", INPUT=scene["RADAR"], STEP=20, OUTPUT=target
    )
    assert code == 0, printed
    assert results == {"OUTPUT": str(target)}
    given = days(scene["RADAR"])
    values = gdal.Open(scene["RADAR"]).ReadAsArray().reshape(len(given), -1)
    found = gdal.Open(str(target)).ReadAsArray().reshape(5, -1)
    np.testing.assert_array_equal(found, data_density(given, values, step=20))


@pytest.fixture(scope="module")
def parcels(scene, tmp_path_factory) -> tuple[Path, dict[int, list[tuple[str, float]]]]:
    """A parcel table as CSV, of the parcels of the scene, and its series by parcel."""
    polygons = ogr.Open(scene["PARCELS"])
    ids = [one["parcel"] for one in polygons.GetLayer(0)]
    chance = np.random.default_rng(6)
    series = {
        one: [(f"2020-{month:02d}-05", float(chance.random())) for month in range(1, 13)]
        for one in ids
    }
    path = tmp_path_factory.mktemp("table") / "table.csv"
    rows = [f"{one},{time},{value!r}" for one, some in series.items() for time, value in some]
    path.write_text("\n".join(["parcel_id,time,mean", *rows]), encoding="utf-8")
    return path, series


def test_series_of_parcels_are_extracted(qgis_process, scene, tmp_path):
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["RADAR"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        BUFFER=5,
        RULE=2,
        OUTPUT=tmp_path / "series ä.gpkg",
    )
    assert code == 0, printed
    assert results["OUTPUT"] == str(tmp_path / "series ä.gpkg")
    dataset, polygons = ogr.Open(results["OUTPUT"]), ogr.Open(scene["PARCELS"])
    rows = list(dataset.GetLayer(0))
    ids = {one["parcel"]: one.GetGeometryRef().Buffer(-5).Area() for one in polygons.GetLayer(0)}
    assert len(rows) == results["ROWS"] == len(ids) * len(days(scene["RADAR"]))
    for row in rows:
        assert row["count"] == pytest.approx(ids[row["parcel_id"]] / 100, rel=0.01, abs=0.02)
        assert row["min"] <= row["p25"] <= row["p50"] <= row["p75"] <= row["max"]


def test_parcels_are_compared_with_their_peers(qgis_process, tmp_path):
    code, scene, printed = qgis_process(
        "phenofuse:samplescene", WIDTH=110, HEIGHT=110, YEARS=1, OUTPUT=tmp_path / "scene"
    )
    assert code == 0, printed
    fields = {"PARCELS": scene["PARCELS"], "ID": "parcel"}
    code, results, printed = qgis_process(
        "phenofuse:parcelseries", INPUTS=scene["TRUTH"], OUTPUT=tmp_path / "t.gpkg", **fields
    )
    assert code == 0, printed
    fields |= {"TABLE": results["OUTPUT"], "LEAST_PEERS": 1, "MIN_AREA": 0}
    code, results, printed = qgis_process(
        "phenofuse:peers", OUTPUT=tmp_path / "p.gpkg", SERIES=tmp_path / "z.csv", **fields
    )
    assert code == 0, printed
    crops = {row["parcel"]: row["crop"] for row in rows_of(scene["PARCELS"])}
    pairs = [list(row.values())[:2] for row in rows_of(results["OUTPUT"])]
    assert pairs and all(crops[int(one)] == crops[int(other)] for one, other in pairs)
    assert (tmp_path / "z.csv").read_text().startswith("parcel")
    code, results, printed = qgis_process(
        "phenofuse:parceloutliers", OUTPUT=tmp_path / "o.gpkg", **fields
    )
    assert code == 0, printed
    scores = [row["score"] for row in rows_of(results["OUTPUT"])]
    assert len(scores) == len(crops)
    assert any(scores), printed


def test_series_of_parcels_go_into_a_database(qgis_process, scene, tmp_path):
    code, results, printed = qgis_process(
        "phenofuse:parceldatabase",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path / "fields.gpkg",
    )
    assert code == 0, printed
    dataset = ogr.Open(results["OUTPUT"])
    assert dataset.GetLayerByName("sigs_2022_s2").GetFeatureCount() == results["ROWS"] > 0


def test_parcels_are_smoothed(qgis_process, parcels, tmp_path):
    path, series = parcels
    code, results, printed = qgis_process(
        "phenofuse:whittaker_parcels", INPUT=path, SMOOTHING=50, OUTPUT=tmp_path / "smooth.gpkg"
    )
    assert code == 0, printed
    dataset = ogr.Open(results["OUTPUT"])
    found = {}
    for row in dataset.GetLayer(0):
        found.setdefault(int(row["parcel_id"]), {})[row["time"][:10]] = row["smoothed"]
    times = np.array([time for time, _ in next(iter(series.values()))], "datetime64[D]")
    block = np.array([[value for _, value in some] for some in series.values()]).T
    expected = whittaker(times.astype(float), block, smoothing=50)
    assert list(found) == list(series)
    for column, one in enumerate(found.values()):
        assert list(one) == [str(time).replace("-", "/") for time in times]
        np.testing.assert_array_equal(list(one.values()), expected[:, column])


def test_variables_of_parcels_are_fused(qgis_process, tmp_path):
    chance, lines = np.random.default_rng(2), ["parcel_id,crop,time,variable,mean"]
    seasons = {"NDVI": (10, 0.02), "VH": (6, 0.05)}
    for parcel in range(1, 41):
        peak = 130 + 10 * (parcel % 5)
        for variable, (step, noise) in seasons.items():
            for day in range(60, 260, step):
                value = 0.2 + 0.6 * np.exp(-(((day - peak) / 40) ** 2)) + chance.normal(0, noise)
                hidden = variable == "NDVI" and abs(day - peak) < 25
                time = np.datetime64("2020-01-01") + day
                value = "" if hidden else repr(float(value))
                lines.append(f"{parcel},crop {parcel % 2},{time},{variable},{value}")
    path, learned = tmp_path / "series.csv", tmp_path / "learned.json"
    path.write_text("\n".join(lines), encoding="utf-8")
    code, results, printed = qgis_process(
        "phenofuse:mogpr_parcels",
        INPUT=path,
        MAIN="NDVI",
        CLASS="crop",
        OUTPUT_LEARNED=learned,
        OUTPUT=tmp_path / "fused.gpkg",
    )
    assert code == 0, printed
    kept = json.loads(learned.read_text())
    assert kept["variables"] == ["NDVI", "VH"] and set(kept["classes"]) == {"crop 0", "crop 1"}
    assert results["OUTPUT_LEARNED"] == str(learned)
    rows = rows_of(results["OUTPUT"])
    assert len(rows) == 40 * 20 and {row["variable"] for row in rows} == {"NDVI"}
    errors = []
    for row in rows:
        time = np.datetime64(row["time"][:10].replace("/", "-"))
        day = (time - np.datetime64("2020-01-01")).astype(int)
        peak = 130 + 10 * (int(row["parcel_id"]) % 5)
        errors.append(row["fused"] - 0.2 - 0.6 * np.exp(-(((day - peak) / 40) ** 2)))
        assert row["deviation"] > 0
    assert np.sqrt(np.mean(np.square(errors))) < 0.05


def test_gaps_of_parcels_are_joined_to_their_polygons(qgis_process, parcels, scene, tmp_path):
    path, series = parcels
    code, results, printed = qgis_process(
        "phenofuse:datadensity_parcels",
        INPUT=path,
        POLYGONS=scene["PARCELS"],
        POLYGON_ID="parcel",
        OUTPUT=tmp_path / "density.gpkg",
    )
    assert code == 0, printed
    dataset = ogr.Open(results["OUTPUT"])
    rows = list(dataset.GetLayer(0))
    assert [row["parcel"] for row in rows] == list(series)
    assert {row["observations"] for row in rows} == {12.0}
    assert {row["longest_gap"] for row in rows} == {31.0}
    assert all(row["crop"] and row.GetGeometryRef().Area() > 0 for row in rows)


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"SMOOTHING": "-1"}, ["Smoothing (lambda) is -1", "above 0"]),
        ({"INPUT": "missing.tif"}, ["missing.tif does not exist"]),
        ({"INPUT": "the parcels"}, ["parcels.gpkg", "raster"]),
        ({"INPUT": "one image"}, ["NDVI_", "has one band", "Build time-series stack"]),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(qgis_process, scene, tmp_path, given, parts):
    images = sorted(Path(scene["IMAGES"]).glob("NDVI_*.tif"))
    named = {"the parcels": scene["PARCELS"], "one image": images[0]}
    given = {name: named.get(value, value) for name, value in given.items()}
    code, _, printed = qgis_process(
        "phenofuse:whittaker", **{"INPUT": scene["TRUTH"], "OUTPUT": tmp_path / "b.tif"} | given
    )
    assert code == 1
    for part in parts:
        assert part in printed
    assert list(tmp_path.iterdir()) == []
