"""Declaration of temporal outliers."""

from __future__ import annotations

from ..declaration import SMOOTHING, Choice, Count, Days, Method, Number, Series, Stack

METHOD = Method(
    id="outliers",
    title="Temporal outliers",
    group=SMOOTHING,
    function="temporal_outliers.outliers",
    summary="Finds observations that do not fit into their series, such as clouds that a mask has "
    "missed, and removes or replaces them.",
    source="Jönsson and Eklundh (2004), TIMESAT: a program for analyzing time-series of satellite "
    "sensor data. Computers and Geosciences 30, 833-845; Hampel (1974), The influence curve and "
    "its role in robust estimation. Journal of the American Statistical Association 69, 383-393",
    inputs=[Series("values")],
    parameters=[
        Choice(
            "rule",
            "Outliers are",
            "Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. "
            "Hampel: far from the median of a window, in median absolute deviations (MAD). "
            "Z-score: far from the mean of a window, in standard deviations; a window of n "
            "observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole "
            "series, for series without seasons. Median filter: far from the median of a window "
            "and from both neighbours, in standard deviations of the series.",
            [
                ("dips", "Dips"),
                ("hampel", "Hampel"),
                ("zscore", "Rolling z-score"),
                ("mad", "MAD of the series"),
                ("median", "Median filter"),
            ],
            default="dips",
        ),
        Choice(
            "action",
            "What becomes of them",
            "Removed ones are gaps; replaced ones get the mean, the median or the line between "
            "neighbours that they were compared with; kept ones are only marked in the flags.",
            [("replace", "Replace"), ("remove", "Remove"), ("keep", "Keep, and flag")],
            default="remove",
        ),
        Number(
            "threshold",
            "Threshold",
            "How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel "
            "and the z-score, 3.5 for MAD and 2 for the median filter.",
            default=3.0,
            above=0,
        ),
        Number(
            "window",
            "Length of the window",
            "In days or in observations, around each observation. Above 0; not for dips and MAD.",
            default=60.0,
            above=0,
        ),
        Choice(
            "window_in",
            "Window counted in",
            "A window of days has many or few observations; one of observations takes as many from "
            "longer times where there are gaps.",
            [("days", "Days"), ("observations", "Observations")],
            default="days",
        ),
        Number(
            "max_dip",
            "Steepest dip (a day)",
            "For dips: a value that falls and rises again by more than this a day is one, in units "
            "of the input. Above 0.",
            default=0.01,
            above=0,
            advanced=True,
        ),
        Number(
            "max_difference",
            "Deepest dip",
            "For dips: a value that is lower than both neighbours by more than this is one, in "
            "units of the input. Above 0.",
            default=0.1,
            above=0,
            advanced=True,
        ),
        Days(
            "max_gap",
            "Longest gap (days)",
            "For dips: neighbours further away than this do not count. Above 0.",
            default=60.0,
            above=0,
            advanced=True,
        ),
        Count(
            "passes",
            "Passes",
            "For dips: how often what is left is searched again. From 1.",
            default=5,
            least=1,
            advanced=True,
        ),
    ],
    outputs=[
        Stack("cleaned", "Cleaned stack"),
        Stack(
            "flags",
            "Outliers",
            "1 where an observation is an outlier, 0 where it is none, empty without one.",
            optional=True,
        ),
    ],
    tags=["cloud", "spike", "despike", "hampel", "z-score", "mad", "median filter", "dip"],
)
