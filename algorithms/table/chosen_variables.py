"""The parameters that say which variables of a parcel table a method gets together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from .. import parameters as declared
from ..declaration import FurtherStacks, Series
from ..text import tr
from .field_parameters import Add
from .series import Variable

MAIN, AUXILIARIES = "MAIN", "AUXILIARIES"


def add_variable_parameters(add: Add, series: Series, further: FurtherStacks | None) -> None:
    """Add the parameters.

    `series` is the method's input of further variables, and `further` its output of them.
    """
    empty = tr("Empty means none.") if series.optional else tr("Empty means all others.")
    add(
        QgsProcessingParameterString(MAIN, tr("Main variable"), "", optional=True),
        tr(
            "The name of the variable that the method is for, as the table has it. Empty means the "
            "first in the table that is no further one."
        ),
    )
    add(
        QgsProcessingParameterString(AUXILIARIES, tr("Further variables"), "", optional=True),
        tr(
            "The names of the variables that help, separated by commas; each has its own times, "
            "and a parcel may lack some. {empty}",
            empty=empty,
        ),
    )
    if further:
        add(
            QgsProcessingParameterBoolean(
                declared.key(further.keyword), tr("Rows of the further variables"), False
            ),
            tr(
                "Adds the rows of the further variables to the result, with the same fields; "
                "otherwise it has those of the main variable alone."
            ),
        )


@dataclass(frozen=True)
class ChosenVariables:
    """The names of the variables."""

    main: str
    """The main one; empty for the first of the table that is no further one."""
    auxiliaries: Sequence[str]
    """The further ones; empty for all others of the table, or for none if that may be."""
    optional: bool
    """Whether there may be none."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        series: Series,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> ChosenVariables:
        """Read the parameters; Problem where a variable is named twice."""
        main = algorithm.parameterAsString(parameters, MAIN, context).strip()
        text = algorithm.parameterAsString(parameters, AUXILIARIES, context)
        auxiliaries = [name for name in map(str.strip, text.split(",")) if name]
        named = [main, *auxiliaries]
        for name in named:
            if named.count(name) > 1:
                raise Problem(
                    "The variable {name} is named twice among the main and the further variables. "
                    "Name each of them once.",
                    name=name,
                )
        return cls(main, auxiliaries, series.optional)

    def among(self, variables: Sequence[Variable], table: str) -> list[Variable]:
        """Return the variables of the table that the names mean, the main one first.

        Raises Problem where the table lacks one, or has no further one.
        """
        known = {one.name: one for one in variables}
        for name in filter(None, (self.main, *self.auxiliaries)):
            if name not in known:
                raise Problem(
                    "{table} has no variable {name}. Choose among {known}.",
                    table=table,
                    name=f'"{name}"',
                    known=", ".join(known),
                )
        free = [name for name in known if name not in self.auxiliaries]
        main = self.main or next(iter(free or known))
        others = [name for name in self.auxiliaries or known if name != main]
        if self.optional:
            others = list(self.auxiliaries)
        elif not others:
            raise Problem(
                "{table} has one variable only, {name}, and nothing to fuse it with. Choose the "
                "field that tells its variables apart, or extract the series of several stacks "
                "into one table.",
                table=table,
                name=f'"{main}"',
            )
        return [known[name] for name in (main, *others)]
