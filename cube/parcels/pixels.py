"""Which pixels belong to which parcel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..raster import Backend
from ..raster.grid import Grid, Window
from .coverage import coverage

CENTRE, TOUCHED, WEIGHTED = "centre", "touched", "weighted"
RULES = (CENTRE, TOUCHED, WEIGHTED)
"""A pixel belongs to a parcel that holds its centre, that touches it, or by the share covered."""


@dataclass(frozen=True)
class ParcelPixels:
    """The pixels of some parcels in a window, parcel after parcel."""

    start: NDArray[np.intp]
    """Where the pixels of each parcel begin, and at last where they end, shape (P + 1,)."""
    pixel: NDArray[np.intp]
    """Place of each pixel in the window, row by row, shape (K,); increasing within a parcel."""
    share: NDArray[np.float64] | None
    """Share of each pixel that its parcel covers, shape (K,); None where all count alike."""
    width: int
    """Columns of the window."""

    @property
    def count(self) -> NDArray[np.intp]:
        """Number of pixels of each parcel, shape (P,)."""
        return np.diff(self.start)

    @property
    def area(self) -> NDArray[np.float64]:
        """Sum of the shares of each parcel's pixels, shape (P,)."""
        if self.share is None:
            return self.count.astype(np.float64)
        parcel = np.repeat(np.arange(self.count.size), self.count)
        # Numpy's types forget the weights.
        return np.bincount(parcel, self.share, self.count.size)  # type: ignore[return-value]

    def of(self, chosen: NDArray[np.bool_]) -> ParcelPixels:
        """Return the pixels of the chosen parcels, shape (P,)."""
        if chosen.all():
            return self
        kept = np.repeat(chosen, self.count)
        start = np.append(0, np.cumsum(self.count[chosen]))
        return ParcelPixels(
            start, self.pixel[kept], None if self.share is None else self.share[kept], self.width
        )


def find_pixels(
    outlines: Sequence[bytes],
    extents: NDArray[np.intp],
    grid: Grid,
    window: Window,
    rule: str,
    backend: Backend,
) -> ParcelPixels:
    """Find the pixels of parcels in a window, each parcel's own even where parcels overlap.

    Args:
        outlines: WKB polygons in the CRS of the grid.
        extents: first column and row, and the ones after the last, of each, shape (P, 4).
        grid: the raster's.
        window: where to look.
        rule: one of RULES.
        backend: what burns polygons into pixels.
    """
    if rule == WEIGHTED:
        parcel, pixel, share = coverage(outlines, grid, window)
    else:
        found = [
            _burnt(outlines, members, grid, window, rule == TOUCHED, backend)
            for members in apart(extents)
        ]
        parcel = np.concatenate([part[0] for part in found])
        order = np.argsort(parcel, kind="stable")
        parcel, pixel = parcel[order], np.concatenate([part[1] for part in found])[order]
        share = None
    start = np.searchsorted(parcel, np.arange(len(outlines) + 1))
    return ParcelPixels(start, pixel, share, window.width)


def _burnt(
    outlines: Sequence[bytes],
    members: NDArray[np.intp],
    grid: Grid,
    window: Window,
    all_touched: bool,
    backend: Backend,
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the parcel and the place of every pixel of parcels that share none."""
    labels = backend.burn([outlines[one] for one in members], grid, window, all_touched).ravel()
    pixel = np.flatnonzero(labels)
    return members[labels[pixel] - 1], pixel


def apart(extents: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """Share rectangles out to few sets, so that those of one set do not overlap.

    Args:
        extents: left, top, right and bottom (these two outside), shape (P, 4).
    """
    left, top, right, bottom = extents.T
    meets = (left[:, None] < right) & (left < right[:, None])
    meets &= (top[:, None] < bottom) & (top < bottom[:, None])
    number = np.zeros(len(extents), np.intp)
    for one in range(1, len(extents)):
        taken = set(number[:one][meets[one, :one]].tolist())
        number[one] = next(free for free in range(one + 1) if free not in taken)
    return [np.flatnonzero(number == one) for one in range(number.max(initial=-1) + 1)]
