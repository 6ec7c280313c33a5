"""Speed of interpolation, composites, outliers, harmonics and season fits beside their peers.

The peers are numpy, scipy and pandas, one series at a time as scripts use them, and eo-learn's
interpolation of a whole block, which is installed from PyPI on first use. All run in turn, several
times; the least processor time of each counts. Set OMP_NUM_THREADS=1 in the environment.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from time import process_time

import numpy as np
import pandas as pd
from scipy.interpolate import Akima1DInterpolator, CubicSpline
from scipy.optimize import least_squares
from whittaker import Block, best_times, random_gaps, seasons

from phenofuse.series.composites import composite, composite_days
from phenofuse.series.double_logistic import METRICS, double_logistic
from phenofuse.series.harmonics import Waves, harmonic
from phenofuse.series.interpolation import interpolate
from phenofuse.series.season_models import MODELS
from phenofuse.series.temporal_outliers import outliers

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / ".venv" / "peers_eo_learn"
MANY, FEW = 4096, 100
"""Series of a block: ours, and those given to peers that take one at a time."""

Runs = dict[str, tuple[int, Callable[[], object]]]
"""By name: for how many series, and what is run."""


def eo_learn() -> dict[str, Callable[[Block, Block], object]]:
    """Return eo-learn's interpolation of blocks by its name here; none where it is not there."""
    if not PEERS.is_dir():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
        command += ["--only-binary", ":all:", "--target", str(PEERS)]
        command += ["--requirement", str(HERE / "eo_learn.lock")]
        if subprocess.run(command, check=False).returncode:
            print("eo-learn was not installed, so it is left out.")
            return {}
    sys.path.append(str(PEERS))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from eolearn.core import FeatureType
        from eolearn.features.extra import interpolation as tasks
    made = {
        "linear": tasks.LinearInterpolationTask,
        "cubic": tasks.CubicInterpolationTask,
        "akima": tasks.AkimaInterpolationTask,
    }

    def runner(task: type) -> Callable[[Block, Block], object]:
        one = task((FeatureType.DATA, "values"))

        def run(days: Block, values: Block) -> object:
            hours = 24 * (days - days[0])
            return one.interpolate_data(values, hours, hours)

        return run

    return {name: runner(task) for name, task in made.items()}


def each(values: Block, run: Callable[[Block, Block], object]) -> None:
    """Run on the observations of one series after the other."""
    for series in values.T:
        known = np.isfinite(series)
        run(known, series[known])


def interpolations(days: Block, values: Block) -> dict[str, Runs]:
    """Return what is to be timed of interpolation."""
    scipys = {
        "linear": lambda known, y: np.interp(days, days[known], y),
        "cubic": lambda known, y: CubicSpline(days[known], y)(days),
        "akima": lambda known, y: Akima1DInterpolator(days[known], y)(days),
    }
    peers, some = eo_learn(), values[:, :FEW]
    tables: dict[str, Runs] = {}
    for method in ("linear", "nearest", "cubic", "akima"):
        runs: Runs = {
            "PhenoFuse": (MANY, lambda method=method: interpolate(days, values, method=method))
        }
        if method in scipys:
            name = "numpy, one at a time" if method == "linear" else "scipy, one at a time"
            runs[name] = FEW, lambda method=method: each(some, scipys[method])
        if method in peers:
            runs["eo-learn, whole block"] = MANY, lambda method=method: peers[method](days, values)
        tables[f"interpolation, {method}"] = runs
    return tables


def composites(days: Block, values: Block) -> dict[str, Runs]:
    """Return what is to be timed of composites."""

    def by_numpy(period: str) -> None:
        bounds = np.searchsorted(days, composite_days(days, period=period))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for first, last in zip(bounds, [*bounds[1:], days.size]):
                np.nanmedian(values[first:last], axis=0) if last > first else None

    return {
        f"composite, median of each {period}": {
            "PhenoFuse": (MANY, lambda period=period: composite(days, values, period=period)),
            "numpy.nanmedian, whole block": (MANY, lambda period=period: by_numpy(period)),
        }
        for period in ("pentad", "dekad", "month")
    }


