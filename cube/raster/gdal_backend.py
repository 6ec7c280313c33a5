"""The raster boundary by GDAL's own Python bindings, which every QGIS has.

Other plugins live in the same process and set GDAL's exception mode as they like; nothing here
changes it or depends on it. What GDAL reports is caught, never printed.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike
from osgeo import gdal, ogr, osr

from ..parcels.rings import Rings
from . import (
    Backend,
    BandInfo,
    BandSpec,
    RasterInfo,
    Reader,
    Writer,
    keeps_domain,
)
from .grid import Grid, Window
from .problems import not_created, not_opened, not_read, not_real, require_tags
from .values import READING, creation_options, require_nodata

TYPES = {
    "Byte": "uint8",
    "UInt8": "uint8",
    "Int8": "int8",
    "UInt16": "uint16",
    "Int16": "int16",
    "UInt32": "uint32",
    "Int32": "int32",
    "UInt64": "uint64",
    "Int64": "int64",
    "Float16": "float16",
    "Float32": "float32",
    "Float64": "float64",
}
"""GDAL's names of the real types, and numpy's."""


class GdalBackend(Backend):
    """GDAL's own bindings."""

    name = "gdal"

    def open(self, path: str | os.PathLike[str]) -> Reader:
        """See `Backend.open`."""
        name = os.fspath(path)
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
        dataset, reason = _attempt(gdal.OpenEx, name, flags)
        if dataset is None:
            raise not_opened(name, reason or "unknown format")
        info, reason = _attempt(_describe, name, dataset)
        if info is None:
            raise not_opened(name, reason)
        require_tags(name)
        return GdalReader(info, dataset)

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
        try:
            # GDAL opens what it is to overwrite, and may fail where that is half written.
            Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise not_created(name, str(error)) from error
        options = creation_options(stored, threads, block)
        dataset, reason = _attempt(
            gdal.GetDriverByName("GTiff").Create,
            name,
            grid.width,
            grid.height,
            len(bands),
            _gdal_type(stored),
            [f"{key}={value}" for key, value in options.items()],
        )
        if dataset is None:
            raise not_created(name, reason)
        _, reason = _attempt(_label, dataset, grid, bands, nodata, dict(metadata or {}))
        if reason:
            _attempt(_destroy, dataset)
            raise not_created(name, reason)
        return GdalWriter(name, grid, len(bands), stored, dataset)

    def same_crs(self, one: str, other: str) -> bool:
        """See `Backend.same_crs`."""
        if one == other:
            return True
        first, second = _reference(one), _reference(other)
        return bool(first is not None and second is not None and first.IsSame(second))

    def _burn(
        self,
        outlines: Sequence[bytes],
        rings: Rings,
        transform: tuple[float, float, float, float, float, float],
        shape: tuple[int, int],
        all_touched: bool,
    ) -> np.ndarray:
        labels, reason = _attempt(_rasterize, outlines, transform, shape, all_touched)
        if labels is None or reason:
            raise RuntimeError(f"GDAL cannot burn polygons: {reason}")
        return labels

    @contextmanager
    def limited_cache(self, size: int) -> Iterator[None]:
        """See `Backend.limited_cache`."""
        before = gdal.GetCacheMax()
        gdal.SetCacheMax(int(size))
        try:
            yield
        finally:
            gdal.SetCacheMax(before)


class GdalReader(Reader):
    """A dataset that GDAL opened for reading."""

    def __init__(self, info: RasterInfo, dataset: gdal.Dataset) -> None:
        super().__init__(info)
        self._dataset = dataset

    def _read(self, bands: list[int], window: Window, out: np.ndarray) -> None:
        # GDAL before 3.7 knows signed bytes as bytes with a mark.
        kind = gdal.GDT_Byte if out.dtype == np.int8 else _gdal_type(out.dtype)
        with _options(READING):
            result, reason = _attempt(
                self._dataset.ReadRaster,
                window.x,
                window.y,
                window.width,
                window.height,
                buf_type=kind,
                band_list=bands,
                buf_obj=out,
            )
        if result is None or reason:
            raise not_read(self.info.path, reason or "unknown error")

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._dataset = None


class GdalWriter(Writer):
    """A GeoTIFF that GDAL is writing."""

    def __init__(
        self, path: str, grid: Grid, count: int, dtype: np.dtype, dataset: gdal.Dataset
    ) -> None:
        super().__init__(path, grid, count, dtype)
        self._dataset = dataset
        self._reason = ""

    def _write(self, window: Window, values: np.ndarray, first_band: int) -> str:
        _, reason = _attempt(
            self._dataset.WriteRaster,
            window.x,
            window.y,
            window.width,
            window.height,
            values,
            buf_type=_gdal_type(self.dtype),
            band_list=list(range(first_band, first_band + len(values))),
        )
        self._reason = self._reason or reason
        return reason

    def _close(self) -> str:
        if self._dataset is None:
            return ""
        dataset, self._dataset = self._dataset, None
        _, flushing = _attempt(dataset.FlushCache)
        _, closing = _attempt(_destroy, dataset)
        return self._reason or flushing or closing


@contextmanager
def _options(options: dict[str, str]) -> Iterator[None]:
    """Set options of GDAL's, in this thread, meanwhile."""
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)


