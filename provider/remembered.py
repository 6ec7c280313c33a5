"""What a start of QGIS need not make: the titles of all algorithms, in the user's language.

The zip brings them, and each start keeps them for the next. Like Python's compiled files they are
only a shortcut, used while they belong to the plugin's files and made anew otherwise. Those of the
zip are known by what is in the files, since unpacking may give a file any time; those that a start
has kept by numbers, sizes and times, which are quicker to look at.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QLocale

from .announced import Title

ROOT = Path(__file__).parent.parent
BROUGHT = ROOT / "resources" / "titles"
"""The titles in each language, as `scripts/package` makes them."""
SOURCES = ("algorithms", "provider", "resources")
"""The folders whose files decide what algorithms there are, and what they are called."""
ASIDE = ("__pycache__", "help", "titles")
"""Folders in them that do not; nor do texts of languages before they are compiled."""


class Remembered:
    """The titles that the start before has kept in a folder, or else those that the zip brings."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "algorithms.json"
        self.locale = QgsApplication.locale()
        metadata = (ROOT / "metadata.txt").read_bytes()
        self.state = [self.locale, zlib.crc32(metadata), *_newest()]

    def titles(self) -> list[Title]:
        """Return the titles; none where there are none, or they are about other files."""
        found = _read(self.path, self.state)
        if not found and BROUGHT.is_dir():
            language = QLocale(self.locale).name().split("_")[0]
            path = BROUGHT / f"{language}.json"
            # What PhenoFuse does not speak is shown in English.
            found = _read(path if path.exists() else BROUGHT / "en.json", contents())
            if found:
                self.keep(found)
        return found

    def keep(self, titles: Iterable[Title]) -> None:
        """Write titles for the next start, as far as the folder allows it."""
        # A profile that cannot be written costs a slower start, no more.
        with suppress(OSError):
            write(self.path, self.state, titles)


def titles_of(algorithms: Iterable[QgsProcessingAlgorithm]) -> list[Title]:
    """Return what is shown of algorithms."""
    return [
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


def write(path: Path, state: list, titles: Iterable[Title]) -> None:
    """Write titles, and the state of the plugin that they belong to; raises OSError."""
    text = json.dumps({"state": state, "titles": [asdict(one) for one in titles]})
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _read(path: Path, state: list) -> list[Title]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["state"] != state:
            return []
        return [Title(**one | {"tags": tuple(one["tags"])}) for one in data["titles"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def contents() -> list[int]:
    """Return a checksum of the files that decide, by their paths and what is in them."""
    checksum = 0
    for path in sorted(entry.path for entry in _files()):
        name = os.path.relpath(path, ROOT).replace(os.sep, "/")
        checksum = zlib.crc32(name.encode(), checksum)
        checksum = zlib.crc32(Path(path).read_bytes(), checksum)
    return [checksum]


def _newest() -> list[int]:
    """Return how many files decide, their bytes, and the newest time."""
    count = size = newest = 0
    for entry in _files():
        found = entry.stat()
        count, size = count + 1, size + found.st_size
        newest = max(newest, found.st_mtime_ns)
    return [count, size, newest]


def _files() -> Iterator[os.DirEntry]:
    """Go through the files that decide."""
    folders = [os.fspath(ROOT / name) for name in SOURCES]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if not entry.is_dir():
                    if not entry.name.endswith(".ts"):
                        yield entry
                elif entry.name not in ASIDE:
                    folders.append(entry.path)
