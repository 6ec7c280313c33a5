"""The raster boundary by rasterio, where it is installed and runs on the GDAL of QGIS."""

from __future__ import annotations

import logging
import math
import os
import threading
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import DTypeLike
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window as RasterioWindow

from ..parcels.rings import Rings
from ..problem import Problem
from . import (
    CHOICE,
    Backend,
    BandInfo,
    BandSpec,
    RasterInfo,
    Reader,
    Writer,
    keeps_domain,
)
from .grid import Grid, Window
from .problems import not_created, not_opened, not_read, not_real, require_tags, shown_name
from .values import READING, creation_options, require_nodata

FAILURES = (RasterioError, CPLE_BaseError, CRSError, OSError, ValueError)
"""What rasterio raises where GDAL fails."""

MISREAD = ("int64", "uint64")
"""Types that rasterio 1.3 takes for one another, and whose nodata value it does not show."""

_log = logging.getLogger("rasterio._env")
_warnings_lock = threading.Lock()


class RasterioBackend(Backend):
    """rasterio."""

    name = "rasterio"

    def open(self, path: str | os.PathLike[str]) -> Reader:
        """See `Backend.open`."""
        name = os.fspath(path)
        with rasterio.Env():
            try:
                with _no_place_is_allowed():
                    dataset = rasterio.open(name, sharing=False)
            except FAILURES as error:
                raise not_opened(name, str(error)) from error
            require_tags(name)
            return RasterioReader(_describe(name, dataset), dataset)

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
        """See `Backend.create`."""
        name, stored = os.fspath(path), np.dtype(dtype)
        require_nodata(nodata, stored)
        if stored.name in MISREAD:
            raise ValueError(f"rasterio cannot store {stored}")
        place = {"transform": Affine.from_gdal(*grid.transform)} if grid.has_place else {}
        with rasterio.Env():
            try:
                # rasterio opens what it is to overwrite, and fails where that is half written.
                Path(name).unlink(missing_ok=True)
                with _no_place_is_allowed():
                    dataset = rasterio.open(
                        name,
                        "w",
                        driver="GTiff",
                        width=grid.width,
                        height=grid.height,
                        count=len(bands),
                        dtype=stored.name,
                        nodata=nodata,
                        crs=CRS.from_wkt(grid.crs) if grid.crs else None,
                        **place,
                        **creation_options(stored, threads, block),
                    )
            except FAILURES as error:
                raise not_created(name, str(error)) from error
            dataset.update_tags(**dict(metadata or {}))
            for number, spec in enumerate(bands, start=1):
                dataset.set_band_description(number, spec.description)
                dataset.update_tags(number, **spec.metadata)
        return RasterioWriter(name, grid, len(bands), stored, dataset)

    def same_crs(self, one: str, other: str) -> bool:
        """See `Backend.same_crs`."""
        if one == other:
            return True
        with rasterio.Env():
            try:
                return CRS.from_wkt(one) == CRS.from_wkt(other)
            except CRSError:
                return False

    def _burn(
        self,
        outlines: Sequence[bytes],
        rings: Rings,
        transform: tuple[float, float, float, float, float, float],
        shape: tuple[int, int],
        all_touched: bool,
    ) -> np.ndarray:
        if not rings.size.size:
            return np.zeros(shape, np.int32)
        # rasterio changes Python's warnings meanwhile, which is not safe in several threads.
        with rasterio.Env(), _no_place_is_allowed():
            return rasterize(
                _mappings(rings),
                out_shape=shape,
                transform=Affine.from_gdal(*transform),
                all_touched=all_touched,
                dtype="int32",
            )

    @contextmanager
    def limited_cache(self, size: int) -> Iterator[None]:
        """See `Backend.limited_cache`."""
        # rasterio passes this one option to GDALSetCacheMax, in bytes, at any time.
        before = get_gdal_config("GDAL_CACHEMAX")
        set_gdal_config("GDAL_CACHEMAX", int(size))
        try:
            yield
        finally:
            set_gdal_config("GDAL_CACHEMAX", before)


class RasterioReader(Reader):
    """A dataset that rasterio opened for reading."""

    def __init__(self, info: RasterInfo, dataset: rasterio.DatasetReader) -> None:
        super().__init__(info)
        self._dataset = dataset

    def _read(self, bands: list[int], window: Window, out: np.ndarray) -> None:
        part = RasterioWindow(window.x, window.y, window.width, window.height)
        with rasterio.Env(**READING):
            try:
                self._dataset.read(bands, window=part, out=out)
            except FAILURES as error:
                raise not_read(self.info.path, str(error.__cause__ or error)) from error

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._dataset.close()


