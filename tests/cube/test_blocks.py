"""Windows from a memory budget."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.blocks import SMALLEST_TILE, TILE, tile_for, windows
from phenofuse.cube.raster.grid import Grid

SIDES = st.integers(1, 700)
PER_PIXEL = st.integers(1, 4000)
MEMORY = st.integers(0, 2**26)


@given(SIDES, SIDES, PER_PIXEL, MEMORY)
def test_windows_cover_every_pixel_once_within_the_memory(width, height, per_pixel, memory):
    tile = tile_for(per_pixel, memory)
    seen = np.zeros((height, width), int)
    for window in windows(Grid(width, height), per_pixel, memory, tile):
        assert window.x % tile == window.y % tile == 0
        assert window.width > 0 and window.height > 0
        pixels = window.width * window.height
        assert pixels * per_pixel <= memory or max(window.shape) <= SMALLEST_TILE
        part = seen[window.y : window.y + window.height, window.x : window.x + window.width]
        assert part.shape == window.shape
        part += 1
    assert (seen == 1).all()


@given(PER_PIXEL, MEMORY)
def test_the_tile_is_the_largest_one_that_fits(per_pixel, memory):
    sides = [TILE // 2**step for step in range(4)]
    fitting = [side for side in sides if side * side * per_pixel <= memory]
    assert sides[-1] == SMALLEST_TILE
    assert tile_for(per_pixel, memory) == max(fitting, default=SMALLEST_TILE)


@pytest.mark.parametrize(
    ("tiles", "shape"),
    [(1, (16, 16)), (3, (16, 48)), (10, (16, 160)), (25, (32, 160)), (10_000, (160, 160))],
)
def test_a_window_is_as_wide_as_the_grid_before_it_grows_downwards(tiles, shape):
    first = next(windows(Grid(160, 160), 1, tiles * 16 * 16, 16))
    assert first.shape == shape
