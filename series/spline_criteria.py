"""What a Whittaker curve of second differences is like for each of many lambdas.

In the words of `discrete_spline`, with B = Q' V Q and (R + lambda B) u = Q' y: u' R u is the sum of
the squared second differences of the daily curve, lambda^2 u' B u that of the weighted residuals,
and lambda times the trace of (R + lambda B)^-1 B the number of observations less that of the
equivalent parameters; the elements of the inverse that it needs follow backwards from the factors
(Hutchinson and de Hoog 1985, Numerische Mathematik 47, 99-106). Cost: some 30 operations, or 45
with the trace, for an observation and lambda, all lambdas of a row together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .discrete_spline import Knots
from .matern import Array


@dataclass(frozen=True)
class Fits:
    """What the curves of P series are like for G lambdas."""

    residual: Array
    """Sum of weighted squared residuals, shape (G, P)."""
    penalty: Array
    """Sum of squared differences of the daily curve, shape (G, P)."""
    free: Array | None
    """Observations beyond the equivalent number of parameters, shape (G, P), if asked for."""


@dataclass(frozen=True)
class _Matrices:
    """R, B and Q' y at the inner knots, shape (n, P) each; 1, 0 and 0 beyond a series' last."""

    gram: tuple[Array, Array]
    """The diagonals of R."""
    bend: tuple[Array, Array, Array]
    """The diagonals of B."""
    right: Array


def spline_fits(knots: Knots, value: Array, grid: Array, *, with_free: bool) -> Fits:
    """Tell what the curves are like.

    Args:
        knots: of P series.
        value: the values at them, shape (K, P).
        grid: the lambdas, shape (G,).
        with_free: whether to count what is free.
    """
    system = _matrices(knots, value)
    smoothing = grid[:, None]
    lower1, lower2, inverse, u, total = _forward(system, smoothing, keep=with_free)
    penalty, trace = _backward(system, lower1, lower2, inverse, u)
    residual = smoothing * (total - penalty)  # u' (R + lambda B) u = u' Q' y
    free = smoothing * trace if with_free else None
    return Fits(np.maximum(residual, 0.0), penalty, free)


def _matrices(knots: Knots, value: Array) -> _Matrices:
    h = np.diff(knots.day, axis=0)
    c, v = 1 / h, knots.variance
    q = -(c[:-1] + c[1:])
    gram = (h[:-1] + h[1:]) / 3 - q / 6, np.zeros_like(q)
    gram[1][:-1] = (h[1:-1] - c[1:-1]) / 6
    bend = c[:-1] ** 2 * v[:-2] + q**2 * v[1:-1] + c[1:] ** 2 * v[2:], *np.zeros((2, *q.shape))
    bend[1][:-1] = c[1:-1] * (q[:-1] * v[1:-2] + q[1:] * v[2:-1])
    bend[2][:-2] = c[1:-2] * c[2:-1] * v[2:-2]
    step = np.diff(value, axis=0) * c
    right = step[1:] - step[:-1]
    inner = np.arange(len(q))[:, None]
    for k, diagonal in enumerate(bend):
        diagonal[inner + k >= knots.count - 2] = 0.0
    for k, diagonal in enumerate(gram):
        diagonal[inner + k >= knots.count - 2] = 1.0 - k
    right[inner >= knots.count - 2] = 0.0
    return _Matrices(gram, bend, right)


def _forward(
    system: _Matrices, smoothing: Array, *, keep: bool
) -> tuple[Array, Array, Array | None, Array, Array]:
    """Factor R + lambda B as L D L', and solve L D v = Q' y.

    Returns:
        The two diagonals of L, 1 / D if it is to be kept, and v, shape (n, G, P) each; and
        v' D v = u' Q' y, shape (G, P).
    """
    shape = smoothing.size, system.right.shape[1]
    size = len(system.right)
    lower1, lower2, v = (np.empty((size, *shape)) for _ in range(3))
    inverses = np.empty((size, *shape)) if keep else None
    # By the number of the row: the two last rows of what is not kept.
    d, y, first, second = (np.zeros((2, *shape)) for _ in range(4))
    work, total = np.empty(shape), np.zeros(shape)
    for j in range(size):
        now, before = j % 2, 1 - j % 2
        pivot, e, f = d[now], first[now], second[now]
        np.multiply(smoothing, system.bend[0][j], out=pivot)
        pivot += system.gram[0][j]
        np.multiply(smoothing, system.bend[1][j], out=e)
        e += system.gram[1][j]
        if j:
            pivot -= np.multiply(lower1[j - 1], first[before], out=work)
            e -= np.multiply(lower1[j - 1], second[before], out=work)
        if j > 1:
            pivot -= np.multiply(lower2[j - 2], f, out=work)
            np.multiply(lower2[j - 2], y[now], out=y[now])
        np.subtract(system.right[j], y[now], out=y[now])
        if j:
            y[now] -= np.multiply(lower1[j - 1], y[before], out=work)
        np.multiply(smoothing, system.bend[2][j], out=f)
        np.divide(1.0, pivot, out=pivot)
        np.multiply(e, pivot, out=lower1[j])
        np.multiply(f, pivot, out=lower2[j])
        np.multiply(y[now], pivot, out=v[j])
        total += np.multiply(v[j], y[now], out=work)
        if inverses is not None:
            inverses[j] = pivot
    return lower1, lower2, inverses, v, total


def _backward(
    system: _Matrices, lower1: Array, lower2: Array, inverse: Array | None, u: Array
) -> tuple[Array, Array]:
    """Solve L' u = v in place; return u' R u, and the trace of (R + lambda B)^-1 B if asked for."""
    penalty, trace, work, other = (np.zeros(u.shape[1:]) for _ in range(4))
    # Elements (j, j), (j, j + 1) and (j, j + 2) of the inverse, for this row and two below.
    here, beside, apart = ([np.zeros(u.shape[1:]) for _ in range(3)] for _ in range(3))
    last = len(u) - 1
    for j in range(last, -1, -1):
        if j < last:
            u[j] -= np.multiply(lower1[j], u[j + 1], out=work)
        if j < last - 1:
            u[j] -= np.multiply(lower2[j], u[j + 2], out=work)
        np.multiply(system.gram[0][j], u[j], out=other)
        if j < last:
            np.multiply(2 * system.gram[1][j], u[j + 1], out=work)
            other += work
        other *= u[j]
        penalty += other
        if inverse is None:
            continue
        now, one, two = j % 3, (j + 1) % 3, (j + 2) % 3
        np.multiply(lower1[j], here[one], out=beside[now])
        beside[now] += np.multiply(lower2[j], beside[one], out=work)
        np.negative(beside[now], out=beside[now])
        np.multiply(lower1[j], beside[one], out=apart[now])
        apart[now] += np.multiply(lower2[j], here[two], out=work)
        np.negative(apart[now], out=apart[now])
        np.copyto(here[now], inverse[j])
        here[now] -= np.multiply(lower1[j], beside[now], out=work)
        here[now] -= np.multiply(lower2[j], apart[now], out=work)
        for element, bend in zip(
            (here, beside, apart), (system.bend[0][j], 2 * system.bend[1][j], 2 * system.bend[2][j])
        ):
            trace += np.multiply(bend, element[now], out=work)
    return penalty, trace
