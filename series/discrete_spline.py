"""The Whittaker smoother as a spline with a knot at each observation.

On the daily grid the smoothest curve through given knots is a discrete cubic spline. With h days
between knots, c = 1/h, and u the second difference of the curve at a knot (0 at both ends):

    (R + smoothing Q' V Q) u = Q' y,    z = y - smoothing V Q u          (Reinsch 1967, eq. 12)

Q takes second divided differences, V = 1/weight; R sums, over the days, products of hat functions:
R[j,j] = (h[j-1] + h[j])/3 + (c[j-1] + c[j])/6 and R[j,j+1] = (h[j] - c[j])/6. For long h this is
the continuous spline of Green & Silverman (1994), section 2.1.2; for h = 1 it is Whittaker's system.
Cost: a pentadiagonal system per gap pattern and some twenty operations per observation of a series.

Arrays are (knot, pattern) or (knot, pattern, member); series of one pattern share its factors.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Knots:
    """The observations of some gap patterns, counted from the first of each."""

    day: Array
    """Day of each knot, shape (K, P), increasing; beyond a pattern's last knot arbitrary."""
    variance: Array
    """One over the weight of each knot, shape (K, P)."""
    count: NDArray[np.intp]
    """Number of knots of each pattern, shape (P,), at least 2."""


@dataclass(frozen=True)
class Spline:
    """The smoothed series at their knots."""

    curve: Array
    """The curve z and, below it, its second difference u, shape (2, K, P, M)."""
    knots: Knots


def smooth(knots: Knots, values: Array, smoothing: float) -> Spline:
    """Smooth the values at the knots, shape (K, P, M), finite also beyond the last knot."""
    curve = np.zeros((2, *values.shape))
    z, u = curve
    if len(z) > 2:
        slope = 1 / np.diff(knots.day, axis=0)
        step = np.diff(values, axis=0)
        step *= slope[:, :, None]
        np.subtract(step[1:], step[:-1], out=u[1:-1])
        _solve(*_factor(knots, slope, smoothing), u[1:-1])
        pull = np.subtract(u[1:], u[:-1], out=step)
        pull *= slope[:, :, None]
        z[0], z[-1] = pull[0], -pull[-1]
        np.subtract(pull[1:], pull[:-1], out=z[1:-1])
        z *= (-smoothing * knots.variance)[:, :, None]
    z += values
    return Spline(curve, knots)


def _factor(knots: Knots, c: Array, smoothing: float) -> tuple[Array, Array, Array]:
    """Factor the system at the inner knots as L D L'; return 1/D and the two diagonals of L.

    Where a pattern has no inner knot 1/D is 0, and so is the solution.
    """
    h = np.diff(knots.day, axis=0)
    v = smoothing * knots.variance
    q = -(c[:-1] + c[1:])
    diagonal = (h[:-1] + h[1:]) / 3 - q / 6
    diagonal += c[:-1] ** 2 * v[:-2] + q**2 * v[1:-1] + c[1:] ** 2 * v[2:]
    first = (h[1:-1] - c[1:-1]) / 6 + c[1:-1] * (q[:-1] * v[1:-2] + q[1:] * v[2:-1])
    second = c[1:-2] * c[2:-1] * v[2:-2]
    inner = (np.arange(len(q))[:, None] < knots.count - 2).astype(np.float64)
    inverse = np.empty_like(diagonal)
    lower1 = np.empty_like(first)
    lower2 = np.empty_like(second)
    for j in range(len(q)):
        if j > 0:
            diagonal[j] -= lower1[j - 1] * first[j - 1]
        if j > 1:
            diagonal[j] -= lower2[j - 2] * second[j - 2]
        np.divide(inner[j], diagonal[j], out=inverse[j])
        if j < len(first):
            if j > 0:
                first[j] -= lower1[j - 1] * second[j - 1]
            np.multiply(first[j], inverse[j], out=lower1[j])
        if j < len(second):
            np.multiply(second[j], inverse[j], out=lower2[j])
    return inverse, lower1, lower2


def _solve(inverse: Array, lower1: Array, lower2: Array, u: Array) -> None:
    """Solve L D L' u = b in place, shape (K - 2, P, M)."""
    lower1, lower2 = lower1[:, :, None], lower2[:, :, None]
    work = np.empty_like(u[0])
    last = len(u) - 1
    for j in range(1, last + 1):
        u[j] -= np.multiply(lower1[j - 1], u[j - 1], out=work)
        if j > 1:
            u[j] -= np.multiply(lower2[j - 2], u[j - 2], out=work)
    u *= inverse[:, :, None]
    for j in range(last - 1, -1, -1):
        u[j] -= np.multiply(lower1[j], u[j + 1], out=work)
        if j < last - 1:
            u[j] -= np.multiply(lower2[j], u[j + 2], out=work)


def evaluate(
    spline: Spline,
    at: Array,
    left: NDArray[np.intp],
    *,
    max_gap: float | None = None,
    extrapolate: bool = True,
) -> Array:
    """Return the curves on the days `at`, shape (L, P, M).

    Args:
        spline: smoothed series.
        at: days, shape (L,).
        left: the knot before or on each day, shape (L, P), from 0 to count - 2.
        max_gap: leave days empty that lie between knots further apart than this.
        extrapolate: go on in a straight line beyond the end knots; else leave empty.
    """
    patterns = left.shape[1]
    place = left * patterns
    place += np.arange(patterns)
    day = spline.knots.day.ravel()
    before = at[:, None] - day.take(place)
    after = day[patterns:].take(place)
    after -= at[:, None]
    weights = _weights(before, after)
    if max_gap is not None:
        weights[0][(before + after > max_gap) & (before > 0) & (after > 0)] = np.nan
    if not extrapolate:
        weights[0][(before < 0) | (after < 0)] = np.nan
    below = spline.curve[0].size // spline.curve.shape[-1]
    data = np.empty((place.size, 4))
    index = np.empty((place.size, 4), np.int32)
    place = place.ravel().astype(np.int32)
    for k, (weight, shift) in enumerate(zip(weights, (0, patterns, below, below + patterns))):
        data[:, k] = weight.ravel()
        np.add(place, np.int32(shift), out=index[:, k])
    ends = np.arange(0, index.size + 1, 4, dtype=np.int32)
    matrix = csr_matrix((data.ravel(), index.ravel(), ends), shape=(place.size, 2 * below))
    return (matrix @ spline.curve.reshape(2 * below, -1)).reshape(*left.shape, -1)


def _weights(before: Array, after: Array) -> tuple[Array, Array, Array, Array]:
    """Weights of z left, z right, u left, u right for days between, before or after two knots."""
    h = before + after
    share = before / h
    bend = share * after / -6
    left, right = bend * (h + after), bend * (h + before)
    outside = (before < 0) | (after < 0)
    if outside.any():  # the slope at an end knot; there u = 0, so one of the two weights is idle
        tilt = (1 / h - h) / 6
        np.copyto(left, after * tilt, where=outside)
        np.copyto(right, before * tilt, where=outside)
    return 1 - share, share, left, right
