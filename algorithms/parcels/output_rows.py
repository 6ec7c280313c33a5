"""The rows of an output, handed over one by one, so that a run can be stopped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ..text import tr

AT_ONCE = 500
"""Rows between two looks at whether the run was cancelled."""


@dataclass(frozen=True)
class OutputRows:
    """An output of features or rows."""

    sink: QgsFeatureSink
    target: str
    """What QGIS calls the layer."""
    title: str
    """What people call it."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> OutputRows:
        """Open the output of a parameter; Problem where that fails."""
        sink, target = algorithm.parameterAsSink(
            parameters,
            name,
            context,
            fields,
            geometry,
            crs or QgsCoordinateReferenceSystem(),
            QgsFeatureSink.SinkFlag.RegeneratePrimaryKey,
        )
        output = cls(sink, target, algorithm.parameterDefinition(name).description())
        if sink is None:
            output.refuse("")
        return output

    def write(
        self,
        features: Iterable[QgsFeature],
        feedback: QgsProcessingFeedback,
        progress: tuple[float, float],
        total: int,
    ) -> None:
        """Add features, while the progress goes from one number to the other.

        Raises Cancelled, and Problem where they are not taken.
        """
        begin, end = progress
        for number, feature in enumerate(features):
            if number % AT_ONCE == 0:
                if feedback.isCanceled():
                    raise Cancelled
                feedback.setProgress(begin + (end - begin) * min(number / max(total, 1), 1.0))
            if not self.sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                self.refuse(self.sink.lastError())

    def refuse(self, reason: str) -> None:
        """Raise the Problem of an output that cannot be written."""
        raise Problem(
            "{title} could not be written: {reason}. Check its disk and its permissions, or choose "
            "another place.",
            title=self.title,
            reason=reason or tr("no reason is given"),
        )
