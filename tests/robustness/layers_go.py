"""Run an algorithm while the layers it reads go; a crash of QGIS ends this program alone.

    python layers_go.py FOLDER < case.json

A case has `algorithm`, `layers` (parameters and the sources of their layers), `given` (the other
parameters), the suffix of the `output`, and whether `all` ways and moments are tried. Printed is a
list of runs: what happened, and "same", "other rows" or the message.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

PATIENCE = 30_000
"""Milliseconds a run may take."""


class Watched(QgsProcessingFeedback):
    """Is asked in the thread of the algorithm, and has something done on the main thread then."""

    def __init__(self, moment: int) -> None:
        super().__init__()
        self.moment, self.asked, self.errors = moment, 0, []
        self.wants, self.done = threading.Event(), threading.Event()

    def isCanceled(self) -> bool:
        """Wait, the time that is the moment, until it is done."""
        self.asked += 1
        if self.asked == self.moment:
            self.wants.set()
            assert self.done.wait(PATIENCE / 1000)
        return super().isCanceled()

    def reportError(self, text: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS's name
        """Keep it."""
        self.errors.append(text)


def add_layers(sources: dict[str, str], kind: str) -> dict[str, QgsVectorLayer]:
    """Load the layers into the project, as they are or in memory, and return them."""
    found = {}
    for name, source in sources.items():
        provider, _, rest = source.rpartition("://")
        layer = QgsVectorLayer(source if not provider else rest, name, provider or "ogr")
        assert layer.isValid(), source
        if kind == "memory":
            layer = layer.materialize(QgsFeatureRequest())
            layer.setName(name)
        QgsProject.instance().addMapLayer(layer)
        found[name] = layer
    return found


def run(case: dict, kind: str, folder: Path, moment: int = -1, act=None) -> tuple[list, Watched]:
    """Run on a thread of QGIS; act before it starts (0), or when it asks the n-th time.

    Return the rows of the output, empty where it failed.
    """
    project = QgsProject.instance()
    project.clear()
    folder.mkdir()
    target = str(folder / f"result.{case['output']}")
    layers = add_layers(case["layers"], kind)
    if kind == "file" or moment == 0:
        # As dialogs do. A layer itself that goes before the start takes QGIS along.
        layers = {name: one.id() for name, one in layers.items()}
    given = case["given"] | layers | {"OUTPUT": target}
    algorithm = QgsApplication.processingRegistry().algorithmById(f"phenofuse:{case['algorithm']}")
    context, feedback = QgsProcessingContext(), Watched(moment)
    context.setProject(project)
    context.setFeedback(feedback)
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    loop, clock, ended = QEventLoop(), QTimer(), []

    def end(well: bool, results: dict) -> None:
        ended.append(well)
        loop.quit()

    def look() -> None:
        if feedback.wants.is_set() and not feedback.done.is_set():
            act()
            feedback.done.set()

    task.executed.connect(end)
    clock.timeout.connect(look)
    clock.start(1)
    if moment == 0:
        act()
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    clock.stop()
    return rows_of(target) if ended == [True] else [], feedback


def rows_of(path: str) -> list[str]:
    """Return the features of a result, or the pixels of its bands, as texts."""
    if path.endswith(".tif"):
        return [str(band.tobytes()) for band in gdal.Open(path).ReadAsArray()]
    layer = QgsVectorLayer(path, "result", "ogr")
    return [f"{one.attributes()} {one.geometry().asWkt()}" for one in layer.getFeatures()]


def main() -> None:
    """Run undisturbed, then with every way to take layers away at several moments."""
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    from phenofuse.plugin import PhenoFusePlugin

    Processing.initialize()
    plugin = PhenoFusePlugin(None)
    plugin.initProcessing()
    case, folder, project = json.load(sys.stdin), Path(sys.argv[1]), QgsProject.instance()
    ways = {"layers removed": project.removeAllMapLayers, "project closed": project.clear}
    runs = []
    for kind, likely in (("file", "layers removed"), ("memory", "project closed")):
        expected, feedback = run(case, kind, folder / kind)
        assert expected, feedback.errors
        asked = feedback.asked
        for way in ways if case["all"] else [likely]:
            moments = {0, min(1, asked), asked // 2, asked} if case["all"] else {0, asked // 2}
            for moment in sorted(moments):
                name = f"{kind}, {way}, moment {moment} of {asked}"
                sys.stderr.write(f"{name}\n")
                found, feedback = run(case, kind, folder / name, moment, ways[way])
                assert moment == 0 or feedback.done.is_set(), name
                said = "same" if found == expected else "\n".join(feedback.errors) or "other rows"
                runs.append((name, said))
    sys.stdout.write(json.dumps(runs))


if __name__ == "__main__":
    main()
