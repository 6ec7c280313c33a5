"""Preparation of stacks: cloud masks, indices, biophysical variables, the table of dates."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal


def band(source, name) -> str:
    return f'NETCDF:"{source}":{name}'


@pytest.fixture
def field(real) -> str:
    return str(real / "spain_field" / "s2_field.nc")


def test_an_index_is_computed_and_masked(qgis_process, field, tmp_path):
    index = tmp_path / "ndvi.tif"
    code, _, printed = qgis_process(
        "phenofuse:spectralindex",
        INDEX="NDVI",
        RED=band(field, "B04"),
        NIR=band(field, "B08"),
        OUTPUT=index,
    )
    assert code == 0, printed
    assert "digital numbers without offset" in printed
    ndvi = gdal.Open(band(field, "NDVI")).ReadAsArray()
    np.testing.assert_allclose(gdal.Open(str(index)).ReadAsArray(), ndvi, atol=1e-6)
    code, results, printed = qgis_process(
        "phenofuse:maskclouds",
        INPUT=index,
        MASK=band(field, "SCL"),
        MASK_KIND=0,
        NEAR_SIZE=3,
        FAR_SIZE=3,
        LEAST_VALID=0.1,
        OUTPUT=tmp_path / "masked.tif",
        OUTPUT_MASK=tmp_path / "mask.tif",
    )
    assert code == 0, printed
    assert set(results) == {"OUTPUT", "OUTPUT_MASK"}
    masked = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert len(masked) == 31 and np.isnan(masked).sum() > np.isnan(ndvi).sum()


def test_an_index_of_the_catalogue(qgis_process, field, tmp_path):
    pytest.importorskip("spyndex", reason="spyndex is not installed")
    code, results, printed = qgis_process(
        "phenofuse:spectralindex",
        INDEX="CATALOGUE",
        CATALOGUE="DVI",
        RED=band(field, "B04"),
        NIR=band(field, "B08"),
        OUTPUT=tmp_path / "dvi.tif",
    )
    assert code == 0, printed
    red, nir = (gdal.Open(band(field, name)).ReadAsArray() for name in ("B04", "B08"))
    found = gdal.Open(results["OUTPUT"]).ReadAsArray()
    np.testing.assert_allclose(found, (nir - red) * 1e-4, atol=1e-6)


def test_leaf_area_of_three_bands(qgis_process, field, tmp_path):
    """The field has no green band; the red one stands for it, as it nearly does over wheat."""
    code, results, printed = qgis_process(
        "phenofuse:biophysical",
        NETWORK="3.0/S2A/10m",
        GREEN=band(field, "B04"),
        RED=band(field, "B04"),
        NIR=band(field, "B08"),
        OUTPUT=tmp_path / "lai.tif",
        OUTPUT_QUALITY=tmp_path / "quality.tif",
    )
    assert code == 0, printed
    lai = gdal.Open(results["OUTPUT"]).ReadAsArray()
    ndvi = gdal.Open(band(field, "NDVI")).ReadAsArray()
    means = [np.nanmean(one, axis=(1, 2)) for one in (lai, ndvi)]
    assert np.corrcoef(*means)[0, 1] > 0.9
    assert 0 <= np.nanmin(lai) < 1 < np.nanmax(lai) <= 8
    quality = gdal.Open(results["OUTPUT_QUALITY"]).ReadAsArray()
    assert set(np.unique(quality[np.isfinite(quality)])) <= set(range(32))


def test_the_table_of_dates(qgis_process, field, tmp_path):
    code, results, printed = qgis_process(
        "phenofuse:datadensity",
        INPUT=band(field, "NDVI"),
        OUTPUT=tmp_path / "density.tif",
        OUTPUT_DATES=tmp_path / "dates.csv",
    )
    assert code == 0, printed
    with Path(results["OUTPUT_DATES"]).open() as lines:
        rows = list(csv.DictReader(lines))
    ndvi = gdal.Open(band(field, "NDVI")).ReadAsArray()
    found = np.array([float(row["mean"]) for row in rows])
    np.testing.assert_allclose(found, np.nanmean(ndvi, axis=(1, 2)), rtol=1e-5)


def test_bad_input_is_named(qgis_process, field, tmp_path):
    code, _, printed = qgis_process(
        "phenofuse:spectralindex",
        INDEX="FORMULA",
        FORMULA="(N - R",
        RED=band(field, "B04"),
        NIR=band(field, "B08"),
        OUTPUT=tmp_path / "no.tif",
    )
    assert code == 1 and "Formula is wrong at character" in printed
    assert list(tmp_path.iterdir()) == []
