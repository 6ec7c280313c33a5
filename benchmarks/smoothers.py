"""Speed of the smoothers beside other implementations, in one run.

Series have 219 dates with 60 % gaps at random, float64, one thread. The peers take one series at a
time: vam.whittaker's compiled V-curve on the daily grid (as `whittaker.py` builds it), scipy's
Savitzky-Golay filter on straight lines through the gaps, statsmodels' Kalman smoother, and
scikit-learn's regression with given hyper-parameters; those that are not installed are left out.
All run in turn, several times; the least time of the processor counts, which other work on the
machine disturbs less than the clock. Set OMP_NUM_THREADS=1 in the environment, so that LAPACK uses
one thread as all others do.
"""

from __future__ import annotations

import argparse
from array import array
from collections.abc import Callable
from time import process_time

import numpy as np
from scipy.signal import savgol_filter
from whittaker import best_times, compiled_peer, daily_grid, random_gaps, seasons

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.gaussian_process import gaussian_process
from phenofuse.series.interpolation import interpolate
from phenofuse.series.kalman import kalman
from phenofuse.series.mogpr import Fusion
from phenofuse.series.savitzky_golay import savitzky_golay
from phenofuse.series.whittaker import whittaker
from phenofuse.series.whittaker_smoother import whittaker_smoother

SERIES, FEW, FEWER = 4096, 256, 16
"""Series given to the smoothers, to the Gaussian processes and the faster peers, to the others."""

NOISE, LEVEL, LENGTH = 0.0025, 1e-4, 40.0
VARIANCES = {"noise": NOISE, "level": LEVEL}
TREND = {"model": "trend", "noise": NOISE, "level": 1e-6, "slope": 1e-7}
SEASON = {"model": "seasonal", "noise": NOISE, "level": 1e-6, "season": 1e-7}

Block = np.ndarray
Runs = dict[str, tuple[int, Callable[[], object]]]


def whittaker_runs(days: Block, values: Block) -> Runs:
    """Whittaker smoothing, and the V-curve of vam.whittaker."""
    weights = np.random.default_rng(1).uniform(0.5, 1, values.shape)
    few = values[:, :FEW]
    runs: Runs = {"whittaker": (SERIES, lambda: whittaker(days, values))}
    for name, keywords in (
        ("with weights", {"weights": weights}),
        ("with V-curve", {"choice": "v_curve", "least_smoothing": 0.01}),
        ("with cross-validation", {"choice": "gcv", "least_smoothing": 0.01}),
        ("with 3 passes to the envelope", {"envelope": 3}),
    ):
        run = lambda given=keywords: whittaker_smoother(days, values, **given)  # noqa: E731
        runs[f"whittaker {name}"] = SERIES, run
    for order in (1, 3):
        run = lambda given=order: whittaker_smoother(days, few, order=given)  # noqa: E731
        runs[f"whittaker of order {order}"] = FEW, run
    if compiled_peer() is not None:
        runs["vam.whittaker, V-curve"] = FEW, lambda: compiled_v_curve(days, few)
    return runs


def compiled_v_curve(days: Block, values: Block) -> Block:
    """From block to block by the compiled V-curve on the daily grid."""
    from vam.whittaker import ws2doptv

    index, size = daily_grid(days)
    result = np.empty_like(values)
    powers = array("d", np.arange(-2, 4.01, 0.2))
    for column, series in enumerate(values.T):
        valid = np.isfinite(series)
        y, w = np.zeros(size), np.zeros(size)
        y[index[valid]], w[index[valid]] = series[valid], 1
        result[:, column] = np.asarray(ws2doptv(y, w, powers)[0])[index]
    return result


def filter_runs(days: Block, values: Block) -> Runs:
    """Savitzky-Golay smoothing, and scipy's on straight lines."""
    lines = interpolate(days, values)[:, :FEW]
    return {
        "savitzky_golay": (SERIES, lambda: savitzky_golay(days, values)),
        "savitzky_golay, window of 90": (SERIES, lambda: savitzky_golay(days, values, window=90)),
        "savitzky_golay, degree 1": (SERIES, lambda: savitzky_golay(days, values, degree=1)),
        "scipy, filter alone": (FEW, lambda: [savgol_filter(one, 9, 2) for one in lines.T]),
    }


def kalman_runs(days: Block, values: Block) -> Runs:
    """Kalman smoothing with variance, and statsmodels'."""
    runs: Runs = {
        "kalman, level": (SERIES, lambda: kalman(days, values, **VARIANCES)),
        "kalman, trend": (SERIES, lambda: kalman(days, values, **TREND)),
        "kalman, season": (SERIES, lambda: kalman(days, values, **SEASON)),
        "kalman, level, variances of each": (FEW, lambda: kalman(days, values[:, :FEW])),
    }
    try:
        from statsmodels.tsa.statespace.structural import UnobservedComponents
    except ImportError:
        return runs

    def theirs() -> None:
        for one in values[:, :FEWER].T:
            model = UnobservedComponents(one, "local level")
            model.initialize_known(np.zeros(1), np.eye(1))
            model.smooth([NOISE, LEVEL])

    return runs | {"statsmodels, level, steps of one": (FEWER, theirs)}


def process_runs(days: Block, values: Block) -> Runs:
    """Gaussian processes with given hyper-parameters, and scikit-learn's."""
    model = Coregionalisation([[1.0]], [[0.0]], [LENGTH], [0.05])
    state, few = Fusion(model, (False,), 0.0, 0, 0), values[:, :FEW]
    runs: Runs = {"gaussian_process": (FEW, lambda: gaussian_process(days, few, state=state))}
    try:
        from sklearn.gaussian_process import GaussianProcessRegressor
        from sklearn.gaussian_process.kernels import Matern
    except ImportError:
        return runs

    def theirs() -> None:
        for one in values[:, :FEWER].T:
            known = np.isfinite(one)
            regressor = GaussianProcessRegressor(
                Matern(LENGTH, nu=1.5), alpha=0.05, optimizer=None, normalize_y=True
            )
            regressor.fit(days[known, None], one[known])
            regressor.predict(days[:, None], return_std=True)

    return runs | {"scikit-learn": (FEWER, theirs)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="runs of each, in turn (7)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    days, values = seasons(rng)
    values = np.where(random_gaps(rng), np.nan, values)[:, :SERIES]
    groups = [
        make(days, values) for make in (whittaker_runs, filter_runs, kalman_runs, process_runs)
    ]
    runs = {name: run for group in groups for name, run in group.items()}
    times = best_times(runs, rounds, process_time)
    print(f"{values.shape[0]} dates, {np.isnan(values).mean():.0%} gaps; microseconds a series")
    for group in groups:
        print()
        first = times[next(iter(group))]
        for name in group:
            plain = times[name] / times["whittaker"]
            print(
                f"  {name:36s}{times[name]:10.1f}{times[name] / first:8.1f} x{plain:8.1f} x plain"
            )


if __name__ == "__main__":
    main()
