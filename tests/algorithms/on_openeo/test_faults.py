"""A network and a back-end that fail for a while, or for good."""

from __future__ import annotations

import http.client
import json
import re
import socket
import ssl
import subprocess
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlparse

import pytest
from qgis.core import QgsProcessingException

from phenofuse.cube.problem import Problem
from phenofuse.remote import calls, login, run_memory
from phenofuse.remote.backends import CLIENT, NO_LOGIN, BackEnd, keep, remove
from phenofuse.remote.download import download
from phenofuse.remote.login import connected

BATCH = 0
DROP, LOSE, HALF = "drop", "lose the answer", "half an answer"


class Proxy(ThreadingHTTPServer):
    """Hands requests on, but for the faults that it is told."""

    daemon_threads = True

    def __init__(self, behind):
        super().__init__(("127.0.0.1", 0), Handler)
        self.behind = urlparse(behind).netloc
        self.faults, self.seen, self.handed_on = [], [], Counter()
        self.created, self.silent_after = [], None

    @property
    def here(self) -> str:
        """Its host and port."""
        return f"127.0.0.1:{self.server_port}"

    def fault(self, what, times=1):
        """Return the next fault for a request, if there is one."""
        if self.silent_after == len(self.created) and re.search("GET .*/jobs/[0-9a-f-]+$", what):
            return DROP
        for place, (pattern, kind) in enumerate(self.faults):
            if re.search(pattern, what):
                del self.faults[place]
                return kind
        return None


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Say nothing."""

    def answer(self):
        """Hand on, or fail."""
        what = f"{self.command} {urlparse(self.path).path}"
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append(what)
        fault = self.server.fault(what)
        if isinstance(fault, float):
            time.sleep(fault)
        if fault == DROP:
            self.hang_up()
            return
        if isinstance(fault, int):
            self.send(fault, {"Content-Type": "text/plain"}, b"not now")
            return
        self.server.handed_on[what] += 1
        connection = http.client.HTTPConnection(self.server.behind, timeout=30)
        headers = {**self.headers, "Host": self.server.behind, "Accept-Encoding": "identity"}
        connection.request(self.command, self.path, body, headers)
        found = connection.getresponse()
        content = found.read()
        connection.close()
        if what.endswith("/jobs") and "OpenEO-Identifier" in found.headers:
            self.server.created.append(found.headers["OpenEO-Identifier"])
        if fault == LOSE:
            self.hang_up()
            return
        if "json" in found.headers.get("Content-Type", ""):
            content = content.replace(self.server.behind.encode(), self.server.here.encode())
        sent = content[: len(content) // 2] if fault == HALF else content
        self.send(found.status, dict(found.headers), sent, len(content))

    def __getattr__(self, name):
        """Answer all kinds of requests alike."""
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def send(self, status, headers, content, length=None):
        """Send an answer, which may say that it is longer than it is."""
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = True

    def hang_up(self):
        """Close without an answer."""
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


def serving(server):
    """Serve in a thread."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture
def proxy(openeo_server, login, monkeypatch):
    """A proxy before the back-end, which is the back-end "shaky"."""
    monkeypatch.setattr(calls, "FIRST_PAUSE", 0.01)
    server = serving(Proxy(openeo_server.url))
    url = openeo_server.url.replace(server.behind, server.here)
    keep(BackEnd("shaky", url, CLIENT, login(*openeo_server.service)))
    yield server
    remove("shaky")
    server.shutdown()
    server.server_close()


def test_a_job_survives_faults_and_is_started_once(run, proxy, smoothed_here, same, tmp_path):
    job = r"/jobs/[0-9a-f-]+"
    proxy.faults = [
        (r"GET .*/collections$", 503),
        (rf"GET .*{job}$", 0.3),
        (r"GET .*/collections/S2_MINI", DROP),
        (r"GET .*/processes", HALF),
        (r"POST .*/jobs$", 429),
        (rf"POST .*{job}/results", LOSE),
        (rf"GET .*{job}$", 500),
        (rf"GET .*{job}$", DROP),
        (rf"GET .*{job}/logs", 502),
        (rf"GET .*{job}/results", 504),
        (r"GET /results/.*nc", HALF),
        (r"GET /results/.*nc", DROP),
    ]
    target = tmp_path / "shaky.tif"
    shaky = run("whittaker_openeo", BACKEND="shaky", JOB_RUN=BATCH, OUTPUT=str(target))
    assert proxy.faults == []
    counts = Counter(
        re.sub(r"[0-9a-f-]{36}", "ID", what).removeprefix("POST /openeo/1.1.0")
        for what, count in proxy.handed_on.items()
        for _ in range(count)
        if what.startswith("POST")
    )
    assert counts == {"/validation": 1, "/jobs": 1, "/jobs/ID/results": 1}
    same(shaky["OUTPUT"], smoothed_here())


def test_a_run_that_broke_off_goes_on_with_its_job(run, proxy, smoothed_here, same, tmp_path):
    given = {"BACKEND": "shaky", "JOB_RUN": BATCH, "OUTPUT": str(tmp_path / "late.tif")}
    proxy.faults = [(r"GET .*/jobs/[0-9a-f-]+$", DROP)] * 20
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        run("whittaker_openeo", **given)
    assert not (tmp_path / "late.tif").exists()
    proxy.faults = []
    results = run("whittaker_openeo", **given)
    same(results["OUTPUT"], smoothed_here())
    assert proxy.handed_on["POST /openeo/1.1.0/jobs"] == 1
    assert json.loads(run_memory.memory().read_text()) == {}


