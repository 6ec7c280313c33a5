"""Parcels to mowing: extraction of series and detection of cuts in one run."""

from __future__ import annotations

from ..text import tr
from .ready_model import ReadyModel


class ParcelsToMowingModel(ReadyModel):
    """Extracts the series of parcels and finds when they were mown."""

    def name(self) -> str:
        """Return the model's id."""
        return "parcelstomowing"

    def displayName(self) -> str:
        """Return the model's name for people."""
        return tr("Parcels to mowing")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(tag) for tag in ("time series", "parcels", "grassland", "mowing")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Extracts the series of parcels from stacks and finds when grassland was cut.")
