"""A parcel database in a GeoPackage, by the SQLite of Python's standard library."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import numpy as np

from ...finished_file import require_writable
from ...problem import Problem
from ...run import Cancelled
from .catalogue import Bounds, Catalogue
from .geopackage_schema import (
    APPLICATION_ID,
    CREATE_CATALOGUE,
    CREATE_CORE,
    CREATE_HISTOGRAMS,
    CREATE_SIGNATURES,
    REFERENCE_SYSTEMS,
    USER_VERSION,
    blob_bounds,
    polygon_blob,
)
from .scene_lock import SceneLock
from .scenes import Histograms, Scene, Signatures
from .tables import (
    CATALOGUE,
    CATALOGUE_COLUMNS,
    EXTRACTED,
    HISTOGRAM_COLUMNS,
    HISTOGRAMS,
    IN_PROGRESS,
    INGESTED,
    SIGNATURE_COLUMNS,
    STATISTICS,
    require_band,
    require_columns,
    series_view,
)

PATIENCE, LAST_PATIENCE = 300.0, 2.0
"""Seconds to wait for other runs and programs that have the file locked; and on the way out."""

CACHE_KIBIBYTES = 64 * 1024

INSERT_SIGNATURES = (
    'INSERT INTO {table} (pid, obsid, band, "count", mean, std, min, max, p25, p50, p75) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class GeoPackageCatalogue(Catalogue):
    """A GeoPackage, which is made where there is none."""

    def __init__(
        self, path: str | os.PathLike[str], cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        # Whatever link or relative name it is called by: locks lie beside the file itself.
        self._path = Path(path).resolve()
        self.name = str(path)
        self._cancelled = cancelled
        self._locks: dict[int, SceneLock] = {}
        require_writable(self._path)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._explained():
            # The file is never opened but by SQLite: closing it otherwise would drop the locks
            # that this process holds on it.
            self._connection = sqlite3.connect(self._path, timeout=0.5, isolation_level=None)
            self._connection.execute(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
            self._connection.execute("CREATE TEMP TABLE phenofuse_scenes (id INTEGER PRIMARY KEY)")

    def _ingest(
        self, scenes: Sequence[Scene], tables: Sequence[str], bands: Sequence[str]
    ) -> list[tuple[int, Bounds | None]]:
        for band in bands:
            require_band(band)
        with self._transaction() as run:
            self._create(run, tables)
            found = []
            for scene in scenes:
                time = _text(scene)
                key = (scene.card, time, scene.reference)
                run.execute(
                    "INSERT OR IGNORE INTO dias_catalogue (card, obstime, reference, sensor, "
                    "footprint) VALUES (?, ?, ?, ?, ?)",
                    (*key, scene.sensor, polygon_blob(scene.footprint, scene.bounds)),
                )
                number, blob = run.execute(
                    "SELECT id, footprint FROM dias_catalogue "
                    "WHERE card = ? AND obstime = ? AND reference = ?",
                    key,
                ).fetchone()
                found.append((number, blob_bounds(blob)))
            run.executemany(
                "INSERT OR IGNORE INTO phenofuse_scenes VALUES (?)",
                [(number,) for number, _ in found],
            )
            _widen(run, [bounds for _, bounds in found if bounds is not None])
        return found

    def _create(self, run: sqlite3.Connection, tables: Sequence[str]) -> None:
        present = {name for (name,) in run.execute("SELECT name FROM sqlite_master")}
        if present and "gpkg_contents" not in present:
            raise Problem(
                "{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.",
                path=self.name,
            )
        if not present:
            run.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            run.execute(f"PRAGMA user_version = {USER_VERSION}")
        wanted = {CATALOGUE: CATALOGUE_COLUMNS, HISTOGRAMS: HISTOGRAM_COLUMNS}
        wanted |= dict.fromkeys(tables, SIGNATURE_COLUMNS)
        for table in present & wanted.keys():
            columns = {row[1].lower() for row in run.execute(f"PRAGMA table_info({table})")}
            require_columns(self.name, table, columns, wanted[table])
        for statement in (*CREATE_CORE, *CREATE_CATALOGUE, *CREATE_HISTOGRAMS):
            run.execute(statement)
        run.executemany(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
            REFERENCE_SYSTEMS,
        )
        for table in tables:
            for statement in CREATE_SIGNATURES:
                run.execute(_of(table, statement))

    def reopen(self) -> int:
        """See `Catalogue.reopen`."""
        with self._transaction() as run:
            changed = run.execute(
                "UPDATE dias_catalogue SET status = 'ingested' WHERE status = 'extracted' "
                "AND id IN (SELECT id FROM phenofuse_scenes)"
            )
            return changed.rowcount

    def claim(self, most: int = 1) -> list[int]:
        """See `Catalogue.claim`."""
        claimed: list[int] = []
        try:
            with self._transaction() as run:
                free = run.execute(
                    "SELECT id FROM dias_catalogue WHERE status IN ('ingested', 'inprogress') "
                    "AND id IN (SELECT id FROM phenofuse_scenes) ORDER BY obstime, id"
                ).fetchall()
                for (scene,) in free:
                    if len(claimed) == most:
                        break
                    lock = SceneLock(self._path, scene)
                    if scene in self._locks or not lock.acquire():
                        continue
                    self._locks[scene] = lock
                    claimed.append(scene)
                    self._set_status(run, scene, IN_PROGRESS)
        except BaseException:
            for scene in claimed:
                self._locks.pop(scene).close()
            raise
        return claimed

    def store(
        self,
        scene: int,
        signatures: Sequence[Signatures],
        histograms: Histograms | None = None,
    ) -> int:
        """See `Catalogue.store`."""
        lock, table = self._locks[scene], self.tables[scene]
        count = 0
        with self._transaction() as run:
            for one in signatures:
                require_band(one.band)
                self._forget(run, table, scene, one)
                added = run.executemany(
                    _of(table, INSERT_SIGNATURES),
                    ((row[0], scene, one.band, *row[1:]) for row in one.rows(STATISTICS)),
                )
                count += max(added.rowcount, 0)
            if histograms is not None:
                run.executemany(
                    "DELETE FROM hists WHERE pid = ? AND obsid = ?",
                    ((pid, scene) for pid in histograms.pids.tolist()),
                )
                run.executemany(
                    "INSERT INTO hists (pid, obsid, hist) VALUES (?, ?, ?)",
                    ((pid, scene, text) for pid, text in histograms.rows()),
                )
            self._set_status(run, scene, EXTRACTED)
            _touch(run, (CATALOGUE, table, HISTOGRAMS))
            # Before the end of the transaction: nobody else looks at locks meanwhile.
            lock.release()
        del self._locks[scene]
        return count

    def _forget(
        self, run: sqlite3.Connection, table: str, scene: int, signatures: Signatures
    ) -> None:
        """Remove the rows that parcels had in a band, where the scene was extracted before."""
        key = (scene, signatures.band)
        known = "SELECT 1 FROM {table} WHERE obsid = ? AND band = ? LIMIT 1"
        if run.execute(_of(table, known), key).fetchone():
            run.executemany(
                _of(table, "DELETE FROM {table} WHERE pid = ? AND obsid = ? AND band = ?"),
                ((pid, *key) for pid in signatures.pids.tolist()),
            )

    def release(self, scenes: Sequence[int]) -> None:
        """See `Catalogue.release`."""
        with self._transaction(last=True) as run:
            for scene in scenes:
                self._set_status(run, scene, INGESTED)
                self._locks[scene].release()
        for scene in scenes:
            del self._locks[scene]

    def summary(self) -> Mapping[str, int]:
        """See `Catalogue.summary`."""
        with self._explained():
            return dict(
                self._connection.execute(
                    "SELECT status, count(*) FROM dias_catalogue "
                    "WHERE id IN (SELECT id FROM phenofuse_scenes) GROUP BY status"
                ).fetchall()
            )

    def bands_with_rows(self, bands: Sequence[str]) -> set[str]:
        """See `Catalogue.bands_with_rows`."""
        known = (
            "SELECT 1 FROM {table} WHERE band = ? "
            "AND obsid IN (SELECT id FROM phenofuse_scenes) LIMIT 1"
        )
        with self._explained():
            return {
                band
                for band in bands
                for table in set(self.tables.values())
                if self._connection.execute(_of(table, known), (band,)).fetchone()
            }

    def close(self) -> None:
        """See `Catalogue.close`."""
        for lock in self._locks.values():
            lock.close()
        self._locks.clear()
        self._connection.close()

    def _set_status(self, run: sqlite3.Connection, scene: int, status: str) -> None:
        run.execute("UPDATE dias_catalogue SET status = ? WHERE id = ?", (status, scene))

    @contextmanager
    def _transaction(self, last: bool = False) -> Iterator[sqlite3.Connection]:
        """Write alone; `last`: on the way out, when there is no time left to wait."""
        with self._explained():
            self._wait("BEGIN IMMEDIATE", last)
            try:
                yield self._connection
                self._wait("COMMIT", last)
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _wait(self, statement: str, last: bool) -> None:
        """Run a statement as soon as other runs and programs let it."""
        end = monotonic() + (LAST_PATIENCE if last else PATIENCE)
        while not self._ran(statement, monotonic() > end):
            if self._cancelled() and not last:
                raise Cancelled

    def _ran(self, statement: str, last: bool) -> bool:
        """Run a statement; False where another has the file locked, unless this is the last try."""
        try:
            self._connection.execute(statement)
        except sqlite3.OperationalError as error:
            if "locked" in str(error) and not last:
                return False
            raise
        return True

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise Problem(
                "{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a "
                "local disk with free space that no other program holds, or a new name.",
                path=self.name,
                reason=error,
            ) from error


def _of(table: str, statement: str) -> str:
    """Return a statement for a table of signatures, whose name is made of letters and digits."""
    return statement.replace("{table}", table).replace("{view}", series_view(table))


def _text(scene: Scene) -> str:
    return f"{np.datetime64(scene.milliseconds, 'ms')}Z"


def _touch(run: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Note in the file's own list of contents that tables have changed."""
    run.executemany(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
        "WHERE table_name = ?",
        [(table,) for table in tables],
    )


def _widen(run: sqlite3.Connection, bounds: Sequence[Bounds]) -> None:
    """Let the extent of the catalogue in the list of contents hold some bounds."""
    for west, south, east, north in set(bounds):
        run.execute(
            "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), "
            "min_y = min(coalesce(min_y, ?2), ?2), max_x = max(coalesce(max_x, ?3), ?3), "
            "max_y = max(coalesce(max_y, ?4), ?4) WHERE table_name = 'dias_catalogue'",
            (west, south, east, north),
        )
