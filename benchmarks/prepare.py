"""Speed of what prepares stacks, beside the usual way to do the same; one thread.

Set OMP_NUM_THREADS=1 in the environment. Each is run several times; the best time counts. The
memory of a mask of a whole stack is what numpy takes at most, without GDAL's cache.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from scipy import ndimage, signal

import phenofuse
from phenofuse.cube.derived import derive_stack
from phenofuse.cube.quality_bits import LANDSAT, masked_bits, read_bits
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.run import MEBIBYTE, Output, time_bands
from phenofuse.cube.stack import open_stack
from phenofuse.series.biophysical import Network, biophysical
from phenofuse.series.cloud_dilation import CLEAR, FAR, dilated_mask, gaussian, reach
from phenofuse.series.optical_index import EVI
from phenofuse.series.radar_index import power
from phenofuse.series.speckle import multitemporal_filter


def best(run: Callable[[], object], rounds: int, count: int) -> float:
    """Return the best time in nanoseconds a value."""
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        run()
        times.append(perf_counter() - begin)
    return min(times) / count * 1e9


def classes(rng: np.random.Generator, side: int) -> np.ndarray:
    """Return one image of a scene classification with a third of clouds, (1, side, side)."""
    field = ndimage.gaussian_filter(rng.normal(size=(side, side)), 40)
    image = np.where(field < np.quantile(field, 0.33), 9, 4).astype(np.float32)
    image[rng.random(image.shape) < 0.01] = 2
    image[rng.random(image.shape) < 0.001] = 3
    return image[None]


def by_fourier(image: np.ndarray) -> np.ndarray:
    """Return the dilated mask by Fourier transforms, as openEO's back-end computes it."""
    kernels = [np.outer(gaussian(size), gaussian(size)) for size in (17, 201)]
    near = signal.fftconvolve(~np.isin(image[0], CLEAR), kernels[0], mode="same") > 0.057
    return near | (signal.fftconvolve(np.isin(image[0], FAR), kernels[1], mode="same") > 0.025)


def evi(n: np.ndarray, r: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return EVI as one writes it by hand."""
    n, r, b = (one.astype(np.float64) for one in (n, r, b))
    index = 2.5 * (n - r) / (n + 6 * r - 7.5 * b + 1)
    return np.where((index >= -1) & (index <= 1), index, np.nan)


def by_matrices(network: Network, inputs: np.ndarray) -> np.ndarray:
    """Return the variable by matrix products, as one writes it by hand."""
    low, high = network.bounds.T[:, :, None]
    scaled = 2 * (inputs - low) / (high - low) - 1
    neurons = np.tanh(network.hidden @ scaled + network.hidden_bias[:, None])
    least, most = network.output_bounds
    return 0.5 * (network.output @ neurons + network.output_bias + 1) * (most - least) + least


def report(name: str, ours: float, peer: str, theirs: float) -> None:
    """Print a line."""
    ratio = f"{theirs / ours:5.1f} times as fast as {peer} ({theirs:.1f})" if theirs else ""
    print(f"  {name:34s}{ours:8.1f} ns a value   {ratio}")


def memory(rng: np.random.Generator, side: int, dates: int, budget: int) -> None:
    """Print seconds and memory of the dilated mask of a stack that is larger than the budget."""
    backend = choose_backend()
    times = np.datetime64("2020-01-01", "ns") + np.timedelta64(5, "D") * np.arange(dates)
    grid = Grid(side, side)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "scl.tif", Path(folder) / "mask.tif"
        with backend.create(source, grid, time_bands(times)) as writer:
            for band in range(dates):
                writer.write(grid.window, classes(rng, side), band + 1)
        stack = open_stack(source, backend)
        tracemalloc.start()
        begin = perf_counter()
        derive_stack(
            [stack, stack],
            backend,
            lambda values, seen: np.where(dilated_mask(seen), np.float32(np.nan), values),
            Output(target, time_bands(times)),
            halo=reach(),
            by_date=True,
            budget=budget,
        )
        seconds = perf_counter() - begin
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    size = 4 * dates * side * side / MEBIBYTE
    print(
        f"  mask of {dates} dates of {side} x {side} pixels ({size:.0f} MiB): {seconds:.1f} s, "
        f"{seconds / (dates * side * side) * 1e9:.0f} ns a value with reading and writing, "
        f"{peak / MEBIBYTE:.0f} of {budget // MEBIBYTE} MiB"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each (5)")
    parser.add_argument("--side", type=int, default=1000, help="rows and columns (1000)")
    options = parser.parse_args()
    rng, rounds, side = np.random.default_rng(0), options.rounds, options.side
    count = side * side
    image = classes(rng, side)
    different = (dilated_mask(image)[0] != by_fourier(image)).sum()
    print(f"{side} x {side} pixels; {different} differ between the two ways to dilate")
    report(
        "dilated mask, 17 and 201 pixels",
        best(lambda: dilated_mask(image), rounds, count),
        "Fourier transforms",
        best(lambda: by_fourier(image), rounds, count),
    )
    bits = rng.integers(0, 2**16, (side, side)).astype(np.float32)
    rules = read_bits(LANDSAT)
    report("Landsat's bits", best(lambda: masked_bits(bits, rules), rounds, count), "", 0)
    r, n, b = rng.uniform(0.02, 0.4, (3, side, side)).astype(np.float32)
    bands = {"R": r, "N": n, "B": b}
    ours, theirs = (best(run, rounds, count) for run in (lambda: EVI(bands), lambda: evi(n, r, b)))
    report("EVI by its formula", ours, "numpy by hand", theirs)
    if importlib.util.find_spec("spyndex"):
        import spyndex

        given = {key: one.astype(np.float64) for key, one in bands.items()}
        given |= {"g": 2.5, "C1": 6.0, "C2": 7.5, "L": 1.0}
        theirs = best(lambda: spyndex.computeIndex("EVI", given), rounds, count)
        report("EVI by its formula", ours, "spyndex, which checks nothing", theirs)
    path = Path(phenofuse.__file__).parent / "resources" / "biophysical" / "networks.json"
    network = Network.of(json.loads(path.read_text())["networks"]["3.0/S2A/20m/LAI"])
    inputs = rng.uniform(*network.bounds.T, (200_000, 11)).T
    report(
        "LAI of 8 bands, with its quality",
        best(lambda: biophysical(network, [*inputs.reshape(11, 50, 4000)]), rounds, 200_000),
        "matrix products without quality",
        best(lambda: by_matrices(network, inputs), rounds, 200_000),
    )
    decibels = rng.uniform(-20, -5, (20, 300, 300)).astype(np.float32)
    report(
        "speckle filter, 7 pixels, 20 dates",
        best(lambda: multitemporal_filter(power(decibels)), rounds, decibels.size),
        "",
        0,
    )
    for budget in (64, 512):
        memory(rng, 2 * side, 12, budget * MEBIBYTE)


if __name__ == "__main__":
    main()
