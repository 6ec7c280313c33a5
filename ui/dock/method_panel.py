"""The choice of a method, and the controls of its parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.declaration import Method
from ...algorithms.preview import Preview
from ...algorithms.smoothing_first import SMOOTHER, SMOOTHER_PARAMETERS
from ...algorithms.stack_runner import StackAlgorithm
from ...algorithms.text import tr
from .controls import ParameterControls


class MethodPanel(QWidget):
    """One method, or none, with its parameters."""

    changed = pyqtSignal()
    """Another method, or another value."""
    run_asked = pyqtSignal(str)
    """The method of this role is to run on the whole layer."""
    code_asked = pyqtSignal(str)
    """The call of the method of this role in Python is to be copied."""

    def __init__(
        self,
        role: str,
        methods: Sequence[Method],
        intro: str,
        *,
        may_follow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer methods for a role; those that may follow another one may run on its curve."""
        super().__init__(parent)
        self.role = role
        self._methods = {one.id: one for one in methods}
        self.controls: ParameterControls | None = None
        self._values: dict[str, dict[str, Any]] = {}
        self.choice = QComboBox()
        self.choice.addItem(tr("None"), "")
        for one in sorted(methods, key=lambda one: tr(one.title)):
            self.choice.addItem(tr(one.title), one.id)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.setAccessibleName(intro)
        self.summary = QLabel(intro)
        self.summary.setWordWrap(True)
        self.run = QToolButton()
        self.run.setText(tr("Run on the whole layer…"))
        self.run.setToolTip(tr("Opens the algorithm's dialog with exactly these parameters."))
        self.run.clicked.connect(self._ask_run)
        self.code = QToolButton()
        self.code.setText(tr("Copy as Python"))
        self.code.setToolTip(tr("Copies the call of processing.run with these parameters."))
        self.code.clicked.connect(self._ask_code)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run)
        buttons.addWidget(self.code)
        buttons.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.on_curve = QCheckBox(tr("In the curve of the method"))
        self.on_curve.setToolTip(
            tr("Runs on the curve of the method, as if on its result; else on the observations.")
        )
        self._may_follow = may_follow
        self.on_curve.toggled.connect(self._on_curve_changed)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addWidget(self.summary)
        layout.addWidget(self.on_curve)
        layout.addWidget(self._area, 1)
        layout.addLayout(buttons)
        self._intro = intro
        self.choice.currentIndexChanged.connect(self._chosen)
        self._show()

    @property
    def offered(self) -> list[str]:
        """The ids of the methods to choose from."""
        return list(self._methods)

    @property
    def method(self) -> Method | None:
        """The method that is chosen."""
        return self._methods.get(self.choice.currentData() or "")

    def preview(self) -> Preview | None:
        """Return the method with its values, ready to run, or None."""
        if self.controls is None:
            return None
        on_curve = self._may_follow and self.on_curve.isChecked()
        return Preview(self.controls.algorithm, self.controls.values(), on_curve)

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        method = self.method
        return {
            "method": method.id if method else "",
            "values": self.controls.values() if self.controls else {},
            "on_curve": self.on_curve.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what was remembered; a method that is no more is none."""
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(max(self.choice.findData(state.get("method", "")), 0))
        self._show()
        values = state.get("values")
        if self.controls is not None and isinstance(values, dict):
            self.controls.set_values(values)
        if "on_curve" in state:
            with QSignalBlocker(self.on_curve):
                self.on_curve.setChecked(bool(state["on_curve"]))
            self._show_smoother()
        self.changed.emit()

    def _ask_run(self) -> None:
        self.run_asked.emit(self.role)

    def _ask_code(self) -> None:
        self.code_asked.emit(self.role)

    def _chosen(self) -> None:
        if self.controls is not None:
            self._values[self.controls.algorithm.method.id] = self.controls.values()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        method = self.method
        for button in (self.run, self.code):
            button.setEnabled(method is not None)
        self.on_curve.setVisible(self._may_follow and method is not None)
        if method is None:
            self.controls = None
            self._area.setWidget(QWidget())
            self.summary.setText(self._intro)
            return
        self.summary.setText(tr(method.summary))
        self.controls = ParameterControls(StackAlgorithm(method).create())
        self.controls.set_values(self._values.get(method.id, {}))
        self.controls.changed.connect(self.changed)
        self._area.setWidget(self.controls)
        with QSignalBlocker(self.on_curve):
            self.on_curve.setChecked(method.smooth_first)
        self._show_smoother()

    def _on_curve_changed(self) -> None:
        self._show_smoother()
        self.changed.emit()

    def _show_smoother(self) -> None:
        """Hide the smoother in front where the curve of another method takes its place."""
        if self.controls is not None:
            shown = not (self._may_follow and self.on_curve.isChecked())
            self.controls.show_rows((SMOOTHER, SMOOTHER_PARAMETERS), shown)


def titles_of(previews: Mapping[str, Preview]) -> dict[str, str]:
    """Return the names of methods; one that is there twice is named with what is different."""
    titles = {}
    for role, one in previews.items():
        titles[role] = tr(one.method.title)
        for other in previews.values():
            if other is not one and other.method.id == one.method.id:
                different = [
                    f"{one.algorithm.parameterDefinition(name).description()} {value:g}"
                    for name, value in one.parameters.items()
                    if isinstance(value, (int, float)) and value != other.parameters.get(name)
                ]
                titles[role] = ", ".join([titles[role], *different])
    return titles
