"""Build time-series stack: from images of many times to one raster whose bands are the times."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ...cube.build import plan_stack
from ...cube.build.built_files import write_geotiff, write_vrt
from ...cube.build.images import read_images
from ...cube.finished_file import require_writable
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import STACKS
from ..result_layers import show_as_stack
from ..text import tr, tr_problem
from . import build_log as log
from .build_parameters import add_parameters
from .build_request import BuildRequest
from .vrt_destination import VrtDestination

OUTPUT, TIMES_COUNT = "OUTPUT", "TIMES_COUNT"

HEADERS_SHARE = 0.2
"""Share of the progress that reading headers takes where a GeoTIFF is written after it."""


class BuildStackAlgorithm(PhenoFuseAlgorithm):
    """Sorts images by time and shows them as one raster."""

    listed_in = STACKS

    request: BuildRequest | None = None
    """What is asked for, once it has been checked."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "buildstack"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Build time-series stack")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("time series", "images", "dates", "cloud mask", "virtual raster", "vrt", "cube")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Makes one raster of images of many times, a band a time, clouds masked out.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Makes one raster of images of many times: a band a time, in order of time. This "
                "is the input of all methods on stacks."
            ),
            tr(
                "The result is a VRT, a small file that shows the images where they are and "
                "copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. "
                "Images that are all stored alike stay as they are; with masks, or where types "
                "differ, the values are in physical units (float32, NaN for no observation)."
            ),
            tr(
                "An image's time is read, in this order, from the table of times, the layer's "
                "temporal range, the band's metadata and description, the file's metadata, the "
                "file's name and its folder's. The log shows what was found."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_parameters(self.add)
        self.add(
            VrtDestination(OUTPUT, tr("Time-series stack")),
            tr(
                "A VRT (.vrt), which copies nothing and needs the images where they are, or a "
                "GeoTIFF (.tif)."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(TIMES_COUNT, tr("Number of times")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Name the file that QGIS refuses, of which it says only that there is one."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine and self.request is not None:
            try:
                self.request.require_readable(choose_backend())
            except Problem as problem:
                return False, tr_problem(problem)
        return fine, message

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right; no raster is opened yet."""
        self.request = None
        self.request = BuildRequest.of(self, parameters, context)
        VrtDestination(OUTPUT, "").require_supported(parameters.get(OUTPUT), context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Find, read and sort the images, and write the stack."""
        request, backend = self.request, choose_backend()
        target = Path(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        require_writable(target)
        is_copy = target.suffix.lower() != ".vrt"

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        sources, mask_sources = request.find(target, check)
        total = len(sources) + len(mask_sources)
        share = (HEADERS_SHARE if is_copy else 1) / total

        def step(done: int, before: int = 0) -> None:
            check()
            feedback.setProgress(100 * share * (before + done))

        images = read_images(
            sources, backend, band=request.images.band, step=step, **request.time_sources
        )
        log.images_found(images, len(sources), feedback)
        masks = None
        if request.masks is not None:
            masks = read_images(
                mask_sources,
                backend,
                band=request.masks.band,
                band_title=tr("Mask band"),
                step=partial(step, before=len(sources)),
                **request.time_sources,
            )
            log.masks_found(masks, feedback)
        plan = plan_stack(
            images, masks, backend=backend, same_time=request.same_time, skip=request.skip
        )
        log.plan(plan, request.resampling, feedback)
        options = {"invalid": request.invalid, "resampling": request.resampling}
        if is_copy:
            write_geotiff(
                plan,
                target,
                backend,
                progress=lambda done: feedback.setProgress(
                    100 * (HEADERS_SHARE + (1 - HEADERS_SHARE) * done)
                ),
                cancelled=feedback.isCanceled,
                **options,
            )
        else:
            write_vrt(plan, target, backend, **options)
        log.written(plan, target, is_copy, feedback)
        show_as_stack(target, context)
        return {OUTPUT: str(target), TIMES_COUNT: len(plan.layers)}
