"""Controls for the parameters of a method, made from its declaration by QGIS itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ...algorithms import parameters as declared
from ...algorithms.declaration import Count, Number
from ...algorithms.learning import FROM_FILE, LEARN, LEARNED
from ...algorithms.method_algorithm import MethodAlgorithm
from ...algorithms.parameters import EVERY_FEW_DAYS, LISTED
from ...algorithms.preview import parameters_of
from ...algorithms.table.layout import is_null
from ...algorithms.text import tr
from .slider import NumberSlider

NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon

STEP = 5
"""Days between the values of a curve at first, so that it looks like one."""


class ParameterControls(QWidget):
    """One row a parameter; those that few people need are folded away."""

    changed = pyqtSignal()
    """A value was changed by the user."""

    def __init__(self, algorithm: MethodAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.algorithm = algorithm
        self._context = QgsProcessingContext()
        self._wrappers: dict[str, Any] = {}
        self._sliders: dict[str, NumberSlider] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._silent = False
        numbers = {declared.key(one.name): one for one in algorithm.method.parameters}
        rows, advanced = QFormLayout(), QFormLayout()
        for form in (rows, advanced):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setContentsMargins(0, 0, 0, 0)
        hidden = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        for definition in parameters_of(algorithm):
            form = advanced if definition.flags() & hidden else rows
            self._add(definition, numbers.get(definition.name()), form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(rows)
        if advanced.rowCount():
            box = QgsCollapsibleGroupBox(tr("Advanced"))
            box.setSaveCollapsedState(False)
            box.setLayout(advanced)
            box.setCollapsed(True)
            layout.addWidget(box)
        layout.addStretch()
        times = algorithm.method.output_times
        self._needed: dict[str, tuple[str, int]] = {LEARNED: (LEARN, FROM_FILE)}
        if times:
            at = declared.key(times.name)
            self._needed |= {"STEP": (at, EVERY_FEW_DAYS), "TIMES": (at, LISTED)}
            self.set_values({at: EVERY_FEW_DAYS, "STEP": STEP})
        self._show_needed()

    def _add(
        self, definition: QgsProcessingParameterDefinition, parameter: Any, form: QFormLayout
    ) -> None:
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        if wrapper is None:
            return
        wrapper.setWidgetContext(QgsProcessingParameterWidgetContext())
        widget = wrapper.createWrappedWidget(self._context)
        label = wrapper.createWrappedLabel()
        self._wrappers[definition.name()] = wrapper
        wrapper.widgetValueHasChanged.connect(self._value_changed)
        widget.setToolTip(definition.help())
        for combo in widget.findChildren(QComboBox):
            combo.setSizeAdjustPolicy(NARROW)
            combo.setMinimumContentsLength(8)
        if isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(NARROW)
        self._rows[definition.name()] = [widget]
        if label is None:
            form.addRow(_with_wrapped_text(widget, definition.description()))
        else:
            label.setWordWrap(True)
            label.setBuddy(widget)
            form.addRow(label, widget)
            self._rows[definition.name()].append(label)
        if isinstance(parameter, Number):
            slider = NumberSlider.of(definition.name(), parameter, isinstance(parameter, Count))
            if slider is not None:
                slider.setToolTip(definition.help())
                slider.setAccessibleName(definition.description())
                slider.set_number(wrapper.parameterValue())
                slider.number_changed.connect(self._slider_moved)
                self._sliders[definition.name()] = slider
                form.addRow(slider)

    def values(self) -> dict[str, Any]:
        """Return the values of all parameters by name."""
        values = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        return {name: None if is_null(value) else value for name, value in values.items()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Set values; names of no parameter are passed over."""
        self._silent = True
        try:
            for name, value in values.items():
                if name in self._wrappers:
                    self._wrappers[name].setParameterValue(value, self._context)
        finally:
            self._silent = False
        self._show_needed()

    def show_rows(self, names: Iterable[str], shown: bool) -> None:
        """Show or hide the rows of some parameters."""
        for name in names:
            for widget in self._rows.get(name, ()):
                widget.setVisible(shown)

    def _show_needed(self) -> None:
        """Show a parameter that belongs to a choice only where that is chosen."""
        for name, (choice, value) in self._needed.items():
            if choice in self._wrappers:
                self.show_rows([name], self._wrappers[choice].parameterValue() == value)

    def _slider_moved(self, name: str, number: float) -> None:
        self._wrappers[name].setParameterValue(number, self._context)

    def _value_changed(self, wrapper: Any) -> None:
        name = wrapper.parameterDefinition().name()
        if name in self._sliders:
            self._sliders[name].set_number(wrapper.parameterValue())
        if not self._silent:
            self._show_needed()
            self.changed.emit()


def _with_wrapped_text(widget: QWidget, text: str) -> QWidget:
    """Return a check box whose text takes as many lines as it needs; other widgets as they are."""
    if not isinstance(widget, QCheckBox):
        return widget
    widget.setText("")
    widget.setAccessibleName(text)
    label = QLabel(text)
    label.setWordWrap(True)
    label.setBuddy(widget)
    label.setToolTip(widget.toolTip())
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addWidget(label, 1)
    return row
