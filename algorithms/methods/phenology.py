"""Declaration of the seasons of each series and their parameters."""

from __future__ import annotations

from ...series.phenology_parameters import PARAMETERS
from ..declaration import PHENOLOGY, Choice, Method, Metric, Number, SeasonMaps, Series
from ..season_parameters import (
    BAND,
    DATES,
    OBSERVED,
    OUTERMOST,
    REFINE_PEAK,
    SUDDEN,
    season_parameters,
    slots,
    unit_of_dates,
)

LEVELS = [
    Choice(
        "method",
        "Start and end by",
        "Where a season starts and ends: where the curve passes a share of the amplitude of "
        "its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where "
        "its curvature changes most (Zhang); or where tangents meet (Gu).",
        [
            ("side_amplitude", "Share of the amplitude of each side"),
            ("whole_amplitude", "Share of the whole amplitude"),
            ("absolute", "Value"),
            ("derivative", "Steepest rise and fall"),
            ("curvature", "Change of curvature (Zhang)"),
            ("tangents", "Tangents (Gu)"),
        ],
        default="side_amplitude",
    ),
    Number(
        "start",
        "Level at the start",
        "Share of the amplitude, 0 to 1, or the value itself.",
        default=0.25,
    ),
    Number(
        "end",
        "Level at the end",
        "Share of the amplitude, 0 to 1, or the value itself.",
        default=0.15,
    ),
]
"""The parameters that say where a season starts and ends."""

MARKS = {"SOSD": "start", "MAXD": "peak", "EOSD": "end"}
"""What the dates mark on a curve."""

METHOD = Method(
    id="phenology",
    title="Phenology (seasons)",
    group=PHENOLOGY,
    function="phenology.phenology",
    summary="Finds the growing seasons of each series and their start, peak, end, length, "
    "amplitude and productivity: the parameters of HR-VPP and TIMESAT.",
    source="Jönsson and Eklundh (2004), TIMESAT: a program for analyzing time-series of satellite "
    "sensor data. Computers and Geosciences 30, 833-845; Copernicus HR-VPP product definitions",
    inputs=[Series("values"), OBSERVED],
    smooth_first=True,
    wants_observations=True,
    parameters=[
        *LEVELS,
        *season_parameters(2),
        DATES,
        Number(
            "turn",
            "Level at maturity and senescence",
            "Share of the amplitude of each side at which green-up ends and the fall begins. From "
            "0 to 1.",
            default=0.9,
            least=0,
            most=1,
            advanced=True,
        ),
        BAND,
        OUTERMOST,
        SUDDEN,
        REFINE_PEAK,
    ],
    outputs=[
        SeasonMaps(
            "seasons",
            "Seasons",
            [
                Metric(
                    one.name,
                    one.title,
                    one.help,
                    unit_of_dates if one.kind == "date" else one.unit,
                    MARKS.get(one.name, ""),
                )
                for one in PARAMETERS
            ],
            slots,
            flag="QFLAG",
        )
    ],
    tags=[
        "season",
        "start of season",
        "sos",
        "eos",
        "timesat",
        "hr-vpp",
        "greenup",
        "crop calendar",
    ],
)
