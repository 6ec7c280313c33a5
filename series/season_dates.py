"""From dates of seasons, however they are counted, back to days, and to the season meant.

The inverse of `phenology_dates`: days of the year and the YYDDD of HR-VPP become days since 1970.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def new_year(year: ArrayLike) -> Floats:
    """Return the 1st of January of years, in days since 1970; NaN for NaN."""
    year = np.asarray(year, np.float64)
    known = np.isfinite(year)
    whole = np.where(known, year, 1970).astype(np.int64) - 1970
    days = whole.astype("datetime64[Y]").astype("datetime64[D]").astype(np.float64)
    return np.where(known, days, np.nan)


def from_yyddd(code: ArrayLike) -> Floats:
    """Return days since 1970 of 1000 * (year - 2000) + day of the year; 0 means none, as NaN."""
    code = np.asarray(code, np.float64)
    with np.errstate(invalid="ignore"):
        code = np.where(code > 0, code, np.nan)
        years = np.floor(code / 1000)
    return new_year(2000 + years) + code - 1000 * years - 1


def from_day_of_year(day: ArrayLike, year: ArrayLike, peak: ArrayLike | None = None) -> Floats:
    """Return days since 1970 of days of the year, from 1.

    Args:
        day: days of the year; broadcast against the others.
        year: the year of the season's peak.
        peak: the peak's own day of the year, where it is known; the date is then the one nearest
            to it, and may lie in the year before or after.
    """
    day, year = np.broadcast_arrays(np.asarray(day, np.float64), np.asarray(year, np.float64))
    date = new_year(year) + day - 1
    if peak is None:
        return date
    top = new_year(year) + np.asarray(peak, np.float64) - 1
    choices = np.stack([new_year(year + step) + day - 1 for step in (0, -1, 1)])
    distance = np.abs(choices - top)
    nearest = np.argmin(np.where(np.isnan(distance), np.inf, distance), axis=0)
    return np.take_along_axis(choices, nearest[None], axis=0)[0]


def nearest_season(dates: Floats, observed: ArrayLike) -> tuple[NDArray[np.intp], Floats]:
    """Return which season an observation is of: the one whose date is nearest.

    Args:
        dates: of every season of an observation's place, days since 1970, shape (N, S), NaN for
            none.
        observed: date of the observation, shape (N,).

    Returns:
        Number of the season, -1 for none, and its date, NaN for none; shapes (N,). Of two at the
        same distance it is the first.
    """
    if not dates.shape[1]:
        return np.full(len(dates), -1), np.full(len(dates), np.nan)
    distance = np.abs(dates - np.asarray(observed, np.float64)[:, None])
    found = np.argmin(np.where(np.isnan(distance), np.inf, distance), axis=1)
    date = dates[np.arange(len(dates)), found]
    return np.where(np.isnan(date), -1, found), date
