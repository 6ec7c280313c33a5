"""Several NetCDF files that lie side by side, as one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .netcdf_cube import NetcdfCube
from .problem import Problem
from .raster.grid import Grid

TOLERANCE = 1e-3
"""Pixels that the pixels of two files may be off and still be the same."""


@dataclass(frozen=True)
class NetcdfMosaic:
    """Files of the same variables on parts of one grid; where they overlap the first counts."""

    cubes: tuple[NetcdfCube, ...]
    """The files."""

    @classmethod
    def open(cls, paths: Sequence[str | os.PathLike[str]]) -> NetcdfMosaic:
        """Open files; raises Problem where one cannot be read."""
        return cls(tuple(NetcdfCube.open(path) for path in paths))

    @property
    def times(self) -> np.ndarray:
        """(T,) datetime64[ns], all times of all files, increasing."""
        return np.unique(np.concatenate([one.times for one in self.cubes]))

    def grid(self, name: str) -> Grid:
        """Return size and place of a variable in all files together.

        Raises Problem where their pixels do not fit together.
        """
        grids = [one.grid(name) for one in self.cubes]
        first = grids[0]
        x_step, y_step = first.transform[1], first.transform[5]
        places = [self._place(first, one) for one in grids]
        left, top = (min(place[axis] for place in places) for axis in (0, 1))
        right = max(place[0] + one.width for place, one in zip(places, grids))
        bottom = max(place[1] + one.height for place, one in zip(places, grids))
        transform = (
            first.transform[0] + left * x_step,
            x_step,
            0.0,
            first.transform[3] + top * y_step,
            0.0,
            y_step,
        )
        return Grid(right - left, bottom - top, transform, first.crs)

    def _place(self, grid: Grid, other: Grid) -> tuple[int, int]:
        """Return column and row of another grid's corner in a grid."""
        here, there = grid.transform, other.transform
        steps = (there[1] / here[1], there[5] / here[5])
        column, row = (there[0] - here[0]) / here[1], (there[3] - here[3]) / here[5]
        off = max(abs(column - round(column)), abs(row - round(row)))
        off_at_end = max(abs(one - 1) for one in steps) * max(other.width, other.height)
        if other.crs != grid.crs or max(off, off_at_end) > TOLERANCE:
            raise Problem(
                "The parts of the result do not lie on one grid, as across two UTM zones. Take a "
                "smaller area, or larger parts."
            )
        return round(column), round(row)

    def read(self, name: str, first: int, count: int) -> np.ndarray:
        """Return rows of a variable from the north on, (T, rows, columns) float, NaN for no value.

        T is 1 where there is no time axis.
        """
        whole, times = self.grid(name), self.times
        parts = []
        for cube in self.cubes:
            grid = cube.grid(name)
            column, row = self._place(whole, grid)
            begin, end = max(first, row), min(first + count, row + grid.height)
            if begin < end:
                values = cube.read(name, begin - row, end - begin)
                at = np.searchsorted(times, cube.times) if times.size else np.zeros(1, int)
                window = slice(begin - first, end - first), slice(column, column + grid.width)
                parts.append((values, at, window))
        dtype = np.result_type(np.float32, *(values.dtype for values, *_ in parts))
        result = np.full((max(times.size, 1), count, whole.width), np.nan, dtype)
        for values, at, window in parts:
            place = (at, *window)
            known = result[place]
            result[place] = np.where(np.isnan(known), values, known)
        return result
