"""Latitude and longitude of every pixel, as a small raster that is shown on the grid of a stack."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsProcessingUtils,
)

from ...cube.problem import Problem
from ...cube.raster import Backend, BandSpec
from ...cube.raster.grid import Grid
from ...cube.stack import Stack, on_grid

NODES = 32
"""Pixels of the small raster along the longer side; between them places run nearly straight."""

DEGREES = "EPSG:4326"


@dataclass(frozen=True)
class Places:
    """The small raster, and where the middle of the grid is."""

    stack: Stack
    """Two bands, latitude and longitude, on the grid they were asked for."""
    middle: tuple[float, float]
    """Latitude and longitude (degrees) of its middle."""


def places_of(grid: Grid, backend: Backend, context: QgsCoordinateTransformContext) -> Places:
    """Return the places of the pixels of a grid; Problem where that is nowhere on Earth.

    Longitudes do not jump at the date line: they go on below -180 or above 180.
    """
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    if not crs.isValid() or not grid.has_place:
        raise Problem(
            "The stack has no coordinate reference system, so that the place of the sun is not "
            "known. Give the layer one, or give the sun zenith angle as a number."
        )
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
    longitude, latitude = _degrees(transform, _point(grid, grid.width / 2, grid.height / 2))
    if not math.isfinite(latitude):
        raise Problem(
            "The middle of the stack has no latitude and longitude, so that the place of the sun "
            "is not known. Check the coordinate reference system of the layer, or give the sun "
            "zenith angle as a number."
        )
    coarse, values = _coarse(grid, transform, longitude)
    path = Path(QgsProcessingUtils.generateTempFilename("places.tif"))
    bands = [BandSpec("latitude"), BandSpec("longitude")]
    with backend.create(path, coarse, bands, dtype="float64") as writer:
        writer.write(coarse.window, values)
    stack = Stack(str(path), backend.describe(path), np.zeros(2, "datetime64[ns]"), (1, 2))
    return Places(on_grid(stack, grid, backend, "bilinear"), (latitude, longitude))


def _coarse(
    grid: Grid, transform: QgsCoordinateTransform, middle: float
) -> tuple[Grid, np.ndarray]:
    """Return a coarse grid, one pixel wider on all sides, and its latitudes and longitudes."""
    step = max(grid.width, grid.height) / NODES
    columns, rows = math.ceil(grid.width / step) + 2, math.ceil(grid.height / step) + 2
    x0, y0 = _point(grid, -step, -step)
    _, xc, xr, _, yc, yr = grid.transform
    coarse = Grid(columns, rows, (x0, xc * step, xr * step, y0, yc * step, yr * step), grid.crs)
    values = np.empty((2, rows, columns))
    for row, column in np.ndindex(rows, columns):
        longitude, latitude = _degrees(transform, _point(coarse, column + 0.5, row + 0.5))
        values[:, row, column] = latitude, (longitude - middle + 180) % 360 - 180 + middle
    return coarse, values


def _point(grid: Grid, column: float, row: float) -> tuple[float, float]:
    x0, xc, xr, y0, yc, yr = grid.transform
    return x0 + column * xc + row * xr, y0 + column * yc + row * yr


def _degrees(transform: QgsCoordinateTransform, point: tuple[float, float]) -> tuple[float, float]:
    """Return longitude and latitude of a point, NaN for one outside the CRS."""
    try:
        place = transform.transform(QgsPointXY(*point))
    except QgsCsException:
        return math.nan, math.nan
    return place.x(), place.y()
