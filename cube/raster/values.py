"""How values are stored in a raster: type, nodata, scale, and the form of the files we write."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import DTypeLike

if TYPE_CHECKING:
    from . import BandInfo

READING = {"GDAL_VRT_WARP_USE_DATASET_RASTERIO": "NO"}
"""GDAL's options while pixels are read: without this one GDAL 3.10 warps a large window as a whole,
and not block by block, and a pixel then depends on the window that it is read with."""


def stored_nodata(nodata: float | None, dtype: DTypeLike) -> np.generic | None:
    """Return the nodata value in the file's own type; None where no stored value can equal it."""
    if nodata is None:
        return None
    kind: np.dtype[Any] = np.dtype(dtype)
    if kind.kind == "f":
        with np.errstate(over="ignore"):
            value = kind.type(nodata)
        return None if np.isinf(value) and not math.isinf(nodata) else value
    if not math.isfinite(nodata) or nodata != int(nodata):
        return None
    limits = np.iinfo(kind)
    return kind.type(int(nodata)) if limits.min <= int(nodata) <= limits.max else None


def require_nodata(nodata: float | None, dtype: np.dtype) -> None:
    """Raise ValueError unless `nodata` can be stored as `dtype`."""
    if nodata is not None and stored_nodata(nodata, dtype) is None:
        raise ValueError(f"{nodata} cannot be stored as {dtype}")


def creation_options(dtype: np.dtype, threads: int | None, block: int) -> dict[str, str]:
    """Return GDAL's options for a tiled, compressed GeoTIFF.

    On smooth float series higher levels of DEFLATE take two to five times as long as the first
    and save less than one per cent.
    """
    predictor = "3" if dtype.kind == "f" else "2" if dtype.itemsize <= 4 else "1"
    return {
        "TILED": "YES",
        "BLOCKXSIZE": str(block),
        "BLOCKYSIZE": str(block),
        "INTERLEAVE": "BAND",
        "COMPRESS": "DEFLATE",
        "ZLEVEL": "1",
        "PREDICTOR": predictor,
        "BIGTIFF": "IF_SAFER",
        "NUM_THREADS": "ALL_CPUS" if threads is None else str(threads),
    }


def physical(
    raw: np.ndarray, bands: Sequence[BandInfo], dtype: DTypeLike = np.float32
) -> np.ndarray:
    """Return stored values (band, ...) in physical units: scaled, NaN where there is no value.

    `bands` describe the bands of `raw` in its order. Sums run in float64, one band at a time.
    """
    if len(bands) != len(raw):
        raise ValueError(f"{len(raw)} bands of values, {len(bands)} descriptions")
    values = np.empty(raw.shape, dtype)
    with np.errstate(over="ignore"):
        for stored, result, band in zip(raw, values, bands):
            if band.scale == 1.0 and band.offset == 0.0:
                result[...] = stored
            else:
                scaled = np.multiply(stored, band.scale, dtype=np.float64)
                scaled += band.offset
                result[...] = scaled
            if band.nodata is None or math.isnan(band.nodata):  # NaN is shown as NaN anyway
                continue
            nodata = stored_nodata(band.nodata, band.dtype)
            if nodata is not None:
                result[stored == raw.dtype.type(nodata)] = np.nan
    return values
