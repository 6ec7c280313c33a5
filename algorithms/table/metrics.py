"""The metrics a method found in a parcel table, as rows: of the parcels, or of their polygons.

Metrics are of all times of a parcel, of each of its seasons, or of each of its events.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsFields

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...cube.times.clock import from_days
from ..declaration import DAYS_SINCE_1970, Events
from ..field_type import field_type
from ..layer_snapshot import UNCHECKED, LayerFeatures
from ..moments import moment
from .layout import is_null
from .results import Attributes, ParcelTable, free_names, numbers

SEASON, EVENT = "season", "event"
"""The fields of the name of a season's slot, and of the number of an event of a parcel."""


@dataclass(frozen=True)
class Metrics:
    """The metrics of the parcels of a variable: of all their times, or of one season."""

    values: NDArray[np.floating]
    """(M, N)"""
    label: str | int | None = None
    """The season's slot or the event's number; None where metrics are of all times."""
    chosen: NDArray[np.bool_] | None = None
    """Which parcels (N,) have a row; None for all."""

    def has(self, column: int) -> bool:
        """Return whether a parcel has a row."""
        return self.chosen is None or bool(self.chosen[column])


@dataclass(frozen=True)
class Columns:
    """The fields of metrics: what a row is of, where it is not of all times, and its numbers."""

    metrics: Sequence[str]
    """The names of the metrics."""
    label: str = ""
    """SEASON or EVENT; empty where metrics are of all times."""
    dates: frozenset[int] = frozenset()
    """Which metrics are days since 1970, and become dates and times."""

    @classmethod
    def of_events(cls, output: Events) -> Columns:
        """Return the fields of events."""
        units = [one.unit for one in output.metrics]
        dates = frozenset(place for place, unit in enumerate(units) if unit == DAYS_SINCE_1970)
        return cls([one.name for one in output.metrics], EVENT, dates)

    @property
    def for_every_parcel(self) -> bool:
        """Whether every parcel has a row; without an event it has none."""
        return self.label != EVENT

    def behind(self, fields: QgsFields) -> QgsFields:
        """Return fields with those of the metrics behind them."""
        result = QgsFields(fields)
        kinds = [field_type("Double")] * len(self.metrics)
        for place in self.dates:
            kinds[place] = field_type("DateTime")
        names = list(self.metrics)
        if self.label:
            names.insert(0, self.label)
            kinds.insert(0, field_type("Int") if self.label == EVENT else field_type("String"))
        for name, kind in zip(free_names(names, fields), kinds):
            result.append(QgsField(name, kind))
        return result

    def attributes(self, one: Metrics, column: int) -> Attributes:
        """Return what a row is of, and the metrics of a parcel."""
        found = numbers(one.values[:, column])
        for place in self.dates:
            if found[place] is not None:
                found[place] = moment(from_days(found[place]))
        return [one.label, *found] if self.label else found


def season_metrics(
    slots: Sequence[str], values: NDArray[np.floating], flag: int | None
) -> list[Metrics]:
    """Return the metrics (M, S, N) of seasons, those only that there are.

    A parcel without any has one row, the first, which says by the metric numbered `flag` why.
    """
    dated = np.delete(values, flag, axis=0) if flag is not None else values
    there = np.isfinite(dated).any(axis=0)
    if len(slots):
        there[0] |= ~there.any(axis=0)
    return [
        Metrics(values[:, slot], name, chosen)
        for slot, (name, chosen) in enumerate(zip(slots, there))
    ]


def event_metrics(events: NDArray[np.floating]) -> list[Metrics]:
    """Return the metrics of events (slots, M, N), numbered from 1 for each parcel."""
    return [
        Metrics(values, number, np.isfinite(values[0]))
        for number, values in enumerate(events, start=1)
    ]


def metric_rows(
    table: ParcelTable, columns: Columns, results: Sequence[Sequence[Metrics]]
) -> tuple[QgsFields, Iterator[Attributes]]:
    """Return fields and rows, one for each variable, parcel and season or event, in this order.

    `results` has the metrics of every variable. Of the table's fields those are kept that are the
    same in all rows of a parcel. Raises Cancelled.
    """
    places, constant = table.constants()
    kept = QgsFields()
    for name in filter(None, (table.names.parcel, table.names.variable)):
        kept.append(table.fields.field(name))
    for place in places:
        kept.append(table.fields.at(place))

    def rows() -> Iterator[Attributes]:
        for variable, of_variable in zip(table.variables, results):
            for column, parcel in enumerate(variable.parcel):
                key = [table.rows.parcels[parcel]]
                if table.names.variable:
                    key.append(variable.name or None)
                for one in of_variable:
                    if one.has(column):
                        yield [*key, *constant[parcel], *columns.attributes(one, column)]

    return columns.behind(kept), rows()


def joined_rows(
    table: ParcelTable,
    polygons: LayerFeatures,
    id_field: str,
    columns: Columns,
    results: Sequence[Sequence[Metrics]],
) -> tuple[QgsFields, Iterator[QgsFeature]]:
    """Return fields and polygons with the metrics behind their own fields.

    A polygon comes once for each variable and season or event of its parcel, and once without
    metrics where the table does not have it, if every parcel has a row. Ids are the same where
    their texts are. Raises Cancelled.
    """
    fields = QgsFields(polygons.fields())
    if table.names.variable:
        (name,) = free_names([table.names.variable], fields)
        fields.append(QgsField(name, field_type("String")))
    fields = columns.behind(fields)
    parcels = {id_text(one): number for number, one in enumerate(table.rows.parcels)}
    column_of = [
        dict(zip(variable.parcel.tolist(), range(variable.parcel.size)))
        for variable in table.variables
    ]

    def features() -> Iterator[QgsFeature]:
        place = polygons.fields().lookupField(id_field)
        for polygon in polygons.getFeatures(None, UNCHECKED):
            if table.feedback.isCanceled():
                raise Cancelled
            parcel = parcels.get(id_text(polygon[place]), -1)
            for metrics in _metrics(parcel):
                feature = QgsFeature(fields)
                feature.setGeometry(polygon.geometry())
                feature.setAttributes(polygon.attributes() + metrics)
                yield feature

    def _metrics(parcel: int) -> Iterable[Attributes]:
        found = [
            ([variable.name or None] if table.names.variable else [])
            + columns.attributes(one, column[parcel])
            for variable, column, of_variable in zip(table.variables, column_of, results)
            if parcel in column
            for one in of_variable
            if one.has(column[parcel])
        ]
        if found or not columns.for_every_parcel:
            return found
        return [[None] * (len(fields) - polygons.fields().count())]

    return fields, features()


def id_text(value: object) -> str:
    """Return a parcel's id as text, the same for 7, 7.0 and "7"; empty for none."""
    if is_null(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def require_parcels(table: ParcelTable, polygons: LayerFeatures, id_field: str) -> int:
    """Return how many parcels of the table have no polygon; Problem where none has one."""
    place = polygons.fields().lookupField(id_field)
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([place])
    ids = [id_text(polygon[place]) for polygon in polygons.getFeatures(request)]
    parcels = {id_text(one) for one in table.rows.parcels}
    missing = parcels.difference(ids)
    if missing == parcels:
        raise Problem(
            "No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the "
            "table's parcels are {parcels}. Choose the field that holds the parcels of the table.",
            polygons=polygons.sourceName(),
            field=id_field,
            ids=", ".join(ids[:3]) or "nothing",
            parcels=", ".join(sorted(parcels)[:3]),
        )
    return len(missing)
