"""QGIS's proxy is followed by all that asks the network; what it refuses is told without secrets.

A small proxy forwards to a server on loopback that has a package index and an openEO back-end.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsSettings,
)

from phenofuse.cube.packages.wheels import Wheel
from phenofuse.cube.problem import Problem
from phenofuse.remote import calls
from phenofuse.remote.backends import NO_LOGIN, BackEnd
from phenofuse.remote.login import connected, session
from phenofuse.ui.background import Background
from phenofuse.ui.packages.download import fetch

CONTENT = b"a wheel"
WHEEL = Wheel(
    "tiny", "1.0", "tiny", "tiny-1.0.whl", len(CONTENT), hashlib.sha256(CONTENT).hexdigest()
)
USER, PASSWORD = "me", "s/ecret word"
LOGIN = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
LOGIN_NEEDED, FORBIDDEN = 407, 403


class Origin(BaseHTTPRequestHandler):
    """The index and the back-end."""

    def do_GET(self):
        """Answer."""
        self.server.asked.append((self.path, self.headers.get("Proxy-Authorization")))
        if self.path.startswith("/away"):
            self.send_response(302)
            self.send_header("Location", self.path.partition("?")[2])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        files = [{"url": "/any.whl", "hashes": {"sha256": WHEEL.sha256}}]
        found = {
            "/simple/tiny/": json.dumps({"files": files}).encode(),
            "/any.whl": CONTENT,
            "/openeo/": json.dumps({"api_version": "1.1.0", "endpoints": []}).encode(),
        }
        body = found.get(self.path, b"")
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


class Forward(BaseHTTPRequestHandler):
    """The proxy."""

    def do_GET(self):
        """Forward, where there is nothing against it."""
        self.server.asked.append(self.path)
        is_known = self.headers.get("Proxy-Authorization") == LOGIN
        if self.server.refuses and not (self.server.refuses == LOGIN_NEEDED and is_known):
            self.send_response(self.server.refuses)
            if self.server.refuses == LOGIN_NEEDED:
                self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        parts = urlsplit(self.path)
        connection = http.client.HTTPConnection(parts.netloc, timeout=20)
        connection.request("GET", parts._replace(scheme="", netloc="").geturl())
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        self.send_response(answer.status)
        for name in ("Content-Type", "Location"):
            if answer.headers[name]:
                self.send_header(name, answer.headers[name])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):
        """Refuse; nothing here asks by TLS for what it gets."""
        assert self.server.refuses
        self.do_GET()

    def log_message(self, *_):
        """Say nothing."""


def serve(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.asked, server.refuses = [], 0
    server.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


@pytest.fixture
def origin():
    server = serve(Origin)
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def settings(qgis_app):
    """Set QGIS's proxy, as its options do."""
    given = {}

    def change(**words):
        given.update(words)
        for name, value in words.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield change
    for name in given:
        QgsSettings().remove(f"proxy/{name}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def proxy(settings):
    """A proxy that QGIS is set to use, by a user who knows the password."""
    server = serve(Forward)
    server.set = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": str(server.server_port),
        "proxyUser": USER,
        "proxyPassword": PASSWORD,
    }
    settings(**server.set)
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def logged(caplog):
    """All that arrives in QGIS's log and in Python's."""
    caplog.set_level(logging.DEBUG)
    lines = []

    def keep(text, *_):
        lines.append(text)

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield lambda: "\n".join(lines) + caplog.text
    QgsApplication.messageLog().messageReceived.disconnect(keep)


@pytest.fixture
def fetched(qtbot, tmp_path):
    """Fetch a wheel as the settings page does, and return the content or what is said."""

    def run(index):
        said = []
        task = Background(
            "", lambda: fetch([WHEEL], tmp_path, QgsFeedback(), index), said.append, said.append
        )
        task.begin()
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
        return said[0] if isinstance(said[0], str) else said[0][0][1].read_bytes()

    return run


def knows_a_secret(text):
    return any(one in text for one in (PASSWORD, "s%2Fecret", LOGIN.split()[1]))


@pytest.mark.parametrize("refuses", [0, LOGIN_NEEDED])
def test_packages_come_by_the_proxy(origin, proxy, fetched, logged, refuses):
    proxy.refuses = refuses
    assert fetched(f"{origin.url}/simple") == CONTENT
    assert set(proxy.asked) == {f"{origin.url}/simple/tiny/", f"{origin.url}/any.whl"}
    assert [one for one, _ in origin.asked] == ["/simple/tiny/", "/any.whl"]
    assert not knows_a_secret(logged())


