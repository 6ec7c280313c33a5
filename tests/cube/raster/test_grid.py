"""Grids: when two are the same, and where they lie."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phenofuse.cube.raster.grid import Grid

UTM = Grid(300, 200, (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0), "a CRS")


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"transform": (465180.000001, 10.0, 0.0, 5080250.0, 0.0, -10.0)}, True),
        ({"transform": (465180.001, 10.0, 0.0, 5080250.0, 0.0, -10.0)}, False),
        ({"transform": (465180.0, 10.0001, 0.0, 5080250.0, 0.0, -10.0)}, False),
        ({"width": 301}, False),
        ({"crs": "other"}, False),
    ],
)
def test_same_grid(change, same):
    assert UTM.same_as(replace(UTM, **change), lambda a, b: a == b) is same


def test_bounds_of_a_grid():
    assert UTM.bounds == (465180.0, 5078250.0, 468180.0, 5080250.0)
