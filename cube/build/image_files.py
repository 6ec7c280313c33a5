"""Which files of a folder are images, and which are masks."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from pathlib import Path

from ..problem import Problem

SIDECARS = (".aux.xml", ".ovr", ".msk")
"""How the names of files end that GDAL keeps beside an image."""


def find_files(
    folder: str | os.PathLike[str],
    patterns: str,
    *,
    recursive: bool = False,
    check: Callable[[], None] = lambda: None,
) -> list[str]:
    """Return the files of a folder whose names fit one of the patterns, in order of their paths.

    `patterns` are separated by semicolons, as "*.tif;*.jp2"; upper and lower case are the same.
    Hidden files and those that GDAL keeps beside images are passed over. `check` is called for
    every folder and may raise to stop. Raises Problem where there is no such folder, or no such
    file in it.
    """
    wanted = [pattern.strip().lower() for pattern in patterns.split(";") if pattern.strip()]
    folder = Path(folder)
    if not folder.is_dir():
        raise Problem(
            "The folder {folder} does not exist. Check the path, or choose it again.",
            folder=folder,
        )
    found = []
    for place, subfolders, names in os.walk(folder):
        check()
        found += [
            str(Path(place, name))
            for name in names
            if any(fnmatch(name.lower(), one) for one in wanted)
            and not name.startswith(".")
            and not name.lower().endswith(SIDECARS)
        ]
        if not recursive:
            subfolders.clear()
    if not found:
        raise Problem(
            "No file in the folder {folder} fits {pattern}. Give another pattern, such as "
            "NDVI_*.tif, or look into its subfolders too.",
            folder=folder,
            pattern=patterns or '""',
        )
    return sorted(found)


def told_apart(images: Sequence[str], masks: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return images and masks without the files that are found as both.

    They are of the smaller set, whose pattern is the narrower one: "CLOUDS_*.tif" and not "*.tif".
    Raises Problem where that leaves no image or no mask.
    """
    both = set(images) & set(masks)
    only_images, only_masks = list(images), list(masks)
    if len(images) > len(masks):
        only_images = [path for path in images if path not in both]
    else:
        only_masks = [path for path in masks if path not in both]
    if both and not (only_images and only_masks):
        raise Problem(
            "Images and masks are the same {count} files (first: {first}). Give patterns that "
            "tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.",
            count=len(both),
            first=min(both),
        )
    return only_images, only_masks
