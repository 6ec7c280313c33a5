"""A planned stack as a file: a VRT that shows the images where they are, or a GeoTIFF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..finished_file import finished_file
from ..raster import Backend, BandSpec
from ..raster.problems import not_written
from ..run import Output, Report, run_stack
from ..stack import open_stack
from . import Plan
from .mask_codes import Codes
from .stack_vrt import StackVrt


def write_vrt(
    plan: Plan,
    target: Path,
    backend: Backend,
    *,
    invalid: Codes = (),
    resampling: str = "nearest",
) -> None:
    """Write a VRT; see `StackVrt`. Raises Problem where `target` cannot be written."""
    vrt = StackVrt(
        plan, backend, invalid=invalid, resampling=resampling, folder=target.absolute().parent
    )
    with finished_file(target) as part:
        try:
            part.write_text(vrt.text(), encoding="utf-8")
        except OSError as error:
            raise not_written(str(target), error.strerror or str(error)) from error


def write_geotiff(
    plan: Plan,
    target: Path,
    backend: Backend,
    *,
    invalid: Codes = (),
    resampling: str = "nearest",
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Write float32 physical values, NaN where there is no observation; see `run_stack`."""
    text = StackVrt(plan, backend, invalid=invalid, resampling=resampling).text()
    stack = open_stack(text, backend)
    bands = tuple(BandSpec(one.description, one.metadata) for one in stack.info.bands)
    return run_stack(
        stack,
        backend,
        lambda values: [values],
        [Output(target, bands)],
        progress=progress,
        cancelled=cancelled,
    )
