"""Several variables of the same series side by side, each standardised on its own.

All times of all variables stand below each other as rows, so that what follows knows one block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .block import Days, observations
from .matern import Array


@dataclass(frozen=True)
class Observations:
    """The observations of D variables of N series in R rows, one a time of a variable."""

    day: Array
    """Time of each row in days, shape (R,)."""
    variable: NDArray[np.intp]
    """Variable of each row, shape (R,)."""
    value: Array
    """Standardised values, shape (R, N); 0 in a gap."""
    valid: NDArray[np.bool_]
    """Where there is an observation, shape (R, N)."""
    centre: Array
    """Mean of each variable of each series, shape (D, N); NaN without observation."""
    scale: Array
    """Population standard deviation, shape (D, N); NaN where the values have no spread."""

    def part(self, rows: NDArray | slice, series: NDArray | slice = slice(None)) -> Observations:
        """Return some rows of some series; centre and scale keep all variables."""
        return Observations(
            self.day[rows],
            self.variable[rows],
            self.value[rows][:, series],
            self.valid[rows][:, series],
            self.centre[:, series],
            self.scale[:, series],
        )

    def with_value(self, value: Array) -> Observations:
        """Return the same with other standardised values."""
        return replace(self, value=value)


def standardise(variables: Sequence[tuple[Days, NDArray[np.floating]]]) -> Observations:
    """Put checked variables, (T,) and (T, N) each, side by side.

    A variable of which a series has one observation, or equal ones only, has no spread to
    standardise by: there it counts as a gap throughout, with the value as its centre.
    """
    standard = [_standardise(values) for _, values in variables]
    value, valid, centre, scale = zip(*standard)
    sizes = [days.size for days, _ in variables]
    return Observations(
        np.concatenate([days for days, _ in variables]),
        np.repeat(np.arange(len(sizes)), sizes),
        np.concatenate(value),
        np.concatenate(valid),
        np.stack(centre),
        np.stack(scale),
    )


def _standardise(values: NDArray[np.floating]) -> tuple[Array, NDArray[np.bool_], Array, Array]:
    """Standardise one variable; sums go row by row, and so are the same in any block."""
    valid = observations(values)
    result = np.where(valid, values, 0).astype(np.float64)
    count = np.zeros(values.shape[1])
    total, lowest, highest = count.copy(), count + np.inf, count - np.inf
    for row, flag in zip(result, valid):
        count += flag
        total += row
        np.minimum(lowest, row, out=lowest, where=flag)
        np.maximum(highest, row, out=highest, where=flag)
    centre = np.divide(total, count, out=np.full(count.size, np.nan), where=count > 0)
    # Equal values are their own mean, without the rounding of a sum.
    centre = np.where(lowest == highest, lowest, centre)
    squares = np.zeros(count.size)
    for row, flag in zip(result, valid):
        np.subtract(row, centre, out=row, where=flag)
        squares += row * row
    scale = np.sqrt(squares / np.maximum(count, 1))
    scale[~(np.isfinite(scale) & (scale > 0))] = np.nan
    valid &= scale > 0
    np.divide(result, scale, out=result, where=valid)
    result[~valid] = 0
    return result, valid, centre, scale
