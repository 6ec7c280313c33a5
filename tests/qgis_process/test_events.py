"""Events of pixels and parcels."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal


@pytest.fixture(scope="module")
def series(qgis_process, scene, tmp_path_factory):
    """The true NDVI of the parcels of the scene."""
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path_factory.mktemp("parcels") / "series.gpkg",
    )
    assert code == 0, printed
    return results["OUTPUT"]


def test_falls_are_found(qgis_process, scene, tmp_path):
    code, results, printed = qgis_process(
        "phenofuse:peakvalley",
        INPUT=scene["TRUTH"],
        KEEP=1,
        EVENTS=1,
        OUTPUT=tmp_path / "marks.tif",
        OUTPUT_EVENTS=tmp_path / "events.tif",
    )
    assert code == 0, printed
    marks = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert set(np.unique(marks[np.isfinite(marks)])) == {-1, 0, 1}
    dataset = gdal.Open(results["OUTPUT_EVENTS"])
    names = [
        dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)
    ]
    bands = dict(zip(names, dataset.ReadAsArray()))
    assert names[:3] == ["count", "e1_peak", "e1_valley"]
    found = bands["count"] > 0
    assert found.mean() > 0.3
    assert (bands["e1_depth"][found] > 0.15).all()
    assert ((bands["e1_valley"] - bands["e1_peak"])[found] > 0).all()


def test_falls_of_parcels_are_found(qgis_process, series, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:peakvalley_parcels",
        INPUT=series,
        OUTPUT=tmp_path / "marks.gpkg",
        OUTPUT_EVENTS=tmp_path / "events.gpkg",
    )
    assert code == 0, printed
    assert {row["marks"] for row in rows_of(results["OUTPUT"])} == {-1, 0, 1, None}
    events = rows_of(results["OUTPUT_EVENTS"])
    assert events and all(row["peak"] < row["valley"] for row in events)
    assert all(row["depth"] > 0.15 and row["peak"].startswith("2022") for row in events)


def test_markers_of_parcels_are_found(qgis_process, series, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:markers",
        INPUT=series,
        NDVI="truth_ndvi",
        OUTPUT=tmp_path / "markers.gpkg",
    )
    assert code == 0, printed
    markers = rows_of(results["OUTPUT"])
    assert {"harvest", "mowing", "bare_soil"} <= {row["marker"] for row in markers}
    assert all(row["scenes"] and row["source"] for row in markers)


def test_detections_in_a_stack_and_of_parcels(qgis_process, scene, series, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:detections",
        INPUT=scene["TRUTH"],
        DETECTOR=4,
        OUTPUT=tmp_path / "changes.tif",
    )
    assert code == 0, printed
    bands = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert 0.3 < (bands[0] > 0).mean() < 1
    code, results, printed = qgis_process(
        "phenofuse:detections_parcels",
        INPUT=series,
        DETECTOR=3,
        POLYGONS=scene["PARCELS"],
        POLYGON_ID="parcel",
        OUTPUT=tmp_path / "bare.gpkg",
    )
    assert code == 0, printed
    rows = rows_of(results["OUTPUT"])
    assert rows and all(row["start"] <= row["main"] <= row["end"] for row in rows)
