"""Dates of a season from the shape of its flanks: steepest slope, tangents, and curvature.

Steepest: the largest slope between two observations, its date in the middle of the step and moved
to the top of a parabola through the slopes beside it (White et al. 2009).

Tangents (Gu et al. 2009, in Noormets, Phenology of Ecosystem Processes): the tangents at the
steepest points meet the lows at upturn and recession, the peak at stabilisation, and the line
fitted between stabilisation and the first downturn at the downturn.

Curvature (Zhang et al. 2003, Remote Sensing of Environment 84, 471-475): green-up, maturity,
senescence and dormancy are where the second derivative changes fastest on either side of the
steepest point. It stands for the curvature, from which it differs by the square of the slope: so
the dates do not depend on the unit of the values.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .phenology_curves import Flanks, Floats, Index

GRID = 4.0  # days between the points at which curvature is taken; nearer ones feel the noise


def curvature_step(days: Days) -> float:
    """Return the days between the points at which the curvature of a block is taken.

    It is the multiple of the median spacing of the times that is nearest to GRID, so that the
    points fall on observations where these are regular.
    """
    if days.size < 2:
        return GRID
    spacing = float(np.median(np.diff(days)))
    return spacing * max(1, round(GRID / spacing))


def vertex(time: Floats, value: Floats) -> Floats:
    """Return when the parabola through three points, shape (3, S), turns; the middle if never."""
    before, after = time[1] - time[0], time[2] - time[1]
    fall, rise = (value[1] - value[0]) / before, (value[2] - value[1]) / after
    bend = (rise - fall) / (before + after)
    flat = bend == 0
    shift = (fall * after + rise * before) / (before + after) / np.where(flat, 1.0, 2 * bend)
    inside = ~flat & (np.abs(shift) <= np.maximum(np.abs(before), np.abs(after)))
    return time[1] - np.where(inside, shift, 0.0)


@dataclass(frozen=True)
class Tangents:
    """The steepest point of each flank."""

    date: Floats
    """When, shape (S,); NaN where it lies in a long gap."""
    height: Floats
    """Share of the side's amplitude there, shape (S,)."""
    slope: Floats
    """Rise a day as a share of the side's amplitude, shape (S,), below 0 on right flanks."""

    def meets(self, height: float) -> Floats:
        """Return when the tangent is at a share of the side's amplitude, shape (S,)."""
        return self.date + (height - self.height) / self.slope


def steepest(flank: Flanks) -> Tangents:
    """Return the steepest point of each flank."""
    slope = np.zeros(flank.time.size)
    step = np.diff(flank.time)
    inner = flank.owner[1:] == flank.owner[:-1]
    np.divide(np.diff(flank.height), step, out=slope[:-1], where=inner)
    inner = np.append(inner, False)
    steep = np.where(inner, np.abs(slope) * np.sign(np.append(np.diff(flank.height), 0)), -np.inf)
    best = np.maximum.reduceat(steep, flank.offset)
    place = np.arange(steep.size)
    at = np.where(steep == best[flank.owner], place, steep.size)
    at = np.minimum.reduceat(at, flank.offset)
    middle = np.append((flank.time[:-1] + flank.time[1:]) / 2, 0.0)
    date = middle[at]
    around = np.flatnonzero((at > flank.offset) & (at < flank.last - 1))
    points = at[around] + np.array([[-1], [0], [1]])
    date[around] = vertex(middle[points], steep[points])
    known = np.abs(flank.time[at + 1] - flank.time[at]) <= flank.max_gap
    height = flank.height[at] + slope[at] * (date - flank.time[at])
    return Tangents(np.where(known, date, np.nan), height, slope[at])


def tangent_dates(left: Flanks, right: Flanks) -> tuple[Floats, Floats, Floats, Floats]:
    """Return upturn, stabilisation, downturn and recession, shape (S,) each."""
    up, down = steepest(left), steepest(right)
    rise, fall = up.meets(1.0), down.meets(1.0)
    downturn = np.where(np.isfinite(rise), _plateau_end(left, right, rise, fall, down), fall)
    first, last = left.time[left.offset], right.time[right.offset]
    return (
        np.maximum(up.meets(0.0), first),
        rise,
        np.clip(downturn, None, last),
        np.minimum(down.meets(0.0), last),
    )


