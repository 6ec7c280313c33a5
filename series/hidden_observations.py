"""Observations hidden on purpose, so that what fills the gap can be held against them.

In each series one observation is drawn, and a window of so many days laid over it at random; all
observations in the window are hidden. An error then is that of a clear observation somewhere in a
gap of at least that length (Roberts et al. 2017, Cross-validation strategies for data with
temporal structure, Ecography 40, 913-929: hide blocks, not single observations).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations

SINGLE = 1
"""The window that hides single observations: those of one day."""


def hide(
    days: ArrayLike, values: ArrayLike, length: int = SINGLE, *, seed: int = 0
) -> NDArray[np.bool_]:
    """Choose the observations to hide in a window of each series.

    At least one day with observations is left before the window and one after it, so that no
    series is extrapolated. A window begins and ends at midnight.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        length: days of the window, from 1.
        seed: the same one hides the same observations of the same block.

    Returns:
        True where an observation is hidden, shape (T, N). A series in which no such window fits
        has none.

    Raises:
        ValueError: times that do not increase, values of another shape, length below 1.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    if length != int(length) or length < 1:
        raise ValueError(f"length must be a whole number of days from 1, not {length!r}.")
    valid = observations(values)
    if not values.size:
        return valid
    day = np.floor(days)[:, None]
    first = np.where(valid, day, np.inf).min(axis=0)
    last = np.where(valid, day, -np.inf).max(axis=0)
    rng = np.random.default_rng(seed)
    start = day - rng.integers(0, length, values.shape[1])
    fits = valid & (start > first) & (start + length <= last)
    drawn = np.argmax(np.where(fits, rng.random(values.shape), -1.0), axis=0)
    begin = start[drawn, np.arange(values.shape[1])]
    return valid & (day >= begin) & (day < begin + length) & fits.any(axis=0)


def left_gap(days: ArrayLike, valid: NDArray[np.bool_], hidden: NDArray[np.bool_]) -> Days:
    """Return the days from the last observation before what is hidden to the first after it.

    Args:
        days: times, shape (T,).
        valid: where there are observations, shape (T, N), the hidden ones among them.
        hidden: what `hide` has chosen, shape (T, N).

    Returns:
        Shape (N,); NaN for a series of which nothing is hidden.
    """
    days = checked_days(days)[:, None]
    some = hidden.any(axis=0)
    begin = np.where(hidden, days, np.inf).min(axis=0, initial=np.inf)
    end = np.where(hidden, days, -np.inf).max(axis=0, initial=-np.inf)
    left = valid & ~hidden
    before = np.where(left & (days < begin), days, -np.inf).max(axis=0, initial=-np.inf)
    after = np.where(left & (days > end), days, np.inf).min(axis=0, initial=np.inf)
    result = np.full(some.size, np.nan)
    result[some] = (after - before)[some]
    return result
