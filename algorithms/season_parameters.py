"""Parameters that the methods of phenology share."""

from __future__ import annotations

from typing import Any

from .declaration import (
    DAY_OF_YEAR,
    DAYS_SINCE_1970,
    Choice,
    Count,
    Days,
    InSeries,
    Number,
    Parameter,
    Series,
    Switch,
)

OBSERVED = Series(
    "observed",
    "Observations behind a smooth curve",
    "What a smooth input, such as a fused one, was made of. It tells when sudden ends were, and "
    "which dates lie in gaps. Leave it empty where the input is smoothed first.",
    optional=True,
    own_times=True,
)

DATES = Choice(
    "dates",
    "Dates as",
    "What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, "
    "two digits of the year and three of its day (YYDDD).",
    [("days", "Days since 1970-01-01"), ("doy", "Day of the year"), ("yyddd", "YYDDD")],
    default="days",
)

SUDDEN = Switch(
    "sudden",
    "Sudden ends as observed",
    "A smooth curve falls too early where a harvest lies in a gap. Where the observations fall at "
    "once by half of the amplitude, and three times as steeply as beside it, the season ends when "
    "they say that it was likeliest, or in the middle of the gap. Needs observations: of a curve "
    "smoothed before it looks at the curve itself, unless they are given too.",
    default=False,
    advanced=True,
)

BAND = Number(
    "band",
    "Half band around the levels",
    "The date is the middle of the passage through a band of this half width, a share of "
    "the amplitude. From 0 to below 0.5.",
    default=0.0,
    least=0,
    most=0.499,
    advanced=True,
)

OUTERMOST = Switch(
    "outermost",
    "First rise and last fall",
    "Where the curve passes a level several times, as mown meadows do, take the first rise "
    "and the last fall instead of those next to the peak.",
    default=False,
    advanced=True,
)

REFINE_PEAK = Switch(
    "refine_peak",
    "Peak between dates",
    "Takes the top of the parabola through the largest value and its neighbours as the peak.",
    default=False,
    advanced=True,
)


def unit_of_dates(keywords: dict[str, Any]) -> str:
    """Return the unit of the dates of a result."""
    units = {"days": DAYS_SINCE_1970, "doy": DAY_OF_YEAR, "yyddd": "YYDDD"}
    return units[keywords["dates"]]


def season_parameters(seasons_per_year: int) -> list[Parameter]:
    """Return the parameters that say what a season is."""
    return [
        Count(
            "seasons_per_year",
            "Seasons a year",
            "How many seasons of a calendar year to keep: the largest, in order of their dates. "
            "From 1 to 12.",
            default=seasons_per_year,
            least=1,
            most=12,
        ),
        Number(
            "minimum_amplitude",
            "Least amplitude",
            "A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to "
            "1. From 0.",
            default=0.1,
            least=0,
        ),
        Number(
            "seasonal_parameter",
            "Seasonal parameter",
            "How large a peak must be beside its neighbours to be a season of its own: 0 keeps "
            "every peak, 1 only the largest within nine months. From 0 to 1.",
            default=0.5,
            least=0,
            most=1,
            advanced=True,
        ),
        Days(
            "minimum_length",
            "Least length of a season (days)",
            "A season is at least so long from low to low. From 0.",
            default=0.0,
            least=0,
            advanced=True,
        ),
        Days(
            "minimum_pause",
            "Least pause between seasons (days)",
            "Two peaks over a narrower low are one season; its width counts at half its depth. "
            "Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it "
            "is 2.5 times as many. From 0.",
            default=30.0,
            least=0,
            advanced=True,
        ),
        Days(
            "max_gap",
            "Longest gap (days)",
            "No date lies in a longer gap of the input. Above 0.",
            default=60.0,
            above=0,
            advanced=True,
        ),
        Switch(
            "by_year",
            "Seasons by calendar year",
            "Puts a season among those of the year of its peak; otherwise seasons are numbered "
            "from the first to the last.",
            default=True,
            advanced=True,
        ),
    ]


slots = InSeries("phenology_slots.season_labels")
"""From the days of a block and the method's keywords to the names of the slots of its seasons."""
