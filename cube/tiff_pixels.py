"""Single pixels of compressed GeoTIFFs, without decoding the whole blocks that they lie in.

GDAL decodes a block of DEFLATE to its end and takes the predictor off all of it. A pixel needs the
rows down to its own, and the predictor taken off that row: about a third of the work, and for a
series it is done once a date. Read are tiles and strips of one sample each; whatever else a file
may hold is for GDAL.

Sources: TIFF 6.0 (Adobe, 1992), sections 2, 14 and 15; Adobe Photoshop TIFF Technical Note 3 (2005)
for the predictor of floats; BigTIFF as libtiff writes it.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

WIDTH, HEIGHT, BITS, COMPRESSION, FILL_ORDER = 256, 257, 258, 259, 266
STRIPS, SAMPLES, ROWS_PER_STRIP, STRIP_SIZES, PLANES, PREDICTOR = 273, 277, 278, 279, 284, 317
TILE_WIDTH, TILE_HEIGHT, TILES, TILE_SIZES, SAMPLE_FORMAT = 322, 323, 324, 325, 339

DEFLATE = (8, 32946)
"""The number of Adobe, and the older one."""

SEPARATE = 2
"""Bands lie one after the other."""

NONE, DIFFERENCES, OF_FLOATS = 1, 2, 3
"""Predictors."""

KINDS = {1: "u", 2: "i", 3: "f"}
"""Numpy's letters of the sample formats."""

MOST_TAGS = 4096

MOST_HELD = 4096
"""Bytes of the numbers of a tag that are kept, and not looked up in the file each time."""


@dataclass(frozen=True)
class Numbers:
    """Where a file keeps numbers, and the numbers themselves where they are few."""

    start: int
    """Position of the first in the file."""
    count: int
    """How many there are."""
    kind: str
    """Their format, as `struct` names it."""
    held: bytes
    """All of them as the file has them, or nothing."""

    def read(self, file: BinaryIO, index: int) -> int:
        """Return one of them."""
        size = struct.calcsize(self.kind)
        if self.held:
            return struct.unpack_from(self.kind, self.held, index * size)[0]
        file.seek(self.start + index * size)
        return struct.unpack(self.kind, file.read(size))[0]

    def read_all(self, file: BinaryIO) -> tuple[int, ...]:
        """Return all of them."""
        kind = f"{self.kind[0]}{self.count}{self.kind[1]}"
        file.seek(self.start)
        return struct.unpack(kind, self.held or file.read(struct.calcsize(kind)))


