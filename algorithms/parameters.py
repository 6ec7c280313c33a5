"""Declared parameters as Processing parameters: their definitions and their values."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
)

from ..cube.problem import Problem
from ..cube.times import parse_time, to_days
from .declaration import Choice, Count, Number, OutputTimes, Parameter, Switch
from .text import tr

AS_INPUT, EVERY_FEW_DAYS, LISTED = range(3)
DEFAULT_STEP = 10
MOST_TIMES = 100_000


def key(name: str) -> str:
    """Return the Processing name of a declared one."""
    return name.upper()


def output_key(name: str) -> str:
    """Return the Processing name of a declared output that is not the first."""
    return f"OUTPUT_{name.upper()}"


def definitions(parameter: Parameter) -> list[QgsProcessingParameterDefinition]:
    """Return the Processing parameters that ask for a declared one."""
    made = _definitions(parameter)
    for definition in made:
        if not definition.help():
            definition.setHelp(tr(parameter.help))
        if getattr(parameter, "advanced", False):
            advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | advanced)
    return made


def _definitions(parameter: Parameter) -> list[QgsProcessingParameterDefinition]:
    title = tr(parameter.title)
    if isinstance(parameter, Number):
        whole = isinstance(parameter, Count)
        return [
            QgsProcessingParameterNumber(
                key(parameter.name),
                title,
                QgsProcessingParameterNumber.Type.Integer
                if whole
                else QgsProcessingParameterNumber.Type.Double,
                parameter.default,
                optional=parameter.default is None,
            )
        ]
    if isinstance(parameter, Choice):
        values = [value for value, _ in parameter.options]
        labels = [tr(label) for _, label in parameter.options]
        return [
            QgsProcessingParameterEnum(
                key(parameter.name), title, labels, False, values.index(parameter.default)
            )
        ]
    if isinstance(parameter, Switch):
        return [QgsProcessingParameterBoolean(key(parameter.name), title, parameter.default)]
    choices = [tr("As in the input"), tr("Every few days"), tr("A list of times")]
    step = QgsProcessingParameterNumber(
        "STEP",
        tr("Days from one time to the next"),
        QgsProcessingParameterNumber.Type.Double,
        DEFAULT_STEP,
        optional=True,
    )
    step.setHelp(
        tr(
            "Days between two times of the result, from the first day of the input on; "
            'used with "Every few days".'
        )
    )
    listed = QgsProcessingParameterString("TIMES", tr("List of times"), "", optional=True)
    listed.setHelp(
        tr(
            "Times of the result separated by commas, for example 2023-05-01, "
            '2023-06-01T12:00; used with "A list of times".'
        )
    )
    return [
        QgsProcessingParameterEnum(key(parameter.name), title, choices, False, AS_INPUT),
        step,
        listed,
    ]


def check(
    parameter: Parameter,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise Problem where the values given for a declared parameter cannot be right."""
    if isinstance(parameter, OutputTimes):
        output_times(parameter, np.zeros(2), algorithm, values, context)
    else:
        value(parameter, algorithm, values, context)


def value(
    parameter: Number | Choice | Switch,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """Return the checked value of a declared parameter; raises Problem."""
    name = key(parameter.name)
    if isinstance(parameter, Switch):
        return parameter.check(algorithm.parameterAsBoolean(values, name, context))
    if isinstance(parameter, Choice):
        number = algorithm.parameterAsEnum(values, name, context)
        return parameter.options[number][0]
    return parameter.check(_number(name, parameter.default, algorithm, values, context))


def _number(
    name: str,
    default: float | None,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> object:
    """Return what was given for a number, as it was given: QGIS reads any text as its default."""
    given = values.get(name, default)
    if isinstance(given, QgsProperty):
        result, is_valid = given.value(algorithm.createExpressionContext(values, context))
        return result if is_valid else given.asExpression()
    return given


def output_times(
    parameter: OutputTimes,
    days: np.ndarray,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> np.ndarray | None:
    """Return the days of the result (float64 since 1970, increasing), None for the input's `days`.

    Raises Problem for a step that is not above 0 and for texts that are no times.
    """
    every, listed = chosen_times(parameter, algorithm, values, context)
    if every is None:
        return listed
    first, last = np.floor(days[0]), np.floor(days[-1])
    if (last - first) / every > MOST_TIMES:
        raise Problem(
            "Days from one time to the next is {step}, which makes more than {most} times. "
            "Give a larger step.",
            step=every,
            most=MOST_TIMES,
        )
    return first + every * np.arange(int((last - first) // every) + 1)


def chosen_times(
    parameter: OutputTimes,
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> tuple[float | None, np.ndarray | None]:
    """Return the step in days or the listed days, whichever is chosen; neither: the input's.

    Raises Problem as `output_times`.
    """
    choice = algorithm.parameterAsEnum(values, key(parameter.name), context)
    if choice == EVERY_FEW_DAYS:
        step = Number("step", tr("Days from one time to the next"), "", DEFAULT_STEP, above=0)
        return step.check(_number("STEP", DEFAULT_STEP, algorithm, values, context)), None
    if choice == LISTED:
        return None, _listed(algorithm.parameterAsString(values, "TIMES", context))
    return None, None


def _listed(text: str) -> np.ndarray:
    times = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        time = parse_time(part)
        if time is None:
            raise Problem(
                "List of times has {part}, which is no time. Write times like 2023-05-01 or "
                "2023-05-01T10:30, separated by commas.",
                part=f'"{part}"',
            )
        times.append(time)
    if not times:
        raise Problem(
            "List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other "
            "times of the result."
        )
    return np.unique(to_days(np.array(times, "datetime64[ns]")))
