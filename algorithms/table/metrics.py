"""The metrics a method found in a parcel table, as rows: of the parcels, or of their polygons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsFeatureRequest, QgsFeatureSource, QgsField, QgsFields
from qgis.PyQt.QtCore import QVariant

from ...cube.problem import Problem
from ...cube.run import Cancelled
from .layout import is_null
from .results import Attributes, ParcelTable, free_names, numbers, with_numbers

SEASON = "season"
"""The field of the name of a season's slot."""


@dataclass(frozen=True)
class Metrics:
    """The metrics of the parcels of a variable: of all their times, or of one season."""

    values: NDArray[np.floating]
    """(M, N)"""
    season: str = ""
    """The season's slot; empty where metrics are of all times."""
    chosen: NDArray[np.bool_] | None = None
    """Which parcels (N,) have a row; None for all."""

    def has(self, column: int) -> bool:
        """Return whether a parcel has a row."""
        return self.chosen is None or bool(self.chosen[column])

    def attributes(self, column: int) -> Attributes:
        """Return the season, if there is one, and the metrics of a parcel."""
        found = numbers(self.values[:, column])
        return [self.season, *found] if self.season else found


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


def metric_rows(
    table: ParcelTable, wanted: Sequence[str], results: Sequence[Sequence[Metrics]]
) -> tuple[QgsFields, Iterator[Attributes]]:
    """Return fields and rows, one for each variable, parcel and season, with the metrics behind it.

    `results` has the metrics of every variable. Of the table's fields those are kept that are the
    same in all rows of a parcel. Raises Cancelled.
    """
    places, constant = table.constants()
    kept = QgsFields()
    for name in filter(None, (table.names.parcel, table.names.variable)):
        kept.append(table.fields.field(name))
    for place in places:
        kept.append(table.fields.at(place))
    _add_season(kept, results)

    def rows() -> Iterator[Attributes]:
        for variable, of_variable in zip(table.variables, results):
            for column, parcel in enumerate(variable.parcel):
                key = [table.rows.parcels[parcel]]
                if table.names.variable:
                    key.append(variable.name or None)
                for one in of_variable:
                    if one.has(column):
                        yield [*key, *constant[parcel], *one.attributes(column)]

    return with_numbers(kept, wanted), rows()


def joined_rows(
    table: ParcelTable,
    polygons: QgsFeatureSource,
    id_field: str,
    wanted: Sequence[str],
    results: Sequence[Sequence[Metrics]],
) -> tuple[QgsFields, Iterator[QgsFeature]]:
    """Return fields and polygons with the metrics behind their own fields.

    A polygon comes once for each variable and season of its parcel, and once without metrics where
    the table does not have it. Ids are the same where their texts are. Raises Cancelled.
    """
    fields = QgsFields(polygons.fields())
    if table.names.variable:
        (name,) = free_names([table.names.variable], fields)
        fields.append(QgsField(name, QVariant.Type.String))
    has_season = _add_season(fields, results)
    fields = with_numbers(fields, wanted)
    parcels = {id_text(one): number for number, one in enumerate(table.rows.parcels)}
    columns = [
        dict(zip(variable.parcel.tolist(), range(variable.parcel.size)))
        for variable in table.variables
    ]

    def features() -> Iterator[QgsFeature]:
        place = polygons.fields().lookupField(id_field)
        for polygon in polygons.getFeatures():
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
            + one.attributes(column[parcel])
            for variable, column, of_variable in zip(table.variables, columns, results)
            if parcel in column
            for one in of_variable
            if one.has(column[parcel])
        ]
        return found or [[None] * (bool(table.names.variable) + has_season + len(wanted))]

    return fields, features()


def _add_season(fields: QgsFields, results: Sequence[Sequence[Metrics]]) -> bool:
    """Add the field of seasons where metrics are of seasons, and return whether they are."""
    has_season = any(one.season for of_variable in results for one in of_variable)
    if has_season:
        (name,) = free_names([SEASON], fields)
        fields.append(QgsField(name, QVariant.Type.String))
    return has_season


def id_text(value: object) -> str:
    """Return a parcel's id as text, the same for 7, 7.0 and "7"; empty for none."""
    if is_null(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def require_parcels(table: ParcelTable, polygons: QgsFeatureSource, id_field: str) -> int:
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
