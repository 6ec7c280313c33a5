"""Databases of parcels to write to: a GeoPackage and a schema of PostGIS."""

from __future__ import annotations

import sqlite3
import time
import uuid
from dataclasses import dataclass

import numpy as np
import pytest

from phenofuse.cube.parcels.database.geopackage import GeoPackageCatalogue
from phenofuse.cube.parcels.database.postgis import PostGisCatalogue
from phenofuse.cube.parcels.database.scenes import Scene, Signatures

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
RING = ((15.0, 46.0), (15.0, 46.1), (15.2, 46.1), (15.2, 46.0), (15.0, 46.0))


def scenes(count=4, *, card="s2", footprint=RING, start="2018-12-30T10:00:31"):
    days = np.datetime64(start, "ns") + 5 * np.arange(count) * np.timedelta64(1, "D")
    return [Scene(day, f"ndvi_{day:}"[:19], "S2", card, footprint) for day in days]


def signatures(scene, band="NDVI", parcels=6, hidden=()):
    """Numbers that tell scene, band and parcel."""
    pids = np.arange(1, parcels + 1)
    values = scene * 100 + sum(map(ord, band)) + pids / 8
    statistics = {name: values + place for place, name in enumerate(STATISTICS)}
    statistics["mean"] = np.where(np.isin(pids, hidden), np.nan, statistics["mean"])
    return Signatures(band, pids, statistics)


@dataclass
class Database:
    """Where a test writes, whatever it is, and a way to read it that is not the plugin's."""

    kind: str
    place: str
    """Path, or connection string."""
    schema: str = ""

    def open(self):
        """Return the catalogue."""
        if self.kind == "geopackage":
            return GeoPackageCatalogue(self.place)
        return PostGisCatalogue(self.place, self.schema, "my farm")

    def query(self, statement):
        """Run SQL in which tables have a # before them."""
        if self.kind == "geopackage":
            connection = sqlite3.connect(self.place)
            statement = statement.replace("#", "")
        else:
            import psycopg2

            connection = psycopg2.connect(self.place)
            quoted = self.schema.replace('"', '""')
            statement = statement.replace("#", f'"{quoted}".')
        cursor = connection.cursor()
        cursor.execute(statement)
        rows = cursor.fetchall() if cursor.description else []
        connection.commit()
        connection.close()
        return rows


def claim_soon(catalogue):
    """Claim a scene of a run that has just died: the server may need a moment to notice."""
    end = time.monotonic() + 5
    while not (claimed := catalogue.claim()) and time.monotonic() < end:
        time.sleep(0.02)
    return claimed[0] if claimed else None


@pytest.fixture(params=["geopackage", "postgis"])
def database(request, tmp_path):
    if request.param == "geopackage":
        return Database("geopackage", str(tmp_path / "fields ä.gpkg"))
    import psycopg2
    from psycopg2.sql import SQL, Identifier

    server = request.getfixturevalue("postgres")
    schema = f'Felder "{uuid.uuid4().hex[:8]}" äöü'
    connection = psycopg2.connect(server.info)
    connection.cursor().execute(SQL("CREATE SCHEMA {}").format(Identifier(schema)))
    connection.commit()
    connection.close()
    return Database("postgis", server.info, schema)
