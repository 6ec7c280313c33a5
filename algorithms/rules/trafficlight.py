"""Traffic light: whether parcels follow the rules of a scheme, with reasons and evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsDistanceArea,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
)

from ...cube.finished_file import finished_folder
from ...cube.raster import choose_backend
from ...cube.rules.scheme import COLOURS
from ...cube.rules.verdict import Evidence, colour_of, judge
from ...cube.run import Cancelled
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import EVENTS
from ..field_type import field_type
from ..layer_snapshot import UNCHECKED
from ..parcels.output_rows import OutputRows
from ..parcels.places import identity_of
from ..result_layers import style_when_loaded
from ..table.metrics import id_text
from ..table.results import ParcelTable, free_names
from ..text import tr
from .chips import ChipReader
from .curves import Curves
from .light_checks import log_names, require_parcels, require_seen
from .light_parameters import (
    OUTPUT,
    SHEETS,
    LightRequest,
    add_events,
    add_rules,
    add_sheets,
    add_table,
)
from .light_style import style_light
from .marker_reader import Markers, read_markers
from .sheets import Sheets
from .wording import colour_name, evidence_text, reason_text

FIELDS = ("colour", "reasons", "evidence", "sheet")
"""The fields of the result, behind those of the parcels."""


class TrafficLightAlgorithm(PhenoFuseAlgorithm):
    """Judges parcels by the rules of a scheme."""

    listed_in = EVENTS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "trafficlight"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Traffic light of scheme rules")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("checks by monitoring", "compliance", "eligibility", "evidence", "subsidy", "cap")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Says which parcels follow the rules of a scheme, which not, and why.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "A rule file says which markers must, may or must not occur in which period for "
                "which crops. A parcel is green where all its rules are followed for sure, red "
                "where one is broken for sure, and yellow where what is known allows both: a "
                "marker is not sure (low confidence, not confirmed, contradicted), or the parcel "
                "was not seen well enough (a long gap, few observations, a period that is not "
                "over). Parcels of crops without rules are grey."
            ),
            tr(
                "The result has the polygons with the fields colour, reasons (a line a rule), "
                "evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in "
                "itself, with the verdicts, the curve, the markers and images; to get a PDF, print "
                "it from a browser."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_rules(self.add)
        add_events(self.add)
        add_table(self.add)
        add_sheets(self.add)
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Traffic light"), polygons),
            tr("The polygons with their colour, the reasons and the evidence."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                SHEETS, tr("Folder of evidence sheets"), None, True, False
            ),
            tr("Where the sheets go, with a list of them (index.html); empty for none."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = LightRequest.of(self, parameters, context)
        self.chips = None
        if self.request.chips and self.request.folder is not None:
            self.chips = ChipReader(self.request.chips, choose_backend())

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the evidence, judge all parcels, and write them and their sheets."""
        request = self.request
        markers = Markers()
        for source in request.markers:
            read_markers(
                source,
                request.scheme,
                request.year,
                markers,
                feedback,
                lambda share: feedback.setProgress(20 * share),
            )
        curves = self._curves(feedback)
        require_parcels(request, markers, curves)
        require_seen(request, markers, curves)
        log_names(request, markers, feedback)
        fields = QgsFields(request.parcels.fields())
        names = free_names(FIELDS, fields)
        for name in names:
            fields.append(QgsField(name, field_type("String")))
        place = request.parcels.wkbType(), request.parcels.sourceCrs()
        results: dict[str, Any] = {}
        counts: Counter[str] = Counter()
        try:
            with ExitStack() as opened:
                sheets = None
                if request.folder is not None:
                    part = opened.enter_context(finished_folder(request.folder))
                    sheets = self._sheets(part, curves, opened, context, feedback)
                    results[SHEETS] = str(request.folder)
                output = OutputRows.of(self, OUTPUT, parameters, context, fields, *place)
                features = self._features(fields, markers, curves, sheets, counts, context)
                output.write(features, feedback, (40, 100), request.parcels.featureCount())
                if sheets is not None:
                    sheets.close()
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        for colour in COLOURS:
            text = tr("{colour}: {count} parcels", colour=colour_name(colour), count=counts[colour])
            feedback.pushInfo(text)
        style_when_loaded(output.target, lambda layer: style_light(layer, names[0]), context)
        return results | {OUTPUT: output.target}

    def _curves(self, feedback: QgsProcessingFeedback) -> Curves | None:
        """Read the parcel table, where there is one; raises Cancelled and Problem."""
        fields = self.request.fields
        if self.request.table is None or fields is None:
            return None
        table = ParcelTable.read(
            self.request.table,
            fields,
            feedback,
            lambda share: feedback.setProgress(20 + 20 * share),
        )
        return Curves(table, self.request.main)

    def _sheets(
        self,
        folder: Path,
        curves: Curves | None,
        opened: ExitStack,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Sheets:
        request = self.request
        return Sheets(
            folder,
            request.scheme,
            request.year,
            request.with_sheet,
            request.most_sheets,
            curves,
            None if self.chips is None else opened.enter_context(self.chips),
            feedback,
            request.parcels.sourceCrs(),
            context.transformContext(),
        )

    def _features(
        self,
        fields: QgsFields,
        markers: Markers,
        curves: Curves | None,
        sheets: Sheets | None,
        counts: Counter[str],
        context: QgsProcessingContext,
    ) -> Iterator[QgsFeature]:
        """Yield the polygons with their colour; writes their sheets, and counts the colours."""
        request = self.request
        measure = QgsDistanceArea()
        measure.setSourceCrs(request.parcels.sourceCrs(), context.transformContext())
        measure.setEllipsoid(request.parcels.sourceCrs().ellipsoidAcronym())
        now = np.datetime64("now").astype("datetime64[s]").astype(float) / 86_400
        total = max(request.parcels.featureCount(), 1)
        for number, polygon in enumerate(request.parcels.getFeatures(None, UNCHECKED)):
            if sheets is not None:  # each takes a while
                if sheets.feedback.isCanceled():
                    raise Cancelled
                sheets.feedback.setProgress(40 + 60 * min(number / total, 1.0))
            parcel = id_text(identity_of(polygon, request.id_field))
            crop = id_text(polygon[request.crop_field]).strip()
            evidence = Evidence(
                markers.of_parcel.get(parcel, []),
                None if curves is None else curves.observed(parcel),
                markers.gaps.get(parcel, []),
            )
            rules = request.scheme.of_crop(crop) if crop else []
            verdicts = [judge(one, request.year, evidence, now) for one in rules]
            colour = colour_of(verdicts)
            counts[colour] += 1
            sheet = ""
            if sheets is not None:
                hectares = measure.measureArea(polygon.geometry()) / 10_000
                sheet = sheets.add(parcel, crop, hectares, colour, verdicts, polygon.geometry())
            reasons = "\n".join(
                f"{colour_name(one.colour)}: {one.rule.name}. {reason_text(one)}"
                for one in verdicts
            )
            path = str(request.folder / sheet) if sheet else ""
            found = [colour, reasons, evidence_text(verdicts), path]
            feature = QgsFeature(fields)
            feature.setGeometry(polygon.geometry())
            feature.setAttributes(polygon.attributes() + [one or None for one in found])
            yield feature
