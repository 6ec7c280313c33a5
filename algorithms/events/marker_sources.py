"""Which variables of a parcel table the markers are looked for in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...series.named_markers import BSI, COHERENCE, DEVIATION, NDVI, ROLES, Series
from ..table.aligned import AlignedVariables
from ..table.field_parameters import Add, chosen_field
from ..table.results import ParcelTable
from ..table.rows import Rows, read_rows
from ..table.series import Variable
from ..text import tr

VARIABLES = (NDVI, BSI, COHERENCE)
"""The roles that variables have; the deviation is another field of the rows of NDVI."""

USUAL_DEVIATION = "std"


def add_parameters(add: Add, parent: str) -> None:
    """Add the parameters, for the table that is the parameter `parent`."""
    for role in VARIABLES:
        title = tr(ROLES[role])
        add(
            QgsProcessingParameterString(
                role.upper(), tr("Variable: {what}", what=title), "", optional=True
            ),
            tr(
                "The name of this variable, as the table has it. Empty means the one that is "
                "called {name}, in capital or small letters, if there is one.",
                name=role.upper(),
            ),
        )
    add(
        QgsProcessingParameterField(
            DEVIATION.upper(),
            tr("Field: {what}", what=tr(ROLES[DEVIATION])),
            None,
            parent,
            optional=True,
        ),
        tr(
            "The field that holds it in the rows of NDVI. Empty means {name}, if there is one.",
            name=USUAL_DEVIATION,
        ),
    )


@dataclass(frozen=True)
class GivenSources:
    """What the parameters say."""

    variables: Mapping[str, str]
    """The name of the variable of each role, empty for none given."""
    deviation: str
    """The field of the standard deviation, empty where there is none."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        source: QgsFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> GivenSources:
        """Read the parameters, of a table; raises Problem."""
        has_usual = source.fields().lookupField(USUAL_DEVIATION) >= 0
        usual = USUAL_DEVIATION if has_usual else ""
        field = chosen_field(algorithm, DEVIATION.upper(), source, usual, parameters, context)
        names = {
            role: algorithm.parameterAsString(parameters, role.upper(), context).strip()
            for role in VARIABLES
        }
        return cls(names, field)

    def among(self, table: ParcelTable) -> dict[str, Variable]:
        """Return the variable of each role that the table has; Problem where one is missing."""
        known = {one.name: one for one in table.variables}
        found = {}
        for role, name in self.variables.items():
            if name and name not in known:
                raise Problem(
                    "{table} has no variable {name}, which is given for {role}. Choose among "
                    "{known}, or leave it empty.",
                    table=table.source.sourceName(),
                    name=f'"{name}"',
                    role=tr(ROLES[role]),
                    known=", ".join(known),
                )
            called = name or next((one for one in known if one.lower() == role), None)
            if called is not None:
                found[role] = known[called]
        if not found and len(known) == 1:
            (found[NDVI],) = known.values()
        return found


@dataclass(frozen=True)
class MarkerSources:
    """The series of each role, of the same parcels."""

    aligned: AlignedVariables
    """The variables; their parcels are those of the result."""
    roles: list[str]
    """The role of each variable."""
    names: Mapping[str, str]
    """What the source of each role is called."""
    deviation: Rows | None
    """The table with the standard deviation of NDVI as its value; None where there is none."""

    @classmethod
    def read(cls, table: ParcelTable, given: GivenSources) -> MarkerSources:
        """Find the sources in a table; raises Cancelled, and Problem where there is none."""
        found = given.among(table)
        if not found:
            raise Problem(
                "None of the variables of {table} is called NDVI, BSI or coherence: it has "
                "{known}. Give the name of one of them.",
                table=table.source.sourceName(),
                known=", ".join(one.name for one in table.variables),
            )
        roles = list(found)
        names = {role: one.name or table.names.value for role, one in found.items()}
        deviation = None
        if NDVI in found and given.deviation not in ("", table.names.value):
            deviation = _with_value(table, given.deviation)
            names[DEVIATION] = f"{names[NDVI]} {given.deviation}"
        aligned = AlignedVariables.of(table.rows, list(found.values()))
        return cls(aligned, roles, names, deviation)

    def block(self, first: int, last: int, lowest: float) -> dict[str, Series]:
        """Return the series of each role of the parcels first to last - 1.

        NDVI below the lowest is no observation.
        """
        days, blocks = self.aligned.days, self.aligned.blocks(first, last)
        series = dict(zip(self.roles, zip(days, blocks)))
        if NDVI in series:
            ndvi = blocks[self.roles.index(NDVI)]
            ndvi[ndvi < lowest] = np.nan
        if self.deviation is not None:
            place = self.roles.index(NDVI)
            values = self.aligned.aligned[place].block(self.deviation, first, last)
            series[DEVIATION] = days[place], values
        return series


def _with_value(table: ParcelTable, field: str) -> Rows:
    """Return the table's rows with the values of another field."""
    names = table.names
    other = read_rows(
        table.source,
        parcel=names.parcel,
        time=names.time,
        value=field,
        variable=names.variable,
        feedback=table.feedback,
    )
    return replace(table.rows, value=_in_order(other, table.rows.feature))


def _in_order(rows: Rows, feature: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the values of rows with these ids: a database may give rows in another order."""
    order = np.argsort(rows.feature)
    place = np.searchsorted(rows.feature[order], feature)
    return rows.value[order[np.minimum(place, order.size - 1)]]
