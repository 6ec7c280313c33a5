"""Which images make a stack."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phenofuse.cube.build import FIRST, MOSAIC, plan_stack
from phenofuse.cube.build.images import Image
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandInfo, RasterInfo, choose_backend
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.times import FoundTime
from phenofuse.cube.times.clock import iso, parse_time

PLACE = (0.0, 10.0, 0.0, 100.0, 0.0, -10.0)
GRID = Grid(10, 10, PLACE, "LOCAL_CS[&quot;x&quot;]".replace("&quot;", '"'))


def image(name, time, grid=GRID):
    info = RasterInfo(f"/x/{name}", "GTiff", grid, (BandInfo("uint8"),), {}, (1, 1))
    read = parse_time(time) if time else None
    return Image(info, 1, FoundTime(read, "file name", time, "" if time else "none"))


def plan(images, masks=None, **options):
    return plan_stack(images, masks, backend=choose_backend(), **options)


def names(plan):
    return [[match.image.name for match in layer] for layer in plan.layers]


def test_images_come_in_order_of_time_and_one_day_stays_two_times():
    made = plan(
        [
            image("a", "2020-03-01"),
            image("b", "2020-01-01T10:11:25Z"),
            image("c", "2020-01-01T10:04:09Z"),
        ]
    )
    assert names(made) == [["c"], ["b"], ["a"]]
    assert [iso(time) for time in made.times] == [
        "2020-01-01T10:04:09Z",
        "2020-01-01T10:11:25Z",
        "2020-03-01",
    ]
    assert [str(day) for day in made.busy_days] == ["2020-01-01"]
    assert not made.has_masks


def test_images_without_a_time_are_named_or_left_out():
    images = [image("a", "2020-01-01"), image("b", ""), image("c", "2020-01-02")]
    with pytest.raises(Problem, match=r"No time found in 1 of 3 files \(first: b\)"):
        plan(images)
    made = plan(images, skip=True)
    assert names(made) == [["a"], ["c"]]
    assert [one.name for one in made.left_out] == ["b"]
    with pytest.raises(Problem, match="No time found in 2 of 2 files"):
        plan([image("b", ""), image("d", "")], skip=True)


def test_images_of_one_time():
    images = [image("b", "2020-01-01"), image("a", "2020-01-01"), image("c", "2020-01-02")]
    with pytest.raises(Problem, match="2 images have the same time, 2020-01-01: a, b"):
        plan(images)
    first = plan(images, same_time=FIRST)
    assert names(first) == [["a"], ["c"]]
    assert [one.name for one in first.passed_over] == ["b"]
    mosaic = plan(images, same_time=MOSAIC)
    assert names(mosaic) == [["a", "b"], ["c"]]
    assert mosaic.passed_over == ()


def test_one_time_is_too_few():
    with pytest.raises(Problem, match=r"one time only, 2020-01-01, in 1 files or bands \(a\)"):
        plan([image("a", "2020-01-01")])
    with pytest.raises(Problem, match="at least two"):
        plan([image("a", "2020-01-01"), image("b", "2020-01-01")], same_time=MOSAIC)


def test_images_without_a_mask_are_named_or_left_out():
    images = [image(name, f"2020-01-0{n}") for n, name in enumerate("abc", 1)]
    masks = [image("m1", "2020-01-01"), image("m3", "2020-01-03T09:00:00Z")]
    with pytest.raises(Problem, match=r"1 of 3 images have no mask .*first: b"):
        plan(images, masks)
    made = plan(images, masks, skip=True)
    assert [(m.image.name, m.mask.name, m.exact) for m in made.matches] == [
        ("a", "m1", True),
        ("c", "m3", False),
    ]
    assert made.has_masks
    assert [one.name for one in made.left_out] == ["b"]


@pytest.mark.parametrize("skip", [False, True])
def test_masks_of_other_times_are_refused(skip):
    images = [image("a", "2020-01-01"), image("b", "2020-01-02")]
    with pytest.raises(Problem, match="None of the masks"):
        plan(images, [image("m", "2021-01-01")], skip=skip)


def test_files_on_another_grid_are_told_and_the_first_in_time_sets_the_grid():
    wide = replace(GRID, width=20)
    shifted = replace(GRID, transform=(5.0, *PLACE[1:]))
    images = [image("late", "2020-01-02", wide), image("early", "2020-01-01")]
    masks = [image("m1", "2020-01-01", shifted), image("m2", "2020-01-02")]
    made = plan(images, masks)
    assert made.grid == GRID
    assert sorted(one.name for one in made.resampled) == ["late", "m1"]


def test_a_crs_that_only_some_files_have():
    bare = replace(GRID, crs="")
    images = [image("a", "2020-01-01"), image("b", "2020-01-02", bare)]
    with pytest.raises(Problem, match=r"1 of 2 files have no coordinate .*first: b"):
        plan(images)
    assert plan([images[1], image("c", "2020-01-03", bare)]).grid == bare
    masks = [image("m1", "2020-01-01", bare), image("m2", "2020-01-02", bare)]
    with pytest.raises(Problem, match=r"2 of 4 files .*first: m1"):
        plan([images[0], image("c", "2020-01-02")], masks)
