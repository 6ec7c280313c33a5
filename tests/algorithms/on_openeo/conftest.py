"""A back-end that one is logged in at, and how algorithms are run on it."""

from __future__ import annotations

import csv
import html
import json
import re
import socket
import threading
import webbrowser
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic, sleep
from urllib.parse import urljoin

import numpy as np
import pytest
import requests
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms.openeo import runner
from phenofuse.remote import jobs, ledger, run_memory
from phenofuse.remote.backends import CLIENT, BackEnd, keep, remove
from phenofuse.remote.sources import recipes

BAND = len(recipes())
"""The choice "Band of a collection"."""
AT_ONCE = 1


SLOW = """
import time
import xarray
def apply_datacube(cube: xarray.DataArray, context: dict) -> xarray.DataArray:
    time.sleep(60)
    return cube
"""


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user; cancels as soon as it has said a word."""

    def __init__(self, until=""):
        super().__init__()
        self.lines, self.until = [], until

    def _keep(self, text):
        self.lines.append(text)
        if self.until and self.until in text:
            self.cancel()

    def pushInfo(self, text):
        """Keep a line of the log."""
        self._keep(text)

    def pushWarning(self, text):
        """Keep a warning."""
        self._keep(text)

    def pushDebugInfo(self, text):
        """Keep a detail."""
        self._keep(text)

    def reportError(self, text, fatalError=False):  # noqa: N803 - QGIS's name
        """Keep an error."""
        self._keep(text)

    def setProgressText(self, text):
        """Keep what is being done."""
        self._keep(text)

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(self.lines)


@pytest.fixture
def log():
    """Make a log."""
    return Log


@pytest.fixture(scope="session")
def unlocked(qgis_app):
    """QGIS's store of logins, open."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    return manager


@pytest.fixture
def login(unlocked):
    """Keep a user and password in QGIS's store, and return the id of the login."""

    def make(user, password):
        config = QgsAuthMethodConfig("Basic")
        config.setName(user)
        config.setConfig("username", user)
        config.setConfig("password", password)
        assert unlocked.storeAuthenticationConfig(config)
        return config.id()

    return make


def approve(address, user="alice"):
    """Do what a person does in the browser: sign in, and confirm."""
    session = requests.Session()
    answer = session.get(address, timeout=10)
    for _ in range(8):
        form = re.search(r'<form[^>]*action="([^"]+)"[^>]*>(.*?)</form>', answer.text, re.DOTALL)
        if form is None:
            return
        hidden = r'<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"'
        fields = {
            html.unescape(name): html.unescape(value)
            for name, value in re.findall(hidden, form.group(2))
        }
        action = urljoin(answer.url, html.unescape(form.group(1)))
        if 'name="login"' in answer.text:
            fields |= {"login": user, "password": "x"}
        if "device" in action:
            fields.setdefault("confirm", "yes")
        answer = session.post(action, data=fields, timeout=10)


@pytest.fixture
def person(monkeypatch):
    """Somebody who goes to each address that is shown or opened."""

    def go(address):
        threading.Thread(target=approve, args=(address,), daemon=True).start()
        return True

    monkeypatch.setattr(webbrowser, "open", go)
    return go


@pytest.fixture
def backend(openeo_server, login, tmp_path, monkeypatch):
    """The back-end on loopback, with a login."""
    monkeypatch.setattr(ledger, "ledger", lambda: tmp_path / "ledger.csv")
    monkeypatch.setattr(run_memory, "memory", lambda: tmp_path / "runs.json")
    monkeypatch.setattr(jobs, "LONGEST_PAUSE", 0.5)
    monkeypatch.setattr(jobs, "FIRST_PAUSE", 0.5)
    found = BackEnd("loopback", openeo_server.url, CLIENT, login(*openeo_server.service))
    keep(found)
    yield found
    remove("loopback")


@pytest.fixture
def written_down(backend):
    """Read the ledger."""

    def lines():
        with ledger.ledger().open(newline="") as file:
            return [ledger.Entry(**line) for line in csv.DictReader(file)]

    return lines


