"""How a curve goes along with itself some days later: covariances of Gaussian processes.

Rasmussen & Williams (2006, Gaussian Processes for Machine Learning, section 4.2). Matern 3/2 is
once differentiable, neither rough nor stiff: (1 + r) exp(-r) with r = sqrt(3) d / length, 1 at
distance 0, 0.48 at one length-scale, 0.14 at two (equation 4.17). Matern 5/2 is so twice, and the
squared exponential (radial basis function) smooth throughout.

A curve that comes again every year goes along with itself by the chord between two days, on a
circle of a year's circumference: all three are covariances on the plane too.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ROOT3, _ROOT5 = float(np.sqrt(3.0)), float(np.sqrt(5.0))

YEAR = 365.2425
"""Days of a year."""


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


def matern52_and_slope(distance: Array, length: float) -> tuple[Array, Array]:
    """Return (1 + r + r^2 / 3) exp(-r) with r = sqrt(5) d / length, and its derivative as above."""
    r = distance * (_ROOT5 / length)
    decay = np.exp(-r)
    return (1 + r + r * r / 3) * decay, r * r * (1 + r) / 3 * decay


def rbf_and_slope(distance: Array, length: float) -> tuple[Array, Array]:
    """Return exp(-r^2 / 2) with r = d / length, and its derivative as above."""
    square = (distance / length) ** 2
    correlation = np.exp(-square / 2)
    return correlation, square * correlation


KERNELS: dict[str, Callable[[Array, float], tuple[Array, Array]]] = {
    "matern32": matern32_and_slope,
    "matern52": matern52_and_slope,
    "rbf": rbf_and_slope,
}
"""Correlation and slope by name."""


def chord(distance: Array) -> Array:
    """Return the chord between two days that lie so far apart, on a circle of a year."""
    return YEAR / np.pi * np.abs(np.sin(np.pi / YEAR * distance))
