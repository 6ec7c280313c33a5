"""What both raster back-ends tell the user when a file cannot be read or written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from ..problem import Problem
from .tiff_tags import lost_tag


def shown_name(name: str) -> str:
    """Return `name` as a message shows it; the XML text of a VRT is named by its source."""
    if not is_vrt_text(name):
        return name
    found = re.search(r"<Source(?:Dataset|Filename)[^>]*>([^<]+)<", name)
    return f"VRT of {found.group(1)}" if found else "VRT"


def is_vrt_text(name: str) -> bool:
    """Whether a dataset's name is the XML text of a VRT and no path."""
    return name.lstrip().startswith("<VRTDataset")


def not_opened(name: str, reason: str) -> Problem:
    """Say that a raster cannot be opened: there is no such file, or it is no raster."""
    # GDAL names such as NETCDF:"a.nc":NDVI or /vsizip/a.zip/a.tif are no paths of the file system.
    plain_path = not (is_vrt_text(name) or re.match(r"/vsi|\w{2,}:", name))
    if plain_path and not Path(name).exists():
        return Problem(
            "{name} does not exist. Check the path, or choose the file again.", name=name
        )
    return Problem(
        "{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a "
        "raster format, or leave it out.",
        name=shown_name(name),
        reason=reason.strip().rstrip("."),
    )


def not_read(name: str, reason: str) -> Problem:
    """Say that pixels of an opened raster cannot be read."""
    return Problem(
        "{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy "
        "it again, or leave it out.",
        name=shown_name(name),
        reason=reason.strip().rstrip("."),
    )


def require_tags(name: str) -> None:
    """Raise Problem for a TIFF file that ends within its tags."""
    tag = lost_tag(name)
    if tag is not None:
        raise Problem(
            "{name} is incomplete or damaged: it ends before its tag {tag}. Download or copy it "
            "again, or leave it out.",
            name=name,
            tag=tag,
        )


def not_real(name: str, dtype: str) -> Problem:
    """Say that bands hold complex numbers or another type that no method takes."""
    return Problem(
        "{name} holds values of type {dtype}, which cannot be a series. Convert it to real "
        "numbers first, such as the intensity.",
        name=shown_name(name),
        dtype=dtype,
    )


def not_created(path: str, reason: str) -> Problem:
    """Say that the output cannot even be begun."""
    return Problem(
        "{path} cannot be created: {reason}. Choose a folder that exists and that you may write "
        "to.",
        path=path,
        reason=reason.strip().rstrip("."),
    )


def not_written(path: str, reason: str) -> Problem:
    """Say that the output was begun and is not whole; mostly because the disk is full."""
    folder = Path(path).absolute().parent
    free = shutil.disk_usage(folder).free if folder.exists() else 0
    return Problem(
        "{path} could not be written completely: {reason}. Its disk has {free} MiB left: make "
        "room there, or choose another folder.",
        path=path,
        reason=reason.strip().rstrip("."),
        free=free // 2**20,
    )


def not_placed(name: str) -> Problem:
    """Say that a raster, or the grid it shall be warped to, has no CRS."""
    return Problem(
        "{name} cannot be brought to another grid: one of the two has no coordinate reference "
        "system. Assign one to the file that lacks it.",
        name=shown_name(name),
    )
