"""What is kept in the profile: the ledger of jobs, and which job is at work on a request."""

from __future__ import annotations

import csv

import pytest

from phenofuse.remote import ledger, run_memory


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """A profile of this test's own."""
    monkeypatch.setattr(ledger, "ledger", lambda: tmp_path / "phenofuse" / "jobs.csv")
    monkeypatch.setattr(run_memory, "memory", lambda: tmp_path / "runs.json")
    return tmp_path


def test_the_ledger_only_grows(profile):
    ledger.write("https://x", "j-1", "whittaker", 'A "title", with; all', "created")
    ledger.write("https://x", "j-1", "whittaker", "Ünï\nline", "finished", seconds=12.6, costs=3.5)
    with ledger.ledger().open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(one["job"], one["status"], one["seconds"], one["costs"]) for one in rows] == [
        ("j-1", "created", "", ""),
        ("j-1", "finished", "13", "3.5"),
    ]
    assert [one["title"] for one in rows] == ['A "title", with; all', "Ünï\nline"]
    assert all(one["time"].endswith("+00:00") for one in rows)


def test_a_request_remembers_its_job_until_it_is_done(profile):
    one = run_memory.key_of("https://x/", {"a": 1, "b": [2]})
    assert one == run_memory.key_of("https://x", {"b": [2], "a": 1})
    other = run_memory.key_of("https://x", {"a": 2, "b": [2]})
    assert run_memory.job_of(one) == ""
    run_memory.remember(one, "j-1")
    run_memory.remember(other, "j-2")
    run_memory.remember(one, "j-3")
    assert (run_memory.job_of(one), run_memory.job_of(other)) == ("j-3", "j-2")
    run_memory.forget(one)
    run_memory.forget(one)
    assert (run_memory.job_of(one), run_memory.job_of(other)) == ("", "j-2")


@pytest.mark.parametrize("broken", ["", "{", "[1]", '"text"'])
def test_a_broken_memory_is_begun_anew(profile, broken):
    run_memory.memory().write_text(broken)
    assert run_memory.job_of("a") == ""
    run_memory.remember("a", "j-1")
    assert run_memory.job_of("a") == "j-1"
