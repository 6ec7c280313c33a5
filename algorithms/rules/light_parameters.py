"""The parameters of the traffic light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...cube.finished_file import require_writable
from ...cube.problem import Problem
from ...cube.rules.scheme import COLOURS, YELLOW, Scheme
from ...cube.rules.scheme_file import read_scheme
from .. import parameters as declared
from ..declaration import Count
from ..layer_snapshot import LayerFeatures
from ..named_rasters import named_rasters
from ..parcels.extraction_parameters import ID, ID_TITLE, PARCELS
from ..parcels.peer_parameters import CROP, DEFAULT_CROP
from ..table import layout
from ..table.field_parameters import (
    ParcelFields,
    add_field_parameters,
    chosen_field,
    field_name,
    table_source,
)
from ..text import tr
from .marker_reader import MarkerSource
from .wording import colour_name

RULES, MARKERS, MARKER_PARCEL, YEAR = "RULES", "MARKERS", "MARKER_PARCEL", "YEAR"
EVENTS, EVENT_NAME, EVENT_DATE = "EVENTS", "EVENT_NAME", "EVENT_DATE"
TABLE, NAME, CHIPS, WITH_SHEET = "TABLE", "NAME", "CHIPS", "WITH_SHEET"
OUTPUT, SHEETS = "OUTPUT", "SHEETS"

EXAMPLES = Path(__file__).parents[2] / "resources" / "rules"
"""Where the rule files are that come with the plugin."""

YEAR_OF = Count("year", "Year", "", default=None, least=1971, most=2200)
MOST_SHEETS = Count("most_sheets", "Most sheets", "", default=200, least=1, most=100_000)

DEFAULT_DATE = "date"

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class LightRequest:
    """What is asked for, once it has been checked."""

    parcels: LayerFeatures
    id_field: str
    """Empty for the ids of the features."""
    crop_field: str
    scheme: Scheme
    year: int
    markers: tuple[MarkerSource, ...]
    """The table of events, if there is one, then that of markers."""
    table: LayerFeatures | None
    fields: ParcelFields | None
    """Of the table."""
    main: str
    """The variable whose observations count; empty for the first."""
    chips: tuple[str, ...]
    """Files of stacks."""
    with_sheet: frozenset[str]
    """Colours."""
    most_sheets: int
    folder: Path | None
    """Where sheets go; None for none."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> LightRequest:
        """Read the parameters, on the main thread; raises Problem."""
        parcels = table_source(algorithm, PARCELS, parameters, context)
        id_field = algorithm.parameterAsString(parameters, ID, context)
        if id_field:
            id_field = field_name(parcels, id_field, tr(ID_TITLE))
        crop = chosen_field(algorithm, CROP, parcels, DEFAULT_CROP, parameters, context)
        rules = algorithm.parameterAsString(parameters, RULES, context)
        if not rules:
            raise Problem(
                "No rule file is given. Choose one; {folder} has examples to begin with.",
                folder=EXAMPLES,
            )
        scheme = read_scheme(rules)
        year = declared.value(YEAR_OF, algorithm, parameters, context)
        if year is None:
            raise Problem("The year is not given. Give the one that the rules are to hold in.")
        markers = _marker_sources(algorithm, parameters, context)
        table = fields = None
        if parameters.get(TABLE):
            table = table_source(algorithm, TABLE, parameters, context)
            fields = ParcelFields.of(algorithm, table, parameters, context)
        chips = named_rasters(parameters.get(CHIPS), tr("Stacks for image chips"), context)
        colours = algorithm.parameterAsEnums(parameters, WITH_SHEET, context)
        folder = None
        if parameters.get(SHEETS):
            folder = Path(algorithm.parameterAsFileOutput(parameters, SHEETS, context))
            require_writable(folder / "any")
        return cls(
            parcels,
            id_field,
            crop,
            scheme,
            int(year),
            markers,
            table,
            fields,
            algorithm.parameterAsString(parameters, NAME, context).strip(),
            tuple(path for _, path in chips),
            frozenset(COLOURS[one] for one in colours),
            int(declared.value(MOST_SHEETS, algorithm, parameters, context)),
            folder,
        )


