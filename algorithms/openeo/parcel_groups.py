"""Parcels as GeoJSON in groups that a back-end takes in one request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingFeedback

from ...cube.finished_file import readable_size
from ...cube.problem import Problem
from ...remote.sources import Area
from ..parcels.outlines import ParcelOutlines
from ..text import tr
from .request_parameters import DEGREES

DECIMALS = 7
"""Of coordinates in degrees: a centimetre."""

MOST_BYTES = 2**20
"""Of the outlines of a group, half of what back-ends take."""

MOST_PARCELS = 2000
"""Of a group; back-ends give up on more at once."""

WIDEST = 0.5
"""Degrees that a group may span: back-ends load the images of the whole of it."""

SIMPLER = (1.0, 2.0, 5.0)
"""Metres by which outlines that are too long may be simplified: to half a pixel of Sentinel-2."""

METRES_PER_DEGREE = 111_320.0

MARGIN = 1e-3
"""Degrees around a group, so that no pixel of a parcel is missing."""


@dataclass(frozen=True)
class Group:
    """Parcels that are sent together."""

    ids: list[object]
    """Their ids."""
    features: list[dict[str, Any]]
    """Their outlines, in the same order."""
    area: Area
    """What they lie in."""

    @property
    def geometries(self) -> dict[str, Any]:
        """The outlines as GeoJSON."""
        return {"type": "FeatureCollection", "features": self.features}


def one_group(outlines: ParcelOutlines, feedback: QgsProcessingFeedback) -> Group:
    """Return all parcels together, simplified where that makes them fit; raises Problem."""
    for metres in (0.0, *SIMPLER):
        first, *more = groups(outlines, simplified=metres)
        if more:
            continue
        if metres:
            feedback.pushInfo(
                tr("Outlines are simplified by {metres:g} m, to fit a request.", metres=metres)
            )
        return first
    raise Problem(
        "The parcels are too many or too far apart for one run: {count} parcels. Select fewer of "
        "them.",
        count=len(outlines.ids),
    )


def groups(
    outlines: ParcelOutlines, most: int = MOST_PARCELS, *, simplified: float = 0.0
) -> Iterator[Group]:
    """Yield the parcels in groups of `most`, those near each other together.

    Outlines are `simplified` by so many metres; those that are too long for a group of their own by
    as many as it takes. Raises Problem for one that stays too long.
    """
    polygons = []
    for identity, wkb in zip(outlines.ids, outlines.on(QgsCoordinateReferenceSystem(DEGREES))):
        polygon = QgsGeometry()
        polygon.fromWkb(wkb)
        if not polygon.isEmpty():
            polygons.append((identity, polygon, polygon.boundingBox()))
    # Row by row of squares of the widest group.
    polygons.sort(key=lambda one: (one[2].yMinimum() // WIDEST, one[2].xMinimum()))
    some: list[tuple[object, dict[str, Any]]] = []
    size, box = 0, None
    for identity, polygon, bounds in polygons:
        feature, length = _feature(identity, polygon, simplified)
        together = bounds if box is None else _union(box, bounds)
        is_full = len(some) >= most or size + length > MOST_BYTES
        if some and (is_full or together.width() > WIDEST or together.height() > 2 * WIDEST):
            yield _group(some, box)
            some, size, together = [], 0, bounds
        some.append((identity, feature))
        size, box = size + length, together
    if some:
        yield _group(some, box)


def _feature(
    identity: object, polygon: QgsGeometry, simplified: float
) -> tuple[dict[str, Any], int]:
    """Return an outline as GeoJSON, and its length."""
    for metres in (simplified, *(one for one in SIMPLER if one > simplified)):
        # A degree of longitude is shorter. The result is valid where the outline is.
        simpler = polygon.simplify(metres / METRES_PER_DEGREE) if metres else polygon
        geometry = json.loads(simpler.asJson(DECIMALS))
        feature = {"type": "Feature", "properties": {}, "geometry": geometry}
        length = len(json.dumps(feature))
        if length <= MOST_BYTES:
            return feature, length
    raise Problem(
        "The outline of parcel {parcel} is {size} long, and a request takes no more than {most}. "
        "Simplify it, or split it.",
        parcel=identity,
        size=readable_size(length),
        most=readable_size(MOST_BYTES),
    )


def _union(one: Any, other: Any) -> Any:
    both = type(one)(one)
    both.combineExtentWith(other)
    return both


def _group(some: list[tuple[object, dict[str, Any]]], box: Any) -> Group:
    area = {
        "west": box.xMinimum() - MARGIN,
        "south": box.yMinimum() - MARGIN,
        "east": box.xMaximum() + MARGIN,
        "north": box.yMaximum() + MARGIN,
    }
    return Group([one for one, _ in some], [feature for _, feature in some], area)
