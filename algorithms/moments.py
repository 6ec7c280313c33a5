"""Times on their way between QGIS and numpy, always in UTC."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..cube.times.clock import Time, from_nanoseconds, parse_time

JULIAN_DAY_OF_1970 = 2_440_588


def moment(time: Time) -> QDateTime:
    """Return a time as QGIS has it, to the millisecond."""
    milliseconds = int(time.astype("datetime64[ms]").astype("int64"))
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def time_of(value: object) -> Time | None:
    """Return the time a field's value tells, or None where it tells none; see `nanoseconds_of`."""
    count = nanoseconds_of(value)
    return None if count is None else np.datetime64(count, "ns")


def nanoseconds_of(value: object) -> int | None:
    """Return ns since 1970 of a field's value: date and time, date, ISO 8601 text, or 20200531.

    Many formats keep no zone; QGIS then calls a time local, but it is meant in UTC.
    """
    if isinstance(value, QDateTime):
        if value.timeSpec() == Qt.TimeSpec.LocalTime:
            # Never through the local time: it lacks an hour of a year and has another one twice.
            return _since_1970(value.date(), value.time())
        return _in_range(value.toMSecsSinceEpoch()) if value.isValid() else None
    if isinstance(value, QDate):
        return _since_1970(value, QTime(0, 0))
    if isinstance(value, int):
        value = str(value)
    time = parse_time(value) if isinstance(value, str) else None
    return None if time is None else int(time.astype(np.int64))


def _since_1970(day: QDate, clock: QTime) -> int | None:
    if not (day.isValid() and clock.isValid()):
        return None
    days = day.toJulianDay() - JULIAN_DAY_OF_1970
    return _in_range(days * 86_400_000 + clock.msecsSinceStartOfDay())


def _in_range(milliseconds: int) -> int | None:
    count = milliseconds * 10**6
    return None if from_nanoseconds(count) is None else count
