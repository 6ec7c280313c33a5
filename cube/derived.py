"""A stack computed from others of its grid and times, with what lies round each pixel.

Unlike `run`, which hands a method series alone, a block here is a piece of each image, so that
spatial windows can be computed; memory is bounded in the same way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from .blocks import tile_for, windows
from .finished_file import require_space
from .raster import Backend
from .raster.grid import Grid, Window
from .run import CACHE_SHARE, MEBIBYTE, OVERHEAD, Cancelled, Output
from .stack import BANDS_AT_ONCE, Stack

COMPUTE_BYTES = 40
"""Memory that computing takes for each value of the first stack; measured."""

Compute = Callable[..., np.ndarray]
"""From a piece (T, rows, columns) of each stack to the piece of the result."""


def derive_stack(
    stacks: Sequence[Stack],
    backend: Backend,
    compute: Compute,
    output: Output,
    *,
    halo: int = 0,
    by_date: bool = False,
    budget: int = 512 * MEBIBYTE,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> float:
    """Write a stack of the times and grid of the first one; return its share of gaps.

    All stacks have that grid and as many times. The pieces overlap by `halo` rows and columns,
    which are cut off the result. With `by_date` a date's result follows from the images of this
    date alone: then a piece may have fewer dates, and is the larger in space, which keeps a wide
    halo cheap. `output` is written as it stands, half if this fails: use it within `finished_file`
    or a temporary folder. Raises Cancelled, and Problem where the disk is full or a file damaged.
    """
    grid, times = stacks[0].grid, len(stacks[0].bands)
    budget -= min(OVERHEAD, budget // 2)
    cache = int(budget * CACHE_SHARE)
    memory = budget - cache
    least = 1 if by_date else times
    per_pixel = sum(_dates(one, 0, least).bytes_per_pixel for one in stacks)
    per_pixel += (4 + COMPUTE_BYTES) * least
    tile = tile_for(per_pixel, memory)
    per_pixel_and_halo = math.ceil(per_pixel * ((tile + 2 * halo) / tile) ** 2)
    tile = side = tile_for(per_pixel_and_halo, memory)
    if by_date:
        # Squares, of which the halo is the smallest part.
        fitting = int((memory / per_pixel) ** 0.5) - 2 * halo
        side = max(min(fitting, max(grid.shape) + tile - 1) // tile, 1) * tile
    per_pixel = math.ceil(per_pixel * ((side + 2 * halo) / side) ** 2)
    require_space(output.path, 4 * times * grid.width * grid.height)

    def check() -> None:
        if cancelled():
            raise Cancelled

    gaps = done = 0
    total = grid.width * grid.height * times
    with ExitStack() as opened:
        opened.enter_context(backend.limited_cache(cache))
        readers = [opened.enter_context(backend.open(one.path)) for one in stacks]
        writer = opened.enter_context(
            backend.create(output.path, grid, output.bands, metadata=output.metadata, block=tile)
        )
        for window in windows(grid, per_pixel, memory, side):
            wide = grown(window, halo, grid)
            inner = (
                slice(None),
                slice(window.y - wide.y, window.y - wide.y + window.height),
                slice(window.x - wide.x, window.x - wide.x + window.width),
            )
            pixels = window.width * window.height
            at_once = max(memory // (per_pixel * pixels), 1) if by_date else times
            for date in range(0, times, at_once):
                pieces = [
                    _dates(one, date, at_once).values(reader, wide, check).reshape(-1, *wide.shape)
                    for one, reader in zip(stacks, readers)
                ]
                result = compute(*pieces)[inner]
                del pieces
                gaps += int(np.count_nonzero(np.isnan(result)))
                for band in range(0, len(result), BANDS_AT_ONCE):
                    check()
                    part = result[band : band + BANDS_AT_ONCE].astype(np.float32)
                    writer.write(window, part, date + band + 1)
                done += len(result) * pixels
                progress(done / total)
    return gaps / total


def _dates(stack: Stack, first: int, count: int) -> Stack:
    """Return so many dates of a stack."""
    some = slice(first, first + count)
    return replace(stack, times=stack.times[some], bands=stack.bands[some])


def grown(window: Window, halo: int, grid: Grid) -> Window:
    """Return a window with `halo` more rows and columns on each side, as far as the grid goes."""
    left, top = max(window.x - halo, 0), max(window.y - halo, 0)
    right = min(window.x + window.width + halo, grid.width)
    bottom = min(window.y + window.height + halo, grid.height)
    return Window(left, top, right - left, bottom - top)
