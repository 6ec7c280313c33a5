"""Extract parcel time series on openEO: statistics of parcels, and methods on them, at the data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...cube.problem import Problem
from ...remote.graph import DATA, Graph, udf_process
from ...remote.login import connected
from ...remote.offerings import Offerings
from ...remote.sources import merged, require_bands
from ...remote.udf_source import udf_source
from .. import learning
from ..declaration import FurtherStacks, Method
from ..field_type import field_type
from ..layer_snapshot import features_of
from ..parcels.extraction_parameters import ID, ID_TITLE, PARCELS
from ..parcels.outlines import read_outlines
from ..smoothing_first import SMOOTHER, smoother_before
from ..stack_runner import file_name
from ..table.field_parameters import VALUE, field_name
from ..table.layout import table_fields
from ..table.result_table import ResultTable
from ..table_runner import EVENTS, METRICS
from ..text import tr
from . import job_run, request_parameters
from .chain import last_and_before
from .job_run import JobRun
from .openeo_algorithm import BackEndAlgorithm
from .parcel_answer import Answer, AnswerTable, most_events
from .parcel_groups import MOST_PARCELS, Group, groups
from .plan import Request, functions_of, make_plan
from .request_parameters import Wanted
from .waiting import sleeper

STATISTIC, METHODS, OUTPUT, RESULT = "STATISTIC", "METHODS", "OUTPUT", "OUTPUT_RESULT"

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

MOST_EVENTS = 20
"""Of a parcel, in what a back-end sends."""

MOST_NUMBERS = 5_000_000
"""In the answer of a job, about 50 MB."""

DAYS_EACH = 5
"""Days from one image to the next, to guess how many numbers an answer has."""


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
            ),
            tr(
                "One to three methods may run on the series there too, and give the tables that "
                "they give here."
            ),
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
        self.add(
            QgsProcessingParameterString(METHODS, tr("Methods to run there"), "", optional=True),
            tr(
                "Methods that run on the series at the back-end, first to last, with those of "
                "their values that are not as usual, separated by semicolons: "
                "whittaker: SMOOTHING=100, STEP=5; phenology. The last may be any method; one that "
                "needs smooth series gets Whittaker smoothing where no other stands before it."
            ),
            advanced=True,
        )
        job_run.add_parameters(self, self.add, waits=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Parcel table"), QgsProcessing.SourceType.TypeVector
            ),
            tr("The table: a layer without geometry in memory, a file or a database."),
        )
        table = QgsProcessing.SourceType.TypeVector
        for name, title, text in (
            (RESULT, tr("Result of the methods"), tr("What the last method gives first.")),
            (METRICS, tr("Metrics of the methods"), tr("Where it gives metrics beside that.")),
            (EVENTS, tr("Events of the methods"), tr("Where it gives events beside that.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, title, table, None, True, False), text)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.wanted = Wanted.of(self, parameters, context)
        self.backend = self.wanted.backend
        job_run.options_of(self, parameters, context)
        self.parcels = features_of(self, PARCELS, parameters, context)
        if self.parcels is None:
            raise Problem("The parcel layer is missing or broken. Choose a layer of polygons.")
        self.id_field = self.parameterAsString(parameters, ID, context)
        if self.id_field:
            self.id_field = field_name(self.parcels, self.id_field, tr(ID_TITLE))
        self.method, self.plan = None, None
        text = self.parameterAsString(parameters, METHODS, context).strip()
        if text:
            self.method, self.plan = self._planned(text)
            if not parameters.get(RESULT):
                raise Problem(
                    "{methods} is given, but no table for its result. Choose one for {title}.",
                    methods=self.parameterDefinition(METHODS).description(),
                    title=self.parameterDefinition(RESULT).description(),
                )

    def _planned(self, text: str) -> tuple[Method, dict[str, Any]]:
        """Return the last of the methods, and what the back-end is to do."""
        last, before = last_and_before(text)
        method, sources = last.method, self.wanted.sources
        if (len(sources) > 1) != (method.further is not None):
            raise Problem(
                "{method} takes {wanted}, and {count} variables are chosen. Change them, or run it "
                "on the parcel table.",
                method=tr(method.title),
                wanted=tr("further variables") if method.further else tr("one variable"),
                count=len(sources),
            )
        smoother = smoother_before(last.keywords) if method.smooth_first and not before else None
        kept = most_events(method, MOST_EVENTS)
        request = Request(method, last.keywords, (last.every, None), before, smoother, None, kept)
        outputs = [one for one in method.outputs if not isinstance(one, FurtherStacks)]
        names = [file_name(one.name) for one in sources]
        return method, make_plan(request, outputs, names, self.wanted.days, with_input=True)

    @property
    def _bands(self) -> int:
        """How many numbers come of each parcel and time."""
        if self.plan is None:
            return len(self.wanted.sources)
        return len(self.plan["input"]) + sum(len(one["bands"]) for one in self.plan["outputs"])

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
        first, last = self.wanted.days
        times = (last - first) / DAYS_EACH + 1
        most = min(MOST_PARCELS, max(int(MOST_NUMBERS / (times * self._bands)), 1))
        parts = list(groups(outlines, most))
        feedback.pushInfo(
            tr("{count} parcels in {jobs} jobs.", count=len(outlines.ids), jobs=len(parts))
        )
        steps = QgsProcessingMultiStepFeedback(len(parts) + 1, feedback)
        run = JobRun.of(self, parameters, context, steps)
        answers = []
        with connected(self.backend, sleeper(feedback)) as connection:
            offered = Offerings(connection, sleeper(feedback))
            for number, part in enumerate(parts):
                steps.setCurrentStep(number)
                nodes = self._nodes(part, reducer, offered)
                with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                    _, files = run.run(connection, nodes, Path(folder), ".json")
                    answers.append(Answer.read(files, part.ids, self._bands))
        steps.setCurrentStep(len(parts))
        answer = Answer.joined(answers)
        rows = list(answer.rows([one.name for one in self.wanted.sources], field))
        rows.sort(key=lambda row: (str(row[0]), row[2], row[1]))
        fields = table_fields(self._id_type())
        result = ResultTable(self, OUTPUT, fields, parameters, context)
        written = {OUTPUT: result.write(rows, len(rows), WRITE_SHARE, feedback)}
        if self.method is not None:
            layer = _layer(fields, rows)
            written |= self._results(answer, layer, field, parameters, context, feedback)
        run.finish()
        return written

    def _results(
        self,
        answer: Answer,
        layer: QgsVectorLayer,
        field: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the tables that the method gives on the parcel table, from what has come."""
        table = AnswerTable(self.method, self.plan, answer)
        given = {name: parameters.get(name) for name in (METRICS, EVENTS)}
        given |= {"INPUT": layer, "OUTPUT": parameters[RESULT], VALUE: field, SMOOTHER: 0}
        given |= {learning.LEARN: learning.FROM_EACH, "MAIN": self.wanted.sources[0].name}
        table.check(given, context)
        found = table.execute(given, context, feedback)
        return {RESULT if name == "OUTPUT" else name: one for name, one in found.items()}

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
        if self.plan is not None:
            udf = udf_process(udf_source(functions_of(self.plan), json.dumps(self.plan)))
            series = graph.add("apply_dimension", data=series, dimension="t", process=udf)
        return graph.finish(graph.add("save_result", data=series, format="JSON", options={}))


def _layer(fields: QgsFields, rows: Sequence[list[object]]) -> QgsVectorLayer:
    """Return rows as a table in memory."""
    layer = QgsMemoryProviderUtils.createMemoryLayer("parcels", fields)
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
