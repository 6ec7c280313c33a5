"""A parcel database in PostgreSQL with PostGIS, by psycopg2.

A run's sign of life at a scene is an advisory lock of its session, which the server takes back when
the session ends, however it ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import StringIO
from itertools import islice
from typing import Any

import numpy as np
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.sql import SQL, Identifier, Literal

from .catalogue import Bounds, Catalogue
from .postgis_connection import STORE_SECONDS, connect, explained
from .postgis_schema import create_tables
from .scenes import ROWS_AT_ONCE, Histograms, Ring, Scene, Signatures
from .tables import (
    CATALOGUE,
    EXTRACTED,
    HISTOGRAM_COLUMNS,
    HISTOGRAMS,
    IN_PROGRESS,
    INGESTED,
    SIGNATURE_COLUMNS,
    STATISTICS,
)

INSERT_SCENE = """
INSERT INTO {catalogue} (card, obstime, reference, sensor, footprint)
SELECT %s, %s::timestamp, %s, %s, %s::{postgis}.geometry
WHERE NOT EXISTS (SELECT 1 FROM {catalogue}
                  WHERE card = %s AND obstime = %s::timestamp AND reference = %s)
"""

FIND_SCENE = """
SELECT id, {postgis}.ST_XMin(footprint), {postgis}.ST_YMin(footprint),
       {postgis}.ST_XMax(footprint), {postgis}.ST_YMax(footprint)
