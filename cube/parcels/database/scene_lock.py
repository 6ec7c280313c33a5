"""The sign of life of a run at a scene of a GeoPackage: a lock that the system takes back.

It is SQLite's own lock on a small file beside the database, which works alike on every system and
ends with the process, however that ends. Files are made and removed only while the database itself
is locked, so that no two runs hold files of one name.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path


class SceneLock:
    """The lock on one scene."""

    def __init__(self, database: Path, scene: int) -> None:
        self._path = database.with_name(f"{database.name}.scene-{scene}.lock")
        self._connection: sqlite3.Connection | None = None

    def acquire(self) -> bool:
        """Take the lock; False where another run holds it. Raises sqlite3.Error."""
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            if "locked" in str(error):
                return False
            raise
        self._connection = connection
        return True

    def close(self) -> None:
        """Give the lock back and leave its file; safe to call twice."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def release(self) -> None:
        """Give the lock back and remove its file; safe to call twice."""
        if self._connection is None:
            return
        self.close()
        # What remains is an empty file that the next run at this scene takes over.
        with suppress(OSError):
            self._path.unlink()
