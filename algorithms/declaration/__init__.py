"""What a method says of itself, once; dialogs, runners, preview and help are made from it.

`Method` is the whole; its parts are `inputs`, `parameters`, `outputs` and, where it learns first,
`learning`. Texts are English and the keys of their translations. No QGIS here.
"""

from __future__ import annotations

from .groups import EVENTS, FUSION, MODELS, OPENEO, PARCELS, PHENOLOGY, SMOOTHING, STACKS, Group
from .in_series import InSeries, load
from .inputs import Series
from .learning import Learning
from .method import Method
from .outputs import (
    DAY_OF_YEAR,
    DAYS_SINCE_1970,
    Events,
    FurtherStacks,
    Maps,
    MethodOutput,
    Metric,
    SeasonMaps,
    Stack,
)
from .parameters import Choice, Count, Days, Number, OutputTimes, Parameter, Switch

__all__ = [
    "DAYS_SINCE_1970",
    "DAY_OF_YEAR",
    "EVENTS",
    "FUSION",
    "MODELS",
    "OPENEO",
    "PARCELS",
    "PHENOLOGY",
    "SMOOTHING",
    "STACKS",
    "Choice",
    "Count",
    "Days",
    "Events",
    "FurtherStacks",
    "Group",
    "InSeries",
    "Learning",
    "Maps",
    "Method",
    "MethodOutput",
    "Metric",
    "Number",
    "OutputTimes",
    "Parameter",
    "SeasonMaps",
    "Series",
    "Stack",
    "Switch",
    "load",
]
