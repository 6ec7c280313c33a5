"""Fusion of several variables of the same place: what one sees fills the gaps of the other.

Optical values, rare but direct, and radar values, frequent but noisy, are taken for mixtures of the
same hidden curves (see `coregionalisation`). The fused series is the mean of the Gaussian process
given all observations of all variables, and comes with its standard deviation (Pipia et al. 2019,
Fusing optical and SAR time series for LAI gap filling with multioutput Gaussian processes, Remote
Sensing of Environment 235, 111452). Each variable of a series is standardised by its own mean and
deviation. Cost with shared hyper-parameters: some 50 microseconds a series.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_values
from .coregionalisation import MOST_VARIABLES, Coregionalisation
from .matern import Array
from .mogpr_course import Course, find_course, without_course
from .mogpr_learning import FOR_A_SAMPLE, Search, learn, length_bounds
from .mogpr_likelihood import SampleLikelihood
from .mogpr_observations import Observations, standardise
from .mogpr_prediction import Predictor
from .mogpr_sample import draw, shared_gaps

Auxiliary = tuple[ArrayLike, ArrayLike]
"""Days and values of a further variable."""

_SLAB = 2_000_000  # numbers of observations and results worked on together, 16 MB


@dataclass(frozen=True)
class Fusion:
    """What was learned from a sample of series: all that a block needs to be fused."""

    model: Coregionalisation
    """The hyper-parameters; the main variable is the first."""
    shared: tuple[bool, ...]
    """The variables whose gaps many series share: a matter of speed, not of results."""
    log_likelihood: float
    """Of the sample, in nats."""
    series: int
    """Number of series in the sample."""
    observations: int
    """Number of their observations, all variables together."""
    course: Course | None = None
    """What the series have in common, the mean of the process; None for 0."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain numbers and lists, for JSON."""
        return {
            **self.model.to_dict(),
            "shared": list(self.shared),
            "log_likelihood": self.log_likelihood,
            "series": self.series,
            "observations": self.observations,
            **({"course": self.course.to_list()} if self.course else {}),
        }

    @classmethod
    def from_dict(cls, parts: Mapping[str, Any]) -> Fusion:
        """Return what `to_dict` has written; only the hyper-parameters must be there.

        Raises:
            ValueError: a hyper-parameter is missing or is not as it must be.
        """
        model = Coregionalisation.from_dict(parts)
        shared = tuple(bool(one) for one in parts.get("shared", [False] * model.variables))
        if len(shared) != model.variables:
            raise ValueError(f"shared must have {model.variables} parts, not {len(shared)}.")
        course = parts.get("course")
        return cls(
            model,
            shared,
            float(parts.get("log_likelihood", np.nan)),
            int(parts.get("series", 0)),
            int(parts.get("observations", 0)),
            None if course is None else Course.from_list(course, model.variables),
        )


def fit(
    days: ArrayLike,
    values: ArrayLike,
    *auxiliaries: Auxiliary,
    sample: int = 64,
    seed: int = 0,
    typical_course: bool = True,
    search: Search = FOR_A_SAMPLE,
    start: Fusion | None = None,
    check: Callable[[], None] = lambda: None,
    kernel: str = "matern32",
    yearly: bool = False,
) -> Fusion:
    """Learn hyper-parameters that series share, by the summed likelihood of a sample of them.

    Args:
        days: times of the main variable in days since 1970-01-01, shape (T,).
        values: its series, shape (T, N), from which the sample is drawn; NaN is a gap.
        auxiliaries: days and values of each further variable of the same N series, 5 at most.
        sample: number of series at most, spread over the means and deviations of the main variable.
        seed: of the draw.
        typical_course: take what the series have in common over time for the mean of the process,
            where it explains at least half of the variance of the main variable.
        search: how thoroughly to search for the maximum.
        start: what was learned elsewhere, as one more point to start from.
        check: called at each step of the search; may raise to stop.
        kernel: "matern32", "matern52" or "rbf": the correlation of the hidden curves.
        yearly: add a hidden curve that comes again every year.

    Raises:
        ValueError: as `mogpr`; an unknown kernel; a sample of less than one series; or no series
            has two different values in any variable.
    """
    if sample < 1:
        raise ValueError(f"sample must be at least 1 series, not {sample}.")
    variables = _checked(days, values, auxiliaries)
    _check_fit(start, len(variables))
    observations = standardise(variables)
    if not observations.valid.any():
        raise ValueError(
            "No series has two different values in a variable, so that there is nothing to learn "
            "from. Give series with observations."
        )
    chosen = observations.part(slice(None), draw(observations, int(sample), int(seed)))
    shared = shared_gaps(observations)
    kind: dict[str, Any] = {"kernel": kernel, "yearly": yearly, "check": check}
    first = _learn(chosen, shared, search, start, **kind)
    course = course_of(first, observations) if typical_course else None
    if course is None:
        return first
    return _learn(chosen, shared, replace(search, starts=1), first, course, **kind)


def course_of(first: Fusion, observations: Observations) -> Course | None:
    """Return the typical course of series by a model without one; see `mogpr_course`."""
    days, curves = [], []
    for variable in range(len(observations.centre)):
        days.append(observations.day[observations.variable == variable])
        wanted = range(variable, variable + 1)
        predictor = _predictor(first, observations, days[-1], wanted, {"with_levels": True})
        curves.append(predictor(observations)[0][0])
    return find_course(observations, days, curves)


