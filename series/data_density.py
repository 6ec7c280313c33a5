"""Data density: how many observations a series has, and how they lie in time.

Where observations are few or far apart, any smooth curve is a guess; these counts say where. A gap
reaches from one observation to the next, or to the first or last time of the block, so that a
series that begins late is not taken for a dense one. One pass over the times, no fit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations

METRICS = ("observations", "share", "longest_gap", "revisit", "filled_steps", "indicator")
"""What `data_density` returns, in its order."""


def data_density(
    days: ArrayLike, values: ArrayLike, *, step: float = 10.0, expected_revisit: float = 10.0
) -> NDArray[np.floating]:
    """Count the observations of each series and measure the gaps between them.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        step: days, above 0. Time is cut into steps of this length from the first day's midnight
            on; the last one is that of the last time.
        expected_revisit: days, above 0; a gap of up to as many is none for the indicator.

    Returns:
        Shape (6, N), float32 for float32 values, else float64:

        - observations: their number.
        - share: their share of the times, 0 to 1.
        - longest_gap: most days between one observation and the next, the first time and the
          first observation, or the last observation and the last time. Without an observation
          all days from the first time to the last.
        - revisit: mean days from one observation to the next; NaN with fewer than two.
        - filled_steps: share of the steps without observation, 0 to 1, which a smoother fills.
        - indicator: 0 (bad) to 100 (perfect), in percent the share of the steps with an
          observation, less the part of all days by which the longest gap exceeds the expected
          revisit; not below 0. Copernicus Global Land Cover has such a layer, whose formula is
          not published: this one is PhenoFuse's own.

        Without any time the number is 0 and all else NaN.

    Raises:
        ValueError: times that do not increase, values of another shape, `step` or
            `expected_revisit` not above 0.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    step = checked_positive(step, "step")
    expected_revisit = checked_positive(expected_revisit, "expected_revisit")
    result = np.full((len(METRICS), values.shape[1]), np.nan, values.dtype)
    if not days.size:
        result[0] = 0
        return result
    valid = observations(values)
    number = np.count_nonzero(valid, axis=0)
    longest, between = _gaps(days, valid)
    result[0] = number
    result[1] = number / days.size
    result[2] = longest
    several = number > 1
    result[3, several] = between[several] / (number[several] - 1)
    empty = _empty_share(days, valid, step)
    result[4] = empty
    excess = np.maximum(longest - expected_revisit, 0) / max(days[-1] - days[0], 1e-9)
    result[5] = 100 * np.maximum(1 - empty - excess, 0)
    return result


def _gaps(days: Days, valid: NDArray[np.bool_]) -> tuple[Days, Days]:
    """Return the longest gap, and the days between first and last observation, each (N,)."""
    count = valid.shape[1]
    last = np.full(count, days[0])
    first = np.full(count, days[-1])
    longest = np.zeros(count)
    for day, observed in zip(days, valid):
        np.maximum(longest, day - last, out=longest, where=observed)
        last[observed] = day
        np.minimum(first, day, out=first, where=observed)
    return np.maximum(longest, days[-1] - last), last - first


def _empty_share(days: Days, valid: NDArray[np.bool_], step: float) -> Days:
    """Return the share of the steps without observation, shape (N,)."""
    steps = np.floor((days - np.floor(days[0])) / step)
    begins = np.flatnonzero(np.diff(steps, prepend=-1))
    observed = np.logical_or.reduceat(valid, begins, axis=0).sum(axis=0)
    number = steps[-1] + 1
    return (number - observed) / number
