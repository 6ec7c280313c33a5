"""What a dock remembers: in the project what is shown, in the settings how."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsSettings

from .places import PARCEL, PIXEL, RECTANGLE, Place

SCOPE = "PhenoFuse"
SETTINGS = "phenofuse/dock"


def write_project(number: int, state: dict[str, Any]) -> None:
    """Keep the state of a dock in the project, which is then changed."""
    text = json.dumps(state, default=str, sort_keys=True)
    if QgsProject.instance().readEntry(SCOPE, f"dock{number}/state", "")[0] != text:
        QgsProject.instance().writeEntry(SCOPE, f"dock{number}/state", text)


def read_project(number: int) -> dict[str, Any]:
    """Return what the project keeps of a dock; empty where it keeps nothing that can be read."""
    return _parsed(QgsProject.instance().readEntry(SCOPE, f"dock{number}/state", "")[0])


def write_settings(state: dict[str, Any]) -> None:
    """Keep how a dock looks, for the next one."""
    QgsSettings().setValue(SETTINGS, json.dumps(state, default=str))


def read_settings() -> dict[str, Any]:
    """Return how the last dock looked."""
    return _parsed(QgsSettings().value(SETTINGS, "") or "")


def places_to(places: Sequence[Place]) -> list[dict[str, Any]]:
    """Return places as what JSON holds."""
    return [
        {
            "kind": one.kind,
            "geometry": one.geometry.asWkt(9),
            "crs": one.crs.authid() or one.crs.toWkt(),
            "parcel": one.parcel,
        }
        for one in places
    ]


def places_from(kept: object) -> list[Place]:
    """Return the places that were kept; what cannot be read is left out."""
    places = []
    for one in kept if isinstance(kept, list) else ():
        if not isinstance(one, dict) or one.get("kind") not in (PIXEL, RECTANGLE, PARCEL):
            continue
        geometry = QgsGeometry.fromWkt(str(one.get("geometry", "")))
        if geometry.isNull() and one["kind"] != PARCEL:
            continue
        crs = QgsCoordinateReferenceSystem(str(one.get("crs", "")))
        places.append(Place(one["kind"], geometry, crs, one.get("parcel")))
    return places


def _parsed(text: str) -> dict[str, Any]:
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
