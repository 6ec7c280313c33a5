"""PhenoFuse in the Processing toolbox."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms.icon import ICON
from .announced import Announced
from .remembered import Remembered, titles_of

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm


class PhenoFuseProvider(QgsProcessingProvider):
    """Every algorithm of PhenoFuse.

    Where a folder is given for what one start of QGIS can tell the next, algorithms are announced
    by what is remembered there or brought by the zip, and made when somebody wants them.
    """

    def __init__(self, memory: Path | None = None) -> None:
        super().__init__()
        self.memory = memory
        self.made: dict[str, QgsProcessingAlgorithm] = {}

    def id(self) -> str:
        """Return the provider's name in algorithm ids."""
        return "phenofuse"

    def name(self) -> str:
        """Return the provider's name for people."""
        return "PhenoFuse"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(ICON)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the only format that results are written in."""
        return ["tif"]

    def loadAlgorithms(self) -> None:
        """Add new instances of all algorithms."""
        # Nothing is gained by announcing what is already made.
        remembered = Remembered(self.memory) if self.memory and not self.made else None
        titles = remembered.titles() if remembered else []
        if titles:
            algorithms = [Announced(one, self.make) for one in titles]
        else:
            from .algorithms import every_algorithm

            algorithms = every_algorithm()
        for algorithm in algorithms:
            self.addAlgorithm(algorithm)
        if remembered and not titles:
            remembered.keep(titles_of(self.algorithms()))

    def make(self, name: str) -> QgsProcessingAlgorithm:
        """Return the algorithm of a name that was announced."""
        if not self.made:
            from .algorithms import every_algorithm

            self.made = {one.name(): one for one in every_algorithm()}
        return self.made[name]

    def complete(self) -> None:
        """Give algorithms that were only announced their parameters and outputs."""
        for algorithm in self.algorithms():
            if isinstance(algorithm, Announced):
                algorithm.complete()
