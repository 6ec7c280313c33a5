"""A stack as the text of a VRT: the images stay where they are, nothing is copied.

Where all images are stored alike and there are no masks, the bands keep their type, scale, offset
and nodata. Else the bands are floats in physical units, NaN where there is no observation. A mask
is multiplied in by GDAL's own pixel function "mul", after a table has turned its codes into 1 or
NaN: it runs in every program, which functions in Python do not. The elements are those of GDAL's
VRT driver.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from html import escape
from pathlib import Path

import numpy as np

from ..problem import Problem
from ..raster import Backend, BandInfo, RasterInfo
from ..raster.problems import is_vrt_text
from ..raster.warped_vrt import TYPE_NAMES, warped_vrt
from ..sentinel2_offset import ADDED, stated_offset
from ..times.clock import Time, iso
from . import Plan
from .images import Image
from .mask_codes import Codes, merged
from .matching import Match

LARGEST_CODE = 2**53
"""Up to here a float64, which GDAL's tables of values are made of, tells whole numbers apart."""

TIME = "PHENOFUSE_TIME"
"""What a band's time is called in its metadata."""

BLOCK = (128, 128)
"""Rows and columns of the blocks that GDAL gives a VRT."""


@dataclass(frozen=True)
class Shown:
    """A band as it is seen on the stack's grid."""

    name: str
    """The name GDAL opens; the text of a VRT where the file lies on another grid."""
    number: int
    """The band, from 1."""
    band: BandInfo
    """How it is stored."""
    block: tuple[int, int]
    """Rows and columns of the blocks it is stored in."""


class StackVrt:
    """Makes the text of the VRT of a plan."""

    def __init__(
        self,
        plan: Plan,
        backend: Backend,
        *,
        invalid: Codes = (),
        resampling: str = "nearest",
        folder: Path | None = None,
    ) -> None:
        """Take what the text depends on.

        `invalid` are the codes of masks that mean not valid; `resampling` is that of images on
        another grid ("nearest" or "bilinear"), masks always take the nearest pixel; files in
        `folder`, where the VRT will lie, and below are named relative to it.
        """
        self.plan = plan
        self.grid = plan.grid
        self.invalid = invalid
        self.resampling = resampling
        self.folder = None if folder is None else folder.absolute()
        self._backend = backend
        self._elsewhere = {image.key for image in plan.resampled}
        self._warped: dict[tuple[str, str], RasterInfo] = {}

    def text(self) -> str:
        """Return the XML; raises Problem for stored types that a VRT cannot hold."""
        stored = {_storage(self._image(match.image).band) for match in self.plan.matches}
        make = self._plain if len(stored) == 1 and not self.plan.has_masks else self._physical
        bands = [
            make(number, layer, time)
            for number, (layer, time) in enumerate(zip(self.plan.layers, self.plan.times), 1)
        ]
        return self._dataset(bands)

    @cached_property
    def _values(self) -> BandInfo:
        """A band of physical values."""
        # GDAL computes in the type that is read: in float32 an int32 would lose digits.
        stored = [np.dtype(self._image(match.image).band.dtype) for match in self.plan.matches]
        return BandInfo(np.result_type(np.float32, *stored).name, math.nan)

    def _plain(self, number: int, layer: Sequence[Match], time: Time) -> str:
        """Return a band that is stored as its images are."""
        images = [self._image(match.image) for match in layer]
        band = images[0].band
        nodata = math.nan if _marks_gaps_by_nan(band) else band.nodata
        if len(images) == 1:
            sources = self._source("SimpleSource", images[0])
        else:
            sources = self._overlay([(one, _gaps(one.band)) for one in images])
        return _band(number, replace(band, nodata=nodata), sources, metadata=_metadata(layer, time))

    def _physical(self, number: int, layer: Sequence[Match], time: Time) -> str:
        """Return a band in physical units."""
        if len(layer) == 1 and layer[0].mask is not None:
            masked = self._masked(layer[0].image, layer[0].mask)
            return _product(number, self._values, masked, _metadata(layer, time))
        images = []
        for match in layer:
            shown = self._image(match.image)
            if match.mask is None:
                images.append((shown, _gaps(shown.band) + _scaling(shown.band)))
            else:
                band = _product(1, self._values, self._masked(match.image, match.mask, True))
                nested = Shown(self._dataset([band]), 1, self._values, BLOCK)
                images.append((nested, _gaps(self._values)))
        metadata = _metadata(layer, time)
        return _band(number, self._values, self._overlay(images), metadata=metadata)

    def _overlay(self, images: Sequence[tuple[Shown, str]]) -> str:
        """Return sources of which the first lies on top: GDAL draws them in their order."""
        return "".join(
            self._source("ComplexSource", shown, inside) for shown, inside in reversed(images)
        )

    def _masked(self, masked: Image, by: Image, nested: bool = False) -> str:
        """Return the factors of a masked image: its values, and 1 or NaN for each."""
        image = self._image(masked)
        mask = self._show(by, "nearest")
        values = self._source(
            "ComplexSource", image, _gaps(image.band) + _scaling(image.band), nested
        )
        return values + self._source("ComplexSource", mask, self._table(mask.band), nested)

    def _table(self, mask: BandInfo) -> str:
        """Return what turns codes into 1 or NaN; a pixel without a code is not valid either."""
        runs, gaps = list(self.invalid), _gaps(mask)
        nodata = mask.nodata
        if nodata is not None and abs(nodata) < LARGEST_CODE and nodata == int(nodata):
            runs.append((int(nodata), int(nodata)))
            gaps = "<NODATA>nan</NODATA>" if np.dtype(mask.dtype).kind == "f" else ""
        entries: dict[int, str] = {}
        for first, last in merged(runs):
            entries.setdefault(first - 1, "1")
            entries |= {first: "nan", last: "nan", last + 1: "1"}
        table = ",".join(f"{code}:{factor}" for code, factor in sorted(entries.items()))
        return f"{gaps}<LUT>{table}</LUT>"

    def _image(self, image: Image) -> Shown:
        return self._show(image, self.resampling)

    def _show(self, image: Image, resampling: str) -> Shown:
        info = image.info
        if image.key in self._elsewhere:
            key = image.path, resampling
            if key not in self._warped:
                warped = warped_vrt(info, self.grid, resampling)
                self._warped[key] = self._backend.describe(warped)
            info = self._warped[key]
        band = info.bands[image.band - 1]
        if band.dtype not in TYPE_NAMES:
            raise Problem(
                "{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save "
                "it with another type first, such as Int16.",
                path=image.path,
                dtype=band.dtype,
            )
        return Shown(info.path, image.band, band, info.block)

    def _source(self, kind: str, shown: Shown, inside: str = "", nested: bool = False) -> str:
        """Return a source that covers the grid; a nested VRT has no place to be relative to."""
        name, relative = located(shown.name, None if nested else self.folder)
        width, height = self.grid.width, self.grid.height
        rows, columns = shown.block
        return (
            f'\n<{kind}><SourceFilename relativeToVRT="{int(relative)}">{escape(name)}'
            f"</SourceFilename><SourceBand>{shown.number}</SourceBand>"
            # With these GDAL opens a file only when its pixels are asked for.
            f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" '
            f'DataType="{TYPE_NAMES[shown.band.dtype]}" '
            f'BlockXSize="{columns}" BlockYSize="{rows}"/>'
            f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
            f'<DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
            f"{inside}</{kind}>"
        )

    def _dataset(self, bands: Sequence[str]) -> str:
        grid = self.grid
        place = ",".join(repr(float(value)) for value in grid.transform)
        return (
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
            + (f"<SRS>{escape(grid.crs)}</SRS>\n" if grid.crs else "")
            + (f"<GeoTransform>{place}</GeoTransform>\n" if grid.has_place else "")
            + "\n".join(bands)
            + "\n</VRTDataset>\n"
        )


