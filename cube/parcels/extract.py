"""From the pixels of a stack to the statistics of parcels, group by group of neighbours.

Every group is read in one window, its pixels are told apart once for all times, and groups are
worked on in threads. Memory is bounded by a budget that is shared out as in `run_stack`.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from threading import local

import numpy as np
from numpy.typing import NDArray

from ..raster import Backend, Reader
from ..run import CACHE_SHARE, MEBIBYTE, OVERHEAD, Cancelled
from ..stack import Stack
from .groups import Group, extents_of, plan_groups
from .pixels import CENTRE, ParcelPixels, find_pixels
from .statistics import NAMES, Statistics, statistics

BYTES_FOR_A_PIXEL = 80
"""Memory that telling the pixels of a window apart, and one time's statistics, take for each."""

BYTES_FOR_A_ROW = 8 * len(NAMES)
"""Memory of the statistics of one parcel at one time."""

Measure = Callable[[np.ndarray, ParcelPixels, Callable[[], None]], Statistics]
"""What to make of the values of a window: `statistics` or `class_counts`."""


@dataclass(frozen=True)
class Part:
    """The statistics of some parcels at some times."""

    parcels: NDArray[np.intp]
    """Which outlines, shape (P,)."""
    times: NDArray[np.intp]
    """Which times of the stack, shape (D,)."""
    statistics: Statistics
    """Arrays (D, P) by name."""


@dataclass(frozen=True)
class _Task:
    """What is to be done with every group."""

    stack: Stack
    backend: Backend
    outlines: Sequence[bytes]
    rule: str
    minimum_pixels: int
    wanted: NDArray[np.bool_] | None
    measure: Measure
    memory: int
    check: Callable[[], None]

    def memory_for(self, times: int) -> int:
        """Return the memory that each pixel of a window takes with so many times read at once."""
        part = replace(self.stack, bands=self.stack.bands[:times])
        return part.bytes_per_pixel + BYTES_FOR_A_PIXEL

    def groups(self, extents: NDArray[np.intp]) -> list[Group]:
        """Return the groups there is something to do for, each small enough for one time."""
        planned = plan_groups(
            extents,
            most_pixels=self.memory // self.memory_for(1),
            most_parcels=self.memory // (4 * BYTES_FOR_A_ROW * len(self.stack.times)),
        )
        return [group for group in planned if self.times(group).size]

    def times(self, group: Group) -> NDArray[np.intp]:
        """Return the times that are wanted of any parcel of a group."""
        if self.wanted is None:
            return np.arange(len(self.stack.times))
        return np.flatnonzero(self.wanted[:, group.parcels].any(axis=1))

    def parts(self, group: Group, reader: Reader) -> list[Part]:
        """Read and measure a group, as many times at once as the memory holds."""
        self.check()
        window = group.window
        outlines = [self.outlines[one] for one in group.parcels]
        pixels = find_pixels(
            outlines, group.extents, self.stack.grid, window, self.rule, self.backend
        )
        enough = pixels.count >= self.minimum_pixels
        pixels, parcels = pixels.of(enough), group.parcels[enough]
        if not parcels.size:
            return []
        size = window.width * window.height
        times = self.times(group)
        step = times.size
        while step > 1 and size * self.memory_for(step) > self.memory:
            step = -(-step // 2)
        parts = []
        for first in range(0, times.size, step):
            some = times[first : first + step]
            bands = tuple(self.stack.bands[time] for time in some)
            part = replace(self.stack, times=self.stack.times[some], bands=bands)
            values = part.values(reader, window, self.check)
            parts.append(Part(parcels, some, self.measure(values, pixels, self.check)))
        return parts


def extract(
    stack: Stack,
    backend: Backend,
    outlines: Sequence[bytes],
    *,
    rule: str = CENTRE,
    minimum_pixels: int = 1,
    wanted: NDArray[np.bool_] | None = None,
    measure: Measure = statistics,
    budget: int = 512 * MEBIBYTE,
    threads: int | None = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Part]:
    """Yield the statistics of parcels, each parcel and time once.

    Parcels that do not meet the raster, or have fewer than `minimum_pixels`, are in no part. A part
    may hold more times of its parcels than are wanted: those wanted of any of them.

    Args:
        stack: what to read.
        backend: reads it, and burns outlines into pixels.
        outlines: WKB polygons in the CRS of the stack.
        rule: which pixels are a parcel's, one of `pixels.RULES`.
        minimum_pixels: parcels with fewer are left out, whatever their shares.
        wanted: which times of which parcels, shape (T, N); None for all.
        measure: what to make of the pixels.
        budget: memory in bytes.
        threads: that work; None: one a core.
        progress: gets the share done.
        cancelled: asked between steps of well under a second.

    Raises:
        Cancelled: the user stopped it.
        Problem: a file that cannot be read, a parcel too large for the budget.
    """
    threads = threads or os.cpu_count() or 1
    budget -= min(OVERHEAD, budget // 2)
    cache = int(budget * CACHE_SHARE)
    stopped = False

    def check() -> None:
        if stopped or cancelled():
            raise Cancelled

    task = _Task(
        stack, backend, outlines, rule, minimum_pixels, wanted, measure, budget - cache, check
    )
    extents = extents_of(outlines, stack.grid)
    largest = int((extents[:, 2:] - extents[:, :2]).clip(0).prod(axis=1).max(initial=1))
    # A parcel too large for a thread's share of the memory gets that of others.
    threads = min(threads, max(1, task.memory // (largest * task.memory_for(1))))
    task = replace(task, memory=task.memory // threads)
    groups = task.groups(extents)
    own = local()
    running: deque[Future[list[Part]]] = deque()
    with ExitStack() as opened:
        opened.enter_context(backend.limited_cache(cache))

        def work(group: Group) -> list[Part]:
            if not hasattr(own, "reader"):
                own.reader = opened.enter_context(backend.open(stack.path))
            return task.parts(group, own.reader)

        pool = opened.enter_context(ThreadPoolExecutor(threads))
        try:
            for done in range(len(groups)):
                while len(running) <= threads and done + len(running) < len(groups):
                    running.append(pool.submit(work, groups[done + len(running)]))
                yield from running.popleft().result()
                progress((done + 1) / len(groups))
                check()
        finally:
            stopped = True
            pool.shutdown(wait=True, cancel_futures=True)
