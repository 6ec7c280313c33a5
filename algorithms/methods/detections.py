"""Declaration of the detectors that markers are made of."""

from __future__ import annotations

from ..declaration import (
    DAYS_SINCE_1970,
    EVENTS,
    Choice,
    Count,
    Days,
    Events,
    Method,
    Metric,
    Number,
    Series,
    Switch,
)

METHOD = Method(
    id="detections",
    title="Detections in one variable",
    group=EVENTS,
    function="detections.detections",
    summary="Finds drops, peaks, data gaps, times beyond a level, or changes across it in each "
    "series: the parts that markers of parcels are made of.",
    source="Signal markers of Checks by Monitoring; JRC (2018), Second discussion document on the "
    "introduction of monitoring to substitute on-the-spot checks, JRC112913",
    inputs=[
        Series("values"),
        Series(
            "unmasked",
            "The same without cloud mask",
            "Values under clouds as well, used by changes to values below the level, such as the "
            "harvest in NDVI: clouds lower it and never raise it, so that a high value shows that "
            "there was no change yet. Empty for none.",
            optional=True,
        ),
    ],
    parameters=[
        Choice(
            "detector",
            "Detector",
            "Drop: from a high to the next low. Peak: from a low to the next high. Gap: no "
            "observation for long. Level: below a level, or above it. Change: across the level, to "
            "stay there.",
            [
                ("drop", "Drop"),
                ("peak", "Peak"),
                ("gap", "Data gap"),
                ("level", "Beyond a level"),
                ("change", "Change of state"),
            ],
            default="drop",
        ),
        Number(
            "least",
            "Least drop, peak or change",
            "In units of the input; used by drop, peak and change. From 0.",
            default=0.1,
            least=0,
        ),
        Number("level", "Level", "In units of the input; used by level and change.", default=0.3),
        Switch(
            "above",
            "Above the level",
            "Looks for values above the level, or changes to such; otherwise below. Used by level "
            "and change.",
            default=False,
        ),
        Count(
            "fewest",
            "Fewest observations",
            "So many in a row make a time beyond a level, or a state. Used by level and change. "
            "From 1.",
            default=1,
            least=1,
        ),
        Days(
            "shortest",
            "Shortest (days)",
            "Days from the first to the last of these observations, or from the high to the low of "
            "a drop. Used by all but gap. From 0.",
            default=0.0,
            least=0,
        ),
        Days(
            "longer_than",
            "Longest time without observation (days)",
            "A longer one is a gap; used by gap. From 0.",
            default=20.0,
            least=0,
        ),
        Count(
            "most",
            "Most drops or peaks",
            "The largest of a series that are kept; used by drop and peak. From 1.",
            default=10,
            least=1,
            advanced=True,
        ),
        Days(
            "within",
            "Days between drops or peaks",
            "Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.",
            default=0.0,
            least=0,
            advanced=True,
        ),
        Number(
            "steep",
            "Slope",
            "In units of the input a day; empty for none. Of a drop or peak the largest step is at "
            "least so steep. Steps beside a change that are steeper belong to it, and its day is "
            "told from a slow fall or rise before. Above 0.",
            default=None,
            above=0,
            advanced=True,
        ),
        Number(
            "single",
            "Size of change for a single observation",
            "In units of the input; empty for none. After a change by more than this fewer "
            "observations are a state, too, where the next is not halfway back. From 0.",
            default=None,
            least=0,
            advanced=True,
        ),
    ],
    outputs=[
        Events(
            "events",
            "Detections",
            [
                Metric(
                    "main",
                    "Main day",
                    "Of a drop or peak the middle of its largest step, of a gap its middle, of a "
                    "level the farthest observation, of a change when it is halfway.",
                    DAYS_SINCE_1970,
                ),
                Metric(
                    "start", "Start", "Last observation before, or first of it.", DAYS_SINCE_1970
                ),
                Metric("end", "End", "First observation after, or last of it.", DAYS_SINCE_1970),
                Metric(
                    "value",
                    "Value",
                    "Size of the drop, peak or change, days of the gap, or the value that is "
                    "farthest beyond the level.",
                ),
            ],
            size="value",
        )
    ],
    tags=["marker", "drop", "peak", "gap", "threshold", "change of state", "event", "cbm"],
)
