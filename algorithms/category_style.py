"""Polygons of few kinds, told apart by colour and pattern: in print and by the colour-blind too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
)

OUTLINE = "#333333"


@dataclass(frozen=True)
class Category:
    """A kind of polygon."""

    value: object
    """What the expression gives for it."""
    label: str
    """In the legend."""
    colour: str
    """Of the area."""
    pattern: str = ""
    """Brush drawn over it, as QGIS names it; empty for none."""


def style_categories(layer: QgsVectorLayer, expression: str, kinds: Sequence[Category]) -> None:
    """Show polygons by the kind that an expression gives."""
    categories = [QgsRendererCategory(one.value, _symbol(one), one.label) for one in kinds]
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
    layer.triggerRepaint()


def _symbol(kind: Category) -> QgsFillSymbol:
    outline = {"outline_color": OUTLINE, "outline_width": "0.2"}
    symbol = QgsFillSymbol.createSimple({"color": kind.colour, **outline})
    if kind.pattern:
        lines = {"color": OUTLINE, "style": kind.pattern, "outline_style": "no"}
        symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(lines))
    return symbol
