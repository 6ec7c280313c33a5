"""The jobs that one has at a back-end, and what can be done with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import ledger
from .calls import Sleep, once, repeat
from .jobs import start

if TYPE_CHECKING:
    from openeo.rest.connection import Connection

PANEL = "panel of jobs"
"""What the ledger says of who has run a job."""


@dataclass(frozen=True)
class JobRow:
    """What the list of jobs says of one."""

    id: str
    """Id at the back-end."""
    title: str
    """Title, or empty."""
    status: str
    """created, queued, running, finished, error, or canceled."""
    created: str
    """When, ISO 8601."""
    costs: str
    """In credits, where it is known."""


def job_rows(connection: Connection, sleep: Sleep) -> list[JobRow]:
    """Return one's jobs, the latest first; raises Problem."""
    found = repeat(connection.list_jobs, sleep)
    rows = [
        JobRow(
            str(one["id"]),
            str(one.get("title") or ""),
            str(one.get("status") or ""),
            str(one.get("created") or ""),
            "" if one.get("costs") is None else f"{one['costs']:g}",
        )
        for one in found
    ]
    return sorted(rows, key=lambda row: row.created, reverse=True)


def job_log(connection: Connection, job: str, sleep: Sleep) -> str:
    """Return the log of a job as a text; raises Problem."""
    entries = repeat(lambda: connection.job(job).logs(), sleep)
    lines = (
        f"{one.get('time', '')} {one.get('level', '')}: {one.get('message', '')}" for one in entries
    )
    return "\n".join(lines)


def stop_job(connection: Connection, job: str, sleep: Sleep) -> None:
    """Stop a job; raises Problem."""
    found = repeat(connection.job(job).describe, sleep)
    repeat(connection.job(job).stop, sleep)
    ledger.write(connection.root_url, job, PANEL, found.get("title") or "", "canceled")


def delete_job(connection: Connection, job: str, sleep: Sleep) -> None:
    """Delete a job and its results; raises Problem."""
    once(connection.job(job).delete, sleep)


def run_again(connection: Connection, job: str, sleep: Sleep) -> str:
    """Start a new job that does the same, and return its id; raises Problem."""
    found = repeat(connection.job(job).describe, sleep)
    title = found.get("title")
    new = once(
        lambda: connection.create_job(
            found["process"]["process_graph"],
            title=title,
            description=found.get("description"),
            plan=found.get("plan"),
            budget=found.get("budget"),
            job_options=found.get("job_options"),
        ),
        sleep,
    )
    ledger.write(connection.root_url, new.job_id, PANEL, title or "", "created")
    start(new, sleep)
    return new.job_id
