"""Growing seasons of each series: where they begin, peak and end, on continuous time.

Seasons are found on the curve itself and never by day of year, so that they may cross New Year and
come up to any number a year. A season is a peak between two lows after bumps have been merged (see
`phenology_extremes`). It counts if its amplitude is large enough, both alone and beside the seasons
around it; the roles of the seasonal parameter and of the amplitude are those of TIMESAT (Jönsson
and Eklundh 2004, Computers and Geosciences 30, 833-845). Cost: some ten passes over the values.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .phenology_curves import Curves, Flanks, Floats, Index, flanks
from .phenology_extremes import Extremes, extremes, merge_bumps

_AROUND = 270.0  # days: seasons nearer than this compare, those of successive years do not
_NEAR = 0.1  # share of the amplitude
_GROWTH = 0.3  # least share of the largest amplitude around of what is joined over bare ground
_STANDING = 0.45  # share of the higher peak: over a low above this plants still stand
_LONGER = 2.5  # times the least pause: so long plants may take to grow again
_AT_END = 0.45  # of the seasonal parameter: least rise from an end of a series, whose low is higher
_HIGH = 0.25  # share of the amplitude: a level end of a series higher than this is no low
_FOOT = 4 / 9  # foot at most 3/4 as steep as the flank: 0.2 / foot <= 0.75 * 0.6 / flank


@dataclass(frozen=True)
class SeasonRules:
    """What counts as a season."""

    seasonal_parameter: float = 0.5
    """0 to 1. A season whose amplitude is below this share of the largest within nine months is
    left out. Up to 0.5 it is also the share of its amplitude that the smaller rise of a peak must
    have; else the peak is a bump of its neighbour. 0 keeps every peak, 1 the largest alone."""
    minimum_amplitude: float = 0.1
    """Least amplitude, in units of the values; 0 for any."""
    minimum_length: float = 0.0
    """Least number of days between the lows of a season; shorter ones join their neighbour."""
    minimum_pause: float = 30.0
    """Least number of days between two seasons, taken at half the depth of the low between them;
    over a narrower one they are one season. Where plants still stand, as after a mowing (the low is
    above 45 % of the higher peak), it is 2.5 times as many. 0 parts all."""
    max_gap: float = 60.0
    """No date lies in a step between observations longer than this number of days."""

    def check(self) -> SeasonRules:
        """Return the rules.

        Raises:
            ValueError: one is out of range.
        """
        if not 0 <= self.seasonal_parameter <= 1:
            raise ValueError(
                f"seasonal_parameter must be between 0 and 1, not {self.seasonal_parameter!r}."
            )
        for name in ("minimum_amplitude", "minimum_length", "minimum_pause"):
            if not (np.isfinite(getattr(self, name)) and getattr(self, name) >= 0):
                raise ValueError(
                    f"{name} must be a finite number of at least 0, not {getattr(self, name)!r}."
                )
        if not self.max_gap > 0:
            raise ValueError(f"max_gap must be a number above 0, not {self.max_gap!r}.")
        return self


@dataclass(frozen=True)
class Seasons:
    """The seasons of many series, ordered by series and time; S in all."""

    series: Index
    """Which series, shape (S,)."""
    left: Index
    """Place in the curves of the low before, shape (S,); its last observation of several equal."""
    peak_first: Index
    """Place of the peak, its first observation, shape (S,)."""
    peak_last: Index
    """The last observation of the peak, another where several are equal, shape (S,)."""
    right: Index
    """Place of the low after, its first observation, shape (S,)."""
    left_known: NDArray[np.bool_]
    """Whether the low before is known; False where the series begins within the rise, shape (S,)"""
    right_known: NDArray[np.bool_]
    """Whether the low after is known; False where the series ends within the fall, shape (S,)."""
    amplitude: Floats
    """Peak less the mean of the lows, or less the known one, shape (S,)."""
    joined: NDArray[np.bool_]
    """Whether the season goes on over short pauses, shape (S,)."""

    def take(self, which: NDArray) -> Seasons:
        """Return some of them."""
        names = self.__dataclass_fields__
        return Seasons(*(getattr(self, name)[which] for name in names))


@dataclass(frozen=True)
class CutOff:
    """Seasons whose peak or both sides lie beyond the ends of their series."""

    series: Index
    """Which series, shape (C,)."""
    time: Floats
    """Time of the highest observation, shape (C,)."""


def find_seasons(of: Curves, rules: SeasonRules) -> tuple[Seasons, CutOff]:
    """Return the seasons of each curve, and those that the ends of the curves cut off."""
    share = min(rules.seasonal_parameter, 0.5)
    found = merge_bumps(
        extremes(of), of.time, share, rules.minimum_length, share_at_end=_AT_END * share
    )
    peak = found.inner_peaks()
    seasons = _known_sides(of, found, peak, share, rules.minimum_amplitude)
    if rules.minimum_pause > 0 and seasons.series.size > 1:
        seasons = _joined(of, seasons, rules.minimum_pause)
    lost = ~seasons.left_known & ~seasons.right_known
    at_end = found.peak.copy()
    at_end[peak] = np.isin(found.first[peak], seasons.peak_first[lost])
    large = found.value - _highest_low_beside(found) >= rules.minimum_amplitude
    cut = np.flatnonzero(at_end & large)
    cut_off = CutOff(found.series[cut], of.time[found.first[cut]])
    seasons = seasons.take(~lost & (seasons.amplitude >= rules.minimum_amplitude))
    largest = _largest_around(seasons, of.time[seasons.peak_first])
    return seasons.take(seasons.amplitude >= rules.seasonal_parameter * largest), cut_off


def sides(of: Curves, seasons: Seasons, max_gap: float) -> tuple[Flanks, Flanks]:
    """Return the left and the right flanks of seasons."""
    return (
        flanks(of, seasons.left, seasons.peak_first, max_gap, seasons.joined),
        flanks(of, seasons.right, seasons.peak_last, max_gap, seasons.joined),
    )


def _known_sides(
    of: Curves, found: Extremes, peak: Index, share: float, minimum_amplitude: float
) -> Seasons:
    """Return the peaks as seasons, with what is known of their sides."""
    low, top = np.stack((peak - 1, peak + 1)), found.value[peak]
    outer = np.stack((found.first[low[0]], found.last[low[1]]))
    ends = np.stack((of.start[found.series[peak]], of.start[found.series[peak] + 1] - 1))
    beyond = np.clip(np.stack((peak - 2, peak + 2)), 0, max(found.peak.size - 1, 0))
    rise = found.value[beyond] - found.value[low]
    unproven = _at_ends(found)[beyond] & (rise < share * (top - found.value[low]))
    # Over small bumps the curve is level as far as to its end.
    level = _highest_beyond(found, low) - found.value[low] < minimum_amplitude
    outer = np.where(level, ends, outer)
    loose = (outer == ends) | unproven
    left, right = found.last[low[0]], found.first[low[1]]
    tops = np.stack((found.first[peak], found.last[peak]))
    bottom = found.value[low]
    other = bottom[::-1]
    known = ~loose | (~loose[::-1] & (bottom - other <= _NEAR * (top - other)))
    for side, place in enumerate((left, right)):
        open_ = np.flatnonzero(~known[side])
        if open_.size:
            flank = flanks(of, place[open_], tops[side, open_])
            foot = np.abs(flank.crossing(0.2) - of.time[outer[side, open_]])
            steep = np.abs(flank.crossing(0.8) - flank.crossing(0.2))
            above = bottom[side, open_] - other[side, open_]
            is_low = above <= _HIGH * (top[open_] - other[side, open_])
            known[side, open_] = is_low & (foot >= _FOOT * steep)
    amplitude = _amplitudes(top, bottom, known)
    joined = np.zeros(peak.size, bool)
    first, last = tops
    return Seasons(
        found.series[peak], left, first, last, right, known[0], known[1], amplitude, joined
    )


def _amplitudes(top: Floats, bottom: Floats, known: NDArray[np.bool_]) -> Floats:
    """Return peaks less the mean of their lows, or less the one that is known.

    Args:
        top: values of the peaks, shape (S,).
        bottom: values of the lows before and after, shape (2, S).
        known: whether they are known, shape (2, S).
    """
    one_sided = np.where(known[0], top - bottom[0], top - bottom[1])
    return np.where(known.all(axis=0), top - bottom.mean(axis=0), one_sided)


def _joined(of: Curves, seasons: Seasons, minimum_pause: float) -> Seasons:
    """Join successive seasons of a series that have too short a pause between them.

    The shallowest such low of each series goes first, until none is left.
    """
    settled: list[Seasons] = []
    while True:
        short, depth = _short_pauses(of, seasons, minimum_pause)
        if not short.size:
            break
        owner = seasons.series[short]
        order = np.lexsort((depth, owner))
        shallowest = np.ones(order.size, bool)
        shallowest[1:] = owner[order][1:] != owner[order][:-1]
        active = np.isin(seasons.series, owner)
        settled.append(seasons.take(~active))
        before = short[order[shallowest]]
        after = np.zeros(active.size, bool)
        after[before + 1] = True
        seasons = _merged(of, seasons, before).take(active & ~after)
    if not settled:
        return seasons
    parts = [*settled, seasons]
    names = seasons.__dataclass_fields__
    whole = Seasons(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))
    return whole.take(np.argsort(whole.peak_first, kind="stable"))


def _short_pauses(of: Curves, seasons: Seasons, minimum_pause: float) -> tuple[Index, Floats]:
    """Return which seasons have too short a pause behind them, and the depth of its low."""
    before = np.flatnonzero(seasons.series[1:] == seasons.series[:-1])
    value = of.value[seasons.peak_first]
    low = of.value[seasons.right[before]]
    peaks = np.stack((value[before], value[before + 1]))
    standing = low > _STANDING * peaks.max(axis=0)
    growth = seasons.amplitude >= _GROWTH * _largest_around(seasons, of.time[seasons.peak_first])
    wanted = np.flatnonzero(standing | (growth[before] & growth[before + 1]))
    before, standing = before[wanted], standing[wanted]
    depth = peaks.min(axis=0)[wanted] - low[wanted]
    if not before.size:
        return before, depth
    fall = flanks(of, seasons.right[before], seasons.peak_last[before])
    rise = flanks(of, seasons.left[before + 1], seasons.peak_first[before + 1])
    begin = fall.crossing(depth / 2 / fall.amplitude, outermost=True)
    pause = rise.crossing(depth / 2 / rise.amplitude, outermost=True) - begin
    short = pause < minimum_pause * np.where(standing, _LONGER, 1.0)
    return before[short], depth[short]


def _merged(of: Curves, seasons: Seasons, before: Index) -> Seasons:
    """Return the seasons, some of which also take in the one behind; no two take in the same."""
    value = of.value[seasons.peak_first]
    highest = np.arange(value.size)
    highest[before] += value[before + 1] > value[before]
    last = np.arange(value.size)
    last[before] += 1
    right = seasons.right[last]
    known = np.stack((seasons.left_known, seasons.right_known[last]))
    amplitude = _amplitudes(value[highest], of.value[np.stack((seasons.left, right))], known)
    joined = seasons.joined.copy()
    joined[before] = True
    return Seasons(
        seasons.series,
        seasons.left,
        seasons.peak_first[highest],
        seasons.peak_last[highest],
        right,
        known[0],
        known[1],
        amplitude,
        joined,
    )


def _at_ends(found: Extremes) -> NDArray[np.bool_]:
    """Return which extremes are the first or the last of their series."""
    result = np.ones(found.series.size, bool)
    same = found.series[1:] == found.series[:-1]
    result[1:-1] = ~(same[1:] & same[:-1])
    return result


def _highest_beyond(found: Extremes, low: Index) -> Floats:
    """Return the highest value from the first of a series to lows, and from lows to the last.

    Args:
        found: the extremes.
        low: places of the lows before and behind each peak, shape (2, S).
    """
    first = np.searchsorted(found.series, found.series[low[0]])
    last = np.searchsorted(found.series, found.series[low[1]], side="right") - 1
    padded = np.append(found.value, -np.inf)
    spans = (np.stack((first, low[0] + 1)), np.stack((low[1], last + 1)))
    return np.stack([np.maximum.reduceat(padded, one.T.ravel())[::2] for one in spans])


def _highest_low_beside(found: Extremes) -> Floats:
    """Return the higher of the lows beside each extreme; the only one at the ends of a series."""
    padded = np.full(found.value.size + 2, -np.inf)
    same = np.zeros(found.value.size + 1, bool)
    same[1:-1] = found.series[1:] == found.series[:-1]
    padded[1:-1] = found.value
    before = np.where(same[:-1], padded[:-2], -np.inf)
    after = np.where(same[1:], padded[2:], -np.inf)
    return np.maximum(before, after)


def _largest_around(seasons: Seasons, time: Floats) -> Floats:
    """Return the largest amplitude of the same series within nine months of each season."""
    largest = seasons.amplitude.copy()
    for step in range(1, time.size):
        same = seasons.series[step:] == seasons.series[:-step]
        near = same & (time[step:] - time[:-step] < _AROUND)
        if not near.any():
            break
        later, earlier = largest[step:], largest[:-step]
        amplitude = seasons.amplitude
        np.copyto(later, np.maximum(later, amplitude[:-step]), where=near)
        np.copyto(earlier, np.maximum(earlier, amplitude[step:]), where=near)
    return largest
