"""Packages are fetched from an index, here one on loopback, and listed on the settings page."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from phenofuse.cube.packages import own_folder
from phenofuse.cube.packages.optional import OPTIONAL, Package, is_there
from phenofuse.cube.packages.wheels import Wheel
from phenofuse.cube.problem import Problem
from phenofuse.ui.packages import download
from phenofuse.ui.packages.download import fetch
from phenofuse.ui.packages.page import PackagesPage, PackagesPageFactory
from phenofuse.ui.packages.purposes import PURPOSES

NAME = "phenofuse_tiny"


def content_of(entries: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def wheel_of(content: bytes, name: str = NAME) -> Wheel:
    digest = hashlib.sha256(content).hexdigest()
    return Wheel(name, "1.0", name, f"{name}-1.0-py3-none-any.whl", len(content), digest)


@dataclass
class Index:
    """A package index that can misbehave."""

    url: str = ""
    content: bytes = b""
    mode: str = ""
    asked: list[str] = field(default_factory=list)
    came: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def index():
    """A server that has one wheel, as an index describes it in JSON (PEP 691)."""
    index = Index(content=content_of({f"{NAME}.py": "ANSWER = 42\n"}))
    digest = hashlib.sha256(index.content).hexdigest()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            index.asked.append(self.path)
            if self.path.startswith("/simple/"):
                assert "vnd.pypi.simple.v1+json" in self.headers["Accept"]
                other = {"url": "/files/other.whl", "hashes": {}}
                entry = {"url": "../../files/any.whl", "hashes": {"sha256": digest}}
                body = json.dumps(
                    {"files": [other] if index.mode == "unknown" else [other, entry]}
                ).encode()
                body = b"<html>" if index.mode == "no json" else body
                self.answer(404 if index.mode == "missing" else 200, body)
                return
            index.came.set()
            if index.mode == "slow":
                index.go_on.wait(20)
            body = index.content
            if index.mode == "other":
                body = b"x" * len(body)
            elif index.mode == "long":
                body = body * 50
            elif index.mode == "half":
                body = body[: len(body) // 2]
            self.answer(200, body, len(index.content) if index.mode == "half" else None)

        def answer(self, code, body, length=None):
            self.send_response(code)
            self.send_header("Content-Length", str(length or len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    index.url = f"http://127.0.0.1:{server.server_port}/simple"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield index
    index.go_on.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def timeout():
    """QGIS's time-out is half a second."""
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    yield
    QgsNetworkAccessManager.setTimeout(before)


class Thread(QThread):
    """Keeps what a function returns in a thread of Qt's, or the Problem it raises."""

    def __init__(self, work):
        super().__init__()
        self.work, self.result = work, None
        self.start()

    def run(self):
        """Work; called by Qt."""
        try:
            self.result = self.work()
        except Problem as problem:
            self.result = problem


def fetched(index, wheel, folder, feedback=None):
    thread = Thread(lambda: fetch([wheel], folder, feedback or QgsFeedback(), index.url))
    assert thread.wait(30_000), "it did not come back"
    return thread.result


def test_the_pinned_file_is_fetched(qgis_app, index, tmp_path):
    wheel = wheel_of(index.content)
    assert fetched(index, wheel, tmp_path) == [(wheel, tmp_path / wheel.file)]
    assert (tmp_path / wheel.file).read_bytes() == index.content
    assert index.asked == ["/simple/phenofuse-tiny/", "/files/any.whl"]


@pytest.mark.parametrize(
    ("mode", "parts"),
    [
        ("other", ["SHA-256 differs", "Nothing was changed"]),
        ("half", ["Nothing was changed"]),
        ("long", ["could not be fetched from 127.0.0.1", "larger"]),
        ("missing", ["could not be fetched from 127.0.0.1", "Settings > Options > Network"]),
        ("unknown", ["has no phenofuse_tiny-1.0", "newer version of PhenoFuse"]),
        ("no json", ["has no phenofuse_tiny-1.0"]),
    ],
)
def test_what_goes_wrong_is_said_and_nothing_is_kept(qgis_app, index, tmp_path, mode, parts):
    index.mode = mode
    problem = fetched(index, wheel_of(index.content), tmp_path)
    assert isinstance(problem, Problem)
    for part in parts:
        assert part in str(problem)
    assert list(tmp_path.iterdir()) == []


def test_another_hash_is_not_even_fetched(qgis_app, index, tmp_path):
    wheel = replace(wheel_of(index.content), sha256="0" * 64)
    assert "has no" in str(fetched(index, wheel, tmp_path))
    assert len(index.asked) == 1


def test_a_server_that_is_not_there_is_named(qgis_app, index, tmp_path):
    index.url = "http://127.0.0.1:9"
    assert "could not be fetched from 127.0.0.1" in str(
        fetched(index, wheel_of(index.content), tmp_path)
    )


