"""What each date of a stack holds: the share of its pixels that have a value, and their mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .blocks import TILE, windows
from .raster import Backend
from .run import CACHE_SHARE, MEBIBYTE, OVERHEAD, Cancelled
from .stack import Stack


@dataclass(frozen=True)
class DateStatistics:
    """Statistics of the images of a stack."""

    times: np.ndarray
    """(T,) datetime64[ns], UTC."""
    pixels: int
    """Pixels of an image."""
    valid: np.ndarray
    """(T,) int64, how many of them have a value."""
    mean: np.ndarray
    """(T,) float64, of these; NaN where there is none."""

    @property
    def share(self) -> np.ndarray:
        """(T,) share of the pixels that have a value, 0 to 1."""
        return self.valid / self.pixels


def date_statistics(
    stack: Stack,
    backend: Backend,
    *,
    budget: int = 512 * MEBIBYTE,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DateStatistics:
    """Read a whole stack, window by window, and count; raises Cancelled, and Problem."""

    def check() -> None:
        if cancelled():
            raise Cancelled

    grid, times = stack.grid, len(stack.bands)
    budget -= min(OVERHEAD, budget // 2)
    cache = int(budget * CACHE_SHARE)
    # Beside the values: which of them are known, and the known ones, an image at a time.
    per_pixel = stack.bytes_per_pixel + 16
    valid, sums = np.zeros(times, np.int64), np.zeros(times)
    total, done = grid.width * grid.height, 0
    with backend.limited_cache(cache), backend.open(stack.path) as reader:
        for window in windows(grid, per_pixel, budget - cache, TILE):
            for date, image in enumerate(stack.values(reader, window, check)):
                known = image[np.isfinite(image)]
                valid[date] += known.size
                sums[date] += known.sum(dtype=np.float64)
            done += window.width * window.height
            progress(done / total)
    mean = np.divide(sums, valid, out=np.full(times, np.nan), where=valid > 0)
    return DateStatistics(stack.times, total, valid, mean)
