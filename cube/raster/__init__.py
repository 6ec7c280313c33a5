"""The raster boundary: what a raster is, how it is read and written, and by which library.

`choose_backend` returns the one that is safe here. Everything else in the plugin opens, reads and
writes rasters through the `Backend` it returns, and so works on every QGIS as installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike

from ..parcels.rings import Rings, parse_rings
from ..problem import Problem
from .grid import Grid, Window
from .problems import not_written
from .values import physical as physical
from .warped_vrt import warped_vrt

BACKENDS = ("rasterio", "gdal")
"""Every back-end, the preferred one first."""

CHOICE = "PHENOFUSE_RASTER"
"""The environment variable that names the back-end to use, whatever is found to be safe."""

PROBE_CACHE = 8 * 2**20
"""Bytes of GDAL's cache while a file is probed: no block is needed twice."""

SKIPPED_DOMAINS = ("xml:", "json:", "SUBDATASETS", "DERIVED_SUBDATASETS")
"""Metadata domains, by how they begin, that hold documents or names and no facts of the raster."""


@dataclass(frozen=True)
class BandInfo:
    """One band of a raster as its file describes it."""

    dtype: str
    """numpy's name of the stored type."""
    nodata: float | None = None
    """The stored value that means "no observation"; may be NaN."""
    scale: float = 1.0
    """Physical value = stored value * scale + offset."""
    offset: float = 0.0
    """See `scale`."""
    description: str = ""
    """The band's name."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Keys of other domains than the default one begin with "DOMAIN:"."""


@dataclass(frozen=True)
class BandSpec:
    """One band of a raster to be written."""

    description: str = ""
    """The band's name."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Kept in the default domain."""


@dataclass(frozen=True)
class RasterInfo:
    """A raster as its file describes it."""

    path: str
    """The name it was opened by."""
    driver: str
    """GDAL's short name of the format."""
    grid: Grid
    """Size and place."""
    bands: tuple[BandInfo, ...]
    """In the order of the file."""
    metadata: Mapping[str, str]
    """Of the whole file; keys as in `BandInfo.metadata`."""
    block: tuple[int, int]
    """Rows and columns of the blocks the file is stored in; (0, 0) without bands."""
    subdatasets: tuple[str, ...] = ()
    """Names to open instead, where a file has no bands of its own but holds several rasters."""


