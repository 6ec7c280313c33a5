"""A QGIS window with a canvas, a small stack in the project, and a dock beside it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from phenofuse.plugin import PhenoFusePlugin
from phenofuse.ui.dock.state import SETTINGS

SIDE, STEP = 6, 10.0


def dates(count: int, first: str = "2020-01-03", step: int = 12) -> list[str]:
    start = np.datetime64(first)
    return [str(start + step * number) for number in range(count)]


def seasonal(count: int, *, gaps: bool = True, step: int = 12) -> np.ndarray:
    """(T, rows, columns) of an index with a season a year, noise, and gaps."""
    rng = np.random.default_rng(4)
    day = step * np.arange(count)[:, None, None]
    top = 0.4 + 0.05 * np.arange(SIDE)[None, :, None] + 0.01 * np.arange(SIDE)[None, None, :]
    values = 0.2 + top * np.exp(-((((day % 365) - 180) / 50.0) ** 2))
    values = values + rng.normal(0, 0.02, (count, SIDE, SIDE))
    if gaps:
        values[rng.random(values.shape) < 0.25] = np.nan
    return values.astype(np.float32)


@pytest.fixture
def iface(qgis_iface, qgis_canvas, qgis_new_project, monkeypatch):
    menu = QMenu("Plugins", qgis_iface.mainWindow())
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: menu, raising=False)
    monkeypatch.setattr(qgis_iface, "mapCanvas", lambda: qgis_canvas)
    yield qgis_iface
    menu.deleteLater()


@pytest.fixture
def plugin(iface, qgis_processing):
    QgsSettings().remove(SETTINGS)
    plugin = PhenoFusePlugin(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()
    forget_the_deleted()


@pytest.fixture
def add_stack(write_stack, tmp_path, qgis_canvas):
    """Add a stack to the project and zoom to it."""

    def add(name: str = "NDVI", values: np.ndarray | None = None, times=None) -> QgsRasterLayer:
        values = seasonal(60) if values is None else values
        path = write_stack(
            tmp_path / f"{name}.tif", values, dates(len(values)) if times is None else times
        )
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        qgis_canvas.setDestinationCrs(layer.crs())
        qgis_canvas.resize(400, 400)
        extent = QgsRectangle(layer.extent())
        extent.scale(1.2)
        qgis_canvas.setExtent(extent)
        return layer

    return add


@pytest.fixture
def dock(plugin, add_stack):
    add_stack()
    return plugin.docks.add()


@pytest.fixture
def parcel_table(dock, tmp_path):
    """A parcel table of four parcels, and the polygons they were extracted of."""
    import processing

    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    polygons = QgsVectorLayer("Polygon?field=parcel_id:integer", "parcels", "memory")
    polygons.setCrs(layer.crs())
    extent = layer.extent()
    features = []
    for number in range(4):
        x = extent.xMinimum() + 30 * (number % 2)
        y = extent.yMaximum() - 30 * (number // 2)
        feature = QgsFeature(polygons.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 30, x + 30, y)))
        feature["parcel_id"] = number + 1
        features.append(feature)
    polygons.dataProvider().addFeatures(features)
    target = str(tmp_path / "series.gpkg")
    parameters = {"INPUTS": [layer], "PARCELS": polygons, "ID": "parcel_id", "OUTPUT": target}
    done = processing.run("phenofuse:parcelseries", parameters)
    table = QgsVectorLayer(done["OUTPUT"], "series")
    assert table.isValid()
    QgsProject.instance().addMapLayers([table, polygons])
    return table, polygons


def point_geometry(layer, column: float, row: float) -> QgsGeometry:
    """The middle of a pixel of a layer; nothing without a layer."""
    if layer is None:
        return QgsGeometry()
    extent = layer.extent()
    x = extent.xMinimum() + (column + 0.5) * STEP
    return QgsGeometry.fromPointXY(QgsPointXY(x, extent.yMaximum() - (row + 0.5) * STEP))


def forget_the_deleted() -> None:
    """Let Qt delete what is to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wait(qtbot):
    """Wait until all places of a dock are read, and all methods have run on them."""

    def until_idle(dock, places: int | None = None, timeout: int = 8000) -> None:
        def is_idle() -> bool:
            shown = len(dock.model.scene.readings)
            wanted = len(dock.model.places) if places is None else places
            read = not dock.model.is_busy and shown == wanted == len(dock.model.places)
            expected = {
                (one.number, role) for one in dock.model.places for role in dock.model.methods
            }
            return read and expected <= set(dock.model.scene.previews)

        qtbot.waitUntil(is_idle, timeout=timeout)

    return until_idle


def point_of(canvas, layer, column: float, row: float) -> QPoint:
    """Where the middle of a pixel of a layer is on the canvas, in the layer's CRS."""
    extent = layer.extent()
    x, y = extent.xMinimum() + (column + 0.5) * 10, extent.yMaximum() - (row + 0.5) * 10
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def click(dock, layer, column, row, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    point = point_of(dock.canvas, layer, column, row)
    QTest.mouseClick(dock.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def drag(dock, layer, first, last) -> None:
    viewport, button = dock.canvas.viewport(), Qt.MouseButton.LeftButton
    start, end = (point_of(dock.canvas, layer, *one) for one in (first, last))
    QTest.mousePress(viewport, button, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, button, Qt.KeyboardModifier.NoModifier, end)


@pytest.fixture
def layer(dock):
    return QgsProject.instance().mapLayer(dock.data.main_id)
