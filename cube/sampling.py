"""A sample of the series of a scene, to learn from before all of them are worked on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from .raster import Backend
from .raster.grid import Grid, Window
from .stack import BANDS_AT_ONCE, Stack

WINDOWS = 64
"""Places in the scene that are looked at."""

SIDE = 8
"""Rows and columns read at each of them."""

TIMES_LOOKED_AT = 12
"""Of how many times values are looked at to tell their unit."""


def sample_windows(grid: Grid, seed: int) -> list[Window]:
    """Return windows spread over a grid: one at a random place in each cell of a lattice."""
    rng = np.random.default_rng(seed)
    width, height = min(SIDE, grid.width), min(SIDE, grid.height)
    across = max(round((WINDOWS * grid.width / grid.height) ** 0.5), 1)
    across = min(across, WINDOWS, grid.width // width)
    down = min(-(-WINDOWS // across), grid.height // height)
    found = []
    for top, bottom in _cells(grid.height, down):
        for left, right in _cells(grid.width, across):
            x = int(rng.integers(left, max(right - width, left), endpoint=True))
            y = int(rng.integers(top, max(bottom - height, top), endpoint=True))
            x, y = min(x, grid.width - width), min(y, grid.height - height)
            found.append(Window(x, y, width, height))
    return found


def _cells(size: int, number: int) -> list[tuple[int, int]]:
    edges = [size * one // number for one in range(number + 1)]
    return list(zip(edges, edges[1:]))


def sample_series(
    stacks: Sequence[Stack],
    backend: Backend,
    *,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> list[np.ndarray]:
    """Return the series of some thousand pixels of stacks on one grid, (T, n) of each stack.

    The same seed gives the same pixels. `check` is called now and then and may raise to stop.
    """
    windows = sample_windows(stacks[0].grid, seed)
    sampled = []
    for stack in stacks:
        with backend.open(stack.path) as reader:
            # All windows of a few times, and then those of the next: a VRT opens each file once.
            parts = [
                np.concatenate([part.values(reader, one, check) for one in windows], axis=1)
                for part in stack.parts(
                    [*range(0, len(stack.bands), BANDS_AT_ONCE), len(stack.bands)]
                )
            ]
        sampled.append(np.concatenate(parts))
    return sampled


def look_at(stack: Stack, backend: Backend, check: Callable[[], None] = lambda: None) -> np.ndarray:
    """Return values of a stack at some times and places, in any order; `check` may stop it."""
    step = -(-len(stack.times) // TIMES_LOOKED_AT)
    some = replace(stack, times=stack.times[::step], bands=stack.bands[::step])
    return sample_series([some], backend, check=check)[0]
