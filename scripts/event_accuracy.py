"""The table of docs/events.md: how well markers find what was done on the parcels.

Run it with `.venv/bin/python scripts/event_accuracy.py`. It prints Markdown. Nothing is written.
Truth is that of the sample scene. Settings were chosen on seeds 1, 4 and 5, so the table is made on
others.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from phenofuse.cube.sample.growth import Season
from phenofuse.cube.sample.scene import Scene
from phenofuse.series.named_markers import NAMED, NDVI, UNMASKED, find_marker

GAPS = (0.4, 0.6)
TOLERANCE, SAME = 5.0, 20.0
PIXELS, FEWEST = 1500, 1
HARVESTED = ("winter wheat", "rapeseed", "maize", "sugar beet", "winter cover")


@dataclass(frozen=True)
class Sample:
    """Series of NDVI, and the seasons of each."""

    days: np.ndarray
    """Times, shape (T,)."""
    values: np.ndarray
    """NDVI, NaN under clouds, shape (T, N)."""
    unmasked: np.ndarray
    """The same under clouds as well; of parcels the upper quartile of all their pixels."""
    seasons: Sequence[Sequence[Season]]
    """The true seasons of each."""


@dataclass(frozen=True)
class Score:
    """What was found of some events."""

    errors: np.ndarray
    """Day found less true day of each event that was found within SAME days."""
    true: int
    """How many events there are."""
    found: int
    """How many were found."""
    bounded: int
    """Of how many the middle between the observations beside them is within TOLERANCE days."""

    def row(self) -> str:
        """Return the cells of a row."""
        right = np.count_nonzero(np.abs(self.errors) <= TOLERANCE)
        cells = [f"{self.true}"]
        cells += [f"{right / of:.3f}" if of else "" for of in (self.true, self.found)]
        cells += [f"{self.bounded / self.true:.3f}"]
        size = np.abs(self.errors)
        cells += [f"{self.errors.mean():+.1f}", f"{size.mean():.1f}", f"{np.median(size):.1f}"]
        cells += [f"{size.size / of:.3f}" if of else "" for of in (self.true, self.found)]
        return " | ".join(cells)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[2, 3, 6, 7], help="of the scenes")
    seeds = parser.parse_args().seeds
    print(
        "| clouds | series | marker | crop | true | recall | precision | middle of gap | bias ",
        end="",
    )
    print("| mean error | median error | recall, 20 days | precision, 20 days |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|")
    for share in GAPS:
        scenes = [Scene(seed=seed, cloud_share=share) for seed in seeds]
        for name, of in {"parcels": of_parcels, "pixels": of_pixels}.items():
            samples = [of(scene) for scene in scenes]
            gaps = np.mean(np.concatenate([np.isnan(one.values).ravel() for one in samples]))
            what = f"| {share:.0%} | {name}, {gaps:.0%} gaps |"
            print(what, "harvest | **all** |", score(samples, "harvest").row(), "|")
            bounded = score(samples, "harvest", with_unmasked=True)
            print(what, "harvest, unmasked NDVI too | **all** |", bounded.row(), "|")
            if name == "parcels":
                for crop in HARVESTED:
                    own = score(samples, "harvest", crop)
                    print(what, f"harvest | {crop} |", own.row(), "|")
            print(what, "mowing | meadow |", score(samples, "mowing", "meadow").row(), "|")


def of_parcels(scene: Scene) -> Sample:
    """Return the means of the clear pixels of parcels, where there are FEWEST or more."""
    labels, count = scene.labels.ravel(), len(scene.parcels) + 1
    order = np.argsort(labels, kind="stable")
    parts = np.split(order, np.searchsorted(labels[order], np.arange(1, count)))[1:]
    rows, unmasked = [], []
    for number in range(scene.optical_days.size):
        image = scene.optical(number)
        clear = ~image.mask.ravel().astype(bool)
        seen = np.bincount(labels[clear], minlength=count)[1:]
        total = np.bincount(labels[clear], image.ndvi.ravel()[clear], minlength=count)[1:]
        rows.append(np.where(seen >= FEWEST, total / np.maximum(seen, 1), np.nan))
        unmasked.append([np.percentile(image.ndvi.ravel()[part], 75) for part in parts])
    seasons = [one.seasons for one in scene.parcels]
    return Sample(scene.optical_days, np.array(rows), np.array(unmasked), seasons)


def of_pixels(scene: Scene) -> Sample:
    """Return single pixels of parcels."""
    labels = scene.labels.ravel()
    rng = np.random.default_rng(scene.seed)
    chosen = np.sort(rng.choice(np.flatnonzero(labels), PIXELS, replace=False))
    values, unmasked = [], []
    for number in range(scene.optical_days.size):
        image = scene.optical(number)
        unmasked.append(image.ndvi.ravel()[chosen])
        values.append(np.where(image.mask.ravel()[chosen], np.nan, unmasked[-1]))
    seasons = [scene.parcels[label - 1].seasons for label in labels[chosen]]
    return Sample(scene.optical_days, np.array(values), np.array(unmasked), seasons)


def score(
    samples: Sequence[Sample], marker: str, crop: str = "", *, with_unmasked: bool = False
) -> Score:
    """Compare a marker with the truth; of the series that grow a crop, if one is given."""
    (named,) = (one for one in NAMED if one.name == marker)
    errors, true, found, bounded = [], 0, 0, 0
    for sample in samples:
        series = {NDVI: (sample.days, sample.values)}
        if with_unmasked:
            series[UNMASKED] = sample.days, sample.unmasked
        markers = find_marker(named, series).markers
        for number, seasons in enumerate(sample.seasons):
            own = [one for one in seasons if crop in ("", one.crop)]
            if not own:
                continue
            days = [day for one in own for day in known_days(one, marker)]
            # Of a crop those markers count that lie nearest to one of its own seasons.
            some = markers.main[markers.series == number]
            some = [day for day in some if is_of(day, own, seasons)]
            true, found = true + len(days), found + len(some)
            seen = sample.days[np.isfinite(sample.values[:, number])]
            bounded += sum(is_bounded(seen, day) for day in days)
            errors += [one - day for day, one in pairs(days, some)]
    return Score(np.array(errors), true, found, bounded)


def is_bounded(seen: np.ndarray, day: float) -> bool:
    """Return whether the middle between the observations beside a day is near it.

    It is the best date where nothing is known but that the day lies between the two.
    """
    behind = np.searchsorted(seen, day)
    if not 0 < behind < seen.size:
        return False
    return bool(abs((seen[behind - 1] + seen[behind]) / 2 - day) <= TOLERANCE)


def known_days(season: Season, marker: str) -> tuple[float, ...]:
    """Return the true days of a marker in a season."""
    days = season.mowings if marker == "mowing" else (season.harvest,)
    return tuple(day for day in days if np.isfinite(day))


def is_of(day: float, own: Sequence[Season], seasons: Sequence[Season]) -> bool:
    """Return whether the season that ends nearest to a day is one of some."""
    return min(seasons, key=lambda one: abs(one.eos - day)) in own


def pairs(true: Sequence[float], found: Sequence[float]) -> Iterator[tuple[float, float]]:
    """Yield days that belong together: the nearest first, each once."""
    near = sorted(
        (abs(one - day), day, one) for day in true for one in found if abs(one - day) <= SAME
    )
    used: set[tuple[str, float]] = set()
    for _, day, one in near:
        if not used & {("true", day), ("found", one)}:
            used |= {("true", day), ("found", one)}
            yield day, one


if __name__ == "__main__":
    main()
