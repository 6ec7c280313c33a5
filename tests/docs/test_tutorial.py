"""The tutorial, followed word by word."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
sys.path.insert(0, str(ROOT / "scripts"))


def follow(processing, part: int, folder: Path) -> None:
    """Run the steps of a part in a folder."""
    from tutorial import steps

    found = steps(part)
    assert [one.algorithm for one in found][-4:] == [
        "buildstack",
        "phenology",
        "parcelseries",
        "phenology_parcels",
    ]
    for step in found:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            f"phenofuse:{step.algorithm}"
        )
        assert (step.title, step.group) == (algorithm.displayName(), algorithm.group())
        processing.run(algorithm, step.parameters(algorithm, folder))


def test_part_one_on_the_sample_scene(processing, tmp_path):
    from tutorial import band, expression

    follow(processing, 1, tmp_path)
    start = image(tmp_path / "seasons.tif", band(1))
    assert 0.7 < np.isfinite(start).mean() < 1 and 32 < np.nanmedian(start) < 200
    parcels = ogr.Open(str(tmp_path / "scene" / "parcels.gpkg"))
    seasons = ogr.Open(str(tmp_path / "parcel_seasons.gpkg"))
    layer = seasons.GetLayer(0)
    layer.SetAttributeFilter(expression())
    count = parcels.GetLayer(0).GetFeatureCount()
    assert 0.9 * count < layer.GetFeatureCount() <= count
    assert {"crop", "season", "SOSD"} <= set(layer.GetNextFeature().items())


def test_part_two_on_a_real_scene(processing, real, tmp_path):
    from tutorial import band, lay_out

    lay_out(real / "slovenia_s2", tmp_path)
    follow(processing, 2, tmp_path)
    assert np.isfinite(image(tmp_path / "my seasons.tif", band(2))).mean() > 0.5
    seasons = ogr.Open(str(tmp_path / "my parcel seasons.gpkg"))
    rows = [row.items() for row in seasons.GetLayer(0)]
    assert len({row["parcel"] for row in rows}) > 40
    assert any(row["SOSD"] for row in rows if row["season"].startswith("2016"))


def image(path: Path, name: str) -> np.ndarray:
    """The band of a name."""
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(one + 1) for one in range(dataset.RasterCount)]
    return next(one for one in bands if one.GetDescription() == name).ReadAsArray()


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="there is no virtual screen (xvfb)")
def test_its_pictures_are_made_on_the_way(shared, tmp_path):
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    names = re.findall(r"\]\(images/([\w-]+\.png)\)", text)
    assert len(names) == 4
    done = subprocess.run(
        [ROOT / "scripts" / "screenshots", "tutorial_screenshots"],
        env=os.environ | {"PICTURES": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names), done.stderr
    for name in names:
        made, kept = (gdal.Open(str(folder / name)) for folder in (tmp_path, IMAGES))
        assert (made.RasterXSize, made.RasterYSize) == (kept.RasterXSize, kept.RasterYSize)
        assert len(np.unique(made.ReadAsArray())) > 20, f"{name} is blank"
        assert (IMAGES / name).stat().st_size < 200_000
