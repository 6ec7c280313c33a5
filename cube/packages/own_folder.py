"""The folder of packages that PhenoFuse keeps for itself, outside QGIS's own Python."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from ..problem import Problem
from .optional import OPTIONAL, is_there, missing_needs
from .path import leave, packages_in, use
from .wheels import Wheel, lock, require_whole, unpack


class OwnFolder:
    """The packages in a folder, which appears when the first ones are put into it."""

    def __init__(self, data: Path) -> None:
        self.path = packages_in(data)

    def wanted(self) -> list[Wheel]:
        """Return the wheels that are lacking of the packages that can work in this QGIS."""
        fitting = [
            one
            for one in OPTIONAL
            if one.is_pure and not is_there(one.module) and not missing_needs(one)
        ]
        wheels = {wheel for one in fitting for wheel in lock()[one.name]}
        return sorted(
            (one for one in wheels if not is_there(one.module)), key=lambda one: one.name.lower()
        )

    def add(self, archives: Iterable[tuple[Wheel, Path]]) -> None:
        """Unpack wheels beside what is here, and swap the folders when all went well.

        Raises Problem for a wheel that is not the pinned one, or that cannot be unpacked; then
        nothing has changed.
        """
        part = self._beside()
        try:
            part.mkdir(parents=True)
            if self.path.is_dir():
                shutil.copytree(self.path, part, dirs_exist_ok=True)
            for wheel, archive in archives:
                require_whole(wheel, archive.read_bytes())
                unpack(archive, part)
            self._swap(part)
        except OSError as error:
            raise Problem(
                "Packages cannot be written to {folder}: {reason}. Change its permissions or free "
                "some space; nothing was changed.",
                folder=self.path.parent,
                reason=error.strerror or error,
            ) from error
        finally:
            self._clear()
        use(self.path)

    def add_files(self, paths: Iterable[Path]) -> list[Wheel]:
        """Unpack files that the user has fetched, and return which wheels they are.

        Raises Problem for a file that is none of the pinned wheels.
        """
        pinned = {one.sha256: one for wheels in lock().values() for one in wheels}
        found = []
        for path in paths:
            wheel = pinned.get(hashlib.sha256(path.read_bytes()).hexdigest())
            if wheel is None:
                raise Problem(
                    "{file} is none of the files that PhenoFuse was tested with, so nothing was "
                    "changed. It takes {names}.",
                    file=path.name,
                    names=", ".join(sorted(one.file for one in pinned.values())),
                )
            found.append((wheel, path))
        self.add(found)
        return [wheel for wheel, _ in found]

    def remove(self) -> None:
        """Delete all packages here; those in use are gone when QGIS starts again."""
        try:
            if self.path.is_dir():
                self.path.replace(self._beside())
        except OSError as error:
            raise Problem(
                "{folder} cannot be removed: {reason}. Close other windows of QGIS and try again, "
                "or delete it by hand.",
                folder=self.path,
                reason=error.strerror or error,
            ) from error
        self._clear()
        leave(self.path)

    def _beside(self) -> Path:
        return self.path.with_name(f".{self.path.name}.{uuid.uuid4().hex[:8]}")

    def _swap(self, new: Path) -> None:
        """Put a folder in the place of this one, which comes back where that fails."""
        old = self._beside()
        had_one = self.path.is_dir()
        if had_one:
            self.path.replace(old)
        try:
            new.replace(self.path)
        except OSError:
            if had_one:
                old.replace(self.path)
            raise

    def _clear(self) -> None:
        """Delete what was set aside, also by a run that was killed."""
        for folder in self.path.parent.glob(f".{self.path.name}.*"):
            shutil.rmtree(folder, ignore_errors=True)
