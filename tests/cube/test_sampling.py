"""Samples are spread over the scene, the same for a seed, and of the same pixels in all stacks."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.sampling import SIDE, WINDOWS, sample_series, sample_windows
from phenofuse.cube.stack import open_stack


@given(st.integers(1, 3000), st.integers(1, 3000), st.integers(0, 5))
def test_windows_lie_apart_within_the_grid(width, height, seed):
    grid = Grid(width, height)
    windows = sample_windows(grid, seed)
    assert windows == sample_windows(grid, seed)
    assert 1 <= len(windows) <= 2 * WINDOWS
    pixels = set()
    for window in windows:
        grid.require(window)
        assert window.shape == (min(SIDE, height), min(SIDE, width))
        for y in range(window.y, window.y + window.height):
            for x in range(window.x, window.x + window.width):
                assert (x, y) not in pixels
                pixels.add((x, y))


def test_windows_are_spread_over_the_grid():
    windows = sample_windows(Grid(1000, 500), 1)
    quarters = {(window.x >= 500, window.y >= 250) for window in windows}
    assert len(quarters) == 4 and 50 <= len(windows) <= 80
    assert windows != sample_windows(Grid(1000, 500), 2)


def test_all_stacks_are_read_at_the_same_pixels(write_stack, backend, tmp_path):
    places = np.arange(60 * 90, dtype=np.float32).reshape(60, 90)
    one = write_stack(tmp_path / "a.tif", np.stack([places, places]), ["2020-01-01", "2020-02-01"])
    other = write_stack(
        tmp_path / "b.tif", np.stack([places] * 3), ["2020-01-02", "2020-02-02", "2020-03-02"]
    )
    first, second = sample_series([open_stack(one, backend), open_stack(other, backend)], backend)
    assert first.shape[0] == 2 and second.shape[0] == 3
    np.testing.assert_array_equal(first[0], second[2])
    assert len(np.unique(first[0])) == first.shape[1]
