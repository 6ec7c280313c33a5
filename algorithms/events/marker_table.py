"""The table of markers: a row a marker, with the evidence for it.

Rules of schemes read such tables, whatever algorithm has made them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField, QgsFields

from ...cube.times.clock import from_days, iso
from ..field_type import field_type
from ..moments import moment
from ..table.layout import PARCEL
from ..table.results import Attributes

FIELDS = (
    ("marker", "String"),
    ("source", "String"),
    ("start", "DateTime"),
    ("main", "DateTime"),
    ("end", "DateTime"),
    ("value", "Double"),
    ("confidence", "Double"),
    ("confirmed_by", "String"),
    ("scenes", "String"),
)
"""The fields behind that of the parcel, and their types."""


def marker_fields(parcel: QgsField) -> QgsFields:
    """Return the fields of a table of markers, whose parcels are in a field like the one given."""
    fields, identity = QgsFields(), QgsField(parcel)
    if parcel.name().lower() in dict(FIELDS):
        identity.setName(PARCEL)
    fields.append(identity)
    for name, kind in FIELDS:
        fields.append(QgsField(name, field_type(kind)))
    return fields


@dataclass(frozen=True)
class Evidence:
    """One marker of a parcel."""

    marker: str
    """Its name."""
    source: str
    """The variable that shows it."""
    start: float
    """First day, since 1970-01-01."""
    main: float
    """The day that counts."""
    end: float
    """Last day."""
    value: float
    """How strong it is."""
    scenes: NDArray[np.float64]
    """Times of the observations that show it, days since 1970-01-01."""
    confirmed_by: Sequence[str] = ()
    """Other variables that show it."""
    confidence: float | None = None
    """From 0 to 1; None where it is not known."""

    def row(self, parcel: object) -> Attributes:
        """Return it as a row."""
        times = [moment(from_days(day)) for day in (self.start, self.main, self.end)]
        scenes = ", ".join(iso(time) for time in from_days(self.scenes))
        others = ", ".join(self.confirmed_by) or None
        return [
            parcel,
            self.marker,
            self.source,
            *times,
            self.value,
            self.confidence,
            others,
            scenes,
        ]


def scenes_between(
    days: NDArray[np.float64], values: NDArray[np.floating], start: float, end: float
) -> NDArray[np.float64]:
    """Return the times of the observations of a series (T,) from a start to an end."""
    return days[(days >= start) & (days <= end) & np.isfinite(values)]
