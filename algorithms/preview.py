"""A declared method on the one series that is looked at: the numbers that a run would write.

It is called as the runners call it, on a block of one series, and its results pass through the
type that the runner would write them in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ..cube.problem import Problem
from ..cube.times.clock import from_days, to_days
from . import learning, smoothing_first
from . import parameters as declared
from .declaration import (
    DAYS_SINCE_1970,
    Events,
    FurtherStacks,
    Maps,
    Method,
    Metric,
    SeasonMaps,
    Stack,
)
from .learning import Learned, Sample
from .method_algorithm import MethodAlgorithm
from .method_call import MethodCall
from .season_parameters import DATES
from .text import tr

ANY_DAYS = np.zeros(1)
"""Where the times of the result do not matter."""

DEVIATION = "deviation"
"""The stack of this name is the standard deviation of the one before it."""


@dataclass(frozen=True)
class Curve:
    """Values over time that a method has found of one variable."""

    title: str
    """Name for people."""
    variable: int
    """Which variable of the input it is of; 0 is the main one."""
    days: NDArray[np.float64]
    """(L,) days since 1970-01-01 UTC."""
    values: NDArray[np.floating]
    """(L,), NaN where it has none."""
    deviation: NDArray[np.floating] | None = None
    """(L,) standard deviations, where the method gives them."""


@dataclass(frozen=True)
class Found:
    """A number, with its name and unit."""

    name: str
    """Short name."""
    title: str
    """Name for people."""
    value: float
    """NaN for none."""
    unit: str
    """Empty for none."""
    mark: str = ""
    """What it marks on a curve; see `Metric.mark`."""


@dataclass(frozen=True)
class Season:
    """What was found of one season."""

    slot: str
    """Its name."""
    found: Sequence[Found]
    """Its metrics."""

    def day(self, mark: str) -> float:
        """Return the day of a mark; NaN where the season has none."""
        return next((one.value for one in self.found if one.mark == mark), np.nan)


@dataclass(frozen=True)
class Event:
    """What was found of one event."""

    found: Sequence[Found]
    """Its metrics; the first is its date."""

    @property
    def days(self) -> list[float]:
        """Its dates, the first one first."""
        return [
            one.value
            for one in self.found
            if one.unit == DAYS_SINCE_1970 and np.isfinite(one.value)
        ]


@dataclass(frozen=True)
class Previewed:
    """What a method has found in a series."""

    curves: Sequence[Curve] = ()
    """Those of its stacks; before seasons, that of the smoother in front."""
    seasons: Sequence[Season] = ()
    """Those that were found; a slot without a season is none."""
    events: Sequence[Event] = ()
    """In the order that the method gives them."""
    metrics: Sequence[Found] = ()
    """Numbers of the whole series."""


@dataclass(frozen=True)
class Preview:
    """A method with values of its parameters, which may be run on any series of some stacks."""

    algorithm: MethodAlgorithm
    """The method's algorithm on stacks; nothing but its parameters is used."""
    parameters: dict[str, Any]
    """Values of those of `parameters_of`; a missing one is the default."""
    on_curve: bool = False
    """Whether it runs on the curve of another method, and not on the observations; then nothing
    smooths them first."""
    learned: Learned = field(default_factory=lambda: Learned(None))
    """What was learned before."""

    @property
    def method(self) -> Method:
        """The method."""
        return self.algorithm.method

    def check(self) -> None:
        """Raise Problem for values that cannot be right."""
        MethodAlgorithm.check(self.algorithm, self.parameters, QgsProcessingContext())

    def learns_from_sample(self) -> bool:
        """Whether it needs a sample of the series before it can run."""
        context = QgsProcessingContext()
        if self.method.learning is None:
            return False
        way = self.algorithm.parameterAsEnum(self.parameters, learning.LEARN, context)
        keywords = self.algorithm.keywords(ANY_DAYS, self.parameters, context)
        needed = way != learning.FROM_SAMPLE or self.method.learning.needed(keywords)
        return way != learning.FROM_EACH and needed

    @property
    def learning_key(self) -> tuple[object, ...]:
        """What differs where something else may be learned from the same series."""
        names = {learning.LEARN, learning.LEARNED}
        also = self.method.learning.also
        own = [one for one in self.method.parameters if one.name in also]
        for part in (*self.method.learning.parameters, *own):
            names |= {one.name() for one in declared.definitions(part)}
        values = [(name, self.parameters.get(name)) for name in sorted(names)]
        return (self.method.id, str(values))

    def learn(
        self,
        sample: Callable[[int], Sample],
        names: Sequence[str],
        feedback: QgsProcessingFeedback,
    ) -> Learned:
        """Return what it learns, as a run does.

        `sample` draws series of so many variables, the main one first, and `names` are those of
        all. Raises Problem, and Cancelled where the feedback is.
        """
        self.check()
        count = len(names) if self.method.further else 1
        context = QgsProcessingContext()
        keywords = self.algorithm.keywords(ANY_DAYS, self.parameters, context)
        return learning.learn(
            self.method.learning,
            self.algorithm,
            self.parameters,
            context,
            lambda: sample(count),
            names[:count],
            keywords,
            feedback,
        )

    def run(
        self,
        days: Sequence[NDArray[np.float64]],
        values: Sequence[NDArray[np.floating]],
        *,
        written_as: str = "float32",
        ends: NDArray[np.float64] | None = None,
        observed: tuple[NDArray[np.float64], NDArray[np.floating]] | None = None,
    ) -> Previewed:
        """Run on one series of each variable, the main one first.

        `days` (T,) and `values` (T, 1) are as the runner reads them, `written_as` is the type that
        it writes, and `ends` are the times that the result's follow where they are not those of
        the main variable. `observed` are days (M,) and values (M, 1) behind the curve of another
        method, used by methods that want them. Raises Problem.
        """
        self.check()
        further = self.method.further
        if further and len(days) < 2 and not further.optional:
            raise Problem(
                "{method} needs a second variable. Choose one more stack or variable.",
                method=tr(self.method.title),
            )
        context = QgsProcessingContext()
        keywords = self.algorithm.keywords(
            days[0] if ends is None else ends, self.parameters, context
        )
        if any(one.name == DATES.name for one in self.method.parameters):
            keywords[DATES.name] = DATES.default
        own = [one for one in self.method.outputs if not isinstance(one, FurtherStacks)]
        others = next((one for one in self.method.outputs if isinstance(one, FurtherStacks)), None)
        if others:
            keywords[others.keyword] = True
        if observed and self.method.wants_observations:
            keywords["observed_days"], keywords["observed"] = observed
        smoother = None
        if self.method.smooth_first and not self.on_curve:
            smoother = smoothing_first.smoother_of(self.algorithm, self.parameters, context)
        count = len(days) if further else 1
        call = MethodCall(self.method, keywords, list(days[:count]), smoother)
        arrays = [
            one[:, 0].astype(written_as) for one in self.learned.run(call, values[:count], None)
        ]
        curves = _curves(call, own, arrays, others)
        if smoother is not None:
            smooth = smoother(days[0], values[0])[:, 0]
            curves = [Curve(tr("Smoothed first"), 0, call.method_days, smooth), *curves]
        return Previewed(
            curves,
            [
                season
                for output, array in zip(own, arrays)
                if isinstance(output, SeasonMaps)
                for season in _seasons(output, array, call)
            ],
            [
                event
                for output, array in zip(own, arrays)
                if isinstance(output, Events)
                for event in _events(output, array, call)
            ],
            [
                found
                for output, array in zip(own, arrays)
                if isinstance(output, Maps)
                for found in _found(output.metrics, array, call)
            ],
        )


