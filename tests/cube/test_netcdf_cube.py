"""NetCDF files as different programs write them, read by their axes."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from phenofuse.cube.netcdf_cube import NetcdfCube
from phenofuse.cube.problem import Problem

TIMES = np.array(["2021-01-05T10:30", "2021-02-01T00:00:00.25"], "datetime64[ns]")


@pytest.fixture
def write(tmp_path):
    """Write a cube (t, y, x), and return the file and its values from the north on."""

    def make(dims=("t", "y", "x"), upwards=False, missing=None, **more):
        values = np.arange(2 * 3 * 4, dtype=np.float32).reshape(2, 3, 4)
        y = 5_000_025.0 - 10 * np.arange(3)
        stored = values
        if upwards:
            y, stored = y[::-1], values[:, ::-1]
        if missing is not None:
            stored = np.where(stored == 7, missing, stored)
        cube = xr.DataArray(
            stored.astype(np.float32),
            dims=("t", "y", "x"),
            coords={"t": TIMES, "y": y, "x": 400_005.0 + 10 * np.arange(4)},
        )
        path = tmp_path / "cube.nc"
        dataset = xr.Dataset({"NDVI": cube.transpose(*dims)})
        options = {"NDVI": {"_FillValue": missing}} if missing is not None else {}
        dataset.to_netcdf(path, encoding=options, **more)
        return path, values

    return make


@pytest.mark.parametrize("upwards", [False, True])
@pytest.mark.parametrize("dims", [("t", "y", "x"), ("y", "x", "t")])
def test_rows_place_and_times(write, dims, upwards):
    path, values = write(dims, upwards)
    cube = NetcdfCube.open(path)
    assert cube.variables == ["NDVI"]
    np.testing.assert_array_equal(cube.times, TIMES)
    grid = cube.grid("NDVI")
    assert (grid.width, grid.height) == (4, 3)
    assert grid.transform == (400_000.0, 10.0, 0.0, 5_000_030.0, 0.0, -10.0)
    np.testing.assert_array_equal(cube.read("NDVI", 0, 3), values)
    np.testing.assert_array_equal(cube.read("NDVI", 1, 1), values[:, 1:2])


def test_missing_values_are_gaps(write):
    path, values = write(missing=-9.0)
    expected = np.where(values == 7, np.nan, values)
    np.testing.assert_array_equal(NetcdfCube.open(path).read("NDVI", 0, 3), expected)


def test_packed_values_are_unpacked(tmp_path):
    path = tmp_path / "packed.nc"
    values = np.array([[[0.1, 0.2], [np.nan, 0.4]]])
    coords = {"t": TIMES[:1], "y": [15.0, 5.0], "x": [5.0, 15.0]}
    cube = xr.DataArray(values, dims=("t", "y", "x"), coords=coords, name="v")
    encoding = {"dtype": "int16", "scale_factor": 0.004, "add_offset": -0.08, "_FillValue": 255}
    cube.to_netcdf(path, encoding={"v": encoding})
    found = NetcdfCube.open(path).read("v", 0, 2)
    np.testing.assert_allclose(found, values, atol=1e-6)


def test_what_cannot_be_read(write, tmp_path):
    path, _ = write()
    with pytest.raises(Problem, match="has no variable EVI; it has NDVI"):
        NetcdfCube.open(path).read("EVI", 0, 1)
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(Problem, match="cannot be read as NetCDF"):
        NetcdfCube.open(path)
    with pytest.raises(Problem, match="cannot be read as NetCDF"):
        NetcdfCube.open(tmp_path / "none.nc")


@pytest.mark.parametrize(
    ("coords", "words"),
    [
        ({"y": [5.0], "x": [5.0]}, "has a single pixel, whose size is unknown"),
        ({"y": [5.0, 15.0]}, "has no axis .*x.*, and so its place"),
    ],
)
def test_what_lies_nowhere(tmp_path, coords, words):
    shape = [len(coords.get(one, (0, 0))) for one in ("y", "x")]
    cube = xr.DataArray(np.zeros(shape, np.float32), dims=("y", "x"), coords=coords, name="v")
    cube.to_netcdf(tmp_path / "a.nc")
    with pytest.raises(Problem, match=words):
        NetcdfCube.open(tmp_path / "a.nc").grid("v")


def test_a_single_row_has_square_pixels(tmp_path):
    coords = {"y": [100.0], "x": [5.0, 25.0]}
    cube = xr.DataArray(np.zeros((1, 2), np.float32), dims=("y", "x"), coords=coords, name="v")
    cube.to_netcdf(tmp_path / "a.nc")
    opened = NetcdfCube.open(tmp_path / "a.nc")
    assert opened.grid("v").transform == (-5.0, 20.0, 0.0, 110.0, 0.0, -20.0)
    assert opened.times.size == 0


def test_times_of_an_unknown_kind_are_a_problem(tmp_path):
    coords = {"t": ("t", [1, 2], {"units": "moons"}), "y": [5.0, 15.0], "x": [5.0, 15.0]}
    cube = xr.DataArray(np.zeros((2, 2, 2)), dims=("t", "y", "x"), coords=coords, name="v")
    cube.to_netcdf(tmp_path / "a.nc")
    with pytest.raises(Problem, match=r"time axis of .*a\.nc cannot be read \(moons\)"):
        _ = NetcdfCube.open(tmp_path / "a.nc").times
