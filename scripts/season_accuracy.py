"""The tables of docs/phenology.md: how well seasons and their dates are found, by land use.

Run it with `.venv/bin/python scripts/season_accuracy.py`. It prints Markdown. Nothing is written.
Truth is that of the sample scene: a season starts at the first rise through half of the amplitude
of its side, ends at the last fall through half of that of the other side, and peaks at its largest
value. Seasons are in view if they lie between the first and the last observation. Rules and
smoothing were chosen on seed 1, what is done in gaps on seeds 1 to 5, so the tables are made on
others.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from phenofuse.algorithms.learning import FEWEST_SERIES
from phenofuse.cube.sample.growth import Season
from phenofuse.cube.sample.scene import Scene
from phenofuse.scripts.event_accuracy import of_parcels
from phenofuse.series.mogpr import fit, mogpr
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW
from phenofuse.series.season_uncertainty import (
    DATES,
    ROWS,
    season_intervals,
    season_intervals_of_smooth,
)
from phenofuse.series.temporal_outliers import outliers
from phenofuse.series.whittaker_smoother import whittaker_smoother

GAPS = (0.4, 0.6, 0.8)
CLEAR = 0.01
PARCEL_CLOUDS = (0.4, 0.6, 0.73, 0.8)
SMOOTHING, STEP, MAX_GAP, SHORT_GAP, FREE_GAP = 100.0, 5.0, 60.0, 30.0, 15.0
SMOOTHINGS = (30.0, 100.0, 200.0, 300.0, 1000.0)
PIXELS, LEARNED = 1500, 300
LARGE = 240  # pixels: a scene with enough parcels of most crops to learn from each
RULES = {"start": 0.5, "end": 0.5, "outermost": True, "sudden": True}
TRUE = ("sos", "pos", "eos")


@dataclass(frozen=True)
class Sample:
    """Pixels of a scene with their observations and true seasons."""

    scene: Scene
    """The scene."""
    days: np.ndarray
    """Times of the observations, shape (T,)."""
    values: np.ndarray
    """NDVI, NaN under clouds, shape (T, N)."""
    pixels: np.ndarray
    """Which pixels of the scene, shape (N,)."""
    crops: list[str]
    """Land use of each."""
    seasons: list[tuple[Season, ...]]
    """The true seasons of each."""
    whole: bool = False
    """Whether the series are means of parcels, all of them."""

    @property
    def parcels(self) -> list[str]:
        """The number of the parcel of each pixel."""
        return [str(label) for label in self.scene.labels.ravel()[self.pixels]]


@dataclass(frozen=True)
class Found:
    """What was found of one true season."""

    series: int
    """Which series grew it."""
    crop: str
    """What grew."""
    true: np.ndarray
    """Start, peak and end."""
    dates: np.ndarray
    """Start, peak and end as found, NaN where they are not."""
    low: np.ndarray
    """Lower ends of their intervals."""
    high: np.ndarray
    """Upper ends."""
    whole: bool
    """Whether it lies between the first and the last observation."""
    times: int
    """How many of the seasons found peak within it."""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[12, 13], help="of the scenes")
    parser.add_argument("--parcel-seeds", type=int, nargs="+", default=[*range(12, 28)])
    parser.add_argument("--large-seeds", type=int, nargs="+", default=[12, 13, 14])
    parser.add_argument("--quick", action="store_true", help="without fusion, which takes minutes")
    arguments = parser.parse_args()
    seeds = arguments.seeds
    samples = {share: [sample(seed, share) for seed in seeds] for share in GAPS}
    for share, own in samples.items():
        print(f"\n### {share:.0%} of all values under clouds\n")
        print_by_crop([(one, observed_dates(one)) for one in own])
    print("\n### Images without errors\n")
    clear = [sample(seed, CLEAR, noise=0.0, omission=0.0, haze=0.0) for seed in seeds]
    print_head("clouds")
    print_all(f"{CLEAR:.0%}", [(one, plain(one)) for one in clear])
    print_parcels(arguments.parcel_seeds)
    print(f"\n### Smoothing, at {GAPS[1]:.0%}\n")
    own = samples[GAPS[1]]
    print_head("in front")
    for smoothing in SMOOTHINGS:
        name = f"Whittaker {smoothing:g}"
        print_all(name, [(one, plain(one, smoothing=smoothing)) for one in own])
    others = {
        f"no date in a gap above {SHORT_GAP:g} days": {"max_gap": SHORT_GAP},
        "free in all gaps": {"free_gap": None},
        "sudden ends where the curve has them": {"sudden": False},
        "both": {"free_gap": None, "sudden": False},
    }
    for name, other in others.items():
        print_all(f"Whittaker {SMOOTHING:g}, {name}", [(one, plain(one, **other)) for one in own])
    clean = [without_dips(one) for one in own]
    name = f"Whittaker {SMOOTHING:g}, dips left out before"
    print_all(name, [(one, plain(one)) for one in clean])
    if not arguments.quick:
        print_fused(own[:1], [parcels(seed, GAPS[1], LARGE) for seed in arguments.large_seeds])


def print_fused(pixels: Sequence[Sample], fields: Sequence[Sample]) -> None:
    """Print the tables of curves fused with radar."""
    print(f"\n### Fused with radar, at {GAPS[1]:.0%}\n")
    of_pixels = [(one, fused_dates(one, one.crops)) for one in pixels]
    of_parcels = [(one, fused_dates(one, one.crops)) for one in fields]
    print_head("curve")
    print_all("pixels, Whittaker", [(one, observed_dates(one)) for one in pixels])
    print_all("pixels, fused", [(one, fused_dates(one)) for one in pixels])
    print_all("pixels, fused, learned from each crop", of_pixels)
    of_each = [(one, fused_dates(one, one.parcels)) for one in pixels]
    print_all("pixels, fused, learned from each parcel", of_each)
    print_all("parcels, Whittaker", [(one, observed_dates(one)) for one in fields])
    print_all("parcels, fused, learned from each crop", of_parcels)
    for name, results in {"Pixels": of_pixels, "Parcels": of_parcels}.items():
        print(f"\n{name}, learned from each crop:\n")
        print_by_crop(results)


def print_parcels(seeds: Sequence[int]) -> None:
    """Print the table of parcels."""
    print(f"\n### Parcels, seeds {', '.join(map(str, seeds))}\n")
    print_head("clouds, gaps")
    biases = []
    for share in PARCEL_CLOUDS:
        some = [parcels(seed, share) for seed in seeds]
        gaps = np.mean(np.concatenate([np.isnan(one.values).ravel() for one in some]))
        results = [(one, observed_dates(one)) for one in some]
        print_all(f"{share:.0%}, {gaps:.0%}", results)
        biases.append((share, np.array([bias_of(*result) for result in results])))
    print("\nBias of the starts and ends of single scenes, mean and standard deviation:\n")
    for share, of_scenes in biases:
        mean, spread = of_scenes.mean(axis=0), of_scenes.std(axis=0, ddof=1)
        cells = [f"{one:+.2f} and {other:.2f}" for one, other in zip(mean, spread)]
        print(f"- {share:.0%}: {', '.join(cells)}")


def sample(seed: int, share: float, **errors: float) -> Sample:
    """Return pixels of a scene, none of them of field margins."""
    scene = Scene(seed=seed, cloud_share=share, **errors)
    labels = scene.labels.ravel()
    rng = np.random.default_rng(seed)
    pixels = np.sort(rng.choice(np.flatnonzero(labels), PIXELS, replace=False))
    images = (scene.optical(number) for number in range(scene.optical_days.size))
    values = [np.where(one.mask, np.nan, one.ndvi).ravel()[pixels] for one in images]
    own = [scene.parcels[label - 1] for label in labels[pixels]]
    crops, seasons = [one.crop for one in own], [one.seasons for one in own]
    return Sample(scene, scene.optical_days, np.array(values), pixels, crops, seasons)


def parcels(seed: int, share: float, side: int = Scene.width) -> Sample:
    """Return the parcels of a scene of `side` pixels, each the mean of its clear pixels."""
    scene = Scene(seed=seed, cloud_share=share, width=side, height=side)
    own = of_parcels(scene)
    crops, seasons = [one.crop for one in scene.parcels], [one.seasons for one in scene.parcels]
    return Sample(scene, own.days, own.values, np.arange(len(crops)), crops, seasons, whole=True)


def times_of(one: Sample) -> np.ndarray:
    """Return the days of smooth curves."""
    return np.arange(np.floor(one.days[0]), one.days[-1], STEP)


def observed_dates(one: Sample) -> np.ndarray:
    """Return the dates and intervals (10, S, N) from observations."""
    how = {"smoothing": SMOOTHING, "free_gap": FREE_GAP, "step": STEP, "max_gap": MAX_GAP}
    return season_intervals(one.days, one.values, **how, **RULES)


def plain(one: Sample, **other: float | bool | None) -> np.ndarray:
    """Return the dates (10, S, N) of Whittaker curves, without intervals, settings but for some."""
    at = times_of(one)
    how = {"smoothing": SMOOTHING, "max_gap": MAX_GAP, "free_gap": FREE_GAP} | RULES | other
    smoother = {name: how.pop(name) for name in ("smoothing", "free_gap")}
    smoother |= {"max_gap": how["max_gap"], "extrapolate": False}
    curve, _ = whittaker_smoother(one.days, one.values, at=at, **smoother)
    found = phenology(at, curve, observed_days=one.days, observed=one.values, **how)
    result = np.full((len(ROWS), *found.shape[1:]), np.nan)
    result[:9:3] = found[[ROW[name] for name in DATES]]
    return result


def without_dips(one: Sample) -> Sample:
    """Return a sample without the observations that are below those beside them."""
    return replace(one, values=outliers(one.days, one.values, max_dip=0.02)[0])


def fused_dates(one: Sample, classes: Sequence[str] | None = None) -> np.ndarray:
    """Return the dates and intervals (10, S, N) of curves fused with radar; see `fused_curves`."""
    curves = fused_curves(one, classes)
    return season_intervals_of_smooth(one.days, *curves, observed=one.values, **RULES)


def fused_curves(one: Sample, classes: Sequence[str] | None) -> tuple[np.ndarray, np.ndarray]:
    """Return curves fused with radar at the times of the images, and deviations, (T, N) each.

    What the fusion learns, it learns from some of all series, or from those of each class; those of
    classes too few to learn from take what was learned of all, as in the algorithms.
    """
    further, count = radar_of(one), one.values.shape[1]
    classes = [""] * count if classes is None else classes
    names, place, sizes = np.unique(classes, return_inverse=True, return_counts=True)
    classes = np.where(sizes >= FEWEST_SERIES, names, "")[place]
    results = np.empty((2, one.days.size, count))
    for name in np.unique(classes):
        some = np.flatnonzero(classes == name)
        few = some if name else np.arange(0, count, max(1, count // LEARNED))
        state = fit(one.days, one.values[:, few], *((d, v[:, few]) for d, v in further))
        parts = [(days, values[:, some]) for days, values in further]
        results[:, :, some] = mogpr(one.days, one.values[:, some], *parts, state=state)
    return results[0], results[1]


def radar_of(one: Sample) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return days and radar vegetation index of a sample, those of each direction apart."""
    scene, labels, count = one.scene, one.scene.labels.ravel(), len(one.scene.parcels) + 1
    sizes = np.maximum(np.bincount(labels, minlength=count), 1)[1:]
    rows = []
    for number in range(scene.radar_days.size):
        rvi = scene.radar(number).rvi.ravel()
        means = np.bincount(labels, rvi, count)[1:] / sizes
        rows.append(means if one.whole else rvi[one.pixels])
    directions = np.array(scene.radar_directions)
    parts = [directions == name for name in sorted(set(directions))]
    return [(scene.radar_days[part], np.array(rows)[part]) for part in parts]


