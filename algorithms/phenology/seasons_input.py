"""The seasons that observations are compared with: a raster, or a table of parcels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ..stack_input import raster_source
from ..table.field_parameters import field_name, table_source
from ..table.layout import PARCEL
from ..text import tr
from .season_raster import UNITS, SeasonRaster
from .season_table import SeasonTable

SEASONS, TABLE = "SEASONS", "TABLE"
TABLE_PARCEL, TABLE_SEASON, TABLE_DATES = "TABLE_PARCEL", "TABLE_SEASON", "TABLE_DATES"

Seasons = Union[SeasonRaster, SeasonTable]


def add_seasons(add: Callable[..., None]) -> None:
    """Add the parameters."""
    add(
        QgsProcessingParameterRasterLayer(SEASONS, tr("Raster of seasons"), optional=True),
        tr(
            "A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with "
            "dates counted in any way. The observations need a place then."
        ),
    )
    add(
        QgsProcessingParameterFeatureSource(
            TABLE,
            tr("Table of seasons"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "Instead of the raster: a table with one row for each parcel and season, whose fields "
            "are named as the dates are: SOSD, MAXD, EOSD and so on."
        ),
    )
    for name, title, default, text in (
        (
            TABLE_PARCEL,
            tr("Field of parcels in the table"),
            PARCEL,
            tr("Holds the parcel of each season. Empty means {name}.", name=PARCEL),
        ),
        (
            TABLE_SEASON,
            tr("Field of seasons in the table"),
            None,
            tr("Names the season, such as 2021_s1; needed where dates are days of the year."),
        ),
    ):
        # QGIS up to 3.22 asks for a field by name even where there is a default, unless optional.
        add(QgsProcessingParameterField(name, title, default, TABLE, optional=True), text)
    forms = [tr("Days since 1970-01-01"), tr("Day of the year"), tr("YYDDD")]
    add(
        QgsProcessingParameterEnum(TABLE_DATES, tr("Dates of the table as"), forms, False, 0),
        tr("What dates are that are numbers; a raster tells it by itself."),
    )


def read_seasons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Seasons:
    """Read the parameters, on the main thread; raises Problem."""
    raster, table = parameters.get(SEASONS), parameters.get(TABLE)
    titles = {
        "raster": algorithm.parameterDefinition(SEASONS).description(),
        "table": algorithm.parameterDefinition(TABLE).description(),
    }
    if raster and table:
        raise Problem("Both {raster} and {table} are given. Leave one of them empty.", **titles)
    if raster:
        path = raster_source(algorithm, SEASONS, titles["raster"], parameters, context)
        return SeasonRaster.of(path, choose_backend())
    if not table:
        raise Problem("Neither {raster} nor {table} is given. Give one of them.", **titles)
    source = table_source(algorithm, TABLE, parameters, context)
    season = algorithm.parameterAsString(parameters, TABLE_SEASON, context)
    return SeasonTable(
        source,
        field_name(
            source,
            algorithm.parameterAsString(parameters, TABLE_PARCEL, context) or PARCEL,
            algorithm.parameterDefinition(TABLE_PARCEL).description(),
        ),
        field_name(source, season, algorithm.parameterDefinition(TABLE_SEASON).description())
        if season
        else "",
        UNITS[algorithm.parameterAsEnum(parameters, TABLE_DATES, context)],
    )
