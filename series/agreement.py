"""How well estimated dates agree with observed ones.

Bias, mean absolute and root mean square error of the differences, the share of small ones, and the
line of Theil (1950) and Sen (1968): the median of the slopes between all pairs of points, which a
third of outliers cannot turn, with the confidence interval of Sen, Estimates of the regression
coefficient based on Kendall's tau. Journal of the American Statistical Association 63, 1379-1389.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

LIMITS = (7.0, 14.0)
"""Days within which a difference counts as small."""

MOST = 2000
"""Points that a line is drawn through; of more it is a sample, as pairs are many."""


@dataclass(frozen=True)
class Agreement:
    """Differences summed up; NaN where there are none."""

    number: int
    """How many there are."""
    bias: float
    """Their mean (days); positive where estimates are late."""
    mae: float
    """Mean of their sizes (days)."""
    rmse: float
    """Root of the mean of their squares (days)."""
    within: tuple[float, ...]
    """Share of them up to each of LIMITS, 0 to 1."""


@dataclass(frozen=True)
class Line:
    """y = intercept + slope * x, with bounds; NaN where no line can be told."""

    slope: float
    slope_low: float
    slope_high: float
    intercept: float
    intercept_low: float
    """With the highest slope."""
    intercept_high: float
    """With the lowest slope."""


NO_LINE = Line(*(6 * [float("nan")]))


def agreement(difference: ArrayLike) -> Agreement:
    """Sum up differences, estimated less observed (days), shape (N,); NaN does not count."""
    known = np.asarray(difference, np.float64)
    known = known[np.isfinite(known)]
    if not known.size:
        nothing = float("nan")
        return Agreement(0, nothing, nothing, nothing, (nothing,) * len(LIMITS))
    size = np.abs(known)
    return Agreement(
        known.size,
        float(known.mean()),
        float(size.mean()),
        float(np.sqrt(np.mean(known**2))),
        tuple(float(np.mean(size <= limit)) for limit in LIMITS),
    )


def theil_sen(x: ArrayLike, y: ArrayLike, confidence: float = 0.95, seed: int = 0) -> Line:
    """Return the line through points, x and y of shape (N,); those with a NaN do not count.

    Fewer than three points, or points of a single x, have none. Through more than MOST points it
    is that of a seeded sample of them, with the wider interval of that.
    """
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if known.size > MOST:
        known = np.sort(np.random.default_rng(seed).choice(known, MOST, replace=False))
    x, y = x[known], y[known]
    if known.size < 3 or np.ptp(x) == 0:
        return NO_LINE
    from scipy.stats import theilslopes  # late: it takes a second to import

    slope, _, low, high = theilslopes(y, x, confidence)
    intercepts = (float(np.median(y - one * x)) for one in (slope, high, low))
    return Line(float(slope), float(low), float(high), *intercepts)


def days_round(days: ArrayLike, year: float = 365.25) -> NDArray[np.float64]:
    """Return days since 1970 as days of the year that do not break within the data.

    They are counted from the 1st of January, but those of a year that turns within the data go
    below 1 or above 366: the mean direction of all is in the middle of the range. Shape (N,).
    """
    days = np.asarray(days, np.float64)
    date = np.floor(days).astype(np.int64).astype("datetime64[D]")
    of_year = days - date.astype("datetime64[Y]").astype("datetime64[D]").astype(np.float64) + 1
    turn = 2 * np.pi * of_year / year
    middle = np.arctan2(np.sin(turn).sum(), np.cos(turn).sum()) / (2 * np.pi) * year % year
    return of_year - year * np.round((of_year - middle) / year)
