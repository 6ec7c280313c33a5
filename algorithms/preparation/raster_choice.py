"""Rasters among the inputs of an algorithm, some of which may be left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
)

from ...cube.raster import Backend
from ...cube.stack import Stack, open_stack
from ..named_rasters import named_rasters
from ..stack_input import raster_source

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class RasterChoice:
    """A raster that was given."""

    title: str
    """Label of its parameter, for messages."""
    name: str
    """Name of the layer or file."""
    path: str
    """What GDAL opens."""

    def open(self, backend: Backend) -> Stack:
        """Open the stack; Problem where it is none or is damaged."""
        stack = open_stack(self.path, backend)
        backend.probe(self.path)
        return stack


def add_choice(
    add: Add, key: str, title: str, text: str, *, optional: bool = True, advanced: bool = False
) -> None:
    """Add the parameter of a raster, which may be left out if it is optional."""
    add(QgsProcessingParameterRasterLayer(key, title, optional=optional), text, advanced=advanced)


def choice(
    algorithm: QgsProcessingAlgorithm,
    key: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> RasterChoice | None:
    """Return the raster that a parameter names, or None; call it on the main thread.

    Raises Problem for what is no raster on disk.
    """
    if not parameters.get(key):
        return None
    return required_choice(algorithm, key, parameters, context)


def required_choice(
    algorithm: QgsProcessingAlgorithm,
    key: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> RasterChoice:
    """Return the raster that a parameter names; Problem also where it names none."""
    title = algorithm.parameterDefinition(key).description()
    path = raster_source(algorithm, key, title, parameters, context)
    names = named_rasters(parameters.get(key), title, context)
    return RasterChoice(title, names[0][0] if names else title, path)
