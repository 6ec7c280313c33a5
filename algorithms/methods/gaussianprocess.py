"""Declaration of the Gaussian process of one variable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..declaration import (
    SMOOTHING,
    Choice,
    Learning,
    Method,
    OutputTimes,
    Series,
    Stack,
    Switch,
)
from ..smoother_parameters import EXTRAPOLATE, MAX_GAP, SAMPLE, SEED, WITH_NOISE


def describe(fusion: Any, names: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    """Say what was learned: time scales and noise."""
    model = fusion.model
    lines: list[tuple[str, dict[str, Any]]] = [
        (
            "Learned from {observations} observations of {series} series; log likelihood "
            "{likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation "
            "over time.",
            {
                "observations": fusion.observations,
                "series": fusion.series,
                "likelihood": fusion.log_likelihood,
                "length": model.length[0],
                "noise": float(np.sqrt(model.noise[0])),
            },
        )
    ]
    if model.yearly:
        share = model.matrices()[:, 0, 0]
        lines.append(
            (
                "{share:.0%} of the variance of the curves comes again every year.",
                {"share": float(share[1] / share.sum())},
            )
        )
    return lines


METHOD = Method(
    id="gaussianprocess",
    title="Gaussian process",
    group=SMOOTHING,
    function="gaussian_process.gaussian_process",
    summary="Smooths each series and fills its gaps with the curve that its own correlation over "
    "time makes most likely, and gives the uncertainty of each value (Gaussian process).",
    source="Rasmussen and Williams (2006), Gaussian processes for machine learning. MIT Press",
    inputs=[Series("values")],
    learning=Learning(
        fit="gaussian_process.fit",
        state="mogpr.Fusion",
        parameters=[SAMPLE, SEED],
        describe=describe,
        help="Time scale and noise of the curves. Learned once from a sample of the series and "
        "shared by all; learned from each series for itself, which takes about a tenth of a second "
        "each; or taken from a file that an earlier run has written.",
        also=["kernel", "yearly"],
        seconds_each=0.1,
    ),
    parameters=[
        Choice(
            "kernel",
            "Correlation over time",
            "How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is "
            "mown or harvested; Matern 5/2 for smoother ones; squared exponential for the "
            "smoothest.",
            [
                ("matern32", "Matern 3/2"),
                ("matern52", "Matern 5/2"),
                ("rbf", "Squared exponential (RBF)"),
            ],
            default="matern32",
        ),
        Switch(
            "yearly",
            "Yearly part",
            "Adds a part that comes again every year, which fills gaps of months from the other "
            "years; for series of three years or more.",
            default=False,
        ),
        OutputTimes("at"),
        MAX_GAP,
        EXTRAPOLATE,
        WITH_NOISE,
    ],
    outputs=[
        Stack("smoothed", "Smoothed stack"),
        Stack(
            "deviation",
            "Standard deviation",
            "Stack of the standard deviation of each value of the smoothed stack.",
            optional=True,
        ),
    ],
    before_seasons={"extrapolate": False},
    tags=["smoother", "gap filling", "gp", "kriging", "uncertainty", "matern", "rbf"],
)
