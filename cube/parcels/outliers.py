"""The parcels whose series lie far from those of their peers: perhaps of another crop than stated.

Of a parcel's peers those count that have a series: the nearest so many of the same crop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from ...series.peer_distance import (
    correlation_distance,
    empirical_p_values,
    mean_distance,
    peer_distance,
)
from .neighbours import Places, nearest_peers

DISTANCE, CORRELATION = "distance", "correlation"
MEASURES = (DISTANCE, CORRELATION)
"""Mean |z|, and 1 - r to the peers' median."""

AT_ONCE = 4_000_000
"""Peers' values looked at before the next look at whether the run was cancelled: 0.2 s."""


@dataclass(frozen=True)
class PeerRule:
    """Which parcels are a parcel's peers, and what their values tell."""

    distance: float
    """How far a peer may be, metres between centroids."""
    min_area: float
    """A peer is larger than this, square metres."""
    most: int
    """Most peers: the nearest."""
    least_peers: int
    """Fewest peers with a value at a time; with fewer the time does not count."""
    least_spread: float
    """Smallest spread of the peers that counts, in the unit of the values."""


@dataclass(frozen=True)
class Outliers:
    """How far each parcel is from its peers, all but the last two of shape (N,)."""

    score: NDArray[np.float64]
    """NaN for a parcel with fewer than three times, or too few peers."""
    rank: NDArray[np.int64]
    """1 for the highest score, equal for equal scores, 0 for none."""
    p_value: NDArray[np.float64]
    """The share of the parcel and its peers that score as high; NaN without a score."""
    peers: NDArray[np.int64]
    """Number of peers with a score, of which the p-value comes."""
    worst: NDArray[np.int64]
    """(named, N) the times of the largest |z|, the largest first; -1 for none."""
    worst_z: NDArray[np.float64]
    """(named, N) their z; NaN for none."""

    def take(self, index: NDArray[np.intp]) -> Outliers:
        """Return the parcels of these numbers, in their order."""
        return Outliers(*(getattr(self, one.name)[..., index] for one in fields(self)))


def find_outliers(
    values: NDArray[np.floating],
    places: Places,
    rule: PeerRule,
    *,
    measure: str = DISTANCE,
    named: int = 3,
    weights: NDArray[np.float64] | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> Outliers:
    """Score every parcel against its peers.

    Args:
        values: a series for each parcel, shape (T, N); NaN for gaps.
        places: the parcels, in the same order.
        rule: which are peers.
        measure: one of MEASURES.
        named: how many times of large |z| to tell.
        weights: of the times, shape (T,); None for all alike.
        progress: gets the share done, some times a second, and may raise.
    """
    count = values.shape[1]
    peers = nearest_peers(
        places, distance=rule.distance, min_area=rule.min_area, most=rule.most
    ).index
    score = np.full(count, np.nan)
    worst = np.full((named, count), -1)
    worst_z = np.full((named, count), np.nan)
    step = max(1, AT_ONCE // max(1, len(values) * rule.most))
    for first in range(0, count, step):
        progress(first / count)
        part = slice(first, first + step)
        found = peer_distance(
            values,
            peers[part],
            series=np.arange(count)[part],
            least_peers=rule.least_peers,
            least_spread=rule.least_spread,
        )
        score[part] = (
            mean_distance(found.z, weights=weights)
            if measure == DISTANCE
            else correlation_distance(values[:, part], found.median, weights=weights)
        )
        order = np.argsort(-np.abs(found.z), axis=0, kind="stable")[:named]
        z = np.take_along_axis(found.z, order, axis=0)
        worst[: len(order), part] = np.where(np.isnan(z), -1, order)
        worst_z[: len(order), part] = z
    p_value, with_score = empirical_p_values(score, peers)
    return Outliers(score, ranks(score), p_value, with_score, worst, worst_z)


def ranks(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return 1 + the number of higher scores for each, 0 for NaN."""
    known = np.sort(scores[~np.isnan(scores)])
    higher = known.size - np.searchsorted(known, scores, side="right")
    return np.where(np.isnan(scores), 0, 1 + higher)


def days_each_stands_for(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return half the days from the time before to the time after each; 1 for a single time."""
    if days.size < 2:
        return np.ones(days.size)
    steps = np.diff(days)
    return np.concatenate([[steps[0]], steps[:-1] + steps[1:], [steps[-1]]]) / 2
