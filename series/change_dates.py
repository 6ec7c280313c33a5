"""When a level changed, within the days between the observations beside the change.

What stays before a change goes on as it went, by a line whose slope has a prior; the level behind
it is constant. Observations then follow

    y(t) = (level + slope t) s(date - t) + other level s(t - date),  s the logistic curve,

whose width has them change within about two days, as when a field is cut. For every date the rest
is a linear regression with normal priors, whose evidence is known in closed form; a date is as
likely beforehand as another (Smith 1975, Biometrika 62, 407-416, for a point of change in a linear
model). So the slow fall of a ripening crop is told from its harvest, an observation while it goes
on tells the day, and where nothing tells, the date is the middle of the gap. Cost: some tens of
microseconds a change.
"""

from __future__ import annotations

import numpy as np

from .phenology_curves import Curves, Floats, Index
from .row_sums import row_sums

WIDTH = 0.6
"""Time scale of a change, days."""

_DATES = 48  # tried for each change
_REACH = 20.0  # days beside the steps of a change in which observations tell of it
_ROWS = np.arange(-8, 9)  # observations that tell of it, counted from the first beyond the level
_CHUNK = 4096  # changes worked on together


def change_dates(
    of: Curves,
    series: Index,
    place: Index,
    bounds: tuple[Floats, Floats],
    size: Floats,
    noise: Floats,
    slope: float | Floats,
) -> Floats:
    """Return the mean date of C changes, shape (C,).

    Args:
        of: the curves.
        series: which series each change is of, shape (C,).
        place: place of the first observation beyond the level, shape (C,).
        bounds: the days that each change lies between, shape (C,) each.
        size: difference of the levels, roughly, shape (C,).
        noise: standard deviation of the noise of each change's series, above 0, shape (C,).
        slope: by how much values change a day without a change, roughly; a number, or shape (C,).
    """
    date, slopes = np.empty(place.size), np.broadcast_to(slope, place.shape)
    for first in range(0, place.size, _CHUNK):
        chunk = slice(first, first + _CHUNK)
        own = bounds[0][chunk], bounds[1][chunk]
        rest = size[chunk], noise[chunk], slopes[chunk]
        date[chunk] = _dated(of, series[chunk], place[chunk], own, *rest)
    return date


def _dated(
    of: Curves,
    series: Index,
    place: Index,
    bounds: tuple[Floats, Floats],
    size: Floats,
    noise: Floats,
    slope: Floats,
) -> Floats:
    begin, end = bounds
    near = place + _ROWS[:, None]
    inside = (near >= of.start[series]) & (near < of.start[series + 1])
    near = np.clip(near, 0, of.time.size - 1)
    time = of.time[near]
    inside &= (time >= begin - _REACH) & (time <= end + _REACH)
    middle = (of.value[place] + of.value[np.maximum(place - 1, 0)]) / 2
    value = np.where(inside, of.value[near] - middle, 0.0) / noise
    since = np.where(inside, time - begin, 0.0)
    width = np.maximum(WIDTH, (end - begin) / _DATES)
    priors = [(noise / one) ** 2 for one in (size, slope, size)]
    share = (np.arange(_DATES) + 0.5) / _DATES
    chance = np.empty((_DATES, place.size))
    for number, part in enumerate(share):
        age = time - (begin + part * (end - begin))
        changed = inside / (1 + np.exp(np.clip(-age / width, -50.0, 50.0)))
        stays = inside - changed
        columns = np.stack((stays, stays * since, changed))
        cross = row_sums(columns[:, None] * columns[None])
        for column, prior in enumerate(priors):
            cross[column, column] += prior
        chance[number] = _log_evidence(cross, row_sums(columns * value))
    chance = np.exp(chance - chance.max(axis=0))
    return begin + (end - begin) * (row_sums(chance * share[:, None]) / row_sums(chance))


def _log_evidence(cross: Floats, of_value: Floats) -> Floats:
    """Return the logarithm of the evidence, up to what all dates share, shape (C,).

    `cross` (3, 3, C) and `of_value` (3, C), the normal equations, are used up in elimination.
    """
    evidence = np.zeros(of_value.shape[1])
    for row in range(len(of_value)):
        pivot = cross[row, row]
        evidence += (of_value[row] ** 2 / pivot - np.log(pivot)) / 2
        for other in range(row + 1, len(of_value)):
            factor = cross[other, row] / pivot
            of_value[other] -= factor * of_value[row]
            cross[other, row + 1 :] -= factor * cross[row, row + 1 :]
    return evidence
