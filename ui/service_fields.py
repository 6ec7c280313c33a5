"""A widget for a parameter of an openEO process, made from its JSON schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsDateTimeEdit, QgsDoubleSpinBox, QgsExtentWidget, QgsSpinBox
from qgis.PyQt.QtCore import QDateTime, QLocale
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from ..algorithms.text import tr
from ..remote import schema as kinds_of_values
from ..remote.schema import kind_of, types_of

DEGREES = "EPSG:4326"
LARGEST, LARGEST_WHOLE = 1e9, 2**31 - 2
DECIMALS, DIGITS = 6, 10


def _json_or(text: str) -> Any:
    """Return what a text means as JSON, or the text, which is then found not to fit."""
    try:
        return json.loads(text)
    except ValueError:
        return text


class TextField(QLineEdit):
    """A text, or JSON where the parameter is no text."""

    def __init__(self, *, is_json: bool) -> None:
        super().__init__()
        self.is_json = is_json
        if is_json:
            self.setPlaceholderText(tr("JSON"))

    def value(self) -> Any:
        """Return the value, None for none; a text that is no JSON as it is."""
        text = self.text().strip()
        return _json_or(text) if text and self.is_json else text or None

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.setText(json.dumps(value) if self.is_json and value is not None else str(value or ""))


class ListField(QLineEdit):
    """A list: its parts separated by commas."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        super().__init__()
        items = kinds_of_values.schemas_of(schema.get("items"))
        self.types = types_of(items[0]) if items else ["string"]
        self.setPlaceholderText(tr("Separated by commas"))

    def value(self) -> Any:
        """Return the list, None for none."""
        parts = [one.strip() for one in self.text().split(",") if one.strip()]
        are_texts = "string" in self.types
        return [one if are_texts else _json_or(one) for one in parts] or None

    def set_value(self, value: Any) -> None:
        """Show a list."""
        self.setText(", ".join(str(one) for one in value or ()))


class MayBeMissing:
    """What the fields of numbers share: the smallest one stands for none."""

    kind: type

    def begin(self, least: float, most: float) -> None:
        """Set the bounds, the smaller one being that of none, and show none."""
        self.nothing = least
        self.setRange(least, most)
        self.setSpecialValueText(tr("not given"))
        self.setClearValue(least)
        self.set_value(None)

    def value(self) -> Any:
        """Return the number, None for none."""
        found = super().value()
        return None if found <= self.nothing else found

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.setValue(self.nothing if value is None else self.kind(value))


class NumberField(MayBeMissing, QgsDoubleSpinBox):
    """A number, which may be left out."""

    kind = float

    def __init__(self, schema: Mapping[str, Any]) -> None:
        super().__init__()
        self.setDecimals(DECIMALS)
        least, most = schema.get("minimum", -LARGEST), schema.get("maximum", LARGEST)
        self.begin(float(least) - 1, float(most))

    def textFromValue(self, value: float) -> str:
        """Return a number without zeros that say nothing."""
        return QLocale().toString(value, "g", DIGITS)


class CountField(MayBeMissing, QgsSpinBox):
    """A whole number, which may be left out."""

    kind = int

    def __init__(self, schema: Mapping[str, Any]) -> None:
        super().__init__()
        least = int(schema.get("minimum", -LARGEST_WHOLE))
        most = int(schema.get("maximum", LARGEST_WHOLE))
        self.begin(max(least, -LARGEST_WHOLE) - 1, min(most, LARGEST_WHOLE))


class ChoiceField(QComboBox):
    """One of several values, or none."""

    def __init__(self, choices: list[Any]) -> None:
        super().__init__()
        self.addItem(tr("not given"), None)
        for one in choices:
            self.addItem(tr("yes") if one is True else tr("no") if one is False else str(one), one)

    def value(self) -> Any:
        """Return the value, None for none."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        places = [place for place in range(self.count()) if self.itemData(place) == value]
        self.setCurrentIndex(places[0] if places else 0)


class IntervalField(QWidget):
    """Two days; where they are not given the period of the dialog is taken."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.ends = [QgsDateTimeEdit(), QgsDateTimeEdit()]
        for one in self.ends:
            one.setDisplayFormat("yyyy-MM-dd")
            one.setAllowNull(True)
            one.setNullRepresentation(tr("as the period"))
            one.clear()
        row.addWidget(self.ends[0], 1)
        row.addWidget(QLabel("-"))
        row.addWidget(self.ends[1], 1)

    def value(self) -> Any:
        """Return both days, None for none."""
        if any(one.isNull() for one in self.ends):
            return None
        return [one.dateTime().toString("yyyy-MM-dd") for one in self.ends]

    def set_value(self, value: Any) -> None:
        """Show two days."""
        for one, text in zip(self.ends, value or (None, None)):
            moment = QDateTime.fromString(str(text)[:10], "yyyy-MM-dd")
            one.setDateTime(moment) if moment.isValid() else one.clear()


class BoxField(QgsExtentWidget):
    """A rectangle; where it is not given the area of the dialog is taken."""

    def __init__(self) -> None:
        super().__init__(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.setNullValueAllowed(True, tr("as the area"))
        self.setOutputCrs(QgsCoordinateReferenceSystem(DEGREES))

    def value(self) -> Any:
        """Return the rectangle in degrees, None for none."""
        if not self.isValid():
            return None
        box = self.outputExtent()
        ends = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return dict(zip(("west", "south", "east", "north"), ends))

    def set_value(self, value: Any) -> None:
        """Show a rectangle in degrees."""
        if not isinstance(value, Mapping):
            self.clear()
            return
        ends = (float(value[one]) for one in ("west", "south", "east", "north"))
        crs = QgsCoordinateReferenceSystem(DEGREES)
        self.setOutputExtentFromUser(QgsRectangle(*ends), crs)


def field_for(parameter: Mapping[str, Any]) -> QWidget:
    """Return the widget that asks for a parameter, showing its default."""
    kind, schema = kind_of(parameter.get("schema"))
    field: Any
    if kind == kinds_of_values.NUMBER:
        field = NumberField(schema)
    elif kind == kinds_of_values.INTEGER:
        field = CountField(schema)
    elif kind == kinds_of_values.CHOICE:
        field = ChoiceField(list(schema["enum"]))
    elif kind == kinds_of_values.SWITCH:
        field = ChoiceField([True, False])
    elif kind == kinds_of_values.INTERVAL:
        field = IntervalField()
    elif kind == kinds_of_values.BOX:
        field = BoxField()
    elif kind == kinds_of_values.LIST:
        field = ListField(schema)
    else:
        field = TextField(is_json=kind != kinds_of_values.TEXT)
        if kind == kinds_of_values.OUTLINES:
            field.setPlaceholderText(tr("as the parcels or the area"))
    field.setToolTip(str(parameter.get("description", ""))[:1000])
    try:
        field.set_value(parameter.get("default"))
    except (TypeError, ValueError, KeyError):
        field.set_value(None)  # a default that its own schema does not allow
    return field
