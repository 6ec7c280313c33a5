"""A parcel table read once, row by row, into columns of numbers.

Millions of rows then take a few dozen bytes each.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ..moments import nanoseconds_of
from .layout import is_null

ROWS_AT_ONCE = 2000
"""Rows read between two looks at whether the run was cancelled."""

GAP_TEXTS = ("", "na", "null", "none")
"""Texts, in small letters, that mean "no value" where numbers are kept as text, as in CSV."""


@dataclass(frozen=True)
class Rows:
    """A parcel table as columns, each (R,), in the order of the table."""

    parcels: list[object]
    """The different ids, in order of first appearance."""
    variables: list[str]
    """The different variables, in order of first appearance; [""] where none are told apart."""
    parcel: NDArray[np.int64]
    """Index into `parcels`."""
    variable: NDArray[np.int64]
    """Index into `variables`."""
    time: NDArray[np.datetime64]
    """datetime64[ns], UTC."""
    value: NDArray[np.float64]
    """NaN for none."""
    feature: NDArray[np.int64]
    """QGIS's id of the row."""
    beside: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)
    """Further numbers of the row, by a name; NaN for none."""


def read_rows(
    source: QgsFeatureSource,
    *,
    parcel: str,
    time: str,
    value: str,
    variable: str = "",
    beside: Mapping[str, str] | None = None,
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None] = lambda share: None,
) -> Rows:
    """Read a parcel table; times without a zone are UTC, and values may be numbers kept as text.

    `beside` are names of further fields of numbers, by what `Rows` calls them. Raises Cancelled,
    and Problem for a table without rows, and for rows without a parcel, whose time is no time, or
    whose value is no number.
    """
    names = [name for name in (parcel, time, value, variable) if name]
    where = [source.fields().lookupField(name) for name in names]
    further = {one: source.fields().lookupField(name) for one, name in (beside or {}).items()}
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([*where, *further.values()])
    total = max(source.featureCount(), 1)
    columns = _Columns(further)
    for number, feature in enumerate(source.getFeatures(request)):
        if number % ROWS_AT_ONCE == 0:
            if feedback.isCanceled():
                raise Cancelled
            progress(min(number / total, 1.0))
        numbers = [feature[index] for index in further.values()]
        columns.add(feature.id(), *[feature[index] for index in where], beside=numbers)
    names = ", ".join([value, *(beside or {}).values()])
    columns.require_all_fine(source.sourceName(), parcel, time, names)
    return columns.rows()


class _Columns:
    """The columns while they are read, and what is wrong with rows."""

    def __init__(self, beside: Iterable[str]) -> None:
        self.beside = {name: array("d") for name in beside}
        self.parcels: dict[object, int] = {}
        self.names: dict[str, int] = {}
        self.feature, self.parcel, self.variable, self.time = (array("q") for _ in range(4))
        self.value = array("d")
        self.known_times: dict[str, int | None] = {}
        self.read = 0
        self.bad_times = _Faults()
        self.bad_values = _Faults()
        self.no_parcels = _Faults()

    def add(
        self,
        feature: int,
        parcel: object,
        time: object,
        value: object,
        variable: object = "",
        *,
        beside: Sequence[object] = (),
    ) -> None:
        """Take one row, or note what is wrong with it."""
        self.read += 1
        nanoseconds = self._nanoseconds(time)
        number = value if type(value) is float else _number(value)
        further = [_number(one) for one in beside]
        if nanoseconds is None:
            self.bad_times.add(time)
        elif number is None:
            self.bad_values.add(value)
        elif None in further:
            self.bad_values.add(beside[further.index(None)])
        elif is_null(parcel) or parcel == "":
            self.no_parcels.add(parcel)
        else:
            name = "" if is_null(variable) else str(variable)
            self.feature.append(feature)
            self.parcel.append(self.parcels.setdefault(parcel, len(self.parcels)))
            self.variable.append(self.names.setdefault(name, len(self.names)))
            self.time.append(nanoseconds)
            self.value.append(number)
            for column, one in zip(self.beside.values(), further):
                column.append(one)

    def _nanoseconds(self, time: object) -> int | None:
        if not isinstance(time, str):
            return nanoseconds_of(time)
        if time not in self.known_times:
            self.known_times[time] = nanoseconds_of(time)
        return self.known_times[time]

    def require_all_fine(self, source: str, parcel: str, time: str, value: str) -> None:
        """Raise Problem where rows are missing or wrong; the words name source and fields."""
        if not self.read:
            raise Problem(
                "{source} has no rows, and so no series. Choose a table with rows, or select some.",
                source=source,
            )
        if self.bad_times.count:
            raise Problem(
                "The field {field} of {source} tells no time in {count} of {total} rows (first: "
                "{first}). Choose a field of dates, of times, or of texts like 2023-05-01, or "
                "leave these rows out.",
                field=time,
                source=source,
                count=self.bad_times.count,
                total=self.read,
                first=self.bad_times.first,
            )
        if self.bad_values.count:
            raise Problem(
                "The field {field} of {source} holds no number in {count} of {total} rows (first: "
                "{first}). Choose a field of numbers, or empty these values.",
                field=value,
                source=source,
                count=self.bad_values.count,
                total=self.read,
                first=self.bad_values.first,
            )
        if self.no_parcels.count:
            raise Problem(
                "The field {field} of {source} names no parcel in {count} of {total} rows. Fill "
                "in the parcel, or leave these rows out.",
                field=parcel,
                source=source,
                count=self.no_parcels.count,
                total=self.read,
            )

    def rows(self) -> Rows:
        """Return the columns as arrays."""
        return Rows(
            list(self.parcels),
            list(self.names),
            np.array(self.parcel, np.int64),
            np.array(self.variable, np.int64),
            np.array(self.time, np.int64).view("datetime64[ns]"),
            np.array(self.value, np.float64),
            np.array(self.feature, np.int64),
            {name: np.array(column, np.float64) for name, column in self.beside.items()},
        )


class _Faults:
    """How many values are wrong in one way, and the first of them."""

    def __init__(self) -> None:
        self.count, self.first = 0, ""

    def add(self, value: object) -> None:
        """Count a value."""
        if not self.count:
            self.first = "NULL" if is_null(value) else f'"{_text(value)}"'
        self.count += 1


def _text(value: object) -> str:
    return value.toString() if hasattr(value, "toString") else str(value)


def _number(value: object) -> float | None:
    """Return a field's value as a number, NaN where there is none, None where it is no number."""
    if is_null(value):
        return np.nan
    if isinstance(value, str) and value.strip().lower() in GAP_TEXTS:
        return np.nan
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
