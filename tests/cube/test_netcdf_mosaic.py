"""Parts of a result, put together."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from phenofuse.cube.netcdf_mosaic import NetcdfMosaic
from phenofuse.cube.problem import Problem

TIMES = np.datetime64("2021-01-01", "ns") + np.arange(4) * np.timedelta64(5, "D")


@pytest.fixture
def whole():
    """A cube of 4 times, 6 rows and 7 columns."""
    values = np.random.default_rng(3).normal(size=(4, 6, 7)).astype(np.float32)
    coords = {"t": TIMES, "y": 995.0 - 10 * np.arange(6), "x": 5.0 + 10 * np.arange(7)}
    return xr.DataArray(values, dims=("t", "y", "x"), coords=coords, name="v")


@pytest.fixture
def save(tmp_path):
    """Write parts, and open them together."""

    def make(*parts):
        paths = [tmp_path / f"{number}.nc" for number in range(len(parts))]
        for path, part in zip(paths, parts):
            part.to_netcdf(path)
        return NetcdfMosaic.open(paths)

    return make


def test_parts_that_overlap_give_the_whole(whole, save):
    parts = [
        whole.isel(y=slice(0, 4), x=slice(3, 7)),
        whole.isel(y=slice(0, 4), x=slice(0, 4)),
        whole.isel(y=slice(3, 6)),
    ]
    mosaic = save(*parts)
    np.testing.assert_array_equal(mosaic.times, TIMES)
    grid = mosaic.grid("v")
    assert (grid.width, grid.height) == (7, 6)
    assert grid.transform == (0.0, 10.0, 0.0, 1000.0, 0.0, -10.0)
    np.testing.assert_array_equal(mosaic.read("v", 0, 6), whole.values)
    np.testing.assert_array_equal(mosaic.read("v", 2, 3), whole.values[:, 2:5])


def test_times_and_places_that_a_part_lacks_are_gaps(whole, save):
    one, other = whole.isel(t=[0, 2, 3], x=slice(0, 3)), whole.isel(t=[1, 3], x=slice(4, 7))
    values = save(one, other).read("v", 0, 6)
    np.testing.assert_array_equal(values[[0, 2, 3], :, :3], one.values)
    np.testing.assert_array_equal(values[[1, 3], :, 4:], other.values)
    assert np.isnan(values[1, :, :3]).all() and np.isnan(values[:, :, 3]).all()
    assert np.isnan(values[[0, 2], :, 4:]).all()


def test_an_earlier_part_counts_where_it_has_a_value(whole, save):
    first = whole.copy()
    first[:, 2, 2] = np.nan
    values = save(first, whole + 1).read("v", 0, 6)
    expected = first.where(first.notnull(), whole + 1)
    np.testing.assert_array_equal(values, expected.values)


@pytest.mark.parametrize("shift", [3.0, 10.2])
def test_parts_off_the_grid_are_refused(whole, save, shift):
    off = whole.assign_coords(x=whole.x + shift)
    with pytest.raises(Problem, match="do not lie on one grid"):
        save(whole, off).grid("v")
