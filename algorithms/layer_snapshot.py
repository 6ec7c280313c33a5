"""The features of a vector layer that stay readable when the layer goes while an algorithm runs.

QGIS hands an algorithm the layer itself, which lives on the main thread: once it is removed, or its
project closed, reading it crashes. A snapshot is taken on the main thread, holds what the layer has
at that moment, uncommitted edits included, and is read in any thread. It costs no pass over the
features, but for layers that are made of other layers: these are copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)

from ..cube.problem import Problem

UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
"""Geometries are not checked: for what repairs them, or passes them on."""


def features_of(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> LayerFeatures | None:
    """Return what a parameter names, as `parameterAsSource` does, but of a snapshot of the layer.

    Call it on the main thread. Selection, limit, filter and check of geometries are those that the
    parameter and QGIS's settings ask for. None where it names no layer.
    """
    given = parameters.get(name)
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        layer = algorithm.parameterAsVectorLayer({name: given.source}, name, context)
    else:
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        given = QgsProcessingFeatureSourceDefinition()
    if layer is None:
        return None
    limits = [given.featureLimit]
    # QGIS has filters since 3.32.
    if getattr(given, "filterExpression", ""):
        limits.append(given.filterExpression)
    snapshot = LayerSnapshot(layer, selected=given.selectedFeaturesOnly)
    features = LayerFeatures(snapshot, context, *limits)
    if given.flags & QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck:
        features.setInvalidGeometryCheck(given.geometryCheck)
    return features


class LayerFeatures(QgsProcessingFeatureSource):
    """The features of a snapshot that an algorithm is to read."""

    def __init__(
        self, snapshot: LayerSnapshot, context: QgsProcessingContext, *limits: int | str
    ) -> None:
        """Take as limits the most features, and an expression that they fulfil."""
        super().__init__(snapshot, context, False, *limits)
        # QGIS does not keep it alive.
        self.snapshot = snapshot

    def getFeatures(
        self, request: QgsFeatureRequest | None = None, *flags: QgsProcessingFeatureSource.Flag
    ) -> Iterator[QgsFeature]:
        """Yield the features; raises Problem for an invalid geometry where QGIS is to stop then."""
        features = super().getFeatures(request or QgsFeatureRequest(), *flags)
        yield from map(self._with_id, features) if self.snapshot.ids else features
        self.snapshot.require_valid()

    def _with_id(self, feature: QgsFeature) -> QgsFeature:
        feature.setId(self.snapshot.ids[feature.id()])
        return feature


class LayerSnapshot(QgsFeatureSource):
    """What a layer, or its selection, holds when this is made on the main thread."""

    def __init__(self, layer: QgsVectorLayer, *, selected: bool = False) -> None:
        """Take the layer."""
        super().__init__()
        source = QgsVectorLayerSelectedFeatureSource(layer) if selected else layer
        self._fields, self._count = QgsFields(layer.fields()), source.featureCount()
        self._crs, self._type = QgsCoordinateReferenceSystem(layer.crs()), layer.wkbType()
        self._name, self._extent = layer.name(), QgsRectangle()
        if layer.isSpatial():
            self._extent = QgsRectangle(source.sourceExtent())
        self.ids: dict[int, int] = {}
        """The ids of the features where they are not those that `getFeatures` gives."""
        if is_made_of_others(layer):
            layer, self.ids = _copied(source)
            selected = False
        self._features = source if selected else QgsVectorLayerFeatureSource(layer)
        self._invalid: int | None = None
        # QGIS does not keep what it calls alive either.
        self._found_invalid = self._keep_invalid

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:
        """Return the features, as QGIS does."""
        request = QgsFeatureRequest(request) if request else QgsFeatureRequest()
        stop = QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid
        if request.invalidGeometryCheck() == stop:
            # What QGIS throws at an invalid geometry goes through Python, and ends it.
            request.setInvalidGeometryCallback(self._found_invalid)
        return self._features.getFeatures(request)

    def require_valid(self) -> None:
        """Raise Problem where an invalid geometry has ended the reading."""
        if self._invalid is not None:
            raise Problem(
                "Feature {number} of {layer} has an invalid geometry. Repair it with Fix "
                "geometries, or have the options of Processing skip or ignore invalid features.",
                number=self._invalid,
                layer=self._name,
            )

    def _keep_invalid(self, feature: QgsFeature) -> None:
        self._invalid = self.ids.get(feature.id(), feature.id())

    def fields(self) -> QgsFields:
        """Return the fields."""
        return self._fields

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS."""
        return self._crs

    def wkbType(self) -> QgsWkbTypes.Type:
        """Return the type of geometries."""
        return self._type

    def featureCount(self) -> int:
        """Return how many features there are."""
        return self._count

    def sourceName(self) -> str:
        """Return the name of the layer."""
        return self._name

    def sourceExtent(self) -> QgsRectangle:
        """Return the extent."""
        return self._extent


def _copied(source: QgsFeatureSource) -> tuple[QgsVectorLayer, dict[int, int]]:
    """Return the features as a layer in memory, and their ids in the source by those in there.

    Raises Problem where a layer in memory does not take them.
    """
    features = list(source.getFeatures(QgsFeatureRequest()))
    kind = source.wkbType()
    if kind == QgsWkbTypes.Type.Unknown:
        # A virtual layer need not know, but a layer in memory must.
        kinds = (one.geometry().wkbType() for one in features if one.hasGeometry())
        kind = next(kinds, QgsWkbTypes.Type.NoGeometry)
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        source.sourceName(), source.fields(), kind, source.sourceCrs()
    )
    is_well, added = layer.dataProvider().addFeatures(features)
    if not is_well or layer.fields().count() != source.fields().count():
        raise Problem(
            "{layer} reads other layers, and cannot be copied to be safe from their removal. Save "
            "its features as a file, and take that.",
            layer=source.sourceName(),
        )
    return layer, {new.id(): old.id() for new, old in zip(added, features)}


def is_made_of_others(layer: QgsVectorLayer) -> bool:
    """Return whether a layer's features change or break when other layers go.

    So do those of a virtual layer, and fields whose expression looks into layers. A joined layer
    is part of the snapshot.
    """
    if layer.providerType() == "virtual":
        return True
    fields = layer.fields()
    used = {
        function
        for place in range(fields.count())
        if fields.fieldOrigin(place) == QgsFields.FieldOrigin.OriginExpression
        for function in QgsExpression(layer.expressionField(place)).referencedFunctions()
    }
    return bool(used) and any(
        one.name() in used
        for one in QgsExpression.Functions()
        if "Aggregates" in one.groups() or one.name().startswith(("get_feature", "overlay_"))
    )
