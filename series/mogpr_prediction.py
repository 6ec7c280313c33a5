"""The fused series: mean and deviation of every series given all its observations.

With K the covariance of the observations, noise included, and k that between them and a time asked
for, the mean is k' K^-1 y and the variance k(0) - k' K^-1 k (Rasmussen & Williams 2006, equations
2.23 and 2.24). The rows whose gaps many series share (the base: complete radar series, say) are
conditioned on once. What is left is, for each gap pattern, a small system, many of which are solved
together, and for each series products of a matrix and a vector. Nothing is approximated.

Where a few rows r of the base are gaps they are taken out of it again, by the same small system:
with P = inverse of the base's K, conditioning on all rows but r changes a covariance C between
others, by their weights g on the base, to C + g_r' P_rr^-1 g_r (the inverse of a partitioned
matrix). So a row r enters as if observed, with -P_rr for its covariance, and g_r with others.

Each result comes from calls whose shapes hang on the series alone, so that it is the same bit for
bit whatever else is in the block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_solve

from .block import Days
from .coregionalisation import Coregionalisation
from .gap_patterns import group_series, members
from .matern import Array
from .mogpr_course import Course
from .mogpr_factor import cholesky, inverse
from .mogpr_levels import apply_levels, fit_levels
from .mogpr_observations import Observations

_CHUNK = 400_000  # numbers in the matrices solved together, as stay in the cache; measured
_PATTERN_COST = 16  # work on a gap pattern, in series; measured
_FEW_GAPS = 0.25  # share of the base's rows that it is cheaper to take out again than to leave out


@dataclass(frozen=True)
class _Given:
    """What the base says of the rows of the small systems, S of them, and of the targets, L."""

    base: NDArray[np.intp]
    """Rows of the base."""
    rows: NDArray[np.intp]
    """Rows that may enter a small system: those beside the base, and its own to take out."""
    gain: Array
    """Weights of the base's values in the means of rows and targets, shape (base, S + L)."""
    system: Array
    """Covariance of the rows, with noise, shape (S, S)."""
    cross: Array
    """Covariance between the rows and the targets, shape (S, L)."""
    variance: Array
    """Variance of the targets, shape (L,)."""
    main: tuple[NDArray[np.bool_], NDArray[np.bool_]] | None
    """Which rows and targets are of the variable whose level is fitted; None for no variable."""
    expected: tuple[Array, Array, Array]
    """The typical course at the base, the rows and the targets; 0 for rows to take out."""


class Predictor:
    """Predicts series that have the same times, by one model."""

    def __init__(
        self,
        model: Coregionalisation,
        shared: NDArray[np.bool_],
        rows: tuple[Array, NDArray[np.intp]],
        at: Days,
        variables: Sequence[int],
        *,
        with_noise: bool = False,
        with_levels: bool = False,
        course: Course | None = None,
    ) -> None:
        """Compute the covariances that do not depend on gaps.

        Args:
            model: the hyper-parameters.
            shared: the variables whose rows are the base, shape (D,).
            rows: days and variables of the observations' rows, shape (R,) each.
            at: times asked for, shape (T,).
            variables: which variables to predict there, V of them.
            with_noise: predict observations, not the curve.
            with_levels: fit level and scale of the first variable, which must not be in the base.
            course: the mean of the process; None for 0.
        """
        day, variable = rows
        in_base = shared[variable]
        self._base, self._rest = np.flatnonzero(in_base), np.flatnonzero(~in_base)
        self.shape = len(variables), at.size
        target = np.tile(at, len(variables)), np.repeat(np.array(variables, np.intp), at.size)
        known = model.covariance(day, variable, day, variable)
        known[np.diag_indices_from(known)] += model.noise[variable]
        cross = model.covariance(day, variable, *target)
        self._known = known
        self._cross = cross
        self._variance = np.einsum("qii->i", model.matrices())[target[1]]
        if with_noise:
            self._variance += model.noise[target[1]]
        self._main = (variable == 0, target[1] == 0) if with_levels else None
        course = course or Course.none(len(model.noise))
        self._expected = course.at(day, variable), course.at(*target)

    def __call__(self, observations: Observations) -> tuple[Array, Array]:
        """Return mean and variance in standardised units, shape (V, T, N) each."""
        count = observations.value.shape[1]
        mean = np.empty((count, self._variance.size))
        variance = np.empty_like(mean)
        valid = observations.valid[self._base]
        gaps = np.count_nonzero(~valid, axis=0)
        few = gaps <= _FEW_GAPS * self._base.size
        for series in (np.flatnonzero(gaps == 0), np.flatnonzero(few & (gaps > 0))):
            if series.size:
                given = self._given(self._base, bool(gaps[series[0]]))
                _predict(observations, given, series, mean, variance)
        many = np.flatnonzero(~few)
        order, starts = group_series(valid[:, many])
        for series in np.split(many[order], starts[1:]) if many.size else []:
            given = self._given(self._base[observations.valid[self._base, series[0]]], False)
            _predict(observations, given, series, mean, variance)
        shape = (*self.shape, count)
        return mean.T.reshape(shape), variance.T.reshape(shape)

    def _given(self, base: NDArray[np.intp], with_gaps: bool) -> _Given:
        """Condition on rows of the base, of which some are to be taken out again or none."""
        rest = self._rest
        at_rows, at_targets = self._expected
        expected = at_rows[base], at_rows[rest], at_targets
        near, far = self._known[np.ix_(base, rest)], self._cross[base]
        factor = cholesky(self._known[np.ix_(base, base)])
        right = [near, far, np.eye(base.size)] if with_gaps else [near, far]
        solved = _solved(factor, np.concatenate(right, axis=1))
        of_rest, of_target, inverse = np.split(solved, np.cumsum([rest.size, far.shape[1]]), axis=1)
        system = self._known[np.ix_(rest, rest)] - near.T @ of_rest
        cross = self._cross[rest] - of_rest.T @ far
        gain = solved
        variance = self._variance - np.einsum("ij,ij->j", far, of_target)
        if with_gaps:
            gain = np.concatenate([of_rest, -inverse, of_target], axis=1)
            system = np.block([[system, of_rest.T], [of_rest, -inverse]])
            cross = np.concatenate([cross, of_target])
            rest = np.concatenate([rest, base])
            expected = expected[0], np.append(expected[1], np.zeros(base.size)), at_targets
        main = None if self._main is None else (self._main[0][rest], self._main[1])
        return _Given(base, rest, gain, system, cross, variance, main, expected)


