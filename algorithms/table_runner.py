"""From a declared method to a Processing algorithm over a table of parcel series."""

from __future__ import annotations

from collections.abc import Iterable
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
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..cube.run import METHOD_BYTES, SERIES_AT_ONCE, Cancelled
from ..cube.times.clock import from_days, iso, to_days
from .declaration import Maps, Stack
from .method_algorithm import MethodAlgorithm
from .table.field_parameters import (
    ParcelFields,
    add_field_parameters,
    field_name,
    table_source,
)
from .table.metrics import joined_rows, metric_rows, require_parcels
from .table.result_table import ResultTable
from .table.results import ParcelTable, rows_as_in_table, rows_at_times, time_fields
from .table.rows import read_rows
from .table.series import variables
from .text import tr

INPUT, OUTPUT, METRICS = "INPUT", "OUTPUT", "OUTPUT_METRICS"
POLYGONS, POLYGON_ID = "POLYGONS", "POLYGON_ID"

GROUP_BYTES = 64 * 2**20
"""Memory for one group of parcels."""

READ_SHARE, METHOD_SHARE = 0.4, 0.2
"""Shares of the progress for reading and for the method; the rest is for writing."""

Results = list[list[NDArray[np.floating]]]
"""For every variable, one array an output of the method."""


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
        return [one.name for maps in self._declared(Maps) for one in maps.metrics]

    def _declared(self, kind: type) -> list[Any]:
        return [one for one in self.method.outputs if isinstance(one, kind)]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters of every table, and those that the declaration names."""
        any_vector = [QgsProcessing.SourceType.TypeVector]
        self.add(
            QgsProcessingParameterFeatureSource(INPUT, tr("Parcel table"), any_vector),
            tr(
                "A table with one row for each parcel, time and variable, as Extract parcel time "
                "series makes it; of the selected rows only, if so chosen."
            ),
        )
        add_field_parameters(self.add, INPUT)
        self.add_declared()
        if self.metrics:
            self._add_polygons()
        if self._declared(Stack):
            self.add(
                QgsProcessingParameterFeatureSink(OUTPUT, self.displayName()),
                tr(
                    "Table with the fields of the input, and the values found at the times of the "
                    "result behind them."
                ),
            )
        if self.metrics:
            name, title = self._metrics_sink()
            self.add(
                QgsProcessingParameterFeatureSink(name, title),
                tr("One row for each parcel and variable, with the metrics as fields."),
            )

    def _metrics_sink(self) -> tuple[str, str]:
        """Return name and title of the output of metrics: the first where it is the only one."""
        if self._declared(Stack):
            return METRICS, tr("{method}: metrics", method=self.displayName())
        return OUTPUT, self.displayName()

    def _add_polygons(self) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource(
                POLYGONS, tr("Polygons of the parcels"), polygons, optional=True
            ),
            tr("With it the metrics are joined to these polygons, and all their fields are kept."),
        )
        self.add(
            QgsProcessingParameterField(
                POLYGON_ID, tr("Field of parcels of the polygons"), None, POLYGONS, optional=True
            ),
            tr("Holds the same parcels as the table; empty where it has the same name there."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        super().check(parameters, context)
        self.source = table_source(self, INPUT, parameters, context)
        self.fields = ParcelFields.of(self, self.source, parameters, context)
        self.polygons = None
        if self.metrics and parameters.get(POLYGONS):
            self.polygons = table_source(self, POLYGONS, parameters, context)
            title = self.parameterDefinition(POLYGON_ID).description()
            given = self.parameterAsString(parameters, POLYGON_ID, context)
            self.polygon_id = field_name(self.polygons, given or self.fields.parcel, title)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the table, run the method on groups of parcels, and write the result."""
        table = self._read(feedback)
        ends = [one.times[index] for one in table.variables for index in (0, -1)]
        keywords = self.keywords(np.sort(to_days(ends)), parameters, context)
        if self.polygons is not None:
            self._look_for_polygons(table, feedback)
        results = self._compute(table, keywords, feedback)
        times = self.method.output_times
        at = keywords[times.name] if times else None
        written = {}
        try:
            if self._declared(Stack):
                written[OUTPUT] = self._write_times(table, results, at, parameters, context)
            if self.metrics:
                name, _ = self._metrics_sink()
                written[name] = self._write_metrics(table, results, parameters, context)
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        return written

    def _read(self, feedback: QgsProcessingFeedback) -> ParcelTable:
        names = self.fields
        rows = read_rows(
            self.source,
            parcel=names.parcel,
            time=names.time,
            value=names.value,
            variable=names.variable,
            feedback=feedback,
            progress=lambda share: feedback.setProgress(100 * READ_SHARE * share),
        )
        table = ParcelTable(self.source, names, rows, variables(rows), feedback)
        feedback.pushInfo(
            tr(
                "Read {table}: {rows} rows of {parcels} parcels.",
                table=self.source.sourceName(),
                rows=rows.time.size,
                parcels=len(rows.parcels),
            )
        )
        for one in table.variables:
            observed = np.count_nonzero(np.isfinite(rows.value[one.row]))
            feedback.pushInfo(
                tr(
                    "{name}: {parcels} parcels, {times} times from {first} to {last}, "
                    "{share:.1f} % gaps.",
                    name=one.name or names.value,
                    parcels=one.parcel.size,
                    times=one.times.size,
                    first=iso(one.times[0]),
                    last=iso(one.times[-1]),
                    share=100 * (1 - observed / (one.times.size * one.parcel.size)),
                )
            )
        return table

    def _look_for_polygons(self, table: ParcelTable, feedback: QgsProcessingFeedback) -> None:
        missing = require_parcels(table, self.polygons, self.polygon_id)
        if missing:
            feedback.pushWarning(
                tr(
                    "{count} of {total} parcels of the table have no polygon, and are left out of "
                    "the result.",
                    count=missing,
                    total=len(table.rows.parcels),
                )
            )

    def _compute(
        self, table: ParcelTable, keywords: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> Results:
        """Run the method on groups of parcels, each at all times of its variable."""
        function, started = self.method.load(), monotonic()
        total, done = sum(one.parcel.size for one in table.variables), 0
        results: Results = []
        for variable in table.variables:
            days, count = to_days(variable.times), variable.parcel.size
            group = GROUP_BYTES // (METHOD_BYTES * days.size)
            group = min(max(group, 1), SERIES_AT_ONCE)
            parts = []
            for first in range(0, count, group):
                if feedback.isCanceled():
                    raise Cancelled
                last = min(first + group, count)
                block = variable.block(table.rows, first, last)
                parts.append(self.method.arrays(function(days, block, **keywords)))
                done += last - first
                feedback.setProgress(100 * (READ_SHARE + METHOD_SHARE * done / total))
            results.append([np.concatenate(arrays, axis=1) for arrays in zip(*parts)])
        seconds = monotonic() - started
        feedback.pushInfo(
            tr(
                "The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).",
                seconds=seconds,
                series=total,
                speed=total / max(seconds, 1e-9),
            )
        )
        return results

    def _of(self, kind: type, results: Results) -> Results:
        """Return the arrays of the outputs of one kind."""
        places = [place for place, one in enumerate(self.method.outputs) if isinstance(one, kind)]
        return [[arrays[place] for place in places] for arrays in results]

    def _write_times(
        self,
        table: ParcelTable,
        results: Results,
        at: NDArray[np.float64] | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        fields = time_fields(table, [one.name for one in self._declared(Stack)])
        found = self._of(Stack, results)
        if at is None:
            total, rows = table.rows.time.size, rows_as_in_table(table, found)
        else:
            total = at.size * sum(one.parcel.size for one in table.variables)
            rows = rows_at_times(table, from_days(at), found)
        result = ResultTable(self, OUTPUT, fields, parameters, context)
        return result.write(rows, total, READ_SHARE + METHOD_SHARE, table.feedback)

    def _write_metrics(
        self,
        table: ParcelTable,
        results: Results,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        name, _ = self._metrics_sink()
        found = [np.concatenate(arrays) for arrays in self._of(Maps, results)]
        rows: Iterable[QgsFeature | list[object]]
        if self.polygons is None:
            fields, rows = metric_rows(table, self.metrics, found)
            total = sum(one.parcel.size for one in table.variables)
            result = ResultTable(self, name, fields, parameters, context)
        else:
            fields, rows = joined_rows(table, self.polygons, self.polygon_id, self.metrics, found)
            total = self.polygons.featureCount() * len(table.variables)
            place = self.polygons.wkbType(), self.polygons.sourceCrs()
            result = ResultTable(self, name, fields, parameters, context, *place)
        return result.write(rows, total, READ_SHARE + METHOD_SHARE, table.feedback)
