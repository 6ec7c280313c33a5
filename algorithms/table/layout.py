"""The parcel table: long, one row for each parcel, time and variable, with the statistics."""

from __future__ import annotations

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QVariant

from ..field_type import field_type

PARCEL, TIME, VARIABLE = "parcel_id", "time", "variable"
COUNT, VALID_SHARE = "count", "valid_share"
STATISTICS = (COUNT, "mean", "std", "min", "p25", "p50", "p75", "max", VALID_SHARE)
"""The fields of the statistics, in their order."""

KEY = (PARCEL, TIME, VARIABLE)
"""The fields that name a row."""

CLASSES = "classes"
"""The field of the number of pixels of each class, as JSON, in the rows of a stack of classes."""


Row = list[object]
"""Values of the fields of a parcel table, in their order."""


def table_fields(parcel: QgsField, *, classes: bool = False) -> QgsFields:
    """Return the fields of a parcel table whose ids are of the type of the field `parcel`."""
    fields = QgsFields()
    identity = QgsField(parcel)
    identity.setName(PARCEL)
    fields.append(identity)
    fields.append(QgsField(TIME, field_type("DateTime")))
    fields.append(QgsField(VARIABLE, field_type("String")))
    for name in STATISTICS:
        fields.append(QgsField(name, field_type("Double")))
    if classes:
        fields.append(QgsField(CLASSES, field_type("String")))
    return fields


def is_null(value: object) -> bool:
    """Whether a field holds no value."""
    return value is None or (isinstance(value, QVariant) and value.isNull())
