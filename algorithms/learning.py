"""The first phase of a method: to learn from a sample of series, or take what was learned before.

What was learned can be kept in a JSON file, and serves other scenes of the same variables.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..cube.finished_file import finished_file, require_writable
from ..cube.one_thread import one_thread
from ..cube.problem import Problem
from ..cube.run import Cancelled
from ..series.events import side_by_side
from . import parameters as declared
from .declaration import Learning, load
from .learning_report import write_report
from .text import tr

LEARN, LEARNED, ENGINE = "LEARN", "LEARNED", "ENGINE"
OUTPUT_LEARNED, OUTPUT_REPORT = "OUTPUT_LEARNED", "OUTPUT_REPORT"
FROM_SAMPLE, FROM_EACH, FROM_FILE = range(3)

FEWEST_SERIES = 10
"""A class with fewer series in the sample gets what was learned from all of them."""

LARGEST_FILE = 10_000_000
"""Bytes; a file of what was learned is far smaller."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class Sample:
    """Series to learn from, n of them."""

    days: Sequence[np.ndarray]
    """Times (T,) of each variable, the main one first."""
    values: Sequence[np.ndarray]
    """Values (T, n) of each variable."""
    beside: Mapping[str, np.ndarray]
    """What is given at the times of the main variable, (T, n), by its keyword."""
    labels: np.ndarray | None
    """Classes (n,), if there are any."""

    @classmethod
    def of(
        cls,
        days: Sequence[np.ndarray],
        values: Sequence[np.ndarray],
        beside: Sequence[str],
        labels: np.ndarray | None,
    ) -> Sample:
        """Make a sample of values in the order in which a `MethodCall` gets them."""
        main, *rest = values
        count = len(beside)
        return cls(days, [main, *rest[count:]], dict(zip(beside, rest[:count])), labels)

    def fit(
        self, fit: Callable[..., Any], keywords: Mapping[str, Any], series: np.ndarray | slice
    ) -> Any:
        """Return what is learned from some of the series."""
        main, *further = ((day, one[:, series]) for day, one in zip(self.days, self.values))
        beside = {name: one[:, series] for name, one in self.beside.items()}
        return fit(*main, *further, **beside, **keywords)


@dataclass(frozen=True)
class Learned:
    """What the method gets as its `state`."""

    whole: Any
    """Learned from the whole sample; None where each series is learned from for itself."""
    classes: Mapping[str, Any] = field(default_factory=dict)
    """Learned from the series of a class, by its name; other classes get `whole`."""
    written: Mapping[str, str] = field(default_factory=dict)
    """The files that it was written to, by the names of their outputs."""
    each: bool = False
    """Whether each series is learned from for itself."""

    def at_once(self, learning: Learning | None, most: int) -> int:
        """Return how many series to hand over together, so that a run can be stopped in time."""
        if learning is None or not self.each or not learning.seconds_each:
            return most
        return min(most, max(1, int(1 / learning.seconds_each)))

    def run(
        self, function: Callable[..., Any], values: Sequence[np.ndarray], labels: np.ndarray | None
    ) -> tuple[np.ndarray, ...]:
        """Run `function(state, values)` on the series of each class with their state.

        `labels` are the classes of the series, shape (N,): numbers, NaN for none, or their names.
        """
        if labels is None or not self.classes:
            return function(self.whole, values)
        others = np.ones(labels.size, bool)
        parts = []
        for name, state in self.classes.items():
            chosen = labels == _label(name, labels)
            others &= ~chosen
            parts.append((chosen, state))
        parts = [one for one in [*parts, (others, self.whole)] if one[0].any()]
        arrays = [
            function(state, [of_variable[:, chosen] for of_variable in values])
            for chosen, state in parts
        ]
        order = np.argsort(np.concatenate([np.flatnonzero(chosen) for chosen, _ in parts]))
        return tuple(side_by_side(some)[:, order] for some in zip(*arrays))


