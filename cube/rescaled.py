"""Stacks in another unit than their files say: reflectance instead of digital numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .stack import Stack


def rescaled(stack: Stack, scale: float, offsets: Sequence[float]) -> Stack:
    """Return a stack whose values are those of this one times `scale` plus the date's offset."""
    bands = list(stack.info.bands)
    for number, offset in zip(stack.bands, offsets):
        band = bands[number - 1]
        bands[number - 1] = replace(
            band, scale=band.scale * scale, offset=band.offset * scale + offset
        )
    return replace(stack, info=replace(stack.info, bands=tuple(bands)))
