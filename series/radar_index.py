"""Radar indices of vegetation, from the backscatter of two polarisations.

A canopy turns the plane of polarisation, so that the cross-polarised part VH grows against VV.
The radar vegetation index of quad-polarised data is 8 HV / (HH + VV + 2 HV) (Kim and van Zyl 2009,
IEEE Transactions on Geoscience and Remote Sensing 47); for VV and VH alone it is written with
HH = VV as 4 VH / (VV + VH) (Nasirzadehdizaji et al. 2019, Applied Sciences 9, 655), and by openEO's
services as 2 VH / (VV + VH), its half. All are ratios of powers: of decibels they mean nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]

HIGHEST_DECIBEL = 0.0
"""Land returns less than this nearly everywhere, dB; buildings and ships may return more."""

LOWEST_DECIBEL = -50.0
"""Below the noise of every radar in orbit, dB."""

HIGHEST_POWER = 10.0
"""Backscatter of more than this is not calibrated, linear."""


def power(decibel: Values) -> NDArray[np.float64]:
    """Return backscatter as linear power, 10^(dB / 10), float64; what is not finite is NaN."""
    known = np.where(np.isfinite(decibel), decibel, np.nan).astype(np.float64)
    with np.errstate(over="ignore"):
        return positive(np.power(10.0, known / 10.0))


def decibel(linear: Values) -> NDArray[np.float64]:
    """Return linear power in dB, 10 log10 of it, float64; NaN where it is none."""
    return 10.0 * np.log10(positive(np.asarray(linear, np.float64)))


def positive(linear: Values) -> Values:
    """Return linear power with NaN where it is none: zero, negative or infinite."""
    return np.where((linear > 0) & np.isfinite(linear), linear, np.nan)


def radar_vegetation_index(vv: Values, vh: Values, *, factor: float = 2.0) -> Values:
    """Return factor * VH / (VV + VH), from 0 to `factor`.

    Args:
        vv: linear power, any shape; NaN, zero and negative values are gaps.
        vh: linear power of the same shape.
        factor: 2, or 4 for the other convention.
    """
    vv, vh = positive(vv), positive(vh)
    return factor * vh / (vv + vh)


def polarisation_ratio(vv: Values, vh: Values) -> Values:
    """Return VH / VV of linear power, above 0; gaps as in `radar_vegetation_index`."""
    return positive(vh) / positive(vv)


def impossible_share(values: Values, *, decibel: bool) -> float:
    """Return the share of the finite values that can be no backscatter in this unit, 0 to 1.

    Args:
        values: backscatter of land, any shape; 0 where none is finite.
        decibel: whether it is thought to be in dB, else in linear power.
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return 0.0
    if decibel:
        possible = (known < HIGHEST_DECIBEL) & (known > LOWEST_DECIBEL)
    else:
        possible = (known > 0) & (known < HIGHEST_POWER)
    return 1.0 - float(np.mean(possible))
