"""The polygons of parcels, made ready to be laid on pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ..layer_snapshot import UNCHECKED, LayerFeatures
from ..text import tr

WEB_MERCATOR = "EPSG:3857"
BUFFER_SEGMENTS = 8
NAMED = 5
"""Parcels named in a message."""


@dataclass
class ParcelOutlines:
    """The polygons of parcels, in the CRS they were given in."""

    crs: QgsCoordinateReferenceSystem
    """Of the polygons."""
    context: QgsCoordinateTransformContext
    """How to get to other ones."""
    ids: list[object] = field(default_factory=list)
    """Id of each parcel, all different."""
    polygons: list[QgsGeometry] = field(default_factory=list)
    """Valid polygons or multipolygons, not empty."""

    def on(self, crs: QgsCoordinateReferenceSystem) -> list[bytes]:
        """Return the polygons as WKB in another CRS; an unknown one is taken for their own.

        A polygon that cannot be transformed lies nowhere near, and is returned empty.
        """
        if not crs.isValid() or not self.crs.isValid() or crs == self.crs:
            return [polygon.asWkb().data() for polygon in self.polygons]
        transform = QgsCoordinateTransform(self.crs, crs, self.context)
        result = []
        for polygon in self.polygons:
            moved = QgsGeometry(polygon)
            result.append((moved if transformed(moved, transform) else EMPTY).asWkb().data())
        return result


EMPTY = QgsGeometry.fromWkt("POLYGON EMPTY")


def read_outlines(
    source: LayerFeatures,
    id_field: str,
    buffer: float,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> ParcelOutlines:
    """Read parcels, repair them, and shrink them by `buffer` metres.

    Parcels without an area, or with none left, are left out and counted in the log. `id_field` may
    be empty: then the feature's own id is the parcel's.

    Raises Problem for parcels without an id or with the same one, and where none is left.
    """
    outlines = ParcelOutlines(source.sourceCrs(), context)
    shrink = _Shrink(source, buffer, context) if buffer > 0 else None
    seen: set[object] = set()
    repaired, broken, gone = [], [], []
    request = QgsFeatureRequest()
    names = [id_field] if id_field else []
    request.setSubsetOfAttributes(names, source.fields())
    for feature in source.getFeatures(request, UNCHECKED):
        if feedback.isCanceled():
            raise Cancelled
        identity = _identity(feature, id_field)
        if identity in seen:
            raise Problem(
                "Field {field} has the value {value} for more than one parcel. Choose a field "
                "whose values all differ, or dissolve the parcels by this field first.",
                field=id_field,
                value=identity,
            )
        seen.add(identity)
        polygon, was_repaired = valid_polygon(feature.geometry())
        if polygon.isEmpty():
            broken.append(identity)
            continue
        if was_repaired:
            repaired.append(identity)
        if shrink:
            polygon = shrink(polygon)
            if polygon.isEmpty():
                gone.append(identity)
                continue
        outlines.ids.append(identity)
        outlines.polygons.append(polygon)
    for some, text in (
        (repaired, "{count} parcels had invalid outlines, which were repaired: {names}."),
        (broken, "{count} parcels have no area and were left out: {names}."),
        (gone, "Nothing is left of {count} parcels inside the buffer: {names}."),
    ):
        if some:
            feedback.pushWarning(tr(text, count=len(some), names=names_of(some)))
    if not outlines.ids:
        raise Problem(
            "The parcel layer has no parcel to work on: {read} were read, and none has an area. "
            "Check its selection, its geometries and the inner buffer.",
            read=len(seen),
        )
    return outlines


def names_of(identities: Sequence[object]) -> str:
    """Return the first of some ids as a text."""
    text = ", ".join(str(one) for one in identities[:NAMED])
    return text if len(identities) <= NAMED else f"{text}, ..."


def _identity(feature: QgsFeature, id_field: str) -> object:
    if not id_field:
        return feature.id()
    value = feature[id_field]
    # A null is a QVariant in some versions of QGIS and None in others.
    if not isinstance(value, (int, float, str)) or value == "":
        raise Problem(
            "Parcel {number} has no value in field {field}, which names the parcels. Fill it, or "
            "choose another field.",
            number=feature.id(),
            field=id_field,
        )
    return value


def valid_polygon(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """Return the valid, flat polygons of a geometry, or an empty one; and whether it was mended."""
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return EMPTY, False
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        geometry = QgsGeometry(geometry)
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    if geometry.isGeosValid():
        return geometry, False
    return _polygons(geometry.makeValid()), True


def _polygons(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons among the parts of a geometry."""
    if geometry.isEmpty():
        return EMPTY
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    mixed = geometry.wkbType() == QgsWkbTypes.Type.GeometryCollection
    if (mixed or geometry.type() != polygon) and not geometry.convertGeometryCollectionToSubclass(
        polygon
    ):
        return EMPTY
    return geometry


def transformed(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Transform a geometry in place, and tell whether that was possible."""
    try:
        return geometry.transform(transform) == QgsGeometry.OperationResult.Success
    except QgsCsException:
        return False


class _Shrink:
    """Takes a margin of some metres away from polygons, whatever their CRS."""

    def __init__(
        self,
        source: LayerFeatures,
        buffer: float,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self.buffer = buffer
        crs = source.sourceCrs()
        metric = metric_crs(crs, source, context)
        self.there = QgsCoordinateTransform(crs, metric, context)

    def __call__(self, polygon: QgsGeometry) -> QgsGeometry:
        smaller = QgsGeometry(polygon)
        if not transformed(smaller, self.there):
            return EMPTY
        smaller = _polygons(smaller.buffer(-self.buffer, BUFFER_SEGMENTS))
        back = Qgis.TransformDirection.Reverse
        if not smaller.isEmpty() and self.there.isValid() and not self.there.isShortCircuited():
            smaller.transform(self.there, back)
        return smaller


def metric_crs(
    crs: QgsCoordinateReferenceSystem,
    source: LayerFeatures,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateReferenceSystem:
    """Return a CRS in metres on the ground: the source's own, or one round its middle.

    Web Mercator's metres are not those on the ground.
    """
    unit = QgsUnitTypes.DistanceUnit.DistanceMeters
    if not crs.isValid() or (crs.mapUnits() == unit and crs.authid() != WEB_MERCATOR):
        return crs
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    middle = QgsCoordinateTransform(crs, degrees, context).transform(source.sourceExtent().center())
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
    )
