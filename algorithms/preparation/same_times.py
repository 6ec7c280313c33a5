"""Stacks that an algorithm takes together: of the same times, on the grid of the first one."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback

from ...cube.raster import Backend
from ...cube.raster.grid import Grid
from ...cube.same_times import masks_of, require_same_times
from ...cube.stack import Stack, on_grid
from ...cube.times.clock import iso
from ..text import tr
from .raster_choice import RasterChoice


def open_together(
    choices: Sequence[RasterChoice], backend: Backend, feedback: QgsProcessingFeedback
) -> list[Stack]:
    """Open stacks of the same times, and say what they are; Problem where they do not fit."""
    first, *others = (one.open(backend) for one in choices)
    for chosen, stack in zip(choices[1:], others):
        require_same_times(first, stack, (choices[0].title, chosen.title))
    grid = first.grid
    feedback.pushInfo(
        tr(
            "{name}: {count} times from {first} to {last}, {width} x {height} pixels.",
            name=choices[0].name,
            count=len(first.times),
            first=iso(first.times[0]),
            last=iso(first.times[-1]),
            width=grid.width,
            height=grid.height,
        )
    )
    return [
        first,
        *(
            shown_on(stack, grid, chosen.title, backend, feedback)
            for chosen, stack in zip(choices[1:], others)
        ),
    ]


def open_masks(
    chosen: RasterChoice, stack: Stack, backend: Backend, feedback: QgsProcessingFeedback
) -> Stack:
    """Open the masks of the times of a stack, on its grid; Problem where one is missing."""
    masks = masks_of(chosen.open(backend), stack.times, chosen.title)
    return shown_on(masks, stack.grid, chosen.title, backend, feedback, "nearest")


def shown_on(
    stack: Stack,
    grid: Grid,
    name: str,
    backend: Backend,
    feedback: QgsProcessingFeedback,
    resampling: str = "bilinear",
) -> Stack:
    """Return a stack on a grid, and say so where it is warped."""
    shown = on_grid(stack, grid, backend, resampling)
    if shown is not stack:
        feedback.pushInfo(
            tr("{name} lies on another grid, and is warped to that of the first.", name=name)
        )
    return shown
