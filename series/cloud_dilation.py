"""Masks of cloud and shadow from a scene classification, grown by two kernels.

Classifications miss the edges of clouds. What is not clear is smeared by a small Gaussian, and
clouds, shadow and snow by a large one; where either is above its threshold, nothing is trusted.
Lone pixels, which mostly are errors of the classification, are dropped in the same step. This is
openEO's process `to_scl_dilation_mask` as VITO's back-end computes it: Gaussians of a deviation of
a sixth of their size, cut to a square and of sum 1, and zero outside the image. They are separable,
so that an image costs two passes of 17 and two of 201 steps a pixel.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

CLEAR = (2, 4, 5, 6, 7)
"""Classes of Sentinel-2's scene classification that are clear: all others are grown a little."""

FAR = (3, 8, 9, 10, 11)
"""Shadow, clouds, cirrus and snow, which are grown far."""

NEAR_THRESHOLD = 0.057
FAR_THRESHOLD = 0.025


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
    smeared = ndimage.convolve1d(seeds.astype(np.float64), weights, axis=0, mode="constant")
    return ndimage.convolve1d(smeared, weights, axis=1, mode="constant") > threshold


def _disc(diameter: int) -> NDArray[np.bool_]:
    place = np.arange(diameter) - diameter // 2
    return place[:, None] ** 2 + place**2 <= (diameter // 2) ** 2
