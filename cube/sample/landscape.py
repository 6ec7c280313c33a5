"""A made-up farm landscape: convex parcels with field margins between them, and their label raster.

The rectangle of the scene is cut across its longer side, again and again, by slightly slanted
lines, until every piece has about the size asked for; each piece is then shrunk by a margin of a
few metres (road, hedge, grass strip). A pixel belongs to the parcel that holds its centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SLANT = np.radians(9.0)
MARGIN = (2.0, 9.0)
SMALLEST = 0.15


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid in a projected coordinate system in metres."""

    width: int
    """Columns."""
    height: int
    """Rows."""
    pixel: float
    """Side of a pixel, metres."""
    left: float
    """Easting of the western edge."""
    top: float
    """Northing of the northern edge."""

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        return (
            self.left,
            self.top - self.height * self.pixel,
            self.left + self.width * self.pixel,
            self.top,
        )

    def column_centres(self) -> np.ndarray:
        """Eastings of the pixel centres, (width,)."""
        return self.left + (np.arange(self.width) + 0.5) * self.pixel

    def row_centres(self) -> np.ndarray:
        """Northings of the pixel centres, from north to south, (height,)."""
        return self.top - (np.arange(self.height) + 0.5) * self.pixel


def parcel_polygons(grid: Grid, area: float, rng: np.random.Generator) -> list[np.ndarray]:
    """Convex polygons of about `area` square metres, apart from each other.

    Each is (vertices, 2), anticlockwise, not closed, ordered from north to south.
    """
    west, south, east, north = grid.bounds
    pieces = [np.array([(west, south), (east, south), (east, north), (west, north)])]
    parcels = []
    while pieces:
        piece = pieces.pop()
        if polygon_area(piece) > area * rng.uniform(1.1, 2.0):
            pieces.extend(_cut(piece, rng))
            continue
        parcel = _shrink(piece, rng.uniform(*MARGIN))
        if polygon_area(parcel) > SMALLEST * min(area, polygon_area(piece)):
            parcels.append(parcel)
    return sorted(parcels, key=lambda ring: (-ring[:, 1].mean(), ring[:, 0].mean()))


def polygon_area(ring: np.ndarray) -> float:
    """Area of a polygon given anticlockwise, square metres; 0 with fewer than three vertices."""
    if len(ring) < 3:
        return 0.0
    x, y = (ring - ring[0]).T
    return float(0.5 * np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))


def rasterise(polygons: list[np.ndarray], grid: Grid) -> np.ndarray:
    """Labels (height, width) int32: 1 for the first polygon and so on, 0 outside of all."""
    labels = np.zeros((grid.height, grid.width), np.int32)
    x, y = grid.column_centres(), grid.row_centres()
    for number, ring in enumerate(polygons, start=1):
        columns = slice(*np.searchsorted(x, (ring[:, 0].min(), ring[:, 0].max())))
        rows = slice(*np.searchsorted(-y, (-ring[:, 1].max(), -ring[:, 1].min())))
        inside = np.ones((rows.stop - rows.start, columns.stop - columns.start), bool)
        for start, end in zip(ring, np.roll(ring, -1, axis=0)):
            (dx, dy), (x0, y0) = end - start, start
            inside &= dx * (y[rows, None] - y0) > dy * (x[None, columns] - x0)
        labels[rows, columns][inside] = number
    return labels


def _cut(ring: np.ndarray, rng: np.random.Generator) -> list[np.ndarray]:
    """Two pieces of a convex polygon, parted across its longer side."""
    centred = ring - ring.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    along = axes[0] * np.sign(axes[0] @ np.array([1.0, 0.7]))
    reach = centred @ along
    point = ring.mean(axis=0) + along * rng.uniform(-0.15, 0.15) * (reach.max() - reach.min())
    turn = rng.uniform(-SLANT, SLANT)
    normal = np.array(
        [
            along[0] * np.cos(turn) - along[1] * np.sin(turn),
            along[0] * np.sin(turn) + along[1] * np.cos(turn),
        ]
    )
    return [_clip(ring, point, normal), _clip(ring, point, -normal)]


def _shrink(ring: np.ndarray, margin: float) -> np.ndarray:
    """Keep the part of a convex polygon at least `margin` metres from its edges."""
    inner = ring
    for start, end in zip(ring, np.roll(ring, -1, axis=0)):
        inward = np.array([start[1] - end[1], end[0] - start[0]])
        length = np.hypot(*inward)
        if length > 0:
            inward /= length
            inner = _clip(inner, start + margin * inward, inward)
    return inner


def _clip(ring: np.ndarray, point: np.ndarray, normal: np.ndarray) -> np.ndarray:
    """Keep the part of a convex polygon on the side of `point` to which `normal` shows."""
    if len(ring) == 0:
        return ring
    depth = (ring - point) @ normal
    kept = []
    for here, there, a, b in zip(ring, np.roll(ring, -1, axis=0), depth, np.roll(depth, -1)):
        if a >= 0:
            kept.append(here)
        if (a > 0 > b) or (a < 0 < b):
            kept.append(here + (there - here) * (a / (a - b)))
    return np.array(kept).reshape(-1, 2)
