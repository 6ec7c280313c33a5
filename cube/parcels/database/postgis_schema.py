"""The tables of a parcel database in PostgreSQL with PostGIS."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.sql import SQL, Identifier

from ...problem import Problem
from .tables import (
    BAND_LENGTH,
    CATALOGUE,
    CATALOGUE_COLUMNS,
    HISTOGRAM_COLUMNS,
    HISTOGRAMS,
    SIGNATURE_COLUMNS,
    STATISTICS,
    require_band,
    require_columns,
    series_view,
)

CREATE_CATALOGUE = """
CREATE TABLE {table} (
    id serial PRIMARY KEY,
    obstime timestamp NOT NULL,
    reference varchar(120) NOT NULL,
    sensor char(2) NOT NULL,
    card char(2) NOT NULL,
    status varchar(12) NOT NULL DEFAULT 'ingested',
    footprint {postgis}.geometry(Polygon, 4326),
    UNIQUE (card, obstime, reference));
CREATE INDEX ON {table} (obstime);
CREATE INDEX ON {table} USING gist (footprint)
"""

CREATE_SIGNATURES = f"""
CREATE TABLE {{table}} (
    pid int NOT NULL,
    obsid int NOT NULL,
    band varchar({BAND_LENGTH}) NOT NULL,
    {", ".join(f'"{name}" real' for name in STATISTICS)},
    PRIMARY KEY (pid, obsid, band));
CREATE INDEX ON {{table}} (obsid, band)
"""

CREATE_SERIES = """
CREATE OR REPLACE VIEW {view} AS SELECT row_number() OVER () AS id,
    s.pid AS parcel_id, c.obstime AS time,
    s.band AS variable, s."count", s.mean, s.std, s.min, s.p25, s.p50, s.p75, s.max
FROM {table} s JOIN {catalogue} c ON c.id = s.obsid
"""

CREATE_HISTOGRAMS = """
CREATE TABLE {table} (
    pid int NOT NULL,
    obsid int NOT NULL,
    hist json NOT NULL,
    PRIMARY KEY (pid, obsid));
CREATE INDEX ON {table} (obsid)
"""


def create_tables(
    run: Cursor, schema: str, tables: Sequence[str], bands: Sequence[str], name: str
) -> str:
    """Make the tables that are missing, and return the schema that PostGIS lives in.

    Raises Problem where schema or PostGIS are missing, and for tables made for something else.
    """
    # Two runs that begin at once: the second waits here, and then finds all in place.
    run.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (f"PhenoFuse tables in {schema}",))
    run.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,))
    if run.fetchone() is None:
        raise Problem(
            "The database of the connection {name} has no schema {schema}. Create it, or choose "
            "another one.",
            name=name,
            schema=schema,
        )
    postgis = _postgis_schema(run, name)
    wanted: dict[str, tuple[str, Sequence[str]]] = {
        CATALOGUE: (CREATE_CATALOGUE, CATALOGUE_COLUMNS),
        HISTOGRAMS: (CREATE_HISTOGRAMS, HISTOGRAM_COLUMNS),
    }
    wanted |= dict.fromkeys(tables, (CREATE_SIGNATURES, SIGNATURE_COLUMNS))
    for table, (statement, columns) in wanted.items():
        found = _columns(run, schema, table)
        if found:
            require_columns(name, f"{schema}.{table}", found, columns)
            if "band" in columns:
                _require_bands(bands, found["band"])
        else:
            words = {"table": Identifier(schema, table), "postgis": Identifier(postgis)}
            run.execute(SQL(statement).format(**words))
            _require_bands(bands, BAND_LENGTH)
    for table in tables:
        names = {"view": series_view(table), "table": table, "catalogue": CATALOGUE}
        words = {key: Identifier(schema, one) for key, one in names.items()}
        run.execute(SQL(CREATE_SERIES).format(**words))
    return postgis


def _postgis_schema(run: Cursor, name: str) -> str:
    run.execute(
        "SELECT nspname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace "
        "WHERE extname = 'postgis'"
    )
    row = run.fetchone()
    if row is None:
        raise Problem(
            "The database of the connection {name} has no PostGIS, which the footprints of scenes "
            "need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.",
            name=name,
        )
    return row[0]


def _columns(run: Cursor, schema: str, table: str) -> dict[str, int | None]:
    """Return the columns of a table with their longest text; none where there is no table."""
    run.execute(
        "SELECT a.attname, i.character_maximum_length FROM pg_attribute a "
        "JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "LEFT JOIN information_schema.columns i ON (i.table_schema, i.table_name, i.column_name) "
        "= (n.nspname, c.relname, a.attname) "
        "WHERE n.nspname = %s AND c.relname = %s AND a.attnum > 0 AND NOT a.attisdropped",
        (schema, table),
    )
    return dict(run.fetchall())


def _require_bands(bands: Collection[str], longest: int | None) -> None:
    for band in bands:
        require_band(band, longest or BAND_LENGTH)
