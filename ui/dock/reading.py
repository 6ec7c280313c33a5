"""What is read of one place: the series of each variable, and what the plot tells of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .places import Place


@dataclass(frozen=True)
class Variable:
    """The series of one variable at a place."""

    name: str
    """Of the stack, or of the variable in the table."""
    days: NDArray[np.float64]
    """(T,) days since 1970-01-01 UTC, strictly increasing."""
    values: NDArray[np.floating]
    """(T,) as the algorithms read them; NaN is a gap."""
    masked: NDArray[np.floating] | None = None
    """(T,) the values under a mask, NaN elsewhere; None where they cannot be known."""
    low: NDArray[np.floating] | None = None
    """(T,) a quarter of the pixels have less."""
    high: NDArray[np.floating] | None = None
    """(T,) a quarter of the pixels have more."""
    acquisitions: Sequence[str] = ()
    """The name of the image behind each time, where it is known."""
    peers: tuple[NDArray[np.floating], NDArray[np.floating], NDArray[np.floating]] | None = None
    """(T,) median, 10th and 90th percentile of the other parcels."""


@dataclass(frozen=True)
class Reading:
    """What was read of a place."""

    place: Place
    """Where."""
    variables: Sequence[Variable]
    """The main one first."""
    where: str
    """The place in words, such as the column and row."""
    footprint: bytes = b""
    """The outline of what was read as WKB, in the CRS `crs`."""
    crs: str = ""
    """WKT of the CRS of the footprint."""
    ends: NDArray[np.float64] | None = None
    """The first and last days of the whole table, which the times of a result follow."""
    written_as: str = "float32"
    """The type in which a run on the whole layer writes its results."""

    @property
    def days(self) -> list[NDArray[np.float64]]:
        """The times of each variable."""
        return [one.days for one in self.variables]

    @property
    def blocks(self) -> list[NDArray[np.floating]]:
        """The values of each variable as a block of one series, (T, 1)."""
        return [one.values[:, None] for one in self.variables]
