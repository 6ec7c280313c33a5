"""Non-linear least squares for many small problems at once, within bounds.

Each problem takes its own way (Levenberg 1944; Marquardt 1963, Journal of SIAM 11, 431-441): the
normal equations with a share of their diagonal added, a smaller one after a step that helped and a
larger one after one that did not. A parameter at a bound that the step would cross is held there.
Problems that have converged are left out of the further steps. Cost: one evaluation of the model a
step, and its products.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .normal_equations import Array, factor

Model = Callable[[Array, Array], tuple[Array, Array]]
"""From parameters (P, S) and times (K, S) to values (K, S) and derivatives (P, K, S)."""

_STEPS = 60  # most steps
_FIRST, _LESS, _MORE = 1e-3, 0.1, 10.0  # share of the diagonal at first, and its changes
_STUCK = 1e8  # share of the diagonal at which no step helps any more
_ENOUGH = 1e-5  # relative fall of the sum of squares by which a problem has converged
_EXACT = 1e-26  # sum of squares, as a share of that of the values


@dataclass(frozen=True)
class Problems:
    """S problems of up to K observations and P parameters."""

    time: Array
    """Times, shape (K, S)."""
    value: Array
    """Values, shape (K, S); any number where there is no observation."""
    weight: Array
    """1 for an observation, 0 for none, shape (K, S)."""
    lower: Array
    """The least parameters, shape (P, S)."""
    upper: Array
    """The largest parameters, shape (P, S)."""

    def take(self, which: NDArray) -> Problems:
        """Return some of them."""
        names = self.__dataclass_fields__
        return Problems(*(getattr(self, name)[:, which] for name in names))


@dataclass
class Solutions:
    """Where S problems have come to."""

    parameters: Array
    """Parameters, shape (P, S)."""
    squares: Array
    """Sum of squared residuals, shape (S,)."""
    has_converged: NDArray[np.bool_]
    """Whether no further step was worth it, shape (S,)."""


@dataclass
class _State:
    """Parameters with what follows from them, and the share of the diagonal."""

    parameters: Array
    squares: Array
    matrices: Array
    right: Array
    damping: Array

    def take(self, which: NDArray) -> _State:
        return _State(*(getattr(self, name)[..., which] for name in self.__dataclass_fields__))

    def accept(self, other: _State, which: NDArray[np.bool_]) -> None:
        """Take over some of the problems of another state."""
        for name in self.__dataclass_fields__:
            np.copyto(getattr(self, name), getattr(other, name), where=which)


def solve(model: Model, problems: Problems, start: Array) -> Solutions:
    """Return the parameters of least squares near `start`, shape (P, S)."""
    first = np.clip(start, problems.lower, problems.upper)
    state = _evaluate(model, problems, first, np.full(first.shape[1], _FIRST))
    scale = np.zeros(first.shape[1])
    for value, weight in zip(problems.value, problems.weight):
        scale += weight * value**2
    found = Solutions(first, state.squares.copy(), np.zeros(scale.size, bool))
    left = np.arange(scale.size)
    for _ in range(_STEPS):
        if not left.size:
            break
        step = _step(state, problems)
        moved = np.clip(state.parameters + step, problems.lower, problems.upper)
        new = _evaluate(model, problems, moved, state.damping * _LESS)
        is_better = new.squares < state.squares
        fall = np.where(is_better, state.squares - new.squares, 0.0)
        done = is_better & (fall <= _ENOUGH * new.squares)
        state.damping *= _MORE
        state.accept(new, is_better)
        done |= (state.damping > _STUCK) | (state.squares <= _EXACT * scale[left])
        found.parameters[:, left] = state.parameters
        found.squares[left] = state.squares
        found.has_converged[left] = done
        if done.any():
            left, state, problems = left[~done], state.take(~done), problems.take(~done)
    return found


def _evaluate(model: Model, problems: Problems, parameters: Array, damping: Array) -> _State:
    value, derivative = model(parameters, problems.time)
    size, count = parameters.shape
    upper = np.triu_indices(size)
    sums, right, squares = (
        np.zeros((upper[0].size, count)),
        np.zeros((size, count)),
        np.zeros(count),
    )
    for row, weight in enumerate(problems.weight):  # row by row: the same sum among any others
        slopes = derivative[:, row] * weight
        residual = weight * (problems.value[row] - value[row])
        sums += slopes[upper[0]] * slopes[upper[1]]
        right += slopes * residual
        squares += residual**2
    matrices = np.empty((size, size, count))
    matrices[upper] = sums
    matrices[upper[::-1]] = sums
    return _State(parameters, squares, matrices, right, damping)


def _step(state: _State, problems: Problems) -> Array:
    """Return the damped step, 0 for parameters that are held at a bound."""
    diagonal = np.arange(len(state.parameters))
    at_lower = (state.parameters <= problems.lower) & (state.right < 0)
    at_upper = (state.parameters >= problems.upper) & (state.right > 0)
    is_free = ~(at_lower | at_upper) & (state.matrices[diagonal, diagonal] > 0)
    matrices = state.matrices * (is_free & is_free[:, None])
    matrices[diagonal, diagonal] *= 1 + state.damping
    matrices[diagonal, diagonal] += ~is_free
    return np.nan_to_num(factor(matrices).solve(state.right * is_free))
