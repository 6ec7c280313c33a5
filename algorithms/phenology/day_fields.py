"""The fields that tell the day of a row: a date, or a year and a day of that year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterField,
)

from ...cube.problem import Problem
from ...cube.times.clock import NS_PER_DAY
from ...series.season_dates import new_year
from ..moments import nanoseconds_of
from ..table.field_parameters import chosen_field
from ..table.layout import is_null
from ..text import tr


@dataclass(frozen=True)
class DayFields:
    """Names of the fields; either `date`, or the other two."""

    date: str
    """A date, a date and time, a text, or a number of days since 1970."""
    year: str
    """The year, a number."""
    day: str
    """Day of that year, from 1; 0 and below are days of the year before."""

    @property
    def names(self) -> list[str]:
        """Those that are used."""
        return [self.date] if self.date else [self.year, self.day]

    def day_of(self, feature: QgsFeature, source: QgsFeatureSource) -> int | None:
        """Return the day since 1970 of a row, None where it has none; Problem for no date."""
        values = [feature[name] for name in self.names]
        if any(is_null(one) or one == "" for one in values):
            return None
        day = _day(values[0]) if self.date else _day_of_year(*values)
        if day is not None:
            return day
        raise Problem(
            "{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like "
            "2023-05-01, or the fields of the year and the day of the year.",
            source=source.sourceName(),
            value=", ".join(f'"{one}"' for one in values),
            fields=", ".join(self.names),
        )


def _day(value: object) -> int | None:
    count = nanoseconds_of(value)
    if count is not None:
        return int(count // NS_PER_DAY)
    is_number = isinstance(value, (int, float)) and np.isfinite(value)
    return int(np.floor(value)) if is_number else None


def _day_of_year(year: object, day: object) -> int | None:
    try:
        found = new_year(float(year)) + float(day) - 1  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return int(np.floor(found)) if np.isfinite(found) else None


def add_day_fields(add: Callable[..., None], prefix: str, parent: str, of_what: str) -> None:
    """Add the parameters for a table, which is the parameter `parent`."""
    for name, title, default, text in (
        (
            "DATE",
            tr("Field of dates of {table}", table=of_what),
            None,
            tr(
                "Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to "
                "choose the next two."
            ),
        ),
        (
            "YEAR",
            tr("Field of years of {table}", table=of_what),
            None,
            tr("Used where no field of dates is chosen."),
        ),
        (
            "DAY",
            tr("Field of days of the year of {table}", table=of_what),
            None,
            tr("From 1; 0 and below are days of the year before."),
        ),
    ):
        field = QgsProcessingParameterField(
            f"{prefix}_{name}", title, default, parent, optional=True
        )
        add(field, text)


def read_day_fields(
    algorithm: QgsProcessingAlgorithm,
    prefix: str,
    source: QgsFeatureSource,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> DayFields:
    """Read the parameters; Problem where neither a date nor a year and day are chosen."""
    date, year, day = (
        chosen_field(algorithm, f"{prefix}_{name}", source, "", parameters, context)
        for name in ("DATE", "YEAR", "DAY")
    )
    if bool(date) == bool(year and day) or bool(year) != bool(day):
        raise Problem(
            "{source}: its days are told by a field of dates, or by one of years and one of days "
            "of the year. Choose the one or the other two.",
            source=source.sourceName(),
        )
    return DayFields(date, year, day)
