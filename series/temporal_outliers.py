"""Outliers of a series over time: what neither its neighbours nor the season explain.

Five rules, each of which compares an observation with others of its series:

- zscore: mean and standard deviation of a window around it. One outlier among n values is never
  further than (n - 1) / sqrt(n) deviations from their mean: 3 needs a window of 11 observations.
- hampel: median and median absolute deviation (MAD, times 1.4826 for normal noise) of the window
  (Hampel 1974, Journal of the American Statistical Association 69, 383-393).
- mad: the same, plain, of the whole series (Leys et al. 2013, Journal of Experimental Social
  Psychology 49, 764-766): for series without seasons.
- median: TIMESAT's and PhenoloPy's median filter (Jönsson and Eklundh 2004, Computers and
  Geosciences 30, 833-845): further than so many deviations of the whole series from the median of
  the window, and also so far below the mean of its neighbours or above the higher one.
- dips: below both neighbours by much or steeply, as under a cloud that a mask has missed.

Cost: some passes over the window of each time; sorting for medians.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations
from .interpolation import interpolate
from .neighbours import rows_beside, values_in
from .rolling import Array, Valid, Windows, mean_and_deviation, median, median_and_mad

RULES = ("dips", "hampel", "zscore", "mad", "median")

ACTIONS = ("replace", "remove", "keep")

NORMAL = 1.4826
"""Standard deviation of normal noise, in MAD."""

_CHUNK = 450_000  # values searched together; measured


def outliers(
    days: ArrayLike,
    values: ArrayLike,
    *,
    rule: str = "dips",
    action: str = "remove",
    threshold: float = 3.0,
    window: float = 60.0,
    window_in: str = "days",
    max_dip: float = 0.01,
    max_difference: float = 0.1,
    max_gap: float = 60.0,
    passes: int = 5,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Find the outliers of each series, and replace or remove them.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        rule: "dips", "hampel", "zscore", "mad" or "median".
        action: "replace" puts what the rule compares with: the mean or the median, for "dips" the
            line between the neighbours; "remove" makes a gap; "keep" changes nothing.
        threshold: how far off an outlier is, above 0, in the deviations of the rule; not for
            "dips". Usual are 3 for "hampel" and "zscore", 3.5 for "mad", 2 for "median".
        window: its length, above 0; a whole number for "observations". Not for "mad" and "dips".
        window_in: "days", from half of them before to half of them behind, both ends included; or
            "observations", which for an even number or "zscore" has one more before.
        max_dip: for "dips": how much a day a value may fall from the one before and rise to the
            next; it is an outlier if it does both faster. Above 0.
        max_difference: for "dips": or if it is this far below both neighbours. Above 0.
        max_gap: for "dips": neighbours count up to this number of days away, above 0.
        passes: for "dips": how often the rest is searched again, from 1.

    Returns:
        The series, and flags: 1 for an outlier, 0 for another observation, NaN without one. Both of
        shape (T, N), float32 for float32 values, else float64. What has fewer than three
        observations to compare with, or no scatter, has no outlier.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    for name, one, known in (
        ("rule", rule, RULES),
        ("action", action, ACTIONS),
        ("window_in", window_in, ("days", "observations")),
    ):
        if one not in known:
            raise ValueError(f"{name} must be one of {', '.join(known)}, not {one!r}.")
    if passes != int(passes) or passes < 1:
        raise ValueError(f"passes must be a whole number from 1, not {passes!r}.")
    if window_in == "observations" and window != int(window):
        raise ValueError(f"window must be a whole number of observations, not {window!r}.")
    dips = _Dips(
        checked_positive(max_dip, "max_dip"),
        checked_positive(max_difference, "max_difference"),
        checked_positive(max_gap, "max_gap"),
        int(passes),
    )
    rolling = _Rolling(
        rule,
        checked_positive(threshold, "threshold"),
        checked_positive(window, "window"),
        window_in == "observations",
    )
    result, flags = values.copy(), np.full(values.shape, np.nan, values.dtype)
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, values.shape[1] if days.size else 0, width):
        some = slice(first, first + width)
        valid = observations(values[:, some])
        block = np.where(valid, values[:, some], 0.0).astype(np.float64, copy=False)
        search = dips.search if rule == "dips" else rolling.search
        found, instead = search(days, block, valid)
        np.copyto(flags[:, some], found, where=valid)
        result[:, some][~valid] = np.nan
        if action != "keep":
            other = instead if action == "replace" else np.nan
            np.copyto(result[:, some], other, where=found, casting="same_kind")
    return result, flags


@dataclass(frozen=True)
class _Rolling:
    """The rules that compare with a window."""

    rule: str
    threshold: float
    window: float
    by_observation: bool

    def search(self, days: Days, values: Array, valid: Valid) -> tuple[Valid, Array]:
        """Return which values (T, N) are outliers, and what to put there."""
        if self.rule == "mad":
            centre, scale = median_and_mad(values, valid)
            return self._is_far(values, valid, centre, scale), np.broadcast_to(centre, values.shape)
        if not self.by_observation:
            return self._compare(values, valid, Windows.of_days(days, self.window))
        place = np.cumsum(valid, axis=0) - 1
        series = np.broadcast_to(np.arange(valid.shape[1]), valid.shape)[valid]
        moved_up = np.zeros((max(int(place[-1].max(initial=-1)) + 1, 1), valid.shape[1]))
        moved_up[place[valid], series] = values[valid]
        is_there = np.arange(len(moved_up))[:, None] <= place[-1]
        after = (int(self.window) - 1) // 2
        before = int(self.window) - (self.rule != "zscore") - after
        windows = Windows.of_rows(len(moved_up), before, after)
        found, instead = self._compare(moved_up, is_there, windows)
        np.maximum(place, 0, out=place)
        return values_in(found, place) & valid, values_in(instead, place)

    def _compare(self, values: Array, valid: Valid, windows: Windows) -> tuple[Valid, Array]:
        centre, scale = np.empty(values.shape), np.empty(values.shape)
        for row, window in enumerate(windows.blocks(values, valid)):
            if self.rule == "median":
                centre[row] = median(*window)
            elif self.rule == "hampel":
                centre[row], scale[row] = median_and_mad(*window)
            else:
                centre[row], scale[row] = mean_and_deviation(*window)
        if self.rule == "median":
            return self._is_far_from_neighbours(values, valid, centre), centre
        if self.rule == "hampel":
            scale *= NORMAL
        return self._is_far(values, valid, centre, scale), centre

    def _is_far(self, values: Array, valid: Valid, centre: Array, scale: Array) -> Valid:
        return (np.abs(values - centre) > self.threshold * scale) & valid & (scale > 0)

    def _is_far_from_neighbours(self, values: Array, valid: Valid, centre: Array) -> Valid:
        mean, _ = mean_and_deviation(values, valid)
        squares = np.zeros(mean.size)
        for row, is_seen in zip(values, valid):
            np.add(squares, (row - mean) ** 2, out=squares, where=is_seen)
        deviation = np.sqrt(squares / np.maximum(valid.sum(axis=0), 1))
        bound = self.threshold * deviation
        before, after, has_both = _beside(values, valid)
        beyond = (values < (before + after) / 2 - bound) | (
            values > np.maximum(before, after) + bound
        )
        return (np.abs(values - centre) > bound) & beyond & valid & has_both


@dataclass(frozen=True)
class _Dips:
    """The rule that finds local dips."""

    max_dip: float
    max_difference: float
    max_gap: float
    passes: int

    def search(self, days: Days, values: Array, valid: Valid) -> tuple[Valid, Array]:
        """Return which values (T, N) are outliers, and what to put there."""
        left = valid.copy()
        for _ in range(self.passes):
            dips = self._dips(days, values, left)
            if not dips.any():
                break
            left &= ~dips
        lines = interpolate(days, np.where(left, values, np.nan))
        return valid & ~left, lines

    def _dips(self, days: Days, values: Array, valid: Valid) -> Valid:
        before, after, has_both = _beside(values, valid)
        begin, end, _ = _beside(np.broadcast_to(days[:, None], values.shape), valid)
        from_before, to_after = days[:, None] - begin, end - days[:, None]
        fall, rise = before - values, after - values
        is_near = has_both & (from_before <= self.max_gap) & (to_after <= self.max_gap)
        is_steep = (fall > self.max_dip * from_before) & (rise > self.max_dip * to_after)
        is_deep = np.minimum(fall, rise) > self.max_difference
        return valid & is_near & (is_steep | is_deep)


def _beside(values: Array, valid: Valid) -> tuple[Array, Array, Valid]:
    """Return the valid values before and behind each row, (T, N), and where there are both."""
    before, after = rows_beside(valid)
    before, after = before[:-1], after[1:]
    has_both = (before >= 0) & (after < len(values))
    flat = np.ascontiguousarray(values)
    return (
        values_in(flat, np.maximum(before, 0)),
        values_in(flat, np.minimum(after, len(values) - 1)),
        has_both,
    )