def found_in(one: Sample, dates: np.ndarray) -> Iterator[Found]:
    """Yield what was found of each true season."""
    valid = np.isfinite(one.values)
    first = one.days[valid.argmax(axis=0)]
    last = one.days[::-1][valid[::-1].argmax(axis=0)]
    for number, seasons in enumerate(one.seasons):
        own = dates[:9, :, number].reshape(3, 3, -1)
        own = own[:, :, np.isfinite(own[1, 0])]
        start, peak, end = own[:, 0]
        begin, finish = np.where(np.isnan(start), peak, start), np.where(np.isnan(end), peak, end)
        for season in seasons:
            true = np.array([getattr(season, name) for name in TRUE])
            common = np.minimum(finish, true[2]) - np.maximum(begin, true[0])
            best = common.argmax() if common.size and common.max() > 0 else None
            got = np.full((3, 3), np.nan) if best is None else own[:, :, best]
            whole = first[number] < true[0] and true[2] < last[number]
            times = np.count_nonzero((peak >= true[0]) & (peak <= true[2]))
            yield Found(number, season.crop, true, *got.T, bool(whole), times)


def right(one: Sample, dates: np.ndarray) -> np.ndarray:
    """Return of which series the seasons are right, by number and those in view, shape (2, N).

    By number, there are as many as in truth. Those in view are right where each true season between
    the first and the last observation is found once, and none is found, with start and end, that
    there is not.
    """
    peaks = dates[3]
    number = np.isfinite(peaks).sum(axis=0) == [len(seasons) for seasons in one.seasons]
    is_whole = np.isfinite(dates[0]) & np.isfinite(dates[6])
    true = np.zeros(is_whole.shape, bool)
    for series, seasons in enumerate(one.seasons):
        for season in seasons:
            true[:, series] |= (season.sos <= peaks[:, series]) & (peaks[:, series] <= season.eos)
    in_view = ~(is_whole & ~true).any(axis=0)
    for found in found_in(one, dates):
        in_view[found.series] &= not found.whole or found.times == 1
    return np.stack((number, in_view))


