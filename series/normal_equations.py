"""Small systems of normal equations, one for each of many series, solved for all at once.

They are scaled to a unit diagonal and factored as L L' (Cholesky). What cannot be determined shows
as a pivot that rounding alone could have made. No BLAS: its sums may depend on the block's width.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_SINGULAR = 1e-12  # least pivot, a share of the diagonal: one less the squared correlation


@dataclass(frozen=True)
class Factor:
    """Factors of N symmetric matrices of P rows."""

    lower: Array
    """L of the scaled matrices, shape (P, P, N)."""
    scale: Array
    """One over the roots of their diagonals, shape (P, N)."""
    is_regular: NDArray[np.bool_]
    """Whether a matrix has an inverse, shape (N,); its factor is of no use otherwise."""

    def solve(self, right: Array) -> Array:
        """Return the solutions for right sides (P, N); NaN where there is none."""
        result = right * self.scale
        size = len(result)
        for row in range(size):
            result[row] /= self.lower[row, row]
            result[row + 1 :] -= self.lower[row + 1 :, row] * result[row]
        for row in range(size - 1, -1, -1):
            result[row] /= self.lower[row, row]
            result[:row] -= self.lower[row, :row] * result[row]
        result *= self.scale
        result[:, ~self.is_regular] = np.nan
        return result


def factor(matrices: Array) -> Factor:
    """Return the factors of symmetric matrices, shape (P, P, N)."""
    size = len(matrices)
    diagonal = matrices[range(size), range(size)]
    is_regular = (diagonal > 0).all(axis=0)
    scale = 1 / np.sqrt(np.where(diagonal > 0, diagonal, 1.0))
    lower = matrices * scale
    lower *= scale[:, None]
    for row in range(size):
        pivot = lower[row, row]
        is_regular &= pivot > _SINGULAR
        pivot[~is_regular] = 1.0
        np.sqrt(pivot, out=pivot)
        below = lower[row + 1 :, row]
        below /= pivot
        below[:, ~is_regular] = 0.0
        lower[row + 1 :, row + 1 :] -= below[:, None] * below
    return Factor(lower, scale, is_regular)
