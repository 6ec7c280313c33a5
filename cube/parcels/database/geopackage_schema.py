"""What makes a SQLite file a GeoPackage, and a parcel database."""

from __future__ import annotations

import struct

from .catalogue import Bounds
from .scenes import Ring
from .tables import STATISTICS

APPLICATION_ID = 0x47504B47
"""The letters GPKG."""
USER_VERSION = 10_300

WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)

CREATE_CORE = (
    """CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (
        srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
        organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""",
    """CREATE TABLE IF NOT EXISTS gpkg_contents (
        table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
        description TEXT DEFAULT '',
        last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
        min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
        CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
        table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
        srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
        CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
        CONSTRAINT uk_gc_table_name UNIQUE (table_name),
        CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
        CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
)
"""The tables every GeoPackage has."""

REFERENCE_SYSTEMS = (
    ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude/latitude in degrees"),
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic"),
)
"""Rows that every GeoPackage has in `gpkg_spatial_ref_sys`."""

CREATE_CATALOGUE = (
    """CREATE TABLE IF NOT EXISTS dias_catalogue (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, footprint POLYGON,
        obstime DATETIME NOT NULL, reference TEXT(120) NOT NULL, sensor TEXT(2) NOT NULL,
        card TEXT(2) NOT NULL, status TEXT(12) NOT NULL DEFAULT 'ingested',
        UNIQUE (card, obstime, reference))""",
    """INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id)
        VALUES ('dias_catalogue', 'features', 'dias_catalogue', 4326)""",
    """INSERT OR IGNORE INTO gpkg_geometry_columns
        VALUES ('dias_catalogue', 'footprint', 'POLYGON', 4326, 0, 0)""",
)

CREATE_HISTOGRAMS = (
    """CREATE TABLE IF NOT EXISTS hists (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, pid INTEGER NOT NULL,
        obsid INTEGER NOT NULL, hist TEXT NOT NULL, UNIQUE (pid, obsid))""",
    "CREATE INDEX IF NOT EXISTS hists_obsid ON hists (obsid)",
    """INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)
        VALUES ('hists', 'attributes', 'hists')""",
)

_COLUMNS = ", ".join(f'"{name}" REAL' for name in STATISTICS)

CREATE_SIGNATURES = (
    f"""CREATE TABLE IF NOT EXISTS {{table}} (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, pid INTEGER NOT NULL,
        obsid INTEGER NOT NULL, band TEXT(32) NOT NULL, {_COLUMNS},
        UNIQUE (pid, obsid, band))""",
    "CREATE INDEX IF NOT EXISTS {table}_obsid ON {table} (obsid, band)",
    """INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)
        VALUES ('{table}', 'attributes', '{table}')""",
    """CREATE VIEW IF NOT EXISTS {view} AS SELECT s.fid AS fid,
        s.pid AS parcel_id, c.obstime AS time,
        s.band AS variable, s."count", s.mean, s.std, s.min, s.p25, s.p50, s.p75, s.max
        FROM {table} s JOIN dias_catalogue c ON c.id = s.obsid""",
    """INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)
        VALUES ('{view}', 'attributes', '{view}')""",
)
"""With the names of the table and of the view that shows it as a parcel table left out."""


def polygon_blob(ring: Ring, bounds: Bounds | None) -> bytes | None:
    """Return a polygon as GeoPackages keep it; None for an empty ring."""
    if bounds is None:
        return None
    west, south, east, north = bounds
    header = struct.pack("<2sBBi4d", b"GP", 0, 0b11, 4326, west, east, south, north)
    points = b"".join(struct.pack("<2d", *point) for point in ring)
    return header + struct.pack("<BIII", 1, 3, 1, len(ring)) + points


def blob_bounds(blob: bytes | None) -> Bounds | None:
    """Return west, south, east, north of a geometry whose header says them, else None."""
    if blob is None or len(blob) < 40 or blob[:2] != b"GP" or (blob[3] >> 1) & 7 == 0:
        return None
    order = "<" if blob[3] & 1 else ">"
    west, east, south, north = struct.unpack_from(f"{order}4d", blob, 8)
    return west, south, east, north
