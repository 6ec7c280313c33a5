"""What users set: the keywords of a method, each with its range and its checks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from ...cube.problem import Problem


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
