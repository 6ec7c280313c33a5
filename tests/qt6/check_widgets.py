"""The widgets under PyQt6: run by scripts/qt6 in an environment that has PyQt6 and no QGIS.

What of them is only Qt is made and used; what needs QGIS is only imported, beside a stand-in.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtTest import QTest
from qgis.core import Placeholder
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("algorithms", "provider", "ui")


def modules() -> list[str]:
    paths = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    names = (path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".") for path in paths)
    return ["phenofuse.plugin", *sorted(f"phenofuse.{one}" for one in names)]


@pytest.fixture(scope="session")
def app():
    """One application for all."""
    return QApplication.instance() or QApplication([])


@pytest.fixture(scope="session")
def reader():
    """The reader of tests/test_qt6.py, which looks names up in the PyQt that is here."""
    spec = importlib.util.spec_from_file_location("reader", ROOT / "tests" / "test_qt6.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", modules())
def check_it_imports(name):
    importlib.import_module(name)


@pytest.mark.parametrize("name", [name.replace(".", "/") + ".py" for name in modules()])
def check_qt6_has_all_names(reader, name):
    text = (ROOT / name.removeprefix("phenofuse/")).read_text(encoding="utf-8")
    assert reader.findings(text, ("PyQt",)) == []


def check_the_reader_reads_qt6(reader):
    short = "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft"
    assert reader.findings(short, ("PyQt",)) == ["line 2: Qt.AlignLeft is not here"]
    assert reader.findings(short.replace("AlignLeft", "AlignmentFlag.AlignLeft"), ("PyQt",)) == []


def check_fields_have_a_type():
    from qgis.PyQt.QtCore import QMetaType

    from phenofuse.algorithms.field_type import field_type

    assert field_type("String") is QMetaType.Type.QString
    assert field_type("DateTime") is QMetaType.Type.QDateTime
    assert field_type("Int") is QMetaType.Type.Int
    assert {field_type("LongLong"), field_type("Double")} < set(QMetaType.Type)


def check_the_list_of_packages(app):
    from phenofuse.ui.packages.listing import PackageList, Row

    listing, asked = PackageList("/home/me/packages"), []
    listing.install_asked.connect(lambda: asked.append("install"))
    listing.remove_asked.connect(lambda: asked.append("remove"))
    listing.resize(700, 400)
    listing.show()
    listing.show_rows([Row("a", "1.0", "for all", "/a"), Row("b", "missing", "", "")], True, False)
    assert listing.table.rowCount() == 2 and listing.table.item(1, 1).text() == "missing"
    QTest.mouseClick(listing.install, Qt.MouseButton.LeftButton)
    QTest.mouseClick(listing.remove, Qt.MouseButton.LeftButton)
    assert asked == ["install"]
    listing.show_busy(True)
    assert listing.cancel.isVisible() and not listing.install.isVisible()
    assert not listing.grab().isNull()


def check_an_empty_dock(app):
    from phenofuse.ui.dock.first_run import FirstRun

    page, asked = FirstRun(), []
    page.sample_asked.connect(lambda: asked.append("sample"))
    page.say("", False)
    page.show()
    QTest.mouseClick(page.sample, Qt.MouseButton.LeftButton)
    page.say_matplotlib_is_missing()
    assert asked == ["sample"] and "matplotlib" in page.text.text()
    assert not page.grab().isNull()


def check_a_slider(app):
    from phenofuse.ui.dock.slider import NumberSlider

    slider, moved = NumberSlider("SMOOTHING", 1.0, 1e4, True, False), []
    slider.number_changed.connect(lambda name, number: moved.append((name, number)))
    slider.set_number(100)
    assert slider.number() == pytest.approx(100, rel=0.05)
    slider.show()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    (name, number) = moved[-1]
    assert name == "SMOOTHING" and number > 100


def check_a_message(app):
    from phenofuse.cube.problem import Problem
    from phenofuse.ui.dock.message import MessageLine

    line = MessageLine()
    line.show_problem(Problem("{what} is wrong.", what="All"))
    assert not line.isHidden()
    line.show_problem(None)
    assert line.isHidden()


@pytest.fixture
def figure(app):
    """The plot with the curve of a pixel."""
    from phenofuse.algorithms.preview import Curve, Previewed
    from phenofuse.ui.dock.figure import SeriesFigure
    from phenofuse.ui.dock.places import PIXEL, Place
    from phenofuse.ui.dock.reading import Reading, Variable
    from phenofuse.ui.dock.scene import METHOD, Look, Scene

    days = np.arange(18000.0, 18400, 20)
    values = np.sin(days / 40)
    masked = np.full(days.size, np.nan)
    names = [f"S2A_{number}" for number in range(days.size)]
    place = Place(PIXEL, Placeholder(), Placeholder())
    reading = Reading(place, [Variable("NDVI", days, values, masked, acquisitions=names)], "here")
    found = {(1, METHOD): Previewed([Curve("curve", 0, days, values)])}
    figure = SeriesFigure()
    figure.resize(600, 300)
    figure.show()
    figure.show_scene(Scene([reading], found, {METHOD: "Smooth"}, Look()))
    return figure


def check_the_plot_is_drawn(figure):
    from matplotlib.backends.qt_compat import QtCore

    assert QtCore.__name__ == "PyQt6.QtCore"
    picture = figure.grab().toImage()
    assert len({picture.pixel(x, 150) for x in range(picture.width())}) > 3


def check_the_mouse_over_the_plot(figure):
    for x in range(100, 500, 40):
        QTest.mouseMove(figure, QPoint(x, 150))
        QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(x, 150))
    QApplication.processEvents()
    assert not figure.grab().isNull()