def parameters_of(algorithm: MethodAlgorithm) -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that say what is done with a series; not where it is, nor where to."""
    method = algorithm.method
    parts = [*method.parameters, *(method.learning.parameters if method.learning else ())]
    names = {one.name() for part in parts for one in declared.definitions(part)}
    names |= {smoothing_first.SMOOTHER, smoothing_first.SMOOTHER_PARAMETERS}
    names |= {learning.LEARN, learning.LEARNED}
    return [one for one in algorithm.parameterDefinitions() if one.name() in names]


def finds_marks(method: Method) -> bool:
    """Whether a method finds seasons or events, which are marked on a curve."""
    return any(isinstance(one, (SeasonMaps, Events)) for one in method.outputs)


def gives_curve(method: Method) -> bool:
    """Whether a method gives a curve; the stack of one that finds events is of marks."""
    has_events = method.events is not None
    return not has_events and any(isinstance(one, Stack) for one in method.outputs)


def _curves(
    call: MethodCall,
    own: Sequence[Any],
    arrays: Sequence[np.ndarray],
    others: FurtherStacks | None,
) -> list[Curve]:
    at = call.method.result_days(call.method_days, call.keywords)
    # As they are read again from the file that the run would write.
    days = call.method_days if at is None else to_days(from_days(at))
    if not gives_curve(call.method):
        return []
    named = [
        (one.name, tr(one.title), 0, array)
        for one, array in zip(own, arrays)
        if isinstance(one, Stack) and (one.name == DEVIATION or not one.optional)
    ]
    if others:
        rest = iter(arrays[len(own) :])
        named += [
            (part, tr(others.title), variable, next(rest))
            for variable in range(1, len(call.days))
            for part in others.parts
        ]
    curves: list[Curve] = []
    for name, title, variable, array in named:
        if name == DEVIATION and curves:
            curves[-1] = replace(curves[-1], deviation=array)
        else:
            curves.append(Curve(title, variable, days, array))
    return curves


def _seasons(output: SeasonMaps, array: np.ndarray, call: MethodCall) -> list[Season]:
    slots = output.slots(call.method_days, call.keywords)
    of_slots = array.reshape(len(output.metrics), len(slots)).T
    seasons = []
    for slot, values in zip(slots, of_slots):
        found = _found(output.metrics, values, call)
        dated = any(np.isfinite(one.value) for one in found if one.mark)
        if dated or not any(one.mark for one in found):
            seasons.append(Season(slot, found))
    return seasons


def _events(output: Events, array: np.ndarray, call: MethodCall) -> list[Event]:
    rows = array.reshape(-1, len(output.metrics))
    return [Event(_found(output.metrics, row, call)) for row in rows if np.isfinite(row[0])]


def _found(metrics: Sequence[Metric], values: np.ndarray, call: MethodCall) -> list[Found]:
    return [
        Found(one.name, tr(one.title), float(value), one.unit_of(call.keywords), one.mark)
        for one, value in zip(metrics, values)
    ]
