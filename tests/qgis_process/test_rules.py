"""Rules of schemes and heterogeneity, from images to the traffic light."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def farm(qgis_process, tmp_path_factory) -> dict:
    """A sample scene of two years, and the parcel table of its NDVI under clouds."""
    folder = tmp_path_factory.mktemp("farm")
    code, scene, printed = qgis_process(
        "phenofuse:samplescene", WIDTH=75, HEIGHT=75, YEARS=2, OUTPUT=folder / "scene"
    )
    assert code == 0, printed
    code, stack, printed = qgis_process(
        "phenofuse:buildstack",
        FOLDER=scene["IMAGES"],
        PATTERN="NDVI_*.tif",
        MASK_FOLDER=scene["IMAGES"],
        MASK_PATTERN="CLOUDS_*.tif",
        OUTPUT=folder / "ndvi.vrt",
    )
    assert code == 0, printed
    code, table, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=stack["OUTPUT"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        BUFFER=10,
        OUTPUT=folder / "series.gpkg",
    )
    assert code == 0, printed
    with Path(scene["SEASONS"]).open(encoding="utf-8") as file:
        seasons = list(csv.DictReader(file))
    return {"scene": scene, "stack": stack["OUTPUT"], "table": table["OUTPUT"], "seasons": seasons}


def test_the_true_events_of_meadows_are_green_and_what_is_taken_away_is_red(
    farm, qgis_process, rows_of, tmp_path
):
    cuts = {
        one["parcel"]: one["mowings"].split()
        for one in farm["seasons"]
        if one["crop"] == "meadow" and one["year"] == "2022"
    }
    unmown, ploughed, doubtful = list(cuts)[:3]
    lines = ["parcel_id,marker,source,start,main,end,value,confidence,confirmed_by,scenes"]
    for parcel, some in cuts.items():
        chance = 0.2 if parcel == doubtful else 0.9
        lines += [
            f"{parcel},mowing,NDVI,{one},{one},{one},0.3,{chance},,"
            for one in some
            if parcel != unmown
        ]
    lines.append(f"{ploughed},ploughing,BSI,2022-10-01,2022-10-05,2022-10-09,0.4,0.9,coherence,")
    markers = tmp_path / "markers.csv"
    markers.write_text("\n".join(lines), encoding="utf-8")
    rules = tmp_path / "rules.toml"
    text = (ROOT / "resources" / "rules" / "grassland.toml").read_text(encoding="utf-8")
    rules.write_text(text.replace("[defaults]", "[defaults]\nleast_confidence = 0.5"), "utf-8")
    code, results, printed = qgis_process(
        "phenofuse:trafficlight",
        PARCELS=farm["scene"]["PARCELS"],
        ID="parcel",
        RULES=rules,
        YEAR=2022,
        MARKERS=markers,
        TABLE=farm["table"],
        CHIPS=farm["stack"],
        OUTPUT=tmp_path / "light.gpkg",
        SHEETS=tmp_path / "sheets ä",
    )
    assert code == 0, printed
    rows = {str(row["parcel"]): row for row in rows_of(results["OUTPUT"])}
    assert {row["colour"] for row in rows.values() if row["crop"] == "maize"} == {"grey"}
    assert rows[unmown]["colour"] == rows[ploughed]["colour"] == "red"
    assert 'No "mowing" seen from 2022-04-15 to 2022-07-31; 1 must be.' in rows[unmown]["reasons"]
    assert "ploughing from 2022-10-01 to 2022-10-09" in rows[ploughed]["reasons"]
    assert "its confidence is below 0.5" in rows[doubtful]["reasons"]
    colours = {rows[one]["colour"] for one in cuts if one not in (unmown, ploughed, doubtful)}
    assert colours == {"green"}
    assert rows[doubtful]["colour"] == "yellow"
    sheets = sorted(one.name for one in (tmp_path / "sheets ä").iterdir())
    assert sheets == ["index.html", f"parcel_{doubtful}.html"]
    page = Path(rows[doubtful]["sheet"]).read_text(encoding="utf-8")
    assert len(re.findall(r'<img [^>]*src="data:image/png;base64,', page)) == 2


def test_markers_that_are_found_tell_covered_fields_from_bare_ones(
    farm, qgis_process, rows_of, tmp_path
):
    code, found, printed = qgis_process(
        "phenofuse:markers", INPUT=farm["table"], OUTPUT=tmp_path / "markers.gpkg"
    )
    assert code == 0, printed
    code, results, printed = qgis_process(
        "phenofuse:trafficlight",
        PARCELS=farm["scene"]["PARCELS"],
        ID="parcel",
        RULES=ROOT / "resources" / "rules" / "arable.toml",
        YEAR=2022,
        MARKERS=found["OUTPUT"],
        TABLE=farm["table"],
        OUTPUT=tmp_path / "light.gpkg",
    )
    assert code == 0, printed
    covered = {
        int(one["parcel"])
        for one in farm["seasons"]
        if one["crop"] == "winter cover" and one["year"] == "2023"
    }
    maize = {
        row["parcel"]: row["colour"] for row in rows_of(results["OUTPUT"]) if row["crop"] == "maize"
    }
    assert 0 < len(maize.keys() & covered) < len(maize)
    assert {one for one, colour in maize.items() if colour == "red"} == maize.keys() - covered


def test_parcels_of_two_crops_are_mixed(qgis_process, farm, rows_of, tmp_path):
    truth = gdal.Open(farm["scene"]["TRUTH"])
    image = truth.GetRasterBand(40).ReadAsArray()
    classes = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "classes.tif"), truth.RasterXSize, truth.RasterYSize, 1, gdal.GDT_Byte
    )
    classes.SetGeoTransform(truth.GetGeoTransform())
    classes.SetProjection(truth.GetProjection())
    classes.GetRasterBand(1).WriteArray(np.where(np.indices(image.shape)[1] < 37, 1, 2))
    classes.FlushCache()
    code, results, printed = qgis_process(
        "phenofuse:heterogeneity",
        PARCELS=farm["scene"]["PARCELS"],
        CLASSES=tmp_path / "classes.tif",
        VALUES=farm["scene"]["TRUTH"],
        VALUE_BAND=40,
        RULE=2,
        OUTPUT=tmp_path / "mixed.gpkg",
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    assert {row["foi_h"] for row in rows} == {0, 1}
    for row in rows:
        assert row["share_1"] + row["share_2"] == pytest.approx(1)
        assert row["foi_h"] == (0.3 <= row["share_1"] <= 0.7)
        assert row["value_cv"] == pytest.approx(row["value_std"] / row["value_mean"])
