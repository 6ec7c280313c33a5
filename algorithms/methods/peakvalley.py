"""Declaration of peak-valley detection."""

from __future__ import annotations

from ..declaration import (
    DAYS_SINCE_1970,
    EVENTS,
    Events,
    Method,
    Metric,
    Number,
    Series,
    Stack,
)

METHOD = Method(
    id="peakvalley",
    title="Peak-valley detection",
    group=EVENTS,
    function="peak_valley.peak_valley",
    summary="Finds the falls of each series from a peak to a valley that are followed by a "
    "recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.",
    source="FuseTS 3.0, peak-valley detection of the AI4FOOD toolbox",
    inputs=[Series("values")],
    parameters=[
        Number(
            "drop_threshold",
            "Least drop",
            "A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.",
            default=0.15,
            above=0,
        ),
        Number(
            "recovery_ratio",
            "Recovery ratio",
            "After the valley the series must rise by more than this share of the least drop; the "
            "last fall of a series that has not yet done so is open. Above 0.",
            default=1.0,
            above=0,
        ),
        Number(
            "slope_threshold",
            "Slope of a fall",
            "The fall starts where the series falls faster than this, in units of the input a day; "
            "steps shorter than a day count as a day. 0 or below.",
            default=-0.007,
            most=0,
        ),
    ],
    outputs=[
        Stack(
            "marks",
            "Peaks and valleys",
            "Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations "
            "between, empty elsewhere. Open falls are not marked.",
        ),
        Events(
            "events",
            "Peak-valley events",
            [
                Metric("peak", "Peak", "Date of the peak, where the fall starts.", DAYS_SINCE_1970),
                Metric("valley", "Valley", "Date of the lowest observation.", DAYS_SINCE_1970),
                Metric("depth", "Depth", "Value at the peak less that at the valley.", "VI"),
                Metric("speed", "Speed", "Depth a day.", "VI/day"),
                Metric(
                    "recovery",
                    "Recovery",
                    "Days from the valley to the first observation that is higher by more than the "
                    "least recovery; empty where the fall is open.",
                    "days",
                ),
                Metric(
                    "open",
                    "Open",
                    "1 where the series ends before the fall has recovered, otherwise 0.",
                ),
            ],
            size="depth",
        ),
    ],
    tags=["mowing", "harvest", "drop", "event", "fusets", "cut", "grassland"],
)
