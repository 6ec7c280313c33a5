"""Algorithms that QGIS knows by name, and that are made when somebody wants them.

What an algorithm is made of takes longer to import than QGIS's start should wait for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..algorithms.icon import ICON


@dataclass(frozen=True)
class Title:
    """What the toolbox, menus and the search show of an algorithm."""

    name: str
    """Its id within the provider."""
    title: str
    """Its name for people, in their language."""
    group_id: str
    """The id of its group."""
    group: str
    """The name of its group, in their language."""
    description: str
    """What it does, in a sentence."""
    tags: tuple[str, ...]
    """Further words by which it is found."""


class Announced(QgsProcessingAlgorithm):
    """Stands in the registry for an algorithm; whoever runs or opens it gets the real one."""

    def __init__(self, title: Title, make: Callable[[str], QgsProcessingAlgorithm]) -> None:
        super().__init__()
        self.title, self.make = title, make

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Add nothing yet: QGIS calls this for each algorithm when it starts."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return the real algorithm."""
        return self.make(self.title.name).createInstance()

    def complete(self) -> None:
        """Take the parameters and outputs of the real algorithm, for those who look here."""
        if self.parameterDefinitions():
            return
        real = self.create()
        for parameter in real.parameterDefinitions():
            self.addParameter(parameter.clone())
        # Files and layers are outputs by their parameters; the others cannot be cloned.
        for output in real.outputDefinitions():
            if self.outputDefinition(output.name()) is None:
                self.addOutput(type(output)(output.name(), output.description()))

    def name(self) -> str:
        """Return the algorithm's name in ids."""
        return self.title.name

    def displayName(self) -> str:
        """Return its name for people."""
        return self.title.title

    def groupId(self) -> str:
        """Return the id of its group."""
        return self.title.group_id

    def group(self) -> str:
        """Return the name of its group."""
        return self.title.group

    def tags(self) -> list[str]:
        """Return words by which it is found."""
        return list(self.title.tags)

    def shortDescription(self) -> str:
        """Return what it does, in a sentence."""
        return self.title.description

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(ICON)

    def shortHelpString(self) -> str:
        """Return the help of the real algorithm, which is now needed anyway."""
        self.complete()
        return self.create().shortHelpString()

    def helpUrl(self) -> str:
        """Return the address of its page."""
        return self.create().helpUrl()

    def canExecute(self) -> tuple[bool, str]:
        """Say whether it can run here."""
        return self.create().canExecute()
