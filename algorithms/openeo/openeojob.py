"""Fetch openEO job results: of a job that was left running, here or anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ...cube.finished_file import finished_folder
from ...cube.problem import Problem
from ...remote import jobs, ledger
from ...remote.calls import repeat
from ...remote.login import connected
from ...remote.udf_source import plan_in
from ..text import tr
from . import request_parameters
from .job_run import fetch, watcher
from .openeo_algorithm import OUTPUT, BackEndAlgorithm
from .results import keep_files
from .waiting import sleeper

JOB, WAIT = "JOB", "WAIT"


class OpeneoJobAlgorithm(BackEndAlgorithm):
    """Downloads what a job has made, and makes of it what the local runner would."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "openeojob"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Fetch openEO job results")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(word) for word in ("openeo", "batch job", "download", "results", "back-end")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Downloads the results of a batch job, also one that was left running.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            tr(
                "Waits for a job if it is not done, and downloads its results into a folder. What "
                "a method of PhenoFuse has made there becomes the same rasters as from this "
                "computer; of other NetCDF files each variable becomes a raster, and any other "
                "file stays as it is."
            ),
            tr("Without the id of a job the log lists those that you have there."),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        request_parameters.add_backend(self.add)
        self.add(
            QgsProcessingParameterString(JOB, tr("Id of the job"), "", optional=True),
            tr(
                "As the log of the run said that has started it; several, separated by commas, of "
                "a run in parts. Empty: list the jobs."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(WAIT, tr("Wait for it"), True),
            tr("Whether to wait for a job that is still running; cancel then leaves it running."),
        )
        self.add_folder()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.backend = request_parameters.chosen_backend(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Wait, download, and make rasters."""
        sleep = sleeper(feedback)
        job_id = self.parameterAsString(parameters, JOB, context).strip()
        target = Path(self.parameterAsString(parameters, OUTPUT, context))
        with connected(self.backend, sleep) as connection:
            if not job_id:
                for one in repeat(connection.list_jobs, sleep):
                    words = [
                        str(one.get(name, "")) for name in ("id", "status", "created", "title")
                    ]
                    feedback.pushInfo("  ".join(words))
                return {}
            files, plans = [], []
            with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                for number, one in enumerate(job_id.split(",")):
                    job = jobs.find(connection, one.strip(), sleep)
                    found = self._finished(job, parameters, context, feedback)
                    files += fetch(job, Path(folder) / str(number), feedback)
                    plans.append(plan_in(found.get("process", {})))
                    title = found.get("title") or ""
                    ledger.write(
                        connection.root_url,
                        job.job_id,
                        self.name(),
                        title,
                        "fetched",
                        seconds=jobs.took(found),
                        costs=found.get("costs"),
                    )
                if len(set(plans)) > 1:
                    raise Problem(
                        "The jobs {jobs} are not parts of one result. Fetch them one by one.",
                        jobs=job_id,
                    )
                plan = None if plans[0] is None else json.loads(plans[0])
                with finished_folder(target) as part:
                    names = keep_files(files, plan, part)
        return self.show_folder(target, names, plan, context)

    def _finished(
        self,
        job: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Return what the back-end says of a finished job; waits for it, if it may."""
        if self.parameterAsBoolean(parameters, WAIT, context):
            return jobs.watch(job, watcher(feedback))
        found = repeat(job.describe, sleeper(feedback))
        if found["status"] != jobs.FINISHED:
            raise Problem(
                "Job {job} is not finished but {status}. Wait, and fetch it later.",
                job=job.job_id,
                status=found["status"],
            )
        return found
