"""Plant Phenology Index (PPI) of red and near-infrared reflectance.

Jin and Eklundh (2014), A physically based vegetation index for improved monitoring of plant
phenology, Remote Sensing of Environment 152, 512-525. PPI grows in proportion to the leaf area and
hardly answers to snow; it is the input of the Copernicus product HR-VPP, whose rules are followed
here. With DVI = NIR - red, M its largest value over the years and Z the sun's zenith angle:

    PPI = -K ln((M - DVI) / (M - soil)),        K = (1 + M) / (1 - M) / (4 Q),
    Q = d + (1 - d) 0.5 / cos Z,                d = min(0.0336 + 0.0477 / cos Z, 1)
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

LARGEST = 3.0
"""What a closed canopy has, where DVI says no more; nothing is above."""

SHARE = 95.0
"""Percentile of the DVI of a series that its largest DVI is counted from."""

MARGIN = 0.005
"""What M is at least above the DVI of the densest canopy."""

MOST_DVI = 0.8
"""Bound of M."""

MOST_SOIL = 0.4
"""Bound of the DVI of soil: M is at least twice that."""


def ppi(
    red: ArrayLike,
    nir: ArrayLike,
    cosine: ArrayLike,
    *,
    soil: float = 0.09,
    largest: float | None = None,
    headroom: float = MARGIN,
) -> NDArray[np.floating]:
    """Return the index of a block of series, shape (T, N), from 0 to 3.

    Args:
        red: reflectance from 0 to 1, shape (T, N), NaN or infinite for a gap.
        nir: reflectance at the same times.
        cosine: of the sun's zenith angle, broadcast to (T, N).
        soil: DVI of bare soil, above 0 and below 0.4.
        largest: M, the DVI of the densest canopy; None takes it from each series by `largest_dvi`.
        headroom: see `largest_dvi`.

    Returns:
        Of the inputs' float type. NaN where one of them has a gap or the sun is not up.

    Raises:
        ValueError: the shapes differ, or `soil` or `largest` is out of range.
    """
    if not 0 < soil < MOST_SOIL:
        raise ValueError(f"soil must be above 0 and below {MOST_SOIL}, not {soil!r}.")
    if largest is not None and not 0 < largest < 1:
        raise ValueError(f"largest must be above 0 and below 1, not {largest!r}.")
    red, nir = np.asarray(red), np.asarray(nir)
    index = dvi(red, nir)
    most: ArrayLike = largest_dvi(index, headroom) if largest is None else largest
    kind = np.result_type(red, nir)
    result = _ppi(index, np.clip(most, 2 * soil, MOST_DVI), np.asarray(cosine, np.float64), soil)
    return result.astype(kind if kind in (np.float32, np.float64) else np.float64)


def dvi(red: ArrayLike, nir: ArrayLike) -> Floats:
    """Return the difference vegetation index, NIR - red, NaN in gaps.

    Raises:
        ValueError: the shapes differ.
    """
    red, nir = np.asarray(red, np.float64), np.asarray(nir, np.float64)
    if red.shape != nir.shape:
        raise ValueError(f"red has shape {red.shape} and nir {nir.shape}; they must be the same.")
    with np.errstate(invalid="ignore"):
        index = nir - red
    index[~np.isfinite(index)] = np.nan
    return index


def largest_dvi(index: Floats, headroom: float = MARGIN) -> Floats:
    """Return M of each series, shape (N,): its 95th percentile and the headroom above it.

    The maximum itself is too often a cloud or a shadow beside the canopy.
    """
    return _percentile(index) + headroom


def headroom_of(index: Floats) -> float:
    """Return how far M is above the percentile of a series, from many series (T, N) of a scene.

    It is the mean distance of the series' maxima from their percentiles, and `MARGIN`.
    """
    seen = index[:, np.isfinite(index).any(axis=0)]
    if not seen.size:
        return MARGIN
    return float(np.mean(np.nanmax(seen, axis=0) - _percentile(seen))) + MARGIN


def _percentile(index: Floats) -> Floats:
    """Return the percentile of each series, NaN without observations, by position as numpy's."""
    if not len(index):
        return np.full(index.shape[1], np.nan)
    ordered = np.sort(index, axis=0)
    count = np.count_nonzero(np.isfinite(index), axis=0)
    place = np.maximum(count - 1, 0) * SHARE / 100
    low = np.floor(place).astype(np.intp)
    high = np.ceil(place).astype(np.intp)
    series = np.arange(index.shape[1])
    below, above = ordered[low, series], ordered[high, series]
    return below + (place - low) * (above - below)


def _ppi(index: Floats, most: Floats | float, cosine: Floats, soil: float) -> Floats:
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = np.where(cosine > 0, cosine, np.nan)
        direct = np.minimum(0.0336 + 0.0477 / cosine, 1.0)
        extinction = direct + (1 - direct) * 0.5 / cosine
        gain = (1 + most) / (1 - most) / (4 * extinction)
        result = -gain * np.log((most - index) / (most - soil))
    result = np.where(index >= most, LARGEST + 0 * gain, np.clip(result, 0.0, LARGEST))
    return np.where(index < soil, 0 * gain, result)
