"""No secret leaves the store, and no call blocks the window."""

from __future__ import annotations

import json
import logging
import re
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.remote.token_store import TokenStore
from phenofuse.ui.job_panel import JobPanel

LEAVE = 2
LOG_IN, WHO, LOG_OUT = range(3)
_, BY_BROWSER, BY_CLIENT, BY_PASSWORD = range(4)


SECRET = ("access_token", "refresh_token", "id_token", "device_code", "user_code")


@pytest.fixture
def tokens(monkeypatch):
    """All tokens that come from a provider or go to a back-end."""
    import requests
    from openeo.rest.auth.auth import BearerAuth

    seen, begin, ask = set(), BearerAuth.__init__, requests.Session.request

    def keep(self, bearer):
        seen.add(bearer.split("/")[-1])
        begin(self, bearer=bearer)

    def listen(self, *arguments, **options):
        answer = ask(self, *arguments, **options)
        if "json" in answer.headers.get("Content-Type", "") and not options.get("stream"):
            found = answer.json()
            seen.update(found[one] for one in SECRET if isinstance(found, dict) and one in found)
        return answer

    monkeypatch.setattr(BearerAuth, "__init__", keep)
    monkeypatch.setattr(requests.Session, "request", listen)
    return seen


def model_of(algorithm, parameters):
    """A model with one step, and these values in it."""
    model = QgsProcessingModelAlgorithm("cloud", "tests")
    child = QgsProcessingModelChildAlgorithm(f"phenofuse:{algorithm}")
    for name, value in parameters.items():
        source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        child.addParameterSources(name, [source])
    model.addChildAlgorithm(child)
    return model


def test_no_secret_is_in_any_file_or_message(
    processing, run, openeo_server, log, tokens, caplog, unlocked, tmp_path, login, person, until
):
    caplog.set_level(logging.DEBUG)
    said, told = [], log()
    QgsApplication.messageLog().messageReceived.connect(lambda *words: said.append(str(words)))

    def connection(action, **given):
        given = {"ACTION": action, "NAME": "mine", "URL": openeo_server.url} | given
        processing.run("phenofuse:openeoconnection", given, feedback=told)
        return given

    connection(LOG_IN, LOGIN=BY_BROWSER)
    connection(WHO)
    files = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_GRAPH": str(tmp_path / "graph.json")}
    files["OUTPUT_CODE"] = str(tmp_path / "program.py")
    results = run("whittaker_openeo", told, BACKEND="mine", JOB_RUN=LEAVE, **files)
    fetch = {"BACKEND": "mine", "JOB": results["JOB"], "OUTPUT": str(tmp_path / "fetched")}
    processing.run("phenofuse:openeojob", fetch, feedback=told)
    panel = JobPanel()
    panel.backends.setCurrentText("mine")
    panel.refresh.click()
    until(lambda: panel.rows)
    panel.table.selectRow(0)
    panel.of_a_job["log"].click()
    until(panel.log.toPlainText)
    shown = [panel.log.toPlainText(), panel.message.text(), *(str(one) for one in panel.rows)]
    panel.deleteLater()
    TokenStore().set_refresh_token(openeo_server.issuer, "openeo-public", "revoked-0123456789")
    with pytest.raises(QgsProcessingException) as revoked:
        connection(WHO)
    connection(LOG_OUT)
    run("datadensity_openeo", told, OUTPUT=str(tmp_path / "b.tif"))
    authcfg = login("me", "a wrong secret")
    with pytest.raises(QgsProcessingException) as wrong:
        connection(LOG_IN, LOGIN=BY_CLIENT, AUTHCFG=authcfg)
    given = {"NAME": "mine", "URL": openeo_server.url, "LOGIN": BY_CLIENT, "AUTHCFG": authcfg}
    model_of("openeoconnection", given).toFile(str(tmp_path / "login.model3"))
    model_of("openeojob", fetch).toFile(str(tmp_path / "fetch.model3"))
    QgsSettings().sync()
    secrets = {openeo_server.service[1], "a wrong secret", "revoked-0123456789", *tokens}
    # Of the browser's login, its renewals, and the client's.
    assert len(tokens) >= 6 and all(len(one) > 5 for one in secrets)
    texts = {"log": told.text, "messages": "\n".join(said), "python": caplog.text}
    texts |= {"panel": "\n".join(shown), "revoked": str(revoked.value), "wrong": str(wrong.value)}
    folders = [tmp_path, Path(QgsApplication.qgisSettingsDirPath())]
    folders.append(Path(QgsSettings().fileName()).parent)
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    names = {path.name for path in found}
    assert {"graph.json", "program.py", "login.model3", "ledger.csv", "smoothed.tif"} <= names
    assert Path(QgsSettings().fileName()) in found
    for path in found:
        texts[str(path)] = path.read_bytes().decode("latin-1")
    for name, text in texts.items():
        assert [one for one in secrets if one in text] == [], name


