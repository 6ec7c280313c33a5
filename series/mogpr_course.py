"""The typical course of the variables over time, which the series of a class have in common.

Fields of one crop green up and are harvested at much the same time. What they have in common, the
mean of their curves, is then the mean of the Gaussian process (Rasmussen & Williams 2006, section
2.7): in a long gap a series follows its class, and other variables tell how it differs. The curves
are those of a first model without a course, so that gaps, which may hide the same part of each
series, leave no mark on it. Where series go different ways their mean says little of any of them,
and is not used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .block import checked_days
from .matern import Array
from .mogpr_observations import Observations

LEAST_SHARE = 0.5
"""Share of the main variable's variance that a course must explain to be used."""

_FEWEST = 5  # series whose mean counts


@dataclass(frozen=True)
class Course:
    """Standardised values of each variable over time: straight lines, constant beyond the ends."""

    days: tuple[Array, ...]
    """Days of each variable, increasing, shape (K,) each."""
    values: tuple[Array, ...]
    """Values at these days, shape (K,) each."""

    @classmethod
    def none(cls, variables: int) -> Course:
        """Return the course of so many variables that is 0 at all times."""
        return cls((np.zeros(1),) * variables, (np.zeros(1),) * variables)

    def at(self, day: Array, variable: NDArray[np.intp]) -> Array:
        """Return the values at days of variables, shape (R,) each."""
        result = np.empty(day.size)
        for number, (days, values) in enumerate(zip(self.days, self.values)):
            rows = variable == number
            result[rows] = np.interp(day[rows], days, values)
        return result

    def check(self, days: Array) -> None:
        """Raise ValueError where the days of a main variable lie outside of its course."""
        first, last = self.days[0][[0, -1]].astype("datetime64[D]")
        if days.size and (days[-1] < self.days[0][0] or days[0] > self.days[0][-1]):
            raise ValueError(
                f"The typical course was learned from {first} to {last}, and says nothing of other "
                f"times. Learn anew, or learn without a typical course."
            )

    def to_list(self) -> list[dict[str, list[float]]]:
        """Return plain numbers, for JSON."""
        return [
            {"days": days.tolist(), "values": values.tolist()}
            for days, values in zip(self.days, self.values)
        ]

    @classmethod
    def from_list(cls, parts: Sequence[Mapping[str, Any]], variables: int) -> Course:
        """Return what `to_list` has written.

        Raises:
            ValueError: it is not the course of so many variables.
        """
        try:
            days = tuple(checked_days(one["days"], "days of the course") for one in parts)
            values = tuple(np.asarray(one["values"], np.float64) for one in parts)
        except (KeyError, TypeError) as error:
            raise ValueError("course must have days and values of each variable.") from error
        sizes = [one.shape for one in days]
        if len(days) != variables or sizes != [one.shape for one in values] or (0,) in sizes:
            raise ValueError(
                f"course must have as many values as days, of each of {variables} variables."
            )
        if not all(np.isfinite(one).all() for one in values):
            raise ValueError("values of the course must be finite numbers.")
        return cls(days, values)


def find_course(
    observations: Observations, days: Sequence[Array], curves: Sequence[Array]
) -> Course | None:
    """Return the course of some series, or None where it explains too little of the main variable.

    A variable that few series have has the course 0.

    Args:
        observations: the series.
        days: of each variable, shape (K,).
        curves: standardised curves of each variable, shape (K, N).
    """
    values = []
    for curve, scale in zip(curves, observations.scale):
        known = np.isfinite(scale)
        few = np.count_nonzero(known) < _FEWEST
        values.append(np.zeros(len(curve)) if few else curve[:, known].mean(axis=1))
    course = Course(tuple(days), tuple(values))
    main = observations.part(observations.variable == 0)
    total = np.square(main.value).sum()
    unexplained = np.square(without_course(main, course).value).sum()
    return course if unexplained < (1 - LEAST_SHARE) * total else None


def without_course(observations: Observations, course: Course | None) -> Observations:
    """Return observations as departures from their course."""
    if course is None:
        return observations
    expected = course.at(observations.day, observations.variable)[:, None]
    return observations.with_value(np.where(observations.valid, observations.value - expected, 0.0))
