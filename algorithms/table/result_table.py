"""A table that an algorithm writes, row by row."""

from __future__ import annotations

from collections.abc import Iterable
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
from .result_sink import ResultSink
from .rows import ROWS_AT_ONCE


class ResultTable:
    """One output of rows; without a geometry type it is a table alone."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        name: str,
        fields: QgsFields,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        self.fields = fields
        self.sink = ResultSink(algorithm, name, parameters, context, fields, geometry, crs)

    def write(
        self,
        features: Iterable[QgsFeature | list[object]],
        total: int,
        first_share: float,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write features, or their attributes, and return the name of the table for QGIS.

        The progress goes from `first_share` to 1. Raises Cancelled, and Problem where the table
        does not take a row.
        """
        with self.sink as sink:
            for number, one in enumerate(features):
                if number % ROWS_AT_ONCE == 0:
                    if feedback.isCanceled():
                        raise Cancelled
                    share = min(number / max(total, 1), 1.0)
                    feedback.setProgress(100 * (first_share + (1 - first_share) * share))
                sink.add(one if isinstance(one, QgsFeature) else self._feature(one))
        return sink.target

    def _feature(self, attributes: list[object]) -> QgsFeature:
        feature = QgsFeature(self.fields)
        feature.setAttributes(attributes)
        return feature
