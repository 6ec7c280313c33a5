"""Speed and likelihood of the fusion of series (MOGPR) beside GPy's.

Series have 70 optical times with 60 % gaps and 120 radar times, and are asked for at 73 times, mean
and deviation. GPy runs one series after the other: in FuseTS's manner (no bounds, one start,
re-created from its description), and with our bounds and several seeded starts. Set
OMP_NUM_THREADS=1 in the environment, so that all use one thread.
"""

from __future__ import annotations

import argparse
import warnings
from dataclasses import replace
from time import perf_counter

import GPy
import numpy as np

from phenofuse.series.mogpr import fit, mogpr
from phenofuse.series.mogpr_learning import LEAST_NOISE, Search, learn, length_bounds
from phenofuse.series.mogpr_likelihood import SampleLikelihood
from phenofuse.series.mogpr_observations import Observations, standardise

Array = np.ndarray
SERIES, FEW = 4000, 8
AT = np.linspace(0, 360, 73)


def scene(
    optical: int = 70,
    radar: int = 120,
    series: int = SERIES,
    gaps: float = 0.6,
    radar_gaps: float = 0.0,
    patterns: int | None = None,
) -> tuple[Array, Array, tuple[Array, Array]]:
    """Return days and values of an index, and those of a noisy radar ratio, over one year.

    `patterns` limits the number of gap patterns of the index.
    """
    rng = np.random.default_rng(0)
    days, radar_days = np.linspace(0, 365, optical), np.linspace(1, 364, radar)
    peak = rng.uniform(120, 240, series)

    def season(day: Array) -> Array:
        return np.exp(-(((day[:, None] - peak) / 50) ** 2))

    values = 0.2 + 0.6 * season(days) + rng.normal(0, 0.04, (optical, series))
    hidden = rng.random((optical, patterns or series)) < gaps
    values[hidden[:, np.arange(series) % hidden.shape[1]]] = np.nan
    ratio = 0.3 + 0.4 * season(radar_days - 5) + rng.normal(0, 0.1, (radar, series))
    ratio[rng.random(ratio.shape) < radar_gaps] = np.nan
    return days, values, (radar_days, ratio)


def microseconds(block: tuple, rounds: int, **options: object) -> float:
    """Return the best time of fusing the block, in microseconds a series."""
    state = fit(*block, sample=16, search=Search(starts=2))
    best = np.inf
    for _ in range(rounds):
        start = perf_counter()
        mogpr(*block, at=AT, state=state, **options)
        best = min(best, perf_counter() - start)
    return best / block[1].shape[1] * 1e6


def gpy_model(one: Observations, bounds: tuple[float, float] | None, seed: int) -> object:
    """Return GPy's model of one series, as FuseTS makes it or from a seeded start in bounds."""
    np.random.seed(seed)
    count = len(one.centre)
    rows = [one.valid[:, 0] & (one.variable == number) for number in range(count)]
    kernel = GPy.util.multioutput.LCM(
        input_dim=1,
        num_outputs=count,
        kernels_list=[GPy.kern.Matern32(1) for _ in range(count)],
        W_rank=1,
    )
    model = GPy.models.GPCoregionalizedRegression(
        [one.day[row][:, None] for row in rows], [one.value[row] for row in rows], kernel=kernel
    )
    if bounds:
        for number in range(count):
            length = getattr(model.sum, f"ICM{number}").Mat32.lengthscale
            length[:] = np.random.uniform(bounds[0], 100)
            length.constrain_bounded(*bounds, warning=False)
            noise = getattr(model.mixed_noise, f"Gaussian_noise_{number}").variance
            noise.constrain_bounded(LEAST_NOISE, 10, warning=False)
    return model


def gpy_run(one: Observations, bounds: tuple[float, float] | None, seed: int) -> tuple:
    """Return seconds and log likelihood of learning from one series and predicting it."""
    start = perf_counter()
    model = gpy_model(one, bounds, seed)
    model.optimize(max_iters=1000)
    model.predict_noiseless(np.stack([AT, np.zeros(AT.size)], axis=1))
    return perf_counter() - start, float(model.log_likelihood())


