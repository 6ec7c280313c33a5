"""Curves through observations that are a cubic from each to the next, for many series at once.

The observations of a series stand one below the other, without its gaps. Curves go through the mean
of those of one day, since the noise between two images a few minutes apart would make a slope that
is beyond all measure. They differ in their slope at the observations: the spline's follow from a
tridiagonal system, Akima's from the four steps around.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .block import Days

Array = NDArray[np.float64]
Index = NDArray[np.intp]

_EVEN = 1e-9  # share of a series' largest change of slope below which there is none


@dataclass(frozen=True)
class Knots:
    """The observations of N series, up to K each; behind the last one days go on, values are 0."""

    day: Array
    """Days, shape (K, N)."""
    value: Array
    """Values, shape (K, N)."""
    count: Index
    """Number of each series, shape (N,)."""

    @property
    def row(self) -> Index:
        """Return the number of each row, shape (K, 1)."""
        return np.arange(len(self.day))[:, None]


def find_knots(
    days: Days,
    values: NDArray[np.floating],
    valid: NDArray[np.bool_],
    *,
    daily: bool = False,
) -> tuple[Knots, Index]:
    """Return the observations of a block (T, N), and which of them is the last up to each time.

    The latter has shape (T, N), and is -1 where there is none. If `daily`, the observations of a
    day are one, their mean, from the first of them on.
    """
    times, row_of = np.broadcast_to(days[:, None], valid.shape), np.arange(days.size)
    if daily:
        row_of = np.unique(np.floor(days), return_inverse=True)[1]
        if row_of[-1] + 1 < days.size:
            times, values, valid = _daily_means(row_of, days, values, valid)
    place = np.cumsum(valid, axis=0) - 1
    count = place[-1] + 1
    most = max(int(count.max(initial=0)), 1)
    row, series = np.nonzero(valid)
    to = place[row, series]
    day = days[-1] + 1.0 + np.broadcast_to(np.arange(most)[:, None], (most, count.size))
    value = np.zeros(day.shape)
    day[to, series] = times[row, series]
    value[to, series] = values[row, series]
    return Knots(day, value, count), place[row_of]


def _daily_means(
    day_of: Index, days: Days, values: NDArray[np.floating], valid: NDArray[np.bool_]
) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return the mean time and value of the observations of each day, and where there are some.

    All are of shape (D, N); `day_of` is the day of each time, 0 to D - 1.
    """
    shape = day_of[-1] + 1, valid.shape[1]
    time, total, number = np.zeros(shape), np.zeros(shape), np.zeros(shape, np.intp)
    for to, moment, row, is_seen in zip(day_of, days, values, valid):
        np.add(time[to], moment, out=time[to], where=is_seen)
        np.add(total[to], row, out=total[to], where=is_seen)
        number[to] += is_seen
    divisor = np.maximum(number, 1)
    return time / divisor, total / divisor, number > 0


def _steps(knots: Knots) -> tuple[Array, Array]:
    """Return the days from each observation to the next and the slope there, (K - 1, N) each."""
    step = np.diff(knots.day, axis=0)
    return step, np.diff(knots.value, axis=0) / step


def spline_slopes(knots: Knots) -> Array:
    """Return the slopes (K, N) of the cubic spline that is not-a-knot at its ends.

    With three observations it is the parabola, with two the line.
    """
    step, slope = _steps(knots)
    lower, upper, right = (np.zeros(knots.day.shape) for _ in range(3))
    middle = np.ones(knots.day.shape)
    is_inner = knots.row[1:-1] < knots.count - 1
    for to, given in (
        (lower, step[1:]),
        (middle, 2 * (step[:-1] + step[1:])),
        (upper, step[:-1]),
        (right, 3 * (step[1:] * slope[:-1] + step[:-1] * slope[1:])),
    ):
        np.copyto(to[1:-1], given, where=is_inner)
    few, many = (np.flatnonzero(one) for one in (knots.count == 3, knots.count > 3))
    two = np.flatnonzero(knots.count == 2)
    right[0, two] = right[1:2, two] = slope[:1, two]
    for away, beside in ((upper, 0), (lower, -1)):
        end = np.zeros(few.size, np.intp) if beside == 0 else knots.count[few] - 1
        away[end, few] = 1.0
        right[end, few] = 2 * slope[end + beside, few]
        end = np.zeros(many.size, np.intp) if beside == 0 else knots.count[many] - 1
        near = end + beside
        next_one = near + (1 if beside == 0 else -1)
        first, second = step[near, many], step[next_one, many]
        both = first + second
        middle[end, many] = second
        away[end, many] = both
        right[end, many] = (
            (first + 2 * both) * second * slope[near, many] + first**2 * slope[next_one, many]
        ) / both
    return _tridiagonal(lower, middle, upper, right)


def _tridiagonal(lower: Array, middle: Array, upper: Array, right: Array) -> Array:
    """Solve tridiagonal systems, all (K, N), by elimination; overwrites `right`."""
    for row in range(1, len(middle)):
        factor = lower[row] / middle[row - 1]
        middle[row] -= factor * upper[row - 1]
        right[row] -= factor * right[row - 1]
    right[-1] /= middle[-1]
    for row in range(len(middle) - 2, -1, -1):
        right[row] -= upper[row] * right[row + 1]
        right[row] /= middle[row]
    return right


def akima_slopes(knots: Knots) -> Array:
    """Return the slopes (K, N) of Akima's curve.

    Two more steps on either side continue the parabola of the last ones. Where the two steps before
    have one slope and the two behind another, the slope is the mean of them.
    """
    _, slope = _steps(knots)
    series = np.arange(knots.count.size)
    around = np.zeros((len(knots.day) + 3, series.size))
    around[2:-2] = slope
    last = np.maximum(knots.count, 1)  # the row of the last true step
    is_single = knots.count < 3
    second = np.where(is_single, around[2], around[min(3, len(around) - 1)])
    around[1] = 2 * around[2] - second
    around[0] = 2 * around[1] - around[2]
    before = np.where(is_single, around[2], around[last - 1, series])
    around[last + 1, series] = 2 * around[last, series] - before
    around[last + 2, series] = 2 * around[last + 1, series] - around[last, series]
    change = np.abs(np.diff(around, axis=0))
    weight_before, weight_after = change[2:], change[:-2]
    total = weight_before + weight_after
    known = knots.row < knots.count
    is_uneven = total > _EVEN * np.where(known, total, 0.0).max(axis=0)
    mean = (around[3:] + around[:-3]) / 2
    weighted = weight_before * around[1:-2] + weight_after * around[2:-1]
    return np.divide(weighted, total, out=mean, where=is_uneven)


def evaluate(knots: Knots, slopes: Array, at: Days, left: Index) -> Array:
    """Return the curves at times (L,), `left` the row (L, N) of the last observation up to each."""
    step, mean = _steps(knots)
    square, cube = np.zeros(knots.day.shape), np.zeros(knots.day.shape)
    begin, end = slopes[:-1], slopes[1:]
    inside = knots.row[:-1] < knots.count - 1  # behind its last observation a curve is straight
    np.copyto(square[:-1], (3 * mean - 2 * begin - end) / step, where=inside)
    np.copyto(cube[:-1], (begin + end - 2 * mean) / step**2, where=inside)
    place = left * knots.count.size + np.arange(knots.count.size)
    np.maximum(place, 0, out=place)
    day, value, slope, square, cube = (
        one.reshape(-1).take(place) for one in (knots.day, knots.value, slopes, square, cube)
    )
    passed = at[:, None] - day
    return value + passed * (slope + passed * (square + passed * cube))
