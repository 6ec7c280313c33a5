"""How well a learned fusion fills gaps at places it has not seen, beside methods that know none.

Neighbouring pixels are of one field: who has learned from one has all but seen the other. So the
places that test lie apart from those that teach, not between them. Clouds also hide whole scenes,
and then no other place tells what the days were like: so gaps are tested that are hidden in single
series, and gaps that are hidden everywhere, by a learner that was taught without those days.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..series.fusion_features import YEAR
from ..series.gap_errors import gap_errors
from ..series.gap_validation import FUSED, WHITTAKER, Variables, best_smoothing, prepare
from ..series.hidden_observations import hide
from ..series.mogpr import mogpr
from ..series.whittaker import whittaker
from .learned_fusion import LearnedFusion, learn

LENGTHS = (10, 20, 40, 60, 90)
"""Days of the windows whose observations are hidden to test."""

EVERYWHERE = (30, 60)
"""Days of the windows that are hidden in the whole scene."""

TESTED = 1 / 4
"""Share of the places that test."""

_FEW = 300  # series that Whittaker's smoothing is chosen on: it is one number


@dataclass(frozen=True)
class LengthErrors:
    """Root mean square errors at the same hidden observations."""

    everywhere: bool
    """Whether they were hidden in all series, on the same days, and not in each for itself."""
    length: int
    """Days of the window in which they were hidden."""
    number: int
    """How many they are."""
    learned: float
    """Of the learned fusion."""
    whittaker: float
    """Of Whittaker smoothing, its smoothing chosen for this length."""
    mogpr: float
    """Of the Gaussian process of all variables."""

    @property
    def is_best(self) -> bool:
        """Whether the learned fusion has the least error."""
        return self.learned < min(self.whittaker, self.mogpr)


def split_places(
    place: np.ndarray, most_learned: int, most_tested: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of series to learn from and of those to test, at most so many.

    `place` (N,) counts the windows of a sample row by row; the last ones test. With a single
    window there are none to test.
    """
    windows = np.unique(place)
    is_tested = np.isin(place, windows[windows.size - int(np.ceil((windows.size - 1) * TESTED)) :])
    rng = np.random.default_rng(seed)
    learned, tested = np.flatnonzero(~is_tested), np.flatnonzero(is_tested)
    return (
        np.sort(rng.permutation(learned)[:most_learned]),
        np.sort(rng.permutation(tested)[:most_tested]),
    )


def held_out_errors(
    learned: LearnedFusion,
    learned_from: Variables,
    tested: Variables,
    *,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> list[LengthErrors]:
    """Hide observations of the tested series in windows of each length, and fill them.

    The methods learn what they need from the same series. Lengths for which no window fits are
    left out. Raises ValueError where nothing can be learned.
    """
    if not tested.values.shape[1]:
        return []
    fusion = prepare(learned_from, (FUSED,), seed=seed).fused
    few = learned_from.part(np.arange(min(_FEW, learned_from.values.shape[1])))

    def errors(
        learner: LearnedFusion, hidden: np.ndarray, everywhere: bool, length: int
    ) -> list[LengthErrors]:
        check()
        if not hidden.any():
            return []
        gappy = tested.without(hidden)
        block = gappy.days, gappy.values
        rows = np.flatnonzero(hidden.any(axis=1))
        filled = {
            "learned": learner(*block, *gappy.auxiliaries, at=tested.days[rows])[hidden[rows]],
            "mogpr": mogpr(*block, *gappy.auxiliaries, state=fusion)[0][hidden],
            WHITTAKER: whittaker(*block, smoothing=best_smoothing(few, length, seed + 1))[hidden],
        }
        known = np.isfinite(list(filled.values())).all(axis=0)
        wanted = np.where(known, tested.values[hidden], np.nan)
        rmse = {name: gap_errors(wanted, values).rmse for name, values in filled.items()}
        return [LengthErrors(everywhere, length, int(np.count_nonzero(known)), **rmse)]

    found = []
    for length in LENGTHS:
        hidden = hide(tested.days, tested.values, length, seed=seed)
        found += errors(learned, hidden, False, length)
    for length in EVERYWHERE:
        inside = days_everywhere(tested.days, length, seed)[:, None]
        hidden = inside & np.isfinite(tested.values)
        if hidden.any():
            taught = learned_from.without(np.broadcast_to(inside, learned_from.values.shape))
            apart = learn(taught.days, taught.values, *taught.auxiliaries, seed=seed, check=check)
            found += errors(apart, hidden, True, length)
    return found


def days_everywhere(days: np.ndarray, length: int, seed: int) -> np.ndarray:
    """Return which times (T,) lie in one window of so many days a year, at a random place of it.

    Each window has as many days of its year before and behind it; a shorter year has none.
    """
    rng = np.random.default_rng(seed)
    inside = np.zeros(days.size, bool)
    for begin in np.arange(days[0], days[-1], YEAR):
        end = min(begin + YEAR, days[-1])
        if end - begin >= 3 * length:
            start = rng.uniform(begin + length, end - 2 * length)
            inside |= (days >= start) & (days < start + length)
    return inside
