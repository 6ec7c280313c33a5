"""The files of a result: each appears under its name only when it is whole."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlparse

from .calls import Sleep, once, repeat

if TYPE_CHECKING:
    from openeo.rest.connection import Connection
    from openeo.rest.job import BatchJob

WAIT = 600.0
"""Seconds that a back-end may compute while the caller waits; most give up earlier."""

CHUNK = 2**18
"""Bytes read at once."""


def download_results(job: BatchJob, folder: Path, sleep: Sleep) -> list[Path]:
    """Download all files of a finished job into `folder`; raises Problem."""
    metadata = repeat(lambda: job.get_results().get_metadata(force=True), sleep)
    assets = {
        key: one["href"]
        for key, one in metadata.get("assets", {}).items()
        if "metadata" not in one.get("roles", ())
    }
    files: list[Path] = []
    for key, address in assets.items():
        target = folder / _name(key, address, [one.name for one in files])
        download(job.connection, address, target, sleep)
        files.append(target)
    return files


def download(connection: Connection, address: str, target: Path, sleep: Sleep) -> None:
    """Download a file; what an earlier try has got is not asked for again. Raises Problem."""
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    part.unlink(missing_ok=True)
    repeat(lambda: _go_on(connection, address, part, sleep), sleep)
    part.replace(target)


def compute(connection: Connection, nodes: dict[str, Any], target: Path, sleep: Sleep) -> None:
    """Compute a graph while the caller waits, and keep the file that comes back; raises Problem."""

    def call() -> None:
        with connection.post(
            "/result", json={"process": {"process_graph": nodes}}, stream=True, timeout=WAIT
        ) as answer:
            _write(answer, part, 0, sleep)

    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    once(call, sleep)
    part.replace(target)


def _go_on(connection: Connection, address: str, part: Path, sleep: Sleep) -> None:
    have = part.stat().st_size if part.exists() else 0
    headers = {"Range": f"bytes={have}-", "Accept-Encoding": "identity"} if have else None
    with connection.get(address, stream=True, headers=headers) as answer:
        _write(answer, part, have if answer.status_code == 206 else 0, sleep)


def _write(answer: Any, part: Path, have: int, sleep: Sleep) -> None:
    """Write the rest of a file behind the first `have` bytes; an answer cut short is an error."""
    import requests

    length = answer.headers.get("Content-Length")
    is_plain = "Content-Encoding" not in answer.headers
    with part.open("ab" if have else "wb") as file:
        got = 0
        for chunk in answer.iter_content(CHUNK):
            sleep(0)
            got += file.write(chunk)
    if length is not None and is_plain and got < int(length):
        raise requests.ConnectionError(f"only {got} of {length} bytes came", request=answer.request)


def _name(key: str, address: str, taken: list[str]) -> str:
    """Return a plain file name for an asset, which may be named by a path or an address."""
    suffix = Path(urlparse(address).path).suffix
    name = re.sub(r"[^\w.+-]+", "_", Path(urlparse(key).path).name) or "result"
    if suffix and not name.endswith(suffix):
        name += suffix
    while name.lstrip(".") != name or name in taken:
        name = f"_{name.lstrip('.')}"
    return name
