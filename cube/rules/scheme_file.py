"""Rule files, checked when they are read: every message names file, line and key."""

from __future__ import annotations

import difflib
import math
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NoReturn

from ..problem import Problem
from .scheme import (
    COUNTED_BY,
    DEMANDS,
    MAIN,
    MAY,
    MUST,
    MUST_NOT,
    RED,
    YELLOW,
    Period,
    Rule,
    Scheme,
)
from .toml_file import TomlFile, read_toml

RULE, DEFAULTS = "rule", "defaults"

_NEEDED = object()
"""Stands for the default of a key that has none."""


def read_scheme(path: str | os.PathLike[str]) -> Scheme:
    """Read and check a rule file; Problem for the first thing that is wrong in it."""
    file = read_toml(path)
    top = _Table(file, file.data)
    top.require_known(["title", DEFAULTS, RULE])
    title = top.get("title", _text, top.file.name)
    given = file.data.get(DEFAULTS, {})
    if not isinstance(given, dict):
        top.refuse(
            DEFAULTS,
            "{file}, line {line}: {key} is no table. Write [defaults] in a line of its own, and "
            "the keys below it.",
        )
    _Table(file, given, DEFAULTS).require_known(_SHARED)
    rules = file.data.get(RULE, [])
    if not rules or not isinstance(rules, list) or not all(isinstance(one, dict) for one in rules):
        top.refuse(
            RULE,
            "{file}, line {line}: there is no rule. Begin each {key} with a line [[rule]].",
        )
    tables = [_Table(file, one, RULE, number, given) for number, one in enumerate(rules)]
    made = [_rule(table) for table in tables]
    names = [one.name for one in made]
    for number, (name, table) in enumerate(zip(names, tables)):
        if name in names[:number]:
            table.refuse(
                "name",
                "{file}, line {line}: {key} is {value}, as that of another rule. Give every rule a "
                "name of its own.",
                value=_shown(name),
            )
    return Scheme(title, tuple(made))


@dataclass(frozen=True)
class _Table:
    """The keys of one table of a file."""

    file: TomlFile
    data: dict[str, Any]
    name: str = ""
    """Of the table; empty for the keys before the first."""
    number: int = 0
    """Among the tables of this name, from 0."""
    defaults: dict[str, Any] = field(default_factory=dict)
    """Values of keys that it does not have."""

    def get(self, key: str, read: Callable[[Any], Any], default: Any = _NEEDED) -> Any:
        """Return a value as `read` makes it, which raises _Wrong for what cannot be."""
        table = self
        if key not in self.data and key in self.defaults:
            table = _Table(self.file, self.defaults, DEFAULTS)
        if key not in table.data:
            if default is _NEEDED:
                self.refuse(
                    key,
                    "{file}, line {line}: {key} is missing. Add a line like {example}.",
                    example=_EXAMPLES[key],
                )
            return default
        try:
            return read(table.data[key])
        except _Wrong as wrong:
            values = {"value": _shown(table.data[key]), "example": _EXAMPLES.get(key, "")}
            table.refuse(key, wrong.text, **values | wrong.values)

    def require_known(self, known: Sequence[str]) -> None:
        """Refuse a key that is none of these."""
        for key in self.data:
            if key in known:
                continue
            near = difflib.get_close_matches(key, known, 1)
            if near:
                self.refuse(
                    key,
                    "{file}, line {line}: {key} is unknown here. Write {near}, or leave it out; "
                    "known are {known}.",
                    near=near[0],
                    known=", ".join(known),
                )
            self.refuse(
                key,
                "{file}, line {line}: {key} is unknown here. Leave it out; known are {known}.",
                known=", ".join(known),
            )

    def refuse(self, key: str, text: str, **values: object) -> NoReturn:
        """Raise the Problem of a key."""
        line = self.file.line(self.name, self.number, key)
        raise Problem(text, file=self.file.name, line=line, key=key, **values)


class _Wrong(Exception):
    """What is wrong with a value: the text of a Problem and values for it.

    `file`, `line`, `key`, `value` and `example` are filled in by who knows them.
    """

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text, self.values = text, values


