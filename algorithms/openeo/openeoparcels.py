"""Extract parcel time series on openEO: statistics of parcels, computed where the images are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
)

from ...cube.problem import Problem
from ...cube.times.clock import parse_time
from ...remote.graph import DATA, Graph
from ...remote.login import connected
from ...remote.offerings import Offerings
from ...remote.sources import merged, require_bands
from ..field_type import field_type
from ..moments import moment
from ..parcels.extraction_parameters import ID, ID_TITLE, PARCELS
from ..parcels.outlines import read_outlines
from ..table.field_parameters import field_name
from ..table.layout import STATISTICS, table_fields
from ..table.result_table import ResultTable
from ..text import tr
from . import job_run, request_parameters
from .job_run import JobRun
from .openeo_algorithm import BackEndAlgorithm
from .parcel_groups import Group, groups
from .request_parameters import Wanted
from .waiting import sleeper

STATISTIC, OUTPUT = "STATISTIC", "OUTPUT"

REDUCERS = (
    ("mean", "Mean", "mean"),
    ("p50", "Median", "median"),
    ("min", "Minimum", "min"),
    ("max", "Maximum", "max"),
)
"""The field of the parcel table, its label, and the process of openEO.

Its `sd` is that of a sample, and the table's of the population.
"""

WRITE_SHARE = 0.9
"""Share of the progress before the table is written."""


class OpeneoParcelsAlgorithm(BackEndAlgorithm):
    """Sums up images by parcels at the back-end, and makes the parcel table of them."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "openeoparcels"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Extract parcel time series (openEO)")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("openeo", "zonal statistics", "fields", "polygons", "time series", "table")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Statistics of parcels at every time, computed where the images are.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            tr(
                "An openEO back-end sums up the pixels of each parcel at each time, and only the "
                "series are downloaded: the parcel table that all methods on parcels take. Many "
                "parcels are sent in groups, a job each."
            )
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        request_parameters.add_backend(self.add)
        request_parameters.add_data(self.add, True)
        self.add(
            QgsProcessingParameterFeatureSource(
                PARCELS, tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("Polygons in any CRS; of the selected ones only, if so chosen."),
        )
        self.add(
            QgsProcessingParameterField(ID, tr(ID_TITLE), None, PARCELS, optional=True),
            tr("A field whose values all differ. Leave empty to use the ids of the features."),
        )
        request_parameters.add_period(self.add)
        self.add(
            QgsProcessingParameterEnum(
                STATISTIC, tr("Statistic"), [tr(label) for _, label, _ in REDUCERS], False, 0
            ),
            tr("Of the pixels of a parcel; the other fields of the table stay empty."),
            advanced=True,
        )
        job_run.add_parameters(self, self.add, waits=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Parcel table"), QgsProcessing.SourceType.TypeVector
            ),
            tr("The table: a layer without geometry in memory, a file or a database."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.wanted = Wanted.of(self, parameters, context)
        self.backend = self.wanted.backend
        job_run.options_of(self, parameters, context)
        self.parcels = self.parameterAsSource(parameters, PARCELS, context)
        if self.parcels is None:
            raise Problem("The parcel layer is missing or broken. Choose a layer of polygons.")
        self.id_field = self.parameterAsString(parameters, ID, context)
        if self.id_field:
            self.id_field = field_name(self.parcels, self.id_field, tr(ID_TITLE))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Have each group summed up, and write the table."""
        field, _, reducer = REDUCERS[self.parameterAsEnum(parameters, STATISTIC, context)]
        outlines = read_outlines(
            self.parcels, self.id_field, 0, context.transformContext(), feedback
        )
        parts = list(groups(outlines))
        feedback.pushInfo(
            tr("{count} parcels in {jobs} jobs.", count=len(outlines.ids), jobs=len(parts))
        )
        steps = QgsProcessingMultiStepFeedback(len(parts) + 1, feedback)
        run = JobRun.of(self, parameters, context, steps)
        rows: list[list[object]] = []
        with connected(self.backend, sleeper(feedback)) as connection:
            offered = Offerings(connection, sleeper(feedback))
            for number, part in enumerate(parts):
                steps.setCurrentStep(number)
                nodes = self._nodes(part, reducer, offered)
                with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                    _, files = run.run(connection, nodes, Path(folder), ".json")
                    rows += self._rows(_read(files), part.ids, field)
        steps.setCurrentStep(len(parts))
        rows.sort(key=lambda row: (str(row[0]), row[2], row[1]))
        fields = table_fields(self._id_type())
        result = ResultTable(self, OUTPUT, fields, parameters, context)
        written = result.write(rows, len(rows), WRITE_SHARE, feedback)
        run.finish()
        return {OUTPUT: written}

    def _id_type(self) -> QgsField:
        if self.id_field:
            return self.parcels.fields().field(self.id_field)
        return QgsField("id", field_type("LongLong"))

    def _nodes(self, part: Group, reducer: str, offered: Offerings) -> dict[str, Any]:
        wanted, graph = replace(self.wanted, area=part.area), Graph()
        for source in wanted.sources:
            require_bands(source, offered.describe)
        cube = merged(graph, wanted.sources, wanted.area, wanted.period, offered.processes)
        inner = Graph()
        process = inner.process(inner.add(reducer, data=DATA))
        series = graph.add(
            "aggregate_spatial", data=cube, geometries=part.geometries, reducer=process
        )
        return graph.finish(graph.add("save_result", data=series, format="JSON", options={}))

    def _rows(
        self, found: dict[str, Any], ids: Sequence[object], field: str
    ) -> Iterator[list[object]]:
        """Yield the rows of the table of times, each with the values of each parcel and band."""
        place = STATISTICS.index(field)
        for text, parcels in found.items():
            time = parse_time(text)
            if time is None or len(parcels) != len(ids):
                raise Problem(
                    "The back-end's answer is no table of times and parcels: {text} has "
                    "{count} of {wanted} parcels. Send fewer parcels, or look at its log.",
                    text=text,
                    count=len(parcels),
                    wanted=len(ids),
                )
            for identity, bands in zip(ids, parcels):
                for source, value in zip(self.wanted.sources, bands):
                    # The times are those of all variables together.
                    if value is not None or len(self.wanted.sources) == 1:
                        values: list[object] = [None] * len(STATISTICS)
                        values[place] = value
                        yield [identity, moment(time), source.name, *values]


def _read(files: Sequence[Path]) -> dict[str, Any]:
    """Return the table in the result of a job; raises Problem where there is none."""
    file = next((one for one in files if one.suffix == ".json"), None)
    try:
        found = json.loads(file.read_text(encoding="utf-8")) if file else None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Problem(
            "The result has no table of times and parcels, only {names}. Look at the log of the "
            "job.",
            names=", ".join(one.name for one in files),
        )
    return found
