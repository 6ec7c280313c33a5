"""Logging in at a back-end, and being logged in: tokens are renewed silently and kept encrypted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING, Any

from ..cube.problem import Problem
from .backends import BASIC, BROWSER, CLIENT, DEVICE, NO_LOGIN, BackEnd
from .calls import TIMEOUT, Sleep, as_problem, once, repeat
from .openeo_client import openeo_client
from .proxy import proxy_of_qgis
from .token_store import TokenStore, credentials

if TYPE_CHECKING:
    from openeo.rest.connection import Connection

PATIENCE = 300
"""Seconds that the user has to log in."""

GRANTS = {
    DEVICE: (
        "urn:ietf:params:oauth:grant-type:device_code+pkce",
        "urn:ietf:params:oauth:grant-type:device_code",
    ),
    BROWSER: ("authorization_code+pkce",),
}
"""What a back-end's own client must be able to do for a way to log in."""


@contextmanager
def connected(backend: BackEnd, sleep: Sleep) -> Iterator[Connection]:
    """Give a connection as `connect` does, and close it at the end."""
    connection = connect(backend, sleep)
    try:
        yield connection
    finally:
        connection.session.close()


def connect(backend: BackEnd, sleep: Sleep) -> Connection:
    """Return a connection that is logged in as the back-end's settings say, without asking.

    Raises Problem, also where the user has to log in first.
    """
    connection = _connection(backend, sleep)
    try:
        return _logged_in(connection, backend, sleep)
    except BaseException:
        connection.session.close()
        raise


def _logged_in(connection: Connection, backend: BackEnd, sleep: Sleep) -> Connection:
    if backend.login == NO_LOGIN:
        return connection
    if backend.login == BASIC:
        user, password = credentials(backend.authcfg)
        repeat(lambda: connection.authenticate_basic(user, password), sleep)
        return connection
    from openeo.rest.auth.oidc import OidcClientCredentialsAuthenticator

    if backend.login == CLIENT:
        client = _client(backend, connection, sleep, *credentials(backend.authcfg))
        return _with_tokens(
            connection, OidcClientCredentialsAuthenticator(client, connection.session)
        )
    client = _client(backend, connection, sleep)
    token = TokenStore().get_refresh_token(client.provider.issuer, client.client_id)
    if token is None:
        raise Problem(
            "Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.",
            name=backend.name,
        )
    return _with_tokens(connection, _renewer(client, token, connection.session))


def log_in(
    backend: BackEnd, show: Callable[[str], None], browse: Callable[[str], Any], sleep: Sleep
) -> Connection:
    """Log in by the back-end's way; `show` tells the user where to go, `browse` opens an address.

    Raises Problem.
    """
    if backend.login not in (DEVICE, BROWSER):
        return connect(backend, sleep)
    from openeo.rest.auth.oidc import OidcAuthCodePkceAuthenticator, OidcDeviceAuthenticator

    connection = _connection(backend, sleep)
    client = _client(backend, connection, sleep)

    def display(text: str, end: str = "\n") -> None:
        if end == "\n" and text:
            show(text)
        else:
            sleep(0)  # the client waits here; the user may have cancelled

    way: Any
    if backend.login == DEVICE:
        way = OidcDeviceAuthenticator(
            client, display=display, max_poll_time=PATIENCE, requests_session=connection.session
        )
    else:
        way = OidcAuthCodePkceAuthenticator(
            client,
            webbrowser_open=browse,
            timeout=PATIENCE,
            server_address=("127.0.0.1", 0),
            requests_session=connection.session,
        )
    tokens = _waited(lambda: once(lambda: way.get_tokens(request_refresh_token=True), sleep), sleep)
    if not tokens.refresh_token:
        raise Problem(
            "{name} gave no token to stay logged in with. Log in by another way.",
            name=backend.name,
        )
    store = TokenStore()
    store.set_refresh_token(client.provider.issuer, client.client_id, tokens.refresh_token)
    return _with_tokens(connection, _renewer(client, tokens.refresh_token, connection.session))


def _waited(call: Callable[[], Any], sleep: Sleep) -> Any:
    """Return what `call` returns, which may wait long for the user; raises what it raises.

    Where the user cancels it is left alone, and ends by itself.
    """
    ended: list[tuple[Any, Exception | None]] = []

    def work() -> None:
        try:
            ended.append((call(), None))
        except Exception as error:  # noqa: BLE001 - handed to the caller's thread
            ended.append((None, error))

    thread = Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        sleep(0.1)
    result, error = ended[0]
    if error is not None:
        raise error
    return result


def log_out(backend: BackEnd, sleep: Sleep) -> None:
    """Forget the tokens of a back-end, here and at who has given them."""
    if backend.login not in (DEVICE, BROWSER):
        return
    connection = _connection(backend, sleep)
    client, store = _client(backend, connection, sleep), TokenStore()
    token = store.get_refresh_token(client.provider.issuer, client.client_id)
    store.forget(client.provider.issuer, client.client_id)
    revoke = client.provider.config.get("revocation_endpoint")
    if token and revoke:
        # The server finds out by itself what kind of token it is (RFC 7009, section 2.1).
        data = {"token": token, "client_id": client.client_id}
        repeat(lambda: connection.session.post(revoke, data=data), sleep)
    connection.session.close()


