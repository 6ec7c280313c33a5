"""The time of a raster band, from everything that may tell it.

The sources, in their order: the user's table, the layer's temporal range, the band's metadata, the
band's description, the dataset's metadata, the file's name, the nearest folder with a date. The
first that tells anything decides, also when what it tells is ambiguous or cannot be read: an error
is named, never passed over. A date pattern of the user's replaces all of them but the table.

A name, or a dataset's metadata, says the same of every band of a file. Whether a file of several
bands may have one time for all of them is for the caller to judge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import numpy as np

from ..problem import Problem
from .band_metadata import read_metadata
from .clock import Time, from_days, iso, parse_time, time_of, to_days
from .date_pattern import Pattern, compile_pattern
from .names import Reading, is_plausible, read_name
from .time_table import look_up, read_table

__all__ = [
    "BandText",
    "FoundTime",
    "Pattern",
    "Time",
    "compile_pattern",
    "find_time",
    "from_days",
    "iso",
    "parse_time",
    "read_table",
    "to_days",
    "undated_problem",
]

NONE, AMBIGUOUS, UNREADABLE = "none", "ambiguous", "unreadable"

_QUOTED = re.compile(r'[A-Za-z0-9_]+:(?:[A-Za-z0-9_]+:)?"(?P<path>[^"]+)"')
_DAY_FOLDERS = re.compile(r"(?P<year>\d{4})/(?:(?P<month>\d\d?)/(?P<day>\d\d?)|(?P<doy>\d{3}))")


@dataclass(frozen=True)
class BandText:
    """Everything that may tell the time of one band."""

    path: str
    """The file the band comes from, or GDAL's name of a part of it (NETCDF:"a.nc":NDVI)."""
    band: int
    """Its number in the file, from 1."""
    description: str = ""
    """The band's description."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """The band's metadata; keys of other than the default domain as "DOMAIN:key"."""
    dataset_metadata: Mapping[str, str] = field(default_factory=dict)
    """The dataset's metadata, with the same keys."""
    layer_range: tuple[Time, Time] | None = None
    """The layer's own temporal range in QGIS; its begin is the time."""


@dataclass(frozen=True)
class FoundTime:
    """The time found for a band, or why there is none."""

    time: Time | None
    """The time, UTC, or None."""
    source: str
    """Where it was read: table, layer, band metadata, band description, dataset metadata,
    file name, folder name, pattern; empty where nothing tells a time."""
    text: str
    """What was read; of an ambiguous source the times it may mean, separated by commas."""
    problem: str = ""
    """Empty, or none (nothing tells a time), ambiguous (several times fit), or unreadable (a time
    axis whose calendar or units cannot be told in UTC)."""


def find_time(
    band: BandText, *, table: Mapping[str, Time] | None = None, pattern: Pattern | None = None
) -> FoundTime:
    """Return the time of a band, or why there is none; never raises for what it is handed."""
    path = _file_path(band.path)
    listed = look_up(path, table) if table else None
    if listed is not None and not np.isnat(listed[1]):
        return FoundTime(listed[1].astype("datetime64[ns]"), "table", listed[0])
    if pattern is not None:
        readings = pattern.read(path, path.rsplit("/", 1)[-1])
        return _decide("pattern", readings) or FoundTime(None, "", "", NONE)
    axes = {**band.dataset_metadata, **band.metadata}
    return (
        _from_layer(band.layer_range)
        or _from_metadata("band metadata", band.metadata, axes)
        or _from_description(band.description)
        or _from_metadata("dataset metadata", band.dataset_metadata, axes)
        or _decide("file name", read_name(path.rsplit("/", 1)[-1]))
        or _from_folders(path)
        or FoundTime(None, "", "", NONE)
    )


