"""How outliers arrive in QGIS: polygons coloured by their score, the highest few darkest."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..result_layers import style_when_loaded
from ..text import tr

SHARES = (0.5, 0.75, 0.9, 0.975)
"""Between the classes: shares of the parcels with lower scores."""

COLOURS = ("#fcfdbf", "#fe9f6d", "#de4968", "#8c2981", "#3b0f70")
"""Of the classes: matplotlib's magma, which grows darker evenly for every kind of colour vision."""

OUTLINE = "#4d4d4d"
NO_SCORE = -1.0
"""Stands for NULL in the classes; scores are 0 or more."""


def show_as_outliers(target: str, score: str, context: QgsProcessingContext) -> None:
    """Style the layer that QGIS will load from an output, if it will, by the field `score`."""
    style_when_loaded(target, lambda layer: style_outliers(layer, score), context)


def style_outliers(layer: QgsVectorLayer, score: str) -> None:
    """Colour polygons by quantiles of a field; those without a value are hatched."""
    ranges = [_no_score_range()]
    for low, high, below, colour in _classes(_scores(layer, score)):
        label = tr("{low:.3g} to {high:.3g}", low=low, high=high)
        if below:
            label += " " + tr("(above {share:g} % of the scores)", share=100 * below)
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": OUTLINE, "outline_width": "0.1"}
        )
        ranges.append(QgsRendererRange(low, high, symbol, label))
    layer.setRenderer(QgsGraduatedSymbolRenderer(f'coalesce("{score}", {NO_SCORE:g})', ranges))
    layer.triggerRepaint()


def _scores(layer: QgsVectorLayer, score: str) -> np.ndarray:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([score], layer.fields())
    found = (feature[score] for feature in layer.getFeatures(request))
    return np.array([one for one in found if isinstance(one, float)])


def _classes(scores: np.ndarray) -> list[tuple[float, float, float, str]]:
    """Return lower and upper bound, share of lower scores and colour of each class."""
    if not scores.size:
        return []
    bounds = np.quantile(scores, (0, *SHARES, 1))
    classes = zip(bounds, bounds[1:], (0.0, *SHARES), COLOURS)
    made = [one for one in classes if one[0] < one[1]]
    return made or [(bounds[0], bounds[-1], 0.0, COLOURS[0])]


def _no_score_range() -> QgsRendererRange:
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "b_diagonal",
            "color": "#bdbdbd",
            "outline_color": OUTLINE,
            "outline_width": "0.1",
        }
    )
    return QgsRendererRange(NO_SCORE, NO_SCORE, symbol, tr("No score"))
