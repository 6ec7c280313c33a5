"""The series of parcels behind their markers: when they were seen, and what was seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...cube.problem import Problem
from ...cube.times.clock import to_days
from ..table.metrics import id_text
from ..table.results import ParcelTable


@dataclass(frozen=True)
class Curve:
    """The observations of a parcel by one variable."""

    name: str
    """Of the variable; may be empty."""
    days: NDArray[np.float64]
    """(T,) increasing."""
    values: NDArray[np.float64]
    """(T,) without gaps."""


class Curves:
    """The observations of all parcels of a parcel table."""

    def __init__(self, table: ParcelTable, main: str) -> None:
        """Take a table; `main` is the variable whose observations count, "" for the first.

        Raises Problem where there is no such variable.
        """
        rows = table.rows
        if main and main not in rows.variables:
            raise Problem(
                "The parcel table has no variable {name}, but {names}. Name one of these, or none.",
                name=f'"{main}"',
                names=", ".join(rows.variables) or "one without a name",
            )
        self._rows = rows
        main = main or rows.variables[0]
        self._variables = sorted(table.variables, key=lambda one: one.name != main)
        self._number = {id_text(one): number for number, one in enumerate(rows.parcels)}
        self._column = [
            dict(zip(one.parcel.tolist(), range(one.parcel.size))) for one in self._variables
        ]

    @property
    def parcels(self) -> set[str]:
        """The parcels of the table."""
        return set(self._number)

    def observed(self, parcel: str) -> NDArray[np.float64]:
        """Return the days (T,) at which a parcel was seen; none where the table lacks it."""
        return self._curve(parcel, 0).days

    def of(self, parcel: str) -> list[Curve]:
        """Return the curves that a parcel has, that of the main variable first."""
        found = (self._curve(parcel, place) for place in range(len(self._variables)))
        return [one for one in found if one.days.size]

    def _curve(self, parcel: str, place: int) -> Curve:
        variable = self._variables[place]
        column = self._column[place].get(self._number.get(parcel, -1))
        part = slice(0) if column is None else variable.part(column, column + 1)
        days = to_days(variable.times[variable.instant[part]])
        values = self._rows.value[variable.row[part]]
        known = np.isfinite(values)
        return Curve(variable.name, days[known], values[known])
