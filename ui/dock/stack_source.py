"""Series out of stacks: of a pixel, of the pixels of a rectangle, or of a parcel.

Everything here runs in the thread of a worker. Files stay open from one click to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...algorithms.learning import Learned, Sample
from ...algorithms.text import tr
from ...cube.build.vrt_images import VrtImages, vrt_images
from ...cube.column import ColumnReader
from ...cube.parcels.extract import extract
from ...cube.problem import Problem
from ...cube.quick_pixels import KnownFiles
from ...cube.raster import Backend, available_backends, choose_backend
from ...cube.raster.grid import Grid, Window
from ...cube.run import Cancelled
from ...cube.sampling import sample_series
from ...cube.stack import Stack, on_grid, open_stack
from .places import PIXEL, Place
from .reading import Reading, Variable
from .worker import Check


class StackSource:
    """Stacks on the grid of the first of them."""

    is_table = False

    def __init__(
        self, named: Sequence[tuple[str, str]], context: QgsCoordinateTransformContext
    ) -> None:
        """Take the names and files of the stacks; nothing is opened yet."""
        self.named = tuple(named)
        self.context = context
        self.lock = RLock()
        """Held by the thread that reads."""
        self.learned: dict[tuple[object, ...], Learned] = {}
        """What methods have learned from the stacks as they are."""
        self.stacks: list[Stack] = []
        self._unmasked: list[Stack | None] = []
        self._images: list[VrtImages | None] = []
        self._readers: dict[str, ColumnReader] = {}
        self._known: KnownFiles = {}
        """Shared by the readers: a pixel is read once for its values with and without a mask."""
        self._stamps: list[int] = []
        self._backend: Backend | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What differs where the series may differ."""
        return ("stack", *self.named)

    @property
    def variable_names(self) -> list[str]:
        """The names of the variables, the main one first."""
        return [name for name, _ in self.named]

    def read(self, place: Place, check: Check) -> Reading:
        """Return the series at a place; raises Problem and Cancelled."""
        with self.lock:
            self.open(check)
            if place.kind == PIXEL:
                return self._pixel(place, check)
            return self._polygon(place, check)

    def warm_up(self, check: Check) -> None:
        """Read a pixel of each stack: what GDAL keeps of a file makes the first click as fast."""
        with self.lock:
            self.open(check)
            grid = self.stacks[0].grid
            middle = Window(grid.width // 2, grid.height // 2, 1, 1)
            for stack in [*self.stacks, *filter(None, self._unmasked)]:
                self._values(stack, middle, check)

    def sample(self, count: int, check: Check) -> Sample:
        """Return the sample of the first stacks that a run learns from."""
        with self.lock:
            self.open(check)
            stacks, backend = self.stacks[:count], self._backend
        values = sample_series(stacks, backend, check=check)
        return Sample.of([one.days for one in stacks], values, (), None)

    def open(self, check: Check) -> None:
        """Open the stacks, again where a file has changed; raises Problem."""
        stamps = [_stamp(path) for _, path in self.named]
        if self.stacks and stamps == self._stamps:
            return
        self.close()
        backend = self._backend = choose_backend()
        for _, path in self.named:
            check()
            stack = open_stack(path, backend)
            images = vrt_images(path)
            unmasked = None
            if images and images.unmasked:
                info = backend.describe(images.unmasked)
                unmasked = replace(stack, path=images.unmasked, info=info)
            if self.stacks:
                grid = self.stacks[0].grid
                stack = on_grid(stack, grid, backend)
                unmasked = unmasked and on_grid(unmasked, grid, backend)
            self.stacks.append(stack)
            self._images.append(images)
            self._unmasked.append(unmasked)
        self._stamps = stamps

    def days_of_bands(self) -> list[np.ndarray]:
        """Return the day of each band of each stack, NaN for none; nothing before it is opened."""
        found = []
        for stack in list(self.stacks):
            days = np.full(len(stack.info.bands), np.nan)
            days[np.array(stack.bands) - 1] = stack.days
            found.append(days)
        return found

    def close(self) -> None:
        """Close all files."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()
        self._known.clear()
        self.stacks, self._unmasked, self._images, self._stamps = [], [], [], []
        # What is being learned from them comes too late, and is kept by nobody.
        self.learned = {}

    def window_at(self, place: Place, half: int = 0) -> Window:
        """Return the pixel under the middle of a place, or a square round it within the grid."""
        point = self._moved(place).centroid().asPoint()
        grid = self.stacks[0].grid
        column, row = pixel_at(grid, point.x(), point.y())
        if not (0 <= column < grid.width and 0 <= row < grid.height):
            raise Problem(
                "{place} lies outside the stack {name}. Click on the stack, or choose another one.",
                place=place.label,
                name=self.named[0][0],
            )
        left, top = max(column - half, 0), max(row - half, 0)
        right, bottom = min(column + half + 1, grid.width), min(row + half + 1, grid.height)
        return Window(left, top, right - left, bottom - top)

    def values(self, number: int, window: Window, check: Check) -> np.ndarray:
        """Return (T, pixels) of a window of a stack."""
        return self._values(self.stacks[number], window, check)

    def shown_values(self, number: int, window: Window, check: Check) -> np.ndarray:
        """Return (T, pixels) of a window of a stack, also of what lies under its masks."""
        return self._values(self._unmasked[number] or self.stacks[number], window, check)

    def acquisitions(self, number: int) -> Sequence[str]:
        """Return the names of the images of a stack, by time; none where they are not known."""
        images, stack = self._images[number], self.stacks[number]
        if images is None or len(images.names) != len(stack.info.bands):
            return ()
        return [images.names[band - 1] for band in stack.bands]

    def _values(self, stack: Stack, window: Window, check: Check) -> np.ndarray:
        if stack.path not in self._readers:
            # Each call of rasterio costs a little for every band of a file, those of GDAL do not.
            backend = choose_backend("gdal") if "gdal" in available_backends() else self._backend
            self._readers[stack.path] = ColumnReader(stack, backend, known=self._known)
        return self._readers[stack.path].values(window, check)

    def _pixel(self, place: Place, check: Check) -> Reading:
        window = self.window_at(place)
        variables = []
        for number, (name, _) in enumerate(self.named):
            stack, unmasked = self.stacks[number], self._unmasked[number]
            values = self._values(stack, window, check)[:, 0]
            masked = None
            if unmasked is not None:
                masked = np.where(
                    np.isnan(values), self._values(unmasked, window, check)[:, 0], np.nan
                )
            variables.append(
                Variable(name, stack.days, values, masked, acquisitions=self.acquisitions(number))
            )
        where = tr("column {column}, row {row}", column=window.x, row=window.y)
        grid = self.stacks[0].grid
        return Reading(place, variables, where, outline(grid, window), grid.crs)

    def _polygon(self, place: Place, check: Check) -> Reading:
        """Return mean and quartiles of the pixels whose centres lie in a polygon."""
        moved = self._moved(place)

        def cancelled() -> bool:
            try:
                check()
            except Cancelled:
                return True
            return False

        variables, most = [], 0
        for (name, _), stack in zip(self.named, self.stacks):
            parts = list(
                extract(
                    stack, self._backend, [moved.asWkb().data()], threads=1, cancelled=cancelled
                )
            )
            if not parts:
                raise Problem(
                    "No pixel of the stack {name} has its centre in {place}. Choose a larger "
                    "place, or one that lies on the stack.",
                    name=name,
                    place=place.label,
                )
            found = {
                key: np.concatenate([part.statistics[key][:, 0] for part in parts])
                for key in ("mean", "p25", "p75", "count")
            }
            most = max(most, int(found["count"].max()))
            variables.append(
                Variable(name, stack.days, found["mean"], low=found["p25"], high=found["p75"])
            )
        where = tr("mean of up to {count} pixels", count=most)
        crs = self.stacks[0].grid.crs
        return Reading(place, variables, where, moved.asWkb().data(), crs, written_as="float64")

    def _moved(self, place: Place) -> QgsGeometry:
        """Return the geometry of a place in the CRS of the stack; raises Problem."""
        geometry = QgsGeometry(place.geometry)
        crs = QgsCoordinateReferenceSystem.fromWkt(self.stacks[0].grid.crs)
        if crs.isValid() and place.crs.isValid() and crs != place.crs:
            success = QgsGeometry.OperationResult.Success
            with suppress(QgsCsException):
                if geometry.transform(QgsCoordinateTransform(place.crs, crs, self.context)) == (
                    success
                ):
                    return geometry
            raise Problem(
                "{place} has no position in the coordinate reference system of the stack {name}. "
                "Click on the stack.",
                place=place.label,
                name=self.named[0][0],
            )
        return geometry


def pixel_at(grid: Grid, x: float, y: float) -> tuple[int, int]:
    """Return column and row of the pixel that holds a point; they may lie outside the grid."""
    x0, xc, xr, y0, yc, yr = grid.transform
    scale = xc * yr - xr * yc
    column = ((x - x0) * yr - (y - y0) * xr) / scale
    row = ((y - y0) * xc - (x - x0) * yc) / scale
    return int(np.floor(column)), int(np.floor(row))


def outline(grid: Grid, window: Window) -> bytes:
    """Return the outline of a window as WKB, in the CRS of the grid."""
    x0, xc, xr, y0, yc, yr = grid.transform
    columns, rows = (window.x, window.x + window.width), (window.y, window.y + window.height)
    if xr == yc == 0:
        rectangle = QgsRectangle(
            x0 + columns[0] * xc, y0 + rows[1] * yr, x0 + columns[1] * xc, y0 + rows[0] * yr
        )
        return QgsGeometry.fromRect(rectangle).asWkb().data()
    corners = [(columns[0], rows[0]), (columns[1], rows[0]), (columns[1], rows[1])]
    corners += [(columns[0], rows[1]), (columns[0], rows[0])]
    points = ", ".join(f"{x0 + c * xc + r * xr} {y0 + c * yc + r * yr}" for c, r in corners)
    return QgsGeometry.fromWkt(f"POLYGON(({points}))").asWkb().data()


def _stamp(path: str) -> int:
    """Return what changes when a file is written again; 0 for what is no file."""
    with suppress(OSError):
        return Path(path).stat().st_mtime_ns
    return 0
