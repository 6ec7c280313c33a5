"""The demo: from images to a smoothed stack through qgis_process, one plot, and what it gained."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from time import monotonic

import numpy as np

from phenofuse.cube.raster import choose_backend
from phenofuse.cube.raster.grid import Window
from phenofuse.cube.stack import Stack, open_stack

ROOT = Path(__file__).resolve().parent.parent
DEFAULT, SAMPLE_SCENE = 1000, 100
"""Smoothing; the sample scene has sudden harvests that a stiffer curve cannot follow."""


def main() -> None:
    """Run the demo on what the command line names."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, help="a stack, or a folder of images")
    parser.add_argument("masks", nargs="?", type=Path, help="a folder of cloud masks (1 = cloud)")
    arguments = parser.parse_args()
    for path in filter(None, (arguments.data, arguments.masks)):
        if not path.exists():
            sys.exit(f"{path} does not exist. Give a raster file or a folder of images.")
    output = ROOT / "demo"
    output.mkdir(exist_ok=True)
    truth = None
    if arguments.data is None:
        scene = run("samplescene", OUTPUT=output / "scene")
        images, truth = Path(scene["IMAGES"]), Path(scene["TRUTH"])
        raw = build(output, images, "NDVI_*.tif", images, "CLOUDS_*.tif")
    elif arguments.data.is_dir():
        raw = build(output, arguments.data.resolve(), "*.tif", arguments.masks, "*.tif")
    else:
        raw = arguments.data.resolve()
    smoothed = output / "smoothed.tif"
    smoothing = SAMPLE_SCENE if truth else DEFAULT
    begun = monotonic()
    run("whittaker", INPUT=raw, SMOOTHING=smoothing, EXTRAPOLATE="false", OUTPUT=smoothed)
    seconds = monotonic() - begun
    backend = choose_backend()
    stacks = [open_stack(path, backend) for path in (raw, smoothed)]
    grid = stacks[0].grid
    picture = output / "curves.png"
    plot(
        picture,
        f"Whittaker smoothing, lambda {smoothing}",
        [*stacks, *([open_stack(truth, backend)] if truth else [])],
    )
    print(f"\nStack:           {raw}\nSmoothed stack:  {smoothed}\nCurves:          {picture}")
    print(
        f"Speed:           {grid.width * grid.height} series of {len(stacks[0].times)} times in "
        f"{seconds:.1f} s, the start of QGIS included"
    )
    if truth:
        print_accuracy(*stacks, open_stack(truth, backend))


def build(output: Path, images: Path, pattern: str, masks: Path | None, mask_pattern: str) -> Path:
    """Build a stack of the images of a folder and return it."""
    with_masks = {"MASK_FOLDER": masks.resolve(), "MASK_PATTERN": mask_pattern} if masks else {}
    target = output / "raw.vrt"
    run("buildstack", FOLDER=images, PATTERN=pattern, OUTPUT=target, **with_masks)
    return target


def run(algorithm: str, **parameters: object) -> dict[str, str]:
    """Run an algorithm of PhenoFuse in qgis_process, print its log and return its results."""
    print(f"phenofuse:{algorithm}", flush=True)
    values = [f"{name}={value}" for name, value in parameters.items()]
    command = [ROOT / "scripts" / "qgis_process", "--json", "run", f"phenofuse:{algorithm}"]
    done = subprocess.run([*command, "--", *values], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"phenofuse:{algorithm} failed:\n{done.stderr.strip()}")
    answer = json.loads(done.stdout[done.stdout.index("{") :])
    for line in answer.get("log", {}).get("info", []):
        print(f"  {line}")
    return answer["results"]


def values_at(stack: Stack, x: int, y: int) -> np.ndarray:
    """Return the series (T,) of one pixel."""
    with choose_backend().open(stack.path) as reader:
        return stack.values(reader, Window(x, y, 1, 1))[:, 0]


def plot(path: Path, title: str, stacks: list[Stack]) -> None:
    """Draw observations, smoothed curve and, where there is one, the truth of a few pixels."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    raw, smoothed, *truth = stacks
    grid = raw.grid
    places = [(grid.width * (2 * i + 1) // 8, grid.height * (7 - 2 * i) // 8) for i in range(4)]
    figure, axes = plt.subplots(len(places), 1, figsize=(11, 10), sharex=True, sharey=True)
    for axis, (x, y) in zip(axes, places):
        if truth:
            axis.plot(truth[0].times, values_at(truth[0], x, y), color="0.6", lw=3, label="truth")
        axis.plot(raw.times, values_at(raw, x, y), ".", color="tab:brown", label="observations")
        axis.plot(smoothed.times, values_at(smoothed, x, y), color="tab:green", label="smoothed")
        axis.set_ylabel(f"column {x}, row {y}")
        axis.grid(alpha=0.3)
    axes[0].legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False)
    axes[0].set_title(title)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def print_accuracy(raw: Stack, smoothed: Stack, truth: Stack) -> None:
    """Print how far from the truth the observations, straight lines and the smoothed curves are."""
    backend = choose_backend()
    blocks = []
    for stack in (raw, smoothed, truth):
        with backend.open(stack.path) as reader:
            blocks.append(stack.values(reader, stack.grid.window).astype(float))
    observed, curve, true = blocks
    seen = np.isfinite(observed)
    lines = np.full_like(true, np.nan)
    for series in np.flatnonzero(seen.any(axis=0)):
        known = seen[:, series]
        lines[:, series] = np.interp(raw.days, raw.days[known], observed[known, series])
    between = np.isfinite(curve)

    def distance(values: np.ndarray, where: np.ndarray) -> str:
        error = (values - true)[where]
        return f"{np.sqrt(np.mean(error**2)):.4f} / {np.median(np.abs(error)):.4f}"

    print("Accuracy:        distance from the noise-free NDVI, root mean square / median")
    print(f"  observations   {distance(observed, seen)} where clear ({seen.mean():.0%} of all)")
    for name, values in (("straight lines", lines), ("smoothed", curve)):
        everywhere, in_gaps = distance(values, between), distance(values, between & ~seen)
        print(f"  {name:14} {everywhere} everywhere, {in_gaps} in the gaps")


if __name__ == "__main__":
    main()
