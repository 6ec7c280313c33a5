"""Gap lengths: how long the gaps of series are, and how many of all days lie in gaps of a length.

Short gaps are filled as well by a smooth curve as by anything; what matters is how much of the time
lies in long ones. A gap reaches from one observation to the next, or to the first or last time of
the block (as in `data_density`). One pass over the times, no fit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values, observations

EDGES = (5.0, 10.0, 20.0, 30.0, 40.0, 60.0, 90.0)
"""Upper ends of the classes of length in days; the last class has none."""


@dataclass(frozen=True)
class GapLengths:
    """A histogram of gaps."""

    edges: tuple[float, ...]
    """Upper ends of the classes in days, which belong to them; a class more is above the last."""
    gaps: NDArray[np.int64]
    """Number of gaps in each class, shape (len(edges) + 1,)."""
    days: Days
    """Days within them, all series together."""

    @property
    def shares(self) -> Days:
        """Share of all days that lie in gaps of each class; NaN where there are no days."""
        total = self.days.sum()
        return self.days / total if total else np.full(self.days.size, np.nan)

    def share_above(self, length: float) -> float:
        """Return the share of all days in gaps longer than `length`, one of the edges."""
        return float(self.shares[self.edges.index(length) + 1 :].sum())


def gap_lengths(
    days: ArrayLike, values: ArrayLike, *, edges: tuple[float, ...] = EDGES
) -> GapLengths:
    """Count the gaps of all series by their length.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        edges: upper ends of the classes in days, increasing.

    Returns:
        The histogram. A series without observation is one gap from the first time to the last.

    Raises:
        ValueError: times that do not increase, values of another shape.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    number = np.zeros(len(edges) + 1, np.int64)
    total = np.zeros(len(edges) + 1)
    if days.size:
        last = np.full(values.shape[1], days[0])
        ends = observations(values)
        ends[-1] = True  # whatever is open then ends with the block
        for day, ended in zip(days, ends):
            length = (day - last)[ended]
            length = length[length > 0]
            place = np.searchsorted(edges, length)
            number += np.bincount(place, minlength=number.size)
            total += np.bincount(place, length, minlength=number.size)
            last[ended] = day
    return GapLengths(tuple(edges), number, total)
