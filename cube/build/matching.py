"""Which mask belongs to which image."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..problem import Problem
from .images import Image


@dataclass(frozen=True)
class Match:
    """An image and the masks that may be its own; all is sure where it is one."""

    image: Image
    """The image, with a time."""
    masks: tuple[Image, ...] = ()
    """None: it has no mask; several: it cannot be told which."""
    exact: bool = True
    """Whether the mask has the very time of the image, and not only its day."""
    rivals: tuple[Image, ...] = ()
    """Images that the same mask may belong to as well."""

    @property
    def mask(self) -> Image | None:
        """The mask, or None."""
        return self.masks[0] if len(self.masks) == 1 else None

    @property
    def is_ambiguous(self) -> bool:
        """Whether it cannot be told which mask belongs to which image."""
        return len(self.masks) > 1 or bool(self.rivals)


def match_masks(
    images: Sequence[Image], masks: Sequence[Image], same_crs: Callable[[str, str], bool]
) -> list[Match]:
    """Return a match for each image; all have times, in UTC.

    A mask of the very time is taken; among several, the one on the image's own grid. Else the mask
    of the same day is, if no image has its very time and it is the day's only one, for a single
    time. `same_crs` is the back-end's.
    """
    of_time: dict[object, list[Image]] = defaultdict(list)
    for mask in masks:
        of_time[mask.time].append(mask)
    image_times = {image.time for image in images}
    masks_left: dict[object, list[Image]] = defaultdict(list)
    for mask in masks:
        if mask.time not in image_times:
            masks_left[mask.day].append(mask)
    images_left: dict[object, list[Image]] = defaultdict(list)
    for image in images:
        if image.time not in of_time:
            images_left[image.day].append(image)

    def match(image: Image) -> Match:
        if image.time in of_time:
            fitting = of_time[image.time]
            same = [mask for mask in fitting if mask.grid.same_as(image.grid, same_crs)]
            return Match(image, tuple(same if len(same) == 1 else fitting))
        fitting = masks_left[image.day]
        rivals = [one for one in images_left[image.day] if one.time != image.time]
        return Match(image, tuple(fitting), False, tuple(rivals if fitting else ()))

    return [match(image) for image in images]


def unmatched_problem(matches: Sequence[Match]) -> Problem:
    """Return the message about the images without a sure mask, of which there is at least one."""
    unsure = [match for match in matches if match.is_ambiguous]
    if unsure:
        first = unsure[0]
        return Problem(
            "Which mask belongs to which image cannot be told for {count} of {total} images "
            "(first: {images}; masks of that time or day: {masks}). Leave out those that do not "
            "belong together, or give the masks the exact times of their images.",
            count=len(unsure),
            total=len(matches),
            images=_names([first.image, *first.rivals]),
            masks=_names(first.masks),
        )
    bare = [match.image for match in matches if not match.masks]
    values = {"count": len(bare), "total": len(matches), "first": _names(bare)}
    if len(bare) == len(matches):
        return Problem(
            "None of the masks is of the time or day of one of the {total} images (first: "
            "{first}). Check the masks' folder and pattern, and the times in the names.",
            **values,
        )
    return Problem(
        "{count} of {total} images have no mask of their time or day (first: {first}). Add their "
        "masks, or leave these images out.",
        **values,
    )


def _names(images: Sequence[Image]) -> str:
    return ", ".join(image.name for image in images[:3]) + (", ..." if len(images) > 3 else "")
