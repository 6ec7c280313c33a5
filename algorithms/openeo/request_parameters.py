"""What all algorithms on openEO ask for: the back-end, the data, the area, the period."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.stack import open_stack
from ...cube.times.clock import Time, parse_time, to_days
from ...remote.backends import BackEnd, backend, backends
from ...remote.sources import Area, Source, recipes, source_of
from ..further_inputs import different_names
from ..stack_input import raster_source
from ..text import tr

BACKEND, SOURCE, COLLECTION = "BACKEND", "DATA", "DATA_COLLECTION"
BAND, MASK, ORBIT = "DATA_BAND", "DATA_MASK", "DATA_ORBIT"
FURTHER_SOURCES, FURTHER_BANDS = "DATA_FURTHER", "DATA_FURTHER_BANDS"
EXTENT, START, END, PERIOD_OF = "AREA", "FIRST_DAY", "LAST_DAY", "PERIOD_OF"

ORBITS = ("", "ASCENDING", "DESCENDING")
"""Directions of Sentinel-1's orbits, as back-ends call them; empty: both."""

DEGREES = "EPSG:4326"
DAY = np.timedelta64(1, "D")

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def add_backend(add: Add) -> None:
    """Add the choice of a back-end."""
    names = [one.name for one in backends()]
    add(
        QgsProcessingParameterEnum(BACKEND, tr("Back-end"), names, False, names[0], False, True),
        tr(
            "The openEO back-end that computes. Add others, and log in, with the algorithm "
            "Connection to openEO."
        ),
    )


