"""PhenoloPy's metrics to the letter: one season a calendar year, dates on observations.

It reproduces what FuseTS publishes and is for that alone. Days are days of the year, so that a
season across New Year or a series of several years comes out wrong; sums count observations and not
days; a date is that of the observation next to a level. `phenolopy.phenolopy` mends all of this.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations
from .phenolopy_rules import MetricRules


def compatible_metrics(
    days: Days, values: NDArray[np.floating], rules: MetricRules
) -> NDArray[np.float64]:
    """Return the 18 metrics of each series, shape (18, N), in the order of `METRICS`.

    Times are days of the year. A series without observations, and dates where the curve neither
    rises before nor falls after its largest value, are NaN with all that depends on them.
    """
    values = np.where(observations(values), values, np.nan)
    result = np.full((18, values.shape[1]), np.nan)
    some = np.flatnonzero(np.isfinite(values).any(axis=0))
    if some.size and days.size > 1:
        result[:, some] = _metrics(_days_of_year(days), days, values[:, some], rules)
    return result


def _days_of_year(days: Days) -> NDArray[np.float64]:
    """Return days of the year, 1 to 366."""
    date = np.floor(days).astype(np.int64).astype("datetime64[D]")
    return (date - date.astype("datetime64[Y]")).astype(np.float64) + 1


def _metrics(
    day: NDArray[np.float64], days: Days, values: NDArray[np.floating], rules: MetricRules
) -> NDArray[np.float64]:
    """Return the metrics of series with at least one observation."""
    column = np.arange(values.shape[1])
    peak, low = np.nanargmax(values, axis=0), np.nanargmin(values, axis=0)
    pos, vos = values[peak, column], values[low, column]
    pos_day = day[peak]
    left = np.where(day[:, None] <= pos_day, values, np.nan)
    right = np.where(day[:, None] >= pos_day, values, np.nan)
    mos = (_mean_of_high(left) + _mean_of_high(right)) / 2
    side_low = np.nanmin(left, axis=0), np.nanmin(right, axis=0)
    bse = (side_low[0] + side_low[1]) / 2
    base = bse if rules.base == "bse" else vos
    aos = (pos if rules.peak == "pos" else mos) - base
    rising = np.where(np.gradient(left, days, axis=0) > 0, left, np.nan)
    falling = np.where(np.gradient(right, days, axis=0) < 0, right, np.nan)
    dates, found = [], []
    for flank in (rising, falling):
        at, known = _observation(flank, _level(values, flank, base, aos, rules), rules)
        dates.append(np.where(known, day[at], np.nan))
        found.append(np.where(known, values[at, column], np.nan))
    (sos_day, eos_day), (sos, eos) = dates, found
    los = eos_day - sos_day
    los = np.where(los < 0, day[-1] + los, los)
    inside = (day[:, None] >= sos_day) & (day[:, None] <= eos_day)
    lios = _trapezoids(np.where(inside, values, 0.0))
    liot = _trapezoids(values)
    return np.stack(
        (
            pos,
            pos_day,
            mos,
            vos,
            day[low],
            bse,
            aos,
            sos,
            sos_day,
            eos,
            eos_day,
            los,
            _rate(pos - sos, pos_day - sos_day),
            np.abs(_rate(eos - pos, eos_day - pos_day)),
            lios,
            lios - _trapezoids(np.where(inside, base, 0.0)),
            liot,
            liot - base * (len(day) - 1),
        )
    )


def _rate(change: NDArray[np.floating], time: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return change a day; NaN in no time."""
    return change / np.where(time == 0, np.nan, time)


def _mean_of_high(side: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the mean of the values of at least 80 % of the largest, shape (N,)."""
    high = side >= 0.8 * np.nanmax(side, axis=0)
    return _total(np.where(high, side, 0.0)) / np.count_nonzero(high, axis=0)


def _level(
    values: NDArray[np.floating],
    flank: NDArray[np.floating],
    start: NDArray[np.floating],
    amplitude: NDArray[np.floating],
    rules: MetricRules,
) -> NDArray[np.floating] | float:
    """Return the value that the start or the end of season has by the chosen method."""
    if rules.method in ("first_of_slope", "median_of_slope"):
        return _medians(flank)
    if rules.method == "seasonal_amplitude":
        return start + rules.factor * amplitude
    if rules.method == "absolute_value":
        return rules.level
    if rules.method == "relative_amplitude":
        low, high = np.nanquantile(values, (0.1, 0.9), axis=0)
        return low + rules.factor * (high - low)
    seen = np.isfinite(values)
    return _total(np.where(seen, values, 0.0)) / np.count_nonzero(seen, axis=0)


def _medians(flank: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the medians of the columns, NaN where a column has no value."""
    ordered = np.sort(flank, axis=0)  # NaN last
    count = np.count_nonzero(np.isfinite(flank), axis=0)
    column = np.arange(flank.shape[1])
    low = ordered[np.maximum((count - 1) // 2, 0), column]
    return (low + ordered[np.minimum(count // 2, len(flank) - 1), column]) / 2


def _observation(
    flank: NDArray[np.floating], level: NDArray[np.floating] | float, rules: MetricRules
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the observation that is taken for the start or the end, and whether there is one."""
    distance = flank - level
    if rules.method != "first_of_slope":
        distance = np.abs(distance)
    known = np.isfinite(distance)
    return np.where(known, distance, np.inf).argmin(axis=0), known.any(axis=0)


def _trapezoids(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the trapezoidal sums over observations one apart, shape (N,)."""
    return _total(values[1:] + values[:-1]) / 2


def _total(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the sums of the columns, shape (N,), the same to the bit for one column or many."""
    return np.ascontiguousarray(values.T).sum(axis=1, dtype=np.float64)
