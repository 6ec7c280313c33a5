"""Where each season stands in a result: so many slots a calendar year, or one row of slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .phenology_curves import Curves, Floats, Index
from .phenology_quality import CUT_OFF, NONE_FOUND, NOT_PROCESSED
from .seasons import CutOff

_FEWEST = 3  # observations of a series that may hold a season


def years_of(time: Floats) -> NDArray[np.int64]:
    """Return the calendar years (UTC) of times in days since 1970-01-01."""
    whole = np.floor(np.asarray(time, np.float64)).astype(np.int64).astype("datetime64[D]")
    return whole.astype("datetime64[Y]").astype(np.int64) + 1970


@dataclass(frozen=True)
class SeasonSlots:
    """The slots of a result; they depend on the times of a block and on nothing else."""

    first_year: int
    """The first calendar year."""
    years: int
    """How many years there are."""
    per_year: int
    """Slots a year."""
    by_year: bool
    """Whether a season stands in its year."""

    @classmethod
    def of(cls, days: Days, per_year: int, by_year: bool) -> SeasonSlots:
        """Return the slots for a block.

        Raises:
            ValueError: the number of seasons a year is not 1 to 12.
        """
        if per_year != int(per_year) or not 1 <= per_year <= 12:
            raise ValueError(f"seasons_per_year must be a number from 1 to 12, not {per_year!r}.")
        if not days.size:
            return cls(1970, 0, int(per_year), by_year)
        first, last = years_of(days[[0, -1]])
        return cls(int(first), int(last - first) + 1, int(per_year), by_year)

    @property
    def count(self) -> int:
        """Return the number of slots."""
        return self.years * self.per_year

    @property
    def labels(self) -> tuple[str, ...]:
        """Return a name for each slot: "2021_s1" by year, else "s1" and so on."""
        if not self.by_year:
            return tuple(f"s{number + 1}" for number in range(self.count))
        return tuple(
            f"{self.first_year + year}_s{number + 1}"
            for year in range(self.years)
            for number in range(self.per_year)
        )


def season_labels(days: Days, keywords: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the slots for a block, given the keywords of a method of seasons."""
    return SeasonSlots.of(days, keywords["seasons_per_year"], keywords["by_year"]).labels


def place_in_slots(
    series: Index, peak: Floats, amplitude: Floats, slots: SeasonSlots
) -> tuple[Index, Index]:
    """Keep the largest seasons of each year, in order of date.

    Args:
        series: which series each season belongs to, ordered by series and date, shape (S,).
        peak: date of the peak, shape (S,).
        amplitude: amplitude, shape (S,); of two equal ones the earlier counts as larger.
        slots: the slots.

    Returns:
        Which seasons are kept, and the slot of each.
    """
    year = years_of(peak) - slots.first_year
    group = series * max(slots.years, 1) + year
    rank = _ranks(group, np.lexsort((-amplitude, group)))
    kept = np.flatnonzero(rank < slots.per_year)
    in_order = np.arange(kept.size)
    if slots.by_year:
        return kept, year[kept] * slots.per_year + _ranks(group[kept], in_order)
    return kept, _ranks(series[kept], in_order)


def _ranks(group: Index, order: Index) -> Index:
    """Return the number of each member within its group, in an order that sorts the groups."""
    ordered = group[order]
    first = np.ones(order.size, bool)
    first[1:] = ordered[1:] != ordered[:-1]
    begin = np.maximum.accumulate(np.where(first, np.arange(order.size), 0))
    ranks = np.empty(order.size, np.intp)
    ranks[order] = np.arange(order.size) - begin
    return ranks


def fill_flags(
    flags: NDArray[np.floating], of: Curves, cut_off: CutOff, slots: SeasonSlots
) -> None:
    """Write why a slot has no season, flags of shape (slots, N); seasons overwrite it."""
    count = flags.shape[1]
    enough = np.diff(of.start) >= _FEWEST
    if not slots.by_year:
        flags[:] = np.where(enough, NONE_FOUND, NOT_PROCESSED)
        flags[:1, cut_off.series[enough[cut_off.series]]] = CUT_OFF
        return
    years = np.arange(slots.first_year, slots.first_year + slots.years + 1)
    new_year = (years - 1970).astype("datetime64[Y]").astype("datetime64[D]").astype(np.float64)
    before = of.counts.before(new_year[:, None], np.arange(count))
    seen = np.diff(np.broadcast_to(before, (years.size, count)), axis=0) > 0
    by_year = np.where(seen & enough, NONE_FOUND, NOT_PROCESSED)
    flags[:] = np.repeat(by_year, slots.per_year, axis=0)
    cut = enough[cut_off.series]
    year = years_of(cut_off.time[cut]) - slots.first_year
    flags[year * slots.per_year, cut_off.series[cut]] = CUT_OFF
