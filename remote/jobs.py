"""The life of a batch job: created, started once, watched, stopped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..cube.problem import Problem
from ..cube.times.clock import parse_time
from .calls import Sleep, once, repeat
from .graph import require_size

if TYPE_CHECKING:
    from openeo.rest.connection import Connection
    from openeo.rest.job import BatchJob

CREATED, QUEUED, RUNNING, FINISHED = "created", "queued", "running", "finished"
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds from one look at a job to the next; it grows by half each time."""


class JobFailed(Problem):
    """A job that has ended, and not well."""


@dataclass(frozen=True)
class Watcher:
    """Whom a job's course is told to."""

    status: Callable[[str, float | None], None]
    """Gets the status, and how much is done (0 to 100) where the back-end says so."""
    log: Callable[[str, str], None]
    """Gets the level and the message of each new entry of the log."""
    sleep: Sleep
    """Waits; raises Cancelled."""


def create(
    connection: Connection,
    nodes: Mapping[str, Any],
    sleep: Sleep,
    *,
    title: str,
    description: str = "",
    options: Mapping[str, Any] | None = None,
) -> BatchJob:
    """Create a job, which does not start it; raises Problem."""
    require_size(dict(nodes))
    return once(
        lambda: connection.create_job(
            dict(nodes),
            title=title,
            description=description or None,
            job_options=dict(options) if options else None,
        ),
        sleep,
    )


def complaints(connection: Connection, nodes: Mapping[str, Any], sleep: Sleep) -> list[str]:
    """Return what a back-end finds wrong with a graph; some complain wrongly of what they can do.

    Empty also where it cannot be asked.
    """
    try:
        if not connection.capabilities().supports_endpoint("/validation", method="POST"):
            return []
        found = repeat(lambda: connection.validate_process_graph(dict(nodes)), sleep)
    except Problem:
        return []
    return [str(one.get("message", one)) for one in found]


def start(job: BatchJob, sleep: Sleep) -> None:
    """Start a job once, also where the answer is lost; raises Problem."""
    try:
        once(job.start, sleep)
    except Problem as problem:
        # The answer may be lost and the job be running: ask, and start nothing twice.
        if repeat(job.status, sleep) == CREATED:
            raise Problem(
                "Job {job} was created but not started: {reason} It waits at the back-end; start "
                "it there, or run again.",
                job=job.job_id,
                reason=str(problem),
            ) from problem


def watch(job: BatchJob, watcher: Watcher) -> dict[str, Any]:
    """Return what the back-end says of a job when it has ended well.

    Raises JobFailed where it has not, and Problem where the back-end cannot be asked. Whatever
    `watcher` raises stops the watching and not the job.
    """
    seen: dict[str, None] = {}
    errors: list[str] = []
    pause, last = FIRST_PAUSE, None
    while True:
        found = repeat(job.describe, watcher.sleep)
        status = found.get("status", "")
        if (status, found.get("progress")) != last:
            watcher.status(status, found.get("progress"))
            last = status, found.get("progress")
        errors += [text for level, text in _new_entries(job, seen, watcher) if level == "error"]
        if status not in (CREATED, QUEUED, RUNNING, "submitted"):
            break
        watcher.sleep(pause)
        pause = min(1.5 * pause, LONGEST_PAUSE)
    if status != FINISHED:
        raise JobFailed(
            "Job {job} ended as {status}: {reason}. Its whole log is in the log above; change "
            "what it names, and run again.",
            job=job.job_id,
            status=status,
            reason=errors[-1].split("\n")[0].rstrip(".") if errors else "it gives no reason",
        )
    return found


def _new_entries(job: BatchJob, seen: dict[str, None], watcher: Watcher) -> list[tuple[str, str]]:
    """Tell the new entries of the log, and return all there are since `seen`."""
    try:
        # Not all back-ends know of what was there before.
        last = next(reversed(seen), None)
        entries = repeat(lambda: job.logs(offset=last, level="info"), watcher.sleep)
    except Problem:
        return []  # the log is no reason to lose the job
    new = []
    for entry in entries:
        if str(entry.get("id")) in seen:
            continue
        seen[str(entry.get("id"))] = None
        level, text = entry.get("level", "info"), str(entry.get("message", "")).strip()
        new.append((level, text))
        watcher.log(level, text)
    return new


def stop(job: BatchJob) -> None:
    """Stop a job; raises Problem where the back-end cannot be reached."""
    from time import sleep

    repeat(job.stop, sleep)


def estimate(job: BatchJob, sleep: Sleep) -> dict[str, Any]:
    """Return what a job is thought to cost, empty where the back-end does not know."""
    try:
        return dict(repeat(job.estimate, sleep))
    except Problem:
        return {}


def took(found: Mapping[str, Any]) -> float | None:
    """Return the seconds from a job's creation to its end, None where the back-end tells not."""
    begin, end = (parse_time(str(found.get(name) or "")) for name in ("created", "updated"))
    return None if begin is None or end is None else float((end - begin) / np.timedelta64(1, "s"))


def find(connection: Connection, job_id: str, sleep: Sleep) -> BatchJob:
    """Return a job by its id; raises Problem where the back-end has none of it."""
    job = connection.job(job_id)
    repeat(job.describe, sleep)
    return job
