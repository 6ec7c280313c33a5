"""What a method found in a parcel table, as rows of a result.

Every further field of the table is kept: in rows that the table has as it stands there, in rows
that are new where it is the same in all rows of a parcel, as the crop is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsProcessingFeedback,
)

from ...cube.run import Cancelled
from ..field_type import field_type
from ..moments import moment
from .field_parameters import ParcelFields
from .layout import is_null
from .rows import ROWS_AT_ONCE, Rows, read_rows
from .series import Variable, variables

Attributes = list[object]


@dataclass(frozen=True)
class ParcelTable:
    """A parcel table and the columns it was read into."""

    source: QgsFeatureSource
    """The table."""
    names: ParcelFields
    """Which field is which."""
    rows: Rows
    """Its columns."""
    variables: Sequence[Variable]
    """Its variables."""
    feedback: QgsProcessingFeedback
    """Is asked whether the run was cancelled."""

    @classmethod
    def read(
        cls,
        source: QgsFeatureSource,
        names: ParcelFields,
        feedback: QgsProcessingFeedback,
        progress: Callable[[float], None] = lambda share: None,
        beside: Mapping[str, str] | None = None,
    ) -> ParcelTable:
        """Read a table, and further fields of numbers; `progress` gets the share.

        Raises as `read_rows` and `variables` do.
        """
        rows = read_rows(
            source,
            parcel=names.parcel,
            time=names.time,
            value=names.value,
            variable=names.variable,
            beside=beside,
            feedback=feedback,
            progress=progress,
        )
        return cls(source, names, rows, variables(rows), feedback)

    @property
    def fields(self) -> QgsFields:
        """The fields of the table."""
        return self.source.fields()

    @property
    def further(self) -> list[int]:
        """The places of the fields that are none of the four of a series."""
        known = (self.names.parcel, self.names.time, self.names.value, self.names.variable)
        return [place for place, one in enumerate(self.fields) if one.name() not in known]

    def features(self, places: Sequence[int]) -> Iterator[tuple[int, QgsFeature]]:
        """Yield every row's number in the columns, and the row with the fields at `places`.

        Raises Cancelled.
        """
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(list(places))
        ids = self.rows.feature
        number_of: dict[int, int] = {}
        for number, feature in enumerate(self.source.getFeatures(request)):
            if number % ROWS_AT_ONCE == 0 and self.feedback.isCanceled():
                raise Cancelled
            if not number_of and number < ids.size and ids[number] == feature.id():
                yield number, feature
                continue
            # A database need not give the rows in the same order twice, nor the same rows.
            number_of = number_of or {int(one): place for place, one in enumerate(ids)}
            if feature.id() in number_of:
                yield number_of[feature.id()], feature

    def constants(self) -> tuple[list[int], list[Attributes]]:
        """Return the places of further fields that no parcel changes, and their values by parcel.

        The values are in the order of `Rows.parcels`. Raises Cancelled.
        """
        candidates = set(self.further)
        seen: list[dict[int, object] | None] = [None] * len(self.rows.parcels)
        for number, feature in self.features(self.further):
            parcel = self.rows.parcel[number]
            values = {place: _plain(feature[place]) for place in candidates}
            first = seen[parcel]
            if first is None:
                seen[parcel] = values
                continue
            candidates -= {place for place, one in values.items() if one != first[place]}
        places = sorted(candidates)
        return places, [[one[place] for place in places] if one else [] for one in seen]


def _plain(value: object) -> object:
    return None if is_null(value) else value


def free_names(wanted: Iterable[str], fields: QgsFields) -> list[str]:
    """Return names for new fields beside `fields`: those wanted, with a number where taken."""
    taken = {name.lower() for name in fields.names()}
    names = []
    for name in wanted:
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(free.lower())
        names.append(free)
    return names


def with_numbers(fields: QgsFields, wanted: Iterable[str]) -> QgsFields:
    """Return fields with new ones for numbers behind them."""
    result = QgsFields(fields)
    for name in free_names(wanted, fields):
        result.append(QgsField(name, field_type("Double")))
    return result


def numbers(values: Iterable[float]) -> Attributes:
    """Return numbers as attributes, NULL for NaN."""
    return [None if value != value else float(value) for value in values]


def time_fields(table: ParcelTable, wanted: Iterable[str]) -> QgsFields:
    """Return the table's fields, time and value as such, and new ones for numbers behind them."""
    fields = QgsFields()
    types = {table.names.time: field_type("DateTime"), table.names.value: field_type("Double")}
    for field in table.fields:
        kind = types.get(field.name())
        fields.append(field if kind is None else QgsField(field.name(), kind))
    return with_numbers(fields, wanted)


