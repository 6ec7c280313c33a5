"""The tables of docs/gap-filling.md: how well gaps are filled, simulated and real.

Run it with `.venv/bin/python scripts/gap_table.py [CSV]`, where CSV has the columns date, NDVI and
those of radar. It prints Markdown. Nothing is written.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from phenofuse.cube.sample.scene import Scene
from phenofuse.cube.times.clock import parse_time, to_days
from phenofuse.series.block import observations
from phenofuse.series.gap_errors import LEVELS, gap_errors
from phenofuse.series.gap_validation import (
    ALONE,
    FUSED,
    LINES,
    WHITTAKER,
    Comparison,
    Variables,
    compare,
    prepare,
)
from phenofuse.series.hidden_observations import hide, left_gap
from phenofuse.series.mogpr import fit, mogpr

LENGTHS = (1, 10, 20, 30, 40, 60, 90)
LEARNED, TESTED = 1500, 3000
SIDE = 8
"""Learned from and tested on pixels of different squares of so many pixels a side."""
COPIES = 20
"""Windows hidden in the one real series."""
TWO = "mogpr by orbit"
CROPS, ALONE_CROPS = "mogpr by orbit and crop", "gp by crop"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("field", nargs="?", type=Path, help="CSV of a real field")
    parser.add_argument("--seed", type=int, default=1, help="of the sample scene")
    arguments = parser.parse_args()
    scene = Scene(seed=arguments.seed)
    learned, tested, pixels = sample(scene)
    truth = truth_of(scene, tested.days, pixels[1])
    crops = tuple(crops_of(scene, some) for some in pixels)
    tables = {}
    for against, of in (("observations", None), ("truth", truth)):
        tables[against] = [
            *compared(learned, tested, scene, of),
            *by_crop(ALONE_CROPS, alone(learned), alone(tested), crops, of),
            *by_crop(CROPS, by_orbit(learned, scene), by_orbit(tested, scene), crops, of),
        ]
    for against, found in tables.items():
        print(f"\n### Sample scene, seed {scene.seed}: RMSE against {against}\n")
        print_errors(found)
    print("\n### Coverage of the intervals, in percent\n")
    print_coverage(tables)
    if arguments.field:
        print(f"\n### {arguments.field.name}: against observations\n")
        found = list(of_field(arguments.field))
        print_errors(found)
        print()
        print_coverage({"observations": found})


def sample(scene: Scene) -> tuple[Variables, Variables, list[np.ndarray]]:
    """Return series to learn from, others to test on, and the pixels of both."""
    optical = [scene.optical(number) for number in range(len(scene.optical_days))]
    values = np.stack([np.where(one.mask, np.nan, one.ndvi).ravel() for one in optical])
    radar = np.stack([scene.radar(n).rvi.ravel() for n in range(len(scene.radar_days))])
    whole = Variables(scene.optical_days, values, ((scene.radar_days, radar),))
    y, x = np.divmod(np.arange(scene.width * scene.height), scene.width)
    is_tested = (y // SIDE + x // SIDE) % 2 == 1
    rng = np.random.default_rng(0)
    drawn = [
        np.sort(rng.choice(np.flatnonzero(chosen), size, replace=False))
        for chosen, size in ((~is_tested, LEARNED), (is_tested, TESTED))
    ]
    return whole.part(drawn[0]), whole.part(drawn[1]), drawn


def truth_of(scene: Scene, days: np.ndarray, pixels: np.ndarray) -> np.ndarray:
    """Return the noise-free series (T, N) of pixels."""
    return np.stack([scene.truth_ndvi([day]).ravel()[pixels] for day in days])


def crops_of(scene: Scene, pixels: np.ndarray) -> np.ndarray:
    """Return the crop of each pixel."""
    names = np.array(["field margin", *(parcel.crop for parcel in scene.parcels)])
    return names[scene.labels.ravel()[pixels]]


def alone(one: Variables) -> Variables:
    """Return the same without radar."""
    return Variables(one.days, one.values)


def by_orbit(one: Variables, scene: Scene) -> Variables:
    """Return the same with an auxiliary for each orbit direction of the radar."""
    ((days, values),) = one.auxiliaries
    directions = np.array(scene.radar_directions)
    parts = [directions == direction for direction in sorted(set(directions))]
    return Variables(one.days, one.values, tuple((days[part], values[part]) for part in parts))


def compared(
    learned: Variables, tested: Variables, scene: Scene, truth: np.ndarray | None
) -> Iterator[tuple[str, Comparison]]:
    """Yield the comparisons of all methods and lengths, with the names of the methods."""
    split = by_orbit(learned, scene), by_orbit(tested, scene)
    together, apart = prepare(learned), prepare(split[0], [FUSED])
    for length in LENGTHS:
        for one in compare(learned, tested, together, length, truth=truth):
            yield one.method, one
        for one in compare(*split, apart, length, truth=truth):
            yield TWO, one


def by_crop(
    name: str,
    learned: Variables,
    tested: Variables,
    crops: tuple[np.ndarray, np.ndarray],
    truth: np.ndarray | None,
) -> Iterator[tuple[str, Comparison]]:
    """Yield how well the fusion does that has learned from each crop apart.

    Args:
        name: of the way.
        learned: series to learn from.
        tested: the series of the comparison.
        crops: those of the series of both.
        truth: as in `compare`.
    """
    states = {}
    for crop in np.unique(crops[1]):
        some = learned.part(np.flatnonzero(crops[0] == crop))
        states[crop] = fit(some.days, some.values, *some.auxiliaries)
    wanted = tested.values if truth is None else truth
    for length in LENGTHS:
        hidden = hide(tested.days, tested.values, length)
        gappy = tested.without(hidden)
        mean, deviation = np.empty((2, *hidden.shape))
        for crop, state in states.items():
            columns = np.flatnonzero(crops[1] == crop)
            some = gappy.part(columns)
            mean[:, columns], deviation[:, columns] = mogpr(
                some.days, some.values, *some.auxiliaries, state=state, with_noise=truth is None
            )
        errors = gap_errors(wanted[hidden], mean[hidden], deviation[hidden])
        gap = float(np.nanmean(left_gap(tested.days, observations(tested.values), hidden)))
        series = int(np.count_nonzero(hidden.any(axis=0)))
        yield name, Comparison(name, length, series, gap, np.nan, errors)


def of_field(path: Path) -> Iterator[tuple[str, Comparison]]:
    """Yield the comparisons for a real series, as often as windows are hidden in it.

    Hyper-parameters are learned from what is left of each copy.
    """
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    days = to_days(np.array([parse_time(row["date"]) for row in rows], "datetime64[ns]"))

    def column(name: str) -> tuple[np.ndarray, np.ndarray]:
        values = np.array([float(row[name] or "nan") for row in rows])
        known = np.isfinite(values)
        return days[known], np.repeat(values[known, None], COPIES, axis=1)

    main, *further = [column(name) for name in rows[0] if name != "date"]
    one = Variables(*main, tuple(further))
    prepared = prepare(one, [LINES, WHITTAKER])
    for length in LENGTHS:
        found = list(compare(one, one, prepared, length))
        for comparison in found:
            yield comparison.method, comparison
        hidden = hide(one.days, one.values, length)
        gappy = one.without(hidden)
        for name, auxiliaries in ((ALONE, ()), (TWO, one.auxiliaries)):
            mean, deviation = mogpr(gappy.days, gappy.values, *auxiliaries, with_noise=True)
            errors = gap_errors(one.values[hidden], mean[hidden], deviation[hidden])
            yield name, Comparison(name, length, COPIES, found[0].gap, np.nan, errors)


def print_errors(found: Sequence[tuple[str, Comparison]]) -> None:
    """Print the root mean square errors, and their ratio to the best Whittaker's."""
    names = list(dict.fromkeys(name for name, _ in found))
    fused = [name for name in names if name in (FUSED, TWO, ALONE_CROPS, CROPS)]
    of_best = [f"{name} / whittaker" for name in fused]
    print(f"| window | gap | {' | '.join([*names, 'lambda', *of_best])} |")
    print("|---" * (3 + len(names) + len(fused)) + "|")
    for length in LENGTHS:
        of = {name: one for name, one in found if one.length == length}
        if not of:
            continue
        best = of[WHITTAKER]
        cells = [f"{of[name].errors.rmse:.3f}" for name in names]
        ratios = [f"{of[name].errors.rmse / best.errors.rmse:.2f}" for name in fused]
        row = [str(length), f"{best.gap:.0f}", *cells, f"{best.smoothing:.0f}", *ratios]
        print(f"| {' | '.join(row)} |")


def print_coverage(tables: dict[str, Sequence[tuple[str, Comparison]]]) -> None:
    """Print the share of values within the intervals of 50, 80 and 95 %."""
    columns = [
        (against, name)
        for against, found in tables.items()
        for name in dict.fromkeys(name for name, _ in found)
        if name not in (LINES, WHITTAKER)
    ]
    print("| window | " + " | ".join(f"{name}, {against}" for against, name in columns) + " |")
    print("|---" * (1 + len(columns)) + "|")
    for length in LENGTHS:
        of = {
            (against, name): one
            for against, found in tables.items()
            for name, one in found
            if one.length == length
        }
        if of:
            shares = [
                " / ".join(f"{100 * share:.0f}" for share in of[column].errors.coverage)
                for column in columns
            ]
            print(f"| {length} | {' | '.join(shares)} |")
    print(f"\n(intervals of {' / '.join(map(str, LEVELS))} %)")


if __name__ == "__main__":
    main()
