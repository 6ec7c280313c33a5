"""What a user of Build time-series stack asks for, checked as far as that needs no raster."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...cube.build.image_files import find_files, told_apart
from ...cube.build.images import Source
from ...cube.build.mask_codes import Codes, read_codes
from ...cube.problem import Problem
from ...cube.raster import Backend
from ...cube.times.clock import Time
from ...cube.times.date_pattern import Pattern, compile_pattern
from ...cube.times.time_table import read_table
from ..named_rasters import raster_sources
from ..text import tr
from .build_parameters import (
    BAND,
    DATE_PATTERN,
    FOLDER,
    INPUTS,
    MASK_BAND,
    MASK_FOLDER,
    MASK_PATTERN,
    MASK_VALUES,
    MASKS,
    PATTERN,
    RECURSIVE,
    RESAMPLING,
    RESAMPLING_CHOICES,
    SAME_TIME,
    SAME_TIME_CHOICES,
    SKIP,
    TIME_TABLE,
)


@dataclass(frozen=True)
class Wanted:
    """Which rasters are images, or masks."""

    sources: list[Source]
    """Those named one by one."""
    folder: str
    """Where to look for others; may be empty."""
    patterns: str
    """What their names are like."""
    band: int | None
    """The band of each, from 1; None: the only one, or all with times of their own."""

    def files(self, recursive: bool, check: Callable[[], None]) -> list[str]:
        """Return the files found in the folder."""
        if not self.folder:
            return []
        return find_files(self.folder, self.patterns, recursive=recursive, check=check)


@dataclass(frozen=True)
class BuildRequest:
    """What shall be built."""

    images: Wanted
    """The images."""
    masks: Wanted | None
    """Their masks, if any."""
    recursive: bool
    """Whether folders are searched with their subfolders."""
    invalid: Codes
    """Codes of the masks that mean not valid."""
    table: Mapping[str, Time] | None
    """The user's table of times."""
    pattern: Pattern | None
    """The user's date pattern."""
    same_time: str
    """What to do with images of one time."""
    skip: bool
    """Whether files without a time or mask are left out."""
    resampling: str
    """How images on another grid are shown."""

    @property
    def time_sources(self) -> dict[str, Any]:
        """The user's own sources of times, as arguments of `read_images`."""
        return {"table": self.table, "pattern": self.pattern}

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        values: dict[str, Any],
        context: QgsProcessingContext,
    ) -> BuildRequest:
        """Read the values of the parameters, on the main thread; raises Problem."""

        def text(name: str) -> str:
            return algorithm.parameterAsString(values, name, context).strip()

        def choice(name: str) -> int:
            return algorithm.parameterAsEnum(values, name, context)

        def wanted(rasters: str, folder: str, pattern: str, band: str, title: str) -> Wanted:
            return Wanted(
                raster_sources(values.get(rasters), title, context),
                text(folder),
                text(pattern),
                _band(band, algorithm, values, context),
            )

        images = wanted(INPUTS, FOLDER, PATTERN, BAND, tr("Images"))
        masks = wanted(MASKS, MASK_FOLDER, MASK_PATTERN, MASK_BAND, tr("Masks"))
        if not images.sources and not images.folder:
            raise Problem(
                "There are no images. Choose layers or files under Images, or a folder under "
                "Folder of images."
            )
        has_masks = bool(masks.sources or masks.folder)
        for folder in filter(None, (images.folder, masks.folder)):
            _require_folder(folder)
        return cls(
            images=images,
            masks=masks if has_masks else None,
            recursive=algorithm.parameterAsBoolean(values, RECURSIVE, context),
            invalid=read_codes(text(MASK_VALUES)) if has_masks else (),
            table=read_table(text(TIME_TABLE)) if text(TIME_TABLE) else None,
            pattern=compile_pattern(text(DATE_PATTERN)) if text(DATE_PATTERN) else None,
            same_time=SAME_TIME_CHOICES[choice(SAME_TIME)],
            skip=algorithm.parameterAsBoolean(values, SKIP, context),
            resampling=RESAMPLING_CHOICES[choice(RESAMPLING)],
        )

    def find(self, target: Path, check: Callable[[], None]) -> tuple[list[Source], list[Source]]:
        """Return the images and masks, each once; `target`, the output, is none of them.

        `check` may raise to stop. Raises Problem where a folder holds none, and where the output
        is among those named one by one.
        """
        output = target.absolute()
        masks = self.masks or Wanted([], "", "", None)
        for source in (*self.images.sources, *masks.sources):
            if Path(source.path).absolute() == output:
                raise Problem(
                    "{path} is an input and the output at once. Choose another name for the "
                    "output.",
                    path=target,
                )
        found, found_masks = told_apart(
            *(
                [path for path in one.files(self.recursive, check) if Path(path) != output]
                for one in (self.images, masks)
            )
        )
        images, all_masks = _once(self.images.sources, found), _once(masks.sources, found_masks)
        if not images or (self.masks and not all_masks):
            raise Problem(
                "{path}, the output, is the only file found in the folder. Give another folder "
                "or pattern, or another name for the output.",
                path=target,
            )
        return images, all_masks

    def require_readable(self, backend: Backend) -> None:
        """Raise Problem for the first raster named one by one that cannot be opened."""
        for source in (*self.images.sources, *(self.masks.sources if self.masks else ())):
            backend.describe(source.path)


def _once(sources: list[Source], files: list[str]) -> list[Source]:
    """Return what is named and what is found, each once."""
    rasters = {str(Path(source.path).absolute()): source for source in sources}
    for path in files:
        rasters.setdefault(str(Path(path).absolute()), Source(path))
    return list(rasters.values())


def _band(
    name: str,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> int | None:
    if values.get(name) in (None, ""):
        return None
    band = algorithm.parameterAsInt(values, name, context)
    if band < 1:
        raise Problem(
            "{title} is {value}, but bands are numbered from 1. Give the number of a band, or "
            "leave it empty.",
            title=tr("Band") if name == BAND else tr("Mask band"),
            value=values[name],
        )
    return band


def _require_folder(path: str) -> None:
    if not Path(path).is_dir():
        raise Problem(
            "The folder {folder} does not exist. Check the path, or choose it again.",
            folder=path,
        )
