"""How long the time-series dock takes from a click to the curve, and from a slider to the redraw.

Run it as `QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/dock.py` from the checkout, where
it writes stacks of 68 and 1,000 dates into a temporary folder: a GeoTIFF, a VRT of single images,
and one of images with masks. A click is the real one, of the mouse on the canvas; the curve is
there when it was drawn. Beside the time that passed it gives the processor time of all threads,
which other work on the machine disturbs little, and which an idle machine of one core would take.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from unittest.mock import MagicMock

import numpy as np

SIDE = 512
CLICKS = 40
MOVES = 40
DATES = (68, 1000)
CACHE = 64 * 2**20
"""Bytes of GDAL's cache: every click decodes its blocks."""


def main() -> None:
    """Measure and print a table."""
    from osgeo import gdal
    from qgis.core import QgsApplication

    # With the usual cache the whole of a small stack stays in memory after a few clicks.
    gdal.SetCacheMax(CACHE)
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        print(f"{SIDE} x {SIDE} pixels, float32; median / 95 % of {CLICKS} in ms")
        for count in DATES:
            for kind, path in stacks(Path(folder), count).items():
                clicks, moves = measure(application, path)
                print(
                    f"{count:5} dates, {kind:22} click to curve {summary(clicks)}, "
                    f"slider to redraw {summary(moves)}",
                    flush=True,
                )
    application.exitQgis()


def summary(seconds: list[tuple[float, float]]) -> str:
    """Return median and 95th percentile of passed, and the median of processor time, in ms."""
    passed, busy = 1000 * np.array(seconds).T
    middle, high = np.percentile(passed, (50, 95))
    return f"{middle:5.0f} / {high:4.0f} (processor {np.median(busy):4.0f})"


def stacks(folder: Path, count: int) -> dict[str, Path]:
    """Write the stacks of so many dates; GeoTIFFs as PhenoFuse writes them."""
    from osgeo import osr

    from phenofuse.cube.raster import BandSpec, choose_backend
    from phenofuse.cube.raster.grid import Grid, Window

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    place = (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0)
    grid = Grid(SIDE, SIDE, place, reference.ExportToWkt())
    times = np.datetime64("2018-01-03") + 5 * np.arange(count)
    rng = np.random.default_rng(1)
    image = rng.normal(0, 0.03, (SIDE, SIDE)).astype(np.float32)
    backend = choose_backend()
    bands = [BandSpec(str(one), {"PHENOFUSE_TIME": str(one)}) for one in times]
    whole = folder / f"stack{count}.tif"
    window = Window(0, 0, SIDE, SIDE)
    images = folder / f"images{count}"
    masks = folder / f"masks{count}"
    images.mkdir()
    masks.mkdir()
    square = np.ones((16, 16), np.uint8)
    with backend.create(whole, grid, bands) as writer:
        for number, time in enumerate(times):
            level = np.float32(0.5 + 0.3 * np.sin(2 * np.pi * number * 5 / 365))
            values = np.roll(image, number) + level
            values[rng.random(values.shape) < 0.4] = np.nan
            writer.write(window, values[None], number + 1)
            name = images / f"NDVI_{str(time).replace('-', '')}.tif"
            with backend.create(name, grid, bands[number : number + 1]) as single:
                single.write(window, values[None])
            name = masks / f"SCL_{str(time).replace('-', '')}.tif"
            codes = np.kron(rng.integers(0, 12, (SIDE // 16, SIDE // 16), np.uint8), square)
            spec = bands[number : number + 1]
            with backend.create(name, grid, spec, dtype="uint8", nodata=None) as single:
                single.write(window, codes[None])
    masked = {"MASK_FOLDER": str(masks), "MASK_PATTERN": "*.tif", "MASK_VALUES": "0-3,8-11"}
    return {
        "one GeoTIFF": whole,
        "VRT of single images": build(images, folder / f"stack{count}.vrt"),
        "VRT with masks": build(images, folder / f"masked{count}.vrt", **masked),
    }


def build(images: Path, target: Path, **more: str) -> Path:
    """Build a VRT as Build time-series stack does."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from phenofuse.algorithms.stacks.buildstack import BuildStackAlgorithm

    parameters = {"FOLDER": str(images), "PATTERN": "*.tif", "OUTPUT": str(target), **more}
    _, is_fine = (
        BuildStackAlgorithm()
        .create()
        .run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    )
    if not is_fine:
        raise RuntimeError("the stack could not be built")
    return target


Times = list[tuple[float, float]]
"""Seconds that passed, and of the processor."""


def measure(application: object, path: Path) -> tuple[Times, Times]:
    """Return the times of clicks and of moves of the slider."""
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QMainWindow

    from phenofuse.ui.dock.dock import SeriesDock
    from phenofuse.ui.dock.scene import METHOD
    from phenofuse.ui.dock.slider import NumberSlider

    window, canvas, iface = QMainWindow(), QgsMapCanvas(), MagicMock()
    window.setCentralWidget(canvas)
    iface.mainWindow.return_value, iface.mapCanvas.return_value = window, canvas
    layer = QgsRasterLayer(str(path), "stack")
    QgsProject.instance().addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    window.resize(1200, 900)
    window.show()
    canvas.setExtent(layer.extent())
    dock = SeriesDock(iface)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.bar.pick.setChecked(True)
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    loop = QEventLoop()
    until = perf_counter() + 3
    while perf_counter() < until:  # the map is drawn, and matplotlib imported
        application.processEvents()

    def timed(act: Callable[[], None], is_there: Callable[[], bool]) -> tuple[float, float]:
        passed, busy = perf_counter(), process_time()
        act()
        while not is_there():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return perf_counter() - passed, process_time() - busy

    rng = np.random.default_rng(2)
    clicks, moves = [], []
    transform = canvas.getCoordinateTransform()
    for column, row in rng.integers(0, SIDE, (CLICKS + 1, 2)):
        extent = layer.extent()
        point = transform.transform(
            extent.xMinimum() + 10 * (float(column) + 0.5),
            extent.yMaximum() - 10 * (float(row) + 0.5),
        )
        where = QPoint(int(point.x()), int(point.y()))
        clicks.append(
            timed(
                lambda where=where: QTest.mouseClick(
                    canvas.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                    where,
                ),
                lambda: (1, METHOD) in dock.figure.scene.previews and not dock.model.is_busy,
            )
        )
    slider = dock.panels[METHOD].controls.findChild(NumberSlider)
    for place in rng.permutation(np.arange(60, 60 + MOVES)):
        shown = dock.figure.scene.previews[1, METHOD]
        moves.append(
            timed(
                lambda place=place: slider.setValue(int(place)),
                lambda shown=shown: dock.figure.scene.previews.get((1, METHOD), shown) is not shown,
            )
        )
    dock.close()
    QgsProject.instance().clear()
    passed, busy = clicks[0]
    print(f"      first click: {1000 * passed:.0f} ms (processor {1000 * busy:.0f})")
    return clicks[1:], moves


if __name__ == "__main__":
    main()
