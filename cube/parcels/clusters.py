"""Connected clusters of the pixels of parcels that are of one class.

The pixels of many small parcels are the nodes of a graph; two are joined where they touch, are of
one parcel and of one class. Overlapping parcels need no loop, and a parcel does not depend on those
beside it. A large parcel is labelled by itself, class after class, which takes a fifth of the
memory.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .pixels import ParcelPixels

Clusters = tuple[NDArray[np.intp], NDArray[np.int64], NDArray[np.float64]]
"""The parcel, the class and the size of each cluster, each of shape (C,).

The size is the number of pixels, or the sum of their shares where they have any.
"""


def find_clusters(
    classes: NDArray[np.int64], pixels: ParcelPixels, *, diagonal: bool = False
) -> Clusters:
    """Return the clusters of the pixels of parcels, in no order.

    Args:
        classes: class of each pixel, 0 or more, shape (K,); below 0 where it is unknown.
        pixels: of the parcels.
        diagonal: whether pixels that meet at a corner alone touch (8 neighbours, else 4).
    """
    if pixels.count.size == 1:
        return _labelled(classes, pixels, diagonal)
    return _sizes(_joined(classes, pixels, diagonal), classes, pixels)


def _labelled(classes: NDArray[np.int64], pixels: ParcelPixels, diagonal: bool) -> Clusters:
    """Return the clusters of a single parcel, by labels of its rectangle for each class."""
    from scipy.ndimage import generate_binary_structure, label

    row, column = np.divmod(pixels.pixel, pixels.width)
    row -= row.min(initial=0)
    column -= column.min(initial=0)
    shape = int(row.max(initial=0)) + 1, int(column.max(initial=0)) + 1
    image = np.full(shape, -1, np.int32)
    image[row, column] = classes
    share = None
    if pixels.share is not None:
        share = np.zeros(shape)
        share[row, column] = pixels.share
        share = share.ravel()
    del row, column
    structure = generate_binary_structure(2, 2 if diagonal else 1)
    numbers, sizes = [np.zeros(0, np.int64)], [np.zeros(0)]
    for one in np.unique(classes[classes >= 0]):
        labels, count = label(image == one, structure)
        sizes.append(np.bincount(labels.ravel(), share, count + 1)[1:].astype(np.float64))
        numbers.append(np.full(count, one))
    number, size = np.concatenate(numbers), np.concatenate(sizes)
    return np.zeros(number.size, np.intp), number, size


def _joined(classes: NDArray[np.int64], pixels: ParcelPixels, diagonal: bool) -> NDArray[np.intp]:
    """Return the number of each pixel's cluster, shape (K,); -1 where the class is unknown."""
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


def _sizes(labels: NDArray[np.intp], classes: NDArray[np.int64], pixels: ParcelPixels) -> Clusters:
    """Return the clusters that are numbered so."""
    known = np.flatnonzero(labels >= 0)
    parcel = np.repeat(np.arange(pixels.count.size), pixels.count)
    _, first, cluster = np.unique(labels[known], return_index=True, return_inverse=True)
    weights = None if pixels.share is None else pixels.share[known]
    size = np.bincount(cluster, weights, first.size).astype(np.float64)
    return parcel[known[first]], classes[known[first]], size
