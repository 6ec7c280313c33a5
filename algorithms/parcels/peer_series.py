"""The series of a parcel table, matched to the parcels of a layer and to the day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.times.clock import from_days
from ...series.peer_distance import daily_means
from ..table.metrics import id_text
from ..table.series import ParcelSeries
from ..text import tr
from .places import ParcelPlaces


@dataclass(frozen=True)
class PeerSeries:
    """The series of the parcels that layer and table both have."""

    numbers: NDArray[np.int64]
    """(N,) the parcels, as places in `ParcelPlaces`."""
    days: NDArray[np.float64]
    """(T,) the first time of each day, days since 1970."""
    values: NDArray[np.float64]
    """(T, N) the mean of each day, NaN for none."""

    @property
    def times(self) -> NDArray[np.datetime64]:
        """(T,) datetime64[ns], UTC."""
        return from_days(self.days)

    def within(self, first: float, last: float) -> PeerSeries:
        """Return the days from `first` on and before `last`."""
        kept = (self.days >= first) & (self.days < last)
        return PeerSeries(self.numbers, self.days[kept], self.values[kept])


def match(
    series: dict[str, ParcelSeries], parcels: ParcelPlaces, feedback: QgsProcessingFeedback
) -> dict[str, PeerSeries]:
    """Return the series of every variable; says in the log what had no match.

    Observations of one day count as one, so that parcels seen some seconds apart can be compared.
    Raises Problem where no parcel of the table is in the layer.
    """
    texts = {name: [id_text(one) for one in block.parcels] for name, block in series.items()}
    in_table = {text for some in texts.values() for text in some}
    known = len(in_table & set(parcels.number))
    if not known:
        raise Problem(
            "No parcel of the table is in the layer: the table has {table}, and the layer {layer}. "
            "Choose the fields that hold the same ids.",
            table=", ".join(sorted(in_table)[:3]),
            layer=", ".join(list(parcels.number)[:3]),
        )
    if known < len(in_table):
        feedback.pushWarning(
            tr(
                "{count} of {total} parcels of the table are not in the layer, and do not count.",
                count=len(in_table) - known,
                total=len(in_table),
            )
        )
    if known < len(parcels.ids):
        feedback.pushInfo(
            tr(
                "{count} of {total} parcels of the layer have no series in the table.",
                count=len(parcels.ids) - known,
                total=len(parcels.ids),
            )
        )
    matched = {}
    for name, block in series.items():
        numbers = np.array([parcels.number.get(text, -1) for text in texts[name]], np.int64)
        days, values = daily_means(block.days, block.values[:, numbers >= 0])
        matched[name] = PeerSeries(numbers[numbers >= 0], days, values)
    return matched
