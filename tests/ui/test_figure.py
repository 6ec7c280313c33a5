"""The plot: what moves is drawn apart, the mouse finds points, colours follow the theme."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from phenofuse.algorithms.preview import Curve, Previewed
from phenofuse.ui.dock.places import PIXEL, Place
from phenofuse.ui.dock.reading import Reading, Variable
from phenofuse.ui.dock.scene import METHOD, Look, Scene

DAYS = np.arange(18000.0, 18400, 20)
NAMES = [f"S2A_{number}" for number in range(DAYS.size)]
PLACE = Place(PIXEL, QgsGeometry.fromWkt("POINT(1 2)"), QgsCoordinateReferenceSystem())


def scene(scale: float = 0.5, reading: Reading | None = None, **look) -> Scene:
    curve = Curve("curve", 0, DAYS, scale * np.sin(DAYS / 40))
    found = {(1, METHOD): Previewed([curve])}
    return Scene([reading or READING], found, {METHOD: "Smooth"}, Look(**look))


def make_reading(name: str = "NDVI") -> Reading:
    masked = np.where(np.arange(DAYS.size) == 4, -0.2, np.nan)
    values = np.where(np.isnan(masked), np.sin(DAYS / 40), np.nan)
    return Reading(PLACE, [Variable(name, DAYS, values, masked, acquisitions=NAMES)], "here")


READING = make_reading()


@pytest.fixture
def figure(qgis_app, qtbot):
    from phenofuse.ui.dock.figure import SeriesFigure

    figure = SeriesFigure()
    qtbot.addWidget(figure)
    figure.resize(600, 300)
    figure.show()
    figure.show_scene(scene())
    return figure


def pixels(figure) -> np.ndarray:
    return np.asarray(figure.buffer_rgba())[..., :3].copy()


def test_it_draws_with_the_qt_of_qgis(figure):
    from matplotlib.backends.qt_compat import QtCore
    from qgis.PyQt.QtCore import QObject

    assert QtCore.QObject is QObject


def test_a_new_curve_is_drawn_over_the_picture_of_the_rest(figure, monkeypatch):
    drawn = []
    monkeypatch.setattr(figure, "draw", lambda: drawn.append(None))
    before = pixels(figure)
    figure.show_scene(scene(0.8))
    assert drawn == []
    after = pixels(figure)
    assert (before != after).any()
    figure.show_scene(scene())
    np.testing.assert_array_equal(pixels(figure), before)
    assert drawn == []


@pytest.mark.parametrize(
    "changed",
    [scene(5.0), scene(observations=False), scene(folded=True), scene(reading=make_reading("x"))],
)
def test_what_changes_the_axes_is_drawn_anew(figure, monkeypatch, changed):
    drawn = []
    monkeypatch.setattr(figure, "draw", lambda: drawn.append(None))
    figure.show_scene(changed)
    assert drawn == [None]


@pytest.mark.parametrize("other", ["same axes", "two variables", "folded", "nothing"])
def test_what_was_shown_before_leaves_no_trace(figure, other):
    further = Variable("VH", DAYS, np.cos(DAYS / 30) - 12, None)
    two = replace(READING, variables=[*READING.variables, further])
    others = {
        "same axes": scene(5.0, observations=False),
        "two variables": scene(reading=two),
        "folded": scene(folded=True),
        "nothing": Scene(),
    }
    before = pixels(figure)
    for _ in range(2):
        figure.show_scene(others[other])
        assert (pixels(figure) != before).any()
        figure.show_scene(scene(reading=make_reading()))
        np.testing.assert_array_equal(pixels(figure), before)


def test_the_cursor_moves_without_a_trace(figure):
    before = pixels(figure)
    figure.set_cursor(18100.0)
    assert (pixels(figure) != before).any()
    figure.set_cursor(18200.0)
    figure.set_cursor(None)
    np.testing.assert_array_equal(pixels(figure), before)


def at(figure, day: float, value: float) -> QPoint:
    x, y = figure.figure.axes[0].transData.transform((day, value))
    ratio = figure.device_pixel_ratio
    return QPoint(round(x / ratio), round(figure.height() - y / ratio))


@pytest.mark.parametrize(
    ("number", "expected"),
    [(2, ["1: pixel", "2019-05-24", "NDVI: ", "S2A_2"]), (4, ["masked (-0.2)", "S2A_4"])],
)
def test_the_mouse_on_a_point_tells_what_it_is(figure, monkeypatch, number, expected):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _point, text, *_: told.append(text))
    variable = READING.variables[0]
    value = variable.masked[4] if number == 4 else variable.values[number]
    place, none = QPointF(at(figure, DAYS[number], value)), Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, none, none, plain)
    QApplication.sendEvent(figure, event)
    assert told
    for text in expected:
        assert text in told[-1]


def test_wheel_and_keys_zoom_and_home_shows_all_again(figure):
    axis = figure.figure.axes[0]
    whole = axis.get_xlim()
    QTest.keyClick(figure, Qt.Key.Key_Plus)
    low, high = axis.get_xlim()
    assert high - low == pytest.approx(0.8 * (whole[1] - whole[0]))
    QTest.keyClick(figure, Qt.Key.Key_Minus)
    QTest.keyClick(figure, Qt.Key.Key_Minus)
    assert axis.get_xlim() == pytest.approx(whole)
    QTest.keyClick(figure, Qt.Key.Key_Plus)
    QTest.keyClick(figure, Qt.Key.Key_Home)
    assert figure.figure.axes[0].get_xlim() == pytest.approx(whole)


def test_left_and_right_go_from_time_to_time(figure):
    chosen = []
    figure.day_chosen.connect(lambda day: (chosen.append(day), figure.set_cursor(day)))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(figure, key)
    assert chosen == [DAYS[-1], DAYS[-2], DAYS[-1], DAYS[-1]]


@pytest.mark.parametrize("text", ["#eeeeee", "#000000"])
def test_on_a_dark_theme_text_is_light_even_where_the_theme_forgets_it(figure, text):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    figure.setPalette(palette)
    assert QColor(figure.ground_colours.text).lightness() > 200
    assert tuple(pixels(figure)[2, -2]) == (0x20, 0x20, 0x20)
    (legend,) = figure.figure.legends
    colours = {QColor.fromRgbF(*one.get_color()).name() for one in legend.get_texts()}
    assert colours == {figure.ground_colours.text}


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("width", [260, 420, 900])
def test_texts_do_not_overlap(figure, width, folded):
    figure.resize(width, 320)
    figure.show_scene(scene(reading=make_reading("A long name"), folded=folded))
    figure.draw()
    (legend,) = figure.figure.legends
    extent = legend.get_window_extent()
    box = figure.figure.axes[0].bbox
    assert extent.y0 >= box.y1
    assert extent.x1 <= figure.figure.bbox.x1
    assert box.width > 100
    labels = [one.get_window_extent() for one in figure.figure.axes[0].get_xticklabels()]
    shown = sorted((one for one in labels if one.width), key=lambda one: one.x0)
    assert all(one.x1 <= other.x0 for one, other in zip(shown, shown[1:]))
