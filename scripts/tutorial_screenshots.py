"""Run inside QGIS by scripts/screenshots: follows the tutorial's text, and takes its pictures."""

import os
import sys
import tempfile
from pathlib import Path

import processing
from qgis.core import (
    QgsApplication,
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsStyle,
)
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

sys.path.insert(0, "scripts")
from small_pictures import save_small
from tutorial import band, expression, lay_out, steps

PICTURES = Path(os.environ.get("PICTURES", "docs/images"))
REAL = Path("../shared/real/slovenia_s2")
SIZE = (1280, 800)

window = iface.mainWindow()


def pause(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(name, widget=None):
    pause(1500)
    pixmap = widget.grab() if widget else QApplication.primaryScreen().grabWindow(0)
    save_small(pixmap, PICTURES / f"tutorial-{name}.png")


def run(part, folder):
    """Follow a part; return the layers of its results by the names of the algorithms."""
    layers = {}
    for step in steps(part):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            f"phenofuse:{step.algorithm}"
        )
        parameters = step.parameters(algorithm, folder)
        if part == 1 and step.algorithm == "buildstack":
            dialog = processing.createAlgorithmDialog(
                algorithm.id(), step.parameters(algorithm, Path())
            )
            dialog.show()
            dialog.resize(860, 640)
            take("stack", dialog)
            dialog.close()
        before = set(QgsProject.instance().mapLayers())
        processing.runAndLoadResults(algorithm.id(), parameters)
        for identifier in set(QgsProject.instance().mapLayers()) - before:
            layers[step.algorithm] = QgsProject.instance().mapLayer(identifier)
    return layers


def show_only(layer):
    """Show one layer on the map, and alone in the legend."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        is_shown = node.layerId() == layer.id()
        node.setItemVisibilityChecked(is_shown)
        node.setExpanded(is_shown)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def choose_band(layer, name):
    """Show the band of a name, as the symbology does."""
    provider, renderer = layer.dataProvider(), layer.renderer().clone()
    number = next(
        number
        for number in range(1, layer.bandCount() + 1)
        if name in provider.generateBandName(number)
    )
    choose = getattr(renderer, "setInputBand", None) or renderer.setBand  # the former from 3.38 on
    choose(number)
    layer.setRenderer(renderer)


def colour(layer, field):
    """Colour parcels by a number, as Graduated in the symbology does."""
    renderer = QgsGraduatedSymbolRenderer(field)
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_color": "#444444"}))
    method = QgsClassificationQuantile()
    method.setLabelPrecision(0)
    renderer.setClassificationMethod(method)
    renderer.updateClasses(layer, 5)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp("Viridis"))
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def follow():
    window.resize(*SIZE)
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    legend = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([legend], [340], Qt.Orientation.Horizontal)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        layers = run(1, folder)
        choose_band(layers["phenology"], band(1))
        show_only(layers["phenology"])
        take("seasons")
        parcels = layers["phenology_parcels"]
        parcels.setSubsetString(expression())
        colour(parcels, "SOSD")
        show_only(parcels)
        table = iface.showAttributeTable(parcels)
        table.resize(880, 270)
        table.move(380, 505)
        take("parcels")
        table.close()
        QgsProject.instance().removeAllMapLayers()
        if REAL.is_dir():
            lay_out(REAL, folder)
            seasons = run(2, folder)["phenology"]
            choose_band(seasons, band(2))
            show_only(seasons)
            take("own")
        QgsProject.instance().removeAllMapLayers()
        QgsProject.instance().setDirty(False)
        pause(300)
    iface.actionExit().trigger()


QTimer.singleShot(3000, follow)
