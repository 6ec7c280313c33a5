"""Exact coverage against shapely, pixel by pixel, and what must hold for any polygon."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity, geometry, ops, wkb

from phenofuse.cube.parcels.coverage import coverage
from phenofuse.cube.raster.grid import Grid, Window

GRID = Grid(24, 18, (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0))
GRIDS = {
    "north up": GRID,
    "south up": Grid(24, 18, (465180.0, 10.0, 0.0, 5080250.0, 0.0, 10.0)),
    "degrees": Grid(24, 18, (14.01, 1.3e-4, 0.0, 45.9, 0.0, -0.9e-4)),
    "rotated": Grid(24, 18, (465180.0, 8.0, 6.0, 5080250.0, 6.0, -8.0)),
    "no place": Grid(24, 18),
}
EMPTY = [bytes.fromhex("010300000000000000"), bytes.fromhex("010600000000000000")]
ROUNDING = 2e-9
"""Coordinates of degrees and of metres far north are known to some 1e-10 of a pixel."""


def on(grid: Grid, shape):
    """A shape in columns and rows, moved to where the grid lies."""
    x0, xc, xr, y0, yc, yr = grid.transform
    return affinity.affine_transform(shape, (xc, xr, yc, yr, x0, y0))


def cover(shapes: list, grid: Grid = GRID, window: Window | None = None):
    """Coverage of shapes in columns and rows."""
    return coverage([on(grid, shape).wkb for shape in shapes], grid, window or grid.window)


def as_images(found, count: int, window: Window) -> np.ndarray:
    parcel, pixel, share = found
    images = np.zeros((count, window.height * window.width))
    images[parcel, pixel] = share
    return images.reshape(count, *window.shape)


def by_shapely(shapes: list, window: Window) -> np.ndarray:
    images = np.zeros((len(shapes), *window.shape))
    for label, row, column in np.ndindex(images.shape):
        x, y = window.x + column, window.y + row
        images[label, row, column] = (
            shapes[label].intersection(geometry.box(x, y, x + 1, y + 1)).area
        )
    return images


@st.composite
def stars(draw):
    """A star-shaped polygon anywhere near 24 x 18 pixels, with or without a hole, either way."""
    count = draw(st.integers(3, 9))
    turns = draw(st.lists(st.floats(0.05, 1), min_size=count, max_size=count))
    angles = np.cumsum(turns) / np.sum(turns) * 2 * np.pi
    radius = draw(st.floats(0.05, 9))
    lengths = radius * np.array(draw(st.lists(st.floats(0.3, 1), min_size=count, max_size=count)))
    centre = np.array([draw(st.floats(-5, 29)), draw(st.floats(-5, 23))])
    points = centre + lengths[:, None] * np.stack([np.cos(angles), np.sin(angles)], 1)
    if draw(st.booleans()):
        points = np.rint(points * 2) / 2
    if draw(st.booleans()):
        points = points[::-1]
    shape = geometry.Polygon(points)
    if not shape.is_valid or shape.area < 1e-3:
        return geometry.box(*centre, *(centre + 1.5))
    hole = affinity.scale(shape, 0.4, 0.4, origin=tuple(centre))
    if draw(st.booleans()) and shape.contains(hole) and hole.is_valid:
        ring = list(hole.exterior.coords)
        shape = geometry.Polygon(shape.exterior, [ring if draw(st.booleans()) else ring[::-1]])
    return shape


@st.composite
def windows(draw):
    x, y = draw(st.integers(0, 20)), draw(st.integers(0, 15))
    return Window(x, y, draw(st.integers(1, 24 - x)), draw(st.integers(1, 18 - y)))


@settings(max_examples=60, deadline=None)
@given(st.lists(stars(), min_size=1, max_size=3), windows(), st.sampled_from(sorted(GRIDS)))
def test_shares_are_the_areas_that_shapely_finds(shapes, window, name):
    found = cover(shapes, GRIDS[name], window)
    images = as_images(found, len(shapes), window)
    np.testing.assert_allclose(images, by_shapely(shapes, window), rtol=0, atol=ROUNDING)


@settings(max_examples=100, deadline=None)
@given(st.lists(stars(), min_size=1, max_size=8), windows())
def test_shares_sum_up_to_the_area_in_the_window(shapes, window):
    parcel, _, share = cover(shapes, GRID, window)
    box = geometry.box(window.x, window.y, window.x + window.width, window.y + window.height)
    areas = [shape.intersection(box).area for shape in shapes]
    sums = np.bincount(parcel, share, len(shapes))
    np.testing.assert_allclose(sums, areas, rtol=0, atol=400 * ROUNDING)


@settings(max_examples=100, deadline=None)
@given(st.lists(stars(), min_size=1, max_size=8), windows())
def test_the_result_is_sorted_unique_and_within_bounds(shapes, window):
    parcel, pixel, share = cover(shapes, GRID, window)
    size = window.width * window.height
    assert parcel.dtype == pixel.dtype == np.intp
    assert (np.diff(parcel * size + pixel) > 0).all()
    assert ((parcel >= 0) & (parcel < len(shapes))).all()
    assert ((pixel >= 0) & (pixel < size)).all()
    assert ((share > 0) & (share <= 1)).all()


@settings(max_examples=100, deadline=None)
@given(st.lists(stars(), min_size=2, max_size=6), windows())
def test_neither_window_nor_company_changes_a_bit(shapes, window):
    whole = as_images(cover(shapes, GRID), len(shapes), GRID.window)
    part = as_images(cover(shapes, GRID, window), len(shapes), window)
    rows = slice(window.y, window.y + window.height)
    columns = slice(window.x, window.x + window.width)
    np.testing.assert_array_equal(part, whole[:, rows, columns])
    alone = [as_images(cover([shape], GRID), 1, GRID.window)[0] for shape in shapes]
    np.testing.assert_array_equal(whole, alone)


@settings(max_examples=50, deadline=None)
@given(stars(), st.integers(-8, 8), st.integers(-8, 8))
def test_a_move_by_whole_pixels_moves_the_shares(shape, right, down):
    wide = Grid(80, 80)
    here = affinity.translate(shape, 30, 30)
    there = affinity.translate(here, right, down)
    images = [as_images(cover([one], wide), 1, wide.window)[0] for one in (here, there)]
    moved = np.roll(images[0], (down, right), axis=(0, 1))
    np.testing.assert_allclose(images[1], moved, rtol=0, atol=ROUNDING)


@settings(max_examples=50, deadline=None)
@given(stars())
def test_a_polygon_and_what_is_around_it_fill_every_pixel(shape):
    box = geometry.box(-20, -20, 60, 60)
    inside, around = as_images(cover([shape, box.difference(shape)]), 2, GRID.window)
    np.testing.assert_allclose(inside + around, 1, rtol=0, atol=ROUNDING)


def test_a_pixel_within_a_polygon_counts_wholly():
    shape = geometry.Point(11.3, 9.2).buffer(7.7)
    image = as_images(cover([shape]), 1, GRID.window)[0]
    within = np.zeros(GRID.shape, bool)
    for row, column in np.ndindex(GRID.shape):
        within[row, column] = shape.contains(geometry.box(column, row, column + 1, row + 1))
    assert within.sum() > 100
    assert (image[within] == 1).all()
    assert (image[~within] < 1).all()


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS.keys())
def test_a_polygon_of_whole_pixels_has_no_other_pixel(grid):
    parcel, pixel, share = cover([geometry.box(3, 4, 7, 6)], grid)
    expected = [row * 24 + column for row in (4, 5) for column in (3, 4, 5, 6)]
    assert pixel.tolist() == expected
    np.testing.assert_allclose(share, 1, rtol=0, atol=ROUNDING)
    assert parcel.tolist() == [0] * 8


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS.keys())
def test_a_polygon_around_the_window_covers_all_of_it(grid):
    window = Window(5, 6, 7, 8)
    _, pixel, share = cover([geometry.box(-1e4, -1e4, 1e4, 1e4)], grid, window)
    assert pixel.tolist() == list(range(56))
    assert (share == 1).all()


def test_parts_add_up_within_one_pixel():
    parts = [geometry.box(2.1, 2.1, 2.3, 2.3), geometry.box(2.5, 2.5, 2.9, 2.9)]
    far = geometry.box(20.5, 15.25, 21, 15.75)
    parcel, pixel, share = cover([geometry.MultiPolygon([*parts, far])])
    assert pixel.tolist() == [2 * 24 + 2, 15 * 24 + 20]
    np.testing.assert_allclose(share, [0.04 + 0.16, 0.25], rtol=0, atol=ROUNDING)
    assert parcel.tolist() == [0, 0]


def test_parts_that_overlap_count_once_at_most():
    parts = geometry.MultiPolygon([geometry.box(2, 2, 4, 3), geometry.box(3, 2, 5, 3)])
    assert not parts.is_valid
    _, pixel, share = cover([parts])
    assert pixel.tolist() == [2 * 24 + 2, 2 * 24 + 3, 2 * 24 + 4]
    assert share.tolist() == [1, 1, 1]


def test_a_hole_of_one_pixel_is_left_out():
    shape = geometry.Polygon(
        geometry.box(1, 1, 6, 6).exterior, [geometry.box(3, 3, 4, 4.5).exterior]
    )
    image = as_images(cover([shape]), 1, GRID.window)[0]
    expected = np.zeros(GRID.shape)
    expected[1:6, 1:6] = 1
    expected[3, 3], expected[4, 3] = 0, 0.5
    np.testing.assert_array_equal(image, expected)


def test_outlines_keep_their_number_beside_empty_and_outer_ones():
    shapes = [geometry.box(2, 3, 3, 4), geometry.box(-9, 3, -2, 4), geometry.box(50, 60, 55, 65)]
    inside, left, far = (on(GRID, shape).wkb for shape in shapes)
    outlines = [EMPTY[0], left, inside, EMPTY[1], far, inside, far]
    parcel, pixel, share = coverage(outlines, GRID, GRID.window)
    assert parcel.tolist() == [2, 5]
    assert pixel.tolist() == [74, 74]
    assert share.tolist() == [1, 1]


@pytest.mark.parametrize("outlines", [[], EMPTY])
def test_nothing_covers_nothing(outlines):
    for array in coverage(outlines, GRID, GRID.window):
        assert array.shape == (0,)


@pytest.mark.parametrize(
    "points",
    [
        [(2, 2), (2, 2), (2, 2), (2, 2)],
        [(2, 2), (9, 9), (2, 2), (2, 2)],
        [(2, 2), (9, 9), (2, 9), (9, 2), (2, 2)],
        [(2.5, 2), (2.5, 9), (2.5, 5), (2.5, 2)],
    ],
)
def test_a_ring_without_area_covers_nothing(points):
    ring = np.array([(465180 + 10 * x, 5080250 - 10 * y) for x, y in points], "<f8")
    head = np.array([3, 1, len(points)], "<u4").tobytes()
    for array in coverage([b"\x01" + head + ring.tobytes()], GRID, GRID.window):
        assert array.shape == (0,)


def test_an_open_ring_is_closed():
    closed = on(GRID, geometry.Polygon([(2.2, 2.1), (9.4, 3.3), (8, 7), (5.6, 8.8)])).wkb
    assert closed[5:13] == np.array([1, 5], "<u4").tobytes()
    open_ring = closed[:9] + np.array([4], "<u4").tobytes() + closed[13:-16]
    for one, other in zip(*(coverage([data], GRID, GRID.window) for data in (open_ring, closed))):
        np.testing.assert_array_equal(one, other)


def test_heights_are_left_out():
    points = np.array([(2.2, 2.1), (9.4, 3.3), (5.6, 8.8)])
    flat = on(GRID, geometry.Polygon(points))
    high = ops.transform(lambda x, y: (x, y, 70 + 0 * np.asarray(x)), flat)
    data = wkb.dumps(high, output_dimension=3)
    assert len(data) > len(flat.wkb)
    for one, other in zip(*(coverage([one], GRID, GRID.window) for one in (data, flat.wkb))):
        np.testing.assert_array_equal(one, other)


def test_real_parcels_are_covered_as_shapely_finds(shared):
    import fiona
    import rasterio

    folder = shared / "real" / "slovenia_s2"
    with rasterio.open(folder / "LULC.tif") as image:
        grid = Grid(image.width, image.height, image.transform.to_gdal())
    with fiona.open(folder / "land_use.gpkg") as layer:
        shapes = [geometry.shape(feature["geometry"]) for feature in layer]
    shapes = [shape if shape.is_valid else shape.buffer(0) for shape in shapes]
    parcel, pixel, share = coverage([shape.wkb for shape in shapes], grid, grid.window)
    west, south, east, north = grid.bounds
    clipped = [shape.intersection(geometry.box(west, south, east, north)) for shape in shapes]
    assert any(part.area < shape.area - 1 for part, shape in zip(clipped, shapes))
    x0, xc, _, y0, _, yr = grid.transform
    sums = np.bincount(parcel, share, len(shapes)) * abs(xc * yr)
    np.testing.assert_allclose(sums, [part.area for part in clipped], rtol=0, atol=1e-4)
    for one in np.random.default_rng(0).choice(parcel.size, 2000):
        row, column = divmod(pixel[one], grid.width)
        x, y = x0 + column * xc, y0 + row * yr
        area = clipped[parcel[one]].intersection(geometry.box(x, y + yr, x + xc, y)).area
        assert share[one] == pytest.approx(area / abs(xc * yr), abs=ROUNDING)


def test_a_grid_without_area_is_refused():
    flat = Grid(4, 4, (0.0, 1.0, 2.0, 0.0, 1.0, 2.0))
    with pytest.raises(ValueError, match="no area"):
        coverage([geometry.box(0, 0, 1, 1).wkb], flat, flat.window)
    with pytest.raises(ValueError, match="not inside a raster"):
        coverage([], GRID, Window(20, 0, 10, 3))
    with pytest.raises(ValueError, match="outline 0 is no WKB polygon"):
        coverage([geometry.Point(1, 2).wkb], GRID, GRID.window)
