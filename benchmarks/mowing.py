"""Speed of both rules of mowing on two years of grassland, one image every 5 days, 60 % gaps.

Set OMP_NUM_THREADS=1 in the environment. Each is run several times; the best time counts. The peer
is the Sen4CAP rule in plain Python, one series at a time, in the same run; it does without the
metrics of years.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from time import perf_counter

import numpy as np

from phenofuse.series.mowing import mowing

START, SERIES, FEW, GAPS, NOISE = 18262.0, 10_000, 200, 0.6, 0.025
DAYS = START + np.arange(0, 731, 5.0)
RADAR_DAYS = START + np.arange(1, 731, 6.0)


def meadows(days: np.ndarray, rng: np.random.Generator, cuts: np.ndarray) -> np.ndarray:
    """Return NDVI with three cuts a year, (T, SERIES)."""
    day = (days - START)[:, None] % 365.25
    values = 0.5 + 0.3 * np.clip(np.sin(2 * np.pi * (day - 90) / 365.25), -0.5, 1)
    values = np.repeat(values, SERIES, axis=1)
    for cut in cuts:
        age = (days - START)[:, None] - cut
        dip = 1 / (1 + np.exp(np.minimum((age - 17) / 4.2, 50)))
        values -= 0.4 * np.where(age > 0, dip, 0.0)
    return values + rng.normal(0, NOISE, values.shape)


def cuts_of_one(days: Sequence[float], values: Sequence[float]) -> list[tuple[float, float, float]]:
    """Return begin, end and drop of the cuts of one series by the Sen4CAP rule, in plain Python."""
    seen = [(day, value) for day, value in zip(days, values) if value >= 0.1]
    found = []
    for (day1, y1), (day2, y2), (day3, y3) in zip(seen, seen[1:], seen[2:]):
        fast_enough = (y2 - y1) / (day2 - day1) < -1e-6
        no_cloud = (y3 - y2) / (day3 - day2) < 0.05
        strength = (y1 - y2 - 0.12) / y2
        if strength > 0 and fast_enough and no_cloud and y2 < 0.75 and y1 > 0.5:
            found.append((strength, max(day1, day2 - 30), day2, y1 - y2))
    kept: list[tuple[float, ...]] = []
    for one in sorted(found, reverse=True):
        if all(max(one[2] - other[1], other[2] - one[1]) >= 45 for other in kept):
            kept.append(one)
    return [one[1:] for one in sorted(kept[:4], key=lambda one: one[2])]


def best(run: Callable[[], object], rounds: int, series: int = SERIES) -> float:
    """Return the best time in microseconds a series."""
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        run()
        times.append(perf_counter() - begin)
    return min(times) / series * 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each (5)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    cuts = np.add.outer([135.0, 185, 240, 500, 550, 605], rng.normal(0, 8, SERIES))
    values = meadows(DAYS, rng, cuts)
    values[rng.random(values.shape) < GAPS] = np.nan
    radar = RADAR_DAYS, 1 - meadows(RADAR_DAYS, rng, cuts)
    found = np.isfinite(mowing(DAYS, values)[1][:, 0]).sum() / SERIES
    print(f"{SERIES} series of {DAYS.size} times; {found:.2f} cuts found in a series, 6 made")
    runs: dict[str, Callable[[], object]] = {
        "curve": lambda: mowing(DAYS, values),
        "curve, with radar": lambda: mowing(DAYS, values, radar),
        "sen4cap": lambda: mowing(DAYS, values, rule="sen4cap"),
    }

    def one_at_a_time() -> None:
        for column in values[:, :FEW].T.tolist():
            cuts_of_one(DAYS.tolist(), column)

    times = {name: best(run, rounds) for name, run in runs.items()}
    times["sen4cap in plain Python"] = best(one_at_a_time, rounds, FEW)
    for name, time in times.items():
        print(f"  {name:28s}{time:8.1f} us a series")
    ratio = times["sen4cap in plain Python"] / times["sen4cap"]
    print(f"  the rule of Sen4CAP is {ratio:.1f} times as fast as one series at a time")


if __name__ == "__main__":
    main()
