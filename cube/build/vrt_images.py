"""What the VRT of a stack says of its images: their names, and their values without the masks.

Read is what `stack_vrt` has written; of any other file nothing is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from ..raster.problems import is_vrt_text

LARGEST = 50_000_000
"""Bytes of a VRT; one of a thousand images has less than two million."""

_BAND = re.compile(r"<VRTRasterBand .*?</VRTRasterBand>", re.DOTALL)
_SOURCE = re.compile(r"<(SimpleSource|ComplexSource)>.*?</\1>", re.DOTALL)
_FILE = re.compile(
    r'<SourceFilename relativeToVRT="(?P<relative>[01])">(?P<name>.*?)</SourceFilename>', re.DOTALL
)
_PRODUCT = "<PixelFunctionType>mul</PixelFunctionType>"
_DERIVED = re.compile(
    r"<PixelFunctionType>.*?</PixelFunctionType>|<SourceTransferType>.*?</SourceTransferType>"
    r'| subClass="VRTDerivedRasterBand"',
    re.DOTALL,
)


@dataclass(frozen=True)
class VrtImages:
    """The images behind the bands of a VRT."""

    names: tuple[str, ...]
    """The file of each band, without its folder; the topmost where there are several."""
    unmasked: str
    """The text of a VRT that shows the same images without their masks; empty without masks."""


def vrt_images(path: str) -> VrtImages | None:
    """Return what a stack's VRT says of its images, or None where it is no such file."""
    file, text = Path(path), vrt_text(path)
    if text is None:
        return None
    bands = _BAND.findall(text)
    names = tuple(_name(band) for band in bands)
    unmasked = ""
    if any(_PRODUCT in band for band in bands):
        unmasked = _FILE.sub(lambda found: _absolute(found, file.parent), text)
        unmasked = _BAND.sub(lambda found: _without_mask(found[0]), unmasked)
    return VrtImages(names, unmasked)


def vrt_text(path: str) -> str | None:
    """Return the text of a VRT's file, or None where it is none that can be read."""
    file = Path(path)
    if is_vrt_text(path) or file.suffix.lower() != ".vrt":
        return None
    try:
        return None if file.stat().st_size > LARGEST else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _name(band: str) -> str:
    """Return the file of the last source, which lies on top; of a product, of the first."""
    files = [unescape(found["name"]) for found in _FILE.finditer(band)]
    if not files:
        return ""
    name = files[0] if _PRODUCT in band else files[-1]
    while is_vrt_text(name):
        inner = _FILE.search(name)
        name = unescape(inner["name"]) if inner else ""
    return re.split(r"[/\\]", name)[-1]


def _absolute(found: re.Match[str], folder: Path) -> str:
    if found["relative"] == "0":
        return found[0]
    # The name is escaped, and so is the folder to be.
    name = f"{folder.absolute().as_posix()}/".replace("&", "&amp;").replace("<", "&lt;")
    return f'<SourceFilename relativeToVRT="0">{name}{found["name"]}</SourceFilename>'


def _without_mask(band: str) -> str:
    """Return a band whose product with a mask is left away."""
    if _PRODUCT not in band:
        return band
    sources = [found[0] for found in _SOURCE.finditer(band)]
    for mask in sources[1:]:
        band = band.replace(mask, "")
    return _DERIVED.sub("", band)
