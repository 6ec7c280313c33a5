"""The actions that save or copy what a dock shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ...algorithms.text import tr
from ...cube.problem import Problem
from . import export
from .layout_export import add_to_layout
from .model import SeriesModel
from .tool_bar import DockToolBar

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class TakeAway(QObject):
    """Saves numbers and pictures."""

    problem = pyqtSignal(object)
    """A Problem."""

    def __init__(
        self,
        model: SeriesModel,
        figure: Any,
        bar: DockToolBar,
        iface: QgisInterface,
        parent: QObject,
    ) -> None:
        """Take what is shown; the figure is None where there is no matplotlib."""
        super().__init__(parent)
        self._model, self._figure, self._bar, self._iface = model, figure, bar, iface
        bar.save_csv.triggered.connect(self._save_csv)
        bar.save_png.triggered.connect(self._save_png)
        bar.save_svg.triggered.connect(self._save_svg)
        bar.copy.triggered.connect(self.copy_picture)
        bar.layout_menu.aboutToShow.connect(self._list_layouts)

    def _save_csv(self) -> None:
        self._save(tr("Save numbers"), "CSV (*.csv)", ".csv", self.save_csv)

    def save_csv(self, path: str) -> None:
        """Save the numbers that are shown; raises Problem."""
        sources = (
            {"table": self._model.source.name}
            if self._model.source.is_table
            else dict(self._model.source.named)
        )
        export.save_text(path, export.csv_text(self._model.scene, self._model.methods, sources))

    def _save_png(self) -> None:
        self._save_picture("png")

    def _save_svg(self) -> None:
        self._save_picture("svg")

    def _save_picture(self, kind: str) -> None:
        self._save(tr("Save picture"), f"{kind.upper()} (*.{kind})", f".{kind}", self.save_picture)

    def save_picture(self, path: str) -> None:
        """Save the plot, as PNG or SVG by the end of the name; raises Problem."""
        export.save_picture(self._figure, path)

    def copy_picture(self) -> None:
        """Copy the plot to the clipboard."""
        if self._has_plot():
            QApplication.clipboard().setImage(export.picture(self._figure))

    def add_to_layout(self, name: str = "") -> None:
        """Add the plot to the print layout of a name, or to a new one, and open it."""
        if not self._has_plot():
            return
        size = self._figure.size()
        svg = export.picture_bytes(self._figure, "svg")
        layout = add_to_layout(svg, size.height() / max(size.width(), 1), name)
        self._iface.openLayoutDesigner(layout)

    def _list_layouts(self) -> None:
        menu = self._bar.layout_menu
        menu.clear()
        for layout in QgsProject.instance().layoutManager().printLayouts():
            menu.addAction(layout.name(), partial(self.add_to_layout, layout.name()))
        menu.addSeparator()
        menu.addAction(tr("&New layout"), self.add_to_layout)

    def _save(self, title: str, kinds: str, ending: str, save: Callable[[str], None]) -> None:
        if not self._has_plot():
            return
        path, _ = QFileDialog.getSaveFileName(self._bar, title, "", kinds)
        if not path:
            return
        try:
            save(path if path.lower().endswith(ending) else path + ending)
        except Problem as problem:
            self.problem.emit(problem)
        except OSError as error:
            self.problem.emit(
                Problem(
                    "{path} could not be written: {reason}. Choose another place.",
                    path=path,
                    reason=error,
                )
            )

    def _has_plot(self) -> bool:
        """Whether something is shown; if not, say so."""
        if self._figure is not None and self._model.scene.readings:
            return True
        self.problem.emit(Problem("Nothing is shown that could be saved. Show a place first."))
        return False
