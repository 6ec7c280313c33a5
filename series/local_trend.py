"""By how much a curve falls from one observation to the next, against what both sides foretell.

Level and slope of a series are followed by the Kalman filter of the local linear trend whose daily
second differences have the variance noise^2 / smoothing: the model behind a Whittaker curve of that
smoothing (Kitagawa and Gersch 1984, Journal of the American Statistical Association 79, 378-389).
It runs forward from the first observation and backward from the last. In the middle of a step
between two observations, what lies before and what lies behind foretell a level each; their
difference is the drop, known as well as the two are (the jump test of Willsky and Jones 1976, IEEE
Transactions on Automatic Control 21, 108-112, for jumps of any later course). Where a filter starts
anew, at a known drop, nothing is carried over. Variances are in units of the noise's.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_values
from .observed import Flags, Floats, Observed

SLOPE_VARIANCE = 0.1
"""Of a series that begins: a fall or rise of a third of the noise a day."""

_UNKNOWN = 1e6  # variance of a level before its first observation
_NORMAL = 1.4826  # from the median of absolute normal deviates to their standard deviation


def drops(observed: Observed, broken: Flags, smoothing: float) -> tuple[Floats, Floats]:
    """Return the drop in each step between observations, and its variance in units of the noise's.

    Args:
        observed: M observations of N series.
        broken: steps that nothing is carried over, shape (M - 1, N).
        smoothing: lambda of the curve.

    Returns:
        Drops and variances, shape (M - 1, N); of no meaning behind the last observation.
    """
    half = np.diff(observed.time, axis=0) / 2
    ahead = _filtered(observed, broken, smoothing, backward=False)
    back = _filtered(observed, broken, smoothing, backward=True)
    level, variance = _foretold(ahead[:, :-1], half, smoothing)
    other, other_variance = _foretold(back[:, 1:], half, smoothing)
    return level - other, variance + other_variance


def noise(observed: Observed, broken: Flags, smoothing: float) -> Floats:
    """Return the standard deviation of the noise of each series, (N,); NaN where nothing says it.

    It is the median distance of an observation from the line between its neighbours, each divided
    by how far it may lie off by the noise and by the bend of the curve; not over broken steps.
    """
    if len(observed.time) < 3:
        return np.full(observed.number.size, np.nan)
    step = np.diff(observed.time, axis=0)
    known = observed.valid[2:] & ~(broken[:-1] | broken[1:])
    before, after = (np.where(known, one, 1.0) for one in (step[:-1], step[1:]))
    share = before / (before + after)
    value = observed.value
    off = np.abs(value[1:-1] - (1 - share) * value[:-2] - share * value[2:])
    bend = (before * after) ** 2 / (3 * smoothing * (before + after))
    off /= np.sqrt(1 + share**2 + (1 - share) ** 2 + bend)
    ordered = np.sort(np.where(known, off, np.inf), axis=0)
    number = np.count_nonzero(known, axis=0)
    places = np.stack((np.maximum(number - 1, 0) // 2, np.maximum(number, 1) // 2))
    middle = np.take_along_axis(ordered, places, axis=0)
    return np.where(number > 0, _NORMAL * np.mean(middle, axis=0), np.nan)


def noise_of(
    days: ArrayLike, values: ArrayLike, series: NDArray[np.intp], smoothing: float
) -> Floats:
    """Return the noise of some series of a block (T, N), as `noise`; a series may come repeatedly.

    Raises:
        ValueError: days or values are no block.
    """
    own, place = np.unique(series, return_inverse=True)
    days = checked_days(days)
    observed = Observed.of(days, checked_values(days, values)[:, own])
    unbroken = np.zeros((max(len(observed.time) - 1, 0), own.size), bool)
    return noise(observed, unbroken, smoothing)[place]


def _filtered(
    observed: Observed, broken: Flags, smoothing: float, *, backward: bool
) -> NDArray[np.float64]:
    """Return level, slope, and their variances and covariance behind each observation (5, M, N).

    Slopes point into the direction of the filter. Before its first observation a series has a level
    of which nothing is known.
    """
    time, value, valid = observed.time, observed.value, observed.valid
    count, series = time.shape
    result = np.empty((5, count, series))
    level, slope, both = (np.zeros(series) for _ in range(3))
    of_level, of_slope = np.full(series, _UNKNOWN), np.full(series, SLOPE_VARIANCE)
    rows = range(count - 1, -1, -1) if backward else range(count)
    last = rows[0] if count else 0
    for row in rows:
        step = np.abs(time[row] - time[last])
        restart = of_level >= _UNKNOWN
        if row != last:
            restart |= broken[min(row, last)]
        last = row
        both_now = both + step * of_slope + step**2 / (2 * smoothing)
        level_now = of_level + 2 * step * both + step**2 * of_slope + step**3 / (3 * smoothing)
        foretold = np.where(restart, value[row], level + step * slope)
        slope = np.where(restart, 0.0, slope)
        of_level = np.where(restart, _UNKNOWN, level_now)
        of_slope = np.where(restart, SLOPE_VARIANCE, of_slope + step / smoothing)
        both = np.where(restart, 0.0, both_now)
        there = valid[row]
        gain = np.where(there, of_level / (of_level + 1), 0.0)
        slope_gain = np.where(there, both / (of_level + 1), 0.0)
        error = value[row] - foretold
        level = foretold + gain * error
        slope = slope + slope_gain * error
        of_slope = of_slope - slope_gain * both
        both = both - slope_gain * of_level
        of_level = of_level - gain * of_level
        result[:, row] = level, slope, of_level, both, of_slope
    return result


def _foretold(state: Floats, step: Floats, smoothing: float) -> tuple[Floats, Floats]:
    """Return the level and its variance some days on."""
    level, slope, of_level, both, of_slope = state
    variance = of_level + 2 * step * both + step**2 * of_slope + step**3 / (3 * smoothing)
    return level + step * slope, variance
