"""Structural time series on irregular times: Kalman filter and smoother of many series at once.

A series is the sum of a level, which may have a slope, and of yearly harmonics, seen with noise.
All of them wander: between two times d days apart the level gains the variance d q_level, a slope d
q_slope (and what it does to the level meanwhile), each coefficient of a harmonic d q_season (Harvey
1989, Forecasting, structural time series models and the Kalman filter). The smoother goes back over
the errors of the filter (de Jong 1989; Durbin and Koopman 2012, Time series analysis by state space
methods, section 4.4), so that no matrix is inverted. Cost: some 9 k^2 operations a time where the
state has k numbers.
"""

from __future__ import annotations

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

    def seen(self, days: Days) -> Array:
        """Return the factors by which an observation sums up the state, shape (T, k, 1)."""
        factors = np.zeros((days.size, self.size, 1))
        factors[:, 0] = 1.0
        for number in range(self.harmonics):
            angle = 2 * np.pi * (number + 1) * days[:, None] / YEAR
            place = 1 + self.has_slope + 2 * number
            factors[:, place], factors[:, place + 1] = np.cos(angle), np.sin(angle)
        return factors


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
    """Observation less curve, of no meaning where there is none, shape (T, N)."""
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
    kept = Filtered(np.empty((days.size, size, count)), *(np.empty(shape) for _ in range(4)))
    state = start.mean.copy()
    spread = np.zeros((size, size, count))
    spread[np.arange(size), np.arange(size)] = start.variance
    products, terms = np.empty(spread.shape), np.empty(state.shape)
    for t, factors in enumerate(structure.seen(days)):
        if t:
            _go_on(structure, state, spread, days[t] - days[t - 1], variances)
        gain, variance, precision = kept.gain[t], kept.variance[t], kept.precision[t]
        _total(np.multiply(spread, factors[:, None], out=products), gain)
        _total(np.multiply(state, factors, out=terms), kept.curve[t])
        _total(np.multiply(gain, factors, out=terms), variance)
        np.subtract(values[t], kept.curve[t], out=kept.error[t])
        np.divide(weight[t], weight[t] * variance + variances.noise, out=precision)
        scaled = np.multiply(gain, precision, out=terms)
        spread -= np.multiply(scaled[:, None], gain, out=products)
        scaled *= kept.error[t]
        state += scaled
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

    With r and N of the times after t, h the factors of an observation, e its error, p the precision
    of that, v the variance of the curve foretold and L = I - p gain h': r becomes h p e + L' r, and
    N becomes p h h' + L' N L; then the curve is that foretold and gain' r more, and its variance
    gain' N gain less. Both follow from r and N before that: L gain = (1 - p v) gain, so that no
    variance comes of a difference of large numbers.
    """
    count, size = filtered.curve.shape[1], structure.size
    curves, variances = np.empty((2, *filtered.curve.shape))
    r, matrix = np.zeros((size, count)), np.zeros((size, size, count))
    products, terms, pulled = (np.empty(one.shape) for one in (matrix, r, r))
    seen = structure.seen(days)
    for t in range(days.size - 1, -1, -1):
        gain, variance, precision = filtered.gain[t], filtered.variance[t], filtered.precision[t]
        _total(np.multiply(matrix, gain[:, None], out=products), pulled)
        taken = _total(np.multiply(gain, pulled, out=terms))
        pull = _total(np.multiply(gain, r, out=terms))
        left = 1 - precision * variance
        surprise = (filtered.error[t] - pull) * precision
        curves[t] = filtered.curve[t] + pull + variance * surprise
        variances[t] = left * (variance - left * taken)
        r += np.multiply(seen[t], surprise, out=terms)
        # N - h u' - u h' with u = p N gain - h (p + p^2 gain' N gain) / 2
        pulled *= precision
        both = (1 + precision * taken) * precision / 2
        pulled -= np.multiply(seen[t], both, out=terms)
        matrix -= np.multiply(seen[t][:, None], pulled, out=products)
        matrix -= products.transpose(1, 0, 2)
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


def _total(parts: Array, out: Array | None = None) -> Array:
    """Return the sum along the first axis, without what `sum` costs a call."""
    return np.add.reduce(parts, axis=0, out=out)
