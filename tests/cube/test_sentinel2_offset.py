"""What files say of the offset of Sentinel-2, and stacks in reflectance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.rescaled import rescaled
from phenofuse.cube.sentinel2_offset import known_offsets
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
