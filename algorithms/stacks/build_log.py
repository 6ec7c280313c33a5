"""What Build time-series stack tells in its log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...cube.build import Plan
from ...cube.build.images import Image
from ...cube.times.clock import iso
from ..text import tr

PREVIEW = 5
"""Images whose times are shown one by one."""

NAMES = 10
"""Most names in one line."""


def images_found(images: Sequence[Image], files: int, feedback: QgsProcessingFeedback) -> None:
    """Show which times were found, and where they were read."""
    if len(images) == files:
        feedback.pushInfo(tr("Read {files} images. Their times, as found:", files=files))
    else:
        feedback.pushInfo(
            tr(
                "Read {images} bands of {files} images. Their times, as found:",
                images=len(images),
                files=files,
            )
        )
    for image in images[:PREVIEW]:
        feedback.pushInfo(f"  {image.name} -> {_time(image)}")
    if len(images) > PREVIEW:
        feedback.pushInfo(tr("  and {more} more", more=len(images) - PREVIEW))


def masks_found(masks: Sequence[Image], feedback: QgsProcessingFeedback) -> None:
    """Show the time of the first mask."""
    feedback.pushInfo(
        tr(
            "Read {count} masks, such as {name} -> {time}.",
            count=len(masks),
            name=masks[0].name,
            time=_time(masks[0]),
        )
    )


def plan(plan: Plan, resampling: str, feedback: QgsProcessingFeedback) -> None:
    """Tell what the stack is made of, and what a user might not expect of it."""
    times, matches = plan.times, plan.matches
    sources = Counter(match.image.found.source for match in matches)
    feedback.pushInfo(
        tr(
            "{count} times from {first} to {last}, told by: {sources}.",
            count=len(times),
            first=iso(times[0]),
            last=iso(times[-1]),
            sources=", ".join(f"{tr(name)} ({count})" for name, count in sources.most_common()),
        )
    )
    if plan.busy_days:
        feedback.pushInfo(
            tr(
                "More than one acquisition, each a time of its own, on {days}.",
                days=_listed([str(day) for day in plan.busy_days]),
            )
        )
    if plan.has_masks:
        feedback.pushInfo(tr("Each of the {count} images has its mask.", count=len(matches)))
        of_day = [match.image.name for match in matches if not match.exact]
        if of_day:
            feedback.pushInfo(
                tr(
                    "{count} masks are of the same day as their image and not of its very time: "
                    "those of {names}.",
                    count=len(of_day),
                    names=_listed(of_day),
                )
            )
    if plan.passed_over:
        feedback.pushWarning(
            tr(
                "Not used, because another image has the same time: {names}.",
                names=_listed([image.name for image in plan.passed_over]),
            )
        )
    if plan.left_out:
        feedback.pushWarning(
            tr(
                "Left out, because they have no sure time or mask: {names}.",
                names=_listed([image.name for image in plan.left_out]),
            )
        )
    if plan.resampled:
        feedback.pushWarning(
            tr(
                "Resampled to the grid of {first}, because they lie on another one (images: "
                "{method}, masks: nearest): {names}.",
                first=matches[0].image.name,
                method=tr(resampling),
                names=_listed([image.name for image in plan.resampled]),
            )
        )
    if not plan.grid.crs:
        feedback.pushWarning(
            tr(
                "The images have no coordinate reference system, and so the stack has none. Give "
                "the layer one if it should lie on a map."
            )
        )


def written(plan: Plan, target: Path, is_copy: bool, feedback: QgsProcessingFeedback) -> None:
    """Tell what was written, and what it depends on."""
    size = tr(
        "{count} times, {width} x {height} pixels",
        count=len(plan.layers),
        width=plan.grid.width,
        height=plan.grid.height,
    )
    if is_copy:
        feedback.pushInfo(tr("Wrote {path}: {size}.", path=target, size=size))
    else:
        feedback.pushInfo(
            tr(
                "Wrote {path}: {size}. It shows the images where they are: leave them there, or "
                "move it together with those beside or below it.",
                path=target,
                size=size,
            )
        )


def _time(image: Image) -> str:
    found = image.found
    if found.time is None:
        return tr("no sure time ({read})", read=found.text) if found.text else tr("no time")
    return tr(
        "{time} (from the {source}: {read})",
        time=iso(found.time),
        source=tr(found.source),
        read=found.text,
    )


def _listed(names: Sequence[str]) -> str:
    more = len(names) - NAMES
    return ", ".join(names[:NAMES]) + (tr(" and {more} more", more=more) if more > 0 else "")
