"""Kalman smoothing: series as a wandering level, slope and season, with their uncertainty.

See `state_space` for the model. The variances are given, or those of the largest likelihood: of a
sample, for all series at once, or of each series. Before its first observation nothing is known of
a series but its mean and variance: the level starts there with ten times its standard deviation.
Cost of a series of 219 times: some 25 microseconds with a level, 35 with a slope, 50 with a season;
some 40 times as much where the variances are those of each series.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values
from .gap_limits import leave_empty
from .matern import Array
from .observation_weights import checked_weights, effective_weights
from .pattern_search import pattern_search
from .state_space import (
    Start,
    Structure,
    Variances,
    filter_series,
    log_likelihood,
    smooth_series,
)

OBSERVED, FILLED = 1.0, 0.0
"""Where a value comes from."""

MOST_SERIES = 200
"""The variances of a sample are learned from no more series than this."""

_CHUNK = 300_000  # values worked on together; measured
_PARTS = {"level": ("noise", "level"), "trend": ("noise", "level", "slope")}
_PARTS["seasonal"] = ("noise", "level", "season")
# Variances that the search starts from and stays within, in shares of the variance of a series.
_SPACE = {
    "noise": (0.1, 1e-6, 10.0),
    "level": (1e-3, 1e-8, 10.0),
    "slope": (1e-6, 1e-12, 1e-2),
    "season": (1e-5, 1e-9, 1.0),
}
# Standard deviations at the start, in those of a series: of level, slope per day, and season.
_AT_START = 10.0, 0.3, 3.0


@dataclass(frozen=True)
class Learned:
    """What was learned from a sample of series; 0 for a part that the model has not."""

    model: str
    noise: float
    """Variance of an observation."""
    level: float
    """Variance of the level, a day."""
    slope: float
    """Variance of the slope per day, a day."""
    season: float
    """Variance of the coefficients of the harmonics, a day."""
    log_likelihood: float
    """Of the sample, in nats."""
    series: int
    """Number of series in it."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain numbers and texts, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, parts: Mapping[str, Any]) -> Learned:
        """Return what `to_dict` has written; model and variances must be there.

        Raises:
            ValueError: one is missing or out of range.
        """
        model = str(parts.get("model"))
        known = _checked_model(model)
        missing = [name for name in known if name not in parts]
        if missing:
            raise ValueError(f"The variances lack {', '.join(missing)}.")
        numbers = {name: _checked_variance(float(parts[name]), name) for name in known}
        numbers = {"slope": 0.0, "season": 0.0} | numbers
        likelihood = float(parts.get("log_likelihood", np.nan))
        return cls(model, **numbers, log_likelihood=likelihood, series=int(parts.get("series", 0)))