def _plateau_end(left: Flanks, right: Flanks, begin: Floats, end: Floats, down: Tangents) -> Floats:
    """Return when the right tangent meets the line fitted from `begin` to `end`."""
    top = right.low + right.amplitude
    peak = left.time[left.last]
    sums = np.zeros((5, peak.size))
    for flank, skip_peak in ((left, False), (right, True)):
        owner = flank.owner
        inside = (flank.time >= begin[owner]) & (flank.time <= end[owner])
        if skip_peak:
            inside[flank.last] = False
        weight = inside.astype(np.float64)
        time = np.where(inside, flank.time - peak[owner], 0.0)
        depth = (1 - flank.height) * flank.amplitude[owner] * weight
        for row, terms in enumerate((weight, time, time * time, depth, time * depth)):
            sums[row] += np.add.reduceat(terms, flank.offset)
    count, time, square, depth, product = sums
    spread = count * square - time * time
    fitted = (count > 3) & (spread > 0)
    safe = np.where(fitted, spread, 1.0)
    slope = -(count * product - time * depth) / safe
    level = top - (depth * square - time * product) / safe
    tangent = down.slope * right.amplitude
    at_peak = right.low + down.height * right.amplitude + tangent * (peak - down.date)
    apart = slope - tangent
    fitted &= apart > 0
    meeting = peak + (at_peak - level) / np.where(fitted, apart, 1.0)
    return np.where(fitted, meeting, end)


def curvature_dates(flank: Flanks, around: Tangents, step: float) -> tuple[Floats, Floats]:
    """Return the foot and the shoulder of each flank, shape (S,) each.

    The curve is taken every `step` days from the peak, one step past it, mirrored there.
    """
    peak_at = flank.last
    peak, low = flank.time[peak_at], flank.time[flank.offset]
    # A point beyond the longest flank, so that no date depends on how long the others are.
    count = int(np.abs(peak - low).max() // step) + 3
    away = np.arange(-2, count + 1) * step
    sign = np.sign(peak - low)
    height = _heights(flank, np.abs(away), peak_at)
    bend = height[2:] - 2 * height[1:-1] + height[:-2]
    change = bend[:-1] - bend[1:]  # towards the peak
    middle = (away[1:-2] + away[2:-1]) / 2
    split = np.abs(peak - around.date)
    reach = np.abs(peak - low)
    foot = _largest(change, middle, split, reach)
    shoulder = _largest(change, middle, np.zeros_like(split), split)
    return peak - sign * foot, peak - sign * shoulder


def _heights(flank: Flanks, away: Floats, peak_at: Index) -> Floats:
    """Return the height of each flank some days from its peak; 0 beyond its low, (days, S)."""
    distance = np.abs(flank.time - flank.time[peak_at][flank.owner])
    rows = np.empty((away.size, flank.offset.size))
    for row, days in enumerate(away):
        place = np.where(distance >= days, np.arange(distance.size), -1)
        at = np.maximum.reduceat(place, flank.offset)
        inside = at >= flank.offset
        at = np.where(inside, at, flank.offset)
        after = np.minimum(at + 1, peak_at)
        gap = distance[at] - distance[after]
        share = (distance[at] - days) / np.where(gap > 0, gap, 1.0)
        height = flank.height[at] + share * (flank.height[after] - flank.height[at])
        rows[row] = np.where(inside, height, 0.0)
    return rows


def _largest(change: NDArray[np.float64], middle: Floats, begin: Floats, end: Floats) -> Floats:
    """Return where `change`, shape (K, S), is largest between two distances from the peak."""
    within = (middle[:, None] >= begin) & (middle[:, None] <= end)
    best = np.argmax(np.where(within, change, -np.inf), axis=0)
    inner = np.clip(best, 1, len(middle) - 2)
    points = inner + np.array([[-1], [0], [1]])
    date = vertex(
        np.broadcast_to(middle[:, None], change.shape)[points, np.arange(change.shape[1])],
        np.take_along_axis(change, points, axis=0),
    )
    date = np.where(inner == best, date, middle[best])
    return np.where(within.any(axis=0), np.clip(date, begin, end), np.nan)