def print_by_crop(results: Sequence[tuple[Sample, np.ndarray]]) -> None:
    """Print a row for each class: counts, errors of the dates, and coverage of the intervals."""
    rights = np.concatenate([right(*result) for result in results], axis=1)
    crops = np.concatenate([one.crops for one, _ in results])
    found = [season for result in results for season in found_in(*result)]
    print_head("class")
    for crop in sorted(set(crops) | {season.crop for season in found}):
        print(row(crop, rights[:, crops == crop], [one for one in found if one.crop == crop]))
    print(row("**all**", rights, found))


def print_all(name: str, results: Sequence[tuple[Sample, np.ndarray]]) -> None:
    """Print a row of all classes."""
    rights = np.concatenate([right(*result) for result in results], axis=1)
    print(row(name, rights, [season for result in results for season in found_in(*result)]))


def bias_of(one: Sample, dates: np.ndarray) -> np.ndarray:
    """Return the mean error of the starts and ends in days, shape (2,)."""
    error = [season.dates - season.true for season in found_in(one, dates) if season.whole]
    return np.nanmean(error, axis=0)[[0, 2]]


def print_head(what: str) -> None:
    """Print the head of a table."""
    print(f"| {what} | seasons | count right | right in view | found once ", end="")
    print("| start | peak | end | in interval |\n|---|---|---|---|---|---|---|---|---|")


