"""Python's path, and the end of it, where PhenoFuse's own packages stand.

Whatever QGIS brings comes first and is never shadowed.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

TAG = f"py{sys.version_info.major}{sys.version_info.minor}"
"""Names the folder of this Python: after an upgrade of QGIS another one is used."""


def packages_in(data: Path) -> Path:
    """Return the folder of packages in the folder where PhenoFuse keeps its data."""
    return data / "packages" / TAG


def use(folder: Path) -> None:
    """Let Python find what is in a folder, after all else; a folder that is not there is none."""
    if str(folder) not in sys.path and folder.is_dir():
        sys.path.append(str(folder))
    importlib.invalidate_caches()


def leave(folder: Path) -> None:
    """Let Python no longer look into a folder; what is already imported stays."""
    if str(folder) in sys.path:
        sys.path.remove(str(folder))
    importlib.invalidate_caches()
