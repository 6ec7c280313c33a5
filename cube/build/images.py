"""The images a stack is built of: their bands and their times."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..problem import Problem
from ..raster import Backend, RasterInfo
from ..raster.grid import Grid, Window
from ..stack import band_time
from ..times import BandText, FoundTime, Time, find_time
from ..times.date_pattern import Pattern


@dataclass(frozen=True)
class Source:
    """A raster that the user named."""

    path: str
    """The name GDAL opens."""
    layer_range: tuple[Time, Time] | None = None
    """The temporal range that its layer has in QGIS."""


@dataclass(frozen=True)
class Image:
    """One band of a raster, and its time."""

    info: RasterInfo
    """The raster."""
    band: int
    """The band, from 1."""
    found: FoundTime
    """Its time, or why there is none."""

    @property
    def path(self) -> str:
        """The name GDAL opens."""
        return self.info.path

    @property
    def key(self) -> tuple[str, int]:
        """What tells the image from others."""
        return self.path, self.band

    @property
    def grid(self) -> Grid:
        """Size and place."""
        return self.info.grid

    @property
    def time(self) -> Time | None:
        """The time; None where none was found."""
        return self.found.time

    @property
    def day(self) -> Time | None:
        """The day of the time, UTC; None where none was found."""
        return None if self.time is None else self.time.astype("datetime64[D]")

    @property
    def name(self) -> str:
        """The file's name as a message shows it, with the band where there are several."""
        name = self.path.replace("\\", "/").rsplit("/", 1)[-1]
        return name if len(self.info.bands) == 1 else f"{name} (band {self.band})"


def read_images(
    sources: Sequence[Source],
    backend: Backend,
    *,
    band: int | None = None,
    band_title: str = "Band",
    table: Mapping[str, Time] | None = None,
    pattern: Pattern | None = None,
    step: Callable[[int], None] = lambda done: None,
) -> list[Image]:
    """Read the headers, and one pixel of each band, and find the times.

    `band` is the wanted band of each file; None takes the only one, or all where each has a time
    of its own, and `band_title` is what messages call it. `table` and `pattern` are the user's
    (see `find_time`). `step` gets the number of files read after each, and may raise to stop.
    Raises Problem for a missing or broken file and for bands among which one must be chosen.
    """
    images: list[Image] = []
    for done, source in enumerate(sources, 1):
        with backend.open(source.path) as reader:
            info = reader.info
            own = _own_times(info)
            last = Window(info.grid.width - 1, info.grid.height - 1, 1, 1)
            for number in _bands(info, bool(own), band, band_title):
                # A file that ends too early has a sound header.
                reader.read([number], last)
                # Table, pattern and layer know of files only, and would give all bands one time.
                found = own[number - 1] if own else _file_time(info, number, source, table, pattern)
                images.append(Image(info, number, found))
        step(done)
    return images


def _bands(info: RasterInfo, has_times: bool, band: int | None, title: str) -> Sequence[int]:
    count = len(info.bands)
    if not count:
        raise Problem(
            "{path} holds several rasters and none by itself. Give one of them: {names}.",
            path=info.path,
            names=", ".join(info.subdatasets[:4]),
        )
    if band is None and count > 1 and not has_times:
        raise Problem(
            "{path} has {count} bands which do not each have a time of their own. Say under "
            "{title} which of them is wanted.",
            path=info.path,
            count=count,
            title=title,
        )
    if band is not None and band > count:
        raise Problem(
            "{path} has no band {band}: it has {count}. Change {title}, or leave the file out.",
            path=info.path,
            band=band,
            count=count,
            title=title,
        )
    return range(1, count + 1) if band is None else (band,)


def _own_times(info: RasterInfo) -> list[FoundTime]:
    """Return the times of several bands that have one each, all different; else nothing."""
    if len(info.bands) < 2:
        return []
    found = [band_time(info, number) for number in range(1, len(info.bands) + 1)]
    times = {one.time for one in found}
    return found if None not in times and len(times) == len(found) else []


def _file_time(
    info: RasterInfo,
    number: int,
    source: Source,
    table: Mapping[str, Time] | None,
    pattern: Pattern | None,
) -> FoundTime:
    described = info.bands[number - 1]
    text = BandText(
        path=info.path,
        band=number,
        description=described.description,
        metadata=described.metadata,
        dataset_metadata=info.metadata,
        layer_range=source.layer_range,
    )
    return find_time(text, table=table, pattern=pattern)


def in_order(images: Sequence[Image]) -> list[Image]:
    """Return dated images in order of time, those of one time in order of name."""
    return sorted(images, key=lambda image: (image.time, image.name, image.path, image.band))


def by_time(images: Sequence[Image]) -> list[list[Image]]:
    """Return the images of each time, in order of time."""
    groups = groupby(in_order(images), key=lambda image: image.time)
    return [list(group) for _, group in groups]
