"""How likely a model of coregionalisation makes a sample of series, and how that changes with it.

log p(y) = -(y' K^-1 y + log det K + n log 2 pi) / 2, with d log p / dK = (a a' - K^-1) / 2 and
a = K^-1 y (Rasmussen & Williams 2006, equations 5.8 and 5.9), summed over the series.

Rows whose gaps many series share (the base) are factorised once for all of them; of each series
only the system of its other observations is left, given the base. By blocks the sum of all K^-1 is
then found without one for each series. Cost: one inverse a gap pattern of the base, and some 25
microseconds a series with 30 other observations.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import lapack

from .coregionalisation import Coregionalisation
from .gap_patterns import group_series
from .matern import Array
from .mogpr_factor import cholesky
from .mogpr_observations import Observations

_LOG_2PI = float(np.log(2 * np.pi))


@dataclass(frozen=True)
class Gradient:
    """Derivatives of the log likelihood by the hyper-parameters, shaped as they are."""

    weights: Array
    kappa: Array
    length: Array
    noise: Array


@dataclass(frozen=True)
class _Others:
    """The observations outside the base of the series that have equally many, shape (P, n)."""

    series: NDArray[np.intp]
    """Which series of the group, shape (P,)."""
    place: NDArray[np.intp]
    """Where among the rows outside the base, shape (P, n)."""
    value: Array
    """Their values, shape (P, n)."""


@dataclass(frozen=True)
class _Group:
    """Series that share the gaps of the base."""

    base: slice | NDArray[np.intp]
    """Rows of the base with observations; a slice where they are all."""
    value: Array
    """Their values, shape (rows, N)."""
    others: tuple[_Others, ...]


@dataclass(frozen=True)
class _Pairs:
    """The pairs of rows by their distance and variables, each kind once."""

    kind: NDArray[np.intp]
    """Kind of each pair of rows, shape (R * R,)."""
    distance: Array
    """The distinct distances, in days."""
    which: NDArray[np.intp]
    """Distance of each kind, as an index."""
    variables: NDArray[np.intp]
    """Both variables of each kind, as one number: first * D + second."""


class SampleLikelihood:
    """The log likelihood of the series of a sample, for many models one after the other."""

    def __init__(self, sample: Observations, shared: NDArray[np.bool_]) -> None:
        """Sort the sample; `shared`, shape (D,), says whose rows are the base."""
        seen = np.flatnonzero(sample.valid.any(axis=1))
        in_base = shared[sample.variable[seen]]
        sample = sample.part(np.concatenate([seen[in_base], seen[~in_base]]))
        self.series: int = sample.value.shape[1]
        self.observations = int(sample.valid.sum())
        self.present = np.bincount(sample.variable, minlength=len(shared)) > 0
        """The variables with observations, shape (D,)."""
        self._variable = sample.variable
        self._variables = len(shared)
        self._pairs = _paired(sample, self._variables)
        size = int(in_base.sum())
        self._rest = slice(size, sample.day.size)
        self._groups = _grouped(sample, size)

    def __call__(self, model: Coregionalisation) -> tuple[float, Gradient]:
        """Return the log likelihood and its derivatives."""
        pairs, size = self._pairs, self._variable.size
        curves = list(model.correlations(pairs.distance))
        matrices = model.matrices().reshape(model.scales, -1)[:, pairs.variables]
        parts = np.stack([correlation for correlation, _ in curves])[:, pairs.which]
        covariance = (matrices * parts).sum(axis=0)[pairs.kind].reshape(size, size)
        covariance.reshape(-1)[:: size + 1] += model.noise[self._variable]
        total = -self.observations * _LOG_2PI / 2
        slope = np.zeros_like(covariance)
        for group in self._groups:
            total += self._add(group, covariance, slope)
        slope /= 2
        by_kind = np.bincount(pairs.kind, slope.ravel(), pairs.which.size)
        pair_count = self._variables**2
        by_matrix = np.stack(
            [np.bincount(pairs.variables, by_kind * part, pair_count) for part in parts]
        ).reshape(-1, self._variables, self._variables)
        by_length = [
            np.dot(by_kind * matrix, by_scale[pairs.which])
            for matrix, (_, by_scale) in zip(matrices, curves)
        ]
        return total, Gradient(
            weights=2.0 * (by_matrix @ model.weights[:, :, None])[:, :, 0],
            kappa=np.diagonal(by_matrix, axis1=1, axis2=2).copy(),
            length=np.array(by_length) / model.length,
            # numpy's types forget the weights.
            noise=np.bincount(  # type: ignore[arg-type]
                self._variable, np.diag(slope), self._variables
            ),
        )

    def _add(self, group: _Group, covariance: Array, slope: Array) -> float:
        """Add twice d log p / dK of a group to `slope`; return its log p without the constant."""
        base, rest = group.base, self._rest
        within, across = _outer(base, base), (base, rest)
        factor = cholesky(covariance[within])
        inverse = _inverse(factor)
        gain = inverse @ covariance[across]
        left = covariance[rest, rest] - covariance[across].T @ gain
        weighted = inverse @ group.value
        count = group.value.shape[1]
        total = (group.value * weighted).sum() + 2 * count * np.log(np.diag(factor)).sum()
        given = gain.T @ group.value
        solved = np.zeros(given.shape)
        inverses = np.zeros(left.size)
        for others in group.others:
            place = others.place
            system = left[place[:, :, None], place[:, None, :]]
            small = cholesky(system)
            precision = np.stack([_inverse(one) for one in small])
            error = others.value - given[place, others.series[:, None]]
            answer = (precision @ error[:, :, None])[:, :, 0]
            total += (error * answer).sum()
            total += 2 * np.log(np.diagonal(small, axis1=1, axis2=2)).sum()
            solved[place, others.series[:, None]] = answer
            pair = place[:, :, None] * len(left) + place[:, None, :]
            inverses += np.bincount(pair.ravel(), precision.ravel(), left.size)
        weighted -= gain @ solved
        inverses = inverses.reshape(left.shape)
        spread = gain @ inverses
        slope[within] += weighted @ weighted.T - count * inverse - spread @ gain.T
        slope[rest, rest] += solved @ solved.T - inverses
        cross = weighted @ solved.T + spread
        slope[across] += cross
        slope[rest, base] += cross.T
        return -0.5 * float(total)


def _outer(rows: slice | NDArray, columns: slice | NDArray) -> tuple:
    """Return the index of rows by columns."""
    if isinstance(rows, slice) or isinstance(columns, slice):
        return rows, columns
    return np.ix_(rows, columns)


def _paired(sample: Observations, variables: int) -> _Pairs:
    """Find what pairs of rows are alike: on a calendar of days there are few kinds."""
    distance, which = np.unique(np.abs(sample.day[:, None] - sample.day), return_inverse=True)
    both = np.add.outer(sample.variable * variables, sample.variable).ravel()
    code, kind = np.unique(which.ravel() * variables**2 + both, return_inverse=True)
    return _Pairs(kind.ravel(), distance, code // variables**2, code % variables**2)


def _grouped(sample: Observations, size: int) -> tuple[_Group, ...]:
    """Sort the series by the gaps of the base, the first `size` rows, and by what is beside it."""
    order, starts = group_series(sample.valid[:size])
    groups = []
    for series in np.split(order, starts[1:]) if order.size else []:
        rows = np.flatnonzero(sample.valid[:size, series[0]])
        valid = sample.valid[size:, series]
        count = valid.sum(axis=0)
        others = []
        for number in np.unique(count[count > 0]):
            which = np.flatnonzero(count == number)
            place = np.nonzero(valid[:, which].T)[1].reshape(which.size, number)
            value = sample.value[size + place, series[which, None]]
            others.append(_Others(which, place, value))
        base = slice(0, size) if rows.size == size else rows
        groups.append(_Group(base, sample.value[np.ix_(rows, series)], tuple(others)))
    return tuple(groups)


def _inverse(factor: Array) -> Array:
    """Return the inverse of a matrix from its lower factor, which has zeros above."""
    if not factor.size:
        return factor
    upper, _ = lapack.dpotri(factor.T, lower=0)
    result = upper + upper.T
    result.reshape(-1, order="A")[:: len(result) + 1] /= 2
    return result
