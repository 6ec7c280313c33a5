"""Files and folders that appear only when they are whole.

Until then they have a hidden name beside their place, which says which process writes them. What is
left of a process that was killed is removed by the next run that writes into the same folder.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import uuid
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from .problem import Problem

LEAST_SHARE = 0.5
"""Below this share of its uncompressed size a stack is not begun: compression rarely saves more."""

LONGEST_STEM = 40
"""Characters of a name that its hidden name begins with; systems bound names to 255 bytes."""

DEAD_AFTER = 86_400
"""Seconds without a change after which a hidden file is nobody's, where processes are not known."""

SQLITE_SUFFIXES, SQLITE_ENDINGS = (".gpkg", ".sqlite"), ("-journal", "-wal", "-shm")
"""Names of SQLite databases, and how the files end that SQLite keeps beside an open one."""

_PART = re.compile(
    r"\..*\.(?P<machine>[0-9a-f]{8})-(?P<process>\d+)-[0-9a-f]{8}\.part.*", re.DOTALL
)


@contextmanager
def finished_file(target: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a path beside `target` to write to; at the end it becomes `target`, whatever was there.

    If the body fails or is cancelled, what was written is removed and `target` stays as it was.
    Raises Problem where `target` cannot be written, before the body runs.
    """
    target = Path(target)
    require_writable(target)
    remove_dead_parts(target.parent)
    part = part_beside(target)
    with _folder(target.parent):
        try:
            yield part
            _replace(part, target)
        except Problem as problem:
            raise _with_known_name(problem, part, target) from problem
        except OSError as error:
            if error.filename == str(part):
                error.filename = str(target)
            raise
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
    remove_dead_parts(target)
    part = part_beside(target / target.stem)
    with _folder(target):
        try:
            part.mkdir()
            yield part
            move_files(part, target)
        except Problem as problem:
            raise _with_known_name(problem, part, target) from problem
        finally:
            shutil.rmtree(part, ignore_errors=True)


def part_beside(target: Path) -> Path:
    """Return the hidden name of a file or folder until it is whole, with the suffix of `target`."""
    owner = f"{_machine()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    return target.with_name(f".{target.stem[:LONGEST_STEM]}.{owner}.part{target.suffix}")


def remove_dead_parts(folder: Path) -> None:
    """Remove what processes of this machine that have ended were writing in a folder."""
    try:
        parts = [(one, _PART.fullmatch(one.name)) for one in folder.iterdir()]
    except OSError:
        return
    for path, found in parts:
        if not found or found["machine"] != _machine() or _is_written(path, int(found["process"])):
            continue
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def _machine() -> str:
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _is_written(path: Path, process: int) -> bool:
    """Whether the process that made a hidden file may still be at work on it."""
    if os.name != "posix":  # where signal 0 is not a question
        with suppress(OSError):
            return time() - path.stat().st_mtime < DEAD_AFTER
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def move_files(part: Path, target: Path) -> None:
    """Move all files below `part` to the same places below `target`, over those of that name."""
    for file in sorted(one for one in part.rglob("*") if one.is_file()):
        if not file.exists():  # moved as the sidecar of another
            continue
        place = target / file.relative_to(part)
        place.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, place)


def _replace(part: Path, target: Path) -> None:
    """Let a whole file become `target`; raises Problem where another program holds that."""
    try:
        if target.suffix.lower() in SQLITE_SUFFIXES:
            # SQLite would take the changes to the database that was here for changes to this one.
            for ending in SQLITE_ENDINGS:
                target.with_name(target.name + ending).unlink(missing_ok=True)
        part.replace(target)
        if _sidecar(part).exists():
            _sidecar(part).replace(_sidecar(target))
        else:
            # Statistics of the file that was here before describe other pixels.
            with suppress(FileNotFoundError):
                _sidecar(target).unlink()
    except PermissionError as error:
        raise Problem(
            "{path} cannot be replaced: {reason}. Close the programs and layers that use it, "
            "or choose another name.",
            path=target,
            reason=error.strerror,
        ) from error


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
    """Raise Problem unless a file can be written at `target`, in folders that may yet be made.

    A file that is there and protected from writing is not replaced, whatever its folder allows.
    """
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
    if target.exists() and not os.access(target, os.W_OK):
        raise Problem(
            "{path} cannot be replaced: it is protected from writing. Choose another name, or "
            "change its permissions.",
            path=target,
        )
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
