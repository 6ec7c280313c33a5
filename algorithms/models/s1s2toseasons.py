"""Sentinel-1 and Sentinel-2 to seasons: fusion and phenology in one run."""

from __future__ import annotations

from ..text import tr
from .ready_model import ReadyModel


class S1S2ToSeasonsModel(ReadyModel):
    """Fuses radar and optical stacks and finds the seasons of the fused one."""

    def name(self) -> str:
        """Return the model's id."""
        return "s1s2toseasons"

    def displayName(self) -> str:
        """Return the model's name for people."""
        return tr("Sentinel-1 and Sentinel-2 to seasons")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(tag) for tag in ("time series", "radar", "fusion", "phenology")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Fills the gaps of an optical index with what the radar saw meanwhile, every five "
            "days, and finds its seasons."
        )
