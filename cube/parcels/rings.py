"""Polygons as the rings of points that bound them, read from WKB without any library."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

POLYGON, MULTI_POLYGON = 3, 6
"""The numbers of the two types in WKB."""

OLD_Z = 0x80000000
"""The mark by which older WKB says that points have a height."""

DIMENSIONS = {0: 2, 1: 3, 2: 3, 3: 4}
"""Numbers a point has, by the thousands of ISO WKB's type: none, Z, M, both."""

FEWEST = 4
"""Points of a triangle, the first of them once more at the end."""


@dataclass(frozen=True)
class Rings:
    """The rings of several outlines, one after the other."""

    points: NDArray[np.float64]
    """x and y of the points of all rings, the first of a ring also at its end, shape (M, 2)."""
    size: NDArray[np.intp]
    """Number of points of each ring, at least FEWEST, shape (R,)."""
    outline: NDArray[np.intp]
    """Which outline each ring belongs to, shape (R,), not decreasing."""
    hole: NDArray[np.bool_]
    """Whether the ring bounds a hole, shape (R,)."""
    count: int
    """Number of outlines; those that are empty have no ring."""

    @property
    def start(self) -> NDArray[np.intp]:
        """First point of each ring, shape (R,)."""
        return np.cumsum(self.size) - self.size

    @property
    def bounds(self) -> NDArray[np.float64]:
        """Smallest x and y, largest x and y of each outline; NaN where empty, shape (N, 4)."""
        bounds = np.full((self.count, 4), np.nan)
        if self.size.size:
            first_ring = np.flatnonzero(np.diff(self.outline, prepend=-1))
            first = self.start[first_ring]
            found = self.outline[first_ring]
            bounds[found, :2] = np.minimum.reduceat(self.points, first)
            bounds[found, 2:] = np.maximum.reduceat(self.points, first)
        return bounds


def parse_rings(outlines: Sequence[bytes]) -> Rings:
    """Read WKB polygons and multi-polygons, ISO or with the older mark of Z; Z and M are left out.

    Raises ValueError, which names the outline, for bytes that are none of these, that end too
    early, or that hold a ring of too few points or a coordinate that is no finite number.
    """
    points: list[NDArray[np.float64]] = []
    hole: list[bool] = []
    rings_until = [0]
    for number, data in enumerate(outlines):
        try:
            _read_geometry(data, points, hole)
        except (struct.error, ValueError) as error:
            raise ValueError(f"outline {number} is no WKB polygon: {error}") from error
        rings_until.append(len(points))
    rings = Rings(
        np.concatenate(points, dtype=np.float64) if points else np.empty((0, 2)),
        np.array([len(ring) for ring in points], np.intp),
        np.repeat(np.arange(len(outlines)), np.diff(rings_until)),
        np.array(hole, bool),
        len(outlines),
    )
    wrong = np.flatnonzero(~np.isfinite(rings.points).all(axis=1))
    if wrong.size:
        ring = np.searchsorted(rings.start, wrong[0], side="right") - 1
        raise ValueError(f"outline {rings.outline[ring]} has a coordinate that is not finite")
    return rings


def bounds(outlines: Sequence[bytes]) -> NDArray[np.float64]:
    """Return smallest x and y, largest x and y of WKB polygons; NaN where empty, shape (N, 4).

    Raises ValueError as `parse_rings` does.
    """
    return parse_rings(outlines).bounds


def _read_geometry(data: bytes, points: list[NDArray[np.float64]], hole: list[bool]) -> None:
    """Add the rings of a polygon or multi-polygon."""
    kind, _, parts, order = _read_head(data, 0)
    if kind == MULTI_POLYGON:
        at = struct.calcsize(f"{order}BII")
        for _ in range(parts):
            at = _read_polygon(data, at, points, hole)
    else:
        _read_polygon(data, 0, points, hole)


def _read_polygon(data: bytes, at: int, points: list[NDArray[np.float64]], hole: list[bool]) -> int:
    """Add the rings of the polygon that begins at a byte; return the byte after its end."""
    kind, width, parts, order = _read_head(data, at)
    if kind != POLYGON:
        raise ValueError(f"type {kind} where a polygon is due")
    at += struct.calcsize(f"{order}BII")
    for part in range(parts):
        (size,) = struct.unpack_from(f"{order}I", data, at)
        at += struct.calcsize(f"{order}I")
        if 0 < size < FEWEST:
            raise ValueError(f"a ring of {size} points")
        if part == 0 and size == 0 and parts > 1:
            raise ValueError("a hole without a ring around it")
        if size:
            ring = np.frombuffer(data, f"{order}f8", size * width, at)
            points.append(ring.reshape(size, width)[:, :2])
            hole.append(part > 0)
            at += ring.nbytes
    return at


def _read_head(data: bytes, at: int) -> tuple[int, int, int, str]:
    """Return the type without dimensions, numbers a point, number of parts, and byte order."""
    if data[at : at + 1] not in (b"\x00", b"\x01"):
        raise ValueError("no byte order")
    order = "<" if data[at] else ">"
    kind, parts = struct.unpack_from(f"{order}II", data, at + 1)
    dimensions, flat = divmod(kind & ~OLD_Z, 1000)
    if flat not in (POLYGON, MULTI_POLYGON) or dimensions not in DIMENSIONS:
        raise ValueError(f"type {kind}")
    return flat, 3 if kind & OLD_Z else DIMENSIONS[dimensions], parts, order
