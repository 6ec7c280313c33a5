"""Publish to openEO: a method or chain as a user-defined process of one's own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...remote.calls import repeat
from ...remote.graph import require_size
from ...remote.login import connected
from ...remote.services import published
from ..text import tr
from . import request_parameters
from .openeo_algorithm import BackEndAlgorithm
from .waiting import sleeper

GRAPH, NAME, SUMMARY, PUBLIC, OUTPUT = "GRAPH", "NAME", "SUMMARY", "PUBLIC", "OUTPUT"


class OpeneoPublishAlgorithm(BackEndAlgorithm):
    """Stores an exported process graph at a back-end, to be run by its name."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "openeopublish"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Publish to openEO")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(word) for word in ("openeo", "user-defined process", "share", "udp")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Keeps a method as a user-defined process of yours at an openEO back-end.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            tr(
                "Takes a process graph that an algorithm on openEO has exported, with the values "
                "of its parameters, and keeps it at the back-end under a name. It then runs for "
                "any area and period: with Run an openEO service, in the back-end's web editor, or "
                "from any openEO client. Seasons stay those of the exported period."
            )
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        request_parameters.add_backend(self.add)
        json_file = QgsProcessingParameterFile.Behavior.File
        self.add(
            QgsProcessingParameterFile(GRAPH, tr("Process graph"), json_file, "json"),
            tr("A JSON file that an algorithm on openEO has written."),
        )
        self.add(
            QgsProcessingParameterString(NAME, tr("Name of the process"), "phenofuse_method"),
            tr("Letters, digits and underscores; one of that name is replaced."),
        )
        self.add(
            QgsProcessingParameterString(SUMMARY, tr("Summary"), "", optional=True),
            tr("What it does, in a sentence."),
        )
        self.add(
            QgsProcessingParameterBoolean(PUBLIC, tr("Public"), False),
            tr("Whether others may see and run it, where the back-end allows that."),
        )
        self.addOutput(QgsProcessingOutputString(OUTPUT, tr("Name of the process")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.backend = request_parameters.chosen_backend(self, parameters, context)
        self.process = self.parameterAsString(parameters, NAME, context).strip()
        if not re.fullmatch(r"\w+", self.process, re.ASCII):
            raise Problem(
                "{name} is no name of a process: it may have letters, digits and underscores "
                "only. Give another one.",
                name=f'"{self.process}"',
            )
        path = self.parameterAsString(parameters, GRAPH, context)
        try:
            nodes = json.loads(Path(path).read_text(encoding="utf-8"))
            self.graph, self.parameters_of_process = published(nodes)
        except Problem:
            raise
        except (OSError, ValueError, AttributeError, KeyError, TypeError) as error:
            raise Problem(
                "{path} is no process graph: {reason}. Give a file that an algorithm on openEO has "
                "written.",
                path=path or '""',
                reason=error,
            ) from error
        require_size(self.graph)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Store it."""
        summary = self.parameterAsString(parameters, SUMMARY, context).strip()
        wait = sleeper(feedback)
        with connected(self.backend, wait) as connection:
            repeat(
                lambda: connection.save_user_defined_process(
                    self.process,
                    self.graph,
                    parameters=self.parameters_of_process,
                    public=self.parameterAsBoolean(parameters, PUBLIC, context),
                    summary=summary or None,
                    description=summary or None,
                ),
                wait,
            )
            mine = repeat(connection.list_user_defined_processes, wait)
        feedback.pushInfo(
            tr(
                "{name} is kept at {url}; you have {names} there.",
                name=self.process,
                url=self.backend.url,
                names=", ".join(one["id"] for one in mine),
            )
        )
        return {OUTPUT: self.process}
