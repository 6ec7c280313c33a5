"""Small images of a place for every date, out of the values of its stacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...algorithms.result_layers import VEGETATION_RAMP
from ...cube.raster.grid import Window

HALF = 12
"""Pixels on each side of the middle one."""

MISSING = (128, 128, 128)
"""Grey of pixels without a value."""

PERCENTILES = (2, 98)


@dataclass(frozen=True)
class Chips:
    """The images of a place."""

    days: NDArray[np.float64]
    """(T,) their times."""
    images: NDArray[np.uint8]
    """(T, rows, columns, 3) red, green, blue."""
    middle: tuple[int, int]
    """Row and column of the place itself."""
    is_masked: NDArray[np.bool_]
    """(T,) whether the place has no valid value."""


def render(
    days: NDArray[np.float64],
    values: Sequence[NDArray[np.floating]],
    valid: NDArray[np.bool_],
    window: Window,
    middle: tuple[int, int],
    each: bool,
) -> Chips:
    """Return chips of one variable, in a ramp of colours, or of three as red, green and blue.

    Args:
        days: the times, shape (T,).
        values: of each variable, shape (T, pixels of the window).
        valid: whether the place has a valid value, shape (T,).
        window: what was read.
        middle: row and column of the place in the window.
        each: stretch each date for itself; otherwise all alike.
    """
    bands = [_stretched(one, each) for one in values]
    if len(bands) == 3:
        images = np.stack(bands, axis=-1)
    elif _is_index(values[0]) and not each:
        places = np.array([place for place, _ in VEGETATION_RAMP])
        images = _ramp(np.interp(values[0], places, np.arange(places.size)))
    else:
        images = np.repeat(bands[0][..., None], 3, axis=-1)
    images = np.where(np.isfinite(images), images, np.array(MISSING))
    shaped = np.rint(images).astype(np.uint8).reshape(len(days), *window.shape, 3)
    return Chips(days, shaped, middle, ~valid)


def _is_index(values: NDArray[np.floating]) -> bool:
    """Whether values are those of a vegetation index."""
    known = values[np.isfinite(values)]
    return bool(known.size and known.min() >= -1 and known.max() <= 1.5)


def _stretched(values: NDArray[np.floating], each: bool) -> NDArray[np.float64]:
    """Return values from 0 to 255, between their percentiles."""
    result = np.full(values.shape, np.nan)
    rows = range(len(values)) if each else [slice(None)]
    for row in rows:
        some = values[row]
        known = some[np.isfinite(some)]
        if known.size:
            low, high = np.percentile(known, PERCENTILES)
            result[row] = 255 * np.clip((some - low) / ((high - low) or 1.0), 0, 1)
    return result


def _ramp(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the colours (..., 3) of places along VEGETATION_RAMP, counted in its steps."""
    colours = np.array(
        [[int(code[i : i + 2], 16) for i in (1, 3, 5)] for _, code in VEGETATION_RAMP], float
    )
    steps = np.arange(len(colours))
    return np.stack([np.interp(places, steps, colours[:, part]) for part in range(3)], axis=-1)
