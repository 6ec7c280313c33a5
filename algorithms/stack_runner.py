"""From a declared method to a Processing algorithm over a raster stack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..cube.problem import Problem
from ..cube.raster import BandSpec, choose_backend
from ..cube.run import SERIES_AT_ONCE, Cancelled, Output, Report, run_stack, time_bands
from ..cube.sampling import sample_series
from ..cube.stack import Stack, open_stack
from ..cube.times.clock import from_days, iso
from . import kept_events, learning, smoothing_first
from . import parameters as declared
from .beside_inputs import BesideInputs, add_beside
from .date_table import add_date_table, look_at_dates, write_dates
from .declaration import (
    DAY_OF_YEAR,
    Events,
    FurtherStacks,
    Maps,
    MethodOutput,
    Metric,
    SeasonMaps,
)
from .declaration import Stack as StackOutput
from .further_inputs import FurtherInputs, add_classes, add_further, as_labels, different_names
from .kept_events import KeptEvents
from .learning import Learned, Sample
from .memory import add_memory, budget_of
from .method_algorithm import MethodAlgorithm
from .method_call import MethodCall
from .named_rasters import named_rasters
from .result_layers import show_as_days_of_year, show_as_maps, show_as_stack
from .stack_input import raster_source
from .text import tr

INPUT, OUTPUT = "INPUT", "OUTPUT"


class StackAlgorithm(MethodAlgorithm):
    """A declared method, run on the pixels of a stack."""

    runs_on = "stack"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters that the declaration names."""
        series = self.method.inputs[0]
        self.add(QgsProcessingParameterRasterLayer(INPUT, tr(series.title)), tr(series.help))
        add_beside(self.method.beside, self.add)
        if self.method.further:
            add_further(self.method.further, self.add)
        if self.method.smooth_first:
            smoothing_first.add_parameters(self.add)
        self.add_declared()
        if self.method.learning:
            learning.add_parameters(self.method.learning, self.add)
            add_classes(self.add)
        if self.method.events:
            kept_events.add_parameters(self.method.events, self.add)
        add_memory(self.add)
        self.add_outputs()
        if self.method.date_table:
            add_date_table(self.add)

    def add_outputs(self) -> None:
        """Add the destinations of the declared outputs."""
        for name, output in self._outputs():
            title, is_kept = tr(output.title), not output.optional
            kind = (
                QgsProcessingParameterFolderDestination
                if isinstance(output, FurtherStacks)
                else QgsProcessingParameterRasterDestination
            )
            self.add(kind(name, title, None, output.optional, is_kept), tr(output.help))

    def _outputs(self) -> list[tuple[str, MethodOutput]]:
        """Return the declared outputs with their Processing names."""
        first, *others = self.method.outputs
        return [(OUTPUT, first)] + [(declared.output_key(one.name), one) for one in others]

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        super().check(parameters, context)
        self.budget = budget_of(self, parameters, context)
        if self.method.learning:
            learning.check(self.method.learning, self, parameters, context)
        self.source = raster_source(
            self, INPUT, tr(self.method.inputs[0].title), parameters, context
        )
        self.name_of_source = next(iter(named_rasters(parameters.get(INPUT), "", context)))[0]
        self.beside = BesideInputs.of(self, parameters, context)
        self.others = FurtherInputs.of(self, parameters, context)
        self.smoother = self.kept = None
        if self.method.smooth_first:
            self.smoother = smoothing_first.smoother_of(self, parameters, context)
        if self.method.events:
            self.kept = KeptEvents.of(self.method.events, self, parameters, context)

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
        beside = self.beside.stacks(stack, backend, feedback)
        stacks = [stack, *self.others.stacks(stack.grid, backend, feedback)]
        names = different_names([self.name_of_source, *(name for name, _ in self.others.variables)])
        for name, one in zip(names, stacks):
            _log_input(name, one, feedback)
        labels = self.others.labels(stack.grid, backend, context, feedback)
        keywords = self.keywords(stack.days, parameters, context)
        asked = self.asked(parameters, context)
        keywords |= {one.keyword: True for one, _ in asked if isinstance(one, FurtherStacks)}
        days = [one.days for one in stacks]
        own_days = {name: beside[name].days for name in self.beside.own_times & beside.keys()}
        own = {"kept": self.kept, "beside": tuple(beside), "beside_days": own_days}
        call = MethodCall(self.method, keywords, days, self.smoother, **own)
        files = self._files(asked, names, call)
        learned = Learned(None)
        series = [stack, *beside.values(), *stacks[1:]]
        read = series if labels is None else [*series, labels]
        if self.method.learning:

            def sample() -> Sample:
                values = sample_series(read, backend, check=lambda: _stop(feedback))
                of_series = as_labels(values[-1]) if labels else None
                return Sample.of(days, values[: len(series)], call.beside, of_series)

            learned = learning.learn(
                self.method.learning, self, parameters, context, sample, names, keywords, feedback
            )

        def compute(*values: np.ndarray) -> list[np.ndarray]:
            of_series = as_labels(values[-1]) if labels else None
            arrays = learned.run(call, values[: len(series)], of_series)
            return [arrays[place] for place, _ in files]

        # Before the other outputs appear, so that a run that is cancelled leaves none of them.
        dates = None
        if self.method.date_table:
            dates = look_at_dates(self, parameters, context, stack, backend, feedback)
        report = run_stack(
            stack,
            backend,
            compute,
            [output for _, output in files],
            further=read[1:],
            budget=self.budget,
            at_once=learned.at_once(self.method.learning, SERIES_AT_ONCE),
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        _log_report(report, [(self._of(place), len(one.bands)) for place, one in files], feedback)
        results = dict(learned.written)
        if dates is not None:
            results |= write_dates(self, parameters, context, dates, feedback)
        return results | self.show(asked, keywords, context)

    def show(
        self,
        asked: Sequence[tuple[MethodOutput, Path]],
        keywords: dict[str, Any],
        context: QgsProcessingContext,
    ) -> dict[str, str]:
        """Style what QGIS will load of the outputs written, and return where they are."""
        for output, target in asked:
            show_output(output, target, keywords, context)
        return {self._key(output): str(target) for output, target in asked}

    def _of(self, place: int) -> MethodOutput:
        """Return the output that an array belongs to."""
        return self.method.outputs[min(place, len(self.method.outputs) - 1)]

    def _key(self, output: MethodOutput) -> str:
        return next(name for name, one in self._outputs() if one is output)

    def asked(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[tuple[MethodOutput, Path]]:
        """Return the outputs with where to write them, without those that are left out."""
        asked: list[tuple[MethodOutput, Path]] = []
        for name, output in self._outputs():
            if isinstance(output, FurtherStacks):
                folder = self.parameterAsString(parameters, name, context)
                if folder:
                    asked.append((output, Path(folder)))
                continue
            path = self.parameterAsOutputLayer(parameters, name, context)
            if not path and output.optional:
                continue
            target = geotiff(path)
            if target in (other for _, other in asked):
                raise Problem(
                    "{path} is the name of two outputs, which would overwrite one another. Give "
                    "each a name of its own.",
                    path=target,
                )
            asked.append((output, target))
        return asked

    def _files(
        self,
        asked: Sequence[tuple[MethodOutput, Path]],
        names: Sequence[str],
        call: MethodCall,
    ) -> list[tuple[int, Output]]:
        """Return the files to write, each with the place of its array among the method's."""
        metadata = file_metadata(call)
        files = []
        for output, target in asked:
            place = self.method.outputs.index(output)
            if not isinstance(output, FurtherStacks):
                files.append((place, Output(target, bands(output, call), metadata)))
                continue
            for variable in names[1:]:
                for part in output.parts:
                    path = target / f"{file_name(variable)}_{part}.tif"
                    files.append((place, Output(path, bands(output, call), metadata)))
                    place += 1
        return files


def _stop(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled


def show_output(
    output: MethodOutput, target: Path, keywords: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Style the layer that QGIS will load of an output, if it will load one."""
    if isinstance(output, FurtherStacks):
        return
    show_as = show_as_stack
    if not isinstance(output, StackOutput):
        unit = output.metrics[0].unit_of(keywords)
        show_as = show_as_days_of_year if unit == DAY_OF_YEAR else show_as_maps
    show_as(target, context)


def file_metadata(call: MethodCall) -> dict[str, str]:
    """Return what the file of an output says of how it was made."""
    return {"PHENOFUSE_METHOD": call.method.id} | {
        f"PHENOFUSE_{name.upper()}": str(value)
        for name, value in call.keywords.items()
        if not isinstance(value, np.ndarray)
    }


def file_name(variable: str) -> str:
    """Return the name of a variable with nothing in it that a file's name must not have."""
    return re.sub(r"[^\w.-]+", "_", variable)


def bands(output: MethodOutput, call: MethodCall) -> tuple[BandSpec, ...]:
    """Return the bands an output is written as."""
    if isinstance(output, Maps):
        return tuple(BandSpec(one.name, _of_metric(one, call)) for one in output.metrics)
    if isinstance(output, SeasonMaps):
        slots = output.slots(call.method_days, call.keywords)
        return _bands_of_slots(output, slots, "PHENOFUSE_SEASON", call)
    if isinstance(output, Events):
        number = BandSpec(kept_events.NUMBER.name, _of_metric(kept_events.NUMBER, call))
        return (number, *_bands_of_slots(output, call.kept.slots, "PHENOFUSE_EVENT", call))
    at = call.method.result_days(call.method_days, call.keywords)
    return time_bands(from_days(call.method_days if at is None else at))


def _bands_of_slots(
    output: SeasonMaps | Events, slots: Sequence[str], key: str, call: MethodCall
) -> tuple[BandSpec, ...]:
    return tuple(
        BandSpec(f"{slot}_{one.name}", _of_metric(one, call) | {key: slot})
        for one in output.metrics
        for slot in slots
    )


def _of_metric(metric: Metric, call: MethodCall) -> dict[str, str]:
    unit = metric.unit_of(call.keywords)
    return {"PHENOFUSE_METRIC": metric.title} | ({"PHENOFUSE_UNIT": unit} if unit else {})


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


def _log_input(name: str, stack: Stack, feedback: QgsProcessingFeedback) -> None:
    grid = stack.grid
    feedback.pushInfo(
        tr(
            "{name}: {count} times from {first} to {last}, {width} x {height} pixels.",
            name=name,
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
                "{name} has no coordinate reference system, and so the result has none. Give the "
                "layer one if it should lie on a map.",
                name=name,
            )
        )


def _log_report(
    report: Report, written: list[tuple[MethodOutput, int]], feedback: QgsProcessingFeedback
) -> None:
    counts = [
        tr("{count} metrics", count=count)
        if isinstance(output, (Maps, SeasonMaps, Events))
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
