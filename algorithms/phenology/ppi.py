"""Plant Phenology Index: from red and near-infrared reflectance to the input of HR-VPP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...cube.problem import Problem
from ...cube.raster import Backend, BandSpec, choose_backend
from ...cube.run import MEBIBYTE, Cancelled, Output, run_stack
from ...cube.same_times import require_same_times
from ...cube.sampling import sample_series
from ...cube.stack import Stack, on_grid, open_stack
from ...cube.times.clock import iso
from ...series.optical_index import are_digital_numbers
from ...series.ppi import MOST_SOIL, dvi, headroom_of, ppi
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PHENOLOGY, Number
from ..result_layers import show_as_stack
from ..stack_input import raster_source
from ..stack_runner import BUDGET, MEMORY, geotiff
from ..text import tr
from .places_raster import places_of
from .sun_angle import SOLAR_TIME, ZENITH, SunAngle

RED, NIR, OUTPUT = "RED", "NIR", "OUTPUT"

SCALE = Number(
    "scale",
    "Scale of reflectance",
    "Reflectance (0 to 1) = value * scale + offset. 1 where the files are in reflectance or carry "
    "their own scale; 0.0001 for Sentinel-2's digital numbers. Above 0.",
    default=1.0,
    above=0,
    advanced=True,
)
OFFSET = Number(
    "offset",
    "Offset of reflectance",
    "See the scale; -0.1 for Sentinel-2's digital numbers from processing baseline 04.00 (January "
    "2022) on, unless your provider has taken it off.",
    default=0.0,
    advanced=True,
)
SOIL = Number(
    "soil",
    "DVI of bare soil",
    "Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.",
    default=0.09,
    least=0.01,
    most=MOST_SOIL - 0.01,
    advanced=True,
)
LARGEST = Number(
    "largest",
    "DVI of the densest canopy",
    "Near infrared less red of the densest canopy, in reflectance. Empty takes it from each "
    "series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For "
    "this the stacks should have a year or more. From 0.05 to 0.8.",
    least=0.05,
    most=0.8,
    advanced=True,
)
NUMBERS = (ZENITH, SOLAR_TIME, SOIL, LARGEST, SCALE, OFFSET)


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
        words = ("ppi", "hr-vpp", "timesat", "dvi", "sun zenith", "leaf area", "time series")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes the index that HR-VPP takes its seasons from, of red and near infrared and "
            "the height of the sun."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "The Plant Phenology Index grows in proportion to the green leaf area, where NDVI "
                "no longer does, and hardly answers to snow: it suits the seasons of conifers and "
                "of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, "
                'then find seasons with "Phenology (seasons)".'
            ),
            tr(
                "Where the sun stands follows from time and place of each pixel, to 0.01 degree. "
                "A time at midnight UTC is taken to be a date alone: then the solar time counts. "
                "Values at which the sun is not up are gaps."
            ),
        ]
        return self.help_text(
            *lines,
            source="Jin and Eklundh (2014), A physically based vegetation index for "
            "improved monitoring of plant phenology. Remote Sensing of Environment 152, 512-525; "
            "Copernicus HR-VPP; Michalsky (1988), The Astronomical Almanac's algorithm for "
            "approximate solar position. Solar Energy 40, 227-235",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        self.add(
            QgsProcessingParameterRasterLayer(RED, tr("Red")),
            tr("Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(NIR, tr("Near infrared")),
            tr("Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red."),
        )
        for parameter in NUMBERS:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
        memory = QgsProcessingParameterNumber(
            MEMORY, tr(BUDGET.title), QgsProcessingParameterNumber.Type.Integer, BUDGET.default
        )
        memory.setFlags(memory.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.add(memory, tr("Memory the run may take beyond QGIS itself, from 64 MiB."))
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("PPI stack")),
            tr("Stack of the grid and times of the red one."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.values = {one.name: declared.value(one, self, parameters, context) for one in NUMBERS}
        self.budget = int(declared.value(BUDGET, self, parameters, context) * MEBIBYTE)
        self.paths = tuple(
            raster_source(
                self, name, self.parameterDefinition(name).description(), parameters, context
            )
            for name in (RED, NIR)
        )

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
        headroom = self._look(red, nir, backend, feedback)
        places = None
        if self.values[ZENITH.name] is None:
            places = places_of(red.grid, backend, context.transformContext())
        sun = SunAngle(red.days, self.values[ZENITH.name], self.values[SOLAR_TIME.name])
        sun.log(places, feedback)

        def compute(*values: np.ndarray) -> list[np.ndarray]:
            cosine = sun.cosine(*(values[2] if places else ()))
            return [
                ppi(
                    *(self._reflectance(one) for one in values[:2]),
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
        """Open both stacks, on the grid of the red one; Problem where they do not go together."""
        titles = tuple(self.parameterDefinition(name).description() for name in (RED, NIR))
        red, nir = (open_stack(path, backend) for path in self.paths)
        for one in (red, nir):
            backend.probe(one.path)
        require_same_times(red, nir, titles)
        shown = on_grid(nir, red.grid, backend)
        if shown is not nir:
            feedback.pushInfo(
                tr("{name} lies on another grid, and is warped to that of red.", name=titles[1])
            )
        feedback.pushInfo(
            tr(
                "{count} times from {first} to {last}, {width} x {height} pixels.",
                count=len(red.times),
                first=iso(red.times[0]),
                last=iso(red.times[-1]),
                width=red.grid.width,
                height=red.grid.height,
            )
        )
        return [red, shown]

    def _look(
        self, red: Stack, nir: Stack, backend: Backend, feedback: QgsProcessingFeedback
    ) -> float:
        """Look at a sample: return the headroom of the largest DVI; Problem for no reflectance."""

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        sampled = sample_series([red, nir], backend, check=check)
        reflectance = [self._reflectance(one) for one in sampled]
        if are_digital_numbers(reflectance[1]):
            raise Problem(
                "{title} holds no reflectance: the median of the values looked at is {median:.3g}, "
                "and the index needs 0 to 1. Give the scale of reflectance, 0.0001 for "
                "Sentinel-2's digital numbers, and its offset.",
                title=self.parameterDefinition(NIR).description(),
                median=float(np.nanmedian(reflectance[1])),
            )
        headroom = headroom_of(dvi(*reflectance))
        if self.values[LARGEST.name] is None:
            feedback.pushInfo(
                tr(
                    "The DVI of the densest canopy is the 95th percentile of each series and "
                    "{headroom:.3f}.",
                    headroom=headroom,
                )
            )
        return headroom

    def _reflectance(self, values: np.ndarray) -> np.ndarray:
        scale, offset = self.values[SCALE.name], self.values[OFFSET.name]
        return values if scale == 1 and offset == 0 else values * scale + offset

    def _output(self, target: Path, red: Stack, headroom: float) -> Output:
        times = [iso(time) for time in red.times]
        metadata = {f"PHENOFUSE_{name.upper()}": str(one) for name, one in self.values.items()}
        metadata |= {"PHENOFUSE_METHOD": self.name(), "PHENOFUSE_HEADROOM": f"{headroom:.6g}"}
        bands = tuple(BandSpec(one, {"PHENOFUSE_TIME": one}) for one in times)
        return Output(target, bands, metadata)
