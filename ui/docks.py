"""The time-series docks that are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.icon import ICON
from ..algorithms.text import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dock.dock import SeriesDock


class Docks:
    """Opens docks by an action of a menu and a tool bar, and closes them all."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.open: list[SeriesDock] = []
        self.action = QAction(QIcon(str(ICON)), tr("Time series"), iface.mainWindow())
        self.action.setToolTip(tr("Show the time series of places on the map"))
        self.action.triggered.connect(self.show)
        iface.addToolBarIcon(self.action)

    def show(self, _checked: bool = False) -> SeriesDock:
        """Show the first dock; open it where there is none."""
        if not self.open:
            return self.add()
        dock = self.open[0]
        dock.setUserVisible(True)
        return dock

    def add(self) -> SeriesDock:
        """Open one more dock."""
        # Only now: matplotlib and all that draws wait until somebody wants to see series.
        from .dock.dock import SeriesDock

        taken = {one.number for one in self.open}
        number = next(one for one in range(1, len(taken) + 2) if one not in taken)
        dock = SeriesDock(self.iface, number)
        dock.another_asked.connect(self.add)
        dock.algorithm_asked.connect(self._open_algorithm)
        dock.gone.connect(self._forget)
        self.open.append(dock)
        self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        # To where it was when it was last open, if it was.
        self.iface.mainWindow().restoreDockWidget(dock)
        dock.bar.pick.setChecked(True)
        dock.show()
        return dock

    def remove(self) -> None:
        """Close all docks, and take the action away."""
        for dock in list(self.open):
            dock.let_go()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self.open.clear()
        self.iface.removeToolBarIcon(self.action)
        self.action.deleteLater()

    def _forget(self, number: int) -> None:
        for dock in [one for one in self.open if one.number == number]:
            self.open.remove(dock)
            self.iface.removeDockWidget(dock)

    def _open_algorithm(self, algorithm: str, parameters: dict) -> None:
        from processing import execAlgorithmDialog

        if QgsApplication.processingRegistry().algorithmById(algorithm) is not None:
            execAlgorithmDialog(algorithm, parameters)
