"""A declared smoother in front of a method that takes smooth series."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..cube.problem import Problem
from .declaration import SMOOTHING, Method, Number, OutputTimes, Stack, Switch
from .methods import all_methods
from .text import tr

SMOOTHER, SMOOTHER_PARAMETERS = "SMOOTHER", "SMOOTHER_PARAMETERS"
OBSERVED = "OBSERVED"
"""The parameter of the observations behind an input that is smooth."""

PROPOSED = "whittaker"
"""The method that stands in front unless another one is chosen."""

STEP = 5.0
"""Days from one smooth value to the next."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def smoothers() -> list[Method]:
    """Return the methods that may stand in front, the one proposed first.

    They go from one stack to one, at any times, and need not learn from the whole scene.
    """
    found = [
        one
        for one in all_methods()
        if one.group == SMOOTHING
        and len(one.inputs) == 1 + len(one.beside)
        and isinstance(one.outputs[0], Stack)
        and one.output_times is not None
        and not one.learns
    ]
    return sorted(found, key=lambda one: one.id != PROPOSED)


def add_parameters(add: Add) -> None:
    """Add the choice of a smoother, and its parameters as a text."""
    choices = [tr("None: the input is smooth"), *(tr(one.title) for one in smoothers())]
    add(
        QgsProcessingParameterEnum(SMOOTHER, tr("Smooth first by"), choices, False, 1),
        tr(
            "The method needs smooth series without gaps. Choose a smoother for a stack of "
            "observations, or none for one that is smooth already."
        ),
    )
    add(
        QgsProcessingParameterString(
            SMOOTHER_PARAMETERS, tr("Parameters of the smoother"), "", optional=True
        ),
        tr(
            "The smoother's own parameters where they are not as they are best before seasons, "
            "for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda "
            "of 100 here, does not go on beyond the observations, stays between those beside it in "
            "gaps of more than 15 days, and leaves the longest gaps empty."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class Smoother:
    """What stands in front of a method."""

    function: Callable[..., Any]
    """From days (T,) and values (T, N) and keywords to smooth values."""
    times: str
    """The keyword of the output times."""
    keywords: dict[str, Any]
    """The others."""
    name: str = ""
    """Where the function is in `series/`, as "module.function"."""

    def at(self, days: np.ndarray) -> np.ndarray:
        """Return the days of the smooth series, from the first observation to the last."""
        first, last = np.floor(days[0]), np.floor(days[-1])
        return first + STEP * np.arange(int((last - first) // STEP) + 1)

    def __call__(self, days: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return the smooth series at `at(days)`."""
        returned = self.function(days, values, **self.keywords, **{self.times: self.at(days)})
        return returned[0] if isinstance(returned, tuple) else returned


def smoother_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Smoother | None:
    """Return the smoother that is chosen, or None; raises Problem for what it cannot take."""
    choice = algorithm.parameterAsEnum(parameters, SMOOTHER, context)
    if choice == 0:
        return None
    observed = algorithm.parameterDefinition(OBSERVED)
    if observed and parameters.get(OBSERVED):
        raise Problem(
            "{observed} is given, but the input is smoothed first, and is what was observed. Leave "
            "it empty, or choose for {smoother} that the input is smooth.",
            observed=observed.description(),
            smoother=algorithm.parameterDefinition(SMOOTHER).description(),
        )
    values = {}
    if algorithm.parameterDefinition("MAX_GAP"):
        values["max_gap"] = algorithm.parameterAsDouble(parameters, "MAX_GAP", context)
    text = algorithm.parameterAsString(parameters, SMOOTHER_PARAMETERS, context)
    return smoother_before(values, smoothers()[choice - 1], text)


def smoother_before(
    values: Mapping[str, Any], method: Method | None = None, text: str = ""
) -> Smoother:
    """Return what stands before a method with these values; the smoother proposed if none is given.

    `text` has further values of the smoother; raises Problem.
    """
    method = method or smoothers()[0]
    keywords = usual_values(method) | dict(method.before_seasons)
    if "max_gap" in keywords and "max_gap" in values:
        keywords["max_gap"] = values["max_gap"]
    keywords |= written_values(method, text)
    return Smoother(method.load(), method.output_times.name, keywords, method.function)


def usual_values(method: Method) -> dict[str, Any]:
    """Return the defaults of a method's parameters but the output times."""
    some = (one for one in method.parameters if not isinstance(one, OutputTimes))
    return {one.name: one.default for one in some}


def written_values(method: Method, text: str) -> dict[str, Any]:
    """Return the values in a text such as "SMOOTHING=1000, MAX_GAP=30"; raises Problem."""
    known = {one.name.upper(): one for one in method.parameters if not isinstance(one, OutputTimes)}
    keywords = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, _, value = (one.strip() for one in part.partition("="))
        parameter = known.get(name.upper())
        if parameter is None:
            raise Problem(
                "Parameters of the smoother has {part}, which is no parameter of {smoother}. "
                "Write NAME=value with one of {names}.",
                part=f'"{part}"',
                smoother=tr(method.title),
                names=", ".join(known),
            )
        keywords[parameter.name] = parameter.check(_value(parameter, value))
    return keywords


def _value(parameter: Number | Switch, text: str) -> object:
    """Return what a text means for a parameter."""
    if isinstance(parameter, Switch):
        return text.lower() in ("1", "true", "yes")
    return text
