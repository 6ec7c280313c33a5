"""Time, peak memory and accuracy of phenofuse:mogpr on a scene of two sensors.

A sample scene is made, its cloudy NDVI is fused with its radar in a QGIS of its own process, and
the result compared with the truth, beside Whittaker smoothing. See README.md for how to read it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np
from stack_runner import MEBIBYTE, Qgis, peak_memory


def read(path: Path) -> np.ndarray:
    """Return the values of a raster, (bands, pixels)."""
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, -1)


def make(folder: Path, side: int) -> dict:
    """Make the scene and its stack, by QGIS."""
    qgis = Qgis()
    scene = qgis.run(
        "phenofuse:samplescene",
        {"WIDTH": side, "HEIGHT": side, "YEARS": 1, "OUTPUT": str(folder / "scene")},
    )
    images = scene["IMAGES"]
    stack = {"FOLDER": images, "PATTERN": "NDVI_*.tif", "OUTPUT": str(folder / "ndvi.tif")}
    qgis.run(
        "phenofuse:buildstack", stack | {"MASK_FOLDER": images, "MASK_PATTERN": "CLOUDS_*.tif"}
    )
    return {"radar": scene["RADAR"], "truth": scene["TRUTH"]}


def fuse(folder: Path, budget: int) -> dict:
    """Fuse, and return seconds and memory; the base is QGIS that has loaded both layers."""
    qgis = Qgis()
    for name in ("ndvi.tif", "scene/radar_rvi.tif"):
        qgis.describe(folder / name)
    base = peak_memory()
    started = perf_counter()
    qgis.run(
        "phenofuse:mogpr",
        {
            "INPUT": str(folder / "ndvi.tif"),
            "AUXILIARIES": [str(folder / "scene" / "radar_rvi.tif")],
            "MEMORY": budget,
            "OUTPUT": str(folder / "fused.tif"),
            "OUTPUT_DEVIATION": str(folder / "deviation.tif"),
        },
    )
    return {"seconds": perf_counter() - started, "memory": peak_memory() - base}


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=500, help="rows and columns (pixels)")
    parser.add_argument("--budget", type=int, default=512, help="MiB")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, folder = options.child
        done = (
            make(Path(folder), options.side)
            if what == "make"
            else fuse(Path(folder), options.budget)
        )
        print(json.dumps(done))
        return

    def measure(what: str, folder: str) -> dict:
        command = [sys.executable, __file__, "--side", str(options.side)]
        command += ["--budget", str(options.budget), "--child", what, folder]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
        return json.loads(done.stdout.splitlines()[-1])

    with tempfile.TemporaryDirectory() as folder:
        scene = measure("make", folder)
        run = measure("fuse", folder)
        truth, ndvi = read(Path(scene["truth"])), read(Path(folder) / "ndvi.tif")
        fused, deviation = read(Path(folder) / "fused.tif"), read(Path(folder) / "deviation.tif")
        radar = read(Path(scene["radar"]))
        hidden = np.isnan(ndvi)
        error = np.abs(fused - truth)
        print(
            f"{options.side} x {options.side} pixels, {len(ndvi)} optical times "
            f"({100 * hidden.mean():.0f} % gaps) and {len(radar)} radar times, "
            f"budget {options.budget} MiB"
        )
        print(
            f"  {run['seconds']:.1f} s, {run['memory'] / MEBIBYTE:.0f} MiB above QGIS "
            f"({run['memory'] / MEBIBYTE / options.budget:.2f} budgets)"
        )
        print(
            f"  RMSE against the truth {np.sqrt(np.mean(error**2)):.4f}, in gaps "
            f"{np.sqrt(np.mean(error[hidden] ** 2)):.4f}; within 1.96 deviations "
            f"{100 * np.mean(error < 1.96 * deviation):.1f} %"
        )


if __name__ == "__main__":
    main()
