"""Growing degree days: how much warmth above a base a day has.

Three ways to take them from daily temperatures: of the mean; of minimum and maximum held between
base and cap ("modified"); and of a sine through both (Baskerville and Emin 1969, Rapid estimation
of heat accumulation from maximum and minimum temperatures. Ecology 50, 514-517).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FORMS = ("mean", "modified", "sine")
"""How the warmth of a day is taken."""


@dataclass(frozen=True)
class Weather:
    """Daily temperatures of some years, a row each (one year of one site), NaN where unknown."""

    first: int
    """Day of the first column, counted from the 1 that the year begins on; may be negative."""
    mean: Floats
    """Mean temperature (degrees), shape (S, D)."""
    low: Floats | None = None
    """Minimum, where it is known."""
    high: Floats | None = None
    """Maximum, where it is known."""
    hours: Floats | None = None
    """Length of the day, where it is known."""

    def rows(self, chosen: NDArray[np.intp]) -> Weather:
        """Return some rows."""
        parts: dict[str, Any] = {
            name: None if part is None else part[chosen]
            for name, part in (
                ("mean", self.mean),
                ("low", self.low),
                ("high", self.high),
                ("hours", self.hours),
            )
        }
        return replace(self, **parts)


def degree_days(weather: Weather, base: float, form: str = "mean", cap: float = np.inf) -> Floats:
    """Return the degree days of each day, shape (S, D), at least 0.

    Args:
        weather: the temperatures; minimum and maximum are needed but for the form "mean".
        base: temperature below which nothing grows.
        form: one of FORMS.
        cap: temperature above which nothing grows faster.

    Raises:
        ValueError: the form is unknown, lacks its temperatures, or the cap is not above the base.
    """
    if form not in FORMS:
        raise ValueError(f"form must be one of {', '.join(FORMS)}, not {form!r}.")
    if not cap > base:
        raise ValueError(f"cap must be above base, {base!r}, not {cap!r}.")
    if form == "mean":
        return np.maximum(np.minimum(weather.mean, cap) - base, 0.0)
    low, high = weather.low, weather.high
    if low is None or high is None:
        raise ValueError(f"The form {form} needs minimum and maximum temperatures.")
    if form == "modified":
        held = (np.clip(low, base, cap) + np.clip(high, base, cap)) / 2
        return np.maximum(held - base, 0.0)
    warmth = _sine(low, high, base)
    return warmth if np.isinf(cap) else warmth - _sine(low, high, cap)


def _sine(low: Floats, high: Floats, base: float) -> Floats:
    """Return the mean height above a base of a sine from the lowest to the highest value."""
    middle, half = (high + low) / 2, (high - low) / 2
    with np.errstate(invalid="ignore", divide="ignore"):
        angle = np.arcsin(np.clip((base - middle) / half, -1.0, 1.0))
        part = ((middle - base) * (np.pi / 2 - angle) + half * np.cos(angle)) / np.pi
    return np.where(low >= base, middle - base, np.where(high <= base, 0.0, part))


def sums_from(daily: Floats, begin: int) -> Floats:
    """Return the sums over each row from column `begin` on, 0 before; shape as `daily`."""
    sums = np.zeros_like(daily)
    np.cumsum(daily[:, begin:], axis=1, out=sums[:, begin:])
    return sums


TOLERANCE = 1e-6
"""Degree days by which a sum may miss its total, so that rounding does not cost a day."""


def first_day(sums: Floats, totals: Floats) -> NDArray[np.intp]:
    """Return the first column of each row whose sum reaches each total, D where none does.

    Args:
        sums: not falling along each row, shape (S, D), no NaN.
        totals: any shape (...).

    Returns:
        Columns, shape (S, ...).
    """
    rows, columns = sums.shape
    # One search in all rows at once, each lifted above the one before it.
    lift = np.arange(rows) * (float(np.max(sums, initial=0.0)) + 1.0)
    capped = np.minimum(totals, float(np.max(sums, initial=0.0)) + 0.5)
    wanted = capped - TOLERANCE + lift.reshape(-1, *(1 for _ in np.shape(totals)))
    found = np.searchsorted((sums + lift[:, None]).ravel(), wanted)
    first = np.arange(rows).reshape(-1, *(1 for _ in np.shape(totals))) * columns
    return np.clip(found - first, 0, columns)
