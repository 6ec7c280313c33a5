"""The sample scene: a small farm landscape with its truth, as optical and radar satellites see it.

Everything follows from the seed, and each image from the seed and its own number alone, so that
images can be asked for one by one, in any order, and a scene of any size needs the memory of one.
The science is in the neighbours: `landscape` (parcels), `crops` and `growth` (NDVI and its
dates), `clouds` (what an optical image shows) and `backscatter` (what a radar image shows).

Within a parcel a pixel's NDVI is soil + d + g * greenness, with smooth fields d and g: dates at a
share of the amplitude are those of the parcel, exactly, in each of its pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ..problem import Problem
from . import backscatter, clouds
from .crops import CROPS, MARGIN, Crop
from .growth import Curves, Draft, Season, collect, date_seasons, draw_seasons
from .landscape import Grid, parcel_polygons, polygon_area, rasterise

CRS = "EPSG:32633"
LEFT, TOP = 590_000.0, 5_168_000.0
PIXEL = 10.0
LATITUDE = 46.6
TRACKS = ((0.0, 10.006), (2.0, 10.174))
STREAMS = ("layout", "crops", "pixels", "dates", "weather", "optical", "ground", "radar")


@dataclass(frozen=True)
class Parcel:
    """One field of the scene."""

    id: int
    """Its number in `labels`, from 1."""
    crop: str
    """Its land use in all years; the catch crop of some winters is a season of its own."""
    ring: tuple[tuple[float, float], ...]
    """Vertices (easting, northing) in metres, anticlockwise, the first repeated at the end."""
    area: float
    """Square metres."""
    seasons: tuple[Season, ...]
    """The seasons that peak within the years of the scene, by date."""


class OpticalImage(NamedTuple):
    """What an optical acquisition shows, each (y, x)."""

    ndvi: np.ndarray
    """NDVI as measured, float32; low under clouds, which are not removed."""
    mask: np.ndarray
    """uint8, 1 where the cloud mask sees cloud or shadow."""
    missed: np.ndarray
    """bool, true where thin cloud escapes the mask: known here, not to users."""


class RadarImage(NamedTuple):
    """What a radar acquisition shows, each (y, x) float32."""

    rvi: np.ndarray
    """2 VH / (VV + VH)."""
    vv: np.ndarray
    """VV backscatter, linear."""
    vh: np.ndarray
    """VH backscatter, linear."""


@dataclass(frozen=True)
class Scene:
    """A simulated landscape; nothing is computed before it is asked for."""

    width: int = 120
    """Columns of 10 m."""
    height: int = 120
    """Rows of 10 m."""
    years: int = 2
    """Number of calendar years."""
    first_year: int = 2022
    """The first of them."""
    seed: int = 1
    """The same seed gives the same scene."""
    parcel_hectares: float = 2.2
    """Typical size of a parcel before its margin is taken off."""
    cloud_share: float = 0.57
    """Share of all pixels and dates under cloud or shadow in the mask."""
    omission: float = 0.02
    """Share of the pixels called clear that thin clouds cover."""
    noise: float = 0.025
    """Standard deviation of the noise of NDVI. Real pixels of three near clear dates scatter by
    0.007 (dry Spain, dates chosen by hand) to 0.08 (Slovenia, top of atmosphere)."""
    haze: float = 0.004
    """Mean opacity of haze on clear dates."""
    optical_tracks: int = 1
    """Tracks that see the scene: 1 (a date every 5 days) or 2 (every 2 or 3 days)."""
    double_days: int = 1
    """Days a year with a second acquisition some minutes later."""
    radar_orbits: tuple[str, ...] = ("descending", "ascending")
    """Which orbit directions pass, each every 6 days."""
    looks: float = 20.0
    """Equivalent number of looks of a radar pixel: 4.4 unfiltered, more after a speckle filter."""

    def __post_init__(self) -> None:
        for name in ("width", "height", "years"):
            self._demand(name, getattr(self, name) >= 1, "at least 1")
        self._demand("first_year", 1971 <= self.first_year <= 2200, "from 1971 to 2200")
        self._demand("seed", self.seed >= 0, "0 or more")
        self._demand("parcel_hectares", self.parcel_hectares > 0, "above 0")
        self._demand("cloud_share", 0 < self.cloud_share < 1, "above 0 and below 1")
        self._demand("omission", 0 <= self.omission < 0.5, "from 0 to below 0.5")
        self._demand("noise", 0 <= self.noise < 1, "from 0 to below 1")
        self._demand("haze", 0 <= self.haze < 0.2, "from 0 to below 0.2")
        self._demand("optical_tracks", self.optical_tracks in (1, 2), "1 or 2")
        self._demand("double_days", 0 <= self.double_days <= 50, "from 0 to 50")
        known = {orbit.name for orbit in backscatter.ORBITS}
        fits = bool(self.radar_orbits) and known.issuperset(self.radar_orbits)
        self._demand("radar_orbits", fits, "descending, ascending or both")
        self._demand("looks", self.looks > 0, "above 0")

    @property
    def grid(self) -> Grid:
        """The pixels, in `CRS`."""
        return Grid(self.width, self.height, PIXEL, LEFT, TOP)

    @property
    def period(self) -> tuple[float, float]:
        """First day and the day after the last."""
        start, end = (
            float(np.datetime64(f"{year}-01-01", "D").astype(int))
            for year in (self.first_year, self.first_year + self.years)
        )
        return start, end

    @cached_property
    def labels(self) -> np.ndarray:
        """The parcel number of each pixel (y, x) int32, 0 for margins."""
        return rasterise(self._polygons, self.grid)

    @cached_property
    def parcels(self) -> tuple[Parcel, ...]:
        """All parcels with their true seasons."""
        dated = date_seasons(self._curves, self._drafts, *self.period)
        return tuple(
            Parcel(
                number,
                self._crops[number].name,
                tuple((float(x), float(y)) for x, y in (*ring, ring[0])),
                polygon_area(ring),
                dated[number],
            )
            for number, ring in enumerate(self._polygons, start=1)
        )

    @cached_property
    def optical_days(self) -> np.ndarray:
        """Times of the optical acquisitions, strictly increasing."""
        rng = self._rng("dates", 0)
        start, end = self.period
        days = []
        for first, hour in TRACKS[: self.optical_tracks]:
            passes = np.arange(start + first + 1, end, 5.0)
            days.append(passes + hour / 24 + rng.uniform(-90, 90, passes.size) / 86400)
        single = np.concatenate(days)
        count = min(self.double_days * self.years, single.size)
        doubled = rng.choice(single, count, replace=False) + rng.uniform(400, 460, count) / 86400
        seconds = np.round(np.concatenate([single, doubled]) * 86400)
        return np.sort(seconds) / 86400

    @cached_property
    def radar_days(self) -> np.ndarray:
        """Times of the radar acquisitions, strictly increasing."""
        return np.array([day for day, _ in self._passes])

    @property
    def radar_directions(self) -> tuple[str, ...]:
        """The orbit direction of each radar acquisition."""
        return tuple(backscatter.ORBITS[orbit].name for _, orbit in self._passes)

    def truth_ndvi(self, days: Iterable[float]) -> np.ndarray:
        """Noise-free NDVI (time, y, x) float32 at these times, which lie within the period."""
        at = np.atleast_1d(np.asarray(days, float))
        start, end = self.period
        if not np.all((at >= start) & (at < end)):
            raise Problem(
                "The truth was asked for outside of the sample scene's years, {first} to {last}. "
                "Ask for times within them.",
                first=self.first_year,
                last=self.first_year + self.years - 1,
            )
        gain, ground = self._pixels
        truth = np.empty((at.size, self.height, self.width), np.float32)
        for image, day in zip(truth, at):
            green = self._curves.greenness(np.array([day]))[:, 0].astype(np.float32)
            np.multiply(gain, green[self.labels], out=image)
            image += ground
        return truth

    def optical(self, number: int) -> OpticalImage:
        """Simulate the optical acquisition of this number, from 0."""
        day = float(self.optical_days[number])
        rng = self._rng("optical", number)
        covers, thin_covers = self._covers
        shape = (self.height, self.width)
        south, east = clouds.shadow_shift(day, LATITUDE, rng.uniform(200, 800))
        down, right = south / PIXEL, east / PIXEL
        field = clouds.SmoothField(shape, rng, reach=abs(down) + abs(right))
        cloud, shadow = field.at(), field.at(down, right)
        threshold = clouds.upper_share(np.maximum(cloud, shadow), covers[number])
        clouded, shaded = cloud > threshold, shadow > threshold
        mask = clouded | shaded

        haze = clouds.SmoothField(shape, rng, sizes=(12.0,), weights=(1.0,)).at()
        opacity = rng.exponential(self.haze) * (1 + 0.3 * np.tanh(haze))
        missed = np.zeros(shape, bool)
        if not mask.all():
            thin = clouds.SmoothField(shape, rng, sizes=(8.0,), weights=(1.0,)).at()
            missed[~mask] = thin[~mask] > clouds.upper_share(thin[~mask], thin_covers[number])
            opacity[missed] += rng.uniform(0.06, 0.2)
        if clouded.any():
            depth = cloud[clouded] - max(threshold, float(cloud[clouded].min()))
            opacity[clouded] = 1 - 0.85 * np.exp(-1.5 * depth)

        ndvi = self.truth_ndvi([day])[0]
        ndvi = np.where(shaded & ~clouded, clouds.in_shadow(ndvi), ndvi)
        ndvi = clouds.through_cloud(ndvi, opacity)
        ndvi += self.noise * rng.standard_normal(shape, np.float32)
        return OpticalImage(np.clip(ndvi, -1, 1).astype(np.float32), mask.astype(np.uint8), missed)

    def radar(self, number: int) -> RadarImage:
        """Simulate the radar acquisition of this number, from 0."""
        day, which = self._passes[number]
        orbit = backscatter.ORBITS[which]
        rng = self._rng("radar", number)
        bare = 1 - backscatter.cover(self._canopies, day, orbit)
        moisture = self._rain.moisture(day)
        tilled = np.array([1.0 if crop.harvest else backscatter.UNTILLED for crop in self._crops])
        wander = tilled * orbit.structure * self._structure.at(day, which)
        wander += orbit.jitter * rng.standard_normal(bare.size)
        shared = 0.4 * rng.standard_normal() + 0.4 * rng.standard_normal(bare.size)
        vv_change, vh_change = (
            np.array([getattr(crop, name) for crop in self._crops]) for name in ("vv", "vh")
        )
        vv = orbit.vv_soil + 2.5 * moisture * bare + vv_change * (1 - bare) + shared
        vh = orbit.vh_soil + 1.5 * moisture * bare + vh_change * (1 - bare) + shared + wander
        denser = 6 * (self._pixels[0] - 1)
        vv_linear, vh_linear = (
            10 ** ((level.astype(np.float32)[self.labels] + denser) / 10)
            * backscatter.speckle(self.labels.shape, self.looks, rng)
            for level in (vv, vh)
        )
        rvi = backscatter.radar_vegetation_index(vv_linear, vh_linear)
        return RadarImage(rvi, vv_linear, vh_linear)

    @cached_property
    def _polygons(self) -> list[np.ndarray]:
        return parcel_polygons(self.grid, self.parcel_hectares * 1e4, self._rng("layout"))

    @cached_property
    def _crops(self) -> list[Crop]:
        """The crop of every label, the margins' first, in the shares that are asked for."""
        count = len(self._polygons)
        upper = np.cumsum([crop.share for crop in CROPS])
        picks = np.searchsorted(upper / upper[-1], (np.arange(count) + 0.5) / max(count, 1))
        self._rng("crops", 0).shuffle(picks)
        return [MARGIN, *(CROPS[pick] for pick in picks)]

    @cached_property
    def _drafts(self) -> list[list[Draft]]:
        """The seasons of every label, from the year before the scene to the year after it."""
        years = range(self.first_year - 1, self.first_year + self.years + 1)
        weather = np.clip(self._rng("crops", 1).normal(0, 4, len(years)), -7, 7)
        rng = self._rng("crops", 2)
        return [draw_seasons(crop, years, weather, rng) for crop in self._crops]

    @cached_property
    def _curves(self) -> Curves:
        return collect(self._crops, self._drafts, self._rng("crops", 3))

    @cached_property
    def _canopies(self) -> Curves:
        grown = [[draft.crop for draft in drafts for _ in draft.growths] for drafts in self._drafts]
        return backscatter.canopies(self._curves, grown)

    @cached_property
    def _pixels(self) -> tuple[np.ndarray, np.ndarray]:
        """Gain of greenness and NDVI of the ground, each (y, x) float32."""
        shape = (self.height, self.width)
        gain, ground = (
            np.tanh(
                clouds.SmoothField(
                    shape, self._rng("pixels", k), sizes=(2.0, 7.0), weights=(0.5, 1.0)
                ).at()
            )
            for k in (0, 1)
        )
        soil = self._curves.soil.astype(np.float32)[self.labels]
        return 1 + np.float32(0.06) * gain, soil + np.float32(0.02) * ground

    @cached_property
    def _covers(self) -> tuple[np.ndarray, np.ndarray]:
        """Shares of masked cloud, and of missed cloud in the rest, on each optical date."""
        rng = self._rng("weather", 0)
        covers = clouds.draw_covers(self.optical_days, self.cloud_share, rng)
        return covers, clouds.draw_thin_covers(covers, self.omission, rng)

    @cached_property
    def _rain(self) -> backscatter.Rain:
        return backscatter.draw_rain(*self.period, self._rng("ground", 0))

    @cached_property
    def _structure(self) -> backscatter.Structure:
        return backscatter.draw_structure(len(self._crops), self._rng("ground", 1))

    @cached_property
    def _passes(self) -> list[tuple[float, int]]:
        """Time and orbit of each radar acquisition, by time."""
        rng = self._rng("dates", 1)
        start, end = self.period
        passes: list[tuple[float, int]] = []
        for which, orbit in enumerate(backscatter.ORBITS):
            days = np.arange(start + 1 + orbit.first, end, backscatter.REPEAT)
            seconds = np.round((days + orbit.hour / 24) * 86400 + rng.uniform(-20, 20, days.size))
            if orbit.name in self.radar_orbits:
                passes.extend((float(second) / 86400, which) for second in seconds)
        return sorted(passes)

    def _rng(self, stream: str, number: int = 0) -> np.random.Generator:
        """Start the random numbers of one purpose and image, whatever was drawn before."""
        key = (STREAMS.index(stream), number)
        return np.random.default_rng(np.random.SeedSequence(self.seed, spawn_key=key))

    def _demand(self, name: str, fits: bool, wanted: str) -> None:
        if not fits:
            raise Problem(
                "The sample scene cannot be made: {name} is {value}. It must be {wanted}.",
                name=name,
                value=getattr(self, name),
                wanted=wanted,
            )
