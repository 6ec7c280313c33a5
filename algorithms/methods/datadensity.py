"""Declaration of data density."""

from __future__ import annotations

from ..declaration import STACKS, Days, Maps, Method, Metric, Series

METHOD = Method(
    id="datadensity",
    title="Data density",
    group=STACKS,
    function="data_density.data_density",
    summary="Counts the observations of each series and measures the gaps between them: where they "
    "are few, a smooth curve is a guess.",
    source="Plain counts, as the density layers of Buchhorn et al. (2020), Copernicus Global Land "
    "Cover Layers, Collection 2. Remote Sensing 12, 1044",
    inputs=[Series("values")],
    parameters=[
        Days(
            "step",
            "Length of a step (days)",
            "Time is cut into steps of this length, from the first day on, and the share of steps "
            "without observation is counted. Above 0.",
            default=10.0,
            above=0,
        ),
        Days(
            "expected_revisit",
            "Expected revisit (days)",
            "A gap of up to as many days is none for the indicator. Above 0.",
            default=10.0,
            above=0,
            advanced=True,
        ),
    ],
    outputs=[
        Maps(
            "density",
            "Data density",
            [
                Metric("observations", "Observations", "Number of valid observations."),
                Metric("share", "Valid share", "Share of the times with an observation, 0 to 1."),
                Metric(
                    "longest_gap",
                    "Longest gap",
                    "Most days without observation; what lies before the first and after the last "
                    "observation counts, up to the first and last time.",
                    unit="days",
                ),
                Metric(
                    "revisit",
                    "Mean revisit",
                    "Mean days from one observation to the next; empty with fewer than two.",
                    unit="days",
                ),
                Metric(
                    "filled_steps",
                    "Steps to fill",
                    "Share of the steps without observation, 0 to 1, which a smoother fills.",
                ),
                Metric(
                    "indicator",
                    "Data density indicator",
                    "0 (bad) to 100 (perfect): 100 times the share of the steps with an "
                    "observation, less the part of all days by which the longest gap exceeds the "
                    "expected revisit.",
                ),
            ],
        )
    ],
    date_table=True,
    tags=["gaps", "coverage", "revisit", "quality", "clouds", "valid observations"],
)
