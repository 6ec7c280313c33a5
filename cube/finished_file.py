"""Files and folders that appear only when they are whole."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .problem import Problem

LEAST_SHARE = 0.5
"""Below this share of its uncompressed size a stack is not begun: compression rarely saves more."""


@contextmanager
def finished_file(target: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a path beside `target` to write to; at the end it becomes `target`, whatever was there.

    If the body fails or is cancelled, what was written is removed and `target` stays as it was.
    Raises Problem where `target` cannot be written, before the body runs.
    """
    target = Path(target)
    require_writable(target)
    part = target.with_name(f".{target.stem}.{uuid.uuid4().hex[:8]}.part{target.suffix}")
    with _folder(target.parent):
        try:
            yield part
            part.replace(target)
            if _sidecar(part).exists():
                _sidecar(part).replace(_sidecar(target))
            else:
                # Statistics of the file that was here before describe other pixels.
                _sidecar(target).unlink(missing_ok=True)
        except Problem as problem:
            raise _with_known_name(problem, part, target) from problem
        except PermissionError as error:
            raise Problem(
                "{path} cannot be replaced: {reason}. Close the programs and layers that use it, "
                "or choose another name.",
                path=target,
                reason=error.strerror,
            ) from error
        finally:
            part.unlink(missing_ok=True)
            _sidecar(part).unlink(missing_ok=True)


@contextmanager
def finished_folder(target: str | os.PathLike[str]) -> Iterator[Path]:
    """Give an empty folder to write to; at the end all in it moves into the folder `target`.

    Files of the same name there are replaced, others stay. If the body fails or is cancelled,
    what was written is removed and `target` stays as it was. Raises Problem as `finished_file`.
    """
    target = Path(target)
    require_writable(target / "any")
    part = target / f".{uuid.uuid4().hex[:8]}.part"
    with _folder(target):
        try:
            part.mkdir()
            yield part
            for file in sorted(one for one in part.rglob("*") if one.is_file()):
                place = target / file.relative_to(part)
                place.parent.mkdir(parents=True, exist_ok=True)
                file.replace(place)
        except Problem as problem:
            raise _with_known_name(problem, part, target) from problem
        finally:
            shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder and those above it; if the body fails, those it made go again."""
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        for one in made:
            with suppress(OSError):
                one.rmdir()
        raise


def _with_known_name(problem: Problem, part: Path, target: Path) -> Problem:
    """Return the problem with the name that the user gave for that of the hidden file."""
    values = {
        name: str(value).replace(str(part), str(target))
        if isinstance(value, (str, Path))
        else value
        for name, value in problem.values.items()
    }
    return Problem(problem.text, **values)


def _sidecar(path: Path) -> Path:
    """Where GDAL keeps statistics and metadata that do not fit into the file itself."""
    return path.with_name(path.name + ".aux.xml")


def require_writable(target: Path) -> None:
    """Raise Problem unless a file can be written at `target`, in folders that may yet be made."""
    folder = next(one for one in target.absolute().parents if one.exists())
    try:
        trial = folder / f".{uuid.uuid4().hex}.part"
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise Problem(
            "{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose "
            "another folder, or change its permissions.",
            path=target,
            folder=folder,
            reason=error.strerror,
        ) from error
    if target.is_dir():
        raise Problem(
            "{path} cannot be written: it is a folder. Give the name of a file.", path=target
        )


def require_space(target: Path, size: int) -> None:
    """Raise Problem where the disk of `target` is too full for a file of `size` bytes."""
    folder = next(one for one in target.absolute().parents if one.exists())
    free = shutil.disk_usage(folder).free
    if free < LEAST_SHARE * size:
        raise Problem(
            "{path} does not fit on its disk: about {need} are needed and {free} are free. Free "
            "some space, or choose another folder.",
            path=target,
            need=readable_size(size),
            free=readable_size(free),
        )


def readable_size(size: float) -> str:
    """Return a number of bytes as a person says it."""
    for unit in ("bytes", "KiB", "MiB", "GiB"):
        if size < 1024:
            return f"{size:.0f} {unit}"
        size /= 1024
    return f"{size:.1f} TiB"
