"""The further stacks of a method of several variables, and the classes it learns from apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..cube.problem import Problem
from ..cube.raster import Backend, BandSpec, choose_backend
from ..cube.raster.grid import Grid
from ..cube.stack import Stack, on_grid, open_stack
from .declaration import Series
from .layer_snapshot import LayerFeatures, features_of
from .named_rasters import named_rasters
from .parcels.outlines import read_outlines
from .stack_input import raster_source
from .text import tr

FURTHER, CLASSES, CLASS_PARCELS = "AUXILIARIES", "CLASSES", "CLASS_PARCELS"

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def add_further(series: Series, add: Add) -> None:
    """Add the parameter of further stacks."""
    add(
        QgsProcessingParameterMultipleLayers(
            FURTHER,
            tr(series.title),
            QgsProcessing.SourceType.TypeRaster,
            optional=series.optional,
        ),
        tr(series.help),
    )


def add_classes(add: Add) -> None:
    """Add the parameters of what is learned from apart."""
    add(
        QgsProcessingParameterRasterLayer(CLASSES, tr("Raster of classes"), optional=True),
        tr(
            "A raster of whole numbers, such as land cover: what series have in common is learned "
            "from each class apart. Leave empty to learn from the whole scene at once."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterFeatureSource(
            CLASS_PARCELS,
            tr("Parcels to learn from apart"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr(
            "Polygons: what series have in common is learned from each of them apart, where it "
            "has enough pixels in the sample. Not together with a raster of classes."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class FurtherInputs:
    """What the parameters name."""

    variables: tuple[tuple[str, Stack], ...]
    """Name and stack of each further variable."""
    classes: str
    """File of the raster of classes, or empty."""
    parcels: LayerFeatures | None
    """Polygons to learn from apart."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> FurtherInputs:
        """Read the parameters, on the main thread; raises Problem."""
        backend = choose_backend()
        further = algorithm.parameterDefinition(FURTHER)
        rasters = named_rasters(parameters.get(FURTHER), "", context) if further else []
        opened = [(name, open_stack(path, backend)) for name, path in rasters]
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        if further and not rasters and not further.flags() & optional:
            raise Problem(
                "{title}: no stack is given. Choose one or more time-series stacks.",
                title=further.description(),
            )
        classes, parcels = "", None
        if parameters.get(CLASSES):
            title = algorithm.parameterDefinition(CLASSES).description()
            classes = raster_source(algorithm, CLASSES, title, parameters, context)
        if parameters.get(CLASS_PARCELS):
            parcels = features_of(algorithm, CLASS_PARCELS, parameters, context)
        if classes and parcels:
            raise Problem(
                "Both a raster of classes and parcels to learn from apart are given. Leave one of "
                "them empty."
            )
        return cls(tuple(opened), classes, parcels)

    def stacks(self, grid: Grid, backend: Backend, feedback: QgsProcessingFeedback) -> list[Stack]:
        """Return the further stacks on a grid; raises Problem."""
        found = []
        for name, stack in self.variables:
            backend.probe(stack.path)
            shown = on_grid(stack, grid, backend)
            if shown is not stack:
                feedback.pushInfo(
                    tr(
                        "{name} lies on another grid, and is warped to that of the first.",
                        name=name,
                    )
                )
            found.append(shown)
        return found

    def labels(
        self,
        grid: Grid,
        backend: Backend,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Stack | None:
        """Return the classes as a stack of one band on a grid, or None where there are none."""
        if self.parcels is not None:
            path = str(self._burnt(grid, backend, context, feedback))
        elif self.classes:
            path = self.classes
        else:
            return None
        info = backend.describe(path)
        return on_grid(
            Stack(path, info, np.zeros(1, "datetime64[ns]"), (1,)), grid, backend, "nearest"
        )

    def _burnt(
        self,
        grid: Grid,
        backend: Backend,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Path:
        """Write a raster of the numbers of the parcels, from 1 on, 0 outside."""
        outlines = read_outlines(self.parcels, "", 0, context.transformContext(), feedback)
        shapes = outlines.on(QgsCoordinateReferenceSystem.fromWkt(grid.crs))
        path = Path(QgsProcessingUtils.generateTempFilename("classes.tif"))
        bands = [BandSpec("class")]
        with backend.create(path, grid, bands, dtype="int32", nodata=0) as writer:
            labels = backend.burn(shapes, grid, grid.window)
            writer.write(grid.window, labels[None])
        return path


def as_labels(values: np.ndarray) -> np.ndarray:
    """Return the classes (N,) from the values (1, N) that the stack of classes gives."""
    return np.asarray(values, np.float64)[0]


def different_names(names: Sequence[str]) -> list[str]:
    """Return names that all differ, the later of two alike with a number behind it."""
    found: list[str] = []
    for name in names:
        number, new = 2, name
        while new in found:
            number, new = number + 1, f"{name} {number}"
        found.append(new)
    return found
