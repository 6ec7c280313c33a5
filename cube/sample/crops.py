"""The crops of the sample scene: their calendars, and how radar sees them.

Days are counted from 1 January of the year of harvest (day 1), so a crop sown in autumn begins at
a negative day. Heights are shares of NDVI above bare soil. The calendars are those of the plains
between the Alps and the Pannonian basin; backscatter changes follow Veloso et al. (2017), Remote
Sensing of Environment 199, and Vreugdenhil et al. (2018), Remote Sensing 10.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Growth:
    """A rise and a fall: height / (1 + exp(-(t-rise)/w)) / (1 + exp((t-fall)/v))."""

    height: float
    """NDVI added at full growth; below zero nothing grows. For a dip, the share taken away."""
    rise: float
    """Day of half the rise."""
    rise_width: float
    """Time scale w of the rise, days."""
    fall: float | None
    """Day of half the fall; None: the day of harvest."""
    fall_width: float = 0.6
    """Time scale v of the fall, days; a harvest takes about two days."""


@dataclass(frozen=True)
class Crop:
    """A class of land use with its year."""

    name: str
    """As written in the parcel table."""
    share: float
    """Share of the parcels."""
    soil: float
    """NDVI of the ground."""
    evergreen: float
    """NDVI above the ground that stays all the year."""
    growths: tuple[Growth, ...] = ()
    """What grows, added up."""
    dips: tuple[Growth, ...] = ()
    """What takes away a share of the greenness for a time, such as flowers."""
    harvest: tuple[float, float] | None = None
    """Earliest and latest day of harvest, or of ploughing in for a cover crop."""
    mowings: tuple[int, int] | None = None
    """Fewest and most cuts a year."""
    covered: float = 0.0
    """Share of the parcels with a cover crop over winter."""
    vv: float = 0.0
    """Change of VV backscatter from bare soil to the full canopy, dB."""
    vh: float = 0.0
    """Change of VH backscatter from bare soil to the full canopy, dB."""
    rise_lag: float = 0.0
    """Days by which the radar's rise follows that of NDVI: structure comes after greenness."""
    fall_lag: float = 0.0
    """Days by which the radar's fall follows that of NDVI: straw and stubble stay."""


# fmt: off
CROPS = (
    Crop(
        "winter wheat", 0.20, soil=0.14, evergreen=0.0,
        growths=(
            Growth(0.21, -58, 8, None),
            Growth(0.30, 86, 9, 174, 6),
            Growth(0.20, 92, 9, 166, 8),
        ),
        harvest=(190, 206), vv=-4.5, vh=2.2, rise_lag=8, fall_lag=2,
    ),
    Crop(
        "rapeseed", 0.12, soil=0.14, evergreen=0.0,
        growths=(
            Growth(0.18, -103, 7, None),
            Growth(0.32, -101, 7, 168, 5),
            Growth(0.24, 78, 7, 142, 10),
        ),
        dips=(Growth(0.12, -10, 9, 66, 8), Growth(0.24, 111, 2.5, 131, 3.5)),
        harvest=(186, 200), vv=-1.0, vh=5.0, rise_lag=8, fall_lag=5,
    ),
    Crop(
        "maize", 0.22, soil=0.15, evergreen=0.0,
        growths=(Growth(0.44, 162, 6, None), Growth(0.30, 166, 6, 236, 10)),
        harvest=(255, 280), covered=0.5, vv=-0.8, vh=5.0, rise_lag=5, fall_lag=7,
    ),
    Crop(
        "sugar beet", 0.10, soil=0.15, evergreen=0.0,
        growths=(Growth(0.52, 146, 7, None), Growth(0.22, 149, 7, 226, 20)),
        harvest=(272, 306), vv=-0.5, vh=5.5, rise_lag=4, fall_lag=6,
    ),
    Crop(
        "meadow", 0.18, soil=0.20, evergreen=0.29,
        growths=(Growth(0.34, 84, 9, 300, 11),),
        mowings=(2, 4), vv=-1.0, vh=4.0, rise_lag=7, fall_lag=6,
    ),
    Crop(
        "pasture", 0.07, soil=0.20, evergreen=0.34,
        growths=(Growth(0.22, 88, 11, 304, 14),),
        dips=(Growth(0.13, 188, 9, 242, 10),),
        vv=-0.8, vh=4.0, rise_lag=8, fall_lag=8,
    ),
    Crop(
        "forest", 0.08, soil=0.15, evergreen=0.30,
        growths=(Growth(0.35, 111, 4.5, 294, 7), Growth(0.07, 114, 5, 205, 28)),
        vv=1.5, vh=6.0, rise_lag=3, fall_lag=4,
    ),
    Crop("bare ground", 0.03, soil=0.10, evergreen=0.02),
)

WINTER_COVER = Crop(
    "winter cover", 0.0, soil=0.15, evergreen=0.0,
    growths=(Growth(0.38, -64, 9, None), Growth(0.18, 70, 7, None)),
    harvest=(102, 116), vv=-2.0, vh=3.0, rise_lag=8, fall_lag=5,
)

MARGIN = Crop(
    "field margin", 0.0, soil=0.18, evergreen=0.25,
    growths=(Growth(0.20, 92, 13, 288, 15),),
    vv=1.0, vh=4.0, rise_lag=10, fall_lag=8,
)
# fmt: on
