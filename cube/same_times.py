"""Stacks that belong together date by date: two polarisations, the bands of a sensor, its mask."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

import numpy as np

from .problem import Problem
from .stack import Stack
from .times.clock import iso


def require_same_times(one: Stack, other: Stack, names: tuple[str, str]) -> None:
    """Raise Problem, which calls the stacks by their names, unless both have the same times."""
    missing = np.setdiff1d(one.times, other.times)
    extra = np.setdiff1d(other.times, one.times)
    if not missing.size and not extra.size:
        return
    has, lacks = names if missing.size else names[::-1]
    lonely = missing if missing.size else extra
    raise Problem(
        "The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: "
        "{first}). Give two stacks of the same acquisitions, built alike.",
        one=names[0],
        other=names[1],
        has=has,
        lacks=lacks,
        count=lonely.size,
        first=iso(lonely.min()),
    )


def masks_of(masks: Stack, times: np.ndarray, name: str) -> Stack:
    """Return the bands of a stack of masks in the order of these times.

    A mask of the very time is taken, else the only one of the same UTC day, unless another of the
    times has that mask. Raises Problem, which calls the masks by `name`, for times without one.
    """
    of_time = {time: place for place, time in enumerate(masks.times)}
    wanted = set(times)
    left: dict[np.datetime64, list[int]] = defaultdict(list)
    for time, place in of_time.items():
        if time not in wanted:
            left[_day(time)].append(place)
    rivals = Counter(_day(time) for time in times if time not in of_time)
    places, bare = [], []
    for time in times:
        day = _day(time)
        if time in of_time:
            places.append(of_time[time])
        elif len(left[day]) == 1 and rivals[day] == 1:
            places += left[day]
        else:
            bare.append(time)
    if bare:
        raise Problem(
            "{name} has no image, or not a single one, of the time or day of {count} of the "
            "{total} times (first: {first}). Add them, or leave these times out.",
            name=name,
            count=len(bare),
            total=len(times),
            first=iso(bare[0]),
        )
    return replace(masks, times=times, bands=tuple(masks.bands[place] for place in places))


def _day(time: np.datetime64) -> np.datetime64:
    return time.astype("datetime64[D]")
