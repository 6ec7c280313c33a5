"""The types of fields: QGIS takes them from another class since 3.38, under other names."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.QGIS_VERSION_INT >= 33800:
    _Type, _PREFIX = QMetaType.Type, "Q"
else:
    _Type, _PREFIX = QVariant.Type, ""


class FieldType:
    """What `QgsField` takes as its type."""

    Int: ClassVar = _Type.Int
    LongLong: ClassVar = _Type.LongLong
    Double: ClassVar = _Type.Double
    String: ClassVar = getattr(_Type, f"{_PREFIX}String")
    Date: ClassVar = getattr(_Type, f"{_PREFIX}Date")
    DateTime: ClassVar = getattr(_Type, f"{_PREFIX}DateTime")