def kalman(
    days: ArrayLike,
    values: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    model: str = "level",
    harmonics: int = 2,
    noise: float | None = None,
    level: float | None = None,
    slope: float | None = None,
    season: float | None = None,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
    state: Learned | None = None,
) -> tuple[NDArray[np.floating], ...]:
    """Smooth each series and fill its gaps, with the standard deviation of each value.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        weights: one over the variance of each observation in units of `noise`, shape (T, N), at
            least 0; None for 1 each. With a weight of 0, or none, a value is a gap.
        model: "level", "trend" for a level with a slope, or "seasonal" for a level with yearly
            harmonics.
        harmonics: how many, 1 to 6.
        noise: variance of an observation, above 0; None for what `state` has, or without a state
            for that of the largest likelihood of each series. So are the next three.
        level: variance that the level gains a day, at least 0.
        slope: variance that the slope per day gains a day.
        season: variance that each coefficient of a harmonic gains a day.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days.
        extrapolate: give values before the first and after the last observation; else NaN.
        state: what `fit` has learned.

    Returns:
        The smoothed series, the standard deviation of the curve without the noise of an
        observation, and where a value comes from: 1 where there is an observation on that day, 0
        where it was filled in. Shape (L, N) each, float32 for float32 values, else float64; NaN
        for a series without observation.

    Raises:
        ValueError: times that do not increase, values or weights of another shape, a parameter out
            of range, or a state of another model.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    weights = checked_weights(days, values, weights)
    at = days if at is None else checked_days(at, "at")
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    structure = _structure(model, harmonics)
    given = {"noise": noise, "level": level, "slope": slope, "season": season}
    given = {name: given[name] for name in _PARTS[model]}
    if state is not None:
        if state.model != model:
            raise ValueError(
                f'The variances are those of the model "{state.model}", not "{model}".'
            )
        given = {n: getattr(state, n) if one is None else one for n, one in given.items()}
    known = {n: _checked_variance(one, n) for n, one in given.items() if one is not None}
    results = tuple(np.full((at.size, values.shape[1]), np.nan, values.dtype) for _ in range(3))
    every = np.union1d(days, at)
    width = max(1, _CHUNK // max(1, every.size))
    for first in range(0, values.shape[1], width):
        part = slice(first, first + width)
        own = effective_weights(values[:, part], None if weights is None else weights[:, part])
        series = np.flatnonzero((own > 0).any(axis=0))
        if not series.size:
            continue
        some = values[:, part]
        if series.size < own.shape[1]:
            some, own = some[:, series], own[:, series]
        block = _Block.of(days, some, own)
        variances = block.most_likely(structure, known, tuple(given))
        found = block.smoothed(structure, variances, every, at)
        observed = np.where(own > 0, some, np.nan)
        for result, one in zip(results, (*found, block.source(at))):
            leave_empty(one, days, observed, at, max_gap, extrapolate)
            result[:, first + series] = one
    return results


def fit(
    days: ArrayLike,
    values: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    model: str = "level",
    harmonics: int = 2,
    noise: float | None = None,
    level: float | None = None,
    slope: float | None = None,
    season: float | None = None,
) -> Learned:
    """Learn the variances that make a sample of series most likely; those given stay.

    Raises:
        ValueError: as `kalman`; or no series has two different values.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    weights = checked_weights(days, values, weights)
    structure = _structure(model, harmonics)
    given = {"noise": noise, "level": level, "slope": slope, "season": season}
    given = {name: given[name] for name in _PARTS[model]}
    known = {n: _checked_variance(one, n) for n, one in given.items() if one is not None}
    block = _Block.of(days, values, effective_weights(values, weights))
    usable = np.flatnonzero(block.scale > 0)
    if not usable.size:
        raise ValueError("No series has two different values, so that there is nothing to learn.")
    step = -(-usable.size // MOST_SERIES)
    block = block.part(usable[::step])
    variances, likelihood = block.search(structure, known, _PARTS[model], together=True)
    numbers = {name: float(np.ravel(one)[0]) for name, one in asdict(variances).items()}
    series = int(block.scale.size)
    return Learned(model, **numbers, log_likelihood=float(likelihood[0]), series=series)


def _structure(model: str, harmonics: int) -> Structure:
    _checked_model(model)
    if not 1 <= harmonics <= 6:
        raise ValueError(f"harmonics must be from 1 to 6, not {harmonics!r}.")
    return Structure(model == "trend", int(harmonics) if model == "seasonal" else 0)


def _checked_model(model: str) -> tuple[str, ...]:
    """Return the names of a model's variances."""
    if model not in _PARTS:
        raise ValueError(f'model must be "level", "trend" or "seasonal", not {model!r}.')
    return _PARTS[model]


def _checked_variance(number: float, name: str) -> float:
    if name == "noise":
        return checked_positive(number, name)
    if not (np.isfinite(number) and number >= 0):
        raise ValueError(f"{name} must be a finite number from 0 on, not {number!r}.")
    return float(number)


@dataclass(frozen=True)
class _Block:
    """Series with at least one observation each."""

    days: Days
    value: Array
    """Shape (T, N), 0 for none."""
    weight: Array
    """Shape (T, N), 0 for none."""
    mean: Array
    """Of the observations of each series, shape (N,)."""
    scale: Array
    """Their variance, shape (N,)."""

    @classmethod
    def of(cls, days: Days, values: NDArray[np.floating], weight: Array) -> _Block:
        """Take checked series; sums go row by row, and so are the same in any block."""
        seen = weight > 0
        value = np.where(seen, values, 0.0).astype(np.float64)
        count, total, squares = np.zeros((3, value.shape[1]))
        for row, flag in zip(value, seen):
            total += row
            count += flag
        mean = total / np.maximum(count, 1)
        for row, flag in zip(value, seen):
            off = (row - mean) * flag
            squares += off * off
        scale = squares / np.maximum(count, 1)
        # Equal values have none, but for the rounding of their mean.
        scale[scale < 1e-28 * mean**2] = 0.0
        return cls(days, value, weight, mean, scale)

    def part(self, series: NDArray[np.intp]) -> _Block:
        """Return some of the series."""
        parts = (one[..., series] for one in (self.value, self.weight, self.mean, self.scale))
        return _Block(self.days, *parts)

    def start(self, structure: Structure, noise: Array | float) -> Start:
        """Return what is known of the states before the first time."""
        deviation = np.array([_AT_START[0], *[_AT_START[1]] * structure.has_slope])
        deviation = np.append(deviation, [_AT_START[2]] * (2 * structure.harmonics))
        mean = np.zeros((structure.size, self.mean.size))
        mean[0] = self.mean
        return Start(mean, deviation[:, None] ** 2 * (self.scale + noise))

    def most_likely(
        self, structure: Structure, known: Mapping[str, float], names: tuple[str, ...]
    ) -> Variances:
        """Return the variances of each series, those known or those of the largest likelihood."""
        if len(known) == len(names):
            return Variances(**known)
        return self.search(structure, known, names, together=False)[0]

    def search(
        self,
        structure: Structure,
        known: Mapping[str, float],
        names: tuple[str, ...],
        *,
        together: bool,
    ) -> tuple[Variances, Array]:
        """Search the largest likelihood, of all series `together` or of each.

        Returns:
            The variances and the log likelihoods, of one "series" where together.
        """
        wanted = [name for name in names if name not in known]
        # Series without deviation are what their values are, whatever the variances.
        unit = np.where(self.scale > 0, self.scale, np.maximum(self.mean**2, 1.0) * 1e-12)
        if together:
            unit = np.array([np.median(self.scale)])

        def variances(point: Array, unit: Array) -> Variances:
            return Variances(**{**known} | {n: unit * 10.0**row for n, row in zip(wanted, point)})

        def target(point: Array, which: NDArray[np.intp]) -> Array:
            tried, some = variances(point, unit[which]), self if together else self.part(which)
            start = some.start(structure, tried.noise)
            done = filter_series(structure, some.days, some.value, some.weight, tried, start)
            found = log_likelihood(done)
            return found.sum(keepdims=True) if together else found

        space = np.log10([_SPACE[name] for name in wanted])
        point = np.repeat(space[:, :1], unit.size, axis=1)
        best, value = pattern_search(target, point, (space[:, 1], space[:, 2]))
        return variances(best, unit), value

    def smoothed(
        self, structure: Structure, variances: Variances, every: Days, at: Days
    ) -> list[NDArray[np.float64]]:
        """Return curves and standard deviations at `at`, which are among all times, `every`."""
        value, weight = self.value, self.weight
        if every.size > self.days.size:
            value, weight = (np.zeros((every.size, self.mean.size)) for _ in range(2))
            row = np.searchsorted(every, self.days)
            value[row], weight[row] = self.value, self.weight
        start = self.start(structure, variances.noise)
        done = filter_series(structure, every, value, weight, variances, start)
        curve, variance = smooth_series(structure, every, done)
        if every.size > at.size:
            rows = np.searchsorted(every, at)
            curve, variance = curve[rows], variance[rows]
        return [curve, np.sqrt(variance, out=variance)]

    def source(self, at: Days) -> NDArray[np.float64]:
        """Return where the values at `at` come from, shape (L, N)."""
        result = np.full((at.size, self.mean.size), FILLED)
        day = np.floor(self.days)
        for row, (first, last) in enumerate(
            zip(
                np.searchsorted(day, np.floor(at), side="left"),
                np.searchsorted(day, np.floor(at), side="right"),
            )
        ):
            for weight in self.weight[first:last]:
                np.copyto(result[row], OBSERVED, where=weight > 0)
        return result
