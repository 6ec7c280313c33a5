"""The linear model of coregionalisation: several variables as mixtures of the same hidden curves.

Variables i and j at times t and s, each standardised, have the covariance

    K((t, i), (s, j)) = sum over q of B_q[i, j] k_q(t - s),    B_q = w_q w_q' + diag(kappa_q)

with correlations k_q of length-scale l_q: w_q is what the variables have in common at that scale,
kappa_q what each has of its own (Alvarez, Rosasco & Lawrence 2012, Kernels for vector-valued
functions, section 4.2). An observation has white noise of variance noise[i] besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .matern import KERNELS, Array, chord

MOST_VARIABLES = 6

_ARRAYS = ("weights", "kappa", "length", "noise")


@dataclass(frozen=True)
class Coregionalisation:
    """The hyper-parameters of Q hidden scales and D variables, in units of standardised values."""

    weights: Array
    """w, what the variables have in common, shape (Q, D)."""
    kappa: Array
    """Variance of each variable's own at each scale, shape (Q, D), at least 0."""
    length: Array
    """Length-scales in days, shape (Q,), above 0."""
    noise: Array
    """Noise variance of each variable, shape (D,), above 0."""
    kernel: str = "matern32"
    """The name of the correlations."""
    yearly: int = 0
    """How many of the scales, the last ones, come again every year."""

    def __post_init__(self) -> None:
        """Check; ValueError where a part is missing, of a wrong shape or out of range."""
        for name in _ARRAYS:
            part = np.array(getattr(self, name), dtype=np.float64)
            if not np.isfinite(part).all():
                raise ValueError(f"{name} must be finite numbers.")
            object.__setattr__(self, name, part)
        if self.weights.ndim != 2 or not 1 <= self.variables <= MOST_VARIABLES:
            raise ValueError(
                f"weights must have shape (scales, variables) with 1 to {MOST_VARIABLES} "
                f"variables, not {self.weights.shape}."
            )
        shapes = {"kappa": self.weights.shape, "length": self.weights.shape[:1]}
        shapes["noise"] = self.weights.shape[1:]
        for name, shape in shapes.items():
            part = getattr(self, name)
            if part.shape != shape:
                raise ValueError(f"{name} must have shape {shape}, not {part.shape}.")
            if part.min(initial=1) < 0 or (name != "kappa" and not part.all()):
                raise ValueError(f"{name} must not be below 0, and only kappa may be 0.")
        if self.kernel not in KERNELS:
            raise ValueError(f"kernel must be one of {', '.join(KERNELS)}, not {self.kernel!r}.")
        if not 0 <= self.yearly <= self.scales:
            raise ValueError(f"yearly must be from 0 to {self.scales}, not {self.yearly!r}.")

    @property
    def variables(self) -> int:
        """Number of variables, D."""
        return self.weights.shape[1]

    @property
    def scales(self) -> int:
        """Number of hidden scales, Q."""
        return self.weights.shape[0]

    def matrices(self) -> Array:
        """Return the coregionalisation matrices B, shape (Q, D, D)."""
        result = self.weights[:, :, None] * self.weights[:, None, :]
        each = np.arange(self.variables)
        result[:, each, each] += self.kappa
        return result

    def correlation(self) -> Array:
        """Return the correlation of the noise-free variables at one time, shape (D, D).

        NaN for a variable without variance.
        """
        total = self.matrices().sum(axis=0)
        deviation = np.sqrt(np.diag(total))
        with np.errstate(invalid="ignore", divide="ignore"):
            return total / deviation[:, None] / deviation

    def covariance(
        self,
        day: Array,
        variable: NDArray[np.intp],
        other_day: Array,
        other_variable: NDArray[np.intp],
    ) -> Array:
        """Return the noise-free covariance between two sets of (day, variable), shape (n, m)."""
        distance = np.abs(day[:, None] - other_day)
        result = np.zeros(distance.shape)
        for matrix, (correlation, _) in zip(self.matrices(), self.correlations(distance)):
            result += matrix[variable[:, None], other_variable] * correlation
        return result

    def correlations(self, distance: Array) -> Iterator[tuple[Array, Array]]:
        """Yield the correlation of each scale at distances, and its slope by log length-scale."""
        for number, length in enumerate(self.length):
            again = number >= self.scales - self.yearly
            yield KERNELS[self.kernel](chord(distance) if again else distance, length)

    def ordered(self) -> Coregionalisation:
        """Return the same model with growing length-scales and the first weight not negative."""
        again = np.arange(self.scales) >= self.scales - self.yearly
        order = np.lexsort((self.length, again))
        weights = self.weights[order]
        weights = weights * np.where(weights[:, :1] < 0, -1.0, 1.0)
        return replace(self, weights=weights, kappa=self.kappa[order], length=self.length[order])

    def to_dict(self) -> dict[str, Any]:
        """Return the hyper-parameters as lists, for JSON."""
        arrays = {name: getattr(self, name).tolist() for name in _ARRAYS}
        return arrays | {"kernel": self.kernel, "yearly": self.yearly}

    @classmethod
    def from_dict(cls, parts: Mapping[str, Any]) -> Coregionalisation:
        """Return the model that `to_dict` has written.

        Raises:
            ValueError: a part is missing or is not as it must be.
        """
        missing = [name for name in _ARRAYS if name not in parts]
        if missing:
            raise ValueError(f"The hyper-parameters lack {', '.join(missing)}.")
        kernel, yearly = str(parts.get("kernel", "matern32")), int(parts.get("yearly", 0))
        return cls(**{name: parts[name] for name in _ARRAYS}, kernel=kernel, yearly=yearly)
