"""The proxy that QGIS is set to use, for calls that do not go through its network classes."""

from __future__ import annotations

from urllib.parse import quote

KINDS = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}
"""QGIS's words for kinds of proxies, and those of addresses."""


def proxies() -> dict[str, str]:
    """Return the address of QGIS's proxy for each protocol; empty where there is none.

    Then the environment decides, as in every program.
    """
    from qgis.core import QgsSettings

    settings = QgsSettings()
    kind = KINDS.get(str(settings.value("proxy/proxyType", "")))
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not settings.value("proxy/proxyEnabled", False, type=bool) or kind is None or not host:
        return {}
    user, password, port = (
        str(settings.value(f"proxy/proxy{one}", "") or "") for one in ("User", "Password", "Port")
    )
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    address = f"{kind}://{login}{host}{f':{port}' if port else ''}"
    return {"http": address, "https": address}