def mogpr(
    days: ArrayLike,
    values: ArrayLike,
    *auxiliaries: Auxiliary,
    at: ArrayLike | None = None,
    state: Fusion | None = None,
    fit_levels: bool = True,
    with_noise: bool = False,
    fuse_auxiliaries: bool = False,
) -> tuple[NDArray[np.floating], ...]:
    """Fuse each series with its auxiliaries.

    Infinite values are gaps. A variable of which a series has one observation, or equal ones only,
    says nothing of the others: these are fused without it, and it is that constant itself, its
    deviation NaN. Where there is no observation of a variable it is NaN.

    Args:
        days: times of the main variable in days since 1970-01-01, shape (T,), strictly increasing.
        values: its series, one a column, shape (T, N).
        auxiliaries: days and values of each further variable of the same N series, 5 at most, in
            the order in which `state` has learned them.
        at: output times, shape (L,), strictly increasing; None for `days`.
        state: what `fit` has learned; None learns from each series for itself, which takes about
            half a second each.
        fit_levels: take level and scale of each main series from all variables, so that one whose
            peak is hidden fits its radar; else from its own observations alone.
        with_noise: give the deviation of an observation, not that of the curve.
        fuse_auxiliaries: return the auxiliaries also.

    Returns:
        The fused main variable and its standard deviation, shape (L, N) each, and the same two of
        each auxiliary where asked for; float32 where that variable's values are, else float64.

    Raises:
        ValueError: times that do not increase, values of another shape, too many auxiliaries,
            hyper-parameters for another number of variables, a typical course of another time.
    """
    variables = _checked(days, values, auxiliaries)
    at = variables[0][0] if at is None else checked_days(at, "at")
    _check_fit(state, len(variables))
    if state is not None and state.course is not None:
        state.course.check(variables[0][0])
    wanted = range(len(variables) if fuse_auxiliaries else 1)
    count = variables[0][1].shape[1]
    results = [np.empty((at.size, count), variables[v][1].dtype) for v in wanted for _ in range(2)]
    rows = sum(days.size for days, _ in variables)
    width = max(1, _SLAB // max(1, rows + 2 * len(results) * at.size))
    options = {"with_levels": fit_levels, "with_noise": with_noise}
    predictor = None
    for first in range(0, count, width):
        slab = slice(first, first + width)
        observations = standardise([(days, values[:, slab]) for days, values in variables])
        if state is None:
            mean, variance = _each(observations, at, wanted, options)
        else:
            predictor = predictor or _predictor(state, observations, at, wanted, options)
            mean, variance = predictor(observations)
        for v in wanted:
            centre, scale = observations.centre[v], observations.scale[v]
            curve = np.where(np.isnan(scale), centre, centre + mean[v] * scale)
            results[2 * v][:, slab] = curve
            results[2 * v + 1][:, slab] = np.sqrt(variance[v]) * scale
    return tuple(results)


def _checked(
    days: ArrayLike, values: ArrayLike, auxiliaries: tuple[Auxiliary, ...]
) -> list[tuple[Days, NDArray[np.floating]]]:
    """Check all variables; ValueError names the one that is wrong."""
    if len(auxiliaries) >= MOST_VARIABLES:
        raise ValueError(
            f"There are {len(auxiliaries)} auxiliaries, but at most {MOST_VARIABLES - 1} can be "
            f"fused. Leave some out."
        )
    days = checked_days(days)
    result = [(days, checked_values(days, values))]
    count = result[0][1].shape[1]
    for number, (other_days, other_values) in enumerate(auxiliaries, start=1):
        name = f"auxiliary {number}"
        other_days = checked_days(other_days, f"days of {name}")
        other_values = checked_values(other_days, other_values, f"values of {name}")
        if other_values.shape[1] != count:
            raise ValueError(
                f"values of {name} are of {other_values.shape[1]} series, but the main variable "
                f"has {count}. Give the same series, in the same order."
            )
        result.append((other_days, other_values))
    return result


def _check_fit(state: Fusion | None, variables: int) -> None:
    """Check that what was learned is of as many variables."""
    if state is not None and state.model.variables != variables:
        raise ValueError(
            f"The hyper-parameters are those of {state.model.variables} variables, but there are "
            f"{variables}. Learn them anew, or give the same variables."
        )


def _predictor(
    state: Fusion,
    observations: Observations,
    at: Days,
    wanted: range,
    options: Mapping[str, bool],
) -> Predictor:
    rows = observations.day, observations.variable
    shared = np.array(state.shared)
    shared[0] &= not options["with_levels"]
    return Predictor(state.model, shared, rows, at, wanted, course=state.course, **options)


def _each(
    observations: Observations, at: Days, wanted: range, options: Mapping[str, bool]
) -> tuple[Array, Array]:
    """Learn from each series and predict it; mean and variance, shape (V, L, N) each."""
    count = observations.value.shape[1]
    mean, variance = np.full((2, len(wanted), at.size, count), np.nan)
    whole = np.ones(len(observations.centre), bool)
    for n in range(count):
        one = observations.part(np.flatnonzero(observations.valid[:, n]), slice(n, n + 1))
        if one.day.size:
            learned = _learn(one, whole, Search())
            predicted = _predictor(learned, one, at, wanted, options)(one)
            mean[:, :, n : n + 1], variance[:, :, n : n + 1] = predicted
    return mean, variance


def _learn(
    sample: Observations,
    shared: NDArray[np.bool_],
    search: Search,
    start: Fusion | None = None,
    course: Course | None = None,
    **how: Any,
) -> Fusion:
    likelihood = SampleLikelihood(without_course(sample, course), shared)
    first = start.model if start else None
    best = learn(likelihood, length_bounds(sample), search, first, **how)
    return Fusion(
        best.model,
        tuple(bool(one) for one in shared),
        best.log_likelihood,
        likelihood.series,
        likelihood.observations,
        course,
    )
