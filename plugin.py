"""What PhenoFuse adds to QGIS, and takes away again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from .algorithms.text import translator
from .cube.packages.path import leave, packages_in, use

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .provider.provider import PhenoFuseProvider
    from .ui.docks import Docks
    from .ui.menu import Menu
    from .ui.packages.page import PackagesPageFactory

AFTER_START = 3000
"""Milliseconds after which QGIS has started, and what it did not need for that is made."""


class PhenoFusePlugin:
    """The plugin: a Processing provider, and with a window a menu, docks and a settings page."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: PhenoFuseProvider | None = None
        self.docks: Docks | None = None
        self.menu: Menu | None = None
        self.page: PackagesPageFactory | None = None
        self.data = Path(QgsApplication.qgisSettingsDirPath()) / "phenofuse"
        self.timer: QTimer | None = None
        self.translator = translator(QgsApplication.locale())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        """Add the provider; qgis_process calls only this."""
        from .provider.provider import PhenoFuseProvider

        use(packages_in(self.data))
        # Without a window algorithms are asked for at once, and nothing is gained by waiting.
        self.provider = PhenoFuseProvider(self.data if self.iface else None)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add everything; QGIS calls this when it starts with a window."""
        from .ui.docks import Docks
        from .ui.menu import Menu
        from .ui.packages.page import PackagesPageFactory

        self.initProcessing()
        self.docks = Docks(self.iface)
        self.menu = Menu(self.iface, self.docks.action)
        self.page = PackagesPageFactory(self.data)
        self.iface.registerOptionsWidgetFactory(self.page)
        self.timer = QTimer()
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.provider.complete)
        self.timer.start(AFTER_START)

    def unload(self) -> None:
        """Take everything away again."""
        if self.timer is not None:
            self.timer.stop()
            self.timer = None
        if self.page is not None:
            self.iface.unregisterOptionsWidgetFactory(self.page)
            self.page = None
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.docks is not None:
            self.docks.remove()
            self.docks = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        leave(packages_in(self.data))
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
