"""A raster output that is a VRT unless its name says GeoTIFF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProperty,
)

from ...cube.problem import Problem
from ..text import tr, tr_problem

EXTENSIONS = ("vrt", "tif", "tiff")


class VrtDestination(QgsProcessingParameterRasterDestination):
    """Asks for a VRT or a GeoTIFF; a temporary output is a VRT."""

    def clone(self) -> VrtDestination:
        """Return a copy, as the model designer needs them."""
        copy = VrtDestination(self.name(), self.description(), self.defaultValue())
        copy.setFlags(self.flags())
        copy.setHelp(self.help())
        copy.setMetadata(self.metadata())
        copy.setCreateByDefault(self.createByDefault())
        return copy

    def defaultFileExtension(self) -> str:
        """Return the extension of temporary files and of names without one."""
        return EXTENSIONS[0]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the extensions that may be given."""
        return list(EXTENSIONS)

    def createFileFilter(self) -> str:
        """Return the choices of the file dialog."""
        return f"{tr('VRT files')} (*.vrt *.VRT);;{tr('GeoTIFF files')} (*.tif *.TIF *.tiff)"

    def isSupportedOutputValue(self, value: Any, context: QgsProcessingContext) -> tuple[bool, str]:
        """Say whether a name can be written to."""
        try:
            self.require_supported(value, context)
        except Problem as problem:
            return False, tr_problem(problem)
        return True, ""

    def require_supported(self, value: Any, context: QgsProcessingContext) -> None:
        """Raise Problem for a name with another extension; QGIS asks in its dialogs only."""
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ = value.valueAsString(context.expressionContext(), "")
        if not value or value == QgsProcessing.TEMPORARY_OUTPUT:
            return
        if Path(str(value)).suffix.lower().lstrip(".") not in EXTENSIONS:
            raise Problem(
                "{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that "
                "ends in .vrt or .tif.",
                path=value,
            )
