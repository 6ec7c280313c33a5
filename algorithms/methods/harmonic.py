"""Declaration of harmonic regression."""

from __future__ import annotations

from ..declaration import (
    SMOOTHING,
    Choice,
    Count,
    Days,
    Maps,
    Method,
    Metric,
    Number,
    OutputTimes,
    Series,
    Stack,
    Switch,
)
from ..smoother_parameters import MAX_GAP

WAVES = range(1, 7)

METHOD = Method(
    id="harmonic",
    title="Harmonic regression",
    group=SMOOTHING,
    function="harmonics.harmonic",
    summary="Fits each series by a level, a trend and waves that come again every year; what is "
    "far from the curve may be left out. Fills long gaps from other years, if years are alike.",
    source="Roerink, Menenti and Verhoef (2000), Reconstructing cloudfree NDVI composites using "
    "Fourier analysis of time series. International Journal of Remote Sensing 21, 1911-1917",
    inputs=[Series("values")],
    parameters=[
        Count(
            "harmonics",
            "Harmonics",
            "Number of waves: 1 is one rise and fall a year, each further one adds detail, and "
            "needs observations in all parts of the year. From 1 to 6.",
            default=3,
            least=1,
            most=6,
        ),
        Switch(
            "trend",
            "Trend",
            "Lets the level rise or fall steadily from the first time to the last.",
            default=True,
        ),
        Choice(
            "reject",
            "Leave out observations",
            "Observations further from the curve than the tolerance are left out, the worst first, "
            "and the rest is fitted again: clouds are too low in vegetation indices.",
            [
                ("none", "None"),
                ("both", "Too low or too high"),
                ("low", "Too low"),
                ("high", "Too high"),
            ],
            default="none",
        ),
        Number(
            "tolerance",
            "Tolerance",
            "How far from the curve an observation may be where some are left out, in units of the "
            "input. Above 0.",
            default=0.1,
            above=0,
        ),
        OutputTimes("at"),
        Count(
            "spare",
            "Observations to spare",
            "At least so many observations more than there are coefficients are kept. From 0.",
            default=5,
            least=0,
            advanced=True,
        ),
        Days(
            "period",
            "Period (days)",
            "Length of the first wave. Above 0; a year by default.",
            default=365.2425,
            above=0,
            advanced=True,
        ),
        MAX_GAP,
        Switch(
            "extrapolate",
            "Continue beyond the first and last observation",
            "Continues the waves to times before the first and after the last observation of a "
            "series. Otherwise they stay empty.",
            default=True,
        ),
    ],
    outputs=[
        Stack("fitted", "Fitted stack"),
        Maps(
            "coefficients",
            "Coefficients",
            [
                Metric("level", "Level", "Value of the straight part in the middle of the times."),
                Metric("trend", "Trend", "Rise of the straight part in a period.", "per period"),
                *(
                    Metric(
                        f"amplitude_{wave}",
                        f"Amplitude {wave}",
                        f"Half the height of wave {wave}, from 0; empty if it is not fitted.",
                    )
                    for wave in WAVES
                ),
                *(
                    Metric(
                        f"phase_{wave}",
                        f"Phase {wave}",
                        f"Days from 1 January to a crest of wave {wave}, from 0 to below its "
                        "length; empty if it is not fitted.",
                        "days",
                    )
                    for wave in WAVES
                ),
                Metric("rmse", "RMSE", "Root mean squared distance of what was kept."),
                Metric("used", "Observations used", "Number of observations that were kept."),
            ],
            optional=True,
        ),
    ],
    before_seasons={"extrapolate": False},
    tags=["fourier", "hants", "sine", "cosine", "ccdc", "trend", "amplitude", "phase"],
)
