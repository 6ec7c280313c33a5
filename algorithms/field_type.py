"""The types of fields, which QGIS names by QVariant before 3.38 and by QMetaType from then on."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION, QMetaType, QVariant

OF_QT = {"String", "Date", "DateTime"}
"""Kinds that QMetaType calls by the name of Qt's own class."""


def field_type(kind: str) -> object:
    """Return what QgsField takes for "String", "Int", "LongLong", "Double", "DateTime", "Date"."""
    if QT_VERSION < 0x060000 and Qgis.QGIS_VERSION_INT < 33800:
        return getattr(QVariant.Type, kind)
    return getattr(QMetaType.Type, f"Q{kind}" if kind in OF_QT else kind)
