"""Statistics of the pixels of parcels, for many parcels and times at once.

Parcels of about the same number of pixels are worked on together as one array, padded with NaN and
sorted along the pixels. The width of the array follows from a parcel's own number of pixels, so
that its statistics are the same to the last bit whatever parcels are beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from ..problem import Problem
from .pixels import ParcelPixels

Statistics = dict[str, NDArray[np.float64]]
"""Arrays of (time, parcel) by name."""

NAMES = ("count", "mean", "std", "min", "p25", "p50", "p75", "max", "valid_share")
QUARTERS = {"p25": 0.25, "p50": 0.5, "p75": 0.75}

MOST_CLASSES = 256

_TOGETHER = 200_000
"""Values sorted together: as many as stay in the processor's cache; measured."""


def statistics(
    values: NDArray[np.floating],
    pixels: ParcelPixels,
    check: Callable[[], None] = lambda: None,
) -> Statistics:
    """Return the statistics of each parcel at each time; gaps (NaN) do not count.

    `std` is that of the population, percentiles lie between the two nearest values in proportion
    (as numpy's "linear"), `valid_share` is the share of the parcel's pixels that are no gap. Where
    pixels have shares, they weight count, mean, std and valid_share, and percentiles as in
    `_weighted_quantile`. Without a valid pixel all is NaN but count and valid_share, which are 0.

    Args:
        values: pixels of a window at some times, shape (D, window).
        pixels: those of each parcel.
        check: called now and then; may raise to stop.
    """
    result = {name: np.full((len(values), pixels.count.size), np.nan) for name in NAMES}
    result["count"][:] = 0
    for members, places, missing in _alike(pixels, len(values)):
        height = max(1, _TOGETHER // places.size)
        for top in range(0, len(values), height):
            check()
            times = slice(top, top + height)
            picked = values[times].take(pixels.pixel[places], axis=1)
            picked[:, missing] = np.nan
            if pixels.share is None:
                part = _plain(picked)
            else:
                part = _weighted(picked, np.where(missing, 0, pixels.share[places]))
            for name, of_parcels in part.items():
                result[name][times, members] = of_parcels
    result["valid_share"] = _valid_share(result["count"], pixels)
    return result


def class_counts(
    values: NDArray[np.floating],
    pixels: ParcelPixels,
    check: Callable[[], None] = lambda: None,
) -> Statistics:
    """Return the number of pixels of each class in each parcel, by the class as text.

    As `statistics`, with count and valid_share of all classes together; shares of pixels, where
    there are any, are added up. Raises Problem for values
    that are no whole numbers or span more than MOST_CLASSES.
    """
    parcels = pixels.count.size
    parcel = np.repeat(np.arange(parcels), pixels.count)
    result: Statistics = {}
    for time, image in enumerate(values):
        check()
        of_pixels = image[pixels.pixel]
        known = ~np.isnan(of_pixels)
        classes = of_pixels[known].astype(np.int64)
        if not classes.size:
            continue
        lowest, highest = int(classes.min()), int(classes.max())
        span = highest - lowest + 1
        if span > MOST_CLASSES or (classes != of_pixels[known]).any():
            raise Problem(
                "The stack of classes has values from {lowest} to {highest}, and classes are at "
                "most {most} whole numbers. Choose a stack of classes, such as a cloud mask.",
                lowest=of_pixels[known].min(),
                highest=of_pixels[known].max(),
                most=MOST_CLASSES,
            )
        weights = None if pixels.share is None else pixels.share[known]
        numbers = np.bincount(parcel[known] * span + classes - lowest, weights, parcels * span)
        for number, counts in enumerate(numbers.reshape(parcels, span).T, lowest):
            if counts.any():
                result.setdefault(str(number), np.zeros((len(values), parcels)))[time] = counts
    total = sum(result.values(), np.zeros((len(values), parcels)))
    return result | {"count": total, "valid_share": _valid_share(total, pixels)}


def _valid_share(count: NDArray[np.float64], pixels: ParcelPixels) -> NDArray[np.float64]:
    return np.divide(count, pixels.area, out=np.zeros_like(count), where=count > 0)


def _alike(
    pixels: ParcelPixels, times: int
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.bool_]]]:
    """Yield parcels of like size: which, where their pixels are, and which of these are padding."""
    width = _width(pixels.count)
    order = np.argsort(width, kind="stable")
    order = order[width[order] > 0]
    for one in np.unique(width[order]):
        alike = order[width[order] == one]
        step = max(1, _TOGETHER // (int(one) * times))
        for first in range(0, alike.size, step):
            members = alike[first : first + step]
            within = np.arange(one)
            missing = within >= pixels.count[members][:, None]
            places = pixels.start[members][:, None] + np.where(missing, 0, within)
            yield members, places, missing


def _width(count: NDArray[np.intp]) -> NDArray[np.intp]:
    """Round numbers up to one of eight an octave, so that few arrays do for parcels of any size."""
    exponent = np.frexp(count.astype(np.float64))[1] - 4
    unit = np.left_shift(1, np.maximum(exponent, 0))
    return -(-count // unit) * unit


def _plain(values: NDArray[np.floating]) -> Statistics:
    """Statistics along the last axis of (D, P, width) values, which are sorted in place."""
    values.sort(axis=-1)  # gaps go last
    gap = np.isnan(values)
    count = values.shape[-1] - np.count_nonzero(gap, axis=-1)
    last = np.maximum(count - 1, 0)
    result = {
        "count": count.astype(np.float64),
        "min": values[..., 0].astype(np.float64),
        "max": _at(values, last),
    }
    for name, share in QUARTERS.items():
        place = share * last
        below = place.astype(np.intp)
        low, high = _at(values, below), _at(values, np.minimum(below + 1, last))
        result[name] = low + (high - low) * (place - below)
    values = values.astype(np.float64, copy=False)
    values[gap] = 0
    with np.errstate(invalid="ignore", divide="ignore"):
        result["mean"] = values.sum(axis=-1) / count
        values -= result["mean"][..., None]
        values *= values
        values[gap] = 0
        result["std"] = np.sqrt(values.sum(axis=-1) / count)
    return result


def _weighted(values: NDArray[np.floating], weight: NDArray[np.float64]) -> Statistics:
    """Statistics along the last axis of (D, P, width) values with weights (P, width)."""
    order = np.argsort(values, axis=-1, kind="stable")
    values = np.take_along_axis(values, order, axis=-1).astype(np.float64)
    weight = np.take_along_axis(np.broadcast_to(weight, values.shape), order, axis=-1)
    gap = np.isnan(values)
    weight[gap] = 0
    number = values.shape[-1] - np.count_nonzero(gap, axis=-1)
    last = np.maximum(number - 1, 0)
    total = weight.sum(axis=-1)
    result = {"count": total, "min": values[..., 0], "max": _at(values, last)}
    for name, share in QUARTERS.items():
        result[name] = _weighted_quantile(values, weight, number, share)
    values = np.where(gap, 0, values)
    with np.errstate(invalid="ignore", divide="ignore"):
        result["mean"] = (weight * values).sum(axis=-1) / total
        deviation = values - result["mean"][..., None]
        deviation[gap] = 0
        result["std"] = np.sqrt((weight * deviation**2).sum(axis=-1) / total)
    for name in ("min", "max", *QUARTERS):
        result[name] = np.where(number > 0, result[name], np.nan)
    return result


def _weighted_quantile(
    values: NDArray[np.float64],
    weight: NDArray[np.float64],
    number: NDArray[np.intp],
    share: float,
) -> NDArray[np.float64]:
    """Quantile of sorted values with weights; gaps stand last and have weight 0.

    The k-th of n values lies at S_k = (k - 1) w_k + (n - 1) (w_1 + ... + w_{k-1}), the quantile at
    `share` of S_n, in proportion between its neighbours. For equal weights it is the plain one.
    """
    rank = np.arange(values.shape[-1])
    before = np.cumsum(weight, axis=-1) - weight
    place = rank * weight + (number[..., None] - 1) * before
    last = np.maximum(number - 1, 0)
    wanted = share * _at(place, last)
    place[rank >= number[..., None]] = np.inf
    below = np.clip(np.count_nonzero(place <= wanted[..., None], axis=-1) - 1, 0, last)
    above = np.minimum(below + 1, last)
    low, high = _at(place, below), _at(place, above)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where(high > low, (wanted - low) / (high - low), 0)
    low, high = _at(values, below), _at(values, above)
    return low + (high - low) * part


def _at(values: NDArray[np.floating], place: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the value at a place along the last axis, as float64."""
    return np.take_along_axis(values, place[..., None], axis=-1)[..., 0].astype(np.float64)
