"""C-band backscatter of the sample scene's parcels.

In each polarisation, in dB, with the canopy's cover V = 1 - exp(-k S^e) after the water-cloud model
(Attema and Ulaby 1978, Radio Science 13):

    soil + moisture(t) * (1 - V) + change_of_crop * V + structure(t) + jitter

S is a double logistic that follows that of NDVI with the crop's own lags and saturates early;
mowing shows by half. `moisture` decays after each rain and is common to the whole scene;
`structure` (rows, roughness, lodging) wanders slowly, differently in each parcel and orbit,
and less where the soil is not tilled;
`jitter` (wind, dew) is new at each date. Fully developed speckle multiplies the intensity by a
gamma variate of mean 1 and variance 1 / looks, independent in VV and VH. The index is
RVI = 2 VH / (VV + VH), of linear backscatter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .crops import Crop
from .growth import Curves

FULL_CANOPY = 0.7
SATURATION = 2.2
MOWING_SEEN = 0.5
EVERGREEN_SEEN = 0.5
UNTILLED = 0.35
STRETCH = 1.2
SHORTEST_FALL = 5.0
RAIN_EVERY = 4.0
DRYING = 3.5
WAVES = 6
PERIODS = (150.0, 800.0)


@dataclass(frozen=True)
class Orbit:
    """How one orbit direction sees the land."""

    name: str
    """`descending` or `ascending`."""
    hour: float
    """Time of passing, hours UTC."""
    first: float
    """Day of the first pass, counted from the start of the scene."""
    vv_soil: float
    """VV of dry bare soil, dB."""
    vh_soil: float
    """VH of dry bare soil, dB."""
    lag: float
    """Further days by which its view follows greenness: steep and shallow views differ."""
    onset: float
    """Exponent e of the response: above 1 a thin canopy is hardly seen."""
    structure: float
    """Standard deviation of the slow wander of VH against VV, dB."""
    jitter: float
    """Standard deviation of the change of VH against VV from date to date, dB."""


ORBITS = (
    Orbit("descending", 5.17, 0.0, -11.0, -21.0, lag=1, onset=1.0, structure=1.7, jitter=1.6),
    Orbit("ascending", 16.83, 2.0, -10.5, -21.5, lag=5, onset=1.7, structure=3.1, jitter=0.7),
)
REPEAT = 6.0


@dataclass(frozen=True)
class Rain:
    """The wetness of the soil's surface after showers."""

    days: np.ndarray
    """Times of the showers."""
    amounts: np.ndarray
    """Their strengths."""

    def moisture(self, day: float) -> float:
        """Surface moisture, from 0 (dry) to 1 (saturated)."""
        age = day - self.days
        fallen = age >= 0
        return float(np.tanh(np.sum(self.amounts[fallen] * np.exp(-age[fallen] / DRYING))))


@dataclass(frozen=True)
class Structure:
    """Slow wanders of zero mean and unit variance, as sums of waves."""

    speed: np.ndarray
    """Angular speeds (parcels, orbits, waves), radians a day."""
    phase: np.ndarray
    """Phases at day 0."""

    def at(self, day: float, orbit: int) -> np.ndarray:
        """Return the wander of every parcel, (parcels,)."""
        waves = np.cos(self.speed[:, orbit] * day + self.phase[:, orbit])
        return np.sqrt(2 / WAVES) * waves.sum(axis=1)


def draw_rain(start: float, end: float, rng: np.random.Generator) -> Rain:
    """Draw showers from a month before `start` to `end`."""
    begin = start - 30
    days = np.sort(rng.uniform(begin, end, rng.poisson((end - begin) / RAIN_EVERY)))
    return Rain(days, rng.exponential(0.5, days.size))


def draw_structure(parcels: int, rng: np.random.Generator) -> Structure:
    """Draw the wanders of so many parcels in both orbits."""
    shape = (parcels, len(ORBITS), WAVES)
    shortest, longest = np.log(PERIODS)
    periods = np.exp(rng.uniform(shortest, longest, shape))
    return Structure(2 * np.pi / periods, rng.uniform(0, 2 * np.pi, shape))


def canopies(curves: Curves, crops: list[list[Crop]]) -> Curves:
    """Derive the curves of radar structure S: later and slower, mowing seen by half.

    `crops` names for every parcel the crop of each of its growths.
    """
    growths, dips = curves.growths.copy(), curves.dips.copy()
    for row, own in enumerate(crops):
        for k, crop in enumerate(own):
            growths[1, row, k] += crop.rise_lag
            growths[3, row, k] += crop.fall_lag
    growths[2] *= STRETCH
    growths[4] = np.maximum(STRETCH * growths[4], SHORTEST_FALL)
    dips[0] *= MOWING_SEEN
    evergreen = EVERGREEN_SEEN * curves.evergreen
    return replace(curves, evergreen=evergreen, growths=growths, dips=dips)


def cover(canopy: Curves, day: float, orbit: Orbit) -> np.ndarray:
    """Return the canopy's cover V of every parcel, 0 to 1."""
    structure = canopy.greenness(np.array([day - orbit.lag]))[:, 0] / FULL_CANOPY
    return 1 - np.exp(-SATURATION * structure**orbit.onset)


def speckle(shape: tuple[int, ...], looks: float, rng: np.random.Generator) -> np.ndarray:
    """Multi-look speckle: gamma variates of mean 1 and variance 1 / looks, float32."""
    return rng.standard_gamma(looks, shape, np.float32) / np.float32(looks)


def radar_vegetation_index(vv: np.ndarray, vh: np.ndarray) -> np.ndarray:
    """RVI = 2 VH / (VV + VH) of linear backscatter."""
    return 2 * vh / (vv + vh)