def undated_problem(found: Sequence[FoundTime], paths: Sequence[str]) -> Problem:
    """Return the message about the files without a time; `found` and `paths` go together.

    It counts them, by cause, and names the first three of each.
    """
    names: dict[str, list[str]] = {NONE: [], AMBIGUOUS: [], UNREADABLE: []}
    for one, path in zip(found, paths):
        if one.problem:
            name = _file_path(path).rsplit("/", 1)[-1]
            names[one.problem].append(f"{name} ({one.text})" if one.text else name)
    causes = [cause for cause, of_cause in names.items() if of_cause]
    values: dict[str, object] = {"count": sum(map(len, names.values())), "total": len(found)}
    for cause, of_cause in names.items():
        first = ", ".join(of_cause[:3]) + (", ..." if len(of_cause) > 3 else "")
        values |= {cause: len(of_cause), f"first_{cause}": first or "-"}
    return Problem(_MESSAGES[causes[0]] if len(causes) == 1 else _MIXED_MESSAGE, **values)


_MESSAGES = {
    NONE: "No time found in {count} of {total} files (first: {first_none}). Give a date pattern or "
    "a table of times, or leave these files out.",
    AMBIGUOUS: "Several times fit {count} of {total} files (first: {first_ambiguous}). Give a date "
    "pattern or a table of times that says which is meant, or leave these files out.",
    UNREADABLE: "The time axis of {count} of {total} files is not in a calendar and unit that can "
    "be read (first: {first_unreadable}). Give a table of times, or leave these files out.",
}
_MIXED_MESSAGE = (
    "No sure time for {count} of {total} files: {none} tell none (first: {first_none}), several "
    "fit {ambiguous} (first: {first_ambiguous}), the time axis of {unreadable} cannot be read "
    "(first: {first_unreadable}). Give a date pattern or a table of times, or leave these files "
    "out."
)


def _file_path(name: str) -> str:
    """Return the path, with "/" between folders, of a file or of a part of it named by GDAL."""
    quoted = _QUOTED.match(name)
    path = (quoted["path"] if quoted else name).replace("\\", "/")
    # A signed address tells the days it is valid, not the day of the image.
    return path.split("?", 1)[0] if "://" in path else path


def _decide(source: str, readings: Sequence[Reading]) -> FoundTime | None:
    if not readings:
        return None
    if len(readings) == 1:
        return FoundTime(readings[0].time, source, readings[0].text)
    candidates = ", ".join(iso(reading.time) for reading in readings)
    return FoundTime(None, source, candidates, AMBIGUOUS)


def _from_layer(layer_range: tuple[Time, Time] | None) -> FoundTime | None:
    if layer_range is None or np.isnat(layer_range[0]):
        return None
    begin = layer_range[0].astype("datetime64[ns]")
    return FoundTime(begin, "time of the layer", iso(begin))


def _from_metadata(
    source: str, metadata: Mapping[str, str], axes: Mapping[str, str]
) -> FoundTime | None:
    """Return what the metadata tell; `axes` hold the units and calendar of a NetCDF dimension."""
    value = read_metadata(metadata, axes)
    if value is None:
        return None
    time, text = value
    return FoundTime(time, source, text, UNREADABLE if time is None else "")


def _from_description(text: str) -> FoundTime | None:
    time = parse_time(text)
    if time is not None and is_plausible(time):
        return FoundTime(time, "band description", text)
    return _decide("band description", read_name(text))


def _from_folders(path: str) -> FoundTime | None:
    """Return the time of the nearest folder with a date, also written as 2021/06/05 or 2021/156."""
    folders = PurePosixPath(path).parts[:-1]
    for end in range(len(folders), 0, -1):
        found = _decide("folder name", read_name(folders[end - 1]))
        for depth in (3, 2):
            text = "/".join(folders[max(end - depth, 0) : end])
            match = None if found else _DAY_FOLDERS.fullmatch(text)
            time = time_of(match.groupdict()) if match else None
            if time is not None and is_plausible(time):
                found = FoundTime(time, "folder name", text)
        if found:
            return found
    return None
