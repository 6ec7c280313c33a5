"""Few pixels of many times, as fast as they can be had: for somebody who waits for them.

A block of a file holds thousands of pixels, and one of every time has to be decoded for a single
pixel. That is what takes the time, and so it is shared out to threads, each with a reader, and no
more of a block is decoded than is needed where that is possible.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from .quick_pixels import KnownFiles, QuickPixels
from .raster import Backend, Reader
from .raster.grid import Window
from .stack import Stack

LEAST_AT_ONCE = 64
"""Times that are worth a thread."""

MOST_THREADS = 8

BANDS_AT_ONCE = 128
"""Bands read in one call; each call costs a little for every band of the file."""


class ColumnReader:
    """A stack kept open, of which windows of a few pixels are read; one thread at a time calls."""

    def __init__(
        self,
        stack: Stack,
        backend: Backend,
        threads: int | None = None,
        known: KnownFiles | None = None,
    ) -> None:
        """Open the stack; `threads` read (None: one a core, as many as are worth it).

        Readers that share what is `known` read a pixel once that several of them show.
        """
        count = len(stack.bands)
        worth = min(threads or os.cpu_count() or 1, count // LEAST_AT_ONCE, MOST_THREADS)
        edges = [count * one // max(worth, 1) for one in range(max(worth, 1) + 1)]
        self._parts = stack.parts(edges)
        known = {} if known is None else known
        self._readers: list[Reader] = [
            QuickPixels(backend.open(stack.path), known) for _ in self._parts
        ]
        self._pool = ThreadPoolExecutor(len(self._parts)) if len(self._parts) > 1 else None

    def values(self, window: Window, check: Callable[[], None] = lambda: None) -> np.ndarray:
        """Return (time, series) as `Stack.values` does, to the last bit."""

        def read(part: Stack, reader: Reader) -> np.ndarray:
            return part.values(reader, window, check, BANDS_AT_ONCE)

        if self._pool is None:
            return read(self._parts[0], self._readers[0])
        # All are waited for, so that no reader is still at work when one has failed.
        running = [self._pool.submit(read, *one) for one in zip(self._parts, self._readers)]
        errors = [one.exception() for one in running]
        for error in errors:
            if error is not None:
                raise error
        return np.concatenate([one.result() for one in running])

    def close(self) -> None:
        """Close the files; safe to call twice."""
        if self._pool is not None:
            self._pool.shutdown()
        for reader in self._readers:
            reader.close()
