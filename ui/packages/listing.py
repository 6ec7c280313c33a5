"""The list of packages, and the buttons below it. Pure Qt: what they do is decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.text import tr

STATE, PURPOSE = 1, 2
"""Columns of the list."""


@dataclass(frozen=True)
class Row:
    """What the list says of a package."""

    name: str
    """Its name."""
    version: str
    """Its version, or that it is there or missing."""
    purpose: str
    """What PhenoFuse does with it."""
    source: str
    """Where it lies, or how to get it."""


class PackageList(QWidget):
    """Shows packages, and says which button was pressed."""

    install_asked = pyqtSignal()
    """What is missing is to be fetched."""
    files_asked = pyqtSignal()
    """Files that the user has are to be used."""
    remove_asked = pyqtSignal()
    """All that was fetched is to be removed."""
    cancel_asked = pyqtSignal()
    """Fetching is to end."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = [tr("Package"), tr("Version"), tr("What for"), tr("Where it is, or how to get it")]
        self.table = QTableWidget(0, len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (PURPOSE, len(titles) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self.table.resizeRowsToContents)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.hide()
        self.install = QPushButton(tr("Fetch missing packages…"))
        self.files = QPushButton(tr("Install from files…"))
        self.remove = QPushButton(tr("Remove fetched packages"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.hide()
        buttons = QHBoxLayout()
        for button, signal in (
            (self.install, self.install_asked),
            (self.files, self.files_asked),
            (self.remove, self.remove_asked),
            (self.cancel, self.cancel_asked),
        ):
            button.clicked.connect(lambda _checked=False, asked=signal: asked.emit())
            buttons.addWidget(button)
        buttons.addStretch()
        introduction = QLabel(
            tr(
                "PhenoFuse runs on what every QGIS has. These packages each serve one purpose and "
                "may be missing. Those of pure Python can be fetched into PhenoFuse's own folder; "
                "QGIS's Python is never changed. The folder: {folder}",
                folder=folder,
            )
        )
        introduction.setWordWrap(True)
        introduction.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)

    def show_rows(self, rows: list[Row], is_anything_wanted: bool, has_own: bool) -> None:
        """Show packages, and offer what can be done."""
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate((row.name, row.version, row.purpose, row.source)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self.table.resizeRowsToContents()
        self.install.setEnabled(is_anything_wanted)
        self.remove.setEnabled(has_own)

    def say(self, text: str) -> None:
        """Say what happened, or what to do."""
        self.message.setText(text)

    def show_progress(self, share: float) -> None:
        """Show how much has been fetched, in percent."""
        self.progress.setValue(int(share))

    def show_busy(self, is_busy: bool) -> None:
        """Offer nothing but to cancel while packages are fetched."""
        for button in (self.install, self.files, self.remove):
            button.setVisible(not is_busy)
        self.cancel.setVisible(is_busy)
        self.progress.setVisible(is_busy)
        self.progress.setValue(0)