FROM {catalogue} WHERE card = %s AND obstime = %s::timestamp AND reference = %s ORDER BY id
"""


class PostGisCatalogue(Catalogue):
    """A schema of a PostGIS database."""

    def __init__(self, connection_info: str, schema: str, name: str) -> None:
        """Connect; `connection_info` is a libpq connection string, `name` what messages say."""
        super().__init__()
        self.name = name
        self._schema = schema
        self._connection = connect(connection_info, name)
        self._lock_class = 0
        self._ids: list[int] = []
        self._held: set[int] = set()

    def _ingest(
        self, scenes: Sequence[Scene], tables: Sequence[str], bands: Sequence[str]
    ) -> list[tuple[int, Bounds | None]]:
        with self._transaction() as run:
            postgis = create_tables(run, self._schema, tables, bands, self.name)
            words = {"postgis": Identifier(postgis)}
            found = [self._insert(run, scene, words) for scene in scenes]
            name = Literal(self._identifier(CATALOGUE).as_string(self._connection))
            self._execute(run, "SELECT {name}::regclass::oid::int", name=name)
            self._lock_class = run.fetchone()[0]
        self._ids += [number for number, _ in found]
        return found

    def _insert(
        self, run: Cursor, scene: Scene, words: Mapping[str, Any]
    ) -> tuple[int, Bounds | None]:
        """Insert a scene unless it is known; return id and bounds.

        A catalogue made by other programs may lack our unique key; the lock that was taken before
        creating tables keeps other runs out.
        """
        key = (scene.card, str(np.datetime64(scene.milliseconds, "ms")), scene.reference)
        values = (*key, scene.sensor, _polygon(scene.footprint), *key)
        self._execute(run, INSERT_SCENE, values, **words)
        self._execute(run, FIND_SCENE, key, **words)
        number, *bounds = run.fetchone()
        return number, None if bounds[0] is None else tuple(bounds)

    def reopen(self) -> int:
        """See `Catalogue.reopen`."""
        with self._transaction() as run:
            self._execute(
                run,
                "UPDATE {catalogue} SET status = %s WHERE status = %s AND id = ANY(%s)",
                (INGESTED, EXTRACTED, self._ids),
            )
            return run.rowcount

    def claim(self, most: int = 1) -> list[int]:
        """See `Catalogue.claim`."""
        claimed: list[int] = []
        alive = set(self._held)
        while len(claimed) < most:
            scene, is_mine = self._claim_one(alive)
            if scene is None:
                break
            alive.add(scene)
            if is_mine:
                self._held.add(scene)
                claimed.append(scene)
        return claimed

    def _claim_one(self, alive: set[int]) -> tuple[int | None, bool]:
        """Return the oldest scene to be done but for those of `alive`, and whether it was taken."""
        with self._transaction() as run:
            self._execute(
                run,
                "SELECT id FROM {catalogue} WHERE status IN (%s, %s) AND id = ANY(%s) "
                "AND id <> ALL(%s) ORDER BY obstime, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                (INGESTED, IN_PROGRESS, self._ids, list(alive)),
            )
            row = run.fetchone()
            if row is None:
                return None, False
            run.execute("SELECT pg_try_advisory_lock(%s, %s)", (self._lock_class, row[0]))
            is_mine = run.fetchone()[0]
            if is_mine:
                self._set_status(run, row[0], IN_PROGRESS)
        return row[0], is_mine

    def store(
        self,
        scene: int,
        signatures: Sequence[Signatures],
        histograms: Histograms | None = None,
    ) -> int:
        """See `Catalogue.store`."""
        count = 0
        with self._transaction() as run:
            run.execute("SET LOCAL statement_timeout = %s", (1000 * STORE_SECONDS,))
            for one in signatures:
                self._execute(
                    run,
                    "DELETE FROM {table} WHERE obsid = %s AND band = %s AND pid = ANY(%s)",
                    (scene, one.band, one.pids.tolist()),
                    table=self._identifier(self.tables[scene]),
                )
                band = _escaped(one.band).replace("%", "%%")
                form = "\t".join(["%d", str(scene), band, *["%.9g"] * len(STATISTICS)])
                lines = (form % row for row in one.rows(STATISTICS))
                count += self._copy(run, self.tables[scene], SIGNATURE_COLUMNS, lines)
            if histograms is not None:
                self._execute(
                    run,
                    "DELETE FROM {table} WHERE obsid = %s AND pid = ANY(%s)",
                    (scene, histograms.pids.tolist()),
                    table=self._identifier(HISTOGRAMS),
                )
                lines = (f"{pid}\t{scene}\t{_escaped(text)}" for pid, text in histograms.rows())
                self._copy(run, HISTOGRAMS, HISTOGRAM_COLUMNS, lines)
            self._set_status(run, scene, EXTRACTED)
        self._unlock([scene])
        return count

    def _copy(self, run: Cursor, table: str, columns: Sequence[str], lines: Iterator[str]) -> int:
        """Send rows, each a line as COPY reads it, and return their number."""
        statement = SQL("COPY {table} ({columns}) FROM STDIN").format(
            table=self._identifier(table), columns=SQL(", ").join(map(Identifier, columns))
        )
        count = 0
        while part := list(islice(lines, ROWS_AT_ONCE)):
            run.copy_expert(statement, StringIO("\n".join(part)))
            count += len(part)
        return count

    def release(self, scenes: Sequence[int]) -> None:
        """See `Catalogue.release`."""
        with self._transaction() as run:
            for scene in scenes:
                self._set_status(run, scene, INGESTED)
        self._unlock(scenes)

    def summary(self) -> Mapping[str, int]:
        """See `Catalogue.summary`."""
        with self._transaction() as run:
            self._execute(
                run,
                "SELECT status, count(*) FROM {catalogue} WHERE id = ANY(%s) GROUP BY status",
                (self._ids,),
            )
            return dict(run.fetchall())

    def bands_with_rows(self, bands: Sequence[str]) -> set[str]:
        """See `Catalogue.bands_with_rows`."""
        found = set()
        with self._transaction() as run:
            for band in bands:
                for table in set(self.tables.values()):
                    self._execute(
                        run,
                        "SELECT 1 FROM {table} WHERE obsid = ANY(%s) AND band = %s LIMIT 1",
                        (self._ids, band),
                        table=self._identifier(table),
                    )
                    if run.fetchone():
                        found.add(band)
        return found

    def close(self) -> None:
        """See `Catalogue.close`."""
        self._connection.close()

    def _unlock(self, scenes: Sequence[int]) -> None:
        with self._transaction() as run:
            for scene in scenes:
                run.execute("SELECT pg_advisory_unlock(%s, %s)", (self._lock_class, scene))
        self._held.difference_update(scenes)

    def _set_status(self, run: Cursor, scene: int, status: str) -> None:
        self._execute(run, "UPDATE {catalogue} SET status = %s WHERE id = %s", (status, scene))

    def _identifier(self, table: str) -> Identifier:
        return Identifier(self._schema, table)

    def _execute(self, run: Cursor, text: str, values: Sequence[Any] = (), **words: Any) -> None:
        """Execute a statement in which {catalogue} and other words stand for quoted names."""
        words = {"catalogue": self._identifier(CATALOGUE)} | words
        run.execute(SQL(text).format(**words), values)

    @contextmanager
    def _transaction(self) -> Iterator[Cursor]:
        with explained(self.name):
            try:
                with self._connection.cursor() as run:
                    yield run
                self._connection.commit()
            except BaseException:
                # Of a connection that was lost there is nothing to take back.
                if not self._connection.closed:
                    self._connection.rollback()
                raise


def _polygon(ring: Ring) -> str | None:
    """Return a polygon as PostGIS reads it; None for an empty ring."""
    if not ring:
        return None
    points = ", ".join(f"{x:.9f} {y:.9f}" for x, y in ring)
    return f"SRID=4326;POLYGON(({points}))"


def _escaped(text: str) -> str:
    """Return a text as COPY reads it."""
    for character, code in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(character, code)
    return text
