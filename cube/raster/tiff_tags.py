"""Whether the tags of a TIFF file are all there, which GDAL does not insist on.

GDAL 3.10 opens a file that ends within its tags and leaves out the one that is cut off, where 3.6
refuses it. Pixels are right then, but scale, offset, nodata or times may be gone, and nobody knows.
TIFF 6.0 (Adobe, 1992), section 2; BigTIFF has wider numbers and is otherwise the same.
"""

from __future__ import annotations

import os
import struct
from typing import BinaryIO

TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
TYPE_BYTES |= {16: 8, 17: 8, 18: 8}
"""Bytes of a value, by the number of its type; other types are not looked at."""


def lost_tag(path: str | os.PathLike[str]) -> int | None:
    """Return the first tag of the first image that ends behind the file, None where all are there.

    None too for what is no TIFF file on a disk, which is not for this to say.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a dataset's name is no path as a rule
            return _lost_tag(file.read(16), file, os.fstat(file.fileno()).st_size)
    except (OSError, ValueError, struct.error):
        return None


def _lost_tag(header: bytes, file: BinaryIO, size: int) -> int | None:
    order = {b"II": "<", b"MM": ">"}.get(header[:2])
    version = struct.unpack(f"{order}H", header[2:4])[0] if order else 0
    if version == 42:
        (first,), number, entry = struct.unpack(f"{order}I", header[4:8]), "H", "HHI"
    elif version == 43:
        (first,), number, entry = struct.unpack(f"{order}Q", header[8:16]), "Q", "HHQ"
    else:
        return None
    width = struct.calcsize(f"={entry[-1]}")
    file.seek(first)
    (count,) = struct.unpack(f"{order}{number}", file.read(struct.calcsize(f"={number}")))
    for _ in range(min(count, 2**16)):
        found = struct.unpack(f"{order}{entry}{entry[-1]}", file.read(4 + 2 * width))
        tag, kind, values, place = found
        length = values * TYPE_BYTES.get(kind, 0)
        if length > width and place + length > size:
            return tag
    return None
