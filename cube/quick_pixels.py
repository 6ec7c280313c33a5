"""A reader that takes single pixels out of GeoTIFFs itself, and leaves all else to another one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import numpy as np

from .build.shown_bands import ShownBand, ShownMask, shown_bands
from .raster import Reader
from .raster.grid import Window
from .tiff_pixels import TiffLayout


class QuickPixels(Reader):
    """Bands of GeoTIFFs, also as a VRT shows them, whose values are those of the other reader."""

    def __init__(self, reader: Reader) -> None:
        """Take the reader of a raster, which is closed with this one."""
        super().__init__(reader.info)
        self._reader = reader
        self._shown = _shown(reader)
        self._layouts: dict[str, tuple[tuple[int, int], TiffLayout | None]] = {}

    def _read(self, bands: list[int], window: Window, out: np.ndarray) -> None:
        left = list(range(len(bands)))
        if window.shape == (1, 1):
            left = []
            for place, value in enumerate(self._pixels(bands, window)):
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

    def _pixels(self, bands: Sequence[int], window: Window) -> Iterator[np.generic | None]:
        """Yield the value of each band, None where the other reader has to tell it."""
        with _Files() as files:
            for band in bands:
                shown = self._shown[band - 1]
                yield None if shown is None else self._value(shown, band, window, files)

    def _value(
        self, shown: ShownBand, band: int, window: Window, files: _Files
    ) -> np.generic | None:
        stored = np.dtype(self.info.bands[band - 1].dtype)
        if shown.is_computed and stored != np.float32:
            return None
        value = self._pixel(shown, window, files)
        if value is None or value.dtype != stored:
            return None
        if shown.mask is None:
            return value
        code = self._pixel(shown.mask, window, files)
        if code is None or code.dtype.kind == "f":
            return None
        is_valid = shown.mask.is_valid(float(code.item()))
        return None if is_valid is None else value if is_valid else np.float32(np.nan)

    def _pixel(self, of: ShownBand | ShownMask, window: Window, files: _Files) -> np.generic | None:
        """Return the stored value of a file's band, None where it is not stored as is known."""
        file = files.open(of.path)
        if file is None:
            return None
        state = os.fstat(file.fileno())
        stamp = state.st_mtime_ns, state.st_size
        known = self._layouts.get(of.path)
        if known is None or known[0] != stamp:
            known = self._layouts[of.path] = stamp, TiffLayout.of(file)
        layout, grid = known[1], self.info.grid
        if layout is None or (layout.width, layout.height) != (grid.width, grid.height):
            return None
        return layout.pixel(file, of.band, window.x, window.y)


class _Files:
    """The file that was opened last, since many bands of one are read in a row."""

    def __init__(self) -> None:
        self._name = ""
        self._file: BinaryIO | None = None

    def open(self, name: str) -> BinaryIO | None:
        """Open a file; None for a name that only GDAL can open."""
        if name != self._name:
            self.close()
            self._name = name
            try:
                self._file = open(name, "rb", buffering=0)  # noqa: PTH123, SIM115
            except (OSError, ValueError):
                self._file = None
        return self._file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

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
