"""What a method works on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Series:
    """An input: one variable over time."""

    name: str
    """The function's argument; "values" for a single one."""
    title: str = "Time-series stack"
    """Label."""
    help: str = "Raster whose bands are one variable at successive times."
    """What it is."""
    several: bool = False
    """Whether it is any number of further variables of the same series, each with its own times:
    the last input, and the function gets a pair (days, values) of each behind its other inputs."""
    optional: bool = False
    """Whether it may be left out. Of any number: there may be none. Else it is something at the
    very times of the main variable, such as the weights of its values: the function's keyword, an
    array of the same shape or None; a stack of its own, or a field of the parcel table."""
    own_times: bool = False
    """Whether a stack that may be left out has times of its own: the function's keyword of its name
    and `_days` behind it. In a parcel table its field has those of the main variable."""
