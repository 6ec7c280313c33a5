"""How far each series lies from its peers: series that should look alike, such as fields of a crop.

At every time z = (x - median of the peers) / (1.4826 median absolute deviation of the peers), which
a few strange peers do not move (Rousseeuw and Croux 1993, Alternatives to the median absolute
deviation, JASA 88). A series' score is its mean |z| over the times, or 1 - r, its correlation with
the peers' median; its p-value the share of its peers that score as high. The cost is two sorts of
the peers' values for each time and series.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_values

CONSISTENCY = 1.4826
"""Standard deviation of a normal distribution over its median absolute deviation."""

_CHUNK = 500_000  # peers' values sorted together, 4 MB


@dataclass(frozen=True)
class PeerDistance:
    """What the peers of each series show at each time, all of shape (T, M)."""

    median: NDArray[np.floating]
    """Median of the peers; NaN where too few of them have a value."""
    spread: NDArray[np.floating]
    """1.4826 times their median absolute deviation, at least the least spread; NaN as median."""
    count: NDArray[np.int32]
    """Number of peers that have a value."""
    z: NDArray[np.floating]
    """Distance of the series from the median in spreads; NaN also where it has no value, and where
    the spread is 0: peers that are all alike tell no distance without a least spread."""


def peer_distance(
    values: ArrayLike,
    peers: ArrayLike,
    *,
    series: ArrayLike | None = None,
    least_peers: int = 3,
    least_spread: float = 0.0,
) -> PeerDistance:
    """Compare series with their peers, time by time.

    Args:
        values: a block of series, shape (T, N); NaN and infinite values are gaps.
        peers: the columns of the peers of each series asked for, shape (M, K), -1 for none.
        series: the columns of the series asked for, shape (M,); None for all, in order.
        least_peers: fewest peers with a value, at least 1; with fewer a time tells nothing.
        least_spread: smallest spread that counts, in units of `values`, 0 or more.

    Returns:
        Median, spread, number of peers and z, float32 for float32 values, else float64. A result
        does not depend on which other series are asked for.

    Raises:
        ValueError: shapes that do not fit, columns that do not exist, numbers out of range.
    """
    values = np.asarray(values)
    if values.ndim != 2:
        raise ValueError(f"values must have shape (T, N), not {values.shape}.")
    columns = np.arange(values.shape[1]) if series is None else np.asarray(series)
    peers = np.asarray(peers)
    _check_columns(columns, peers, values.shape[1])
    if least_peers < 1:
        raise ValueError(f"least_peers must be at least 1, not {least_peers}.")
    if not 0 <= least_spread < np.inf:
        raise ValueError(f"least_spread must be 0 or more, not {least_spread}.")
    kind = np.float32 if values.dtype == np.float32 else np.float64
    shape = (len(values), columns.size)
    result = PeerDistance(
        np.empty(shape, kind),
        np.empty(shape, kind),
        np.empty(shape, np.int32),
        np.empty(shape, kind),
    )
    step = max(1, _CHUNK // max(1, len(values) * peers.shape[1]))
    for first in range(0, columns.size, step):
        chunk = slice(first, first + step)
        is_peer = peers[chunk] >= 0
        sorted_peers = _known(values.take(np.where(is_peer, peers[chunk], 0), axis=1), is_peer)
        sorted_peers.sort(axis=2)
        count = np.count_nonzero(sorted_peers == sorted_peers, axis=2)
        median = _middle(sorted_peers, count)
        sorted_peers -= median[:, :, None]
        np.abs(sorted_peers, out=sorted_peers)
        sorted_peers.sort(axis=2)
        spread = np.maximum(CONSISTENCY * _middle(sorted_peers, count), least_spread)
        median[count < least_peers] = spread[count < least_peers] = np.nan
        result.median[:, chunk], result.spread[:, chunk] = median, spread
        result.count[:, chunk] = count
        divisor = np.where(spread > 0, spread, np.nan)
        result.z[:, chunk] = (_known(values[:, columns[chunk]]) - median) / divisor
    return result


def mean_distance(
    z: ArrayLike, *, weights: ArrayLike | None = None, least_times: int = 3
) -> NDArray[np.float64]:
    """Score each series by its weighted mean |z|.

    Args:
        z: distances, shape (T, N); NaN where there is none.
        weights: of the times, shape (T,), 0 or more; None for all alike.
        least_times: fewest times with a distance and a weight.

    Returns:
        Scores, shape (N,); about 0.8 for a series like its peers, NaN with too few times.
    """
    z = np.asarray(z)
    weights = _checked_weights(weights, len(z))
    total, weight, count = np.zeros((3, z.shape[1]))
    for row, one in zip(np.abs(z), weights):  # row by row: the same sum in any block
        has = (row == row) & (one > 0)
        np.add(total, one * row, out=total, where=has)
        weight += one * has
        count += has
    return np.divide(total, weight, out=np.full(z.shape[1], np.nan), where=count >= least_times)


def correlation_distance(
    values: ArrayLike,
    median: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    least_times: int = 3,
) -> NDArray[np.float64]:
    """Score each series by 1 - r, r its weighted correlation with the median of its peers.

    Args:
        values: the series, shape (T, N); NaN and infinite values are gaps.
        median: the median of the peers of each, shape (T, N), NaN where there is none.
        weights: of the times, shape (T,), 0 or more; None for all alike.
        least_times: fewest times with a value, a median and a weight, at least 2.

    Returns:
        Scores, shape (N,), from 0 (the same shape) over 1 (unrelated) to 2 (the opposite); NaN
        with too few times, and where the series or the median is constant over them.
    """
    values, median = np.asarray(values), np.asarray(median)
    weights = _checked_weights(weights, len(values))
    has = np.isfinite(values) & np.isfinite(median) & (weights > 0)[:, None]
    weight = _row_by_row(has, weights)
    mean_x, mean_y = (
        _row_by_row(np.where(has, one, 0), weights) / np.where(weight > 0, weight, 1)
        for one in (values, median)
    )
    x = np.where(has, values - mean_x, 0)
    y = np.where(has, median - mean_y, 0)
    xy, xx, yy = (_row_by_row(product, weights) for product in (x * y, x * x, y * y))
    varies = np.count_nonzero(has, axis=0) >= max(least_times, 2)
    for one in (values, median):
        top = np.where(has, one, -np.inf).max(axis=0, initial=-np.inf)
        varies &= top > np.where(has, one, np.inf).min(axis=0, initial=np.inf)
    norm = np.sqrt(xx) * np.sqrt(yy)
    r = np.divide(xy, norm, out=np.full(norm.shape, np.nan), where=varies & (norm > 0))
    return 1.0 - np.clip(r, -1, 1)


def empirical_p_values(
    scores: ArrayLike, peers: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Rank the score of each series among those of its peers.

    Args:
        scores: of all series, shape (N,); NaN for none.
        peers: the peers of each, shape (N, K), -1 for none.

    Returns:
        (1 + peers that score as high or higher) / (1 + peers that have a score), NaN for series
        without a score; and the number of peers that have one. Both have shape (N,). With n such
        peers no p-value is below 1 / (1 + n).
    """
    scores, peers = np.asarray(scores, np.float64), np.asarray(peers)
    _check_columns(np.arange(scores.size), peers, scores.size)
    of_peers = np.append(scores, np.nan)[peers]
    count = np.count_nonzero(of_peers == of_peers, axis=1)
    as_high = np.count_nonzero(of_peers >= scores[:, None], axis=1)
    return np.where(np.isnan(scores), np.nan, (1 + as_high) / (1 + count)), count


