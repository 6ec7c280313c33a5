"""A table of daily temperatures, and the weather of seasons made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...series.degree_days import Weather
from ...series.sun import day_length
from ..table.layout import is_null
from ..table.metrics import id_text
from .day_fields import DayFields

AT_ONCE = 5000
"""Rows read between two looks at whether the run was cancelled."""

LONGEST_GAP = 5
"""Days without a temperature that are filled by a straight line."""

BEYOND = 60
"""Days behind the last one needed that belong to the weather where all seasons have them."""

Season = tuple[str, int]
"""A site and a year."""

Days = dict[int, tuple[float, float, float]]
"""Mean, minimum and maximum of each day since 1970, NaN where not known."""


@dataclass(frozen=True)
class TemperatureFields:
    """The fields of a table of temperatures."""

    day: DayFields
    """They tell the day."""
    site: str
    """Tells the sites apart; empty where all rows are of one."""
    mean: str
    """Mean temperature; may be empty where both others are given."""
    low: str
    """Minimum; may be empty."""
    high: str
    """Maximum; may be empty."""


@dataclass(frozen=True)
class Temperatures:
    """Daily temperatures by site."""

    sites: dict[str, Days]
    """The days of each site."""
    has_both: bool
    """Whether minimum and maximum are known."""

    def seasons(
        self,
        seasons: Sequence[Season],
        begins: NDArray[np.float64],
        needed: tuple[int, int],
        latitude: float | None,
    ) -> tuple[Weather, NDArray[np.bool_]]:
        """Return the weather of those seasons that are whole, a row each, and which those are.

        `begins` are the days that their years begin on, (S,); a season is whole with temperatures
        on all days from the first to the last `needed`, counted from 1 on that day. Gaps of up to
        LONGEST_GAP days are filled.
        """
        days = np.arange(needed[0], needed[1] + BEYOND + 1)
        values = np.full((3, len(seasons), days.size), np.nan)
        for row, ((site, _), begin) in enumerate(zip(seasons, begins)):
            of_site = self.sites.get(site, {})
            for column, day in enumerate((int(begin) + days - 1).tolist()):
                if day in of_site:
                    values[:, row, column] = of_site[day]
        for part in values:
            for series in part:
                _fill(series)
        known = np.isfinite(values if self.has_both else values[:1]).all(axis=0)
        is_whole = known[:, : needed[1] - needed[0] + 1].all(axis=1)
        in_all = known[is_whole].all(axis=0)
        end = days.size if in_all.all() else int(np.argmin(in_all))
        mean, low, high = values[:, is_whole, :end]
        hours = None
        if latitude is not None:
            hours = day_length(begins[is_whole, None] + days[None, :end] - 1, latitude)
        extremes = (low, high) if self.has_both else (None, None)
        return Weather(needed[0], mean, *extremes, hours), is_whole


def _fill(series: NDArray[np.float64]) -> None:
    """Fill the short gaps of a row, in place."""
    known = np.flatnonzero(np.isfinite(series))
    for before, after in zip(known, known[1:]):
        if 1 < after - before <= LONGEST_GAP + 1:
            inside = np.arange(before + 1, after)
            series[inside] = np.interp(inside, [before, after], series[[before, after]])


def read_temperatures(
    source: QgsFeatureSource, fields: TemperatureFields, feedback: QgsProcessingFeedback
) -> Temperatures:
    """Read a table of temperatures; without a mean it is the middle of minimum and maximum.

    Raises Cancelled, and Problem for rows without a day or number, and for two of one day.
    """
    names = [one for one in (fields.mean, fields.low, fields.high) if one]
    wanted = [*fields.day.names, *names, *([fields.site] if fields.site else [])]
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted, source.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    sites: dict[str, Days] = {}
    for number, feature in enumerate(source.getFeatures(request)):
        if number % AT_ONCE == 0 and feedback.isCanceled():
            raise Cancelled
        day = fields.day.day_of(feature, source)
        if day is None:
            continue
        values = {name: _temperature(feature[name], name, source) for name in names}
        low, high = (values.get(one, np.nan) for one in (fields.low, fields.high))
        mean = values[fields.mean] if fields.mean else (low + high) / 2
        site = id_text(feature[fields.site]) if fields.site else ""
        days = sites.setdefault(site, {})
        if day in days:
            raise Problem(
                "{source} has two temperatures of {day}{site}. Choose the field that tells the "
                "sites apart, or leave one of the two out.",
                source=source.sourceName(),
                day=np.datetime64(day, "D"),
                site=f" ({site})" if site else "",
            )
        days[day] = (mean, low, high)
    if not sites:
        raise Problem(
            "{source} has no temperatures with a day. Choose another table, or its field of days.",
            source=source.sourceName(),
        )
    return Temperatures(sites, bool(fields.low and fields.high))


def _temperature(value: object, field: str, source: QgsFeatureSource) -> float:
    if is_null(value) or value == "":
        return np.nan
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise Problem(
            "The field {field} of {source} holds {value}, which is no temperature. Choose a field "
            "of numbers.",
            field=field,
            source=source.sourceName(),
            value=f'"{value}"',
        ) from error
