"""The tables of docs/mowing.md: how well cuts of grassland are found and dated, by both rules.

Run it with `.venv/bin/python scripts/mowing_accuracy.py`. It prints Markdown. Nothing is written.
First the five parcels of 2020 whose days of mowing are known, then the sample scene. What the rules
assume was chosen on these parcels and on seeds 1 to 6 of the scene, so its tables are of others.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from phenofuse.cube.sample.scene import Scene
from phenofuse.scripts.event_accuracy import is_bounded
from phenofuse.series.mowing import RULES, mowing
from phenofuse.series.mowing_years import GRAZED, MOWN, YEARLY

PARCELS = Path(__file__).resolve().parents[1].parent / "shared" / "reference" / "parcels"
VEGETATION, SOIL = 4, 5
RADAR = {"s1_coh6_VH": "P50", "s1_coh6_VV": "P50", "RVI": "MEAN"}
INSIDE, FAR, MATCH = 5.0, 14.0, 10.0
GRASS = ("meadow", "pasture")
GAPS = (0.4, 0.6)
TOLERANCE, SAME = 5.0, 20.0
PIXELS, FEWEST = 600, 0.1
GRID = {
    "least_drop": (0.08, 0.1, 0.12),
    "confidence": (0.85, 0.9, 0.95),
    "decline": (0.003, 0.005, 0.007),
    "shortest_interval": (21.0, 28.0, 35.0),
    "regrowth": (14.0, 17.0, 20.0),
}

Block = tuple[np.ndarray, np.ndarray]
"""Days (T,) and values (T, N)."""


@dataclass(frozen=True)
class Known:
    """Parcels whose days of mowing are known."""

    rows: Sequence[Mapping[str, str]]
    """The rows of the table of statistics."""
    parcels: Sequence[str]
    """Their ids."""
    mown: Sequence[Sequence[float]]
    """The days of mowing of each."""

    @classmethod
    def read(cls, folder: Path) -> Known:
        """Read both tables."""
        with (folder / "grassland_series.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        parcels = sorted({row["ID"] for row in rows})
        mown: dict[str, list[float]] = {parcel: [] for parcel in parcels}
        with (folder / "grassland_mowing_dates.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                day = datetime.strptime(row["event_date_ddmmyyyy"], "%d/%m/%Y").date()
                mown[row["ID"]].append(float((day - date(1970, 1, 1)).days))
        return cls(rows, parcels, [mown[parcel] for parcel in parcels])

    def block(self, band: str, statistic: str, clear: float = 0.0) -> Block:
        """Return a band's series, where at least so much of a parcel is vegetation or soil."""
        found: list[tuple[float, int, float]] = []
        for row in self.rows:
            if row["band"] != band:
                continue
            if clear:
                classes = np.array([float(row[f"hist.{number}"]) for number in range(12)])
                if classes[[VEGETATION, SOIL]].sum() < clear * classes.sum():
                    continue
            place = self.parcels.index(row["ID"])
            found.append((when(row["date"]), place, float(row[statistic])))
        days = np.unique([day for day, _, _ in found])
        values = np.full((days.size, len(self.parcels)), np.nan)
        for day, parcel, value in found:
            values[np.searchsorted(days, day), parcel] = value
        return days, values


def when(text: str) -> float:
    """Return days since 1970 of the ways the table writes times."""
    digits = "".join(one for one in text if one.isdigit())
    time = datetime.strptime(digits.ljust(14, "0"), "%Y%m%d%H%M%S")
    return time.replace(tzinfo=timezone.utc).timestamp() / 86400


@dataclass(frozen=True)
class Intervals:
    """Cuts against days of mowing, by the intervals that cuts lie in."""

    mown: int
    """Days of mowing."""
    cuts: int
    """Cuts."""
    found: int
    """Days of mowing inside an interval, or no more than five days outside."""
    found_far: int
    """The same with two weeks."""
    right: int
    """Cuts whose interval has a day of mowing inside or no more than ten days outside."""

    @classmethod
    def of(cls, cuts: np.ndarray, mown: Sequence[Sequence[float]]) -> Intervals:
        """Compare the cuts (slots, fields, N)."""

        def near(own: np.ndarray, day: float, days: float) -> np.ndarray:
            return (own[:, 1] - days <= day) & (day <= own[:, 2] + days)

        total = np.zeros(5, int)
        for number, known in enumerate(mown):
            own = cuts[np.isfinite(cuts[:, 0, number]), :, number]
            total += (
                len(known),
                len(own),
                sum(near(own, day, INSIDE).any() for day in known),
                sum(near(own, day, FAR).any() for day in known),
                np.count_nonzero(
                    np.any([near(own, day, MATCH) for day in known], axis=0) if known else []
                ),
            )
        return cls(*total.tolist())

    @property
    def score(self) -> float:
        """Return F1."""
        return (self.found + self.right) / max(self.mown + self.cuts, 1)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[7, 8, 9], help="of the scenes")
    parser.add_argument("--parcels", type=Path, default=PARCELS, help="folder of the five parcels")
    arguments = parser.parse_args()
    known = Known.read(arguments.parcels)
    print_known(known)
    print_left_out(known)
    print_scene(arguments.seeds)


