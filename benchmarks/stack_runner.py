"""Time, peak memory and cancelling of phenofuse:whittaker on stacks larger than the memory budget.

Every measurement is a process of its own: QGIS without the run (the base of the memory), the run,
the peer, and runs that are cancelled. The peer reads and rewrites the same stack with rasterio,
with the same creation options and the same number of threads. See README.md for how to read it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import numpy as np

from phenofuse.cube.blocks import TILE
from phenofuse.cube.raster import BandSpec, choose_backend
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.times.clock import from_days, iso

MEBIBYTE = 2**20
STACK_SHARE = 4
"""Size of the stack, in budgets."""

FIRST_DAY, EVERY = 18262, 5
"""The first time (2020-01-01) and the days from one to the next."""

FIELD, CLOUD = 24, 40
"""Sides of a field and of a knot of the cloud field (pixels)."""

CANCEL_AT = ((0, 0.05), (0, 0.5), (20, 0.2), (40, 0.35), (60, 0.0), (80, 0.1))
"""Moments of cancelling: so many seconds after so many per cent are done."""

QGIS_PROCESS = ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process")
QGIS_PLUGINS = "/usr/share/qgis/python/plugins"


def make_stack(path: Path, dates: int, side: int) -> None:
    """Write a float32 stack of NDVI-like series: fields, clouds on some 60 % of values, noise."""
    rng = np.random.default_rng(0)
    days = FIRST_DAY + EVERY * np.arange(dates, dtype=np.float64)
    fields = -(-side // FIELD)
    peak = np.kron(rng.uniform(140, 230, (fields, fields)), np.ones((FIELD, FIELD)))[:side, :side]
    top = np.kron(rng.uniform(0.3, 0.7, (fields, fields)), np.ones((FIELD, FIELD)))[:side, :side]
    grid = Grid(side, side, (500000.0, 10.0, 0.0, 5100000.0, 0.0, -10.0))
    bands = [BandSpec(iso(time)) for time in from_days(days)]
    with choose_backend("rasterio").create(path, grid, bands) as writer:
        for number, day in enumerate(days, start=1):
            since_peak = (day % 365 - peak) / 45
            image = 0.15 + top * np.exp(-(since_peak**2)) + rng.normal(0, 0.03, peak.shape)
            image[_cloud(rng, side)] = np.nan
            writer.write(grid.window, image[None].astype(np.float32), number)


def _cloud(rng: np.random.Generator, side: int) -> np.ndarray:
    """Return where clouds hide one image: a smooth random field above a random level."""
    knots = rng.normal(size=(side // CLOUD + 3,) * 2)
    place = np.arange(side) / CLOUD
    whole, part = place.astype(int), place % 1
    rows = knots[whole] * (1 - part)[:, None] + knots[whole + 1] * part[:, None]
    field = rows[:, whole] * (1 - part) + rows[:, whole + 1] * part
    return field > rng.normal(-0.2, 0.8)


def rewrite(source: Path, target: Path, threads: int) -> float:
    """Read a stack and write it again with rasterio, a row of tiles at a time; return seconds."""
    import rasterio
    from rasterio.windows import Window as Part

    from phenofuse.cube.raster.values import creation_options

    started = perf_counter()
    options = creation_options(np.dtype(np.float32), threads, TILE)
    with rasterio.open(source) as old:
        profile = {
            "driver": "GTiff",
            "width": old.width,
            "height": old.height,
            "crs": old.crs,
            "count": old.count,
            "dtype": "float32",
            "transform": old.transform,
        }
        with rasterio.open(target, "w", nodata=np.nan, **profile, **options) as new:
            for y in range(0, old.height, TILE):
                part = Part(0, y, old.width, min(TILE, old.height - y))
                new.write(old.read(window=part), window=part)
    return perf_counter() - started


class Qgis:
    """QGIS without a window, with the provider of PhenoFuse."""

    def __init__(self) -> None:
        sys.path.append(QGIS_PLUGINS)
        from qgis.core import QgsApplication

        self._application = QgsApplication([], False)
        self._application.initQgis()
        import processing
        from processing.core.Processing import Processing

        from phenofuse.plugin import PhenoFusePlugin

        Processing.initialize()
        self._plugin = PhenoFusePlugin(None)
        self._plugin.initProcessing()
        self.run = processing.run

    def describe(self, source: Path) -> None:
        """Load the layer and find its times, as a run does before it begins."""
        from qgis.core import QgsProcessingContext, QgsProcessingUtils

        from phenofuse.cube.stack import open_stack

        QgsProcessingUtils.mapLayerFromString(str(source), QgsProcessingContext())
        open_stack(source, choose_backend())

    def smooth(
        self,
        source: Path,
        target: Path,
        budget: int,
        cancel_at: tuple[float, float] | None = None,
    ) -> tuple[float, float]:
        """Run the algorithm; return its seconds, and those from cancelling to its return."""
        from qgis.core import QgsProcessingFeedback

        feedback = QgsProcessingFeedback(False)
        cancelled = []

        def cancel() -> None:
            feedback.cancel()
            cancelled.append(perf_counter())

        if cancel_at is not None:
            share, seconds = cancel_at
            timer = threading.Timer(seconds, cancel)
            feedback.progressChanged.connect(
                lambda done: timer.start() if done >= share and timer.ident is None else None
            )
            if share == 0:
                timer.start()
        parameters = {"INPUT": str(source), "OUTPUT": str(target), "MEMORY": budget // MEBIBYTE}
        started = perf_counter()
        self.run("phenofuse:whittaker", parameters, feedback=feedback)
        ended = perf_counter()
        return ended - started, ended - cancelled[0] if cancelled else 0.0


@contextmanager
def stopwatch() -> Iterator[dict[str, float]]:
    """Collect the seconds spent in reading, the method and writing, and what a run reports."""
    from phenofuse.algorithms import stack_runner
    from phenofuse.cube.raster import Writer
    from phenofuse.cube.stack import Stack

    seconds = {"read": 0.0, "method": 0.0, "write": 0.0}

    def timed(owner: type, name: str, part: str) -> None:
        plain = getattr(owner, name)

        def call(*args, **options):
            started = perf_counter()
            try:
                return plain(*args, **options)
            finally:
                seconds[part] += perf_counter() - started

        setattr(owner, name, call)

    timed(Stack, "values", "read")
    timed(Writer, "write", "write")
    timed(Writer, "close", "write")
    plain_run = stack_runner.run_stack

    def run_and_keep(*args, **options):
        report = plain_run(*args, **options)
        seconds["method"] = report.computing
        return report

    stack_runner.run_stack = run_and_keep
    yield seconds


def peak_memory() -> int:
    """Return the largest resident memory this process has had, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def child(what: str, source: Path, target: Path, budget: int) -> dict:
    """Do one measurement in this process."""
    if what == "peer":
        return {"seconds": rewrite(source, target, os.cpu_count() or 1)}
    qgis = Qgis()
    if what == "base":
        qgis.describe(source)
        return {"peak": peak_memory()}
    if what == "run":
        with stopwatch() as parts:
            seconds, _ = qgis.smooth(source, target, budget)
        return {"seconds": seconds, "peak": peak_memory(), **parts}
    waits = [qgis.smooth(source, target, budget, moment)[1] for moment in CANCEL_AT]
    return {"waits": waits, "left": [path.name for path in target.parent.iterdir()]}


