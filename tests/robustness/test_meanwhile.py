"""What others do while an algorithm runs: files go, layers go, projects close, others run too."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

TIMES = [f"2020-03-{day:02d}" for day in range(1, 21)]
AT_ONCE = 10


@pytest.fixture
def large(tmp_path, write_stack) -> Path:
    """A stack that is read and written in many blocks."""
    images = np.random.default_rng(6).random((20, 400, 520), np.float32)
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    return write_stack(tmp_path / "ndvi.tif", images, TIMES, options=options)


class Meddler(QgsProcessingFeedback):
    """Does something as soon as a share of the work is done."""

    def __init__(self, act, share=10):
        super().__init__()
        self.act, self.share, self.errors = act, share, []
        self.progressChanged.connect(self.look)

    def look(self, percent):
        """Act once."""
        if self.act and percent >= self.share:
            act, self.act = self.act, None
            act()

    def reportError(self, text, fatalError=False):  # noqa: N803 - the name that QGIS gives
        """Keep it."""
        self.errors.append(text)


@pytest.fixture
def smooth(processing, large):
    """Smooth by many blocks, while something else happens; return the result."""

    def run(act, target):
        meddler = Meddler(act)
        given = {"INPUT": str(large), "MEMORY": 64, "OUTPUT": str(target)}
        processing.run("phenofuse:whittaker", given, feedback=meddler)
        assert meddler.act is None, "nothing has happened"
        return gdal.Open(str(target)).ReadAsArray()

    return run


@pytest.fixture
def expected(smooth, tmp_path):
    return smooth(lambda: None, tmp_path / "expected.tif")


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 4)


def replace_by_text(path: Path) -> None:
    path.with_name("new").write_text("no picture")
    path.with_name("new").replace(path)


@pytest.mark.parametrize("act", [Path.unlink, cut, replace_by_text])
def test_the_input_goes(act, smooth, expected, large, tmp_path, outcome):
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "b.tif"
    target.write_text("an earlier result")
    with outcome("input removed, cut off or replaced while it is read"):
        try:
            np.testing.assert_array_equal(smooth(lambda: act(large), target), expected)
        except Exception:
            assert target.read_text() == "an earlier result"
            raise
        finally:
            assert [one.name for one in target.parent.iterdir()] == ["b.tif"]


def test_the_folder_of_the_output_goes(smooth, tmp_path, outcome):
    folder = tmp_path / "out"
    folder.mkdir()
    with outcome("folder of the output removed while it is written"):
        smooth(lambda: shutil.rmtree(folder), folder / "b.tif")
    assert not folder.exists() or list(folder.iterdir()) == []


@pytest.mark.parametrize("number", [errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ENODEV])
@pytest.mark.parametrize("where", ["stat", "replace", "mkdir"])
def test_a_network_drive_gives_up(
    number, where, processing, stack, parcel_table, tmp_path, monkeypatch, outcome
):
    """Every system call on the paths of one drive fails, from a moment on."""
    drive = tmp_path / "drive"
    drive.mkdir()
    real = getattr(os, where)
    (drive / "b.tif").write_text("an earlier result")

    def fail(path, *rest, **options):
        if str(path).startswith(str(drive)) and str(path) != str(drive / "b.tif"):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *rest, **options)

    for algorithm, source, name in (
        ("whittaker", stack, "b.tif"),
        ("whittaker_parcels", parcel_table, "c.gpkg"),
    ):
        with outcome("network drive that vanishes (simulated)"), monkeypatch.context() as patch:
            patch.setattr(os, where, fail)
            given = {"INPUT": str(source), "OUTPUT": str(drive / name)}
            processing.run(f"phenofuse:{algorithm}", given)
    assert (drive / "b.tif").stat().st_size > 0


@pytest.fixture
def run_tasks(qgis_app):
    """Run algorithms as tasks of QGIS, all at once; return what each gave, and what each said."""

    def run(algorithms, act=lambda: None):
        found, loop, tasks, kept = {}, QEventLoop(), [], []

        def ended(number, is_well, results):
            found[number] = (is_well, results)
            if len(found) == len(algorithms):
                loop.quit()

        for number, (name, given) in enumerate(algorithms):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"phenofuse:{name}")
            context, feedback = QgsProcessingContext(), Meddler(None)
            context.setProject(QgsProject.instance())
            task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
            task.executed.connect(lambda well, results, n=number: ended(n, well, results))
            tasks.append(task)
            kept.append((context, feedback))
        for task in tasks:
            QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(0, act)
        QTimer.singleShot(60_000, loop.quit)
        loop.exec()
        return [(*found[number], kept[number][1].errors) for number in range(len(algorithms))]

    return run


def test_ten_at_once(processing, run_tasks, large, parcel_table, expected, tmp_path, outcome):
    rasters = [tmp_path / f"{number}.tif" for number in range(AT_ONCE // 2)]
    tables = [tmp_path / f"{number}.gpkg" for number in range(AT_ONCE // 2)]
    given = [("whittaker", {"INPUT": str(large), "MEMORY": 64, "OUTPUT": str(r)}) for r in rasters]
    given += [("whittaker_parcels", {"INPUT": str(parcel_table), "OUTPUT": str(t)}) for t in tables]
    results = run_tasks(given)
    rows = {QgsVectorLayer(str(one)).featureCount() for one in tables}
    for number, (is_well, _, errors) in enumerate(results):
        with outcome("ten algorithms at once in one QGIS"):
            assert is_well, errors
            if number < len(rasters):
                found = gdal.Open(str(rasters[number])).ReadAsArray()
                np.testing.assert_array_equal(found, expected)
    assert rows == {QgsVectorLayer(str(parcel_table)).featureCount()}


def test_ten_at_once_to_one_file(processing, run_tasks, large, expected, tmp_path, outcome):
    target = tmp_path / "out" / "one.tif"
    given = ("whittaker", {"INPUT": str(large), "MEMORY": 64, "OUTPUT": str(target)})
    for is_well, _, errors in run_tasks([given] * AT_ONCE):
        with outcome("ten algorithms at once that write one file"):
            assert is_well, errors
    np.testing.assert_array_equal(gdal.Open(str(target)).ReadAsArray(), expected)
    assert [one.name for one in target.parent.iterdir()] == ["one.tif"]


@pytest.mark.parametrize("close", ["layer", "project"])
def test_the_project_changes(close, processing, run_tasks, large, expected, tmp_path, outcome):
    """Of a raster; test_layers_go.py has layers of features."""
    project, target = QgsProject.instance(), tmp_path / "b.tif"
    raster = QgsRasterLayer(str(large), "ndvi")
    project.addMapLayers([raster])
    given = ("whittaker", {"INPUT": raster.id(), "MEMORY": 64, "OUTPUT": str(target)})
    act = project.clear if close == "project" else project.removeAllMapLayers
    ((is_well, _, errors),) = run_tasks([given], act)
    with outcome("raster layer removed, or project closed, while an algorithm runs on it"):
        assert is_well, errors
    np.testing.assert_array_equal(gdal.Open(str(target)).ReadAsArray(), expected)


def test_threads_are_not_left_behind(processing, smooth, tmp_path):
    before = threading.active_count()
    smooth(lambda: None, tmp_path / "b.tif")
    assert threading.active_count() <= before
