"""Images to seasons: cloud mask, Whittaker smoothing and phenology in one run."""

from __future__ import annotations

from ..text import tr
from .ready_model import ReadyModel


class ImagesToSeasonsModel(ReadyModel):
    """Masks the clouds of a stack, smooths it and finds its seasons."""

    def name(self) -> str:
        """Return the model's id."""
        return "imagestoseasons"

    def displayName(self) -> str:
        """Return the model's name for people."""
        return tr("Images to seasons")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(tag) for tag in ("time series", "cloud mask", "phenology")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Masks the clouds of a stack, smooths it by Whittaker, and finds its seasons.")
