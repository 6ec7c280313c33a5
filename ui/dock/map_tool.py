"""The map tool of a dock: click a pixel, or drag a rectangle."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from .places import PIXEL, RECTANGLE, Place


class PlaceTool(QgsMapTool):
    """Tells of places in the CRS of the canvas."""

    place_chosen = pyqtSignal(object, bool)
    """A place, and whether it comes beside the others (with Shift or Ctrl) or instead of them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._pressed: QPoint | None = None
        self._band: QgsRubberBand | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a click or a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the rectangle."""
        if self._pressed is None or not self._is_drag(event.pos()):
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(QColor("#D55E00"))
            self._band.setFillColor(QColor(213, 94, 0, 40))
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromRect(self._rectangle(event.pos())), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell of the place."""
        pressed = self._pressed
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        further = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        beside = bool(event.modifiers() & further)
        crs = self.canvas().mapSettings().destinationCrs()
        if self._is_drag(event.pos()):
            geometry = QgsGeometry.fromRect(self._rectangle(event.pos()))
            place = Place(RECTANGLE, geometry, crs)
        else:
            place = Place(PIXEL, QgsGeometry.fromPointXY(self.toMapCoordinates(pressed)), crs)
        self._forget()
        self.place_chosen.emit(place, beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up a rectangle."""
        if event.key() == Qt.Key.Key_Escape:
            self._forget()

    def deactivate(self) -> None:
        """Leave nothing on the map."""
        self._forget()
        super().deactivate()

    def _is_drag(self, point: QPoint) -> bool:
        distance = (point - self._pressed).manhattanLength()
        return distance >= QApplication.startDragDistance()

    def _rectangle(self, point: QPoint) -> QgsRectangle:
        return QgsRectangle(self.toMapCoordinates(self._pressed), self.toMapCoordinates(point))

    def _forget(self) -> None:
        self._pressed = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


def pixel_place(canvas: QgsMapCanvas, point: QgsPointXY) -> Place:
    """Return the place of a point in the CRS of the canvas."""
    crs = canvas.mapSettings().destinationCrs()
    return Place(PIXEL, QgsGeometry.fromPointXY(point), crs)
