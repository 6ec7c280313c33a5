"""The sink of an output; a file appears under its name only when all its rows are in it."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...cube.finished_file import finished_folder, require_writable
from ...cube.problem import Problem
from ..text import tr


class ResultSink:
    """Takes features; a context manager: leave it by an exception, and a file is as it was.

    Layers in memory and tables in databases are written where they are.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        """Open the output of a parameter; Problem where that fails."""
        self.title = algorithm.parameterDefinition(name).description()
        self._opened, self._written, self._part = ExitStack(), 0, None
        file = _file_of(parameters.get(name), context)
        if file is not None:
            require_writable(file)
            self._part = self._opened.enter_context(finished_folder(file.parent)) / file.name
            parameters = parameters | {name: _moved(parameters[name], self._part)}
        self._sink = None
        try:
            self._sink, target = algorithm.parameterAsSink(
                parameters,
                name,
                context,
                fields,
                geometry,
                crs or QgsCoordinateReferenceSystem(),
                QgsFeatureSink.SinkFlag.RegeneratePrimaryKey,
            )
        except QgsProcessingException as error:
            # QGIS tells all that it said to the database; what the database said comes last.
            with self._opened:
                self.refuse(str(error).rstrip(").").rsplit(": ", 1)[-1])
        if self._sink is None:
            with self._opened:
                self.refuse("")
        self.target = target if file is None else str(file)
        """What QGIS calls the layer."""
        if file is not None:
            _load_from(target, self.target, context)

    def add(self, feature: QgsFeature) -> None:
        """Add a feature; raises Problem where it is not taken."""
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            self.refuse(self._sink.lastError())
        self._written += 1

    def refuse(self, reason: str) -> None:
        """Raise the Problem of an output that cannot be written."""
        raise Problem(
            "{title} could not be written: {reason}. Check its disk and its permissions, or choose "
            "another place or name.",
            title=self.title,
            reason=reason or tr("no reason is given"),
        )

    def __enter__(self) -> ResultSink:
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        # QGIS closes the file with the sink, and says nothing where that fails.
        self._sink = None
        if kind is None and self._part is not None and _rows(self._part) < self._written:
            with self._opened:
                self.refuse(tr("not all of its rows are in it"))
        self._opened.__exit__(kind, *error)


def _file_of(value: object, context: QgsProcessingContext) -> Path | None:
    """Return the file that a destination names; None for memory, databases and what is added to."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = None if value.useRemapping() else value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    if not isinstance(value, str) or re.match(r"\w{2,}:", value) or "|" in value:
        return None
    file = Path(value)
    return file.absolute() if file.suffix else None


def _moved(value: object, file: Path) -> QgsProcessingOutputLayerDefinition | str:
    """Return a destination with another file."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return str(file)
    moved = QgsProcessingOutputLayerDefinition(str(file), value.destinationProject)
    moved.destinationName = value.destinationName
    moved.createOptions = value.createOptions
    return moved


def _load_from(part: str, target: str, context: QgsProcessingContext) -> None:
    """Let QGIS load `target` where it would have loaded `part`."""
    layers = context.layersToLoadOnCompletion()
    if part in layers:
        layers[target] = layers.pop(part)
        context.setLayersToLoadOnCompletion(layers)


def _rows(path: Path) -> int:
    """Return how many rows a closed file has; -1 where it cannot even be opened."""
    layer = QgsVectorLayer(str(path), "written", "ogr")
    return layer.featureCount() if layer.isValid() else -1
