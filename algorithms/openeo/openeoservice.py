"""Run an openEO process of others: those of the catalogues, or any by its namespace or address."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ...cube.finished_file import finished_folder
from ...remote.login import connected
from ...remote.services import arguments, chosen_service, describe, service_graph, services
from ..layer_snapshot import features_of
from ..parcels.outlines import read_outlines
from ..text import tr
from . import job_run, request_parameters
from .job_run import EXPORT, JobRun
from .openeo_algorithm import OUTPUT, BackEndAlgorithm
from .parcel_groups import one_group
from .results import Scaling, keep_files
from .waiting import sleeper

SERVICE, PROCESS, NAMESPACE, ARGUMENTS = "SERVICE", "PROCESS", "NAMESPACE", "ARGUMENTS"
FORMAT, PARCELS = "FORMAT", "PARCELS"

FORM = f"{__name__.split('.')[0]}.ui.service_form.ServiceWrapper"
"""What asks for the arguments in a dialog; Processing imports it where there is one."""


class OpeneoServiceAlgorithm(BackEndAlgorithm):
    """Gives a process of others where and when, and brings its result home."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "openeoservice"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Run an openEO service")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("openeo", "user-defined process", "cropsar", "biopar", "apex", "vito", "catalogue")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Runs a user-defined process of others, such as CropSAR, on an openEO back-end.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            tr(
                "The process is described by its owner: the dialog and the log show what it does, "
                "how mature it is and what it takes. Area, parcels and period go to the arguments "
                "that ask for them. Its result is downloaded into a folder, and of NetCDF files "
                "each variable becomes a raster."
            ),
            tr("CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x."),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        request_parameters.add_backend(self.add)
        titles = [*(tr(one.title) for one in services()), tr("Another process")]
        self.add(
            QgsProcessingParameterEnum(SERVICE, tr("Service"), titles, False, 0),
            tr("A process of a catalogue; or another one, named below."),
        )
        texts = (
            (PROCESS, tr("Process"), tr('Id of the process, for "Another process".')),
            (
                NAMESPACE,
                tr("Namespace or address"),
                tr("Whose it is, or the address of its definition; empty: your own."),
            ),
        )
        for name, title, text in texts:
            self.add(QgsProcessingParameterString(name, title, "", optional=True), text)
        given = QgsProcessingParameterString(ARGUMENTS, tr("Arguments"), "", optional=True)
        given.setMetadata({"widget_wrapper": {"class": FORM}})
        self.add(
            given,
            tr(
                "What the process takes beside where and when: the dialog shows it, with a field "
                'for each; or JSON, such as {"output": "FAPAR"}.'
            ),
        )
        request_parameters.add_area(self.add, optional=True)
        self.add(
            QgsProcessingParameterFeatureSource(
                PARCELS,
                tr("Parcels"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr("Polygons, for a process that takes outlines; they give the area too."),
        )
        request_parameters.add_period(self.add)
        self.add(
            QgsProcessingParameterString(FORMAT, tr("Format of the result"), "", optional=True),
            tr("netCDF, GTiff or JSON; empty: what suits the service."),
            advanced=True,
        )
        job_run.add_parameters(self, self.add)
        self.add_folder()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        self.backend = request_parameters.chosen_backend(self, parameters, context)
        number = self.parameterAsEnum(parameters, SERVICE, context)
        self.service = chosen_service(number, text(PROCESS), text(NAMESPACE))
        if text(FORMAT):
            self.service = replace(self.service, format=text(FORMAT))
        self.given = job_run.options_of(self, parameters, context, ARGUMENTS) or {}
        job_run.options_of(self, parameters, context)
        self.parcels = features_of(self, PARCELS, parameters, context)
        self.area = {}
        if self.parcels is None:
            self.area = request_parameters.area_of(self, parameters, context)
        self.days = request_parameters.period_of(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask what the process takes, run it, and bring its result home."""
        run, wait = JobRun.of(self, parameters, context, feedback), sleeper(feedback)
        area, outlines = self.area, None
        if self.parcels is not None:
            area, outlines = self._outlines(context, feedback)
        target = Path(self.parameterAsString(parameters, OUTPUT, context))
        days = [str(day.astype("datetime64[D]")) for day in self.days]
        with (
            connected(self.backend, wait) as connection,
            TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder,
        ):
            description = describe(connection, self.service, wait)
            _log_description(description, feedback)
            filled = arguments(description, self.given, area, outlines, days)
            nodes = service_graph(self.service, filled, description)
            results: dict[str, Any] = run.export(nodes, self.backend.url)
            if run.way == EXPORT:
                return results
            suffix = {"json": ".json", "gtiff": ".tif"}.get(self.service.format.lower(), ".nc")
            results[job_run.JOB], files = run.run(connection, nodes, Path(folder), suffix)
            if not files:
                return results
            with finished_folder(target) as part:
                names = keep_files(files, None, part, self._scaling(filled))
        run.finish()
        return results | self.show_folder(target, names, None, context)

    def _outlines(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, float], dict[str, Any]]:
        outlines = read_outlines(self.parcels, "", 0, context.transformContext(), feedback)
        together = one_group(outlines, feedback)
        return together.area, together.geometries

    def _scaling(self, filled: dict[str, Any]) -> Scaling:
        scaling = self.service.scaling
        if not scaling:
            return Scaling()
        wanted = str(filled.get("output", next(iter(scaling)))).upper()
        factor, offset = scaling.get(wanted, (1.0, 0.0))
        return Scaling(factor, offset, self.service.missing)


def _log_description(description: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    title = description.get("summary") or description.get("description") or ""
    feedback.pushInfo(f"{description.get('id', '')}: {title.strip()[:1000]}")
    if description.get("experimental"):
        feedback.pushWarning(tr("The process is experimental: its result may change."))
    if description.get("deprecated"):
        feedback.pushWarning(tr("The process is deprecated: look for its successor."))
    for one in description.get("parameters") or ():
        default = f" [{one['default']}]" if one.get("default") is not None else ""
        feedback.pushInfo(f"  {one.get('name')}{default}: {one.get('description', '')[:300]}")