def located(name: str, folder: Path | None) -> tuple[str, bool]:
    """Return how a VRT in `folder` names a source, and whether that is relative to the folder.

    A file in the folder or below is named relative to it, so that both can be moved together;
    others by the full path, and names that are no paths of files as they are.
    """
    if is_vrt_text(name) or not Path(name).exists():
        return name, False
    path = Path(os.path.abspath(name))  # noqa: PTH100 - takes out "..", and follows no links
    if folder is not None and folder in path.parents:
        return path.relative_to(folder).as_posix(), True
    return str(path), False


def _band(
    number: int,
    band: BandInfo,
    sources: str,
    *,
    derived: str = "",
    metadata: Mapping[str, str] | None = None,
) -> str:
    """Return a band; `derived` tells how it is computed from its sources."""
    kind = ' subClass="VRTDerivedRasterBand"' if derived else ""
    facts = metadata or {}
    items = "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in facts.items())
    return (
        f'<VRTRasterBand dataType="{TYPE_NAMES[band.dtype]}" band="{number}"{kind}>'
        + (f"<Metadata>{items}</Metadata>" if items else "")
        + f"<Description>{facts.get(TIME, '')}</Description>"
        + ("" if band.nodata is None else f"<NoDataValue>{band.nodata!r}</NoDataValue>")
        + ("" if band.offset == 0 else f"<Offset>{band.offset!r}</Offset>")
        + ("" if band.scale == 1 else f"<Scale>{band.scale!r}</Scale>")
        + f"{derived}{sources}\n</VRTRasterBand>"
    )


def _product(
    number: int, band: BandInfo, factors: str, metadata: Mapping[str, str] | None = None
) -> str:
    """Return a band that multiplies its sources."""
    computed = (
        "<PixelFunctionType>mul</PixelFunctionType>"
        '<PixelFunctionArguments propagateNoData="true"/>'
        f"<SourceTransferType>{TYPE_NAMES[band.dtype]}</SourceTransferType>"
    )
    return _band(number, band, factors, derived=computed, metadata=metadata)


def _metadata(layer: Sequence[Match], time: Time) -> dict[str, str]:
    """Return the facts of a band: its time, and the offset of Sentinel-2 where its images agree."""
    stated = {stated_offset(match.image.info, match.image.band) for match in layer}
    offset = stated.pop() if len(stated) == 1 else None
    facts = {TIME: iso(time)}
    return facts if offset is None else facts | {ADDED[0]: f"{offset:g}"}


def _storage(band: BandInfo) -> str:
    """Return what bands must share to be shown as they are stored."""
    return f"{band.dtype} {band.scale!r} {band.offset!r} {band.nodata!r}"


def _marks_gaps_by_nan(band: BandInfo) -> bool:
    return band.nodata is None and np.dtype(band.dtype).kind == "f"


def _gaps(band: BandInfo) -> str:
    """Return what makes a source leave its gaps as they are."""
    nodata = math.nan if _marks_gaps_by_nan(band) else band.nodata
    return "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"


def _scaling(band: BandInfo) -> str:
    if band.scale == 1 and band.offset == 0:
        return ""
    return f"<ScaleOffset>{band.offset!r}</ScaleOffset><ScaleRatio>{band.scale!r}</ScaleRatio>"
