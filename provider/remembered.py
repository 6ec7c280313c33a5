"""What one start of QGIS tells the next: the titles of all algorithms, in the user's language.

Like Python's compiled files it is only a shortcut: it is used while no file of the plugin and not
the language has changed, and made anew otherwise.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm

from .announced import Title

ROOT = Path(__file__).parent.parent
SOURCES = ("algorithms", "provider", "resources")
"""The folders whose files decide what algorithms there are, and what they are called."""


class Remembered:
    """The titles in a file of a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "algorithms.json"
        metadata = (ROOT / "metadata.txt").read_bytes()
        self.state = [QgsApplication.locale(), zlib.crc32(metadata)]
        for name in SOURCES:
            self.state += _newest(ROOT / name)

    def titles(self) -> list[Title]:
        """Return the titles; none where there is no file, or it is about another state."""
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            if data["state"] != self.state:
                return []
            return [Title(**one | {"tags": tuple(one["tags"])}) for one in data["titles"]]
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def keep(self, algorithms: Iterable[QgsProcessingAlgorithm]) -> None:
        """Write the titles, as far as the folder allows it."""
        titles = [
            Title(
                one.name(),
                one.displayName(),
                one.groupId(),
                one.group(),
                one.shortDescription(),
                tuple(one.tags()),
            )
            for one in algorithms
        ]
        text = json.dumps({"state": self.state, "titles": [asdict(one) for one in titles]})
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        # A profile that cannot be written costs a slower start, no more.
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
            part.replace(self.path)


def _newest(folder: Path) -> list[int]:
    """Return how many files a folder and those in it have, their bytes, and the newest time."""
    count = size = newest = 0
    folders = [os.fspath(folder)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        folders.append(entry.path)
                else:
                    found = entry.stat()
                    count, size = count + 1, size + found.st_size
                    newest = max(newest, found.st_mtime_ns)
    return [count, size, newest]
