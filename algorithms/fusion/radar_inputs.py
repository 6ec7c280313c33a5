"""The radar side of a fusion: from backscatter of two polarisations to an index, for each orbit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
)

from ...cube.problem import Problem
from ...cube.raster.grid import Grid
from ...cube.same_times import require_same_times
from ...cube.stack import Stack
from ...series.radar_index import polarisation_ratio, positive, radar_vegetation_index
from ..preparation import backscatter
from ..preparation.backscatter import Backscatter
from ..preparation.derivation import Derivation
from ..preparation.raster_choice import Add, RasterChoice, add_choice, choice
from ..text import tr, translated_later

INDEX = "RADAR_INDEX"
POLARISATIONS = ("VV", "VH")
ORBITS = (
    ("ASCENDING", translated_later("ascending")),
    ("DESCENDING", translated_later("descending")),
)
"""Part of the parameters' names, and name for people, of each direction."""
INDICES = (
    ("RVI", "RVI = 2 VH / (VV + VH)", radar_vegetation_index),
    ("RVI", "RVI = 4 VH / (VV + VH)", partial(radar_vegetation_index, factor=4.0)),
    ("VH/VV", "Ratio VH / VV", polarisation_ratio),
)
"""Name, label and function of each index."""


def add_parameters(add: Add) -> None:
    """Add the parameters of the radar side."""
    text = tr(
        "Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: "
        "the two see the land at other hours and angles, and are variables of their own. VV and "
        "VH of at least one direction are needed, of the same times."
    )
    for polarisation in POLARISATIONS:
        title = tr("{polarisation}, ascending orbits", polarisation=polarisation)
        add_choice(add, f"{polarisation}_ASCENDING", title, text)
    for polarisation in POLARISATIONS:
        title = tr("{polarisation}, descending orbits", polarisation=polarisation)
        add_choice(add, f"{polarisation}_DESCENDING", title, text)
    backscatter.add_unit(add)
    add(
        QgsProcessingParameterEnum(
            INDEX, tr("Radar index"), [tr(label) for _, label, _ in INDICES], False, 0
        ),
        tr(
            "What is fused, of linear power. The two RVI differ by a factor alone, which does not "
            "change the fused optical stack."
        ),
    )
    backscatter.add_filter(add)


@dataclass(frozen=True)
class Orbit:
    """The backscatter of one orbit direction."""

    key: str
    """Its part of the parameters' names."""
    direction: str
    """Its name for people."""
    vv: RasterChoice
    """Stack of VV."""
    vh: RasterChoice
    """Stack of VH."""


@dataclass(frozen=True)
class RadarInputs:
    """What the parameters of the radar side say."""

    orbits: tuple[Orbit, ...]
    """One or two."""
    backscatter: Backscatter
    """Its unit and speckle filter."""
    index: int
    """Place among `INDICES`."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> RadarInputs:
        """Read the parameters, on the main thread; raises Problem."""
        return cls(
            _orbits(algorithm, parameters, context),
            Backscatter.of(algorithm, parameters, context),
            algorithm.parameterAsEnum(parameters, INDEX, context),
        )

    def name(self, orbit: Orbit) -> str:
        """Return what the index of an orbit is called."""
        return f"{INDICES[self.index][0]} {tr(orbit.direction)}"

    def steps(self, pairs: list[tuple[Stack, Stack]], grid: Grid, derivation: Derivation) -> int:
        """Return the number of stacks that `derive` writes for all orbits."""
        stacks = [one for pair in pairs for one in pair]
        return len(pairs) + sum(self._is_written_first(one, grid, derivation) for one in stacks)

    def open(self, derivation: Derivation) -> list[tuple[Stack, Stack]]:
        """Open VV and VH of each orbit; Problem where they do not fit together or their unit."""
        pairs = []
        for orbit in self.orbits:
            pair = orbit.vv.open(derivation.backend), orbit.vh.open(derivation.backend)
            require_same_times(*pair, (orbit.vv.title, orbit.vh.title))
            for chosen, stack in zip((orbit.vv, orbit.vh), pair):
                seen = derivation.look_at(stack)
                self.backscatter.require_unit(chosen.title, seen, derivation.feedback)
            pairs.append(pair)
        return pairs

    def derive(
        self,
        orbit: Orbit,
        pair: tuple[Stack, Stack],
        grid: Grid,
        derivation: Derivation,
        target: Path | None,
    ) -> Stack:
        """Write the index of an orbit on a grid, to `target` or a file that nobody keeps."""
        vv, of_vv = self._powers(orbit.vv.title, pair[0], grid, derivation)
        vh, of_vh = self._powers(orbit.vh.title, pair[1], grid, derivation)
        function = INDICES[self.index][2]
        return derivation(
            self.name(orbit),
            [vv, vh],
            lambda one, other: function(of_vv(one), of_vh(other)),
            target,
            halo=self.backscatter.halo,
        )

    def _powers(
        self, title: str, stack: Stack, grid: Grid, derivation: Derivation
    ) -> tuple[Stack, Callable[[np.ndarray], np.ndarray]]:
        """Return a stack on the grid, and what makes filtered linear power of its values.

        Powers are averaged, not decibels: where a stack lies on another grid, its powers are
        written before it is warped.
        """
        if derivation.is_on(stack, grid):
            return stack, self.backscatter.power
        if self._is_written_first(stack, grid, derivation):
            stack = derivation(
                tr("{title}, linear", title=title),
                [stack],
                self.backscatter.power,
                halo=self.backscatter.halo,
            )
        return derivation.on_grid(stack, grid, title), positive

    def _is_written_first(self, stack: Stack, grid: Grid, derivation: Derivation) -> bool:
        changes = self.backscatter.is_decibel or self.backscatter.window
        return bool(changes) and not derivation.is_on(stack, grid)


def _orbits(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[Orbit, ...]:
    found = []
    for key, direction in ORBITS:
        vv, vh = (choice(algorithm, f"{one}_{key}", parameters, context) for one in ("VV", "VH"))
        if vv and vh:
            found.append(Orbit(key, direction, vv, vh))
        elif vv or vh:
            raise Problem(
                "{given} is given without {missing}, and the index needs both. Give both stacks "
                "of the {direction} orbits, or none.",
                given=(vv or vh).title,
                missing=algorithm.parameterDefinition(
                    f"{'VH' if vv else 'VV'}_{key}"
                ).description(),
                direction=tr(direction),
            )
    if not found:
        raise Problem(
            "No radar stack is given, and without radar there is nothing to fuse. Give VV and VH "
            "of ascending or descending orbits, or both."
        )
    return tuple(found)
