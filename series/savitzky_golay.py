"""Savitzky-Golay smoothing of irregular times: a polynomial through the observations of a window.

Savitzky and Golay (1964, Analytical Chemistry 36, 1627-1639) fit a polynomial by least squares to
the values around each sample and take its value there. Here the window is in days, as satellites
do not come in steps, and gaps in it are simply left out; on regular times without gaps it is
their filter. Jönsson and Eklundh (2004, TIMESAT) draw the curve to the upper envelope.

A parabola through few observations on one side says nothing of what lies beyond them. So at each
time the degree is the highest, up to the one asked for, with which the value is at least as sure as
a single observation: with which its variance does not exceed theirs, which on the time of an
observation never happens, nor inside a well-filled window. Cost: some 100 operations a time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values
from .gap_limits import leave_empty
from .matern import Array
from .observation_weights import checked_weights, effective_weights
from .upper_envelope import checked_envelope, upper_envelope

MOST_DEGREE = 4

_CHUNK = 400_000  # values smoothed together; measured
_SURE = 1 + 1e-6  # variance that is no more than one, but for rounding
_ROUNDING = 1e-13  # share of a moment that is rounding alone


def savitzky_golay(
    days: ArrayLike,
    values: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    window: float = 60.0,
    degree: int = 2,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
    envelope: int = 0,
    below: float = 0.3,
) -> NDArray[np.floating]:
    """Smooth each series and fill its gaps by local polynomials.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        weights: how much each observation counts, shape (T, N), at least 0; None for 1 each. With
            a weight of 0, or none, a value is a gap.
        window: days from the first to the last observation that a time may be smoothed with, above
            0: half of them before and half after it, the ends counted in.
        degree: of the polynomials, 0 to 4.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days.
        extrapolate: give values before the first and after the last observation; else NaN.
        envelope: passes towards the upper envelope, from 0.
        below: what the weight of an observation below the curve is multiplied by in them, above 0
            and up to 1.

    Returns:
        The smoothed series, shape (L, N): float32 for float32 values, else float64. NaN where the
        window has no observation.

    Raises:
        ValueError: times that do not increase, values or weights of another shape, a weight below
            0, or a parameter out of range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    weights = checked_weights(days, values, weights)
    at = days if at is None else checked_days(at, "at")
    half = checked_positive(window, "window") / 2
    envelope, below = checked_envelope(envelope, below)
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    if not 0 <= degree <= MOST_DEGREE:
        raise ValueError(f"degree must be from 0 to {MOST_DEGREE}, not {degree!r}.")
    result = np.full((at.size, values.shape[1]), np.nan, values.dtype)
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, values.shape[1], width):
        part = slice(first, first + width)
        own = effective_weights(values[:, part], None if weights is None else weights[:, part])
        value = np.where(own > 0, values[:, part], 0.0).astype(np.float64)
        weight, is_plain = own, weights is None
        for _ in range(envelope):
            curve = _smoothed(days, value, weight, days, (half, degree, is_plain))
            weight, is_plain = upper_envelope(own, value, curve, below), False
        result[:, part] = _smoothed(days, value, weight, at, (half, degree, is_plain))
        observed = np.where(own > 0, value, np.nan)
        leave_empty(result[:, part], days, observed, at, max_gap, extrapolate)
    return result


def _smoothed(
    days: Days, value: Array, weight: Array, at: Days, polynomial: tuple[float, int, bool]
) -> Array:
    """Return the local polynomials of a chunk of series at `at`, shape (L, P).

    `polynomial` is half the window, the degree, and whether all weights are 1 or 0. Times within
    one window's length share sums from the first observation on, about one origin.
    """
    half, degree, is_plain = polynomial
    result = np.empty((at.size, value.shape[1]))
    product = weight * value
    first = np.searchsorted(days, at - half, side="left")
    last = np.searchsorted(days, at + half, side="right")
    begin = 0
    while begin < at.size:
        end = int(np.searchsorted(at, at[begin] + 2 * half, side="right"))
        origin = (at[begin] + at[end - 1]) / 2
        rows = slice(first[begin], last[end - 1])
        place = (days[rows] - origin) / half
        moments = _running_sums(weight[rows], place, 2 * degree)
        sums = _running_sums(product[rows], place, degree)
        count = None if is_plain else _running_sums(weight[rows] > 0, place, 0)
        for row in range(begin, end):
            window = first[row] - rows.start, last[row] - rows.start
            of_weight, of_value = (
                [one[window[1]] - one[window[0]] for one in some] for some in (moments, sums)
            )
            mean_weight: Array | float = 1.0
            if count is not None:
                number = count[0][window[1]] - count[0][window[0]]
                of_weight[0][number == 0] = 0.0
                mean_weight = of_weight[0] / np.maximum(number, 1.0)
            place_of_row = (at[row] - origin) / half
            _evaluate(of_weight, of_value, place_of_row, mean_weight, result[row])
        begin = end
    return result


def _running_sums(values: NDArray, place: Array, most: int) -> list[Array]:
    """Return sums of w x^k over the first rows, for k from 0 to `most`, shape (n + 1, P) each."""
    found = [np.zeros((len(values) + 1, values.shape[1])) for _ in range(most + 1)]
    work = np.empty(values.shape[1])
    for row, (x, one) in enumerate(zip(place.tolist(), values)):
        np.add(found[0][row], one, out=found[0][row + 1])
        for k in range(1, most + 1):
            np.multiply(one, x**k, out=work)
            np.add(found[k][row], work, out=found[k][row + 1])
    return found


def _evaluate(
    moments: list[Array], sums: list[Array], x: float, mean_weight: Array | float, result: Array
) -> None:
    """Write the values at x of the polynomials that fit best, NaN without observation.

    With the moments S_k = sum of w x^k and T_k = sum of w x^k y the normal equations are those of
    the matrix H = (S_(i + j)). From H = L D L' follow the polynomials that are orthogonal for these
    weights: p = L^-1 (1, x, x^2, ...), D_k is the norm of p_k, and the value at x is the sum of
    p_k(x) c_k / D_k with c = L^-1 T, and has that of p_k(x)^2 / D_k for its variance.
    """
    rows: list[list[Array]] = []  # L times D
    bases: list[Array | float] = []
    found: list[Array] = []
    variance = np.zeros(result.size)
    with np.errstate(divide="ignore", invalid="ignore"):
        for k, total in enumerate(sums):
            row = moments[k : 2 * k + 1]
            base: Array | float = x**k
            for j in range(k):
                share = row[j] / rows[j][j]
                for i in range(j + 1, k):
                    row[i] = row[i] - share * rows[i][j]
                row[k] = row[k] - share * row[j]
                base = base - share * bases[j]
                total = total - share * found[j]
            rows.append(row)
            bases.append(base)
            found.append(total)
            part = base / row[k]
            variance += base * part
            part *= total
            if k == 0:
                result[:] = part
            else:
                sure = variance * mean_weight <= _SURE
                sure &= row[k] > _ROUNDING * moments[2 * k]
                # What no lower degree can tell no higher one can.
                variance[~sure] = np.inf
                np.add(result, part, out=result, where=sure)
