"""Building a stack: which images make it, checked before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..problem import Problem
from ..raster import Backend
from ..raster.grid import Grid
from ..times import undated_problem
from ..times.clock import iso
from .images import Image, by_time
from .matching import Match, match_masks, unmatched_problem

STOP, FIRST, MOSAIC = "stop", "first", "mosaic"
"""What to do with several images of one time: a Problem, the first by name, or all, the first on
top and its gaps filled from the next."""


@dataclass(frozen=True)
class Plan:
    """What a stack will be made of."""

    layers: tuple[tuple[Match, ...], ...]
    """For each time its images and their masks, the one on top first."""
    grid: Grid
    """That of the first image in time."""
    has_masks: bool
    """Whether each image has a mask."""
    left_out: tuple[Image, ...] = ()
    """Images without a sure time or mask."""
    passed_over: tuple[Image, ...] = ()
    """Images whose time another image has."""
    resampled: tuple[Image, ...] = ()
    """Images and masks that lie on another grid."""

    @property
    def times(self) -> np.ndarray:
        """(T,) datetime64[ns], UTC, strictly increasing."""
        return np.array([layer[0].image.time for layer in self.layers], "datetime64[ns]")

    @property
    def matches(self) -> list[Match]:
        """All images used and their masks."""
        return [match for layer in self.layers for match in layer]

    @property
    def busy_days(self) -> list[np.datetime64]:
        """The days with more than one time."""
        days, counts = np.unique(self.times.astype("datetime64[D]"), return_counts=True)
        return list(days[counts > 1])


def plan_stack(
    images: Sequence[Image],
    masks: Sequence[Image] | None = None,
    *,
    backend: Backend,
    same_time: str = STOP,
    skip: bool = False,
) -> Plan:
    """Sort images into a stack and find their masks (None: no masks wanted).

    `skip` leaves out what has no sure time or mask, `same_time` is STOP, FIRST or MOSAIC. Raises
    Problem for such images where they are not to be left out, for several images of one time, for
    fewer than two times, and where some files have a CRS and others none.
    """
    dated = _dated(images, skip)
    matches = [Match(image) for image in dated]
    if masks is not None:
        matches = _masked(match_masks(dated, _dated(masks, skip), backend.same_crs), skip)
    of_image = {match.image.key: match for match in matches}
    groups = by_time([match.image for match in matches])
    kept = [_one_time(group, same_time) for group in groups]
    if len(kept) < 2:
        raise _too_few(len(images), kept)
    layers = tuple(tuple(of_image[image.key] for image in group) for group in kept)
    grid = kept[0][0].grid
    taken = [match for layer in layers for match in layer]
    shown = [match.image for match in taken]
    shown += {match.mask.key: match.mask for match in taken if match.mask is not None}.values()
    _require_places(shown)
    return Plan(
        layers=layers,
        grid=grid,
        has_masks=masks is not None,
        left_out=tuple(image for image in images if image.key not in of_image),
        passed_over=tuple(image for group, few in zip(groups, kept) for image in group[len(few) :]),
        resampled=tuple(one for one in shown if not one.grid.same_as(grid, backend.same_crs)),
    )


def _dated(images: Sequence[Image], skip: bool) -> list[Image]:
    """Return the images with a time; Problem where others are not to be left out."""
    dated = [image for image in images if image.time is not None]
    if not dated or (len(dated) < len(images) and not skip):
        raise undated_problem([image.found for image in images], [image.path for image in images])
    return dated


def _masked(matches: list[Match], skip: bool) -> list[Match]:
    """Return the matches with one mask; Problem where others are not to be left out."""
    masked = [match for match in matches if match.mask is not None and not match.is_ambiguous]
    if len(masked) < len(matches) and not (skip and masked):
        raise unmatched_problem(matches)
    return masked


def _one_time(group: list[Image], same_time: str) -> list[Image]:
    """Return which images of one time are used."""
    if len(group) > 1 and same_time == STOP:
        raise Problem(
            "{count} images have the same time, {time}: {names}. Choose whether the first is used "
            "or all are laid over each other, or leave out all but one.",
            count=len(group),
            time=iso(group[0].time),  # type: ignore[arg-type]  # all images have times by now
            names=", ".join(image.name for image in group[:4]) + (", ..." if group[4:] else ""),
        )
    return group if same_time == MOSAIC else group[:1]


def _too_few(total: int, groups: Sequence[Sequence[Image]]) -> Problem:
    return Problem(
        "There is one time only, {time}, in {total} files or bands ({name}), and a series needs at "
        "least two. Add images of other times.",
        time=iso(groups[0][0].time),  # type: ignore[arg-type]  # all images have times by now
        total=total,
        name=groups[0][0].name,
    )


def _require_places(images: Sequence[Image]) -> None:
    """Raise Problem where some images or masks have a CRS and others have none."""
    without = [image for image in images if not image.grid.crs]
    if without and len(without) < len(images):
        raise Problem(
            "{count} of {total} files have no coordinate reference system, and the others have "
            "one (first: {first}). Assign it to them, or leave them out.",
            count=len(without),
            total=len(images),
            first=without[0].name,
        )
