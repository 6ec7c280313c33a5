"""Parcel series in a database that many runs may fill at once: scenes, statistics, histograms.

The schema is that of JRC's Checks by Monitoring: `dias_catalogue` lists the scenes, one row for
each card (kind of product), time and reference; `sigs_<year>_<card>` holds the statistics of each
parcel, scene and band; `hists` the classes of each parcel and scene.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from ...packages.optional import how_to_get
from ...problem import Problem
from .catalogue import Catalogue


def open_geopackage(
    path: str | os.PathLike[str], cancelled: Callable[[], bool] = lambda: False
) -> Catalogue:
    """Open a GeoPackage, which is made where there is none; `cancelled` ends waiting for others."""
    from .geopackage import GeoPackageCatalogue

    return GeoPackageCatalogue(path, cancelled)


def open_postgis(connection_info: str, schema: str, name: str) -> Catalogue:
    """Open a schema of a PostGIS database.

    `connection_info` is a connection string of libpq and may hold a password, which no message
    repeats; `name` is what messages call the connection. Raises Problem where psycopg2 is missing,
    and where the server refuses.
    """
    try:
        from .postgis import PostGisCatalogue
    except ImportError as error:
        raise Problem(
            "PostgreSQL needs the Python package psycopg2, which cannot be used ({reason}). Choose "
            "a GeoPackage, or get it by: {how}.",
            reason=error,
            how=how_to_get("psycopg2"),
        ) from error
    return PostGisCatalogue(connection_info, schema, name)
