"""Curves through observations that are a cubic from each to the next, for many series at once.

Curves go through the mean of the observations of one day, since the noise between two images a few
minutes apart would make a slope that is beyond all measure. They differ in their slope at the
observations: the spline's follow from a tridiagonal system, Akima's from the four steps around.
"""

from __future__ import annotations

import numpy as np

from .block import Days
from .concatenated import Array, Concatenated, Index

_EVEN = 1e-9  # share of a series' largest change of slope below which there is none
_HUGE = 1e250  # slopes beyond are none


def spline_slopes(observed: Concatenated) -> Array:
    """Return the slopes (M,) of the cubic spline that is not-a-knot at its ends.

    With three observations it is the parabola, with two the line, with one level.
    """
    from scipy.linalg.lapack import dgtsv

    step, slope = observed.steps()
    begin, last, count = observed.begin, observed.end - 1, observed.count
    lower, upper, right = np.zeros((3, step.size))
    middle = np.empty(step.size)
    lower[1:-1], upper[1:-1] = step[1:-1], step[:-2]
    middle[1:] = 2 * (step[:-1] + step[1:])
    right[1:] = 3 * (step[1:] * slope[:-1] + step[:-1] * slope[1:])
    for first, end in ((begin[count > 0], last[count > 0]), (begin[count == 1],) * 2):
        lower[first] = upper[end] = 0.0
    few = count < 3
    for place, away, near in ((begin, upper, begin), (last, lower, last - 1)):
        some = few & (count > 0)
        middle[place[some]], away[place[some]], right[place[some]] = 1.0, 0.0, slope[begin[some]]
        some = count == 3
        middle[place[some]] = away[place[some]] = 1.0
        right[place[some]] = 2 * slope[near[some]]
        some = count > 3
        end, beside = place[some], near[some]
        inner = beside + (1 if place is begin else -1)
        one, two = step[beside], step[inner]
        both = one + two
        middle[end], away[end] = two, both
        right[end] = ((one + 2 * both) * two * slope[beside] + one**2 * slope[inner]) / both
    # A number that overflows in one series would spoil its neighbours, where 0 times it is NaN.
    right[~(np.abs(right) < _HUGE)] = 0.0
    return dgtsv(lower[1:], middle, upper[:-1], right)[3]


def akima_slopes(observed: Concatenated) -> Array:
    """Return the slopes (M,) of Akima's curve.

    Two more steps on either side continue the parabola of the last ones. Where the two steps before
    have one slope and the two behind another, the slope is the mean of them.
    """
    _, slope = observed.steps()
    some = observed.count > 0
    begin, count = observed.begin[some], observed.count[some]
    # The steps around each observation: those of a series, with two more before and behind.
    first = np.repeat(4 * np.arange(count.size), count) + np.arange(slope.size)
    around = np.zeros(slope.size + 4 * count.size)
    around[first + 2] = slope
    start = first[begin] + 2
    end = start + np.maximum(count - 2, 0)  # the last true step
    is_line = count < 3
    for edge, inwards in ((start, 1), (end, -1)):
        change = np.where(is_line, 0.0, around[edge] - around[edge + inwards])
        around[edge - inwards] = around[edge] + change
        around[edge - 2 * inwards] = around[edge] + 2 * change
    change = np.abs(np.diff(around))
    weight_before, weight_after = change.take(first + 2), change.take(first)
    total = weight_before + weight_after
    is_uneven = total > np.repeat(_EVEN * np.maximum.reduceat(total, begin), count)
    mean = (around.take(first + 3) + around.take(first)) / 2
    weighted = weight_before * around.take(first + 1) + weight_after * around.take(first + 2)
    return np.divide(weighted, total, out=mean, where=is_uneven)


def evaluate(observed: Concatenated, slopes: Array, at: Days, left: Index) -> Array:
    """Return the curves (N, L) at times (L,), `left` the place of the last observation up to each.

    Behind the last observation of a series a curve is straight.
    """
    step, mean = observed.steps()
    following = np.append(slopes[1:], 0.0)
    square = (3 * mean - 2 * slopes - following) / step
    cube = (slopes + following - 2 * mean) / step**2
    last = observed.end[observed.count > 0] - 1
    square[last] = cube[last] = 0.0
    passed = at - observed.day.take(left)
    result = cube.take(left)
    for part in (square, slopes, observed.value):
        result *= passed
        result += part.take(left)
    return result
