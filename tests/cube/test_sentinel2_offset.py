"""What files say of the offset of Sentinel-2, and stacks in reflectance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.build import plan_stack
from phenofuse.cube.build.built_files import write_geotiff, write_vrt
from phenofuse.cube.build.images import Source, read_images
from phenofuse.cube.rescaled import rescaled
from phenofuse.cube.sentinel2_offset import known_offsets, stated_offset
from phenofuse.cube.stack import open_stack

TIMES = ["2021-06-01", "2022-01-24", "2022-01-25"]


@pytest.fixture
def stack(write_stack, backend, tmp_path):
    """Open a stack whose file and second band have metadata."""
    values = np.arange(24, dtype=np.int16).reshape(3, 2, 4) * 100
    values[1, 0, 0] = -9999

    def make(whole=None, second=None, **options):
        path = write_stack(tmp_path / "a.tif", values, TIMES, nodata=-9999, **options)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata(whole or {})
        dataset.GetRasterBand(2).SetMetadata(second or {})
        dataset.FlushCache()
        del dataset
        return open_stack(path, backend)

    return make


@pytest.mark.parametrize(
    ("whole", "second", "expected"),
    [
        ({}, {}, [None, None, None]),
        ({"PROCESSING_BASELINE": "03.01"}, {}, [0, 0, 0]),
        ({"PROCESSING_BASELINE": "05.10"}, {}, [-1000, -1000, -1000]),
        ({"s2:processing_baseline": "04.00"}, {}, [-1000, -1000, -1000]),
        ({"PROCESSING_BASELINE": "2.14"}, {"PROCESSING_BASELINE": "4.0"}, [0, -1000, 0]),
        ({}, {"BOA_ADD_OFFSET": "-1000"}, [None, -1000, None]),
        (
            {"PROCESSING_BASELINE": "05.09", "earthsearch:boa_offset_applied": "true"},
            {},
            [0, 0, 0],
        ),
        ({"PROCESSING_BASELINE": "unknown"}, {}, [None, None, None]),
    ],
)
def test_metadata_of_the_band_come_before_those_of_the_file(stack, whole, second, expected):
    assert known_offsets(stack(whole, second)) == expected


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ("S2A_MSIL2A_20220126T105231_N0400_R051_T31UFS_20220126T131213.SAFE", -1000),
        ("S2B_MSIL1C_20210126T105231_N0209_R051_T31UFS_20210126T131213.SAFE", 0),
        ("S2A_MSIL2A_20180126T105231_N0500_R051_T31UFS_20230126T131213", -1000),
        ("S2A_20220126T105231_N0400", None),
    ],
)
def test_the_name_of_a_product_tells_its_baseline(
    write_stack, backend, tmp_path, product, expected
):
    folder = tmp_path / product / "IMG_DATA"
    folder.mkdir(parents=True)
    path = write_stack(folder / "B04.tif", np.ones((1, 2, 2), np.int16), ["2022-01-26"])
    assert stated_offset(backend.describe(path), 1) == expected


@pytest.mark.parametrize("as_vrt", [True, False])
def test_a_built_stack_keeps_what_its_images_say(write_stack, backend, tmp_path, as_vrt):
    paths = []
    for name in (
        "S2A_MSIL2A_20210126T105231_N0214_R051_T31UFS_B04.tif",
        "S2A_MSIL2A_20220126T105231_N0400_R051_T31UFS_B04.tif",
        "S2X_20230126T105231_B04.tif",
    ):
        image = np.full((1, 4, 5), 1500, np.int16)
        paths.append(write_stack(tmp_path / name, image, [""]))
    images = read_images([Source(str(path)) for path in paths], backend)
    target = tmp_path / ("stack.vrt" if as_vrt else "stack.tif")
    write = write_vrt if as_vrt else write_geotiff
    write(plan_stack(images, backend=backend), target, backend)
    assert known_offsets(open_stack(target, backend)) == [0, -1000, None]


@pytest.mark.parametrize("options", [{}, {"scale": 0.5, "offset": 10.0}])
def test_rescaled_values(stack, backend, options):
    given = stack(**options)
    # Some dates alone, as a run by dates has them.
    some = replace(given, times=given.times[1:], bands=given.bands[1:])
    changed = rescaled(some, 1e-4, [0.25, -0.1])
    with backend.open(given.path) as reader:
        before, after = (one.values(reader, given.grid.window) for one in (some, changed))
    expected = before.astype(np.float64) * 1e-4 + [[0.25], [-0.1]]
    np.testing.assert_allclose(after, expected, rtol=1e-6)
    assert np.isnan(after).sum() == 1
