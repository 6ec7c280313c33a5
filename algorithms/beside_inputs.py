"""Stacks beside the main one that may be left out, such as the weights of its values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
)

from ..cube.raster import Backend
from ..cube.same_times import masks_of
from ..cube.stack import Stack, on_grid, open_stack
from .declaration import Series
from .parameters import key
from .stack_input import raster_source
from .text import tr

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def add_beside(inputs: Sequence[Series], add: Add) -> None:
    """Add a parameter for each of them."""
    for one in inputs:
        times = (
            tr("It may have times of its own.")
            if one.own_times
            else tr(
                "A stack with an image of the time, or else of the day, of every image of the main "
                "stack; further ones are not used."
            )
        )
        add(
            QgsProcessingParameterRasterLayer(key(one.name), tr(one.title), optional=True),
            f"{tr(one.help)} {times}",
            advanced=True,
        )


@dataclass(frozen=True)
class BesideInputs:
    """What the parameters name."""

    sources: dict[str, tuple[str, str]]
    """Title and file of each that is given, by the function's keyword."""
    own_times: frozenset[str]
    """Those that have times of their own."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> BesideInputs:
        """Read the parameters; raises Problem."""
        sources = {}
        for one in algorithm.method.beside:
            if parameters.get(key(one.name)):
                title = tr(one.title)
                path = raster_source(algorithm, key(one.name), title, parameters, context)
                sources[one.name] = title, path
        return cls(sources, frozenset(one.name for one in algorithm.method.beside if one.own_times))

    def stacks(
        self, main: Stack, backend: Backend, feedback: QgsProcessingFeedback
    ) -> dict[str, Stack]:
        """Return the stacks on the grid of the main one, most at its times; raises Problem."""
        found = {}
        for name, (title, path) in self.sources.items():
            stack = open_stack(path, backend)
            if name not in self.own_times:
                stack = masks_of(stack, main.times, title)
            backend.probe(stack.path)
            found[name] = on_grid(stack, main.grid, backend, "nearest")
            if found[name] is not stack:
                feedback.pushInfo(
                    tr(
                        "{name} lies on another grid, and is warped to that of the first.",
                        name=title,
                    )
                )
        return found