@pytest.fixture
def pages():
    """A server of JSON: its address, what it has by path, and the headers of each request."""
    contents, asked = {}, []

    class Pages(BaseHTTPRequestHandler):
        def log_message(self, *_):
            """Say nothing."""

        def do_GET(self):
            """Answer with what there is."""
            asked.append(dict(self.headers))
            content = json.dumps(contents.get(self.path, {})).encode()
            self.send_response(200 if self.path in contents else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", contents, asked
    server.shutdown()
    server.server_close()


@pytest.fixture
def until():
    """Let QGIS go on until something is so."""

    def wait(condition, seconds=30):
        end = monotonic() + seconds
        while not condition() and monotonic() < end:
            QCoreApplication.processEvents()
            sleep(0.01)
        assert condition()

    return wait


@pytest.fixture
def no_network_here(monkeypatch):
    """Require that the main thread, which draws the windows, asks nobody anything meanwhile."""
    is_watched, callers = threading.Event(), []
    for name in ("connect", "connect_ex", "sendto"):
        begin = getattr(socket.socket, name)

        def watched(self, *arguments, begin=begin):
            is_inet = self.family in (socket.AF_INET, socket.AF_INET6)
            if is_inet and is_watched.is_set():
                callers.append(threading.current_thread())
                assert callers[-1] is not threading.main_thread(), "a call on the main thread"
            return begin(self, *arguments)

        monkeypatch.setattr(socket.socket, name, watched)

    @contextmanager
    def watch():
        is_watched.set()
        try:
            yield callers
        finally:
            is_watched.clear()
        assert threading.main_thread() not in callers

    return watch


@pytest.fixture
def processing(processing, monkeypatch, no_network_here):
    """Run algorithms of openEO as a desktop does: in a thread, while the window goes on."""
    from processing.core.Processing import execute as at_once

    def in_a_thread(algorithm, parameters, context, feedback, **options):
        if "openeo" not in algorithm.name():
            return at_once(algorithm, parameters, context, feedback, **options)
        ended = []

        def work():
            try:
                ended.append((algorithm.runPrepared(parameters, context, feedback), None))
            except Exception as error:  # noqa: BLE001 - handed to the test's thread
                ended.append(({}, error))

        with no_network_here():
            if not algorithm.prepare(parameters, context, feedback):
                raise QgsProcessingException("\n".join(feedback.lines))
            thread = threading.Thread(target=work)
            thread.start()
            while thread.is_alive():
                QCoreApplication.processEvents()
                sleep(0.005)
            results, error = ended[0]
            if error is not None:
                raise error
            algorithm.postProcess(context, feedback)
        return True, results

    monkeypatch.setattr("processing.core.Processing.execute", in_a_thread)
    return processing


@pytest.fixture
def run(backend, openeo_server, processing):
    """Run an algorithm on the collection of the back-end."""

    def start(algorithm, log=None, how=processing.run, **parameters):
        given = {
            "BACKEND": "loopback",
            "DATA": BAND,
            "DATA_COLLECTION": "S2_MINI",
            "DATA_BAND": "NDVI",
            "AREA": openeo_server.extent,
            "FIRST_DAY": "2021-01-01",
            "LAST_DAY": "2021-12-31",
            "JOB_RUN": AT_ONCE,
        }
        return how(f"phenofuse:{algorithm}", given | parameters, feedback=log or Log())

    return start


@pytest.fixture
def instead(monkeypatch):
    """Let another UDF run in place of the method's."""

    def put(source):
        monkeypatch.setattr(runner, "udf_source", lambda functions, plan: source)

    return put


@pytest.fixture
def slow():
    """A UDF that takes a minute."""
    return SLOW


@pytest.fixture(scope="session")
def stack_of(openeo_server, tmp_path_factory):
    """Make a local stack of a band of the same images, with the same times."""

    def make(band):
        target = tmp_path_factory.mktemp("local") / f"{band}.tif"
        files = sorted(openeo_server.data.glob(f"*_{band}.tif"))
        together = gdal.BuildVRT("", [str(file) for file in files], separate=True)
        stack = gdal.Translate(str(target), together)
        for number, file in enumerate(files, 1):
            day = file.name[:8]
            time = f"{day[:4]}-{day[4:6]}-{day[6:]}T10:50:00Z"
            stack.GetRasterBand(number).SetDescription(time)
        return str(target)

    return make


@pytest.fixture
def smoothed_here(processing, stack_of, tmp_path):
    """Smooth the same images on this computer."""

    def smooth(**given):
        given |= {"INPUT": stack_of("NDVI"), "OUTPUT": str(tmp_path / "local" / "smoothed.tif")}
        return processing.run("phenofuse:whittaker", given)["OUTPUT"]

    return smooth


@pytest.fixture
def same():
    """Require that two rasters are the same: place, bands, names, metadata and numbers."""

    def compare(one, other, tolerance=1e-6):
        one, other = gdal.Open(str(one)), gdal.Open(str(other))
        assert one.GetGeoTransform() == pytest.approx(other.GetGeoTransform())
        bands = range(1, one.RasterCount + 1)
        for number in bands:
            first, second = (each.GetRasterBand(number) for each in (one, other))
            assert first.GetDescription() == second.GetDescription()
            assert first.GetMetadata() == second.GetMetadata()
        assert one.RasterCount == other.RasterCount
        metadata = [each.GetMetadata() for each in (one, other)]
        assert metadata[0] == metadata[1]
        values = [each.ReadAsArray().astype(float) for each in (one, other)]
        assert np.isfinite(values[0]).any()
        np.testing.assert_allclose(values[0], values[1], rtol=0, atol=tolerance)

    return compare