def add_rules(add: Add) -> None:
    """Add parcels, rules and markers."""
    vector = QgsProcessing.SourceType.TypeVector
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    add(
        QgsProcessingParameterFeatureSource(PARCELS, tr("Parcels"), [polygons]),
        tr("Polygons in any CRS; of the selected ones only, if so chosen."),
    )
    add(
        QgsProcessingParameterField(ID, tr(ID_TITLE), None, PARCELS, optional=True),
        tr("A field whose values are those of the marker table. Empty: the ids of the features."),
    )
    add(
        QgsProcessingParameterField(
            CROP, tr("Field of crops"), DEFAULT_CROP, PARCELS, optional=True
        ),
        tr("The crop code, which says which rules are for a parcel. Empty: {crop}.", crop="crop"),
    )
    add(
        QgsProcessingParameterFile(RULES, tr("Rule file"), extension="toml"),
        tr(
            "What must, may and must not happen, when and for which crops, in TOML; see "
            "docs/traffic-light.md. Examples come with the plugin, in {folder}.",
            folder=EXAMPLES,
        ),
    )
    add(
        QgsProcessingParameterNumber(
            YEAR,
            tr("Year"),
            QgsProcessingParameterNumber.Type.Integer,
            minValue=YEAR_OF.least,
            maxValue=YEAR_OF.most,
        ),
        tr("The year in which the periods of the rules begin."),
    )
    add(
        QgsProcessingParameterFeatureSource(MARKERS, tr("Marker table"), [vector]),
        tr(
            "What was seen, as Markers of parcels makes it: a row a marker, with the fields "
            "parcel_id, marker and main (its day), and as far as known source, start, end, value, "
            "confidence (0 to 1), confirmed_by and scenes."
        ),
    )
    add(
        QgsProcessingParameterField(
            MARKER_PARCEL, tr("Field of parcels of markers"), layout.PARCEL, MARKERS, optional=True
        ),
        tr("Says whose a marker is. Empty: {name}.", name=layout.PARCEL),
        advanced=True,
    )


def add_events(add: Add) -> None:
    """Add a table of events that are markers of one name."""
    add(
        QgsProcessingParameterFeatureSource(
            EVENTS,
            tr("Table of events"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "Events of one kind as a method on parcels has found them, such as the cuts of Mowing: "
            "a row an event, with its parcel and date, and as far as known begin, end, depth and "
            "confidence. They stand for the markers of their name in the marker table."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString(EVENT_NAME, tr("Name of the events"), "mowing", optional=True),
        tr("What rules call these events."),
        advanced=True,
    )
    add(
        QgsProcessingParameterField(
            EVENT_DATE, tr("Field of the dates of events"), DEFAULT_DATE, EVENTS, optional=True
        ),
        tr("When an event was. Empty: {name}.", name=DEFAULT_DATE),
        advanced=True,
    )


def add_table(add: Add) -> None:
    """Add the series behind the markers."""
    add(
        QgsProcessingParameterFeatureSource(
            TABLE, tr("Parcel table"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr(
            "The series that the markers were found in: they say when a parcel was seen, and are "
            "drawn on its sheet. Rules that ask for observations need it; for the longest gap, "
            "markers called data gap do instead."
        ),
    )
    add_field_parameters(partial(add, advanced=True), TABLE)
    add(
        QgsProcessingParameterString(NAME, tr("Variable that counts"), "", optional=True),
        tr("The variable whose observations count, such as NDVI. Empty: the table's first."),
    )


def add_sheets(add: Add) -> None:
    """Add what the sheets are to hold."""
    add(
        QgsProcessingParameterMultipleLayers(
            CHIPS,
            tr("Stacks for image chips"),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        ),
        tr(
            "One stack, such as NDVI, or three as red, green and blue in this order: the sheets "
            "show the parcel at clear dates before and after its markers."
        ),
    )
    colours = [colour_name(one) for one in COLOURS[:-1]]
    add(
        QgsProcessingParameterEnum(
            WITH_SHEET, tr("Sheets for parcels that are"), colours, True, [COLOURS.index(YELLOW)]
        ),
        tr("Which parcels have an evidence sheet."),
    )
    add(
        QgsProcessingParameterNumber(
            declared.key(MOST_SHEETS.name),
            tr(MOST_SHEETS.title),
            QgsProcessingParameterNumber.Type.Integer,
            MOST_SHEETS.default,
        ),
        tr("No more sheets are written than this; a sheet takes about half a second."),
        advanced=True,
    )


def _marker_sources(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[MarkerSource, ...]:
    """Return the tables of events and of markers; raises Problem."""
    markers = table_source(algorithm, MARKERS, parameters, context)
    parcel = chosen_field(algorithm, MARKER_PARCEL, markers, layout.PARCEL, parameters, context)
    found = [MarkerSource(markers, parcel)]
    found[0].places()
    if parameters.get(EVENTS):
        events = table_source(algorithm, EVENTS, parameters, context)
        name = algorithm.parameterAsString(parameters, EVENT_NAME, context).strip()
        if not name:
            raise Problem("The events have no name. Give the one that rules call them by.")
        date = chosen_field(algorithm, EVENT_DATE, events, DEFAULT_DATE, parameters, context)
        title = algorithm.parameterDefinition(EVENTS).description()
        found.insert(0, MarkerSource(events, field_name(events, parcel, title), name, date))
    return tuple(found)
