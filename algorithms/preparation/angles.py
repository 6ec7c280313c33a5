"""Where sun and sensor stand at each value: from stacks of angles, one number, or computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.raster import Backend
from ...cube.same_times import masks_of
from ...cube.stack import Stack
from .. import parameters as declared
from ..declaration import Number
from ..phenology.places_raster import places_of
from ..phenology.sun_angle import SOLAR_TIME, ZENITH, SunAngle
from ..text import tr
from .raster_choice import Add, RasterChoice, add_choice, choice
from .same_times import shown_on

STACKS = (
    ("SUN_ZENITHS", "Sun zenith angles"),
    ("VIEW_ZENITHS", "View zenith angles"),
    ("SUN_AZIMUTHS", "Sun azimuths"),
    ("VIEW_AZIMUTHS", "View azimuths"),
)
SUN, VIEW, SUN_AZIMUTH, VIEW_AZIMUTH = (key for key, _ in STACKS)

VIEW_ZENITH = Number(
    "view_zenith",
    "View zenith angle (degrees)",
    "Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. "
    "From 0 to 60.",
    default=5.0,
    least=0,
    most=60,
    advanced=True,
)
AZIMUTH = Number(
    "relative_azimuth",
    "Angle between sun and sensor (degrees)",
    "Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to "
    "180.",
    default=90.0,
    least=0,
    most=180,
    advanced=True,
)
NUMBERS = (ZENITH, SOLAR_TIME, VIEW_ZENITH, AZIMUTH)


def add_parameters(add: Add) -> None:
    """Add the parameters."""
    for number in NUMBERS:
        for definition in declared.definitions(number):
            add(definition, tr(number.help), advanced=True)
    for key, title in STACKS:
        add_choice(
            add,
            key,
            tr(title),
            tr(
                "Stack of degrees, with an image of the time or day of each time of the bands; "
                "instead of the number. Azimuths only both together."
            ),
            advanced=True,
        )


@dataclass(frozen=True)
class Angles:
    """What the parameters say."""

    numbers: dict[str, float | None]
    """The declared numbers by name."""
    stacks: dict[str, RasterChoice]
    """The stacks that are given, by the names of their parameters."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Angles:
        """Read the parameters; raises Problem."""
        numbers = {one.name: declared.value(one, algorithm, parameters, context) for one in NUMBERS}
        given = {key: choice(algorithm, key, parameters, context) for key, _ in STACKS}
        stacks = {key: one for key, one in given.items() if one}
        if (SUN_AZIMUTH in stacks) != (VIEW_AZIMUTH in stacks):
            raise Problem(
                "Only one of the azimuths of sun and view is given, and their difference is "
                "needed. Give both stacks, or none."
            )
        return cls(numbers, stacks)

    def open(
        self,
        first: Stack,
        backend: Backend,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> OpenAngles:
        """Open what is needed on the grid and at the times of a stack; raises Problem."""
        opened = {}
        for key, chosen in self.stacks.items():
            stack = masks_of(chosen.open(backend), first.times, chosen.title)
            opened[key] = shown_on(stack, first.grid, chosen.title, backend, feedback)
        sun = SunAngle(first.days, self.numbers[ZENITH.name], self.numbers[SOLAR_TIME.name])
        if SUN in opened:
            return OpenAngles(sun, self.numbers, tuple(opened), tuple(opened.values()))
        places = None
        if sun.zenith is None:
            places = places_of(first.grid, backend, context.transformContext())
        sun.log(places.middle if places else None, feedback)
        stacks = (*opened.values(), places.stack) if places else tuple(opened.values())
        return OpenAngles(sun, self.numbers, tuple(opened), stacks)


@dataclass(frozen=True)
class OpenAngles:
    """Gives the cosines for blocks of series."""

    sun: SunAngle
    numbers: dict[str, float | None]
    keys: tuple[str, ...]
    """Which of the stacks are stacks of angles; a last one more has latitude and longitude."""
    stacks: tuple[Stack, ...]
    """To be read beside the bands."""

    def cosines(self, values: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Return cosines of view zenith, sun zenith and relative azimuth, of values of `stacks`.

        Each is (T, N) or broadcasts to it; NaN where the sun is not up.
        """
        given = {key: np.radians(one, dtype=np.float64) for key, one in zip(self.keys, values)}
        if SUN in given:
            sun = np.cos(given[SUN])
        else:
            sun = self.sun.cosine(*(values[-1] if len(values) > len(self.keys) else ()))
        if VIEW in given:
            view = np.cos(given[VIEW])
        else:
            view = np.full((1, 1), np.cos(np.radians(self.numbers[VIEW_ZENITH.name])))
        if SUN_AZIMUTH in given:
            between = np.cos(given[SUN_AZIMUTH] - given[VIEW_AZIMUTH])
        else:
            between = np.full((1, 1), np.cos(np.radians(self.numbers[AZIMUTH.name])))
        return [view, np.where(sun > 0, sun, np.nan), between]
