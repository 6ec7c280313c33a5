"""Start, end and turning dates of seasons, by the way a user has chosen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .phenology_curvature import GRID, curvature_dates, steepest, tangent_dates
from .phenology_curves import Flanks, Floats

METHODS = (
    "side_amplitude",
    "whole_amplitude",
    "absolute",
    "derivative",
    "curvature",
    "tangents",
)
"""How start and end may be found."""


@dataclass(frozen=True)
class DateRules:
    """How the dates of a season are found."""

    method: str = "side_amplitude"
    """One of METHODS."""
    start: float = 0.25
    """Share of the amplitude for the start, between 0 and 1; a value for method "absolute"."""
    end: float = 0.15
    """Share of the amplitude for the end, or a value."""
    turn: float = 0.9
    """Share of the side's amplitude at which green-up ends and senescence begins."""
    band: float = 0.0
    """Half the width of a band of amplitude round the level, below 0.5: the date is the middle of
    the days on which the curve passes through it; 0 for the level alone."""
    outermost: bool = False
    """Take the first rise and the last fall through the level instead of those at the peak."""
    step: float = GRID
    """Days between the points at which curvature is taken, see `curvature_step`."""

    def check(self) -> DateRules:
        """Return the rules.

        Raises:
            ValueError: one is out of range.
        """
        if self.method not in METHODS:
            raise ValueError(f"method must be one of {', '.join(METHODS)}, not {self.method!r}.")
        for name in ("start", "end", "turn"):
            level = getattr(self, name)
            if not np.isfinite(level):
                raise ValueError(f"{name} must be a finite number, not {level!r}.")
            if not 0 < level < 1 and (self.method != "absolute" or name == "turn"):
                raise ValueError(f"{name} must be between 0 and 1, not {level!r}.")
        if not 0 <= self.band < 0.5:
            raise ValueError(f"band must be from 0 to below 0.5, not {self.band!r}.")
        return self


@dataclass(frozen=True)
class SideDates:
    """Dates of S seasons, shape (S,) each; NaN where there is none."""

    start: Floats
    """Start of season."""
    maturity: Floats
    """End of green-up."""
    senescence: Floats
    """Begin of senescence."""
    end: Floats
    """End of season."""


def side_dates(left: Flanks, right: Flanks, rules: DateRules) -> SideDates:
    """Return the dates of seasons by the chosen method.

    Whatever the method, a date that does not lie on its side of the season is NaN.
    """
    if rules.method == "tangents":
        dates = SideDates(*tangent_dates(left, right))
    elif rules.method == "curvature":
        begin, maturity = curvature_dates(left, steepest(left), rules.step)
        end, senescence = curvature_dates(right, steepest(right), rules.step)
        dates = SideDates(begin, maturity, senescence, end)
    else:
        maturity, senescence = left.crossing(rules.turn), right.crossing(rules.turn)
        begin, end = _start_and_end(left, right, rules)
        dates = SideDates(begin, maturity, senescence, end)
    return dates


def _start_and_end(left: Flanks, right: Flanks, rules: DateRules) -> tuple[Floats, Floats]:
    """Return start and end by a level of the curve or by its steepest points."""
    if rules.method == "derivative":
        return steepest(left).date, steepest(right).date
    levels = []
    for flank, level in ((left, rules.start), (right, rules.end)):
        if rules.method == "side_amplitude":
            height: float | Floats = level
        elif rules.method == "absolute":
            height = (level - flank.low) / flank.amplitude
        else:
            base = (left.low + right.low) / 2
            top = left.low + left.amplitude
            height = (base + level * (top - base) - flank.low) / flank.amplitude
        bounds = (height - rules.band, height + rules.band) if rules.band else (height,)
        dates = [flank.crossing(bound, outermost=rules.outermost) for bound in bounds]
        levels.append(dates[0] if not rules.band else (dates[0] + dates[1]) / 2)
    return levels[0], levels[1]
