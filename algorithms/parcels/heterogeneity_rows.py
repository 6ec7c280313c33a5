"""What was measured of parcels, as fields behind those of their polygons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsField, QgsFields

from ...cube.parcels.heterogeneity import CLUSTERS, SHARE
from ..field_type import field_type
from ..layer_snapshot import UNCHECKED, LayerFeatures
from ..table.results import free_names
from .outlines import ParcelOutlines

OF_CLASSES = {"count": "pixels", "valid_share": "valid_share"}
OF_CLASSES |= {name: name for name in ("foi_h", "foi_c", "clusters")}
OF_VALUES = {"count": "value_pixels"}
OF_VALUES |= {name: f"value_{name}" for name in ("mean", "std", "cv", "skew", "bimodality")}
"""The fields of the result, by the names of what is measured."""

WHOLE = ("foi_h", "foi_c", "clusters")


@dataclass
class Column:
    """What is known of one thing of all parcels."""

    field: str
    values: NDArray[np.float64]
    """(N,) by outline."""
    whole: bool
    """Whether they are whole numbers."""


def columns_of(found: dict[str, NDArray[np.float64]], names: dict[str, str]) -> list[Column]:
    """Return the columns of the result: those named, then those of each class."""
    of_classes = [name for name in found if name.startswith((SHARE, CLUSTERS))]
    of_classes.sort(key=lambda name: (int(name.rpartition("_")[2]), name.startswith(CLUSTERS)))
    columns = [Column(names[name], found[name], name in WHOLE) for name in names if name in found]
    return columns + [Column(one, found[one], one.startswith(CLUSTERS)) for one in of_classes]


def with_columns(fields: QgsFields, columns: Sequence[Column]) -> tuple[QgsFields, dict[str, str]]:
    """Return fields with those of the columns behind them, and what each of these is called."""
    result = QgsFields(fields)
    names = free_names([one.field for one in columns], fields)
    for name, column in zip(names, columns):
        kind = field_type("Int") if column.whole else field_type("Double")
        result.append(QgsField(name, kind))
    return result, dict(zip((one.field for one in columns), names))


def with_attributes(
    source: LayerFeatures,
    fields: QgsFields,
    outlines: ParcelOutlines,
    columns: list[Column],
) -> Iterator[QgsFeature]:
    """Yield the polygons, in their order, with what was measured of them."""
    number = {identity: place for place, identity in enumerate(outlines.ids)}
    for polygon in source.getFeatures(None, UNCHECKED):
        place = number.get(polygon.id(), -1)
        feature = QgsFeature(fields)
        feature.setGeometry(polygon.geometry())
        found = [_attribute(one, place) for one in columns]
        feature.setAttributes(polygon.attributes() + found)
        yield feature


def _attribute(column: Column, place: int) -> float | int | None:
    value = float(column.values[place]) if place >= 0 else np.nan
    if np.isnan(value):
        return None
    return int(value) if column.whole else value
