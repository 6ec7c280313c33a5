"""A reader that takes single pixels out of GeoTIFFs itself, and leaves all else to another one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO

import numpy as np

from .build.shown_bands import ShownBand, ShownMask, shown_bands
from .raster import Reader
from .raster.grid import Window
from .tiff_pixels import TiffLayout


@dataclass(frozen=True)
class KnownFile:
    """What is known of a file, as long as it is not written again."""

    stamp: tuple[int, int]
    """What changes when it is written again."""
    layout: TiffLayout | None
    """How it stores pixels; None where another reader has to tell them."""
    pixels: dict[int, tuple[int, int, np.generic | None]]
    """The pixel of each band that was read last: column, row and value."""


KnownFiles = dict[str, KnownFile]
"""Files by their names; readers of the same images may share them, also in several threads."""


class QuickPixels(Reader):
    """Bands of GeoTIFFs, also as a VRT shows them, whose values are those of the other reader."""

    def __init__(self, reader: Reader, known: KnownFiles | None = None) -> None:
        """Take the reader of a raster, which is closed with this one, and what is known of files."""
        super().__init__(reader.info)
        self._reader = reader
        self._shown = _shown(reader)
        self._known = {} if known is None else known

    def _read(self, bands: list[int], window: Window, out: np.ndarray) -> None:
        left = list(range(len(bands)))
        if window.shape == (1, 1):
            left = []
            for place, value in enumerate(self._pixels(bands, window, out.dtype)):
                if value is None:
                    left.append(place)
                else:
                    out[place] = value
        if left:
            others = np.empty((len(left), *window.shape), out.dtype)
            self._reader.read([bands[place] for place in left], window, others)
            out[left] = others

    def close(self) -> None:
        """Close the other reader; safe to call twice."""
        self._reader.close()

    def _pixels(
        self, bands: Sequence[int], window: Window, dtype: np.dtype
    ) -> Iterator[np.generic | None]:
        """Yield the value of each band, None where the other reader has to tell it."""
        with _Files(self._known) as files:
            for band in bands:
                shown = self._shown[band - 1]
                is_exact = shown is not None and (dtype == np.float32 or not shown.is_computed)
                value = self._value(shown, window, files) if is_exact else None
                yield None if value is None or value.dtype != dtype else value

    def _value(self, shown: ShownBand, window: Window, files: _Files) -> np.generic | None:
        value = self._pixel(shown, window, files)
        if value is None or shown.mask is None or value != value:  # noqa: PLR0124 - NaN stays so
            return value
        code = self._pixel(shown.mask, window, files)
        if code is None or code.dtype.kind == "f":
            return None
        is_valid = shown.mask.is_valid(float(code.item()))
        return None if is_valid is None else value if is_valid else np.float32(np.nan)

    def _pixel(self, of: ShownBand | ShownMask, window: Window, files: _Files) -> np.generic | None:
        """Return the stored value of a file's band, None where it is not stored as is known."""
        known, grid = files.open(of.path), self.info.grid
        if known is None or known.layout is None:
            return None
        if (known.layout.width, known.layout.height) != (grid.width, grid.height):
            return None
        x, y, value = known.pixels.get(of.band, (-1, -1, None))
        if (x, y) != (window.x, window.y):
            value = known.layout.pixel(files.file, of.band, window.x, window.y)
            known.pixels[of.band] = window.x, window.y, value
        return value


class _Files:
    """The file that was opened last, since many bands of one are read in a row."""

    def __init__(self, all_known: KnownFiles) -> None:
        self._all_known = all_known
        self._name = ""
        self._known: KnownFile | None = None
        self.file: FileIO | None = None

    def open(self, name: str) -> KnownFile | None:
        """Open a file; None for a name that only GDAL can open."""
        if name != self._name:
            self.close()
            self._name, self._known = name, None
            try:
                self.file = FileIO(name)
            except (OSError, ValueError):
                return None
            state = os.fstat(self.file.fileno())
            stamp = state.st_mtime_ns, state.st_size
            self._known = self._all_known.get(name)
            if self._known is None or self._known.stamp != stamp:
                self._known = KnownFile(stamp, TiffLayout.of(self.file), {})
                self._all_known[name] = self._known
        return self._known

    def close(self) -> None:
        if self.file is not None:
            self.file.close()
            self.file = None

    def __enter__(self) -> _Files:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _shown(reader: Reader) -> Sequence[ShownBand | None]:
    """Return the band of a file that each band shows; None where that is not known."""
    info = reader.info
    if info.driver == "GTiff":
        return [ShownBand(info.path, band) for band in range(1, len(info.bands) + 1)]
    found = shown_bands(info.path) if info.driver == "VRT" else []
    return found if len(found) == len(info.bands) else [None] * len(info.bands)
