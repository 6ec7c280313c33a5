"""Whittaker's smoother of series each of which has its own weights and its own lambda.

Second differences are solved at the observations (see `discrete_spline`), first and third ones on
the daily grid as it stands: (W + lambda D' D) z = W y. Either system also tells, for any lambda,
what a lambda is chosen by: the sum of weighted squared residuals, the penalty, and the equivalent
number of parameters, the trace of what turns y into z.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import comb
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .banded import dot, factor, inverse_diagonals, solve
from .block import Days
from .discrete_spline import Spline, evaluate, find_knots, smooth
from .gap_limits import leave_empty
from .matern import Array
from .spline_criteria import Fits, spline_fits
from .upper_envelope import upper_envelope

_SLICE = 100_000  # values evaluated together; measured


class System(Protocol):
    """P series to be smoothed."""

    count: NDArray[np.intp]
    """Days with an observation, shape (P,)."""
    squares: Array
    """Sum of their weighted squares, shape (P,)."""

    def fits(self, grid: Array, *, with_free: bool) -> Fits:
        """Return what the curves of some lambdas, (G,), are like."""

    def smoothed(self, smoothing: Array, steps: int, below: float) -> Curve:
        """Smooth, each series by its lambda, shape (P,); see `upper_envelope` for the rest."""


class Curve(Protocol):
    """P smooth series."""

    def at(self, at: Days, max_gap: float | None, extrapolate: bool) -> Array:
        """Return the curves on some days, shape (L, P)."""


class KnotSystem:
    """Second differences, at the observations."""

    def __init__(self, day: Days, value: Array, weight: Array) -> None:
        """Take distinct days (D,), and values and weights (D, P), 0 for none; at least 2 each."""
        self._day = day
        self._knots, place, self._left = find_knots(day, weight)
        series = np.arange(weight.shape[1])
        self._value, self._weight = value[place, series], weight[place, series]
        self.count, self.squares = self._knots.count, dot(weight * value, value)

    def fits(self, grid: Array, *, with_free: bool) -> Fits:
        """Return what the curves of some lambdas are like."""
        return spline_fits(self._knots, self._value, grid, with_free=with_free)

    def smoothed(self, smoothing: Array, steps: int, below: float) -> KnotCurve:
        """Smooth, each series by its lambda, and again so many times for its upper envelope."""
        spline = smooth(self._knots, self._value[:, :, None], smoothing)
        for _ in range(steps):
            curve = spline.curve[0, :, :, 0]
            weight = upper_envelope(self._weight, self._value, curve, below)
            knots = replace(self._knots, variance=1 / weight)
            spline = smooth(knots, self._value[:, :, None], smoothing)
        return KnotCurve(spline, self._day, self._left)


@dataclass(frozen=True)
class KnotCurve:
    """Smooth series by their knots."""

    spline: Spline
    day: Days
    """The days of the observations, shape (D,)."""
    left: NDArray[np.intp]
    """See `find_knots`."""

    def at(self, at: Days, max_gap: float | None, extrapolate: bool) -> Array:
        """Return the curves on some days, shape (L, P)."""
        row = np.maximum(np.searchsorted(self.day, at, side="right") - 1, 0)
        height = max(1, _SLICE // max(1, self.left.shape[1]))
        parts = [np.empty((0, self.left.shape[1]))]
        for top in range(0, at.size, height):
            rows = slice(top, top + height)
            left = self.left[row[rows]]
            limits: dict[str, Any] = {"max_gap": max_gap, "extrapolate": extrapolate}
            parts.append(evaluate(self.spline, at[rows], left, **limits)[:, :, 0])
        return np.concatenate(parts)


class DailySystem:
    """Differences of some order, on the daily grid."""

    def __init__(self, day: Days, value: Array, weight: Array, at: Days, order: int) -> None:
        """Take distinct days (D,), and values and weights (D, P), 0 for none.

        There are at least `order` observations of each series; the grid holds the days `at` too.
        """
        first = min(day[0], at.min(initial=day[0]))
        last = max(day[-1], at.max(initial=day[-1]))
        self._order, self._first = order, first
        self._row = (day - first).astype(np.intp)
        self._size = int(last - first) + 1
        self._day, self._value, self._weight = day, np.where(weight > 0, value, 0.0), weight
        self.count = np.count_nonzero(weight, axis=0)
        self.squares = dot(weight * self._value, self._value)

    def fits(self, grid: Array, *, with_free: bool) -> Fits:
        """Return what the curves of some lambdas are like."""
        found = np.zeros((3, grid.size, self.count.size))
        for number, smoothing in enumerate(grid):
            factors, curve = self._solved(np.full(self.count.size, smoothing), self._weight)
            error = self._value - curve[self._row]
            bend = np.diff(curve, n=self._order, axis=0)
            found[0, number] = dot(self._weight * error, error)
            found[1, number] = dot(bend, bend)
            if with_free:
                spread = inverse_diagonals(factors)[0][self._row]
                found[2, number] = self.count - dot(self._weight, spread)
        return Fits(found[0], found[1], found[2] if with_free else None)

    def smoothed(self, smoothing: Array, steps: int, below: float) -> DailyCurve:
        """Smooth, each series by its lambda, and again so many times for its upper envelope."""
        _, curve = self._solved(smoothing, self._weight)
        for _ in range(steps):
            weight = upper_envelope(self._weight, self._value, curve[self._row], below)
            _, curve = self._solved(smoothing, weight)
        observed = np.where(self._weight > 0, self._value, np.nan)
        return DailyCurve(curve, self._first, self._day, observed)

    def _solved(self, smoothing: Array, weight: Array) -> tuple[list[Array], Array]:
        """Return the factors of W + lambda D' D, and the daily curves."""
        system = [one[:, None] * smoothing for one in _penalty(self._size, self._order)]
        system[0][self._row] += weight
        factors = factor(system)
        curve = np.zeros((self._size, weight.shape[1]))
        curve[self._row] = weight * self._value
        solve(factors, curve)
        if self._order > 2:  # once more for what is left: the system is ill-conditioned
            around = [(self._order, self._order), (0, 0)]
            bend = np.pad(np.diff(curve, n=self._order, axis=0), around)
            left = np.diff(bend, n=self._order, axis=0) * (-((-1.0) ** self._order) * smoothing)
            left[self._row] += weight * (self._value - curve[self._row])
            solve(factors, left)
            curve += left
        return factors, curve


def _penalty(size: int, order: int) -> list[Array]:
    """Return D' D by its diagonals, shape (size,) each; rows without an element are 0."""
    difference = np.array([(-1.0) ** k * comb(order, k) for k in range(order + 1)])
    diagonals = [np.zeros(size) for _ in range(order + 1)]
    for k, one in enumerate(diagonals):
        for i in range(order + 1 - k):
            end = size - order + i
            one[i : max(end, i)] += difference[i] * difference[i + k]
    return diagonals


@dataclass(frozen=True)
class DailyCurve:
    """Smooth series by their days."""

    curve: Array
    """Shape (days, P)."""
    first: float
    """The day of the first row."""
    day: Days
    """Days of the observations, shape (D,)."""
    observed: Array
    """The observations, shape (D, P); NaN for none."""

    def at(self, at: Days, max_gap: float | None, extrapolate: bool) -> Array:
        """Return the curves on some days, shape (L, P)."""
        result = self.curve[(at - self.first).astype(np.intp)]
        leave_empty(result, self.day, self.observed, at, max_gap, extrapolate)
        return result
