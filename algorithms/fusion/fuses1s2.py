"""Fuse Sentinel-1 and Sentinel-2: from backscatter and reflectance to a gap-free index."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)

from ...cube.finished_file import finished_file, require_writable
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import FUSION
from ..further_inputs import FURTHER
from ..methods.mogpr import METHOD
from ..preparation.derivation import Derivation
from ..result_layers import show_as_stack
from ..stack_runner import INPUT, StackAlgorithm, geotiff
from ..text import tr
from . import optical_inputs, radar_inputs
from .optical_inputs import OpticalInputs
from .radar_inputs import RadarInputs

OUTPUT_OPTICAL = "OUTPUT_OPTICAL"


class FuseS1S2Algorithm(PhenoFuseAlgorithm):
    """Derives the stacks that `mogpr` takes, and runs it on them."""

    listed_in = FUSION

    def __init__(self) -> None:
        super().__init__()
        self.fusion = StackAlgorithm(METHOD)

    def name(self) -> str:
        """Return the algorithm's id."""
        return "fuses1s2"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Fuse Sentinel-1 and Sentinel-2")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("rvi", "ndvi", "evi", "backscatter", "speckle", "cloud mask", "scl")
        return [*self.fusion.tags(), *(tr(word) for word in words)]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes a radar index from backscatter and a vegetation index from reflectance, "
            "masks clouds, and fills the gaps with what the radar saw meanwhile."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Fills the gaps of an optical vegetation index with what the radar saw meanwhile, "
                "and gives the uncertainty. The stacks may lie on different grids and have "
                "different times: the result is on the grid of the optical one."
            ),
            tr(
                "Steps: backscatter to linear power; unless switched off, the speckle filter; "
                "where the grids differ, the power is warped to the optical grid; the radar "
                "index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene "
                "classification is not clear, dilated if you choose so; "
                'and then the fusion, as "Fuse time series (MOGPR)" does it.'
            ),
        ]
        return self.help_text(
            *lines,
            source=METHOD.source,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the inputs of both sensors, and what the method itself asks for beside its inputs."""
        self.fusion.initAlgorithm(configuration)
        radar_inputs.add_parameters(self.add)
        optical_inputs.add_parameters(self.add)
        for definition in self.fusion.parameterDefinitions():
            if definition.name() not in (INPUT, FURTHER):
                self.addParameter(definition.clone())
        for key, title, text in (
            (
                OUTPUT_OPTICAL,
                tr("Clear optical index"),
                tr("The optical stack that was fused, with its gaps."),
            ),
            (
                _output("ASCENDING"),
                tr("Radar index, ascending orbits"),
                tr("The radar stack that was fused, on the grid of the optical one."),
            ),
            (
                _output("DESCENDING"),
                tr("Radar index, descending orbits"),
                tr("The radar stack that was fused, on the grid of the optical one."),
            ),
        ):
            self.add(QgsProcessingParameterRasterDestination(key, title, None, True, False), text)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.radar = RadarInputs.of(self, parameters, context)
        self.optical = OpticalInputs.of(self, parameters, context)
        # The stacks it will run on are not there yet; those they come from stand for them.
        given = {INPUT: self.optical.first.path, FURTHER: [self.radar.orbits[0].vv.path]}
        self.fusion.check(parameters | given, context)
        self._require_different(parameters)

    def _require_different(self, parameters: dict[str, Any]) -> None:
        """Raise Problem where two outputs are the same file."""
        names = [one.name() for one in self.destinationParameterDefinitions()]
        files = [parameters[name] for name in names if _is_geotiff(parameters.get(name))]
        for path in files:
            if files.count(path) > 1:
                raise Problem(
                    "{path} is the name of two outputs, which would overwrite one another. Give "
                    "each a name of its own.",
                    path=path,
                )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Derive the stacks and fuse them; those that are kept appear at the end."""
        targets = dict(self._targets(parameters, context))
        with ExitStack() as opened:
            parts = {
                key: opened.enter_context(finished_file(path)) for key, path in targets.items()
            }
            folder = opened.enter_context(TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()))
            derivation = Derivation(choose_backend(), Path(folder), self.fusion.budget, feedback)
            steps = self._derive(derivation, parts, context)
            results = self.fusion.execute(parameters, context, steps)
        for path in targets.values():
            show_as_stack(path, context)
        return results | {key: str(path) for key, path in targets.items()}

    def _targets(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Iterator[tuple[str, Path]]:
        """Yield the derived stacks that are kept, and where."""
        for key in (OUTPUT_OPTICAL, *(_output(one.key) for one in self.radar.orbits)):
            path = self.parameterAsOutputLayer(parameters, key, context)
            if path:
                target = geotiff(path)
                require_writable(target)
                yield key, target

    def _derive(
        self, derivation: Derivation, parts: dict[str, Path], context: QgsProcessingContext
    ) -> QgsProcessingMultiStepFeedback:
        """Check all inputs, then derive the stacks that the fusion shall run on.

        Return the feedback of the step that is left, the fusion.
        """
        stacks = self.optical.open(derivation)
        pairs = self.radar.open(derivation)
        part, grid = parts.get(OUTPUT_OPTICAL), stacks[0].grid
        steps, optical = self.optical.steps(part), stacks[0]
        derivation.expect(steps + self.radar.steps(pairs, grid, derivation) + 1)
        if steps:
            optical = self.optical.derive(stacks, derivation, part, context)
        radar = [
            (
                self.radar.name(orbit),
                self.radar.derive(orbit, pair, grid, derivation, parts.get(_output(orbit.key))),
            )
            for orbit, pair in zip(self.radar.orbits, pairs)
        ]
        self.fusion.source, self.fusion.name_of_source = optical.path, self.optical.name
        self.fusion.others = replace(self.fusion.others, variables=tuple(radar))
        return derivation.next_step()


def _output(orbit: str) -> str:
    """Return the name of the output of an orbit's radar index."""
    return f"OUTPUT_RADAR_{orbit}"


def _is_geotiff(value: Any) -> bool:
    return isinstance(value, str) and value.lower().endswith((".tif", ".tiff"))
