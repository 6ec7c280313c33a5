"""A reader that takes single pixels out of GeoTIFFs itself, and leaves all else to another one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO

import numpy as np

from .build.vrt_images import vrt_images
from .raster import Reader
from .raster.grid import Window
from .tiff_pixels import TiffLayout

Shown = tuple[str, int]
"""A file and one of its bands."""


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
        with ExitStack() as opened:
            name, file = "", None
            for band in bands:
                shown = self._shown[band - 1]
                if shown is None:
                    yield None
                    continue
                if shown[0] != name:
                    opened.close()
                    name, file = shown[0], _open(shown[0])
                    if file is not None:
                        opened.enter_context(file)
                layout = None if file is None else self._layout(name, file, band)
                if file is None or layout is None:
                    yield None
                else:
                    yield layout.pixel(file, shown[1], window.x, window.y)

    def _layout(self, name: str, file: BinaryIO, band: int) -> TiffLayout | None:
        """Return the layout of a file that shows a band; None where it is not as the band is."""
        state = os.fstat(file.fileno())
        stamp = state.st_mtime_ns, state.st_size
        if self._layouts.get(name, (None,))[0] != stamp:
            self._layouts[name] = stamp, TiffLayout.of(file)
        layout = self._layouts[name][1]
        if layout is None:
            return None
        grid, stored = self.info.grid, np.dtype(self.info.bands[band - 1].dtype)
        is_so = (layout.width, layout.height) == (grid.width, grid.height)
        return layout if is_so and layout.dtype.newbyteorder("=") == stored else None


def _shown(reader: Reader) -> Sequence[Shown | None]:
    """Return the file and band that each band shows as they are; None where that is not known."""
    info = reader.info
    if info.driver == "GTiff":
        return [(info.path, band) for band in range(1, len(info.bands) + 1)]
    images = vrt_images(info.path) if info.driver == "VRT" else None
    if images is not None and len(images.shown) == len(info.bands):
        return images.shown
    return [None] * len(info.bands)


def _open(name: str) -> BinaryIO | None:
    """Open a file; None for a name that only GDAL can open."""
    try:
        return open(name, "rb", buffering=0)  # noqa: PTH123 - closed by the caller
    except (OSError, ValueError):
        return None
