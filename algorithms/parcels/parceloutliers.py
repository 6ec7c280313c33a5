"""Find outlying parcels: those whose series differ from the series of their peers."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...cube.parcels.outliers import MEASURES, Outliers, days_each_stands_for, find_outliers
from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...cube.times.clock import to_days
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PARCELS as GROUP
from ..moments import time_of
from ..table.field_parameters import ParcelFields, add_field_parameters, table_source
from ..table.series import read_series
from ..text import tr
from .outlier_report import report
from .outlier_rows import Found, outlier_features, with_outlier_fields
from .outlier_style import show_as_outliers
from .output_rows import OutputRows
from .peer_parameters import (
    PeerRequest,
    add_parcel_parameters,
    add_peer_parameters,
    add_value_parameters,
)
from .peer_series import PeerSeries, match
from .places import ParcelPlaces, numbers_of, read_places

TABLE, MEASURE, WEIGHTS, NAMED = "TABLE", "MEASURE", "WEIGHTS", "NAMED"
FIRST, LAST, OUTPUT = "FIRST", "LAST", "OUTPUT"
MOST_NAMED = 100


class ParcelOutliersAlgorithm(PhenoFuseAlgorithm):
    """Scores parcels by how far their series are from those of their peers."""

    listed_in = GROUP

    def name(self) -> str:
        """Return the algorithm's id."""
        return "parceloutliers"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Find outlying parcels")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("anomaly", "declaration", "wrong crop", "peers", "checks by monitoring", "robust")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Scores each parcel by how far its series is from those of its crop nearby.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Compares the series of each parcel with its peers: the nearest parcels of the "
                "same crop that have a series. A parcel that differs may be of another crop than "
                "stated, be managed in another way, or be damaged."
            ),
            tr(
                "On every day z is the distance from the peers' median in spreads, 1.4826 times "
                "their median absolute deviation. The result has the polygons with these fields: "
                "score (the measure; higher is stranger), rank (1 is the strangest of its "
                "variable), p_value (the share of the parcel and its peers that score as high: "
                "a rank, not a probability of being wrong), peers (number of peers with a score), "
                "worst_z and dates (the days of the largest distances, with their z)."
            ),
            tr(
                "Observations of one day count as one; a parcel needs three days. With n peers p "
                "is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in "
                "metres on the ground, whatever the layer's CRS."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_parcel_parameters(self.add)
        self.add(
            QgsProcessingParameterFeatureSource(
                TABLE, tr("Parcel table"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr("Series of the parcels, as Extract parcel time series makes them."),
        )
        add_field_parameters(self.add, TABLE)
        measures = [tr("Robust distance: mean |z|"), tr("Correlation: 1 - r with the median")]
        self.add(
            QgsProcessingParameterEnum(MEASURE, tr("Measure"), measures, False, 0),
            tr(
                "The mean distance from the peers over the days, or how little the shape of the "
                "series follows the shape of their median, whatever the level: from 0 (the same) "
                "over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have "
                "no shape to follow: use the distance for them."
            ),
        )
        add_peer_parameters(self.add, distance=2000, most=100)
        for name, title, text in (
            (FIRST, tr("From"), tr("The first day that counts; empty for the first of the table.")),
            (LAST, tr("To"), tr("The last day that counts; empty for the last of the table.")),
        ):
            kind = QgsProcessingParameterDateTime.Type.Date
            self.add(QgsProcessingParameterDateTime(name, title, kind, None, True), text)
        add_value_parameters(self.add)
        weights = [tr("All days alike"), tr("By the days each stands for")]
        self.add(
            QgsProcessingParameterEnum(WEIGHTS, tr("Weights of the days"), weights, False, 0),
            tr(
                "Whether days close to each other count as much as lone ones; else each counts by "
                "half the time from the day before to the day after it."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                NAMED,
                tr("Dates to name"),
                QgsProcessingParameterNumber.Type.Integer,
                3,
                minValue=1,
                maxValue=MOST_NAMED,
            ),
            tr("How many days of the largest distances the field dates lists, from 1 to 100."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT,
                tr("Outlying parcels"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr("The polygons asked about with their fields and the score, one for each variable."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = PeerRequest.of(self, parameters, context)
        self.table = table_source(self, TABLE, parameters, context)
        self.fields = ParcelFields.of(self, self.table, parameters, context)
        first, last = (
            self._day(name, parameters, context, empty)
            for name, empty in ((FIRST, -np.inf), (LAST, np.inf))
        )
        if first > last:
            raise Problem(
                "The period ends before it begins: from {first} to {last}. Change one of the two.",
                first=self.parameterAsString(parameters, FIRST, context),
                last=self.parameterAsString(parameters, LAST, context),
            )
        self.period = first, last + 1

    def _day(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, empty: float
    ) -> float:
        """Return a date as days since 1970, `empty` where none is given."""
        text = self.parameterAsString(parameters, name, context)
        if not text:
            return empty
        time = time_of(text)
        if time is None:
            raise Problem(
                "{title} is {value}, which is no date. Give one like 2023-05-01, or none.",
                title=self.parameterDefinition(name).description(),
                value=f'"{text}"',
            )
        return float(np.floor(to_days(time)))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Score all parcels, and write those asked about."""
        request = self.request
        parcels = read_places(
            request.layer,
            request.id_field,
            request.crop_field,
            context.transformContext(),
            feedback,
            lambda share: feedback.setProgress(15 * share),
        )
        request.require_memory(len(parcels.ids))
        series = read_series(
            self.table,
            parcel=self.fields.parcel,
            time=self.fields.time,
            value=self.fields.value,
            variable=self.fields.variable,
            feedback=feedback,
            progress=lambda share: feedback.setProgress(15 + 25 * share),
        )
        matched = match(series, parcels, feedback)
        del series
        found: Found = {}
        for done, (variable, one) in enumerate(matched.items()):
            found[variable] = self._score(
                variable, one, parcels, (done, len(matched)), parameters, context, feedback
            )
        asked = numbers_of(parcels, request.asked, request.id_field)
        for variable, (one, outliers) in found.items():
            kept = np.flatnonzero(np.isin(one.numbers, asked))
            report(variable, parcels, one.numbers[kept], outliers.take(kept), feedback)
        try:
            return {OUTPUT: self._write(parcels, found, parameters, context, feedback)}
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}

    def _score(
        self,
        variable: str,
        series: PeerSeries,
        parcels: ParcelPlaces,
        step: tuple[int, int],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[PeerSeries, Outliers]:
        """Score all parcels by one variable; raises Cancelled, and Problem for an empty period."""

        def progress(share: float) -> None:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(40 + 45 * (step[0] + share) / step[1])

        series = series.within(*self.period)
        if not series.days.size:
            raise Problem(
                "The parcel table has no {variable} within the period. Give another period, or "
                "none.",
                variable=variable or self.fields.value,
            )
        by_time = self.parameterAsEnum(parameters, WEIGHTS, context) == 1
        outliers = find_outliers(
            series.values,
            parcels.places.take(series.numbers),
            self.request.rule,
            measure=MEASURES[self.parameterAsEnum(parameters, MEASURE, context)],
            named=self.parameterAsInt(parameters, NAMED, context),
            weights=days_each_stands_for(series.days) if by_time else None,
            progress=progress,
        )
        return series, outliers

    def _write(
        self,
        parcels: ParcelPlaces,
        found: Found,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write the polygons asked about; raises Cancelled, and Problem where that fails."""
        asked = self.request.asked
        fields, score = with_outlier_fields(asked.fields())
        output = OutputRows.of(
            self, OUTPUT, parameters, context, fields, asked.wkbType(), asked.sourceCrs()
        )
        measure = MEASURES[self.parameterAsEnum(parameters, MEASURE, context)]
        features = outlier_features(asked, self.request.id_field, parcels, found, measure)
        total = asked.featureCount() * len(found)
        output.write(features, feedback, (85, 100), total)
        show_as_outliers(output.target, score, context)
        return output.target
