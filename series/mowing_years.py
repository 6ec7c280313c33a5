"""What was done to grass in each calendar year: cut or grazed, how often, and ploughed or not."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .cuts import Cuts
from .local_trend import noise
from .observed import Flags, Floats, Observed
from .phenology_slots import years_of
from .season_dates import new_year
from .whittaker import whittaker

YEARLY = ("cuts", "first", "interval", "use", "bare", "reseeded", "permanent")
"""The metrics of a year, in order."""

NEITHER, MOWN, GRAZED = 0.0, 1.0, 2.0
"""What `use` may be."""

_SMOOTHING = 1e3
_STEP = 5.0  # days between the times at which slow dips are looked for
_SLOW = 0.3  # of the least drop: a slow dip that deep is grazing,
_SURE = 4.0  # if it is as many times as deep as the curve is unsure
_KERNEL = 3 / (8 * 2**0.5)  # integral of the square of the spline's kernel (Silverman 1984)


def years_of_days(days: Days) -> NDArray[np.int64]:
    """Return the calendar years from the first time to the last."""
    if not days.size:
        return np.zeros(0, np.int64)
    first, last = years_of(days[[0, -1]])
    return np.arange(first, last + 1)


def yearly_metrics(
    days: Days,
    clear: Observed,
    cuts: Cuts,
    evidence: Floats,
    *,
    bare_below: float,
    least_drop: float,
) -> Floats:
    """Return the metrics of each year of N series, shape (7, years, N).

    They are NaN for a year with neither an observation nor a cut.

    Args:
        days: times of the block.
        clear: observations without clouds, M at most.
        cuts: what was cut.
        evidence: logarithm of the factor that other variables give to the odds of a drop, in each
            step between these observations, shape (M - 1, N).
        bare_below: two observations in sequence below this are bare ground.
        least_drop: of a cut.
    """
    years = years_of_days(days)
    shape = years.size, clear.number.size
    first = years.min(initial=9999)
    seen = np.zeros(shape, bool)
    row, series = np.nonzero(clear.valid)
    seen[years_of(clear.time[row, series]) - first, series] = True
    number, first_cut, interval = _of_cuts(cuts, first, shape)
    bare, reseeded = _bare(clear, evidence, bare_below, first, shape)
    use = np.where(number > 0, MOWN, NEITHER)
    some = np.flatnonzero((seen & (number == 0)).any(axis=0))
    if some.size:
        dips = _slow_dips(days, clear.part(some), years, _SLOW * least_drop)
        use[:, some] = np.where(dips & (number[:, some] == 0), GRAZED, use[:, some])
    permanent = np.cumsum(bare, axis=0) == 0
    result = np.stack((number, first_cut, interval, use, bare, reseeded, permanent))
    return np.where(seen | (number > 0), result, np.nan)


def _of_cuts(cuts: Cuts, first: int, shape: tuple[int, int]) -> tuple[Floats, Floats, Floats]:
    """Return number, first day and mean interval of the cuts of each year; NaN where undefined."""
    at = years_of(cuts.date) - first, cuts.series
    number = np.zeros(shape)
    np.add.at(number, at, 1.0)
    begin, end = np.full(shape, np.inf), np.full(shape, -np.inf)
    np.minimum.at(begin, at, cuts.date)
    np.maximum.at(end, at, cuts.date)
    begin, end = (np.where(number > 0, one, np.nan) for one in (begin, end))
    pause = np.where(number > 1, (end - begin) / np.maximum(number - 1, 1), np.nan)
    begins = new_year(np.arange(first, first + shape[0]))[:, None]
    return number, begin - begins + 1, pause


def _bare(
    clear: Observed, evidence: Floats, below: float, first: int, shape: tuple[int, int]
) -> tuple[Flags, Flags]:
    """Return in which years ground lay bare, and in which it became so and then green again.

    Other variables must not speak against it: ploughing changes them as a cut does.
    """
    bare, reseeded = np.zeros(shape, bool), np.zeros(shape, bool)
    low = clear.valid & (clear.value < below)
    lies = np.zeros(low.shape, bool)
    lies[:-1] = low[:-1] & low[1:]
    lies[1:] |= lies[:-1] & low[1:]
    row, series = np.nonzero(lies)
    bare[years_of(clear.time[row, series]) - first, series] = True
    green = clear.valid & ~low
    later = np.zeros(low.shape, bool)
    later[:-1] = np.logical_or.accumulate(green[:0:-1], axis=0)[::-1]
    becomes = lies[1:] & ~low[:-1] & later[1:] & (evidence >= 0)
    row, series = np.nonzero(becomes)
    reseeded[years_of(clear.time[row + 1, series]) - first, series] = True
    return bare, reseeded


def _slow_dips(
    days: Days, clear: Observed, years: NDArray[np.int64], least: float | Floats
) -> Flags:
    """Return in which years the smooth curve falls by so much and rises again, (years, N).

    The fall must also be larger than the curve's own error: that of a spline of the same smoothing
    through observations as far apart as they are on average (Silverman 1984, The Annals of
    Statistics 12, 898-916).
    """
    no_cut = np.zeros((max(len(clear.time) - 1, 0), clear.number.size), bool)
    apart = (clear.time.max(axis=0) - clear.time.min(axis=0)) / np.maximum(clear.number - 1, 1)
    error = noise(clear, no_cut, _SMOOTHING) * np.sqrt(
        _KERNEL * apart / (_SMOOTHING * np.maximum(apart, 1.0)) ** 0.25
    )
    least = np.maximum(least, _SURE * error)
    day = np.unique(np.floor(days))
    values = np.full((day.size, clear.number.size), np.nan)
    row, series = np.nonzero(clear.valid)
    at = np.searchsorted(day, np.floor(clear.time[row, series]))
    values[at, series] = clear.value[row, series]
    bounds = new_year([*years, years[-1] + 1])
    times = [np.arange(first, last, _STEP) for first, last in zip(bounds, bounds[1:])]
    how: dict[str, Any] = {
        "smoothing": _SMOOTHING,
        "at": np.concatenate(times),
        "extrapolate": False,
    }
    curve = whittaker(day, values, **how)
    found = np.zeros((years.size, clear.number.size), bool)
    parts = np.split(curve, np.cumsum([one.size for one in times])[:-1])
    for number, part in enumerate(parts):
        left = np.fmax.accumulate(part, axis=0)
        right = np.fmax.accumulate(part[::-1], axis=0)[::-1]
        with np.errstate(invalid="ignore"):
            found[number] = (np.fmin(left, right) - part >= least).any(axis=0)
    return found
