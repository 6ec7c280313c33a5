"""Parcels that lie near one another are read together, in one window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..problem import Problem
from ..raster.grid import Grid, Window
from .rings import bounds

SIDE = 512
"""Side of the squares of pixels whose parcels make a group."""

MOST_PARCELS = 1000
"""Parcels of a group; finding those that do not overlap costs the square of it."""


@dataclass(frozen=True)
class Group:
    """Some parcels and the window that holds them."""

    parcels: NDArray[np.intp]
    """Which parcels, shape (P,)."""
    extents: NDArray[np.intp]
    """First column and row, and the ones after the last, of each, shape (P, 4)."""
    window: Window
    """What to read for them."""


def extents_of(outlines: Sequence[bytes], grid: Grid) -> NDArray[np.intp]:
    """Return the pixels that each WKB polygon may touch, within the grid, shape (N, 4).

    Columns and rows: left, top, right, bottom, the latter two outside. A polygon that does not
    meet the raster has a right that is not beyond its left, or a bottom not beyond its top.
    """
    west, south, east, north = bounds(outlines).T
    x0, xc, xr, y0, yc, yr = grid.transform
    scale = xc * yr - xr * yc
    corners = [(x - x0, y - y0) for x in (west, east) for y in (south, north)]
    columns = np.array([(x * yr - y * xr) / scale for x, y in corners])
    rows = np.array([(y * xc - x * yc) / scale for x, y in corners])
    first = np.stack([columns.min(axis=0), rows.min(axis=0)])
    last = np.stack([columns.max(axis=0), rows.max(axis=0)])
    size = np.array([[grid.width], [grid.height]])
    # A pixel beyond the edge may count as touched.
    first = np.clip(np.floor(np.nan_to_num(first, nan=np.inf)) - 1, 0, size)
    last = np.clip(np.ceil(np.nan_to_num(last, nan=-np.inf)) + 1, 0, size)
    return np.concatenate([first, last]).T.astype(np.intp)


def plan_groups(
    extents: NDArray[np.intp], most_pixels: int, most_parcels: int = MOST_PARCELS
) -> Iterator[Group]:
    """Yield groups, each with a window of at most `most_pixels`, from the top to the bottom.

    Parcels that do not meet the raster are in none. Raises Problem where one parcel is larger.
    """
    most_parcels = max(1, min(most_parcels, MOST_PARCELS))
    left, top, right, bottom = extents.T
    inside = np.flatnonzero((left < right) & (top < bottom))
    square = (extents[inside, :2] + extents[inside, 2:]) // (2 * SIDE)
    order = inside[np.lexsort((inside, square[:, 0], square[:, 1]))]
    key = (extents[order, :2] + extents[order, 2:]) // (2 * SIDE)
    new = np.flatnonzero((np.diff(key, axis=0) != 0).any(axis=1)) + 1
    for of_square in np.split(order, new):
        waiting = [of_square] if of_square.size else []
        while waiting:
            members = waiting.pop()
            window = _window(extents[members])
            if window.width * window.height <= most_pixels and members.size <= most_parcels:
                yield Group(members, extents[members], window)
            elif members.size > 1:
                half = members.size // 2
                waiting += [members[half:], members[:half]]
            else:
                raise Problem(
                    "Parcel number {number} spans {width} x {height} pixels, which do not fit into "
                    "the memory budget. Give a larger memory budget, or leave this parcel out.",
                    number=int(members[0]) + 1,
                    width=window.width,
                    height=window.height,
                )


def _window(extents: NDArray[np.intp]) -> Window:
    left, top = (int(one) for one in extents[:, :2].min(axis=0))
    right, bottom = (int(one) for one in extents[:, 2:].max(axis=0))
    return Window(left, top, right - left, bottom - top)
