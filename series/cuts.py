"""What both rules of mowing find: the steps between two observations in which grass was cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Cuts:
    """Cuts of N series, C in all, ordered by series and time."""

    series: NDArray[np.intp]
    """Which series, shape (C,)."""
    date: Floats
    """Days since 1970-01-01, shape (C,)."""
    begin: Floats
    """The last observation before the cut, or what the rule takes for it, shape (C,)."""
    end: Floats
    """The first observation after it, shape (C,)."""
    depth: Floats
    """By how much the values fall, shape (C,)."""
    confidence: Floats
    """How sure it is that there was a cut, 0 to 1, shape (C,)."""
    deviation: Floats
    """Standard deviation of the date, days, shape (C,)."""


def uniform_deviation(begin: Floats, end: Floats) -> Floats:
    """Return the standard deviation of a date of which nothing but its bounds is known."""
    return (end - begin) / np.sqrt(12.0)
