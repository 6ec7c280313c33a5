"""Stacks of the same acquisitions."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandInfo, RasterInfo
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.same_times import masks_of, require_same_times
from phenofuse.cube.stack import Stack


def stack(*times: str) -> Stack:
    moments = np.array(times, "datetime64[ns]")
    # Bands in an order of their own: the last one is the first in time.
    bands = tuple(range(len(times), 0, -1))
    info = RasterInfo("a.tif", "GTiff", Grid(1, 1), (BandInfo("uint8"),) * len(times), {}, (1, 1))
    return Stack("a.tif", info, moments, bands)


def moments(*times: str) -> np.ndarray:
    return np.array(times, "datetime64[ns]")


def test_equal_times_are_fine():
    one = stack("2020-01-01T05:10:00", "2020-01-07T05:10:00")
    require_same_times(one, stack("2020-01-01T05:10:00", "2020-01-07T05:10:00"), ("VV", "VH"))


@pytest.mark.parametrize("swapped", [False, True])
def test_times_that_differ_are_named(swapped):
    one, other = stack("2020-01-01", "2020-01-07", "2020-01-13"), stack("2020-01-01", "2020-01-19")
    names = ("VV", "VH")
    if swapped:
        one, other, names = other, one, ("VH", "VV")
    with pytest.raises(Problem) as caught:
        require_same_times(one, other, names)
    text = str(caught.value)
    assert "times of" in text and "VV" in text and "VH" in text
    expected = (
        ("VH has 1 that VV has not", "2020-01-19")
        if swapped
        else (
            "VV has 2 that VH has not",
            "2020-01-07",
        )
    )
    assert all(part in text for part in expected)


def test_a_time_too_many_in_the_second_is_named():
    with pytest.raises(Problem, match=r"VH has 1 that VV has not \(first: 2020-01-07\)"):
        require_same_times(
            stack("2020-01-01", "2020-01-19"),
            stack("2020-01-01", "2020-01-07", "2020-01-19"),
            ("VV", "VH"),
        )


def test_masks_are_put_in_the_order_of_the_images():
    masks = stack("2020-01-01T10:00:00", "2020-01-06T10:00:00", "2020-01-11T10:00:00")
    wanted = moments("2020-01-01T10:00:00", "2020-01-11T10:00:00")
    found = masks_of(masks, wanted, "SCL")
    assert found.bands == (3, 1)
    np.testing.assert_array_equal(found.times, wanted)


def test_the_only_mask_of_a_day_is_taken_where_times_differ():
    masks = stack("2020-01-01", "2020-01-06T10:00:00")
    wanted = moments("2020-01-01T10:00:41", "2020-01-06T10:00:00")
    found = masks_of(masks, wanted, "SCL")
    assert found.bands == (2, 1)
    np.testing.assert_array_equal(found.times, wanted)


def test_of_two_masks_of_a_day_one_may_be_another_images_own():
    masks = stack("2020-01-01T10:00:00", "2020-01-01T10:08:00")
    found = masks_of(masks, moments("2020-01-01T10:00:00", "2020-01-01T10:09:00"), "SCL")
    assert found.bands == (2, 1)


@pytest.mark.parametrize(
    ("masks", "wanted", "count"),
    [
        (["2020-01-01", "2020-01-06"], ["2020-01-01", "2020-01-02"], 1),
        (["2020-01-01T01:00", "2020-01-01T02:00"], ["2020-01-01T03:00"], 1),
        (["2020-01-01T01:00", "2020-01-06T02:00"], ["2020-01-01T03:00", "2020-01-01T04:00"], 2),
        (["2020-01-01T01:00", "2020-01-06"], ["2020-01-01T01:00", "2020-01-01T04:00"], 1),
    ],
)
def test_images_without_a_sure_mask_are_named(masks, wanted, count):
    with pytest.raises(Problem, match=f"SCL has no image.* of {count} of the {len(wanted)} "):
        masks_of(stack(*masks), moments(*wanted), "SCL")
