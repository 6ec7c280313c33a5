"""What every method asks of a block of series before it starts."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Days = NDArray[np.float64]


def checked_days(days: ArrayLike, name: str = "days") -> Days:
    """Return times as float64 day numbers, shape (T,).

    Raises:
        ValueError: they are not one row of finite, strictly increasing numbers.
    """
    result = np.asarray(days, dtype=np.float64)
    if result.ndim != 1:
        raise ValueError(f"{name} must have one dimension, not {result.ndim}.")
    bad = np.flatnonzero(~np.isfinite(result))
    if bad.size:
        raise ValueError(
            f"{name}[{bad[0]}] is {result[bad[0]]}; every time must be a finite number."
        )
    back = np.flatnonzero(np.diff(result) <= 0)
    if back.size:
        late = back[0] + 1
        raise ValueError(
            f"{name} must increase strictly, but {name}[{late}] = {float(result[late])!r} "
            f"follows {float(result[late - 1])!r}."
        )
    return result


def checked_values(days: Days, values: ArrayLike, name: str = "values") -> NDArray[np.floating]:
    """Return a block of series, shape (T, N), of its own float type (float64 for other numbers).

    Raises:
        ValueError: the shape does not fit `days`, or the values are not real numbers.
    """
    result = np.asarray(values)
    if result.ndim != 2 or len(result) != len(days):
        raise ValueError(
            f"{name} must have shape ({len(days)}, number of series) to fit the "
            f"{len(days)} times, not {result.shape}."
        )
    if result.dtype.kind not in "fiub":
        raise ValueError(f"{name} must be real numbers, not {result.dtype}.")
    return result if result.dtype in (np.float32, np.float64) else result.astype(np.float64)


def observations(values: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Return where a block has observations: neither NaN nor infinite."""
    result = np.empty(values.shape, bool)
    for row, observed in zip(values, result):  # row by row in the cache: faster than isfinite
        np.less(np.abs(row), np.inf, out=observed)
    return result


def checked_positive(number: float, name: str) -> float:
    """Return a finite number above zero.

    Raises:
        ValueError: it is not one.
    """
    result = float(number)
    if not (np.isfinite(result) and result > 0):
        raise ValueError(f"{name} must be a finite number above 0, not {number!r}.")
    return result
