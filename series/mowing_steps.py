"""Which steps between observations of a series are cuts of grass, judged on the curve's own terms.

A step is a cut if the values fall in it by more than a least drop, beyond reasonable doubt: the
drop against what both sides foretell (see `local_trend`) has a normal error, made up of the noise
of the series and of how fast grass goes yellow by itself. The odds that it exceeds the least drop
are multiplied by what other variables say of it (see `mowing_radar`), as far as the doubt is of
noise: that a fall is real they say of yellow grass as well. Where several such steps are near each
other the largest drop is the cut. Once cuts are known the curve begins anew behind them, which
shows further ones, and the noise is told without them; so it goes on until there are no more.

Before all that, dips are left out that fill faster than grass grows: they were clouds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from .block import Days
from .local_trend import drops, noise
from .mowing_radar import Evidence
from .observed import Flags, Floats, Observed

SMOOTHING = 1e3
"""Lambda of the curve between cuts."""

_FLOOR = 0.1  # of the least drop: no series has less noise
_FASTEST = 1.2  # times the usual regrowth: a linear one takes so long, but no less, for all
_CLOUDY = 3  # observations in sequence that may all be clouds
_CLEAR = 2.5  # times the noise: a deeper dip is no noise
_PASSES = 8  # until all cuts are found; two or three are usual


@dataclass(frozen=True)
class MowingRules:
    """What counts as a cut."""

    least_drop: float = 0.1
    """In units of the values."""
    confidence: float = 0.9
    """Least probability, 0 to 1."""
    shortest_interval: float = 28.0
    """Days between two cuts."""
    regrowth: float = 17.0
    """Usual number of days until half of a drop has grown again."""
    decline: float = 0.005
    """How much values may fall a day without a cut: standard deviation, in units of the values."""

    def check(self) -> MowingRules:
        """Return the rules.

        Raises:
            ValueError: one is out of range.
        """
        for name in ("least_drop", "shortest_interval", "regrowth", "decline"):
            if not (np.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise ValueError(
                    f"{name} must be a finite number above 0, not {getattr(self, name)!r}."
                )
        if not 0.5 <= self.confidence < 1:
            raise ValueError(f"confidence must be from 0.5 to below 1, not {self.confidence!r}.")
        return self

    @property
    def log_odds(self) -> float:
        """Return the logarithm of the least odds of a cut."""
        return float(np.log(self.confidence) - np.log1p(-self.confidence))


@dataclass(frozen=True)
class Steps:
    """The steps between observations of N series."""

    observed: Observed
    """The observations, M at most, without those that were clouds."""
    cut: Flags
    """Which steps are cuts, shape (M - 1, N)."""
    drop: Floats
    """The drop in each, shape (M - 1, N)."""
    odds: Floats
    """Logarithm of the odds that it is a cut, shape (M - 1, N)."""
    noise: Floats
    """Standard deviation of the noise of each series, shape (N,)."""
    evidence: Floats
    """Logarithm of the factor to the odds that the other variables give, shape (M - 1, N)."""


def find_steps(
    observed: Observed,
    auxiliaries: Sequence[tuple[Days, NDArray[np.floating]]],
    rules: MowingRules,
) -> Steps:
    """Return the steps of each series and which of them are cuts.

    A cut has an observation before it and two behind it: one alone may be a cloud.
    """
    clear = observed.without(_clouds(observed, rules))
    evidence = [Evidence(days, values, clear) for days, values in auxiliaries]
    known = no_steps(clear)
    for _ in range(_PASSES):
        steps = _judged(clear, known, evidence, rules)
        grown = _grown(steps, rules)
        if (grown == known).all():  # for some series sooner: for these a pass changes nothing
            break
        known = grown
    return replace(steps, cut=steps.cut & (steps.odds > rules.log_odds))


def no_steps(observed: Observed) -> Flags:
    """Return False for each step, shape (M - 1, N)."""
    return np.zeros((max(len(observed.time) - 1, 0), observed.number.size), bool)


def _judged(
    observed: Observed, cut: Flags, evidence: Sequence[Evidence], rules: MowingRules
) -> Steps:
    """Return the steps, some of which are known to be cuts."""
    floor = _FLOOR * rules.least_drop
    spread = np.fmax(noise(observed, cut, SMOOTHING), floor)
    drop, variance = drops(observed, cut, SMOOTHING)
    length = np.diff(observed.time, axis=0)
    doubt, decline = spread**2 * variance, (rules.decline * length) ** 2
    z = (drop - rules.least_drop) / np.sqrt(doubt + decline)
    factor = sum((one.log_factor(drop) for one in evidence), np.zeros(drop.shape))
    factor *= doubt / (doubt + decline)
    row = np.arange(len(drop))[:, None]
    odds = np.where(row + 2 < observed.number, log_ndtr(z) - log_ndtr(-z) + factor, -np.inf)
    return Steps(observed, cut, drop, odds, spread, factor)


def _grown(steps: Steps, rules: MowingRules) -> Flags:
    """Return the cuts that are known, and those that are new beside them: the largest first."""
    time = steps.observed.time
    middle, length = (time[:-1] + time[1:]) / 2, np.diff(time, axis=0)
    size = np.where(steps.cut, np.inf, np.where(steps.odds > rules.log_odds, steps.drop, -np.inf))
    cut = np.zeros(size.shape, bool)
    series = np.flatnonzero((size > -np.inf).any(axis=0))
    while series.size:
        best = size[:, series].argmax(axis=0), np.arange(series.size)
        cut[best[0], series] = True
        apart = np.abs(middle[:, series] - middle[best[0], series])
        apart += np.sqrt((length[:, series] ** 2 + length[best[0], series] ** 2) / 12)
        near = apart < rules.shortest_interval
        near &= ~steps.cut[:, series]
        near[best] = True
        size[:, series] = np.where(near, -np.inf, size[:, series])
        series = series[(size[:, series] > -np.inf).any(axis=0)]
    return cut


def _clouds(observed: Observed, rules: MowingRules) -> Flags:
    """Return which observations are dips that fill faster than grass grows, shape (M, N).

    A dip of depth d is one if the first observation behind it is above its lowest by more than d
    times the days since the last one before it, divided by those in which any dip may fill.
    """
    time, value = observed.time, observed.value
    spread = np.nan_to_num(noise(observed, no_steps(observed), SMOOTHING))
    deep = np.maximum(rules.least_drop / 2, _CLEAR * spread)
    clouds = np.zeros(time.shape, bool)
    top = value.copy()
    np.maximum(value[1:], value[:-1], out=top[1:])  # the last before may be of a cut half done
    for length in range(1, _CLOUDY + 1):
        inside = len(time) - length - 1
        if inside < 1:
            break
        before, behind = slice(0, inside), slice(length + 1, None)
        rows = np.stack([value[1 + k : 1 + k + inside] for k in range(length)])
        depth = top[before] - rows.min(axis=0)
        shallowest = top[before] - rows.max(axis=0)
        filled = value[behind] - rows.min(axis=0)
        days = time[behind] - time[before]
        dip = (depth > deep) & (shallowest > depth / 2) & observed.valid[behind]
        dip &= filled > depth * days / (_FASTEST * rules.regrowth)
        for k in range(length):
            clouds[1 + k : 1 + k + inside] |= dip
    return clouds
