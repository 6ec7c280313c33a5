"""Marker tables, read for the rules of a scheme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.rules.scheme import DATA_GAP, Scheme, plain
from ...cube.rules.verdict import Gap, Marker
from ...cube.run import Cancelled
from ...cube.times.clock import NS_PER_DAY
from ..events.marker_table import FIELDS
from ..moments import nanoseconds_of
from ..table.layout import is_null
from ..table.metrics import id_text
from ..table.rows import ROWS_AT_ONCE
from ..text import tr
from .wording import day_text

MARKER, SOURCE, START, MAIN, END, VALUE, CONFIDENCE, CONFIRMED_BY, SCENES = dict(FIELDS)

NEEDED = (MARKER, MAIN)
"""Fields without which there is no marker; the others may be missing or empty."""

OF_EVENTS = {SOURCE: "variable", START: "begin", END: "end", VALUE: "depth"}
"""Where tables of events, as methods on parcels write them, call a field by another name."""

Row = dict[str, object]
"""Values by field, None for none."""

MARGIN = 60.0
"""Days beyond the periods of the rules in which markers are kept, for the sheets."""


@dataclass(frozen=True)
class MarkerSource:
    """A table of markers, or of events that are all of one name."""

    table: QgsFeatureSource
    parcel: str
    """The field that says whose a marker is."""
    name: str = ""
    """Of all events; empty where a field of the table has the names of markers."""
    date: str = MAIN
    """The field of the main day."""

    def places(self) -> dict[str, int]:
        """Return where the fields of markers are, as far as they are there.

        Raises Problem where the table has not what a marker needs.
        """
        fields = self.table.fields()
        names = {name: name for name, _ in FIELDS} | {MAIN: self.date}
        if self.name:
            names |= OF_EVENTS
        found = {name: fields.lookupField(called) for name, called in names.items()}
        missing = [name for name in NEEDED if found[name] < 0]
        if missing and not self.name:
            raise Problem(
                "{source} is no marker table: it has no field {missing}, but {names}. Choose a "
                "table as Markers of parcels makes it.",
                source=self.table.sourceName(),
                missing=", ".join(missing),
                names=", ".join(fields.names()),
            )
        return {name: place for name, place in found.items() if place >= 0}


@dataclass
class Markers:
    """The markers that rules look at, and gaps, of all parcels by their ids as text."""

    of_parcel: dict[str, list[Marker]] = field(default_factory=dict)
    gaps: dict[str, list[Gap]] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    """How many rows of each name there are, at any time."""
    parcels: set[str] = field(default_factory=set)
    """All parcels of the table."""


def read_markers(
    source: MarkerSource,
    scheme: Scheme,
    year: int,
    found: Markers,
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None] = lambda share: None,
) -> None:
    """Add the markers of a table that a scheme looks at in a year to those `found`.

    Names that are there already are not taken from a further table. Raises Cancelled, and Problem
    where a field is missing or a value is not what it should be.
    """
    places = source.places()
    first, last = scheme.days(year)
    margin = max(MARGIN, *(rule.within_days for rule in scheme.rules))
    first, last = first - margin, last + margin
    taken, undated = set(found.names), 0
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    total = max(source.table.featureCount(), 1)
    for number, feature in enumerate(source.table.getFeatures(request)):
        if number % ROWS_AT_ONCE == 0:
            if feedback.isCanceled():
                raise Cancelled
            progress(min(number / total, 1.0))
        name = plain(source.name or id_text(feature[places[MARKER]]))
        identity = id_text(feature[source.parcel])
        found.parcels.add(identity)
        if name in taken:
            continue
        found.names[name] += 1
        if name not in scheme.names and name != DATA_GAP:
            continue
        row = {key: _known(feature[place]) for key, place in places.items()}
        marker = _marker(row | {MARKER: source.name or row[MARKER]})
        if marker is None:
            undated += 1
        elif marker.start < last and marker.end >= first:
            if name in scheme.names:
                found.of_parcel.setdefault(identity, []).append(marker)
            if name == DATA_GAP:
                found.gaps.setdefault(identity, []).append(Gap(marker.start, marker.end))
    if undated:
        text = tr("{count} markers have no time and were left out.", count=undated)
        feedback.pushWarning(text)


def _known(value: object) -> object:
    return None if is_null(value) or value == "" else value


def _marker(row: Row) -> Marker | None:
    """Return the marker of a row, None where it has no time; raises Problem."""
    start, main, end = (_day(row, name) for name in (START, MAIN, END))
    main = next((one for one in (main, start, end) if one is not None), None)
    if main is None:
        return None
    confidence = _number(row, CONFIDENCE)
    if confidence is not None and not 0 <= confidence <= 1:
        raise Problem(
            "The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 "
            "or empty. Correct it in the table.",
            marker=_text(row, MARKER),
            day=day_text(main),
            value=confidence,
        )
    return Marker(
        _text(row, MARKER).replace("_", " "),
        _text(row, SOURCE),
        main if start is None else min(start, main),
        main,
        main if end is None else max(end, main),
        _number(row, VALUE),
        confidence,
        _text(row, CONFIRMED_BY),
        _text(row, SCENES),
    )


def _text(row: Row, name: str) -> str:
    return id_text(row.get(name)).strip()


def _number(row: Row, name: str) -> float | None:
    value = row.get(name)
    if value is None:
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise Problem(
            "The field {name} of the marker table holds {value}, which is no number. Correct it, "
            "or empty it.",
            name=name,
            value=f'"{value}"',
        ) from error
    return number if number == number else None


def _day(row: Row, name: str) -> float | None:
    value = row.get(name)
    if value is None:
        return None
    count = nanoseconds_of(value)
    if count is None:
        raise Problem(
            "The field {name} of the marker table holds {value}, which is no time. Give times like "
            "2023-05-01 or 2023-05-01T10:30.",
            name=name,
            value=f'"{value}"',
        )
    return count / NS_PER_DAY
