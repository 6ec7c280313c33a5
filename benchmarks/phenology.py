"""Speed of the phenology of 3 years with 2 seasons each, from a smoothed series every 5 days.

Set OMP_NUM_THREADS=1 in the environment. Each is run several times; the least processor time
counts.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from time import process_time

import numpy as np

from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW
from phenofuse.series.phenology_sides import METHODS
from phenofuse.series.phenolopy import phenolopy
from phenofuse.series.whittaker import whittaker
from phenofuse.series.whittaker_smoother import whittaker_smoother

START, SERIES, GAPS, NOISE, SMOOTHING = 17532.0, 10_000, 0.6, 0.03, 1e3
DAYS = START + np.arange(0, 1096, 5.0)


def curves(rng: np.random.Generator) -> np.ndarray:
    """Return two seasons a year for each series, no two alike, shape (T, SERIES)."""
    values = np.full((DAYS.size, SERIES), 0.15)
    for year in range(3):
        for day, width, height in ((130, 33, 0.6), (265, 26, 0.45)):
            peak = START + 365.25 * year + day + rng.normal(0, 8, SERIES)
            scale = height * rng.uniform(0.8, 1.1, SERIES)
            values += scale * np.exp(-(((DAYS[:, None] - peak) / width) ** 4) / 2)
    return values


def best(run: Callable[[], object], rounds: int) -> float:
    """Return the least processor time in microseconds a series."""
    times = []
    for _ in range(rounds):
        begin = process_time()
        run()
        times.append(process_time() - begin)
    return min(times) / SERIES * 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each (5)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    truth = curves(rng)
    raw = truth + rng.normal(0, NOISE, truth.shape)
    raw[rng.random(raw.shape) < GAPS] = np.nan
    smooth = whittaker(DAYS, raw, smoothing=SMOOTHING)
    found = np.isfinite(phenology(DAYS, smooth)[ROW["MAXD"]]).sum() / SERIES
    print(f"{SERIES} series of {DAYS.size} times; {found:.2f} seasons found in a series, 6 sown")
    runs = {f"phenology, {method}": {"method": method} for method in METHODS}
    for name, how in runs.items():
        time = best(lambda how=how: phenology(DAYS, smooth, **how), rounds)
        print(f"  {name:36s}{time:8.1f} us a series")
    single = smooth.astype(np.float32)
    others = {
        "phenology of float32": lambda: phenology(DAYS, single),
        "smoothing and phenology": lambda: phenology(
            DAYS, whittaker(DAYS, raw, smoothing=SMOOTHING), observed_days=DAYS, observed=raw
        ),
        "the same, bounded, sudden ends": lambda: phenology(
            DAYS,
            whittaker_smoother(DAYS, raw, smoothing=SMOOTHING, free_gap=15)[0],
            observed_days=DAYS,
            observed=raw,
            sudden=True,
        ),
        "FuseTS metrics": lambda: phenolopy(DAYS, smooth, seasons_per_year=2),
        "FuseTS metrics, compatible": lambda: phenolopy(DAYS, smooth, compatible=True),
    }
    for name, run in others.items():
        print(f"  {name:36s}{best(run, rounds):8.1f} us a series")


if __name__ == "__main__":
    main()
