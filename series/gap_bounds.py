"""Curves that do not swing beyond the observations beside a gap.

The smoothest curve goes on falling into a gap as it fell before it, and comes up again on the other
side: between two cuts of a meadow it falls to where no observation is, and makes a pause of seasons
where there was none. In long gaps a curve is better kept between its values at both sides.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .block import Days

_CHUNK = 200_000  # values bounded together


def bound_in_gaps(
    curve: NDArray[np.floating], at: Days, valid: NDArray[np.bool_], longest: float
) -> None:
    """Bound curves in place, in gaps of more than so many days.

    Args:
        curve: shape (L, N), NaN where there is none.
        at: its times, shape (L,), among them those of all observations.
        valid: which of them have an observation, shape (L, N).
        longest: the longest gap in which the curve is free, in days.
    """
    row = np.arange(at.size)[:, None]
    width = max(1, _CHUNK // max(1, at.size))
    for first in range(0, curve.shape[1], width):
        some, known = curve[:, first : first + width], valid[:, first : first + width]
        before = np.maximum.accumulate(np.where(known, row, -1), axis=0)
        behind = np.minimum.accumulate(np.where(known, row, at.size)[::-1], axis=0)[::-1]
        inside = (before >= 0) & (behind < at.size)
        before, behind = np.maximum(before, 0), np.minimum(behind, at.size - 1)
        inside &= at[behind] - at[before] > longest
        sides = [np.take_along_axis(some, one, axis=0) for one in (before, behind)]
        bounded = np.clip(some, np.minimum(*sides), np.maximum(*sides))
        np.copyto(some, bounded, where=inside)
