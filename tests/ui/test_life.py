"""What comes and goes while a dock is open: layers, projects, and other docks."""

from __future__ import annotations

import gc
import weakref

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from phenofuse.ui.dock.scene import METHOD, SEASONS
from phenofuse.ui.dock.stack_source import StackSource

from .conftest import click, forget_the_deleted

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_layer_that_is_removed_while_shown_is_forgotten(dock, layer, wait):
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    click(dock, layer, 2, 2)
    wait(dock, 1)
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.model.source is None
    assert dock.pages.currentWidget() is dock.first_run
    assert "create the sample scene" in dock.first_run.text.text()


def test_a_project_that_is_closed_leaves_an_empty_dock(dock, layer, wait, parcel_table):
    _, polygons = parcel_table
    dock.data.parcels.setLayer(polygons)
    click(dock, layer, 2, 2)
    click(dock, layer, 3, 3, SHIFT)
    wait(dock, 2)
    QgsProject.instance().clear()
    assert len(dock.model.places) == 0
    assert dock.model.source is None
    assert dock.pages.currentWidget() is dock.first_run


def test_a_dock_that_is_closed_while_it_reads_ends_quietly(dock, layer, monkeypatch, qtbot):
    import threading

    begun, go_on = threading.Event(), threading.Event()
    read = StackSource.read

    def slow(self, place, check):
        begun.set()
        go_on.wait(5)
        return read(self, place, check)

    monkeypatch.setattr(StackSource, "read", slow)
    monkeypatch.setattr("phenofuse.ui.dock.worker.PATIENCE", 0.05)
    click(dock, layer, 2, 2)
    assert begun.wait(5)
    drawn = []
    dock.model.changed.connect(lambda: drawn.append(None))
    dock.close()
    go_on.set()
    qtbot.wait(200)
    assert drawn == []


def test_fifty_docks_leave_nothing_behind(plugin, add_stack, wait, qgis_canvas, qtbot):
    import threading

    layer = add_stack()
    items = len(qgis_canvas.scene().items())
    threads = threading.active_count()
    alive = []
    for number in range(50):
        dock = plugin.docks.add()
        dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
        if number % 10 == 0:
            click(dock, layer, 2, 2)
            wait(dock, 1)
        alive += [weakref.ref(dock), weakref.ref(dock.model), weakref.ref(dock.figure)]
        dock.close()
        del dock
        forget_the_deleted()
    gc.collect()
    assert plugin.docks.open == []
    assert [one for one in alive if one() is not None] == []
    assert len(qgis_canvas.scene().items()) == items
    qtbot.waitUntil(lambda: threading.active_count() <= threads)


def test_several_docks_live_side_by_side(plugin, dock, layer, wait):
    other = plugin.docks.add()
    assert [one.number for one in plugin.docks.open] == [1, 2]
    assert other.objectName() != dock.objectName()
    dock.bar.pick.setChecked(True)
    click(dock, layer, 1, 1)
    wait(dock, 1)
    other.bar.pick.setChecked(True)
    assert not dock.bar.pick.isChecked()
    click(other, layer, 3, 3)
    wait(other, 1)
    assert dock.model.scene.readings[0].where == "column 1, row 1"
    assert other.model.scene.readings[0].where == "column 3, row 3"
    dock.close()
    forget_the_deleted()
    assert plugin.docks.open == [other]


def test_what_is_shown_comes_back_with_the_project(plugin, dock, layer, wait, tmp_path):
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 77}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {"START": 0.3}})
    dock.bar.folded.setChecked(True)
    click(dock, layer, 1, 2)
    click(dock, layer, 3, 4, SHIFT)
    wait(dock, 2)
    project = QgsProject.instance()
    path = str(tmp_path / "project.qgs")
    assert project.write(path)
    dock.close()
    forget_the_deleted()
    project.clear()
    again = plugin.docks.add()
    again.panels[METHOD].restore({"method": "", "values": {}})
    assert project.read(path)
    wait(again, 2)
    assert [one.where for one in again.model.scene.readings] == [
        "column 1, row 2",
        "column 3, row 4",
    ]
    assert again.panels[METHOD].state()["values"]["SMOOTHING"] == 77
    assert again.panels[SEASONS].state()["values"]["START"] == 0.3
    assert again.bar.folded.isChecked()
