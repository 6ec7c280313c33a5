"""Stacks computed from others, piece by piece."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from scipy import ndimage

from phenofuse.cube.derived import derive_stack, grown
from phenofuse.cube.raster.grid import Grid, Window
from phenofuse.cube.run import MEBIBYTE, Cancelled, Output, time_bands
from phenofuse.cube.stack import open_stack
from phenofuse.series.cloud_dilation import dilated_mask, reach
from phenofuse.series.radar_index import power
from phenofuse.series.speckle import multitemporal_filter

TIMES = ["2020-01-01T05:10:11", "2020-01-07", "2020-01-13", "2020-01-19"]
SHAPE = (70, 90)


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    rng = np.random.default_rng(2)
    values = rng.normal(-12, 3, (2, len(TIMES), *SHAPE)).astype(np.float32)
    values[0][rng.random(values[0].shape) < 0.1] = np.nan
    return values


@pytest.fixture(scope="module")
def paths(values, write_stack, tmp_path_factory) -> list:
    folder = tmp_path_factory.mktemp("derived")
    return [
        write_stack(folder / f"{name}.tif", one, TIMES, nodata=np.nan)
        for name, one in zip(("vv", "vh"), values)
    ]


def output(path, times=TIMES) -> Output:
    return Output(path, time_bands(np.array(times, "datetime64[ns]")), {"KIND": "derived"})


def read(path, backend) -> np.ndarray:
    stack = open_stack(path, backend)
    with backend.open(path) as reader:
        return stack.values(reader, stack.grid.window).reshape(-1, *SHAPE)


def test_a_result_has_the_times_and_the_grid_of_the_first(paths, values, backend, tmp_path):
    target = tmp_path / "out.tif"
    stacks = [open_stack(path, backend) for path in paths]
    shares = []
    gaps = derive_stack(
        stacks, backend, lambda a, b: a - 2 * b, output(target), progress=shares.append
    )
    found = open_stack(target, backend)
    np.testing.assert_array_equal(found.times, stacks[0].times)
    assert found.grid.same_as(stacks[0].grid, backend.same_crs)
    np.testing.assert_array_equal(read(target, backend), values[0] - 2 * values[1])
    assert backend.describe(target).metadata["KIND"] == "derived"
    assert gaps == pytest.approx(np.isnan(values[0]).mean())
    assert shares == sorted(shares) and shares[-1] == 1


def test_pieces_overlap_so_that_the_seams_are_not_seen(paths, values, backend, tmp_path):
    """In a budget of many small pieces, as in one piece, bit for bit."""
    target = tmp_path / "out.tif"
    shapes = []

    def smooth(vv: np.ndarray) -> np.ndarray:
        shapes.append(vv.shape)
        return multitemporal_filter(power(vv), side=5)

    stack = open_stack(paths[0], backend)
    derive_stack([stack], backend, smooth, output(target), halo=2, budget=MEBIBYTE // 2)
    assert len(shapes) > 8
    whole = multitemporal_filter(power(values[0]), side=5).astype(np.float32)
    np.testing.assert_array_equal(read(target, backend), whole)


@pytest.mark.parametrize(
    ("budget", "dates"), [(MEBIBYTE // 2, 1), (6 * MEBIBYTE, 3), (512 * MEBIBYTE, 4)]
)
def test_dates_apart_are_the_same_in_any_budget(paths, values, backend, tmp_path, budget, dates):
    """A wide halo: then a piece has fewer dates rather than fewer pixels."""
    target, seen = tmp_path / "out.tif", []

    def spread(vv: np.ndarray) -> np.ndarray:
        seen.append(vv.shape)
        return ndimage.maximum_filter(np.nan_to_num(vv), size=(1, 41, 41))

    stack = open_stack(paths[0], backend)
    derive_stack([stack], backend, spread, output(target), halo=20, by_date=True, budget=budget)
    whole = ndimage.maximum_filter(np.nan_to_num(values[0]), size=(1, 41, 41))
    np.testing.assert_array_equal(read(target, backend), whole)
    assert seen[0][0] == dates


def test_it_stops_when_cancelled(paths, backend, tmp_path):
    asked = iter(range(100))
    with pytest.raises(Cancelled):
        derive_stack(
            [open_stack(paths[0], backend)],
            backend,
            lambda a: a,
            output(tmp_path / "out.tif"),
            cancelled=lambda: next(asked) >= 1,
        )


def test_it_stays_in_the_budget(backend, write_stack, tmp_path):
    """The filter, the hungriest of all, of two polarisations; GDAL's cache is not counted."""
    values = np.random.default_rng(1).uniform(-20, -5, (40, 240, 240)).astype(np.float32)
    days = np.datetime64("2020-01-01") + 6 * np.arange(40)
    path = write_stack(tmp_path / "a.tif", values, days.astype(str), options=["TILED=YES"])
    del values
    stack = open_stack(path, backend)

    def index(vv: np.ndarray, vh: np.ndarray) -> np.ndarray:
        one, other = (multitemporal_filter(power(band), side=7) for band in (vv, vh))
        return 2 * other / (one + other)

    budget = 64 * MEBIBYTE
    tracemalloc.start()
    try:
        target = output(tmp_path / "out.tif", days)
        derive_stack([stack, stack], backend, index, target, halo=3, budget=budget)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < budget * 3 / 4


def test_a_wide_halo_stays_in_the_budget(backend, write_stack, tmp_path):
    """The dilation of clouds, which looks 100 pixels far."""
    values = np.random.default_rng(1).choice([4, 9], (2, 1200, 1200), p=[0.9, 0.1])
    path = write_stack(tmp_path / "a.tif", values.astype(np.int16), TIMES[:2])
    stack = open_stack(path, backend)
    budget = 64 * MEBIBYTE
    tracemalloc.start()
    try:
        target = output(tmp_path / "out.tif", TIMES[:2])
        options = {"halo": reach(), "by_date": True, "budget": budget}
        derive_stack([stack, stack], backend, lambda _, b: 1.0 * dilated_mask(b), target, **options)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < budget * 3 / 4


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Window(0, 0, 16, 16), Window(0, 0, 19, 19)),
        (Window(16, 32, 16, 8), Window(13, 29, 22, 11)),
        (Window(0, 0, 50, 40), Window(0, 0, 50, 40)),
    ],
)
def test_a_window_grows_as_far_as_the_grid_goes(window, expected):
    assert grown(window, 3, Grid(50, 40)) == expected
