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
from .algorithm import PhenoFuseAlgorithm
from .declaration import Method, Number
from .result_layers import show_as_stack
from .stack_input import raster_source
from .text import tr

INPUT, OUTPUT, MEMORY = "INPUT", "OUTPUT", "MEMORY"

BUDGET = Number("memory", "Memory budget (MiB)", "", default=512, above=63)


class StackAlgorithm(PhenoFuseAlgorithm):
    """A declared method, run on the pixels of a stack."""

    def __init__(self, method: Method) -> None:
        super().__init__()
        self.method = method
        self.listed_in = method.group

    def createInstance(self) -> StackAlgorithm:
        """Return a new algorithm of the same method."""
        return StackAlgorithm(self.method)

    def name(self) -> str:
        """Return the method's id."""
        return self.method.id

    def displayName(self) -> str:
        """Return the method's title."""
        return tr(self.method.title)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return [tr(tag) for tag in ("time series", "stack", *self.method.tags)]

    def shortDescription(self) -> str:
        """Return the method's summary."""
        return tr(self.method.summary)

    def shortHelpString(self) -> str:
        """Return the help made from the declaration."""
        lines = [f"<p>{tr(self.method.summary)}</p>"]
        lines += [
            f"<p><b>{definition.description()}</b>: {definition.help()}</p>"
            for definition in self.parameterDefinitions()
        ]
        lines.append(f"<p><i>{tr('Source')}: {self.method.source}</i></p>")
        return "\n".join(lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters that the declaration names."""
        series = self.method.inputs[0]
        self.add(QgsProcessingParameterRasterLayer(INPUT, tr(series.title)), tr(series.help))
        for parameter in self.method.parameters:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
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
        stack = self.method.outputs[0]
        self.add(QgsProcessingParameterRasterDestination(OUTPUT, tr(stack.title)), tr(stack.help))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        for parameter in self.method.parameters:
            declared.check(parameter, self, parameters, context)
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
        keywords = {
            parameter.name: declared.value(parameter, self, parameters, context)
            for parameter in self.method.parameters
            if parameter is not self.method.output_times
        }
        days = stack.days
        times = self.method.output_times
        at = times and declared.output_times(times, days, self, parameters, context)
        if times:
            keywords[times.name] = at
        target = geotiff(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        output = Output(
            target,
            tuple(
                BandSpec(iso(time), {"PHENOFUSE_TIME": iso(time)})
                for time in from_days(days if at is None else at)
            ),
            {"PHENOFUSE_METHOD": self.method.id}
            | {
                f"PHENOFUSE_{name.upper()}": str(value)
                for name, value in keywords.items()
                if not isinstance(value, np.ndarray)
            },
        )
        function = self.method.load()
        report = run_stack(
            stack,
            backend,
            lambda values: [function(days, values, **keywords)],
            [output],
            budget=int(declared.value(BUDGET, self, parameters, context) * MEBIBYTE),
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        _log_report(report, len(output.bands), feedback)
        show_as_stack(target, context)
        return {OUTPUT: str(target)}


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


def _log_report(report: Report, times: int, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(
        tr(
            "{share:.1f} % of the values read are gaps. Wrote {times} times of {series} series in "
            "{seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).",
            share=100 * report.gaps,
            times=times,
            series=report.series,
            seconds=report.seconds,
            computing=report.computing,
            speed=report.series / max(report.computing, 1e-9),
        )
    )