def rows_as_in_table(
    table: ParcelTable, results: Sequence[Sequence[NDArray[np.floating]]]
) -> Iterator[Attributes]:
    """Yield every row of the variables, in the table's order, with the results of its time.

    `results` has, for every variable, an array (T, N) an output. Raises Cancelled.
    """
    rows = table.rows
    found = np.full((rows.time.size, len(results[0])), np.nan)
    is_wanted = np.zeros(rows.time.size, bool)
    for variable, arrays in zip(table.variables, results):
        is_wanted[variable.row] = True
        for number, array in enumerate(arrays):
            found[variable.row, number] = array[variable.instant, variable.column]
    time = table.fields.lookupField(table.names.time)
    value = table.fields.lookupField(table.names.value)
    times, instant = np.unique(rows.time, return_inverse=True)
    moments = [moment(one) for one in times]
    for number, feature in table.features(range(len(table.fields))):
        if not is_wanted[number]:
            continue
        attributes = feature.attributes()
        attributes[time] = moments[instant[number]]
        (attributes[value],) = numbers([rows.value[number]])
        yield attributes + numbers(found[number])


def rows_at_times(
    table: ParcelTable,
    times: Sequence[NDArray[np.datetime64]],
    results: Sequence[Sequence[NDArray[np.floating]]],
) -> Iterator[Attributes]:
    """Yield a row for each variable, parcel and time, in this order, with the results behind it.

    `times` has the L times of every variable, `results` an array (L, N) an output. Raises
    Cancelled.
    """
    rows, fields = table.rows, table.fields
    places, constant = table.constants()
    grids = [_rows_at(variable, at) for variable, at in zip(table.variables, times)]
    needed = np.zeros(rows.time.size, bool)
    for grid in grids:
        needed[grid[grid >= 0]] = True
    # Of the rows between the times nothing is kept in memory.
    kept = {
        number: [feature[place] for place in table.further]
        for number, feature in table.features(table.further)
        if needed[number]
    }
    for variable, at, grid, arrays in zip(table.variables, times, grids, results):
        moments = [moment(time) for time in at]
        for column, parcel in enumerate(variable.parcel):
            fresh: Attributes = [None] * len(fields)
            fresh[fields.lookupField(table.names.parcel)] = rows.parcels[parcel]
            if table.names.variable:
                fresh[fields.lookupField(table.names.variable)] = variable.name or None
            for place, attribute in zip(places, constant[parcel]):
                fresh[place] = attribute
            for instant, one in enumerate(moments):
                attributes = fresh.copy()
                attributes[fields.lookupField(table.names.time)] = one
                number = int(grid[instant, column])
                if number >= 0:
                    for place, attribute in zip(table.further, kept[number]):
                        attributes[place] = attribute
                    value = fields.lookupField(table.names.value)
                    (attributes[value],) = numbers([rows.value[number]])
                yield attributes + numbers(array[instant, column] for array in arrays)


def _rows_at(variable: Variable, times: NDArray[np.datetime64]) -> NDArray[np.int64]:
    """Return the table's row of each time and parcel, shape (L, N), -1 where it has none."""
    grid = np.full((times.size, variable.parcel.size), -1)
    # Fields keep no more than milliseconds.
    given = variable.times.astype("datetime64[ms]")
    wanted = times.astype("datetime64[ms]")
    place = np.minimum(np.searchsorted(wanted, given), wanted.size - 1)
    is_there = (wanted[place] == given)[variable.instant]
    grid[place[variable.instant[is_there]], variable.column[is_there]] = variable.row[is_there]
    return grid
