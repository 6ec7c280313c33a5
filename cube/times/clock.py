"""Times as numbers and as ISO 8601 text.

A time is a `numpy.datetime64[ns]` in UTC. A text without a zone is taken as UTC.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

Time = np.datetime64

NS_PER_SECOND = 10**9
NS_PER_DAY = 86_400 * NS_PER_SECOND
_US_PER_DAY = 86_400 * 10**6
_EPOCH = date(1970, 1, 1).toordinal()
_MOST_NS = 2**63 - 1
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_ISO = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-?W(?P<week>\d\d)(?:-?(?P<weekday>[1-7]))?"
    r"|(?P<date_separator>[-/.:]?)(?P<month>\d\d)(?P=date_separator)(?P<day>\d\d)"
    r"|-?(?P<doy>\d{3}))"
    r"(?:Z|(?:T|\s+)(?P<hour>\d\d)"
    r"(?:(?P<time_separator>:?)(?P<minute>\d\d)"
    r"(?:(?P=time_separator)(?P<second>\d\d)(?:[.,](?P<fraction>\d+))?)?)?"
    r"\s*(?P<zone>Z|UTC|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII | re.IGNORECASE,
)


def parse_time(text: str) -> Time | None:
    """Return the time an ISO 8601 text tells, or None where it tells none.

    Read are calendar dates (2015-12-08, 20151208, also with "/", "." or ":" for "-"), ordinal
    dates (2015-342) and week dates (2015-W50-2; without a day the week's Monday), each with or
    without a time of day to the hour, minute, second or a fraction (kept to the nanosecond), after
    "T" or a space, with or without a zone, which is converted to UTC. A date alone is its midnight.
    A year, or a year and month, is no time.
    """
    match = _ISO.fullmatch(text.strip())
    return None if match is None else time_of(match.groupdict())


def time_of(parts: Mapping[str, str | None]) -> Time | None:
    """Return the time of parts such as year, month, day; None where there is no such time.

    Known parts: `year` (two digits mean 1969 to 2068), then `month` (number or English name) and
    `day`, or `doy`, or `week` and `weekday` of the ISO year; `hour`, `minute`, `second`,
    `fraction` of a second, `zone` (Z, UTC, GMT or +hh:mm). Left out, a part is its smallest value.
    """
    count = nanoseconds_of(parts)
    return None if count is None else from_nanoseconds(count)


def nanoseconds_of(parts: Mapping[str, str | None]) -> int | None:
    """Return the ns since 1970 of parts as in `time_of`, in the years 1 to 9999, or None."""
    try:
        days = _day_of(parts)
        hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
        offset = _offset_seconds(parts.get("zone") or "")
    except ValueError:
        return None
    if hour > 23 or minute > 59 or second > 59 or offset is None:
        return None
    seconds = hour * 3600 + minute * 60 + second - offset
    fraction = int((parts.get("fraction") or "")[:9].ljust(9, "0"))
    return days * NS_PER_DAY + seconds * NS_PER_SECOND + fraction


def from_nanoseconds(count: int) -> Time | None:
    """Return the time `count` ns after 1970; None outside 1677 to 2262, where ns do not reach."""
    return np.datetime64(count, "ns") if abs(count) <= _MOST_NS else None


def iso(time: Time) -> str:
    """Return the shortest exact ISO 8601 text of a time; `parse_time` reads the same time from it.

    Midnight is the date alone (2015-12-08); any other time is given to the second, or to as many
    decimals as it has, with Z (2015-12-08T10:04:09Z). NaT raises ValueError.
    """
    time = time.astype("datetime64[ns]")
    if np.isnat(time):
        raise ValueError("NaT has no ISO 8601 text.")
    # Whole numbers throughout: numpy's own change of unit is wrong near the ends of its range.
    days, rest = divmod(int(time.astype(np.int64)), NS_PER_DAY)
    day = str(np.datetime64(days, "D"))
    if rest == 0:
        return day
    seconds, fraction = divmod(rest, NS_PER_SECOND)
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    decimals = f".{fraction:09d}".rstrip("0").rstrip(".")
    return f"{day}T{clock}{decimals}Z"


def to_days(times: Sequence[Time] | np.ndarray) -> np.ndarray:
    """Return float64 days since 1970-01-01T00:00 UTC, of the shape of `times`; NaT becomes NaN.

    `from_days` gives the same times back, exact to the microsecond until the year 2149.
    """
    stamps = np.asarray(times, dtype="datetime64[ns]")
    # Days and the rest of the day apart: nanoseconds since 1970 are too many for a float64.
    whole, rest = np.divmod(stamps.astype(np.int64), NS_PER_DAY)
    return np.where(np.isnat(stamps), np.nan, whole + rest / NS_PER_DAY)


def from_days(days: Sequence[float] | np.ndarray) -> np.ndarray:
    """Return datetime64[ns], to the microsecond, of days since 1970; not finite becomes NaT.

    Raises ValueError for a day that datetime64[ns] cannot hold (before 1677 or after 2262).
    """
    numbers = np.asarray(days, dtype=np.float64)
    finite = np.isfinite(numbers)
    known = np.where(finite, numbers, 0.0)
    whole = np.floor(known)
    if np.any(np.abs(whole) >= _MOST_NS // NS_PER_DAY):
        raise ValueError("A day number lies outside the years 1677 to 2262.")
    microseconds = np.rint((known - whole) * _US_PER_DAY).astype(np.int64)
    stamps = whole.astype(np.int64) * NS_PER_DAY + microseconds * 1000
    return np.where(finite, stamps.astype("datetime64[ns]"), np.datetime64("NaT", "ns"))


def _day_of(parts: Mapping[str, str | None]) -> int:
    """Return the day number since 1970 of the date among the parts; ValueError where none."""
    year = _year_number(parts.get("year") or "")
    if parts.get("week"):
        weekday = int(parts.get("weekday") or 1)
        return date.fromisocalendar(year, int(parts["week"] or 0), weekday).toordinal() - _EPOCH
    if parts.get("doy"):
        first, day_of_year = date(year, 1, 1), int(parts["doy"] or 0)
        if not 1 <= day_of_year <= (date(year, 12, 31) - first).days + 1:
            raise ValueError(f"The year {year} has no day {day_of_year}.")
        return first.toordinal() + day_of_year - 1 - _EPOCH
    month = _month_number(parts.get("month") or "1")
    return date(year, month, int(parts.get("day") or 1)).toordinal() - _EPOCH


def _year_number(text: str) -> int:
    if len(text) == 2:
        return int(text) + (1900 if int(text) >= 69 else 2000)
    return int(text)


def _month_number(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS.index(text[:3].lower()) + 1


def _offset_seconds(zone: str) -> int | None:
    """Return how far a zone is ahead of UTC; None where there is no such zone."""
    if zone.upper() in ("", "Z", "UTC", "GMT"):
        return 0
    hours, minutes = int(zone[1:3]), int(zone[3:].lstrip(":") or 0)
    if hours > 18 or minutes > 59:
        return None
    return (hours * 3600 + minutes * 60) * (-1 if zone[0] == "-" else 1)
