"""The PhenoFuse menu: the time-series dock, openEO jobs, and the algorithms by group."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu

from ..algorithms.icon import ICON
from ..algorithms.text import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QAction

    from .job_panel import JobPanel


class Menu:
    """A submenu of the Plugins menu: actions, and the dialogs of all algorithms by their groups."""

    def __init__(self, iface: QgisInterface, *actions: QAction) -> None:
        self.iface = iface
        self.menu = QMenu("PhenoFuse", iface.mainWindow())
        self.menu.setIcon(QIcon(str(ICON)))
        self.menu.addActions(actions)
        self.menu.addAction(QIcon(str(ICON)), tr("openEO jobs")).triggered.connect(self._show_jobs)
        self.menu.addAction(tr("Packages")).triggered.connect(self._show_packages)
        self.menu.addSeparator()
        provider = QgsApplication.processingRegistry().providerById("phenofuse")
        groups: dict[str, list[QgsProcessingAlgorithm]] = {}
        for algorithm in sorted(provider.algorithms(), key=lambda one: one.displayName()):
            groups.setdefault(algorithm.group(), []).append(algorithm)
        for group, algorithms in sorted(groups.items()):
            submenu = self.menu.addMenu(group)
            for algorithm in algorithms:
                action = submenu.addAction(algorithm.icon(), f"{algorithm.displayName()}…")
                action.triggered.connect(partial(self._open, algorithm.id()))
        self.jobs: JobPanel | None = None
        iface.pluginMenu().addMenu(self.menu)

    def remove(self) -> None:
        """Take the menu away."""
        self.iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        if self.jobs is not None:
            self.iface.removeDockWidget(self.jobs)
            self.jobs.deleteLater()
            self.jobs = None

    def _show_jobs(self, _checked: bool = False) -> None:
        if self.jobs is None:
            from .job_panel import JobPanel

            self.jobs = JobPanel(self.iface.mainWindow())
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.jobs)
        self.jobs.list_backends()
        self.jobs.show()

    def _show_packages(self, _checked: bool = False) -> None:
        from .packages.page import NAME

        self.iface.showOptionsDialog(self.iface.mainWindow(), NAME)

    def _open(self, algorithm: str, _checked: bool = False) -> None:
        from processing import execAlgorithmDialog

        execAlgorithmDialog(algorithm)