def daily_means(
    days: ArrayLike, values: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Merge the observations of one day, so that series seen some seconds apart can be compared.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: a block of series, shape (T, N); NaN and infinite values are gaps.

    Returns:
        The first time of each day, shape (D,), and the means of the days, shape (D, N), NaN for
        none.

    Raises:
        ValueError: times that do not increase, values of another shape.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    _, first, index = np.unique(np.floor(days), return_index=True, return_inverse=True)
    total = np.zeros((first.size, values.shape[1]))
    number = np.zeros(total.shape, np.int32)
    for to, row in zip(index, values):  # row by row: the same sum in any block
        valid = np.isfinite(row)
        np.add(total[to], row, out=total[to], where=valid)
        number[to] += valid
    mean = np.divide(total, number, out=np.full(total.shape, np.nan), where=number > 0)
    return days[first], mean


def _known(values: NDArray, where: NDArray[np.bool_] | bool = True) -> NDArray[np.float64]:
    """Return a copy as float64, NaN for infinite values and outside of `where`."""
    result = values.astype(np.float64)
    result[~(np.isfinite(result) & where)] = np.nan
    return result


def _middle(ordered: NDArray[np.float64], count: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the median of the first `count` of the last axis; NaN for 0, where all are NaN."""
    if ordered.shape[-1] == 0:
        return np.full(count.shape, np.nan)
    lower, upper = (
        np.take_along_axis(ordered, place[..., None], axis=-1)[..., 0]
        for place in (np.maximum(count - 1, 0) // 2, count // 2)
    )
    return 0.5 * (lower + upper)


def _row_by_row(values: NDArray[np.floating], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weighted sum over the times, in the same order for a block of any width."""
    total = np.zeros(values.shape[1])
    for row, weight in zip(values, weights):
        total += weight * row
    return total


def _checked_weights(weights: ArrayLike | None, count: int) -> NDArray[np.float64]:
    if weights is None:
        return np.ones(count)
    result = np.asarray(weights, np.float64)
    if result.shape != (count,):
        raise ValueError(f"weights must have shape ({count},), not {result.shape}.")
    if not np.all((result >= 0) & (result < np.inf)):
        raise ValueError("weights must be finite numbers, 0 or more.")
    return result


def _check_columns(columns: NDArray, peers: NDArray, count: int) -> None:
    if columns.ndim != 1 or peers.ndim != 2 or len(peers) != len(columns):
        raise ValueError(
            f"peers must have shape ({columns.size}, peers of each), not {peers.shape}."
        )
    for name, array, least in (("series", columns, 0), ("peers", peers, -1)):
        if array.dtype.kind not in "iu" or (
            array.size and not (least <= array.min() and array.max() < count)
        ):
            raise ValueError(f"{name} must be whole numbers from {least} to {count - 1}.")
