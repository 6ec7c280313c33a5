"""Stored values in physical units."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.cube.raster import BandInfo
from phenofuse.cube.raster.values import physical, stored_nodata


@pytest.mark.parametrize(
    ("nodata", "dtype", "stored"),
    [
        (None, "int16", None),
        (-32768, "int16", -32768),
        (-9999, "uint8", None),
        (0.5, "int16", None),
        (np.nan, "int16", None),
        (-3.4028234663852886e38, "float32", np.finfo("f4").min),
        (-1.7976931348623157e308, "float32", None),
        (np.inf, "float32", np.inf),
        (0.1, "float32", np.float32(0.1)),
    ],
)
def test_nodata_in_the_type_of_the_file(nodata, dtype, stored):
    assert stored_nodata(nodata, dtype) == stored


def test_physical_values():
    raw = np.array([[[0, 7, 100]], [[0, 7, 100]]], np.uint8)
    bands = [BandInfo("uint8", 7.0, 0.5, -1.0), BandInfo("uint8", -9999.0)]
    got = physical(raw, bands, np.float64)
    np.testing.assert_array_equal(got, [[[-1.0, np.nan, 49.0]], [[0.0, 7.0, 100.0]]])
    assert physical(raw, bands).dtype == np.float32
    floats = np.array([[-3.4e38, 0.1, np.nan]], np.float32)
    got = physical(floats, [BandInfo("float32", -3.4e38)])
    np.testing.assert_array_equal(got, np.float32([[np.nan, 0.1, np.nan]]))
    with pytest.raises(ValueError, match="descriptions"):
        physical(raw, bands[:1])
