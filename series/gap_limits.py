"""Times that are left empty: inside gaps that are too long to fill, and beyond the observations."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .neighbours import gaps_at


def leave_empty(
    result: NDArray[np.floating],
    days: Days,
    values: NDArray[np.floating],
    at: Days,
    max_gap: float | None,
    extrapolate: bool,
) -> None:
    """Write NaN where a result, shape (L, N), is not to be.

    Args:
        result: the curves at `at`.
        days: times of the observations, shape (T,).
        values: the observations, shape (T, N); NaN and infinite values are gaps.
        at: output times, shape (L,).
        max_gap: leave empty what lies inside a gap of more than this many days; None fills all.
        extrapolate: keep what lies before the first and after the last observation.
    """
    if extrapolate and max_gap is None:
        return
    gap = gaps_at(days, values, at)
    if not extrapolate:
        result[np.isnan(gap)] = np.nan
    if max_gap is not None:
        with np.errstate(invalid="ignore"):
            result[gap > max_gap] = np.nan
