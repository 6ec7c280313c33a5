"""The quality flag of a season, after HR-VPP: how its parts are observed."""

from __future__ import annotations

import numpy as np

from .phenology_curves import Counts, Floats, Index

NOT_PROCESSED, NONE_FOUND, CUT_OFF = 0, 1, 3
ENOUGH = 3  # observations in a part of a season: more than two

_FLAG = np.array((2, 4, 5, 9, 6, 8, 7, 10), np.float64)
"""Flag by 4 * green-up + 2 * peak + green-down, each 1 if observed."""


def season_flags(counts: Counts, series: Index, bounds: tuple[Floats, ...]) -> Floats:
    """Return the flag of each season, shape (S,).

    Args:
        counts: the observations of the block.
        series: which series each season belongs to, shape (S,).
        bounds: start, 80 % of the amplitude before and after the peak, and end: four times of shape
            (S,); NaN where they are not known.
    """
    code = np.zeros(series.size, np.intp)
    for begin, end in zip(bounds[:-1], bounds[1:]):
        known = np.isfinite(begin) & np.isfinite(end)
        first = counts.before(np.where(known, begin, 0.0), series)
        count = counts.before(np.where(known, end, 0.0), series, with_equal=True) - first
        code = 2 * code + (known & (count >= ENOUGH))
    return _FLAG[code]
