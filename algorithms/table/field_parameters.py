"""The parameters that say which fields of a parcel table are which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import (
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...cube.problem import Problem
from .. import parameters as declared
from ..declaration import Series
from ..layer_snapshot import LayerFeatures, features_of
from ..method_algorithm import MethodAlgorithm
from ..text import tr
from . import layout as table

PARCEL, TIME, VALUE, VARIABLE = "PARCEL", "TIME", "VALUE", "VARIABLE"
PROPOSED = {PARCEL: table.PARCEL, TIME: table.TIME, VALUE: "mean", VARIABLE: ""}
"""The fields that are used where none is named."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class ParcelFields:
    """The names of the fields of a parcel table."""

    parcel: str
    """Says whose series it is."""
    time: str
    """Date and time, date or text."""
    value: str
    """The number that makes the series."""
    variable: str
    """Tells the variables apart; empty where all rows are of one."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        source: QgsFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> ParcelFields:
        """Read the parameters; Problem where the table has no such field.

        The field of variables that PhenoFuse proposes may be missing: then it is not used.
        """
        names = {
            key: algorithm.parameterAsString(parameters, key, context) or PROPOSED[key]
            for key in PROPOSED
        }
        if names[VARIABLE] == table.VARIABLE and source.fields().lookupField(table.VARIABLE) < 0:
            names[VARIABLE] = ""
        for key, name in names.items():
            if name or key != VARIABLE:
                title = algorithm.parameterDefinition(key).description()
                names[key] = field_name(source, name, title)
        used = [name for name in names.values() if name]
        for name in used:
            if used.count(name) > 1:
                raise Problem(
                    "The field {field} is chosen for two things. Choose different fields for "
                    "parcel, time, value and variable.",
                    field=name,
                )
        return cls(names[PARCEL], names[TIME], names[VALUE], names[VARIABLE])

    def require_variables(
        self, algorithm: QgsProcessingAlgorithm, source: QgsFeatureSource
    ) -> None:
        """Raise Problem where all rows of a table are of one variable."""
        if not self.variable:
            raise Problem(
                "{table} has one variable only, as no field tells variables apart. Choose such a "
                "field for {title}, or extract the series of several stacks into one table.",
                table=source.sourceName(),
                title=algorithm.parameterDefinition(VARIABLE).description(),
            )


def add_table_parameters(add: Add, name: str) -> None:
    """Add the parameters of a parcel table and its fields; `name` is that of the table."""
    any_vector = [QgsProcessing.SourceType.TypeVector]
    add(
        QgsProcessingParameterFeatureSource(name, tr("Parcel table"), any_vector),
        tr(
            "A table with one row for each parcel, time and variable, as Extract parcel time "
            "series makes it; of the selected rows only, if so chosen."
        ),
    )
    add_field_parameters(add, name)


def add_field_parameters(add: Add, parent: str) -> None:
    """Add the parameters, for the table that is the parameter `parent`."""
    # QGIS up to 3.22 asks for a field by name even where there is a default, unless it is optional.
    field = partial(QgsProcessingParameterField, parentLayerParameterName=parent, optional=True)
    add(
        field(PARCEL, tr("Field of parcels"), PROPOSED[PARCEL]),
        tr(
            "Says whose series a row belongs to: a number or a text. Empty means {name}.",
            name=PROPOSED[PARCEL],
        ),
    )
    add(
        field(TIME, tr("Field of times"), PROPOSED[TIME]),
        tr(
            "A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty "
            "means {name}.",
            name=PROPOSED[TIME],
        ),
    )
    add(
        field(VALUE, tr("Field of values"), PROPOSED[VALUE]),
        tr(
            "The number that makes the series, for example the mean or a median; its empty values "
            "are gaps. Empty means {name}.",
            name=PROPOSED[VALUE],
        ),
    )
    add(
        field(VARIABLE, tr("Field of variables"), table.VARIABLE),
        tr(
            "Tells apart the variables, such as NDVI and VH, of a table that has several. Not "
            "used where the table has no such field."
        ),
    )


def add_beside_fields(inputs: Sequence[Series], add: Add, parent: str) -> None:
    """Add a field for each input beside the values, such as their weights."""
    for one in inputs:
        add(
            QgsProcessingParameterField(
                declared.key(one.name), tr(one.title), None, parent, optional=True
            ),
            tr(one.help) + " " + tr("A field of the table, such as the count of pixels."),
            advanced=True,
        )


def beside_fields(
    algorithm: MethodAlgorithm,
    source: QgsFeatureSource,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, str]:
    """Return the fields chosen for inputs beside the values, by their names; raises Problem."""
    found = {
        one.name: chosen_field(algorithm, declared.key(one.name), source, "", parameters, context)
        for one in algorithm.method.beside
    }
    return {name: one for name, one in found.items() if one}


def table_source(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> LayerFeatures:
    """Return the table or layer of a parameter; Problem where there is none."""
    source = features_of(algorithm, name, parameters, context)
    if source is None:
        given = algorithm.parameterAsString(parameters, name, context)
        title = algorithm.parameterDefinition(name).description()
        if not given:
            raise Problem("{title} is not given. Choose a layer or a table.", title=title)
        raise Problem(
            "{title}: {given} cannot be opened as a table or layer. Check that it exists, and "
            "that QGIS can load it.",
            title=title,
            given=given,
        )
    return source


def field_name(source: QgsFeatureSource, name: str, title: str) -> str:
    """Return the name of a field as the source spells it; Problem where it has none."""
    fields = source.fields()
    place = fields.lookupField(name) if name else -1
    if place >= 0:
        return fields.at(place).name()
    raise Problem(
        "{title}: {source} has no field {name}. Choose one of {fields}.",
        title=title,
        source=source.sourceName(),
        name=f'"{name}"',
        fields=", ".join(fields.names()),
    )


def chosen_field(
    algorithm: QgsProcessingAlgorithm,
    parameter: str,
    source: QgsFeatureSource,
    proposed: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return the field of the source that a parameter names, or else the proposed one, if any.

    Raises Problem where the source has no such field.
    """
    given = algorithm.parameterAsString(parameters, parameter, context) or proposed
    title = algorithm.parameterDefinition(parameter).description()
    return field_name(source, given, title) if given else ""
