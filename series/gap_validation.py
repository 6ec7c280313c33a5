"""Validation of gap filling: hide clear observations, fill them in several ways, and compare.

What a method has to learn or choose (Whittaker's smoothing, the hyper-parameters of a Gaussian
process) it takes from other series than those it is tested on. All methods are compared at the
same hidden observations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations
from .gap_errors import GapErrors, gap_errors
from .hidden_observations import hide, left_gap
from .interpolation import interpolate
from .mogpr import Fusion, fit, mogpr
from .whittaker import whittaker

LINES, WHITTAKER, ALONE, FUSED = METHODS = ("lines", "whittaker", "gp", "mogpr")
"""Straight lines, Whittaker smoothing, a Gaussian process of the main variable alone, and one of
it and its auxiliaries."""

SMOOTHINGS = tuple(float(one) for one in 10 ** np.arange(0.0, 6.01, 0.5).round(1))
"""Whittaker's lambda is chosen among these."""

Values = NDArray[np.floating]


@dataclass(frozen=True)
class Variables:
    """Series of a main variable and of its auxiliaries."""

    days: Days
    """Times of the main variable, shape (T,)."""
    values: Values
    """Its series, shape (T, N)."""
    auxiliaries: tuple[tuple[Days, Values], ...] = ()
    """Days and values of each auxiliary of the same N series."""

    def part(self, series: NDArray) -> Variables:
        """Return some of the series."""
        further = tuple((days, values[:, series]) for days, values in self.auxiliaries)
        return Variables(self.days, self.values[:, series], further)

    def without(self, hidden: NDArray[np.bool_]) -> Variables:
        """Return the same with some values of the main variable hidden."""
        return replace(self, values=np.where(hidden, np.nan, self.values))


@dataclass(frozen=True)
class Prepared:
    """What the methods know before they are tested."""

    methods: tuple[str, ...]
    """Those to compare, of `METHODS`."""
    smoothing: float | None = None
    """Whittaker's, or None to choose the best for each length of gap."""
    alone: Fusion | None = None
    """Hyper-parameters of the main variable alone."""
    fused: Fusion | None = None
    """Hyper-parameters of all variables."""


@dataclass(frozen=True)
class Comparison:
    """How well one method has filled the gaps of one length."""

    method: str
    """One of `METHODS`."""
    length: int
    """Days of the window in which observations were hidden."""
    series: int
    """Series in which some were."""
    gap: float
    """Mean days between the observations left on both sides of a window."""
    smoothing: float
    """Whittaker's; NaN for the others."""
    errors: GapErrors
    """At the hidden observations."""


def prepare(
    learned_from: Variables,
    methods: Sequence[str] = METHODS,
    *,
    smoothing: float | None = None,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> Prepared:
    """Learn what the methods need; without auxiliaries the fused one is left out.

    `check` is called between the steps, of some seconds each, and may raise to stop.

    Raises:
        ValueError: nothing can be learned (see `mogpr.fit`).
    """
    kept = tuple(one for one in methods if one != FUSED or learned_from.auxiliaries)
    block = learned_from.days, learned_from.values
    check()
    alone = fit(*block, seed=seed) if ALONE in kept else None
    check()
    fused = fit(*block, *learned_from.auxiliaries, seed=seed) if FUSED in kept else None
    check()
    return Prepared(kept, smoothing, alone, fused)


def best_smoothing(sample: Variables, length: int, seed: int) -> float:
    """Return Whittaker's lambda with the smallest error at observations hidden in a sample.

    It is the middle of `SMOOTHINGS` where nothing can be hidden.
    """
    hidden = hide(sample.days, sample.values, length, seed=seed)
    gappy = sample.without(hidden).values
    best, least = SMOOTHINGS[len(SMOOTHINGS) // 2], np.inf
    for smoothing in SMOOTHINGS:
        filled = whittaker(sample.days, gappy, smoothing=smoothing)
        error = gap_errors(sample.values[hidden], filled[hidden]).rmse
        if error < least:
            best, least = smoothing, error
    return best


def compare(
    learned_from: Variables,
    tested: Variables,
    prepared: Prepared,
    length: int,
    *,
    seed: int = 0,
    truth: Values | None = None,
) -> Iterator[Comparison]:
    """Hide observations in windows of one length, and yield how well each method fills them.

    Args:
        learned_from: series that lambda is chosen on, where it is to be chosen.
        tested: other series.
        prepared: the methods.
        length: days of the window in each series; 1 hides single observations.
        seed: of the windows; those for choosing lambda are others.
        truth: what the filled values are compared with, shape (T, N), and whose intervals are
            meant; None for the hidden observations.

    Yields:
        A comparison a method, or none if no observation can be hidden.
    """
    hidden = hide(tested.days, tested.values, length, seed=seed)
    if not hidden.any():
        return
    gap = float(np.nanmean(left_gap(tested.days, observations(tested.values), hidden)))
    gappy = tested.without(hidden)
    smoothing = np.nan if prepared.smoothing is None else prepared.smoothing
    if prepared.smoothing is None and WHITTAKER in prepared.methods:
        smoothing = best_smoothing(learned_from, length, seed + 1)
    filled = {}
    for method in prepared.methods:
        curve, deviation = _fill(method, gappy, prepared, smoothing, truth is None)
        filled[method] = curve[hidden], None if deviation is None else deviation[hidden]
    wanted = (tested.values if truth is None else truth)[hidden]
    everywhere = np.all([np.isfinite(values) for values, _ in filled.values()], axis=0)
    wanted = np.where(everywhere, wanted, np.nan)
    for method, (values, deviation) in filled.items():
        yield Comparison(
            method,
            length,
            int(np.count_nonzero(hidden.any(axis=0))),
            gap,
            smoothing if method == WHITTAKER else np.nan,
            gap_errors(wanted, values, deviation),
        )


def _fill(
    method: str,
    gappy: Variables,
    prepared: Prepared,
    smoothing: float,
    with_noise: bool,
) -> tuple[Values, Values | None]:
    """Return the filled series and their deviation, which some methods have, (T, N) each."""
    block = gappy.days, gappy.values
    if method == LINES:
        return interpolate(*block), None
    if method == WHITTAKER:
        return whittaker(*block, smoothing=smoothing), None
    if method == ALONE:
        curve, deviation = mogpr(*block, state=prepared.alone, with_noise=with_noise)
    else:
        auxiliaries = gappy.auxiliaries
        curve, deviation = mogpr(*block, *auxiliaries, state=prepared.fused, with_noise=with_noise)
    return curve, deviation