@pytest.mark.parametrize("refuses", [LOGIN_NEEDED, FORBIDDEN])
@pytest.mark.parametrize("index", ["http://index.invalid", "https://index.invalid"])
def test_a_refusal_says_what_to_do_by_hand(proxy, settings, fetched, logged, index, refuses):
    settings(proxyPassword="wrong s/ecret word")
    proxy.refuses = refuses
    said = fetched(index)
    assert "could not be fetched from index.invalid" in said
    assert "Settings > Options > Network" in said and "by hand" in said
    assert proxy.asked and not knows_a_secret(said + logged())


def test_a_proxy_that_is_corrected_is_used_at_once(origin, proxy, settings, fetched):
    settings(proxyPort="9")
    assert "could not be fetched" in fetched(f"{origin.url}/simple")
    settings(proxyPort=proxy.set["proxyPort"])
    assert fetched(f"{origin.url}/simple") == CONTENT
    assert len(proxy.asked) == 2


def capabilities(url):
    back_end = BackEnd("mine", f"{url}/openeo/", NO_LOGIN)
    with connected(back_end, lambda _: None) as connection:
        return connection.capabilities().api_version()


@pytest.mark.parametrize("refuses", [0, LOGIN_NEEDED])
def test_back_ends_are_asked_by_the_proxy(origin, proxy, logged, monkeypatch, refuses):
    # Of two proxies QGIS's is taken.
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    proxy.refuses = refuses
    assert capabilities(origin.url) == "1.1.0"
    assert proxy.asked and {urlsplit(one).path for one in proxy.asked} >= {"/openeo/"}
    assert len(proxy.asked) == len(origin.asked)
    assert not knows_a_secret(logged())


def test_the_login_of_the_proxy_may_be_in_the_store(origin, proxy, settings):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("proxy")
    login.setConfig("username", USER)
    login.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(login)
    settings(proxyUser="", proxyPassword="", authcfg=login.id())
    proxy.refuses = LOGIN_NEEDED
    assert capabilities(origin.url) == "1.1.0"
    settings(authcfg="nothing")
    with pytest.raises(Problem, match="no login called"):
        capabilities(origin.url)


@pytest.mark.parametrize("name", ["noProxyUrls", "proxyExcludedUrls"])
def test_addresses_without_a_proxy_are_asked_directly(
    origin, proxy, settings, fetched, monkeypatch, name
):
    monkeypatch.delenv("http_proxy", raising=False)
    for beginnings in ([origin.url, " "], origin.url):  # a list of one is kept as a text
        settings(**{name: beginnings})
        assert capabilities(origin.url) == "1.1.0"
        assert fetched(f"{origin.url}/simple") == CONTENT
        assert proxy.asked == []
    settings(**{name: ["http://elsewhere.invalid"]})
    assert capabilities(origin.url) == "1.1.0"
    assert proxy.asked


def test_a_redirect_past_the_proxy_hands_over_no_login(origin, proxy, settings):
    away = f"{origin.url}/openeo/"
    settings(noProxyUrls=[away])
    assert session().get(f"{origin.url}/away?{away}").json()["api_version"] == "1.1.0"
    assert proxy.asked == [f"{origin.url}/away?{away}"]
    assert origin.asked[-1] == ("/openeo/", None)


@pytest.mark.parametrize("url", ["http://openeo.invalid", "https://openeo.invalid"])
def test_a_proxy_that_wants_another_login_is_asked_once(proxy, settings, logged, url):
    settings(proxyPassword="wrong s/ecret word")
    proxy.refuses = LOGIN_NEEDED
    with pytest.raises(Problem, match="The proxy refuses") as caught:
        capabilities(url)
    assert "Settings > Options > Network" in str(caught.value) and "407" in str(caught.value)
    # The client first looks for a list of versions, and goes on where it finds none.
    assert len(proxy.asked) <= 2
    assert not knows_a_secret(str(caught.value) + logged())


@pytest.mark.parametrize("port", ["9", "99999999"])
def test_a_proxy_that_is_not_there_is_told(proxy, settings, logged, monkeypatch, port):
    monkeypatch.setattr(calls, "FIRST_PAUSE", 0.01)
    settings(proxyPort=port)
    with pytest.raises(Problem, match="cannot be reached") as caught:
        capabilities("https://openeo.invalid")
    assert not knows_a_secret(str(caught.value) + logged())
