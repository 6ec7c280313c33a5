"""How the traffic light arrives in QGIS: in colours, patterns and words.

The colours are those of Okabe and Ito (2008), Color Universal Design, which the colour-blind tell
apart; the patterns tell them apart in grey too.
"""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...cube.rules.scheme import GREEN, GREY, RED, YELLOW
from ..category_style import Category, style_categories
from ..text import tr
from .wording import SIGNS

COLOURS = {GREEN: "#009e73", YELLOW: "#f0e442", RED: "#d55e00", GREY: "#d9d9d9"}


def style_light(layer: QgsVectorLayer, field: str) -> None:
    """Show parcels by the field of their colour."""
    patterns = {GREEN: "", YELLOW: "b_diagonal", RED: "diagonal_x", GREY: "dense7"}
    labels = {
        GREEN: tr("green: the rules are followed"),
        YELLOW: tr("yellow: to be looked at"),
        RED: tr("red: a rule is broken"),
        GREY: tr("grey: no rule for this crop"),
    }
    kinds = [
        Category(one, f"{SIGNS[one]}  {labels[one]}", COLOURS[one], patterns[one])
        for one in (RED, YELLOW, GREEN, GREY)
    ]
    style_categories(layer, f'"{field}"', kinds)
