"""Declaration of the fusion of several variables by a multi-output Gaussian process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..declaration import (
    FUSION,
    FurtherStacks,
    Learning,
    Method,
    OutputTimes,
    Series,
    Stack,
    Switch,
)
from ..smoother_parameters import SAMPLE, SEED, WITH_NOISE


def gpy() -> Callable[..., Any]:
    """Import what fits the same model by GPy, which is not there unless somebody installed it."""
    from ...cube.gpy_engine import fit_with_gpy

    return fit_with_gpy


LITTLE = 0.3
"""A correlation below this says little: it explains less than a tenth of the variance."""


def describe(fusion: Any, names: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    """Say what was learned: time scales, noise, and which variable tells how much of the first."""
    model = fusion.model
    lines: list[tuple[str, dict[str, Any]]] = [
        (
            "Learned from {observations} observations of {series} series; log likelihood "
            "{likelihood:.1f}.",
            {
                "observations": fusion.observations,
                "series": fusion.series,
                "likelihood": fusion.log_likelihood,
            },
        ),
        (
            "Time scales: {scales} days.",
            {"scales": ", ".join(f"{one:.0f}" for one in np.sort(model.length))},
        ),
    ]
    if fusion.course is not None:
        lines.append(
            (
                "The series go much the same way over time: their typical course is what each is "
                "expected to follow.",
                {},
            )
        )
    correlation, deviation = model.correlation(), np.sqrt(model.noise)
    for place, name in enumerate(names):
        values = {"name": name, "noise": deviation[place], "correlation": correlation[0, place]}
        if place == 0:
            text = "{name}: noise {noise:.2f} of its deviation over time."
        elif abs(correlation[0, place]) < LITTLE:
            text = (
                "{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with "
                "the first variable, which it hardly helps."
            )
        else:
            text = (
                "{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with "
                "the first variable, which it helps."
            )
        lines.append((text, values))
    return lines


METHOD = Method(
    id="mogpr",
    title="Fuse time series (MOGPR)",
    group=FUSION,
    function="mogpr.mogpr",
    summary="Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with "
    "radar, and gives the uncertainty (multi-output Gaussian process).",
    source="Pipia et al. (2019), Fusing optical and SAR time series for LAI gap filling with "
    "multioutput Gaussian processes. Remote Sensing of Environment 235, 111452",
    inputs=[
        Series("values", "Main stack", "The variable to be filled, such as NDVI."),
        Series(
            "auxiliaries",
            "Further stacks",
            "One to five stacks of other variables of the same place, such as radar; each has its "
            "own times and may lie on another grid.",
            several=True,
        ),
    ],
    learning=Learning(
        fit="mogpr.fit",
        state="mogpr.Fusion",
        parameters=[
            SAMPLE,
            SEED,
            Switch(
                "typical_course",
                "Follow the typical course",
                "Expects each series to follow what the series have in common over time, where "
                "that is at least half of their variance, as it is for fields of one crop: give "
                "classes or parcels to learn from. Otherwise each is expected to stay at its mean.",
                default=True,
                advanced=True,
            ),
        ],
        describe=describe,
        engines=[("GPy (some thirty times slower)", gpy)],
        seconds_each=0.5,
    ),
    parameters=[
        OutputTimes("at"),
        Switch(
            "fit_levels",
            "Levels from all variables",
            "Takes level and amplitude of each main series from all its variables, so that a "
            "series whose peak is hidden follows its radar; otherwise from its own observations "
            "alone.",
            default=True,
            advanced=True,
        ),
        WITH_NOISE,
    ],
    outputs=[
        Stack("fused", "Fused stack"),
        Stack(
            "deviation",
            "Standard deviation",
            "Stack of the standard deviation of each value of the fused stack.",
            optional=True,
        ),
        FurtherStacks(
            "auxiliaries",
            "Fused further stacks",
            "fuse_auxiliaries",
            ("fused", "deviation"),
            "Folder for two stacks of each further variable: fused, and its standard deviation.",
        ),
    ],
    tags=["fusion", "gap filling", "radar", "sentinel-1", "sentinel-2", "gaussian process", "gp"],
)