def _attempt(call: Callable[..., Any], *args: Any, **options: Any) -> tuple[Any, str]:
    """Return the result of a call into GDAL, and what GDAL reported as failed.

    Error handlers and the last error belong to the thread, so that threads do not meet here.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        result = call(*args, **options)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        return result, gdal.GetLastErrorMsg() if failed else ""
    except RuntimeError as error:
        return None, str(error) or "unknown error"
    finally:
        gdal.PopErrorHandler()


def _destroy(dataset: gdal.Dataset) -> None:
    """Close a dataset so that errors are reported, which dropping the last reference hides."""
    if hasattr(dataset, "Close"):
        try:
            dataset.Close()
        except RuntimeError:
            # GDAL 3.10's binding would free the dataset, closed all the same, a second time.
            if dataset.this is not None:
                dataset.thisown, dataset.this = False, None
            raise
    else:  # before GDAL 3.8
        gdal.Dataset.__swig_destroy__(dataset)
        dataset.this = None


def _reference(wkt: str) -> osr.SpatialReference | None:
    reference = osr.SpatialReference()
    failed, reason = _attempt(reference.ImportFromWkt, wkt)
    return None if failed or reason else reference


def _gdal_type(dtype: np.dtype) -> int:
    """Return GDAL's number of a type; ValueError where this GDAL has none."""
    for name in (name for name, known in TYPES.items() if known == dtype.name):
        number = getattr(gdal, f"GDT_{name}", None)
        if number is not None:
            return number
    raise ValueError(f"GDAL {gdal.__version__} cannot store {dtype}")


def _rasterize(
    outlines: Sequence[bytes],
    transform: tuple[float, float, float, float, float, float],
    shape: tuple[int, int],
    all_touched: bool,
) -> np.ndarray:
    """Return labels of WKB polygons; see `Backend.burn`."""
    # From GDAL 3.11 on, the driver of rasters in memory holds features too.
    memory = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    source = memory.CreateDataSource("")
    layer = source.CreateLayer("outlines", geom_type=ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
    for number, data in enumerate(outlines, start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(data))
        layer.CreateFeature(feature)
    height, width = shape
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Int32)
    target.SetGeoTransform(transform)
    options = ["ATTRIBUTE=label", f"ALL_TOUCHED={'TRUE' if all_touched else 'FALSE'}"]
    gdal.RasterizeLayer(target, [1], layer, options=options)
    return np.frombuffer(target.ReadRaster(), np.int32).reshape(shape)


def _label(
    dataset: gdal.Dataset,
    grid: Grid,
    bands: Sequence[BandSpec],
    nodata: float | None,
    metadata: dict[str, str],
) -> None:
    """Say in a new dataset where it lies and what its bands are."""
    if grid.has_place:
        dataset.SetGeoTransform(grid.transform)
    if grid.crs:
        dataset.SetProjection(grid.crs)
    dataset.SetMetadata(metadata)
    for number, spec in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.SetDescription(spec.description)
        band.SetMetadata(dict(spec.metadata))


def _describe(name: str, dataset: gdal.Dataset) -> RasterInfo:
    bands = [dataset.GetRasterBand(n) for n in range(1, dataset.RasterCount + 1)]
    width, height = bands[0].GetBlockSize() if bands else (0, 0)
    names = dataset.GetMetadata("SUBDATASETS") or {}
    subdatasets = [value for key, value in names.items() if key.endswith("_NAME")]
    return RasterInfo(
        path=name,
        driver=dataset.GetDriver().ShortName,
        grid=Grid(
            dataset.RasterXSize,
            dataset.RasterYSize,
            tuple(dataset.GetGeoTransform()),
            dataset.GetProjection() or "",
        ),
        bands=tuple(_describe_band(name, band) for band in bands),
        metadata=_all_metadata(dataset),
        block=(height, width),
        subdatasets=() if bands else tuple(subdatasets),
    )


def _describe_band(name: str, band: gdal.Band) -> BandInfo:
    stored = gdal.GetDataTypeName(band.DataType)
    if stored not in TYPES:
        raise not_real(name, stored)
    metadata = _all_metadata(band)
    dtype = TYPES[stored]
    if dtype == "uint8" and metadata.get("IMAGE_STRUCTURE:PIXELTYPE") == "SIGNEDBYTE":
        dtype = "int8"
    nodata, scale, offset = band.GetNoDataValue(), band.GetScale(), band.GetOffset()
    return BandInfo(
        dtype=dtype,
        nodata=None if nodata is None else float(nodata),
        scale=1.0 if scale is None else scale,
        offset=0.0 if offset is None else offset,
        description=band.GetDescription(),
        metadata=metadata,
    )


def _all_metadata(owner: gdal.Dataset | gdal.Band) -> dict[str, str]:
    items = {key: _text(value) for key, value in (owner.GetMetadata() or {}).items()}
    for domain in filter(keeps_domain, owner.GetMetadataDomainList() or []):
        for key, value in (owner.GetMetadata(domain) or {}).items():
            items[f"{domain}:{key}"] = _text(value)
    return items


def _text(value: str | bytes) -> str:
    """Return metadata as text; GDAL hands out bytes where they are no UTF-8."""
    return value if isinstance(value, str) else value.decode("latin-1")
