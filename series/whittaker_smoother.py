"""Whittaker smoothing with all that can be asked of it; the plain one is in `whittaker`.

Observations may have weights, lambda may be chosen from the series (see `smoothing_choice`), the
curve may be drawn to the upper envelope (see `upper_envelope`), and the penalty may be of first,
second or third differences. Cost of a series of 90 observations: that of the plain smoother where
nothing else is asked for, some 20 microseconds with weights, and 65 to 85 with the best of 31
lambdas.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values
from .gap_bounds import bound_in_gaps
from .observation_weights import checked_weights, effective_weights, one_a_day
from .smoothing_choice import Choice, Lambda
from .upper_envelope import checked_envelope
from .whittaker import whittaker
from .whittaker_systems import DailySystem, KnotSystem, System

_CHUNK = 60_000  # values smoothed together: more is little faster, and needs more memory; measured
_SLAB = 8  # chunks whose series are sorted together
_DAILY_CHUNK = 500_000  # days of series solved together


def whittaker_smoother(
    days: ArrayLike,
    values: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    smoothing: float = 1e3,
    choice: str = "given",
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
    free_gap: float | None = None,
    envelope: int = 0,
    below: float = 0.3,
    order: int = 2,
    least_smoothing: float = 1.0,
    most_smoothing: float = 1e4,
    state: Lambda | None = None,
) -> tuple[NDArray[np.floating], NDArray[np.float64]]:
    """Smooth each series and fill its gaps by penalised least squares on the daily grid.

    Times count by their day. Several observations of one day enter together, as their weighted mean
    with the sum of their weights.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        weights: how much each observation counts, shape (T, N), at least 0; None for 1 each. With
            a weight of 0, or none, a value is a gap. All weights ten times larger have the effect
            of a lambda ten times smaller.
        smoothing: lambda, above 0; also of series that tell none where it is chosen.
        choice: "given" takes `smoothing`, "v_curve" and "gcv" choose a lambda for each series.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days.
        extrapolate: continue each series before its first and after its last observation; else
            these times are NaN.
        free_gap: in a gap of more than this many days, above 0, the curve stays between its values
            at the observations beside it (see `gap_bounds`); None leaves it free in all.
        envelope: passes towards the upper envelope, from 0.
        below: what the weight of an observation below the curve is multiplied by in them, above 0
            and up to 1.
        order: of the differences that are to be small, 1, 2 or 3: far from the observations the
            curve goes on as a constant, a straight line or a parabola.
        least_smoothing: the smallest lambda that is tried, above 0.
        most_smoothing: the largest.
        state: a lambda learned by `fit`, which counts instead of `smoothing` and `choice`.

    Returns:
        The smoothed series, shape (L, N), float32 for float32 values, else float64; NaN where a
        series has observations on fewer days than `order`. And lambda, shape (1, N). A series of
        fewer than five days with an observation, or without any deviation from a straight line (a
        constant for first and a parabola for third differences), tells no lambda.

    Raises:
        ValueError: times that do not increase, values or weights of another shape, a weight below
            0, or a parameter out of range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    weights = checked_weights(days, values, weights)
    smoothing = checked_positive(smoothing, "smoothing")
    envelope, below = checked_envelope(envelope, below)
    _check_order(order)
    if state is not None:
        smoothing, choice = state.smoothing, "given"
    chosen = None if choice == "given" else Choice.of(choice, least_smoothing, most_smoothing)
    if free_gap is not None:
        how: dict[str, Any] = {"weights": weights, "smoothing": smoothing, "choice": choice}
        how |= {"max_gap": max_gap, "extrapolate": extrapolate, "order": order, "state": state}
        how |= {"envelope": envelope, "below": below}
        how |= {"least_smoothing": least_smoothing, "most_smoothing": most_smoothing}
        wanted = np.floor(days if at is None else checked_days(at, "at"))
        own = np.unique(np.floor(np.concatenate((days, wanted))))
        curve, used = whittaker_smoother(days, values, at=own, **how)
        valid = np.zeros(curve.shape, bool)
        seen = effective_weights(values, weights) > 0
        np.logical_or.at(valid, np.searchsorted(own, np.floor(days)), seen)
        bound_in_gaps(curve, own, valid, checked_positive(free_gap, "free_gap"))
        return curve[np.searchsorted(own, wanted)], used
    limits: dict[str, Any] = {"max_gap": max_gap, "extrapolate": extrapolate}
    used = np.full((1, values.shape[1]), smoothing)
    if weights is None and chosen is None and order == 2 and not envelope:
        result = whittaker(days, values, smoothing=smoothing, at=at, **limits)
        return result, used.astype(values.dtype)
    at = np.floor(days if at is None else checked_days(at, "at"))
    if max_gap is not None:
        checked_positive(max_gap, "max_gap")
    result = np.full((at.size, values.shape[1]), np.nan, values.dtype)
    for series, system in _systems(days, values, weights, order, at):
        of_series = used[0, series]
        if chosen is not None:
            of_series = chosen.each(system, smoothing)
            used[0, series] = of_series
        result[:, series] = system.smoothed(of_series, envelope, below).at(at, **limits)
    return result, used.astype(values.dtype)


def fit(
    days: ArrayLike,
    values: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    choice: str = "v_curve",
    order: int = 2,
    least_smoothing: float = 1.0,
    most_smoothing: float = 1e4,
) -> Lambda:
    """Choose one lambda for all series of a sample; see `whittaker_smoother`.

    Raises:
        ValueError: as there; or no series tells a lambda.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    weights = checked_weights(days, values, weights)
    _check_order(order)
    chosen = Choice.of(choice, least_smoothing, most_smoothing)
    systems = _systems(days, values, weights, order, days[:0])
    sums = [chosen.sums(system) for _, system in systems]
    series = sum(one[-1] for one in sums)
    if not series:
        raise ValueError(
            "No series has observations on five days that are not in a straight line, so that none "
            "tells a lambda."
        )
    residual, penalty, free, count = (sum(part) for part in list(zip(*sums))[:-1])
    return Lambda(chosen.together(count, residual, penalty, free), series)


def _check_order(order: int) -> None:
    if order not in (1, 2, 3):
        raise ValueError(f"order must be 1, 2 or 3, not {order!r}.")


def _systems(
    days: Days,
    values: NDArray[np.floating],
    weights: NDArray[np.floating] | None,
    order: int,
    at: Days,
) -> Iterator[tuple[NDArray[np.intp], System]]:
    """Yield series that are determined, as their numbers and their system; `at` are whole days."""
    rows, size, slabs = days.size, _CHUNK, _SLAB
    if order != 2 and days.size:
        both = np.concatenate([days[[0, -1]], at])
        rows, size, slabs = int(both.max() - both.min()) + 2, _DAILY_CHUNK, 1
    width = max(1, size // max(1, rows))
    for first in range(0, values.shape[1] if days.size else 0, slabs * width):
        part = slice(first, first + slabs * width)
        weight = effective_weights(values[:, part], None if weights is None else weights[:, part])
        day, value, weight = one_a_day(days, values[:, part], weight)
        count = np.count_nonzero(weight, axis=0)
        # Series with about as many observations together, so that few knots are idle.
        order_by_count = np.argsort(count, kind="stable")[np.count_nonzero(count < order) :]
        for some in range(0, order_by_count.size, width):
            series = order_by_count[some : some + width]
            block = value[:, series], weight[:, series]
            system = KnotSystem(day, *block) if order == 2 else DailySystem(day, *block, at, order)
            yield series + first, system
