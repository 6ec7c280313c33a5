"""Markers of parcels: what their series show of what was done on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...cube.run import SERIES_AT_ONCE, Cancelled
from ...series.named_markers import NAMED, ROLES, Found, NamedMarker, Series, find_marker
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import EVENTS, Days, Number
from ..table.field_parameters import ParcelFields, add_table_parameters, table_source
from ..table.result_table import ResultTable
from ..table.results import Attributes, ParcelTable
from ..text import tr
from . import marker_sources
from .marker_settings import stated_settings, with_settings
from .marker_sources import GivenSources, MarkerSources
from .marker_table import Evidence, marker_fields, scenes_between

INPUT, MARKERS, SETTINGS, CONFIRMED, OUTPUT = "INPUT", "MARKERS", "SETTINGS", "CONFIRMED", "OUTPUT"

READ_SHARE = 0.4
"""Share of the progress for reading."""

WITHIN = Days(
    "within",
    "Days between sources",
    "Markers of several variables that are no more than so many days apart are of one event: they "
    "confirm one another, or become one. From 0.",
    default=6.0,
    least=0,
)

LOWEST = Number(
    "lowest",
    "Lowest NDVI",
    "Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow "
    "looks like bare soil, so mask it where you can.",
    default=0.1,
    advanced=True,
)

APART = Days(
    "apart",
    "Days between markers of one kind",
    "Markers of one kind and variable that are no more than so many days apart become one: it has "
    "their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.",
    default=0.0,
    least=0,
    advanced=True,
)

PARAMETERS = (WITHIN, APART, LOWEST)


class MarkersAlgorithm(PhenoFuseAlgorithm):
    """Looks for named markers in the series of parcels, and keeps the evidence."""

    listed_in = EVENTS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "markers"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Markers of parcels")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = (
            "cbm",
            "iacs",
            "harvest",
            "mowing",
            "ploughing",
            "bare soil",
            "monitoring",
            "event",
        )
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Finds bare soil, mowing, harvest, ploughing and other markers in the series of "
            "parcels, and keeps the evidence for each."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "A marker is a time at which a series does something that tells of work on the "
                "parcel. Where the table has several variables, a marker in one of them is "
                "confirmed by others: NDVI falls at a harvest, and coherence rises."
            ),
            *(f"{tr(one.title)} ({one.name}): {tr(one.help)}" for one in NAMED),
            tr(
                "Settings, where nothing else is given: {settings}; docs/events.md tells the "
                "others.",
                settings="; ".join(map(stated_settings, NAMED)),
            ),
        ]
        return self.help_text(
            *lines,
            source="Signal markers of Checks by Monitoring, Sen4CAP; JRC (2018), Second discussion "
            "document on the introduction of monitoring to substitute on-the-spot checks, "
            "JRC112913",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_table_parameters(self.add, INPUT)
        marker_sources.add_parameters(self.add, INPUT)
        titles = [tr(one.title) for one in NAMED]
        every = list(range(len(NAMED)))
        self.add(
            QgsProcessingParameterEnum(MARKERS, tr("Markers"), titles, True, every),
            tr("Which markers to look for; those whose variables the table lacks are left out."),
        )
        for parameter in PARAMETERS:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
        self.add(
            QgsProcessingParameterBoolean(CONFIRMED, tr("Confirmed markers only"), False),
            tr(
                "Leaves out markers that only one variable shows, where the table has another one "
                "that could confirm them."
            ),
        )
        self.add(
            QgsProcessingParameterString(SETTINGS, tr("Settings of markers"), "", optional=True),
            tr(
                "Settings that differ from the usual ones, for example {example}; separated by "
                "commas. The help lists them.",
                example="harvest.ndvi.level=0.3",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Markers")),
            tr(
                "One row a marker: parcel, marker, the variable that shows it, its first, main and "
                "last day (UTC), how strong it is, which variables confirm it, and the times of "
                "the observations that show it."
            ),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.source = table_source(self, INPUT, parameters, context)
        self.fields = ParcelFields.of(self, self.source, parameters, context)
        self.given = GivenSources.of(self, self.source, parameters, context)
        self.within, self.apart, self.lowest = (
            declared.value(one, self, parameters, context) for one in PARAMETERS
        )
        chosen = [NAMED[one] for one in self.parameterAsEnums(parameters, MARKERS, context)]
        title = self.parameterDefinition(SETTINGS).description()
        text = self.parameterAsString(parameters, SETTINGS, context)
        self.markers = with_settings(chosen, text, title) if chosen else []
        if not self.markers:
            raise Problem("No marker is chosen. Choose one or several.")

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the table, look for the markers, and write them."""
        table = ParcelTable.read(
            self.source,
            self.fields,
            feedback,
            lambda share: feedback.setProgress(100 * READ_SHARE * share),
        )
        sources = MarkerSources.read(table, self.given)
        feedback.pushInfo(
            tr(
                "Read {rows} rows of {parcels} parcels; looking in {names}.",
                rows=table.rows.time.size,
                parcels=sources.aligned.parcel.size,
                names=", ".join(sources.names.values()),
            )
        )
        markers = self._possible(sources, feedback)
        only_confirmed = self.parameterAsBoolean(parameters, CONFIRMED, context)
        counts: Counter[str] = Counter()
        place = table.fields.lookupField(table.names.parcel)
        fields = marker_fields(table.fields.at(place))
        result = ResultTable(self, OUTPUT, fields, parameters, context)
        rows = self._rows(sources, markers, only_confirmed, counts, feedback)
        try:
            target = result.write(rows, 0, 1.0, feedback)
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}
        for one in markers:
            feedback.pushInfo(
                tr("{marker}: found {count} times.", marker=one.name, count=counts[one.name])
            )
        return {OUTPUT: target}

    def _possible(
        self, sources: MarkerSources, feedback: QgsProcessingFeedback
    ) -> list[NamedMarker]:
        """Return the markers that have a source; Problem where none has."""
        possible = []
        for one in self.markers:
            wanted = [source.role for source in one.sources]
            if any(role in sources.names for role in wanted):
                possible.append(one)
                continue
            feedback.pushInfo(
                tr(
                    "{marker} is left out: the table has no {roles}.",
                    marker=one.name,
                    roles=", ".join(tr(ROLES[role]) for role in wanted),
                )
            )
        if not possible:
            raise Problem(
                "{table} lacks the variables of all markers that are chosen. Choose other markers, "
                "or name their variables.",
                table=self.source.sourceName(),
            )
        return possible

    def _rows(
        self,
        sources: MarkerSources,
        markers: Sequence[NamedMarker],
        only_confirmed: bool,
        counts: Counter[str],
        feedback: QgsProcessingFeedback,
    ) -> Iterator[Attributes]:
        """Yield a row a marker, by parcel and time, and count them by name."""
        parcels, total = sources.aligned.parcel, sources.aligned.parcel.size
        for first in range(0, total, SERIES_AT_ONCE):
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(100 * (READ_SHARE + (1 - READ_SHARE) * first / total))
            series = sources.block(first, min(first + SERIES_AT_ONCE, total), self.lowest)
            evidence = []
            for one in markers:
                found = find_marker(one, series, within=self.within, apart=self.apart)
                evidence += _evidence(one.name, found, series, sources.names, only_confirmed)
            for number, one in sorted(evidence, key=lambda pair: (pair[0], pair[1].start)):
                counts[one.marker] += 1
                yield one.row(sources.aligned.rows.parcels[parcels[first + number]])


def _evidence(
    marker: str,
    found: Found,
    series: dict[str, Series],
    names: dict[str, str],
    only_confirmed: bool,
) -> Iterator[tuple[int, Evidence]]:
    """Yield the series and the evidence of each marker found."""
    kept = np.ones(len(found.seen), bool)
    if only_confirmed and len(found.roles) > 1:
        kept = found.seen.sum(axis=1) > 1
    for event in np.flatnonzero(kept):
        number, start, main, end, value = (
            getattr(found.markers, name)[event].item()
            for name in ("series", "start", "main", "end", "value")
        )
        roles = [role for role, seen in zip(found.roles, found.seen[event]) if seen]
        days, values = series[roles[0]]
        scenes = scenes_between(days, values[:, number], start, end)
        others = [names[role] for role in roles[1:]]
        confidence = found.confidence[event].item()
        yield (
            number,
            Evidence(
                marker,
                names[roles[0]],
                start,
                main,
                end,
                value,
                scenes,
                others,
                None if np.isnan(confidence) else confidence,
            ),
        )
