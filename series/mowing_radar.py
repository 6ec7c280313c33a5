"""What other variables, such as radar, say of drops of the main one: a factor to the odds of each.

A cut changes backscatter and coherence too. By how much, the series itself tells: the slope of the
regression of the other variable on the main one, over all times, times the drop. How sure a change
is, it tells as well: a change is the mean of some days behind the step less that of as many days
before it, and its noise is the deviation of such changes at all other times. With z the change in
units of that noise, in the direction foretold, and a cut being thought to show by anything from
nothing to a good part of what is foretold (half-normal, of scale t = half of it in the same units),
the factor is

    P(z | cut) / P(z | none) = 2 / sqrt(1 + t^2) exp(u^2 / 2) Phi(u),  u = z t / sqrt(1 + t^2).

A variable that has nothing to do with the main one has t near 0, and a factor near 1.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from .block import Days, observations
from .observed import Floats, Observed

WINDOW = 18.0
"""Days of which a mean is taken: three passes of one orbit of Sentinel-1."""

SEEN = 0.5
"""Share of the foretold change that a cut usually shows."""

_NORMAL = 1.4826
_FEWEST = 10  # changes of a series that tell its noise


class Evidence:
    """What a further variable says of the steps between observations of the main one."""

    def __init__(self, days: Days, values: NDArray[np.floating], main: Observed) -> None:
        valid = observations(values)
        self._days = days
        self._count = _running(valid.astype(np.float64))
        self._total = _running(np.where(valid, values, 0.0).astype(np.float64))
        everywhere = np.broadcast_to(days[:, None], values.shape)
        change = self._change(everywhere, everywhere)
        number = np.count_nonzero(np.isfinite(change), axis=0)
        middle = _median(change, number)
        spread = _NORMAL * _median(np.abs(change - middle), number)
        noise = np.where((number >= _FEWEST) & (spread > 0), spread, np.nan)
        self._foretold = -self._regression(main) / noise
        self._seen = self._change(main.time[:-1], main.time[1:]) / noise

    def log_factor(self, drop: Floats) -> Floats:
        """Return the logarithm of the factor for drops in each step, shape (M - 1, N).

        It is 0 for a rise, and where too little is known of the variable.
        """
        foretold = self._foretold * np.maximum(drop, 0.0)
        scale = SEEN * np.abs(foretold)
        whole = np.sqrt(1 + scale**2)
        lean = self._seen * np.sign(foretold) * scale / whole
        known = np.isfinite(lean)
        lean = np.where(known, lean, 0.0)
        factor = np.log(2) - np.log(whole) + lean**2 / 2 + log_ndtr(lean)
        return np.where(known, factor, 0.0)

    def _mean(self, first: Floats, last: Floats) -> Floats:
        """Return the mean between two times, both included, (M, N); NaN where there is none."""
        rows = np.searchsorted(self._days, last, side="right"), np.searchsorted(self._days, first)
        low = np.minimum(rows[1], rows[0])
        total, count = (
            np.take_along_axis(one, rows[0], axis=0) - np.take_along_axis(one, low, axis=0)
            for one in (self._total, self._count)
        )
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)

    def _change(self, begin: Floats, end: Floats) -> Floats:
        return self._mean(end, end + WINDOW) - self._mean(begin - WINDOW, begin)

    def _regression(self, main: Observed) -> Floats:
        """Return the slope on the main variable, from the means about its observations, (N,)."""
        around = self._mean(main.time - WINDOW / 2, main.time + WINDOW / 2)
        both = main.valid & np.isfinite(around)
        number = np.maximum(np.count_nonzero(both, axis=0), 1)
        x, y = (np.where(both, one, 0.0) for one in (main.value, around))
        x, y = (np.where(both, one - _sum(one) / number, 0.0) for one in (x, y))
        square = _sum(x * x)
        return np.where(square > 0, _sum(x * y) / np.where(square > 0, square, 1.0), 0.0)


def _running(values: Floats) -> Floats:
    result = np.zeros((len(values) + 1, values.shape[1]))
    np.cumsum(values, axis=0, out=result[1:])
    return result


def _sum(values: Floats) -> Floats:
    """Return the sum of each series, in the same order whatever the block."""
    return _running(values)[-1]


def _median(values: Floats, number: NDArray[np.intp]) -> Floats:
    """Return the median of each series but for its NaN, of which `number` are none."""
    if not len(values):
        return np.full(values.shape[1], np.nan)
    ordered = np.sort(values, axis=0)
    places = np.stack((np.maximum(number - 1, 0) // 2, np.minimum(number // 2, len(values) - 1)))
    return np.mean(np.take_along_axis(ordered, places, axis=0), axis=0)
