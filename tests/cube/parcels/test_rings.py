"""Rings from WKB: every way to write a polygon down, and bytes that are none."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from osgeo import ogr
from shapely import geometry

from phenofuse.cube.parcels.rings import bounds, parse_rings

SQUARE = "((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))"
TWO = "(((0 0, 4 0, 4 4, 0 0)), ((10 10, 12 10, 12 13, 10 10), (11 11, 11.5 11, 11 11.2, 11 11)))"


def wkb(text: str, order=ogr.wkbNDR) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToIsoWkb(order))


def rings_of(text: str) -> list[tuple[list, bool]]:
    """The rings by OGR's own reading, Z and M left out."""
    shape = ogr.CreateGeometryFromWkt(text)
    parts = [shape]
    if ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbMultiPolygon:
        parts = [shape.GetGeometryRef(n) for n in range(shape.GetGeometryCount())]
    found = []
    for part in parts:
        for n in range(part.GetGeometryCount()):
            ring = part.GetGeometryRef(n)
            points = [ring.GetPoint_2D(i) for i in range(ring.GetPointCount())]
            found.append((points, n > 0))
    return found


def parsed(data: bytes) -> list[tuple[list, bool]]:
    rings = parse_rings([data])
    assert rings.points.dtype == np.dtype("f8")
    assert rings.points.dtype.isnative
    return [
        ([tuple(point) for point in rings.points[start : start + size].tolist()], bool(hole))
        for start, size, hole in zip(rings.start, rings.size, rings.hole)
    ]


@pytest.mark.parametrize("order", [ogr.wkbNDR, ogr.wkbXDR])
@pytest.mark.parametrize(
    "text",
    [
        f"POLYGON {SQUARE}",
        f"MULTIPOLYGON {TWO}",
        "POLYGON Z ((0 0 7, 4 0 8, 4 4 9, 0 0 7))",
        "POLYGON M ((0 0 7, 4 0 8, 4 4 9, 0 0 7))",
        "POLYGON ZM ((0 0 7 1, 4 0 8 2, 4 4 9 3, 0 0 7 1))",
        "MULTIPOLYGON Z (((0 0 7, 4 0 8, 4 4 9, 0 0 7)))",
        "MULTIPOLYGON ZM (((0 0 7 1, 4 0 8 1, 4 4 9 1, 0 0 7 1)))",
    ],
)
def test_rings_are_those_that_ogr_reads(text, order):
    assert parsed(wkb(text, order)) == rings_of(text)


def test_the_older_mark_of_z_is_read():
    shape = ogr.CreateGeometryFromWkt("POLYGON Z ((0 0 7, 4 0 8, 4 4 9, 0 0 7))")
    data = bytes(shape.ExportToWkb())
    assert struct.unpack_from("<I", data, 1)[0] & 0x80000000, "OGR writes another mark now"
    assert parsed(data) == [([(0, 0), (4, 0), (4, 4), (0, 0)], False)]


def test_rings_know_their_outline_also_beside_empty_ones():
    outlines = [
        wkb("POLYGON EMPTY"),
        wkb(f"MULTIPOLYGON {TWO}"),
        wkb("MULTIPOLYGON EMPTY"),
        wkb(f"POLYGON {SQUARE}"),
        wkb("POLYGON EMPTY"),
    ]
    rings = parse_rings(outlines)
    assert rings.count == 5
    assert rings.outline.tolist() == [1, 1, 1, 3, 3]
    assert rings.hole.tolist() == [False, False, True, False, True]
    expected = [[np.nan] * 4, [0, 0, 12, 13], [np.nan] * 4, [0, 0, 4, 4], [np.nan] * 4]
    np.testing.assert_array_equal(rings.bounds, expected)


def test_bounds_are_those_of_shapely():
    rng = np.random.default_rng(0)
    shapes = [geometry.MultiPoint(rng.normal(size=(9, 2)) * 1e6).convex_hull for _ in range(50)]
    found = bounds([shape.wkb for shape in shapes])
    np.testing.assert_array_equal(found, [shape.bounds for shape in shapes])


@pytest.mark.parametrize("outlines", [[], [wkb("POLYGON EMPTY")]])
def test_nothing_has_no_rings(outlines):
    rings = parse_rings(outlines)
    assert rings.points.shape == (0, 2)
    assert rings.size.shape == rings.outline.shape == rings.hole.shape == (0,)
    assert rings.bounds.shape == (len(outlines), 4)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x01",
        b"POLYGON ((0 0, 1 0, 1 1, 0 0))",
        wkb("POINT (1 2)"),
        wkb("LINESTRING (1 2, 3 4)"),
        wkb("CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))"),
        wkb("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)))"),
        wkb(f"POLYGON {SQUARE}")[:-1],
        wkb(f"POLYGON {SQUARE}")[:9],
        wkb(f"MULTIPOLYGON {TWO}")[:-100],
        wkb("POLYGON ((0 0, 1 0, 1 1, 0 0))").replace(
            struct.pack("<d", 1), struct.pack("<d", np.nan)
        ),
        wkb("POLYGON ((0 0, 1 0, 1 1, 0 0))").replace(
            struct.pack("<d", 1), struct.pack("<d", np.inf)
        ),
        struct.pack("<BII", 1, 6, 1) * 5000,
        struct.pack("<BIII6d", 1, 3, 1, 3, 0, 0, 1, 0, 0, 1),
        struct.pack("<BIIII8d", 1, 3, 2, 0, 4, 0, 0, 1, 0, 0, 1, 0, 0),
    ],
)
def test_what_is_no_polygon_is_refused_and_named(data):
    good = wkb(f"POLYGON {SQUARE}")
    with pytest.raises(ValueError, match="outline 1 "):
        parse_rings([good, data, good])
