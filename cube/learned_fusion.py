"""Fusion learned from the scene itself: boosted trees that bridge gaps with what radar saw.

Clear values of some series are hidden in blocks, and scikit-learn's gradient boosting learns to
tell them from what is left (see `series.fusion_features`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..series.block import Days
from ..series.fusion_features import Variable, features_at
from ..series.hidden_observations import hide
from .packages.optional import how_to_get
from .problem import Problem

LENGTHS = (1, 10, 20, 30, 45, 60, 75, 90)
"""Days of the windows whose values are hidden to learn from them."""

ROUNDS = 2
"""Windows of each length in each series."""

ROWS = 60_000
"""Hidden values learned from at most."""

TREES = 200
"""Trees of the learner."""

TREES_AT_ONCE = 25
"""Trees grown between two moments at which the run can be stopped."""

NEAR = 5.0
"""Days from an observation within which the result bends to it: it is kept as it is."""


@dataclass(frozen=True)
class LearnedFusion:
    """What was learned."""

    regressor: Any
    """Tells the difference from the straight line by the features."""
    threads: Any
    """Holds scikit-learn to one thread: the caller has several, and theirs would wait for each
    other."""
    learned_from: int
    """Number of values it was learned from."""
    used: np.ndarray | slice = field(default_factory=lambda: slice(None))
    """Which features differ among the examples, and so can tell anything."""

    def __call__(self, days: Days, values: np.ndarray, *further: Variable, at: Days) -> np.ndarray:
        """Tell each series at some times.

        Args:
            days: times of the main variable (T,).
            values: its series (T, N), NaN is a gap.
            further: days and values of the other variables, in the order learned.
            at: times asked for (L,).

        Returns:
            (L, N), float32. Observations are kept; NaN where none lies within 180 days.
        """
        result = np.full((at.size, values.shape[1]), np.nan, np.float32)
        with self.threads.limit(limits=1):
            for row, time in zip(result, at):
                features, line, away = features_at(time, (days, values), further)
                known = np.flatnonzero(np.isfinite(line))
                if known.size:
                    difference = self.regressor.predict(features[known][:, self.used])
                    row[known] = line[known] + np.minimum(away[known] / NEAR, 1) * difference
        return result


def learn(
    days: Days,
    values: np.ndarray,
    *further: Variable,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> LearnedFusion:
    """Learn from a sample of series; `check` is called each second or so and may raise to stop.

    The same sample and seed learn the same. Raises Problem where scikit-learn is missing, or no
    observation lies between others.
    """
    try:
        from sklearn.ensemble import HistGradientBoostingRegressor
        from threadpoolctl import ThreadpoolController
    except ImportError as error:
        raise Problem(
            "Learned fusion needs the Python package scikit-learn, which cannot be used "
            "({reason}). Use Fuse time series (MOGPR), which needs none, or get it by: {how}.",
            reason=error,
            how=how_to_get("scikit-learn"),
        ) from error
    features, differences = _examples(days, values, further, seed, check)
    # scikit-learn 1.8 fails where a feature is the same in all examples, as of a variable of gaps.
    used = np.nanmin(features, 0, initial=np.inf) < np.nanmax(features, 0, initial=-np.inf)
    regressor = HistGradientBoostingRegressor(
        learning_rate=0.1,
        min_samples_leaf=40,
        l2_regularization=1.0,
        early_stopping=False,
        warm_start=True,
        random_state=seed,
    )
    threads = ThreadpoolController()
    with threads.limit(limits=1):
        for trees in range(TREES_AT_ONCE, TREES + 1, TREES_AT_ONCE):
            check()
            regressor.set_params(max_iter=trees)
            regressor.fit(features[:, used], differences)
    return LearnedFusion(regressor, threads, len(differences), used)


def _examples(
    days: Days,
    values: np.ndarray,
    further: Sequence[Variable],
    seed: int,
    check: Callable[[], None],
) -> tuple[np.ndarray, np.ndarray]:
    """Return features (R, F) of hidden observations and their differences from the line (R,)."""
    features, differences = [], []
    for number, length in enumerate(LENGTHS * ROUNDS):
        hidden = hide(days, values, length, seed=seed + number)
        left = np.where(hidden, np.nan, values)
        for row in np.flatnonzero(hidden.any(axis=1)):
            check()
            series = np.flatnonzero(hidden[row])
            others = [(when, seen[:, series]) for when, seen in further]
            shown = features_at(days[row], (days, left[:, series]), others)
            known = np.isfinite(shown.line)
            features.append(shown.features[known])
            differences.append((values[row, series] - shown.line)[known])
    count = sum(map(len, differences))
    if not count:
        raise Problem(
            "There is nothing to learn from: no series of the sample has an observation between "
            "others. Give a main stack with more clear observations."
        )
    chosen = np.sort(np.random.default_rng(seed).permutation(count)[:ROWS])
    return np.concatenate(features)[chosen], np.concatenate(differences)[chosen]
