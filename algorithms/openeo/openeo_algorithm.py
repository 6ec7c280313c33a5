"""What the algorithms that talk to a back-end share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
)

from ...remote.backends import BackEnd
from ...remote.token_store import unlock_for
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import OPENEO
from ..text import tr
from .results import load_rasters

OUTPUT, LAYERS = "OUTPUT", "LAYERS"


class BackEndAlgorithm(PhenoFuseAlgorithm):
    """Base class: the store of logins is opened before the work begins."""

    listed_in = OPENEO

    backend: BackEnd
    """The back-end, as soon as the values are checked."""

    def make_ready(self) -> None:
        """Open the store of logins."""
        unlock_for(self.backend.login)

    def add_folder(self) -> None:
        """Add the folder that the files of a result go into."""
        self.add(
            QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder for the results")),
            tr("Where the files are written; those of the same name are replaced."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(LAYERS, tr("Results")))

    def show_folder(
        self,
        folder: Path,
        names: Sequence[str],
        plan: Mapping[str, Any] | None,
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        """Let QGIS load the rasters of a folder, and return both as outputs; see `load_rasters`."""
        rasters = [folder / name for name in names]
        load_rasters(rasters, plan, LAYERS, context)
        return {OUTPUT: str(folder), LAYERS: [str(raster) for raster in rasters]}