def _rule(table: _Table) -> Rule:
    table.require_known([*_OWN, *_SHARED])
    demand = table.get("demand", _one_of(DEMANDS))
    for key, allowed in (("least", (MUST,)), ("most", (MUST, MAY))):
        if key in table.data and demand not in allowed:
            table.refuse(
                key,
                "{file}, line {line}: {key} says nothing in a rule of what {demand} occur. Leave "
                "it out, or change demand.",
                demand=demand,
            )
    least = table.get("least", _count(1), 1) if demand == MUST else 0
    most = 0 if demand == MUST_NOT else table.get("most", _count(0), math.inf)
    if most < least:
        table.refuse(
            "most",
            "{file}, line {line}: {key} is {most}, below least, which is {least}. Write a larger "
            "number.",
            most=most,
            least=least,
        )
    period = Period(table.get("from", _month_day), table.get("to", _month_day))
    return Rule(
        name=table.get("name", _text),
        crops=table.get("crops", _texts),
        markers=table.get("marker", _texts),
        demand=demand,
        period=period,
        least=least,
        most=most,
        counted_by=table.get("counted_by", _one_of(COUNTED_BY), MAIN),
        least_days=table.get("least_days", _number(0), 0.0),
        least_confidence=table.get("least_confidence", _number(0, 1), 0.0),
        confirmed=table.get("confirmed", _switch, False),
        contradicted_by=table.get("contradicted_by", _texts, ()),
        within_days=table.get("within_days", _number(0), Rule.within_days),
        longest_gap=table.get("longest_gap", _number(0), math.inf),
        least_observations=table.get("least_observations", _count(0), 0),
        if_broken=table.get("if_broken", _one_of((RED, YELLOW)), RED),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _Wrong(
            "{file}, line {line}: {key} is {value}, which is no text. Write it like {example}."
        )
    return value.strip()


def _texts(value: object) -> tuple[str, ...]:
    """Return a text, or a list of texts or whole numbers, as texts."""
    values = value if isinstance(value, list) else [value]
    is_code = [isinstance(one, int) and not isinstance(one, bool) for one in values]
    if not values or not all(
        code or (isinstance(one, str) and one.strip()) for one, code in zip(values, is_code)
    ):
        raise _Wrong(
            "{file}, line {line}: {key} is {value}, which is neither a text nor a list of texts. "
            "Write it like {example}."
        )
    return tuple(str(one).strip() for one in values)


def _one_of(known: Sequence[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in known:
            raise _Wrong(
                "{file}, line {line}: {key} is {value}, but must be one of {known}. Write one of "
                "these.",
                known=", ".join(map(_shown, known)),
            )
        return str(value)

    return read


def _number(least: float, most: float = math.inf) -> Callable[[object], float]:
    def read(value: Any) -> float:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if is_number and least <= value <= min(most, sys.float_info.max):
            return float(value)
        if most == math.inf:
            raise _Wrong(
                "{file}, line {line}: {key} is {value}, which is no number of {least:g} or more. "
                "Write it like {example}.",
                least=least,
            )
        raise _Wrong(
            "{file}, line {line}: {key} is {value}, which is no number from {least:g} to {most:g}. "
            "Write it like {example}.",
            least=least,
            most=most,
        )

    return read


def _count(least: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise _Wrong(
                "{file}, line {line}: {key} is {value}, which is no whole number of {least} or "
                "more. Write it like {example}.",
                least=least,
            )
        return value

    return read


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(
            "{file}, line {line}: {key} is {value}, which is neither true nor false. Write it like "
            "{example}."
        )
    return value


def _month_day(value: object) -> tuple[int, int]:
    """Return month and day of a text like 04-01."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", value, re.ASCII) if isinstance(value, str) else None
    try:
        day = date(2000, *map(int, match.groups())) if match else None  # a leap year
    except ValueError:
        day = None
    if day is None:
        raise _Wrong(
            "{file}, line {line}: {key} is {value}, which is no month and day of every year. Write "
            "it like {example}."
        )
    return day.month, day.day


def _shown(value: object) -> str:
    """Return a value as it may be written in a file, shortened."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    if isinstance(value, bool):
        text = text.lower()
    return text if len(text) <= 60 else f"{text[:57]}..."


_EXAMPLES = {
    "title": 'title = "Grassland 2023"',
    "name": 'name = "Mown by the end of July"',
    "crops": 'crops = ["meadow", "GRA*"]',
    "marker": 'marker = "mowing"',
    "demand": 'demand = "must"',
    "from": 'from = "04-01"',
    "to": 'to = "07-31"',
    "least": "least = 1",
    "most": "most = 3",
    "least_days": "least_days = 14",
    "least_confidence": "least_confidence = 0.5",
    "confirmed": "confirmed = true",
    "contradicted_by": 'contradicted_by = ["ploughing"]',
    "within_days": "within_days = 10",
    "longest_gap": "longest_gap = 30",
    "least_observations": "least_observations = 5",
}

_SHARED = [
    "least_confidence",
    "confirmed",
    "contradicted_by",
    "within_days",
    "longest_gap",
    "least_observations",
    "if_broken",
]
"""Keys of a rule that may stand among the defaults."""

_OWN = ["name", "crops", "marker", "demand", "from", "to", "least", "most", "counted_by"]
_OWN += ["least_days"]
"""The other keys of a rule."""