def _solved(factor: Array, right: Array) -> Array:
    """Solve by a lower Cholesky factor, which may be of no rows."""
    return cho_solve((factor, True), right, check_finite=False) if factor.size else right


def _predict(
    observations: Observations,
    given: _Given,
    series: NDArray[np.intp],
    mean: Array,
    variance: Array,
) -> None:
    """Write mean and variance, shape (N, L), of some series by what the base says."""
    entered = observations.valid[np.ix_(given.rows, series)]
    entered[np.isin(given.rows, given.base)] ^= True
    twins = members(*group_series(entered), _PATTERN_COST)
    count = np.count_nonzero(entered[:, twins[:, 0]], axis=0)
    base = observations.value[given.base] - given.expected[0][:, None]
    base[~observations.valid[given.base]] = 0
    targets = given.variance.size
    for size in np.unique(count):
        rows = twins[count == size]
        cost = (size + rows.shape[1]) * (size + 2 * targets) + rows.shape[1] * len(given.base)
        step = max(1, _CHUNK // cost)
        for first in range(0, len(rows), step):
            twin = rows[first : first + step]
            place = np.nonzero(entered[:, twin[:, 0]].T)[1].reshape(len(twin), size)
            which = series[twin]
            value = observations.value[given.rows[place][:, None, :], which[:, :, None]]
            known = np.moveaxis(base[:, which], 0, -1)
            answer, spread = _solve(given, place, value, known)
            mean[which] = answer
            variance[which] = spread


def _solve(
    given: _Given, place: NDArray[np.intp], value: Array, known: Array
) -> tuple[Array, Array]:
    """Solve the small systems of P gap patterns with M series and n rows each.

    Args:
        given: what the base says.
        place: the patterns' rows, as places among those of `given`, shape (P, n).
        value: their values, 0 for those to take out, shape (P, M, n).
        known: values of the base, 0 in a gap, shape (P, M, base).

    Returns:
        Means (P, M, L) and variances (P, M, L) or (P, 1, L).
    """
    rows = len(given.rows)
    # One product of a vector and a matrix a series: its rounding knows of no other series.
    mean = (known[:, :, None, :] @ given.gain)[:, :, 0, :]
    cross = given.cross[place]
    precision = inverse(given.system[place[:, :, None], place[:, None, :]])
    weight = precision @ cross
    variance = np.maximum(given.variance - (weight * cross).sum(axis=1), 0)
    error = value - np.take_along_axis(mean[:, :, :rows], place[:, None, :], axis=2)
    error -= given.expected[1][place][:, None]
    mean = mean[:, :, rows:] + given.expected[2]
    if given.main is None:
        return mean + (error[:, :, None, :] @ weight[:, None])[:, :, 0, :], variance[:, None]
    member = given.main[0][place].astype(np.float64)
    value = value * member[:, None]
    error -= value
    levels = fit_levels(precision, member, value, error)
    error += levels.scale[:, :, None] * value - levels.level[:, :, None] * member[:, None]
    mean = mean + (error[:, :, None, :] @ weight[:, None])[:, :, 0, :]
    by_scale = (value[:, :, None, :] @ weight[:, None])[:, :, 0, :]
    by_level = -(member[:, None, :] @ weight)[:, 0, :]
    return apply_levels(levels, given.main[1], mean, variance, by_scale, by_level)
