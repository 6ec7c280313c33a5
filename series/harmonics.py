"""Harmonic regression: each series as a level, a trend and a few waves that come again every year.

    y(t) = level + trend (t - middle) + sum over k of a_k cos(2 pi k t / P) + b_k sin(2 pi k t / P)

by least squares on the observations. As in HANTS (Roerink, Menenti and Verhoef 2000, International
Journal of Remote Sensing 21, 1911-1917) observations far from the curve, as clouds make them, may
be rejected, the worst first, and the rest fitted again. The amplitude of a wave is the root of
a^2 + b^2, its phase the time of its crest. Cost: some 16 passes over the observations a harmonic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations
from .gap_limits import leave_empty
from .normal_equations import Array, factor

YEAR = 365.2425
"""Days of a mean Gregorian year."""

MOST = 6
"""Most harmonics."""

REJECTIONS = ("none", "both", "low", "high")

METRICS = (
    "level",
    "trend",
    *(f"amplitude_{number + 1}" for number in range(MOST)),
    *(f"phase_{number + 1}" for number in range(MOST)),
    "rmse",
    "used",
)
"""The rows of the coefficients, in their order."""

_CHUNK = 450_000  # values fitted together; measured
_ROWS = 16  # times evaluated together; measured


def harmonic(
    days: ArrayLike,
    values: ArrayLike,
    *,
    harmonics: int = 3,
    trend: bool = True,
    period: float = YEAR,
    reject: str = "none",
    tolerance: float = 0.1,
    spare: int = 5,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Fit each series by a level, a trend and harmonics of a period.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        harmonics: number of waves, 1 to 6; wave k has k crests a period.
        trend: whether the level may rise or fall steadily.
        period: days of the first wave, above 0.
        reject: which observations are rejected that are further from the curve than `tolerance`:
            "none", "both", those that are too "low", or too "high". In each pass those go whose
            distance is also over half of the largest one, and the rest is fitted again.
        tolerance: in units of the values, above 0.
        spare: so many observations more than coefficients are kept, at least 0.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days between two
            observations; None fills every gap.
        extrapolate: also give times before the first and after the last observation.

    Returns:
        The fitted series, shape (L, N), and the rows of METRICS, shape (16, N), float32 for float32
        values, else float64:

        - level: value of the straight part in the middle between the first and the last of `days`.
        - trend: its rise in a period; NaN without.
        - amplitude_k: half the height of wave k, from 0; NaN for waves that are not asked for.
        - phase_k: days from 1970-01-01, or a whole number of periods later, to the crest of wave k,
          from 0 to below period / k: for a year about the day of the year less one.
        - rmse: root of the mean squared distance of the observations that were kept.
        - used: number of the observations that were kept.

        All but `used` is NaN where the observations are too few, or lie so that they do not
        determine the coefficients.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    at = days if at is None else checked_days(at, "at")
    if harmonics != int(harmonics) or not 1 <= harmonics <= MOST:
        raise ValueError(f"harmonics must be a number from 1 to {MOST}, not {harmonics!r}.")
    if reject not in REJECTIONS:
        raise ValueError(f"reject must be one of {', '.join(REJECTIONS)}, not {reject!r}.")
    if spare != int(spare) or spare < 0:
        raise ValueError(f"spare must be a whole number from 0, not {spare!r}.")
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    waves = Waves(int(harmonics), bool(trend), checked_positive(period, "period"), _middle(days))
    tolerance = checked_positive(tolerance, "tolerance")
    rule = Rejection(reject, tolerance, waves.count + int(spare))
    fitted = np.full((at.size, values.shape[1]), np.nan, values.dtype)
    coefficients = np.full((len(METRICS), values.shape[1]), np.nan, values.dtype)
    design, basis_at = Design.of(waves, days), waves.basis(at)
    width = max(1, _CHUNK // max(1, days.size, at.size))
    for first in range(0, values.shape[1], width):
        some = slice(first, first + width)
        valid = observations(values[:, some])
        found = _fit(design, values[:, some], valid, rule)
        coefficients[:, some] = _metrics(found, waves)
        for rows, curves in _curves(basis_at, found.solution):
            fitted[rows, some] = curves
        leave_empty(fitted[:, some], days, values[:, some], at, max_gap, extrapolate)
    return fitted, coefficients


def _middle(days: Days) -> float:
    return float(days[0] + days[-1]) / 2 if days.size else 0.0


@dataclass(frozen=True)
class Waves:
    """What a series is fitted by."""

    harmonics: int
    trend: bool
    period: float
    middle: float
    """The time of the level."""

    @property
    def count(self) -> int:
        """Return the number of coefficients."""
        return 1 + self.trend + 2 * self.harmonics

    def basis(self, days: Days) -> Array:
        """Return the columns at times (L,): one, the trend, and cosine and sine of each wave."""
        columns = [np.ones(days.size)]
        if self.trend:
            columns.append((days - self.middle) / self.period)
        angle = 2 * np.pi * np.mod(days / self.period, 1.0)
        for number in range(1, self.harmonics + 1):
            columns += [np.cos(number * angle), np.sin(number * angle)]
        return np.stack(columns, axis=1)


@dataclass(frozen=True)
class Design:
    """The columns at the times of the observations, and the sums that their products take.

    The product of two waves is half the sum and difference of two others: of P (P + 1) / 2 products
    6 harmonics + 3 differ.
    """

    basis: Array
    """The columns, shape (T, P)."""
    products: Array
    """The products that differ, shape (T, U): cosines and sines of waves 0 to twice as many as
    there are; with a trend also its products with the waves that there are, and its square."""
    waves: Waves
    """What the columns are."""

    @classmethod
    def of(cls, waves: Waves, days: Days) -> Design:
        """Return the design for times (T,)."""
        basis = waves.basis(days)
        twice = replace(waves, harmonics=2 * waves.harmonics, trend=False).basis(days)
        products = [twice]
        if waves.trend:
            once = np.delete(basis, 1, axis=1)
            products += [once * basis[:, 1:2], basis[:, 1:2] ** 2]
        return cls(basis, np.concatenate(products, axis=1), waves)

    def matrices(self, sums: Array) -> Array:
        """Return the matrices of the normal equations, (P, P, N), from sums of products (U, N)."""
        number, trend = self.waves.harmonics, int(self.waves.trend)
        cosine = np.concatenate([sums[:1], sums[1 : 4 * number : 2]])
        sine = np.concatenate([np.zeros_like(sums[:1]), sums[2 : 4 * number + 1 : 2]])
        result = np.empty((self.waves.count, self.waves.count, sums.shape[1]))
        if trend:
            with_trend = sums[4 * number + 1 :]
            result[1, 2:] = result[2:, 1] = with_trend[1:-1]
            result[1, 0] = result[0, 1] = with_trend[0]
            result[1, 1] = with_trend[-1]
        result[0, 0] = cosine[0]
        for one in range(1, number + 1):
            up = 2 * one - 1 + trend
            result[0, up] = result[up, 0] = cosine[one]
            result[0, up + 1] = result[up + 1, 0] = sine[one]
            for other in range(1, number + 1):
                left, apart = 2 * other - 1 + trend, abs(one - other)
                half = np.sign(one - other) * sine[apart]
                result[up, left] = (cosine[one + other] + cosine[apart]) / 2
                result[up + 1, left + 1] = (cosine[apart] - cosine[one + other]) / 2
                result[up, left + 1] = result[left + 1, up] = (sine[one + other] - half) / 2
        return result


@dataclass(frozen=True)
class Rejection:
    """Which observations are rejected."""

    side: str
    """One of REJECTIONS."""
    tolerance: float
    """Distance from the curve, in units of the values."""
    least: int
    """So many observations are kept."""

    def distance(self, residuals: Array) -> Array:
        """Return how far observations are on the side that is rejected."""
        if self.side == "both":
            return np.abs(residuals)
        return residuals if self.side == "high" else -residuals


@dataclass
class Fit:
    """What was fitted to N series."""

    solution: Array
    """Coefficients, shape (P, N); NaN where they are not determined."""
    residuals: Array
    """Observations less the curve, shape (T, N); 0 where there is none or it was rejected."""
    kept: NDArray[np.bool_]
    """The observations that were kept, shape (T, N)."""


def _fit(
    design: Design, values: NDArray[np.floating], valid: NDArray[np.bool_], rule: Rejection
) -> Fit:
    """Fit series (T, N), and again without what the rule rejects, until it rejects no more."""
    observed = np.where(valid, values, 0.0)
    result = _least_squares(design, observed, valid.copy())
    left = np.arange(valid.shape[1] if rule.side != "none" else 0)
    while left.size:
        kept, residuals = result.kept[:, left], result.residuals[:, left]
        rejected = _rejected(residuals, kept, rule)
        again = rejected.any(axis=0)
        left = left[again]
        part = _least_squares(design, observed[:, left], (kept & ~rejected)[:, again])
        result.solution[:, left] = part.solution
        result.residuals[:, left] = part.residuals
        result.kept[:, left] = part.kept
    return result


def _rejected(residuals: Array, kept: NDArray[np.bool_], rule: Rejection) -> NDArray[np.bool_]:
    """Return which of the kept observations go: those furthest off, as many as may."""
    distance = np.where(kept, rule.distance(residuals), -np.inf)
    worst = distance.max(axis=0, initial=-np.inf)
    bound = np.maximum(rule.tolerance, worst / 2)
    rejected = distance > bound
    spare = kept.sum(axis=0) - rule.least
    for column in np.flatnonzero(rejected.sum(axis=0) > spare):
        order = np.argsort(-distance[:, column], kind="stable")
        rejected[order[max(int(spare[column]), 0) :], column] = False
    return rejected


def _least_squares(design: Design, observed: Array, kept: NDArray[np.bool_]) -> Fit:
    """Return the fit to the observations (T, N) that are kept.

    The second step solves for what the first has left: it takes away the rounding that the squares
    of the normal equations bring.
    """
    basis, width = design.basis, observed.shape[1]
    size = basis.shape[1]
    sums = np.zeros((design.products.shape[1], width))
    work = np.empty(sums.shape)
    for one, is_kept in zip(design.products, kept.astype(np.float64)):
        sums += np.multiply(one[:, None], is_kept, out=work)
    factors = factor(design.matrices(sums))
    solution, residuals = np.zeros((size, width)), np.where(kept, observed, 0.0)
    for _ in range(2):
        right = np.zeros((size, width))
        for columns, row in zip(basis, residuals):
            right += np.multiply(columns[:, None], row, out=work[:size])
        solution += factors.solve(right)
        for rows, curves in _curves(basis, solution):
            np.subtract(observed[rows], curves, out=residuals[rows], where=kept[rows])
    return Fit(solution, residuals, kept)


def _curves(basis: Array, solution: Array) -> Iterator[tuple[slice, Array]]:
    """Yield the curves at some times after the other, as few as stay in the cache."""
    for first in range(0, len(basis), _ROWS):
        rows = slice(first, first + _ROWS)
        result = basis[rows, :1] * solution[0]
        for column, coefficient in zip(basis[rows].T[1:], solution[1:]):
            result += column[:, None] * coefficient
        yield rows, result


def _metrics(found: Fit, waves: Waves) -> Array:
    """Return the rows of METRICS."""
    result = dict.fromkeys(METRICS, np.full(found.solution.shape[1], np.nan))
    result["level"] = found.solution[0]
    if waves.trend:
        result["trend"] = found.solution[1]
    cosines, sines = found.solution[1 + waves.trend :: 2], found.solution[2 + waves.trend :: 2]
    for number, (cosine, sine) in enumerate(zip(cosines, sines), start=1):
        result[f"amplitude_{number}"] = np.hypot(cosine, sine)
        share = np.mod(np.arctan2(sine, cosine) / (2 * np.pi), 1.0)
        share[share == 1] = 0.0  # rounding of what is just below 0
        result[f"phase_{number}"] = share * waves.period / number
    used = found.kept.sum(axis=0)
    squares = np.zeros(used.size)
    for row in found.residuals:
        squares += row * row
    is_known = np.isfinite(found.solution[0])
    result["rmse"] = np.where(is_known, np.sqrt(squares / np.maximum(used, 1)), np.nan)
    result["used"] = used.astype(np.float64)
    return np.stack([result[name] for name in METRICS])
