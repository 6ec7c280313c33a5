"""The page of PhenoFuse in QGIS's options."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from ...algorithms.icon import ICON
from ...algorithms.text import tr, tr_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from ...cube.packages.optional import Package
    from ...cube.packages.wheels import Wheel
    from .listing import Row

NAME = "PhenoFusePackages"
"""By this QGIS finds the page."""


class PackagesPageFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, data: Path) -> None:
        super().__init__("PhenoFuse", QIcon(str(ICON)))
        self.data = data
        self.page: PackagesPage | None = None

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        """Return a new page."""
        self.page = PackagesPage(self.data, parent)
        return self.page


class PackagesPage(QgsOptionsPageWidget):
    """Lists the packages, and fetches and removes those of PhenoFuse's own."""

    def __init__(self, data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Only now: QGIS starts without all this.
        from qgis.PyQt.QtWidgets import QVBoxLayout

        from ...cube.packages.own_folder import OwnFolder
        from .listing import PackageList

        self.setObjectName(NAME)
        self.own = OwnFolder(data)
        self.list = PackageList(str(self.own.path))
        QVBoxLayout(self).addWidget(self.list)
        self.list.install_asked.connect(self.install)
        self.list.files_asked.connect(self.install_files)
        self.list.remove_asked.connect(self.remove)
        self.list.cancel_asked.connect(self.cancel)
        self.feedback: QgsFeedback | None = None
        self.refresh()

    def apply(self) -> None:
        """Nothing to keep: each button does its work at once."""

    def refresh(self) -> None:
        """Show what is there now."""
        from ...cube.packages.optional import OPTIONAL

        rows = [self._row(one) for one in OPTIONAL]
        self.list.show_rows(rows, bool(self.own.wanted()), self.own.path.is_dir())

    def install(self) -> None:
        """Fetch what is missing, where the user agrees."""
        wheels = self.own.wanted()
        if not self._agrees(wheels):
            return
        from tempfile import TemporaryDirectory

        from ..background import Background
        from .download import fetch

        feedback = QgsFeedback()

        def work() -> None:
            with TemporaryDirectory() as folder:
                self.own.add(fetch(wheels, Path(folder), feedback))

        def then(_result: None) -> None:
            self._end(self._said_of(wheels))

        def failed(reason: str) -> None:
            self._end(f"{reason}\n\n{self._by_hand(wheels)}")

        self.feedback = feedback
        # A method of a widget is called on the thread of the widget.
        feedback.progressChanged.connect(self.list.show_progress)
        self.destroyed.connect(feedback.cancel)
        self.task = Background(tr("Fetching packages"), work, then, failed)
        self.list.say(tr("Fetching {count} files …", count=len(wheels)))
        self.list.show_busy(True)
        self.task.begin()

    def install_files(self) -> None:
        """Install wheels that the user has fetched elsewhere."""
        from qgis.PyQt.QtWidgets import QFileDialog

        title, kind = tr("Install from files"), tr("Python wheels (*.whl)")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", kind)
        if paths:
            self._try(lambda: self._said_of(self.own.add_files(Path(one) for one in paths)))

    def remove(self) -> None:
        """Remove all that was fetched."""

        def work() -> str:
            self.own.remove()
            return tr("The packages were removed. What is in use goes when QGIS is closed.")

        self._try(work)

    def cancel(self) -> None:
        """Stop fetching."""
        if self.feedback is not None:
            self.feedback.cancel()

    def _try(self, work: Callable[[], str]) -> None:
        from ...cube.problem import Problem

        try:
            said = work()
        except Problem as problem:
            said = tr_problem(problem)
        except OSError as error:
            said = tr("Something went wrong: {reason}", reason=error)
        self._end(said)

    def _end(self, said: str) -> None:
        self.feedback = None
        if sip.isdeleted(self):  # the options were closed meanwhile
            return
        self.list.show_busy(False)
        self.list.say(said)
        self.refresh()

    def _agrees(self, wheels: list[Wheel]) -> bool:
        """Ask whether these files may be fetched."""
        from urllib.parse import urlparse

        from qgis.PyQt.QtWidgets import QMessageBox

        from ...cube.finished_file import readable_size
        from .download import INDEX

        question = tr(
            "Fetch these files ({size}) from {host} into {folder}?\n\n{files}\n\nEach is checked "
            "against the hash PhenoFuse was tested with. QGIS's own Python is not changed.",
            size=readable_size(sum(one.size for one in wheels)),
            host=urlparse(INDEX).hostname,
            folder=self.own.path,
            files="\n".join(one.file for one in wheels),
        )
        yes = QMessageBox.StandardButton.Yes
        return QMessageBox.question(self, "PhenoFuse", question) == yes

    @staticmethod
    def _said_of(wheels: list[Wheel]) -> str:
        names = ", ".join(f"{one.name} {one.version}" for one in wheels)
        return tr("Installed and ready: {names}.", names=names)

    @staticmethod
    def _by_hand(wheels: list[Wheel]) -> str:
        return tr(
            "By hand: get these files from the package index (pypi.org) on a computer with "
            "internet, copy them here, and choose them by Install from files: {files}",
            files=", ".join(one.file for one in wheels),
        )

    def _row(self, package: Package) -> Row:
        from ...cube.packages.optional import (
            folder_of,
            how_to_get,
            is_there,
            missing_needs,
            version_of,
        )
        from .listing import Row
        from .purposes import PURPOSES

        if is_there(package.module):
            folder = folder_of(package)
            where = tr("PhenoFuse's own folder") if folder == self.own.path else str(folder or "")
            return Row(
                package.name,
                version_of(package) or tr("there"),
                tr(PURPOSES[package.name.lower()]),
                where,
            )
        needs = missing_needs(package)
        if needs:
            how = tr("first get {names}", names=", ".join(needs))
        elif package.is_pure:
            how = tr("by the button below")
        else:
            how = how_to_get(package.name)
        return Row(package.name, tr("missing"), tr(PURPOSES[package.name.lower()]), how)
