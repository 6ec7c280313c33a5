"""Whether the markers of a parcel follow a rule, and how sure that is.

What is sure bounds how often a marker occurred: at least as often as there are sure markers, and,
where the parcel was seen well enough, at most as often as there are markers at all. If all numbers
between these bounds follow the rule it is green, if none does it is broken, else it is yellow.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .scheme import GREEN, GREY, OVERLAP, RED, YELLOW, Rule, plain

LOW, UNCONFIRMED, CONTRADICTED = "low confidence", "not confirmed", "contradicted"
"""Why a marker is not sure."""

GAP, FEW, NOT_OVER = "gap", "few", "not over"
"""Why a period has not been seen well enough."""

WORST_FIRST = (RED, YELLOW, GREEN)


class Marker(NamedTuple):
    """Something that was seen on a parcel; times are days since 1970, UTC."""

    name: str
    source: str
    """The variable or sensor it was seen by."""
    start: float
    main: float
    """When it happened; within start and end."""
    end: float
    value: float | None = None
    """Its size, such as the depth of a drop."""
    confidence: float | None = None
    """0 to 1; None for what has none: it was noted by a person, or is a state that was seen."""
    confirmed_by: str = ""
    """The sources that saw it too."""
    scenes: str = ""
    """The images it was seen in."""


class Doubt(NamedTuple):
    """A marker that is not sure."""

    marker: Marker
    reason: str
    """LOW, UNCONFIRMED or CONTRADICTED."""
    other: Marker | None = None
    """The marker that contradicts it."""


class Gap(NamedTuple):
    """A time without observations, days since 1970."""

    begin: float
    end: float

    @property
    def days(self) -> float:
        """Its length."""
        return self.end - self.begin


@dataclass(frozen=True)
class Verdict:
    """What is to be said of a rule on a parcel."""

    rule: Rule
    period: tuple[float, float]
    """First day and the day after the last."""
    colour: str
    """GREEN, YELLOW or RED."""
    sure: tuple[Marker, ...]
    """Markers in the period that count for sure, by time."""
    doubts: tuple[Doubt, ...]
    """Those that may count, by time."""
    missing: tuple[str, ...]
    """Why more markers may have been missed: GAP, FEW, NOT_OVER; empty where that cannot be."""
    gap: Gap
    """The longest time in the period without an observation."""
    observations: int | None
    """Number of observations in the period; None where they are not known."""


@dataclass(frozen=True)
class Evidence:
    """What is known of a parcel."""

    markers: Sequence[Marker]
    """In any order."""
    observed: NDArray[np.float64] | None = None
    """(T,) days with a valid observation, increasing; None where they are not known."""
    gaps: Sequence[Gap] = ()
    """Times without observations, used where `observed` is not known."""


def judge(rule: Rule, year: int, evidence: Evidence, today: float = math.inf) -> Verdict:
    """Return the verdict of a rule for the period that begins in a year, as seen on a day."""
    begin, end = period = rule.period.days(year)
    sure: list[Marker] = []
    doubts: list[Doubt] = []
    own, against = (set(map(plain, names)) for names in (rule.markers, rule.contradicted_by))
    others = [one for one in evidence.markers if plain(one.name) in against]
    for marker in sorted(evidence.markers, key=lambda one: (one.main, one.start, one.name)):
        if plain(marker.name) in own and _counts(marker, rule, begin, end):
            doubt = _doubt(marker, rule, others)
            if doubt is None:
                sure.append(marker)
            else:
                doubts.append(doubt)
    gap, observations = _seen(evidence, begin, end)
    missing = []
    if gap.days > rule.longest_gap:
        missing.append(GAP)
    if observations is not None and observations < rule.least_observations:
        missing.append(FEW)
    if end > today:
        missing.append(NOT_OVER)
    lowest = len(sure)
    highest = math.inf if missing else lowest + len(doubts)
    if rule.least <= lowest and highest <= rule.most:
        colour = GREEN
    elif highest < rule.least or lowest > rule.most:
        colour = rule.if_broken
    else:
        colour = YELLOW
    return Verdict(
        rule, period, colour, tuple(sure), tuple(doubts), tuple(missing), gap, observations
    )


def colour_of(verdicts: Sequence[Verdict]) -> str:
    """Return the colour of a parcel: that of its worst verdict, GREY where it has none."""
    colours = {one.colour for one in verdicts}
    return next((one for one in WORST_FIRST if one in colours), GREY)


def _counts(marker: Marker, rule: Rule, begin: float, end: float) -> bool:
    """Whether a marker lasts long enough and is in the period."""
    if marker.end - marker.start < rule.least_days:
        return False
    if rule.counted_by == OVERLAP:
        return marker.start < end and marker.end >= begin
    return begin <= marker.main < end


def _doubt(marker: Marker, rule: Rule, others: Sequence[Marker]) -> Doubt | None:
    """Return why a marker is not sure, or None; `others` are those that may contradict it."""
    if marker.confidence is not None and marker.confidence < rule.least_confidence:
        return Doubt(marker, LOW)
    if rule.confirmed and not marker.confirmed_by:
        return Doubt(marker, UNCONFIRMED)
    for other in others:
        if abs(other.main - marker.main) <= rule.within_days:
            return Doubt(marker, CONTRADICTED, other)
    return None


def _seen(evidence: Evidence, begin: float, end: float) -> tuple[Gap, int | None]:
    """Return the longest time of a period without an observation, and the number of these.

    Times are whole days, from date to date: satellites do not pass at the same minute.
    """
    if evidence.observed is not None:
        dates = np.floor(evidence.observed)
        seen = dates[(dates >= begin) & (dates < end)]
        bounds = np.concatenate([[begin], seen, [end]])
        longest = int(np.argmax(np.diff(bounds)))
        return Gap(float(bounds[longest]), float(bounds[longest + 1])), int(seen.size)
    inside = [
        Gap(max(math.floor(one.begin), begin), min(math.floor(one.end), end))
        for one in evidence.gaps
    ]
    return max(inside, key=lambda one: one.days, default=Gap(begin, begin)), None
