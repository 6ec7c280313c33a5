"""The tables of docs/methods.md: how near each smoother comes to the truth, and what it costs.

Run it with `OMP_NUM_THREADS=1 .venv/bin/python scripts/method_table.py [FOLDER]`, where FOLDER has
NDVI_<time>.tif in NDVI and clouds as CLM_<time>.tif in CLM. It prints Markdown. Nothing is written.
Every declared smoother is there, with its defaults and with each way of its first choice.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any, Optional

import numpy as np
from osgeo import gdal

from phenofuse.algorithms.declaration import (
    SMOOTHING,
    Choice,
    Method,
    OutputTimes,
    Stack,
    load,
)
from phenofuse.algorithms.methods import all_methods
from phenofuse.cube.sample.scene import Scene
from phenofuse.cube.times.clock import parse_time, to_days
from phenofuse.series.neighbours import gaps_at
from phenofuse.series.temporal_outliers import outliers

SHARES = (0.4, 0.6, 0.8)
SERIES = 1000
"""Series of a table."""
ROUNDS = 3
"""Runs of each method; the best time counts."""
HIDDEN = 0.1
"""Share of the clear observations that is hidden."""
SEED = 1
WITHIN = 1.96
"""Deviations within which 95 of 100 normal values lie."""

Clean = Optional[Callable[[np.ndarray, np.ndarray], np.ndarray]]
"""From days and values to values without outliers; None to leave them."""


@dataclass(frozen=True)
class Way:
    """A method with values of its parameters."""

    method: Method
    name: str
    keywords: dict[str, Any]

    def state(self, days: np.ndarray, values: np.ndarray) -> dict[str, Any]:
        """Return what it learns from the series, as keywords."""
        learning = self.method.learning
        if learning is None:
            return {}
        if not learning.needed(self.keywords):
            return {"state": None}
        also = {name: self.keywords[name] for name in learning.also}
        return {"state": load(learning.fit)(days, values, **also)}

    def deviation(self) -> int | None:
        """Return the place of the standard deviation among the outputs, if it has one."""
        names = [one.name for one in self.method.outputs]
        return names.index("deviation") if "deviation" in names else None


@dataclass(frozen=True)
class Score:
    """How a method did."""

    rmse: float
    bias: float
    coverage: float
    """Share of the truth within the intervals of 95 %; NaN without a deviation."""
    filled: float
    """Share of the times between the first and the last observation with a value."""
    microseconds: float
    """Time a series."""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="a real scene with its clouds")
    parser.add_argument("--series", type=int, default=SERIES, help=f"series ({SERIES})")
    parser.add_argument("--clean", action="store_true", help="remove dips first (outliers)")
    arguments = parser.parse_args()
    clean = (lambda days, values: outliers(days, values)[0]) if arguments.clean else None
    tables = {
        f"{100 * share:.0f} %": table_of_scene(share, arguments.series, clean) for share in SHARES
    }
    print_tables(tables)
    if arguments.folder:
        print_leave_out(arguments.folder, arguments.series, clean)


def ways() -> Iterator[Way]:
    """Yield each smoother with its defaults and with every way of its first choice."""
    for method in all_methods():
        is_smoother = isinstance(method.outputs[0], Stack) and method.output_times
        if method.group != SMOOTHING or not is_smoother:
            continue
        defaults = {
            one.name: getattr(one, "default", None)
            for one in method.parameters
            if not isinstance(one, OutputTimes)
        }
        choices = [one for one in method.parameters if isinstance(one, Choice)]
        if not choices:
            yield Way(method, method.id, defaults)
        for way, label in choices[0].options if choices else ():
            yield Way(method, f"{method.id}: {label.lower()}", defaults | {choices[0].name: way})


def run(way: Way, days: np.ndarray, values: np.ndarray) -> tuple[list[np.ndarray], float]:
    """Return the arrays of a method, and its processor time a series in microseconds."""
    state = way.state(days, values)
    best = np.inf
    for _ in range(ROUNDS):
        start = process_time()
        found = way.method.load()(days, values, **way.keywords, **state)
        best = min(best, process_time() - start)
    return list(way.method.arrays(found)), 1e6 * best / values.shape[1]


def table_of_scene(share: float, series: int, clean: Clean) -> dict[str, Score]:
    """Return the scores on a sample scene of which a share is under clouds."""
    scene = Scene(seed=SEED, cloud_share=share)
    pixels = np.random.default_rng(SEED).choice(scene.width * scene.height, series, replace=False)
    days = scene.optical_days
    values, truth = np.empty((2, days.size, series))
    for number, day in enumerate(days):
        image = scene.optical(number)
        values[number] = np.where(image.mask, np.nan, image.ndvi).ravel()[pixels]
        truth[number] = scene.truth_ndvi([day]).ravel()[pixels]
    inside = np.isfinite(gaps_at(days, values, days))
    values = clean(days, values) if clean else values
    scores = {}
    for way in ways():
        arrays, time = run(way, days, values)
        known = inside & np.isfinite(arrays[0])
        error = (arrays[0] - truth)[known]
        place, coverage = way.deviation(), np.nan
        if place is not None:
            coverage = float(np.mean(np.abs(error) <= WITHIN * arrays[place][known]))
        rmse = float(np.sqrt(np.mean(error**2)))
        filled = np.count_nonzero(known) / np.count_nonzero(inside)
        scores[way.name] = Score(rmse, float(error.mean()), coverage, filled, time)
    return scores


def print_tables(tables: dict[str, dict[str, Score]]) -> None:
    """Print the scores, a row a method."""
    parts = {
        "RMSE": lambda one: f"{one.rmse:.4f}",
        "bias": lambda one: f"{one.bias:+.4f}",
        "in 95 %": lambda one: "" if np.isnan(one.coverage) else f"{100 * one.coverage:.0f} %",
        "filled": lambda one: f"{100 * one.filled:.1f} %",
    }
    columns = [f"{part}, {share}" for part in parts for share in tables]
    print(f"| method | {' | '.join(columns)} | us a series |")
    print("|---" * (len(columns) + 2) + "|")
    middle = list(tables.values())[len(tables) // 2]
    for name in middle:
        cells = [write(table[name]) for write in parts.values() for table in tables.values()]
        print(f"| {name} | {' | '.join(cells)} | {middle[name].microseconds:.0f} |")


def read_scene(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return days and the clear values (T, N) of a scene."""
    days, values = [], []
    for path in sorted((folder / "NDVI").glob("NDVI_*.tif")):
        name = path.stem.removeprefix("NDVI_")
        dataset = gdal.Open(str(path))
        band = dataset.GetRasterBand(1)
        stored, scale = band.ReadAsArray().astype(np.float64), band.GetScale() or 1.0
        cloud = gdal.Open(str(folder / "CLM" / f"CLM_{name}.tif")).ReadAsArray()
        is_known = (stored != band.GetNoDataValue()) & (cloud != 1)
        days.append(parse_time(name))
        values.append(np.where(is_known, scale * stored, np.nan).ravel())
    return to_days(np.array(days, "datetime64[ns]")), np.stack(values)


def print_leave_out(folder: Path, series: int, clean: Clean) -> None:
    """Print the errors at clear observations that were hidden."""
    days, values = read_scene(folder)
    rng = np.random.default_rng(SEED)
    values = values[:, np.sort(rng.choice(values.shape[1], series, replace=False))]
    hidden = np.isfinite(values) & (rng.random(values.shape) < HIDDEN)
    left = np.where(hidden, np.nan, values)
    hidden &= np.isfinite(gaps_at(days, left, days))
    left = clean(days, left) if clean else left
    print(f"\n{folder.name}: {np.count_nonzero(hidden)} observations hidden\n")
    print("| method | RMSE | median of the absolute error | bias | given |\n|---|---|---|---|---|")
    for way in ways():
        arrays, _ = run(way, days, left)
        error = (arrays[0] - values)[hidden]
        given = np.isfinite(error)
        error = error[given]
        rmse, middle = np.sqrt(np.mean(error**2)), np.median(np.abs(error))
        print(
            f"| {way.name} | {rmse:.4f} | {middle:.4f} | {error.mean():+.4f} | "
            f"{100 * given.mean():.1f} % |"
        )


if __name__ == "__main__":
    main()