def measure(what: str, source: Path, budget: int) -> dict:
    """Do one measurement in a process of its own, and remove what it wrote."""
    with tempfile.TemporaryDirectory(dir=source.parent) as folder:
        command = [
            sys.executable,
            __file__,
            "--child",
            what,
            str(source),
            f"{folder}/out.tif",
            str(budget),
        ]
        done = subprocess.run(
            command, env=_environment(Path(folder).parent), check=True, stdout=subprocess.PIPE
        )
    return json.loads(done.stdout.splitlines()[-1])


def qgis_process(arguments: list[str], folder: Path) -> int:
    """Run QGIS's own program; return its peak resident memory in bytes."""
    program = next((path for path in QGIS_PROCESS if Path(path).exists()), None)
    if program is None:
        raise FileNotFoundError("qgis_process is not installed")
    started = subprocess.Popen(
        [program, *arguments], env=_environment(folder), stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(started.pid, 0)
    if status:
        raise RuntimeError(f"qgis_process {' '.join(arguments)} failed")
    return usage.ru_maxrss * 1024


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment for QGIS without a screen, with a profile of its own."""
    profile = folder / "qgis" / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "QGIS3.ini").write_text("[PythonPlugins]\nphenofuse=true\n")
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore::DeprecationWarning",
        "XDG_RUNTIME_DIR": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"),
        "QGIS_PLUGINPATH": str(Path(sys.prefix) / "plugins"),
        "PYTHONPATH": next(
            path
            for path in sys.path
            if path.startswith(sys.prefix) and path.endswith("site-packages")
        ),
    }


def benchmark(budget: int, dates: int, side: int | None, repeat: int, folder: Path) -> None:
    """Measure and print everything for one budget (bytes)."""
    if side is None:
        side = int(np.ceil((STACK_SHARE * budget / (4 * dates)) ** 0.5))
    size = 4 * dates * side * side
    source = folder / f"stack_{dates}_{side}.tif"
    # In a process of its own: a child's peak memory begins with that of its parent.
    subprocess.run(
        [sys.executable, __file__, "--make", str(source), str(dates), str(side)], check=True
    )
    print(
        f"budget {budget / MEBIBYTE:.0f} MiB, stack {dates} times x {side} x {side} px float32 = "
        f"{size / MEBIBYTE:.0f} MiB ({size / budget:.1f} budgets; "
        f"{source.stat().st_size / MEBIBYTE:.0f} MiB on disk)",
        flush=True,
    )
    base = min(measure("base", source, budget)["peak"] for _ in range(repeat))
    runs, peers = [], []
    for _ in range(repeat):
        peers.append(measure("peer", source, budget)["seconds"])
        runs.append(measure("run", source, budget))
    best = min(runs, key=lambda run: run["seconds"])
    above = max(run["peak"] for run in runs) - base
    print(
        f"  memory: QGIS {base / MEBIBYTE:.0f} MiB, the run {above / MEBIBYTE:.0f} MiB above it "
        f"= {above / budget:.2f} budgets (goal: 1)"
    )
    print(
        f"  time: algorithm {best['seconds']:.2f} s (read {best['read']:.2f}, method "
        f"{best['method']:.2f}, write {best['write']:.2f}), rasterio {min(peers):.2f} s, "
        f"ratio {best['seconds'] / min(peers):.2f} (goal: 3); best of {repeat}"
    )
    stopped = measure("cancel", source, budget)
    print(
        f"  cancel: {', '.join(f'{wait:.2f}' for wait in stopped['waits'])} s (goal: 2); "
        f"left behind: {', '.join(stopped['left']) or 'nothing'}"
    )
    plain = qgis_process(["help", "phenofuse:whittaker"], folder)
    values = [f"INPUT={source}", f"OUTPUT={folder}/out.tif", f"MEMORY={budget // MEBIBYTE}"]
    above = qgis_process(["run", "phenofuse:whittaker", "--", *values], folder) - plain
    print(
        f"  qgis_process: {plain / MEBIBYTE:.0f} MiB for its help, the run "
        f"{above / MEBIBYTE:.0f} MiB above it = {above / budget:.2f} budgets"
    )
    (folder / "out.tif").unlink()
    source.unlink()


def main() -> None:
    """Read the options and measure one budget after the other."""
    if sys.argv[1:2] == ["--make"]:
        make_stack(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
        return
    if sys.argv[1:2] == ["--child"]:
        what, source, target, budget = sys.argv[2:]
        print(json.dumps(child(what, Path(source), Path(target), int(budget))))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--budget", type=int, nargs="+", default=[128], help="MiB")
    parser.add_argument("--dates", type=int, default=219, help="times of the stack")
    parser.add_argument("--size", type=int, help="side in pixels; default: four budgets")
    parser.add_argument("--repeat", type=int, default=3, help="take the best of so many")
    parser.add_argument("--quick", action="store_true", help="a small run: does it work?")
    parser.add_argument("--folder", type=Path, help="for the stacks; default: a temporary one")
    options = parser.parse_args()
    if options.quick:
        options.budget, options.dates, options.repeat = [32], 60, 1
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before")
        for budget in options.budget:
            benchmark(budget * MEBIBYTE, options.dates, options.size, options.repeat, Path(folder))


if __name__ == "__main__":
    main()
