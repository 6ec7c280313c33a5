"""Structural time series on irregular times: Kalman filter and smoother of many series at once.

A series is the sum of a level, which may have a slope, and of yearly harmonics, seen with noise.
All of them wander: between two times d days apart the level gains the variance d q_level, a slope d
q_slope (and what it does to the level meanwhile), each coefficient of a harmonic d q_season (Harvey
1989, Forecasting, structural time series models and the Kalman filter). The smoother goes back over
the errors of the filter (de Jong 1989; Durbin and Koopman 2012, Time series analysis by state space
methods, section 4.4), so that no matrix is inverted. Cost: some 30 operations a time for a level,
80 with a slope.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .matern import YEAR, Array

_LOG_2PI = float(np.log(2 * np.pi))


@dataclass(frozen=True)
class Structure:
    """Which parts a series has."""

    has_slope: bool = False
    harmonics: int = 0

    @property
    def size(self) -> int:
        """Numbers in the state: level, slope, and a cosine and a sine of each harmonic."""
        return 1 + self.has_slope + 2 * self.harmonics

    def seen(self, day: float) -> list[tuple[int, float]]:
        """Return which parts of the state an observation sums up, each with its factor."""
        parts = [(0, 1.0)]
        for number in range(self.harmonics):
            angle = 2 * np.pi * (number + 1) * day / YEAR
            place = 1 + self.has_slope + 2 * number
            parts += [(place, float(np.cos(angle))), (place + 1, float(np.sin(angle)))]
        return parts


@dataclass(frozen=True)
class Variances:
    """What the parts wander, and the noise; numbers, or one a series, (N,)."""

    noise: Array | float
    """Of an observation of weight 1, above 0."""
    level: Array | float
    """Of the level, a day."""
    slope: Array | float = 0.0
    """Of the slope per day, a day."""
    season: Array | float = 0.0
    """Of each coefficient of a harmonic, a day."""


@dataclass(frozen=True)
class Start:
    """What is known before the first time: the mean of each part, and its variance."""

    mean: Array
    """Shape (k, N)."""
    variance: Array
    """Shape (k, N)."""


@dataclass(frozen=True)
class Filtered:
    """What the filter leaves for the smoother, time by time."""

    gain: Array
    """Covariance of the state and the curve before the observation, shape (T, k, N)."""
    curve: Array
    """The curve foretold, shape (T, N)."""
    variance: Array
    """Its variance, shape (T, N)."""
    error: Array
    """Observation less curve, 0 for none, shape (T, N)."""
    precision: Array
    """One over the variance of the error, 0 for none, shape (T, N)."""


def filter_series(
    structure: Structure,
    days: Days,
    values: Array,
    weight: Array,
    variances: Variances,
    start: Start,
) -> Filtered:
    """Filter series with the times `days`, (T,), values and weights (T, N), 0 for none."""
    count, size = values.shape[1], structure.size
    shape = days.size, count
    kept = Filtered(np.empty((days.size, size, count)), *(np.zeros(shape) for _ in range(4)))
    is_plain = bool(((weight == 0) | (weight == 1)).all())
    state = start.mean.copy()
    spread = np.zeros((size, size, count))
    spread[np.arange(size), np.arange(size)] = start.variance
    for t, day in enumerate(days):
        if t:
            _go_on(structure, state, spread, day - days[t - 1], variances)
        parts = structure.seen(day)
        gain, curve, variance = kept.gain[t], kept.curve[t], kept.variance[t]
        gain[:] = _sum(parts, spread)
        curve[:] = _sum(parts, state)
        variance[:] = _sum(parts, gain)
        seen = weight[t] > 0
        if not seen.any():
            continue
        noise = variances.noise
        if not is_plain:
            noise = np.divide(noise, weight[t], out=np.ones(count), where=seen)
        np.divide(1.0, variance + noise, out=kept.precision[t], where=seen)
        np.subtract(values[t], curve, out=kept.error[t], where=seen)
        scaled = gain * kept.precision[t]
        state += scaled * kept.error[t]
        for row, of_row in zip(spread, scaled):
            row -= of_row * gain
    return kept


def log_likelihood(filtered: Filtered) -> Array:
    """Return the log likelihood of each series, shape (N,)."""
    total = np.zeros(filtered.curve.shape[1])
    for error, precision in zip(filtered.error, filtered.precision):
        seen = precision > 0
        total += np.log(precision, out=np.zeros(total.size), where=seen)
        total -= error * error * precision
        total -= _LOG_2PI * seen
    return total / 2


def smooth_series(
    structure: Structure, days: Days, filtered: Filtered
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the curves given all observations and their variances, shape (T, N) each.

    With r and N of the times after t, e the error, s its variance, and L = I - gain h' / s: r
    becomes h e / s + L' r, and N becomes h h' / s + L' N L; then the curve is that foretold and
    gain' r more, and its variance gain' N gain less.
    """
    count, size = filtered.curve.shape[1], structure.size
    curves, variances = filtered.curve.copy(), filtered.variance.copy()
    r, matrix = np.zeros((size, count)), np.zeros((size, size, count))
    for t in range(days.size - 1, -1, -1):
        gain, precision = filtered.gain[t], filtered.precision[t]
        parts = structure.seen(days[t])
        scaled = gain * precision
        pulled = _product(matrix, scaled)
        pull = _inner(scaled, r)
        both = _inner(scaled, pulled) + precision
        surprise = filtered.error[t] * precision - pull
        for i, factor in parts:
            r[i] += _times(factor, surprise)
            share = _times(factor, pulled)
            matrix[i] -= share
            matrix[:, i] -= share
            for j, other in parts:
                matrix[i, j] += _times(factor * other, both)
        curves[t] += _inner(gain, r)
        variances[t] -= _inner(gain, _product(matrix, gain))
        if t and structure.has_slope:
            step = days[t] - days[t - 1]
            r[1] += step * r[0]
            matrix[1] += step * matrix[0]
            matrix[:, 1] += step * matrix[:, 0]
    return curves, np.maximum(variances, 0.0)


def _go_on(
    structure: Structure, state: Array, spread: Array, step: float, variances: Variances
) -> None:
    """Move a state and its covariance so many days on."""
    spread[0, 0] += step * variances.level
    if structure.has_slope:
        state[0] += step * state[1]
        spread[0] += step * spread[1]
        spread[:, 0] += step * spread[:, 1]
        spread[0, 0] += step**3 / 3 * variances.slope
        spread[0, 1] += step**2 / 2 * variances.slope
        spread[1, 0] += step**2 / 2 * variances.slope
        spread[1, 1] += step * variances.slope
    for place in range(1 + structure.has_slope, structure.size):
        spread[place, place] += step * variances.season


def _sum(parts: Sequence[tuple[int, float]], of: Array) -> Array:
    """Return the sum of some parts along the first axis, each times its factor."""
    first, factor = parts[0]
    total = _times(factor, of[first])
    for place, factor in parts[1:]:
        total = total + factor * of[place]
    return total


def _times(factor: float, values: Array) -> Array:
    """Return values times a factor: themselves where that is 1, as it is of the level."""
    return values if factor == 1 else factor * values


def _inner(one: Array, other: Array) -> Array:
    """Return the sum of products along the first axis, part by part."""
    total = one[0] * other[0]
    for left, right in zip(one[1:], other[1:]):
        total += left * right
    return total


def _product(matrix: Array, vector: Array) -> Array:
    """Return matrix times vector of each series, (k, k, N) and (k, N)."""
    total = matrix[:, 0] * vector[0]
    for column in range(1, len(vector)):
        total += matrix[:, column] * vector[column]
    return total
