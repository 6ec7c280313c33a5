"""Where the parcels of a layer are, how large they are, and what grows on them."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeedback,
)

from ...cube.parcels.neighbours import Places
from ...cube.problem import Problem
from ...cube.run import Cancelled
from ..layer_snapshot import UNCHECKED, LayerFeatures
from ..table.layout import is_null
from ..table.metrics import id_text
from ..text import tr
from .outlines import names_of

AT_ONCE = 2000
"""Parcels read between two looks at whether the run was cancelled."""

DEGREES = "EPSG:4326"
NOWHERE = (np.nan, np.nan, 0.0)


@dataclass(frozen=True)
class ParcelPlaces:
    """The parcels of a layer that have an id, in the order of the layer."""

    ids: list[object]
    """As the field holds them."""
    number: dict[str, int]
    """Place in this order of each id, as text: 7, 7.0 and "7" are the same parcel."""
    crops: list[str]
    """The names of the groups of `places`."""
    places: Places
    """Where they are, in metres of an equal-area projection round the middle of the layer."""

    def crop_of(self, number: int) -> str:
        """Return the crop of a parcel, empty for none."""
        group = self.places.group[number]
        return self.crops[group] if group >= 0 else ""


def read_places(
    source: LayerFeatures,
    id_field: str,
    crop_field: str,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None] = lambda share: None,
) -> ParcelPlaces:
    """Read the parcels of a layer; without `id_field` a feature's own id is the parcel's.

    Parcels without crop or outline stay, with the group -1 or without a place. Raises Cancelled,
    and Problem for a layer without parcels or with two parcels of one id.
    """
    locate = _Locator(source, context, feedback)
    fields = [name for name in (id_field, crop_field) if name]
    request = QgsFeatureRequest().setSubsetOfAttributes(fields, source.fields())
    ids: list[object] = []
    number: dict[str, int] = {}
    crops: dict[str, int] = {}
    group, where = array("q"), array("d")
    unnamed, without = 0, []
    total = max(source.featureCount(), 1)
    for count, feature in enumerate(source.getFeatures(request, UNCHECKED)):
        if count % AT_ONCE == 0:
            if feedback.isCanceled():
                raise Cancelled
            progress(min(count / total, 1.0))
        identity = identity_of(feature, id_field)
        text = id_text(identity)
        if not text:
            unnamed += 1
            continue
        if text in number:
            raise Problem(
                "Field {field} has the value {value} for more than one parcel. Choose a field "
                "whose values all differ, or dissolve the parcels by this field first.",
                field=id_field,
                value=text,
            )
        number[text] = len(ids)
        ids.append(identity)
        crop = feature[crop_field]
        name = "" if is_null(crop) else id_text(crop).strip()
        group.append(crops.setdefault(name, len(crops)) if name else -1)
        place = locate(feature.geometry())
        where.extend(place)
        if place is NOWHERE:
            without.append(text)
    if not ids:
        raise Problem(
            "{source} has no parcels with an id. Choose a layer of polygons with an id each.",
            source=source.sourceName(),
        )
    if unnamed:
        feedback.pushWarning(
            tr(
                "{count} polygons have no value in field {field}, and were left out.",
                count=unnamed,
                field=id_field,
            )
        )
    if without:
        feedback.pushWarning(
            tr(
                "{count} parcels have no outline that can be located, and so no peers: {names}.",
                count=len(without),
                names=names_of(without),
            )
        )
    x, y, area = np.array(where).reshape(-1, 3).T
    places = Places(x, y, area, np.array(group, np.int64))
    return ParcelPlaces(ids, number, list(crops), places)


def identity_of(feature: QgsFeature, id_field: str) -> object:
    """Return what names a parcel: the value of a field, or the feature's own id."""
    return feature[id_field] if id_field else feature.id()


def numbers_of(parcels: ParcelPlaces, source: LayerFeatures, id_field: str) -> NDArray[np.int64]:
    """Return the places in `parcels` of the parcels of another source, such as the selected."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([id_field] if id_field else [], source.fields())
    found = (
        parcels.number.get(id_text(identity_of(feature, id_field)), -1)
        for feature in source.getFeatures(request)
    )
    return np.array([number for number in found if number >= 0], np.int64)


class _Locator:
    """Finds centroid and area of polygons on the ground, whatever their CRS."""

    def __init__(
        self,
        source: LayerFeatures,
        context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        crs = source.sourceCrs()
        self.transform = None
        if not crs.isValid():
            feedback.pushWarning(
                tr(
                    "{source} has no coordinate reference system; its coordinates are taken for "
                    "metres. Give the layer one if they are not.",
                    source=source.sourceName(),
                )
            )
            return
        to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
        try:
            middle = to_degrees.transform(source.sourceExtent().center())
        except QgsCsException as problem:
            raise Problem(
                "The coordinates of {source} do not fit its coordinate reference system, {crs}. "
                "Give the layer the right one.",
                source=source.sourceName(),
                crs=crs.authid() or crs.description(),
            ) from problem
        ground = QgsCoordinateReferenceSystem.fromProj(
            f"+proj=laea +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m"
        )
        self.transform = QgsCoordinateTransform(crs, ground, context)
        feedback.pushInfo(
            tr(
                "Distances and areas are those of a Lambert azimuthal equal-area projection round "
                "{longitude:.3f} E, {latitude:.3f} N.",
                longitude=middle.x(),
                latitude=middle.y(),
            )
        )

    def __call__(self, geometry: QgsGeometry) -> tuple[float, float, float]:
        """Return easting, northing (metres) and area (square metres); NOWHERE for no place."""
        if self.transform is not None:
            try:
                geometry.transform(self.transform)
            except QgsCsException:
                return NOWHERE
        centroid = geometry.centroid()
        if centroid.isEmpty():
            return NOWHERE
        point = centroid.asPoint()
        if not (np.isfinite(point.x()) and np.isfinite(point.y())):
            return NOWHERE
        return point.x(), point.y(), geometry.area()
