"""The networks of biophysical variables that there are."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from ...cube.problem import Problem
from ...series.biophysical import Network

FILE = Path(__file__).parents[2] / "resources" / "biophysical" / "networks.json"

SETS = ("3.0/S2A/20m", "3.0/S2B/20m", "3.0/S2A/10m", "3.0/S2B/10m", "2.1/S2/20m")
"""Version, satellite and size of the pixels the bands have."""

VARIABLES = {
    "LAI": "leaf area index",
    "FAPAR": "absorbed share of photosynthetically active radiation",
    "FCOVER": "share of the ground that is covered",
    "CCC": "chlorophyll of the canopy (ug/cm2)",
    "CWC": "water of the canopy (g/cm2)",
}

BANDS = {
    "10m": ("G", "R", "N"),
    "20m": ("G", "R", "RE1", "RE2", "RE3", "N2", "S1", "S2"),
}
"""The bands of each set in the order of the networks' inputs, by their names in formulas."""


def bands_of(name: str) -> tuple[str, ...]:
    """Return the bands that the networks of a set take."""
    return BANDS[name.rsplit("/", 1)[-1]]


def network(name: str, variable: str) -> Network:
    """Return the network of a set for a variable; Problem where there is none."""
    known = _numbers()
    found = known.get(f"{name}/{variable}")
    if found is None:
        raise Problem(
            "There is no network of {variable} for {name}: of three bands only LAI, FAPAR and "
            "FCOVER can be told. Choose a network of 20 m, or another variable.",
            variable=variable,
            name=name,
        )
    return Network.of(found)


@cache
def _numbers() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))["networks"]
