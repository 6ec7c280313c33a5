"""Image chips: which images are chosen, and which pixels they show."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from phenofuse.algorithms.rules.chips import LARGEST, MARGIN, ChipReader
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.rules.scheme import Period, Rule
from phenofuse.cube.rules.verdict import Evidence, Marker, judge

TIMES = np.datetime64("2022-05-01") + 10 * np.arange(12)
WIDTH, HEIGHT = 120, 90
PARCEL = QgsGeometry.fromRect(QgsRectangle(465580, 5079750, 465780, 5079950))
UTM = QgsCoordinateReferenceSystem("EPSG:32633")
CONTEXT = QgsCoordinateTransformContext()


def day(text) -> float:
    return float(np.datetime64(text, "D").astype(int))


def verdict(*dates, demand="must", least=1):
    rule = Rule("r", ("*",), ("cut",), demand, Period((5, 1), (8, 31)), least, math.inf)
    markers = [Marker("cut", "", day(one), day(one), day(one)) for one in dates]
    return judge(rule, 2022, Evidence(markers))


@pytest.fixture(scope="module")
def values():
    """A number of its own for each pixel; the parcel is hidden at the fifth time, then less so."""
    values = np.arange(12 * HEIGHT * WIDTH, dtype=np.float32).reshape(12, HEIGHT, WIDTH)
    values[4, 30:50, 40:60] = np.nan
    values[5, 30:40, 40:60] = np.nan
    values[6, 30:33, 40:60] = np.nan
    return values


@pytest.fixture(scope="module")
def stack(values, write_stack, tmp_path_factory):
    path = tmp_path_factory.mktemp("chips") / "stack.tif"
    return str(write_stack(path, values, [str(one) for one in TIMES]))


def chips_of(paths, verdicts, parcel=PARCEL, crs=UTM):
    with ChipReader(paths, choose_backend()) as reader:
        return reader.around(parcel, crs, CONTEXT, verdicts)


def test_the_clear_images_before_and_after_a_marker_are_shown(stack, values, qgis_app):
    found = chips_of([stack], [verdict("2022-06-12")])  # the fifth time is 10 June
    assert [str(one.time.astype("datetime64[D]")) for one in found] == ["2022-05-31", "2022-06-30"]
    assert [(one.near, one.days) for one in found] == [("cut", -12), ("cut", 18)]
    rows = slice(30 - 1 - MARGIN, 50 + 1 + MARGIN)
    columns = slice(40 - 1 - MARGIN, 60 + 1 + MARGIN)
    np.testing.assert_array_equal(found[0].values, values[[3], rows, columns])
    (ring,) = found[0].rings
    assert ring.min(axis=0).tolist() == [1 + MARGIN] * 2
    assert ring.max(axis=0).tolist() == [21 + MARGIN] * 2


def test_an_image_is_shown_once_and_markers_of_rules_in_doubt_come_first(stack, qgis_app):
    found = chips_of([stack], [verdict("2022-05-22", "2022-05-23")])
    assert len(found) == 2
    green = verdict(*(f"2022-0{month}-15" for month in (5, 6, 7, 8)))
    red = verdict("2022-05-03", least=3)
    found = chips_of([stack], [green, red])
    assert min(one.time for one in found) == TIMES[0]
    assert len(found) <= 12


def test_without_markers_the_period_is_shown(stack, qgis_app):
    found = chips_of([stack], [verdict()])
    assert len(found) == 4 and {one.near for one in found} == {""}


def test_the_parcel_may_be_in_degrees_and_at_the_margin(stack, values, qgis_app):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    moved = QgsGeometry(PARCEL)
    moved.transform(QgsCoordinateTransform(UTM, degrees, QgsProject.instance()))
    found = chips_of([stack], [verdict("2022-06-12")], moved, degrees)
    assert len(found) == 2 and np.isin(values[3, 30:50, 40:60], found[0].values).all()
    corner = QgsGeometry.fromRect(QgsRectangle(465170, 5080200, 465210, 5080300))
    found = chips_of([stack], [verdict("2022-06-12")], corner)
    assert found[0].values[0, 0, 0] == values[4, 0, 0]


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON EMPTY",
        "POLYGON((0 0,100 0,100 100,0 0))",
        f"POLYGON((465180 5080250,{465180 + 20 * LARGEST} 5080250,465180 5070250,465180 5080250))",
    ],
)
def test_parcels_outside_or_without_end_have_no_chips(stack, wkt, qgis_app):
    inside = chips_of([stack], [verdict()], QgsGeometry.fromWkt(wkt))
    assert inside == [] or max(inside[0].values.shape) <= LARGEST


def test_three_stacks_are_one_image_at_times_they_share(stack, values, write_stack, tmp_path):
    times = [str(one) for one in TIMES]
    green = write_stack(tmp_path / "green.tif", values[2:] + 1, times[2:])
    blue = write_stack(tmp_path / "blue.tif", values[:8] + 2, times[:8])
    (one, other) = chips_of([stack, str(green), str(blue)], [verdict("2022-05-22")])
    assert [str(chip.time.astype("datetime64[D]")) for chip in (one, other)] == times[2:4]
    np.testing.assert_array_equal(
        one.values - one.values[0], np.broadcast_to([[[0]], [[1]], [[2]]], one.values.shape)
    )
    none = write_stack(tmp_path / "none.tif", values[:2], ["2020-01-01", "2020-01-02"])
    with pytest.raises(Problem, match="no time in common"):
        ChipReader([stack, str(none), str(blue)], choose_backend())
