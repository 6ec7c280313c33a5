"""Biophysical variables: stacks of Sentinel-2's bands to LAI, FAPAR, FCOVER, CCC or CWC."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
)

from ...cube.problem import Problem
from ...cube.raster import Backend, choose_backend
from ...cube.run import Output, Report, run_stack, time_bands
from ...cube.stack import Stack
from ...series.biophysical import Network, biophysical
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import STACKS
from ..memory import add_memory, budget_of
from ..result_layers import show_as_stack
from ..targets import targets_of
from ..text import tr
from . import angles, reflectance
from .angles import Angles, OpenAngles
from .band_inputs import BANDS, add_bands
from .networks import SETS, VARIABLES, bands_of, network
from .raster_choice import choice
from .reflectance import Reflectance
from .same_times import open_together

VARIABLE, NETWORK = "VARIABLE", "NETWORK"
OUTPUT, OUTPUT_QUALITY = "OUTPUT", "OUTPUT_QUALITY"
ALL_BANDS = ("G", "R", "RE1", "RE2", "RE3", "N", "N2", "S1", "S2")


class BiophysicalAlgorithm(PhenoFuseAlgorithm):
    """Computes a biophysical variable of band stacks by a published network."""

    listed_in = STACKS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "biophysical"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = (
            *("lai", "leaf area", "fapar", "fcover", "chlorophyll", "canopy water", "snap"),
            *("biopar", "neural network", "sentinel-2"),
        )
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of "
            "Sentinel-2's bands, as SNAP does."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "The networks of SNAP's biophysical processor, of surface reflectance without "
                "clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m "
                "B03, B04 and B08. The result lies on the grid of the first band."
            ),
            tr(
                "Where the sun stands follows from time and place; a time at midnight UTC is taken "
                "to be a date alone, and then the solar time counts. Values that are out of the "
                "range of the variable by little are set to its end, and by more are gaps."
            ),
        ]
        return self.help_text(
            *lines,
            source="Weiss, Baret and Jay (2020), S2ToolBox Level 2 products LAI, FAPAR, FCOVER, "
            "version 2.1; ESA SNAP",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        variables = "; ".join(f"{name} {tr(text)}" for name, text in VARIABLES.items())
        self.add(
            QgsProcessingParameterEnum(
                VARIABLE, tr("Variable"), list(VARIABLES), False, "LAI", False, True
            ),
            tr("{variables}.", variables=variables),
        )
        self.add(
            QgsProcessingParameterEnum(
                NETWORK, tr("Network"), list(SETS), False, SETS[0], False, True
            ),
            tr(
                "Version, satellite and pixels. That of the other satellite differs little; the 20 "
                "m ones are better, and the only ones for CCC and CWC."
            ),
        )
        add_bands(self.add, ALL_BANDS)
        reflectance.add_parameters(self.add)
        angles.add_parameters(self.add)
        add_memory(self.add)
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Variable stack")),
            tr("Stack of the grid and times of the first band."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                OUTPUT_QUALITY, tr("Quality"), None, True, False
            ),
            tr(
                "Stack of flags that add up: 0 good, 1 a band or angle out of the range of "
                "training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 "
                "too large for a value."
            ),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.variable = self.parameterAsEnumString(parameters, VARIABLE, context)
        self.set = self.parameterAsEnumString(parameters, NETWORK, context)
        self.network = network(self.set, self.variable)
        self.budget = budget_of(self, parameters, context)
        self.reflectance = Reflectance.of(self, parameters, context)
        self.angles = Angles.of(self, parameters, context)
        needed = [BANDS[name] for name in bands_of(self.set)]
        given = [choice(self, band.key, parameters, context) for band in needed]
        missing = [band for band, one in zip(needed, given) if one is None]
        if missing:
            raise Problem(
                "Not given: {missing}. The network {name} takes {needed}: give these stacks, or "
                "choose another network.",
                missing=", ".join(f"{tr(one.title)} ({one.sentinel2})" for one in missing),
                name=self.set,
                needed=", ".join(one.sentinel2 for one in needed),
            )
        self.chosen = [one for one in given if one]

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compute the variable, block by block."""
        backend = choose_backend()
        targets = targets_of(self, (OUTPUT, OUTPUT_QUALITY), parameters, context)
        stacks = open_together(self.chosen, backend, feedback)
        titles = [one.title for one in self.chosen]
        bands = self.reflectance.of_stacks(stacks, titles, backend, feedback)
        opened = self.angles.open(bands[0], backend, context, feedback)
        report = write_variable(
            self.network,
            bands,
            opened,
            [self._output(target, bands[0].times) for target in targets.values()],
            backend,
            budget=self.budget,
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        feedback.pushInfo(
            tr(
                "{share:.1f} % of the values of the first band are gaps. Wrote {variable} at "
                "{count} times of {series} series in {seconds:.1f} s.",
                share=100 * report.gaps,
                variable=self.variable,
                count=len(bands[0].times),
                series=report.series,
                seconds=report.seconds,
            )
        )
        for target in targets.values():
            show_as_stack(target, context)
        return {key: str(target) for key, target in targets.items()}

    def _output(self, target: Path, times: np.ndarray) -> Output:
        metadata = {
            "PHENOFUSE_METHOD": self.name(),
            "PHENOFUSE_VARIABLE": self.variable,
            "PHENOFUSE_NETWORK": self.set,
        }
        return Output(target, time_bands(times), metadata)


def write_variable(
    network: Network,
    bands: Sequence[Stack],
    angles: OpenAngles,
    outputs: Sequence[Output],
    backend: Backend,
    **options: Any,
) -> Report:
    """Write a variable of bands in reflectance, and its quality where there is a second output.

    `options` are those of `run_stack`; raises Cancelled, and Problem.
    """
    count = len(bands)

    def compute(*values: np.ndarray) -> Sequence[np.ndarray]:
        inputs = [*values[:count], *angles.cosines(values[count:])]
        return biophysical(network, inputs)[: len(outputs)]

    further = [*bands[1:], *angles.stacks]
    return run_stack(bands[0], backend, compute, outputs, further=further, **options)
