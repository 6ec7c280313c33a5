"""The declaration of a method: all that it says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .groups import Group
from .in_series import InSeries, load
from .inputs import Series
from .learning import Learning
from .outputs import Events, MethodOutput
from .parameters import OutputTimes, Parameter


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
        """The inputs that may be left out, of which all but some have the times of the main one."""
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
