"""Declaration of composites."""

from __future__ import annotations

from ..declaration import SMOOTHING, Choice, Days, InSeries, Method, Series, Stack

METHOD = Method(
    id="composite",
    title="Composite",
    group=SMOOTHING,
    function="composites.composite",
    summary="Puts the observations of each period together, such as each ten days or each month, "
    "and counts them. The time of a composite is the first day of its period.",
    source="Holben (1986), Characteristics of maximum-value composite images from temporal AVHRR "
    "data. International Journal of Remote Sensing 7, 1417-1434",
    inputs=[
        Series("values"),
        Series(
            "quality",
            "Quality",
            "Quality of each value, higher is better, at the same times; for the best observation "
            "of a period. NDVI gives the greenest one.",
            optional=True,
        ),
    ],
    parameters=[
        Choice(
            "period",
            "Period",
            "What is put together: every so many days from the first day on, or pentads (5 days), "
            "dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad "
            "of a month end with it.",
            [
                ("days", "Every few days"),
                ("pentad", "Pentads"),
                ("dekad", "Dekads"),
                ("month", "Months"),
                ("year", "Years"),
            ],
            default="dekad",
        ),
        Days(
            "length",
            "Length of a period (days)",
            'Days of a period; used with "Every few days". Above 0.',
            default=10.0,
            above=0,
        ),
        Choice(
            "statistic",
            "Composite by",
            "The median is hardly moved by a missed cloud; the mean has the least noise; the "
            "largest value is the least cloudy of NDVI, but too high; the best has the highest "
            "quality, which must be given.",
            [
                ("median", "Median"),
                ("mean", "Mean"),
                ("max", "Largest value"),
                ("best", "Best quality"),
            ],
            default="median",
        ),
    ],
    outputs=[
        Stack("composite", "Composite stack", "Stack of the same grid, one band a period."),
        Stack("count", "Number of observations", "How many observations a period has.", True),
    ],
    own_times=InSeries("composites.composite_days"),
    tags=["monthly", "dekad", "pentad", "median", "maximum value", "best pixel", "aggregate"],
)
