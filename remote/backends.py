"""The back-ends to choose from: known ones, the user's, and those of the openEO plugin."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from ..cube.problem import Problem
from .sources import known

KEY = "phenofuse/openeo/backends"
PLUGIN_KEY = "openeo_plugin/saved_connections"
"""Where the openEO QGIS plugin keeps its connections; read, never written."""

NO_LOGIN, DEVICE, BROWSER, CLIENT, BASIC = "none", "device", "browser", "client", "basic"


@dataclass(frozen=True)
class BackEnd:
    """A back-end and how one logs in; no secret is part of it."""

    name: str
    """Name for people; none is twice in the list."""
    url: str
    """Address."""
    login: str = DEVICE
    """One of the ways to log in."""
    authcfg: str = ""
    """Id of the login in QGIS's store, for basic and client credentials."""
    client_id: str = ""
    """The OpenID Connect client; empty: the back-end's own for such programs."""
    provider: str = ""
    """The OpenID Connect provider; empty: the back-end's first."""
    is_own: bool = False
    """Whether the user has added or changed it, and may remove it."""


def backends() -> list[BackEnd]:
    """Return all, the user's own first; an own one hides another of its name."""
    own = [BackEnd(**one, is_own=True) for one in _own()]
    offered = [BackEnd(one["name"], one["url"]) for one in known()["backends"]]
    found: dict[str, BackEnd] = {}
    for one in (*own, *offered, *_of_plugin()):
        found.setdefault(one.name, one)
    return list(found.values())


def backend(name: str) -> BackEnd:
    """Return the back-end of a name; raises Problem."""
    found = {one.name: one for one in backends()}
    if name not in found:
        raise Problem(
            "There is no openEO back-end called {name}; known are {names}. Add it with the "
            "algorithm Connection to openEO.",
            name=f'"{name}"',
            names=", ".join(found),
        )
    return found[name]


def keep(one: BackEnd) -> None:
    """Add a back-end to the user's, in place of an earlier one of its name."""
    parts = {name: value for name, value in asdict(one).items() if name != "is_own"}
    _write([*(other for other in _own() if other["name"] != one.name), parts])


def remove(name: str) -> None:
    """Remove one of the user's."""
    _write([one for one in _own() if one["name"] != name])


def _own() -> list[dict[str, Any]]:
    """Return the user's, without what another version of PhenoFuse may have written."""
    from qgis.core import QgsSettings

    parts = {one.name for one in fields(BackEnd)} - {"is_own"}
    try:
        some = json.loads(QgsSettings().value(KEY, "[]") or "[]")
        return [one for one in some if {"name", "url"} <= set(one) <= parts]
    except (TypeError, ValueError):
        return []


def _write(some: list[dict[str, Any]]) -> None:
    from qgis.core import QgsSettings

    QgsSettings().setValue(KEY, json.dumps(some))


def _of_plugin() -> Iterator[BackEnd]:
    from qgis.core import QgsSettings

    saved = QgsSettings().value(PLUGIN_KEY) or []
    try:
        saved = json.loads(saved) if isinstance(saved, str) else saved
        for one in saved:
            parts = json.loads(one) if isinstance(one, str) else one
            yield BackEnd(str(parts["name"]), str(parts["url"]))
    except (TypeError, KeyError, ValueError):
        return  # of a version of the plugin that writes something else
