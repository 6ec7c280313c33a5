"""GPy as a second opinion on the hyper-parameters of a fusion.

GPy computes the covariances, the likelihood and its gradient, and searches; the model is that of
`series.coregionalisation`, with the bounds and the seeded starts of `series.mogpr_learning`. The
likelihoods of the series of a sample are summed over one kernel and one set of noises. It takes
far longer than `series.mogpr.fit`: for parcels and small areas.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..series.block import checked_days, checked_values
from ..series.coregionalisation import MOST_VARIABLES, Coregionalisation
from ..series.gap_patterns import group_series
from ..series.mogpr import Auxiliary, Fusion, course_of
from ..series.mogpr_course import without_course
from ..series.mogpr_learning import LEAST_NOISE, MOST_NOISE, Search, Space, length_bounds
from ..series.mogpr_observations import Observations, standardise
from ..series.mogpr_sample import draw, shared_gaps
from .packages.optional import how_to_get
from .problem import Problem

FOR_GPY = Search(starts=4, first_steps=30, finalists=2, steps=300)
"""How thoroughly to search."""


def fit_with_gpy(
    days: ArrayLike,
    values: ArrayLike,
    *auxiliaries: Auxiliary,
    sample: int = 8,
    seed: int = 0,
    typical_course: bool = True,
    search: Search = FOR_GPY,
    check: Callable[[], None] = lambda: None,
) -> Fusion:
    """Learn the hyper-parameters that series share by GPy; what it returns `mogpr` takes as state.

    Args:
        days: times of the main variable, shape (T,).
        values: its series, shape (T, N), from which the sample is drawn; NaN is a gap.
        auxiliaries: days and values of each further variable of the same N series.
        sample: number of series at most.
        seed: of the draw.
        typical_course: as in `series.mogpr.fit`.
        search: how thoroughly to search for the maximum.
        check: called at each step of the search; may raise to stop.

    Raises:
        Problem: GPy is missing, or a variable has no two different values in any series.
        ValueError: times that do not increase, values of another shape, too many variables.
    """
    gpy = _gpy()
    variables = [
        (when := checked_days(some), checked_values(when, seen))
        for some, seen in ((days, values), *auxiliaries)
    ]
    if len(variables) > MOST_VARIABLES or len({seen.shape[1] for _, seen in variables}) > 1:
        raise ValueError(f"Give the same series of at most {MOST_VARIABLES} variables.")
    whole = standardise(variables)
    chosen = whole.part(slice(None), draw(whole, sample, seed))
    missing = [place for place, scale in enumerate(chosen.scale) if not np.isfinite(scale).any()]
    if missing:
        raise Problem(
            "Variable {number} has no two different values in any series that GPy would learn "
            "from. Leave it out, or let PhenoFuse learn.",
            number=missing[0] + 1,
        )
    space = Space(len(variables), length_bounds(chosen))
    ends = []
    for point in space.points(search):
        start = space.unpack(point)
        ends.append(_follow(gpy, chosen, start, space, search.first_steps, check))
    last = [
        _follow(gpy, chosen, ends[number][1], space, search.steps, check)
        for number in search.followed([value for value, _ in ends])
    ]
    likelihood, best = max(last, key=lambda end: end[0])
    shared = tuple(bool(one) for one in shared_gaps(whole))
    size = chosen.value.shape[1], int(chosen.valid.sum())
    learned = Fusion(best.ordered(), shared, likelihood, *size)
    course = course_of(learned, whole) if typical_course else None
    if course is None:
        return learned
    likelihood, best = _follow(
        gpy, without_course(chosen, course), best, space, search.steps, check
    )
    return Fusion(best.ordered(), shared, likelihood, *size, course)


def gpy_likelihood(observations: Observations, model: Coregionalisation) -> float:
    """Return the log likelihood of a sample as GPy computes it; raises Problem without GPy."""
    return float(_shared_model(_gpy(), observations, model, lambda: None).log_likelihood())


def _gpy() -> ModuleType:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import GPy
    except (ImportError, AttributeError) as error:
        raise Problem(
            "GPy cannot be used: {reason}. Let PhenoFuse learn, which finds the same model without "
            "it, or get a version that fits this numpy by: {how}.",
            reason=error,
            how=how_to_get("GPy"),
        ) from error
    return GPy


def _follow(
    gpy: ModuleType,
    observations: Observations,
    start: Coregionalisation,
    space: Space,
    steps: int,
    check: Callable[[], None],
) -> tuple[float, Coregionalisation]:
    """Follow one start uphill; return the log likelihood and the model it ends at."""
    lengths = np.exp([bound[-2 * start.variables] for bound in (space.low, space.high)])
    start = replace(
        start,
        length=_within(start.length, *lengths),
        noise=_within(start.noise, LEAST_NOISE, MOST_NOISE),
    )
    model = _shared_model(gpy, observations, start, check)
    for term in model.terms:
        term.Mat32.lengthscale.constrain_bounded(*lengths, warning=False)
    for noise in model.noises:
        noise.variance.constrain_bounded(LEAST_NOISE, MOST_NOISE, warning=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.optimize("lbfgsb", max_iters=steps)
    return float(model.log_likelihood()), model.coregionalisation()


def _within(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """Move values off the bounds, where GPy's logistic transformation is infinite."""
    return np.clip(values, low * (1 + 1e-6), high * (1 - 1e-6))


