"""A column of a stack is what a block of it holds, to the last bit."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.column import LEAST_AT_ONCE, ColumnReader
from phenofuse.cube.raster.grid import Window
from phenofuse.cube.run import Cancelled
from phenofuse.cube.stack import open_stack

TIMES = 2 * LEAST_AT_ONCE + 5


@pytest.fixture
def stack(tmp_path, write_stack, backend):
    rng = np.random.default_rng(1)
    values = rng.integers(-100, 10_000, (TIMES, 5, 4))
    times = [str(np.datetime64("2015-01-01") + day) for day in rng.permutation(TIMES)]
    path = write_stack(
        tmp_path / "s.tif", values.astype(np.int16), times, nodata=-5, scale=3e-4, offset=0.1
    )
    return open_stack(path, backend)


@pytest.mark.parametrize("threads", [1, 2, 3, 20])
@pytest.mark.parametrize("window", [Window(2, 1, 1, 1), Window(0, 0, 4, 5)])
def test_it_is_what_a_block_holds(stack, backend, window, threads):
    reader = ColumnReader(stack, backend, threads)
    with backend.open(stack.path) as one:
        expected = stack.values(one, window)
    for _ in range(2):
        found = reader.values(window)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(found, expected)
    reader.close()
    reader.close()


def test_bands_of_different_types_have_the_type_of_all(tmp_path, backend, utm):
    driver, folder = gdal.GetDriverByName("GTiff"), tmp_path
    paths = []
    for number in range(TIMES):
        kind = gdal.GDT_UInt32 if number == TIMES - 1 else gdal.GDT_UInt16
        path = str(folder / f"{number}.tif")
        dataset = driver.Create(path, 2, 2, 1, kind)
        dataset.GetRasterBand(1).WriteArray(np.full((2, 2), 65_001 + number % 2))
        dataset.FlushCache()
        paths.append(path)
    vrt = gdal.BuildVRT(str(folder / "s.vrt"), paths, separate=True)
    for number in range(TIMES):
        band = vrt.GetRasterBand(number + 1)
        band.SetDescription(str(np.datetime64("2015-01-01") + number))
        band.SetScale(1e-7)
    vrt.FlushCache()
    del vrt
    stack = open_stack(folder / "s.vrt", backend)
    reader = ColumnReader(stack, backend, 2)
    with backend.open(stack.path) as one:
        expected = stack.values(one, Window(0, 1, 1, 1))
    found = reader.values(Window(0, 1, 1, 1))
    reader.close()
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(found, expected)


def test_it_stops_when_asked_and_reads_on_afterwards(stack, backend):
    reader = ColumnReader(stack, backend, 2)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.values(Window(0, 0, 1, 1), stop)
    assert reader.values(Window(0, 0, 1, 1)).shape == (TIMES, 1)
    before = threading.active_count()
    reader.close()
    assert threading.active_count() <= before
