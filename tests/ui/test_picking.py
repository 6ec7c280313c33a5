"""Places are chosen on the map and by selection: real widgets, a real canvas, real files."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from phenofuse.ui.dock.places import MOST, RECTANGLE

from .conftest import click, drag

SHIFT = Qt.KeyboardModifier.ShiftModifier


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
