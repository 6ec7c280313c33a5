"""Speed and memory of parcel extraction, beside rasterstats parcel by parcel.

50,000 irregular parcels over 60 times of a simulated scene of 20 x 20 km at 10 m. Every measurement
is a process of its own; ours and the peer take turns. See README.md for how to read it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

MEBIBYTE = 2**20
PIXEL = 10.0
WEST, NORTH = 500000.0, 5100000.0
FIRST_DAY, EVERY = 18262, 5
"""The first time (2020-01-01) and the days from one to the next."""

SIDES = 4
"""Edges along each of the four sides of a parcel."""

FIELD_SHARE = 0.94
"""Size of a parcel in its cell; the rest is tracks and roads."""

STATISTICS = {
    "count": "count",
    "mean": "mean",
    "std": "std",
    "min": "min",
    "p25": "percentile_25",
    "p50": "percentile_50",
    "p75": "percentile_75",
    "max": "max",
}
"""Our names of the statistics, and the peer's."""

PARCELS_A_YEAR, SCENES_A_YEAR, SCENE_PIXELS = 700_000, 5_500, 10_980**2
HOURS, MACHINES = 120, 4
"""The yardstick: a published national service; the scenes taken as whole Sentinel-2 tiles."""


@dataclass(frozen=True)
class Scene:
    """What is simulated."""

    parcels: int
    """Number of parcels."""
    dates: int
    """Number of times."""
    side: int
    """Rows and columns (pixels)."""


def make_outlines(scene: Scene) -> np.ndarray:
    """Return parcels as WKB, one a row of bytes: cells of a lattice with displaced nodes."""
    rng = np.random.default_rng(0)
    cells = int(np.ceil(scene.parcels**0.5))
    nodes = np.arange(cells * SIDES + 1) / SIDES
    lattice = np.stack(np.meshgrid(nodes, nodes), axis=-1)
    lattice += rng.uniform(-0.35, 0.35, lattice.shape) / SIDES
    corners = lattice[::SIDES, ::SIDES]
    corners += rng.uniform(-0.08, 0.08, corners.shape)
    steps = np.arange(SIDES)
    ahead, back, none, all_of = steps, SIDES - steps, np.zeros(SIDES, int), np.full(SIDES, SIDES)
    down = np.concatenate([none, ahead, all_of, back, none[:1]])
    across = np.concatenate([ahead, all_of, back, none, none[:1]])
    row, column = np.divmod(np.arange(scene.parcels), cells)
    rings = lattice[SIDES * row[:, None] + down, SIDES * column[:, None] + across]
    centre = rings[:, :-1].mean(axis=1, keepdims=True)
    rings = centre + FIELD_SHARE**0.5 * (rings - centre)
    metres = rings * (scene.side * PIXEL / cells) * (1, -1) + (WEST, NORTH)
    head = np.frombuffer(b"\x01" + np.array([3, 1, rings.shape[1]], "<u4").tobytes(), np.uint8)
    points = np.ascontiguousarray(metres, "<f8").reshape(scene.parcels, -1).view(np.uint8)
    return np.hstack([np.broadcast_to(head, (scene.parcels, head.size)), points])


def make_scene(folder: Path, scene: Scene) -> None:
    """Write the outlines, and a float32 stack of NDVI-like values with clouds."""
    from phenofuse.cube.raster import BandSpec, choose_backend
    from phenofuse.cube.raster.grid import Grid
    from phenofuse.cube.sample.clouds import SmoothField
    from phenofuse.cube.times.clock import from_days, iso

    outlines = make_outlines(scene)
    np.save(folder / "outlines.npy", outlines)
    rng = np.random.default_rng(1)
    grid = Grid(scene.side, scene.side, (WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL))
    backend = choose_backend()
    labels = backend.burn([row.tobytes() for row in outlines], grid, grid.window)
    peak = rng.uniform(140, 230, scene.parcels + 1)
    top = rng.uniform(0.3, 0.7, scene.parcels + 1)
    top[0] = 0
    days = FIRST_DAY + EVERY * np.arange(scene.dates, dtype=np.float64)
    bands = [BandSpec(iso(time)) for time in from_days(days)]
    with backend.create(folder / "stack.tif", grid, bands) as writer:
        for number, day in enumerate(days, start=1):
            level = 0.15 + top * np.exp(-(((day % 365 - peak) / 45) ** 2))
            image = level.astype(np.float32)[labels]
            image += 0.03 * rng.standard_normal(grid.shape, np.float32)
            image = np.rint(image * 10_000) / np.float32(10_000)
            clouds = SmoothField(grid.shape, rng, sizes=(20.0, 80.0), weights=(0.5, 1.0)).at()
            image[clouds > rng.normal(0.3, 0.8)] = np.nan
            writer.write(grid.window, image[None], number)


