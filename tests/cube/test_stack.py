"""What makes a raster a stack, and its values."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.problem import Problem
from phenofuse.cube.raster.grid import Grid, Window
from phenofuse.cube.stack import on_grid, open_stack

TIMES = ["2020-03-01", "2020-03-11T10:04:09Z", "2020-03-21"]


def images(count=3, shape=(20, 30), dtype="float32"):
    return np.arange(count * shape[0] * shape[1]).reshape(count, *shape).astype(dtype)


def problem(path, backend) -> str:
    with pytest.raises(Problem) as raised:
        open_stack(path, backend)
    return str(raised.value)


def test_a_stack_knows_its_times_and_grid(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(), TIMES)
    stack = open_stack(path, backend)
    expected = ["2020-03-01T00:00:00", "2020-03-11T10:04:09", "2020-03-21T00:00:00"]
    assert stack.times.dtype == "datetime64[ns]"
    assert stack.times.astype("datetime64[s]").astype(str).tolist() == expected
    seconds = (np.array(expected, "M8[s]") - np.datetime64("1970-01-01", "s")).astype(int)
    np.testing.assert_allclose(stack.days, seconds / 86_400, rtol=0, atol=1e-9)
    assert stack.bands == (1, 2, 3)
    assert stack.grid.shape == (20, 30)
    assert stack.dtype == np.float32


def test_bands_out_of_order_are_sorted_by_time(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(), [TIMES[2], TIMES[0], TIMES[1]])
    stack = open_stack(path, backend)
    assert stack.bands == (2, 3, 1)
    assert (np.diff(stack.days) > 0).all()
    with backend.open(stack.path) as reader:
        values = stack.values(reader, stack.grid.window)
    np.testing.assert_array_equal(values, images()[[1, 2, 0]].reshape(3, -1))


@pytest.mark.parametrize("count", [2, 16, 17, 40])
def test_the_values_of_a_window_are_physical_and_gaps_are_nan(
    backend, tmp_path, write_stack, count
):
    stored = np.random.default_rng(1).integers(-9, 9, (count, 20, 30)).astype("int16")
    times = [str(np.datetime64("2020-01-01") + day) for day in range(count)]
    path = write_stack(tmp_path / "a.tif", stored, times, nodata=-3, scale=0.1, offset=2.0)
    stack = open_stack(path, backend)
    window = Window(7, 3, 11, 5)
    with backend.open(stack.path) as reader:
        values = stack.values(reader, window)
    part = stored[:, 3:8, 7:18].reshape(count, -1)
    expected = np.where(part == -3, np.nan, part * 0.1 + 2.0).astype(np.float32)
    np.testing.assert_array_equal(values, expected)
    assert values.dtype == stack.dtype == np.float32


def test_float64_values_stay_float64(backend, tmp_path, write_stack):
    stored = images(dtype="float64") + 1e-12
    stack = open_stack(write_stack(tmp_path / "a.tif", stored, TIMES), backend)
    with backend.open(stack.path) as reader:
        values = stack.values(reader, stack.grid.window)
    assert values.dtype == np.float64
    np.testing.assert_array_equal(values, stored.reshape(3, -1))


def test_reading_can_be_stopped_between_bands(backend, tmp_path, write_stack):
    times = [str(np.datetime64("2020-01-01") + day) for day in range(40)]
    stack = open_stack(write_stack(tmp_path / "a.tif", images(40), times), backend)
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt

    with backend.open(stack.path) as reader, pytest.raises(KeyboardInterrupt):
        stack.values(reader, stack.grid.window, check)
    assert len(calls) == 3


def test_a_raster_without_crs_is_a_stack(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(), TIMES, crs="")
    assert open_stack(path, backend).grid.crs == ""


def test_bands_without_times_are_a_problem(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "20200301.tif", images(), ["red", "green", "blue"])
    text = problem(path, backend)
    assert f"3 of the 3 bands of {path}" in text
    assert 'band 1 "red"' in text
    assert "Build time-series stack" in text


def test_some_bands_without_times_are_counted(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(), [TIMES[0], "", TIMES[1]])
    text = problem(path, backend)
    assert f"1 of the 3 bands of {path} (first: band 2)" in text


def test_one_band_is_a_problem(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(1), TIMES[:1])
    text = problem(path, backend)
    assert str(path) in text and "one band" in text and "Build time-series stack" in text


def test_two_bands_of_one_time_are_a_problem(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(4), [TIMES[1], TIMES[0], TIMES[2], TIMES[1]])
    text = problem(path, backend)
    assert f"Bands 1 and 4 of {path} have the same time, 2020-03-11T10:04:09Z" in text


def test_two_times_of_one_day_are_allowed(backend, tmp_path, write_stack):
    times = ["2020-03-11T10:04:09Z", "2020-03-11T10:04:10Z", "2020-03-12"]
    assert len(open_stack(write_stack(tmp_path / "a.tif", images(), times), backend).times) == 3


@pytest.mark.parametrize("name", ["missing.tif", "missing folder/a.tif"])
def test_a_missing_file_is_a_problem(backend, tmp_path, name):
    text = problem(tmp_path / name, backend)
    assert str(tmp_path / name) in text and "does not exist" in text


@pytest.mark.parametrize("content", ["", "time,value\n2020-01-01,1\n"])
def test_a_text_called_tif_is_a_problem(backend, tmp_path, content):
    path = tmp_path / "a.tif"
    path.write_text(content)
    text = problem(path, backend)
    assert str(path) in text and "cannot be opened as a raster" in text


@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_a_truncated_file_is_found_before_the_work(backend, tmp_path, write_stack, share):
    noise = np.random.default_rng(1).normal(size=(3, 200, 300)).astype("float32")
    whole = write_stack(tmp_path / "a.tif", noise, TIMES, options=["COMPRESS=DEFLATE"])
    content = whole.read_bytes()
    cut = tmp_path / "cut.tif"
    cut.write_bytes(content[: int(share * len(content))])
    with pytest.raises(Problem) as raised:
        backend.probe(open_stack(cut, backend).path)
    assert str(cut) in str(raised.value)


def test_a_file_of_several_rasters_is_a_problem_that_names_them(backend, shared):
    path = shared / "real" / "spain_field" / "s2_field.nc"
    text = problem(path, backend)
    assert str(path) in text and f'NETCDF:"{path}":B04' in text


def test_a_variable_of_a_netcdf_file_is_a_stack(backend, shared):
    xarray = pytest.importorskip("xarray")
    path = shared / "real" / "spain_field" / "s2_field.nc"
    stack = open_stack(f'NETCDF:"{path}":NDVI', backend)
    with xarray.open_dataset(path, engine="h5netcdf") as data:
        expected = data["NDVI"].transpose("t", "y", "x")
        np.testing.assert_array_equal(stack.times, expected["t"].values)
        with backend.open(stack.path) as reader:
            values = stack.values(reader, stack.grid.window)
        np.testing.assert_allclose(values, expected.values.reshape(31, -1), rtol=1e-6)


def test_the_bands_of_a_vrt_in_another_order_keep_their_times(backend, tmp_path, write_stack):
    path = write_stack(tmp_path / "a.tif", images(), TIMES)
    vrt = tmp_path / "b.vrt"
    gdal.Translate(str(vrt), str(path), format="VRT", bandList=[3, 1]).FlushCache()
    stack = open_stack(vrt, backend)
    assert stack.bands == (2, 1)
    with backend.open(stack.path) as reader:
        values = stack.values(reader, stack.grid.window)
    np.testing.assert_array_equal(values, images()[[0, 2]].reshape(2, -1))


def test_a_stack_is_shown_on_another_grid(backend, tmp_path, write_stack, utm):
    path = write_stack(tmp_path / "a.tif", images(), TIMES)
    stack = open_stack(path, backend)
    assert on_grid(stack, stack.grid, backend) is stack
    x, size, turn, y, other_turn, down = stack.grid.transform
    finer = Grid(4, 4, (x, size / 2, turn, y, other_turn, down / 2), utm)
    shown = on_grid(stack, finer, backend, "nearest")
    assert shown.grid.shape == (4, 4)
    np.testing.assert_array_equal(shown.times, stack.times)
    with backend.open(shown.path) as reader:
        values = shown.values(reader, finer.window).reshape(-1, 4, 4)
    expected = images()[list(np.array(stack.bands) - 1), :2, :2].repeat(2, axis=1).repeat(2, axis=2)
    np.testing.assert_allclose(values, expected)
