"""Run inside QGIS by scripts/screenshots: every state of the time-series dock, a picture each.

Where SHARP is set in the environment the screen is one of high resolution, and of it one picture.
"""

import os
import sys
import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

from phenofuse.algorithms.result_layers import set_times, style_stack
from phenofuse.ui.dock.places import PIXEL, Place
from phenofuse.ui.dock.scene import METHOD, OTHER, SEASONS
from phenofuse.ui.dock.state import SETTINGS

sys.path.insert(0, "scripts")
from small_pictures import save_small

DEMO = Path("demo").resolve()
IMAGES = Path("docs/images")
SIZE = (1360, 860)
PIXELS = ((30, 40), (62, 35), (90, 60), (50, 95), (100, 100))
"""Columns and rows of places in the sample scene."""

CLEAR = 31
"""An image without clouds."""

window = iface.mainWindow()


def pause(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until_idle(dock):
    for _ in range(1800):
        pause(50)
        if not dock.model.is_busy:
            break
    pause(300)


def take(name):
    pause(700)
    save_small(window.grab(), IMAGES / f"{name}.png")


def add(path, name, style=True):
    layer = QgsRasterLayer(str(path), name)
    if style:
        style_stack(layer)
        set_times(layer)
    QgsProject.instance().addMapLayer(layer)
    return layer


def open_dock():
    QgsSettings().remove(SETTINGS)
    docks = plugins["phenofuse"].docks
    dock = docks.show()
    dock.resize(SIZE[0], 430)
    window.resizeDocks([dock], [430], Qt.Orientation.Vertical)
    dock.splitter.setSizes([SIZE[0] - 300 - 400, 400])
    return dock


def choose(dock, role, method, **values):
    dock.panels[role].restore({"method": method, "values": values})


def at(dock, column, row):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    extent = layer.extent()
    x = extent.xMinimum() + (column + 0.5) * layer.rasterUnitsPerPixelX()
    y = extent.yMaximum() - (row + 0.5) * layer.rasterUnitsPerPixelY()
    return Place(PIXEL, QgsGeometry.fromPointXY(QgsPointXY(x, y)), layer.crs())


def parcel_table(parcels):
    """Extract the series of the parcels, and return the table."""
    import processing

    target = str(Path(tempfile.mkdtemp()) / "series.gpkg")
    parcels.removeSelection()
    layers = {"PARCELS": parcels, "INPUTS": [str(DEMO / "raw.vrt")], "OUTPUT": target}
    done = processing.run("phenofuse:parcelseries", layers)
    table = QgsVectorLayer(done["OUTPUT"], "Parcel series")
    QgsProject.instance().addMapLayer(table)
    parcels.selectByIds(sorted(parcels.allFeatureIds())[6:7])
    return table


def every_state():
    dock = open_dock()
    pause(800)
    take("dock-empty")
    raw = add(DEMO / "raw.vrt", "NDVI")
    iface.setActiveLayer(raw)
    iface.zoomToActiveLayer()
    dock.data.choose(raw.id())
    pause(1500)
    until_idle(dock)
    take("dock-first-click")

    dock.model.show_places([at(dock, *PIXELS[0])])
    choose(dock, METHOD, "whittaker", SMOOTHING=100)
    dock.tabs.setCurrentWidget(dock.panels[METHOD])
    until_idle(dock)
    dock.show_day(float(dock.model.scene.readings[0].variables[0].days[CLEAR]))
    take("dock-pixel")

    choose(dock, SEASONS, "phenology")
    dock.tabs.setCurrentWidget(dock.panels[SEASONS])
    until_idle(dock)
    take("dock-seasons")

    if "peakvalley" in dock.panels[OTHER].offered:
        choose(dock, SEASONS, "phenology")
        choose(dock, OTHER, "peakvalley")
        dock.tabs.setCurrentWidget(dock.panels[OTHER])
        dock.panels[OTHER].on_curve.setChecked(True)
        until_idle(dock)
        take("dock-events")

    choose(dock, OTHER, "whittaker", SMOOTHING=10000)
    choose(dock, SEASONS, "")
    dock.tabs.setCurrentWidget(dock.panels[OTHER])
    until_idle(dock)
    take("dock-compare")

    choose(dock, OTHER, "")
    dock.model.show_places([at(dock, *one) for one in PIXELS])
    choose(dock, SEASONS, "phenology")
    dock.tabs.setCurrentWidget(dock.numbers)
    until_idle(dock)
    take("dock-five-pixels")

    dock.model.show_places([at(dock, *PIXELS[0])])
    choose(dock, SEASONS, "")
    dock.bar.folded.setChecked(True)
    dock.tabs.setCurrentWidget(dock.panels[METHOD])
    until_idle(dock)
    take("dock-years")
    dock.bar.folded.setChecked(False)

    dock.bar.images.setChecked(True)
    until_idle(dock)
    pause(2000)
    dock.show_day(float(dock.model.scene.readings[0].variables[0].days[CLEAR]))
    take("dock-images")
    dock.bar.images.setChecked(False)

    parcels = QgsVectorLayer(str(DEMO / "scene" / "parcels.gpkg"), "Parcels")
    outline = {"style": "no", "outline_color": "#444444", "outline_width": "0.3"}
    parcels.renderer().setSymbol(QgsFillSymbol.createSimple(outline))
    QgsProject.instance().addMapLayer(parcels)
    dock.data.parcels.setLayer(parcels)
    parcels.selectByIds(sorted(parcels.allFeatureIds())[6:8])
    dock.tabs.setCurrentWidget(dock.data)
    until_idle(dock)
    pause(500)
    until_idle(dock)
    take("dock-parcels")
    table = parcel_table(parcels)
    dock.data.choose(table.id())
    dock.bar.peers.setChecked(True)
    until_idle(dock)
    pause(500)
    until_idle(dock)
    take("dock-peers")
    dock.bar.peers.setChecked(False)
    dock.data.choose(raw.id())
    parcels.removeSelection()
    dock.data.parcels.setLayer(None)
    QgsProject.instance().removeMapLayer(parcels)

    radar = add(DEMO / "scene" / "radar_rvi.tif", "Radar vegetation index", style=False)
    QgsProject.instance().layerTreeRoot().findLayer(radar).setItemVisibilityChecked(False)
    dock.data.choose(raw.id(), [radar.id()])
    choose(dock, METHOD, "mogpr", LEARN=1)
    dock.model.show_places([at(dock, *PIXELS[1])])
    dock.tabs.setCurrentWidget(dock.panels[METHOD])
    until_idle(dock)
    take("dock-fusion")

    dock.data.choose(raw.id())
    choose(dock, METHOD, "whittaker", SMOOTHING=100)
    choose(dock, SEASONS, "phenology")
    dock.model.show_places([at(dock, *one) for one in PIXELS[:2]])
    until_idle(dock)
    QgsApplication.setUITheme("Night Mapping")
    pause(800)
    take("dock-dark")


def sharp():
    dock = open_dock()
    raw = add(DEMO / "raw.vrt", "NDVI")
    iface.setActiveLayer(raw)
    iface.zoomToActiveLayer()
    dock.data.choose(raw.id())
    pause(1500)
    dock.model.show_places([at(dock, *PIXELS[0])])
    choose(dock, METHOD, "whittaker", SMOOTHING=100)
    choose(dock, SEASONS, "phenology")
    until_idle(dock)
    take("dock-high-dpi")


def run():
    window.resize(*SIZE)
    window.move(0, 0)
    QCursor.setPos(2, 2)  # nothing is to look as if the mouse were on it
    for one in window.findChildren(QDockWidget):
        if one.objectName() in ("ProcessingToolbox", "Browser", "MessageLog", "Layers"):
            one.setVisible(one.objectName() == "Layers")
    try:
        sharp() if os.environ.get("SHARP") else every_state()
    except Exception as error:  # noqa: BLE001 - QGIS is closed all the same
        print("failed:", repr(error), file=sys.stderr)
        import traceback

        traceback.print_exc()
    for dock in list(plugins["phenofuse"].docks.open):
        dock.close()
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    QApplication.processEvents()
    QTimer.singleShot(300, iface.actionExit().trigger)


QTimer.singleShot(3000, run)
