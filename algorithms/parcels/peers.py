"""Find peers of parcels: parcels of the same crop nearby, and how far a series is from theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...cube.parcels.neighbours import Peers, nearest_peers
from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...series.peer_distance import peer_distance
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PARCELS as GROUP
from ..field_type import field_type
from ..moments import moment
from ..table.field_parameters import ParcelFields, add_field_parameters, table_source
from ..table.layout import PARCEL, TIME, VARIABLE
from ..table.results import numbers
from ..table.series import read_series
from ..text import tr
from .output_rows import OutputRows
from .peer_parameters import (
    PeerRequest,
    add_parcel_parameters,
    add_peer_parameters,
    add_value_parameters,
)
from .peer_series import PeerSeries, match
from .places import ParcelPlaces, numbers_of, read_places

TABLE, OUTPUT, SERIES = "TABLE", "OUTPUT", "SERIES"

AT_ONCE = 500
"""Parcels compared together."""


class PeersAlgorithm(PhenoFuseAlgorithm):
    """Lists the peers of parcels, and compares their series."""

    listed_in = GROUP

    def name(self) -> str:
        """Return the algorithm's id."""
        return "peers"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Find peers of parcels")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("neighbours", "same crop", "checks by monitoring", "compare", "parcels", "fields")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Lists the nearest parcels of the same crop, and compares their series.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Lists for every parcel its peers, nearest first: parcels of the same crop, within "
                "a distance, larger than an area. Distances and areas are in metres on the ground, "
                "whatever the layer's CRS: they are measured in an equal-area projection round the "
                "middle of the layer."
            ),
            tr(
                "With a parcel table, also how far each parcel is from its peers on every day: "
                "their median, their spread (1.4826 times the median absolute deviation), and z, "
                "the distance from the median in spreads. Observations of one day count as one."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        table = QgsProcessing.SourceType.TypeVector
        add_parcel_parameters(self.add)
        add_peer_parameters(self.add, distance=1000, most=10)
        self.add(
            QgsProcessingParameterFeatureSource(TABLE, tr("Parcel table"), [table], optional=True),
            tr("Series of the parcels, as Extract parcel time series makes them, to be compared."),
        )
        add_field_parameters(self.add, TABLE)
        add_value_parameters(self.add)
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Peers"), table),
            tr("One row for each parcel and peer: rank, distance and area of the peer."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                SERIES, tr("Distance from peers"), table, optional=True, createByDefault=False
            ),
            tr("One row for each parcel, day and variable, where a parcel table is given."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = PeerRequest.of(self, parameters, context)
        self.table = None
        if parameters.get(TABLE):
            self.table = table_source(self, TABLE, parameters, context)
            self.fields = ParcelFields.of(self, self.table, parameters, context)
        elif parameters.get(SERIES):
            raise Problem(
                "Distances from peers are asked for, but no parcel table is given. Give one, or "
                "leave out the table of distances."
            )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Find the peers, then compare."""
        request = self.request
        parcels = read_places(
            request.layer,
            request.id_field,
            request.crop_field,
            context.transformContext(),
            feedback,
            lambda share: feedback.setProgress(30 * share),
        )
        asked = numbers_of(parcels, request.asked, request.id_field)
        request.require_memory(asked.size)
        rule = request.rule
        peers = nearest_peers(
            parcels.places,
            distance=rule.distance,
            min_area=rule.min_area,
            most=rule.most,
            asked=asked,
        )
        count = np.count_nonzero(peers.index >= 0, axis=1)
        feedback.pushInfo(
            tr(
                "{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.",
                asked=asked.size,
                parcels=len(parcels.ids),
                mean=count.mean() if count.size else 0.0,
                none=int(np.count_nonzero(count == 0)),
            )
        )
        identity, written = request.id_type, {}
        try:
            fields = _peer_fields(identity)
            output = OutputRows.of(self, OUTPUT, parameters, context, fields)
            rows = _features(fields, _peer_rows(parcels, asked, peers))
            output.write(rows, feedback, (30, 40), int(count.sum()))
            written[OUTPUT] = output.target
            if self.table is not None and parameters.get(SERIES):
                matched = self._series(parcels, feedback)
                total = asked.size * sum(one.days.size for one in matched.values())
                fields = _series_fields(identity)
                output = OutputRows.of(self, SERIES, parameters, context, fields)
                rows = _features(fields, self._series_rows(parcels, asked, peers, matched))
                output.write(rows, feedback, (60, 100), total)
                written[SERIES] = output.target
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        return written

    def _series(
        self, parcels: ParcelPlaces, feedback: QgsProcessingFeedback
    ) -> dict[str, PeerSeries]:
        """Read the parcel table; raises Cancelled and Problem."""
        series = read_series(
            self.table,
            parcel=self.fields.parcel,
            time=self.fields.time,
            value=self.fields.value,
            variable=self.fields.variable,
            feedback=feedback,
            progress=lambda share: feedback.setProgress(40 + 20 * share),
        )
        return match(series, parcels, feedback)

    def _series_rows(
        self,
        parcels: ParcelPlaces,
        asked: np.ndarray,
        peers: Peers,
        matched: dict[str, PeerSeries],
    ) -> Iterator[list[object]]:
        """Yield a row for each variable, parcel and day on which it or a peer has a value."""
        for variable, series in matched.items():
            column = np.full(len(parcels.ids) + 1, -1)  # the last one: no peer
            column[series.numbers] = np.arange(series.numbers.size)
            moments = [moment(time) for time in series.times]
            for first in range(0, asked.size, AT_ONCE):
                own = column[asked[first : first + AT_ONCE]]
                found = peer_distance(
                    series.values,
                    column[peers.index[first : first + AT_ONCE]][own >= 0],
                    series=own[own >= 0],
                    least_peers=self.request.rule.least_peers,
                    least_spread=self.request.rule.least_spread,
                )
                for place, of_own in enumerate(own[own >= 0]):
                    values = series.values[:, of_own]
                    has = np.isfinite(values) | (found.count[:, place] > 0)
                    told = [one[:, place] for one in (found.median, found.spread, found.z)]
                    for row in np.flatnonzero(has):
                        yield [
                            parcels.ids[series.numbers[of_own]],
                            moments[row],
                            variable,
                            *numbers(array[row] for array in (values, *told)),
                            int(found.count[row, place]),
                        ]


def _features(fields: QgsFields, rows: Iterator[list[object]]) -> Iterator[QgsFeature]:
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(row)
        yield feature


def _peer_rows(parcels: ParcelPlaces, asked: np.ndarray, peers: Peers) -> Iterator[list[object]]:
    for number, index, distance in zip(asked, peers.index, peers.distance):
        for rank, (peer, away) in enumerate(zip(index[index >= 0], distance), start=1):
            area = round(float(parcels.places.area[peer]), 1)
            yield [parcels.ids[number], parcels.ids[peer], rank, round(float(away), 2), area]


def _peer_fields(parcel: QgsField) -> QgsFields:
    return _fields(
        _named(parcel, PARCEL),
        _named(parcel, "peer_id"),
        QgsField("rank", field_type("Int")),
        QgsField("distance", field_type("Double")),
        QgsField("area", field_type("Double")),
    )


def _series_fields(parcel: QgsField) -> QgsFields:
    doubles = [QgsField(name, field_type("Double")) for name in ("value", "median", "spread", "z")]
    return _fields(
        _named(parcel, PARCEL),
        QgsField(TIME, field_type("DateTime")),
        QgsField(VARIABLE, field_type("String")),
        *doubles,
        QgsField("peers", field_type("Int")),
    )


def _fields(*fields: QgsField) -> QgsFields:
    result = QgsFields()
    for field in fields:
        result.append(field)
    return result


def _named(field: QgsField, name: str) -> QgsField:
    result = QgsField(field)
    result.setName(name)
    return result
