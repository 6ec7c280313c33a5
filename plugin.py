"""What PhenoFuse adds to QGIS, and takes away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.text import translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .provider.provider import PhenoFuseProvider
    from .ui.docks import Docks
    from .ui.menu import Menu


class PhenoFusePlugin:
    """The plugin: a Processing provider, and a menu and docks where there is a window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: PhenoFuseProvider | None = None
        self.docks: Docks | None = None
        self.menu: Menu | None = None
        self.translator = translator(QgsApplication.locale())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        """Add the provider; qgis_process calls only this."""
        from .provider.provider import PhenoFuseProvider

        self.provider = PhenoFuseProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add everything; QGIS calls this when it starts with a window."""
        from .ui.docks import Docks
        from .ui.menu import Menu

        self.initProcessing()
        self.docks = Docks(self.iface)
        self.menu = Menu(self.iface, self.docks.action)

    def unload(self) -> None:
        """Take everything away again."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.docks is not None:
            self.docks.remove()
            self.docks = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
