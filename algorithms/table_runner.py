"""From a declared method to a Processing algorithm over a table of parcel series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ..cube.run import Cancelled
from ..cube.times.clock import from_days, iso, to_days
from . import learning, smoothing_first
from . import parameters as declared
from .declaration import FurtherStacks, Maps, SeasonMaps, Stack
from .learning import Learned
from .method_algorithm import MethodAlgorithm
from .table.aligned import AlignedVariables
from .table.chosen_variables import ChosenVariables, add_variable_parameters
from .table.compute import Found, compute
from .table.field_parameters import (
    ParcelFields,
    add_beside_fields,
    add_table_parameters,
    beside_fields,
    chosen_field,
    table_source,
)
from .table.learn import CLASS, add_class, learn_from_table
from .table.metrics import (
    SEASON,
    Columns,
    Metrics,
    event_metrics,
    joined_rows,
    metric_rows,
    season_metrics,
)
from .table.parcel_classes import parcel_classes
from .table.polygons import Polygons, add_polygons
from .table.result_table import ResultTable
from .table.results import ParcelTable, rows_as_in_table, rows_at_times, time_fields
from .table.series import Variable
from .text import tr

INPUT, OUTPUT, METRICS, EVENTS = "INPUT", "OUTPUT", "OUTPUT_METRICS", "OUTPUT_EVENTS"

READ_SHARE, METHOD_SHARE = 0.4, 0.2
"""Shares of the progress for reading and for the method; the rest is for writing."""


class TableAlgorithm(MethodAlgorithm):
    """A declared method, run on the series of parcels."""

    runs_on = "parcels"

    def name(self) -> str:
        """Return the method's id and what it runs on."""
        return f"{self.method.id}_parcels"

    def displayName(self) -> str:
        """Return the method's title and what it runs on."""
        return tr("{method} (parcels)", method=tr(self.method.title))

    @property
    def metrics(self) -> list[str]:
        """The names of the metrics that the method finds."""
        return [
            one.name
            for maps in (*self._declared(Maps), *self._declared(SeasonMaps))
            for one in maps.metrics
        ]

    @property
    def _further(self) -> FurtherStacks | None:
        return next(iter(self._declared(FurtherStacks)), None)

    def _declared(self, kind: type) -> list[Any]:
        return [one for one in self.method.outputs if isinstance(one, kind)]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters of every table, and those that the declaration names."""
        add_table_parameters(self.add, INPUT)
        add_beside_fields(self.method.beside, self.add, INPUT)
        if self.method.smooth_first:
            smoothing_first.add_parameters(self.add)
        if self.method.further:
            add_variable_parameters(self.add, self.method.further, self._further)
        self.add_declared()
        if self.method.learning:
            learning.add_parameters(self.method.learning, self.add)
            add_class(self.add, INPUT)
        if self.metrics or self.method.events:
            add_polygons(self.add)
        if self._declared(Stack):
            self.add(
                QgsProcessingParameterFeatureSink(OUTPUT, self.displayName()),
                tr(
                    "Table with the fields of the input, and the values found at the times of the "
                    "result behind them."
                ),
            )
        if self.metrics:
            is_kept = not self._metrics_are_optional
            vector = QgsProcessing.SourceType.TypeVectorAnyGeometry
            self.add(
                QgsProcessingParameterFeatureSink(
                    *self._metrics_sink(), vector, None, not is_kept, is_kept
                ),
                tr(
                    "One row for each parcel and variable, and each season where it has such, with "
                    "the metrics as fields."
                ),
            )
        if self.method.events:
            self.add(
                QgsProcessingParameterFeatureSink(*self._events_sink()),
                tr(
                    "One row for each event of a parcel and variable, numbered in order of time, "
                    "with its metrics as fields; a parcel without events has none."
                ),
            )

    @property
    def _metrics_are_optional(self) -> bool:
        return all(one.optional for one in (*self._declared(Maps), *self._declared(SeasonMaps)))

    def _metrics_sink(self) -> tuple[str, str]:
        """Return name and title of the output of metrics: the first where there is no stack."""
        if self._declared(Stack):
            return METRICS, tr("{method}: metrics", method=self.displayName())
        return OUTPUT, self.displayName()

    def _events_sink(self) -> tuple[str, str]:
        """Return name and title of the output of events: the first where it is the only one."""
        if self._declared(Stack) or self.metrics:
            return EVENTS, tr("{method}: events", method=self.displayName())
        return OUTPUT, self.displayName()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        super().check(parameters, context)
        self.source = table_source(self, INPUT, parameters, context)
        self.fields = ParcelFields.of(self, self.source, parameters, context)
        self.beside = beside_fields(self, self.source, parameters, context)
        self.chosen = self.class_field = self.polygons = None
        if self.method.further:
            self.chosen = ChosenVariables.of(self, self.method.further, parameters, context)
            if not self.method.further.optional:
                self.fields.require_variables(self, self.source)
        if self.method.learning:
            learning.check(self.method.learning, self, parameters, context)
            self.class_field = chosen_field(self, CLASS, self.source, "", parameters, context)
        self.smoother = None
        if self.method.smooth_first:
            self.smoother = smoothing_first.smoother_of(self, parameters, context)
        if self.metrics or self.method.events:
            self.polygons = Polygons.of(self, self.fields.parcel, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the table, run the method on groups of parcels, and write the result."""
        table = self._read(feedback)
        sets = [[one] for one in table.variables]
        if self.chosen:
            sets = [self.chosen.among(table.variables, self.source.sourceName())]
        for one in (one for some in sets for one in some):
            _log_variable(table, one)
        ends = [some[0].times[index] for some in sets for index in (0, -1)]
        keywords = self.keywords(np.sort(to_days(ends)), parameters, context)
        if self.polygons:
            self.polygons.look_for(table)
        together = [AlignedVariables.of(table.rows, some) for some in sets]
        labels = parcel_classes(table, self.class_field) if self.class_field else None
        learned = [Learned(None)] * len(together)
        if self.method.learning:
            learned = learn_from_table(self, table, together, labels, keywords, parameters, context)
        found = self._compute(together, keywords, learned, labels, parameters, context, feedback)
        written = dict(learned[0].written)
        try:
            if self._declared(Stack):
                written[OUTPUT] = self._write_times(table, found, parameters, context)
            name, _ = self._metrics_sink()
            if self.metrics and (parameters.get(name) or not self._metrics_are_optional):
                written[name] = self._write_metrics(name, table, found, parameters, context)
            if self.method.events:
                name, _ = self._events_sink()
                written[name] = self._write_events(name, table, found, parameters, context)
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        return written

    def _read(self, feedback: QgsProcessingFeedback) -> ParcelTable:
        table = ParcelTable.read(
            self.source,
            self.fields,
            feedback,
            lambda share: feedback.setProgress(100 * READ_SHARE * share),
            self.beside,
        )
        feedback.pushInfo(
            tr(
                "Read {table}: {rows} rows of {parcels} parcels.",
                table=self.source.sourceName(),
                rows=table.rows.time.size,
                parcels=len(table.rows.parcels),
            )
        )
        return table

    def _compute(
        self,
        together: Sequence[AlignedVariables],
        keywords: dict[str, Any],
        learned: Sequence[Learned],
        labels: NDArray[np.str_] | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Found]:
        """Run the method on groups of parcels, each at all times of its variables."""
        started, total, before = monotonic(), sum(one.parcel.size for one in together), 0

        def step(count: int) -> None:
            if feedback.isCanceled():
                raise Cancelled
            share = (before + count) / total
            feedback.setProgress(100 * (READ_SHARE + METHOD_SHARE * share))

        further = self._further
        if further and not self.parameterAsBoolean(
            parameters, declared.key(further.keyword), context
        ):
            further = None
        found = []
        for some, state in zip(together, learned):
            found += compute(
                self.method,
                some,
                keywords,
                further=further,
                learned=state,
                labels=None if labels is None else labels[some.parcel],
                step=step,
                smoother=self.smoother,
            )
            before += some.parcel.size
        seconds = monotonic() - started
        feedback.pushInfo(
            tr(
                "The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).",
                seconds=seconds,
                series=total,
                speed=total / max(seconds, 1e-9),
            )
        )
        return found

    def _write_times(
        self,
        table: ParcelTable,
        found: Sequence[Found],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        names = [one.name for one in self._declared(Stack)]
        fields = time_fields(table, names)
        table = replace(table, variables=[one.variable for one in found])
        values = [[one.values[name] for name in names] for one in found]
        times = [from_days(one.at) for one in found if one.at is not None]
        if times:
            total = sum(at.size * one.parcel.size for at, one in zip(times, table.variables))
            rows = rows_at_times(table, times, values)
        else:
            total = sum(one.row.size for one in table.variables)
            rows = rows_as_in_table(table, values)
        result = ResultTable(self, OUTPUT, fields, parameters, context)
        return result.write(rows, total, READ_SHARE + METHOD_SHARE, table.feedback)

    def _write_metrics(
        self,
        name: str,
        table: ParcelTable,
        found: Sequence[Found],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        found = [one for one in found if one.metrics or one.seasons]
        table = replace(table, variables=[one.variable for one in found])
        metrics = [self._metrics_of(one) for one in found]
        columns = Columns(self.metrics, SEASON if self._declared(SeasonMaps) else "")
        return self._write(name, table, columns, metrics, parameters, context)

    def _write_events(
        self,
        name: str,
        table: ParcelTable,
        found: Sequence[Found],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        found = [one for one in found if one.events is not None]
        table = replace(table, variables=[one.variable for one in found])
        for one in found:
            _log_events(table, one)
        metrics = [event_metrics(one.events) for one in found]
        columns = Columns.of_events(self.method.events)
        return self._write(name, table, columns, metrics, parameters, context)

    def _write(
        self,
        name: str,
        table: ParcelTable,
        columns: Columns,
        metrics: Sequence[Sequence[Metrics]],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        rows: Iterable[QgsFeature | list[object]]
        if self.polygons is None:
            fields, rows = metric_rows(table, columns, metrics)
            total = sum(one.parcel.size for one in table.variables)
            result = ResultTable(self, name, fields, parameters, context)
        else:
            polygons, id_field = self.polygons.source, self.polygons.id_field
            fields, rows = joined_rows(table, polygons, id_field, columns, metrics)
            total = polygons.featureCount() * len(table.variables)
            place = polygons.wkbType(), polygons.sourceCrs()
            result = ResultTable(self, name, fields, parameters, context, *place)
        return result.write(rows, total, READ_SHARE + METHOD_SHARE, table.feedback)

    def _metrics_of(self, found: Found) -> list[Metrics]:
        """Return the metrics of a variable: those of all times as one, or those of its seasons."""
        if found.metrics:
            return [Metrics(np.concatenate(found.metrics))]
        ((slots, values),) = found.seasons
        (output,) = self._declared(SeasonMaps)
        names = [one.name for one in output.metrics]
        return season_metrics(slots, values, names.index(output.flag) if output.flag else None)


def _log_variable(table: ParcelTable, variable: Variable) -> None:
    observed = np.count_nonzero(np.isfinite(table.rows.value[variable.row]))
    table.feedback.pushInfo(
        tr(
            "{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.",
            name=variable.name or table.names.value,
            parcels=variable.parcel.size,
            times=variable.times.size,
            first=iso(variable.times[0]),
            last=iso(variable.times[-1]),
            share=100 * (1 - observed / (variable.times.size * variable.parcel.size)),
        )
    )


def _log_events(table: ParcelTable, found: Found) -> None:
    there = np.isfinite(found.events[:, 0])
    table.feedback.pushInfo(
        tr(
            "{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.",
            name=found.variable.name or table.names.value,
            events=np.count_nonzero(there),
            parcels=np.count_nonzero(there.any(axis=0)),
            none=np.count_nonzero(~there.any(axis=0)),
        )
    )
