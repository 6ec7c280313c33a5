"""Where the pixels of a raster lie, and which part of it is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL answers for a raster whose place is unknown."""

TOLERANCE = 1e-6
"""Largest difference, in pixels, between the transforms of one and the same grid."""


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels; (0, 0) is the upper left pixel of the raster."""

    x: int
    """First column."""
    y: int
    """First row."""
    width: int
    """Columns."""
    height: int
    """Rows."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width


@dataclass(frozen=True)
class Grid:
    """Size, place and coordinate reference system of a raster."""

    width: int
    """Columns."""
    height: int
    """Rows."""
    transform: tuple[float, float, float, float, float, float] = NO_TRANSFORM
    """GDAL's geotransform: x and y of the point at (column, row) are
    t[0] + column * t[1] + row * t[2] and t[3] + column * t[4] + row * t[5]."""
    crs: str = ""
    """WKT as GDAL gives it; empty where unknown."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    @property
    def window(self) -> Window:
        """The whole raster."""
        return Window(0, 0, self.width, self.height)

    @property
    def has_place(self) -> bool:
        """Whether the geotransform is known."""
        return self.transform != NO_TRANSFORM

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Smallest x and y, largest x and y, in the units of the CRS."""
        x0, xc, xr, y0, yc, yr = self.transform
        corners = [(c, r) for c in (0, self.width) for r in (0, self.height)]
        xs = [x0 + c * xc + r * xr for c, r in corners]
        ys = [y0 + c * yc + r * yr for c, r in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def same_as(self, other: Grid, same_crs: Callable[[str, str], bool]) -> bool:
        """Whether the pixels of both grids are the same; `same_crs` is the back-end's."""
        if self.shape != other.shape:
            return False
        pixel = min(
            max(abs(self.transform[1]), abs(self.transform[4])),
            max(abs(self.transform[2]), abs(self.transform[5])),
        )
        differences = (abs(a - b) for a, b in zip(self.transform, other.transform))
        return max(differences) <= TOLERANCE * pixel and same_crs(self.crs, other.crs)

    def require(self, window: Window) -> None:
        """Raise ValueError unless `window` holds pixels and lies inside the raster."""
        inside = (
            window.x >= 0
            and window.y >= 0
            and window.width > 0
            and window.height > 0
            and window.x + window.width <= self.width
            and window.y + window.height <= self.height
        )
        if not inside:
            raise ValueError(f"{window} is not inside a raster of {self.width} x {self.height}")
