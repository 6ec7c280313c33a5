"""The rows of an output, handed over one by one, so that a run can be stopped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...cube.run import Cancelled
from ..table.result_sink import ResultSink

AT_ONCE = 500
"""Rows between two looks at whether the run was cancelled."""


@dataclass(frozen=True)
class OutputRows:
    """An output of features or rows."""

    sink: ResultSink

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
        return cls(ResultSink(algorithm, name, parameters, context, fields, geometry, crs))

    @property
    def target(self) -> str:
        """What QGIS calls the layer."""
        return self.sink.target

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
        with self.sink as sink:
            for number, feature in enumerate(features):
                if number % AT_ONCE == 0:
                    if feedback.isCanceled():
                        raise Cancelled
                    feedback.setProgress(begin + (end - begin) * min(number / max(total, 1), 1.0))
                sink.add(feature)
