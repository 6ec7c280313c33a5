"""Declaration of Whittaker smoothing."""

from __future__ import annotations

from ..declaration import SMOOTHING, Days, Method, Number, OutputTimes, Series, Stack, Switch

METHOD = Method(
    id="whittaker",
    title="Whittaker smoothing",
    group=SMOOTHING,
    function="whittaker.whittaker",
    summary="Smooths each series and fills its gaps: the curve that is closest to the observations "
    "and bends least from day to day (penalised least squares on the daily grid).",
    source="Eilers (2003), A perfect smoother. Analytical Chemistry 75, 3631-3636",
    inputs=[Series("values")],
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
        OutputTimes("at"),
        Days(
            "max_gap",
            "Longest gap to fill (days)",
            "Days without any observation for longer than this stay empty. Leave empty to fill "
            "every gap.",
            default=None,
            above=0,
            advanced=True,
        ),
        Switch(
            "extrapolate",
            "Continue beyond the first and last observation",
            "Continues the curve as a straight line to times before the first and after the last "
            "observation of a series; such values are less sure. Otherwise they stay empty.",
            default=True,
        ),
    ],
    outputs=[Stack("smoothed", "Smoothed stack")],
    before_seasons={"smoothing": 100.0, "extrapolate": False},
    tags=["smoother", "gap filling", "perfect smoother", "ndvi", "denoise", "interpolation"],
)
