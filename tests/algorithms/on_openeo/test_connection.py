"""Logging in at a real back-end, in all ways, and being refused."""

from __future__ import annotations

import re
import threading
import webbrowser
from time import monotonic

import pytest
from qgis.core import QgsProcessingException, QgsSettings

from phenofuse.remote import calls
from phenofuse.remote.backends import BROWSER, DEVICE, KEY, BackEnd, backend, backends, keep, remove
from phenofuse.remote.calls import repeat
from phenofuse.remote.login import connected
from phenofuse.remote.proxy import proxy_of_qgis
from phenofuse.remote.token_store import TokenStore

LOG_IN, WHO, LOG_OUT, REMOVE = range(4)
BY_DEVICE, BY_BROWSER, BY_CLIENT, BY_PASSWORD, BY_NOTHING = range(5)
PUBLIC = "openeo-public"


def nowait(seconds):
    """Wait for nothing."""


@pytest.fixture
def connection(processing, openeo_server, unlocked, log, person):
    """Run the algorithm with a back-end called "mine"."""

    def run(action, **parameters):
        told = log()
        keep_line = told.pushInfo

        def show(text):
            keep_line(text)
            found = re.search(r"https?://\S+/device\S*", text)
            if found:
                person(found.group(0).rstrip("."))

        told.pushInfo = show
        given = {"ACTION": action, "NAME": "mine"} | parameters
        results = processing.run("phenofuse:openeoconnection", given, feedback=told)
        return results, told.text

    yield run
    TokenStore().forget(openeo_server.issuer, PUBLIC)
    remove("mine")


def test_device_code(connection, openeo_server):
    results, _ = connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_DEVICE)
    user = results["OUTPUT"]
    kept = TokenStore().get_refresh_token(openeo_server.issuer, PUBLIC)
    assert user and kept
    results, text = connection(WHO)
    assert results["OUTPUT"] == user
    # The provider gives a new token with each use, and takes none twice.
    assert TokenStore().get_refresh_token(openeo_server.issuer, PUBLIC) != kept
    assert kept not in text
    connection(LOG_OUT)
    assert TokenStore().get_refresh_token(openeo_server.issuer, PUBLIC) is None
    with pytest.raises(QgsProcessingException, match="Log in"):
        connection(WHO)


def test_browser(connection, openeo_server):
    results, _ = connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_BROWSER)
    assert results["OUTPUT"]
    assert backend("mine").login == BROWSER


def test_an_expired_token_is_renewed_silently(connection, openeo_server):
    connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_BROWSER)
    with connected(backend("mine"), nowait) as client:
        client.auth.bearer = client.auth.bearer[:-4] + "AAAA"
        assert repeat(client.describe_account, nowait)["user_id"]
        client.auth.bearer = client.auth.bearer[:-4] + "AAAA"
        assert repeat(client.describe_account, nowait)["user_id"]


def test_a_revoked_token_asks_to_log_in_again(connection, openeo_server):
    connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_BROWSER)
    TokenStore().set_refresh_token(openeo_server.issuer, PUBLIC, "revoked-0123")
    with pytest.raises(QgsProcessingException, match="Log in again") as caught:
        connection(WHO)
    assert "revoked-0123" not in str(caught.value)


def test_client_credentials(connection, openeo_server, login):
    authcfg = login(*openeo_server.service)
    _, text = connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_CLIENT, AUTHCFG=authcfg)
    assert openeo_server.service[1] not in text
    wrong = login(openeo_server.service[0], "not the secret")
    with pytest.raises(QgsProcessingException, match="Log in again") as caught:
        connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_CLIENT, AUTHCFG=wrong)
    assert "not the secret" not in str(caught.value)


def test_bad_settings(connection, openeo_server, monkeypatch):
    monkeypatch.setattr(calls, "FIRST_PAUSE", 0.01)
    with pytest.raises(QgsProcessingException, match="no address is given"):
        connection(LOG_IN)
    with pytest.raises(QgsProcessingException, match="is not chosen"):
        connection(LOG_IN, URL=openeo_server.url, LOGIN=BY_CLIENT)
    with pytest.raises(QgsProcessingException, match="There is no openEO back-end"):
        connection(WHO)
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        connection(LOG_IN, URL="http://127.0.0.1:9", LOGIN=BY_NOTHING)


