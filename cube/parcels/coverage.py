"""The exact share of every pixel that polygons cover.

Each edge is cut at the lines between pixels. A piece from row v0 to v1 inside one pixel covers, to
its right, (v1 - v0) times its distance from the pixel's right side, and v1 - v0 of each pixel
further right; signed sums over all pieces of a row give the shares, as in font rasterisers that
work by exact area. Only pixels on the outline are summed; those between two of them lie inside.

All heights and areas are multiples of QUANTUM, so that float64 adds them without rounding: a pixel
within a polygon has share 1 to the last bit, and no window or company of polygons changes a share.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..raster.grid import Grid, Window
from .rings import Rings, parse_rings

QUANTUM = 2.0**-40
"""Step of heights and areas, in pixels; about the precision of coordinates themselves."""

NEGLIGIBLE = 1e-9
"""Shares below are what rounding of coordinates leaves of polygons that only touch a pixel."""

Edges = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
"""Where edges begin along and across the axis they are cut along, and where they end."""


def coverage(
    outlines: Sequence[bytes], grid: Grid, window: Window
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Return the pixels of a window that polygons cover, and how much of them, exactly.

    Parts of a multi-polygon add up; rings may run either way, but must not cross themselves.

    Args:
        outlines: WKB polygons in the CRS of the grid, of which any part may lie outside.
        grid: the raster's; its pixels may be rotated or sheared.
        window: where to look.

    Returns:
        Which outline, which pixel of the window (row by row) and its share in (0, 1], each of shape
        (K,) and sorted by outline, then by pixel.

    Raises:
        ValueError: no polygons, a window outside the grid, or a grid whose pixels have no area.
    """
    grid.require(window)
    rings = parse_rings(outlines)
    height, width = window.shape
    outline, sign, edges = _edges(rings, grid)
    owner, row, (v0, u0, v1, u1) = _cut(edges, window.y, window.y + height)
    inside = (row >= window.y) & (row < window.y + height)
    owner, row = owner[inside], row[inside] - window.y
    pieces = (u0[inside], v0[inside], u1[inside], v1[inside])
    outline, sign = outline[owner], sign[owner]
    owner, column, (u0, v0, u1, v1) = _cut(pieces, window.x, window.x + width)
    rise = sign[owner] * (_quantised(v1) - _quantised(v0))
    right = np.where(column < window.x, 1, column + 1 - (u0 + u1) / 2)
    area = np.where(column < window.x + width, _quantised(rise * right), 0)
    # A column beyond the last closes each row: there its sum is back at zero.
    column = np.clip(column - window.x, 0, width)
    key = (outline[owner] * height + row[owner]) * (width + 1) + column
    key, share = _summed(key, area, rise)
    column = key % (width + 1)
    found = (column < width) & (share > NEGLIGIBLE)
    key, column, share = key[found], column[found], share[found]
    key //= width + 1
    parcel, pixel = np.divmod(key, height)
    pixel *= width
    pixel += column
    return parcel, pixel, np.minimum(share, 1, out=share)


def _edges(rings: Rings, grid: Grid) -> tuple[NDArray[np.intp], NDArray[np.float64], Edges]:
    """Return the edges that cross rows: their outline, their sign, and their place in pixels.

    The sign makes the area of outer rings positive and that of holes negative.
    """
    x0, xc, xr, y0, yc, yr = grid.transform
    scale = xc * yr - xr * yc
    if scale == 0:
        raise ValueError(f"pixels of {grid.transform} have no area")
    x, y = rings.points[:, 0] - x0, rings.points[:, 1] - y0
    u = _quantised((x * yr - y * xr) / scale)
    v = _quantised((y * xc - x * yc) / scale)
    ring = np.repeat(np.arange(rings.size.size), rings.size)
    following = np.arange(1, len(u) + 1)
    following[rings.start + rings.size - 1] = rings.start
    # From the ring's own first point, so that small rings far from the origin keep their sign.
    from_u, from_v = u - u[rings.start][ring], v - v[rings.start][ring]
    twice = from_u * from_v[following] - from_u[following] * from_v
    # Edges cover what is right of them, so that v must grow on the left side of what counts.
    sign = -np.sign(np.bincount(ring, twice, rings.size.size)) * np.where(rings.hole, -1, 1)
    crossing = np.flatnonzero((v != v[following]) & (sign[ring] != 0))
    after = following[crossing]
    of_ring = ring[crossing]
    edges = (v[crossing], u[crossing], v[after], u[after])
    return rings.outline[of_ring], sign[of_ring], edges


def _cut(edges: Edges, first: int, end: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Edges]:
    """Cut edges at every whole number of the first axis from `first` to `end`.

    Returns which edge each piece is of, the whole number before it (below `first`: first - 1; from
    `end` on: end), and the pieces, which run as their edges do.
    """
    a0, b0, a1, b1 = edges
    low, high = np.minimum(a0, a1), np.maximum(a0, a1)
    lowest = np.clip(np.floor(low), first - 1, end)
    highest = np.clip(np.maximum(np.ceil(high) - 1, lowest), first - 1, end)
    count = (highest - lowest).astype(np.intp) + 1
    owner = np.repeat(np.arange(len(a0)), count)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    strip = lowest[owner] + step
    last = step == count[owner] - 1
    forth = (a1 >= a0)[owner]
    starts_edge, ends_edge = np.where(forth, step == 0, last), np.where(forth, last, step == 0)
    slope = np.divide(b1 - b0, a1 - a0, out=np.zeros_like(a0), where=a1 != a0)
    begin, finish = np.where(forth, strip, strip + 1), np.where(forth, strip + 1, strip)
    a_begin = np.where(starts_edge, a0[owner], begin)
    a_finish = np.where(ends_edge, a1[owner], finish)
    b_begin = np.where(starts_edge, b0[owner], b0[owner] + (begin - a0[owner]) * slope[owner])
    b_finish = np.where(ends_edge, b1[owner], b0[owner] + (finish - a0[owner]) * slope[owner])
    return owner, strip.astype(np.intp), (a_begin, b_begin, a_finish, b_finish)


def _summed(
    key: NDArray[np.intp], area: NDArray[np.float64], rise: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Sum what pieces add to each pixel, and add the pixels between them; return keys and shares.

    `key` counts pixels row by row, so that sums run along rows.
    """
    key, place = np.unique(key, return_inverse=True)
    area = np.bincount(place, area, len(key))  # type: ignore[assignment]  # numpy's types forget the weights
    rise = np.bincount(place, rise, len(key))  # type: ignore[assignment]
    level = np.cumsum(rise)
    between = np.where(level[:-1] != 0, np.diff(key) - 1, 0)
    count = np.append(between, 0) + 1 if len(key) else np.zeros(0, np.intp)
    start = np.cumsum(count) - count
    share = np.repeat(level, count)
    share[start] += area - rise
    step = np.arange(len(share)) - np.repeat(start, count)
    return np.repeat(key, count) + step, share


def _quantised(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.rint(values / QUANTUM) * QUANTUM
