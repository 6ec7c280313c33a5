"""The parameters that say which parcels are asked about, and which are their peers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...cube.finished_file import readable_size
from ...cube.parcels.outliers import PeerRule
from ...cube.problem import Problem
from .. import parameters as declared
from ..declaration import Number
from ..field_type import field_type
from ..layer_snapshot import LayerFeatures
from ..table.field_parameters import field_name, table_source
from ..text import tr

PARCELS, ID, CROP = "PARCELS", "ID", "CROP"
DISTANCE, MIN_AREA, MOST = "DISTANCE", "MIN_AREA", "MOST"
LEAST_PEERS, LEAST_SPREAD = "LEAST_PEERS", "LEAST_SPREAD"
DEFAULT_CROP = "crop"
MOST_PEERS = 10_000

BYTES_A_PEER = 16
"""Its number and its distance."""

MOST_BYTES = 2 * 2**30
"""Memory that peers may take."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class PeerRequest:
    """What is asked for, once it has been checked."""

    layer: LayerFeatures
    """All parcels, among which peers are looked for."""
    asked: LayerFeatures
    """The parcels asked about: all, or the selected ones."""
    id_field: str
    """Names the parcels; empty for the ids of the features."""
    crop_field: str
    rule: PeerRule

    @property
    def id_type(self) -> QgsField:
        """A field of the type of the parcels' ids."""
        if self.id_field:
            return self.layer.fields().field(self.id_field)
        return QgsField("id", field_type("LongLong"))

    def require_memory(self, parcels: int) -> None:
        """Raise Problem where the peers of so many parcels are too many to be kept."""
        size = parcels * self.rule.most * BYTES_A_PEER
        if size > MOST_BYTES:
            raise Problem(
                "The peers of {parcels} parcels, up to {most} each, would take {size} of memory. "
                "Give fewer as most peers, or select fewer parcels.",
                parcels=parcels,
                most=self.rule.most,
                size=readable_size(size),
            )

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> PeerRequest:
        """Read the parameters, on the main thread; raises Problem."""
        asked = table_source(algorithm, PARCELS, parameters, context)
        given = parameters[PARCELS]
        layer = asked
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            whole = parameters | {PARCELS: QgsProcessingFeatureSourceDefinition(given.source)}
            layer = table_source(algorithm, PARCELS, whole, context)
        named = {
            ID: algorithm.parameterAsString(parameters, ID, context),
            CROP: algorithm.parameterAsString(parameters, CROP, context) or DEFAULT_CROP,
        }
        for name, field in named.items():
            if field:
                title = algorithm.parameterDefinition(name).description()
                named[name] = field_name(layer, field, title)
        numbers = {
            name: _number(name, algorithm, parameters, context)
            for name in (DISTANCE, MIN_AREA, MOST, LEAST_PEERS, LEAST_SPREAD)
        }
        if numbers[MOST] > MOST_PEERS:
            raise Problem(
                "Most peers is {most}, more than {limit}. Give a smaller number.",
                most=int(numbers[MOST]),
                limit=MOST_PEERS,
            )
        rule = PeerRule(
            numbers[DISTANCE],
            numbers[MIN_AREA],
            int(numbers[MOST]),
            int(numbers[LEAST_PEERS]),
            numbers[LEAST_SPREAD],
        )
        return cls(layer, asked, named[ID], named[CROP], rule)


def add_parcel_parameters(add: Add) -> None:
    """Add the layer of parcels and its fields."""
    add(
        QgsProcessingParameterFeatureSource(
            PARCELS, tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        tr(
            "Polygons in any CRS. With only the selected ones these are the parcels asked about; "
            "their peers are looked for in the whole layer."
        ),
    )
    add(
        QgsProcessingParameterField(
            ID, tr("Field that names the parcels"), None, PARCELS, optional=True
        ),
        tr("A field whose values all differ. Leave empty to use the ids of the features."),
    )
    add(
        # QGIS 3.22 asks for a field by name even where there is a default, unless it is optional.
        QgsProcessingParameterField(
            CROP, tr("Field of crops"), DEFAULT_CROP, PARCELS, optional=True
        ),
        tr(
            "Peers have the same value here. Parcels without a value have no peers. Empty means "
            "{name}.",
            name=DEFAULT_CROP,
        ),
    )


def add_peer_parameters(add: Add, *, distance: float, most: int) -> None:
    """Add what makes a peer, with these defaults."""
    add(
        _definition(DISTANCE, tr("Distance (metres)"), distance, least=0, whole=False),
        tr("Peers are at most so far away, from centroid to centroid, on the ground."),
    )
    add(
        _definition(MIN_AREA, tr("Least area of a peer (square metres)"), 3000, 0, whole=False),
        tr("Peers are larger than this; the parcel itself may be smaller."),
    )
    add(
        _definition(MOST, tr("Most peers"), most, 1, whole=True),
        tr("The nearest so many are taken, up to 10,000."),
    )


def add_value_parameters(add: Add) -> None:
    """Add what the values of peers must be like to tell something."""
    add(
        _definition(LEAST_PEERS, tr("Fewest peers with a value"), 5, 1, whole=True),
        tr("A day on which fewer peers have a value does not count."),
        advanced=True,
    )
    add(
        _definition(LEAST_SPREAD, tr("Least spread of the peers"), 0.02, 0, whole=False),
        tr(
            "Where the peers are nearly all alike, this counts as their spread (1.4826 times the "
            "median absolute deviation), in the unit of the values; 0.02 suits NDVI."
        ),
        advanced=True,
    )


def _definition(
    name: str, title: str, default: float, least: float, *, whole: bool
) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type
    number = kind.Integer if whole else kind.Double
    return QgsProcessingParameterNumber(name, title, number, default, minValue=least)


def _number(
    name: str,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> float:
    """Return the value of one of the parameters above; Problem where it is too small."""
    definition = algorithm.parameterDefinition(name)
    title, least = definition.description(), definition.minimum()
    asked = Number(name.lower(), title, "", definition.defaultValue())
    number = declared.value(asked, algorithm, parameters, context)
    if number < least:
        raise Problem(
            "{title} is {value:g}, but must be {least:g} or more. Give such a number.",
            title=title,
            value=number,
            least=least,
        )
    return number
