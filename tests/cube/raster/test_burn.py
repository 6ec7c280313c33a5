"""Polygons burnt into labels: every back-end alike, by GDAL's two rules."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal
from shapely import affinity, geometry, wkb

from phenofuse.cube.raster import choose_backend
from phenofuse.cube.raster.grid import Grid, Window

NORTH_UP = Grid(40, 30, (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0))
GRIDS = {
    "north up": NORTH_UP,
    "south up": Grid(40, 30, (465180.0, 10.0, 0.0, 5080250.0, 0.0, 10.0)),
    "degrees": Grid(40, 30, (14.01, 1.3e-4, 0.0, 45.9, 0.0, -0.9e-4)),
    "rotated": Grid(40, 30, (465180.0, 8.0, 6.0, 5080250.0, 6.0, -8.0)),
    "no place": Grid(40, 30),
}
EMPTY = [bytes.fromhex("010300000000000000"), bytes.fromhex("010600000000000000")]


def on(grid: Grid, shape):
    """A shape in columns and rows, moved to where the grid lies."""
    x0, xc, xr, y0, yc, yr = grid.transform
    return affinity.affine_transform(shape, (xc, xr, yc, yr, x0, y0))


def blobs(count: int, seed: int = 0) -> list:
    """Irregular shapes in columns and rows, some partly or wholly outside 40 x 30 pixels."""
    rng = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        centre = rng.uniform((-6, -6), (46, 36))
        angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(5, 12)))
        around = np.stack([np.cos(angles), np.sin(angles)], 1)
        shape = geometry.Polygon(centre + around * rng.uniform(2, 6, (len(angles), 1)))
        shapes.append(shape if shape.is_valid else shape.convex_hull)
    return shapes


def donut(x: float, y: float):
    return geometry.Point(x, y).buffer(6.17).difference(geometry.Point(x, y).buffer(3.1))


def by_centre(shapes: list, window: Window) -> np.ndarray:
    """Labels by asking for every pixel's centre; `shapes` are in columns and rows."""
    labels = np.zeros(window.shape, int)
    for row, column in np.ndindex(window.shape):
        centre = geometry.Point(window.x + column + 0.5, window.y + row + 0.5)
        for label, shape in enumerate(shapes, start=1):
            if shape.contains(centre):
                labels[row, column] = label
    return labels


def by_touch(shapes: list, window: Window) -> np.ndarray:
    labels = np.zeros(window.shape, int)
    for row, column in np.ndindex(window.shape):
        x, y = window.x + column, window.y + row
        for label, shape in enumerate(shapes, start=1):
            if shape.intersects(geometry.box(x, y, x + 1, y + 1)):
                labels[row, column] = label
    return labels


@pytest.mark.parametrize("window", [Window(0, 0, 40, 30), Window(7, 11, 20, 15)])
@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS.keys())
@pytest.mark.parametrize(("all_touched", "expected"), [(False, by_centre), (True, by_touch)])
def test_labels_follow_the_rule(backend, grid, window, all_touched, expected):
    parts = geometry.MultiPolygon([donut(11.2, 9.3), geometry.box(30.3, 20.1, 36.7, 27.6)])
    shapes = [*blobs(12), parts, geometry.box(20.2, 20.2, 20.3, 20.3)]
    labels = backend.burn([on(grid, shape).wkb for shape in shapes], grid, window, all_touched)
    assert labels.dtype == np.int32
    assert labels.shape == window.shape
    np.testing.assert_array_equal(labels, expected(shapes, window))


@pytest.mark.parametrize("all_touched", [False, True])
def test_back_ends_agree_also_where_edges_meet_centres_and_lines(backend, all_touched):
    rng = np.random.default_rng(3)
    corners = rng.integers(-4, 80, (60, 4)) / 2
    boxes = [geometry.box(*corner) for corner in corners]
    diagonal = geometry.Polygon([(2, 2), (20, 20), (2, 20)])
    outlines = [on(NORTH_UP, shape).wkb for shape in (*boxes, diagonal, *blobs(50, seed=4))]
    labels = backend.burn(outlines, NORTH_UP, NORTH_UP.window, all_touched)
    other = choose_backend("gdal").burn(outlines, NORTH_UP, NORTH_UP.window, all_touched)
    np.testing.assert_array_equal(labels, other)


