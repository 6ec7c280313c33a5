"""Stacks: rasters whose bands are one variable at successive times."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .problem import Problem
from .raster import Backend, RasterInfo, Reader, physical
from .raster.grid import Grid, Window
from .times import BandText, FoundTime, find_time
from .times.clock import iso, to_days

FILE_SOURCES = ("file name", "folder name", "dataset metadata")
"""Where a time may come from that is the same for every band of a file."""

BANDS_AT_ONCE = 16
"""Bands read in one call, so that a reader can be stopped in between."""


@dataclass(frozen=True)
class Stack:
    """A raster whose bands are the same variable at successive times."""

    path: str
    """The name it is opened by."""
    info: RasterInfo
    """What the file says of itself."""
    times: np.ndarray
    """(T,) datetime64[ns], UTC, strictly increasing."""
    bands: tuple[int, ...]
    """The band of each time, numbered from 1."""

    @property
    def days(self) -> np.ndarray:
        """(T,) float64 days since 1970-01-01T00:00 UTC, strictly increasing."""
        return to_days(self.times)

    @property
    def grid(self) -> Grid:
        """Size and place."""
        return self.info.grid

    @property
    def dtype(self) -> np.dtype:
        """The type of `values`: float64 where the stored values need it, else float32."""
        stored = {np.dtype(self.info.bands[band - 1].dtype) for band in self.bands}
        return np.result_type(np.float32, *stored) if stored else np.dtype(np.float32)

    @property
    def stored_bytes_per_pixel(self) -> int:
        """Size of one pixel's stored values."""
        return sum(np.dtype(self.info.bands[band - 1].dtype).itemsize for band in self.bands)

    @property
    def bytes_per_pixel(self) -> int:
        """Memory that one pixel takes while `values` reads it."""
        stored = max(np.dtype(self.info.bands[band - 1].dtype).itemsize for band in self.bands)
        at_once = min(len(self.bands), BANDS_AT_ONCE)
        return len(self.bands) * self.dtype.itemsize + at_once * (stored + 8)

    def values(
        self,
        reader: Reader,
        window: Window,
        check: Callable[[], None] = lambda: None,
        at_once: int = BANDS_AT_ONCE,
    ) -> np.ndarray:
        """Return (time, series) in physical units, NaN where there is no observation.

        The series are the pixels of `window`, row by row; `check` is called between bands, so many
        at once, and may raise to stop the reading.
        """
        values = np.empty((len(self.bands), *window.shape), self.dtype)
        for first in range(0, len(self.bands), at_once):
            check()
            part = self.bands[first : first + at_once]
            raw = reader.read(part, window)
            described = [self.info.bands[band - 1] for band in part]
            values[first : first + len(part)] = physical(raw, described, values.dtype)
        return values.reshape(len(self.bands), -1)

    def parts(self, edges: Sequence[int]) -> list[Stack]:
        """Return stacks of its times from one edge to the next, whose values are the same.

        It is one part where the type of the values follows from all bands together only.
        """
        found = [
            replace(self, times=self.times[first:last], bands=self.bands[first:last])
            for first, last in zip(edges, edges[1:])
        ]
        return found if all(one.dtype == self.dtype for one in found) else [self]


def open_stack(path: str | os.PathLike[str], backend: Backend) -> Stack:
    """Describe a stack and find the times of its bands.

    Raises Problem for a missing or broken file, a single band, bands without a time, and two
    bands of one time.
    """
    info = backend.describe(path)
    if info.subdatasets and not info.bands:
        raise Problem(
            "{path} holds several rasters and none by itself. Give one of them: {names}.",
            path=path,
            names=", ".join(info.subdatasets[:4]),
        )
    if len(info.bands) < 2:
        raise Problem(
            "{path} has one band, and a series needs at least two times. Make a stack of several "
            "images with Build time-series stack first.",
            path=path,
        )
    found = [band_time(info, number) for number in range(1, len(info.bands) + 1)]
    _require_times(info, found)
    times = np.array([one.time for one in found], "datetime64[ns]")
    order = np.argsort(times, kind="stable")
    _require_different(info, times[order], order)
    return Stack(str(path), info, times[order], tuple(int(index) + 1 for index in order))


def on_grid(stack: Stack, grid: Grid, backend: Backend, resampling: str = "bilinear") -> Stack:
    """Return the stack as it looks on another grid: itself, or warped on the fly.

    Raises Problem where one of the two has a CRS and the other none.
    """
    if stack.grid.same_as(grid, backend.same_crs):
        return stack
    warped = backend.warped(stack.path, grid, resampling)
    return replace(stack, path=warped, info=backend.describe(warped))


def band_time(info: RasterInfo, number: int) -> FoundTime:
    """Find the time of a band of a raster; what all bands share does not tell them apart."""
    band = info.bands[number - 1]
    alone = len(info.bands) == 1
    found = find_time(
        BandText(
            path=info.path if alone else "",
            band=number,
            description=band.description,
            metadata=band.metadata,
            dataset_metadata=info.metadata,
        )
    )
    if not alone and found.source in FILE_SOURCES:
        return FoundTime(None, "", found.text, "none")
    return found


def _require_times(info: RasterInfo, found: Sequence[FoundTime]) -> None:
    missing = [number for number, one in enumerate(found, 1) if one.time is None]
    if missing:
        first = info.bands[missing[0] - 1].description
        raise Problem(
            "No time is known for {count} of the {total} bands of {path} (first: band "
            "{band}{description}). Make a stack whose bands carry their times with Build "
            "time-series stack.",
            count=len(missing),
            total=len(found),
            path=info.path,
            band=missing[0],
            description=f' "{first}"' if first else "",
        )


def _require_different(info: RasterInfo, times: np.ndarray, order: np.ndarray) -> None:
    same = np.flatnonzero(times[1:] == times[:-1])
    if same.size:
        raise Problem(
            "Bands {one} and {other} of {path} have the same time, {time}. A stack has each time "
            "once: build it again, and merge or leave out one of the two.",
            one=order[same[0]] + 1,
            other=order[same[0] + 1] + 1,
            path=info.path,
            time=iso(times[same[0]]),
        )