def test_no_call_is_made_on_the_main_thread(backend, processing, no_network_here):
    given = {"NAME": "loopback", "ACTION": WHO}
    registry = QgsApplication.processingRegistry()
    algorithm = registry.createAlgorithmById("phenofuse:openeoconnection")
    context, feedback, done, beats = QgsProcessingContext(), QgsProcessingFeedback(), [], []
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda successful, results: done.append((successful, results)))
    patience = time.monotonic() + 20
    with no_network_here() as callers:
        QgsApplication.taskManager().addTask(task)
        while not done and time.monotonic() < patience:
            QCoreApplication.processEvents()
            beats.append(time.monotonic())
            time.sleep(0.005)
    assert done and done[0][0], done
    assert callers
    assert max(late - early for early, late in zip(beats, beats[1:])) < 0.5


def test_a_call_on_the_main_thread_would_be_seen(openeo_server, no_network_here):
    with pytest.raises(AssertionError, match="a call on the main thread"), no_network_here():
        socket.create_connection(("127.0.0.1", 18094), timeout=5)


class BasicServer(BaseHTTPRequestHandler):
    """A back-end that takes a user and password."""

    def log_message(self, *_):
        """Say nothing."""

    def do_GET(self):
        """Answer what logging in asks."""
        name = re.sub(r"\?.*", "", self.path)
        endpoints = [{"path": path, "methods": ["GET"]} for path in ("/credentials/basic", "/me")]
        answers = {
            "/": {"api_version": "1.1.0", "endpoints": endpoints},
            "/me": {"user_id": "farmer", "name": "A farmer", "budget": 42},
            "/credentials/basic": {"access_token": "abcdef"},
        }
        is_right = self.headers.get("Authorization") == "Basic bWU6bXkgc2VjcmV0"
        if name not in answers:
            self.send(404, {"code": "NotFound", "message": "Nothing is here."})
        elif name == "/credentials/basic" and not is_right:
            self.send(403, {"code": "CredentialsInvalid", "message": "Wrong user or password."})
        else:
            self.send(200, answers[name])

    def send(self, status, answer):
        """Send JSON."""
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def test_user_and_password(processing, login, log):
    server = ThreadingHTTPServer(("127.0.0.1", 0), BasicServer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    told = log()
    given = {"ACTION": LOG_IN, "NAME": "basic", "URL": url, "LOGIN": BY_PASSWORD}
    given["AUTHCFG"] = login("me", "my secret")
    results = processing.run("phenofuse:openeoconnection", given, feedback=told)
    assert results["OUTPUT"] == "A farmer"
    assert "Credits left: 42" in told.text
    given["AUTHCFG"] = login("me", "a slip")
    with pytest.raises(QgsProcessingException, match="Wrong user or password") as caught:
        processing.run("phenofuse:openeoconnection", given, feedback=told)
    assert "a slip" not in str(caught.value) + told.text
    processing.run("phenofuse:openeoconnection", {"ACTION": 3, "NAME": "basic"}, feedback=told)
    with pytest.raises(QgsProcessingException, match="There is no openEO back-end"):
        processing.run("phenofuse:openeoconnection", {"ACTION": 1, "NAME": "basic"})
    server.shutdown()
    server.server_close()
