"""The panel of openEO jobs: what runs where, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from time import sleep
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.text import tr, tr_problem
from ..cube.problem import Problem
from ..remote.backends import backend, backends
from ..remote.job_list import JobRow, delete_job, job_log, job_rows, run_again, stop_job
from ..remote.login import connected
from ..remote.token_store import unlock_for
from .background import Background

ID = Qt.ItemDataRole.UserRole

MINUTE = len("2026-01-31T12:00")
"""Length of a time that is shown; the rest is in the log."""


class JobPanel(QDockWidget):
    """Lists the jobs of a back-end, and fetches, stops, deletes or repeats them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("openEO jobs"), parent)
        self.setObjectName("PhenoFuseOpeneoJobs")
        self.rows: list[JobRow] = []
        self.waiting: list[Background] = []
        self.backends = QComboBox()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setClearButtonEnabled(True)
        titles = [tr("Title"), tr("Status"), tr("Created (UTC)"), tr("Credits"), tr("Id")]
        self.table = QTableWidget(0, len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.message = QLabel(tr("Choose a back-end, and refresh."))
        self.message.setWordWrap(True)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.hide()
        self.refresh = QPushButton(tr("Refresh"))
        self.of_a_job = {
            name: QPushButton(title)
            for name, title in (
                ("results", tr("Results…")),
                ("log", tr("Log")),
                ("again", tr("Run again")),
                ("stop", tr("Stop")),
                ("delete", tr("Delete")),
            )
        }
        self._lay_out()
        self._connect()
        self.list_backends()

    def _lay_out(self) -> None:
        top, bottom, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        top.addWidget(self.backends, 1)
        top.addWidget(self.search, 1)
        top.addWidget(self.refresh)
        for button in self.of_a_job.values():
            bottom.addWidget(button)
        bottom.addStretch()
        whole.addLayout(top)
        whole.addWidget(self.table, 2)
        whole.addLayout(bottom)
        whole.addWidget(self.message)
        whole.addWidget(self.log, 1)
        inner = QWidget()
        inner.setLayout(whole)
        self.setWidget(inner)

    def _connect(self) -> None:
        self.refresh.clicked.connect(self.list_jobs)
        self.search.textChanged.connect(self._show_found)
        self.table.itemSelectionChanged.connect(self._enable)
        does = {
            "results": self.fetch,
            "log": self.show_log,
            "again": self.repeat,
            "stop": self.stop,
            "delete": self.delete,
        }
        for name, button in self.of_a_job.items():
            button.clicked.connect(does[name])
        self._enable()

    def list_backends(self) -> None:
        """Offer the back-ends that there are now."""
        chosen = self.backends.currentText()
        self.backends.clear()
        self.backends.addItems([one.name for one in backends()])
        self.backends.setCurrentIndex(max(self.backends.findText(chosen), 0))

    @property
    def job(self) -> str:
        """Id of the chosen job, or empty."""
        items = self.table.selectedItems()
        return items[0].data(ID) if items else ""

    def list_jobs(self) -> None:
        """Ask the back-end for the jobs."""

        def then(rows: list[JobRow]) -> None:
            self.rows = rows
            self._show_found()
            self.message.setText(tr("{count} jobs.", count=len(rows)))

        self._ask(job_rows, then)

    def show_log(self) -> None:
        """Show the log of the chosen job."""

        def then(text: str) -> None:
            self.log.setPlainText(text or tr("The log is empty."))
            self.log.show()
            self.message.setText("")

        self._ask(job_log, then, self.job)

    def repeat(self) -> None:
        """Run the chosen job once more."""
        self._ask(run_again, lambda _: self.list_jobs(), self.job)

    def stop(self) -> None:
        """Stop the chosen job."""
        self._ask(stop_job, lambda _: self.list_jobs(), self.job)

    def delete(self) -> None:
        """Delete the chosen job, if the user really wants to."""
        question = tr("Delete job {job} and its results at the back-end?", job=self.job)
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, self.windowTitle(), question) == yes:
            self._ask(delete_job, lambda _: self.list_jobs(), self.job)

    def fetch(self) -> None:
        """Open the dialog that fetches the results of the chosen job."""
        from processing import execAlgorithmDialog

        given = {"BACKEND": self.backends.currentText(), "JOB": self.job}
        execAlgorithmDialog("phenofuse:openeojob", given)

    def _ask(
        self, function: Callable[..., Any], then: Callable[[Any], None], *arguments: str
    ) -> None:
        """Call a function of `remote.job_list` off the main thread."""
        try:
            chosen = backend(self.backends.currentText())
            unlock_for(chosen.login)
        except Problem as problem:
            self.message.setText(tr_problem(problem))
            return

        def work() -> Any:
            with connected(chosen, sleep) as connection:
                return function(connection, *arguments, sleep)

        task = Background(tr("openEO jobs"), work, then, self.message.setText)
        # QGIS owns a task, but not its Python part.
        self.waiting = [*self.waiting[-8:], task]
        self.message.setText(tr("Asking {name} …", name=chosen.name))
        task.begin()

    def _show_found(self) -> None:
        words = self.search.text().lower().split()
        found = [
            row
            for row in self.rows
            if all(word in f"{row.title} {row.status} {row.id}".lower() for word in words)
        ]
        self.table.setRowCount(len(found))
        for place, row in enumerate(found):
            begun = row.created[:MINUTE].replace("T", " ")
            texts = (row.title, row.status, begun, row.costs, row.id)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(ID, row.id)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self._enable()

    def _enable(self) -> None:
        row = next((one for one in self.rows if one.id == self.job), None)
        status = row.status if row else ""
        for name, button in self.of_a_job.items():
            is_fitting = {
                "results": status == "finished",
                "stop": status in ("queued", "running"),
            }
            button.setEnabled(row is not None and is_fitting.get(name, True))
