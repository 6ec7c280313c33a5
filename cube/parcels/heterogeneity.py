"""How mixed parcels are: by the classes of their pixels, and by the spread of their values.

By classes, after the checks on features of interest (FOI) in JRC's Checks by Monitoring: a parcel
is mixed where a class has a middling share of it, or where it has more than one large cluster.
By values: the moments of the pixels, and the bimodality coefficient of Pfister et al. (2013), Good
things peak in pairs, Frontiers in Psychology 4, 700:

    b = (g^2 + 1) / (k + 3 (n - 1)^2 / ((n - 2) (n - 3))),

with the sample skewness g and the sample excess kurtosis k; an even distribution has 5/9, and more
hints at two modes. Both are measures that `extract` takes. A pixel costs some 300 to
400 ns by classes, and 100 ns by values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .clusters import find_clusters
from .pixels import ParcelPixels
from .statistics import Statistics, class_counts

BIMODAL = 5 / 9
"""Bimodality coefficient of an even distribution."""

SHARE, CLUSTERS = "share_", "clusters_"
"""Beginnings of the names of what is known of a class."""

_TOGETHER = 200_000
"""Pixels worked on together, so that memory stays bounded."""


@dataclass(frozen=True)
class ClassRule:
    """When the classes of a parcel make it mixed."""

    least_share: float = 0.3
    """A class of at least this share..."""
    most_share: float = 0.7
    """... and at most this one makes it mixed."""
    large: float = 20.0
    """Clusters of more pixels than this are large."""
    diagonal: bool = True
    """Whether pixels that meet at a corner alone are of one cluster."""

    def measure(
        self,
        values: NDArray[np.floating],
        pixels: ParcelPixels,
        check: Callable[[], None] = lambda: None,
    ) -> Statistics:
        """Return shares, large clusters and the two marks of each parcel at each time.

        Named are `share_<class>` (of the valid pixels), `clusters_<class>` (large ones), `clusters`
        (of all classes), `foi_h` (1: a class has a middling share) and `foi_c` (1: more than one
        large cluster), `count` and `valid_share`; all but the last two are NaN without a valid
        pixel. Classes are whole numbers, NaN is none; Problem as in `class_counts`.
        """
        counts = class_counts(values, pixels, check)
        total = counts["count"]
        empty = np.where(total > 0, 0.0, np.nan)
        result = {name: counts[name] for name in ("count", "valid_share")}
        result |= {name: empty.copy() for name in ("clusters", "foi_h", "foi_c")}
        for name in sorted(counts.keys() - {"count", "valid_share"}, key=int):
            share = np.divide(counts[name], total, out=empty.copy(), where=total > 0)
            result[SHARE + name] = share
            result[CLUSTERS + name] = empty.copy()
            # Sums of parts of pixels are exact to some digits only.
            middling = (share >= self.least_share - 1e-12) & (share <= self.most_share + 1e-12)
            result["foi_h"][middling] = 1
        for first, some in _parts(pixels):
            for time, image in enumerate(values):
                check()
                self._add_clusters(result, image[some.pixel], some, (time, first))
        result["foi_c"] = np.where(total > 0, result["clusters"] > 1, np.nan)
        return result

    def _add_clusters(
        self,
        result: Statistics,
        values: NDArray[np.floating],
        pixels: ParcelPixels,
        place: tuple[int, int],
    ) -> None:
        """Count the large clusters of some parcels, from the one at `place` (time, parcel) on."""
        lowest = 0 if np.isnan(values).all() else int(np.nanmin(values))
        # From 0 on, as a class below it means none.
        classes = np.where(np.isnan(values), lowest - 1, values).astype(np.int64) - lowest
        parcel, number, size = find_clusters(classes, pixels, diagonal=self.diagonal)
        time, first = place
        large = size > self.large
        np.add.at(result["clusters"][time], first + parcel[large], 1)
        for one in np.unique(number[large]).tolist():
            of_class = first + parcel[large & (number == one)]
            np.add.at(result[f"{CLUSTERS}{one + lowest}"][time], of_class, 1)


def spread(
    values: NDArray[np.floating],
    pixels: ParcelPixels,
    check: Callable[[], None] = lambda: None,
) -> Statistics:
    """Return the moments of the values of each parcel at each time; what is not finite is a gap.

    Named are `count`, `valid_share`, `mean`, `std` (of the population), `cv` (std / mean), `skew`
    (sample skewness, from three pixels) and `bimodality` (from four); NaN where there are fewer
    pixels, where they are all the same, or where the mean is 0. Shares of pixels, where there are
    any, weight all sums, and n is their sum.
    """
    names = ("count", "valid_share", "mean", "std", "cv", "skew", "bimodality")
    result = {name: np.full((len(values), pixels.count.size), np.nan) for name in names}
    for first, some in _parts(pixels):
        chosen = slice(first, first + some.count.size)
        for time, image in enumerate(values):
            check()
            for name, found in _moments(image[some.pixel].astype(np.float64), some).items():
                result[name][time, chosen] = found
    return result


def _moments(values: NDArray[np.float64], pixels: ParcelPixels) -> dict[str, NDArray[np.float64]]:
    """Return the moments of each parcel; `values` are those of its pixels, shape (K,)."""
    parcels = pixels.count.size
    parcel = np.repeat(np.arange(parcels), pixels.count)
    valid = np.isfinite(values)
    weight = np.ones(values.size) if pixels.share is None else pixels.share
    parcel, weight, values = parcel[valid], weight[valid], values[valid]

    def total(of: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(parcel, weight * of, parcels)  # type: ignore[return-value]  # numpy's types forget the weights

    n = total(np.ones(values.size))
    # Differences of equal values are no spread, whatever the rounding of their mean.
    one_of = np.full(parcels, np.nan)
    one_of[parcel] = values
    equal = np.bincount(parcel, values != one_of[parcel], parcels) == 0
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = total(values) / n
        mean = np.where(equal, one_of, mean)
        away = values - mean[parcel]
        square = away * away
        second, third, fourth = (total(one) / n for one in (square, square * away, square * square))
        std = np.sqrt(second)
        skew = np.where(n > 2, third / second**1.5 * np.sqrt(n * (n - 1)) / (n - 2), np.nan)
        excess = ((n + 1) * (fourth / second**2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
        even = 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
        bimodality = np.where(n > 3, (skew**2 + 1) / (excess + even), np.nan)
        cv = np.where(mean != 0, std / mean, np.nan)
        share = np.where(pixels.area > 0, n / pixels.area, 0)
    found = {"mean": mean, "std": std, "cv": cv, "skew": skew, "bimodality": bimodality}
    return found | {"count": n, "valid_share": share}


def _parts(pixels: ParcelPixels) -> Iterator[tuple[int, ParcelPixels]]:
    """Yield the pixels of some parcels after the other, and the number of the first of them."""
    first, parcels = 0, pixels.count.size
    while first < parcels:
        last = int(np.searchsorted(pixels.start, pixels.start[first] + _TOGETHER, "right")) - 1
        last = min(max(last, first + 1), parcels)
        inside = slice(int(pixels.start[first]), int(pixels.start[last]))
        yield (
            first,
            replace(
                pixels,
                start=pixels.start[first : last + 1] - pixels.start[first],
                pixel=pixels.pixel[inside],
                share=None if pixels.share is None else pixels.share[inside],
            ),
        )
        first = last
