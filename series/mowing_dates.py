"""When grass was cut, within the days between the observations before and behind it.

Around a cut the values follow a straight line with a dip,

    y(t) = level + slope t - depth / (1 + exp((t - date - r) / (r / 4)))   from the date on,

r being the days until half of the depth has grown again. All is given a prior: r is log-normal
about the usual time, depth and slope are normal, the date is as likely on one day as on another.
For every pair of a date and an r the rest is a linear regression, whose evidence is known in closed
form; its sum over r is the probability of the date. So a fast rise behind a long gap tells of a cut
early in that gap. Cost: some 10 microseconds a cut.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .observed import Floats, Observed
from .row_sums import row_sums

SPREAD = 0.2
"""Standard deviation of the logarithm of the time of regrowth."""

_DATES = 9  # tried within a step
_TIMES = np.arange(-2.0, 2.5)  # of regrowth, in standard deviations of their logarithm
_BEFORE, _BEHIND = 6.0, 40.0  # days of observations; before, it may yet grow from another cut
_ROWS = np.arange(-4, 11)  # observations that tell of it, counted from the one before the cut
_CHUNK = 4096  # cuts worked on together


def cut_dates(
    observed: Observed,
    row: NDArray[np.intp],
    series: NDArray[np.intp],
    noise: Floats,
    regrowth: float,
    depth: float,
    slope: float,
) -> tuple[Floats, Floats]:
    """Return the mean date and its standard deviation, shape (C,) each.

    Args:
        observed: M observations of N series.
        row: the observation before each of C cuts, ordered by series and time.
        series: which series it is of.
        noise: of each series, (N,).
        regrowth: usual number of days until half of a cut has grown again.
        depth: how deep cuts are, roughly, in units of the values.
        slope: by how much values change a day without a cut, roughly.
    """
    before, after = np.full(row.size, -np.inf), np.full(row.size, np.inf)
    same = np.flatnonzero(series[1:] == series[:-1])
    before[same + 1] = observed.time[row[same] + 1, series[same]]
    after[same] = observed.time[row[same + 1], series[same + 1]]
    date, deviation = np.empty(row.size), np.empty(row.size)
    for first in range(0, row.size, _CHUNK):
        chunk = slice(first, first + _CHUNK)
        bounds = before[chunk], after[chunk]
        date[chunk], deviation[chunk] = _dated(
            observed, row[chunk], series[chunk], bounds, noise, regrowth, depth, slope
        )
    return date, deviation


def _dated(
    observed: Observed,
    row: NDArray[np.intp],
    series: NDArray[np.intp],
    bounds: tuple[Floats, Floats],
    noise: Floats,
    regrowth: float,
    depth: float,
    slope: float,
) -> tuple[Floats, Floats]:
    begin, end = observed.time[row, series], observed.time[row + 1, series]
    place = row + _ROWS[:, None]
    inside = (place >= 0) & (place < observed.number[series])
    place = np.clip(place, 0, len(observed.time) - 1)
    time = observed.time[place, series]
    inside &= time >= np.maximum(bounds[0], begin - _BEFORE)
    inside &= time <= np.minimum(bounds[1], end + _BEHIND)
    scale = noise[series]
    value = np.where(inside, observed.value[place, series] - observed.value[row, series], 0.0)
    value /= scale
    one = inside.astype(np.float64)
    since = np.where(inside, time - begin, 0.0)
    # The line is left out of the dip and of the values, as far as its priors let it follow them.
    line = np.stack((one, since))
    cross = row_sums(line[:, None] * line[None])
    cross[0, 0] += (scale / (10 * depth)) ** 2
    cross[1, 1] += (scale / slope) ** 2
    determinant = cross[0, 0] * cross[1, 1] - cross[0, 1] ** 2
    of_value = row_sums(line * value)
    solved = np.stack(
        (
            cross[1, 1] * of_value[0] - cross[0, 1] * of_value[1],
            cross[0, 0] * of_value[1] - cross[0, 1] * of_value[0],
        )
    )
    solved /= determinant
    share = (np.arange(_DATES) + 0.5) / _DATES
    chance = np.empty((_DATES, _TIMES.size, row.size))
    for number, part in enumerate(share):
        age = time - (begin + part * (end - begin))
        cut = inside & (age > 0)
        for place_of_time, deviate in enumerate(_TIMES):
            half = regrowth * np.exp(SPREAD * deviate)
            dip = np.where(cut, 1 / (1 + np.exp(np.minimum(4 * (age - half) / half, 50.0))), 0.0)
            of_dip = row_sums(line * dip)
            square = row_sums(dip * dip) + (scale / depth) ** 2
            explained = cross[1, 1] * of_dip[0] ** 2 + cross[0, 0] * of_dip[1] ** 2
            explained -= 2 * cross[0, 1] * of_dip[0] * of_dip[1]
            square -= explained / determinant
            fit = row_sums(dip * value) - of_dip[0] * solved[0] - of_dip[1] * solved[1]
            evidence = fit**2 / square - np.log(square) - deviate**2
            chance[number, place_of_time] = evidence / 2
    chance = row_sums(np.exp(chance - chance.max(axis=(0, 1))))
    chance /= row_sums(chance)
    days = (end - begin) * share[:, None]
    mean = row_sums(chance * days)
    within = ((end - begin) / _DATES) ** 2 / 12
    deviation = np.sqrt(row_sums(chance * (days - mean) ** 2) + within)
    return begin + mean, deviation
