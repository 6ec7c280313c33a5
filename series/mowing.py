"""Mowing of grassland: when each series was cut, how sure that is, and what each year was like.

There are two rules. `curve` is ours: a cut is a fall of the curve that exceeds a least drop beyond
reasonable doubt, against the noise of the series, what both sides of it foretell, and what radar
says (see `mowing_steps`), dated by how the grass grows again (see `mowing_dates`). `sen4cap` is the
rule of the Sen4CAP system (see `sen4cap_mowing`), for comparison. Cost: see benchmarks/mowing.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit

from .block import checked_days, checked_values
from .cuts import Cuts
from .events import pack_events
from .mowing_dates import cut_dates
from .mowing_steps import MowingRules, Steps, find_steps, no_steps
from .mowing_years import YEARLY, yearly_metrics, years_of_days
from .observed import Observed
from .sen4cap_mowing import sen4cap_cuts

RULES = ("curve", "sen4cap")

CUT = ("date", "begin", "end", "deviation", "depth", "confidence")
"""The numbers of a cut, in order."""

_SLAB = 100_000  # values worked on together, as much as stays in the processor's cache

Auxiliary = tuple[ArrayLike, ArrayLike]
"""Days and values of a further variable."""


def year_names(
    days: ArrayLike,
    keywords: Mapping[str, Any] | None = None,  # noqa: ARG001 - what names slots is given them
) -> tuple[str, ...]:
    """Return the names of the years that a block has metrics of, whatever the method's keywords."""
    return tuple(str(year) for year in years_of_days(checked_days(days)))


def mowing(
    days: ArrayLike,
    values: ArrayLike,
    *auxiliaries: Auxiliary,
    rule: str = "curve",
    least_drop: float = 0.1,
    confidence: float = 0.9,
    shortest_interval: float = 28.0,
    regrowth: float = 17.0,
    decline: float = 0.005,
    bare_below: float = 0.3,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Find the cuts of grassland in each series.

    Infinite values are gaps; several observations of a day count as their mean. A series with fewer
    than three observations has no cuts. For the rule "sen4cap" values are NDVI from -1 to 1, and of
    the keywords only the last counts; it makes nothing of further variables.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: NDVI or another index that falls when grass is cut, one series a column, shape
            (T, N), as observed and not smoothed.
        auxiliaries: days and values of each further variable of the same N series, such as radar
            coherence or VH / VV: they make a drop more likely a cut, or less. They must not be of
            the same images, whose errors they would share.
        rule: "curve" or "sen4cap".
        least_drop: a cut takes more than this, in units of the values, above 0.
        confidence: least probability of a cut, from 0.5 to below 1.
        shortest_interval: days between two cuts, above 0.
        regrowth: usual number of days until half of a cut has grown again, above 0.
        decline: how much values may fall a day without a cut, above 0: a standard deviation.
        bare_below: two observations in sequence below this are bare ground.

    Returns:
        The metrics of each calendar year, YEARLY, shape (7, years, N), and the cuts, CUT, as
        `events` packs them, shape (slots, 6, N); float32 for float32 values, else float64.

    Raises:
        ValueError: times that do not increase, values of another shape, or a keyword out of range.
    """
    if rule not in RULES:
        raise ValueError(f"rule must be one of {', '.join(RULES)}, not {rule!r}.")
    rules = MowingRules(least_drop, confidence, shortest_interval, regrowth, decline).check()
    if not np.isfinite(bare_below):
        raise ValueError(f"bare_below must be a finite number, not {bare_below!r}.")
    days = checked_days(days)
    values = checked_values(days, values)
    further = []
    for number, (own_days, own_values) in enumerate(auxiliaries, 1):
        own_days = checked_days(own_days, f"days of auxiliary {number}")
        own_values = checked_values(own_days, own_values, f"auxiliary {number}")
        if own_values.shape[1] != values.shape[1]:
            raise ValueError(
                f"auxiliary {number} must have the {values.shape[1]} series of values, not "
                f"{own_values.shape[1]}."
            )
        further.append((own_days, own_values))
    count = values.shape[1]
    width = max(1, _SLAB // max(1, days.size))
    yearly = np.full((len(YEARLY), len(years_of_days(days)), count), np.nan, values.dtype)
    rows: list[NDArray[np.float64]] = []
    owners: list[NDArray[np.intp]] = []
    for first in range(0, count, width):
        slab = slice(first, first + width)
        observed = Observed.of(days, values[:, slab])
        own = [(own_days, own_values[:, slab]) for own_days, own_values in further]
        if rule == "sen4cap":
            cuts, clear, factor = sen4cap_cuts(observed), observed, no_steps(observed) * 0.0
        else:
            steps = find_steps(observed, own, rules)
            cuts, clear, factor = _cuts(steps, rules), steps.observed, steps.evidence
        how = {"bare_below": bare_below, "least_drop": least_drop}
        yearly[:, :, slab] = yearly_metrics(days, clear, cuts, factor, **how)
        rows.append(np.stack([getattr(cuts, name) for name in CUT]))
        owners.append(cuts.series + first)
    fields = np.concatenate(rows, axis=1) if rows else np.zeros((len(CUT), 0))
    series = np.concatenate(owners) if owners else np.zeros(0, np.intp)
    return yearly, pack_events(series, fields, count, values.dtype)


def _cuts(steps: Steps, rules: MowingRules) -> Cuts:
    """Return the cuts among steps, ordered by series and time."""
    series, row = np.nonzero(steps.cut.T)
    at = row, series
    observed = steps.observed
    date, deviation = cut_dates(
        observed,
        row,
        series,
        steps.noise,
        rules.regrowth,
        depth=3 * rules.least_drop,
        slope=rules.decline,
    )
    begin, end = observed.time[at], observed.time[row + 1, series]
    return Cuts(series, date, begin, end, steps.drop[at], expit(steps.odds[at]), deviation)
