"""How large a parcel database becomes, before it is made.

The figures are those published for PostgreSQL by Checks by Monitoring: 500,000 parcels in 73 scenes
of 7 bands are 260 million rows, 19 GB, and 35 GB with keys and indices.
"""

from __future__ import annotations

from dataclasses import dataclass

ROW_BYTES, INDEXED_ROW_BYTES = 75, 137


@dataclass(frozen=True)
class Size:
    """The size of the tables of signatures."""

    rows: int
    """One for each parcel, scene and band; cloudy ones have none, so that this is the most."""

    @property
    def table_bytes(self) -> int:
        """Bytes of the rows."""
        return ROW_BYTES * self.rows

    @property
    def indexed_bytes(self) -> int:
        """Bytes of the rows with their keys and indices."""
        return INDEXED_ROW_BYTES * self.rows


def estimate_size(parcels: int, scenes: int, bands: int) -> Size:
    """Return the size of the series of some parcels."""
    return Size(parcels * scenes * bands)
