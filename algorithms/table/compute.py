"""A method on variables of a parcel table, group by group of parcels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cube.run import METHOD_BYTES, SERIES_AT_ONCE
from ..declaration import FurtherStacks, Maps, Method, SeasonMaps, Stack
from ..learning import Learned
from ..method_call import MethodCall
from ..smoothing_first import Smoother
from .aligned import AlignedVariables
from .series import Variable

GROUP_BYTES = 64 * 2**20
"""Memory for one group of parcels."""


@dataclass(frozen=True)
class Found:
    """What a method found of one variable."""

    variable: Variable
    """Whose N parcels the columns of all arrays are."""
    at: NDArray[np.float64] | None
    """The days of the result, shape (L,); None for the times that each parcel has in the table."""
    values: dict[str, NDArray[np.floating]]
    """By the name of a field, (L, N) at the days of the result, or (T, N) at the variable's."""
    metrics: list[NDArray[np.floating]]
    """(M, N) of each output of metrics."""
    seasons: list[tuple[Sequence[str], NDArray[np.floating]]]
    """Slots (S,) and metrics (M, S, N) of each output of seasons."""


def compute(
    method: Method,
    together: AlignedVariables,
    keywords: dict[str, Any],
    *,
    further: FurtherStacks | None,
    learned: Learned,
    labels: NDArray[np.str_] | None,
    step: Callable[[int], None],
    smoother: Smoother | None = None,
) -> list[Found]:
    """Run a method; return what it found of the main variable, and of the others if `further`.

    Where its output times are None, each variable gets the times that it has in the table. `labels`
    are the classes (N,) of the parcels. `step` gets the number of parcels done, before each group
    and at the end; it may raise to stop.
    """
    days, times = together.days, method.output_times
    at = method.result_days(days[0], keywords)
    instants: list[Any] = [slice(None)] * len(days)
    if further:
        keywords = keywords | {further.keyword: True}
        if times and keywords[times.name] is None:
            union = np.unique(np.concatenate(days))
            keywords[times.name] = union
            instants = [np.searchsorted(union, one) for one in days]
    call = MethodCall(method, keywords, days, smoother, tuple(together.rows.beside))
    arrays = _in_groups(call, together, learned, labels, step)

    def of(number: int, names: Sequence[str], some: Sequence[Any]) -> dict[str, Any]:
        columns = together.columns[number]
        return {name: one[instants[number]][:, columns] for name, one in zip(names, some)}

    own = [one for one in method.outputs if not isinstance(one, FurtherStacks)]
    values, metrics = (
        [place for place, one in enumerate(own) if isinstance(one, kind)] for kind in (Stack, Maps)
    )
    seasons = []
    for output, array in zip(own, arrays):
        if isinstance(output, SeasonMaps):
            of_parcels = array[:, together.columns[0]]
            shape = len(output.metrics), -1, of_parcels.shape[1]
            slots = output.slots(call.method_days, keywords)
            seasons.append((slots, of_parcels.reshape(shape)))
    main, *others = together.variables
    of_main = of(0, [own[place].name for place in values], [arrays[place] for place in values])
    of_maps = [arrays[place][:, together.columns[0]] for place in metrics]
    found = [Found(main, at, of_main, of_maps, seasons)]
    if further:
        count, rest = len(further.parts), arrays[len(own) :]
        for number, variable in enumerate(others, start=1):
            some = rest[count * (number - 1) : count * number]
            found.append(Found(variable, at, of(number, further.parts, some), [], []))
    return found


def _in_groups(
    call: MethodCall,
    together: AlignedVariables,
    learned: Learned,
    labels: NDArray[np.str_] | None,
    step: Callable[[int], None],
) -> list[NDArray[np.floating]]:
    """Return the arrays of the outputs, (rows, N) each."""
    count = together.parcel.size
    times = sum(one.size for one in call.days) + len(call.beside) * call.days[0].size
    group = min(max(GROUP_BYTES // (METHOD_BYTES * times), 1), SERIES_AT_ONCE)
    group = learned.at_once(call.method.learning, group)
    parts = []
    for first in range(0, count, group):
        step(first)
        last = min(first + group, count)
        of_series = None if labels is None else labels[first:last]
        parts.append(learned.run(call, together.blocks(first, last), of_series))
    step(count)
    return [np.concatenate(arrays, axis=1) for arrays in zip(*parts)]
