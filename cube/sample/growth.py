"""Noise-free NDVI curves of parcels, and the exact dates of their seasons.

The curve of a parcel is a continuous function of time,

    ndvi(t) = soil + (evergreen + sum_k h_k D_k(t)) * prod_m (1 - s_m D_m(t)),
    D(t) = 1 / (1 + exp(-(t - rise) / w)) / (1 + exp((t - fall) / v)),

growths h_k minus dips s_m (mowing and regrowth, flowers), each a double logistic after Beck et al.
(2006), Remote Sensing of Environment 100, in its product form. The peak of a season is the day of
its maximum; its start and end are the days at which the curve passes half of the side's
amplitude: the first such day after the low before the season, the last before the low after it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from .crops import WINTER_COVER, Crop, Growth

STEP = 1.0
GROUP = 256
LAST_MOWING = 252


@dataclass(frozen=True)
class Season:
    """One growing season of one parcel; times are days since 1970-01-01 UTC."""

    crop: str
    """What grew."""
    year: int
    """Year of the peak."""
    sos: float
    """Start: half of the rise from the low before."""
    pos: float
    """Peak: day of the maximum."""
    eos: float
    """End: half of the fall to the low after."""
    mowings: tuple[float, ...]
    """Days of the cuts, in the middle of the drop."""
    harvest: float
    """Day of harvest, or of ploughing in for a cover crop; NaN where neither is done."""


@dataclass(frozen=True)
class Draft:
    """A season before its dates are known."""

    crop: Crop
    """What grows."""
    growths: tuple[Growth, ...]
    """Growths at absolute days, their fall settled."""
    dips: tuple[Growth, ...]
    """Dips at absolute days, cuts among them."""
    mowings: tuple[float, ...]
    """Days of the cuts."""
    harvest: float
    """Day of harvest or NaN."""

    @property
    def first(self) -> float:
        """The day the first growth is half up."""
        return min(growth.rise for growth in self.growths)

    @property
    def last(self) -> float:
        """The day the last growth is half down."""
        return max(growth.fall for growth in self.growths if growth.fall is not None)


@dataclass(frozen=True)
class Curves:
    """The curves of many parcels, evaluated together."""

    soil: np.ndarray
    """NDVI of the ground, (parcels,)."""
    evergreen: np.ndarray
    """What stays above it, (parcels,)."""
    growths: np.ndarray
    """Height, rise, width, fall, width: (5, parcels, most growths), height 0 where unused."""
    dips: np.ndarray
    """The same for the dips."""

    def greenness(self, days: np.ndarray, rows: np.ndarray | slice = slice(None)) -> np.ndarray:
        """NDVI above the ground, (rows, days); `days` is (days,) or one row of days a parcel."""
        grown = np.repeat(self.evergreen[rows, None], np.shape(days)[-1], axis=1)
        for k in range(self.growths.shape[2]):
            grown += _double_logistic(self.growths[:, rows, k, None], days)
        for k in range(self.dips.shape[2]):
            grown *= 1 - _double_logistic(self.dips[:, rows, k, None], days)
        return grown

    def ndvi(self, days: np.ndarray, rows: np.ndarray | slice = slice(None)) -> np.ndarray:
        """NDVI (rows, days)."""
        return self.soil[rows, None] + self.greenness(days, rows)


def draw_seasons(
    crop: Crop, years: range, weather: np.ndarray, rng: np.random.Generator
) -> list[Draft]:
    """Draw one parcel's seasons, in order; `weather` shifts each year by days."""
    own = float(np.clip(rng.normal(0, 3.5), -7, 7))
    covered = rng.random() < crop.covered
    drafts = []
    for year, shift in zip(years, weather):
        new_year = float(np.datetime64(f"{year}-01-01", "D").astype(int) - 1)
        if covered:
            drafts.append(_draw_season(WINTER_COVER, new_year, shift + own, rng))
        if crop.growths:
            drafts.append(_draw_season(crop, new_year, shift + own, rng))
    return drafts


def collect(crops: list[Crop], seasons: list[list[Draft]], rng: np.random.Generator) -> Curves:
    """Draw the ground of parcels and join it with their seasons."""
    return Curves(
        np.array([crop.soil for crop in crops]) + rng.uniform(-0.025, 0.015, len(crops)),
        np.array([crop.evergreen for crop in crops]) * rng.uniform(0.92, 1.05, len(crops)),
        _padded([[g for draft in drafts for g in draft.growths] for drafts in seasons]),
        _padded([[g for draft in drafts for g in draft.dips] for drafts in seasons]),
    )


def date_seasons(
    curves: Curves, seasons: list[list[Draft]], start: float, end: float
) -> list[tuple[Season, ...]]:
    """Date the seasons of every parcel that peak from `start` to before `end`.

    The first and the last draft of a parcel only bound their neighbours and are never dated.
    """
    rows, windows, drafts = [], [], []
    for row, own in enumerate(seasons):
        for before, draft, after in zip(own, own[1:], own[2:]):
            rows.append(row)
            windows.append((before.last, draft.first, draft.last, after.first))
            drafts.append(draft)
    dated: list[list[Season]] = [[] for _ in seasons]
    for at in range(0, len(rows), GROUP):
        group = slice(at, at + GROUP)
        dates = _dates(curves, np.array(rows[group]), np.array(windows[group]))
        for row, draft, (sos, pos, eos) in zip(rows[group], drafts[group], dates.tolist()):
            if start <= pos < end:
                year = int(np.datetime64(int(pos), "D").astype("datetime64[Y]").astype(int)) + 1970
                dated[row].append(
                    Season(draft.crop.name, year, sos, pos, eos, draft.mowings, draft.harvest)
                )
    return [tuple(own) for own in dated]


