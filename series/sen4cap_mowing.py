"""Mowing by the rule of the Sen4CAP system for grassland, on the NDVI of optical images alone.

A cut lies between two observations y1, y2 in sequence, y3 being the one behind them, if

    y1 - y2 > 0.12,  y1 > 0.5,  y2 < 0.75,  (y2 - y1) / days < -1e-6,  (y3 - y2) / days < 0.05,

values below 0.1 being left out. Its strength is (y1 - y2 - 0.12) / y2. The strongest cuts of a
series are kept, four at most, each pair of which spans 45 days or more from the begin of the one to
the end of the other; a cut begins no more than 30 days before it ends. (De Vroey et al. 2022,
Mowing detection using Sentinel-1 and Sentinel-2 time series for large scale grassland monitoring.
Remote Sensing of Environment 280, 113145; defaults of the system's configuration.)

The system scales its confidence over all parcels of a run. Here a series must not depend on the
others: it is 1 - 0.5 / (1 + strength), from 0.5 to 1, which orders the cuts of a series alike.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .cuts import Cuts, Floats, uniform_deviation
from .observed import Observed

CORRUPTED = 0.1
"""NDVI below this is left out."""
LEAST_DROP = 0.12
SLOPE = -1e-6
"""A day."""
FASTEST_RISE = 0.05
"""A day, behind the cut: what rises faster was a cloud."""
HIGHEST_AFTER = 0.75
LOWEST_BEFORE = 0.5
LONGEST = 30.0
"""Days of the interval."""
LEAST_SPAN = 45.0
"""Days."""
MOST = 4
"""Cuts of a series."""


def sen4cap_cuts(observed: Observed) -> Cuts:
    """Return the cuts of each series, dated in the middle of their intervals."""
    kept = observed.without(observed.value < CORRUPTED)
    if len(kept.time) < 3:
        none = np.zeros(0)
        return Cuts(np.zeros(0, np.intp), *[none] * 6)
    time, value = kept.time, kept.value
    before, after, behind = value[:-2], value[1:-1], value[2:]
    step, next_step = np.diff(time[:-1], axis=0), np.diff(time[1:], axis=0)
    there = kept.valid[2:]
    strength = (before - after - LEAST_DROP) / np.where(there, after, 1.0)
    found = there & (strength > 0)
    found &= (before > LOWEST_BEFORE) & (after < HIGHEST_AFTER)
    found &= after - before < SLOPE * step
    found &= behind - after < FASTEST_RISE * next_step
    end = time[1:-1]
    begin = np.maximum(time[:-2], end - LONGEST)
    row, series = _strongest(np.where(found, strength, -np.inf), begin, end)
    order = np.lexsort((row, series))
    row, series = row[order], series[order]
    at = row, series
    confidence = 1 - 0.5 / (1 + strength[at])
    date = (begin[at] + end[at]) / 2
    depth, deviation = (before - after)[at], uniform_deviation(begin[at], end[at])
    return Cuts(series, date, begin[at], end[at], depth, confidence, deviation)


def _strongest(
    strength: Floats, begin: Floats, end: Floats
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return row and series of the cuts kept; of equally strong ones the later goes first."""
    rows: list[NDArray[np.intp]] = []
    owners: list[NDArray[np.intp]] = []
    left = strength[::-1].copy()
    begin, end = begin[::-1], end[::-1]
    for _ in range(MOST):
        best = left.argmax(axis=0)
        series = np.flatnonzero(left.max(axis=0) > -np.inf)
        at = best[series], series
        rows.append(len(left) - 1 - best[series])
        owners.append(series)
        span = np.maximum(end[:, series] - begin[at], end[at] - begin[:, series])
        left[:, series] = np.where(span < LEAST_SPAN, -np.inf, left[:, series])
    return np.concatenate(rows), np.concatenate(owners)
