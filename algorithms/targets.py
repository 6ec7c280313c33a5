"""Where the rasters of a run go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..cube.problem import Problem
from .stack_runner import geotiff


def targets_of(
    algorithm: QgsProcessingAlgorithm,
    keys: Sequence[str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Path]:
    """Return the files of the outputs that are asked for; Problem where two are the same."""
    targets: dict[str, Path] = {}
    for key in keys:
        path = algorithm.parameterAsOutputLayer(parameters, key, context)
        if not path:
            continue
        target = geotiff(path)
        if target in targets.values():
            raise Problem(
                "{path} is the name of two outputs, which would overwrite one another. Give each "
                "a name of its own.",
                path=target,
            )
        targets[key] = target
    return targets
