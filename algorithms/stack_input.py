"""The file behind a raster parameter."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer

from ..cube.problem import Problem


def raster_source(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    title: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return what GDAL opens for a raster parameter; call it on the main thread.

    Raises Problem for a layer that is not a raster on disk. A missing or broken file is left to
    whoever opens it, and can say what is wrong with it.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        source = algorithm.parameterAsString(parameters, name, context)
        if source:
            return source
        raise Problem("{title} is not given. Choose a raster layer or file.", title=title)
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
