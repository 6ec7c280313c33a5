"""A large area in parts, a job each."""

from __future__ import annotations

import math

from ...remote.sources import Area

KM_PER_DEGREE = 111.32
"""Kilometres of a degree on a meridian."""


def tiles(area: Area, side: float | None) -> list[Area]:
    """Return the parts of an area, at most `side` km wide and high; None: the area as it is."""
    if side is None:
        return [area]
    middle = math.radians((area["south"] + area["north"]) / 2)
    width = (area["east"] - area["west"]) * KM_PER_DEGREE * math.cos(middle)
    height = (area["north"] - area["south"]) * KM_PER_DEGREE
    columns, rows = (max(math.ceil(length / side), 1) for length in (width, height))

    def between(first: str, last: str, number: int, count: int) -> float:
        return area[first] + (area[last] - area[first]) * number / count

    return [
        {
            "west": between("west", "east", column, columns),
            "south": between("south", "north", row, rows),
            "east": between("west", "east", column + 1, columns),
            "north": between("south", "north", row + 1, rows),
        }
        for row in range(rows)
        for column in range(columns)
    ]
