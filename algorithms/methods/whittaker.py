"""Declaration of Whittaker smoothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..declaration import (
    SMOOTHING,
    Choice,
    Count,
    Learning,
    Maps,
    Method,
    Metric,
    Number,
    OutputTimes,
    Series,
    Stack,
    Switch,
)
from ..smoother_parameters import BELOW, ENVELOPE, MAX_GAP, WEIGHTS, free_gap


def describe(learned: Any, names: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    """Say which lambda was chosen."""
    return [
        (
            "Lambda {smoothing:.4g}, chosen from {series} series.",
            {"smoothing": learned.smoothing, "series": learned.series},
        )
    ]


METHOD = Method(
    id="whittaker",
    title="Whittaker smoothing",
    group=SMOOTHING,
    function="whittaker_smoother.whittaker_smoother",
    summary="Smooths each series and fills its gaps: the curve that is closest to the observations "
    "and bends least from day to day (penalised least squares on the daily grid).",
    source="Eilers (2003), A perfect smoother. Analytical Chemistry 75, 3631-3636; Frasso and "
    "Eilers (2015), L- and V-curves for optimal smoothing. Statistical Modelling 15, 91-111",
    inputs=[Series("values"), WEIGHTS],
    learning=Learning(
        fit="whittaker_smoother.fit",
        state="smoothing_choice.Lambda",
        parameters=[],
        describe=describe,
        title="Lambda chosen from",
        help="Where lambda is not as given: chosen once, from a sample of the series, and shared "
        "by all; chosen for each series, which takes some four times as long as smoothing; or "
        "taken from a file that an earlier run has written.",
        also=["choice", "order", "least_smoothing", "most_smoothing"],
        needed=lambda keywords: keywords["choice"] != "given",
    ),
    parameters=[
        Number(
            "smoothing",
            "Smoothing (lambda)",
            "How much bending costs against distance from the observations: 10 follows them "
            "closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow "
            "course of the year. Above 0, no unit; four times the time scale needs 256 times the "
            "lambda.",
            default=1e3,
            above=0,
        ),
        Choice(
            "choice",
            "Choice of lambda",
            "Takes the lambda above, or chooses one: by the V-curve, where residuals and bending "
            "change least from one lambda to the next; or by generalised cross-validation, with "
            "the least error of predicting each observation from the others, which follows noise "
            "that lasts for several dates.",
            [
                ("given", "As given"),
                ("v_curve", "V-curve"),
                ("gcv", "Generalised cross-validation"),
            ],
            default="given",
        ),
        OutputTimes("at"),
        MAX_GAP,
        Switch(
            "extrapolate",
            "Continue beyond the first and last observation",
            "Continues the curve as a straight line to times before the first and after the last "
            "observation of a series; such values are less sure. Otherwise they stay empty.",
            default=True,
        ),
        free_gap(None),
        ENVELOPE,
        BELOW,
        Count(
            "order",
            "Order of differences",
            "What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of "
            "bending; each wants a lambda of its own. From 1 to 3.",
            default=2,
            least=1,
            most=3,
            advanced=True,
        ),
        Number(
            "least_smoothing",
            "Smallest lambda to choose",
            "Lambdas are tried from this one on, each 1.6 times the one before. Above 0.",
            default=1.0,
            above=0,
            advanced=True,
        ),
        Number(
            "most_smoothing",
            "Largest lambda to choose",
            "Lambdas are tried up to this one. Above 0.",
            default=1e4,
            above=0,
            advanced=True,
        ),
    ],
    outputs=[
        Stack("smoothed", "Smoothed stack"),
        Maps(
            "lambda",
            "Lambda",
            [Metric("lambda", "Lambda", "The lambda that the series was smoothed with.")],
            optional=True,
        ),
    ],
    before_seasons={"smoothing": 100.0, "extrapolate": False, "free_gap": 15.0},
    tags=[
        "smoother",
        "gap filling",
        "perfect smoother",
        "ndvi",
        "denoise",
        "interpolation",
        "v-curve",
        "upper envelope",
    ],
)
