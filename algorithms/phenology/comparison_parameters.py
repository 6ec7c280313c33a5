"""The parameters of a comparison with observations, but for the seasons."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .. import parameters as declared
from ..declaration import Count, Days
from ..table.layout import PARCEL as PARCEL_FIELD
from ..text import tr

OBSERVATIONS, DATE, PHASE, PARCEL, PAIRS = "OBSERVATIONS", "DATE", "PHASE", "PARCEL", "PAIRS"
OUTPUT, OUTPUT_STATISTICS, OUTPUT_PLOT = "OUTPUT", "OUTPUT_STATISTICS", "OUTPUT_PLOT"

MOST_DAYS = Days(
    "most_days",
    "Largest difference (days)",
    "An observation further from the date of every season is not matched: it is of a season that "
    "was not found, or of none. Up to half a season; larger differences do not count. From 1.",
    default=90.0,
    least=1,
)
RADIUS = Count(
    "radius",
    "Pixels around the point",
    "The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel "
    "of the point alone. From 0 to 50.",
    default=0,
    least=0,
    most=50,
    advanced=True,
)


def add_observations(add: Callable[..., None]) -> None:
    """Add the parameters of the observations."""
    add(
        QgsProcessingParameterFeatureSource(
            OBSERVATIONS, tr("Observations"), [QgsProcessing.SourceType.TypeVector]
        ),
        tr("One row for each observation: points, or a table that names parcels."),
    )
    for name, title, default, text in (
        (
            DATE,
            tr("Field of dates"),
            "date",
            tr("A date, a date and time, or a text like 2023-05-01. Empty means date."),
        ),
        (
            PHASE,
            tr("Field of phases"),
            None,
            tr("Such as a BBCH code or a name. Leave empty where all are of one phase."),
        ),
        (
            PARCEL,
            tr("Field of parcels of the observations"),
            None,
            tr(
                "Names the parcel of an observation that has no place. Empty means {name}.",
                name=PARCEL_FIELD,
            ),
        ),
    ):
        add(
            QgsProcessingParameterField(name, title, default, OBSERVATIONS, optional=True),
            text,
        )


def add_comparison(add: Callable[..., None]) -> None:
    """Add how they are compared, and the outputs."""
    add(
        QgsProcessingParameterString(PAIRS, tr("Phases and their dates"), "SOSD"),
        tr(
            "Which date a phase is compared with: pairs like emergence = SOSD; flowering = "
            "MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, "
            "compares all with it, each phase apart and all together."
        ),
    )
    for parameter in (MOST_DAYS, RADIUS):
        for definition in declared.definitions(parameter):
            add(definition, definition.help())
    add(
        QgsProcessingParameterFeatureSink(OUTPUT, tr("Compared observations")),
        tr(
            "The observations with phase, metric, season, observed and estimated date, their "
            "difference in days (estimated less observed) and, where there is none, why."
        ),
    )
    add(
        QgsProcessingParameterFeatureSink(
            OUTPUT_STATISTICS,
            tr("Agreement"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        tr(
            "One row for each phase and date: counts, bias, mae and rmse (days), within_7 and "
            "within_14 (% of those matched), slope and intercept with their intervals."
        ),
    )
    add(
        QgsProcessingParameterFileDestination(
            OUTPUT_PLOT, tr("Plot"), "PNG (*.png)", None, True, False
        ),
        tr("A picture of estimated over observed days of the year; needs matplotlib."),
    )
