"""Fusion, gap advice and validation."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal


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


def test_radar_and_optical_stacks_are_fused(qgis_process, scene, backscatter, tmp_path):
    index = gdal.Open(scene["RADAR"]).ReadAsArray()
    radar, fused = tmp_path / "rvi.tif", tmp_path / "fused.tif"
    code, results, printed = qgis_process(
        "phenofuse:fuses1s2",
        **backscatter,
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


def test_gaps_are_advised_on_and_their_filling_is_validated(qgis_process, scene, tmp_path, rows_of):
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
