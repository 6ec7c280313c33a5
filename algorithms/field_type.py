"""The types of fields, which QGIS 3 names by QVariant and QGIS 4 by QMetaType."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_VERSION, QMetaType, QVariant

IN_QT6 = {"String": "QString", "DateTime": "QDateTime"}
"""Names that differ."""


def field_type(kind: str) -> object:
    """Return what QgsField takes for "String", "Int", "LongLong", "Double" or "DateTime"."""
    if QT_VERSION < 0x060000:
        return getattr(QVariant.Type, kind)
    return getattr(QMetaType.Type, IN_QT6.get(kind, kind))
