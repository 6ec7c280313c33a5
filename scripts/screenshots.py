"""Run inside QGIS by scripts/screenshots: toolbox, dialog and styled result in one picture."""

import sys
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView
from qgis.utils import iface

from phenofuse.algorithms.result_layers import set_times, style_stack

sys.path.insert(0, "scripts")
from small_pictures import save_small

DEMO = Path("demo").resolve()
IMAGES = Path("docs/images")

window = iface.mainWindow()
dialogs = []


def load():
    window.resize(1800, 1060)
    window.move(0, 0)
    for name, file in (("Images, clouds masked", "raw.vrt"), ("Smoothed", "smoothed.tif")):
        layer = QgsRasterLayer(str(DEMO / file), name)
        style_stack(layer)
        set_times(layer)
        QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    QTimer.singleShot(1500, open_toolbox)


def open_toolbox():
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "ProcessingToolbox":
            dock.show()
            dock.raise_()
            for tree in dock.findChildren(QTreeView):
                model = tree.model()
                for row in range(model.rowCount()):
                    index = model.index(row, 0)
                    if "PhenoFuse" in str(index.data()):
                        tree.expand(index)
                        for child in range(model.rowCount(index)):
                            tree.expand(model.index(child, 0, index))
                        tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
        elif dock.objectName() in ("Browser", "MessageLog"):
            dock.hide()
    QTimer.singleShot(800, open_dialog)


def open_dialog():
    dialog = processing.createAlgorithmDialog(
        "phenofuse:whittaker", {"INPUT": str(DEMO / "raw.vrt"), "SMOOTHING": 1000}
    )
    dialog.show()
    dialog.resize(760, 570)
    dialog.move(12, 440)
    dialog.raise_()
    dialogs.append(dialog)
    QTimer.singleShot(2500, take)


def take():
    save_small(QApplication.primaryScreen().grabWindow(0), IMAGES / "whittaker.png")
    dialogs[0].close()
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(300, iface.actionExit().trigger)


QTimer.singleShot(3000, load)
