"""The typical course of the variables over time, which the series of a class have in common.

Fields of one crop green up and are harvested at much the same time. The mean of their standardised
values on each date, smoothed, is then the mean of the Gaussian process (Rasmussen & Williams 2006,
section 2.7): in a long gap a series follows its class, and other variables tell how it differs.
Where series go different ways their mean says little of any of them, and is not used.
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
from .whittaker import whittaker

LEAST_SHARE = 0.5
"""Share of the main variable's variance that a course must explain to be used."""

_FEWEST = 5  # observations of a date whose mean counts
_SMOOTHING = 30.0  # lambda of the means: many series a date are almost free of noise


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


def find_course(observations: Observations) -> Course | None:
    """Return the course of some series, or None where it explains too little of the main variable.

    A variable that is hardly observed has the course 0.
    """
    days, values = [], []
    for variable in range(len(observations.centre)):
        rows = observations.variable == variable
        day = observations.day[rows]
        count = np.count_nonzero(observations.valid[rows], axis=1)
        known = count >= _FEWEST
        mean = observations.value[rows][known].sum(axis=1) / count[known]
        smooth = whittaker(day[known], mean[:, None], smoothing=_SMOOTHING)[:, 0]
        if np.isfinite(smooth).any():
            days.append(day[known])
            values.append(smooth)
        else:
            days.append(np.zeros(1))
            values.append(np.zeros(1))
    course = Course(tuple(days), tuple(values))
    main = observations.variable == 0
    left = observations.part(main)
    total = np.square(left.value).sum()
    unexplained = np.square(without_course(left, course).value).sum()
    return course if unexplained < (1 - LEAST_SHARE) * total else None


def without_course(observations: Observations, course: Course | None) -> Observations:
    """Return observations as departures from their course."""
    if course is None:
        return observations
    expected = course.at(observations.day, observations.variable)[:, None]
    return observations.with_value(np.where(observations.valid, observations.value - expected, 0.0))
