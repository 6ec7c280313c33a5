"""Factors and inverses of covariance matrices, also of those that rounding has made indefinite."""

from __future__ import annotations

import numpy as np

from .matern import Array

_FIRST, _LAST = -12, -5
_SINGULAR = (
    "The covariance of the observations cannot be inverted. Use hyper-parameters with more noise."
)


def cholesky(matrices: Array) -> Array:
    """Return the lower factors of symmetric matrices, shape (..., n, n).

    One that is not positive definite gets a growing share of its mean diagonal on the diagonal,
    from 1e-12 on; the others are left as they are.

    Raises:
        ValueError: a matrix is far from positive definite, or not finite.
    """
    try:
        return np.linalg.cholesky(matrices)
    except np.linalg.LinAlgError:
        if matrices.ndim > 2:
            return np.stack([cholesky(matrix) for matrix in matrices])
    share = np.eye(len(matrices)) * (np.trace(matrices) / len(matrices))
    for power in range(_FIRST, _LAST + 1):
        factor = _attempt(matrices + 10.0**power * share)
        if factor is not None:
            return factor
    raise ValueError(_SINGULAR)


def inverse(matrices: Array) -> Array:
    """Return the inverses of symmetric matrices, definite or not, shape (..., n, n).

    Raises:
        ValueError: a matrix has none.
    """
    try:
        return np.linalg.inv(matrices)
    except np.linalg.LinAlgError as error:
        raise ValueError(_SINGULAR) from error


def _attempt(matrix: Array) -> Array | None:
    try:
        return np.linalg.cholesky(matrix)
    except np.linalg.LinAlgError:
        return None
