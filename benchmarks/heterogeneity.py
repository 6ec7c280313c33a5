"""Speed and memory of the heterogeneity of parcels, beside labelling each of them by scipy.

50,000 parcels of 7 x 7 pixels on a raster of 2000 x 2000 pixels with patches of five classes.
"""

from __future__ import annotations

import sys
import tracemalloc
from time import perf_counter

import numpy as np
from scipy import ndimage

from phenofuse.cube.parcels.heterogeneity import ClassRule, spread
from phenofuse.cube.parcels.pixels import ParcelPixels

WIDTH, CELL, SIDE, PARCELS = 2000, 8, 7, 50_000
PATCH = 8
"""Pixels of the raster's patches, which do not follow the parcels."""

LABELLED = 3000
"""Parcels that the peer works on; its time is scaled up."""


def scene() -> tuple[np.ndarray, ParcelPixels]:
    """Return the raster, and the pixels of the parcels, which lie on a grid of cells."""
    patches = np.random.default_rng(1).integers(1, 6, (WIDTH // PATCH, WIDTH // PATCH))
    image = patches.repeat(PATCH, 0).repeat(PATCH, 1)
    image = np.roll(image, (3, 3), (0, 1)).astype(np.float32)
    row, column = np.divmod(np.arange(PARCELS), WIDTH // CELL)
    first = CELL * (row * WIDTH + column)
    inside = (np.arange(SIDE)[:, None] * WIDTH + np.arange(SIDE)).ravel()
    pixel = (first[:, None] + inside).ravel()
    return image, ParcelPixels(np.arange(PARCELS + 1) * inside.size, pixel, None, WIDTH)


def by_labels(image: np.ndarray, pixels: ParcelPixels, rule: ClassRule) -> list[int]:
    """Return the large clusters of the first parcels, one parcel and class after the other."""
    found = []
    for number in range(LABELLED):
        row, column = divmod(int(pixels.pixel[pixels.start[number]]), WIDTH)
        part = image[row : row + SIDE, column : column + SIDE]
        clusters = 0
        for one in np.unique(part):
            labels, _ = ndimage.label(part == one, np.ones((3, 3)))
            clusters += int(np.count_nonzero(np.bincount(labels.ravel())[1:] > rule.large))
        found.append(clusters)
    return found


def main() -> None:
    """Measure both in turn, and print the best of each."""
    image, pixels = scene()
    values, rule = image.reshape(1, -1), ClassRule()
    times: dict[str, list[float]] = {"classes": [], "values": [], "labels": []}
    for _ in range(3):
        begun = perf_counter()
        ours = rule.measure(values, pixels)
        times["classes"].append(perf_counter() - begun)
        begun = perf_counter()
        spread(values, pixels)
        times["values"].append(perf_counter() - begun)
        begun = perf_counter()
        peer = by_labels(image, pixels, rule)
        times["labels"].append((perf_counter() - begun) * PARCELS / LABELLED)
    if ours["clusters"][0, :LABELLED].tolist() != peer:
        sys.exit("The clusters differ from those of the peer.")
    best = {name: min(some) for name, some in times.items()}
    tracemalloc.start()
    rule.measure(values, pixels)
    memory = tracemalloc.get_traced_memory()[1] / 2**20
    print(f"{PARCELS} parcels, {pixels.pixel.size} pixels, best of 3:")
    print(f"classes and clusters {best['classes']:.2f} s, {memory:.0f} MiB at most")
    print(f"spread of values     {best['values']:.2f} s")
    print(f"label by label       {best['labels']:.2f} s, {best['labels'] / best['classes']:.1f} x")


if __name__ == "__main__":
    main()
