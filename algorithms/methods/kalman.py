"""Declaration of Kalman smoothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..declaration import (
    SMOOTHING,
    Choice,
    Count,
    Learning,
    Method,
    Number,
    OutputTimes,
    Series,
    Stack,
)
from ..smoother_parameters import EXTRAPOLATE, MAX_GAP, WEIGHTS

PARTS = ("noise", "level", "slope", "season")


def describe(learned: Any, names: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    """Say what the variances are."""
    variances = [f"{name} {getattr(learned, name):.3g}" for name in PARTS if getattr(learned, name)]
    return [
        (
            "Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.",
            {
                "series": learned.series,
                "variances": ", ".join(variances),
                "likelihood": learned.log_likelihood,
            },
        )
    ]


def needed(keywords: dict[str, Any]) -> bool:
    """Say whether a variance of the model is not given."""
    further = {"trend": ["slope"], "seasonal": ["season"]}.get(keywords["model"], [])
    return any(keywords[name] is None for name in ("noise", "level", *further))


METHOD = Method(
    id="kalman",
    title="Kalman smoothing",
    group=SMOOTHING,
    function="kalman.kalman",
    summary="Smooths each series and fills its gaps as a wandering level, with slope or season if "
    "wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter "
    "and fixed-interval smoother).",
    source="Durbin and Koopman (2012), Time series analysis by state space methods, second "
    "edition; Harvey (1989), Forecasting, structural time series models and the Kalman filter",
    inputs=[Series("values"), WEIGHTS],
    learning=Learning(
        fit="kalman.fit",
        state="kalman.Learned",
        parameters=[],
        describe=describe,
        title="Variances not given",
        help="The variances that are left empty are those that make the series most likely: "
        "learned once from a sample of the series and shared by all; learned from each series for "
        "itself, which takes a hundred times as long as smoothing; or taken from a file that an "
        "earlier run has written.",
        also=["model", "harmonics", *PARTS],
        needed=needed,
        seconds_each=0.005,
    ),
    parameters=[
        Choice(
            "model",
            "Model",
            "What a series is made of, besides noise: a level that wanders; a level that goes on "
            "with a slope that wanders, for curves that are smooth; or a level and harmonics of "
            "the year, for gaps of months in series of several years.",
            [
                ("level", "Local level"),
                ("trend", "Local trend"),
                ("seasonal", "Local level and season"),
            ],
            default="level",
        ),
        Count(
            "harmonics",
            "Harmonics of the year",
            "For the season. From 1 to 6.",
            default=2,
            least=1,
            most=6,
            advanced=True,
        ),
        Number(
            "noise",
            "Variance of an observation",
            "R, in squared units of the input, of an observation of weight 1. Above 0; leave empty "
            "to learn it.",
            above=0,
            advanced=True,
        ),
        Number(
            "level",
            "Variance of the level",
            "Q, what the level gains in a day, in squared units of the input. From 0; leave empty "
            "to learn it.",
            least=0,
            advanced=True,
        ),
        Number(
            "slope",
            "Variance of the slope",
            "What the slope per day gains in a day, for the local trend. From 0; leave empty to "
            "learn it.",
            least=0,
            advanced=True,
        ),
        Number(
            "season",
            "Variance of the season",
            "What each coefficient of a harmonic gains in a day, for the season. From 0; leave "
            "empty to learn it.",
            least=0,
            advanced=True,
        ),
        OutputTimes("at"),
        MAX_GAP,
        EXTRAPOLATE,
    ],
    outputs=[
        Stack("smoothed", "Smoothed stack"),
        Stack(
            "deviation",
            "Standard deviation",
            "Stack of the standard deviation of each value of the curve; its square is the "
            "variance. The noise of an observation is not in it.",
            optional=True,
        ),
        Stack(
            "source",
            "Source of the values",
            "Stack of 1 where there is an observation on that day, and 0 where the value was "
            "filled in.",
            optional=True,
        ),
    ],
    before_seasons={"extrapolate": False},
    tags=["smoother", "gap filling", "state space", "uncertainty", "structural", "ndvi"],
)
