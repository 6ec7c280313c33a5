"""The Matern 3/2 covariance of a curve with itself: once differentiable, neither rough nor stiff.

k(d) = (1 + r) exp(-r), r = sqrt(3) d / length: 1 at distance 0, 0.48 at one length-scale, 0.14 at
two (Rasmussen & Williams 2006, Gaussian Processes for Machine Learning, equation 4.17).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ROOT3 = float(np.sqrt(3.0))


def matern32(distance: Array, length: float) -> Array:
    """Return the correlation at distances >= 0, in the unit of the length-scale."""
    return matern32_and_slope(distance, length)[0]


def matern32_and_slope(distance: Array, length: float) -> tuple[Array, Array]:
    """Return the correlation and its derivative by the logarithm of the length-scale."""
    r = distance * (_ROOT3 / length)
    decay = np.exp(-r)
    correlation = r * decay
    slope = r * correlation
    correlation += decay
    return correlation, slope
