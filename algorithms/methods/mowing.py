"""Declaration of the mowing of grassland."""

from __future__ import annotations

from ..declaration import (
    DAY_OF_YEAR,
    DAYS_SINCE_1970,
    EVENTS,
    Choice,
    Days,
    Events,
    InSeries,
    Method,
    Metric,
    Number,
    SeasonMaps,
    Series,
)

METHOD = Method(
    id="mowing",
    title="Mowing of grassland",
    group=EVENTS,
    function="mowing.mowing",
    summary="Finds when grassland was cut, how sure that is, and what each year was like: number "
    "of cuts, first cut, pauses, grazing, bare ground and reseeding.",
    source="Own rule, after the jump test of Willsky and Jones (1976), IEEE Transactions on "
    "Automatic Control 21, 108-112; Sen4CAP rule: De Vroey et al. (2022), Remote Sensing of "
    "Environment 280, 113145",
    inputs=[
        Series(
            "values",
            "Stack of observations",
            "NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and "
            "nothing is smoothed.",
        ),
        Series(
            "auxiliaries",
            "Further stacks",
            "None, or stacks of other variables of the same place, such as the coherence of radar "
            "or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not "
            "of the same images, whose errors they would share.",
            several=True,
            optional=True,
        ),
    ],
    parameters=[
        Choice(
            "rule",
            "Rule",
            "How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of "
            "the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the "
            "other parameters only that of bare ground counts then, and no further stack.",
            [("curve", "Fall of the curve"), ("sen4cap", "Sen4CAP")],
            default="curve",
        ),
        Number(
            "least_drop",
            "Least drop",
            "A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.",
            default=0.1,
            above=0,
        ),
        Number(
            "confidence",
            "Least confidence",
            "How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.",
            default=0.9,
            least=0.5,
            most=0.999,
        ),
        Days(
            "shortest_interval",
            "Shortest time between cuts (days)",
            "Of falls nearer to each other than this the largest is the cut. Above 0.",
            default=28.0,
            above=0,
        ),
        Days(
            "regrowth",
            "Time of regrowth (days)",
            "Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that "
            "fills far faster was a cloud. Above 0.",
            default=17.0,
            above=0,
        ),
        Number(
            "decline",
            "Fall without a cut",
            "How much values may fall a day by themselves, as in drought or autumn: a standard "
            "deviation, in units of the input. Above 0.",
            default=0.005,
            above=0,
            advanced=True,
        ),
        Number(
            "bare_below",
            "Bare ground below",
            "Two observations in sequence below this value are bare ground; mask snow before.",
            default=0.3,
            advanced=True,
        ),
    ],
    outputs=[
        SeasonMaps(
            "years",
            "Grassland by year",
            [
                Metric("cuts", "Number of cuts", "From 0; of a year without observation none."),
                Metric("first", "First cut", "Day of the year of the first cut.", DAY_OF_YEAR),
                Metric("interval", "Pause", "Mean number of days between cuts.", "days"),
                Metric(
                    "use",
                    "Use",
                    "1 mown; 2 rather grazed: no cut, but a slow fall and rise by 0.3 of the least "
                    "drop or more, and four times the error of the curve; 0 neither.",
                ),
                Metric("bare", "Bare ground", "1 where ground lay bare in the year, otherwise 0."),
                Metric(
                    "reseeded",
                    "Reseeded",
                    "1 where ground became bare and later green, and no further variable speaks "
                    "against ploughing; otherwise 0.",
                ),
                Metric(
                    "permanent",
                    "Permanent",
                    "1 where no ground lay bare up to the end of the year, otherwise 0.",
                ),
            ],
            InSeries("mowing.year_names"),
            help="Raster of the same grid, one band a metric and year.",
        ),
        Events(
            "cuts",
            "Cuts",
            [
                Metric("date", "Date", "The most likely time of the cut.", DAYS_SINCE_1970),
                Metric("begin", "Begin", "Last observation before the cut.", DAYS_SINCE_1970),
                Metric("end", "End", "First observation behind the cut.", DAYS_SINCE_1970),
                Metric("deviation", "Deviation", "Standard deviation of the date.", "days"),
                Metric("depth", "Depth", "By how much the values fell.", "VI"),
                Metric("confidence", "Confidence", "Probability of the cut, 0.5 to 1."),
            ],
            size="depth",
            most=4,
        ),
    ],
    tags=["grass", "meadow", "cut", "hay", "grazing", "pasture", "permanence", "sen4cap", "event"],
)
