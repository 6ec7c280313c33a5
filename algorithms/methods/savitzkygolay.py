"""Declaration of Savitzky-Golay smoothing."""

from __future__ import annotations

from ..declaration import SMOOTHING, Count, Days, Method, OutputTimes, Series, Stack, Switch
from ..smoother_parameters import BELOW, ENVELOPE, MAX_GAP, WEIGHTS

METHOD = Method(
    id="savitzkygolay",
    title="Savitzky-Golay smoothing",
    group=SMOOTHING,
    function="savitzky_golay.savitzky_golay",
    summary="Smooths each series by a polynomial through the observations in a window of days "
    "around each time, on times that need not be regular; to their upper envelope if wanted.",
    source="Savitzky and Golay (1964), Smoothing and differentiation of data by simplified least "
    "squares procedures. Analytical Chemistry 36, 1627-1639; Jönsson and Eklundh (2004), TIMESAT. "
    "Computers and Geosciences 30, 833-845",
    inputs=[Series("values"), WEIGHTS],
    parameters=[
        Days(
            "window",
            "Window (days)",
            "Days from the first to the last observation that a time is smoothed with, half of "
            "them before and half after it. Times without any observation in it stay empty. Above "
            "0.",
            default=60.0,
            above=0,
        ),
        Count(
            "degree",
            "Degree of the polynomials",
            "0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. "
            "Less is taken where there are few observations. From 0 to 4.",
            default=2,
            least=0,
            most=4,
        ),
        OutputTimes("at"),
        MAX_GAP,
        Switch(
            "extrapolate",
            "Continue beyond the first and last observation",
            "Gives values before the first and after the last observation of a series, as far as "
            "the window reaches; such values are less sure. Otherwise they stay empty.",
            default=True,
        ),
        ENVELOPE,
        BELOW,
    ],
    outputs=[Stack("smoothed", "Smoothed stack")],
    before_seasons={"extrapolate": False},
    tags=["smoother", "gap filling", "timesat", "local polynomial", "upper envelope", "denoise"],
)
