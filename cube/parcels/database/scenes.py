"""Scenes, and what is extracted from one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...raster.problems import shown_name
from ...stack import Stack
from ...times.clock import Time

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude of the corners of a polygon; the first one is also the last."""

REFERENCE_LENGTH = 120

ROWS_AT_ONCE = 50_000
"""Rows that are Python's numbers at once, which take far more memory than numpy's."""


@dataclass(frozen=True)
class Scene:
    """One acquisition in the catalogue; card, time and reference tell it from others."""

    time: Time
    """UTC; kept to the millisecond."""
    reference: str
    """Name of the image, at most 120 characters."""
    sensor: str = "S2"
    """One or two characters."""
    card: str = "s2"
    """Kind of product, one or two characters; names the table of its rows."""
    footprint: Ring = ()
    """Where it lies (WGS 84); empty where unknown."""

    @property
    def milliseconds(self) -> int:
        """Time as milliseconds since 1970."""
        return int(self.time.astype("datetime64[ms]").astype(np.int64))

    @property
    def key(self) -> tuple[str, int, str]:
        """What no two scenes share."""
        return self.card, self.milliseconds, self.reference

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north."""
        if not self.footprint:
            return None
        xs, ys = zip(*self.footprint)
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Signatures:
    """Statistics of parcels in one band of a scene."""

    band: str
    """Name of the variable."""
    pids: NDArray[np.integer]
    """Ids of the parcels, shape (P,)."""
    statistics: Mapping[str, NDArray[np.floating]]
    """By name, shape (P,) each; parcels whose mean is NaN get no row."""

    def rows(self, columns: Sequence[str]) -> Iterator[tuple[float, ...]]:
        """Yield pid and statistics of each parcel that has a value."""
        known = np.flatnonzero(~np.isnan(self.statistics["mean"]))
        kept = [self.pids, *(self.statistics[name] for name in columns)]
        for first in range(0, known.size, ROWS_AT_ONCE):
            part = known[first : first + ROWS_AT_ONCE]
            yield from zip(*(column[part].tolist() for column in kept))


@dataclass(frozen=True)
class Histograms:
    """Numbers of pixels of each class in the parcels of a scene."""

    pids: NDArray[np.integer]
    """Ids of the parcels, shape (P,)."""
    counts: Mapping[str, NDArray[np.floating]]
    """By class, shape (P,) each; parcels without any get no row."""

    def rows(self) -> Iterator[tuple[int, str]]:
        """Yield pid and the classes as JSON, such as {"4": 120, "8": 3}."""
        for place, pid in enumerate(self.pids.tolist()):
            found = {
                name: round(float(counts[place]), 3)
                for name, counts in self.counts.items()
                if counts[place] > 0
            }
            if found:
                whole = {name: int(one) if one.is_integer() else one for name, one in found.items()}
                yield pid, json.dumps(whole)


@dataclass(frozen=True)
class StackScene:
    """A scene and where its pixels are."""

    scene: Scene
    """What the catalogue says of it."""
    times: Mapping[str, int]
    """For each variable that has it, which time of the variable's stack it is."""


def scenes_of(
    stacks: Mapping[str, Stack], *, sensor: str, card: str, footprints: Mapping[str, Ring]
) -> list[StackScene]:
    """Return the scenes of some variables, in order of time.

    Variables share the scene of a time they share. Its reference is made of the name of the first
    one's stack and the time, "ndvi_20180703T100031": it stays the same when images are added to the
    stack, and on machines that keep it in other folders.
    """
    times: dict[Time, dict[str, int]] = {}
    for variable, stack in stacks.items():
        for index, time in enumerate(stack.times.astype("datetime64[ms]")):
            times.setdefault(time, {})[variable] = index
    scenes = []
    for time in sorted(times):
        first = next(iter(times[time]))
        name = Path(shown_name(stacks[first].path)).stem
        moment = str(time.astype("datetime64[s]")).replace("-", "").replace(":", "")
        reference = f"{name}_{moment}"[-REFERENCE_LENGTH:]
        scene = Scene(time, reference, sensor, card, footprints.get(first, ()))
        scenes.append(StackScene(scene, times[time]))
    return scenes