class RasterioWriter(Writer):
    """A GeoTIFF that rasterio is writing."""

    def __init__(
        self,
        path: str,
        grid: Grid,
        count: int,
        dtype: np.dtype,
        dataset: rasterio.io.DatasetWriter,
    ) -> None:
        super().__init__(path, grid, count, dtype)
        self._dataset = dataset
        self._reason = ""

    def _write(self, window: Window, values: np.ndarray, first_band: int) -> str:
        part = RasterioWindow(window.x, window.y, window.width, window.height)
        numbers = list(range(first_band, first_band + len(values)))
        with rasterio.Env(), _listening() as errors:
            try:
                self._dataset.write(values, indexes=numbers, window=part)
            except FAILURES as error:
                errors.append(str(error.__cause__ or error))
        reason = errors[0] if errors else ""
        self._reason = self._reason or reason
        return reason

    def _close(self) -> str:
        if self._dataset is None:
            return ""
        dataset, self._dataset = self._dataset, None
        with rasterio.Env(), _listening() as errors:
            try:
                dataset.close()
            except FAILURES as error:
                errors.append(str(error.__cause__ or error))
            heard_all = _log.isEnabledFor(logging.INFO)
        reason = self._reason or (errors[0] if errors else "")
        return reason if reason or heard_all else _unreadable(self.path)


def _mappings(rings: Rings) -> Iterator[tuple[dict, int]]:
    """Yield each outline that is not empty as a GeoJSON mapping, with its label."""
    points = rings.points.tolist()
    starts, outlines = rings.start.tolist(), rings.outline.tolist()
    ends, following = [*starts[1:], len(points)], [*outlines[1:], -1]
    parts: list[list[list]] = []
    for start, end, hole, outline, after in zip(starts, ends, rings.hole, outlines, following):
        if hole:
            parts[-1].append(points[start:end])
        else:
            parts.append([points[start:end]])
        if outline != after:
            yield {"type": "MultiPolygon", "coordinates": parts}, outline + 1
            parts = []


class _Listener(logging.Handler):
    """Keeps what GDAL reports as failed to each thread that listens.

    rasterio 1.3 raises nothing when a file cannot be completed on closing: it hands GDAL's errors
    to Python's logging, at level INFO.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.errors: dict[int, list[str]] = {}
        self.guard = threading.Lock()
        self.level_before = logging.NOTSET

    def emit(self, record: logging.LogRecord) -> None:
        heard = self.errors.get(record.thread or 0)
        signalled = str(record.msg).startswith("GDAL signalled an error")
        if heard is not None and (signalled or record.levelno >= logging.ERROR):
            message = record.getMessage()
            heard.append(message.split("msg=", 1)[-1].strip("'\""))


_listener = _Listener()


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Yield a list that receives what GDAL reports as failed in this thread."""
    mine: list[str] = []
    thread = threading.get_ident()
    with _listener.guard:
        if not _listener.errors:
            _listener.level_before = _log.level
            _log.setLevel(logging.INFO)
            _log.addHandler(_listener)
        _listener.errors[thread] = mine
    try:
        yield mine
    finally:
        with _listener.guard:
            del _listener.errors[thread]
            if not _listener.errors:
                _log.removeHandler(_listener)
                _log.setLevel(_listener.level_before)


@contextmanager
def _no_place_is_allowed() -> Iterator[None]:
    """Silence rasterio about rasters without geotransform; the lock is for our own threads."""
    with _warnings_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def _unreadable(path: str) -> str:
    """Return why a file just written cannot be read, for a host that switched off all logging."""
    try:
        with RasterioBackend().open(path) as reader:
            grid, (rows, _) = reader.info.grid, reader.info.block
            for band in range(1, len(reader.info.bands) + 1):
                for y in range(0, grid.height, rows):
                    reader.read([band], Window(0, y, grid.width, min(rows, grid.height - y)))
    except Problem as problem:
        return str(problem.values.get("reason", problem))
    return ""


def _describe(name: str, dataset: rasterio.DatasetReader) -> RasterInfo:
    subdatasets = dataset.tags(ns="SUBDATASETS")
    height, width = dataset.block_shapes[0] if dataset.count else (0, 0)
    return RasterInfo(
        path=name,
        driver=dataset.driver,
        grid=Grid(
            dataset.width,
            dataset.height,
            tuple(dataset.transform.to_gdal()),
            dataset.crs.wkt if dataset.crs else "",
        ),
        bands=tuple(_describe_band(name, dataset, n) for n in dataset.indexes),
        metadata=_all_metadata(dataset, 0),
        block=(height, width),
        subdatasets=()
        if dataset.count
        else tuple(value for key, value in subdatasets.items() if key.endswith("_NAME")),
    )


def _describe_band(name: str, dataset: rasterio.DatasetReader, number: int) -> BandInfo:
    dtype = dataset.dtypes[number - 1]
    if dtype is None or "complex" in dtype:
        raise not_real(name, dtype or "unknown")
    if dtype in MISREAD:
        raise Problem(
            "{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or "
            "Float64, or set {variable} to gdal.",
            name=shown_name(name),
            variable=CHOICE,
        )
    nodata = dataset.nodatavals[number - 1]
    return BandInfo(
        dtype=dtype,
        nodata=None if nodata is None else float(nodata),
        scale=dataset.scales[number - 1],
        offset=dataset.offsets[number - 1],
        description=dataset.descriptions[number - 1] or "",
        metadata=_all_metadata(dataset, number),
    )


def _all_metadata(dataset: rasterio.DatasetReader, number: int) -> dict[str, str]:
    """Return the metadata of a band, or with 0 those of the dataset."""
    items = dict(dataset.tags(number))
    for domain in filter(keeps_domain, dataset.tag_namespaces(number)):
        for key, value in dataset.tags(number, ns=domain).items():
            items[f"{domain}:{key}"] = value
    return items
