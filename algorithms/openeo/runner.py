"""From a declared method to a Processing algorithm that runs it on an openEO back-end."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ...cube.finished_file import require_writable
from ...cube.problem import Problem
from ...remote.backends import NO_LOGIN
from ...remote.graph import Graph, udf_process
from ...remote.login import connected
from ...remote.offerings import Offerings
from ...remote.sources import Area, merged, require_bands
from ...remote.token_store import unlock_for
from ...remote.udf_source import udf_source
from .. import kept_events, learning, smoothing_first
from .. import parameters as declared
from ..declaration import FurtherStacks, MethodOutput, Number, OutputTimes
from ..kept_events import KeptEvents
from ..stack_runner import StackAlgorithm, file_name
from ..text import tr
from . import job_run, request_parameters
from .chain import chain_steps
from .job_run import EXPORT, JobRun
from .plan import Request, functions_of, make_plan
from .request_parameters import FURTHER_SOURCES, Wanted
from .results import file_of, write_rasters
from .tiles import tiles
from .waiting import sleeper

CHAIN = "CHAIN"

TILE = Number(
    "tile_side",
    "Side of a part (km)",
    "A large area is computed in parts of at most this side, a job each, and put together at the "
    "end. A run that breaks off goes on where it was when it is started again. Leave empty for one "
    "job.",
    above=0,
    advanced=True,
)


class OpeneoAlgorithm(StackAlgorithm):
    """A declared method, run where the images are."""

    runs_on = "openeo"

    def name(self) -> str:
        """Return the method's id and where it runs."""
        return f"{self.method.id}_openeo"

    def displayName(self) -> str:
        """Return the method's title and where it runs."""
        return tr("{method} (openEO)", method=tr(self.method.title))

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return [*super().tags(), tr("cloud"), tr("back-end"), tr("copernicus data space")]

    def shortHelpString(self) -> str:
        """Return the help made from the declaration."""
        return self.help_text(
            tr(self.method.summary),
            tr(
                "Runs on an openEO back-end, where the images are: the same method, sent there, on "
                "every pixel of the area. The result is downloaded, and is as from this computer."
            ),
            source=self.method.source,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add what the back-end needs to know, and the parameters that the declaration names."""
        request_parameters.add_backend(self.add)
        request_parameters.add_data(self.add, self.method.further is not None)
        request_parameters.add_area(self.add)
        request_parameters.add_period(self.add)
        if self.method.smooth_first:
            smoothing_first.add_parameters(self.add)
        self.add_declared()
        self.add(
            QgsProcessingParameterString(CHAIN, tr("Methods to run first"), "", optional=True),
            tr(
                "One or two methods that run on the main variable before, at the back-end too, "
                "with those of their values that are not as usual, separated by semicolons: "
                "whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10."
            ),
            advanced=True,
        )
        if self.method.events:
            kept_events.add_parameters(self.method.events, self.add)
        if self.method.learning:
            json_file = QgsProcessingParameterFile.Behavior.File
            self.add(
                QgsProcessingParameterFile(
                    learning.LEARNED, tr("File of hyper-parameters"), json_file, "json", None, True
                ),
                tr(
                    "Written by a run on this computer, for example on a part of the area: all "
                    "series share them. Left empty each series is learned from for itself, which "
                    "takes about half a second each."
                ),
            )
        for definition in declared.definitions(TILE):
            self.addParameter(definition)
        job_run.add_parameters(self, self.add)
        self.add_outputs()

    def make_ready(self) -> None:
        """Open the store of logins."""
        unlock_for(self.backend.login)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        for parameter in self.method.parameters:
            declared.check(parameter, self, parameters, context)
        self.wanted = Wanted.of(self, parameters, context)
        self.backend = self.wanted.backend
        further = self.method.further
        if further and not further.optional and len(self.wanted.sources) < 2:
            raise Problem(
                "{title}: none is given. Choose one or more.",
                title=self.parameterDefinition(FURTHER_SOURCES).description(),
            )
        if self.parameterAsEnum(parameters, job_run.RUN, context) == EXPORT:
            # What a back-end has it tells everybody.
            self.backend = replace(self.backend, login=NO_LOGIN)
        job_run.options_of(self, parameters, context)
        self.tile = declared.value(TILE, self, parameters, context)
        self.before = chain_steps(self.parameterAsString(parameters, CHAIN, context))
        self.smoother = self.learned = self.kept = None
        if self.method.events:
            self.kept = KeptEvents.of(self.method.events, self, parameters, context)
        if self.method.smooth_first:
            self.smoother = smoothing_first.smoother_of(self, parameters, context)
        if self.method.learning:
            path = self.parameterAsString(parameters, learning.LEARNED, context)
            if path:
                names = [one.name for one in self.wanted.sources]
                self.learned = learning.read(self.method.learning, path, names)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Send the method to the data, wait, and bring the result home."""
        parts = tiles(self.wanted.area, self.tile)
        steps = QgsProcessingMultiStepFeedback(len(parts) + 1, feedback)
        run = JobRun.of(self, parameters, context, steps)
        if self.learned and self.learned.classes:
            feedback.pushWarning(
                tr(
                    "The file of hyper-parameters has those of classes, which a back-end does not "
                    "know; those of the whole are taken for all series."
                )
            )
        asked = self.asked(parameters, context)
        plan = self._plan(asked, parameters, context)
        targets = _targets(plan, asked, self.method.outputs)
        for target in targets.values():
            require_writable(target)
        with (
            connected(self.backend, sleeper(feedback)) as connection,
            TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder,
        ):
            offered = Offerings(connection, sleeper(feedback))
            results: dict[str, Any] = run.export(
                self._nodes(plan, offered, self.wanted.area), self.backend.url
            )
            if run.way == EXPORT:
                return results
            ids, files = [], []
            for number, area in enumerate(parts):
                steps.setCurrentStep(number)
                nodes = self._nodes(plan, offered, area)
                job, found = run.run(connection, nodes, Path(folder) / str(number))
                ids.append(job)
                files += [netcdf_of(found)] if found else []
            results[job_run.JOB] = ", ".join(ids)
            if not files:
                return results
            steps.setCurrentStep(len(parts))
            write_rasters(
                files,
                plan,
                targets,
                progress=lambda share: steps.setProgress(100 * share),
                cancelled=feedback.isCanceled,
            )
            run.finish()
        return results | self.show(asked, plan["steps"][-1]["keywords"], context)

    def _plan(
        self,
        asked: list[tuple[MethodOutput, Path]],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        times = self.method.output_times
        keywords = {
            one.name: declared.value(one, self, parameters, context)
            for one in self.method.parameters
            if not isinstance(one, OutputTimes)
        }
        request = Request(
            self.method,
            keywords,
            declared.chosen_times(times, self, parameters, context) if times else (None, None),
            self.before,
            self.smoother,
            self.learned.whole.to_dict() if self.learned else None,
            self.kept,
        )
        names = [file_name(one.name) for one in self.wanted.sources]
        return make_plan(request, [one for one, _ in asked], names, self.wanted.days)

    def _nodes(self, plan: dict[str, Any], offered: Offerings, area: Area) -> dict[str, Any]:
        """Return the process graph of a part of the area; asks the back-end what it has."""
        wanted, graph = self.wanted, Graph()
        for source in wanted.sources:
            require_bands(source, offered.describe)
        cube = merged(graph, wanted.sources, area, wanted.period, offered.processes)
        udf = udf_process(udf_source(functions_of(plan), json.dumps(plan)))
        cube = graph.add("apply_dimension", data=cube, dimension="t", process=udf)
        return graph.finish(graph.add("save_result", data=cube, format="netCDF", options={}))


def netcdf_of(files: list[Path]) -> Path:
    """Return the file of the result; raises Problem where there is none."""
    found = next((one for one in files if one.suffix == ".nc"), None)
    if found is None:
        raise Problem(
            "The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job "
            "results.",
            names=", ".join(one.name for one in files),
        )
    return found


def _targets(
    plan: dict[str, Any],
    asked: list[tuple[MethodOutput, Path]],
    outputs: Any,
) -> dict[str, Path]:
    """Return the file of each output of a plan, by its name."""
    places = {outputs.index(output): (output, path) for output, path in asked}
    targets = {}
    for part in plan["outputs"]:
        output, path = places[part["output"]]
        is_folder = isinstance(output, FurtherStacks)
        targets[part["name"]] = path / file_of(part) if is_folder else path
    return targets
