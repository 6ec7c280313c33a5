"""Which variables of a parcel table the markers are looked for in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...series.named_markers import BSI, COHERENCE, DEVIATION, NDVI, ROLES, UNMASKED, Series
from ..table.aligned import AlignedVariables
from ..table.field_parameters import Add, chosen_field
from ..table.results import ParcelTable
from ..table.rows import Rows, read_rows
from ..table.series import Variable
from ..text import tr

VARIABLES = (NDVI, BSI, COHERENCE, UNMASKED)
"""The roles that variables have; the deviation is another field of the rows of NDVI."""

FIELD = {DEVIATION: DEVIATION.upper(), UNMASKED: f"{UNMASKED.upper()}_FIELD"}
"""The parameters of the fields that hold roles, where they are not that of the values."""

USUAL = {DEVIATION: "std", UNMASKED: "p75"}
"""What these fields are called: under clouds the clearest part of a parcel tells most."""


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
    helps = {
        DEVIATION: tr(
            "The field that holds it in the rows of NDVI. Empty means {name}, if there is one.",
            name=USUAL[DEVIATION],
        ),
        UNMASKED: tr(
            "The field that holds it in its own rows. Empty means {name}, if there is "
            "one, otherwise the field of values.",
            name=USUAL[UNMASKED],
        ),
    }
    for role, key in FIELD.items():
        title = tr("Field: {what}", what=tr(ROLES[role]))
        add(QgsProcessingParameterField(key, title, None, parent, optional=True), helps[role])


@dataclass(frozen=True)
class GivenSources:
    """What the parameters say."""

    variables: Mapping[str, str]
    """The name of the variable of each role, empty for none given."""
    fields: Mapping[str, str]
    """The field of each role that may have one of its own, empty where there is none."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parent: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> GivenSources:
        """Read the parameters; raises Problem."""
        source = algorithm.parameterAsSource(parameters, parent, context)
        fields = {}
        for role, key in FIELD.items():
            usual = USUAL[role] if source.fields().lookupField(USUAL[role]) >= 0 else ""
            fields[role] = chosen_field(algorithm, key, source, usual, parameters, context)
        names = {
            role: algorithm.parameterAsString(parameters, role.upper(), context).strip()
            for role in VARIABLES
        }
        return cls(names, fields)

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
    own_rows: Mapping[str, tuple[str, Rows]]
    """Of roles that are in a field of their own: whose rows have it, and the table with that."""

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
        own_rows = {}
        for role, of in ((DEVIATION, NDVI), (UNMASKED, UNMASKED)):
            field = given.fields[role]
            if of in found and field not in ("", table.names.value):
                own_rows[role] = of, _with_value(table, field)
                names[role] = f"{names[of]} {field}"
        aligned = AlignedVariables.of(table.rows, list(found.values()))
        return cls(aligned, roles, names, own_rows)

    def block(self, first: int, last: int, lowest: float) -> dict[str, Series]:
        """Return the series of each role of the parcels first to last - 1.

        NDVI below the lowest is no observation.
        """
        days, blocks = self.aligned.days, self.aligned.blocks(first, last)
        series = dict(zip(self.roles, zip(days, blocks)))
        if NDVI in series:
            ndvi = blocks[self.roles.index(NDVI)]
            ndvi[ndvi < lowest] = np.nan
        for role, (of, rows) in self.own_rows.items():
            place = self.roles.index(of)
            series[role] = days[place], self.aligned.aligned[place].block(rows, first, last)
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
