"""Declaration of double logistic and asymmetric Gaussian fits."""

from __future__ import annotations

from ..declaration import (
    SMOOTHING,
    Choice,
    Method,
    Metric,
    Number,
    OutputTimes,
    SeasonMaps,
    Series,
    Stack,
    Switch,
)
from ..season_parameters import DATES, season_parameters, slots, unit_of_dates
from ..smoother_parameters import MAX_GAP

METHOD = Method(
    id="doublelogistic",
    title="Double logistic",
    group=SMOOTHING,
    function="double_logistic.double_logistic",
    summary="Fits each season by a rise and a fall of few parameters, double logistic or "
    "asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; "
    "mown meadows and series with few observations are better smoothed otherwise.",
    source="Jönsson and Eklundh (2002), Seasonality extraction by function fitting to time-series "
    "of satellite sensor data. IEEE Transactions on Geoscience and Remote Sensing 40, 1824-1832; "
    "Beck et al. (2006), Remote Sensing of Environment 100, 321-334",
    inputs=[Series("values")],
    parameters=[
        Choice(
            "shape",
            "Shape of a season",
            "Double logistic: a rise and a fall with a level top between them. Asymmetric "
            "Gaussian: a peak whose sides differ in width and sharpness.",
            [
                ("double_logistic", "Double logistic"),
                ("asymmetric_gaussian", "Asymmetric Gaussian"),
            ],
            default="double_logistic",
        ),
        OutputTimes("at"),
        Number(
            "smoothing",
            "Smoothing (lambda)",
            "Of the Whittaker curve on which seasons are found, and which stands between them and "
            "where a season cannot be fitted. Above 0.",
            default=300.0,
            above=0,
            advanced=True,
        ),
        # Of the longest gap for dates there is nothing here: a fit has its dates in any gap.
        *(one for one in season_parameters(2) if one.name != "max_gap"),
        DATES,
        MAX_GAP,
        Switch(
            "extrapolate",
            "Continue beyond the first and last observation",
            "Continues the curve to times before the first and after the last observation of a "
            "series; such values are less sure. Otherwise they stay empty.",
            default=False,
        ),
    ],
    outputs=[
        Stack("fitted", "Fitted stack"),
        SeasonMaps(
            "seasons",
            "Parameters of the seasons",
            [
                Metric("LOWL", "Low before", "Value that the rise comes from."),
                Metric("TOP", "Top", "Value that the curve is level at between rise and fall."),
                Metric("LOWR", "Low behind", "Value that the fall goes to."),
                Metric(
                    "UPTURND",
                    "Upturn",
                    "Date on which the tangent at the steepest rise meets the low.",
                    unit_of_dates,
                ),
                Metric(
                    "RISED",
                    "Steepest rise",
                    "Date on which the curve rises fastest.",
                    unit_of_dates,
                ),
                Metric(
                    "STABLED",
                    "Stabilisation",
                    "Date on which the tangent at the steepest rise meets the top.",
                    unit_of_dates,
                ),
                Metric("RISE", "Rate of the rise", "Rise a day where it is steepest.", "VI/day"),
                Metric(
                    "DOWNTURND",
                    "Downturn",
                    "Date on which the tangent at the steepest fall leaves the top.",
                    unit_of_dates,
                ),
                Metric(
                    "FALLD",
                    "Steepest fall",
                    "Date on which the curve falls fastest.",
                    unit_of_dates,
                ),
                Metric(
                    "RECESSD",
                    "Recession",
                    "Date on which the tangent at the steepest fall meets the low.",
                    unit_of_dates,
                ),
                Metric(
                    "FALL",
                    "Rate of the fall",
                    "Fall a day where it is steepest, a positive number.",
                    "VI/day",
                ),
                Metric("RMSE", "RMSE", "Root mean squared distance of the observations."),
                Metric("OBS", "Observations", "Number of observations of the season."),
                Metric(
                    "FIT",
                    "State of the fit",
                    "2 fitted; 1 not converged and 0 too few observations, where the Whittaker "
                    "curve stands; empty without a season.",
                ),
            ],
            slots,
            optional=True,
        ),
    ],
    tags=["asymmetric gaussian", "timesat", "beck", "season", "logistic", "phenology", "gu"],
)
