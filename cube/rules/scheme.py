"""A scheme: what must, may and must not happen on the parcels of which crops, and when."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MUST, MAY, MUST_NOT = "must", "may", "must not"
DEMANDS = (MUST, MAY, MUST_NOT)

MAIN, OVERLAP = "main", "overlap"
COUNTED_BY = (MAIN, OVERLAP)

GREEN, YELLOW, RED, GREY = "green", "yellow", "red", "grey"
COLOURS = (GREEN, YELLOW, RED, GREY)

DATA_GAP = "data gap"
"""The marker of a time without observations."""

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Period:
    """A part of every year, both days included; it may cross New Year."""

    begin: tuple[int, int]
    """Month and day."""
    end: tuple[int, int]
    """Month and day; before `begin`, they are those of the year after."""

    def days(self, year: int) -> tuple[float, float]:
        """Return the first day of the period that begins in a year, and the day after its last.

        Days since 1970; 29 February is the 28th where there is none.
        """
        last_year = year + (self.end < self.begin)
        return float(_day(year, *self.begin)), float(_day(last_year, *self.end) + 1)


@dataclass(frozen=True)
class Rule:
    """How often a marker is to occur in a period, and what must be known to say so."""

    name: str
    """For people."""
    crops: tuple[str, ...]
    """Crop codes, with * for any text and ? for any letter."""
    markers: tuple[str, ...]
    """Names; one is as good as the other."""
    demand: str
    """One of DEMANDS."""
    period: Period
    """When."""
    least: int
    """Fewest markers."""
    most: float
    """Most markers, infinite for any number."""
    counted_by: str = MAIN
    """MAIN: a marker is in the period by its main day; OVERLAP: by any part of it."""
    least_days: float = 0.0
    """Markers that last less, from start to end, do not count."""
    least_confidence: float = 0.0
    """A marker of less is not sure."""
    confirmed: bool = False
    """Whether a marker that no second source confirms is not sure."""
    contradicted_by: tuple[str, ...] = ()
    """Names of markers that make one near them not sure."""
    within_days: float = 10.0
    """How near."""
    longest_gap: float = math.inf
    """Days without an observation in the period up to which nothing can have been missed."""
    least_observations: int = 0
    """Observations in the period from which nothing can have been missed."""
    if_broken: str = RED
    """RED or YELLOW."""

    def is_for(self, crop: str) -> bool:
        """Whether the rule is for parcels of a crop; small and large letters are the same."""
        return any(_fits(pattern, crop) for pattern in self.crops)

    @property
    def names(self) -> frozenset[str]:
        """The markers it looks at, as `plain` has them."""
        return frozenset(map(plain, (*self.markers, *self.contradicted_by)))


@dataclass(frozen=True)
class Scheme:
    """The rules of a file."""

    title: str
    """For people."""
    rules: tuple[Rule, ...]
    """In the order of the file."""

    def of_crop(self, crop: str) -> list[Rule]:
        """Return the rules for a crop."""
        return [rule for rule in self.rules if rule.is_for(crop)]

    @property
    def names(self) -> frozenset[str]:
        """The markers that any rule looks at, as `plain` has them."""
        return frozenset().union(*(rule.names for rule in self.rules))

    def days(self, year: int) -> tuple[float, float]:
        """Return the first day of all periods that begin in a year, and the day after the last."""
        begins, ends = zip(*(rule.period.days(year) for rule in self.rules))
        return min(begins), max(ends)


@lru_cache(maxsize=10_000)
def plain(name: str) -> str:
    """Return the name of a marker as it is compared: bare_soil and Bare soil are the same."""
    return name.strip().replace("_", " ").casefold()


def _day(year: int, month: int, day: int) -> int:
    day = min(day, calendar.monthrange(year, month)[1])
    return date(year, month, day).toordinal() - _EPOCH


@lru_cache(maxsize=10_000)
def _fits(pattern: str, crop: str) -> bool:
    parts: Sequence[str] = re.split(r"([*?])", pattern.casefold())
    meaning = {"*": ".*", "?": "."}
    expression = "".join(meaning.get(part) or re.escape(part) for part in parts)
    return re.fullmatch(expression, crop.casefold(), re.DOTALL) is not None
