"""The time cursor, the map and QGIS's temporal controller."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from phenofuse.ui.dock.places import PIXEL, Place

from .conftest import dates, point_geometry, seasonal


def utc(text: str) -> QDateTime:
    return QDateTime(QDate.fromString(text, "yyyy-MM-dd"), QTime(0, 0), Qt.TimeSpec.UTC)


@pytest.fixture
def layer(dock, wait):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 2, 2), layer.crs())])
    wait(dock)
    return layer


def band(layer: QgsRasterLayer) -> int:
    return layer.renderer().grayBand()


def test_a_chosen_day_is_shown_by_the_layer_and_the_map(dock, layer):
    days = dock.model.scene.readings[0].variables[0].days
    dock.show_day(float(days[7]))
    assert band(layer) == 8
    shown = dock.canvas.mapSettings().temporalRange()
    assert shown == QgsDateTimeRange(utc("2020-03-27"), utc("2020-04-08"), True, False)
    dock.show_day(float(days[-1]))
    assert band(layer) == 60


def test_bands_in_any_order_are_found(dock, wait, write_stack, tmp_path):
    times = dates(60)[::-1]
    path = write_stack(tmp_path / "back.tif", seasonal(60)[::-1], times)
    layer = QgsRasterLayer(str(path), "back")
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    QgsProject.instance().addMapLayer(layer)
    dock.data.choose(layer.id())
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 2, 2), layer.crs())])
    wait(dock)
    dock.show_day(float(dock.model.scene.readings[0].variables[0].days[0]))
    assert band(layer) == 60


@pytest.mark.parametrize(
    ("begin", "end", "expected", "shown"),
    [
        ("2020-01-03", "2020-01-04", 0, 1),
        ("2020-01-10", "2020-01-20", 1, 2),
        ("2020-02-01", "2020-03-01", 3, 4),
    ],
)
def test_the_cursor_stands_at_the_observation_of_the_time_on_the_map(
    dock, layer, begin, end, expected, shown
):
    days = dock.model.scene.readings[0].variables[0].days
    dock.canvas.setTemporalRange(QgsDateTimeRange(utc(begin), utc(end), True, False))
    assert dock.figure.cursor_day == days[expected]
    assert band(layer) == shown


def test_between_observations_the_map_shows_the_last_one(dock, layer):
    dock.canvas.setTemporalRange(QgsDateTimeRange(utc("2020-01-20"), utc("2020-01-21")))
    assert band(layer) == 2
    expected = np.datetime64("2020-01-20").astype("datetime64[D]").astype(float)
    assert dock.figure.cursor_day == expected


def test_the_temporal_controller_and_the_cursor_step_together(dock, layer):
    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(QgsDateTimeRange(utc("2020-01-03"), utc("2021-12-31")))
    controller.setFrameDuration(QgsInterval(12, QgsUnitTypes.TemporalUnit.TemporalDays))
    dock.canvas.setTemporalController(controller)
    days = dock.model.scene.readings[0].variables[0].days
    try:
        controller.setCurrentFrameNumber(5)
        dock.canvas.setTemporalRange(
            controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber())
        )
        assert dock.figure.cursor_day == days[5]
        dock.show_day(float(days[9]))
        assert controller.currentFrameNumber() == 9
        assert dock.figure.cursor_day == days[9]
    finally:
        dock.canvas.setTemporalController(None)
