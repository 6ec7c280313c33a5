"""What a declared method says of itself as a Processing algorithm, wherever it runs."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext

from . import parameters as declared
from .algorithm import PhenoFuseAlgorithm
from .declaration import Method
from .text import tr


class MethodAlgorithm(PhenoFuseAlgorithm):
    """A declared method; a subclass runs it on stacks, on tables or elsewhere."""

    runs_on: str
    """What it runs on, a word to find it by."""

    def __init__(self, method: Method) -> None:
        super().__init__()
        self.method = method
        self.listed_in = method.group

    def createInstance(self) -> MethodAlgorithm:
        """Return a new algorithm of the same method."""
        return type(self)(self.method)

    def name(self) -> str:
        """Return the method's id."""
        return self.method.id

    def displayName(self) -> str:
        """Return the method's title."""
        return tr(self.method.title)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return [tr(tag) for tag in ("time series", self.runs_on, *self.method.tags)]

    def shortDescription(self) -> str:
        """Return the method's summary."""
        return tr(self.method.summary)

    def shortHelpString(self) -> str:
        """Return the help made from the declaration."""
        return self.help_text(tr(self.method.summary), source=self.method.source)

    def add_declared(self) -> None:
        """Add the method's parameters."""
        for parameter in self.method.parameters:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values of the method's parameters that cannot be right."""
        for parameter in self.method.parameters:
            declared.check(parameter, self, parameters, context)

    def keywords(
        self, days: np.ndarray, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return the method's keywords; `days` are those of the input, which the output's follow.

        The output times among them are None where they are those of the input.
        """
        times = self.method.output_times
        keywords = {
            parameter.name: declared.value(parameter, self, parameters, context)
            for parameter in self.method.parameters
            if parameter is not times
        }
        if times:
            keywords[times.name] = declared.output_times(times, days, self, parameters, context)
        return keywords
