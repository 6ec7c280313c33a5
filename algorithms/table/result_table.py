"""A table that an algorithm writes, row by row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from .rows import ROWS_AT_ONCE


class ResultTable:
    """The sink of one output; without a geometry type it is a table alone."""

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
        self.title = algorithm.parameterDefinition(name).description()
        self.fields = fields
        self.sink, self.target = algorithm.parameterAsSink(
            parameters,
            name,
            context,
            fields,
            geometry,
            crs or QgsCoordinateReferenceSystem(),
            QgsFeatureSink.SinkFlag.RegeneratePrimaryKey,
        )
        if self.sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))

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
        for number, one in enumerate(features):
            if number % ROWS_AT_ONCE == 0:
                if feedback.isCanceled():
                    raise Cancelled
                share = min(number / max(total, 1), 1.0)
                feedback.setProgress(100 * (first_share + (1 - first_share) * share))
            feature = one if isinstance(one, QgsFeature) else self._feature(one)
            if not self.sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise Problem(
                    "{title} does not take any more rows: {reason}. Check its disk and its "
                    "permissions, or choose another place.",
                    title=self.title,
                    reason=self.sink.lastError() or "no reason is given",
                )
        return self.target

    def _feature(self, attributes: list[object]) -> QgsFeature:
        feature = QgsFeature(self.fields)
        feature.setAttributes(attributes)
        return feature