class Reader(ABC):
    """An open raster. A context manager; one thread at a time may use it, so open one a thread."""

    def __init__(self, info: RasterInfo) -> None:
        self.info = info

    def read(
        self, bands: Sequence[int], window: Window, out: np.ndarray | None = None
    ) -> np.ndarray:
        """Return the stored values of `bands` (numbered from 1) as (band, row, column).

        The type is the file's; where bands differ, the smallest type that holds all of them.
        `out`, if given, has that type and shape, is contiguous, and is filled and returned.
        Raises ValueError for what is not in the raster, Problem where its pixels cannot be read.
        """
        self.info.grid.require(window)
        numbers = [int(band) for band in bands]
        if not numbers or min(numbers) < 1 or max(numbers) > len(self.info.bands):
            raise ValueError(f"bands {numbers} are not among 1 to {len(self.info.bands)}")
        types = [np.dtype(self.info.bands[number - 1].dtype) for number in numbers]
        dtype, shape = np.result_type(*types), (len(numbers), *window.shape)
        if out is None:
            out = np.empty(shape, dtype)
        elif out.shape != shape or out.dtype != dtype or not out.flags.c_contiguous:
            raise ValueError(f"out must be a contiguous {dtype} array of shape {shape}")
        if len(set(types)) == 1:
            self._read(numbers, window, out)
        else:
            for target, number, stored in zip(out, numbers, types):
                one = np.empty((1, *window.shape), stored)
                self._read([number], window, one)
                target[:] = one[0]
        return out

    @abstractmethod
    def _read(self, bands: list[int], window: Window, out: np.ndarray) -> None:
        """Fill `out`; bands of one type, everything checked."""

    @abstractmethod
    def close(self) -> None:
        """Close the file; safe to call twice."""

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Writer(ABC):
    """A raster being written. A context manager; one thread at a time may use it.

    Bands or windows that are never written hold the nodata value. After an exception in its body
    the file is closed as it is, half written: whoever named it removes it.
    """

    def __init__(self, path: str, grid: Grid, count: int, dtype: np.dtype) -> None:
        self.path = path
        self.grid = grid
        self.count = count
        self.dtype = dtype

    def write(self, window: Window, values: np.ndarray, first_band: int = 1) -> None:
        """Write `values` (band, row, column) to as many bands from `first_band` on.

        Raises ValueError for what is not in the raster or does not suit its type, and Problem
        where the disk is full; a disk that fills up may be noticed by `close` only.
        """
        self.grid.require(window)
        if values.ndim != 3 or values.shape[1:] != window.shape or not len(values):
            raise ValueError(f"values of shape {values.shape} do not suit {window}")
        if first_band < 1 or first_band + len(values) - 1 > self.count:
            raise ValueError(f"{len(values)} bands from {first_band} on are not in {self.count}")
        if not np.can_cast(values.dtype, self.dtype, "same_kind"):
            raise ValueError(f"{values.dtype} values cannot be stored as {self.dtype}")
        stored = np.ascontiguousarray(values, self.dtype)
        reason = self._write(window, stored, first_band)
        if reason:
            raise not_written(self.path, reason)

    def close(self) -> None:
        """Write all to the disk, or raise a Problem that says what hinders; safe to call twice."""
        reason = self._close()
        if reason:
            raise not_written(self.path, reason)

    @abstractmethod
    def _write(self, window: Window, values: np.ndarray, first_band: int) -> str:
        """Write what was checked; return what went wrong, or an empty text."""

    @abstractmethod
    def _close(self) -> str:
        """Close the file; return what went wrong since it was created, or an empty text."""

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self._close()


class Backend(ABC):
    """A library that reads and writes rasters."""

    name: str

    @abstractmethod
    def open(self, path: str | os.PathLike[str]) -> Reader:
        """Open a file, a GDAL dataset name or the XML text of a VRT for reading.

        Raises Problem where it does not exist, is no raster, or has an unreadable header.
        """

    @abstractmethod
    def create(
        self,
        path: str | os.PathLike[str],
        grid: Grid,
        bands: Sequence[BandSpec],
        *,
        dtype: DTypeLike = "float32",
        nodata: float | None = math.nan,
        metadata: Mapping[str, str] | None = None,
        threads: int | None = None,
        block: int = 128,
    ) -> Writer:
        """Begin a tiled, compressed GeoTIFF; an existing file is overwritten.

        `threads` compress (None: one a core), `block` is the side of the tiles (pixels, a
        multiple of 16). Raises Problem where the file cannot be created, ValueError where
        `nodata` is no value of `dtype`.
        """

    @abstractmethod
    def same_crs(self, one: str, other: str) -> bool:
        """Whether two WKT texts mean the same CRS; an unknown CRS is the same as no other."""

    @abstractmethod
    def limited_cache(self, size: int) -> AbstractContextManager[None]:
        """Hold GDAL's block cache, which the whole process shares, to `size` bytes meanwhile."""

    def burn(
        self, outlines: Sequence[bytes], grid: Grid, window: Window, all_touched: bool = False
    ) -> np.ndarray:
        """Return int32 labels (row, column): 0 none, i + 1 the i-th outline, the last one wins.

        `outlines` are WKB polygons in the CRS of the grid; they may lie outside the window. A pixel
        is an outline's where its centre is inside, or with `all_touched` where any of it is.
        Raises ValueError for what is no polygon, and for a window not in the grid.
        """
        grid.require(window)
        x0, xc, xr, y0, yc, yr = grid.transform
        x0, y0 = x0 + window.x * xc + window.y * xr, y0 + window.x * yc + window.y * yr
        place = (x0, xc, xr, y0, yc, yr)
        return self._burn(outlines, parse_rings(outlines), place, window.shape, all_touched)

    @abstractmethod
    def _burn(
        self,
        outlines: Sequence[bytes],
        rings: Rings,
        transform: tuple[float, float, float, float, float, float],
        shape: tuple[int, int],
        all_touched: bool,
    ) -> np.ndarray:
        """Burn outlines, given as WKB and as their rings; everything checked."""

    def describe(self, path: str | os.PathLike[str]) -> RasterInfo:
        """Return what the file says of itself; raises Problem as `open` does."""
        with self.open(path) as reader:
            return reader.info

    def probe(self, path: str | os.PathLike[str]) -> None:
        """Read the last pixel of every band; a Problem names a file that ends too early."""
        with self.limited_cache(PROBE_CACHE), self.open(path) as reader:
            grid = reader.info.grid
            last = Window(grid.width - 1, grid.height - 1, 1, 1)
            for band in range(1, len(reader.info.bands) + 1):
                reader.read([band], last)

    def warped(self, path: str | os.PathLike[str], grid: Grid, resampling: str = "nearest") -> str:
        """Return the XML text of a VRT that shows `path` on `grid`; see `warped_vrt`."""
        return warped_vrt(self.describe(path), grid, resampling)


