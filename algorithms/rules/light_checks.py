"""Whether the inputs of the traffic light fit together: mistakes that would make false colours."""

from __future__ import annotations

import math

from qgis.core import QgsFeatureRequest, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.rules.scheme import DATA_GAP
from ..parcels.places import identity_of
from ..table.metrics import id_text
from ..text import tr
from .curves import Curves
from .light_parameters import LightRequest
from .marker_reader import Markers


def require_parcels(request: LightRequest, markers: Markers, curves: Curves | None) -> None:
    """Raise Problem for parcels without an id, and where a table has none of the parcels."""
    asked = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    ids = {}
    for polygon in request.parcels.getFeatures(asked):
        text = id_text(identity_of(polygon, request.id_field))
        if not text:
            raise Problem(
                "Parcel {number} has no value in field {field}, which names the parcels. Fill it, "
                "or choose another field.",
                number=polygon.id(),
                field=request.id_field,
            )
        ids[text] = None
    tables = [(tr("The marker table"), markers.parcels)]
    if curves is not None:
        tables.append((tr("The parcel table"), curves.parcels))
    for title, parcels in tables:
        if parcels and ids.keys().isdisjoint(parcels):
            raise Problem(
                "{table} has none of the parcels of the layer: it has {parcels}, and the layer "
                "{ids}. Choose the fields that hold the same ids.",
                table=title,
                parcels=", ".join(sorted(parcels)[:3]),
                ids=", ".join(list(ids)[:3]),
            )


def require_seen(request: LightRequest, markers: Markers, curves: Curves | None) -> None:
    """Raise Problem where rules ask for observations and nothing says when there were any."""
    if curves is not None:
        return
    for rule in request.scheme.rules:
        key = "least_observations" if rule.least_observations else ""
        if rule.longest_gap < math.inf and not markers.names[DATA_GAP]:
            key = "longest_gap"
        if key:
            raise Problem(
                "The rule {rule} has {key}, but nothing says when parcels were observed. Give the "
                "parcel table that the markers were found in, or leave {key} out of the rules.",
                rule=f'"{rule.name}"',
                key=key,
            )


def log_names(request: LightRequest, markers: Markers, feedback: QgsProcessingFeedback) -> None:
    """Say what was read, and warn of markers that rules name and the table never has."""
    found = ", ".join(f"{name} ({count})" for name, count in sorted(markers.names.items()))
    feedback.pushInfo(
        tr(
            "{title}: {count} rules, from {first} on. Markers: {found}.",
            title=request.scheme.title,
            count=len(request.scheme.rules),
            first=request.year,
            found=found or tr("none"),
        )
    )
    missing = sorted(request.scheme.names - set(markers.names))
    if missing:
        feedback.pushWarning(
            tr(
                "The marker table has no marker {names}, which the rules name. If they were looked "
                "for and not found that is right; else make them, or correct the rules.",
                names=", ".join(missing),
            )
        )
