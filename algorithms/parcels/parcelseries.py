"""Extract parcel time series: from stacks and polygons to the parcel table."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterVectorLayer,
    QgsWkbTypes,
)

from ...cube.parcels.statistics import class_counts
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PARCELS, Group
from ..table.layout import table_fields
from ..table.written_table import WrittenTable, open_table
from ..text import tr
from .extraction import ParcelExtraction
from .extraction_parameters import ParcelRequest, add_parameters, add_pixel_parameters

TABLE, EMPTY_ROWS, OUTPUT, ROWS = "TABLE", "EMPTY_ROWS", "OUTPUT", "ROWS"


class ParcelSeriesAlgorithm(PhenoFuseAlgorithm):
    """Sums the pixels of stacks up by parcels."""

    listed_in: Group = PARCELS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "parcelseries"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Extract parcel time series")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("zonal statistics", "fields", "polygons", "time series", "table", "percentiles")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Statistics of the pixels of every parcel at every time, as one long table.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Sums up the pixels of one or more stacks by parcels: one row for each parcel, "
                "time and variable, with the number of valid pixels (count), their mean, standard "
                "deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, "
                "and the share of the parcel's pixels that are valid."
            ),
            tr(
                "All methods of PhenoFuse on parcels take this table. Every pixel is read once for "
                "all parcels; parcels may overlap, and may be in another CRS than the stack."
            ),
            tr(
                "Before a long run: there are as many rows as parcels x times x variables, of "
                "about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: "
                "27 GB). The log estimates rows, size and time as soon as the first parcels are "
                "done. A run that was stopped goes on with its table as the table to go on with."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_parameters(self.add)
        add_pixel_parameters(self.add)
        self.add(
            QgsProcessingParameterBoolean(
                EMPTY_ROWS, tr("Rows for times without a valid pixel"), True
            ),
            tr(
                "Whether a parcel has a row, with count 0, also at times when it is hidden. With "
                "them a later run knows what has been looked at, and reads only what is new."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                TABLE,
                tr("Table to go on with"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr(
                "A parcel table of an earlier run, in a file or database. New parcels and times "
                "are added to it, and what it has is not extracted again; no other table is "
                "written then."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Parcel table"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("The table: a layer without geometry in memory, a file or a database."),
        )
        self.addOutput(QgsProcessingOutputNumber(ROWS, tr("Number of rows written")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = ParcelRequest.of(self, parameters, context)
        layer = self.parameterAsVectorLayer(parameters, TABLE, context)
        if layer is None and not parameters.get(OUTPUT):
            raise Problem(
                "No parcel table is given to write to. Give a new one, or one to go on with."
            )
        self.earlier = None if layer is None else (layer.source(), layer.providerType())

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Extract, variable after variable."""
        variables, backend = self.request.variables, choose_backend()
        for variable in variables:
            backend.probe(variable.stack.path)
            variable.log(feedback)
        outlines = self.request.outlines(context, feedback)
        feedback.pushInfo(tr("{count} parcels.", count=len(outlines.ids)))
        classes = any(variable.measure is class_counts for variable in variables)
        fields = table_fields(self.request.id_type, classes=classes)
        times = {variable.name: variable.stack.times for variable in variables}
        wanted = {name: np.ones((len(one), len(outlines.ids)), bool) for name, one in times.items()}
        table, target = self._table(parameters, context, fields)
        if self.earlier is not None:
            _leave_out_known(wanted, table.known_rows(outlines.ids, times, feedback), feedback)
        extraction = ParcelExtraction(
            self.request,
            backend,
            outlines,
            table,
            self.parameterAsBoolean(parameters, EMPTY_ROWS, context),
            sum(int(np.count_nonzero(one)) for one in wanted.values()),
            feedback,
        )
        extraction.log_size()
        try:
            for variable in variables:
                extraction.add(variable, wanted[variable.name])
        except Cancelled:
            feedback.pushInfo(
                tr(
                    "Cancelled. {count} rows were written; to get the others, run again with this "
                    "table as the one to go on with.",
                    count=table.written,
                )
            )
            return {}
        extraction.log_speed()
        return {OUTPUT: target, ROWS: table.written}

    def _table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, fields: QgsFields
    ) -> tuple[WrittenTable, str]:
        """Return the table to write to, and its name for QGIS."""
        if self.earlier is not None:
            return open_table(*self.earlier, fields), self.earlier[0]
        none = QgsWkbTypes.Type.NoGeometry
        sink, name = self.parameterAsSink(parameters, OUTPUT, context, fields, none)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        if name.split("|")[0].lower().endswith(".gpkg"):
            # A new file is one transaction, and a run that dies would leave it empty.
            del sink
            return open_table(name, "ogr", fields), name
        return WrittenTable(sink, fields, fields), name


def _leave_out_known(
    wanted: dict[str, np.ndarray], known: dict[str, np.ndarray], feedback: QgsProcessingFeedback
) -> None:
    for name, rows in wanted.items():
        rows &= ~known[name]
        feedback.pushInfo(
            tr(
                "{name}: {known} rows are in the table already, {new} are new.",
                name=name,
                known=int(np.count_nonzero(known[name])),
                new=int(np.count_nonzero(rows)),
            )
        )
