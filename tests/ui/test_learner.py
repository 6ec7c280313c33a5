"""What methods learn from a sample is learned once, and nothing waits for it."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsProject

from phenofuse.cube.problem import Problem
from phenofuse.series import mogpr
from phenofuse.ui.dock.places import PARCEL, PIXEL, Place
from phenofuse.ui.dock.runs import whole_layer_run
from phenofuse.ui.dock.scene import METHOD, OTHER, SEASONS

from .conftest import dates, point_geometry, seasonal

VALUES = {"LEARN": 0, "SAMPLE": 3}


@pytest.fixture
def fits(monkeypatch):
    """The threads in which something was learned, one a time."""
    found, fit = [], mogpr.fit

    def counted(*args, **keywords):
        found.append(threading.current_thread())
        return fit(*args, **keywords)

    monkeypatch.setattr(mogpr, "fit", counted)
    return found


@pytest.fixture
def layer(dock, add_stack):
    """A short stack, with radar beside it."""
    layer = add_stack("short", seasonal(18, step=20))
    radar = add_stack("radar", seasonal(20, gaps=False, step=20) * 0.5 + 0.1)
    dock.data.choose(layer.id(), [radar.id()])
    return layer


def show(dock, layer, column: int = 1) -> None:
    dock.model.show_places([Place(PIXEL, point_geometry(layer, column, 1), layer.crs())])


def test_it_is_learned_once_for_all_places_and_values(dock, layer, wait, fits):
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    for column in (1, 2):
        show(dock, layer, column)
        wait(dock, 1)
    dock.panels[METHOD].controls.set_values({"STEP": 11})
    dock.panels[METHOD].changed.emit()
    wait(dock, 1)
    dock.panels[OTHER].restore({"method": "mogpr", "values": VALUES})
    wait(dock, 1)
    assert len(fits) == 1
    assert fits[0] is not threading.main_thread()
    dock.panels[OTHER].restore({"method": "mogpr", "values": {**VALUES, "SAMPLE": 4}})
    wait(dock, 1)
    assert len(fits) == 2


def test_it_is_learned_before_the_first_click(dock, layer, qtbot, fits):
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    qtbot.waitUntil(lambda: not dock.model.is_busy, timeout=8000)
    assert len(fits) == 1


def test_other_files_are_learned_from_anew(dock, layer, wait, fits, tmp_path, write_stack):
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    show(dock, layer)
    wait(dock, 1)
    before = dock.model.scene.previews[1, METHOD].curves[0].values
    (tmp_path / "short.tif").unlink()
    write_stack(tmp_path / "short.tif", seasonal(18, step=20) + 1, dates(18))
    show(dock, layer)
    wait(dock, 1)
    assert len(fits) == 2
    assert np.nanmin(dock.model.scene.previews[1, METHOD].curves[0].values) > np.nanmax(before)


@pytest.fixture
def slow(monkeypatch):
    """Learning that waits until it may go on, or is to stop."""
    begun, go_on, fit = threading.Event(), threading.Event(), mogpr.fit

    def waiting(*args, check, **keywords):
        begun.set()
        while not go_on.wait(0.01):
            check()
        return fit(*args, check=check, **keywords)

    monkeypatch.setattr(mogpr, "fit", waiting)
    yield begun, go_on
    go_on.set()


def test_all_else_is_shown_meanwhile_and_says_so(dock, layer, qtbot, slow):
    begun, go_on = slow
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    dock.panels[OTHER].restore({"method": "whittaker", "values": {}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {}})
    dock.panels[SEASONS].on_curve.setChecked(True)
    for column in (1, 2):
        show(dock, layer, column)
        qtbot.waitUntil(lambda: (1, OTHER) in dock.model.scene.previews)
    assert begun.is_set()
    assert dock.model.scene.readings[0].where == "column 2, row 1"
    assert set(dock.model.scene.previews) == {(1, OTHER)}
    qtbot.waitUntil(lambda: dock.busy.text() == "Learning…")
    go_on.set()
    qtbot.waitUntil(lambda: len(dock.model.scene.previews) == 3, timeout=8000)
    qtbot.waitUntil(lambda: dock.busy.text() == "")


@pytest.mark.parametrize("act", ["method", "source", "project", "dock"])
def test_what_nobody_waits_for_is_not_learned_to_its_end(dock, layer, qtbot, slow, act):
    begun, _ = slow
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    qtbot.waitUntil(begun.is_set)
    thread = next(one for one in threading.enumerate() if one.name == "learn")
    kept = dock.model.source.learned
    if act == "method":
        dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    elif act == "source":
        dock.data.choose(layer.id())
    elif act == "project":
        QgsProject.instance().clear()
    else:
        dock.close()
        qtbot.waitUntil(lambda: not thread.is_alive())
    if act == "source":
        # Without the radar it is learned from something else.
        assert dock.model.learner.busy
    elif act != "dock":
        qtbot.waitUntil(lambda: not dock.model.is_busy)
    assert kept == {}


def test_what_cannot_be_learned_is_said(dock, layer, qtbot, monkeypatch):
    def failing(*_, **__):
        raise Problem("Nothing was learned.")

    monkeypatch.setattr(mogpr, "fit", failing)
    dock.panels[METHOD].restore({"method": "mogpr", "values": VALUES})
    show(dock, layer)
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    qtbot.waitUntil(lambda: not dock.model.is_busy)
    assert "Nothing was learned" in dock.message.label.text()
    assert len(dock.model.scene.readings) == 1
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    qtbot.waitUntil(lambda: (1, METHOD) in dock.model.scene.previews)


def test_a_parcel_table_is_learned_from_as_the_run_does(dock, wait, parcel_table):
    import processing

    """That of one variable, from its own series, whatever else the table holds."""
    table, _ = parcel_table
    dock.data.choose(table.id())
    values = {"LEARN": 0, "SAMPLE": 4}
    dock.panels[METHOD].restore({"method": "gaussianprocess", "values": values})
    dock.model.show_places([Place(PARCEL, point_geometry(None, 0, 0), table.crs(), 3)])
    wait(dock, 1, timeout=20000)
    curve = dock.model.scene.previews[1, METHOD].curves[0]
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    result = processing.run(algorithm, {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    field = dock.model.methods[METHOD].method.outputs[0].name
    expected = [one[field] for one in result.getFeatures() if one["parcel_id"] == 3]
    np.testing.assert_array_equal(curve.values, expected)
