"""Places are chosen on the map and by the selection of parcels, and removed by a menu."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.text import tr
from ...cube.problem import Problem
from .data_panel import DataPanel
from .map_tool import PlaceTool, pixel_place
from .model import SeriesModel
from .places import MOST, Place
from .selection import SelectionFollower, selected_polygons, selected_rows
from .table_source import TableSource
from .tool_bar import DockToolBar


class Picking(QObject):
    """Shows the places that the user chooses."""

    problem = pyqtSignal(object)
    """A Problem."""

    def __init__(
        self,
        model: SeriesModel,
        tool: PlaceTool,
        data: DataPanel,
        bar: DockToolBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._tool, self._data, self._bar = model, tool, data, bar
        self._canvas = tool.canvas()
        self._selection = SelectionFollower(self)
        tool.setAction(bar.pick)
        tool.place_chosen.connect(self._place_chosen)
        bar.pick.toggled.connect(self._pick)
        bar.centre.triggered.connect(self.add_centre)
        bar.places.aboutToShow.connect(self._list_places)
        data.parcels_changed.connect(self.follow)
        self._selection.changed.connect(self._selected)

    def add_centre(self) -> None:
        """Show the pixel at the centre of the map, beside the others."""
        self._place_chosen(pixel_place(self._canvas, self._canvas.center()), True)

    def _pick(self, chosen: bool) -> None:
        if sip.isdeleted(self._canvas):  # QGIS ends
            return
        if chosen:
            self._canvas.setMapTool(self._tool)
        elif self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)

    def _place_chosen(self, place: Place, beside: bool) -> None:
        if isinstance(self._model.source, TableSource):
            self.problem.emit(
                Problem(
                    "A parcel table has no pixels. Select its parcels, or choose a stack under "
                    "Data."
                )
            )
        elif not beside:
            self._model.show_places([place])
        elif not self._model.add_place(place):
            self._say_too_many()

    def _say_too_many(self) -> None:
        self.problem.emit(
            Problem(
                "{most} places are shown, and more could not be told apart. Remove some, or open "
                "one more dock.",
                most=MOST,
            )
        )

    def _list_places(self) -> None:
        menu = self._bar.places
        menu.clear()
        for place in self._model.places:
            menu.addAction(
                place.label, lambda number=place.number: self._model.remove_place(number)
            )
        menu.addSeparator()
        all_of_them = menu.addAction(tr("&All places"), self._remove_all)
        all_of_them.setEnabled(len(self._model.places) > 0)

    def _remove_all(self) -> None:
        self._model.show_places([])

    def follow(self) -> None:
        """Follow the selection of the parcels, and of a table's own rows."""
        layer, source = self._data.parcels.currentLayer(), self._model.source
        table = None
        if isinstance(source, TableSource):
            table = QgsProject.instance().mapLayer(source.layer_id)
        if not self._data.follow.isChecked():
            self._selection.stop()
            return
        self._selection.follow(layer, None if table is layer else table)
        self._selected()

    def _selected(self) -> None:
        layer, source = self._data.parcels.currentLayer(), self._model.source
        places: list[Place] = []
        if isinstance(layer, QgsVectorLayer):
            places = selected_polygons(layer, self._data.id_field())
        if not places and isinstance(source, TableSource):
            table = QgsProject.instance().mapLayer(source.layer_id)
            if isinstance(table, QgsVectorLayer):
                places = selected_rows(table, source.names.parcel)
        if places:
            self._model.show_places(places)

    def stop(self) -> None:
        """Follow no selection any more."""
        self._selection.stop()
