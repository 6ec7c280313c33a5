"""A Gaussian process of one variable: the curve that its own correlation over time makes likely.

Rasmussen and Williams (2006, Gaussian Processes for Machine Learning, chapter 2). It is the fusion
of `mogpr` with nothing to fuse, so that its likelihood, its search and its predictions are those;
here a curve may have other correlations, and a part that comes again every year. Each series is
standardised by its own mean and deviation. Cost with shared hyper-parameters: some 370 microseconds
a series of 90 observations at 219 times, a tenth of it where many series share their gaps; and some
tenth of a second where each has hyper-parameters of its own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import mogpr
from .block import Days, checked_days, checked_positive, checked_values
from .gap_limits import leave_empty
from .matern import KERNELS
from .mogpr import Fusion
from .mogpr_learning import FOR_A_SAMPLE, Search
from .mogpr_observations import standardise

_FOR_EACH = Search(starts=4, finalists=1, steps=100)


def gaussian_process(
    days: ArrayLike,
    values: ArrayLike,
    *,
    kernel: str = "matern32",
    yearly: bool = False,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = True,
    with_noise: bool = False,
    state: Fusion | None = None,
) -> tuple[NDArray[np.floating], ...]:
    """Smooth each series and fill its gaps, with the standard deviation of each value.

    Infinite values are gaps. A series with one observation, or equal ones only, is that constant,
    its deviation NaN. One without is NaN.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N).
        kernel: "matern32" for curves with bends, "matern52" for smooth ones, or "rbf" for the
            smoothest; as in `state`.
        yearly: whether a part comes again every year; as in `state`.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days.
        extrapolate: give values before the first and after the last observation; else NaN.
        with_noise: give the deviation of an observation, not that of the curve.
        state: what `fit` has learned; None learns from each series for itself.

    Returns:
        The smoothed series and their standard deviations, shape (L, N) each; float32 for float32
        values, else float64.

    Raises:
        ValueError: times that do not increase, values of another shape, an unknown kernel, or a
            state of another kernel.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    at = days if at is None else checked_days(at, "at")
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    _check(kernel, yearly, state)
    options: dict[str, Any] = {"at": at, "fit_levels": False, "with_noise": with_noise}
    if state is not None:
        results = mogpr.mogpr(days, values, state=state, **options)
    else:
        results = tuple(np.full((at.size, values.shape[1]), np.nan, values.dtype) for _ in range(2))
        for n in range(values.shape[1]):
            one = values[:, n : n + 1]
            for result, found in zip(results, _alone(days, one, kernel, yearly, options)):
                result[:, n : n + 1] = found
    for result in results:
        leave_empty(result, days, values, at, max_gap, extrapolate)
    return results


def fit(
    days: ArrayLike,
    values: ArrayLike,
    *,
    kernel: str = "matern32",
    yearly: bool = False,
    sample: int = 64,
    seed: int = 0,
    search: Search = FOR_A_SAMPLE,
) -> Fusion:
    """Learn hyper-parameters that series share; see `mogpr.fit`.

    Raises:
        ValueError: as there.
    """
    _check(kernel, yearly, None)
    kind: dict[str, Any] = {"kernel": kernel, "yearly": yearly, "typical_course": False}
    return mogpr.fit(days, values, sample=sample, seed=seed, search=search, **kind)


def _check(kernel: str, yearly: bool, state: Fusion | None) -> None:
    if kernel not in KERNELS:
        raise ValueError(f"kernel must be one of {', '.join(KERNELS)}, not {kernel!r}.")
    if state is not None and (state.model.kernel, state.model.yearly) != (kernel, int(yearly)):
        again = "with" if state.model.yearly else "without"
        raise ValueError(
            f"The hyper-parameters are those of the kernel {state.model.kernel} {again} a yearly "
            f"part, not of what is asked for."
        )


def _alone(
    days: Days, values: NDArray[np.floating], kernel: str, yearly: bool, options: dict
) -> tuple[NDArray[np.floating], ...]:
    """Learn from one series, and smooth it."""
    if not standardise([(days, values)]).valid.any():
        return mogpr.mogpr(days, values, **options)  # a constant, or nothing: none is learned
    state = fit(days, values, kernel=kernel, yearly=yearly, sample=1, search=_FOR_EACH)
    return mogpr.mogpr(days, values, state=state, **options)
