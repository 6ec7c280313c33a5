"""How results arrive in QGIS: named, styled, and with their times where QGIS can hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..cube.times.clock import Time, parse_time
from .moments import moment

VEGETATION_RAMP = (
    (-0.2, "#6b7c85"),
    (0.0, "#c9b79c"),
    (0.2, "#e8dcaf"),
    (0.4, "#bfd27a"),
    (0.6, "#6fae45"),
    (0.8, "#2b7d32"),
    (1.0, "#0b4b20"),
)
"""Colours of vegetation indices, from water over soil to a closed canopy."""

METRIC_RAMP = (
    (0.0, "#440154"),
    (0.25, "#3b528b"),
    (0.5, "#21918c"),
    (0.75, "#5ec962"),
    (1.0, "#fde725"),
)
"""Colours of any other number, of even steps also to the colour-blind (viridis)."""

YEAR_RAMP = (
    (0.0, "#e2d9e2"),
    (0.125, "#9ebbc9"),
    (0.25, "#6785be"),
    (0.375, "#5e43a5"),
    (0.5, "#2f1436"),
    (0.625, "#741e4f"),
    (0.75, "#b25652"),
    (0.875, "#ccad99"),
    (1.0, "#e2d9e2"),
)
"""Colours of a year, from light winter to dark summer and back (matplotlib's twilight)."""

LOOKED_AT = 9
"""Bands looked at to choose the one that is shown."""

LOOKED_AT_SIDE = 1000
"""Side, in pixels, of the middle of the raster that is looked at to choose band and colours."""

SAMPLED_SIDE = 64
"""Rows and columns of it that are read."""


def show_as_stack(path: Path, context: QgsProcessingContext) -> None:
    """Style the stack that QGIS will load from `path`, if it will, and tell it the bands' times."""

    def style(layer: QgsRasterLayer) -> None:
        style_stack(layer)
        set_times(layer)

    style_when_loaded(str(path), style, context)


def show_as_maps(path: Path, context: QgsProcessingContext) -> None:
    """Style the layer of metrics that QGIS will load from `path`, if it will load one."""
    style_when_loaded(str(path), style_maps, context)


def show_as_days_of_year(path: Path, context: QgsProcessingContext) -> None:
    """Style the layer of days of the year that QGIS will load from `path`, if it will load one."""
    style_when_loaded(str(path), style_days_of_year, context)


def style_when_loaded(
    target: str, style: Callable[[Any], None], context: QgsProcessingContext
) -> None:
    """Call `style` with the layer that QGIS will load from an output, if it will load one."""
    if context.willLoadLayerOnCompletion(target):
        details = context.layerToLoadOnCompletionDetails(target)
        details.setPostProcessor(LayerStyle.create(style))


class LayerStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles a result once QGIS has loaded it."""

    # QGIS owns a post-processor, one for each layer, but not its Python part.
    _waiting: ClassVar[set[LayerStyle]] = set()

    style: Callable[[Any], None]
    """Styles a valid layer."""

    @classmethod
    def create(cls, style: Callable[[Any], None]) -> LayerStyle:
        """Return a post-processor that lives until it has styled its layer."""
        one = cls()
        one.style = style
        cls._waiting.add(one)
        return one

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style one layer; called by QGIS on the main thread."""
        self._waiting.discard(self)
        if layer is not None and layer.isValid():
            self.style(layer)


def style_stack(layer: QgsRasterLayer) -> None:
    """Show a clear, green date in the colours of vegetation indices, or stretched where it is none.

    Of some bands it takes the one with the fewest gaps and then the highest mean.
    """
    step = max(layer.bandCount() // LOOKED_AT, 1)
    bands = range(1 + step // 2, layer.bandCount() + 1, step)
    seen = {band: _some_values(layer, band) for band in bands}
    most = max(values.size for values in seen.values())
    clear = [band for band, values in seen.items() if values.size >= 0.95 * most]
    band = max(clear, key=lambda one: seen[one].mean() if seen[one].size else 0)
    low, high = (seen[band].min(), seen[band].max()) if most else (0.0, 1.0)
    if low >= -1 and high <= 1.5:
        low, high = VEGETATION_RAMP[0][0], VEGETATION_RAMP[-1][0]
    _colour(layer, band, VEGETATION_RAMP, low, high)


def style_maps(layer: QgsRasterLayer) -> None:
    """Show the first metric from dark to bright, between its second and 98th percentile."""
    values = _some_values(layer, 1)
    low, high = np.percentile(values, (2, 98)) if values.size else (0.0, 1.0)
    _colour(layer, 1, METRIC_RAMP, float(low), float(high))


def style_days_of_year(layer: QgsRasterLayer) -> None:
    """Show the first band in colours that go round with the year."""
    _colour(layer, 1, YEAR_RAMP, 1.0, 366.0)


def _colour(
    layer: QgsRasterLayer, band: int, ramp: Sequence[tuple[float, str]], low: float, high: float
) -> None:
    """Show a band in the colours of a ramp stretched from `low` to `high`."""
    first, last = ramp[0][0], ramp[-1][0]
    if not high > low:
        high = low + (abs(low) or 1.0)
    items = []
    for place, colour in ramp:
        value = low + (place - first) / (last - first) * (high - low)
        items.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.3g}"))
    function = QgsColorRampShader(items[0].value, items[-1].value)
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(items[0].value)
    renderer.setClassificationMax(items[-1].value)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _some_values(layer: QgsRasterLayer, band: int) -> np.ndarray:
    """Return values from the middle of a band; band statistics would leave a file beside it."""
    extent = layer.extent()
    width = min(extent.width(), LOOKED_AT_SIDE * layer.rasterUnitsPerPixelX())
    height = min(extent.height(), LOOKED_AT_SIDE * layer.rasterUnitsPerPixelY())
    middle = QgsRectangle.fromCenterAndSize(extent.center(), width, height)
    provider = layer.dataProvider()
    block = provider.block(band, middle, SAMPLED_SIDE, SAMPLED_SIDE)
    block.convert(Qgis.DataType.Float64)
    values = np.frombuffer(bytes(block.data()), np.float64)
    valid = np.isfinite(values)
    if block.hasNoDataValue():
        valid &= values != block.noDataValue()
    return values[valid]


def set_times(layer: QgsRasterLayer) -> None:
    """Give every band its time range (QGIS 3.38 on), or the layer the range of all its bands.

    A band holds until the next one begins, so that the temporal controller always shows one.
    """
    times = [time_of_band(layer, band) for band in range(1, layer.bandCount() + 1)]
    if len(times) < 2 or None in times:
        return
    moments = [moment(time) for time in times]
    ends = [*moments[1:], moments[-1].addMSecs(moments[-2].msecsTo(moments[-1]))]
    ranges = [QgsDateTimeRange(begin, end, True, False) for begin, end in zip(moments, ends)]
    properties = layer.temporalProperties()
    mode = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
    if mode is None:
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(moments[0], ends[-1]))
    else:
        properties.setMode(mode)
        properties.setFixedRangePerBand(dict(enumerate(ranges, 1)))
    properties.setIsActive(True)


def time_of_band(layer: QgsRasterLayer, band: int) -> Time | None:
    """Return the time in a band's name, which QGIS writes as "Band 1: <description>"."""
    for name in (layer.dataProvider().generateBandName(band), layer.bandName(band)):
        time = parse_time(name.split(":", 1)[-1].strip())
        if time is not None:
            return time
    return None
