"""What a method says of itself, once; dialogs, runners, preview and help are made from it.

Texts are English and the keys of their translations. No QGIS here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

from ..cube.problem import Problem

Group = tuple[str, str]
"""Id and title of a group of algorithms."""

STACKS: Group = ("stacks", "Stacks")
PARCELS: Group = ("parcels", "Parcels")
OPENEO: Group = ("openeo", "On openEO")
MODELS: Group = ("models", "Ready-made models")
SMOOTHING: Group = ("smoothing", "Smoothing and gap filling")
FUSION: Group = ("fusion", "Fusion of several variables")
DAY_OF_YEAR = "day of the year"
"""A unit: its values go round."""
DAYS_SINCE_1970 = "days since 1970-01-01"
"""A unit: its values are dates."""

PHENOLOGY: Group = ("phenology", "Seasons and phenology")
EVENTS: Group = ("events", "Events and markers")


@dataclass(frozen=True)
class Series:
    """An input: one variable over time."""

    name: str
    """The function's argument; "values" for a single one."""
    title: str = "Time-series stack"
    """Label."""
    help: str = "Raster whose bands are one variable at successive times."
    """What it is."""
    several: bool = False
    """Whether it is any number of further variables of the same series, each with its own times:
    the last input, and the function gets a pair (days, values) of each behind its other inputs."""
    optional: bool = False
    """Whether it may be left out. Of any number: there may be none. Else it is something at the
    very times of the main variable, such as the weights of its values: the function's keyword, an
    array of the same shape or None; a stack of its own, or a field of the parcel table."""


@dataclass(frozen=True)
class Number:
    """A parameter: a real number."""

    name: str
    """The function's keyword."""
    title: str
    """Label."""
    help: str
    """Meaning, unit and range."""
    default: float | None = None
    """None: may be left empty."""
    above: float = -math.inf
    """The value must be larger than this."""
    advanced: bool = False
    """Whether dialogs hide it at first."""
    least: float = -math.inf
    """The smallest value."""
    most: float = math.inf
    """The largest value."""

    def check(self, value: object) -> float | None:
        """Return the value as a number; Problem where it is none or out of range."""
        if value is None or value == "":
            if self.default is None:
                return None
            raise Problem(
                "{title} is empty. Give a number, for example {example:g}.",
                title=self.title,
                example=self.default,
            )
        try:
            number = float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            number = math.nan
        if math.isfinite(number) and self.above < number and self.least <= number <= self.most:
            return number
        words: dict[str, object] = {"title": self.title, "value": value}
        if math.isfinite(self.most) and not math.isfinite(self.least):
            raise Problem(
                "{title} is {value}, but must be a number up to {most:g}. Give one, for example "
                "{example:g}.",
                most=self.most,
                example=self.most if self.default is None else self.default,
                **words,
            )
        if math.isfinite(self.most):
            raise Problem(
                "{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, "
                "for example {example:g}.",
                least=self.least,
                most=self.most,
                example=self.most if self.default is None else self.default,
                **words,
            )
        if math.isfinite(self.least):
            raise Problem(
                "{title} is {value}, but must be a number from {least:g} on. Give one, for example "
                "{example:g}.",
                least=self.least,
                example=self.least if self.default is None else self.default,
                **words,
            )
        if math.isfinite(self.above):
            raise Problem(
                "{title} is {value}, but must be a number above {above:g}. Give one, for example "
                "{example:g}.",
                above=self.above,
                example=self.above + 1 if self.default is None else self.default,
                **words,
            )
        raise Problem(
            "{title} is {value}, which is no finite number. Give a number.",
            **words,
        )


class Days(Number):
    """A parameter: a number of days."""


class Count(Number):
    """A parameter: a whole number."""

    def check(self, value: object) -> int | None:
        """Return the value as a whole number; Problem where it is none or out of range."""
        number = super().check(value)
        if number is None or number == int(number):
            return None if number is None else int(number)
        raise Problem(
            "{title} is {value}, but must be a whole number. Give one, for example {example}.",
            title=self.title,
            value=value,
            example=math.ceil(number),
        )


@dataclass(frozen=True)
class Choice:
    """A parameter: one of several ways."""

    name: str
    """The function's keyword."""
    title: str
    """Label."""
    help: str
    """What the ways are."""
    options: Sequence[tuple[str, str]]
    """Each way: what the function gets, and its label."""
    default: str
    """As in the function."""
    advanced: bool = False
    """Whether dialogs hide it at first."""

    def check(self, value: object) -> str:
        """Return the value; Problem where it is none of the ways."""
        if value in (known for known, _ in self.options):
            return str(value)
        raise Problem(
            "{title} is {value}, but must be one of {options}. Choose one of them.",
            title=self.title,
            value=value,
            options=", ".join(known for known, _ in self.options),
        )


