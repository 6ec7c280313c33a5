"""Image chips: what a parcel and its surroundings looked like at dates near the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from ...cube.parcels.groups import extents_of
from ...cube.parcels.rings import parse_rings
from ...cube.problem import Problem
from ...cube.raster import Backend
from ...cube.raster.grid import Window
from ...cube.rules.scheme import GREEN
from ...cube.rules.verdict import GAP, Verdict
from ...cube.stack import Stack, on_grid, open_stack
from ..parcels.outlines import transformed, valid_polygon
from .wording import markers_of

MARGIN = 8
"""Pixels around the parcel, at least."""

SMALLEST = 32
"""Least side of a chip, pixels."""

LARGEST = 1024
"""Parcels that span more have no chips."""

CLEAR = 0.8
"""Share of the parcel that must be valid."""

LOOKED_AT = 12
"""Dates looked at to find a clear one."""

MOST = 12
"""Chips of a parcel: one before and one after each day of interest."""


@dataclass(frozen=True)
class Chip:
    """An image of a parcel at a time."""

    time: np.datetime64
    values: NDArray[np.floating]
    """(bands, rows, columns), NaN for none; one band, or red, green and blue."""
    rings: tuple[NDArray[np.float64], ...]
    """The outline's rings, (points, 2): column and row in the chip."""
    near: str = ""
    """The marker that it is shown for, "" for none."""
    days: float = 0.0
    """Days from the marker to the image, below 0 before it."""


class ChipReader:
    """Reads chips from one stack, or from three that are red, green and blue."""

    def __init__(self, paths: Sequence[str], backend: Backend) -> None:
        """Open stacks; Problem where they are not one or three, or share no two times."""
        if len(paths) not in (1, 3):
            raise Problem(
                "{count} stacks are given for the image chips. Give one, or three as red, green "
                "and blue.",
                count=len(paths),
            )
        self.backend = backend
        first, *others = (open_stack(path, backend) for path in paths)
        stacks = [first, *(on_grid(one, first.grid, backend) for one in others)]
        times = stacks[0].times
        for one in others:
            times = np.intersect1d(times, one.times)
        if not times.size:
            raise Problem(
                "The stacks of red, green and blue have no time in common. Choose stacks of the "
                "same images."
            )
        self.stacks = [_at(one, times) for one in stacks]
        self.days = self.stacks[0].days
        self.crs = QgsCoordinateReferenceSystem.fromWkt(first.grid.crs)
        self._opened = ExitStack()

    def __enter__(self) -> ChipReader:
        self._readers = [
            self._opened.enter_context(self.backend.open(one.path)) for one in self.stacks
        ]
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def around(
        self,
        polygon: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        verdicts: Sequence[Verdict],
    ) -> list[Chip]:
        """Return chips of a parcel at clear dates around its markers, or over its periods, by time.

        None where the parcel is outside or too large, or where it is never clear.
        """
        outline = _moved(polygon, crs, self.crs, context)
        window = None if outline is None else self._window(outline)
        if window is None:
            return []
        inside = self.backend.burn([outline], self.stacks[0].grid, window, True) > 0
        if not inside.any():
            return []
        images: dict[int, NDArray[np.floating]] = {}

        def clear(number: int) -> bool:
            if number not in images:
                images[number] = self._image(number, window)
            return bool(np.isfinite(images[number][:, inside]).mean() >= CLEAR)

        times = self.stacks[0].times
        rings = self._rings(outline, window)
        chips: dict[int, Chip] = {}
        for name, day in _days_of_interest(verdicts):
            place = int(np.searchsorted(self.days, day))
            for numbers in (range(place)[::-1], range(place, self.days.size)):
                one = next(filter(clear, numbers[:LOOKED_AT]), None)
                if one is not None and one not in chips:
                    days = float(self.days[one] - day)
                    chips[one] = Chip(times[one], images[one], rings, name, days)
        return [chips[one] for one in sorted(chips)]

    def _window(self, outline: bytes) -> Window | None:
        grid = self.stacks[0].grid
        left, top, right, bottom = (int(one) for one in extents_of([outline], grid)[0])
        if left >= right or top >= bottom or max(right - left, bottom - top) > LARGEST:
            return None
        side = max(right - left, bottom - top) + 2 * MARGIN
        side = max(side, SMALLEST)
        x, y = ((low + high - side) // 2 for low, high in ((left, right), (top, bottom)))
        x_end, y_end = min(x + side, grid.width), min(y + side, grid.height)
        x, y = max(x, 0), max(y, 0)
        return Window(x, y, x_end - x, y_end - y)

    def _image(self, number: int, window: Window) -> NDArray[np.floating]:
        bands = []
        for stack, reader in zip(self.stacks, self._readers):
            one = replace(stack, times=stack.times[[number]], bands=(stack.bands[number],))
            bands.append(one.values(reader, window).reshape(window.shape))
        return np.stack(bands)

    def _rings(self, outline: bytes, window: Window) -> tuple[NDArray[np.float64], ...]:
        rings = parse_rings([outline])
        x0, xc, xr, y0, yc, yr = self.stacks[0].grid.transform
        x, y = rings.points.T - np.array([[x0], [y0]])
        scale = xc * yr - xr * yc
        column, row = (x * yr - y * xr) / scale - window.x, (y * xc - x * yc) / scale - window.y
        points = np.stack([column, row], axis=1)
        return tuple(np.split(points, rings.start[1:]))


def _days_of_interest(verdicts: Sequence[Verdict]) -> list[tuple[str, float]]:
    """Return name and day of the first markers, those of rules that are not green before others.

    Where such a rule has none, it is days of its period without a name: those around the longest
    gap, where that is too long, else two that share the period evenly.
    """
    found: dict[tuple[str, float], None] = {}
    for verdict in sorted(verdicts, key=lambda one: one.colour == GREEN):
        found |= {(one.name, one.main): None for one in markers_of([verdict])}
        if verdict.colour != GREEN and not (verdict.sure or verdict.doubts):
            days = verdict.gap
            if GAP not in verdict.missing:
                days = np.linspace(*verdict.period, 4)[1:-1].tolist()
            found |= {("", day): None for day in days}
    if not found:
        return [("", day) for day in np.linspace(*verdicts[0].period, 4)[1:-1].tolist()]
    return list(found)[: MOST // 2]


def _at(stack: Stack, times: NDArray[np.datetime64]) -> Stack:
    kept = np.flatnonzero(np.isin(stack.times, times))
    return replace(stack, times=stack.times[kept], bands=tuple(stack.bands[one] for one in kept))


def _moved(
    polygon: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> bytes | None:
    """Return a polygon as WKB in another CRS, None where it is empty or cannot be there."""
    moved = QgsGeometry(valid_polygon(polygon)[0])
    known = crs.isValid() and target.isValid()
    if moved.isEmpty() or (
        known and not transformed(moved, QgsCoordinateTransform(crs, target, context))
    ):
        return None
    return moved.asWkb().data()
