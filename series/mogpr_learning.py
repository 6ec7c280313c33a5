"""Hyper-parameters that make a sample of series most likely.

The likelihood of a mixture of length-scales has many local maxima. Length-scales are bounded, so
that none turns into noise that variables share; the search starts from a fixed set of points, two
of them with a length-scale at a bound and others spread by a seeded generator, follows all for a
few steps (L-BFGS-B), and the best ones and those at the bounds to the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from .coregionalisation import Coregionalisation
from .matern import Array
from .mogpr_likelihood import SampleLikelihood
from .mogpr_observations import Observations

SHORTEST, LONGEST = 3.0, 365.0
"""Bounds of length-scales in days; a median step between observations above 3 days is the lower."""

LEAST_NOISE = 1e-4
"""Lower bound of the noise variance of a standardised variable."""

MOST_NOISE = 10.0
"""Upper bound of it."""

_AT_BOUNDS = 1, 2  # starts with a length-scale at its lower and upper bound, where maxima may lie
_MOST_WEIGHT, _MOST_KAPPA = 30.0, 900.0
_FAR = 1e10  # stands for a model whose covariance cannot be factorised


@dataclass(frozen=True)
class Search:
    """How thoroughly to search for the best hyper-parameters."""

    starts: int = 8
    """Points to start from."""
    first_steps: int = 25
    """Steps from each of them."""
    finalists: int = 2
    """How many of them are followed to the end, beside those at the bounds."""
    steps: int = 500
    """Steps at most to the end."""
    seed: int = 0
    """Of the generator that spreads the points."""

    def followed(self, likelihoods: Sequence[float]) -> list[int]:
        """Return the numbers of the points to follow to the end, by what the first steps gave."""
        order = sorted(range(len(likelihoods)), key=lambda number: -likelihoods[number])
        best = order[: self.finalists]
        # Near a maximum at a bound the likelihood rises late.
        return best + [one for one in order if one in _AT_BOUNDS and one not in best]


FOR_A_SAMPLE = Search(starts=5, finalists=1, steps=200)
"""For many series, whose summed likelihood has fewer maxima."""


@dataclass(frozen=True)
class Optimum:
    """The best model found."""

    model: Coregionalisation
    log_likelihood: float
    """Of the whole sample."""
    ends: tuple[float, ...]
    """Log likelihoods at which the searches ended, best first."""


def length_bounds(sample: Observations) -> tuple[float, float]:
    """Return the bounds of the length-scales in days.

    The lower one is 3 days, or the median step from one observation of a series to the next of the
    variable where that is longest: what is shorter looks like noise in it.
    """
    steps = [SHORTEST]
    for variable in np.unique(sample.variable):
        rows = sample.variable == variable
        day, valid = sample.day[rows], sample.valid[rows]
        of_each = [np.diff(day[flag]) for flag in valid.T]
        between = np.concatenate(of_each) if of_each else np.zeros(0)
        if between.size:
            steps.append(float(np.median(between)))
    return max(steps), max(LONGEST, 4 * max(steps))


def learn(
    likelihood: SampleLikelihood,
    bounds: tuple[float, float],
    search: Search = Search(),
    start: Coregionalisation | None = None,
    *,
    kernel: str = "matern32",
    yearly: bool = False,
    check: Callable[[], None] = lambda: None,
) -> Optimum:
    """Find the model of as many scales as variables that makes the sample most likely.

    Args:
        likelihood: of the sample.
        bounds: of the length-scales, in days.
        search: how thoroughly.
        start: a further point to start from, followed to the end.
        kernel: the name of the correlations.
        yearly: whether there is one more scale, which comes again every year.
        check: called at each step; may raise to stop.

    Returns:
        The best model. A variable without observations in the sample has nothing in common with
        the others.
    """
    space = Space(likelihood.present.size, bounds, kernel, int(yearly))
    target = _target(likelihood, space, check)

    def follow(point: Array, steps: int) -> tuple[float, Array]:
        found = minimize(
            target,
            point,
            jac=True,
            method="L-BFGS-B",
            bounds=space.bounds,
            options={"maxiter": steps, "maxfun": 4 * steps, "ftol": 1e-11, "gtol": 1e-6},
        )
        return float(found.fun), found.x

    ends = [follow(point, search.first_steps) for point in space.points(search)]
    finalists = search.followed([-value for value, _ in ends])
    points = [ends[number][1] for number in finalists]
    if start is not None:
        points.append(space.inside(space.pack(start)))
    last = sorted((follow(point, search.steps) for point in points), key=lambda end: end[0])
    values = tuple(-value * likelihood.series for value, _ in last)
    best = _alone(space.unpack(last[0][1]), ~likelihood.present)
    return Optimum(best.ordered(), values[0], values)


def _alone(model: Coregionalisation, absent: NDArray[np.bool_]) -> Coregionalisation:
    """Return the model with nothing said of some variables: unit variance, all their own."""
    return replace(
        model,
        weights=np.where(absent, 0.0, model.weights),
        kappa=np.where(absent, 1 / model.scales, model.kappa),
        noise=np.where(absent, 1.0, model.noise),
    )


class Space:
    """Models as points: weights, kappa, and logarithms of length-scales and noise."""

    def __init__(
        self,
        variables: int,
        bounds: tuple[float, float],
        kernel: str = "matern32",
        yearly: int = 0,
    ) -> None:
        scales = variables + yearly
        self.shape = scales, variables
        self._kind: dict[str, Any] = {"kernel": kernel, "yearly": yearly}
        size = scales * variables
        low, high = np.log(bounds)
        limits = [(-_MOST_WEIGHT, _MOST_WEIGHT, size), (0.0, _MOST_KAPPA, size)]
        limits += [(low, high, scales)]
        limits += [(np.log(LEAST_NOISE), np.log(MOST_NOISE), variables)]
        self.low = np.concatenate([np.full(count, low) for low, _, count in limits])
        self.high = np.concatenate([np.full(count, high) for _, high, count in limits])
        self.bounds = list(zip(self.low, self.high))
        self._cuts = np.cumsum([size, size, scales])

    def unpack(self, point: Array) -> Coregionalisation:
        """Return the model at a point."""
        weights, kappa, length, noise = np.split(point, self._cuts)
        return Coregionalisation(
            weights.reshape(self.shape),
            kappa.reshape(self.shape),
            np.exp(length),
            np.exp(noise),
            **self._kind,
        )

    def pack(self, model: Coregionalisation) -> Array:
        """Return the point of a model."""
        length, noise = np.log(model.length), np.log(model.noise)
        return np.concatenate([model.weights.ravel(), model.kappa.ravel(), length, noise])

    def inside(self, point: Array) -> Array:
        """Return the point within the bounds that is next to a point."""
        return np.clip(point, self.low, self.high)

    def points(self, search: Search) -> list[Array]:
        """Return the points to start from: variables much alike, and others at random."""
        scales, variables = self.shape
        low, high = self.low[self._cuts[1]], self.high[self._cuts[1]]
        rng = np.random.default_rng(search.seed)
        points = []
        for number in range(search.starts):
            is_drawn = number > _AT_BOUNDS[-1]
            # One length-scale from each of as many equal parts of the range.
            place = (np.arange(scales) + (rng.random(scales) if is_drawn else 0.5)) / scales
            length = low + (min(high, np.log(200)) - low) * place
            weights = np.full(self.shape, 0.5)
            if is_drawn:
                weights = rng.choice([-1.0, 1.0], self.shape) * rng.gamma(2.0, 0.3, self.shape)
            elif number in _AT_BOUNDS:
                # A small part of its own beside what variables share, of opposite signs in them.
                length[0] = low if number == _AT_BOUNDS[0] else high
                weights[:] = 0.9
                weights[0] = 0.1 * (-1.0) ** np.arange(variables)
            drawn_noise = np.exp(rng.uniform(np.log(0.01), np.log(0.5), variables))
            model = Coregionalisation(
                weights=weights,
                kappa=rng.gamma(1.0, 0.2, self.shape) if is_drawn else np.full(self.shape, 0.1),
                length=np.exp(length),
                noise=drawn_noise if is_drawn else np.full(variables, 0.1),
            )
            points.append(self.inside(self.pack(model)))
        return points


def _target(
    likelihood: SampleLikelihood, space: Space, check: Callable[[], None]
) -> Callable[[Array], tuple[float, Array]]:
    """Return what is minimised: minus the log likelihood of a series, and its slope."""

    def target(point: Array) -> tuple[float, Array]:
        check()
        model = space.unpack(point)
        try:
            value, slope = likelihood(model)
        except ValueError:
            return _FAR, np.zeros(point.size)
        by_point = np.concatenate(
            [
                slope.weights.ravel(),
                slope.kappa.ravel(),
                slope.length * model.length,
                slope.noise * model.noise,
            ]
        )
        return -value / likelihood.series, -by_point / likelihood.series

    return target
