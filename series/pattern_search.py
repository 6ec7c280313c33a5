"""The largest value of a smooth function of few numbers, for many functions at once.

Hooke and Jeeves (1961, Journal of the ACM 8, 212-229): each function has a point and a step; along
one axis after the other it goes to a neighbour that is better, and where none was the step is
halved. No slopes are needed, all functions are tried together, and each ends where it would alone.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .matern import Array

MOST_ROUNDS = 60


def pattern_search(
    function: Callable[[Array, NDArray[np.intp]], Array],
    point: Array,
    bounds: tuple[Array, Array],
    steps: tuple[float, float] = (1.0, 0.05),
) -> tuple[Array, Array]:
    """Search the largest values.

    Args:
        function: from points (p, n), and which n of the N functions they are for, to values (n,).
        point: where to start, shape (p, N).
        bounds: the least and the most of each number, shape (p,).
        steps: the first one, and that below which none is taken.

    Returns:
        The points found, shape (p, N), and their values (N,).
    """
    point = point.copy()
    low, high = bounds
    step = np.full(point.shape[1], steps[0])
    value = function(point, np.arange(step.size))
    for _ in range(MOST_ROUNDS):
        active = np.flatnonzero(step >= steps[1])
        if not active.size:
            break
        before = value[active]
        for axis in range(len(point)):
            waiting = active
            for sign in (1, -1):
                tried = point[:, waiting]
                moved = tried[axis] + sign * step[waiting]
                tried[axis] = np.clip(moved, low[axis], high[axis])
                found = function(tried, waiting) if waiting.size else value[waiting]
                better = found > value[waiting]
                point[:, waiting[better]] = tried[:, better]
                value[waiting[better]] = found[better]
                waiting = waiting[~better]
        step[active] = np.where(value[active] > before, step[active], step[active] / 2)
    return point, value
