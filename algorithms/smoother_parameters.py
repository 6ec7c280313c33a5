"""What several smoothers ask for in the same words."""

from __future__ import annotations

from .declaration import Count, Days, Number, Series, Switch

WEIGHTS = Series(
    "weights",
    "Weights",
    "How much each observation counts, such as the quality of its image: from 0, which leaves it "
    "out.",
    optional=True,
)

MAX_GAP = Days(
    "max_gap",
    "Longest gap to fill (days)",
    "Days without any observation for longer than this stay empty. Leave empty to fill every gap.",
    default=None,
    above=0,
    advanced=True,
)


def free_gap(default: float | None) -> Days:
    """Return the parameter of the longest gap in which a curve is free."""
    return Days(
        "free_gap",
        "Longest gap with a free curve (days)",
        "In a longer gap the curve stays between its values at the observations on both sides, and "
        "does not swing below or above them. Leave empty to leave it free in every gap. Above 0.",
        default=default,
        above=0,
        advanced=True,
    )


ENVELOPE = Count(
    "envelope",
    "Passes to the upper envelope",
    "Smooths again so many times with less weight on the observations below the curve, which "
    "clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with "
    "clouds that the mask has missed. From 0 to 20.",
    default=0,
    least=0,
    most=20,
    advanced=True,
)

BELOW = Number(
    "below",
    "Weight below the curve",
    "What the weight of an observation below the curve is multiplied by in these passes. Above 0, "
    "up to 1.",
    default=0.3,
    least=0.001,
    most=1,
    advanced=True,
)

SAMPLE = Count(
    "sample",
    "Series to learn from",
    "How many series of the sample the hyper-parameters are learned from; more take longer and say "
    "little more. From 1.",
    default=64,
    least=1,
    advanced=True,
)

SEED = Count(
    "seed",
    "Seed",
    "The same number learns from the same series, and gives the same result. From 0.",
    default=0,
    least=0,
    advanced=True,
)

WITH_NOISE = Switch(
    "with_noise",
    "Uncertainty of an observation",
    "Gives the standard deviation that an observation would have, with its noise; otherwise that "
    "of the curve itself.",
    default=False,
    advanced=True,
)

EXTRAPOLATE = Switch(
    "extrapolate",
    "Continue beyond the first and last observation",
    "Gives values before the first and after the last observation of a series, with their growing "
    "uncertainty. Otherwise they stay empty.",
    default=True,
)