def session() -> Any:
    """Return a session of requests whose every call has a time-out, and goes by QGIS's proxy."""
    import requests
    from requests.utils import get_environ_proxies

    proxy = proxy_of_qgis()

    class Session(requests.Session):  # type: ignore[misc]  # requests has no types
        def request(self, *args: Any, **kwargs: Any) -> Any:
            kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT
            return super().request(*args, **kwargs)

        def send(self, request: Any, **kwargs: Any) -> Any:
            # Proxies that a session has give way to the environment's, and know no exceptions.
            kwargs["proxies"] = proxy.of(request.url) or get_environ_proxies(request.url)
            # After a redirect requests may leave it there for a server behind no proxy to read.
            request.headers.pop("Proxy-Authorization", None)
            return super().send(request, **kwargs)

    return Session()


def _connection(backend: BackEnd, sleep: Sleep) -> Connection:
    openeo_client()
    from openeo.rest.connection import Connection

    return repeat(
        lambda: Connection(
            backend.url,
            session=session(),
            default_timeout=TIMEOUT,
            auto_validate=False,
            refresh_token_store=TokenStore(),  # type: ignore[arg-type]  # it has the same methods
        ),
        sleep,
    )


def _client(
    backend: BackEnd,
    connection: Connection,
    sleep: Sleep,
    client_id: str = "",
    secret: str | None = None,
) -> Any:
    """Return the OpenID Connect client that logs in; the back-end's own where none is given."""
    from openeo.rest.auth.oidc import OidcClientInfo, OidcProviderInfo

    offered = repeat(lambda: connection.get("/credentials/oidc").json()["providers"], sleep)
    provider = next((one for one in offered if one["id"] == backend.provider), None)
    if provider is None:
        if backend.provider or not offered:
            raise Problem(
                "{name} has no login by {provider}; it has {providers}. Choose one of these.",
                name=backend.name,
                provider=backend.provider or "OpenID Connect",
                providers=", ".join(one["id"] for one in offered) or "none",
            )
        provider = offered[0]
    info = repeat(
        lambda: OidcProviderInfo(
            issuer=provider["issuer"],
            scopes=provider.get("scopes"),
            provider_id=provider["id"],
            default_clients=provider.get("default_clients"),
            authorization_parameters=provider.get("authorization_parameters"),
            requests_session=connection.session,
        ),
        sleep,
    )
    client_id = client_id or backend.client_id
    if not client_id:
        wanted = GRANTS.get(backend.login, ())
        clients = info.default_clients or []
        able = [one["id"] for one in clients if set(wanted) & set(one.get("grant_types", ()))]
        if not able:
            raise Problem(
                "{name} names no client for this way to log in. Give the id of one that you have "
                "there, or choose another way.",
                name=backend.name,
            )
        client_id = able[0]
    return OidcClientInfo(client_id, info, secret or None)


def _with_tokens(connection: Connection, way: Any) -> Connection:
    """Return the same connection with a token that `way` gets, and gets anew when it expires."""
    from openeo.rest.auth.auth import OidcBearerAuth
    from openeo.rest.auth.oidc import OidcException
    from openeo.rest.connection import Connection

    try:
        tokens = way.get_tokens()
    except OidcException as error:
        if isinstance(error.__cause__, OSError):  # of which those of requests are
            raise as_problem(error.__cause__) from error
        # What the answer says may hold parts of the request, and so is not shown.
        raise Problem(
            "The login is not valid any more, or not right: the provider {issuer} refused it. Log "
            "in again with the algorithm Connection to openEO.",
            issuer=way.provider_info.issuer,
        ) from error
    return Connection(
        connection.root_url,
        session=connection.session,
        default_timeout=TIMEOUT,
        auto_validate=False,
        refresh_token_store=TokenStore(),  # type: ignore[arg-type]  # it has the same methods
        oidc_auth_renewer=way,
        auth=OidcBearerAuth(way.provider_info.id, tokens.access_token),
    )


def _renewer(client: Any, token: str, session: Any) -> Any:
    """Return what gets new tokens for a refresh token, and keeps the one that comes with them."""
    from openeo.rest.auth.oidc import OidcRefreshTokenAuthenticator

    class Renewer(OidcRefreshTokenAuthenticator):
        def get_tokens(self, request_refresh_token: bool = False) -> Any:
            tokens = super().get_tokens(request_refresh_token)
            if tokens.refresh_token and tokens.refresh_token != self._refresh_token:
                self._refresh_token = tokens.refresh_token
                store = TokenStore()
                store.set_refresh_token(
                    client.provider.issuer, client.client_id, tokens.refresh_token
                )
            return tokens

    return Renewer(client, token, session)
