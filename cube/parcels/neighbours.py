"""The peers of a parcel: parcels of the same crop nearby.

As the service parcelPeers of the JRC's Checks by Monitoring has them: of the same crop, within a
distance, larger than an area, the nearest so many, and never the parcel itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

TIED = 1e-9
"""Share by which the tree's distances may differ from ours."""

AT_ONCE = 2_000_000
"""Neighbours looked at together, about 100 MB."""


@dataclass(frozen=True)
class Places:
    """Where parcels are and what grows on them, all of shape (N,)."""

    x: NDArray[np.float64]
    """Easting of the centroid, metres; NaN for a parcel without a place."""
    y: NDArray[np.float64]
    """Northing of the centroid, metres."""
    area: NDArray[np.float64]
    """Square metres."""
    group: NDArray[np.intp]
    """Number of the crop; below 0 for none."""

    def take(self, index: ArrayLike) -> Places:
        """Return the parcels of these numbers, in their order."""
        index = np.asarray(index, np.intp)
        return Places(self.x[index], self.y[index], self.area[index], self.group[index])


@dataclass(frozen=True)
class Peers:
    """The peers of each parcel asked about, nearest first, both of shape (M, most)."""

    index: NDArray[np.intp]
    """Numbers of the peers, -1 for none."""
    distance: NDArray[np.float64]
    """Metres between the centroids, NaN for none."""


def nearest_peers(
    places: Places,
    *,
    distance: float,
    min_area: float,
    most: int,
    asked: ArrayLike | None = None,
) -> Peers:
    """Find the nearest parcels of the same group; of equally near ones the first.

    Args:
        places: all parcels.
        distance: how far a peer may be, metres.
        min_area: a peer is larger than this, square metres; the parcel itself need not be.
        most: most peers of a parcel.
        asked: numbers of the parcels whose peers are wanted, shape (M,); None for all.

    Returns:
        The peers. A parcel without group or place has none and is nobody's peer.
    """
    from scipy.spatial import cKDTree

    asked = np.arange(places.x.size) if asked is None else np.asarray(asked, np.intp)
    peers = Peers(np.full((asked.size, most), -1), np.full((asked.size, most), np.nan))
    has_place = np.isfinite(places.x) & np.isfinite(places.y) & (places.group >= 0)
    wanted = np.flatnonzero(has_place[asked])
    candidates = np.flatnonzero(has_place & (places.area > min_area))
    for rows, members in _by_group(places.group, asked, wanted, candidates):
        points = np.column_stack([places.x[members], places.y[members]])
        search = _Search(places, members, cKDTree(points), distance, most)
        search.fill(peers, rows, asked[rows], most + 2)
    return peers


@dataclass(frozen=True)
class _Search:
    """The search among the candidates of one group."""

    places: Places
    members: NDArray[np.intp]
    tree: Any
    """scipy's cKDTree of the members."""
    distance: float
    most: int

    def fill(
        self, peers: Peers, rows: NDArray[np.intp], asked: NDArray[np.intp], look_at: int
    ) -> None:
        """Write the peers of the parcels `asked` into their rows, from the nearest `look_at`.

        Where the last peer is as far as the last parcel looked at, others as near may have been
        left out: then more are looked at.
        """
        look_at = min(look_at, self.members.size)
        step = max(1, AT_ONCE // look_at)
        for first in range(0, rows.size, step):
            part = slice(first, first + step)
            index, distance, reach = self._look(asked[part], look_at)
            kept = min(self.most, look_at)
            last = distance[:, kept - 1]
            open_end = (
                (last < np.inf) & (reach <= last * (1 + TIED)) & (look_at < self.members.size)
            )
            fits = distance[:, :kept] < np.inf
            peers.index[rows[part], :kept] = np.where(fits, index[:, :kept], -1)
            peers.distance[rows[part], :kept] = np.where(fits, distance[:, :kept], np.nan)
            if open_end.any():
                self.fill(peers, rows[part][open_end], asked[part][open_end], 2 * look_at)

    def _look(
        self, asked: NDArray[np.intp], look_at: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
        """Return numbers and distances, in order, inf for no peer, and how far was looked."""
        x, y = self.places.x, self.places.y
        far, found = self.tree.query(
            np.column_stack([x[asked], y[asked]]),
            k=np.arange(1, look_at + 1),
            distance_upper_bound=max(self.distance, 1) * (1 + TIED),  # exclusive, so a bit more
        )
        has = found < self.members.size
        index = self.members[np.where(has, found, 0)]
        east, north = x[index] - x[asked, None], y[index] - y[asked, None]
        away = np.sqrt(east * east + north * north)
        away[~has | (index == asked[:, None]) | (away > self.distance)] = np.inf
        order = np.lexsort((index, away), axis=1)
        return (
            np.take_along_axis(index, order, axis=1),
            np.take_along_axis(away, order, axis=1),
            far[:, -1],
        )


def _by_group(
    group: NDArray[np.intp],
    asked: NDArray[np.intp],
    wanted: NDArray[np.intp],
    candidates: NDArray[np.intp],
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Yield the rows wanted and the candidates of each group that has both."""
    rows = wanted[np.argsort(group[asked[wanted]], kind="stable")]
    members = candidates[np.argsort(group[candidates], kind="stable")]
    of_rows, of_members = group[asked[rows]], group[members]
    for one in np.intersect1d(of_rows, of_members):
        own = slice(*np.searchsorted(of_rows, (one, one + 1)))
        yield rows[own], members[slice(*np.searchsorted(of_members, (one, one + 1)))]
