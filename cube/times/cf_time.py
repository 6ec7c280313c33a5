"""The time axis of a NetCDF file in the CF conventions (section 4.4, Time Coordinate)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from .clock import NS_PER_DAY, NS_PER_SECOND, Time, from_nanoseconds, nanoseconds_of

_CALENDARS = ("standard", "gregorian", "proleptic_gregorian")
_FIRST_GREGORIAN_YEAR = 1583
_NS_PER_MILLISECOND = 10**6
_NS = {
    **dict.fromkeys(("nanosecond", "ns"), 1),
    **dict.fromkeys(("microsecond", "microsec"), 1000),
    **dict.fromkeys(("millisecond", "millisec", "msec", "ms"), _NS_PER_MILLISECOND),
    **dict.fromkeys(("second", "sec", "s"), NS_PER_SECOND),
    **dict.fromkeys(("minute", "min"), 60 * NS_PER_SECOND),
    **dict.fromkeys(("hour", "hr", "h"), 3600 * NS_PER_SECOND),
    **dict.fromkeys(("day", "d"), NS_PER_DAY),
    "week": 7 * NS_PER_DAY,
}

_UNITS = re.compile(
    r"\s*(?P<unit>[a-z]+)\s+since\s+(?P<year>\d{1,4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T\s]\s*(?P<hour>\d{1,2})(?::(?P<minute>\d{1,2})"
    r"(?::(?P<second>\d{1,2})(?:\.(?P<fraction>\d*))?)?)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?\s*",
    re.ASCII | re.IGNORECASE,
)


def is_time_axis(units: str) -> bool:
    """Whether these are the units of a time axis ("<unit> since <reference>")."""
    return " since " in f" {units.lower()} "


def cf_time(number: str, units: str, calendar: str = "") -> Time | None:
    """Return the time of a number on a CF time axis, or None.

    A number with decimals counts to the millisecond: what is below is the noise of a float64.
    None where the time cannot be told for sure: a calendar that is not the civil one (noleap,
    360_day, julian), months and years as units (their length varies), a reference before 1583
    unless the calendar is proleptic_gregorian, a text that is no number or no such units.
    """
    match = _UNITS.fullmatch(units)
    calendar = calendar.strip().lower() or "standard"
    if match is None or calendar not in _CALENDARS:
        return None
    unit = match["unit"].lower()
    length = _NS.get(unit) or _NS.get(unit.removesuffix("s"))
    reference = nanoseconds_of({**match.groupdict(), "year": match["year"].zfill(4)})
    mixed = calendar != "proleptic_gregorian" and int(match["year"]) < _FIRST_GREGORIAN_YEAR
    if length is None or reference is None or mixed:
        return None
    try:
        count = Decimal(number.strip())
        step = length if count == count.to_integral_value() else _NS_PER_MILLISECOND
        steps = int((count * length / step).to_integral_value())
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return from_nanoseconds(reference + steps * step)
