"""Which mask belongs to which image."""

from __future__ import annotations

import pytest

from phenofuse.cube.build.images import Image
from phenofuse.cube.build.matching import match_masks, unmatched_problem
from phenofuse.cube.raster import BandInfo, RasterInfo
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.times import FoundTime
from phenofuse.cube.times.clock import parse_time


def image(name, time, size=10):
    info = RasterInfo(f"/x/{name}", "GTiff", Grid(size, size), (BandInfo("uint8"),), {}, (1, 1))
    return Image(info, 1, FoundTime(parse_time(time), "file name", time))


def matched(images, masks):
    found = match_masks(images, masks, lambda one, other: one == other)
    assert [match.image for match in found] == images
    return found


def names(match):
    return [mask.name for mask in match.masks]


def test_the_very_time_comes_before_the_day():
    images = [image("a", "2020-06-01T10:00:00Z"), image("b", "2020-06-01T11:00:00Z")]
    masks = [image("m2", "2020-06-01T11:00:00Z"), image("m1", "2020-06-01T10:00:00Z")]
    one, two = matched(images, masks)
    assert (one.mask.name, two.mask.name) == ("m1", "m2")
    assert one.exact
    assert two.exact


def test_a_mask_of_the_day_goes_to_the_image_that_has_none():
    images = [image("a", "2020-06-01T10:00:00Z"), image("b", "2020-06-01T11:00:00Z")]
    masks = [image("m1", "2020-06-01T10:00:00Z"), image("day", "2020-06-01T09:59:00Z")]
    one, two = matched(images, masks)
    assert (one.mask.name, two.mask.name) == ("m1", "day")
    assert not two.exact
    assert not two.is_ambiguous


def test_a_taken_mask_is_not_given_to_another_time():
    images = [image("a", "2020-06-01T10:00:00Z"), image("b", "2020-06-01T11:00:00Z")]
    _, two = matched(images, [image("m1", "2020-06-01T10:00:00Z")])
    assert two.mask is None
    assert not two.is_ambiguous
    assert "1 of 2 images have no mask of their time or day (first: b)" in str(
        unmatched_problem(matched(images, [image("m1", "2020-06-01T10:00:00Z")]))
    )


def test_two_masks_of_the_day_are_ambiguous():
    found = matched(
        [image("a", "2020-06-01T10:00:00Z")],
        [image("m1", "2020-06-01T08:00:00Z"), image("m2", "2020-06-01T09:00:00Z")],
    )
    assert names(found[0]) == ["m1", "m2"]
    assert found[0].is_ambiguous
    assert "first: a; masks of that time or day: m1, m2" in str(unmatched_problem(found))


def test_one_mask_for_two_times_of_a_day_is_ambiguous():
    images = [image("a", "2020-06-01T10:00:00Z"), image("b", "2020-06-01T11:00:00Z")]
    found = matched(images, [image("m1", "2020-06-01")])
    assert all(match.is_ambiguous for match in found)
    assert "first: a, b; masks of that time or day: m1" in str(unmatched_problem(found))


def test_images_of_one_time_share_its_mask():
    images = [image("a", "2020-06-01T10:00:00Z"), image("b", "2020-06-01T10:00:00Z")]
    for masks in ([image("m", "2020-06-01T10:00:00Z")], [image("m", "2020-06-01")]):
        assert [match.mask.name for match in matched(images, masks)] == ["m", "m"]
        assert not any(match.is_ambiguous for match in matched(images, masks))


def test_among_masks_of_one_time_the_grid_decides():
    images = [image("a", "2020-06-01", 10), image("b", "2020-06-01", 20)]
    masks = [image("m20", "2020-06-01", 20), image("m10", "2020-06-01", 10)]
    assert [match.mask.name for match in matched(images, masks)] == ["m10", "m20"]
    same = [image("m1", "2020-06-01", 10), image("m2", "2020-06-01", 10)]
    assert all(match.is_ambiguous for match in matched(images, same))


@pytest.mark.parametrize("day", ["2020-05-31T23:59:59Z", "2020-06-02"])
def test_a_mask_of_another_day_is_none(day):
    found = matched([image("a", "2020-06-01")], [image("m", day)])
    assert found[0].masks == ()
    assert "None of the masks" in str(unmatched_problem(found))
