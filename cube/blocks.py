"""Which windows a stack is worked through in, from the memory there is."""

from __future__ import annotations

from collections.abc import Iterator

from .raster.grid import Grid, Window

TILE = 128
"""Side of the tiles of a written stack: small enough to read one pixel's series quickly."""

SMALLEST_TILE = 16
"""GeoTIFF's own smallest tile."""


def tile_for(bytes_per_pixel: int, memory: int) -> int:
    """Return the side of the largest tile, at most TILE, of which one fits into `memory` bytes."""
    tile = TILE
    while tile > SMALLEST_TILE and tile * tile * bytes_per_pixel > memory:
        tile //= 2
    return tile


def windows(grid: Grid, bytes_per_pixel: int, memory: int, tile: int) -> Iterator[Window]:
    """Yield windows of whole tiles that cover the grid, each within `memory` bytes.

    Windows are as wide as the grid where that fits, because files are often stored in rows; one
    tile is the least.
    """
    tiles_that_fit = max(memory // (bytes_per_pixel * tile * tile), 1)
    tiles_across = -(-grid.width // tile)
    across = min(tiles_across, tiles_that_fit)
    down = max(tiles_that_fit // tiles_across, 1)
    for y in range(0, grid.height, down * tile):
        for x in range(0, grid.width, across * tile):
            yield Window(
                x,
                y,
                min(across * tile, grid.width - x),
                min(down * tile, grid.height - y),
            )
