"""The types of fields, which QGIS 3 names by QVariant and QGIS 4 by QMetaType."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_VERSION, QMetaType, QVariant

OF_QT = {"String", "DateTime"}
"""Kinds that QMetaType calls by the name of Qt's own class."""


def field_type(kind: str) -> object:
    """Return what QgsField takes for "String", "Int", "LongLong", "Double" or "DateTime"."""
    if QT_VERSION < 0x060000:
        return getattr(QVariant.Type, kind)
    return getattr(QMetaType.Type, f"Q{kind}" if kind in OF_QT else kind)