def read_outlines(folder: Path) -> list[bytes]:
    """Return the outlines that `make_scene` wrote."""
    return [row.tobytes() for row in np.load(folder / "outlines.npy")]


def neighbours(parcels: int, count: int) -> range:
    """Return a run of neighbours from the middle, which is kind to the cache of the peer."""
    first = max((parcels - count) // 2, 0)
    return range(first, min(first + count, parcels))


def ours(folder: Path, rule: str, threads: int, budget: int, sample: int, dates: int) -> dict:
    """Extract all; return the seconds, the memory, and the sample's statistics."""
    from phenofuse.cube.parcels.extract import extract
    from phenofuse.cube.raster import choose_backend
    from phenofuse.cube.stack import open_stack

    backend = choose_backend()
    imported = peak_memory()
    started, started_cpu = perf_counter(), process_time()
    outlines = read_outlines(folder)
    stack = open_stack(folder / "stack.tif", backend)
    chosen = neighbours(len(outlines), sample)
    kept = {name: np.full((dates, len(chosen)), np.nan) for name in STATISTICS}
    rows = 0
    parts = extract(
        stack, backend, outlines, rule=rule, budget=budget * MEBIBYTE, threads=threads or None
    )
    for part in parts:
        rows += part.parcels.size * part.times.size
        mine = np.flatnonzero((part.parcels >= chosen.start) & (part.parcels < chosen.stop))
        early = np.flatnonzero(part.times < dates)
        place = np.ix_(part.times[early], part.parcels[mine] - chosen.start)
        for name, values in kept.items():
            values[place] = part.statistics[name][np.ix_(early, mine)]
    return {
        "seconds": perf_counter() - started,
        "cpu": process_time() - started_cpu,
        "rows": rows,
        "memory": peak_memory() - imported,
        "sample": {name: values.tolist() for name, values in kept.items()},
    }


def peer(folder: Path, sample: int, dates: int) -> dict:
    """Run rasterstats on the sample, from the file and from images read before."""
    import rasterio
    from rasterstats import zonal_stats
    from shapely import wkb

    outlines = read_outlines(folder)
    shapes = [wkb.loads(outlines[one]) for one in neighbours(len(outlines), sample)]
    path, names = folder / "stack.tif", list(STATISTICS.values())
    started = perf_counter()
    found = [
        zonal_stats(shapes, str(path), band=band, stats=names, nodata=np.nan)
        for band in range(1, dates + 1)
    ]
    from_file = perf_counter() - started
    with rasterio.open(path) as dataset:
        images, affine = dataset.read(list(range(1, dates + 1))), dataset.transform
    started = perf_counter()
    for image in images:
        zonal_stats(shapes, image, affine=affine, stats=names, nodata=np.nan)
    from_memory = perf_counter() - started
    statistics = {
        name: [[one[theirs] for one in of_date] for of_date in found]
        for name, theirs in STATISTICS.items()
    }
    return {"file": from_file, "memory": from_memory, "sample": statistics}


def peak_memory() -> int:
    """Return the largest resident memory this process has had, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def measure(what: str, *arguments: object) -> dict:
    """Run one of this file's functions in a process of its own."""
    command = [sys.executable, __file__, "--child", what, *map(str, arguments)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


def child(what: str, arguments: list[str]) -> dict:
    """Do what `measure` asked for."""
    folder = Path(arguments[0])
    if what == "make":
        make_scene(folder, Scene(*map(int, arguments[1:])))
        return {}
    if what == "peer":
        return peer(folder, *map(int, arguments[1:]))
    rule, *numbers = arguments[1:]
    return ours(folder, rule, *map(int, numbers))


def difference(one: dict, other: dict) -> str:
    """Say how far the statistics of two samples are apart, at most."""
    largest = {}
    for name in STATISTICS:
        mine = np.array(one[name], float)
        theirs = np.array(other[name], float)
        if not np.array_equal(np.isnan(mine), np.isnan(theirs)):
            return f"{name} is missing in one of the two"
        largest[name] = float(np.nanmax(np.abs(mine - theirs)))
    return ", ".join(f"{name} {value:.1g}" for name, value in largest.items())


def print_projection(rate: float, pixels: float) -> None:
    """Print what the measured speed means for the yardstick; both per second, on all cores."""
    rows = PARCELS_A_YEAR * SCENES_A_YEAR
    hours = (rows / rate / 3600, SCENES_A_YEAR * SCENE_PIXELS / pixels / 3600)
    print(
        f"  yardstick: {PARCELS_A_YEAR} parcels, {SCENES_A_YEAR} scenes a year; published "
        f"{HOURS} h on {MACHINES} machines"
    )
    print(
        f"    if every scene held every parcel ({rows / 1e9:.2f} thousand million): "
        f"{hours[0]:.1f} h on this machine, {hours[0] / MACHINES:.1f} h on {MACHINES}, a variable"
    )
    print(
        f"    if every pixel of 10980 x 10980 were read: "
        f"{hours[1]:.1f} h on this machine, {hours[1] / MACHINES:.1f} h on {MACHINES}, a variable"
    )


def benchmark(folder: Path, scene: Scene, options: argparse.Namespace) -> None:
    """Measure and print everything."""
    cores = os.cpu_count() or 1
    measure("make", folder, scene.parcels, scene.dates, scene.side)
    stack = (folder / "stack.tif").stat().st_size
    pixels = scene.side**2 * scene.dates
    print(
        f"{scene.parcels} parcels, {scene.dates} times, {scene.side} x {scene.side} px float32 = "
        f"{4 * pixels / MEBIBYTE:.0f} MiB ({stack / MEBIBYTE:.0f} MiB on disk), "
        f"budget {options.budget} MiB",
        flush=True,
    )
    sample, dates = min(options.sample, scene.parcels), min(options.sample_dates, scene.dates)
    numbers = (options.budget, sample, dates)
    single, peers = [], []
    for _ in range(options.repeat):
        single.append(measure("ours", folder, "centre", 1, *numbers))
        peers.append(measure("peer", folder, sample, dates))
    best = min(single, key=lambda run: run["seconds"])
    rate = best["rows"] / best["seconds"]
    print(
        f"  one core: {best['seconds']:.1f} s ({best['cpu']:.1f} s of the processor), "
        f"{rate:.0f} parcels x dates a second, best of {options.repeat}"
    )
    for name, where in (("file", "from the file"), ("memory", "from images in memory")):
        theirs = sample * dates / min(run[name] for run in peers)
        print(
            f"  rasterstats, {sample} parcels x {dates} dates {where}: {theirs:.0f} a second, "
            f"ratio {rate / theirs:.1f} (goal: 30)"
        )
    print(f"  largest differences: {difference(best['sample'], peers[-1]['sample'])}")
    memory = max(run["memory"] for run in single)
    every = {}
    for rule in ("centre", "touched", "weighted"):
        run = every[rule] = measure("ours", folder, rule, 0, *numbers)
        memory = max(memory, run["memory"])
        print(
            f"  {cores} cores, {rule}: {run['seconds']:.1f} s, "
            f"{run['rows'] / run['seconds']:.0f} parcels x dates a second, memory "
            f"{run['memory'] / MEBIBYTE:.0f} MiB above import",
            flush=True,
        )
    print(
        f"  peak memory of all runs: {memory / MEBIBYTE:.0f} MiB above import, parcels included "
        f"= {memory / MEBIBYTE / options.budget:.2f} budgets"
    )
    fastest = every["centre"]
    print_projection(fastest["rows"] / fastest["seconds"], pixels / fastest["seconds"])


def main() -> None:
    """Read the options and measure."""
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(child(sys.argv[2], sys.argv[3:])))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parcels", type=int, default=50_000, help="number of parcels")
    parser.add_argument("--dates", type=int, default=60, help="times of the stack")
    parser.add_argument("--side", type=int, default=2000, help="rows and columns of the scene")
    parser.add_argument("--budget", type=int, default=512, help="MiB")
    parser.add_argument("--sample", type=int, default=200, help="parcels for the peer")
    parser.add_argument("--sample-dates", type=int, default=6, help="dates for the peer")
    parser.add_argument("--repeat", type=int, default=3, help="take the best of so many")
    parser.add_argument("--quick", action="store_true", help="a small run: does it work?")
    parser.add_argument("--folder", type=Path, help="for the scene; default: a temporary one")
    options = parser.parse_args()
    scene = Scene(options.parcels, options.dates, options.side)
    if options.quick:
        scene, options.repeat = Scene(2000, 12, 400), 1
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before")
        benchmark(Path(folder), scene, options)


if __name__ == "__main__":
    main()
