"""The panel of jobs, on a real back-end; a person clicks, and the window never waits."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from phenofuse.remote.backends import CLIENT, BackEnd, keep
from phenofuse.ui import job_panel
from phenofuse.ui.job_panel import JobPanel

LEAVE = 2


@pytest.fixture
def panel(backend, qgis_app):
    """A panel of the back-end on loopback."""
    shown = JobPanel()
    shown.backends.setCurrentText("loopback")
    shown.resize(900, 400)
    yield shown
    shown.deleteLater()


def row_of(panel, job):
    """The row of a job, None where it is not listed."""
    return next((one for one in panel.rows if one.id == job), None)


def choose(panel, job):
    """Select a job in the table."""
    for place in range(panel.table.rowCount()):
        if panel.table.item(place, 0).data(job_panel.ID) == job:
            panel.table.selectRow(place)


def test_jobs_are_listed_stopped_repeated_and_deleted(
    panel, run, instead, slow, until, no_network_here, monkeypatch, written_down, tmp_path
):
    instead(slow)
    given = {"JOB_RUN": LEAVE, "JOB_TITLE": "of the panel", "OUTPUT": str(tmp_path / "no.tif")}
    job = run("whittaker_openeo", **given)["JOB"]
    with no_network_here() as callers:
        use_panel(panel, job, until, monkeypatch)
    assert callers
    assert [one.status for one in written_down()] == ["created", "canceled"] * 2


def use_panel(panel, job, until, monkeypatch):
    """List, stop, repeat and delete, as a person does."""
    assert not any(button.isEnabled() for button in panel.of_a_job.values())

    def refreshed(job, status):
        panel.refresh.click()
        until(lambda: "jobs." in panel.message.text())
        found = row_of(panel, job)
        return found is not None and found.status == status

    until(lambda: refreshed(job, "running"))
    panel.search.setText("PANEL running")
    choose(panel, job)
    assert panel.job == job
    assert panel.of_a_job["stop"].isEnabled() and not panel.of_a_job["results"].isEnabled()
    panel.of_a_job["log"].click()
    until(lambda: "job started" in panel.log.toPlainText())
    panel.of_a_job["stop"].click()
    until(lambda: row_of(panel, job).status == "canceled")
    panel.search.setText("no such title")
    assert panel.table.rowCount() == 0
    panel.search.setText("")
    choose(panel, job)
    before = {one.id for one in panel.rows}
    panel.of_a_job["again"].click()
    until(lambda: {one.id for one in panel.rows} > before)
    (new,) = {one.id for one in panel.rows} - before
    assert row_of(panel, new).title == "of the panel"
    until(lambda: refreshed(new, "running"))
    choose(panel, new)
    panel.of_a_job["stop"].click()
    until(lambda: row_of(panel, new).status == "canceled")
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: QMessageBox.StandardButton.Yes, raising=True
    )
    choose(panel, job)
    panel.of_a_job["delete"].click()
    until(lambda: row_of(panel, job) is None)


def test_a_back_end_without_login_is_told(panel, openeo_server, until):
    keep(BackEnd("loopback", openeo_server.url, CLIENT, "nologin"))
    panel.refresh.click()
    until(lambda: "There is no login" in panel.message.text())
