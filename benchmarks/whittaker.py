"""Speed and accuracy of Whittaker smoothing beside other implementations.

The peers solve for every day: vam.whittaker's compiled `ws2d` (alone, and from a block of series
to a block), LAPACK's banded solver, and one pixel at a time in FuseTS's manner, re-created from its
description. All run in turn, several times; the best time of each counts. Set OMP_NUM_THREADS=1
in the environment, so that LAPACK uses one thread as all others do.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

import numpy as np
import xarray as xr
from scipy.linalg import solveh_banded

from phenofuse.series.whittaker import whittaker

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / ".venv" / "peers"
DATES, SIDE, GAPS, SMOOTHING = 219, 100, 0.6, 1e3
CELL = 8
"""Side of a cell of the cloud mask (pixels): masks are made coarser than the images."""

FEW, FEWER = 1000, 20
"""Series given to the slower peers."""

Block = np.ndarray
Method = Callable[[Block, Block], Block]


def seasons(rng: np.random.Generator) -> tuple[Block, Block]:
    """Return days (T,) over some 1100 days and noisy seasons (T, SIDE * SIDE)."""
    days = 17532.0 + np.cumsum(rng.choice([2, 3, 5, 5, 5, 10], DATES))
    noise = rng.normal(0, 0.05, (DATES, SIDE * SIDE))
    return days, 0.5 + 0.3 * np.sin(days / 58)[:, None] + noise


def random_gaps(rng: np.random.Generator) -> Block:
    """Hide values at random: hardly two series share a gap pattern."""
    return rng.random((DATES, SIDE * SIDE)) < GAPS


def cloud_gaps(rng: np.random.Generator) -> Block:
    """Hide cells of an image, SIDE by SIDE pixels, as a cloud mask does."""
    cells = -(-SIDE // CELL)
    hidden = rng.random((DATES, cells, cells)) < GAPS
    pixels = hidden.repeat(CELL, axis=1).repeat(CELL, axis=2)[:, :SIDE, :SIDE]
    return pixels.reshape(DATES, -1)


def scattered_gaps(rng: np.random.Generator, patterns: int = 164) -> Block:
    """Share a few patterns among series in no order, in groups of very different size."""
    share = rng.pareto(1.2, patterns) + 0.1
    which = rng.choice(patterns, SIDE * SIDE, p=share / share.sum())
    return (rng.random((DATES, patterns)) < GAPS)[:, which]


def compiled_peer() -> Callable | None:
    """Return vam.whittaker's `ws2d`, built on first use; None where it cannot be built."""
    if not PEERS.is_dir():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
        command += ["--no-build-isolation", "--no-binary", ":all:", "--target", str(PEERS)]
        command += ["--requirement", str(HERE / "requirements.lock")]
        if subprocess.run(command, check=False).returncode:
            print("vam.whittaker was not built, so it is left out; install gcc and python3-dev.")
            return None
    sys.path.insert(0, str(PEERS))
    from vam.whittaker import ws2d

    return ws2d


def daily_grid(days: Block) -> tuple[Block, int]:
    """Return the index of each date on the daily grid and the size of the grid."""
    index = (days - days[0]).astype(int)
    return index, int(index[-1]) + 1


def compiled(ws2d: Callable) -> Method:
    """From block to block by the compiled daily solver."""

    def run(days: Block, values: Block) -> Block:
        index, size = daily_grid(days)
        result = np.empty_like(values)
        for column in range(values.shape[1]):
            valid = np.isfinite(values[:, column])
            y, w = np.zeros(size), np.zeros(size)
            y[index[valid]] = values[valid, column]
            w[index[valid]] = 1
            result[:, column] = np.asarray(ws2d(y, SMOOTHING, w))[index]
        return result

    return run


def penalty(size: int, smoothing: float) -> Block:
    """Return smoothing * D'D for second differences D as upper diagonals for LAPACK."""
    bands = np.zeros((3, size))
    for offset, coefficients in ((0, (1, 4, 1)), (1, (-2, -2)), (2, (1,))):
        for shift, coefficient in enumerate(coefficients):
            bands[2 - offset, offset + shift : size - 2 + shift + offset] += smoothing * coefficient
    return bands


