"""Connected clusters of the pixels of parcels that are of one class.

The pixels of all parcels together are the nodes of a graph; two are joined where they touch, are of
one parcel and of one class. Overlapping parcels need no loop, and a parcel's clusters do not depend
on its neighbours.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .pixels import ParcelPixels


def cluster_labels(
    classes: NDArray[np.int64], pixels: ParcelPixels, *, diagonal: bool = False
) -> NDArray[np.intp]:
    """Return the cluster of each pixel, a number from 0 on without meaning of its own.

    Args:
        classes: class of each pixel of the parcels, shape (K,); -1 where it is unknown.
        pixels: of the parcels.
        diagonal: whether pixels that meet at a corner alone touch (8 neighbours, else 4).

    Returns:
        Shape (K,), -1 where the class is unknown.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    parcel = np.repeat(np.arange(pixels.count.size), pixels.count)
    row, column = np.divmod(pixels.pixel, pixels.width)
    rows, columns = int(row.max(initial=0)) + 1, pixels.width + 1
    # Increasing from pixel to pixel; the column beyond the last keeps rows apart.
    key = (parcel * (rows + 1) + row) * columns + column
    last = max(key.size - 1, 0)
    ends = []

    def join(place: NDArray[np.intp], step: int) -> NDArray[np.bool_]:
        """Join pixels to those `step` further in the row order, which are at `place` if anywhere.

        Returns which of them are there.
        """
        place = np.minimum(place, last)
        there = key[place] == key + step
        one = np.flatnonzero(there & (classes[place] == classes) & (classes >= 0))
        ends.append((one, place[one]))
        return there

    join(np.arange(1, key.size + 1), 1)
    below = np.searchsorted(key, key + columns - diagonal)
    for step in (columns - 1, columns, columns + 1) if diagonal else (columns,):
        below = below + join(below, step)
    begin, end = (np.concatenate(some) for some in zip(*ends))
    graph = coo_matrix((np.ones(begin.size, bool), (begin, end)), shape=(key.size, key.size))
    _, labels = connected_components(graph, directed=False)
    return np.where(classes >= 0, labels, -1)


def cluster_sizes(
    labels: NDArray[np.intp], classes: NDArray[np.int64], pixels: ParcelPixels
) -> tuple[NDArray[np.intp], NDArray[np.int64], NDArray[np.float64]]:
    """Return the parcel, the class and the size of each cluster, each of shape (C,).

    `labels` are those of `cluster_labels`. The size is the number of pixels, or the sum of their
    shares where they have any.
    """
    known = np.flatnonzero(labels >= 0)
    parcel = np.repeat(np.arange(pixels.count.size), pixels.count)
    _, first, cluster = np.unique(labels[known], return_index=True, return_inverse=True)
    weights = None if pixels.share is None else pixels.share[known]
    size = np.bincount(cluster, weights, first.size).astype(np.float64)
    return parcel[known[first]], classes[known[first]], size
