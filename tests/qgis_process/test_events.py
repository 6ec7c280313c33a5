"""Events of pixels and parcels."""

from __future__ import annotations

import numpy as np
from osgeo import gdal


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


def test_falls_of_parcels_are_found(qgis_process, scene, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path / "series.gpkg",
    )
    assert code == 0, printed
    code, results, printed = qgis_process(
        "phenofuse:peakvalley_parcels",
        INPUT=results["OUTPUT"],
        OUTPUT=tmp_path / "marks.gpkg",
        OUTPUT_EVENTS=tmp_path / "events.gpkg",
    )
    assert code == 0, printed
    assert {row["marks"] for row in rows_of(results["OUTPUT"])} == {-1, 0, 1, None}
    events = rows_of(results["OUTPUT_EVENTS"])
    assert events and all(row["peak"] < row["valley"] for row in events)
    assert all(row["depth"] > 0.15 and row["peak"].startswith("2022") for row in events)


def test_markers_of_parcels_are_found(qgis_process, scene, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:parcelseries",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        OUTPUT=tmp_path / "series.gpkg",
    )
    assert code == 0, printed
    code, results, printed = qgis_process(
        "phenofuse:markers",
        INPUT=results["OUTPUT"],
        NDVI="truth_ndvi",
        OUTPUT=tmp_path / "markers.gpkg",
    )
    assert code == 0, printed
    markers = rows_of(results["OUTPUT"])
    assert {"harvest", "mowing", "bare_soil"} <= {row["marker"] for row in markers}
    assert all(row["scenes"] and row["source"] for row in markers)
