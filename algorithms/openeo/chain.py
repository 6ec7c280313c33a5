"""Methods that run before another one at the back-end, written as a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...cube.problem import Problem
from ..declaration import Method, Number, Stack
from ..methods import all_methods
from ..smoothing_first import usual_values, written_values

MOST = 2
"""Methods before the last."""

STEP = Number("step", "STEP", "", default=10, above=0)
"""Days from one value to the next, where a method of a chain says so."""


def links() -> dict[str, Method]:
    """Return the methods that may stand before another: from one stack to one."""
    return {
        one.id: one
        for one in all_methods()
        if len(one.inputs) == 1 + len(one.beside)
        and isinstance(one.outputs[0], Stack)
        and not one.learns
    }


def chain_steps(text: str) -> list[dict[str, Any]]:
    """Return the steps of a text such as "whittaker: SMOOTHING=100, STEP=5; ...", first to last.

    Raises Problem for what is no such method or value.
    """
    return _steps(_parts(text, MOST))


def last_and_before(text: str) -> tuple[Written, list[dict[str, Any]]]:
    """Return the last method of such a text, which may be any, and the steps before it."""
    *before, last = _parts(text, MOST + 1)
    return _written(last, {one.id: one for one in all_methods()}), _steps(before)


def _parts(text: str, most: int) -> list[str]:
    parts = list(filter(None, (one.strip() for one in text.split(";"))))
    if len(parts) > most:
        raise Problem(
            "{count} methods are to run first, but there may be {most}. Leave some out.",
            count=len(parts),
            most=most,
        )
    return parts


def _steps(parts: Sequence[str]) -> list[dict[str, Any]]:
    return [_step(_written(part, links())) for part in parts]


@dataclass(frozen=True)
class Written:
    """A method and its values, as they were written."""

    method: Method
    """The method."""
    keywords: dict[str, Any]
    """All of its keywords but the output times."""
    every: float | None
    """Days from one time of the result to the next, None for the times of the input."""


def _written(text: str, methods: Mapping[str, Method]) -> Written:
    name, _, values = (one.strip() for one in text.partition(":"))
    method = methods.get(name)
    if method is None:
        raise Problem(
            "{name} cannot run here. Write one of {names}, and its values behind a colon, such as "
            "whittaker: SMOOTHING=100, STEP=5.",
            name=f'"{name}"',
            names=", ".join(methods),
        )
    own, every = [], None
    for part in filter(None, (one.strip() for one in values.split(","))):
        key, _, value = (one.strip() for one in part.partition("="))
        if key.upper() == "STEP" and method.output_times:
            every = STEP.check(value)
        else:
            own.append(part)
    return Written(method, usual_values(method) | written_values(method, ",".join(own)), every)


def _step(written: Written) -> dict[str, Any]:
    method = written.method
    step: dict[str, Any] = {"function": method.function, "keywords": written.keywords}
    if method.own_times:
        step["own_times"] = method.own_times.name
    if method.output_times:
        step["times"] = {"keyword": method.output_times.name, "every": written.every}
    return step
