"""Declaration of the metrics that PhenoloPy and FuseTS take of seasons."""

from __future__ import annotations

from ...series.phenolopy_rules import METRICS
from ..declaration import PHENOLOGY, Choice, Method, Metric, Number, SeasonMaps, Series, Switch
from ..season_parameters import DATES, season_parameters, slots, unit_of_dates

MARKS = {"sos_times": "start", "pos_times": "peak", "eos_times": "end"}
"""What the dates mark on a curve."""

METHOD = Method(
    id="phenologymetrics",
    title="Phenology (FuseTS metrics)",
    group=PHENOLOGY,
    function="phenolopy.phenolopy",
    summary="The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New "
    "Year, with integrals per day; or exactly as FuseTS gives them.",
    source="PhenoloPy (Trotter), after TIMESAT; FuseTS 3.0, AI4FOOD toolbox",
    inputs=[Series("values")],
    smooth_first=True,
    parameters=[
        Choice(
            "method",
            "Start and end by",
            "Where a season starts and ends, in the words of FuseTS.",
            [
                ("first_of_slope", "First of slope"),
                ("median_of_slope", "Median of slope"),
                ("seasonal_amplitude", "Seasonal amplitude"),
                ("absolute_value", "Absolute value"),
                ("relative_amplitude", "Relative amplitude"),
                ("stl_trend", "Trend"),
            ],
            default="seasonal_amplitude",
        ),
        Number(
            "factor",
            "Share of the amplitude",
            "For seasonal and relative amplitude. From 0 to 1.",
            default=0.5,
            least=0,
            most=1,
        ),
        Number("level", "Value", "For absolute value, in units of the input.", default=0.0),
        *season_parameters(1),
        DATES,
        Choice(
            "peak",
            "Amplitude from",
            "What the amplitude counts from: the peak, or the mean of the values near it.",
            [("pos", "Peak of season"), ("mos", "Middle of season")],
            default="pos",
            advanced=True,
        ),
        Choice(
            "base",
            "Amplitude to",
            "What the amplitude counts to: the mean of the lows on both sides, or the lower one.",
            [("bse", "Mean of the lows"), ("vos", "Valley")],
            default="bse",
            advanced=True,
        ),
        Switch(
            "two_sided",
            "One base for both sides",
            "Whether the seasonal amplitude counts from the base for both sides, or from the low "
            "of each side.",
            default=True,
            advanced=True,
        ),
        Switch(
            "compatible",
            "Exactly as FuseTS",
            "One season of one year, days of the year and sums of observations, as FuseTS 3.0 "
            "gives them; for comparison with earlier results.",
            default=False,
            advanced=True,
        ),
    ],
    outputs=[
        SeasonMaps(
            "metrics",
            "Season metrics",
            [
                Metric(
                    name,
                    title,
                    f"{title}.",
                    unit_of_dates if unit == "date" else unit,
                    MARKS.get(name, ""),
                )
                for name, title, unit in METRICS
            ],
            slots,
        )
    ],
    tags=["season", "start of season", "phenolopy", "fusets", "sos", "eos"],
)
