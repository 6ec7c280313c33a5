"""The parcel table that an extraction writes to: a new one, or one that is there already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingFeedback,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ..moments import time_of
from .layout import KEY, Row

ROWS_AT_ONCE = 20_000
"""Rows handed over in one go; a database keeps all of them or none."""


@dataclass
class WrittenTable:
    """Takes rows, in the order of `fields`, into the fields of the same names."""

    sink: QgsFeatureSink
    fields: QgsFields
    """Of a row."""
    target: QgsFields
    """Of the sink; may have others, which stay empty."""
    defaults: Mapping[int, object] = field(default_factory=dict)
    """What the database puts into some fields of the sink by itself."""
    written: int = 0
    """Number of rows so far."""
    layer: QgsVectorLayer | None = None
    """The table, where it was there before."""

    def write(self, rows: Iterable[Row]) -> None:
        """Add rows; raises Problem where the table does not take them."""
        places = [self.target.lookupField(one.name()) for one in self.fields]
        empty = [self.defaults.get(place) for place in range(self.target.count())]
        rows = iter(rows)
        while some := [self._feature(row, places, empty) for row in islice(rows, ROWS_AT_ONCE)]:
            if not self.sink.addFeatures(some, QgsFeatureSink.Flag.FastInsert):
                raise Problem(
                    "The table does not take any more rows: {reason}. Check its disk and its "
                    "permissions, then run again with it as the table to go on with.",
                    reason=self.sink.lastError() or "no reason is given",
                )
            self.written += len(some)

    def _feature(self, row: Row, places: list[int], empty: list[object]) -> QgsFeature:
        attributes = empty.copy()
        for place, value in zip(places, row):
            attributes[place] = value
        feature = QgsFeature(self.target)
        feature.setAttributes(attributes)
        return feature

    def known_rows(
        self,
        parcels: Sequence[object],
        times: Mapping[str, np.ndarray],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, np.ndarray]:
        """Return which rows the table has of each variable, shape (T, N) of its times and parcels.

        Times are the same if they are to the second: some formats keep no more.
        """
        column = {str(parcel): place for place, parcel in enumerate(parcels)}
        row = {
            name: {time: place for place, time in enumerate(_seconds(of_variable))}
            for name, of_variable in times.items()
        }
        known = {name: np.zeros((len(one), len(parcels)), bool) for name, one in times.items()}
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([self.target.lookupField(name) for name in KEY])
        for feature in self.layer.getFeatures(request) if self.layer else ():
            if feedback.isCanceled():
                raise Cancelled
            parcel, moment, variable = (feature[name] for name in KEY)
            time = time_of(moment)
            place = column.get(str(parcel))
            if variable in row and time is not None and place is not None:
                number = row[variable].get(_seconds(time))
                if number is not None:
                    known[variable][number, place] = True
        return known


def open_table(source: str, provider: str, fields: QgsFields) -> WrittenTable:
    """Open a parcel table to add rows to, in the thread that calls.

    Raises Problem where it cannot be opened or written, or has not the fields of the rows.
    """
    layer = QgsVectorLayer(source, "table", provider)
    can_add = QgsVectorDataProvider.Capability.AddFeatures
    if not layer.isValid() or not layer.dataProvider().capabilities() & can_add:
        raise Problem(
            "Rows cannot be added to the table to go on with, {table}. Choose a table in a "
            "GeoPackage or a database, or write a new one.",
            table=source,
        )
    missing = [one.name() for one in fields if layer.fields().lookupField(one.name()) < 0]
    if missing:
        raise Problem(
            "The table to go on with, {table}, has no field {names}. Choose a table that this "
            "algorithm has made with the same settings, or write a new one.",
            table=source,
            names=", ".join(missing),
        )
    data = layer.dataProvider()
    clauses = {place: data.defaultValueClause(place) for place in range(layer.fields().count())}
    defaults = {place: clause for place, clause in clauses.items() if clause}
    return WrittenTable(data, fields, layer.fields(), defaults, layer=layer)


def _seconds(times: np.ndarray | np.datetime64) -> list[int] | int:
    return times.astype("datetime64[s]").astype("int64").tolist()
