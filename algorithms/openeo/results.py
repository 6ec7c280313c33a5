"""The NetCDF file of a finished job as the rasters that the local runner would have written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...cube.finished_file import finished_file, require_space
from ...cube.netcdf_cube import NetcdfCube
from ...cube.raster import choose_backend
from ...cube.raster.grid import Window
from ...cube.run import Cancelled, Output
from ...cube.times.clock import to_days
from ..method_call import MethodCall
from ..stack_runner import bands, file_metadata
from .plan import method_of

ROWS_BYTES = 2**26
"""Bytes of the rows read at once."""


def write_rasters(
    file: Path,
    plan: Mapping[str, Any],
    targets: Mapping[str, Path],
    *,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the outputs of a plan; `targets` are their files by name. Raises Problem, Cancelled."""
    cube, method = NetcdfCube.open(file), method_of(plan)
    keywords = dict(plan["steps"][-1]["keywords"])
    metadata = file_metadata(MethodCall(method, keywords, []))
    times = method.output_times
    order = np.argsort(cube.times, kind="stable")
    for number, part in enumerate(plan["outputs"]):
        days = to_days(cube.times[order]) if part["kind"] == "stack" else np.array(plan["period"])
        call = MethodCall(method, keywords | ({times.name: None} if times else {}), [days])
        written = bands(method.outputs[part["output"]], call)
        # Metrics stand in the first time.
        rows = order if part["kind"] == "stack" else order[:1]
        write_raster(
            cube,
            part["bands"],
            rows,
            Output(targets[part["name"]], written, metadata),
            progress=lambda share, done=number: progress((done + share) / len(plan["outputs"])),
            cancelled=cancelled,
        )


def write_raster(
    cube: NetcdfCube,
    variables: Sequence[str],
    times: np.ndarray,
    output: Output,
    *,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write variables at some times (numbers) as the bands of a raster, variable by variable."""
    grid = cube.grid(variables[0])
    count = len(output.bands)
    require_space(output.path, 4 * count * grid.width * grid.height)
    step = max(ROWS_BYTES // (8 * count * grid.width), 1)
    with (
        finished_file(output.path) as path,
        choose_backend().create(path, grid, output.bands, metadata=output.metadata) as writer,
    ):
        for first in range(0, grid.height, step):
            if cancelled():
                raise Cancelled
            rows = min(step, grid.height - first)
            values = [cube.read(name, first, rows)[times] for name in variables]
            window = Window(0, first, grid.width, rows)
            writer.write(window, np.concatenate(values).astype(np.float32), 1)
            progress((first + rows) / grid.height)


def file_of(part: Mapping[str, Any]) -> str:
    """Return the file name of an output in a folder."""
    return f"{part['name']}.tif"
