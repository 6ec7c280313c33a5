"""What runs a method where the data are; it travels inside the UDF with the method.

The plan is what the user chose, as JSON:

- `steps`: methods that run one after the other on the first variable, each with its `function`,
  `keywords`, and the `times` of its result: `keyword` with `every` so many days or `listed` days,
  or neither for those of its input; or `own_times`, the function that tells them. Only the last
  takes further variables and a `state`, and may take the `observations` too, which are the input
  of the step before it.
- `outputs`: those of the last step that are wanted, each with its `place` among the arrays, its
  `bands`, and whether these are `stack` (a value a time), `maps`, `seasons` with their `slots`, or
  `events`, of which `most` are kept by `size`, with the function `maps` that makes bands of them.
- `input`: bands in front of the outputs, where they are wanted: the variables as they came, one
  that is 1 at their times, and one that is 1 at those of the result. The times are both together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Days = NDArray[np.float64]
    Values = NDArray[np.floating]
    Plan = Mapping[str, Any]
    Functions = Mapping[str, Any]

SERIES_AT_ONCE = 4096
"""Series handed to a method in one call, which bounds the memory."""

NS_PER_DAY = 86_400 * 10**9


def rename(metadata: Any, plan: Plan) -> Any:
    """Return what the back-end knows of the cube with the names of the new bands."""
    return metadata.rename_labels("bands", target=band_names(plan))


def band_names(plan: Plan) -> list[str]:
    """Return the bands of the result."""
    own = [band for output in plan["outputs"] for band in output["bands"]]
    return [*plan.get("input", ()), *own]


def run(cube: Any, plan: Plan, functions: Functions) -> Any:
    """Run the plan on a cube (xarray.DataArray) with a time axis; see the top.

    `functions` are those of `series/` that the plan names. The bands of the cube are the variables;
    any further dimensions are places: pixels, or parcels, whose few series are float64 as those of
    a table are. Returns a cube of times, bands and these places, where the bands of maps and
    seasons stand in the first time.
    """
    if "bands" not in cube.dims:
        cube = cube.expand_dims("bands")
    places = [one for one in cube.dims if one not in ("t", "bands")]
    cube = cube.transpose("t", "bands", *places)
    stamps = cube["t"].values.astype("datetime64[ns]")
    order = np.argsort(stamps, kind="stable")
    whole, rest = np.divmod(stamps[order].astype(np.int64), NS_PER_DAY)
    days = whole + rest / NS_PER_DAY
    least = np.float32 if "x" in places else np.float64
    values = cube.values[order].astype(np.result_type(least, cube.dtype), copy=False)
    series = values.reshape(*values.shape[:2], -1)
    parts = [
        _compute(days, series[:, :, first : first + SERIES_AT_ONCE], plan, functions)
        for first in range(0, series.shape[2], SERIES_AT_ONCE)
    ]
    at = parts[0][0]
    result = np.concatenate([part for _, part in parts], axis=2)
    if plan.get("input"):
        at, result = _behind_input(days, series, at, result)
    coords = {one: cube[one] for one in places if one in cube.coords}
    return type(cube)(
        result.reshape(*result.shape[:2], *values.shape[2:]),
        dims=("t", "bands", *places),
        coords={"t": _times(at), "bands": band_names(plan), **coords},
    )


def _behind_input(days: Days, series: Values, at: Days, result: Values) -> tuple[Days, Values]:
    """Return the days and the bands (T, bands, N) of the input and of the result together."""
    both, count = np.union1d(days, at), series.shape[1]
    of_input, of_result = np.searchsorted(both, days), np.searchsorted(both, at)
    joined = np.full(
        (both.size, count + 2 + result.shape[1], series.shape[2]), np.nan, series.dtype
    )
    joined[of_input, :count], joined[of_input, count] = series, 1
    joined[of_result, count + 1], joined[of_result, count + 2 :] = 1, result
    return both, joined


def _compute(days: Days, values: Values, plan: Plan, functions: Functions) -> tuple[Days, Values]:
    """Return days and values (times, bands, N) of the result for values (T, variables, N)."""
    main, further = values[:, 0], [(days, values[:, one]) for one in range(1, values.shape[1])]
    *before, last = plan["steps"]
    for step in before:
        observed_days, observed = days, main
        keywords, at = _with_times(step, days, functions)
        returned = functions[step["function"]](days, main, **keywords)
        main = returned[0] if isinstance(returned, tuple) else returned
        days = days if at is None else at
    keywords, at = _with_times(last, days, functions)
    if last.get("state"):
        keywords["state"] = None
        if last["state"]["value"] is not None:
            keywords["state"] = functions[last["state"]["class"]].from_dict(last["state"]["value"])
    if last.get("observations"):
        keywords["observed_days"], keywords["observed"] = observed_days, observed
    returned = functions[last["function"]](days, main, *further, **keywords)
    arrays = returned if isinstance(returned, tuple) else (returned,)
    at = days if at is None else at
    stacks = any(output["kind"] == "stack" for output in plan["outputs"])
    bands, at = [], at if stacks else at[:1]
    for output in plan["outputs"]:
        array = arrays[output["place"]]
        if output["kind"] == "events":
            array = functions[output["maps"]](array, main, output["most"], output["size"])
        array = array.reshape(-1, main.shape[1])
        if output["kind"] == "stack":
            bands.append(array)
            continue
        names = output["bands"]
        if output["kind"] == "seasons":
            slots = functions[output["slots"]](days, last["keywords"])
            names = [f"{slot}_{metric}" for metric in output["metrics"] for slot in slots]
        rows = dict(zip(names, array))
        for name in output["bands"]:
            band = np.full((at.size, main.shape[1]), np.nan, main.dtype)
            band[0] = rows.get(name, np.nan)
            bands.append(band)
    return at, np.stack(bands, axis=1)


def _with_times(step: Plan, days: Days, functions: Functions) -> tuple[dict[str, Any], Days | None]:
    """Return the keywords of a step, and the days of its result, None for those of its input."""
    keywords, times = dict(step["keywords"]), step.get("times")
    if "own_times" in step:
        return keywords, functions[step["own_times"]](days, **keywords)
    at = None
    if times:
        at = keywords[times["keyword"]] = _at(times, days)
    return keywords, at


def _at(times: Mapping[str, Any], days: Days) -> Days | None:
    """Return the days of a result, None for those of the input."""
    if times.get("listed") is not None:
        return np.asarray(times["listed"], np.float64)
    if times.get("every") is None:
        return None
    first, last, step = np.floor(days[0]), np.floor(days[-1]), times["every"]
    return first + step * np.arange(int((last - first) // step) + 1)


def _times(days: Days) -> NDArray[np.datetime64]:
    """Return days as datetime64[ns], to the microsecond."""
    whole = np.floor(days)
    microseconds = np.rint((days - whole) * (NS_PER_DAY // 1000)).astype(np.int64)
    return (whole.astype(np.int64) * NS_PER_DAY + microseconds * 1000).astype("datetime64[ns]")
