"""Series out of a parcel table, which is read once and as a whole, as the algorithms do.

The times of a result follow those of the whole table, and peers are its other parcels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import RLock

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
)

from ...algorithms.layer_snapshot import LayerSnapshot
from ...algorithms.learning import Learned, Sample
from ...algorithms.table.field_parameters import PROPOSED, VARIABLE
from ...algorithms.table.layout import VARIABLE as VARIABLE_FIELD
from ...algorithms.table.rows import Rows, read_rows
from ...algorithms.table.series import Variable as TableVariable
from ...algorithms.table.series import variables
from ...algorithms.text import tr
from ...cube.problem import Problem
from ...cube.times.clock import to_days
from .places import Place
from .reading import Reading, Variable
from .worker import Check, CheckedFeedback

QUARTILES = ("p25", "p75")
PEERS = (50, 10, 90)
"""Percentiles of the other parcels: the median, and the range of most of them."""

MOST_PEERS = 2000
"""Of more parcels, so many are taken, evenly spread over the table."""

LEAST_PEERS = 0.5
"""Share of the other parcels that must have a value on a day."""


@dataclass(frozen=True)
class TableFields:
    """The names of the fields of a parcel table."""

    parcel: str
    time: str
    value: str
    variable: str

    @classmethod
    def proposed(cls, fields: QgsFields) -> TableFields | None:
        """Return the fields of a table as PhenoFuse writes it, or None where one is missing."""
        names = {**PROPOSED, VARIABLE: VARIABLE_FIELD}
        found = {key: fields.lookupField(name) for key, name in names.items()}
        if any(place < 0 for key, place in found.items() if key != VARIABLE):
            return None
        parcel, time, value, variable = (
            fields.at(place).name() if place >= 0 else "" for place in found.values()
        )
        return cls(parcel, time, value, variable)


class TableSource:
    """A snapshot of a table that may be read in any thread."""

    is_table = True

    def __init__(self, layer: QgsVectorLayer, fields: TableFields, main: str = "") -> None:
        """Take the layer, on the main thread; `main` is the variable that comes first."""
        self.name = layer.name()
        self.layer_id = layer.id()
        self.names = fields
        self.main = main
        self.lock = RLock()
        """Held by the thread that reads."""
        self.learned: dict[tuple[object, ...], Learned] = {}
        """What methods have learned from the table as it was read."""
        self._snapshot = LayerSnapshot(layer)
        self.rows: Rows | None = None
        self.variables: list[TableVariable] = []

    @property
    def key(self) -> tuple[object, ...]:
        """What differs where the series may differ."""
        return ("table", self.layer_id, self.names, self.main)

    @property
    def variable_names(self) -> list[str]:
        """The names of the variables, the main one first; none before the table is read."""
        return [one.name or self.names.value for one in self.variables]

    def read(self, place: Place, check: Check) -> Reading:
        """Return the series of a parcel; raises Problem and Cancelled."""
        with self.lock:
            self.open(check)
            return self._read(place, check)

    def warm_up(self, check: Check) -> None:
        """Read the table, so that the first parcel is there at once."""
        with self.lock:
            self.open(check)

    def _read(self, place: Place, check: Check) -> Reading:
        columns = [self._column(one, place.parcel) for one in self.variables]
        known = [
            (one, column) for one, column in zip(self.variables, columns) if column is not None
        ]
        quartiles = self._quartiles(place.parcel, check) if known else {}
        found = []
        for one, column in known:
            series = one.some(self.rows, np.array([column]))[:, 0]
            low, high = quartiles.get(one.name, (None, None))
            found.append(
                Variable(
                    one.name or self.names.value,
                    to_days(one.times),
                    series,
                    low=low,
                    high=high,
                    peers=self._peers(one, column),
                )
            )
        if not found:
            raise Problem(
                "The table {table} has no rows of parcel {parcel}. Choose another parcel, or the "
                "table that was extracted of these parcels.",
                table=self.name,
                parcel=place.parcel,
            )
        ends = np.sort(to_days([one.times[index] for one in self.variables for index in (0, -1)]))
        return Reading(
            place, found, tr("table {name}", name=self.name), ends=ends, written_as="float64"
        )

    def sample(self, count: int, check: Check) -> Sample:
        """Return the sample of the first variables that a run learns from."""
        from ...algorithms.table.aligned import AlignedVariables

        with self.lock:
            self.open(check)
            together = AlignedVariables.of(self.rows, self.variables[:count])
        return Sample.of(together.days, together.some(together.sample()), (), None)

    def open(self, check: Check) -> None:
        """Read the table, if it was not read before; raises Problem and Cancelled."""
        if self.rows is not None:
            return
        names = self.names
        rows = read_rows(
            self._snapshot,
            parcel=names.parcel,
            time=names.time,
            value=names.value,
            variable=names.variable,
            feedback=CheckedFeedback(check),
        )
        found = variables(rows)
        self.variables = sorted(found, key=lambda one: one.name != self.main)
        self.rows = rows

    def close(self) -> None:
        """Forget what was read."""
        self.rows, self.variables, self.learned = None, [], {}

    def _column(self, variable: TableVariable, parcel: object) -> int | None:
        ids = [self.rows.parcels[index] for index in variable.parcel]
        texts = [str(one) for one in ids]
        return texts.index(str(parcel)) if str(parcel) in texts else None

    def _peers(self, variable: TableVariable, column: int) -> tuple[np.ndarray, ...] | None:
        others = np.delete(np.arange(variable.parcel.size), column)
        if not others.size:
            return None
        others = others[:: -(-others.size // MOST_PEERS)]
        values = variable.some(self.rows, others)
        # On a day with few of them these are no sample of all.
        known = np.isfinite(values).mean(axis=1) >= LEAST_PEERS
        result = np.full((len(PEERS), len(values)), np.nan)
        if known.any():
            result[:, known] = np.nanpercentile(values[known], PEERS, axis=1)
        return tuple(result)

    def _quartiles(self, parcel: object, check: Check) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Return the quartiles (T,) of each variable of a parcel, where the table has them."""
        if any(self._snapshot.fields().lookupField(name) < 0 for name in QUARTILES):
            return {}
        names = self.names
        chosen = QgsExpression.createFieldEqualityExpression(names.parcel, parcel)
        source = _Chosen(self._snapshot, chosen)
        found: dict[str, list[np.ndarray]] = {}
        for field in QUARTILES:
            rows = read_rows(
                source,
                parcel=names.parcel,
                time=names.time,
                value=field,
                variable=names.variable,
                feedback=CheckedFeedback(check),
            )
            for one in variables(rows):
                whole = next(other for other in self.variables if other.name == one.name)
                series = np.full(whole.times.size, np.nan)
                series[np.searchsorted(whole.times, one.times)] = one.block(rows, 0, 1)[:, 0]
                found.setdefault(one.name, []).append(series)
        return {name: (low, high) for name, (low, high) in found.items()}


class _Chosen:
    """What `read_rows` takes of a source of features, of the rows of an expression only."""

    def __init__(self, snapshot: LayerSnapshot, expression: str) -> None:
        self._snapshot, self._expression = snapshot, expression
        self.fields, self.featureCount = snapshot.fields, snapshot.featureCount
        self.sourceName = snapshot.sourceName

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        request.setFilterExpression(self._expression)
        request.setSubsetOfAttributes(list({*request.subsetOfAttributes(), *self._used()}))
        return self._snapshot.getFeatures(request)

    def _used(self) -> Sequence[int]:
        names = QgsExpression(self._expression).referencedColumns()
        return [self.fields().lookupField(name) for name in names]
