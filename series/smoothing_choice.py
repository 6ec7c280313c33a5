"""Which lambda a Whittaker smoother is to have, from the series themselves.

The V-curve (Frasso and Eilers 2015, L- and V-curves for optimal smoothing, Statistical Modelling
15, 91-111): with growing lambda the residual grows and the penalty falls; lambda is where the
logarithms of both change least from one lambda of a grid to the next. Generalised cross-validation
(Craven and Wahba 1979, Numerische Mathematik 31, 377-403): lambda is where the error of predicting
each observation from the others is least, n RSS / (n - trace)^2. It is right for noise that is
independent, and takes for signal what is not; the V-curve stands serial noise.

Of many series at once both go by the sums over the series, as if they were one long series. Cost of
a series: a factorisation of its system for each lambda.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .block import checked_positive
from .matern import Array
from .whittaker_systems import System

STEP = 0.2
"""Of the decimal logarithm of lambda."""

FEWEST = 5
"""A series with observations on fewer days tells no lambda."""

_FLAT = 1e-20  # share of the squares of the values that is rounding alone


@dataclass(frozen=True)
class Lambda:
    """What was learned from a sample of series."""

    smoothing: float
    """The lambda they share."""
    series: int
    """Number of series in the sample that tell of it."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain numbers, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, parts: Mapping[str, Any]) -> Lambda:
        """Return what `to_dict` has written.

        Raises:
            ValueError: there is no lambda, or it is not above 0.
        """
        if "smoothing" not in parts:
            raise ValueError("The lambda, smoothing, is missing.")
        return cls(checked_positive(parts["smoothing"], "smoothing"), int(parts.get("series", 0)))


@dataclass(frozen=True)
class Choice:
    """How a lambda is chosen."""

    by: str
    """"v_curve" or "gcv"."""
    grid: Array
    """The decimal logarithms of the lambdas that are tried."""

    @classmethod
    def of(cls, by: str, least: float, most: float) -> Choice:
        """Check; ValueError where the way is unknown, or fewer than three lambdas are to try."""
        if by not in ("v_curve", "gcv"):
            raise ValueError(f'choice must be "given", "v_curve" or "gcv", not {by!r}.')
        low = np.log10(checked_positive(least, "least_smoothing"))
        high = np.log10(checked_positive(most, "most_smoothing"))
        grid = low + STEP * np.arange(np.floor((high - low) / STEP + 1e-6) + 1)
        if grid.size < 3:
            raise ValueError(
                f"most_smoothing must be at least {10 ** (2 * STEP):.2f} times least_smoothing."
            )
        return cls(by, grid)

    def each(self, system: System, otherwise: float) -> Array:
        """Return the lambda of each series, shape (P,); `otherwise` where it tells none."""
        residual, penalty, free = self._fits(system)
        found = self._best(system.count, residual, penalty, free)
        return np.where(self.tell(system, residual, penalty), found, otherwise)

    def tell(self, system: System, residual: Array, penalty: Array) -> Array:
        """Return which series tell a lambda: neither too short nor a straight line."""
        return (system.count >= FEWEST) & (penalty[0] > 0) & (residual[-1] > _FLAT * system.squares)

    def sums(self, system: System) -> tuple[Array, Array, Array, float, int]:
        """Return the sums over the series that tell a lambda, for `together`."""
        residual, penalty, free = self._fits(system)
        tell = self.tell(system, residual, penalty)
        parts = [one[:, tell].sum(axis=1) for one in (residual, penalty, free)]
        return (*parts, float(system.count[tell].sum()), int(tell.sum()))

    def together(self, count: float, residual: Array, penalty: Array, free: Array) -> float:
        """Return the lambda that series share, from sums of each lambda of the grid, (G,)."""
        parts = [one[:, None] for one in (residual, penalty, free)]
        return float(self._best(np.array([count]), *parts)[0])

    def _fits(self, system: System) -> tuple[Array, Array, Array]:
        """Return residuals, penalties and what is free of each lambda, shape (G, P) each."""
        fits = system.fits(10.0**self.grid, with_free=self.by == "gcv")
        free = np.zeros(fits.penalty.shape) if fits.free is None else fits.free
        return fits.residual, fits.penalty, free

    def _best(self, count: NDArray, residual: Array, penalty: Array, free: Array) -> Array:
        with np.errstate(divide="ignore", invalid="ignore"):
            if self.by == "gcv":
                score = count * residual / free**2
                powers = self.grid
            else:
                steps = [np.diff(np.log(one), axis=0) for one in (residual, penalty)]
                score = np.hypot(*steps)
                powers = (self.grid[1:] + self.grid[:-1]) / 2
        score = np.where(np.isfinite(score), score, np.inf)
        return 10.0 ** powers[np.argmin(score, axis=0)]
