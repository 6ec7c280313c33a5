"""Declaration of season dates with intervals, from observations or from deviations."""

from __future__ import annotations

from ..declaration import PHENOLOGY, Count, Method, Metric, Number, SeasonMaps, Series
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
from ..smoother_parameters import free_gap
from .phenology import LEVELS, MARKS

NAMES = {"SOSD": "Start of season", "MAXD": "Peak", "EOSD": "End of season"}
PARTS = {"": "", "_LOW": ", earliest", "_HIGH": ", latest"}

METHOD = Method(
    id="seasonintervals",
    title="Season dates with intervals",
    group=PHENOLOGY,
    function="season_uncertainty.season_intervals",
    summary="Finds start, peak and end of each season and how sure they are: intervals from curves "
    "drawn with the noise and the gaps of each series, or with the standard deviations of smooth "
    "series.",
    source="Residual bootstrap of a smoothing spline: Wahba (1983), Journal of the Royal "
    "Statistical Society B 45, 133-150; Efron and Tibshirani (1993)",
    inputs=[
        Series(
            "values",
            "Stack of observations",
            "Raster whose bands are one variable at successive times, as observed; smooth where "
            "standard deviations are given.",
        ),
        Series(
            "deviations",
            "Standard deviations",
            "Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so "
            "much. Without them the stack holds observations, which are smoothed first.",
            optional=True,
        ),
        OBSERVED,
    ],
    parameters=[
        *LEVELS,
        Number(
            "smoothing",
            "Smoothing (lambda)",
            "Of the Whittaker smoother in front; see there. Above 0.",
            default=100.0,
            above=0,
        ),
        free_gap(15.0),
        *season_parameters(2),
        DATES,
        BAND,
        OUTERMOST,
        SUDDEN,
        REFINE_PEAK,
        Number(
            "level",
            "Level of the intervals (%)",
            "How many of a hundred such intervals are to hold the true date. From 1 to 99.",
            default=90.0,
            least=1,
            most=99,
        ),
        Count(
            "draws",
            "Curves drawn",
            "More make smoother intervals and take longer. From 10.",
            default=100,
            least=10,
            advanced=True,
        ),
        Count(
            "step",
            "Days between smooth values",
            "Of the curves in which seasons are looked for. From 1.",
            default=5,
            least=1,
            advanced=True,
        ),
        Count(
            "seed",
            "Seed",
            "The same number draws the same curves, and gives the same result. From 0.",
            default=0,
            least=0,
            advanced=True,
        ),
    ],
    outputs=[
        SeasonMaps(
            "intervals",
            "Season dates with intervals",
            [
                *(
                    Metric(
                        f"{name}{part}",
                        f"{title}{end}",
                        f"{title}{end}.",
                        unit_of_dates,
                        f"{MARKS[name]}{part.lower()}",
                    )
                    for name, title in NAMES.items()
                    for part, end in PARTS.items()
                ),
                Metric(
                    "SUPPORT",
                    "Support",
                    "Share of the drawn curves that have the season, 0 to 1.",
                ),
            ],
            slots,
        )
    ],
    tags=["season", "uncertainty", "confidence", "bootstrap", "start of season"],
)
