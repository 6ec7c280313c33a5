"""Dates of seasons at points, from a raster that Phenology (seasons) has written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ...cube.problem import Problem
from ...cube.raster import Backend, RasterInfo, Reader, physical
from ...cube.raster.grid import Grid, Window
from ...series.season_dates import from_day_of_year, from_yyddd
from ..declaration import DAY_OF_YEAR

DAYS, YYDDD = "days since 1970-01-01", "YYDDD"
UNITS = (DAYS, DAY_OF_YEAR, YYDDD)
"""Units of dates, as the bands name them."""

PEAKS = ("MAXD", "pos_times")
"""Names of the date of the peak, which says the year of days of the year."""

AT_ONCE = 200
"""Points read between two looks at whether the run was cancelled."""


@dataclass(frozen=True)
class Candidates:
    """A date of every season of the place of each observation."""

    days: NDArray[np.float64]
    """(N, S) days since 1970, NaN for none."""
    seasons: NDArray[np.str_]
    """(N, S) names of the seasons."""


def year_of(season: str) -> float:
    """Return the year that the name of a season begins with, NaN where it does not."""
    return float(season[:4]) if season[:4].isdigit() else np.nan


@dataclass(frozen=True)
class SeasonRaster:
    """A raster with one band a date and season."""

    info: RasterInfo
    """The file."""
    bands: dict[str, dict[str, int]]
    """From the name of a date, over that of a season, to the band."""
    unit: str
    """One of UNITS."""

    @classmethod
    def of(cls, path: str, backend: Backend) -> SeasonRaster:
        """Describe a raster; Problem where its bands are no dates of seasons."""
        info = backend.describe(path)
        bands: dict[str, dict[str, int]] = {}
        units = set()
        for number, band in enumerate(info.bands, 1):
            season = band.metadata.get("PHENOFUSE_SEASON", "")
            unit = band.metadata.get("PHENOFUSE_UNIT", "")
            if season and unit in UNITS:
                metric = band.description.replace(f"{season}_", "", 1)
                bands.setdefault(metric, {})[season] = number
                units.add(unit)
        if len(units) != 1:
            raise Problem(
                "{path} has no bands that are dates of seasons. Choose a raster that Phenology "
                "(seasons) has written.",
                path=path,
            )
        unit = units.pop()
        seasons = [one for by_season in bands.values() for one in by_season]
        if unit == DAY_OF_YEAR and any(np.isnan(year_of(one)) for one in seasons):
            raise Problem(
                "The dates of {path} are days of the year, and its seasons are not told apart by "
                "year, so that the year is not known. Run Phenology (seasons) again with dates as "
                "days since 1970.",
                path=path,
            )
        return cls(info, bands, unit)

    @property
    def metrics(self) -> list[str]:
        """The names of the dates."""
        return list(self.bands)

    def points(
        self,
        geometries: Sequence[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> NDArray[np.float64]:
        """Return column and row of each geometry, (N, 2), NaN for those without a place.

        Of a line or polygon it is a point on it.
        """
        own = QgsCoordinateReferenceSystem.fromWkt(self.info.grid.crs)
        transform = QgsCoordinateTransform(crs, own, context)
        found = np.full((len(geometries), 2), np.nan)
        for number, geometry in enumerate(geometries):
            point = geometry.pointOnSurface()
            if point.isEmpty():
                continue
            try:
                place = transform.transform(point.asPoint())
            except QgsCsException:
                continue
            found[number] = _pixel(self.info.grid, place.x(), place.y())
        return found

    def dates(
        self,
        points: NDArray[np.float64],
        metrics: Sequence[str],
        radius: int,
        backend: Backend,
        check: Callable[[float], None],
    ) -> dict[str, Candidates]:
        """Return the dates at points (N, 2), the median of the pixels up to a radius around.

        `check` gets the share done and may raise to stop.
        """
        peak = next((one for one in PEAKS if one in self.bands), "")
        read = dict.fromkeys([*metrics, *([peak] if self.unit == DAY_OF_YEAR and peak else [])])
        order = [(metric, season) for metric in read for season in self.bands[metric]]
        numbers = [self.bands[metric][season] for metric, season in order]
        found = {one: np.full((len(points), len(self.bands[one])), np.nan) for one in metrics}
        with backend.open(self.info.path) as reader:
            for number, (column, row) in enumerate(points):
                if number % AT_ONCE == 0:
                    check(number / len(points))
                values = self._pixels(reader, numbers, column, row, radius)
                if values is None:
                    continue
                known = dict(zip(order, values))
                for metric in metrics:
                    for place, season in enumerate(self.bands[metric]):
                        days = self._days(known[metric, season], season, known.get((peak, season)))
                        days = days[np.isfinite(days)]
                        if days.size:
                            found[metric][number, place] = np.median(days)
        return {
            one: Candidates(days, np.broadcast_to(np.array(list(self.bands[one])), days.shape))
            for one, days in found.items()
        }

    def _pixels(
        self, reader: Reader, bands: list[int], column: float, row: float, radius: int
    ) -> NDArray[np.float64] | None:
        """Return the values (bands, pixels) round a place, None where it is outside."""
        grid = self.info.grid
        if not (0 <= column < grid.width and 0 <= row < grid.height):
            return None
        left, top = max(int(column) - radius, 0), max(int(row) - radius, 0)
        right = min(int(column) + radius + 1, grid.width)
        bottom = min(int(row) + radius + 1, grid.height)
        stored = reader.read(bands, Window(left, top, right - left, bottom - top))
        described = [self.info.bands[band - 1] for band in bands]
        return physical(stored, described, np.dtype(np.float64)).reshape(len(bands), -1)

    def _days(
        self, values: NDArray[np.float64], season: str, peak: NDArray[np.float64] | None
    ) -> NDArray[np.float64]:
        """Return values as days since 1970."""
        if self.unit == DAYS:
            return values
        if self.unit == YYDDD:
            return from_yyddd(values)
        return from_day_of_year(values, year_of(season), peak)


def _pixel(grid: Grid, x: float, y: float) -> tuple[float, float]:
    x0, xc, xr, y0, yc, yr = grid.transform
    across, down, determinant = x - x0, y - y0, xc * yr - xr * yc
    return (across * yr - xr * down) / determinant, (xc * down - across * yc) / determinant