def _shared_model(
    gpy: ModuleType,
    observations: Observations,
    start: Coregionalisation,
    check: Callable[[], None],
) -> Any:
    """Return GPy's model of all series of a sample at some hyper-parameters."""
    inference = gpy.inference.latent_function_inference.ExactGaussianInference()
    order, starts = group_series(observations.valid)
    parts = []
    for series in np.split(order, starts[1:]):
        seen = np.flatnonzero(observations.valid[:, series[0]])
        index = observations.variable[seen][:, None]
        place = np.column_stack([observations.day[seen], index.astype(np.float64)])
        parts.append((place, observations.value[np.ix_(seen, series)], {"output_index": index}))

    class SharedModel(gpy.core.Model):  # type: ignore[misc, name-defined]  # GPy has no types
        """One kernel and one set of noises for many series."""

        def __init__(self) -> None:
            super().__init__("shared")
            count = start.variables
            self.kern = gpy.util.multioutput.LCM(
                input_dim=1,
                num_outputs=count,
                kernels_list=[gpy.kern.Matern32(1) for _ in range(start.scales)],
                W_rank=1,
            )
            self.likelihood = gpy.likelihoods.mixed_noise.MixedNoise(
                [gpy.likelihoods.Gaussian(name=f"noise_{one}") for one in range(count)]
            )
            self.terms = self.kern.parts if start.scales > 1 else [self.kern]
            self.noises = self.likelihood.likelihoods_list
            for number, term in enumerate(self.terms):
                term.B.W[:] = start.weights[number][:, None]
                term.B.kappa[:] = np.maximum(start.kappa[number], 1e-9)
                term.Mat32.lengthscale[:] = start.length[number]
                term.Mat32.variance.fix(1.0, warning=False)
            for noise, variance in zip(self.noises, start.noise):
                noise.variance[:] = variance
            self.link_parameters(self.kern, self.likelihood)

        def log_likelihood(self) -> float:
            return self._total

        def parameters_changed(self) -> None:
            check()
            self._total = 0.0
            by_kernel, by_noise = np.zeros(self.kern.size), np.zeros(self.likelihood.size)
            for place, value, output in parts:
                _, likelihood, slope = inference.inference(
                    self.kern, place, self.likelihood, value, Y_metadata=output
                )
                self._total += float(likelihood)
                self.kern.update_gradients_full(slope["dL_dK"], place)
                self.likelihood.update_gradients(slope["dL_dthetaL"])
                by_kernel += self.kern.gradient
                by_noise += self.likelihood.gradient
            self.kern.gradient[:] = by_kernel
            self.likelihood.gradient[:] = by_noise

        def coregionalisation(self) -> Coregionalisation:
            return Coregionalisation(
                np.array([np.array(term.B.W)[:, 0] for term in self.terms]),
                np.array([np.array(term.B.kappa) for term in self.terms]),
                np.array([float(term.Mat32.lengthscale[0]) for term in self.terms]),
                np.array([float(noise.variance[0]) for noise in self.noises]),
            )

    return SharedModel()
