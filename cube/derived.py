"""A stack computed from others of its grid and times, with what lies round each pixel.

Unlike `run`, which hands a method series alone, a block here is a piece of each image, so that
spatial windows can be computed; memory is bounded in the same way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from .blocks import tile_for, windows
from .finished_file import require_space
from .raster import Backend, BandSpec
from .raster.grid import Grid, Window
from .run import CACHE_SHARE, MEBIBYTE, OVERHEAD, Cancelled
from .stack import BANDS_AT_ONCE, Stack
from .times.clock import iso

COMPUTE_BYTES = 40
"""Memory that computing takes for each value of the first stack; measured."""

Compute = Callable[..., np.ndarray]
"""From a piece (T, rows, columns) of each stack to the piece of the result."""


def derive_stack(
    stacks: Sequence[Stack],
    backend: Backend,
    compute: Compute,
    target: Path,
    *,
    halo: int = 0,
    budget: int = 512 * MEBIBYTE,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> float:
    """Write `target`, a stack of the times and grid of the first one; return its share of gaps.

    All stacks have that grid and as many times. The pieces overlap by `halo` rows and columns,
    which are cut off the result. `target` is written as it stands, half if this fails: use it
    within `finished_file` or a temporary folder. Raises Cancelled, and Problem where the disk is
    full or a file damaged.
    """
    first = stacks[0]
    grid, times = first.grid, len(first.bands)
    budget -= min(OVERHEAD, budget // 2)
    cache = int(budget * CACHE_SHARE)
    per_pixel = sum(one.bytes_per_pixel for one in stacks) + (4 + COMPUTE_BYTES) * times
    tile = tile_for(per_pixel, budget - cache)
    per_pixel = math.ceil(per_pixel * ((tile + 2 * halo) / tile) ** 2)
    tile = tile_for(per_pixel, budget - cache)
    require_space(target, 4 * times * grid.width * grid.height)
    described = [BandSpec(iso(time), {"PHENOFUSE_TIME": iso(time)}) for time in first.times]

    def check() -> None:
        if cancelled():
            raise Cancelled

    gaps = done = 0
    total = grid.width * grid.height
    with ExitStack() as opened:
        opened.enter_context(backend.limited_cache(cache))
        readers = [opened.enter_context(backend.open(one.path)) for one in stacks]
        writer = opened.enter_context(backend.create(target, grid, described, block=tile))
        for window in windows(grid, per_pixel, budget - cache, tile):
            wide = grown(window, halo, grid)
            pieces = [
                one.values(reader, wide, check).reshape(-1, *wide.shape)
                for one, reader in zip(stacks, readers)
            ]
            x, y = window.x - wide.x, window.y - wide.y
            result = compute(*pieces)[:, y : y + window.height, x : x + window.width]
            del pieces
            gaps += int(np.count_nonzero(np.isnan(result)))
            for band in range(0, times, BANDS_AT_ONCE):
                check()
                writer.write(
                    window, result[band : band + BANDS_AT_ONCE].astype(np.float32), band + 1
                )
            done += window.width * window.height
            progress(done / total)
    return gaps / (total * times)


def grown(window: Window, halo: int, grid: Grid) -> Window:
    """Return a window with `halo` more rows and columns on each side, as far as the grid goes."""
    left, top = max(window.x - halo, 0), max(window.y - halo, 0)
    right = min(window.x + window.width + halo, grid.width)
    bottom = min(window.y + window.height + halo, grid.height)
    return Window(left, top, right - left, bottom - top)