def _draw_season(crop: Crop, new_year: float, shift: float, rng: np.random.Generator) -> Draft:
    rise_shift = shift + rng.uniform(-4, 4)
    fall_shift = 0.7 * shift + rng.uniform(-4, 4)
    vigour = rng.uniform(0.9, 1.04)
    harvest = new_year + rng.uniform(*crop.harvest) if crop.harvest else math.nan
    growths = tuple(
        Growth(
            growth.height * vigour,
            new_year + growth.rise + rise_shift,
            growth.rise_width * rng.uniform(0.9, 1.1),
            harvest if growth.fall is None else new_year + growth.fall + fall_shift,
            growth.fall_width,
        )
        for growth in crop.growths
    )
    dips = [
        Growth(
            dip.height * rng.uniform(0.8, 1.15),
            new_year + dip.rise + rise_shift,
            dip.rise_width,
            harvest if dip.fall is None else new_year + dip.fall + rise_shift,
            dip.fall_width,
        )
        for dip in crop.dips
    ]
    mowings = _draw_mowings(crop.mowings, new_year, rng) if crop.mowings else ()
    for day in mowings:
        regrown = day + rng.uniform(15, 21)
        dips.append(Growth(rng.uniform(0.5, 0.68), day, 0.3, regrown, rng.uniform(4.0, 5.5)))
    return Draft(crop, growths, tuple(dips), mowings, harvest)


def _draw_mowings(
    fewest_most: tuple[int, int], new_year: float, rng: np.random.Generator
) -> tuple[float, ...]:
    """Draw the days of the cuts: the more, the earlier the first and the closer they follow."""
    count = int(rng.integers(fewest_most[0], fewest_most[1], endpoint=True))
    first = rng.uniform(130, 145) + (4 - count) * 7
    pace = (LAST_MOWING - rng.uniform(0, 12) - first) / (count - 1) if count > 1 else 0.0
    pace = min(pace, 62.0)
    jitter = rng.uniform(-4, 4, count)
    return tuple(float(new_year + first + k * pace + jitter[k]) for k in range(count))


def _double_logistic(terms: np.ndarray, days: np.ndarray) -> np.ndarray:
    height, rise, rise_width, fall, fall_width = terms
    return height * expit((days - rise) / rise_width) * expit((fall - days) / fall_width)


def _padded(pieces: list[list[Growth]]) -> np.ndarray:
    """Growths of every parcel as an array (5, parcels, most growths)."""
    most = max((len(own) for own in pieces), default=0)
    array = np.zeros((5, len(pieces), most))
    array[[2, 4]] = 1.0
    for row, own in enumerate(pieces):
        for k, piece in enumerate(own):
            array[:, row, k] = (
                piece.height,
                piece.rise,
                piece.rise_width,
                piece.fall,
                piece.fall_width,
            )
    return array


def _dates(curves: Curves, rows: np.ndarray, windows: np.ndarray) -> np.ndarray:
    """Start, peak and end (seasons, 3); windows hold the ends of the lows before and after."""
    begin, finish = windows[:, 0], windows[:, 3]
    steps = int(np.ceil((finish - begin).max() / STEP)) + 1
    days = np.minimum(begin[:, None] + np.arange(steps) * STEP, finish[:, None])
    ndvi = curves.ndvi(days, rows)
    each = np.arange(len(rows))
    low = np.where(days <= windows[:, 1:2], ndvi, np.inf).argmin(axis=1)
    high = np.where(days >= windows[:, 2:3], ndvi, np.inf).argmin(axis=1)
    place = np.arange(steps)
    between = (place >= low[:, None]) & (place <= high[:, None])
    top = np.where(between, ndvi, -np.inf).argmax(axis=1)
    pos, most = _maximum(curves, rows, days[each, top])
    rising = (ndvi[each, low] + most) / 2
    falling = (ndvi[each, high] + most) / 2
    up = (between & (ndvi >= rising[:, None])).argmax(axis=1)
    down = steps - 1 - (between & (ndvi >= falling[:, None]))[:, ::-1].argmax(axis=1)
    sos = _crossing(curves, rows, days[each, up - 1], days[each, up], rising)
    eos = _crossing(curves, rows, days[each, down + 1], days[each, down], falling)
    return np.stack([sos, pos, eos], axis=1)


def _maximum(curves: Curves, rows: np.ndarray, near: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Day and value of the maximum within a step of `near`, by ever finer grids."""
    reach = STEP
    for _ in range(5):
        days = near[:, None] + np.linspace(-reach, reach, 21)
        ndvi = curves.ndvi(days, rows)
        near = np.take_along_axis(days, ndvi.argmax(axis=1)[:, None], axis=1)[:, 0]
        reach /= 10
    return near, ndvi.max(axis=1)


def _crossing(
    curves: Curves, rows: np.ndarray, below: np.ndarray, above: np.ndarray, level: np.ndarray
) -> np.ndarray:
    """Find the day between `below` and `above` when the curve has this level."""
    for _ in range(40):
        middle = (below + above) / 2
        under = curves.ndvi(middle[:, None], rows)[:, 0] < level
        below, above = np.where(under, middle, below), np.where(under, above, middle)
    return (below + above) / 2
