"""Which job is at work on a request: a run that broke off is taken up, and not begun anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..cube.finished_file import finished_file


def memory() -> Path:
    """Return the file, in the user's profile."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / "phenofuse" / "openeo_runs.json"


def key_of(url: str, nodes: Mapping[str, Any]) -> str:
    """Return what tells requests apart."""
    text = json.dumps([url.rstrip("/"), nodes], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def job_of(key: str) -> str:
    """Return the job of a request, or an empty text."""
    return _read().get(key, "")


def remember(key: str, job: str) -> None:
    """Keep the job of a request."""
    _write(_read() | {key: job})


def forget(key: str) -> None:
    """Forget the job of a request."""
    known = _read()
    if known.pop(key, None) is not None:
        _write(known)


def _read() -> dict[str, str]:
    try:
        known = json.loads(memory().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _write(known: dict[str, str]) -> None:
    with finished_file(memory()) as part:
        part.write_text(json.dumps(known, indent=1), encoding="utf-8")