def chosen_backend(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> BackEnd:
    """Return the chosen back-end; raises Problem."""
    return backend(algorithm.parameterAsEnumString(parameters, BACKEND, context))


def add_data(add: Add, several: bool) -> None:
    """Add what the data are; `several`: with those of further variables."""
    titles = [*(tr(one.title) for one in recipes()), tr("Band of a collection")]
    add(
        QgsProcessingParameterEnum(SOURCE, tr("Variable"), titles, False, 0),
        tr("What the series are of, computed at the back-end from its own images."),
    )
    if several:
        add(
            QgsProcessingParameterEnum(
                FURTHER_SOURCES, tr("Further variables"), titles[:-1], True, None, True
            ),
            tr("One to five other variables of the same place, such as radar."),
        )
        add(
            QgsProcessingParameterString(
                FURTHER_BANDS, tr("Further bands of collections"), "", optional=True
            ),
            tr("Further variables as COLLECTION:BAND, separated by commas."),
            advanced=True,
        )
    add(
        QgsProcessingParameterString(COLLECTION, tr("Collection"), "", optional=True),
        tr(
            "Id of a collection of the back-end, in place of the usual one of the variable. Needed "
            'for "Band of a collection".'
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString(BAND, tr("Band"), "", optional=True),
        tr('Name of its band, for "Band of a collection".'),
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean(MASK, tr("Mask clouds"), True),
        tr(
            "Leaves out what the scene classification shows as cloud or shadow, and what is near "
            "them; of Sentinel-2 only."
        ),
    )
    orbits = [tr("Both"), tr("Ascending"), tr("Descending")]
    add(
        QgsProcessingParameterEnum(ORBIT, tr("Orbits"), orbits, False, 0),
        tr(
            "Directions of the orbits that are taken, of Sentinel-1 only: fields look different "
            "from both, and one alone gives smoother series of fewer images."
        ),
        advanced=True,
    )


def add_area(add: Add, *, optional: bool = False) -> None:
    """Add the area."""
    add(
        QgsProcessingParameterExtent(EXTENT, tr("Area"), optional=optional),
        tr("The area to compute: an extent, that of a layer (such as parcels), or of the map."),
    )


def add_period(add: Add) -> None:
    """Add first and last day."""
    kind = QgsProcessingParameterDateTime.Type.Date
    add(
        QgsProcessingParameterDateTime(START, tr("First day"), kind, None, True),
        tr("First day of the images."),
    )
    add(
        QgsProcessingParameterDateTime(END, tr("Last day"), kind, None, True),
        tr("Last day of the images, which is part of the period."),
    )
    add(
        QgsProcessingParameterRasterLayer(PERIOD_OF, tr("Period of a stack"), optional=True),
        tr("A local time-series stack whose first and last day are taken where none is given."),
        advanced=True,
    )


@dataclass(frozen=True)
class Wanted:
    """What is to be computed, and where."""

    backend: BackEnd
    """Where."""
    sources: tuple[Source, ...]
    """The variables, the main one first; their names differ."""
    area: Area
    """The area; empty where it is that of parcels."""
    first: Time
    """First day."""
    last: Time
    """Last day, part of the period."""

    @property
    def period(self) -> tuple[str, str]:
        """The first day and the day behind the last, as openEO wants them."""
        days = (self.first, self.last + DAY)
        return tuple(str(day.astype("datetime64[D]")) for day in days)

    @property
    def days(self) -> tuple[float, float]:
        """The first and the last day since 1970-01-01."""
        return tuple(float(one) for one in to_days(np.array([self.first, self.last])))

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Wanted:
        """Read the parameters, on the main thread; raises Problem."""
        chosen = chosen_backend(algorithm, parameters, context)
        sources = _sources(algorithm, parameters, context, chosen.url)
        has_area = algorithm.parameterDefinition(EXTENT) is not None
        area = area_of(algorithm, parameters, context) if has_area else {}
        return cls(chosen, sources, area, *period_of(algorithm, parameters, context))


def _sources(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    url: str,
) -> tuple[Source, ...]:
    number = algorithm.parameterAsEnum(parameters, SOURCE, context)
    collection = algorithm.parameterAsString(parameters, COLLECTION, context).strip()
    choices = {
        "mask": algorithm.parameterAsBoolean(parameters, MASK, context),
        "orbit": ORBITS[algorithm.parameterAsEnum(parameters, ORBIT, context)],
    }
    if number < len(recipes()):
        sources = [source_of(recipes()[number], url, collection=collection, **choices)]
    else:
        band = algorithm.parameterAsString(parameters, BAND, context).strip()
        sources = [_band(collection, band)]
    if algorithm.parameterDefinition(FURTHER_SOURCES):
        # QGIS reads nothing given as the first choice.
        if parameters.get(FURTHER_SOURCES) not in (None, "", []):
            for one in algorithm.parameterAsEnums(parameters, FURTHER_SOURCES, context):
                sources.append(source_of(recipes()[one], url, **choices))
        text = algorithm.parameterAsString(parameters, FURTHER_BANDS, context)
        for part in filter(None, (one.strip() for one in text.split(","))):
            name, _, band = part.rpartition(":")
            sources.append(_band(name.strip(), band.strip()))
    names = different_names([one.name for one in sources])
    return tuple(replace(one, name=name) for one, name in zip(sources, names))


def _band(collection: str, band: str) -> Source:
    if not collection or not band:
        raise Problem(
            "A collection and its band are needed, but {given} is given. Give both, such as "
            "SENTINEL2_L2A and B08.",
            given=f'"{collection or band}"',
        )
    return Source(band, collection, (band,))


def area_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Area:
    """Return the area; raises Problem where none is given."""
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    box = algorithm.parameterAsExtent(parameters, EXTENT, context, degrees)
    if box.isNull() or box.isEmpty():
        raise Problem(
            "{title} is not given, or has no size. Choose an extent, a layer or the map.",
            title=algorithm.parameterDefinition(EXTENT).description(),
        )
    return {
        "west": box.xMinimum(),
        "south": box.yMinimum(),
        "east": box.xMaximum(),
        "north": box.yMaximum(),
    }


def period_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Sequence[Time]:
    """Return the first and the last day; raises Problem where they are not given."""
    ends: list[Time | None] = []
    for name in (START, END):
        moment = algorithm.parameterAsDateTime(parameters, name, context)
        text = moment.date().toString("yyyy-MM-dd") if moment.isValid() else ""
        ends.append(parse_time(text))
    if None in ends and parameters.get(PERIOD_OF):
        title = algorithm.parameterDefinition(PERIOD_OF).description()
        path = raster_source(algorithm, PERIOD_OF, title, parameters, context)
        times = open_stack(path, choose_backend()).times.astype("datetime64[D]")
        of_stack = times[[0, -1]].astype("datetime64[ns]")
        ends = [of_stack[place] if one is None else one for place, one in enumerate(ends)]
    if None in ends or ends[1] < ends[0]:
        raise Problem(
            "First and last day are not both given, or are in the wrong order. Give two days like "
            "2023-01-01 and 2023-12-31, or a stack whose period is taken."
        )
    return ends
