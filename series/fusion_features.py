"""What a learner is shown to tell a variable's value at a time when it was not seen.

Features of a time and a series, after the windows that convolutional fusion networks of radar and
optical series look at: what radar saw in the 80 days before and after, as means of 5 days, gaps
between them filled by straight lines; what the variable itself was seen to be in the same 32 steps;
its nearest observations before and after with their distances; the day of the year. A value is told
as its difference from the straight line between the nearest observations on both sides, so that
nothing need be learned where those say enough. Cost: some 10 microseconds a time and series.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations

HALF_WIDTH = 80.0
"""Days looked at before and after."""

STEP = 5.0
"""Days that are averaged."""

STEPS = round(2 * HALF_WIDTH / STEP)

NEAREST = 3
"""Observations before and after that are features of their own."""

REACH = 180.0
"""Days within which an observation counts as near; without any nothing is told of a time."""

YEAR = 365.2425

Variable = tuple[Days, NDArray[np.floating]]
"""Days (T,) and values (T, N) of one variable; NaN is a gap."""


class Shown(NamedTuple):
    """What is known of each of N series at one time."""

    features: NDArray[np.float32]
    """(N, F), F the same for the same number of variables; NaN where there is nothing to see."""
    line: NDArray[np.float64]
    """The straight line between the nearest observations on both sides, or the nearest one where
    there is only one, (N,); NaN where there is none."""
    away: NDArray[np.float64]
    """Days to the nearest of them, (N,)."""


def features_at(time: float, main: Variable, further: Sequence[Variable]) -> Shown:
    """Return what is known of every series at one time.

    An observation of the main variable at `time` itself is the nearest one before.

    Args:
        time: in days since 1970-01-01.
        main: the variable to be told.
        further: variables that tell it, such as radar.
    """
    before, since = nearest_before(time, *main)
    after, until = nearest_after(time, *main)
    with np.errstate(invalid="ignore"):
        share = since[0] / (since[0] + until[0])
        line = before[0] + share * (after[0] - before[0])
    line = np.where(np.isnan(after[0]), before[0], np.where(np.isnan(before[0]), after[0], line))
    windows = [fill_between(window_means(time, *one)) for one in further]
    day_of_year = np.full((1, line.size), time % YEAR)
    rows = [*windows, window_means(time, *main), before, since, after, until, line[None]]
    features = np.concatenate([*rows, day_of_year]).T.astype(np.float32)
    return Shown(features, line, np.fmin(since[0], until[0]))


def window_means(time: float, days: Days, values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the means of each 5 days in the window round a time, shape (STEPS, N); NaN for none.

    Half of the steps lie before `time`, which is the first moment of the other half.
    """
    step = np.floor((days - time + HALF_WIDTH) / STEP).astype(np.intp)
    total, count = np.zeros((2, STEPS, values.shape[1]))
    for row in np.flatnonzero((step >= 0) & (step < STEPS)):
        valid = observations(values[row : row + 1])[0]
        np.add(total[step[row]], values[row], out=total[step[row]], where=valid)
        count[step[row]] += valid
    return np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)


def fill_between(means: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return rows (S, N) with NaN between two values of a column on the line through both."""
    place = np.arange(len(means))[:, None]
    seen = np.isfinite(means)
    last = np.maximum.accumulate(np.where(seen, place, -1), axis=0)
    following = np.where(seen, place, len(means))
    following = np.minimum.accumulate(following[::-1], axis=0)[::-1]
    inside = ~seen & (last >= 0) & (following < len(means))
    row, column = np.nonzero(inside)
    first, second = last[inside], following[inside]
    start, end = means[first, column], means[second, column]
    result = means.copy()
    result[inside] = start + (row - first) / (second - first) * (end - start)
    return result


def nearest_before(
    time: float, days: Days, values: NDArray[np.floating]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the nearest observations until a time and the days since, shape (NEAREST, N) each."""
    chosen = slice(*np.searchsorted(days, [time - REACH, time], side="right"))
    return _first(time - days[chosen][::-1], values[chosen][::-1])


def nearest_after(
    time: float, days: Days, values: NDArray[np.floating]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the nearest observations after a time and the days until, shape (NEAREST, N) each."""
    first = np.searchsorted(days, time, side="right")
    chosen = slice(first, np.searchsorted(days, time + REACH))
    return _first(days[chosen] - time, values[chosen])


def _first(
    distance: Days, values: NDArray[np.floating]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the first observations of each series and their distances; NaN for none."""
    found, far = np.full((2, NEAREST, values.shape[1]), np.nan)
    count = np.zeros(values.shape[1], np.intp)
    for away, row in zip(distance, values):
        series = np.flatnonzero(observations(row[None])[0] & (count < NEAREST))
        found[count[series], series] = row[series]
        far[count[series], series] = away
        count[series] += 1
        if count.min(initial=NEAREST) == NEAREST:
            break
    return found, far