@dataclass(frozen=True)
class Switch:
    """A parameter: yes or no."""

    name: str
    """The function's keyword."""
    title: str
    """Label."""
    help: str
    """What it changes."""
    default: bool
    """As in the function."""
    advanced: bool = False
    """Whether dialogs hide it at first."""

    def check(self, value: object) -> bool:
        """Return the value as a truth."""
        return bool(value)


@dataclass(frozen=True)
class OutputTimes:
    """A parameter: the times of the result; those of the input, every so many days, or a list."""

    name: str
    """The function's keyword; gets float64 days, or None for the times of the input."""
    title: str = "Times of the result"
    """Label."""
    help: str = "The times of the input, every so many days from the first one, or a list of times."
    """What it means."""


Parameter = Union[Number, Days, Count, Choice, Switch, OutputTimes]


@dataclass(frozen=True)
class Stack:
    """An output: values at the output times."""

    name: str
    """Short name, for files, layers and fields."""
    title: str
    """Label."""
    help: str = "Stack of the same grid, one band a time."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class Metric:
    """One number a series, and what it means."""

    name: str
    """Short name, for bands and fields."""
    title: str
    """Label."""
    help: str
    """Meaning and range."""
    unit: str | Callable[[dict[str, Any]], str] = ""
    """Its unit, where it has one; or how the unit follows from the function's keywords."""
    mark: str = ""
    """What it marks on a curve, where it is such a date: "start", "peak" or "end" of a season; with
    "_low" or "_high" behind it, the earliest or latest that this may be."""

    def unit_of(self, keywords: dict[str, Any]) -> str:
        """Return the unit of a result."""
        return self.unit if isinstance(self.unit, str) else self.unit(keywords)


@dataclass(frozen=True)
class Maps:
    """An output: metrics of each series, an array (metrics, series)."""

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """What its rows are: the bands of a raster, the fields of a table."""
    help: str = "Raster of the same grid, one band a metric."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class InSeries:
    """A function in `series/`, imported when it is called; openEO gets it with the method."""

    name: str
    """Where it is, as "module.function"."""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call it."""
        return load(self.name)(*arguments, **keywords)


@dataclass(frozen=True)
class SeasonMaps:
    """An output: metrics of each season of each series, an array (metrics, slots, series)."""

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """What its rows are."""
    slots: InSeries
    """From the days of a block and the function's keywords to the names of the slots."""
    flag: str = ""
    """The metric that says why there is no season, where there is such a one."""
    help: str = "Raster of the same grid, one band a metric and season."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class Events:
    """An output: the events of each series, an array (slots, metrics, series) of `series.events`.

    Of a parcel table each event is a row; of a stack a few of them are bands, behind their number.
    """

    name: str
    """Short name, for files and layers."""
    title: str
    """Label."""
    metrics: Sequence[Metric]
    """The numbers of an event; the first is its date. Those with the unit DAYS_SINCE_1970 are dates
    and times in tables."""
    size: str = ""
    """The metric by which one event is larger than another, where there is such a one."""
    most: int = 3
    """How many events of a stack are kept if nothing else is asked for."""
    help: str = "Raster of the same grid: the number of events, and a band a metric and event."
    """What it is."""
    optional: bool = False
    """Whether it is written only when asked for; never the first output."""


@dataclass(frozen=True)
class FurtherStacks:
    """An output: some stacks for each of the further variables, written only when asked for."""

    name: str
    """Short name, for folders."""
    title: str
    """Label."""
    keyword: str
    """The function's keyword that asks for them; they follow all other arrays it returns."""
    parts: Sequence[str]
    """Short names of the stacks of each variable, for files and fields."""
    help: str = "Folder for stacks of the same grid, one band a time."
    """What it is."""
    optional: bool = True
    """Whether it is written only when asked for; always."""


MethodOutput = Union[Stack, Maps, SeasonMaps, Events, FurtherStacks]


