"""The time that a file, folder or band name tells.

Readings are sought in this order, and the first kind that is found at all decides:

1. names of known products, which say which of their dates is the acquisition;
2. year-month-day, with the time of day where it follows;
3. year and day of year, of seven digits (an id of seven digits passes for one more easily than for
   a year-month-day, so beside a year-month-day it is taken for an id);
4. day-month-year, month-day-year and ISO weeks (a week is its Monday).

A date is never part of a longer run of digits, and lies in the years 1970 to 2100. A year and month
alone are no time. Readings that differ are all returned: the name is ambiguous.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .clock import Time, time_of

_FIRST, _AFTER_LAST = np.datetime64("1970-01-01", "ns"), np.datetime64("2101-01-01", "ns")
_FLAGS = re.ASCII | re.IGNORECASE

_YEAR = r"(?P<year>19[7-9]\d|20\d\d|2100)"
_MONTH = r"(?P<month>0[1-9]|1[0-2])"
_DAY = r"(?P<day>0[1-9]|[12]\d|3[01])"
_DOY = r"(?P<doy>[0-3]\d\d)"
_HOUR, _MINUTE, _SECOND = r"(?P<hour>[01]\d|2[0-3])", r"(?P<minute>[0-5]\d)", r"(?P<second>[0-5]\d)"
_YMD = _YEAR + _MONTH + _DAY
_HMS = _HOUR + _MINUTE + _SECOND
_START = r"(?<![A-Z0-9])"

_PRODUCTS = tuple(
    re.compile(_START + text, _FLAGS)
    for text in (
        # Sentinel-1, -3, -5P: start, then stop
        rf"S[135][A-DP][-_].*?(?<!\d){_YMD}T{_HMS}[-_]\d{{8}}T\d{{6}}(?!\d)",
        # Sentinel-2: sensing comes first; before 2016 a validity V<start>_<stop>; Earth Engine
        rf"S2[A-D]_MSIL\d[A-C]_{_YMD}T{_HMS}(?!\d)",
        rf"S2[A-D]_.*?_R\d{{3}}_V{_YMD}T{_HMS}_\d{{8}}T\d{{6}}(?!\d)",
        rf"{_YMD}T{_HMS}_\d{{8}}T\d{{6}}_T\d\d[A-Z]{{3}}(?![A-Z0-9])",
        # Landsat: collections and ARD, orders of ESPA, scene ids before the collections
        rf"L[CEMOT]0\d_(?:[A-Z0-9]{{4}}|[A-Z]{{2}})_\d{{6}}_{_YMD}(?!\d)",
        rf"L[CEMOT]0\d\d{{6}}{_YMD}\d\d(?:T1|T2|RT)(?![A-Z0-9])",
        rf"L[CEMOT]\d\d{{6}}{_YEAR}{_DOY}[A-Z]{{3}}\d\d(?!\d)",
        # HLS, MODIS and VIIRS: swaths, tiles, and as MODIStsp and AppEEARS name them
        rf"HLS\.[SL]30\.T\w{{5}}\.{_YEAR}{_DOY}T{_HMS}(?!\d)",
        rf"(?:MOD|MYD|VNP|VJ\d)\w*\.A{_YEAR}{_DOY}\.{_HOUR}{_MINUTE}\.\d{{3}}(?!\d)",
        rf"A{_YEAR}{_DOY}(?!\d)",
        rf"(?:MOD|MYD|MCD|VNP|VJ\d)\w*_{_YEAR}_{_DOY}(?![A-Z0-9])",
        rf"doy{_YEAR}{_DOY}(?:{_HMS})?(?!\d)",
    )
)

_YEAR_MONTH_DAY = (
    re.compile(rf"(?<!\d){_YEAR}(?P<separator>[-_. :]?){_MONTH}(?P=separator){_DAY}(?!\d)", _FLAGS),
    re.compile(rf"(?<!\d){_YMD}{_HOUR}{_MINUTE}(?P<second>[0-5]\d)?(?!\d)", _FLAGS),
)
_YEAR_DAY = (re.compile(rf"(?<!\d){_YEAR}{_DOY}(?!\d)", _FLAGS),)
_DAY_FIRST = re.compile(
    rf"(?<!\d)(?P<a>\d\d)(?P<separator>[-_. ]?)(?P<b>\d\d)(?P=separator){_YEAR}(?!\d)", _FLAGS
)
_WEEK = (re.compile(rf"(?<!\d){_YEAR}[-_]?W(?P<week>\d\d)(?:-(?P<weekday>[1-7]))?(?!\d)", _FLAGS),)

# A time of day after a date. Without "T" it needs its seconds; with separators of its own it must
# follow "T" or a date that has separators, for 20210605_01_02_03 may be anything.
_AFTER = r"(?:[.,](?P<fraction>\d{1,9})(?=Z))?(?P<zone>Z|\+\d\d:?\d\d)?(?!\d)"
_CLOCK = re.compile(rf"(?:(?P<t>T)|[_ -]){_HOUR}{_MINUTE}(?:{_SECOND}|(?(t)|(?!))){_AFTER}", _FLAGS)
_CLOCK_APART = re.compile(
    rf"[T_ -]{_HOUR}(?P<between>[-_.:]){_MINUTE}(?P=between){_SECOND}{_AFTER}", _FLAGS
)


@dataclass(frozen=True)
class Reading:
    """One time that a name may mean."""

    time: Time
    """The time, UTC."""
    text: str
    """The characters it was read from."""
    has_clock: bool = False
    """Whether a time of day was read; without one the time is the day's midnight."""


