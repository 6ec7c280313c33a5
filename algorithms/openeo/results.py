"""The NetCDF file of a finished job as the rasters that the local runner would have written."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext

from ...cube.finished_file import finished_file, require_space
from ...cube.netcdf_mosaic import NetcdfMosaic
from ...cube.raster import BandSpec, choose_backend
from ...cube.raster.grid import Window
from ...cube.run import Cancelled, Output
from ...cube.times.clock import iso, to_days
from ..kept_events import KeptEvents
from ..method_call import MethodCall
from ..result_layers import show_as_stack
from ..stack_runner import bands, file_metadata, file_name, show_output
from .plan import method_of

ROWS_BYTES = 2**26
"""Bytes of the rows read at once."""


@dataclass(frozen=True)
class Scaling:
    """What stored numbers mean."""

    factor: float = 1.0
    """They are multiplied by it first."""
    offset: float = 0.0
    """Then this is added."""
    missing: float | None = None
    """The stored number that means none."""

    def __call__(self, stored: np.ndarray) -> np.ndarray:
        """Return the values, NaN for none."""
        values = stored * self.factor + self.offset
        return values if self.missing is None else np.where(stored == self.missing, np.nan, values)


AS_STORED = Scaling()


def write_rasters(
    files: Sequence[Path],
    plan: Mapping[str, Any],
    targets: Mapping[str, Path],
    *,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the outputs of a plan; `targets` are their files by name.

    `files` are NetCDF files, one for each part of the area. Raises Problem, Cancelled.
    """
    cube, method = NetcdfMosaic.open(files), method_of(plan)
    step = plan["steps"][-1]
    keywords = dict(step["keywords"])
    times = {} if method.output_times is None else {method.output_times.name: None}
    # Given times are too long to be kept, here as there.
    has_given = any(step.get("times", {}).get(one) is not None for one in ("every", "listed"))
    metadata = file_metadata(MethodCall(method, keywords | ({} if has_given else times), []))
    for number, part in enumerate(plan["outputs"]):
        days = to_days(cube.times) if part["kind"] == "stack" else np.array(plan["period"])
        kept = None
        if method.events:
            kept = KeptEvents(method.events, part.get("most", 0), part.get("size") is not None)
        call = MethodCall(method, keywords | times, [days], kept=kept)
        written = bands(method.outputs[part["output"]], call)
        write_raster(
            cube,
            part["bands"],
            Output(targets[part["name"]], written, metadata),
            progress=lambda share, done=number: progress((done + share) / len(plan["outputs"])),
            cancelled=cancelled,
        )


def write_raster(
    cube: NetcdfMosaic,
    variables: Sequence[str],
    output: Output,
    scaling: Scaling = AS_STORED,
    *,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write variables as the bands of a raster: all times of one, or the first value of each.

    Metrics stand in the first time that a part of the area has.
    """
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
            values = [cube.read(name, first, rows) for name in variables]
            if count == len(variables):
                values = [_first_value(one) for one in values]
            window = Window(0, first, grid.width, rows)
            writer.write(window, scaling(np.concatenate(values)).astype(np.float32), 1)
            progress((first + rows) / grid.height)


def _first_value(values: np.ndarray) -> np.ndarray:
    """Return the first value of each pixel that is one, (1, rows, columns)."""
    first = np.argmax(np.isfinite(values), axis=0)
    return np.take_along_axis(values, first[None], axis=0)


def keep_files(
    files: Sequence[Path],
    plan: Mapping[str, Any] | None,
    folder: Path,
    scaling: Scaling = AS_STORED,
) -> list[str]:
    """Make rasters of the files of a job in a folder, and keep the others as they are.

    NetCDF files of a plan become its outputs; of others each variable becomes a raster. Returns
    the names of the rasters. Raises Problem.
    """
    rasters = []
    parts = [file for file in files if file.suffix == ".nc"]
    if plan is not None and parts:
        targets = {part["name"]: folder / file_of(part) for part in plan["outputs"]}
        write_rasters(parts, plan, targets)
        rasters += [target.name for target in targets.values()]
    for file in files:
        if file.suffix != ".nc":
            shutil.copyfile(file, folder / file.name)
            if file.suffix in (".tif", ".tiff"):
                rasters.append(file.name)
        elif plan is None:
            rasters += _variables(file, folder, scaling)
    return rasters


def _variables(file: Path, folder: Path, scaling: Scaling) -> list[str]:
    """Write each variable of a NetCDF file as a raster."""
    cube = NetcdfMosaic.open([file])
    written = []
    for name in cube.cubes[0].variables:
        target = folder / f"{file_name(name)}.tif"
        times = [iso(time) for time in cube.times]
        specs = [BandSpec(one, {"PHENOFUSE_TIME": one}) for one in times] or [BandSpec(name)]
        write_raster(cube, [name], Output(target, tuple(specs)), scaling)
        written.append(target.name)
    return written


def file_of(part: Mapping[str, Any]) -> str:
    """Return the file name of an output in a folder."""
    return f"{part['name']}.tif"


def load_rasters(
    rasters: Sequence[Path],
    plan: Mapping[str, Any] | None,
    name: str,
    context: QgsProcessingContext,
) -> None:
    """Let QGIS load rasters as parts of the output `name`, styled as the method's own."""
    outputs = {} if plan is None else {file_of(one): one["output"] for one in plan["outputs"]}
    for raster in rasters:
        details = QgsProcessingContext.LayerDetails(raster.stem, context.project(), name)
        context.addLayerToLoadOnCompletion(str(raster), details)
        if raster.name in outputs:
            output = method_of(plan).outputs[outputs[raster.name]]
            show_output(output, raster, plan["steps"][-1]["keywords"], context)
        else:
            show_as_stack(raster, context)
