"""What an auxiliary variable can say in the gaps of a main one.

That is how often it is seen there, and how closely both go together over time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations
from .interpolation import interpolate
from .neighbours import gaps_at

FEWEST_PAIRS = 8
"""A series with fewer pairs of values tells no correlation."""


@dataclass(frozen=True)
class GapSupport:
    """What an auxiliary offers; NaN what cannot be told."""

    every: float
    """Mean days from one of its observations to the next, within long gaps of the main variable;
    infinite where there are none in them."""
    correlation: float
    """Median over the series of the correlation over time."""


def gap_support(
    days: ArrayLike,
    values: ArrayLike,
    other_days: ArrayLike,
    other_values: ArrayLike,
    *,
    longer_than: float,
) -> GapSupport:
    """Tell what an auxiliary offers in gaps of the main variable longer than so many days.

    For the correlation the auxiliary is read off straight lines at the times of the main one.

    Args:
        days: times of the main variable in days since 1970-01-01, shape (T,).
        values: its series, shape (T, N); NaN and infinite values are gaps.
        other_days: times of the auxiliary, shape (S,).
        other_values: its values of the same series, shape (S, N).
        longer_than: days; gaps up to this count as short.

    Raises:
        ValueError: times that do not increase, values of another shape.
    """
    days, other_days = checked_days(days), checked_days(other_days, "other_days")
    values = checked_values(days, values)
    other_values = checked_values(other_days, other_values, "other_values")
    valid = observations(values)
    seen = observations(other_values)
    with np.errstate(invalid="ignore"):
        inside = gaps_at(days, values, other_days) > longer_than
    total = _days_in_gaps(days, valid, longer_than)
    number = np.count_nonzero(inside & seen)
    every = np.nan if not total else total / number if number else np.inf
    beside = interpolate(other_days, other_values, at=days)
    correlations = _correlations(
        np.where(valid, values, np.nan).astype(np.float64), beside.astype(np.float64)
    )
    known = correlations[np.isfinite(correlations)]
    return GapSupport(float(every), float(np.median(known)) if known.size else np.nan)


def _days_in_gaps(days: Days, valid: NDArray[np.bool_], longer_than: float) -> float:
    """Return the days in gaps of all series longer than so many, those at the ends left out."""
    last = np.full(valid.shape[1], np.inf)
    total = 0.0
    for day, observed in zip(days, valid):
        steps = day - last[observed]
        total += float(steps[steps > longer_than].sum())
        last[observed] = day
    return total


def _correlations(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the correlation of each series, (N,), where both are finite; NaN for too few pairs."""
    both = np.isfinite(one) & np.isfinite(other)
    number = np.count_nonzero(both, axis=0)
    parts = [np.where(both, values, 0.0) for values in (one, other)]
    parts = [np.where(both, part - part.sum(axis=0) / np.maximum(number, 1), 0.0) for part in parts]
    product = (parts[0] * parts[1]).sum(axis=0)
    scale = np.sqrt(np.square(parts[0]).sum(axis=0) * np.square(parts[1]).sum(axis=0))
    known = (number >= FEWEST_PAIRS) & (scale > 0)
    return np.divide(product, scale, out=np.full(number.size, np.nan), where=known)
