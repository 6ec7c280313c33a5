"""How heterogeneity arrives in QGIS: parcels by kind, in colours and patterns."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..category_style import Category, style_categories
from ..text import tr


def style_heterogeneity(layer: QgsVectorLayer, mixed: str, parts: str) -> None:
    """Show which parcels are mixed and which are in parts, by the fields of these marks."""
    kinds = [
        Category(0, tr("Even"), "#f0f0f0"),
        Category(1, tr("Mixed (foi_h)"), "#56b4e9", "b_diagonal"),
        Category(2, tr("In parts (foi_c)"), "#e69f00", "vertical"),
        Category(3, tr("Mixed and in parts"), "#cc79a7", "diagonal_x"),
        Category(-1, tr("No pixels"), "#ffffff", "dense7"),
    ]
    style_categories(layer, f'coalesce("{mixed}" + 2 * "{parts}", -1)', kinds)
