"""From a parcel table, long and in any order, to blocks of series.

Blocks of as many parcels as are wanted are made of the table's columns, so that a table of millions
of rows needs little more memory than those.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.times.clock import iso, to_days
from .rows import Rows, read_rows


@dataclass(frozen=True)
class ParcelSeries:
    """The series of one variable, a block."""

    parcels: list[object]
    """(N,) ids as the field holds them, in order of first appearance."""
    times: NDArray[np.datetime64]
    """(T,) datetime64[ns], UTC, strictly increasing: every time of any parcel."""
    values: NDArray[np.float64]
    """(T, N), NaN where the table has no row, or no value in it."""
    present: NDArray[np.bool_]
    """(T, N): the table has a row, be it without a value."""

    @property
    def days(self) -> NDArray[np.float64]:
        """(T,) float64 days since 1970-01-01T00:00 UTC, strictly increasing."""
        return to_days(self.times)


@dataclass(frozen=True)
class Variable:
    """The rows of one variable, sorted by parcel; blocks of some parcels are made of them."""

    name: str
    """Its name."""
    times: NDArray[np.datetime64]
    """(T,) datetime64[ns], strictly increasing."""
    parcel: NDArray[np.int64]
    """(N,) indices into `Rows.parcels` of those that have it, in order of first appearance."""
    row: NDArray[np.int64]
    """(n,) indices of its rows into the columns of `Rows`, parcel by parcel."""
    column: NDArray[np.int64]
    """(n,) the parcel of each as an index into `parcel`, increasing."""
    instant: NDArray[np.int64]
    """(n,) the time of each as an index into `times`."""

    def part(self, first: int, last: int) -> slice:
        """Return where in `row`, `column` and `instant` the parcels first to last - 1 are."""
        return slice(*(int(one) for one in np.searchsorted(self.column, (first, last))))

    def block(self, rows: Rows, first: int, last: int) -> NDArray[np.float64]:
        """Return the values (T, last - first) of some parcels, at all times of the variable."""
        part = self.part(first, last)
        values = np.full((self.times.size, last - first), np.nan)
        values[self.instant[part], self.column[part] - first] = rows.value[self.row[part]]
        return values

    def some(self, rows: Rows, chosen: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the values (T, n) of the parcels at some columns, at all times of the variable."""
        place = np.full(self.parcel.size, -1)
        place[chosen] = np.arange(chosen.size)
        column = place[self.column]
        known = column >= 0
        values = np.full((self.times.size, chosen.size), np.nan)
        values[self.instant[known], column[known]] = rows.value[self.row[known]]
        return values


def read_series(
    source: QgsFeatureSource,
    *,
    parcel: str,
    time: str,
    value: str,
    variable: str = "",
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None] = lambda share: None,
) -> dict[str, ParcelSeries]:
    """Return the series of each variable of a parcel table, in order of first appearance.

    The names are those of fields; without a field of variables all is one, named "". `progress`
    gets the share read. Raises Cancelled, and Problem as `read_rows` does.
    """
    rows = read_rows(
        source,
        parcel=parcel,
        time=time,
        value=value,
        variable=variable,
        feedback=feedback,
        progress=progress,
    )
    found = {}
    for one in variables(rows):
        present = np.zeros((one.times.size, one.parcel.size), bool)
        present[one.instant, one.column] = True
        ids = [rows.parcels[index] for index in one.parcel]
        found[one.name] = ParcelSeries(ids, one.times, one.block(rows, 0, len(ids)), present)
    return found


def variables(rows: Rows) -> list[Variable]:
    """Sort the rows of each variable by parcel and time.

    Raises Problem where a parcel has two rows of one variable and time.
    """
    return [_variable(rows, index) for index in range(len(rows.variables))]


def _variable(rows: Rows, index: int) -> Variable:
    row = np.flatnonzero(rows.variable == index)
    times, instant = np.unique(rows.time[row], return_inverse=True)
    parcel, seen, column = np.unique(rows.parcel[row], return_index=True, return_inverse=True)
    order = np.argsort(seen)
    rank = np.empty_like(order)
    rank[order] = np.arange(order.size)
    column = rank[column]
    sorting = np.lexsort((instant, column))
    one = Variable(
        rows.variables[index],
        times,
        parcel[order],
        row[sorting],
        column[sorting],
        instant[sorting],
    )
    same = (np.diff(one.column) == 0) & (np.diff(one.instant) == 0)
    if same.any():
        twice = int(np.argmax(same))
        raise Problem(
            "{count} rows repeat the parcel, time and variable of another row (first: parcel "
            "{parcel}, {time}{variable}). Choose the field that tells the variables apart, or "
            "leave out all but one of such rows.",
            count=int(np.count_nonzero(same)),
            parcel=rows.parcels[one.parcel[one.column[twice]]],
            time=iso(one.times[one.instant[twice]]),
            variable=f", {one.name}" if one.name else "",
        )
    return one
