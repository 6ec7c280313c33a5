"""From a declared method to a Processing algorithm over a raster stack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..cube.problem import Problem
from ..cube.raster import BandSpec, choose_backend
from ..cube.run import MEBIBYTE, Output, Report, run_stack
from ..cube.stack import Stack, open_stack
from ..cube.times.clock import from_days, iso
from . import parameters as declared
from .declaration import Maps, MethodOutput, Number
from .method_algorithm import MethodAlgorithm
from .result_layers import show_as_maps, show_as_stack
from .stack_input import raster_source
from .text import tr

INPUT, OUTPUT, MEMORY = "INPUT", "OUTPUT", "MEMORY"

BUDGET = Number("memory", "Memory budget (MiB)", "", default=512, above=63)


class StackAlgorithm(MethodAlgorithm):
    """A declared method, run on the pixels of a stack."""

    runs_on = "stack"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters that the declaration names."""
        series = self.method.inputs[0]
        self.add(QgsProcessingParameterRasterLayer(INPUT, tr(series.title)), tr(series.help))
        self.add_declared()
        memory = QgsProcessingParameterNumber(
            MEMORY, tr(BUDGET.title), QgsProcessingParameterNumber.Type.Integer, BUDGET.default
        )
        self.add(
            memory,
            tr(
                "Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a "
                "little faster."
            ),
            advanced=True,
        )
        for name, output in self._outputs():
            destination = QgsProcessingParameterRasterDestination(
                name, tr(output.title), None, output.optional, not output.optional
            )
            self.add(destination, tr(output.help))

    def _outputs(self) -> list[tuple[str, MethodOutput]]:
        """Return the declared outputs with their Processing names."""
        first, *others = self.method.outputs
        return [(OUTPUT, first)] + [(declared.output_key(one.name), one) for one in others]

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        super().check(parameters, context)
        declared.check(BUDGET, self, parameters, context)
        self.source = raster_source(
            self, INPUT, tr(self.method.inputs[0].title), parameters, context
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Smooth, fuse or whatever the method does, block by block."""
        backend = choose_backend()
        stack = open_stack(self.source, backend)
        backend.probe(stack.path)
        _log_input(stack, feedback)
        days = stack.days
        keywords = self.keywords(days, parameters, context)
        times = self.method.output_times
        at = keywords[times.name] if times else None
        at = days if at is None else at
        asked, outputs = self._asked(parameters, context), []
        metadata = {"PHENOFUSE_METHOD": self.method.id} | {
            f"PHENOFUSE_{name.upper()}": str(value)
            for name, value in keywords.items()
            if not isinstance(value, np.ndarray)
        }
        for index, target in asked.items():
            outputs.append(Output(target, bands(self.method.outputs[index], at), metadata))
        function = self.method.load()

        def compute(values: np.ndarray) -> list[np.ndarray]:
            arrays = self.method.arrays(function(days, values, **keywords))
            return [arrays[index] for index in asked]

        report = run_stack(
            stack,
            backend,
            compute,
            outputs,
            budget=int(declared.value(BUDGET, self, parameters, context) * MEBIBYTE),
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        written = [
            (self.method.outputs[index], len(one.bands)) for index, one in zip(asked, outputs)
        ]
        _log_report(report, written, feedback)
        results = {}
        for index, target in asked.items():
            name, output = self._outputs()[index]
            show = show_as_maps if isinstance(output, Maps) else show_as_stack
            show(target, context)
            results[name] = str(target)
        return results

    def _asked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[int, Path]:
        """Return where to write the outputs, by their numbers, without those that are left out."""
        asked: dict[int, Path] = {}
        for index, (name, output) in enumerate(self._outputs()):
            path = self.parameterAsOutputLayer(parameters, name, context)
            if not path and output.optional:
                continue
            target = geotiff(path)
            if target in asked.values():
                raise Problem(
                    "{path} is the name of two outputs, which would overwrite one another. Give "
                    "each a name of its own.",
                    path=target,
                )
            asked[index] = target
        return asked


def bands(output: MethodOutput, at: np.ndarray) -> tuple[BandSpec, ...]:
    """Return the bands an output is written as; `at` are the days of a stack."""
    if isinstance(output, Maps):
        return tuple(
            BandSpec(
                one.name,
                {"PHENOFUSE_METRIC": one.title}
                | ({"PHENOFUSE_UNIT": one.unit} if one.unit else {}),
            )
            for one in output.metrics
        )
    return tuple(BandSpec(iso(time), {"PHENOFUSE_TIME": iso(time)}) for time in from_days(at))


def geotiff(path: str) -> Path:
    """Return the path of an output; Problem where its name says another format than GeoTIFF."""
    target = Path(path)
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise Problem(
            "{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that "
            "ends in .tif.",
            path=target,
        )
    return target


def _log_input(stack: Stack, feedback: QgsProcessingFeedback) -> None:
    grid = stack.grid
    feedback.pushInfo(
        tr(
            "Read {path}: {count} times from {first} to {last}, {width} x {height} pixels.",
            path=stack.path,
            count=len(stack.times),
            first=iso(stack.times[0]),
            last=iso(stack.times[-1]),
            width=grid.width,
            height=grid.height,
        )
    )
    if not grid.crs:
        feedback.pushWarning(
            tr(
                "{path} has no coordinate reference system, and so the result has none. Give the "
                "layer one if it should lie on a map.",
                path=stack.path,
            )
        )


def _log_report(
    report: Report, written: list[tuple[MethodOutput, int]], feedback: QgsProcessingFeedback
) -> None:
    counts = [
        tr("{count} metrics", count=count)
        if isinstance(output, Maps)
        else tr("{count} times", count=count)
        for output, count in written
    ]
    feedback.pushInfo(
        tr(
            "{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in "
            "{seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).",
            share=100 * report.gaps,
            counts=", ".join(counts),
            series=report.series,
            seconds=report.seconds,
            computing=report.computing,
            speed=report.series / max(report.computing, 1e-9),
        )
    )
