"""Masks of cloud and shadow from a scene classification, grown by two kernels.

Classifications miss the edges of clouds. What is not clear is smeared by a small Gaussian, and
clouds, shadow and snow by a large one; where either is above its threshold, nothing is trusted.
Lone pixels, which mostly are errors of the classification, are dropped in the same step. This is
openEO's process `to_scl_dilation_mask` as VITO's back-end computes it: Gaussians of a deviation of
a sixth of their size, cut to a square and of sum 1, and zero outside the image. The small one is
two passes of 17 steps a pixel, the large one a Fourier transform, whose rounding depends on the
size of the image: the few pixels that it cannot tell from the threshold are summed up one by one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

CLEAR = (2, 4, 5, 6, 7)
"""Classes of Sentinel-2's scene classification that are clear: all others are grown a little."""

FAR = (3, 8, 9, 10, 11)
"""Shadow, clouds, cirrus and snow, which are grown far."""

NEAR_THRESHOLD = 0.057
FAR_THRESHOLD = 0.025

LARGEST_DIRECT = 31
"""Kernels from here on are quicker by Fourier transforms."""

DOUBT = 1e-9
"""Far above the rounding of a Fourier transform of zeros and ones."""


def dilated_mask(
    classes: NDArray[np.floating],
    *,
    clear: Sequence[int] = CLEAR,
    far: Sequence[int] = FAR,
    near_size: int = 17,
    far_size: int = 201,
    erosion: int = 0,
) -> NDArray[np.bool_]:
    """Return where images are not to be trusted.

    Args:
        classes: whole numbers, shape (T, rows, columns); NaN is not clear.
        clear: classes that are clear.
        far: classes that are grown by the large kernel.
        near_size: side of the small kernel (pixels), odd; 0 masks what is not clear as it is.
        far_size: side of the large kernel (pixels), odd; 0 leaves `far` to the small kernel.
        erosion: diameter (pixels) of the disc that both are shrunk by before they grow, odd; 0
            for none. The outside of the image does not shrink them.

    Returns:
        Shape (T, rows, columns). A pixel's answer follows from those within `reach` alone.

    Raises:
        ValueError: `classes` has not three dimensions, or a size is even or below 0.
    """
    if classes.ndim != 3:
        raise ValueError(f"classes must have shape (T, rows, columns), not {classes.shape}.")
    for name, size in (("near_size", near_size), ("far_size", far_size), ("erosion", erosion)):
        if size < 0 or (size and size % 2 == 0):
            raise ValueError(f"{name} must be 0 or an odd number of pixels, not {size}.")
    mask = np.empty(classes.shape, bool)
    for image, result in zip(classes, mask):
        result[...] = _grown(~np.isin(image, clear), near_size, NEAR_THRESHOLD, erosion)
        if far_size:
            result |= _grown(np.isin(image, far), far_size, FAR_THRESHOLD, erosion)
    return mask


def reach(near_size: int = 17, far_size: int = 201, erosion: int = 0) -> int:
    """Return how far (pixels) a class has a say in the mask."""
    return max(near_size, far_size) // 2 + erosion // 2


def gaussian(size: int) -> NDArray[np.float64]:
    """Return a Gaussian of sum 1 and a deviation of a sixth of its size, shape (size,)."""
    place = np.arange(size) - size // 2
    weights = np.exp(-0.5 * (place / (size / 6)) ** 2)
    return weights / weights.sum()


def _grown(
    seeds: NDArray[np.bool_], size: int, threshold: float, erosion: int
) -> NDArray[np.bool_]:
    from scipy import ndimage  # only now, so that QGIS starts no slower

    if not seeds.any():
        return seeds
    if erosion:
        seeds = ndimage.binary_erosion(seeds, _disc(erosion), border_value=1)
    if not size:
        return seeds
    weights = gaussian(size)
    if size > LARGEST_DIRECT:
        return _far_above(seeds, weights, threshold)
    smeared = ndimage.convolve1d(seeds.astype(np.float64), weights, axis=0, mode="constant")
    return ndimage.convolve1d(smeared, weights, axis=1, mode="constant") > threshold


def _far_above(
    seeds: NDArray[np.bool_], weights: NDArray[np.float64], threshold: float
) -> NDArray[np.bool_]:
    """Return where seeds, smeared by a large kernel, are above a threshold."""
    from scipy import fft  # only now, so that QGIS starts no slower

    reach = weights.size // 2
    rows, columns = seeds.shape
    shape = [fft.next_fast_len(side + 2 * reach, real=True) for side in seeds.shape]
    down = fft.fft(weights, shape[0])
    across = fft.rfft(weights, shape[1])
    transformed = fft.rfft2(seeds.astype(np.float64), shape)
    transformed *= down[:, None]
    transformed *= across
    smeared = fft.irfft2(transformed, shape, overwrite_x=True)
    smeared = smeared[reach : reach + rows, reach : reach + columns]
    above = smeared > threshold
    for row, column in zip(*np.nonzero(np.abs(smeared - threshold) < DOUBT)):
        top, left = max(row - reach, 0), max(column - reach, 0)
        near = seeds[top : row + reach + 1, left : column + reach + 1]
        y = weights[top - row + reach :][: near.shape[0]]
        x = weights[left - column + reach :][: near.shape[1]]
        # An exact sum: it is the same whatever part of the kernel lies outside the image.
        above[row, column] = math.fsum(np.outer(y, x)[near]) > threshold
    return above


def _disc(diameter: int) -> NDArray[np.bool_]:
    place = np.arange(diameter) - diameter // 2
    return place[:, None] ** 2 + place**2 <= (diameter // 2) ** 2
