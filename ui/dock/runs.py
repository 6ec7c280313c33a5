"""From what the dock shows to a run on the whole layer, with the same parameters."""

from __future__ import annotations

from typing import Any

from ...algorithms.declaration import Stack
from ...algorithms.further_inputs import FURTHER
from ...algorithms.preview import Preview, gives_curve
from ...algorithms.smoothing_first import OBSERVED, SMOOTHER
from ...algorithms.stack_runner import INPUT
from ...algorithms.table.field_parameters import PARCEL, TIME, VALUE, VARIABLE
from .export import python_call
from .model import SeriesModel
from .scene import METHOD
from .stack_source import StackSource
from .table_source import TableSource


def whole_layer_run(model: SeriesModel, role: str) -> tuple[str, dict[str, Any]]:
    """Return algorithm and parameters of the run that gives on the whole layer what is shown.

    Seasons that are looked for in the curve of the main method have no input yet: it is the result
    of that method's run. Where they want the observations, these are what it is run on.
    """
    preview = model.methods[role]
    algorithm, parameters = _run(model, preview)
    if follows_curve(model, role):
        observed = parameters.pop(INPUT, "")
        if VALUE in parameters:
            curve = next(o for o in model.methods[METHOD].method.outputs if isinstance(o, Stack))
            observed, parameters[VALUE] = parameters[VALUE], curve.name
        if preview.method.smooth_first:
            parameters[SMOOTHER] = 0
        if preview.method.wants_observations:
            parameters[OBSERVED] = observed
    return algorithm, parameters


def python_of(model: SeriesModel, role: str) -> str:
    """Return the calls in Python that give on the whole layer what is shown."""
    algorithm, parameters = whole_layer_run(model, role)
    if not follows_curve(model, role):
        return python_call(algorithm, parameters)
    first = python_call(*_run(model, model.methods[METHOD]))
    first = first.replace("\nprocessing.run", "\nsmooth = processing.run")
    call = python_call(algorithm, {INPUT: "smooth", **parameters})
    call = call.replace("import processing\n\n", "").replace("'smooth'", "smooth['OUTPUT']")
    return first + call


def follows_curve(model: SeriesModel, role: str) -> bool:
    """Whether a method takes the curve of the main one."""
    main = model.methods.get(METHOD)
    is_on_curve = role != METHOD and model.methods[role].on_curve
    return is_on_curve and main is not None and gives_curve(main.method)


def _run(model: SeriesModel, preview: Preview) -> tuple[str, dict[str, Any]]:
    source, method = model.source, preview.method
    if isinstance(source, TableSource):
        names = source.names
        parameters = {INPUT: source.layer_id, PARCEL: names.parcel, TIME: names.time}
        parameters |= {VALUE: names.value, VARIABLE: names.variable}
        return f"phenofuse:{method.id}_parcels", {**parameters, **preview.parameters}
    parameters = {}
    if isinstance(source, StackSource):
        paths = [path for _, path in source.named]
        parameters[INPUT] = paths[0]
        if method.further:
            parameters[FURTHER] = paths[1:]
    return f"phenofuse:{method.id}", {**parameters, **preview.parameters}
