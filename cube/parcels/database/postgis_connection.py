"""Connections to PostgreSQL, and what is said when the server refuses; passwords never are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg2
from psycopg2.extensions import connection as Connection  # noqa: N812
from psycopg2.extensions import parse_dsn

from ...problem import Problem

CONNECT_SECONDS = 15
STATEMENT_SECONDS, STORE_SECONDS = 300, 3600
"""Longest time of one statement; and of one that writes the rows of a scene."""
LOCK_SECONDS = 120
"""Longest wait for a row or table that another session holds."""

LOST = ("08", "57P")
"""Codes of errors, by how they begin, after which there is no connection."""

ALIVE = {
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
"""How the network finds out that the other side is gone; the server is told the same."""


def connect(connection_info: str, name: str) -> Connection:
    """Open a connection; `name` is what messages call it.

    Raises Problem where the server cannot be reached or refuses.
    """
    try:
        words = parse_dsn(connection_info)
    except psycopg2.Error:
        # What psycopg2 says of it may quote any part of it.
        raise Problem(
            "The connection {name} is not understood. Save it again in QGIS, with user name and "
            "password or an authentication configuration.",
            name=name,
        ) from None
    try:
        words = {"connect_timeout": CONNECT_SECONDS} | ALIVE | words
        opened = psycopg2.connect(**words, application_name="PhenoFuse")
    except psycopg2.Error as error:
        raise Problem(
            "The connection {name} does not open: {reason}. Check host, database, user name and "
            "password of this connection in QGIS.",
            name=name,
            reason=without_password(str(error), words.get("password")),
        ) from None
    with explained(name), opened, opened.cursor() as run:
        run.execute("SET TIME ZONE 'UTC'")
        run.execute("SET client_encoding = 'UTF8'")
        run.execute("SET statement_timeout = %s", (1000 * STATEMENT_SECONDS,))
        run.execute("SET lock_timeout = %s", (1000 * LOCK_SECONDS,))
        for word in ("idle", "interval", "count"):
            run.execute(f"SET tcp_keepalives_{word} = %s", (ALIVE[f"keepalives_{word}"],))
    return opened


def without_password(text: str, password: Any) -> str:
    """Return a server's message on one line, and without the password."""
    if password:
        text = text.replace(str(password), "***")
    return re.sub(r"\s+", " ", text).strip().rstrip(".")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what the server refuses into a Problem."""
    try:
        yield
    except psycopg2.Error as error:
        reason = error.diag.message_primary or without_password(str(error), None)
        unclear = isinstance(error, (psycopg2.OperationalError, psycopg2.InterfaceError))
        if (error.pgcode or "").startswith(LOST) or (unclear and not error.pgcode):
            raise Problem(
                "The connection {name} was lost: {reason}. Run again: what is done stays, and the "
                "rest is taken up.",
                name=name,
                reason=reason,
            ) from error
        raise Problem(
            "The database of the connection {name} refuses: {reason}. Check that its user may "
            "create and write tables in the schema, or choose another schema.",
            name=name,
            reason=reason,
        ) from error