def _label(name: str, labels: np.ndarray) -> str | float:
    """Return a class as it is among labels; NaN, which equals none, where they are numbers."""
    if labels.dtype.kind == "U":
        return name
    try:
        return float(name)
    except ValueError:
        return np.nan


def add_parameters(learning: Learning, add: Add) -> None:
    """Add the parameters of the first phase."""
    choices = [
        tr("Learned from a sample"),
        tr("Learned from each series"),
        tr("From a file"),
    ]
    add(
        QgsProcessingParameterEnum(LEARN, tr(learning.title), choices, False, FROM_SAMPLE),
        tr(learning.help),
    )
    json_file = QgsProcessingParameterFile.Behavior.File
    add(
        QgsProcessingParameterFile(
            LEARNED, tr("File of hyper-parameters"), json_file, "json", None, True
        ),
        tr('Written by an earlier run; used with "From a file".'),
    )
    for parameter in learning.parameters:
        for definition in declared.definitions(parameter):
            add(definition, definition.help(), advanced=True)
    if learning.engines:
        engines = ["PhenoFuse", *(tr(label) for label, _ in learning.engines)]
        add(
            QgsProcessingParameterEnum(ENGINE, tr("Learned by"), engines, False, 0),
            tr(
                "Which program learns from the sample. Another one serves as a second opinion, and "
                "has to be installed; give it few series to learn from."
            ),
            advanced=True,
        )
    destination = QgsProcessingParameterFileDestination(
        OUTPUT_LEARNED, tr("Learned hyper-parameters"), tr("JSON files (*.json)"), None, True, False
    )
    add(destination, tr("Keeps the hyper-parameters, for other scenes of the same variables."))
    destination = QgsProcessingParameterFileDestination(
        OUTPUT_REPORT, tr("Report"), tr("HTML files (*.html)"), None, True, False
    )
    add(destination, tr("A page of what was learned, of all series and of each class."))


