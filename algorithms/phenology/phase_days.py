"""Days on which phases began, and the seasons they belong to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...series.season_dates import new_year
from ..table.metrics import id_text
from ..text import tr
from .daily_temperatures import Season
from .day_fields import DayFields

AT_ONCE = 2000
"""Rows read between two looks at whether the run was cancelled."""


@dataclass(frozen=True)
class PhaseDays:
    """The days of one phase."""

    phase: str
    """Empty where none are told apart."""
    sites: list[str]
    """(N,) empty where none are told apart."""
    dates: NDArray[np.int64]
    """(N,) days since 1970."""
    years: NDArray[np.int64]
    """(N,) the year, by when it begins."""
    begins: NDArray[np.float64]
    """(N,) the day since 1970 that the year begins on."""

    @property
    def days(self) -> NDArray[np.float64]:
        """(N,) days counted from 1 on the day that the year begins on."""
        return self.dates - self.begins + 1

    def seasons(self) -> tuple[list[Season], NDArray[np.float64], NDArray[np.intp]]:
        """Return the different seasons, the days they begin on, and the season of each date."""
        number: dict[Season, int] = {}
        row = [number.setdefault(one, len(number)) for one in zip(self.sites, self.years.tolist())]
        begins = np.empty(len(number))
        begins[row] = self.begins
        return list(number), begins, np.array(row, np.intp)


def read_phase_days(
    source: QgsFeatureSource,
    fields: DayFields,
    site: str,
    phase: str,
    first_day: int,
    feedback: QgsProcessingFeedback,
) -> list[PhaseDays]:
    """Read days by phase; years begin on the day of the year `first_day`.

    Raises Cancelled, and Problem for what is no date, and where no row has one.
    """
    names = [*fields.names, *(one for one in (site, phase) if one)]
    request = QgsFeatureRequest().setSubsetOfAttributes(names, source.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, list[tuple[str, int]]] = {}
    without = 0
    for number, feature in enumerate(source.getFeatures(request)):
        if number % AT_ONCE == 0 and feedback.isCanceled():
            raise Cancelled
        day = fields.day_of(feature, source)
        if day is None:
            without += 1
            continue
        name = id_text(feature[phase]) if phase else ""
        found.setdefault(name, []).append((id_text(feature[site]) if site else "", day))
    if not found:
        raise Problem(
            "{source} has no rows with a date. Choose another table, or its field of dates.",
            source=source.sourceName(),
        )
    if without:
        feedback.pushWarning(tr("{count} rows have no date and were left out.", count=without))
    return [_phase_days(name, rows, first_day) for name, rows in found.items()]


def _phase_days(phase: str, rows: list[tuple[str, int]], first_day: int) -> PhaseDays:
    dates = np.array([day for _, day in rows], np.int64)
    year = dates.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    year = year - (dates < new_year(year) + first_day - 1)
    return PhaseDays(phase, [site for site, _ in rows], dates, year, new_year(year) + first_day - 1)