def outlier_rules(days: Block, values: Block) -> dict[str, Runs]:
    """Return what is to be timed of outliers."""
    times, some = pd.to_datetime(days, unit="D"), values[:, :FEW]

    def by_pandas() -> list[pd.Series]:
        found = []
        for series in some.T:
            rolling = pd.Series(series, index=times).rolling("60D", center=True, min_periods=1)
            found.append((series - rolling.mean()).abs() > 3 * rolling.std())
        return found

    tables: dict[str, Runs] = {}
    for rule in ("dips", "zscore", "hampel", "median"):
        ours = MANY, lambda rule=rule: outliers(days, values, rule=rule)
        tables[f"outliers, {rule}"] = {"PhenoFuse": ours}
    tables["outliers, zscore"]["pandas, one at a time"] = FEW, by_pandas
    return tables


def harmonics(days: Block, values: Block) -> dict[str, Runs]:
    """Return what is to be timed of harmonic fits."""
    tables: dict[str, Runs] = {}
    for number in (1, 3, 6):
        basis = Waves(number, True, 365.2425, float(days.mean())).basis(days)

        def by_numpy(basis: Block = basis) -> None:
            each(values[:, :FEW], lambda known, y: np.linalg.lstsq(basis[known], y, rcond=None))

        tables[f"harmonic fit, {number}"] = {
            "PhenoFuse": (MANY, lambda number=number: harmonic(days, values, harmonics=number)),
            "numpy.linalg.lstsq, one at a time": (FEW, by_numpy),
        }
    tables["harmonic fit, 3, rejecting low"] = {
        "PhenoFuse": (MANY, lambda: harmonic(days, values, reject="low"))
    }
    return tables


def season_fits(days: Block, values: Block) -> dict[str, Runs]:
    """Return what is to be timed of season fits, by the season."""
    tables: dict[str, Runs] = {}
    for shape, model in MODELS.items():
        _, table = double_logistic(days, values, shape=shape, by_year=False)
        found = np.count_nonzero(np.isfinite(table[METRICS.index("FIT")]))
        time = np.arange(0.0, 365.0, 12)
        truth = {
            "double_logistic": [0.2, 0.8, 0.2, 100, 0.08, 250, 0.08],
            "asymmetric_gaussian": [0.2, 0.8, 0.2, 170, 70, 3, 80, 3],
        }[shape]
        start = np.array(truth) * 1.05
        noise = np.random.default_rng(0).normal(0, 0.05, (20, time.size))
        exact = model(np.array(truth)[:, None], time[:, None])[0][:, 0]

        def residuals(one, observed, model=model, time=time):
            return model(one[:, None], time[:, None])[0][:, 0] - observed

        def by_scipy(residuals=residuals, start=start, noisy=exact + noise) -> None:
            for observed in noisy:
                least_squares(residuals, start, args=(observed,))

        tables[f"{shape.replace('_', ' ')}, a season"] = {
            "PhenoFuse": (found, lambda shape=shape: double_logistic(days, values, shape=shape)),
            "scipy.least_squares, one at a time": (20, by_scipy),
        }
    return tables


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="runs of each, in turn (7)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    days, values = seasons(rng)
    values = np.where(random_gaps(rng), np.nan, values)[:, :MANY].copy()
    print("| | us a series | peer | us a series | ratio |\n|---|---|---|---|---|")
    for tables in (interpolations, composites, outlier_rules, harmonics, season_fits):
        for name, runs in tables(days, values).items():
            best = best_times(runs, rounds, process_time)
            ours = best.pop("PhenoFuse")
            for peer, time in best.items() or [("", np.nan)]:
                cells = f"{peer} | {time:.1f} | {time / ours:.1f}" if peer else " | | "
                print(f"| {name} | {ours:.1f} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
