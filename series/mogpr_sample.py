"""The sample of series to learn from, and what it tells of the gaps of all others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .gap_patterns import group_series
from .mogpr_observations import Observations

_FEW_GAPS = 0.2  # share of gaps up to which a variable is cheap to condition on; measured
_SERIES_A_PATTERN = 8  # gaps are shared where a pattern has as many series on average; measured


def draw(observations: Observations, size: int, seed: int) -> NDArray[np.intp]:
    """Draw series: one of each class of similar mean and deviation of the main variable.

    Series that lack a variable are drawn only if none has them all.
    """
    known = np.isfinite(observations.scale).sum(axis=0)
    usable = np.flatnonzero(known == known.max())
    if usable.size <= size:
        return usable
    rng = np.random.default_rng(seed)
    first = int(np.flatnonzero(np.isfinite(observations.scale[:, usable[0]]))[0])
    chosen = []
    levels = max(1, round(np.sqrt(size)))
    by_mean = usable[np.argsort(observations.centre[first, usable], kind="stable")]
    for level, numbers in zip(
        np.array_split(by_mean, levels), np.array_split(np.arange(size), levels)
    ):
        by_scale = level[np.argsort(observations.scale[first, level], kind="stable")]
        chosen += [rng.choice(part) for part in np.array_split(by_scale, numbers.size)]
    return np.sort(np.array(chosen, np.intp))


def shared_gaps(observations: Observations) -> NDArray[np.bool_]:
    """Return the variables, shape (D,), to condition all series on at once.

    They are those of few gaps, and those of which few gap patterns together serve all series.
    """
    rows = [observations.variable == one for one in range(len(observations.centre))]
    valid = [observations.valid[row] for row in rows]
    shared = np.array([one.mean() >= 1 - _FEW_GAPS if one.size else False for one in valid])

    def patterns(variables: NDArray[np.bool_]) -> int:
        return group_series(observations.valid[variables[observations.variable]])[1].size

    each = np.eye(shared.size, dtype=bool)
    for one in sorted(each[~shared], key=patterns):
        if patterns(shared | one) * _SERIES_A_PATTERN <= observations.valid.shape[1]:
            shared |= one
    return shared
