"""What a UDF shall do, from a method and the values of its parameters; see `remote/udf_frame`.

The plan also says what the result is, so that it can be fetched by whoever finds the job.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...cube.problem import Problem
from ..declaration import Events, FurtherStacks, Maps, Method, MethodOutput, SeasonMaps
from ..kept_events import NUMBER, KeptEvents
from ..methods import all_methods
from ..smoothing_first import STEP, Smoother

OBSERVED, FOUND = "observed", "found"
"""The bands that say which times are those of the input, and which those of the result."""

EVENT_MAPS = "events.event_maps"
"""What makes bands of events."""

Times = tuple[Any, Any]
"""Step in days, or listed days; see `parameters.chosen_times`."""


@dataclass(frozen=True)
class Request:
    """A method with all its values, but for the data."""

    method: Method
    keywords: dict[str, Any]
    """Its keywords but the output times."""
    times: Times = (None, None)
    """The output times."""
    before: Sequence[dict[str, Any]] = ()
    """Steps that run on the main variable before it; see `chain`."""
    smoother: Smoother | None = None
    """What then smooths the main variable for it."""
    state: dict[str, Any] | None = None
    """What was learned before, of a method that learns."""
    kept: KeptEvents | None = None
    """Which events become bands, of a method of events."""


def make_plan(
    request: Request,
    outputs: Iterable[MethodOutput],
    variables: Sequence[str],
    period: Sequence[float],
    *,
    with_input: bool = False,
) -> dict[str, Any]:
    """Return the plan (plain JSON) that gives the outputs of a request.

    `variables` are the names of the bands of the cube, `period` its first and last day. The result
    is `with_input` where that is wanted too.
    """
    method = request.method
    step: dict[str, Any] = {"function": method.function, "keywords": dict(request.keywords)}
    if method.output_times:
        every, listed = request.times
        listed = None if listed is None else [float(one) for one in listed]
        keyword = method.output_times.name
        step["times"] = {"keyword": keyword, "every": every, "listed": listed}
    if method.own_times:
        step["own_times"] = method.own_times.name
    if method.learning:
        step["state"] = {"class": method.learning.state, "value": request.state}
    before = list(request.before)
    if request.smoother is not None:
        smoother = request.smoother
        times = {"keyword": smoother.times, "every": STEP}
        before.append({"function": smoother.name, "keywords": smoother.keywords, "times": times})
        step["observations"] = method.wants_observations
    found = []
    for output in outputs:
        if isinstance(output, FurtherStacks):
            step["keywords"][output.keyword] = True
        found += _outputs(request, output, variables, period)
    return {
        "method": method.id,
        "variables": list(variables),
        "period": list(period),
        "steps": [*before, step],
        "outputs": found,
        "input": [*variables, OBSERVED, FOUND] if with_input else [],
    }


def _outputs(
    request: Request,
    output: MethodOutput,
    variables: Sequence[str],
    period: Sequence[float],
) -> list[dict[str, Any]]:
    """Return the parts of a plan that an output is; more than one of further stacks."""
    place = request.method.outputs.index(output)
    part: dict[str, Any] = {"place": place, "output": place, "name": output.name}
    if isinstance(output, Maps):
        return [part | {"kind": "maps", "bands": [one.name for one in output.metrics]}]
    if isinstance(output, SeasonMaps):
        metrics = [one.name for one in output.metrics]
        slots = output.slots(np.array(period, np.float64), request.keywords)
        bands = [f"{slot}_{metric}" for metric in metrics for slot in slots]
        found = {"kind": "seasons", "slots": output.slots.name, "metrics": metrics}
        return [part | found | {"bands": bands}]
    if isinstance(output, Events):
        kept, metrics = request.kept, [one.name for one in output.metrics]
        bands = [f"{slot}_{metric}" for metric in metrics for slot in kept.slots]
        found = {"kind": "events", "most": kept.most, "size": kept.size, "maps": EVENT_MAPS}
        return [part | found | {"bands": [NUMBER.name, *bands]}]
    if isinstance(output, FurtherStacks):
        names = [f"{variable}_{one}" for variable in variables[1:] for one in output.parts]
        return [
            part | {"place": place + number, "kind": "stack", "name": name, "bands": [name]}
            for number, name in enumerate(names)
        ]
    return [part | {"kind": "stack", "bands": [output.name]}]


def functions_of(plan: dict[str, Any]) -> list[str]:
    """Return all of `series/` that a plan names."""
    names = [step["function"] for step in plan["steps"]]
    names += [step["state"]["class"] for step in plan["steps"] if step.get("state")]
    names += [step["own_times"] for step in plan["steps"] if "own_times" in step]
    names += [one[key] for one in plan["outputs"] for key in ("slots", "maps") if key in one]
    return sorted(set(names))


def method_of(plan: dict[str, Any]) -> Method:
    """Return the method of a plan; raises Problem where this version has none of its name."""
    found = next((one for one in all_methods() if one.id == plan["method"]), None)
    if found is None:
        raise Problem(
            "The job ran the method {method}, which this version of PhenoFuse does not have. "
            "Install the version that started it.",
            method=plan["method"],
        )
    return found
