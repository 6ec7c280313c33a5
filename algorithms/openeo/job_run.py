"""A job on a back-end as a step of an algorithm: its progress, its log, and its end."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...cube.finished_file import finished_file
from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...remote import jobs, ledger, run_memory
from ...remote.calls import NotThere, repeat
from ...remote.download import compute, download_results
from ...remote.graph import as_python, require_size
from ..text import tr
from .waiting import sleeper

Connection = BatchJob = Any
"""Of the openeo client, which only `remote/` imports."""

RUN, TITLE = "JOB_RUN", "JOB_TITLE"
DESCRIPTION, OPTIONS = "JOB_DESCRIPTION", "JOB_OPTIONS"
GRAPH, CODE, JOB = "OUTPUT_GRAPH", "OUTPUT_CODE", "JOB"
BATCH, AT_ONCE, LEAVE, EXPORT = range(4)

JOB_SHARE = 0.8
"""Share of the progress for the job; the rest is for its results."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def add_parameters(algorithm: QgsProcessingAlgorithm, add: Add, *, waits: bool = False) -> None:
    """Add how the job is run, and the export of what it runs.

    An algorithm that `waits` always does, and neither leaves a job nor only exports.
    """
    ways = [
        tr("As a batch job, and wait for it"),
        tr("At once, for a small area"),
        tr("As a batch job that is left running"),
        tr("Not at all: only export the process graph"),
    ]
    add(
        QgsProcessingParameterEnum(RUN, tr("Run"), ways[:2] if waits else ways, False, BATCH),
        tr(
            "A batch job may take long; cancel stops it at the back-end. One that is left running "
            "is fetched later with Fetch openEO job results."
        ),
    )
    for name, title, text in (
        (TITLE, tr("Title of the job"), tr("By which you find it again at the back-end.")),
        (DESCRIPTION, tr("Description of the job"), tr("What you want to remember of it.")),
        (
            OPTIONS,
            tr("Job options (JSON)"),
            tr('Options of the back-end, such as {"executor-memory": "4G"}.'),
        ),
    ):
        add(QgsProcessingParameterString(name, title, "", optional=True), text, advanced=True)
    if waits:
        return
    kinds = (
        (GRAPH, tr("Process graph"), tr("JSON files (*.json)"), tr("What runs, as JSON.")),
        (
            CODE,
            tr("Python program"),
            tr("Python files (*.py)"),
            tr("A program that runs the same with the openeo client."),
        ),
    )
    for name, title, kind, text in kinds:
        add(QgsProcessingParameterFileDestination(name, title, kind, None, True, False), text)
    algorithm.addOutput(QgsProcessingOutputString(JOB, tr("Id of the job")))


