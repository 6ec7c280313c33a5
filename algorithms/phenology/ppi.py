"""Plant Phenology Index: from red and near-infrared reflectance to the input of HR-VPP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
)

from ...cube.raster import Backend, choose_backend
from ...cube.run import Cancelled, Output, run_stack, time_bands
from ...cube.sampling import sample_series
from ...cube.stack import Stack
from ...series.ppi import dvi, headroom_of, ppi
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PHENOLOGY
from ..memory import add_memory, budget_of
from ..preparation import reflectance
from ..preparation.raster_choice import add_choice, required_choice
from ..preparation.reflectance import Reflectance
from ..preparation.same_times import open_together
from ..result_layers import show_as_stack
from ..stack_runner import geotiff
from ..text import tr
from .places_raster import places_of
from .ppi_parameters import LARGEST, NUMBERS, SOIL, SOURCE, log_headroom, tags, what_it_is
from .sun_angle import SOLAR_TIME, ZENITH, SunAngle

RED, NIR, OUTPUT = "RED", "NIR", "OUTPUT"


class PlantPhenologyIndexAlgorithm(PhenoFuseAlgorithm):
    """Computes the Plant Phenology Index of two stacks of reflectance."""

    listed_in = PHENOLOGY

    def name(self) -> str:
        """Return the algorithm's id."""
        return "ppi"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Plant Phenology Index (PPI)")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return tags()

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes the index that HR-VPP takes its seasons from, of red and near infrared and "
            "the height of the sun."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            what_it_is(),
            tr(
                "Where the sun stands follows from time and place of each pixel, to 0.01 degree. "
                "A time at midnight UTC is taken to be a date alone: then the solar time counts. "
                "Values at which the sun is not up are gaps."
            ),
            source=SOURCE,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_choice(
            self.add,
            RED,
            tr("Red"),
            tr("Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps."),
            optional=False,
        )
        add_choice(
            self.add,
            NIR,
            tr("Near infrared"),
            tr("Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red."),
            optional=False,
        )
        reflectance.add_parameters(self.add)
        for parameter in NUMBERS:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
        add_memory(self.add)
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("PPI stack")),
            tr("Stack of the grid and times of the red one."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.values = {one.name: declared.value(one, self, parameters, context) for one in NUMBERS}
        self.budget = budget_of(self, parameters, context)
        self.reflectance = Reflectance.of(self, parameters, context)
        self.chosen = [required_choice(self, name, parameters, context) for name in (RED, NIR)]

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compute the index, block by block."""
        target = geotiff(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        backend = choose_backend()
        red, nir = self._open(backend, feedback)
        headroom = self._headroom([red, nir], backend, feedback)
        places = None
        if self.values[ZENITH.name] is None:
            places = places_of(red.grid, backend, context.transformContext())
        sun = SunAngle(red.days, self.values[ZENITH.name], self.values[SOLAR_TIME.name])
        sun.log(places.middle if places else None, feedback)

        def compute(*values: np.ndarray) -> list[np.ndarray]:
            cosine = sun.cosine(*(values[2] if places else ()))
            return [
                ppi(
                    *values[:2],
                    cosine,
                    soil=self.values[SOIL.name],
                    largest=self.values[LARGEST.name],
                    headroom=headroom,
                )
            ]

        report = run_stack(
            red,
            backend,
            compute,
            [self._output(target, red, headroom)],
            further=[nir, places.stack] if places else [nir],
            budget=self.budget,
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        feedback.pushInfo(
            tr(
                "{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series "
                "in {seconds:.1f} s.",
                share=100 * report.gaps,
                count=len(red.times),
                series=report.series,
                seconds=report.seconds,
            )
        )
        show_as_stack(target, context)
        return {OUTPUT: str(target)}

    def _open(self, backend: Backend, feedback: QgsProcessingFeedback) -> list[Stack]:
        """Open both stacks as reflectance on the grid of the red one; raises Problem."""
        stacks = open_together(self.chosen, backend, feedback)
        titles = [one.title for one in self.chosen]
        return self.reflectance.of_stacks(stacks, titles, backend, feedback)

    def _headroom(
        self, stacks: list[Stack], backend: Backend, feedback: QgsProcessingFeedback
    ) -> float:
        """Return the headroom of the largest DVI, from a sample."""

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        headroom = headroom_of(dvi(*sample_series(stacks, backend, check=check)))
        log_headroom(headroom, self.values[LARGEST.name], feedback)
        return headroom

    def _output(self, target: Path, red: Stack, headroom: float) -> Output:
        metadata = {f"PHENOFUSE_{name.upper()}": str(one) for name, one in self.values.items()}
        metadata |= {"PHENOFUSE_METHOD": self.name(), "PHENOFUSE_HEADROOM": f"{headroom:.6g}"}
        return Output(target, time_bands(red.times), metadata)
