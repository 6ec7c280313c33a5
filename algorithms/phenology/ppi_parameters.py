"""The parameters of the Plant Phenology Index, the same for stacks and parcel tables."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...series.ppi import MOST_SOIL
from ..declaration import Number
from ..text import tr
from .sun_angle import SOLAR_TIME, ZENITH

SOIL = Number(
    "soil",
    "DVI of bare soil",
    "Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.",
    default=0.09,
    least=0.01,
    most=MOST_SOIL - 0.01,
    advanced=True,
)
LARGEST = Number(
    "largest",
    "DVI of the densest canopy",
    "Near infrared less red of the densest canopy, in reflectance. Empty takes it from each "
    "series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For "
    "this the series should have a year or more. From 0.05 to 0.8.",
    least=0.05,
    most=0.8,
    advanced=True,
)
NUMBERS = (ZENITH, SOLAR_TIME, SOIL, LARGEST)

SOURCE = (
    "Jin and Eklundh (2014), A physically based vegetation index for improved monitoring of plant "
    "phenology. Remote Sensing of Environment 152, 512-525; Copernicus HR-VPP; Michalsky (1988), "
    "The Astronomical Almanac's algorithm for approximate solar position. Solar Energy 40, 227-235"
)


def tags() -> list[str]:
    """Return words to find the algorithms by."""
    words = ("ppi", "hr-vpp", "timesat", "dvi", "sun zenith", "leaf area", "time series")
    return [tr(word) for word in words]


def what_it_is() -> str:
    """Return a paragraph of help on the index."""
    return tr(
        "The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no "
        "longer does, and hardly answers to snow: it suits the seasons of conifers and of the "
        "north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find "
        'seasons with "Phenology (seasons)".'
    )


def log_headroom(headroom: float, largest: float | None, feedback: QgsProcessingFeedback) -> None:
    """Say what the densest canopy is taken to be, where the user has not said it."""
    if largest is None:
        feedback.pushInfo(
            tr(
                "The DVI of the densest canopy is the 95th percentile of each series and "
                "{headroom:.3f}.",
                headroom=headroom,
            )
        )
