"""The dock as its user handles it: real widgets, a real canvas, real files."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest


def point_of(canvas, layer, column: float, row: float) -> QPoint:
    """Where a place of a layer is on the canvas."""
    extent = layer.extent()
    x = extent.xMinimum() + (column + 0.5) * 10
    y = extent.yMaximum() - (row + 0.5) * 10
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def click(canvas, layer, column, row, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    point = point_of(canvas, layer, column, row)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, modifier, point)


@pytest.fixture
def layer(dock):
    from qgis.core import QgsProject

    return QgsProject.instance().mapLayer(dock.data.main_id)


def test_a_click_shows_the_series_of_the_pixel(dock, layer, wait):
    click(dock.canvas, layer, 2, 4)
    wait(dock, 1)
    reading = dock.model.scene.readings[0]
    assert reading.where == "column 2, row 4"
    from osgeo import gdal

    expected = gdal.Open(layer.source()).ReadAsArray()[:, 4, 2]
    np.testing.assert_array_equal(reading.variables[0].values, expected)
    assert dock.pages.currentWidget() is dock.figure