def test_silence_ends_after_the_time_out_of_qgis(qgis_app, index, tmp_path, timeout):
    index.mode = "slow"
    problem = fetched(index, wheel_of(index.content), tmp_path)
    assert "no answer within the time-out" in str(problem)


def test_it_can_be_cancelled(qgis_app, index, tmp_path):
    index.mode = "slow"
    feedback = QgsFeedback()
    wheel = wheel_of(index.content)
    thread = Thread(lambda: fetch([wheel], tmp_path, feedback, index.url))
    assert index.came.wait(20)
    feedback.cancel()
    assert thread.wait(10_000)
    assert "Cancelled" in str(thread.result)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def page(qgis_app, index, tmp_path, monkeypatch, qtbot):
    """The page where one small package is missing, and the user agrees to all."""
    wheel = wheel_of(index.content)
    missing = Package("tiny", NAME)
    there = Package("numpy", "numpy", {"apt": "python3-numpy"})
    blocked = Package("other", "phenofuse_other", {}, ("phenofuse_nowhere",))
    monkeypatch.setattr("phenofuse.cube.packages.wheels.lock", lambda: {"tiny": (wheel,)})
    for module in ("optional", "own_folder"):
        monkeypatch.setattr(f"phenofuse.cube.packages.{module}.lock", lambda: {"tiny": (wheel,)})
        listed = (missing, there, blocked)
        monkeypatch.setattr(f"phenofuse.cube.packages.{module}.OPTIONAL", listed)
    for name in ("tiny", "numpy", "other"):
        monkeypatch.setitem(PURPOSES, name, "To be tested")
    monkeypatch.setattr(download.fetch, "__defaults__", (index.url,))
    yes = QMessageBox.StandardButton.Yes
    questions = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: questions.append(words[2]) or yes)
    factory = PackagesPageFactory(tmp_path / "phenofuse")
    options = QWidget()
    qtbot.addWidget(options)
    page = factory.createWidget(options)
    page.questions = questions
    yield page
    page.own.remove()


def texts(page: PackagesPage) -> list[list[str]]:
    table = page.list.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_page_fetches_what_is_missing_and_removes_it(page, index, qtbot):
    (tiny, numpy, other) = texts(page)
    assert tiny[1] == "missing" and "button below" in tiny[3]
    assert numpy[1][0].isdigit() and "numpy" not in numpy[3]
    assert other[1] == "missing" and "phenofuse_nowhere" in other[3]
    assert page.list.install.isEnabled() and not page.list.remove.isEnabled()
    page.list.install.click()
    qtbot.waitUntil(lambda: "Installed" in page.list.message.text(), timeout=20_000)
    assert "pypi.org" in page.questions[0] and f"{NAME}-1.0" in page.questions[0]
    assert is_there(NAME)
    assert texts(page)[0][3] == "PhenoFuse's own folder"
    assert not page.list.install.isEnabled() and page.list.remove.isEnabled()
    page.list.remove.click()
    assert texts(page)[0][1] == "missing"
    assert not page.own.path.exists() and not is_there(NAME)


def test_a_failure_says_what_to_do_by_hand(page, index, qtbot, monkeypatch, tmp_path):
    index.mode = "missing"
    page.list.install.click()
    qtbot.waitUntil(lambda: "By hand" in page.list.message.text(), timeout=20_000)
    assert f"{NAME}-1.0-py3-none-any.whl" in page.list.message.text()
    assert page.list.install.isEnabled() and not page.own.path.exists()
    path = tmp_path / "any.whl"
    path.write_bytes(index.content)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    page.list.files.click()
    assert "Installed" in page.list.message.text()
    assert is_there(NAME)
    path.write_bytes(b"another")
    page.list.files.click()
    assert "any.whl is none of" in page.list.message.text()


def test_cancelling_leaves_nothing(page, index, qtbot):
    index.mode = "slow"
    page.list.install.click()
    assert not page.list.cancel.isHidden() and page.list.install.isHidden()
    qtbot.waitUntil(index.came.is_set, timeout=20_000)
    page.list.cancel.click()
    qtbot.waitUntil(lambda: "Cancelled" in page.list.message.text(), timeout=20_000)
    assert page.list.cancel.isHidden() and not page.own.path.exists()


def test_closing_the_options_ends_fetching(page, index, qtbot):
    index.mode = "slow"
    page.list.install.click()
    task, own, ended = page.task, page.own, []
    task.taskCompleted.connect(lambda: ended.append("completed"))
    task.taskTerminated.connect(lambda: ended.append("terminated"))
    qtbot.waitUntil(index.came.is_set, timeout=20_000)
    sip.delete(page)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == ["terminated"] and not own.path.exists()


def test_nothing_is_fetched_without_consent(page, index, monkeypatch):
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: no)
    page.list.install.click()
    assert index.asked == []
    assert own_folder.OwnFolder(page.own.path.parents[1]).path == page.own.path


def test_each_package_has_a_purpose():
    assert list(PURPOSES) == [one.name.lower() for one in OPTIONAL]
