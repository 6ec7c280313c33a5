"""Groups of parcels: each parcel once, in a window that holds it."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import wkb
from shapely.geometry import Polygon, box

from phenofuse.cube.parcels.groups import MOST_PARCELS, extents_of, plan_groups
from phenofuse.cube.parcels.pixels import apart
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster.grid import Grid

EMPTY = struct.pack("<BII", 1, 3, 0)
GRID = Grid(1000, 800, (500_000.0, 10.0, 0.0, 5_000_000.0, 0.0, -10.0))


def square(column, row, side):
    x, y = 500_000 + 10 * column, 5_000_000 - 10 * row
    return wkb.dumps(box(x, y - 10 * side, x + 10 * side, y))


def test_extents_hold_the_pixels_a_parcel_may_touch():
    extent = extents_of([square(10, 20, 5)], GRID)[0]
    left, top, right, bottom = extent
    assert left <= 9 and top <= 19 and right >= 16 and bottom >= 26
    assert right - left <= 9 and bottom - top <= 9


def test_extents_stay_within_the_grid_and_are_empty_outside():
    extents = extents_of(
        [square(-3, -3, 5), square(998, 798, 9), square(5000, 10, 3), square(10, -40, 3)], GRID
    )
    assert extents[:2].min() >= 0
    assert extents[1].tolist()[2:] == [1000, 800]
    for left, top, right, bottom in extents[2:]:
        assert left >= right or top >= bottom


def test_a_turned_grid():
    turned = Grid(100, 100, (0.0, 6.0, 8.0, 0.0, 8.0, -6.0))
    outline = wkb.dumps(Polygon([(140, 20), (150, 20), (150, 30), (140, 30)]))
    left, top, right, bottom = extents_of([outline], turned)[0]
    for x, y in ((140, 20), (150, 20), (150, 30), (140, 30)):
        column, row = (6 * x + 8 * y) / 100, (8 * x - 6 * y) / 100
        assert left <= column <= right and top <= row <= bottom


def test_an_empty_outline_is_in_no_group():
    extents = extents_of([EMPTY, square(5, 5, 2)], GRID)
    (group,) = plan_groups(extents, 10_000)
    assert group.parcels.tolist() == [1]


@given(
    st.lists(
        st.tuples(st.integers(-50, 1000), st.integers(-50, 800), st.integers(1, 60)),
        min_size=1,
        max_size=40,
    ),
    st.integers(5_000, 100_000),
)
def test_each_parcel_is_in_one_group_whose_window_holds_it(squares, most_pixels):
    extents = extents_of([square(*one) for one in squares], GRID)
    groups = list(plan_groups(extents, most_pixels))
    inside = (extents[:, 0] < extents[:, 2]) & (extents[:, 1] < extents[:, 3])
    members = np.concatenate([group.parcels for group in groups] or [np.array([], int)])
    assert sorted(members.tolist()) == np.flatnonzero(inside).tolist()
    for group in groups:
        GRID.require(group.window)
        assert group.window.width * group.window.height <= most_pixels
        np.testing.assert_array_equal(group.extents, extents[group.parcels])
        assert (group.extents[:, 0] >= group.window.x).all()
        assert (group.extents[:, 1] >= group.window.y).all()
        assert (group.extents[:, 2] <= group.window.x + group.window.width).all()
        assert (group.extents[:, 3] <= group.window.y + group.window.height).all()


def test_many_parcels_in_one_place_make_several_groups():
    extents = np.tile(np.array([[1, 1, 5, 5]]), (2 * MOST_PARCELS + 1, 1))
    groups = list(plan_groups(extents, 100))
    assert max(group.parcels.size for group in groups) <= MOST_PARCELS
    assert sum(group.parcels.size for group in groups) == 2 * MOST_PARCELS + 1


def test_a_parcel_that_does_not_fit_is_named():
    extents = extents_of([square(5, 5, 2), square(0, 0, 700)], GRID)
    with pytest.raises(Problem, match=r"Parcel number 2 spans 701 x 701 pixels.*memory budget"):
        list(plan_groups(extents, 10_000))


@given(
    st.lists(
        st.tuples(*[st.integers(0, 30)] * 2, *[st.integers(1, 12)] * 2), min_size=1, max_size=30
    )
)
def test_rectangles_of_a_set_do_not_overlap(rectangles):
    extents = np.array([(x, y, x + w, y + h) for x, y, w, h in rectangles])
    sets = apart(extents)
    assert sorted(np.concatenate(sets).tolist()) == list(range(len(extents)))
    for members in sets:
        seen = np.zeros((50, 50), int)
        for left, top, right, bottom in extents[members]:
            seen[top:bottom, left:right] += 1
        assert seen.max() == 1
