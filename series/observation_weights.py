"""Weights of observations: how much each counts, such as the quality of an image."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_values, observations
from .matern import Array

LEAST = float(np.finfo(np.float32).tiny)
"""Smaller weights are 0: GDAL 3.12 writes 1e-45 for a 0 where 0 marks gaps."""


def checked_weights(
    days: Days, values: NDArray[np.floating], weights: ArrayLike | None
) -> NDArray[np.floating] | None:
    """Return the weights of a checked block, shape (T, N), or None where there are none.

    Raises:
        ValueError: they are of another shape, or one is below 0.
    """
    if weights is None:
        return None
    weights = checked_values(days, weights, "weights")
    if weights.shape != values.shape:
        raise ValueError(f"weights must have shape {values.shape}, not {weights.shape}.")
    if (weights < 0).any():
        raise ValueError("weights has a value below 0; 0 leaves an observation out.")
    return weights


def effective_weights(values: NDArray[np.floating], weights: NDArray[np.floating] | None) -> Array:
    """Return the weight of each value, shape (T, N): 0 in a gap, else that given, or 1.

    A weight of 0, or below `LEAST`, NaN or infinity makes a gap of its value.
    """
    valid = observations(values)
    if weights is None:
        return valid.astype(np.float64)
    counts = observations(weights) & (weights >= LEAST)
    return np.where(valid & counts, weights, 0.0).astype(np.float64)


def one_a_day(days: Days, values: NDArray[np.floating], weight: Array) -> tuple[Days, Array, Array]:
    """Merge the observations of one day into their weighted mean and the sum of their weights.

    Args:
        days: times, shape (T,), increasing.
        values: shape (T, N).
        weight: shape (T, N), 0 for none.

    Returns:
        Distinct days (D,), means (D, N), 0 for none, and weights (D, N).
    """
    day, index = np.unique(np.floor(days), return_inverse=True)
    seen = weight > 0
    if day.size == days.size:
        return day, np.where(seen, values, 0.0).astype(np.float64), weight
    total = np.zeros((day.size, values.shape[1]))
    sum_of_weights = np.zeros(total.shape)
    work = np.zeros(values.shape[1])
    for to, observed, share, flag in zip(index, values, weight, seen):
        work[:] = 0.0
        np.multiply(observed, share, out=work, where=flag)
        total[to] += work
        sum_of_weights[to] += share
    return day, total / np.where(sum_of_weights > 0, sum_of_weights, 1.0), sum_of_weights
