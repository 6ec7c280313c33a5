"""The list of one's jobs, and what is done with one of them, at a back-end in memory."""

from __future__ import annotations

import csv

import pytest

from phenofuse.remote import ledger
from phenofuse.remote.job_list import delete_job, job_log, job_rows, run_again, stop_job

pytest.importorskip("openeo")
NODES = {"a": {"process_id": "add", "arguments": {"x": 1, "y": 2}, "result": True}}


class Job:
    """A job that keeps what is asked of it."""

    def __init__(self, job_id: str) -> None:
        self.job_id, self.asked = job_id, []

    def describe(self):
        """Tell its graph and title."""
        return {"process": {"process_graph": NODES}, "title": "Smooth", "budget": 3}

    def logs(self):
        """Tell what happened."""
        return [{"time": "10:00", "level": "info", "message": "begun"}, {"message": "done"}]

    def start(self):
        """Start."""
        self.asked.append("start")

    def stop(self):
        """Stop."""
        self.asked.append("stop")

    def delete(self):
        """Delete."""
        self.asked.append("delete")


class Connection:
    """A back-end of some jobs."""

    root_url = "https://openeo.example.org"

    def __init__(self) -> None:
        self.jobs, self.made = {}, []

    def job(self, job_id):
        """Return a job."""
        return self.jobs.setdefault(job_id, Job(job_id))

    def list_jobs(self):
        """List them as back-ends do, which may leave out all but the id."""
        first = {"id": "j-1", "created": "2024-01-02T00:00:00Z", "status": "error", "title": None}
        second = {"id": "j-2", "created": "2024-03-02T00:00:00Z", "costs": 12.5, "title": "B"}
        return [first, second, {"id": "j-3"}]

    def create_job(self, nodes, **options):
        """Make a job."""
        self.made.append((nodes, {name: one for name, one in options.items() if one is not None}))
        return self.job("j-new")


@pytest.fixture
def written_down(tmp_path, monkeypatch):
    """Keep the ledger for the test, and read its jobs and what became of them."""
    path = tmp_path / "ledger.csv"
    monkeypatch.setattr(ledger, "ledger", lambda: path)

    def read():
        with path.open(newline="") as file:
            return [(one["job"], one["title"], one["status"]) for one in csv.DictReader(file)]

    return read


def wait(seconds: float) -> None:
    return None


def test_the_latest_job_comes_first():
    rows = job_rows(Connection(), wait)
    assert [(one.id, one.title, one.status, one.costs) for one in rows] == [
        ("j-2", "B", "", "12.5"),
        ("j-1", "", "error", ""),
        ("j-3", "", "", ""),
    ]


def test_the_log_is_a_text():
    assert job_log(Connection(), "j-1", wait) == "10:00 info: begun\n : done"


def test_a_job_is_stopped_and_deleted(written_down):
    connection = Connection()
    stop_job(connection, "j-1", wait)
    delete_job(connection, "j-1", wait)
    assert connection.job("j-1").asked == ["stop", "delete"]
    assert written_down() == [("j-1", "Smooth", "canceled")]


def test_running_again_makes_and_starts_a_job_of_the_same_graph(written_down):
    connection = Connection()
    assert run_again(connection, "j-1", wait) == "j-new"
    assert connection.made == [(NODES, {"title": "Smooth", "budget": 3})]
    assert written_down() == [("j-new", "Smooth", "created")]
    assert connection.job("j-new").asked == ["start"]
    assert connection.job("j-1").asked == []
