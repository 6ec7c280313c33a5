"""A stack's VRT tells the names of its images, and their values without masks."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.build.vrt_images import vrt_images


@pytest.fixture
def images(tmp_path, write_stack):
    """Two images in a folder with an ampersand, and their masks."""
    folder = tmp_path / "a & b"
    folder.mkdir()
    values = np.arange(12, dtype=np.int16).reshape(2, 2, 3)
    masks = (values % 3 == 0).astype(np.int16)
    for number, day in enumerate(("20200101", "20200111")):
        for name, array in (("NDVI", values), ("MASK", masks)):
            write_stack(folder / f"{name}_{day}.tif", array[[number]], [""], scale=0.1, offset=0)
    return folder, 0.1 * values, masks


def build(folder, target, **more):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from phenofuse.algorithms.stacks.buildstack import BuildStackAlgorithm

    parameters = {"FOLDER": str(folder), "PATTERN": "NDVI_*.tif", "OUTPUT": str(target), **more}
    algorithm = BuildStackAlgorithm().create()
    _, is_fine = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert is_fine


@pytest.mark.parametrize("place", ["beside", "elsewhere"])
def test_masked_values_are_seen_again(images, tmp_path, place, qgis_app):
    folder, values, masks = images
    target = (folder if place == "beside" else tmp_path) / "stack.vrt"
    build(folder, target, MASK_FOLDER=str(folder), MASK_PATTERN="MASK_*.tif")
    # The mask has a scale, too: its codes 0 and 1 are stored.
    shown = gdal.Open(str(target)).ReadAsArray()
    found = vrt_images(str(target))
    assert found.names == ("NDVI_20200101.tif", "NDVI_20200111.tif")
    unmasked = gdal.Open(found.unmasked).ReadAsArray()
    np.testing.assert_allclose(unmasked, values, rtol=1e-6)
    np.testing.assert_array_equal(np.isnan(shown), masks == 1)
    np.testing.assert_array_equal(shown[masks == 0], unmasked[masks == 0])


def test_without_masks_there_is_nothing_to_see_again(images, tmp_path, qgis_app):
    folder, _, _ = images
    build(folder, tmp_path / "stack.vrt")
    found = vrt_images(str(tmp_path / "stack.vrt"))
    assert found.names == ("NDVI_20200101.tif", "NDVI_20200111.tif")
    assert found.unmasked == ""


def test_of_other_files_nothing_is_known(images, tmp_path):
    folder, _, _ = images
    assert vrt_images(str(folder / "NDVI_20200101.tif")) is None
    assert vrt_images(str(tmp_path / "missing.vrt")) is None
    (tmp_path / "bytes.vrt").write_bytes(b"\xff\xfe\x00")
    assert vrt_images(str(tmp_path / "bytes.vrt")) is None
    (tmp_path / "other.vrt").write_text("<VRTDataset></VRTDataset>")
    assert vrt_images(str(tmp_path / "other.vrt")).names == ()
