"""Composites: one value for each period, from all observations in it.

The median is the least sensitive to clouds that a mask has missed; the largest NDVI of a period is
the least cloudy (Holben 1986, International Journal of Remote Sensing 7, 1417-1434), but biased
upwards; the best is the observation whose quality is highest. Periods are counted from the first
day, or those of the calendar: pentads and dekads are those of the month (five or ten days, the last
one to its end). Cost: a sort of the few observations of each period.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values, observations
from .rolling import median

PERIODS = ("days", "pentad", "dekad", "month", "year")

STATISTICS = ("median", "mean", "max", "best")

_STARTS = {"pentad": range(1, 27, 5), "dekad": (1, 11, 21), "month": (1,), "year": (1,)}
"""Days of the month on which periods begin."""

_CHUNK = 900_000  # values put together at once; measured


def composite(
    days: ArrayLike,
    values: ArrayLike,
    *,
    period: str = "dekad",
    length: float = 10.0,
    statistic: str = "median",
    quality: ArrayLike | None = None,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Put the observations of each period together.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        period: "days" for periods of `length` days from the first day's midnight on; "pentad",
            "dekad", "month" or "year" of the calendar (UTC).
        length: days of a period, above 0; of use for "days" only.
        statistic: "median", "mean", "max", or "best": the observation of the highest quality, the
            earliest of several. One without quality counts as the worst.
        quality: of each value, shape (T, N), higher is better; for "best" only.

    Returns:
        The composites, shape (L, N), at the times of `composite_days`, NaN for a period without
        observation; and the number of observations in each, shape (L, N). Both float32 for float32
        values, else float64.

    Raises:
        ValueError: times that do not increase, arrays of another shape, an unknown period or
            statistic, length not above 0, "best" without quality.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    starts = composite_days(days, period=period, length=length)
    if statistic not in STATISTICS:
        raise ValueError(f"statistic must be one of {', '.join(STATISTICS)}, not {statistic!r}.")
    if statistic == "best" and quality is None:
        raise ValueError("the best observation of a period is not known without a quality.")
    better = None if quality is None else checked_values(days, quality, "quality")
    if better is not None and better.shape != values.shape:
        raise ValueError(f"quality must have the shape {values.shape}, not {better.shape}.")
    result = np.full((starts.size, values.shape[1]), np.nan, values.dtype)
    count = np.zeros(result.shape, values.dtype)
    first_row = np.searchsorted(days, starts)
    periods = list(zip(range(starts.size), first_row, np.append(first_row[1:], days.size)))
    width = max(1, _CHUNK // max(1, days.size))
    for first in range(0, values.shape[1], width):
        some = slice(first, first + width)
        valid = observations(values[:, some])
        for number, begin, end in periods:
            rows = slice(begin, end)
            seen = valid[rows].sum(axis=0)
            count[number, some] = seen
            if end == begin:
                continue
            block = values[rows, some]
            if len(block) == 1:
                found = block[0]
            elif better is not None and statistic == "best":
                found = _best(block, valid[rows], better[rows, some])
            else:
                found = _REDUCERS[statistic](block, valid[rows])
            np.copyto(result[number, some], found, where=seen > 0, casting="same_kind")
    return result, count


def composite_days(
    days: ArrayLike, *, period: str = "dekad", length: float = 10.0, **_: Any
) -> Days:
    """Return when each period begins, from that of the first time to that of the last.

    Args:
        days: times in days since 1970-01-01, shape (T,), increasing.
        period: as in `composite`.
        length: as in `composite`.

    Raises:
        ValueError: an unknown period, length not above 0.
    """
    length = checked_positive(length, "length")
    if period not in PERIODS:
        raise ValueError(f"period must be one of {', '.join(PERIODS)}, not {period!r}.")
    days = np.asarray(days, np.float64)
    if not days.size:
        return days
    first, last = np.floor(days[[0, -1]])
    if period == "days":
        return first + length * np.arange(int((days[-1] - first) // length) + 1)
    unit = "Y" if period == "year" else "M"
    begin, end = np.array([first, last]).astype("datetime64[D]").astype(f"datetime64[{unit}]")
    units = (
        np.arange(begin, end + np.timedelta64(1, unit)).astype("datetime64[D]").astype(np.float64)
    )
    starts = (units[:, None] + np.array(_STARTS[period]) - 1).ravel()
    known = np.searchsorted(starts, [first, last], side="right")
    return starts[known[0] - 1 : known[1]]


def _mean(block: NDArray[np.floating], valid: NDArray[np.bool_]) -> NDArray[np.floating]:
    total = np.zeros(block.shape[1])
    for row, is_seen in zip(block, valid):  # row by row: the same sum in any block
        np.add(total, row, out=total, where=is_seen)
    return total / np.maximum(valid.sum(axis=0), 1)


def _max(block: NDArray[np.floating], valid: NDArray[np.bool_]) -> NDArray[np.floating]:
    return np.where(valid, block, -np.inf).max(axis=0)


_REDUCERS = {"median": median, "mean": _mean, "max": _max}


def _best(
    block: NDArray[np.floating], valid: NDArray[np.bool_], quality: NDArray[np.floating]
) -> NDArray[np.floating]:
    rank = np.where(np.isnan(quality), -np.inf, quality)
    result, best = np.full(block.shape[1], np.nan), np.full(block.shape[1], -np.inf)
    for row, is_seen, better in zip(block, valid, rank):
        taken = is_seen & ((better > best) | np.isnan(result))
        np.copyto(result, row, where=taken)
        np.copyto(best, better, where=taken)
    return result
