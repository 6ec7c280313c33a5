"""What was found of outlying parcels, as fields behind those of their polygons."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsFields

from ...cube.parcels.outliers import Outliers
from ..field_type import field_type
from ..layer_snapshot import UNCHECKED, LayerFeatures
from ..table.metrics import id_text
from ..table.results import Attributes, free_names, numbers
from .peer_series import PeerSeries
from .places import ParcelPlaces, identity_of

FIELDS = (
    ("variable", "String"),
    ("measure", "String"),
    ("score", "Double"),
    ("rank", "Int"),
    ("p_value", "Double"),
    ("peers", "Int"),
    ("worst_z", "Double"),
    ("dates", "String"),
)
"""The fields of the result, behind those of the parcels."""

SCORE = 2
"""Place of the score among them."""

Found = dict[str, tuple[PeerSeries, Outliers]]
"""What was found, by variable."""


def with_outlier_fields(fields: QgsFields) -> tuple[QgsFields, str]:
    """Return the fields of polygons with the new ones behind them, and the name of the score's."""
    result = QgsFields(fields)
    names = free_names([name for name, _ in FIELDS], fields)
    for name, (_, kind) in zip(names, FIELDS):
        result.append(QgsField(name, field_type(kind)))
    return result, names[SCORE]


def outlier_features(
    polygons: LayerFeatures,
    id_field: str,
    parcels: ParcelPlaces,
    found: Found,
    measure: str,
) -> Iterator[QgsFeature]:
    """Yield each polygon once for every variable of its parcel; once without a score for none."""
    fields, _ = with_outlier_fields(polygons.fields())
    columns = {
        variable: dict(zip(series.numbers.tolist(), range(series.numbers.size)))
        for variable, (series, _) in found.items()
    }
    for polygon in polygons.getFeatures(None, UNCHECKED):
        number = parcels.number.get(id_text(identity_of(polygon, id_field)), -1)
        for row in _rows(number, found, columns, measure):
            feature = QgsFeature(fields)
            feature.setGeometry(polygon.geometry())
            feature.setAttributes(polygon.attributes() + row)
            yield feature


def _rows(
    number: int, found: Found, columns: dict[str, dict[int, int]], measure: str
) -> Iterator[Attributes]:
    """Yield the fields of a parcel for each variable that it has, or once without a score."""
    has_none = True
    for variable, (series, outliers) in found.items():
        column = columns[variable].get(number)
        if column is None:
            continue
        has_none = False
        score, p_value, worst_z = numbers(
            (outliers.score[column], outliers.p_value[column], outliers.worst_z[0, column])
        )
        rank = int(outliers.rank[column]) or None
        dates = _dates(series, outliers, column) or None
        peers = int(outliers.peers[column])
        yield [variable or None, measure, score, rank, p_value, peers, worst_z, dates]
    if has_none:
        yield [None] * len(FIELDS)


def _dates(series: PeerSeries, outliers: Outliers, column: int) -> str:
    """Return the days of the largest distances as text, for example "2020-06-03 (-5.2)"."""
    return ", ".join(
        f"{np.datetime64(int(series.days[row]), 'D')} ({z:.1f})"
        for row, z in zip(outliers.worst[:, column], outliers.worst_z[:, column])
        if row >= 0
    )
