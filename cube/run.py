"""The way of a block: open, plan, read, compute in threads, write, rename.

Memory is bounded by a budget: a part of it is for libraries and open files, the rest is shared out
to GDAL's cache, one block with its results, and the method in its threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import numpy as np

from .blocks import tile_for, windows
from .finished_file import finished_file, require_space, require_writable
from .raster import Backend, BandSpec, Writer
from .raster.grid import Window
from .stack import BANDS_AT_ONCE, Stack
from .times.clock import iso

MEBIBYTE = 2**20

OVERHEAD = 20 * MEBIBYTE
"""Memory for libraries and open files, but at most half of the budget; measured."""

CACHE_SHARE = 1 / 4
"""Share of the rest that GDAL's cache may take."""

BLOCK_SHARE = 3 / 8
"""Share of the rest for a block and its results."""

METHOD_SHARE = 3 / 8
"""Share of the rest for the method in all threads."""

METHOD_BYTES = 96
"""Memory a method takes for each value of the series it is handed; measured on Whittaker's."""

SERIES_AT_ONCE = 4096
"""Most series handed to a method in one call; between calls a run can be stopped."""

LEAST_AT_ONCE = 256
"""With fewer series in one call a method is slow: then fewer threads are better."""

Compute = Callable[..., Sequence[np.ndarray]]
"""From a block's values (T, N) of each stack to one array (bands, N) an output; in threads."""


class Cancelled(Exception):
    """The user has cancelled the run; nothing is left of it."""


@dataclass(frozen=True)
class Output:
    """A raster that a run writes."""

    path: Path
    """Where; replaced only when the run is whole."""
    bands: tuple[BandSpec, ...]
    """Its bands."""
    metadata: dict[str, str] = field(default_factory=dict)
    """Of the whole file."""


def time_bands(times: Sequence[np.datetime64]) -> tuple[BandSpec, ...]:
    """Return the bands of a stack of these times."""
    return tuple(BandSpec(iso(one), {"PHENOFUSE_TIME": iso(one)}) for one in times)


@dataclass(frozen=True)
class Report:
    """What a run did."""

    series: int
    """Number of series."""
    gaps: float
    """Share of the first stack's values that were gaps."""
    seconds: float
    """Time of the whole run."""
    computing: float
    """Time of the method alone, from the first to the last series of each block."""


def run_stack(
    stack: Stack,
    backend: Backend,
    compute: Compute,
    outputs: Sequence[Output],
    *,
    further: Sequence[Stack] = (),
    budget: int = 512 * MEBIBYTE,
    threads: int | None = None,
    at_once: int | None = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Run a method over every series of a stack, block by block.

    `further` stacks are on the same grid (see `on_grid`); their values follow those of the first.
    `budget` bounds the memory (bytes), `threads` compute (None: one a core) and get `at_once`
    series at most (None: `SERIES_AT_ONCE`), `progress` gets the share done, `cancelled` is asked
    between steps of well under a second. Raises Cancelled, and Problem for what the user can mend;
    either way the outputs are as they were before.
    """
    started = monotonic()
    threads = threads or os.cpu_count() or 1
    bands = sum(len(output.bands) for output in outputs)
    stacks = (stack, *further)
    times = sum(len(one.bands) for one in stacks)
    per_pixel = sum(one.bytes_per_pixel for one in stacks) + 4 * bands
    budget -= min(OVERHEAD, budget // 2)
    cache = int(budget * CACHE_SHARE)
    # Where a file is interleaved by pixel, each read of some bands decodes all of them, unless the
    # cache holds the whole window.
    stored = sum(one.stored_bytes_per_pixel for one in stacks)
    memory = min(int(budget * BLOCK_SHARE), cache // stored * per_pixel)
    tile = tile_for(per_pixel, memory)
    plan = list(windows(stack.grid, per_pixel, memory, tile))
    for output in outputs:
        require_writable(output.path)
        require_space(output.path, 4 * len(output.bands) * stack.grid.width * stack.grid.height)

    def check() -> None:
        if cancelled():
            raise Cancelled

    per_series = METHOD_BYTES * times + 8 * bands
    series_that_fit = int(budget * METHOD_SHARE) // per_series
    workers = min(threads, max(series_that_fit // LEAST_AT_ONCE, 1))
    at_once = min(max(series_that_fit // workers, 1), at_once or SERIES_AT_ONCE)
    gaps = done = 0
    computing = 0.0
    total = stack.grid.width * stack.grid.height
    with ExitStack() as opened:
        opened.enter_context(backend.limited_cache(cache))
        readers = [opened.enter_context(backend.open(one.path)) for one in stacks]
        pool = opened.enter_context(ThreadPoolExecutor(workers))
        parts = [opened.enter_context(finished_file(output.path)) for output in outputs]
        # Entered last, so that every output is closed and whole before the first is renamed.
        writers = [
            opened.enter_context(
                backend.create(
                    part,
                    stack.grid,
                    output.bands,
                    metadata=output.metadata,
                    threads=threads,
                    block=tile,
                )
            )
            for part, output in zip(parts, outputs)
        ]
        for window in plan:
            values = [one.values(reader, window, check) for one, reader in zip(stacks, readers)]
            gaps += int(np.count_nonzero(np.isnan(values[0])))
            begun = monotonic()
            results = _compute(compute, values, outputs, pool, (workers, at_once), check)
            computing += monotonic() - begun
            del values
            for writer in writers:
                _write(writer, window, results.pop(0), check)
            done += window.width * window.height
            progress(done / total)
        check()
    return Report(total, gaps / (total * len(stack.bands)), monotonic() - started, computing)


def _compute(
    compute: Compute,
    values: Sequence[np.ndarray],
    outputs: Sequence[Output],
    pool: ThreadPoolExecutor,
    groups: tuple[int, int],
    check: Callable[[], None],
) -> list[np.ndarray]:
    """Run the method over all series of a block: so many groups at a time, of so many series."""
    workers, at_once = groups
    count = values[0].shape[1]
    results = [np.empty((len(output.bands), count), np.float32) for output in outputs]

    def work(first: int) -> None:
        part = slice(first, first + at_once)
        # Numbers near the largest of float32, as damaged files have them, become infinite.
        with np.errstate(over="ignore"):
            for result, computed in zip(results, compute(*(one[:, part] for one in values))):
                result[:, part] = computed

    starts = range(0, count, at_once)
    for first in range(0, len(starts), workers):
        check()
        list(pool.map(work, starts[first : first + workers]))
    return results


def _write(writer: Writer, window: Window, values: np.ndarray, check: Callable[[], None]) -> None:
    images = values.reshape(-1, *window.shape)
    for first in range(0, len(images), BANDS_AT_ONCE):
        check()
        writer.write(window, images[first : first + BANDS_AT_ONCE], first + 1)
