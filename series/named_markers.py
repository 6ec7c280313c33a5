"""The markers that have names: bare soil, mowing, harvest and others, made of plain detectors.

A marker is looked for in one or several sources, each a detector with its settings on one variable,
and further sources may confirm it. Sources are named by what they measure, their role: which
variable of a table that is, the caller knows. Settings are for NDVI, the bare soil index (BSI),
coherence from 0 to 1, and the standard deviation of NDVI within a parcel; after the markers of the
JRC's Checks by Monitoring and of Sen4CAP.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .detect_drops import detect_drops, detect_peaks
from .detect_gaps import detect_gaps
from .detect_levels import detect_changes, detect_levels
from .markers import Markers, aggregate, confirmed, merge

DETECTORS: Mapping[str, Callable[..., Markers]] = {
    "drop": detect_drops,
    "peak": detect_peaks,
    "gap": detect_gaps,
    "level": detect_levels,
    "change": detect_changes,
}
"""The detectors by name."""

NDVI, BSI, COHERENCE, DEVIATION = "ndvi", "bsi", "coherence", "deviation"
UNMASKED = "unmasked"

ROLES = {
    NDVI: "NDVI",
    BSI: "Bare soil index",
    COHERENCE: "Coherence",
    DEVIATION: "Standard deviation of NDVI",
    UNMASKED: "NDVI without cloud mask",
}
"""What sources measure, and its title."""

Series = tuple[NDArray[np.float64], NDArray[np.floating]]
"""Days (T,) and values (T, N)."""


@dataclass(frozen=True)
class Source:
    """A detector on what has a role."""

    role: str
    """One of ROLES."""
    detector: str
    """One of DETECTORS."""
    settings: Mapping[str, Any]
    """Its keywords, where they are not as usual."""
    bounded_by: str = ""
    """What has the role of bounding its days, beside the series it is found in; empty for none."""

    def find(self, series: Mapping[str, Series]) -> Markers:
        """Return the markers of a block, of which there is this source at least."""
        bound = [series[self.bounded_by]] if self.bounded_by in series else []
        return DETECTORS[self.detector](*series[self.role], *bound, **self.settings)


@dataclass(frozen=True)
class NamedMarker:
    """A marker and where it is looked for."""

    name: str
    """As it stands in tables of markers."""
    title: str
    """Name for people."""
    help: str
    """What it means."""
    sources: Sequence[Source]
    """Where it is looked for, the source that counts most first."""
    confirmed_by: Sequence[Source] = field(default_factory=tuple)
    """What else shows it."""


@dataclass(frozen=True)
class Found:
    """A named marker in a block, E times in all."""

    markers: Markers
    """When, in which series, and how strong."""
    roles: Sequence[str]
    """The sources that were looked at, the finding ones first, C in all."""
    seen: NDArray[np.bool_]
    """Which of them show each marker, shape (E, C)."""
    confidence: NDArray[np.float64]
    """From 0 to 1, shape (E,), see `confidence_of`; NaN where it is not known."""


STATES = {"fewest": 2, "shortest": 5.0}
"""What is a state: a single hazy observation is none."""

HARVESTED = {"level": 0.27, "least": 0.05, "steep": 0.015, "single": 0.2, **STATES}
"""A fall to stubble; a single observation will do after one of 0.2: catch crops follow soon."""

NAMED = (
    NamedMarker(
        "bare_soil",
        "Bare soil",
        "At least two observations in a row show soil: NDVI below 0.3; confirmed by a bare soil "
        "index above 0 and by coherence above 0.5.",
        [Source(NDVI, "level", {"level": 0.3, "fewest": 2})],
        [
            Source(BSI, "level", {"level": 0.0, "above": True}),
            Source(COHERENCE, "level", {"level": 0.5, "above": True}),
        ],
    ),
    NamedMarker(
        "mowing",
        "Mowing",
        "NDVI falls by at least 0.12, by 0.008 a day or more, and rises again; confirmed by a rise "
        "of coherence of at least 0.1.",
        [Source(NDVI, "drop", {"least": 0.12, "fall": 0.12, "steep": 0.008})],
        [Source(COHERENCE, "peak", {"least": 0.1})],
    ),
    NamedMarker(
        "harvest",
        "Harvest",
        "NDVI falls below 0.27 and stays there, by at least 0.05 in steps that are steep: a drop "
        "without recovery; confirmed by coherence that comes to stay above 0.5. NDVI without cloud "
        "mask tells until when the crop stood: clouds lower it, and never raise it.",
        [Source(NDVI, "change", HARVESTED, bounded_by=UNMASKED)],
        [Source(COHERENCE, "change", {"level": 0.5, "above": True, **STATES})],
    ),
    NamedMarker(
        "ploughing",
        "Ploughing",
        "The soil gets bare: the bare soil index comes to stay above 0, or NDVI below 0.2, by at "
        "least 0.05; confirmed by coherence that comes to stay above 0.5.",
        [
            Source(BSI, "change", {"level": 0.0, "above": True, "least": 0.05, **STATES}),
            Source(
                NDVI,
                "change",
                {"level": 0.2, "least": 0.05, "steep": 0.015, **STATES},
                bounded_by=UNMASKED,
            ),
        ],
        [Source(COHERENCE, "change", {"level": 0.5, "above": True, **STATES})],
    ),
    NamedMarker(
        "no_vegetation",
        "No vegetation",
        "NDVI stays below 0.3 for at least 120 days with five observations or more.",
        [Source(NDVI, "level", {"level": 0.3, "fewest": 5, "shortest": 120.0})],
    ),
    NamedMarker(
        "homogeneity",
        "Homogeneity",
        "At least three observations in a row vary little within the parcel: their standard "
        "deviation is below 0.1.",
        [Source(DEVIATION, "level", {"level": 0.1, "fewest": 3})],
    ),
    NamedMarker(
        "heterogeneity",
        "Heterogeneity",
        "At least three observations in a row vary much within the parcel: their standard "
        "deviation is above 0.1.",
        [Source(DEVIATION, "level", {"level": 0.1, "above": True, "fewest": 3})],
    ),
    NamedMarker(
        "data_gap",
        "Data gap",
        "No observation of NDVI for more than 20 days.",
        [Source(NDVI, "gap", {"longer_than": 20.0})],
    ),
)
"""All named markers."""


def find_marker(
    named: NamedMarker, series: Mapping[str, Series], *, within: float = 0.0, apart: float = 0.0
) -> Found | None:
    """Find a named marker in a block.

    Args:
        named: the marker.
        series: what there is of each role, all of the same N series.
        within: days; markers of several sources no farther apart are of one event.
        apart: days; where above 0, markers of one source no farther apart are one as well.

    Returns:
        What was found; None where the block has none of the marker's sources.

    Raises:
        ValueError: a setting is out of range, or days or values are no block.
    """
    sources = [one for one in named.sources if one.role in series]
    if not sources:
        return None
    found = [one.find(series) for one in sources]
    if apart > 0:
        found = [aggregate(one, apart) for one in found]
    if len(found) > 1:
        markers, seen = merge(found, within)
    else:
        markers, seen = found[0], np.ones((found[0].series.size, 1), bool)
    least = np.array([one.settings.get("least", 0.0) for one in sources])
    confidence = confidence_of(markers.value, least[seen.argmax(axis=1)])
    others = [one for one in named.confirmed_by if one.role in series]
    columns = [confirmed(markers, one.find(series), within) for one in others]
    roles = [one.role for one in (*sources, *others)]
    return Found(markers, roles, np.column_stack([seen, *columns]), confidence)


def confidence_of(value: NDArray[np.float64], least: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how likely markers are right by their size, 0 to 1; NaN without a least size.

    What is no event has values, too. Where its standard deviation is the least size of an event, no
    more than (least / value)^2 of it are as large as a value, by Chebyshev's inequality.
    """
    known = least > 0
    share = np.divide(least, value, out=np.full(value.shape, np.nan), where=known)
    return 1.0 - share**2
