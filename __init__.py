"""PhenoFuse: clean, gap-free, explained satellite time series in QGIS."""

from __future__ import annotations


def classFactory(iface):
    """Return the plugin; QGIS calls this when it loads PhenoFuse."""
    from .plugin import PhenoFusePlugin

    return PhenoFusePlugin(iface)
