"""Wheels: the archives that Python packages come in, pinned by version and SHA-256.

Only those of pure Python are pinned: they run on every system and bring no library that could stand
beside one of QGIS.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from ..problem import Problem

LOCK = Path(__file__).parents[2] / "resources" / "packages.json"
"""The wheels of each package; made by scripts/lock_packages.py."""

LARGEST = 50 * 2**20
"""Bytes that a wheel unpacks to at most."""

COMPILED = {".so", ".pyd", ".dll", ".dylib"}
"""Endings of files with machine code."""


@dataclass(frozen=True)
class Wheel:
    """One pinned archive."""

    name: str
    """The package."""
    version: str
    """Its version."""
    module: str
    """What Python imports; where that is there the wheel is not needed."""
    file: str
    """The name of the archive."""
    size: int
    """Its bytes."""
    sha256: str
    """Their SHA-256, in hexadecimal."""


@lru_cache(maxsize=1)
def lock() -> dict[str, tuple[Wheel, ...]]:
    """Return the wheels of each package that can be fetched: itself, and what it needs."""
    data = json.loads(LOCK.read_text(encoding="utf-8"))
    return {name: tuple(map(_wheel, wheels)) for name, wheels in data.items()}


def _wheel(entry: dict[str, Any]) -> Wheel:
    # In groups of eight a hash can be compared by eye, and is not mistaken for a secret.
    return Wheel(**entry | {"sha256": entry["sha256"].replace(" ", "")})


def require_whole(wheel: Wheel, content: bytes) -> None:
    """Raise Problem unless the content is that of the wheel."""
    if hashlib.sha256(content).hexdigest() != wheel.sha256:
        raise Problem(
            "{file} is not the file that PhenoFuse was tested with: its SHA-256 differs. It was "
            "damaged on its way, or is another one. Nothing was changed; fetch it again.",
            file=wheel.file,
        )


def unpack(archive: Path, folder: Path) -> None:
    """Unpack a wheel into a folder; raises Problem for anything in it that a wheel has not."""
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = opened.infolist()
            wrong = next((one.filename for one in entries if not _belongs(one)), None)
            if wrong is None and sum(one.file_size for one in entries) > LARGEST:
                wrong = entries[-1].filename
            if wrong is not None:
                raise Problem(
                    "{file} was not unpacked: {entry} has no place in a package of pure Python. "
                    "Nothing was changed; get the file from its publisher again.",
                    file=archive.name,
                    entry=wrong,
                )
            opened.extractall(folder)
    except zipfile.BadZipFile as error:
        raise Problem(
            "{file} was not unpacked: {reason}. Nothing was changed; fetch it again.",
            file=archive.name,
            reason=error,
        ) from error


def _belongs(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry lies inside, is no link, holds no machine code and changes no path."""
    path = PurePosixPath(entry.filename)
    is_inside = not path.is_absolute() and ".." not in path.parts
    is_plain = not set(entry.filename) & {"\\", ":"} and not stat.S_ISLNK(entry.external_attr >> 16)
    return is_inside and is_plain and path.suffix not in COMPILED | {".pth"}
