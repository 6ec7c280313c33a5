"""The rasters of a parameter that takes many: layers, files, or names of parts of files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)

from ..cube.build.images import Source
from ..cube.times.clock import Time
from .moments import time_of
from .stack_input import layer_source


def raster_sources(value: Any, title: str, context: QgsProcessingContext) -> list[Source]:
    """Return the rasters that the value of a parameter names; call it on the main thread.

    Files are not opened: a missing or broken one is left to whoever does, and can say what is
    wrong with it. Raises Problem for a layer that is not a raster on disk.
    """
    return [
        Source(one) if isinstance(one, str) else Source(layer_source(one, title), _range(one))
        for one in _rasters(value, context)
    ]


def named_rasters(value: Any, title: str, context: QgsProcessingContext) -> list[tuple[str, str]]:
    """Return the name and the file of each raster; the rest as in `raster_sources`."""
    return [
        (Path(one).stem, one) if isinstance(one, str) else (one.name(), layer_source(one, title))
        for one in _rasters(value, context)
    ]


def _rasters(value: Any, context: QgsProcessingContext) -> Iterator[QgsRasterLayer | str]:
    for item in _items(value, context):
        layer = item if isinstance(item, QgsRasterLayer) else _loaded_layer(str(item), context)
        yield layer or str(item)


def _items(value: Any, context: QgsProcessingContext) -> Iterator[object]:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.value(context.expressionContext())
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _items(one, context)
    elif value:
        yield value


def _loaded_layer(name: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
    layer = QgsProcessingUtils.mapLayerFromString(name, context, False)
    return layer if isinstance(layer, QgsRasterLayer) else None


def _range(layer: QgsRasterLayer) -> tuple[Time, Time] | None:
    """Return the layer's own temporal range, if it is switched on."""
    properties = layer.temporalProperties()
    if not properties.isActive():
        return None
    if properties.mode() != Qgis.RasterTemporalMode.FixedTemporalRange:
        return None
    fixed = properties.fixedTemporalRange()
    begin, end = time_of(fixed.begin()), time_of(fixed.end())
    never = np.datetime64("NaT", "ns")
    return never if begin is None else begin, never if end is None else end