def print_known(known: Known) -> None:
    """Print a row for each share of clear pixels, each rule, and with radar."""
    radar = [known.block(band, statistic) for band, statistic in RADAR.items()]
    print("\n### Five parcels, 2020\n")
    print("| clear | rule | cuts | found | within 14 days | cuts that are right | days off |")
    print("|---|---|---|---|---|---|---|")
    for clear in (0.5, 0.8, 0.95):
        ndvi = known.block("NDVI", "P50", clear)
        runs: list[tuple[str, dict[str, Any], list[Block]]] = [
            (rule, {"rule": rule}, []) for rule in reversed(RULES)
        ]
        for name, how, further in [*runs, ("curve, with radar", {}, radar)]:
            cuts = mowing(*ndvi, *further, **how)[1]
            one = Intervals.of(cuts, known.mown)
            off = np.mean([abs(cut[0] - day) for day, cut in pairs(cuts, known.mown)])
            print(
                f"| {clear:.0%} | {name} | {one.cuts} | {one.found} of {one.mown} | "
                f"{one.found_far} | {one.right} of {one.cuts} | {off:.1f} |"
            )


def print_left_out(known: Known) -> None:
    """Print how each parcel fares with what is best for the other four."""
    days, values = known.block("NDVI", "P50", 0.5)
    settings = [dict(zip(GRID, some)) for some in itertools.product(*GRID.values())]
    found = [
        [Intervals.of(cuts[:, :, [place]], [mown]) for place, mown in enumerate(known.mown)]
        for cuts in (mowing(days, values, **how)[1] for how in settings)
    ]
    print(f"\n### Each parcel by what suits the others ({len(settings)} settings)\n")
    print("| parcel | settings that suit the others best | found | cuts that are right |")
    print("|---|---|---|---|")
    for place, parcel in enumerate(known.parcels):
        scores = [
            Intervals(*np.sum([list(vars(x).values()) for x in one[:place] + one[place + 1 :]], 0))
            for one in found
        ]
        best = max(one.score for one in scores)
        own = [one[place] for one, score in zip(found, scores) if score.score == best]
        mean = [np.mean([getattr(x, name) for x in own]) for name in ("found", "right", "cuts")]
        print(
            f"| {parcel} | {len(own)} | {mean[0]:.2f} of {own[0].mown} | "
            f"{mean[1]:.2f} of {mean[2]:.2f} |"
        )


@dataclass(frozen=True)
class Grass:
    """Series of a scene's grassland with their true cuts."""

    observed: Block
    """NDVI."""
    radar: Sequence[Block]
    """Radar vegetation index of each orbit."""
    mown: Sequence[Sequence[float]]
    """Days of the cuts of each."""
    pasture: np.ndarray
    """Which are never mown, (N,)."""


def grass(seed: int, share: float) -> dict[str, Grass]:
    """Return parcels of a scene, as means of their clear pixels, and single pixels."""
    scene = Scene(seed=seed, cloud_share=share)
    labels = scene.labels.ravel()
    own = [parcel for parcel in scene.parcels if parcel.crop in GRASS]
    images = (scene.optical(number) for number in range(scene.optical_days.size))
    ndvi = np.array([np.where(one.mask, np.nan, one.ndvi).ravel() for one in images])
    rvi = np.array([scene.radar(number).rvi.ravel() for number in range(scene.radar_days.size)])
    directions = np.array(scene.radar_directions)
    cuts = {one.id: [day for season in one.seasons for day in season.mowings] for one in own}
    rng = np.random.default_rng(seed)
    pixels = np.flatnonzero(np.isin(labels, list(cuts)))
    pixels = np.sort(rng.choice(pixels, min(PIXELS, pixels.size), replace=False))
    places: dict[str, list[np.ndarray]] = {
        "parcels": [np.flatnonzero(labels == one.id) for one in own],
        "pixels": [np.array([one]) for one in pixels],
    }
    found = {}
    for name, some in places.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # no clear pixel: NaN
            values = np.array([np.nanmean(ndvi[:, place], axis=1) for place in some]).T
        seen = np.array([np.isfinite(ndvi[:, place]).mean(axis=1) for place in some]).T
        values[seen < FEWEST] = np.nan
        radar = np.array([rvi[:, place].mean(axis=1) for place in some]).T
        parcel = [int(labels[place[0]]) for place in some]
        found[name] = Grass(
            (scene.optical_days, values),
            [
                (scene.radar_days[directions == one], radar[directions == one])
                for one in sorted(set(directions))
            ],
            [cuts[one] for one in parcel],
            np.array([not cuts[one] for one in parcel]),
        )
    return found


