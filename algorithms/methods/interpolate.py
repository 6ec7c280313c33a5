"""Declaration of interpolation."""

from __future__ import annotations

from ..declaration import SMOOTHING, Choice, Method, OutputTimes, Series, Stack, Switch
from ..smoother_parameters import MAX_GAP

METHOD = Method(
    id="interpolate",
    title="Interpolation",
    group=SMOOTHING,
    function="interpolation.interpolate",
    summary="Fills the gaps of each series from the observations next to them, and leaves the "
    "observations as they are. Noise stays too: a smoother is closer to the truth.",
    source="De Boor (1978), A practical guide to splines; Akima (1970), A new method of "
    "interpolation and smooth curve fitting. Journal of the ACM 17, 589-602",
    inputs=[Series("values")],
    parameters=[
        Choice(
            "method",
            "Interpolate by",
            "A straight line between neighbours; the nearest observation; a cubic spline, smooth "
            "but with overshoots where values jump; or Akima's curve, smooth and without them.",
            [
                ("linear", "Straight lines"),
                ("nearest", "Nearest observation"),
                ("cubic", "Cubic spline"),
                ("akima", "Akima's curve"),
            ],
            default="linear",
        ),
        OutputTimes("at"),
        MAX_GAP,
        Switch(
            "extrapolate",
            "Hold the ends",
            "Gives times before the first and after the last observation of a series the value of "
            "that observation. Otherwise they stay empty.",
            default=False,
        ),
    ],
    outputs=[Stack("interpolated", "Interpolated stack")],
    tags=["gap filling", "resampling", "linear", "cubic", "spline", "akima", "nearest", "regular"],
)
