"""A declared method with all it needs, ready to be called on blocks of series."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..cube.problem import Problem
from .declaration import Method
from .kept_events import KeptEvents
from .smoothing_first import Smoother
from .text import tr


@dataclass(frozen=True)
class MethodCall:
    """Calls a method on the series of a block, for every block in the same way."""

    method: Method
    keywords: dict[str, Any]
    """Values of its parameters."""
    days: Sequence[np.ndarray]
    """Times of each variable, the main one first, as they are read."""
    smoother: Smoother | None = None
    """What smooths the main variable first."""
    kept: KeptEvents | None = None
    """Which events become bands; None where all are wanted as they are."""
    beside: Sequence[str] = ()
    """The keywords of what is given beside the main variable, such as weights."""
    beside_days: Mapping[str, np.ndarray] = field(default_factory=dict)
    """The times of those that have others than the main variable."""

    @property
    def method_days(self) -> np.ndarray:
        """The times of the main variable as the method gets them."""
        return self.days[0] if self.smoother is None else self.smoother.at(self.days[0])

    def __call__(self, state: Any, values: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Return the arrays of the outputs, each (rows, series).

        `state` is what was learned before. `values` are those of the main variable, (T, series), of
        what is beside it, and of each further variable. The rows of events are those of one slot
        after the other, as many as the series need.
        """
        keywords, (main, *rest) = dict(self.keywords), values
        count = len(self.beside)
        keywords |= dict(zip(self.beside, rest[:count]))
        keywords |= {f"{name}_days": days for name, days in self.beside_days.items()}
        if self.method.learning:
            keywords["state"] = state
        if self.smoother is not None:
            if self.method.wants_observations:
                keywords |= {"observed_days": self.days[0], "observed": main}
            main = self.smoother(self.days[0], main)
        further = zip(self.days[1:], rest[count:])
        try:
            returned = self.method.load()(self.method_days, main, *further, **keywords)
        except ValueError as error:
            raise Problem(
                "{method} cannot run with these values: {reason}. Change them, and run again.",
                method=tr(self.method.title),
                reason=str(error).rstrip("."),
            ) from error
        arrays = list(self.method.arrays(returned))
        if self.kept:
            place = self.method.outputs.index(self.kept.output)
            arrays[place] = self.kept.maps(arrays[place], values[0])
        return [array.reshape(-1, main.shape[1]) for array in arrays]
