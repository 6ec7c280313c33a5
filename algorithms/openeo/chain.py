"""Methods that run before another one at the back-end, written as a text."""

from __future__ import annotations

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
    parts = list(filter(None, (one.strip() for one in text.split(";"))))
    if len(parts) > MOST:
        raise Problem(
            "{count} methods are to run first, but there may be {most}. Leave some out.",
            count=len(parts),
            most=MOST,
        )
    return [_step(part) for part in parts]


def _step(text: str) -> dict[str, Any]:
    name, _, values = (one.strip() for one in text.partition(":"))
    method = links().get(name)
    if method is None:
        raise Problem(
            "{name} cannot run before another method. Write one of {names}, and its values behind "
            "a colon, such as whittaker: SMOOTHING=100, STEP=5.",
            name=f'"{name}"',
            names=", ".join(links()),
        )
    own, every = [], None
    for part in filter(None, (one.strip() for one in values.split(","))):
        key, _, value = (one.strip() for one in part.partition("="))
        if key.upper() == "STEP" and method.output_times:
            every = STEP.check(value)
        else:
            own.append(part)
    keywords = usual_values(method) | written_values(method, ",".join(own))
    step: dict[str, Any] = {"function": method.function, "keywords": keywords}
    if method.own_times:
        step["own_times"] = method.own_times.name
    if method.output_times:
        step["times"] = {"keyword": method.output_times.name, "every": every}
    return step
