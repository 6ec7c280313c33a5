"""Where observations were made: at their own place, or in the parcel that they name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...cube.problem import Problem
from ..layer_snapshot import LayerFeatures
from ..table.field_parameters import chosen_field, table_source
from ..table.metrics import id_text
from ..text import tr
from .comparison_parameters import PARCEL
from .observations import Observations

PLACES, PLACES_PARCEL = "PLACES", "PLACES_PARCEL"


def add_places(add: Callable[..., None]) -> None:
    """Add the parameters."""
    add(
        QgsProcessingParameterFeatureSource(
            PLACES,
            tr("Parcels of the observations"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        ),
        tr(
            "For a raster of seasons and observations without a place: the polygons or points of "
            "the parcels that the observations name."
        ),
    )
    add(
        QgsProcessingParameterField(
            PLACES_PARCEL, tr("Field of the parcels"), None, PLACES, optional=True
        ),
        tr("Holds the same parcels as the observations; empty where it has the same name there."),
    )


@dataclass(frozen=True)
class ObservationPlaces:
    """Gives the geometries of observations."""

    source: QgsFeatureSource
    """The observations themselves, or the parcels."""
    parcel: str
    """Field of the observations that names their parcel; empty where they have a place."""
    places_parcel: str
    """Field of the parcels that names them."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        observations: LayerFeatures,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> ObservationPlaces:
        """Read the parameters, on the main thread; Problem where there is no place."""
        if observations.wkbType() != QgsWkbTypes.Type.NoGeometry:
            return cls(observations, "", "")
        if not parameters.get(PLACES):
            raise Problem(
                "{source} has no places, which a raster of seasons needs. Choose a layer of "
                "points, the parcels that the observations name, or a table of seasons of parcels.",
                source=observations.sourceName(),
            )
        parcel = chosen_field(algorithm, PARCEL, observations, "parcel_id", parameters, context)
        parcels = table_source(algorithm, PLACES, parameters, context)
        same = chosen_field(algorithm, PLACES_PARCEL, parcels, parcel, parameters, context)
        return cls(parcels, parcel, same)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Where the geometries lie."""
        return self.source.sourceCrs()

    def geometries(self, observations: Observations) -> Sequence[QgsGeometry]:
        """Return a geometry for each observation, an empty one for a parcel that is unknown.

        Raises Problem where no parcel is known.
        """
        if not self.parcel:
            return [one.geometry() for one in observations.features]
        named = [id_text(one[self.parcel]) for one in observations.features]
        request = QgsFeatureRequest().setSubsetOfAttributes(
            [self.places_parcel], self.source.fields()
        )
        known = {
            id_text(one[self.places_parcel]): one.geometry()
            for one in self.source.getFeatures(request)
        }
        if not known.keys() & set(named):
            raise Problem(
                "No parcel of the observations is in {places}: they name {named}, and it has "
                "{known}. Choose the fields that hold the same parcels.",
                places=self.source.sourceName(),
                named=", ".join(sorted(set(named))[:3]),
                known=", ".join(sorted(known)[:3]),
            )
        return [known.get(one, QgsGeometry()) for one in named]
