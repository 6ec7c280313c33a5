"""The upper envelope of a vegetation index: what clouds and haze hide lies below the curve.

A curve is fitted again with less weight on the observations below it, as TIMESAT does (Jönsson and
Eklundh 2004, Computers and Geosciences 30, 833-845), so that it comes to lie near the upper ones.
Each pass starts from the observations' own weights (asymmetric least squares; Eilers and Boelens
2005), so that it settles after a few passes.
"""

from __future__ import annotations

import numpy as np

from .matern import Array

_ROUNDING = 1e-9  # share of a curve that may be rounding: it may go through an observation


def upper_envelope(weight: Array, value: Array, curve: Array, below: float) -> Array:
    """Return the weights of the next pass, of the shape of all three.

    Args:
        weight: the observations' own weights.
        value: the observations.
        curve: the last curve at their times.
        below: what the weight of an observation below the curve is multiplied by.
    """
    return np.where(curve - value > _ROUNDING * np.abs(curve), below * weight, weight)


def checked_envelope(envelope: int, below: float) -> tuple[int, float]:
    """Return the number of passes and the factor of weights.

    Raises:
        ValueError: the number is below 0, or the factor not above 0 and up to 1.
    """
    if envelope < 0:
        raise ValueError(f"envelope must be a number of passes from 0 on, not {envelope!r}.")
    if not 0 < below <= 1:
        raise ValueError(f"below must be above 0 and at most 1, not {below!r}.")
    return int(envelope), float(below)
