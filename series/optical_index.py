"""Vegetation indices from surface reflectance, as the optical part of a fusion.

NDVI = (NIR - red) / (NIR + red) (Tucker 1979, Remote Sensing of Environment 8) and
EVI = 2.5 (NIR - red) / (NIR + 6 red - 7.5 blue + 1) (Huete et al. 2002, Remote Sensing of
Environment 83), which has a constant in it and so asks for reflectance from 0 to 1. Sums run in
float64; a value outside -1 to 1, as over water, shadow or bright cloud, is a gap.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]

BRIGHTEST = 2.0
"""No reflectance of land reaches this; larger values are digital numbers."""


def ndvi(red: Values, nir: Values) -> NDArray[np.float64]:
    """Return NDVI of reflectances of any one shape; NaN where one is, or where their sum is <= 0.

    Any common scale of the two will do, but no offset.
    """
    red, nir = np.asarray(red, np.float64), np.asarray(nir, np.float64)
    return _ratio(nir - red, nir + red)


def evi(red: Values, nir: Values, blue: Values) -> NDArray[np.float64]:
    """Return EVI of reflectances (0 to 1) of any one shape; NaN as for `ndvi`."""
    red, nir, blue = (np.asarray(one, np.float64) for one in (red, nir, blue))
    return _ratio(2.5 * (nir - red), nir + 6.0 * red - 7.5 * blue + 1.0)


def are_digital_numbers(values: Values) -> bool:
    """Whether values are too large for reflectances of 0 to 1; no finite value is not."""
    known = values[np.isfinite(values)]
    return bool(known.size) and float(np.median(known)) > BRIGHTEST


def _ratio(above: Values, below: Values) -> NDArray[np.float64]:
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        index = above / below
    return np.where((below > 0) & (np.abs(index) <= 1), index, np.nan)
