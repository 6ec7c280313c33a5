"""Errors of filled gaps: how far off the values are, and whether their intervals tell so.

The interval of a level holds that share of the observations if the deviation is right and errors
are normal: value and deviation times 0.67, 1.28 or 1.96 for 50, 80 and 95 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

LEVELS = (50, 80, 95)
"""Levels of the intervals in percent."""


@dataclass(frozen=True)
class GapErrors:
    """How well observations were filled; NaN what cannot be told."""

    number: int
    """Observations compared."""
    rmse: float
    """Root mean square error."""
    bias: float
    """Mean of filled less observed."""
    r2: float
    """1 - squared errors / squared distances of the observed values from their mean; below 0 the
    mean alone would have been better."""
    coverage: tuple[float, ...]
    """Share of the observations within the interval of each of `LEVELS`; NaN without deviations."""


def gap_errors(
    observed: ArrayLike, filled: ArrayLike, deviation: ArrayLike | None = None
) -> GapErrors:
    """Compare filled with observed values, wherever both are finite.

    Args:
        observed: values, any shape.
        filled: what they were filled with, the same shape.
        deviation: standard deviation of each filled value; where it is NaN nothing is said of the
            interval.

    Raises:
        ValueError: the shapes differ.
    """
    observed, filled = np.asarray(observed, np.float64), np.asarray(filled, np.float64)
    if observed.shape != filled.shape:
        raise ValueError(f"filled has shape {filled.shape}, but observed has {observed.shape}.")
    both = np.isfinite(observed) & np.isfinite(filled)
    known, error = observed[both], (filled - observed)[both]
    coverage = (np.nan,) * len(LEVELS)
    if deviation is not None:
        coverage = _coverage(np.abs(error), np.asarray(deviation, np.float64)[both])
    if not error.size:
        return GapErrors(0, np.nan, np.nan, np.nan, coverage)
    squares = float(np.square(error).sum())
    spread = float(np.square(known - known.mean()).sum())
    return GapErrors(
        error.size,
        float(np.sqrt(squares / error.size)),
        float(error.mean()),
        1 - squares / spread if spread else np.nan,
        coverage,
    )


def _coverage(distance: np.ndarray, deviation: np.ndarray) -> tuple[float, ...]:
    known = np.isfinite(deviation)
    if not known.any():
        return (np.nan,) * len(LEVELS)
    distance, deviation = distance[known], deviation[known]
    widths = (NormalDist().inv_cdf(0.5 + level / 200) for level in LEVELS)
    return tuple(float(np.mean(distance <= width * deviation)) for width in widths)
