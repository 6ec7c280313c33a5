"""Spectral indices of surface reflectance, as formulas over bands.

Bands have the names of the Awesome Spectral Indices catalogue: B blue, G green, R red, RE1 to RE3
red edge, N near infrared, N2 its narrow part, S1 and S2 short-wave infrared, which are B02, B03,
B04, B05 to B07, B08, B8A, B11 and B12 of Sentinel-2. Reflectance runs from 0 to 1. A value outside
an index's own range is a gap, and so is one whose divisor is not above 0, as over water, shadow or
bright cloud. Sums run in float64.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .formula import Formula

Values = NDArray[np.floating]

BRIGHTEST = 2.0
"""No reflectance of land reaches this; larger values are digital numbers."""


@dataclass(frozen=True)
class OpticalIndex:
    """An index of reflectance."""

    name: str
    """Its short name."""
    title: str
    """What it is called in full."""
    text: str
    """Its formula over bands."""
    source: str
    """Who defined it."""
    least: float = -np.inf
    """Smaller values are gaps."""
    most: float = np.inf
    """Larger values are gaps."""

    @cached_property
    def formula(self) -> Formula:
        """The formula, ready to be computed."""
        return Formula(self.text)

    def __call__(self, bands: Mapping[str, Values]) -> NDArray[np.float64]:
        """Return the index of reflectances of any one shape; NaN where one of its bands is."""
        index = self.formula(bands, positive_divisors=True)
        with np.errstate(invalid="ignore"):
            index[(index < self.least) | (index > self.most)] = np.nan
        return index


# The sides of the triangle of red, near and short-wave infrared over the wavelengths of Sentinel-2
# (0.665, 0.833 and 1.614 um), of which ANIR is the angle at the near infrared.
_RED_NIR = "(0.168**2 + (N - R)**2)"
_NIR_SWIR = "(0.781**2 + (S1 - N)**2)"
_RED_SWIR = "(0.949**2 + (S1 - R)**2)"

INDICES = (
    OpticalIndex(
        "NDVI", "Normalised difference vegetation index", "(N - R) / (N + R)",
        "Tucker (1979), Remote Sensing of Environment 8", -1, 1,
    ),
    OpticalIndex(
        "EVI", "Enhanced vegetation index", "2.5 * (N - R) / (N + 6 * R - 7.5 * B + 1)",
        "Huete et al. (2002), Remote Sensing of Environment 83", -1, 1,
    ),
    OpticalIndex(
        "SAVI", "Soil adjusted vegetation index", "1.5 * (N - R) / (N + R + 0.5)",
        "Huete (1988), Remote Sensing of Environment 25", -1.5, 1.5,
    ),
    OpticalIndex(
        "NDWI_MCFEETERS", "Open water: NDWI of McFeeters, green and near infrared",
        "(G - N) / (G + N)",
        "McFeeters (1996), International Journal of Remote Sensing 17", -1, 1,
    ),
    OpticalIndex(
        "NDWI_GAO", "Water of plants: NDWI of Gao, also NDMI, near and short-wave infrared",
        "(N - S1) / (N + S1)",
        "Gao (1996), Remote Sensing of Environment 58", -1, 1,
    ),
    OpticalIndex(
        "NDII", "Normalised difference infrared index", "(N2 - S1) / (N2 + S1)",
        "Hardisky et al. (1983), Photogrammetric Engineering and Remote Sensing 49", -1, 1,
    ),
    OpticalIndex(
        "NBR", "Normalised burn ratio; NDWI of VITO's openEO service", "(N - S2) / (N + S2)",
        "Key and Benson (2006), FIREMON", -1, 1,
    ),
    OpticalIndex(
        "MSI", "Moisture stress index", "S1 / N",
        "Rock et al. (1986), BioScience 36", 0,
    ),
    OpticalIndex(
        "SIPI", "Structure insensitive pigment index", "(N - B) / (N - R)",
        "Penuelas et al. (1995), Photosynthetica 31",
    ),
    OpticalIndex(
        "NIRV", "Near infrared of vegetation", "N * (N - R) / (N + R)",
        "Badgley et al. (2017), Science Advances 3", -1, 1,
    ),
    OpticalIndex(
        "ANIR", "Angle at the near infrared (radians)",
        f"arccos(({_RED_NIR} + {_NIR_SWIR} - {_RED_SWIR})"
        f" / (2 * sqrt({_RED_NIR} * {_NIR_SWIR})))",
        "Khanna et al. (2007), Remote Sensing of Environment 106", 0, np.pi,
    ),
    OpticalIndex(
        "HUE", "Hue of short-wave infrared, near infrared and red (degrees)", "hue(S1, N, R)",
        "Smith (1978), SIGGRAPH 12", 0, 360,
    ),
    OpticalIndex(
        "VALUE", "Brightest of short-wave infrared, near infrared and red", "max(S1, N, R)",
        "Smith (1978), SIGGRAPH 12",
    ),
)  # fmt: skip

NDVI, EVI = INDICES[:2]


def are_digital_numbers(values: Values) -> bool:
    """Whether values are too large for reflectances of 0 to 1; no finite value is not."""
    known = values[np.isfinite(values)]
    return bool(known.size) and float(np.median(known)) > BRIGHTEST
