"""PhenoFuse: clean, gap-free, explained satellite time series in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import PhenoFusePlugin


def classFactory(iface: QgisInterface) -> PhenoFusePlugin:
    """Return the plugin; QGIS calls this when it loads PhenoFuse."""
    from .plugin import PhenoFusePlugin

    return PhenoFusePlugin(iface)