def test_the_list_of_back_ends(qgis_app):
    names = [one.name for one in backends()]
    assert "Copernicus Data Space" in names
    saved = [{"name": "theirs", "url": "https://openeo.example.org", "id": "1"}]
    QgsSettings().setValue("openeo_plugin/saved_connections", saved)
    keep(BackEnd("Terrascope", "https://own.example.org", DEVICE))
    try:
        found = {one.name: one for one in backends()}
        assert found["theirs"].url == "https://openeo.example.org"
        assert not found["theirs"].is_own
        assert found["Terrascope"].url == "https://own.example.org"
        assert found["Terrascope"].is_own
    finally:
        remove("Terrascope")
        QgsSettings().remove("openeo_plugin/saved_connections")
    assert "theirs" not in [one.name for one in backends()]


@pytest.mark.parametrize(
    "text", ["[", "3", '["a"]', '[{"name": "a"}]', '[{"name": "a", "url": "b", "new": 1}]']
)
def test_what_another_version_has_kept_does_no_harm(qgis_app, text):
    before = [one.name for one in backends()]
    QgsSettings().setValue(KEY, text)
    assert [one.name for one in backends()] == [name for name in before if name != "mine"]
    QgsSettings().remove(KEY)


def test_a_back_end_that_is_gone_is_removed(connection, monkeypatch):
    monkeypatch.setattr(calls, "FIRST_PAUSE", 0.01)
    keep(BackEnd("mine", "http://127.0.0.1:9", DEVICE))
    _, text = connection(REMOVE)
    assert "cannot be reached" in text
    assert "mine" not in [one.name for one in backends()]


def test_the_proxy_of_qgis_is_used(qgis_app):
    assert proxy_of_qgis().of("https://openeo.example.org") == {}
    words = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy.example.org"}
    words |= {"proxyPort": "8080", "proxyUser": "me", "proxyPassword": "a/b"}
    for name, value in words.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    try:
        expected = "http://me:a%2Fb@proxy.example.org:8080"
        proxy = proxy_of_qgis()
        assert proxy.of("https://openeo.example.org") == {"http": expected, "https": expected}
        assert "a%2Fb" not in repr(proxy)
        QgsSettings().setValue("proxy/proxyEnabled", False)
        assert proxy_of_qgis().of("https://openeo.example.org") == {}
    finally:
        for name in words:
            QgsSettings().remove(f"proxy/{name}")


def test_cancel_ends_waiting_for_the_browser(processing, openeo_server, unlocked, monkeypatch, log):
    monkeypatch.setattr(webbrowser, "open", lambda address: True)
    told = log()
    threading.Timer(0.5, told.cancel).start()
    begun = monotonic()
    given = {"ACTION": LOG_IN, "NAME": "mine", "URL": openeo_server.url, "LOGIN": BY_BROWSER}
    assert processing.run("phenofuse:openeoconnection", given, feedback=told) == {}
    assert monotonic() - begun < 5
    assert "Cancelled" in told.text


def test_the_store_has_the_interface_of_the_client(unlocked):
    from openeo.rest.auth.config import RefreshTokenStore

    for name in ("get_refresh_token", "set_refresh_token"):
        assert callable(getattr(TokenStore, name)) and callable(getattr(RefreshTokenStore, name))
    store = TokenStore()
    store.set_refresh_token("https://issuer.example.org/", "me", "a token")
    assert store.get_refresh_token(issuer="https://issuer.example.org", client_id="me") == "a token"
    assert store.get_refresh_token("https://issuer.example.org", "you") is None
    store.forget("https://issuer.example.org", "me")
    assert store.get_refresh_token("https://issuer.example.org", "me") is None


def test_the_store_works_in_the_thread_of_an_algorithm(unlocked):
    found = []

    def work():
        store = TokenStore()
        store.set_refresh_token("https://issuer.example.org", "thread", "of a thread")
        found.append(store.get_refresh_token("https://issuer.example.org", "thread"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    store = TokenStore()
    found.append(store.get_refresh_token("https://issuer.example.org", "thread"))
    store.forget("https://issuer.example.org", "thread")
    assert found == ["of a thread", "of a thread"]
