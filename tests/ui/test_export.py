"""What is taken away is what is shown, with where it comes from."""

from __future__ import annotations

import csv
import io
import re

import numpy as np
import pytest
from qgis.core import QgsLayoutItemPicture, QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from phenofuse.cube.times.clock import from_days, iso
from phenofuse.ui.dock.export import COLUMNS, version
from phenofuse.ui.dock.places import PIXEL, Place
from phenofuse.ui.dock.scene import METHOD, SEASONS

from .conftest import point_geometry


@pytest.fixture
def shown(dock, wait):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 123.5}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {}})
    places = [Place(PIXEL, point_geometry(layer, column, 1), layer.crs()) for column in (1, 4)]
    dock.model.show_places(places)
    wait(dock)
    return dock


def test_csv_gives_the_very_same_numbers_and_tells_where_they_come_from(shown, tmp_path):
    path = tmp_path / "a.csv"
    shown.take_away.save_csv(str(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    assert f"PhenoFuse {version()}" in head[0]
    assert f"numpy {np.__version__}" in head[0]
    assert re.search(r'phenofuse:whittaker .*"SMOOTHING": 123.5', "\n".join(head))
    assert "phenofuse:phenology" in "\n".join(head)
    assert any("NDVI.tif" in line for line in head)
    rows = list(csv.reader(io.StringIO("\n".join(lines[len(head) :]))))
    assert tuple(rows[0]) == COLUMNS
    for reading in shown.model.scene.readings:
        (variable,) = reading.variables
        label = reading.place.label
        expected = {
            iso(time): value
            for time, value in zip(from_days(variable.days), variable.values)
            if np.isfinite(value)
        }
        of_place = [row for row in rows if row[0] == label and row[3] == "observed"]
        assert {row[4]: np.float32(row[5]) for row in of_place} == expected
        curve = shown.model.scene.previews[reading.place.number, METHOD].curves[0]
        found = [row for row in rows if row[0] == label and row[3].startswith("whittaker")]
        found = [row for row in found if row[4]]  # not of the lambda, which has no time
        np.testing.assert_array_equal(np.array([row[5] for row in found], "f4"), curve.values)
        season = shown.model.scene.previews[reading.place.number, SEASONS].seasons[0]
        start = [row for row in rows if row[0] == label and row[3].endswith(f"{season.slot} SOSD")]
        assert start[0][4][:10] == iso(from_days([season.day("start")])[0])[:10]


def test_pictures_hold_the_curve_and_leave_the_screen_as_it_was(shown, tmp_path):
    before = shown.figure.grab().toImage()
    shown.take_away.save_picture(str(tmp_path / "a.png"))
    shown.take_away.save_picture(str(tmp_path / "a.svg"))
    image = QImage(str(tmp_path / "a.png"))
    assert image.width() >= shown.figure.width()
    svg = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert svg.lstrip().startswith("<?xml")
    # The curves themselves, in their colours, which are drawn apart on the screen.
    for place in shown.model.places:
        pattern = rf"stroke: {place.colour().lower()}; stroke-width: 1.8"
        assert re.search(pattern, svg)
    assert shown.figure.grab().toImage() == before
    assert all(one.get_animated() for one in shown.figure._moving)


def test_the_picture_is_copied(shown):
    QApplication.clipboard().clear()
    shown.bar.copy.trigger()
    assert QApplication.clipboard().image().width() >= shown.figure.width()


def test_the_plot_goes_into_a_print_layout(shown):
    shown.take_away.add_to_layout()
    (layout,) = QgsProject.instance().layoutManager().printLayouts()
    pictures = [one for one in layout.items() if isinstance(one, QgsLayoutItemPicture)]
    assert len(pictures) == 1
    assert pictures[0].picturePath().startswith("base64:")
    assert not pictures[0].isMissingImage()
    shown.take_away.add_to_layout(layout.name())
    assert len(QgsProject.instance().layoutManager().printLayouts()) == 1
    shown.bar.layout_menu.aboutToShow.emit()
    assert layout.name() in [one.text() for one in shown.bar.layout_menu.actions()]


def test_a_file_that_cannot_be_written_is_said(shown, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    target = str(tmp_path / "file" / "a.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    shown.bar.save_csv.trigger()
    assert shown.message.isVisibleTo(shown)
    assert "a.csv" in shown.message.label.text()


@pytest.mark.parametrize("act", ["save_png", "save_csv", "copy", "layout"])
def test_with_nothing_shown_there_is_nothing_to_save(dock, act):
    if act == "layout":
        dock.take_away.add_to_layout()
    else:
        getattr(dock.bar, act).trigger()
    assert "Show a place first" in dock.message.label.text()


@pytest.mark.parametrize(("action", "ending"), [("save_png", ".png"), ("save_csv", ".csv")])
def test_the_ending_is_added(shown, tmp_path, monkeypatch, action, ending):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "name"), ""))
    getattr(shown.bar, action).trigger()
    assert (tmp_path / f"name{ending}").stat().st_size > 1000
