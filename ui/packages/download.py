"""Fetching pinned wheels by QGIS's own network access, which knows the user's proxy."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...cube.packages.wheels import Wheel, require_whole
from ...cube.problem import Problem

INDEX = "https://pypi.org/simple"
"""The public package index, asked only when the user wants packages fetched."""

AS_JSON = b"application/vnd.pypi.simple.v1+json"
"""The form in which an index lists the files of a package (PEP 691)."""

LARGEST_ANSWER = 20 * 2**20
"""Bytes of an answer of the index, at most."""


def fetch(
    wheels: list[Wheel], folder: Path, feedback: QgsFeedback, index: str = INDEX
) -> list[tuple[Wheel, Path]]:
    """Write each wheel into a folder and return the paths; call it off the main thread.

    Raises Problem where the index does not answer or has no such file, where a file is not the
    pinned one, and where `feedback` is cancelled.
    """
    thread = _Fresh(lambda: _fetch(wheels, folder, feedback, index))
    thread.start()
    thread.wait()
    if thread.error is not None:
        raise thread.error
    return thread.archives


class _Fresh(QThread):
    """A new thread: one of QGIS's pool keeps the proxy that was set when it first asked."""

    def __init__(self, work: Callable[[], list[tuple[Wheel, Path]]]) -> None:
        super().__init__()
        self.work = work
        self.archives: list[tuple[Wheel, Path]] = []
        self.error: Exception | None = None

    def run(self) -> None:
        """Work; called by Qt, which ends QGIS where an error comes out."""
        try:
            self.archives = self.work()
        except Exception as error:  # noqa: BLE001 - raised by who waits
            self.error = error


def _fetch(
    wheels: list[Wheel], folder: Path, feedback: QgsFeedback, index: str
) -> list[tuple[Wheel, Path]]:
    archives = []
    for number, wheel in enumerate(wheels):
        feedback.setProgress(100 * number / len(wheels))
        content = _get(_address(wheel, feedback, index), wheel, wheel.size, feedback)
        require_whole(wheel, content)
        path = folder / wheel.file
        path.write_bytes(content)
        archives.append((wheel, path))
    return archives


def _address(wheel: Wheel, feedback: QgsFeedback, index: str) -> str:
    """Return where the index has the file of that name and hash."""
    # Names in addresses are normalised (PEP 503).
    page = f"{index}/{re.sub(r'[-_.]+', '-', wheel.name).lower()}/"
    answer = _get(page, wheel, LARGEST_ANSWER, feedback)
    try:
        files = json.loads(answer)["files"]
        found = next(one["url"] for one in files if one["hashes"].get("sha256") == wheel.sha256)
        return QUrl(page).resolved(QUrl(found)).toString()
    except (ValueError, LookupError, TypeError, StopIteration) as error:
        raise Problem(
            "The package index has no {file} with the hash that PhenoFuse knows. Nothing was "
            "changed; look for a newer version of PhenoFuse.",
            file=wheel.file,
        ) from error


def _get(address: str, wheel: Wheel, largest: int, feedback: QgsFeedback) -> bytes:
    """Return what lies at an address; QGIS's time-out holds for it."""
    own = QgsFeedback()
    feedback.canceled.connect(own.cancel)
    request = QgsBlockingNetworkRequest()
    too_large = []

    def stop_where_too_large(received: int, _total: int) -> None:
        if received > largest:
            too_large.append(received)
            own.cancel()

    request.downloadProgress.connect(stop_where_too_large)
    asked = QNetworkRequest(QUrl(address))
    asked.setRawHeader(b"Accept", AS_JSON + b", application/octet-stream, */*;q=0.1")
    request.get(asked, True, own)
    if feedback.isCanceled():
        raise Problem("Cancelled. Nothing was changed.")
    reply, errors = request.reply(), QNetworkReply.NetworkError
    content = bytes(reply.content())
    # After a time-out QGIS 3.22 says that all is well, and only the reply knows better.
    if reply.error() != errors.NoError or too_large or len(content) > largest:
        reason = reply.errorString()
        if too_large or reply.error() == errors.NoError:
            reason = "the answer is larger than the file"
        elif reply.error() == errors.OperationCanceledError:
            reason = "no answer within the time-out of QGIS"
        raise Problem(
            "{file} could not be fetched from {host}: {reason}. Nothing was changed. Check the "
            "proxy under Settings > Options > Network and try again, or fetch the file by hand.",
            file=wheel.file,
            host=QUrl(address).host(),
            reason=reason,
        )
    return content