def test_a_run_in_parts_goes_on_with_those_that_are_left(run, proxy, same, tmp_path):
    given = {"BACKEND": "shaky", "JOB_RUN": BATCH, "TILE_SIDE": 0.25}
    given["AREA"] = "640000,640320,5679840,5680000 [EPSG:32631]"
    whole = run("whittaker_openeo", **given, OUTPUT=str(tmp_path / "whole.tif"))
    count = len(proxy.created)
    assert count > 1
    # The first part is there, and then nothing more is heard of the second.
    proxy.silent_after = count + 2
    target = tmp_path / "late.tif"
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        run("whittaker_openeo", **given, OUTPUT=str(target))
    assert not target.exists() and len(proxy.created) == count + 2
    proxy.silent_after = None
    results = run("whittaker_openeo", **given, OUTPUT=str(target))
    assert len(proxy.created) == 2 * count
    same(results["OUTPUT"], whole["OUTPUT"])


def test_a_computation_at_once_is_not_repeated_blindly(run, proxy, smoothed_here, same, tmp_path):
    proxy.faults = [(r"POST .*/result$", 503), (r"POST .*/result$", 429)]
    results = run("whittaker_openeo", BACKEND="shaky", OUTPUT=str(tmp_path / "fine.tif"))
    same(results["OUTPUT"], smoothed_here())
    assert proxy.handed_on["POST /openeo/1.1.0/result"] == 1
    for fault, message in ((HALF, "cannot be reached"), (LOSE, "cannot be reached"), (500, "500")):
        proxy.faults, proxy.seen = [(r"POST .*/result$", fault)], []
        with pytest.raises(QgsProcessingException, match=message):
            run("whittaker_openeo", BACKEND="shaky", OUTPUT=str(tmp_path / "none.tif"))
        assert proxy.seen.count("POST /openeo/1.1.0/result") == 1
    assert not (tmp_path / "none.tif").exists()


def test_a_job_that_is_gone_is_begun_anew(run, proxy, log, monkeypatch, tmp_path):
    monkeypatch.setattr(run_memory, "job_of", lambda key: "0" * 8 + "-0000-0000-0000-" + "0" * 12)
    told = log(until="created at")
    given = {"BACKEND": "shaky", "JOB_RUN": BATCH, "OUTPUT": str(tmp_path / "none.tif")}
    run("whittaker_openeo", told, **given)
    assert "created at" in told.text and "Going on" not in told.text


def test_a_job_whose_creation_is_unsure_is_not_created_twice(run, proxy, tmp_path):
    proxy.faults = [(r"POST .*/jobs$", LOSE)]
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        run("whittaker_openeo", BACKEND="shaky", JOB_RUN=BATCH, OUTPUT=str(tmp_path / "no.tif"))
    assert proxy.handed_on["POST /openeo/1.1.0/jobs"] == 1
    assert list(tmp_path.glob("*")) == []


def test_a_download_goes_on_where_it_broke(proxy, tmp_path):
    content = bytes(range(256)) * 4000
    served = []

    class Ranges(Handler):
        def answer(self):
            first = int((self.headers.get("Range") or "bytes=0-")[6:-1])
            served.append(first)
            status = 206 if first else 200
            rest = content[first:]
            sent = rest if len(served) == 4 else rest[: len(rest) // 2]
            self.send(status, {}, sent, len(rest))

    server = serving(ThreadingHTTPServer(("127.0.0.1", 0), Ranges))
    target = tmp_path / "file.bin"
    open_one = BackEnd("ranges", f"http://{proxy.here}/openeo/1.1.0/", NO_LOGIN)
    with connected(open_one, time.sleep) as connection:
        address = f"http://127.0.0.1:{server.server_port}/file.bin"
        download(connection, address, target, time.sleep)
        assert target.read_bytes() == content
        assert served[0] == 0 and served == sorted(set(served)) and len(served) == 4
        served.clear()
        server.shutdown()
        server.server_close()
        target.unlink()
        with pytest.raises(Problem, match="cannot be reached"):
            download(connection, address, target, time.sleep)
    assert not target.exists()


def test_nothing_hangs_over_its_time_out(proxy, monkeypatch):
    monkeypatch.setattr(login, "TIMEOUT", 0.2)
    monkeypatch.setattr(calls, "TRIES", 2)
    proxy.faults = [(r"GET /openeo/1.1.0/$", 3.0)] * 4
    silent = BackEnd("silent", f"http://{proxy.here}/openeo/1.1.0/", NO_LOGIN)
    begun = time.monotonic()
    with pytest.raises(Problem, match="did not answer within"), connected(silent, time.sleep):
        pass
    assert time.monotonic() - begun < 3


def test_a_changed_certificate_is_refused(qgis_app, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    command += ["-subj", "/CN=localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    serving(server)
    other = BackEnd("other", f"https://localhost:{server.server_port}/", NO_LOGIN)
    with (
        pytest.raises(Problem, match="certificate of https://localhost"),
        connected(other, time.sleep),
    ):
        pass
    server.shutdown()
    server.server_close()