@lru_cache(maxsize=1024)
def read_name(name: str) -> tuple[Reading, ...]:
    """Return the times that one name may mean: none, one, or all of them when it is ambiguous."""
    for kind in (_product, _year_month_day, _year_day, _day_first_or_week):
        readings = distinct(kind(name))
        if readings:
            return readings
    return ()


def distinct(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return each time once, in order; a date without clock says nothing beside its own day's."""
    by_time: dict[int, Reading] = {}
    for reading in readings:
        by_time.setdefault(int(reading.time.astype(np.int64)), reading)
    if len(by_time) < 2:
        return tuple(by_time.values())
    clocked = {_day(reading) for reading in by_time.values() if reading.has_clock}
    return tuple(r for r in by_time.values() if r.has_clock or _day(r) not in clocked)


def is_plausible(time: Time) -> bool:
    """Whether an image may be of this time: the years 1970 to 2100."""
    return bool(_FIRST <= time < _AFTER_LAST)


def _day(reading: Reading) -> str:
    return str(reading.time.astype("datetime64[D]"))


def _product(name: str) -> Iterator[Reading]:
    for pattern in _PRODUCTS:
        for match in pattern.finditer(name):
            groups = match.groupdict()
            time = time_of(groups)
            if time is not None:
                last = next(g for g in ("second", "minute", "doy", "day") if groups.get(g))
                text = name[match.start("year") : match.end(last)]
                yield Reading(time, text, groups.get("hour") is not None)


def _year_month_day(name: str) -> Iterator[Reading]:
    return _dated(name, _YEAR_MONTH_DAY)


def _year_day(name: str) -> Iterator[Reading]:
    return _dated(name, _YEAR_DAY)


def _day_first_or_week(name: str) -> Iterator[Reading]:
    yield from _dated(name, _WEEK)
    for match in _DAY_FIRST.finditer(name):
        year, a, b = match.group("year", "a", "b")
        for day, month in ((a, b), (b, a)):
            yield from _with_clock(name, match, {"year": year, "month": month, "day": day})


def _dated(name: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[Reading]:
    for pattern in patterns:
        for match in pattern.finditer(name):
            yield from _with_clock(name, match, match.groupdict())


def _with_clock(name: str, match: re.Match[str], parts: dict[str, str | None]) -> Iterator[Reading]:
    """Yield the date in `parts`, matched by `match`, with the time of day that follows it."""
    end = match.end()
    if "hour" not in parts:
        apart = match.groupdict().get("separator") or name[end : end + 1] in ("T", "t")
        clock = _CLOCK.match(name, end) or (_CLOCK_APART.match(name, end) if apart else None)
        if clock is not None:
            parts = {**parts, **clock.groupdict()}
            end = clock.end()
    time = time_of(parts)
    if time is not None:
        yield Reading(time, name[match.start() : end], parts.get("hour") is not None)
