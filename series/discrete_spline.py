"""The Whittaker smoother as a spline with a knot at each observation.

On the daily grid the smoothest curve through given knots is a discrete cubic spline. With h days
between knots, c = 1/h, and u the second difference of the curve at a knot (0 at both ends):

    (R + smoothing Q' V Q) u = Q' y,    z = y - smoothing V Q u          (Reinsch 1967)

Q takes second divided differences, V = 1/weight; R sums, over the days, products of hat functions:
R[j,j] = (h[j-1] + h[j])/3 + (c[j-1] + c[j])/6 and R[j,j+1] = (h[j] - c[j])/6. For long h it is
the continuous spline of Green & Silverman (1994, chapter 2), for h = 1 Whittaker's own system.
Cost: a pentadiagonal system a gap pattern, and some twenty operations an observation of a series.

Arrays are (knot, pattern) or (knot, pattern, member); the members of a pattern share its factors.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Knots:
    """The observations of some gap patterns, each counted from its first."""

    day: Array
    """Day of each knot, shape (K, P), increasing; beyond a pattern's last knot any days."""
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


def find_knots(
    day: Array, weight: NDArray[np.integer] | NDArray[np.floating]
) -> tuple[Knots, NDArray[np.intp], NDArray[np.intp]]:
    """Find the knots of gap patterns from the weight of each day, shape (D, P).

    Args:
        day: increasing days, shape (D,).
        weight: weight of each day in each pattern, 0 for a gap.

    Returns:
        The knots; the row of each among the days, shape (K, P), that of the last knot where a
        pattern has fewer; and where, among all (K, P), the knot to the left of each day is that has
        a knot to its own right, shape (D, P).
    """
    seen = weight > 0
    patterns = np.arange(seen.shape[1])
    left = seen * np.intp(patterns.size)
    left[0] += patterns - patterns.size
    for t in range(1, day.size):  # faster than cumsum, which walks down each column
        left[t] += left[t - 1]
    count = left[-1] // patterns.size + 1
    np.minimum(left, (count - 2) * patterns.size + patterns, out=left)
    np.maximum(left, patterns, out=left)
    nth = np.arange(count.max())[:, None]
    end = np.cumsum(count)
    row = nth + (end - count)
    ended = slice(count.min(), None)
    row[ended] = np.minimum(row[ended], end - 1)
    row = np.flatnonzero(seen.T).take(row)
    row -= patterns * day.size
    knot_day = day.take(row)
    # One day apart, so that all factors are finite.
    knot_day[ended] += np.maximum(nth[ended] - (count - 1), 0)
    variance = np.ones(row.shape)
    if weight.dtype != bool:
        variance /= weight[row, patterns]
    return Knots(knot_day, variance, count), row, left


def smooth(knots: Knots, values: Array, smoothing: float | Array) -> Spline:
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
        pull *= (smoothing * slope)[:, :, None]
        np.negative(pull[0], out=z[0])
        np.subtract(pull[:-1], pull[1:], out=z[1:-1])
        z[-1] = pull[-1]
        if (knots.variance != 1).any():
            z *= knots.variance[:, :, None]
    z += values
    return Spline(curve, knots)


def _factor(knots: Knots, c: Array, smoothing: float | Array) -> tuple[Array, Array, Array]:
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
    inverse, lower1, lower2 = diagonal, np.empty_like(first), np.empty_like(second)
    work = np.empty_like(q[0])
    d, e, f, l1, l2 = (list(rows) for rows in (diagonal, first, second, lower1, lower2))
    for j in range(len(d)):
        np.divide(inner[j], d[j], out=d[j])
        if j < len(e):
            np.multiply(e[j], d[j], out=l1[j])
            np.subtract(d[j + 1], np.multiply(l1[j], e[j], out=work), out=d[j + 1])
        if j < len(f):
            np.multiply(f[j], d[j], out=l2[j])
            np.subtract(e[j + 1], np.multiply(l1[j], f[j], out=work), out=e[j + 1])
            np.subtract(d[j + 2], np.multiply(l2[j], f[j], out=work), out=d[j + 2])
    return inverse, lower1, lower2


def _solve(inverse: Array, lower1: Array, lower2: Array, u: Array) -> None:
    """Solve L D L' u = b in place, shape (K - 2, P, M)."""
    work = np.empty_like(u[0])
    row, l1, l2 = list(u), list(lower1[:, :, None]), list(lower2[:, :, None])
    last = len(row) - 1
    for j in range(1, last + 1):
        np.subtract(row[j], np.multiply(l1[j - 1], row[j - 1], out=work), out=row[j])
        if j > 1:
            np.subtract(row[j], np.multiply(l2[j - 2], row[j - 2], out=work), out=row[j])
    u *= inverse[:, :, None]
    for j in range(last - 1, -1, -1):
        np.subtract(row[j], np.multiply(l1[j], row[j + 1], out=work), out=row[j])
        if j < last - 1:
            np.subtract(row[j], np.multiply(l2[j], row[j + 2], out=work), out=row[j])


def evaluate(
    spline: Spline,
    at: Array,
    left: NDArray[np.intp],
    *,
    max_gap: float | None = None,
    extrapolate: bool = True,
) -> Array:
    """Return the curves on the days `at`, shape (L, P, M).

    Between two knots a value is their chord, bent by the second differences at both.

    Args:
        spline: smoothed series.
        at: days, shape (L,).
        left: where among all (K, P) the knot to the left of each day is, shape (L, P).
        max_gap: leave days empty that lie between knots further apart than this.
        extrapolate: go on in a straight line beyond the end knots; else leave empty.
    """
    patterns = left.shape[1]
    place = left.ravel()
    day = spline.knots.day
    before = (at[:, None] - day.ravel().take(left)).ravel()
    z, u = spline.curve.reshape(2, day.size, -1)
    result = z.take(place, axis=0)
    # The rest of the days; on a knot the curve is known.
    off = np.flatnonzero(before != 0)
    place, before = place.take(off), before.take(off)
    after = np.diff(day, axis=0).ravel().take(place)
    after -= before
    share, bend_left, bend_right = _weights(before, after, max_gap, extrapolate)
    curve = result.take(off, axis=0)
    part = z[patterns:].take(place, axis=0)
    part -= curve
    part *= share[:, None]
    curve += part
    for bend, weight in ((u, bend_left), (u[patterns:], bend_right)):
        np.take(bend, place, axis=0, out=part, mode="clip")
        part *= weight[:, None]
        curve += part
    result[off] = curve
    return result.reshape(*left.shape, -1)


def _weights(
    before: Array, after: Array, max_gap: float | None, extrapolate: bool
) -> tuple[Array, Array, Array]:
    """Share of the way between two knots and weights of u at the left and the right one."""
    h = before + after
    share = before / h
    bend = share * after / -6
    left, right = bend * (h + after), bend * (h + before)
    outside = (before < 0) | (after < 0)
    if outside.any():  # the slope at an end knot; there u = 0, so one of the two weights is idle
        tilt = (1 / h - h) / 6
        np.copyto(left, after * tilt, where=outside)
        np.copyto(right, before * tilt, where=outside)
    if not extrapolate:
        share[outside] = np.nan
    if max_gap is not None:
        share[(h > max_gap) & (before > 0) & (after > 0)] = np.nan
    return share, left, right
