"""Latitude and longitude of the centroids of parcels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
)

from ...cube.problem import Problem
from ..layer_snapshot import UNCHECKED
from ..table.metrics import id_text
from ..table.polygons import Polygons
from .places_raster import DEGREES

Floats = NDArray[np.float64]


def places_of_parcels(
    ids: Sequence[object], polygons: Polygons, context: QgsCoordinateTransformContext
) -> tuple[Floats, Floats]:
    """Return latitude and longitude (N,) of parcels, NaN for one without a place.

    Raises Problem where the polygons are nowhere on Earth.
    """
    source = polygons.source
    crs = source.sourceCrs()
    if not crs.isValid():
        raise Problem(
            "{polygons} has no coordinate reference system, so that the place of the sun is not "
            "known. Give the layer one, or give the sun zenith angle as a number.",
            polygons=source.sourceName(),
        )
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
    number = {id_text(one): place for place, one in enumerate(ids)}
    found = np.full((2, len(ids)), np.nan)
    request = QgsFeatureRequest().setSubsetOfAttributes([polygons.id_field], source.fields())
    for polygon in source.getFeatures(request, UNCHECKED):
        place = number.get(id_text(polygon[polygons.id_field]))
        centroid = polygon.geometry().centroid()
        if place is None or centroid.isEmpty():
            continue
        try:
            point = transform.transform(centroid.asPoint())
        except QgsCsException:
            continue
        found[:, place] = point.y(), point.x()
    found[:, ~np.isfinite(found).all(axis=0)] = np.nan
    if np.isnan(found).all():
        raise Problem(
            "No parcel of {polygons} has a latitude and longitude, so that the place of the sun is "
            "not known. Check its coordinate reference system, {crs}, or give the sun zenith angle "
            "as a number.",
            polygons=source.sourceName(),
            crs=crs.authid() or crs.description(),
        )
    return found[0], found[1]
