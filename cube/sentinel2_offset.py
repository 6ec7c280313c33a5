"""What the files of Sentinel-2 say of the offset of their digital numbers.

From processing baseline 04.00 on, in use since 2022-01-25, ESA adds 1000 to the digital numbers of
reflectance. Products of earlier dates have it too once they are processed again (Collection 1), and
some providers take it off. So a date alone does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from .raster import RasterInfo
from .stack import Stack

SINCE = np.datetime64("2022-01-25")
"""The day from which on new products have the offset."""

OFFSET = -1000.0
"""What is to be added to their digital numbers."""

FIRST_BASELINE = 4.0

BASELINE = "PROCESSING_BASELINE"
ADDED = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
APPLIED = "BOA_OFFSET_APPLIED"

_PRODUCT = re.compile(r"_MSIL[12][AC]_\d{8}T\d{6}_N(\d\d)(\d\d)_R\d{3}_", re.ASCII)

_NUMBER = re.compile(r"[-+]?\d+(\.\d*)?", re.ASCII)


def known_offsets(stack: Stack) -> list[float | None]:
    """Return what is to be added to the digital numbers of each time; None where no file says."""
    return [stated_offset(stack.info, band) for band in stack.bands]


def stated_offset(info: RasterInfo, band: int) -> float | None:
    """Return what is to be added to the digital numbers of a band, None where nothing says.

    The metadata of the band come before those of the file, and these before the baseline in the
    name of a product (N0400). Metadata may say that the offset was taken off already, or what it
    is, or the processing baseline.
    """
    for metadata in (info.bands[band - 1].metadata, info.metadata):
        found = _offset(metadata)
        if found is not None:
            return found
    named = _PRODUCT.findall(info.path)
    return _of_baseline(float(".".join(named[-1]))) if named else None


def _offset(metadata: Mapping[str, str]) -> float | None:
    texts = dict(_plain(key, str(value)) for key, value in metadata.items())
    if texts.get(APPLIED, "").lower() in ("true", "1", "yes"):
        return 0.0
    added = _first_number(texts, ADDED)
    if added is not None:
        return added
    baseline = _first_number(texts, (BASELINE,))
    if baseline is None:
        return None
    return _of_baseline(baseline)


def _of_baseline(baseline: float) -> float:
    return OFFSET if baseline >= FIRST_BASELINE else 0.0


def _plain(key: str, value: str) -> tuple[str, str]:
    """Return a key without its domain or STAC prefix, and its value.

    GDAL takes "s2:processing_baseline=04.00" for the value "processing_baseline=04.00" of "s2".
    """
    if "=" in value:
        key, value = value.split("=", 1)
    return key.upper().rsplit(":", 1)[-1], value.strip()


def _first_number(texts: Mapping[str, str], keys: tuple[str, ...]) -> float | None:
    return next((float(texts[key]) for key in keys if _NUMBER.fullmatch(texts.get(key, ""))), None)
