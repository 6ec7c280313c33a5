"""What the plot shows, and how: places with their series and what methods found in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...algorithms.preview import Curve, Event, Previewed, Season
from .places import Place
from .reading import Reading, Variable

METHOD, OTHER, SEASONS = "method", "other", "seasons"
"""The three methods that may run at once: the main one, the one beside it, and that of seasons."""

DEVIATIONS = 2.0
"""Half the width of the uncertainty band, in standard deviations."""

LEAP_YEAR = 10957
"""2000-01-01: years folded over one another are drawn in this one, which has a 29 February."""


@dataclass(frozen=True)
class Look:
    """How the scene is drawn."""

    second_axis: bool = True
    """Whether further variables have an axis of their own."""
    folded: bool = False
    """Whether years lie over one another."""
    peers: bool = False
    """Whether the other parcels are shown, as median and range."""
    observations: bool = True
    """Whether observations are drawn."""


@dataclass(frozen=True)
class Scene:
    """All that is shown."""

    readings: Sequence[Reading] = ()
    """One for each place, in their order."""
    previews: Mapping[tuple[int, str], Previewed] = field(default_factory=dict)
    """What was found, by the number of the place and METHOD, OTHER or SEASONS."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The name of each method."""
    look: Look = field(default_factory=Look)
    """How it is drawn."""

    @property
    def shows_masked(self) -> bool:
        """Whether masked observations are drawn."""
        return self.look.observations and not self.look.folded

    def series(self) -> Iterator[tuple[Place, int, Variable]]:
        """Yield each series with its place and the rank of its variable."""
        for reading in self.readings:
            for rank, variable in enumerate(reading.variables):
                yield reading.place, rank, variable

    def curves(self) -> Iterator[tuple[Place, str, Curve]]:
        """Yield each curve with its place, and which method it is of."""
        for reading in self.readings:
            for role in (METHOD, OTHER, SEASONS):
                found = self.previews.get((reading.place.number, role))
                for curve in found.curves if found else ():
                    yield reading.place, role, curve

    def seasons(self) -> Iterator[tuple[Place, Season, Curve | None]]:
        """Yield each season with its place, and the curve that its marks stand on."""
        for place, found, curve in self._marked():
            for season in found.seasons:
                yield place, season, curve

    def events(self) -> Iterator[tuple[Place, Event, Curve | None]]:
        """Yield each event with its place, and the curve that its marks stand on."""
        for place, found, curve in self._marked():
            for event in found.events:
                yield place, event, curve

    def _marked(self) -> Iterator[tuple[Place, Previewed, Curve | None]]:
        for reading in self.readings:
            number = reading.place.number
            found = {role: self.previews.get((number, role)) for role in (METHOD, OTHER, SEASONS)}
            known = {role: one for role, one in found.items() if one is not None}
            curves = (known[role].curves for role in (SEASONS, METHOD) if role in known)
            curve = next((one for some in curves for one in some), None)
            for one in known.values():
                yield reading.place, one, curve

    def variables(self) -> list[str]:
        """Return the names of the variables, the main one first."""
        return list(dict.fromkeys(variable.name for _, _, variable in self.series()))

    def limits(self, rank: int) -> tuple[float, float] | None:
        """Return the least and the largest value of a variable; of all where they share an axis."""
        parts = []
        for _, of, variable in self.series():
            if of == rank or not self.look.second_axis:
                parts += [variable.values, variable.low, variable.high]
                parts += [variable.masked] if self.shows_masked else []
                parts += variable.peers if self.look.peers and variable.peers else ()
        for _, _, curve in self.curves():
            if curve.variable == rank or not self.look.second_axis:
                parts += [curve.values, *band(curve)]
        known = [one[np.isfinite(one)] for one in parts if one is not None]
        together = np.concatenate(known) if known else np.zeros(0)
        if not together.size:
            return None
        low, high = float(together.min()), float(together.max())
        margin = 0.08 * (high - low) or 0.05 * abs(high) or 0.5
        return low - margin, high + margin

    def days(self) -> tuple[float, float] | None:
        """Return the first and the last day."""
        ends = [variable.days[index] for _, _, variable in self.series() for index in (0, -1)]
        return (min(ends), max(ends)) if ends else None


def band(curve: Curve) -> tuple[NDArray, ...]:
    """Return the lower and the upper edge of the uncertainty of a curve, if it has any."""
    if curve.deviation is None:
        return ()
    half = DEVIATIONS * curve.deviation
    return curve.values - half, curve.values + half


def value_on(curve: Curve, day: float) -> float:
    """Return the value of a curve on a day, on the straight line between its values."""
    known = np.isfinite(curve.values)
    if not known.any():
        return np.nan
    return float(np.interp(day, curve.days[known], curve.values[known]))


def folded(days: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the year of each day, and the day moved to the same date of LEAP_YEAR's."""
    dates = np.floor(days).astype(np.int64).astype("datetime64[D]")
    years = dates.astype("datetime64[Y]")
    start = years.astype("datetime64[D]").astype(np.float64)
    of_year = days - start
    number = years.astype(np.int64) + 1970
    is_leap = ((number % 4 == 0) & (number % 100 != 0)) | (number % 400 == 0)
    after_february = (of_year >= 59) & ~is_leap
    return number, LEAP_YEAR + of_year + after_february
