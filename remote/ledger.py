"""What was run when, where, how long and at what cost: a CSV file that only grows."""

from __future__ import annotations

import csv
from dataclasses import astuple, dataclass, fields
from datetime import datetime, timezone
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """A line: what became of a job."""

    time: str
    """When, ISO 8601 in UTC."""
    backend: str
    """Address of the back-end."""
    job: str
    """Id there."""
    algorithm: str
    """What ran."""
    title: str
    """The job's title."""
    status: str
    """created, finished, error, canceled, or fetched."""
    seconds: str = ""
    """How long it took, as far as it was watched; of one that was left, as the back-end says."""
    costs: str = ""
    """As the back-end says, in its currency."""


def ledger() -> Path:
    """Return the file, in the user's profile."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / "phenofuse" / "openeo_jobs.csv"


def write(
    backend: str,
    job: str,
    algorithm: str,
    title: str,
    status: str,
    *,
    seconds: float | None = None,
    costs: float | None = None,
) -> None:
    """Add a line."""
    path = ledger()
    path.parent.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists()
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    took = "" if seconds is None else f"{seconds:.0f}"
    entry = Entry(
        now, backend, job, algorithm, title, status, took, "" if costs is None else f"{costs:g}"
    )
    with path.open("a", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        if is_new:
            lines.writerow(one.name for one in fields(Entry))
        lines.writerow(astuple(entry))
