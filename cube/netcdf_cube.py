"""A NetCDF file with axes t, y and x, read by its axes and not by GDAL's idea of an image.

Writers differ in what they say of their axes, and GDAL turns images upside down, or loses their
place, where they say little. The numbers on the axes are always there.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .problem import Problem
from .raster.grid import Grid
from .times.cf_time import cf_time
from .times.clock import parse_time

TIME_AXES, ROW_AXES, COLUMN_AXES = ("t", "time"), ("y", "lat"), ("x", "lon")


@dataclass(frozen=True)
class NetcdfCube:
    """The variables of a file that lie on the same axes."""

    path: str
    """The file."""
    group: Any
    """GDAL's root group, kept open."""

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> NetcdfCube:
        """Open a file; raises Problem where it cannot be read."""
        from osgeo import gdal

        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER)
            group = dataset and dataset.GetRootGroup()
        except RuntimeError:
            group = None
        if group is None:
            raise Problem(
                "{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get "
                "it again, or install GDAL's netCDF plugin.",
                path=path,
            )
        return cls(str(path), group)

    @property
    def variables(self) -> list[str]:
        """Names of what has rows and columns."""
        names = self.group.GetMDArrayNames()
        return [name for name in names if len(self._axes(self.group.OpenMDArray(name))) >= 2]

    def array(self, name: str) -> Any:
        """Return GDAL's array of a variable; raises Problem where there is none."""
        if name not in self.variables:
            raise Problem(
                "{path} has no variable {name}; it has {names}. Look at the log of the job that "
                "made it.",
                path=self.path,
                name=name,
                names=", ".join(self.variables) or "none",
            )
        return self.group.OpenMDArray(name)

    def _axes(self, array: Any) -> dict[str, int]:
        """Return the places of an array's axes among t, y, x."""
        axes = {}
        for place, dimension in enumerate(array.GetDimensions()):
            for axis, names in (("t", TIME_AXES), ("y", ROW_AXES), ("x", COLUMN_AXES)):
                if dimension.GetName().lower() in names:
                    axes[axis] = place
        return axes if {"y", "x"} <= set(axes) else {}

    def _numbers(self, names: tuple[str, ...]) -> np.ndarray:
        known = {name.lower(): name for name in self.group.GetMDArrayNames()}
        found = next((known[name] for name in names if name in known), None)
        if found is None:
            raise Problem(
                "{path} has no axis {names}, and so its place or time is unknown. Ask for the "
                "result as NetCDF with axes.",
                path=self.path,
                names=" / ".join(names),
            )
        return np.atleast_1d(self.group.OpenMDArray(found).ReadAsArray())

    @cached_property
    def times(self) -> np.ndarray:
        """(T,) datetime64[ns], as stored; empty where there is no time axis."""
        known = {name.lower(): name for name in self.group.GetMDArrayNames()}
        found = next((known[name] for name in TIME_AXES if name in known), None)
        if found is None:
            return np.empty(0, "datetime64[ns]")
        axis = self.group.OpenMDArray(found)
        calendar = next(
            (one.Read() for one in axis.GetAttributes() if one.GetName() == "calendar"), ""
        )
        texts = [str(one) for one in np.atleast_1d(axis.ReadAsArray()).tolist()]
        times = [cf_time(one, axis.GetUnit(), calendar) or parse_time(one) for one in texts]
        if None in times:
            raise Problem(
                "The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and "
                "build a stack of it.",
                path=self.path,
                units=axis.GetUnit() or texts[0],
            )
        return np.array(times, "datetime64[ns]")

    def grid(self, name: str) -> Grid:
        """Return size and place of a variable, its first row in the north."""
        x, y = self._numbers(COLUMN_AXES), self._numbers(ROW_AXES)
        x_step = (x[-1] - x[0]) / (x.size - 1) if x.size > 1 else None
        y_step = abs(y[-1] - y[0]) / (y.size - 1) if y.size > 1 else x_step
        x_step = y_step if x_step is None else x_step
        if x_step is None or y_step is None:
            raise Problem(
                "{path} has a single pixel, whose size is unknown. Take a larger area.",
                path=self.path,
            )
        place = self.array(name).GetSpatialRef()
        corner = float(x[0] - x_step / 2), float(y.max() + y_step / 2)
        transform = (corner[0], float(x_step), 0.0, corner[1], 0.0, -float(y_step))
        return Grid(x.size, y.size, transform, place.ExportToWkt() if place else "")

    def read(self, name: str, first: int, count: int) -> np.ndarray:
        """Return rows of a variable from the north on, (T, rows, columns) float, NaN for no value.

        T is 1 where it has no time axis.
        """
        array = self.array(name)
        axes, dimensions = self._axes(array), array.GetDimensions()
        y = self._numbers(ROW_AXES)
        is_upside_down = y.size > 1 and y[-1] > y[0]
        start, size = [0] * len(dimensions), [one.GetSize() for one in dimensions]
        start[axes["y"]] = y.size - first - count if is_upside_down else first
        size[axes["y"]] = count
        stored = np.asarray(array.ReadAsArray(array_start_idx=start, count=size))
        order = [axes[one] for one in ("t", "y", "x") if one in axes]
        others = [place for place in range(len(dimensions)) if place not in order]
        stored = stored.transpose(*others, *order)[(0,) * len(others)]
        values = stored.astype(np.result_type(np.float32, stored.dtype))
        missing = array.GetNoDataValueAsDouble()
        if missing is not None:
            values[stored == missing] = np.nan
        scale, offset = array.GetScale(), array.GetOffset()
        if scale is not None or offset is not None:
            values = values * (1.0 if scale is None else scale) + (offset or 0.0)
        values = values if "t" in axes else values[None]
        return values[:, ::-1] if is_upside_down else values
