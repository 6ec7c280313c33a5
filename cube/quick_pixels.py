"""A reader that takes single pixels out of GeoTIFFs itself, and leaves all else to another one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO

import numpy as np

from .build.shown_bands import ShownBand, ShownMask, shown_bands
from .raster import Reader
from .raster.grid import Grid, Window
from .tiff_pixels import TiffLayout


@dataclass(frozen=True)
class KnownFile:
    """What is known of a file, as long as it is not written again."""

    stamp: tuple[int, int]
    """What changes when it is written again."""
    layout: TiffLayout | None
    """How it stores pixels; None where another reader has to tell them."""
    pixels: dict[int, tuple[tuple[int, int], np.generic | None]]
    """Column and row of the pixel of each band that was read last, and its value."""


KnownFiles = dict[str, KnownFile]
"""Files by their names; readers of the same images may share them, also in several threads."""


class QuickPixels(Reader):
    """Bands of GeoTIFFs, also as a VRT shows them, whose values are those of the other reader."""

    def __init__(self, reader: Reader, known: KnownFiles | None = None) -> None:
        """Take the reader of a raster, which is closed with this one, and what may be known."""
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
        with _Files(self._known, self.info.grid, window) as files:
            for band in bands:
                shown = self._shown[band - 1]
                if shown is None or (shown.is_computed and dtype != np.float32):
                    yield None
                else:
                    value = _value(shown, files)
                    yield None if value is None or value.dtype != dtype else value


class _Files:
    """Files of which one pixel is read; the last one stays open, since many bands may be in it."""

    def __init__(self, known: KnownFiles, grid: Grid, window: Window) -> None:
        self._all_known = known
        self._size = grid.width, grid.height
        self._place = window.x, window.y
        self._name = ""
        self._file: FileIO | None = None
        self._known: KnownFile | None = None

    def pixel(self, of: ShownBand | ShownMask) -> np.generic | None:
        """Return the stored value of a band, None where the other reader has to tell it."""
        if of.path != self._name:
            self._open(of.path)
        if self._file is None or self._known is None or self._known.layout is None:
            return None
        layout, pixels = self._known.layout, self._known.pixels
        if (layout.width, layout.height) != self._size:
            return None
        place, value = pixels.get(of.band, (None, None))
        if place != self._place:
            value = layout.pixel(self._file, of.band, *self._place)
            pixels[of.band] = self._place, value
        return value

    def _open(self, name: str) -> None:
        """Open a file, and look at it unless it is known as it is."""
        self.close()
        self._name = name
        try:
            self._file = FileIO(name)
        except (OSError, ValueError):  # a name that only GDAL can open
            return
        state = os.fstat(self._file.fileno())
        stamp = state.st_mtime_ns, state.st_size
        known = self._all_known.get(name)
        if known is None or known.stamp != stamp:
            known = self._all_known[name] = KnownFile(stamp, TiffLayout.of(self._file), {})
        self._known = known

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> _Files:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _value(shown: ShownBand, files: _Files) -> np.generic | None:
    """Return what is shown of a pixel; None where the other reader has to tell it."""
    value = files.pixel(shown)
    if value is None or shown.mask is None or np.isnan(value):  # of which no mask makes another
        return value
    code = files.pixel(shown.mask)
    if code is None or code.dtype.kind == "f":
        return None
    is_valid = shown.mask.is_valid(float(code.item()))
    return None if is_valid is None else value if is_valid else np.float32(np.nan)


def _shown(reader: Reader) -> Sequence[ShownBand | None]:
    """Return the band of a file that each band shows; None where that is not known."""
    info = reader.info
    if info.driver == "GTiff":
        return [ShownBand(info.path, band) for band in range(1, len(info.bands) + 1)]
    found = shown_bands(info.path) if info.driver == "VRT" else []
    return found if len(found) == len(info.bands) else [None] * len(info.bands)