@dataclass(frozen=True)
class JobRun:
    """How a graph is to be run."""

    algorithm: str
    """What runs it, for the ledger."""
    way: int
    """One of those above."""
    title: str
    """Of the job."""
    description: str
    """Of the job, or empty."""
    options: dict[str, Any] | None
    """Of the back-end."""
    graph_file: Path | None
    """Where the graph is kept, if it is."""
    code_file: Path | None
    """Where the program is kept, if it is."""
    feedback: QgsProcessingFeedback
    """Gets progress and log."""
    keys: list[str] = field(default_factory=list)
    """What tells its requests apart; see `run_memory`."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> JobRun:
        """Read the parameters; raises Problem."""
        files = [
            algorithm.parameterAsFileOutput(parameters, one, context)
            if algorithm.parameterDefinition(one)
            else ""
            for one in (GRAPH, CODE)
        ]
        title = algorithm.parameterAsString(parameters, TITLE, context).strip()
        return cls(
            algorithm.name(),
            algorithm.parameterAsEnum(parameters, RUN, context),
            title or f"PhenoFuse: {algorithm.displayName()}",
            algorithm.parameterAsString(parameters, DESCRIPTION, context).strip(),
            options_of(algorithm, parameters, context),
            *(Path(one) if one else None for one in files),
            feedback,
        )

    def export(self, nodes: dict[str, Any], url: str) -> dict[str, str]:
        """Write graph and program where they are asked for, and return them as results."""
        require_size(nodes)
        written = {}
        for name, path, text in (
            (GRAPH, self.graph_file, json.dumps(nodes, indent=1)),
            (CODE, self.code_file, as_python(nodes, url)),
        ):
            if path is not None:
                with finished_file(path) as part:
                    part.write_text(text, encoding="utf-8")
                written[name] = str(path)
        return written

    def run(
        self, connection: Connection, nodes: dict[str, Any], folder: Path, suffix: str = ".nc"
    ) -> tuple[str, list[Path]]:
        """Run a graph, and return the id of the job and the files of its result in `folder`.

        `suffix` is of the file that a computation at once gives. There are no files of a job that
        is left running, and no id where there is no job.
        """
        wait = sleeper(self.feedback)
        require_size(nodes)
        if self.way == AT_ONCE:
            self.feedback.pushInfo(tr("Computing at {url} …", url=connection.root_url))
            target = folder / f"result{suffix}"
            compute(connection, nodes, target, wait)
            return "", [target]
        job = self._begun(connection, nodes) if self.way == BATCH else None
        if job is None:
            job = self._begin(connection, nodes)
        if self.way == LEAVE:
            self.feedback.pushInfo(
                tr(
                    "It runs at the back-end. Fetch its results later with Fetch openEO job "
                    "results, by the id {job}.",
                    job=job.job_id,
                )
            )
            return job.job_id, []
        self.watch(job)
        return job.job_id, fetch(job, folder, self.feedback)

    def _begin(self, connection: Connection, nodes: dict[str, Any]) -> BatchJob:
        """Create a job and start it."""
        wait = sleeper(self.feedback)
        for text in jobs.complaints(connection, nodes, wait):
            self.feedback.pushWarning(tr("The back-end doubts the request: {text}", text=text))
        job = jobs.create(
            connection,
            nodes,
            wait,
            title=self.title,
            description=self.description,
            options=self.options,
        )
        self.feedback.pushInfo(
            tr("Job {job} created at {url}.", job=job.job_id, url=connection.root_url)
        )
        self.write_ledger(job, "created")
        log_estimate(jobs.estimate(job, wait), self.feedback)
        jobs.start(job, wait)
        if self.way == BATCH:
            run_memory.remember(self._key(connection, nodes), job.job_id)
        return job

    def _begun(self, connection: Connection, nodes: dict[str, Any]) -> BatchJob | None:
        """Return the job that a run of the same request has begun, if it is not lost."""
        known = run_memory.job_of(self._key(connection, nodes))
        if not known:
            return None
        job = connection.job(known)
        try:
            status = repeat(job.status, sleeper(self.feedback))
        except NotThere:
            return None
        if status not in (jobs.QUEUED, jobs.RUNNING, jobs.FINISHED):
            return None
        self.feedback.pushInfo(
            tr("Going on with job {job} of a run that broke off.", job=job.job_id)
        )
        return job

    def _key(self, connection: Connection, nodes: dict[str, Any]) -> str:
        key = run_memory.key_of(connection.root_url, nodes)
        self.keys.append(key)
        return key

    def finish(self) -> None:
        """Forget the jobs of this run, which is at its end; the next one begins anew."""
        for key in self.keys:
            run_memory.forget(key)

    def watch(self, job: BatchJob) -> None:
        """Wait for a job to end well; one that the user cancels is stopped. Raises Problem."""
        begun = monotonic()
        try:
            found = jobs.watch(job, watcher(self.feedback))
        except Cancelled:
            self.feedback.pushInfo(tr("Stopping job {job} at the back-end …", job=job.job_id))
            jobs.stop(job)
            self.write_ledger(job, "canceled", monotonic() - begun)
            self.finish()
            raise
        except jobs.JobFailed:
            self.write_ledger(job, "error", monotonic() - begun)
            raise
        costs = found.get("costs")
        self.write_ledger(job, "finished", monotonic() - begun, costs)
        if costs is not None:
            self.feedback.pushInfo(tr("It cost {costs} credits.", costs=costs))

    def write_ledger(
        self, job: BatchJob, status: str, seconds: float | None = None, costs: float | None = None
    ) -> None:
        """Add a line to the ledger."""
        ledger.write(
            job.connection.root_url,
            job.job_id,
            self.algorithm,
            self.title,
            status,
            seconds=seconds,
            costs=costs,
        )


def options_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = OPTIONS,
) -> dict[str, Any] | None:
    """Return the job options, or other JSON; raises Problem for what is no JSON object."""
    text = algorithm.parameterAsString(parameters, name, context).strip()
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Problem(
            "{title} is no JSON object: {text}. Write it like "
            '{{"executor-memory": "4G"}}, or leave it empty.',
            title=algorithm.parameterDefinition(name).description(),
            text=text,
        )
    return found


def watcher(feedback: QgsProcessingFeedback) -> jobs.Watcher:
    """Return what tells the user of a job's course."""

    def status(name: str, share: float | None) -> None:
        feedback.setProgressText(tr("Job: {status}", status=name))
        if share is not None:
            feedback.setProgress(JOB_SHARE * share)

    def log(level: str, text: str) -> None:
        line = tr("Back-end: {text}", text=text)
        if level == "error":
            feedback.reportError(line)
        elif level == "warning":
            feedback.pushWarning(line)
        else:
            feedback.pushDebugInfo(line)

    return jobs.Watcher(status, log, sleeper(feedback))


def fetch(job: BatchJob, folder: Path, feedback: QgsProcessingFeedback) -> list[Path]:
    """Download the files of a finished job."""
    files = download_results(job, folder, sleeper(feedback))
    feedback.pushInfo(
        tr(
            "Downloaded {count} files: {names}.",
            count=len(files),
            names=", ".join(one.name for one in files),
        )
    )
    return files


def log_estimate(found: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Say what the back-end thinks that the job will take."""
    if found:
        parts = ", ".join(
            f"{name} {found[name]}" for name in ("costs", "duration", "size") if name in found
        )
        feedback.pushInfo(tr("Estimate of the back-end: {parts}.", parts=parts))
