"""Mowing of pixels and parcels."""

from __future__ import annotations

import numpy as np
from osgeo import gdal


def test_cuts_of_pixels_are_found(qgis_process, scene, tmp_path):
    code, results, printed = qgis_process(
        "phenofuse:mowing",
        INPUT=scene["TRUTH"],
        AUXILIARIES=scene["RADAR"],
        EVENTS=2,
        OUTPUT=tmp_path / "years.tif",
        OUTPUT_CUTS=tmp_path / "cuts.tif",
    )
    assert code == 0, printed
    years, cuts = (gdal.Open(results[name]) for name in ("OUTPUT", "OUTPUT_CUTS"))
    names = [years.GetRasterBand(band + 1).GetDescription() for band in range(years.RasterCount)]
    assert names[:2] == ["2022_cuts", "2022_first"] and len(names) == 7
    assert cuts.RasterCount == 13
    number, first = years.ReadAsArray()[:2]
    count, date = cuts.ReadAsArray()[:2]
    np.testing.assert_array_equal(number, count)
    new_year = 18_993
    np.testing.assert_allclose(first, date - new_year + 1, atol=0.01)


def test_cuts_of_parcels_are_found(qgis_process, scene, parcel_table, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:mowing_parcels",
        INPUT=parcel_table,
        RULE=1,
        OUTPUT=tmp_path / "years.gpkg",
        OUTPUT_EVENTS=tmp_path / "cuts.gpkg",
    )
    assert code == 0, printed
    years, cuts = rows_of(results["OUTPUT"]), rows_of(results["OUTPUT_EVENTS"])
    assert len(years) == len(rows_of(scene["PARCELS"])) and years[0]["season"] == "2022"
    assert sum(row["cuts"] for row in years) == len(cuts) > 0
    assert all(row["begin"] < row["date"] < row["end"] for row in cuts)
