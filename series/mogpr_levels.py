"""The level and scale of the main series, from all that was observed and not from its mean alone.

A series of which clouds hide the peak has too low a mean and too small a deviation; standardised by
them it does not fit what radar saw. With z its standardised values, those of the model are s z - b:
s and b are those of the largest posterior density. With P the inverse of the covariance of n values
z and of other rows, D 1 for those and 0 for others, r = s z - b D + o the residuals,

    r' P r / 2 - n log s + n (s - 1)^2

is least where b solves a linear and s a quadratic equation. The last term says that the deviation
of n values has the relative error 1 / sqrt(2 n). The errors of s and b go into the variance of the
result (delta method).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .matern import Array


@dataclass(frozen=True)
class Levels:
    """Scale and level of P gap patterns with M series, and how sure they are."""

    scale: Array
    """s, shape (P, M)."""
    level: Array
    """b, shape (P, M)."""
    scale_variance: Array
    """Variance of s, shape (P, M)."""
    level_variance: Array
    """Variance of b, shape (P, M)."""
    shared: Array
    """Covariance of both, shape (P, M)."""


def fit_levels(precision: Array, member: Array, value: Array, other: Array) -> Levels:
    """Find scale and level.

    Args:
        precision: P, shape (P, n, n).
        member: D, 1 for a value of the main variable, else 0, shape (P, n).
        value: z at the main variable's values, else 0, shape (P, M, n).
        other: o, what is left of the residuals, shape (P, M, n).
    """
    weighted = (value[:, :, None, :] @ precision[:, None])[:, :, 0, :]
    constant = (precision @ member[:, :, None])[:, None, :, 0]
    count = member.sum(axis=1)[:, None]
    none = count == 0
    prior = np.where(none, 1.0, 2 * count)
    of_level = np.where(none, 1.0, (constant[:, 0] * member).sum(axis=1)[:, None])
    of_scale = (weighted * value).sum(axis=2)
    of_both = (value * constant).sum(axis=2)
    pull = (other * constant).sum(axis=2)
    a = of_scale - of_both**2 / of_level + prior
    c = prior - (weighted * other).sum(axis=2) + of_both * pull / of_level
    scale = (c + np.sqrt(c * c + 4 * a * count)) / (2 * a)
    level = (scale * of_both + pull) / of_level
    bend = of_scale + count / scale**2 + prior
    determinant = bend * of_level - of_both**2
    return Levels(scale, level, of_level / determinant, bend / determinant, of_both / determinant)


def apply_levels(
    levels: Levels,
    main: NDArray[np.bool_],
    mean: Array,
    variance: Array,
    by_scale: Array,
    by_level: Array,
) -> tuple[Array, Array]:
    """Take predictions back to the values that were standardised.

    Args:
        levels: scale and level, shape (P, M) each.
        main: where the main variable is predicted, shape (L,).
        mean: predictions at s z - b, shape (P, M, L).
        variance: their variances for certain levels, shape (P, L).
        by_scale: their derivatives by s, shape (P, M, L).
        by_level: by b, shape (P, L).

    Returns:
        Means and variances, shape (P, M, L) each.
    """
    scale = np.where(main, levels.scale[:, :, None], 1.0)
    mean = (mean + np.where(main, levels.level[:, :, None], 0.0)) / scale
    by_scale = (by_scale - np.where(main, mean, 0.0)) / scale
    by_level = (by_level[:, None] + np.where(main, 1.0, 0.0)) / scale
    variance = variance[:, None] / scale**2
    variance += by_scale**2 * levels.scale_variance[:, :, None]
    variance += by_level**2 * levels.level_variance[:, :, None]
    variance += 2 * by_scale * by_level * levels.shared[:, :, None]
    return mean, variance