@dataclass(frozen=True)
class Learning:
    """A first phase of a method: what it learns from a sample of series before it runs on all."""

    fit: str
    """Where it is in `series/`: takes what the method takes, and returns what the method gets as
    its keyword `state`; with None for `state` the method learns from each series for itself."""
    state: str
    """Where the class of what it returns is; `to_dict` and `from_dict` make it JSON and back."""
    parameters: Sequence[Parameter]
    """Its keywords."""
    describe: Callable[[Any, Sequence[str]], Sequence[tuple[str, dict[str, Any]]]]
    """From a state and the names of the variables to texts for the log, each with its values."""
    engines: Sequence[tuple[str, Callable[[], Callable[..., Any]]]] = ()
    """Other programs that can do it, a second opinion: label, and what imports their `fit`."""
    title: str = "Hyper-parameters"
    """Label of the choice between a sample, each series and a file."""
    help: str = (
        "What the curves have in common: their time scales, noise and correlation. Learned once "
        "from a sample of the series and shared by all; learned from each series for itself, which "
        "takes about half a second each; or taken from a file that an earlier run has written."
    )
    """What is learned, and what it costs."""
    also: Sequence[str] = ()
    """Parameters of the method that `fit` gets too, as keywords of the same names."""
    needed: Callable[[Mapping[str, Any]], bool] = lambda keywords: True
    """Whether something is to be learned, from the method's keywords; else `state` is None."""
    stops: bool = False
    """Whether `fit` takes a keyword `check`, called often, which may raise to stop it."""
    seconds_each: float = 0.0
    """About how long it takes to learn from one series: a run can be stopped every second or so."""


@dataclass(frozen=True)
class Method:
    """A method: a pure function over a block of series and what users are told of it."""

    id: str
    """Name of the algorithm."""
    title: str
    """Name for people."""
    group: Group
    """Id and title of the group it is listed in."""
    function: str
    """Where it is in `series/`, as "module.function"."""
    summary: str
    """What it does, in one or two sentences."""
    source: str
    """The paper it follows."""
    inputs: Sequence[Series]
    """What it works on; each becomes one array argument."""
    parameters: Sequence[Parameter]
    """Its keywords."""
    outputs: Sequence[MethodOutput]
    """What it returns: the array of the only one, or a tuple with one array each in this order."""
    tags: Sequence[str] = ()
    """Further words to find it by."""
    learning: Learning | None = None
    """Its first phase, if it has one."""
    smooth_first: bool = False
    """Whether it takes smooth series, which another method may make of observations first."""
    before_seasons: Mapping[str, Any] = field(default_factory=dict)
    """Of a smoother: values of its parameters that are better than the usual ones where seasons are
    to be found in its curves."""
    own_times: InSeries | None = None
    """Of a method whose stacks have times of their own, such as the beginnings of periods: from the
    days of a block and the function's keywords to the days of the result."""
    wants_observations: bool = False
    """Whether it then gets the observations as its keywords `observed_days` and `observed`."""
    date_table: bool = False
    """Whether a stack also gives, if asked for, a table with a row for each of its dates."""

    def load(self) -> Callable[..., Any]:
        """Import and return the function; only now, so that QGIS starts no slower."""
        return load(self.function)

    def arrays(self, returned: Any) -> Sequence[Any]:
        """Return what the function has returned as one array an output."""
        return returned if len(self.outputs) > 1 else (returned,)

    def result_days(self, days: Any, keywords: dict[str, Any]) -> Any:
        """Return the days of its stacks for those of a block; None where they are the same."""
        if self.own_times:
            return self.own_times(days, **keywords)
        times = self.output_times
        return keywords[times.name] if times else None

    @property
    def events(self) -> Events | None:
        """The output of events, if there is one; a method has no more than one."""
        return next((one for one in self.outputs if isinstance(one, Events)), None)

    @property
    def further(self) -> Series | None:
        """The input of any number of further variables, if there is one."""
        return next((one for one in self.inputs if one.several), None)

    @property
    def beside(self) -> Sequence[Series]:
        """The inputs that may be left out and have the times of the main one."""
        return [one for one in self.inputs if one.optional and not one.several]

    @property
    def learns(self) -> bool:
        """Whether it learns something from a sample where its parameters are as usual."""
        usual = {one.name: getattr(one, "default", None) for one in self.parameters}
        return self.learning is not None and self.learning.needed(usual)

    @property
    def output_times(self) -> OutputTimes | None:
        """The parameter that sets the times of the result, if there is one."""
        return next((one for one in self.parameters if isinstance(one, OutputTimes)), None)


def load(name: str) -> Any:
    """Import and return something in `series/`, named as "module.name"."""
    module, name = name.rsplit(".", 1)
    # On unloading QGIS forgets only what `__import__` has loaded, and not what importlib has.
    return getattr(__import__(f"series.{module}", globals(), fromlist=[name], level=2), name)