@pytest.mark.parametrize("all_touched", [False, True])
def test_pixels_are_those_of_rasterstats(backend, shared, all_touched):
    """For the peer burns each polygon alone, in a window of its own."""
    rasterstats = pytest.importorskip("rasterstats")
    folder = shared / "real" / "slovenia_s2"
    image = folder / "LULC.tif"
    grid = backend.describe(image).grid
    import fiona

    with fiona.open(folder / "land_use.gpkg") as layer:
        shapes = [geometry.shape(feature["geometry"]) for feature in layer]
    for shape in shapes:
        found = backend.burn([shape.wkb], grid, grid.window, all_touched)
        (stats,) = rasterstats.zonal_stats(
            shape, np.ones(grid.shape), affine=_affine(grid), nodata=-1, all_touched=all_touched
        )
        assert found.sum() == stats["count"]


def _affine(grid: Grid):
    from affine import Affine

    return Affine.from_gdal(*grid.transform)


def test_polygons_outside_or_empty_are_silent(backend, capfd):
    far = on(NORTH_UP, geometry.box(1e7, 1e7, 1e7 + 5, 1e7 + 5)).wkb
    beside = on(NORTH_UP, geometry.box(-3, -3, -1, -1)).wkb
    inside = on(NORTH_UP, geometry.box(2, 3, 4, 4)).wkb
    labels = backend.burn([far, *EMPTY, inside, beside], NORTH_UP, NORTH_UP.window)
    expected = np.zeros(NORTH_UP.shape)
    expected[3, 2:4] = 4
    np.testing.assert_array_equal(labels, expected)
    for outlines in ([], EMPTY, [far, beside]):
        labels = backend.burn(outlines, NORTH_UP, NORTH_UP.window, True)
        assert labels.dtype == np.int32
        assert not labels.any()
    assert capfd.readouterr() == ("", "")


def test_heights_are_left_out(backend):
    points = [(465200, 5080200, 7), (465260, 5080200, 8), (465260, 5080130, 9)]
    high, flat = geometry.Polygon(points), geometry.Polygon([point[:2] for point in points])
    assert high.has_z
    labels = backend.burn([wkb.dumps(high, output_dimension=3)], NORTH_UP, NORTH_UP.window)
    np.testing.assert_array_equal(labels, backend.burn([flat.wkb], NORTH_UP, NORTH_UP.window))
    assert labels.any()


@pytest.mark.parametrize("exceptions", [False, True])
def test_what_cannot_be_burnt_is_refused(backend, exceptions):
    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if exceptions else gdal.DontUseExceptions()
    try:
        with pytest.raises(ValueError, match="outline 0 is no WKB polygon"):
            backend.burn([geometry.Point(1, 2).wkb], NORTH_UP, NORTH_UP.window)
        with pytest.raises(ValueError, match="not inside a raster"):
            backend.burn([], NORTH_UP, Window(30, 0, 20, 10))
        assert bool(gdal.GetUseExceptions()) == exceptions
    finally:
        gdal.UseExceptions() if before else gdal.DontUseExceptions()


@pytest.fixture
def often_switched():
    """Threads that take turns as often as they can, so that they meet where they may."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.filterwarnings("error")
def test_threads_do_not_meet(backend, often_switched):
    outlines = [on(NORTH_UP, shape).wkb for shape in blobs(5)]
    expected = backend.burn(outlines, NORTH_UP, NORTH_UP.window)

    def burn(_: int) -> np.ndarray:
        return backend.burn(outlines, NORTH_UP, NORTH_UP.window)

    with ThreadPoolExecutor(4) as pool:
        for labels in pool.map(burn, range(2000)):
            np.testing.assert_array_equal(labels, expected)


def test_labels_beyond_sixteen_bits(backend):
    """36,100 pixels, each a polygon of its own."""
    grid = Grid(190, 190, NORTH_UP.transform)
    outlines = [
        on(grid, geometry.box(column, row, column + 1, row + 1)).wkb
        for row, column in np.ndindex(grid.shape)
    ]
    labels = backend.burn(outlines, grid, grid.window)
    np.testing.assert_array_equal(labels.ravel(), np.arange(1, 36101))