def keeps_domain(domain: str) -> bool:
    """Whether the metadata of a domain belong into `RasterInfo` and `BandInfo`."""
    return bool(domain) and not domain.startswith(SKIPPED_DOMAINS)


def available_backends() -> list[str]:
    """Return the names of the back-ends that are installed and safe here, the best first."""
    has_gdal = _imports("osgeo.gdal")
    if not has_gdal:
        return ["rasterio"] if _imports("rasterio") else []
    return ["rasterio", "gdal"] if _rasterio_shares_gdal() else ["gdal"]


def choose_backend(name: str | None = None) -> Backend:
    """Return the back-end called `name`, else the one of PHENOFUSE_RASTER, else the best.

    Raises Problem where there is none of that name, or none at all.
    """
    wanted = name or os.environ.get(CHOICE, "")
    found = [wanted] if wanted else available_backends()
    if not found:
        raise Problem(
            "Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. "
            "Install python3-gdal, or rasterio."
        )
    if found[0] not in BACKENDS:
        raise Problem(
            "There is no raster back-end called {name}. Set {variable} to {known}, or leave it "
            "unset.",
            name=found[0],
            variable=CHOICE,
            known=" / ".join(BACKENDS),
        )
    try:
        return _load(found[0])
    except ImportError as error:
        raise Problem(
            "The raster back-end {name} cannot be loaded: {reason}. Install it, or leave "
            "{variable} unset.",
            name=found[0],
            reason=error,
            variable=CHOICE,
        ) from error


def _load(name: str) -> Backend:
    if name == "rasterio":
        from .rasterio_backend import RasterioBackend

        return RasterioBackend()
    from .gdal_backend import GdalBackend

    return GdalBackend()


def _imports(module: str) -> bool:
    try:
        importlib.import_module(module)
    except Exception:  # noqa: BLE001 - a broken installation fails in any way; it is as good as none
        return False
    return True


def _rasterio_shares_gdal() -> bool:
    """Whether rasterio runs on the GDAL that QGIS runs on; looks before it imports.

    A wheel brings libraries of its own, and beside QGIS two copies of GDAL crash.
    """
    spec = importlib.util.find_spec("rasterio")
    if spec is None or spec.origin is None:
        return False
    folder = Path(spec.origin).parent
    bundled = [folder.with_name("rasterio.libs"), folder / "gdal_data", folder / ".dylibs"]
    if any(path.exists() for path in bundled) or not _imports("rasterio"):
        return False
    import rasterio
    from osgeo import gdal

    return rasterio.__gdal_version__ == gdal.VersionInfo("RELEASE_NAME")
