"""The parameters that extractions of parcel series share: stacks, parcels, and which pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...cube.parcels.extract import Measure
from ...cube.parcels.pixels import RULES
from ...cube.parcels.statistics import class_counts, statistics
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.stack import Stack, open_stack
from ...cube.times.clock import iso
from .. import parameters as declared
from ..declaration import Number
from ..field_type import field_type
from ..layer_snapshot import LayerFeatures, features_of
from ..memory import add_memory, budget_of
from ..named_rasters import named_rasters
from ..table.field_parameters import field_name
from ..text import tr
from .outlines import ParcelOutlines, read_outlines

INPUTS, NAMES, PARCELS, ID, CLASSES = "INPUTS", "NAMES", "PARCELS", "ID", "CLASSES"
RULE, BUFFER, MINIMUM = "RULE", "BUFFER", "MINIMUM"

ID_TITLE = "Field that names the parcels"
SHRINK = Number("buffer", "Inner buffer (metres)", "", default=0.0, least=0)
FEWEST = Number("minimum", "Fewest pixels", "", default=1, above=0)

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class Variable:
    """A stack whose pixels are summed up by parcels."""

    name: str
    """The variable's name in the table."""
    stack: Stack
    """Its times and grid."""
    measure: Measure
    """What is made of the pixels."""

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Where its pixels lie; invalid where that is unknown."""
        return QgsCoordinateReferenceSystem.fromWkt(self.stack.grid.crs)

    def log(self, feedback: QgsProcessingFeedback) -> None:
        """Say what the stack is."""
        stack = self.stack
        feedback.pushInfo(
            tr(
                "{name}: {count} times from {first} to {last}, {width} x {height} pixels.",
                name=self.name,
                count=len(stack.times),
                first=iso(stack.times[0]),
                last=iso(stack.times[-1]),
                width=stack.grid.width,
                height=stack.grid.height,
            )
        )
        if not self.crs.isValid():
            feedback.pushWarning(
                tr(
                    "{path} has no coordinate reference system; the parcels are taken to be in "
                    "its coordinates. Give it one if they are not.",
                    path=stack.path,
                )
            )


@dataclass(frozen=True)
class ParcelRequest:
    """What is asked for by the shared parameters, once it has been checked."""

    variables: tuple[Variable, ...]
    parcels: LayerFeatures
    id_field: str
    rule: str
    buffer: float
    minimum_pixels: int
    budget: int
    """Memory in bytes."""

    @property
    def id_type(self) -> QgsField:
        """A field of the type of the parcels' ids."""
        if self.id_field:
            return self.parcels.fields().field(self.id_field)
        return QgsField("id", field_type("LongLong"))

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> ParcelRequest:
        """Read the parameters, on the main thread; raises Problem."""
        rasters = named_rasters(parameters.get(INPUTS), tr("Stacks"), context)
        if not rasters:
            raise Problem("No stack is given. Choose one or more time-series stacks.")
        names = _names(algorithm.parameterAsString(parameters, NAMES, context), rasters)
        backend = choose_backend()
        variables = [
            Variable(name, open_stack(path, backend), statistics)
            for name, (_, path) in zip(names, rasters)
        ]
        for name, path in named_rasters(parameters.get(CLASSES), tr("Stack of classes"), context):
            variables.append(Variable(name, open_stack(path, backend), class_counts))
        _require_different([one.name for one in variables])
        parcels = features_of(algorithm, PARCELS, parameters, context)
        if parcels is None:
            raise Problem("The parcel layer is missing or broken. Choose a layer of polygons.")
        id_field = algorithm.parameterAsString(parameters, ID, context)
        if id_field:
            id_field = field_name(parcels, id_field, tr(ID_TITLE))
        return cls(
            tuple(variables),
            parcels,
            id_field,
            RULES[algorithm.parameterAsEnum(parameters, RULE, context)],
            declared.value(SHRINK, algorithm, parameters, context),
            int(declared.value(FEWEST, algorithm, parameters, context)),
            budget_of(algorithm, parameters, context),
        )

    def outlines(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ParcelOutlines:
        """Read the parcels."""
        return read_outlines(
            self.parcels, self.id_field, self.buffer, context.transformContext(), feedback
        )


def add_parameters(add: Add) -> None:
    """Add all of them, in the order of the dialog, but for the advanced ones."""
    add(
        QgsProcessingParameterMultipleLayers(
            INPUTS, tr("Stacks"), QgsProcessing.SourceType.TypeRaster
        ),
        tr("Time-series stacks, one for each variable; each may have times of its own."),
    )
    add(
        QgsProcessingParameterFeatureSource(
            PARCELS, tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        tr("Polygons in any CRS; of the selected ones only, if so chosen."),
    )
    add(
        QgsProcessingParameterField(ID, tr(ID_TITLE), None, PARCELS, optional=True),
        tr("A field whose values all differ. Leave empty to use the ids of the features."),
    )


def add_pixel_choice(add: Add) -> None:
    """Add those that say which pixels count."""
    add(
        QgsProcessingParameterEnum(
            RULE,
            tr("Pixels of a parcel"),
            [
                tr("Those whose centre is inside"),
                tr("All it touches"),
                tr("All, weighted by the area inside"),
            ],
            False,
            0,
        ),
        tr(
            "Which pixels count: those whose centre lies in the parcel; all that it touches, also "
            "by a corner; or all, each by the share of its area inside, which suits small parcels."
        ),
    )
    add(
        QgsProcessingParameterNumber(
            BUFFER, tr(SHRINK.title), QgsProcessingParameterNumber.Type.Double, 0.0, minValue=0
        ),
        tr(
            "Takes a margin of so many metres off each parcel, so that pixels mixed with its "
            "neighbours do not count; half a pixel to a pixel is usual."
        ),
    )
    add(
        QgsProcessingParameterNumber(
            MINIMUM, tr(FEWEST.title), QgsProcessingParameterNumber.Type.Integer, 1, minValue=1
        ),
        tr(
            "Leaves out parcels with fewer pixels than this, hidden ones too; such that are only "
            "in part inside count as whole ones here."
        ),
    )


def add_pixel_parameters(add: Add) -> None:
    """Add those that say which pixels count, how variables are called, and the memory budget."""
    add_pixel_choice(add)
    add(
        QgsProcessingParameterRasterLayer(CLASSES, tr("Stack of classes"), optional=True),
        tr(
            "A stack of classes, such as a scene classification: the number of pixels of each "
            "class is counted, in rows of their own."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString(NAMES, tr("Names of the variables"), "", optional=True),
        tr(
            "Names for the stacks, in their order and separated by commas, for example NDVI, VH. "
            "Leave empty to use the names of the layers."
        ),
        advanced=True,
    )
    add_memory(add)


def _names(text: str, rasters: list[tuple[str, str]]) -> list[str]:
    given = [part.strip() for part in text.split(",")] if text.strip() else []
    if not given:
        return [name for name, _ in rasters]
    if len(given) != len(rasters) or not all(given):
        raise Problem(
            "Names of the variables has {given} names for {stacks} stacks. Give one name for each "
            "stack, separated by commas, or none.",
            given=len(list(filter(None, given))),
            stacks=len(rasters),
        )
    return given


def _require_different(names: list[str]) -> None:
    unique, count = np.unique(names, return_counts=True)
    if unique.size < len(names):
        raise Problem(
            "More than one stack is called {name}, and the table tells variables by their names. "
            "Give different ones in Names of the variables.",
            name=unique[count.argmax()],
        )
