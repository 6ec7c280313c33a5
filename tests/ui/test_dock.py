"""The dock as its user handles it: real widgets, a real canvas, real files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDoubleSpinBox

from phenofuse.ui.dock.runs import python_of, whole_layer_run
from phenofuse.ui.dock.scene import METHOD
from phenofuse.ui.dock.slider import NumberSlider

from .conftest import click, seasonal

SHIFT = Qt.KeyboardModifier.ShiftModifier

RED_GREEN = (("green", 2.0), ("red", -1.0))
"""Names of two more stacks, and how their values differ."""


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


def test_images_are_of_one_stack_or_of_three_as_red_green_and_blue(
    dock, layer, add_stack, wait, qtbot
):
    others = [add_stack(name, seasonal(60, gaps=False) * factor) for name, factor in RED_GREEN]
    dock.data.choose(layer.id(), [one.id() for one in others])
    click(dock, layer, 2, 2)
    wait(dock, 1)
    dock.show()
    dock.iface.mainWindow().show()
    dock.bar.images.setChecked(True)
    chips = dock.chips
    assert [chips.bands.itemText(row) for row in range(4)] == [
        *("NDVI", "green", "red"),
        "NDVI, green, red as RGB",
    ]
    seen = []
    chips.worker.answered.connect(lambda found: seen.append(found.images))
    for row, stretch in ((0, 0), (3, 0), (3, 1)):
        chips.bands.setCurrentIndex(row)
        chips.stretch.setCurrentIndex(stretch)
        qtbot.waitUntil(lambda: not chips.worker.busy)
    *_, one, alike, each = seen
    assert one.shape == alike.shape == each.shape == (60, 6, 6, 3)
    assert (one != alike).any()
    assert (alike != each).any()


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


def test_the_call_in_python_is_copied(dock):
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 12}})
    QApplication.clipboard().clear()
    dock.panels[METHOD].code.click()
    call = QApplication.clipboard().text()
    assert call == python_of(dock.model, METHOD)
    assert "processing.run('phenofuse:whittaker'" in call


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