@dataclass(frozen=True)
class TiffLayout:
    """How the pixels of a TIFF are stored."""

    width: int
    """Pixels across."""
    height: int
    """Pixels down."""
    block: tuple[int, int]
    """Width and height of tiles, or of strips."""
    dtype: np.dtype
    """Type of the pixels, in the file's byte order."""
    predictor: int
    """NONE, DIFFERENCES or OF_FLOATS."""
    starts: Numbers
    """Positions of the blocks."""
    sizes: Numbers
    """Bytes of the blocks."""

    @classmethod
    def of(cls, file: BinaryIO) -> TiffLayout | None:
        """Read it from the head of a file; None where that holds anything else."""
        try:
            tags = _tags(file)
            return None if tags is None else cls._of(file, tags)
        except (struct.error, KeyError, ZeroDivisionError):
            return None

    @classmethod
    def _of(cls, file: BinaryIO, tags: dict[int, Numbers]) -> TiffLayout | None:
        def one(tag: int, default: int) -> int:
            return tags[tag].read(file, 0) if tag in tags else default

        def same(tag: int, default: int) -> int:
            found = set(tags[tag].read_all(file)) if tag in tags else {default}
            return found.pop() if len(found) == 1 else 0

        width, height = tags[WIDTH].read(file, 0), tags[HEIGHT].read(file, 0)
        kind, bits = KINDS.get(same(SAMPLE_FORMAT, 1), ""), same(BITS, 1)
        predictor, samples = one(PREDICTOR, NONE), one(SAMPLES, 1)
        is_float = kind == "f"
        is_known = (
            one(COMPRESSION, 1) in DEFLATE
            and one(FILL_ORDER, 1) == 1
            and (samples == 1 or one(PLANES, 1) == SEPARATE)
            and kind
            and bits in ((32, 64) if is_float else (8, 16, 32, 64))
            and predictor in (NONE, DIFFERENCES, *((OF_FLOATS,) if is_float else ()))
        )
        if not is_known:
            return None
        if TILES in tags:
            block = tags[TILE_WIDTH].read(file, 0), tags[TILE_HEIGHT].read(file, 0)
            starts, sizes = tags[TILES], tags[TILE_SIZES]
        else:
            block = width, min(one(ROWS_PER_STRIP, height), height)
            starts, sizes = tags[STRIPS], tags[STRIP_SIZES]
        blocks = samples * -(-width // block[0]) * -(-height // block[1])
        if not starts.count == sizes.count == blocks:
            return None
        dtype = np.dtype(f"{starts.kind[0]}{kind}{bits // 8}")
        return cls(width, height, block, dtype, predictor, starts, sizes)

    def pixel(self, file: BinaryIO, band: int, x: int, y: int) -> np.generic | None:
        """Return the stored value of a pixel of a band (from 1); None where GDAL has to tell it."""
        (across, left), (down, above) = divmod(x, self.block[0]), divmod(y, self.block[1])
        wide, high = -(-self.width // self.block[0]), -(-self.height // self.block[1])
        index = ((band - 1) * high + down) * wide + across
        length = self.block[0] * self.dtype.itemsize
        try:
            size = self.sizes.read(file, index)
            if not size:  # a block that was never written
                return None
            file.seek(self.starts.read(file, index))
            rows = zlib.decompressobj().decompress(file.read(size), (above + 1) * length)
        except (struct.error, zlib.error):
            return None
        row = rows[above * length :]
        return self._value(row, left) if len(row) == length else None

    def _value(self, row: bytes, place: int) -> np.generic:
        """Return a value of a row, from which the predictor is to be taken off."""
        if self.predictor == NONE:
            return np.frombuffer(row, self.dtype)[place]
        if self.predictor == DIFFERENCES:
            # Also floats are taken for whole numbers, which begin anew after the largest.
            size = self.dtype.itemsize
            differences = np.frombuffer(row, np.dtype(f"{self.dtype.byteorder}u{size}"))
            total = np.add.reduce(differences[: place + 1], dtype=np.dtype(f"u{size}"))
            return total.view(self.dtype.newbyteorder("="))
        # The first bytes of all values come first, then their second ones; whatever the order of
        # the file, the first byte is that of the sign.
        together = np.cumsum(np.frombuffer(row, np.uint8), dtype=np.uint8)
        parts = np.ascontiguousarray(together[place :: self.block[0]])
        return parts.view(self.dtype.newbyteorder(">"))[0]


def _tags(file: BinaryIO) -> dict[int, Numbers] | None:
    """Return where the values of the tags of the first image are; None for what is no TIFF."""
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None:
        return None
    version = struct.unpack(f"{order}H", head[2:4])[0]
    if version == 42:
        start, number, count = struct.unpack(f"{order}I", head[4:8])[0], "H", "I"
    elif version == 43 and struct.unpack(f"{order}HH", head[4:8]) == (8, 0):
        start, number, count = struct.unpack(f"{order}Q", head[8:16])[0], "Q", "Q"
    else:
        return None
    kinds = {1: "B", 3: "H", 4: "I", 16: "Q"}
    entry = struct.Struct(f"{order}HH{count}")
    room = struct.calcsize(count)
    file.seek(start)
    total = struct.unpack(f"{order}{number}", file.read(struct.calcsize(number)))[0]
    if total > MOST_TAGS:
        return None
    first = start + struct.calcsize(number)
    table = file.read(total * (entry.size + room))
    found = {}
    for place in range(0, len(table), entry.size + room):
        tag, kind, values = entry.unpack_from(table, place)
        if kind not in kinds:
            continue
        # Values that fit into the entry are kept there, others where it points to.
        inside, size = place + entry.size, values * struct.calcsize(kinds[kind])
        at, held = first + inside, table[inside : inside + size]
        if size > room:
            at, held = struct.unpack_from(f"{order}{count}", table, inside)[0], b""
        if room < size <= MOST_HELD:
            file.seek(at)
            held = file.read(size)
        found[tag] = Numbers(at, values, order + kinds[kind], held)
    return found
