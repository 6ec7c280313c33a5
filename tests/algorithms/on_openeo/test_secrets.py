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
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.remote.token_store import TokenStore

LEAVE, LOG_IN, WHO, BY_CLIENT, BY_PASSWORD = 2, 0, 1, 2, 3


@pytest.fixture
def tokens(monkeypatch):
    """All tokens that are used."""
    from openeo.rest.auth.auth import BearerAuth

    seen = set()
    begin = BearerAuth.__init__

    def keep(self, bearer):
        seen.add(bearer.split("/")[-1])
        begin(self, bearer=bearer)

    monkeypatch.setattr(BearerAuth, "__init__", keep)
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
    processing, run, openeo_server, log, tokens, caplog, unlocked, tmp_path, login
):
    caplog.set_level(logging.DEBUG)
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda *words: said.append(str(words)))
    TokenStore().set_refresh_token(openeo_server.issuer, "someone", "refresh-0123456789")
    files = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_GRAPH": str(tmp_path / "graph.json")}
    files["OUTPUT_CODE"] = str(tmp_path / "program.py")
    told = log()
    results = run("whittaker_openeo", told, JOB_RUN=LEAVE, **files)
    given = {"BACKEND": "loopback", "JOB": results["JOB"], "OUTPUT": str(tmp_path / "fetched")}
    processing.run("phenofuse:openeojob", given, feedback=told)
    authcfg = login("me", "a wrong secret")
    given = {"NAME": "loopback", "URL": openeo_server.url, "LOGIN": BY_CLIENT, "AUTHCFG": authcfg}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("phenofuse:openeoconnection", given, feedback=told)
    model_of("openeoconnection", given).toFile(str(tmp_path / "cloud.model3"))
    QgsSettings().sync()
    secrets = {openeo_server.service[1], "a wrong secret", "refresh-0123456789", *tokens}
    assert len(tokens) >= 2 and all(len(one) > 5 for one in secrets)
    texts = {"log": told.text, "error": str(caught.value), "messages": "\n".join(said)}
    texts |= {"python": caplog.text}
    folders = [tmp_path, Path(QgsApplication.qgisSettingsDirPath())]
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert {"graph.json", "cloud.model3", "ledger.csv"} <= {path.name for path in found}
    for path in found:
        texts[str(path)] = path.read_bytes().decode("latin-1")
    for name, text in texts.items():
        assert [one for one in secrets if one in text] == [], name


def test_no_call_is_made_on_the_main_thread(backend, openeo_server, processing, monkeypatch):
    callers = set()
    connect = socket.socket.connect

    def watched(self, address):
        callers.add(threading.current_thread())
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", watched)
    given = {"NAME": "loopback", "ACTION": WHO}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "phenofuse:openeoconnection"
    )
    context, done, beats = QgsProcessingContext(), [], []
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda successful, results: done.append((successful, results)))
    QgsApplication.taskManager().addTask(task)
    patience = time.monotonic() + 20
    while not done and time.monotonic() < patience:
        QCoreApplication.processEvents()
        beats.append(time.monotonic())
        time.sleep(0.005)
    assert done and done[0][0], done
    assert callers and threading.main_thread() not in callers
    assert max(late - early for early, late in zip(beats, beats[1:])) < 0.5


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