def check(
    learning: Learning,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise Problem for values that cannot be right."""
    for parameter in learning.parameters:
        declared.check(parameter, algorithm, parameters, context)
    if algorithm.parameterAsEnum(parameters, LEARN, context) == FROM_FILE:
        read(learning, algorithm.parameterAsString(parameters, LEARNED, context))
    for output in (OUTPUT_LEARNED, OUTPUT_REPORT):
        target = algorithm.parameterAsFileOutput(parameters, output, context)
        if target:
            require_writable(Path(target))


def learn(
    learning: Learning,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    sample: Callable[[], Sample],
    names: Sequence[str],
    method_keywords: Mapping[str, Any],
    feedback: QgsProcessingFeedback,
) -> Learned:
    """Learn as the parameters say, and keep it where they say so.

    `sample` draws series, `names` are those of the variables, `method_keywords` the method's.
    Raises Problem and Cancelled.
    """
    choice = algorithm.parameterAsEnum(parameters, LEARN, context)
    target, report = (
        algorithm.parameterAsFileOutput(parameters, output, context)
        for output in (OUTPUT_LEARNED, OUTPUT_REPORT)
    )
    if choice == FROM_SAMPLE and not learning.needed(method_keywords):
        return Learned(None)
    if choice == FROM_EACH:
        if target or report:
            feedback.pushWarning(
                tr(
                    "Nothing is learned that all series share, so no hyper-parameters are kept and "
                    "no report is written."
                )
            )
        return Learned(None, each=True)
    if choice == FROM_FILE:
        path = algorithm.parameterAsString(parameters, LEARNED, context)
        learned = read(learning, path, names)
    else:
        keywords = {
            parameter.name: declared.value(parameter, algorithm, parameters, context)
            for parameter in learning.parameters
        }
        keywords |= {name: method_keywords[name] for name in learning.also}
        engine = algorithm.parameterAsEnum(parameters, ENGINE, context) if learning.engines else 0
        fit = learning.engines[engine - 1][1]() if engine else load(learning.fit)
        if learning.stops:
            keywords["check"] = partial(_stop, feedback)
        with one_thread():
            learned = _fit(fit, keywords, sample(), feedback)

    def texts(state: Any) -> list[str]:
        return [tr(text, **values) for text, values in learning.describe(state, names)]

    whole = texts(learned.whole)
    classes = {name: texts(state) for name, state in learned.classes.items()}
    for line in whole:
        feedback.pushInfo(line)
    for name, lines in classes.items():
        feedback.pushInfo(tr("Class {name}:", name=name))
        for line in lines:
            feedback.pushInfo(f"  {line}")
    written = {}
    if target:
        _write(Path(target), learned, names)
        written[OUTPUT_LEARNED] = target
    if report:
        write_report(Path(report), algorithm.displayName(), whole, classes)
        written[OUTPUT_REPORT] = report
    return replace(learned, written=written)


def _stop(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled


def _fit(
    fit: Callable[..., Any],
    keywords: dict[str, Any],
    sample: Sample,
    feedback: QgsProcessingFeedback,
) -> Learned:
    def of(series: np.ndarray | slice) -> Any:
        _stop(feedback)
        return sample.fit(fit, keywords, series)

    try:
        whole = of(slice(None))
    except Problem:
        raise
    except ValueError as error:
        raise Problem(
            "Nothing can be learned from the sample of series: {reason}. Give series with more "
            "observations, or hyper-parameters from a file.",
            reason=str(error).rstrip("."),
        ) from error
    classes, labels = {}, sample.labels
    for label in [] if labels is None else np.unique(labels[_is_known(labels)]):
        chosen = np.flatnonzero(labels == label)
        if chosen.size < FEWEST_SERIES:
            continue
        name = str(label if isinstance(label, str) else int(label))
        try:
            classes[name] = of(chosen)
        except Problem:
            raise
        except ValueError as error:
            feedback.pushWarning(
                tr(
                    "Class {name} gets what was learned from all series, as it tells nothing by "
                    "itself: {reason}.",
                    name=name,
                    reason=str(error).rstrip("."),
                )
            )
    return Learned(whole, classes)


def _is_known(labels: np.ndarray) -> np.ndarray:
    return labels != "" if labels.dtype.kind == "U" else np.isfinite(labels)


def read(learning: Learning, path: str, names: Sequence[str] = ()) -> Learned:
    """Read what an earlier run has kept, of variables of such names (none: any); raises Problem."""
    try:
        file = Path(path)
        if not path or file.stat().st_size > LARGEST_FILE:
            raise ValueError("it is empty or too large")
        kept = json.loads(file.read_text(encoding="utf-8"))
        state = load(learning.state)
        classes = {one: state.from_dict(part) for one, part in kept["classes"].items()}
        known, whole = [str(one) for one in kept["variables"]], state.from_dict(kept["whole"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise Problem(
            "The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an "
            "earlier run of this algorithm has written.",
            path=path or '""',
            reason=error,
        ) from error
    if names and len(known) != len(names):
        raise Problem(
            "The file of hyper-parameters {path} is of {known} variables ({names}), but "
            "{variables} are given. Give the same ones, in the same order.",
            path=path,
            known=len(known),
            names=", ".join(known),
            variables=len(names),
        )
    if sorted(known) == sorted(names) and known != list(names):
        raise Problem(
            "The file of hyper-parameters {path} is of the variables {known}, but they are given "
            "as {names}. Give them in the same order.",
            path=path,
            known=", ".join(known),
            names=", ".join(names),
        )
    return Learned(whole, classes)


def _write(target: Path, learned: Learned, names: Sequence[str]) -> None:
    kept = {
        "variables": list(names),
        "whole": learned.whole.to_dict(),
        "classes": {name: state.to_dict() for name, state in learned.classes.items()},
    }
    with finished_file(target) as part:
        part.write_text(json.dumps(kept, indent=1), encoding="utf-8")
