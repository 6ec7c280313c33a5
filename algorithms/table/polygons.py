"""The polygons of the parcels of a table, that metrics are joined to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..layer_snapshot import LayerFeatures
from ..text import tr
from .field_parameters import Add, chosen_field, table_source
from .metrics import require_parcels
from .results import ParcelTable

POLYGONS, POLYGON_ID = "POLYGONS", "POLYGON_ID"


def add_polygons(add: Add, text: str = "") -> None:
    """Add the parameters; `text` says what the polygons are for, if not to be joined to."""
    polygons = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
    add(
        QgsProcessingParameterFeatureSource(
            POLYGONS, tr("Polygons of the parcels"), polygons, optional=True
        ),
        text
        or tr("With it the metrics are joined to these polygons, and all their fields are kept."),
    )
    add(
        QgsProcessingParameterField(
            POLYGON_ID, tr("Field of parcels of the polygons"), None, POLYGONS, optional=True
        ),
        tr("Holds the same parcels as the table; empty where it has the same name there."),
    )


@dataclass(frozen=True)
class Polygons:
    """What the parameters name."""

    source: LayerFeatures
    """The polygons."""
    id_field: str
    """Holds their parcels."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parcel_field: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Polygons | None:
        """Read the parameters; raises Problem. `parcel_field` is that of the parcel table."""
        if not parameters.get(POLYGONS):
            return None
        source = table_source(algorithm, POLYGONS, parameters, context)
        field = chosen_field(algorithm, POLYGON_ID, source, parcel_field, parameters, context)
        return cls(source, field)

    def look_for(self, table: ParcelTable) -> None:
        """Warn of parcels without polygon; Problem where none has one."""
        missing = require_parcels(table, self.source, self.id_field)
        if missing:
            table.feedback.pushWarning(
                tr(
                    "{count} of {total} parcels of the table have no polygon, and so no result.",
                    count=missing,
                    total=len(table.rows.parcels),
                )
            )
