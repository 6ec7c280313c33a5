"""A raster shown on another grid, as the text of a warped VRT: nothing is copied or computed.

The text is written here and not taken from a library, so that both back-ends show the same pixels,
and that bands keep their scale, offset, description and metadata, which warping libraries drop.
The elements are those of GDAL's VRT driver (raster/vrt, "Warped VRT").
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .grid import Grid
from .problems import not_placed

if TYPE_CHECKING:
    from . import BandInfo, RasterInfo

RESAMPLING = {"nearest": "NearestNeighbour", "bilinear": "Bilinear"}
"""Our names of the methods and the VRT driver's."""

LARGEST_ERROR = 0.001
"""How far, in source pixels, the approximated place of a pixel may be off. The exact place costs
20 times as much, GDAL's own 0.125 hardly less than this."""

BLOCK = (128, 512)
"""Rows and columns that are warped at once."""

TYPE_NAMES = {
    "uint8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "uint64": "UInt64",
    "int64": "Int64",
    "float32": "Float32",
    "float64": "Float64",
}
"""numpy's names of the types every GDAL from 3.5 on can warp, and GDAL's."""


def warped_vrt(info: RasterInfo, grid: Grid, resampling: str = "nearest") -> str:
    """Return XML that GDAL opens as a raster on `grid` and takes as SourceFilename of a VRT.

    Pixels outside the source, and its nodata, become the source's nodata value; where an integer
    band has none, all bands become floats and such pixels NaN. Scale and offset stay to be
    applied. Raises Problem where one of the two CRS is unknown, ValueError for a `resampling`
    other than "nearest" and "bilinear".
    """
    if resampling not in RESAMPLING:
        raise ValueError(f"resampling {resampling!r} is not one of {', '.join(RESAMPLING)}")
    if bool(info.grid.crs) != bool(grid.crs):
        raise not_placed(info.path)
    dtype, keeps_nodata = _warped_type(info.bands)
    type_name = TYPE_NAMES[dtype.name]
    bands, mappings = [], []
    for number, band in enumerate(info.bands, start=1):
        source = band.nodata
        if source is None and np.dtype(band.dtype).kind == "f":
            source = math.nan
        target = source if keeps_nodata else math.nan
        bands.append(_band(number, type_name, target, band))
        mappings.append(_mapping(number, source, target))
    height, width = BLOCK
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}" '
        'subClass="VRTWarpedDataset">'
        + (f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "")
        + f"<GeoTransform>{_numbers(grid.transform)}</GeoTransform>"
        + _metadata(info.metadata)
        + "".join(bands)
        + f"<BlockXSize>{min(width, grid.width)}</BlockXSize>"
        f"<BlockYSize>{min(height, grid.height)}</BlockYSize>"
        "<GDALWarpOptions>"
        f"<ResampleAlg>{RESAMPLING[resampling]}</ResampleAlg>"
        f"<WorkingDataType>{type_name}</WorkingDataType>"
        '<Option name="INIT_DEST">NO_DATA</Option>'
        '<Option name="UNIFIED_SRC_NODATA">NO</Option>'
        '<Option name="ERROR_OUT_IF_EMPTY_SOURCE_WINDOW">FALSE</Option>'
        f'<SourceDataset relativeToVRT="0">{escape(_absolute(info.path))}</SourceDataset>'
        f"<Transformer>{_transformer(info.grid, grid)}</Transformer>"
        f"<BandList>{''.join(mappings)}</BandList>"
        "</GDALWarpOptions></VRTDataset>"
    )


def _warped_type(bands: tuple[BandInfo, ...]) -> tuple[np.dtype, bool]:
    """Return the type of all warped bands, and whether it has room for each band's nodata."""
    dtype = np.result_type(*(np.dtype(band.dtype) for band in bands))
    if dtype.kind == "f":
        return np.result_type(dtype, np.float32), True
    if dtype == np.int8:
        dtype = np.dtype(np.int16)
    limits = np.iinfo(dtype)
    if all(
        band.nodata is not None
        and math.isfinite(band.nodata)
        and limits.min <= band.nodata <= limits.max
        for band in bands
    ):
        return dtype, True
    return np.dtype(np.float32 if dtype.itemsize <= 2 else np.float64), False


def _band(number: int, type_name: str, nodata: float | None, band: BandInfo) -> str:
    return (
        f'<VRTRasterBand dataType="{type_name}" band="{number}" subClass="VRTWarpedRasterBand">'
        + _metadata(band.metadata)
        + f"<Description>{escape(band.description)}</Description>"
        f"<NoDataValue>{nodata!r}</NoDataValue>"
        f"<Offset>{band.offset!r}</Offset><Scale>{band.scale!r}</Scale></VRTRasterBand>"
    )


def _mapping(number: int, source: float | None, target: float | None) -> str:
    taken = (
        ""
        if source is None
        else f"<SrcNoDataReal>{source!r}</SrcNoDataReal><SrcNoDataImag>0</SrcNoDataImag>"
    )
    return (
        f'<BandMapping src="{number}" dst="{number}">{taken}'
        f"<DstNoDataReal>{target!r}</DstNoDataReal><DstNoDataImag>0</DstNoDataImag></BandMapping>"
    )


def _metadata(items: Mapping[str, str]) -> str:
    """Return the elements that hold `items`; how the source is stored is no fact of the VRT."""
    domains: dict[str, list[str]] = {}
    for key, value in items.items():
        domain, name = key.split(":", 1) if ":" in key else ("", key)
        if domain != "IMAGE_STRUCTURE":
            entry = f'<MDI key="{escape(name)}">{escape(value)}</MDI>'
            domains.setdefault(domain, []).append(entry)
    return "".join(
        f'<Metadata domain="{escape(domain)}">{"".join(entries)}</Metadata>'
        if domain
        else f"<Metadata>{''.join(entries)}</Metadata>"
        for domain, entries in domains.items()
    )


def _transformer(source: Grid, target: Grid) -> str:
    """Return the way from a pixel of the target to one of the source."""
    affine = (
        f"<SrcGeoTransform>{_numbers(source.transform)}</SrcGeoTransform>"
        f"<DstGeoTransform>{_numbers(target.transform)}</DstGeoTransform>"
    )
    if source.crs == target.crs:
        return f"<GenImgProjTransformer>{affine}</GenImgProjTransformer>"
    return (
        f"<ApproxTransformer><MaxError>{LARGEST_ERROR}</MaxError><BaseTransformer>"
        f"<GenImgProjTransformer>{affine}<ReprojectTransformer><ReprojectionTransformer>"
        f"<SourceSRS>{escape(source.crs)}</SourceSRS><TargetSRS>{escape(target.crs)}</TargetSRS>"
        "</ReprojectionTransformer></ReprojectTransformer></GenImgProjTransformer>"
        "</BaseTransformer></ApproxTransformer>"
    )


def _numbers(transform: tuple[float, ...]) -> str:
    return ",".join(repr(float(value)) for value in transform)


def _absolute(name: str) -> str:
    """Return the full path of a file; other names of datasets stay as they are."""
    path = Path(name)
    return str(path.absolute()) if len(name) < 4096 and path.exists() else name
