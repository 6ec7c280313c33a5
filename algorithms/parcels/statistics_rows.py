"""From the statistics of parcels to the rows of the parcel table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import numpy as np

from ...cube.parcels.extract import Part
from ..table.layout import COUNT, STATISTICS, Row


def rows_of(
    part: Part,
    variable: str,
    parcels: Sequence[object],
    times: Sequence[object],
    wanted: np.ndarray,
) -> Iterator[Row]:
    """Yield the rows of a part, parcel by parcel.

    Args:
        part: the statistics.
        variable: its name.
        parcels: id of each outline.
        times: each time of the stack, as the table has it.
        wanted: of which times and parcels of the part there are to be rows, shape (D, P).
    """
    found = part.statistics
    classes = sorted((name for name in found if name not in STATISTICS), key=int)
    empty = np.full(wanted.shape, np.nan)
    columns = np.stack([found.get(name, empty) for name in STATISTICS])
    columns = np.where(np.isnan(columns), None, columns)
    for place, parcel in enumerate(part.parcels):
        identity = parcels[parcel]
        for row in np.flatnonzero(wanted[:, place]).tolist():
            text = _counts(found, classes, row, place) if classes else None
            time = times[part.times[row]]
            yield [identity, time, variable, *columns[:, row, place].tolist(), text]


def _counts(found: dict[str, np.ndarray], classes: list[str], row: int, place: int) -> str:
    """Return the number of pixels of each class as JSON, whole numbers where they are."""
    counts = {name: found[name][row, place].item() for name in classes}
    return json.dumps(
        {
            name: int(one) if one.is_integer() else round(one, 6)
            for name, one in counts.items()
            if one
        }
    )


def are_wanted(part: Part, wanted: np.ndarray, empty_rows: bool) -> np.ndarray:
    """Return which rows of a part to write, shape (D, P), of those wanted of all, (T, N).

    Without `empty_rows` there are none where no pixel is valid.
    """
    chosen = wanted[np.ix_(part.times, part.parcels)]
    return chosen if empty_rows else chosen & (part.statistics[COUNT] > 0)
