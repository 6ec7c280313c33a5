"""The arguments of an openEO process in the dialog of its algorithm, made from its description."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from time import sleep
from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.text import tr, tr_problem
from ..cube.problem import Problem
from ..remote.backends import NO_LOGIN, BackEnd, backend, backends
from ..remote.login import connected
from ..remote.services import (
    Service,
    chosen_service,
    describe,
    is_needed,
    parameters_of,
    place_and_time,
    record,
)
from ..remote.token_store import unlock_for
from .background import Background
from .service_fields import field_for

BACKEND, SERVICE, PROCESS, NAMESPACE = "BACKEND", "SERVICE", "PROCESS", "NAMESPACE"
"""Parameters of the algorithm that say which process it is."""

EXAMPLE = json.dumps({"output": "FAPAR"})

TEXT_HEIGHT = 140
"""Pixels of the description, which scrolls."""

SOMEWHERE = {"west": 0.0, "south": 0.0, "east": 1.0, "north": 1.0}


class ServiceForm(QWidget):
    """Asks what a process takes, shows what it is, and has a field for each of its parameters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose: Callable[[], tuple[BackEnd, Service]] | None = None
        """Tells which process is chosen in the dialog; raises Problem."""
        self.parameters: list[Mapping[str, Any]] = []
        self.fields: dict[str, QWidget] = {}
        self.waiting: list[Background] = []
        self.ask = QPushButton(tr("Show what it takes"))
        self.ask.clicked.connect(self.read)
        self.message = QLabel(tr("Or write the arguments as JSON:"))
        self.message.setWordWrap(True)
        self.text = QLineEdit()
        self.text.setPlaceholderText(EXAMPLE)
        self.about = QTextBrowser()
        self.about.setOpenExternalLinks(True)
        self.about.setMaximumHeight(TEXT_HEIGHT)
        self.about.hide()
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for one in (self.ask, self.about, self.message, self.text):
            whole.addWidget(one)
        whole.addLayout(self.form)

    def read(self, _checked: bool = False) -> None:
        """Ask for the description of the chosen process, off the main thread."""
        try:
            chosen, service = self.choose()
            if service.namespace.startswith("http"):
                chosen = replace(chosen, login=NO_LOGIN)  # everybody may read it
            unlock_for(chosen.login)
        except Problem as problem:
            self.message.setText(tr_problem(problem))
            return

        def work() -> tuple[dict[str, Any], dict[str, Any]]:
            with connected(chosen, sleep) as connection:
                found = describe(connection, service, sleep)
                return found, record(connection, service, sleep)

        title = tr("Parameters of {process}", process=service.id)
        task = Background(title, work, lambda found: self.show_process(*found), self._failed)
        # QGIS owns a task, but not its Python part.
        self.waiting = [*self.waiting[-8:], task]
        self.ask.setEnabled(False)
        self.message.setText(tr("Asking {name} …", name=chosen.name))
        task.begin()

    def _failed(self, reason: str) -> None:
        if sip.isdeleted(self):
            return
        self.ask.setEnabled(True)
        self.message.setText(reason)

    def show_process(self, description: Mapping[str, Any], properties: Mapping[str, Any]) -> None:
        """Show what a process is, and a field for each parameter, with what was given before."""
        if sip.isdeleted(self):
            return  # the dialog was closed meanwhile
        given = self._given()
        self.forget()
        self.ask.setEnabled(True)
        self.about.setMarkdown(about(description, properties))
        self.about.show()
        self.parameters = parameters_of(description)
        by_dialog = []
        for one in self.parameters:
            if place_and_time(one, SOMEWHERE, None, ("", "")) is not None:
                by_dialog.append(one["name"])
            field = field_for(one)
            if one["name"] in given:
                field.set_value(given[one["name"]])
            self.fields[one["name"]] = field
            label = QLabel(f"{one['name']} *" if _has_to_be_filled(one) else one["name"])
            label.setToolTip(field.toolTip())
            self.form.addRow(label, field)
        self.text.hide()
        self.message.setText(
            tr(
                "Where they are not given, {names} are the area, parcels and period below.",
                names=", ".join(by_dialog),
            )
            if by_dialog
            else ""
        )

    def forget(self) -> None:
        """Go back to the JSON, as another process may be chosen now."""
        self.text.setText(self.value())
        self.parameters, self.fields = [], {}
        while self.form.rowCount():
            self.form.removeRow(0)
        self.about.hide()
        self.text.show()
        self.message.setText(tr("Or write the arguments as JSON:"))

    def _given(self) -> dict[str, Any]:
        try:
            found = json.loads(self.text.text() or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def value(self) -> str:
        """Return what the fields hold as JSON, or what was written where there are none.

        Wrong values are among it: the algorithm names them.
        """
        if not self.fields:
            return self.text.text().strip()
        found = {}
        for one in self.parameters:
            value = self.fields[one["name"]].value()
            if value is not None and value != one.get("default"):
                found[one["name"]] = value
        return json.dumps(found) if found else ""

    def set_value(self, value: str) -> None:
        """Show arguments given as JSON."""
        self.text.setText(value or "")
        for name, given in self._given().items():
            if name in self.fields:
                self.fields[name].set_value(given)


def about(description: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    """Return what a process is, how mature, and what its catalogue says, as Markdown."""
    lines = []
    if description.get("deprecated"):
        lines.append(f"**{tr('Deprecated: look for its successor.')}**")
    if description.get("experimental"):
        lines.append(f"**{tr('Experimental: its result may change.')}**")
    if properties.get("cost_estimate") is not None:
        cost, unit = properties["cost_estimate"], properties.get("cost_unit", "")
        lines.append(tr("Costs about {cost} {unit}.", cost=cost, unit=unit))
    if properties.get("updated"):
        lines.append(tr("Entry of the catalogue of {day}.", day=str(properties["updated"])[:10]))
    texts = [description.get("summary"), description.get("description")]
    texts = [str(one) for one in texts if one] or [str(properties.get("description") or "")]
    return "\n\n".join([*lines, *texts])


def _has_to_be_filled(parameter: Mapping[str, Any]) -> bool:
    return is_needed(parameter) and place_and_time(parameter, SOMEWHERE, None, ("", "")) is None


class ServiceWrapper(WidgetWrapper):
    """The form in a Processing dialog; in batches and models the JSON is written as such."""

    def createWidget(self) -> QWidget:
        """Return the widget."""
        return ServiceForm() if self.dialogType == DIALOG_STANDARD else QLineEdit()

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        """Look at the widgets that say which process it is."""
        if not isinstance(self.widget, ServiceForm):
            return
        beside = {one.parameterDefinition().name(): one for one in wrappers}

        def choose() -> tuple[BackEnd, Service]:
            number, name = (beside[one].parameterValue() for one in (SERVICE, BACKEND))
            texts = [str(beside[one].parameterValue() or "") for one in (PROCESS, NAMESPACE)]
            if isinstance(name, int):
                name = backends()[name].name
            return backend(str(name)), chosen_service(int(number), *texts)

        self.widget.choose = choose
        for one in (BACKEND, SERVICE, PROCESS, NAMESPACE):
            beside[one].widgetValueHasChanged.connect(self._forget)

    def _forget(self, _wrapper: Any) -> None:
        if self.widget.fields:
            self.widget.forget()
            self.widget.set_value("")

    def setValue(self, value: Any) -> None:
        """Show arguments given as JSON."""
        text = "" if value is None else str(value)
        if isinstance(self.widget, ServiceForm):
            self.widget.set_value(text)
        else:
            self.widget.setText(text)

    def value(self) -> str:
        """Return the arguments as JSON."""
        return self.widget.value() if isinstance(self.widget, ServiceForm) else self.widget.text()
