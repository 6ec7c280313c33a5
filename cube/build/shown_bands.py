"""Which bands of files a VRT shows pixel by pixel as they are, but for a mask: of any VRT the text.

QGIS lets GDAL write a VRT again when it works out statistics; what is shown stays the same then.
Whatever else a band does (other sizes, scaling, several sources) is for GDAL to work out.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path

from ..raster.problems import is_vrt_text
from .vrt_images import vrt_text

_END = "</VRTRasterBand>"
_SIZE = re.compile(r'<VRTDataset rasterXSize="(\d+)" rasterYSize="(\d+)"')
_SOURCE = re.compile(
    r'<(?P<kind>\w+)Source>\s*<SourceFilename relativeToVRT="(?P<relative>[01])">(?P<name>[^<]*)'
    r"</SourceFilename>\s*<SourceBand>(?P<band>\d+)</SourceBand>\s*"
    r"(?:<SourceProperties [^>]*/>)?\s*"
    r"<SrcRect (?P<from>[^>]*)/>\s*<DstRect (?P<to>[^>]*)/>\s*"
    r"(?:<NODATA>(?P<nodata>[^<]*)</NODATA>)?\s*(?:<LUT>(?P<table>[^<]*)</LUT>)?\s*"
    r"</(?P=kind)Source>"
)
_PRODUCT = (
    "<PixelFunctionType>mul</PixelFunctionType>",
    "<SourceTransferType>Float32</SourceTransferType>",
)


@dataclass(frozen=True)
class ShownMask:
    """A band of whole numbers that says where another one is valid."""

    path: str
    """The file."""
    band: int
    """Its band, from 1."""
    table: str
    """What the codes are turned into, as GDAL's VRT has it."""
    nodata: str
    """The code of no value, which is not valid either; empty for none."""

    def is_valid(self, code: float) -> bool | None:
        """Whether a code means valid; None where the table holds more than 1 and NaN."""
        return _is_valid(self.table, self.nodata, code)


@dataclass(frozen=True)
class ShownBand:
    """A band of a file."""

    path: str
    """The file."""
    band: int
    """Its band, from 1."""
    is_computed: bool = False
    """Whether GDAL computes with its values in float32, which others may not be the same in."""
    mask: ShownMask | None = None
    """Where it says not valid, NaN is shown."""


@lru_cache(maxsize=4096)
def _is_valid(table: str, nodata: str, code: float) -> bool | None:
    if nodata and code == float(nodata):
        return False
    pairs = (entry.split(":") for entry in table.split(","))
    entries = [(float(code), float(factor)) for code, factor in pairs]
    # Between two entries GDAL takes the straight line, which is NaN beside a NaN.
    below = [factor for at, factor in entries if at <= code][-1:]
    above = [factor for at, factor in entries if at >= code][:1]
    exact = [factor for at, factor in entries if at == code]
    factors = exact or below + above
    if any(math.isnan(one) for one in factors):
        return False
    return True if set(factors) == {1.0} else None


def shown_bands(path: str) -> list[ShownBand | None]:
    """Return what each band of a VRT, a file or a text, shows; None where that is not so simple."""
    text = path if is_vrt_text(path) else vrt_text(path)
    size = _SIZE.search(text or "")
    if text is None or size is None:
        return []
    folder = (Path() if is_vrt_text(path) else Path(path).parent).absolute()
    whole = f'xOff="0" yOff="0" xSize="{size[1]}" ySize="{size[2]}"'
    return [_shown(band, folder, whole) for band in text.split(_END)[:-1]]


def _shown(band: str, folder: Path, whole: str) -> ShownBand | None:
    sources = list(_SOURCE.finditer(band))
    if not 1 <= len(sources) == band.count("<SourceFilename") <= 2:
        return None
    if any(not one["from"].strip() == one["to"].strip() == whole for one in sources):
        return None
    first = sources[0]
    path, number = _path(first, folder), int(first["band"])
    if len(sources) == 1 and "subClass" not in band:
        if first["kind"] == "Simple" and first["nodata"] is None:
            return ShownBand(path, number)
        return ShownBand(path, number, is_computed=True) if _is_plain(first) else None
    mask = sources[-1]
    is_product = len(sources) == 2 and all(one in band for one in _PRODUCT)
    if is_product and _is_plain(first) and mask["table"]:
        shown = ShownMask(
            _path(mask, folder), int(mask["band"]), mask["table"], mask["nodata"] or ""
        )
        return ShownBand(path, number, is_computed=True, mask=shown)
    return None


def _is_plain(source: re.Match[str]) -> bool:
    """Whether a source leaves values as they are, and NaN where it is NaN."""
    return source["kind"] == "Complex" and source["nodata"] == "nan" and not source["table"]


def _path(source: re.Match[str], folder: Path) -> str:
    name = unescape(source["name"])
    return str(folder / name) if source["relative"] == "1" else name
