"""Multitemporal speckle filter: less speckle in each image, and no blur from date to date.

Speckle differs from date to date, while what is finer than the window stays where it is. An image
is its own local mean <I_k>, given detail by the mean over all dates of I_i / <I_i>:

    J_k = <I_k> / M * sum_i I_i / <I_i>

(Quegan and Yu 2001, Filtering of multichannel SAR images. IEEE Transactions on Geoscience and
Remote Sensing 39, 2373-2379, for independent images). Intensity is averaged, never decibels. Cost:
2 * side additions a value.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Images = NDArray[np.floating]


def multitemporal_filter(power: Images, *, side: int = 7) -> Images:
    """Filter images of the same place.

    Args:
        power: linear power, shape (T, rows, columns); NaN, zero, negative and infinite values are
            gaps: they take part in no mean, and stay.
        side: rows and columns of the window of the local mean, odd, from 1. Towards the edge the
            window is what lies inside. 1 leaves only the mean over time.

    Returns:
        Linear power of the same shape and float type.

    Raises:
        ValueError: `power` has not three dimensions, or `side` is not odd.
    """
    if power.ndim != 3:
        raise ValueError(f"power must have shape (T, rows, columns), not {power.shape}.")
    if side < 1 or side % 2 == 0:
        raise ValueError(f"side must be an odd number from 1, not {side}.")
    local = np.empty(power.shape)
    detail, dates = np.zeros(power.shape[1:]), np.zeros(power.shape[1:])
    for image, mean in zip(power, local):
        valid = (image > 0) & np.isfinite(image)
        known = np.where(valid, image, 0.0)
        count = _window_sums(valid.astype(np.float64), side)
        mean[...] = _window_sums(known, side) / np.maximum(count, 1)
        detail += np.divide(known, mean, out=np.zeros(mean.shape), where=valid)
        dates += valid
        mean[~valid] = np.nan
    local *= detail / np.maximum(dates, 1)
    return local.astype(power.dtype, copy=False)


def _window_sums(image: Images, side: int) -> NDArray[np.float64]:
    """Return the sum over the window round each pixel.

    Added up one by one: a running sum would depend on where a block begins.
    """
    reach = side // 2
    rows, columns = image.shape
    padded = np.pad(image.astype(np.float64), reach)
    down = np.zeros((rows, columns + 2 * reach))
    for step in range(side):
        down += padded[step : step + rows]
    sums = np.zeros((rows, columns))
    for step in range(side):
        sums += down[:, step : step + columns]
    return sums
