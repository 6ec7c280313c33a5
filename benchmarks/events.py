"""Speed of peak-valley detection beside the same rules for one series at a time.

The peer follows the description of FuseTS's peak-valley detection with scipy's `find_peaks`, and
what ours adds to it: open falls, starts at the peak, and steps shorter than a day. Both run in
turn, several times; the least time of the processor counts. Set OMP_NUM_THREADS=1 in the
environment.
"""

from __future__ import annotations

import argparse
from time import process_time

import numpy as np
from scipy.signal import find_peaks

from phenofuse.series.peak_valley import peak_valley
from phenofuse.series.whittaker import whittaker

DATES, SERIES, ONE_BY_ONE = 219, 4096, 500
GAPS, NOISE = 0.6, 0.05


def episodes_of_one(
    days: np.ndarray,
    values: np.ndarray,
    drop_threshold: float = 0.15,
    recovery_ratio: float = 1.0,
    slope_threshold: float = -0.007,
) -> list[tuple[int, int, int | None]]:
    """Return peak, valley and recovery of each episode of a series, None where it is open.

    They are indices into the series, whose NaN and infinite values are gaps.
    """
    there = np.flatnonzero(np.isfinite(values))
    x, y = days[there].tolist(), values[there].tolist()
    recovery = recovery_ratio * drop_threshold

    def slope(before: int, after: int) -> float:
        return (y[after] - y[before]) / max(x[after] - x[before], 1.0)

    episodes = []
    falls = _large_falls(y, drop_threshold, recovery)
    for number, (peak, valley) in enumerate(falls):
        start = valley
        while not y[start] - y[valley] > drop_threshold:
            start -= 1
        while start > peak:
            if slope(start - 1, start) < slope_threshold:
                start -= 1
            elif start - 2 >= peak and slope(start - 2, start) < slope_threshold:
                start -= 2
            else:
                break
        end = falls[number + 1][0] + 1 if number + 1 < len(falls) else len(y)
        recovered = None
        for at in range(valley + 1, end):
            if y[at] - y[valley] > recovery:
                recovered = at
                break
            if y[at] < y[valley]:
                valley = at
        if recovered is not None:
            episodes.append((int(there[start]), int(there[valley]), int(there[recovered])))
        elif number + 1 == len(falls):
            episodes.append((int(there[start]), int(there[valley]), None))
    return episodes


def _large_falls(y: list[float], drop: float, recovery: float) -> list[tuple[int, int]]:
    """Return the places of peaks and valleys whose fall is large, after joining small ones."""
    if len(y) < 2:
        return []
    # Larger neighbours of the ends make a peak of a first value, and a valley of a last one.
    padded = [min(y) - 1.0, *y, max(y) + 1.0]
    peaks = [one - 1 for one in find_peaks(padded)[0] if one - 1 < len(y)]
    valleys = [one - 1 for one in find_peaks([-one for one in padded])[0]]
    pairs: list[tuple[int, int]] = []
    for peak in peaks:
        valley = next((one for one in valleys if one > peak), None)
        if valley is None:
            continue
        if pairs:
            first, lowest = pairs[-1]
            is_rise = y[peak] - y[lowest] >= recovery
            if not is_rise and y[valley] < y[lowest] and y[peak] < y[first]:
                pairs[-1] = (first, valley)
                continue
        pairs.append((peak, valley))
    return [(peak, valley) for peak, valley in pairs if y[peak] - y[valley] > drop]


def best(run, rounds: int, series: int) -> float:
    """Return the best time in microseconds a series."""
    times = []
    for _ in range(rounds):
        begin = process_time()
        run()
        times.append(process_time() - begin)
    return min(times) / series * 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each (5)")
    rounds = parser.parse_args().rounds
    rng = np.random.default_rng(0)
    days = 17532.0 + np.cumsum(rng.choice([2, 3, 5, 5, 5, 10], DATES))
    seasons = 0.5 + 0.3 * np.sin(days / 58 + rng.uniform(0, 6, (SERIES, 1))).T
    noisy = seasons + rng.normal(0, NOISE, seasons.shape)
    gappy = np.where(rng.random(noisy.shape) < GAPS, np.nan, noisy)
    inputs = {
        "smoothed": whittaker(days, gappy, smoothing=1e3),
        "noisy": noisy,
        "noisy, 60 % gaps": gappy,
    }
    print(f"{SERIES} series of {DATES} times; microseconds a series")
    for name, values in inputs.items():

        def one_by_one(values=values) -> None:
            for column in range(ONE_BY_ONE):
                episodes_of_one(days, values[:, column])

        ours = best(lambda values=values: peak_valley(days, values), rounds, SERIES)
        peer = best(one_by_one, max(rounds // 2, 1), ONE_BY_ONE)
        print(f"  {name:20s} ours {ours:6.1f}, one by one {peer:7.1f}, {peer / ours:5.1f} times")


if __name__ == "__main__":
    main()
