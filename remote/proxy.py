"""The proxy that QGIS is set to use, for calls that do not go through its network classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from .token_store import credentials

KINDS = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}
"""QGIS's words for kinds of proxies, and those of addresses."""


@dataclass(frozen=True)
class Proxy:
    """What QGIS's settings say; where they name no proxy the environment decides, as everywhere."""

    address: str = field(default="", repr=False)
    """Its address, with user and password where they are set; empty: none."""
    without: tuple[str, ...] = ()
    """How addresses begin that are called without any proxy."""
    excluded: tuple[str, ...] = ()
    """How addresses begin that are called by the proxy of the system."""

    def of(self, url: str) -> dict[str, str]:
        """Return the proxy of each protocol to call an address by, as requests takes them."""
        if url.startswith(self.without):
            # Nothing at all would leave it to the environment.
            return {"http": "", "https": ""}
        if not self.address or url.startswith(self.excluded):
            return {}
        return {"http": self.address, "https": self.address}


def proxy_of_qgis() -> Proxy:
    """Read QGIS's settings.

    Raises Problem where the login that they name is not in QGIS's store.
    """
    from qgis.core import QgsSettings

    settings = QgsSettings()
    kind = KINDS.get(str(settings.value("proxy/proxyType", "")))
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not settings.value("proxy/proxyEnabled", False, type=bool) or kind is None or not host:
        return Proxy()
    user, password, port = (
        str(settings.value(f"proxy/proxy{one}", "") or "") for one in ("User", "Password", "Port")
    )
    kept = str(settings.value("proxy/authcfg", "") or "")
    if kept:
        user, password = credentials(kept)
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    without, excluded = (
        _beginnings(settings.value(f"proxy/{name}"))
        for name in ("noProxyUrls", "proxyExcludedUrls")
    )
    return Proxy(f"{kind}://{login}{host}{f':{port}' if port else ''}", without, excluded)


def _beginnings(value: Any) -> tuple[str, ...]:
    """Return a list of QGIS's settings, which is a text where it has one entry."""
    return tuple(one for one in ([value] if isinstance(value, str) else value or ()) if one.strip())
