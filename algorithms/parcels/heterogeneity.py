"""Parcel heterogeneity: whether parcels are mixed or in parts, by classes and by values."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...cube.parcels.extract import Measure, extract
from ...cube.parcels.heterogeneity import BIMODAL, CLUSTERS, SHARE, spread
from ...cube.parcels.pixels import RULES
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled
from ...cube.stack import Stack
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PARCELS as GROUP
from ..memory import add_memory, budget_of
from ..result_layers import style_when_loaded
from ..table.field_parameters import table_source
from ..text import tr
from .extraction_parameters import (
    FEWEST,
    PARCELS,
    RULE,
    SHRINK,
    add_pixel_choice,
)
from .heterogeneity_parameters import HeterogeneityRequest, add_rasters, add_thresholds
from .heterogeneity_rows import (
    OF_CLASSES,
    OF_VALUES,
    Column,
    columns_of,
    with_attributes,
    with_columns,
)
from .heterogeneity_style import style_heterogeneity
from .outlines import ParcelOutlines, read_outlines
from .output_rows import OutputRows

OUTPUT = "OUTPUT"


class HeterogeneityAlgorithm(PhenoFuseAlgorithm):
    """Measures how mixed parcels are."""

    listed_in = GROUP

    def name(self) -> str:
        """Return the algorithm's id."""
        return "heterogeneity"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Parcel heterogeneity")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("foi", "homogeneity", "mixed", "clusters", "cardinality", "checks by monitoring")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Says which parcels are mixed or in parts, and how much their values spread.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "With a raster of classes, the result has for each parcel: foi_h (1 where a class "
                "has a middling share: the parcel is mixed), foi_c (1 where it has more than one "
                "large cluster of pixels that touch and are of one class: it is in parts), "
                "clusters (how many large ones), and for every class its share of the valid pixels "
                "(share_1, ...) and its large clusters (clusters_1, ...)."
            ),
            tr(
                "With a raster of values: their mean, standard deviation (std), coefficient of "
                "variation (cv = std / mean), skewness and bimodality coefficient, which is above "
                "{bimodal:.2f} where two modes are likely and below for a single one. Read these "
                "from an image at full cover: bare soil between plants is no second crop.",
                bimodal=BIMODAL,
            ),
        ]
        source = "Pfister et al. (2013), Good things peak in pairs: a note on the bimodality "
        source += "coefficient. Frontiers in Psychology 4, 700"
        return self.help_text(*lines, source=source)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSource(PARCELS, tr("Parcels"), [polygons]),
            tr("Polygons in any CRS; of the selected ones only, if so chosen."),
        )
        add_rasters(self.add)
        add_thresholds(self.add)
        add_pixel_choice(self.add)
        add_memory(self.add)
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Heterogeneity of parcels"), polygons),
            tr("The polygons with their fields and what was measured behind them."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.source = table_source(self, PARCELS, parameters, context)
        self.request = HeterogeneityRequest.of(self, parameters, context)
        self.rule = RULES[self.parameterAsEnum(parameters, RULE, context)]
        self.buffer, self.fewest = (
            declared.value(one, self, parameters, context) for one in (SHRINK, FEWEST)
        )
        self.budget = budget_of(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Measure all parcels, then write."""
        request, transforms = self.request, context.transformContext()
        outlines = read_outlines(self.source, "", self.buffer, transforms, feedback)
        feedback.pushInfo(tr("{count} parcels.", count=len(outlines.ids)))
        columns: list[Column] = []
        if request.classes is not None:
            rule = request.rule(transforms)
            feedback.pushInfo(
                tr("Large clusters have more than {large:g} pixels.", large=rule.large)
            )
            found = self._measure(request.classes, rule.measure, outlines, (0, 45), feedback)
            columns += columns_of(found, OF_CLASSES)
            _report(found, feedback)
        if request.values is not None:
            found = self._measure(request.values, spread, outlines, (45, 90), feedback)
            columns += columns_of(found, OF_VALUES)
        fields, names = with_columns(self.source.fields(), columns)
        place = self.source.wkbType(), self.source.sourceCrs()
        output = OutputRows.of(self, OUTPUT, parameters, context, fields, *place)
        rows = with_attributes(self.source, fields, outlines, columns)
        try:
            output.write(rows, feedback, (90, 100), self.source.featureCount())
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        if request.classes is not None:
            marks = names["foi_h"], names["foi_c"]
            style_when_loaded(
                output.target, lambda layer: style_heterogeneity(layer, *marks), context
            )
        return {OUTPUT: output.target}

    def _measure(
        self,
        stack: Stack,
        measure: Measure,
        outlines: ParcelOutlines,
        progress: tuple[float, float],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, NDArray[np.float64]]:
        """Return what is measured of each outline, (N,) by name; raises Cancelled and Problem."""
        backend = choose_backend()
        backend.probe(stack.path)
        begin, end = progress
        found: dict[str, NDArray[np.float64]] = {}
        seen = np.zeros(len(outlines.ids), bool)
        for part in extract(
            stack,
            backend,
            outlines.on(QgsCoordinateReferenceSystem.fromWkt(stack.grid.crs)),
            rule=self.rule,
            minimum_pixels=int(self.fewest),
            measure=measure,
            budget=self.budget,
            progress=lambda share: feedback.setProgress(begin + (end - begin) * share),
            cancelled=feedback.isCanceled,
        ):
            seen[part.parcels] = True
            for name, values in part.statistics.items():
                of_all = found.setdefault(name, np.full(seen.size, np.nan))
                of_all[part.parcels] = values[0]
        if not seen.any():
            raise Problem(
                "No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference "
                "systems of both, or ask for fewer pixels.",
                fewest=self.fewest,
                path=stack.path,
            )
        # A class that the parcels of another part have is not in these.
        for name, of_all in found.items():
            if name.startswith((SHARE, CLUSTERS)):
                of_all[np.isnan(of_all) & (found["count"] > 0)] = 0
        if not seen.all():
            feedback.pushWarning(
                tr(
                    "{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and "
                    "nothing is told of them.",
                    path=stack.path,
                    count=int(np.count_nonzero(~seen)),
                    fewest=self.fewest,
                )
            )
        return found


def _report(found: dict[str, NDArray[np.float64]], feedback: QgsProcessingFeedback) -> None:
    """Say how many parcels are mixed, and how many in parts."""
    mixed, parts = (found.get(name, np.zeros(0)) == 1 for name in ("foi_h", "foi_c"))
    feedback.pushInfo(
        tr(
            "Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} "
            "are both.",
            count=int(np.count_nonzero(found.get("count", np.zeros(0)) > 0)),
            mixed=int(np.count_nonzero(mixed)),
            parts=int(np.count_nonzero(parts)),
            both=int(np.count_nonzero(mixed & parts)),
        )
    )