def banded(days: Block, values: Block, smoothing: float = SMOOTHING) -> Block:
    """From block to block by LAPACK's banded solver."""
    index, size = daily_grid(days)
    base = penalty(size, smoothing)
    result = np.empty_like(values)
    for column in range(values.shape[1]):
        valid = np.isfinite(values[:, column])
        system, y = base.copy(), np.zeros(size)
        system[2, index[valid]] += 1
        y[index[valid]] = values[valid, column]
        result[:, column] = solveh_banded(system, y, check_finite=False)[index]
    return result


def one_at_a_time(days: Block, values: Block) -> Block:
    """One pixel after the other as FuseTS does: a calendar of objects, a solution, a look-up."""
    dates = [datetime(1970, 1, 1) + timedelta(days=float(day)) for day in days]

    def pixel(series: Block) -> Block:
        place = np.array([date.toordinal() for date in dates]) - dates[0].toordinal()
        calendar = [dates[0] + timedelta(days=day) for day in range(int(place[-1]) + 1)]
        system, y = penalty(len(calendar), SMOOTHING), np.zeros(len(calendar))
        valid = ~np.isnan(series)
        system[2, place[valid]] += 1
        y[place[valid]] = series[valid]
        smooth = solveh_banded(system, y)
        return smooth[np.isin(np.array(calendar), np.array(dates))]

    cube = xr.DataArray(values, dims=("t", "pixel"))
    result = xr.apply_ufunc(
        pixel, cube, input_core_dims=[["t"]], output_core_dims=[["t"]], vectorize=True
    )
    return result.transpose("t", "pixel").to_numpy()


def best_times(
    runs: dict[str, tuple[int, Callable[[], object]]],
    rounds: int,
    clock: Callable[[], float] = perf_counter,
) -> dict[str, float]:
    """Run all in turn; return the best time of each in microseconds per series."""
    best = dict.fromkeys(runs, np.inf)
    for _ in range(rounds):
        for name, (series, run) in runs.items():
            start = clock()
            run()
            best[name] = min(best[name], (clock() - start) / series * 1e6)
    return best


def compare(name: str, days: Block, values: Block, ws2d: Callable | None, rounds: int) -> None:
    """Print the time of each implementation and how many times slower than ours it is."""
    runs = {"PhenoFuse": (values.shape[1], lambda: whittaker(days, values, smoothing=SMOOTHING))}
    few, fewer = values[:, :FEW], values[:, :FEWER]
    if ws2d is not None:
        index, size = daily_grid(days)
        valid = np.isfinite(values[:, 0])
        y, w = np.zeros(size), np.zeros(size)
        y[index[valid]], w[index[valid]] = values[valid, 0], 1
        runs["vam.whittaker, solver alone"] = (
            FEW,
            lambda: [ws2d(y, SMOOTHING, w) for _ in range(FEW)],
        )
        runs["vam.whittaker, block to block"] = (FEW, lambda: compiled(ws2d)(days, few))
    runs["LAPACK, banded daily system"] = (FEW, lambda: banded(days, few))
    runs["one at a time, FuseTS's manner"] = (FEWER, lambda: one_at_a_time(days, fewer))
    times = best_times(runs, rounds)
    patterns = np.unique(np.isfinite(values), axis=1).shape[1]
    print(f"\n{name}: {values.shape[1]} series, {DATES} dates, {patterns} gap patterns")
    for peer, time in times.items():
        print(f"  {peer:32s}{time:9.2f} us a series {time / times['PhenoFuse']:9.1f} x")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="runs of each, in turn (15)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    ws2d = compiled_peer()
    days, values = seasons(rng)
    for name, hide in (
        ("Random gaps", random_gaps),
        ("Gaps of clouds", cloud_gaps),
        ("Shared gaps, scattered", scattered_gaps),
    ):
        block = np.where(hide(rng), np.nan, values)
        compare(name, days, block, ws2d, rounds)
        for smoothing in (1.0, 1e3, 1e6):
            error = whittaker(days, block[:, :200], smoothing=smoothing)
            error -= banded(days, block[:, :200], smoothing)
            print(f"  largest difference at lambda {smoothing:g}: {np.abs(error).max():.1e}")


if __name__ == "__main__":
    main()