def pairs(cuts: np.ndarray, mown: Sequence[Sequence[float]]) -> Iterator[tuple[float, np.ndarray]]:
    """Yield day of mowing and cut that belong together: the nearest first, each once."""
    for number, known in enumerate(mown):
        own = cuts[np.isfinite(cuts[:, 0, number]), :, number]
        near = sorted(
            (abs(cut[0] - day), place, day)
            for place, cut in enumerate(own)
            for day in known
            if abs(cut[0] - day) <= SAME
        )
        used: set[int] = set()
        met: set[float] = set()
        for _, place, day in near:
            if place not in used and day not in met:
                used.add(place)
                met.add(day)
                yield day, own[place]


def print_scene(seeds: Sequence[int]) -> None:
    """Print a row for each share of gaps, parcels and pixels, and each rule."""
    print(f"\n### Sample scene, seeds {', '.join(map(str, seeds))}\n")
    print(
        "| clouds | series | rule | cuts | recall | precision | middle of gap | bias | mean error "
        "| in interval | recall, 20 days | precision, 20 days |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    yearly: list[str] = []
    for share in GAPS:
        samples = [grass(seed, share) for seed in seeds]
        for kind in ("parcels", "pixels"):
            own = [one[kind] for one in samples]
            count = sum(one.observed[1].shape[1] for one in own)
            gaps = np.mean(np.concatenate([np.isnan(one.observed[1]).ravel() for one in own]))
            series = f"{count} {kind}, {gaps:.0%} gaps"
            for name, how, radar in (
                ("sen4cap", {"rule": "sen4cap"}, False),
                ("curve", {}, False),
                ("curve, with radar", {}, True),
            ):
                results = [
                    mowing(*one.observed, *(one.radar if radar else ()), **how) for one in own
                ]
                print(f"| {share:.0%} | {series} | {name} | {row(own, results)} |")
                if name == "curve":
                    yearly.append(f"| {share:.0%} | {series} | {year_row(own, results)} |")
    print("\n### Years of the sample scene, rule curve\n")
    print("| clouds | series | number right | meadows mown | pastures mown | pastures grazed |")
    print("|---|---|---|---|---|---|")
    print("\n".join(yearly))


def row(own: Sequence[Grass], results: Sequence[tuple[np.ndarray, np.ndarray]]) -> str:
    """Return the cells of a row."""
    met = [pair for one, (_, cuts) in zip(own, results) for pair in pairs(cuts, one.mown)]
    mown = sum(len(days) for one in own for days in one.mown)
    cuts = sum(np.isfinite(cuts[:, 0]).sum() for _, cuts in results)
    error = np.array([cut[0] - day for day, cut in met])
    inside = np.mean([cut[1] <= day <= cut[2] for day, cut in met])
    right = np.count_nonzero(np.abs(error) <= TOLERANCE)
    bounded = sum(
        is_bounded(days[np.isfinite(values[:, series])], day)
        for days, values, known in ((*one.observed, one.mown) for one in own)
        for series, of_series in enumerate(known)
        for day in of_series
    )
    return (
        f"{mown} | {right / mown:.3f} | {right / cuts:.3f} | {bounded / mown:.3f} | "
        f"{error.mean():+.1f} | "
        f"{np.abs(error).mean():.1f} | {inside:.0%} | {len(met) / mown:.3f} | {len(met) / cuts:.3f}"
    )


def year_row(own: Sequence[Grass], results: Sequence[tuple[np.ndarray, np.ndarray]]) -> str:
    """Return the cells of a row on years."""
    right, mown_meadow, mown_pasture, grazed = [], [], [], []
    for one, (yearly, _) in zip(own, results):
        number, use = (yearly[YEARLY.index(name)] for name in ("cuts", "use"))
        first = int(np.datetime64(int(one.observed[0][0]), "D").astype("datetime64[Y]").astype(int))
        true = np.zeros(number.shape)
        for series, days in enumerate(one.mown):
            for day in days:
                year = int(np.datetime64(int(day), "D").astype("datetime64[Y]").astype(int))
                true[year - first, series] += 1
        right.append((number == true).ravel())
        mown_meadow.append((use == MOWN)[:, ~one.pasture].ravel())
        mown_pasture.append((use == MOWN)[:, one.pasture].ravel())
        grazed.append((use == GRAZED)[:, one.pasture].ravel())
    return " | ".join(
        f"{np.concatenate(one).mean():.0%}" for one in (right, mown_meadow, mown_pasture, grazed)
    )


if __name__ == "__main__":
    main()
