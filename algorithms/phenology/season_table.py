"""Dates of seasons of parcels, from a table with a row a season."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...cube.times.clock import to_days
from ...series.season_dates import from_day_of_year, from_yyddd
from ..declaration import DAY_OF_YEAR
from ..moments import time_of
from ..table.layout import is_null
from ..table.metrics import id_text
from .season_raster import PEAKS, YYDDD, Candidates, year_of

AT_ONCE = 2000
"""Rows read between two looks at whether the run was cancelled."""


@dataclass(frozen=True)
class SeasonTable:
    """A table of seasons and what its fields mean."""

    source: QgsFeatureSource
    """One row for each parcel and season."""
    parcel: str
    """Field of the parcels."""
    season: str
    """Field of the names of the seasons; may be empty."""
    unit: str
    """What dates that are numbers count: one of `season_raster.UNITS`."""

    @property
    def metrics(self) -> list[str]:
        """The names of the fields that may hold dates."""
        return [
            one for one in self.source.fields().names() if one not in (self.parcel, self.season)
        ]

    def dates(
        self,
        parcels: Sequence[str],
        metrics: Sequence[str],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Candidates]:
        """Return the dates of the seasons of parcels (N), named as `id_text` does.

        Raises Cancelled, and Problem where no parcel is in the table, or a date is none.
        """
        wanted = set(parcels)
        rows: dict[str, list[tuple[str, list[float]]]] = {}
        for number, feature in enumerate(self.source.getFeatures(self._request(metrics))):
            if number % AT_ONCE == 0 and feedback.isCanceled():
                raise Cancelled
            parcel = id_text(feature[self.parcel])
            if parcel in wanted:
                season = id_text(feature[self.season]) if self.season else ""
                peak = self._number(feature[self._peak]) if self._peak else np.nan
                days = [self._day(feature[one], one, season, peak) for one in metrics]
                rows.setdefault(parcel, []).append((season, days))
        if not rows:
            raise Problem(
                "No parcel of the observations is in {table}: they name {names}. Choose the fields "
                "that hold the same parcels.",
                table=self.source.sourceName(),
                names=", ".join(sorted(wanted)[:3]),
            )
        return _candidates(parcels, metrics, rows)

    @property
    def _peak(self) -> str:
        """The field of the peak, needed for days of the year alone."""
        names = self.source.fields().names() if self.unit == DAY_OF_YEAR else []
        return next((one for one in PEAKS if one in names), "")

    def _request(self, metrics: Sequence[str]) -> QgsFeatureRequest:
        names = [one for one in (self.parcel, self.season, self._peak, *metrics) if one]
        request = QgsFeatureRequest().setSubsetOfAttributes(names, self.source.fields())
        return request.setFlags(QgsFeatureRequest.Flag.NoGeometry)

    def _day(self, value: object, field: str, season: str, peak: float) -> float:
        """Return a date as days since 1970, NaN for none."""
        if is_null(value) or value == "":
            return np.nan
        number = self._number(value)
        if np.isnan(number):
            time = time_of(value)
            if time is None:
                raise Problem(
                    "The field {field} of {table} holds {value}, which is no date. Choose a field "
                    "of dates, or of numbers as Phenology (seasons) makes them.",
                    field=field,
                    table=self.source.sourceName(),
                    value=f'"{value}"',
                )
            return float(to_days(time))
        if self.unit == YYDDD:
            return float(from_yyddd(number))
        if self.unit != DAY_OF_YEAR:
            return number
        year = year_of(season)
        if np.isnan(year):
            raise Problem(
                "{table} has days of the year, but a season without a year: {season}. Choose the "
                "field that names seasons like 2021_s1, or make the table with days since 1970.",
                table=self.source.sourceName(),
                season=f'"{season}"',
            )
        return float(from_day_of_year(number, year, None if np.isnan(peak) else peak))

    def _number(self, value: object) -> float:
        """Return a number, NaN for what is none; texts of numbers are numbers, dates are not."""
        if is_null(value) or isinstance(value, bool):
            return np.nan
        try:
            return float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return np.nan


def _candidates(
    parcels: Sequence[str],
    metrics: Sequence[str],
    rows: dict[str, list[tuple[str, list[float]]]],
) -> dict[str, Candidates]:
    most = max(len(one) for one in rows.values())
    width = max(len(season) for some in rows.values() for season, _ in some)
    seasons: NDArray[np.str_] = np.full((len(parcels), most), "", f"U{max(width, 1)}")
    days = np.full((len(metrics), len(parcels), most), np.nan)
    for number, parcel in enumerate(parcels):
        for place, (season, values) in enumerate(rows.get(parcel, [])):
            seasons[number, place] = season
            days[:, number, place] = values
    return {one: Candidates(values, seasons) for one, values in zip(metrics, days)}
