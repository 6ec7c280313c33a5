"""Where a parcel database is: a PostGIS connection stored in QGIS, or a GeoPackage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDatabaseSchema,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterProviderConnection,
    QgsProviderRegistry,
)

from ...cube.parcels.database import open_geopackage, open_postgis
from ...cube.parcels.database.catalogue import Catalogue
from ...cube.problem import Problem
from ..text import tr

CONNECTION, SCHEMA, OUTPUT = "CONNECTION", "SCHEMA", "OUTPUT"

TEMPORARY = "TEMPORARY_OUTPUT"
"""QGIS's word for an output that is to get a name of its own."""


@dataclass(frozen=True)
class DatabaseTarget:
    """Where a parcel database is."""

    connection: str
    """Name of the connection in QGIS; empty for a GeoPackage."""
    schema: str
    """Of the PostGIS database."""
    uri: QgsDataSourceUri
    """How to get there; passwords that QGIS keeps encrypted are not in it."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> DatabaseTarget:
        """Read the parameters, on the main thread; raises Problem."""
        name = algorithm.parameterAsConnectionName(parameters, CONNECTION, context)
        is_file = parameters.get(OUTPUT) not in (None, "", TEMPORARY)
        if not name:
            if not is_file and parameters.get(OUTPUT) != TEMPORARY:
                raise Problem(
                    "There is no database to write to. Choose a PostGIS connection, or give the "
                    "name of a GeoPackage."
                )
            return cls("", "", QgsDataSourceUri())
        if is_file:
            raise Problem(
                "Both the connection {name} and a GeoPackage are given, and the series go to one "
                "of them. Leave the other empty.",
                name=name,
            )
        stored = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(name)
        if stored is None:
            raise Problem(
                "QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in "
                "the data source manager first.",
                name=name,
            )
        uri = QgsDataSourceUri(stored.uri())
        schema = algorithm.parameterAsSchema(parameters, SCHEMA, context)
        return cls(name, schema or uri.schema() or "public", uri)

    def open(self, geopackage: str, cancelled: Callable[[], bool]) -> Catalogue:
        """Open it; `geopackage` is the file, where there is no connection. Raises Problem."""
        if not self.connection:
            return open_geopackage(_geopackage(geopackage), cancelled)
        return open_postgis(self.uri.connectionInfo(True), self.schema, self.connection)


def add_target_parameters(add: Callable[..., None]) -> None:
    """Add the parameters that say where the database is."""
    add(
        QgsProcessingParameterProviderConnection(
            CONNECTION, tr("PostGIS connection"), "postgres", optional=True
        ),
        tr(
            "A PostgreSQL connection stored in QGIS, with user name and password or an "
            "authentication configuration; its database needs PostGIS. Leave empty for a "
            "GeoPackage."
        ),
    )
    add(
        QgsProcessingParameterDatabaseSchema(
            SCHEMA, tr("Schema"), connectionParameterName=CONNECTION, optional=True
        ),
        tr("The schema of the PostGIS database that the tables are in; public if left empty."),
    )
    add(
        QgsProcessingParameterFileDestination(
            OUTPUT, tr("GeoPackage"), tr("GeoPackage (*.gpkg)"), optional=True
        ),
        tr(
            "The file that the tables are in, on a disk of this computer; one that exists keeps "
            "what it has. Not used with a PostGIS connection."
        ),
    )


def _geopackage(path: str) -> Path:
    target = Path(path)
    if target.suffix.lower() != ".gpkg":
        raise Problem(
            "{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends "
            "in .gpkg.",
            path=target,
        )
    return target
