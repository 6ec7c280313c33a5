"""Parcels: their series, peers and outliers, and methods on them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from phenofuse.series.whittaker import whittaker


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


def test_series_of_parcels_are_extracted(qgis_process, scene, tmp_path, days_of):
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
    assert len(rows) == results["ROWS"] == len(ids) * len(days_of(scene["RADAR"]))
    for row in rows:
        assert row["count"] == pytest.approx(ids[row["parcel_id"]] / 100, rel=0.01, abs=0.02)
        assert row["min"] <= row["p25"] <= row["p50"] <= row["p75"] <= row["max"]


def test_parcels_are_compared_with_their_peers(qgis_process, tmp_path, rows_of):
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


def test_variables_of_parcels_are_fused(qgis_process, tmp_path, rows_of):
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
