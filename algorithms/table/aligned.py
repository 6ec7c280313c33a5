"""Several variables of the same parcels as blocks that have the same parcel in the same column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...cube.times.clock import to_days
from .rows import Rows
from .series import Variable

MOST_SAMPLED = 4096
"""Most parcels of a sample: of more a method learns nothing new."""


@dataclass(frozen=True)
class AlignedVariables:
    """Variables that a method gets together, the main one first."""

    rows: Rows
    """The columns of the table."""
    variables: Sequence[Variable]
    """The variables, each with the parcels that have it."""
    parcel: NDArray[np.int64]
    """(N,) indices into `Rows.parcels` of those that have any of them, those of the main first."""
    columns: Sequence[NDArray[np.int64]]
    """Where the parcels of each variable are in `parcel`."""
    aligned: Sequence[Variable]
    """The same variables, each with all N parcels."""

    @classmethod
    def of(cls, rows: Rows, variables: Sequence[Variable]) -> AlignedVariables:
        """Align variables; a parcel that lacks one has only gaps in it."""
        several = np.concatenate([one.parcel for one in variables])
        _, first = np.unique(several, return_index=True)
        parcel = several[np.sort(first)]
        place = np.full(len(rows.parcels), -1)
        place[parcel] = np.arange(parcel.size)
        columns = [place[one.parcel] for one in variables]
        aligned = [_moved(one, parcel, column) for one, column in zip(variables, columns)]
        return cls(rows, variables, parcel, columns, aligned)

    @property
    def days(self) -> list[NDArray[np.float64]]:
        """The times (T,) of each variable, float64 days since 1970-01-01T00:00 UTC."""
        return [to_days(one.times) for one in self.variables]

    def blocks(self, first: int, last: int) -> list[NDArray[np.float64]]:
        """Return the values (T, last - first) of the parcels first to last - 1.

        They are those of the main variable, what the table has beside it, and of each further one.
        """
        return [one.block(rows, first, last) for one, rows in self._columns()]

    def sample(self, seed: int = 0) -> NDArray[np.intp]:
        """Return some thousand of the N parcels, all if there are no more, in increasing order."""
        count = self.parcel.size
        if count <= MOST_SAMPLED:
            return np.arange(count)
        chosen = np.random.default_rng(seed).choice(count, MOST_SAMPLED, replace=False)
        return np.sort(chosen)

    def some(self, chosen: NDArray[np.intp]) -> list[NDArray[np.float64]]:
        """Return the values (T, n) of n of the N parcels, as `blocks` does."""
        return [one.some(rows, chosen) for one, rows in self._columns()]

    def _columns(self) -> list[tuple[Variable, Rows]]:
        """Return each variable with the rows whose values are its."""
        main, *others = self.aligned
        beside = [(main, replace(self.rows, value=one)) for one in self.rows.beside.values()]
        return [(main, self.rows), *beside, *((one, self.rows) for one in others)]


def _moved(variable: Variable, parcel: NDArray[np.int64], columns: NDArray[np.int64]) -> Variable:
    """Return a variable with its parcels at other columns of more parcels."""
    if np.array_equal(columns, np.arange(columns.size)):
        return replace(variable, parcel=parcel)
    column = columns[variable.column]
    order = np.argsort(column, kind="stable")
    return replace(
        variable,
        parcel=parcel,
        row=variable.row[order],
        column=column[order],
        instant=variable.instant[order],
    )
