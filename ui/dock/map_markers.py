"""Marks of the places on the map: shape, colour and number as in the plot, and their outline."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .places import Place
from .reading import Reading

RADIUS = 6.0
"""Of a marker, in pixels of the screen."""

_SHAPES = {
    "s": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "^": ((0, -1.2), (1.15, 0.9), (-1.15, 0.9)),
    "v": ((0, 1.2), (1.15, -0.9), (-1.15, -0.9)),
    "D": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    "P": (
        *((-0.45, -1.2), (0.45, -1.2), (0.45, -0.45), (1.2, -0.45), (1.2, 0.45), (0.45, 0.45)),
        *((0.45, 1.2), (-0.45, 1.2), (-0.45, 0.45), (-1.2, 0.45), (-1.2, -0.45), (-0.45, -0.45)),
    ),
}


class PlaceMarker(QgsMapCanvasItem):
    """The marker of one place."""

    def __init__(self, canvas: QgsMapCanvas, place: Place, point: QgsPointXY) -> None:
        super().__init__(canvas)
        self._place, self._point = place, point
        self.updatePosition()

    def updatePosition(self) -> None:
        """Follow the map."""
        self.setPos(self.toCanvasCoordinates(self._point))

    def boundingRect(self) -> QRectF:
        """Return the room that marker and number take."""
        return QRectF(-2 * RADIUS, -3 * RADIUS, 7 * RADIUS, 5 * RADIUS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the marker with a light rim, so that it is seen on any ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), 1.6))
        painter.setBrush(QColor(self._place.colour()))
        shape = _SHAPES.get(self._place.marker)
        if shape is None:
            painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
        else:
            painter.drawPolygon(QPolygonF([QPointF(x * RADIUS, y * RADIUS) for x, y in shape]))
        font = QFont()
        font.setBold(True)
        painter.setFont(font)
        text = str(self._place.number)
        where = QPointF(1.5 * RADIUS, -0.6 * RADIUS)
        painter.setPen(QColor("white"))
        for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            painter.drawText(where + QPointF(x, y), text)
        painter.setPen(QColor("black"))
        painter.drawText(where, text)


class MapMarkers:
    """Keeps the marks on a canvas in step with the places."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._items: list[QgsMapCanvasItem] = []

    def show(self, places: Iterable[Place], readings: Iterable[Reading]) -> None:
        """Mark places, and outline what was read of them."""
        self.clear()
        for reading in readings:
            if reading.footprint:
                geometry = QgsGeometry()
                geometry.fromWkb(reading.footprint)
                crs = QgsCoordinateReferenceSystem.fromWkt(reading.crs)
                self._outline(reading.place, self._on_map(geometry, crs))
        for place in places:
            geometry = self._on_map(place.geometry, place.crs)
            if geometry is None or geometry.isEmpty():
                continue
            if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
                point = geometry.asPoint()
            else:
                point = geometry.pointOnSurface().asPoint()
            self._items.append(PlaceMarker(self._canvas, place, point))

    def clear(self) -> None:
        """Take all marks away."""
        if not sip.isdeleted(self._canvas):
            for item in self._items:
                self._canvas.scene().removeItem(item)
        self._items.clear()

    def _outline(self, place: Place, geometry: QgsGeometry | None) -> None:
        if geometry is None or geometry.isEmpty():
            return
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(QColor(Qt.GlobalColor.transparent))
        band.setSecondaryStrokeColor(QColor("white"))
        band.setStrokeColor(QColor(place.colour()))
        band.setWidth(2)
        band.setToGeometry(geometry, None)
        self._items.append(band)

    def _on_map(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem
    ) -> QgsGeometry | None:
        """Return a geometry in the CRS of the map, or None where it has no place there."""
        target = self._canvas.mapSettings().destinationCrs()
        moved = QgsGeometry(geometry)
        if crs.isValid() and target.isValid() and crs != target:
            transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
            with suppress(QgsCsException):
                success = QgsGeometry.OperationResult.Success
                return moved if moved.transform(transform) == success else None
            return None
        return moved
