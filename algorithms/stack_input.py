"""The file behind a raster parameter."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer

from ..cube.problem import Problem
from ..cube.raster import choose_backend
from ..cube.stack import open_stack


def raster_source(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    title: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return what GDAL opens for a raster parameter; call it on the main thread.

    Raises Problem for a layer that is not a raster on disk, and for a file that QGIS cannot load.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        source = algorithm.parameterAsString(parameters, name, context)
        if not source:
            raise Problem("{title} is not given. Choose a raster layer or file.", title=title)
        # QGIS says of a broken file that it was not found, and finds none of GDAL's names that is
        # no path, such as NETCDF:"a.nc":NDVI, unless it is a layer already.
        open_stack(source, choose_backend())
        layer = QgsRasterLayer(source, source)
        context.temporaryLayerStore().addMapLayer(layer)
    return layer_source(layer, title)


def layer_source(layer: QgsRasterLayer, title: str) -> str:
    """Return what GDAL opens for a raster layer; Problem where it is not one of GDAL's."""
    if layer.providerType() != "gdal":
        raise Problem(
            "{title}: the layer {layer} is not a raster file but comes from {provider}. Save it "
            "to a GeoTIFF first.",
            title=title,
            layer=layer.name(),
            provider=layer.providerType(),
        )
    return layer.source()