def each_of(block: tuple, count: int) -> list[Observations]:
    """Return some series one by one, their observations alone."""
    days, values, (radar_days, radar) = block
    whole = standardise([(days, values[:, :count]), (radar_days, radar[:, :count])])
    ones = [whole.part(np.flatnonzero(valid)) for valid in whole.valid.T]
    return [one.part(np.arange(one.day.size), slice(n, n + 1)) for n, one in enumerate(ones)]


def compare_shared(rounds: int) -> float:
    """Print the time with shared hyper-parameters; return that of the first line."""
    print("\nShared hyper-parameters: microseconds a series")
    lines = {
        "a gap pattern for each series": (scene(), {}),
        "the same, radar fused also": (scene(), {"fuse_auxiliaries": True}),
        "5 % gaps in each radar series": (scene(series=1000, radar_gaps=0.05), {}),
        "15 % gaps in each radar series": (scene(series=1000, radar_gaps=0.15), {}),
        "40 % gaps in each radar series": (scene(series=300, radar_gaps=0.4), {}),
        "100 gap patterns in all": (scene(patterns=100), {}),
    }
    times = {
        name: microseconds(block, rounds, **options) for name, (block, options) in lines.items()
    }
    for name, time in times.items():
        print(f"  {name:34s}{time:9.1f}")
    print("By number of observations, two thirds of them radar")
    for count in (50, 100, 200, 400):
        optical = round(count / 3 / 0.4)
        block = scene(optical, count - round(optical * 0.4), series=1000)
        print(f"  {count:34d}{microseconds(block, rounds):9.1f}")
    start = perf_counter()
    learned = fit(*scene())
    print(f"  learning from {learned.series} series once: {perf_counter() - start:.1f} s")
    return next(iter(times.values()))


def compare_gpy(shared: float, starts: int) -> None:
    """Print times and likelihoods of GPy and ours on a few series."""
    ones = each_of(scene(), FEW)
    manner = [gpy_run(one, None, 0)[0] for one in ones]
    print(f"\nGPy in FuseTS's manner, {FEW} series: {np.mean(manner):.2f} s a series,")
    print(f"  {np.mean(manner) * 1e6 / shared:.0f} x the time with shared hyper-parameters")
    print(f"\nLearning for each series, same bounds; GPy from {starts} random starts")
    print("  seconds: GPy, ours, ratio; our best log likelihood less GPy's best")
    both = []
    for one in ones:
        bounds = length_bounds(one)
        runs = [gpy_run(one, bounds, seed) for seed in range(starts)]
        start = perf_counter()
        found = learn(SampleLikelihood(one, np.ones(2, bool)), bounds)
        ours = perf_counter() - start
        theirs = sum(seconds for seconds, _ in runs)
        both.append((theirs, ours))
        more = found.log_likelihood - max(value for _, value in runs)
        print(f"  {theirs:8.2f} {ours:8.2f} {theirs / ours:8.1f} {more:12.5f}")
    theirs, ours = np.mean(both, axis=0)
    print(
        f"  on average {theirs / ours:.1f} x; one start of GPy takes {theirs / starts:.2f} s",
        end="",
    )
    single = replace(Search(), starts=1, finalists=1)
    start = perf_counter()
    for one in ones:
        learn(SampleLikelihood(one, np.ones(2, bool)), length_bounds(one), single)
    ours = (perf_counter() - start) / len(ones)
    print(f", one of ours {ours:.3f} s: {theirs / starts / ours:.1f} x")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each, the best counts (5)")
    parser.add_argument("--starts", type=int, default=10, help="random starts of GPy (10)")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    compare_gpy(compare_shared(options.rounds), options.starts)


if __name__ == "__main__":
    main()