def row(name: str, rights: np.ndarray, found: Sequence[Found]) -> str:
    """Return a row on whole seasons: bias, mean and median absolute error, share, coverage."""
    whole = [one for one in found if one.whole]
    counts = " | ".join(f"{100 * one.mean():.1f} %" if one.size else "" for one in rights)
    if not whole:
        return f"| {name} | 0 | {counts} | | | | | |"
    once = np.mean([one.times == 1 for one in whole])
    error = np.array([one.dates - one.true for one in whole])
    cells = []
    for own in error.T:
        size = np.abs(own[np.isfinite(own)])
        bias = np.nanmean(own)
        share = size.size / own.size
        cells.append(f"{bias:+.1f}, {size.mean():.1f}, {np.median(size):.1f}, {share:.0%}")
    low, high, true = (
        np.array([getattr(one, k) for one in whole]) for k in ("low", "high", "true")
    )
    known = np.isfinite(low)
    inside = [
        f"{100 * np.mean((a <= t)[k] & (t <= b)[k]):.0f}"
        for a, b, t, k in zip(low.T, high.T, true.T, known.T)
        if k.any()
    ]
    cover = " / ".join(inside)
    return (
        f"| {name} | {len(whole)} | {counts} | {100 * once:.1f} % | {' | '.join(cells)} | {cover} |"
    )


if __name__ == "__main__":
    main()
