"""What a method returns, and what stacks, maps and tables are made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Union

from .in_series import InSeries

DAY_OF_YEAR = "day of the year"
"""A unit: its values go round."""
DAYS_SINCE_1970 = "days since 1970-01-01"
"""A unit: its values are dates."""


@dataclass(frozen=True)
class Stack:
    """An output: values at the output times."""

    name: str
    """Short name, for files, layers and fields."""
    title: str
    """Label."""
    help: str = "Stack of the same grid, one band a time."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class Metric:
    """One number a series, and what it means."""

    name: str
    """Short name, for bands and fields."""
    title: str
    """Label."""
    help: str
    """Meaning and range."""
    unit: str | Callable[[dict[str, Any]], str] = ""
    """Its unit, where it has one; or how the unit follows from the function's keywords."""
    mark: str = ""
    """What it marks on a curve, where it is such a date: "start", "peak" or "end" of a season; with
    "_low" or "_high" behind it, the earliest or latest that this may be."""

    def unit_of(self, keywords: dict[str, Any]) -> str:
        """Return the unit of a result."""
        return self.unit if isinstance(self.unit, str) else self.unit(keywords)


@dataclass(frozen=True)
class Maps:
    """An output: metrics of each series, an array (metrics, series)."""

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """What its rows are: the bands of a raster, the fields of a table."""
    help: str = "Raster of the same grid, one band a metric."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class SeasonMaps:
    """An output: metrics of each season of each series, an array (metrics, slots, series)."""

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """What its rows are."""
    slots: InSeries
    """From the days of a block and the function's keywords to the names of the slots."""
    flag: str = ""
    """The metric that says why there is no season, where there is such a one."""
    help: str = "Raster of the same grid, one band a metric and season."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class Events:
    """An output: the events of each series, an array (slots, metrics, series) of `series.events`.

    Of a parcel table each event is a row; of a stack a few of them are bands, behind their number.
    """

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """The numbers of an event; the first is its date. Those with the unit DAYS_SINCE_1970 are dates
    and times in tables."""
    size: str = ""
    """The metric by which one event is larger than another, where there is such a one."""
    most: int = 3
    """How many events of a stack are kept if nothing else is asked for."""
    help: str = "Raster of the same grid: the number of events, and a band a metric and event."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class FurtherStacks:
    """An output: some stacks for each of the further variables, written only when asked for."""

    name: str
    """Short name, for folders."""
    title: str
    """Label."""
    keyword: str
    """The function's keyword that asks for them; they follow all other arrays it returns."""
    parts: Sequence[str]
    """Short names of the stacks of each variable, for files and fields."""
    help: str = "Folder for stacks of the same grid, one band a time."
    """What it is."""
    optional: bool = True
    """Whether it is written only when asked for; always."""


MethodOutput = Union[Stack, Maps, SeasonMaps, Events, FurtherStacks]
