"""The dock as its user handles it: real widgets, a real canvas, real files."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDoubleSpinBox

from phenofuse.ui.dock.places import MOST, RECTANGLE
from phenofuse.ui.dock.runs import whole_layer_run
from phenofuse.ui.dock.scene import METHOD, SEASONS
from phenofuse.ui.dock.slider import NumberSlider
from phenofuse.ui.dock.stack_source import StackSource

from .conftest import forget_the_deleted, seasonal

SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def test_a_click_shows_the_series_of_the_pixel(dock, layer, wait):
    click(dock, layer, 2, 4)
    wait(dock, 1)
    reading = dock.model.scene.readings[0]
    assert reading.where == "column 2, row 4"
    expected = gdal.Open(layer.source()).ReadAsArray()[:, 4, 2]
    np.testing.assert_array_equal(reading.variables[0].values, expected)
    assert dock.pages.currentWidget() is dock.figure
    assert len(dock.figure.figure.axes) == 1


def test_a_click_replaces_and_with_shift_adds(dock, layer, wait):
    click(dock, layer, 0, 0)
    click(dock, layer, 1, 1)
    wait(dock, 1)
    click(dock, layer, 2, 2, SHIFT)
    click(dock, layer, 3, 3, SHIFT)
    wait(dock, 3)
    assert [one.where for one in dock.model.scene.readings] == [
        f"column {number}, row {number}" for number in (1, 2, 3)
    ]
    looks = {(one.colour(), one.marker) for one in dock.model.places}
    assert len(looks) == 3
    dock.model.remove_place(2)
    assert [one.number for one in dock.model.places] == [1, 3]
    click(dock, layer, 5, 5, SHIFT)
    wait(dock, 3)
    assert [one.number for one in dock.model.places] == [1, 2, 3]


def test_more_places_than_can_be_told_apart_are_refused_in_words(dock, layer, wait):
    for number in range(MOST + 1):
        click(dock, layer, number % 6, number // 6, SHIFT)
    wait(dock, MOST)
    assert dock.message.isVisibleTo(dock)
    assert str(MOST) in dock.message.label.text()


def test_only_the_latest_of_many_clicks_is_shown(dock, layer, wait):
    for number in range(12):
        click(dock, layer, number % 6, 3)
    wait(dock, 1)
    assert [one.where for one in dock.model.scene.readings] == ["column 5, row 3"]


def test_a_click_in_another_crs_finds_the_same_pixel(dock, layer, wait):
    dock.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    from qgis.core import QgsCoordinateTransform

    moved = QgsCoordinateTransform(
        layer.crs(), dock.canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    extent = layer.extent()
    point = moved.transform(QgsPointXY(extent.xMinimum() + 45, extent.yMaximum() - 15))
    dock.canvas.setExtent(moved.transformBoundingBox(extent))
    on_screen = dock.canvas.getCoordinateTransform().transform(point)
    QTest.mouseClick(
        dock.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(on_screen.x()), round(on_screen.y())),
    )
    wait(dock, 1)
    assert dock.model.scene.readings[0].where == "column 4, row 1"


def test_a_click_beside_the_stack_says_so_and_leaves_nothing_old(dock, layer, wait, qtbot):
    click(dock, layer, 2, 2)
    wait(dock, 1)
    click(dock, layer, -0.9, 2)
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert "outside" in dock.message.label.text()
    assert dock.pages.currentWidget() is dock.first_run


def test_a_rectangle_shows_mean_and_spread_of_its_pixels(dock, layer, wait):
    drag(dock, layer, (0.6, 1.6), (3.4, 4.4))
    wait(dock, 1)
    assert dock.model.places[0].kind == RECTANGLE
    variable = dock.model.scene.readings[0].variables[0]
    block = gdal.Open(layer.source()).ReadAsArray()[:, 2:5, 1:4].reshape(60, -1)
    np.testing.assert_allclose(variable.values, np.nanmean(block, axis=1, dtype=float), rtol=1e-6)
    low, high = np.nanpercentile(block, (25, 75), axis=1)
    np.testing.assert_allclose(variable.low, low, rtol=1e-6)
    np.testing.assert_allclose(variable.high, high, rtol=1e-6)


def test_the_selection_of_parcels_is_followed(dock, layer, wait, parcel_table, qtbot):
    _, polygons = parcel_table
    dock.data.choose(layer.id())
    dock.data.parcels.setLayer(polygons)
    polygons.selectByIds([2, 3])
    wait(dock, 2)
    assert [one.parcel for one in dock.model.places] == [2, 3]
    block = gdal.Open(layer.source()).ReadAsArray()[:, :3, 3:].reshape(60, -1)
    found = dock.model.scene.readings[0].variables[0].values
    np.testing.assert_allclose(found, np.nanmean(block, axis=1, dtype=float), rtol=1e-6)
    dock.data.follow.setChecked(False)
    polygons.selectByIds([1])
    qtbot.wait(150)
    assert [one.parcel for one in dock.model.places] == [2, 3]


def test_selected_rows_of_a_table_are_followed(dock, wait, parcel_table):
    table, _ = parcel_table
    dock.data.choose(table.id())
    table.selectByExpression("parcel_id in (1, 4)")
    wait(dock, 2)
    assert [one.parcel for one in dock.model.places] == [1, 4]
    expected = {
        one["time"].toMSecsSinceEpoch(): one["p75"] for one in table.getFeatures("parcel_id = 4")
    }
    variable = dock.model.scene.readings[1].variables[0]
    known = np.isfinite(variable.high)
    assert known.sum() == len(expected)
    np.testing.assert_array_equal(variable.high[known], [expected[one] for one in sorted(expected)])
    middle, low, high = variable.peers
    others = {}
    for one in table.getFeatures("parcel_id <> 4"):
        others.setdefault(one["time"].toMSecsSinceEpoch(), []).append(one["mean"])
    times = sorted({one["time"].toMSecsSinceEpoch() for one in table.getFeatures()})
    for place, time in enumerate(times):
        if len(others.get(time, ())) == 3:
            assert middle[place] == np.median(others[time])
            assert low[place] <= middle[place] <= high[place]


def test_a_change_of_a_parameter_redraws_the_curve(dock, layer, wait):
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    click(dock, layer, 2, 2)
    wait(dock, 1)
    controls = dock.panels[METHOD].controls
    before = dock.model.scene.previews[1, METHOD].curves[0].values
    slider = controls.findChild(NumberSlider)
    slider.setValue(slider.maximum())
    wait(dock, 1)
    after = dock.model.scene.previews[1, METHOD].curves[0].values
    assert controls.values()["SMOOTHING"] == 1e6
    assert np.nanstd(np.diff(after)) < 0.5 * np.nanstd(np.diff(before))
    box = controls.findChild(QDoubleSpinBox)
    box.setValue(1000)
    wait(dock, 1)
    assert slider.number() == 1000
    np.testing.assert_array_equal(dock.model.scene.previews[1, METHOD].curves[0].values, before)


def test_a_wrong_value_is_said_and_the_next_right_one_shown(dock, layer, wait, qtbot):
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    click(dock, layer, 2, 2)
    wait(dock, 1)
    dock.panels[METHOD].controls.findChild(QDoubleSpinBox).setValue(-1)
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert "must be a number above 0" in dock.message.label.text()
    dock.panels[METHOD].controls.findChild(QDoubleSpinBox).setValue(10)
    wait(dock, 1)
    qtbot.waitUntil(lambda: not dock.message.isVisibleTo(dock))


def test_the_cursor_and_the_map_follow_one_another(dock, layer, wait):
    click(dock, layer, 2, 2)
    wait(dock, 1)
    days = dock.model.scene.readings[0].variables[0].days
    dock.figure.setFocus()
    QTest.keyClick(dock.figure, Qt.Key.Key_Right)
    QTest.keyClick(dock.figure, Qt.Key.Key_Right)
    assert dock.figure.cursor_day == days[1]
    shown = dock.canvas.mapSettings().temporalRange()
    assert shown.begin().date().toString("yyyy-MM-dd") == "2020-01-15"
    assert shown.end().date().toString("yyyy-MM-dd") == "2020-01-27"
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    def utc(day: int) -> QDateTime:
        return QDateTime(QDate(2020, 3, day), QTime(0, 0), Qt.TimeSpec.UTC)

    dock.canvas.setTemporalRange(QgsDateTimeRange(utc(1), utc(31)))
    assert days[5] == np.datetime64("2020-03-03").astype("datetime64[D]").astype(float)
    assert dock.figure.cursor_day == days[5]


def test_a_click_in_the_plot_chooses_the_nearest_time(dock, layer, wait):
    click(dock, layer, 2, 2)
    wait(dock, 1)
    figure = dock.figure
    days = dock.model.scene.readings[0].variables[0].days
    axis = figure.figure.axes[0]
    x, y = axis.transData.transform((days[30] + 2, axis.get_ylim()[0]))
    point = QPoint(int(x), int(figure.height() - y - 3))
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert figure.cursor_day == days[30]


def test_two_variables_share_the_plot_on_two_axes(dock, layer, add_stack, wait):
    other = add_stack("radar", 3 * seasonal(30))
    dock.data.choose(layer.id(), [other.id()])
    click(dock, layer, 2, 2)
    wait(dock, 1)
    assert [one.name for one in dock.model.scene.readings[0].variables] == ["NDVI", "radar"]
    assert len(dock.figure.figure.axes) == 2
    dock.bar.second_axis.setChecked(False)
    assert len(dock.figure.figure.axes) == 1
    dock.bar.folded.setChecked(True)
    assert len(dock.figure.figure.axes) == 1


def test_images_of_the_place_are_shown_and_choose_their_date(dock, layer, wait, qtbot):
    click(dock, layer, 2, 2)
    wait(dock, 1)
    dock.show()
    dock.iface.mainWindow().show()
    dock.bar.images.setChecked(True)
    qtbot.waitUntil(lambda: dock.chips.list.count() == 60, timeout=5000)
    days = dock.model.scene.readings[0].variables[0].days
    values = dock.model.scene.readings[0].variables[0].values
    masked = ["masked" in dock.chips.list.item(row).text() for row in range(60)]
    np.testing.assert_array_equal(masked, np.isnan(values))
    dock.chips.list.itemClicked.emit(dock.chips.list.item(7))
    assert dock.figure.cursor_day == days[7]


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


def test_run_on_the_whole_layer_opens_the_dialog_with_these_parameters(
    dock, layer, wait, monkeypatch
):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *one: opened.append(one))
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 12}})
    dock.panels[METHOD].run.click()
    ((algorithm, parameters),) = opened
    assert algorithm == "phenofuse:whittaker"
    assert parameters["SMOOTHING"] == 12
    assert Path(parameters["INPUT"]) == Path(layer.source())


def test_that_dialog_is_filled_with_exactly_these_parameters(dock, layer, monkeypatch):
    import processing
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(dock.iface, "browserModel", lambda: model, raising=False)
    values = {"SMOOTHING": 12, "AT": 1, "STEP": 7, "EXTRAPOLATE": False, "MAX_GAP": 33}
    dock.panels[METHOD].restore({"method": "whittaker", "values": values})
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    filled = dialog.createProcessingParameters()
    assert filled.pop("INPUT") in (layer.id(), layer.source())
    assert values.items() <= filled.items()
    expected = {name: value for name, value in parameters.items() if name != "INPUT"}
    assert {name: filled.get(name, expected[name]) for name in expected} == expected
    dialog.close()


def test_a_stack_without_times_offers_to_build_one(dock, add_stack, wait, qtbot, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *one: opened.append(one))
    bare = add_stack("bare", times=[""] * 60)
    dock.data.choose(bare.id())
    click(dock, bare, 2, 2)
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert dock.message.build.isVisibleTo(dock)
    dock.message.build.click()
    assert opened == [("phenofuse:buildstack", {})]


def test_an_empty_dock_says_what_to_do_and_offers_the_sample_scene(plugin, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *one: opened.append(one))
    dock = plugin.docks.add()
    assert "create the sample scene" in dock.first_run.text.text()
    dock.first_run.sample.click()
    assert opened == [("phenofuse:samplescene", {})]


def test_without_matplotlib_it_says_how_to_get_it(plugin, add_stack, monkeypatch, wait):
    import sys

    monkeypatch.setitem(sys.modules, "phenofuse.ui.dock.figure", None)
    layer = add_stack()
    dock = plugin.docks.add()
    assert "matplotlib" in dock.first_run.text.text()
    assert "matplotlib" in dock.first_run.text.text()
    click(dock, layer, 2, 2)
    wait(dock, 1)
    assert dock.pages.currentWidget() is dock.first_run


def test_everything_can_be_reached_by_keyboard(dock, layer, wait):
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QToolButton

    for button in dock.bar.findChildren(QToolButton):
        if button.defaultAction() or button.menu():
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()
            assert button.accessibleName()
    for kind in (QAbstractButton, QComboBox):
        for widget in dock.tabs.findChildren(kind):
            if widget.isEnabled() and not isinstance(widget, QToolButton):
                assert widget.focusPolicy() != Qt.FocusPolicy.NoFocus, widget
    keys = [one.shortcut().toString() for one in dock.bar.actions() if one.shortcut().toString()]
    assert len(keys) == len(set(keys)) >= 8
    dock.bar.centre.trigger()
    wait(dock, 1)
