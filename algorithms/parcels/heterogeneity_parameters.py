"""The parameters of parcel heterogeneity: its rasters, and when a parcel is mixed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...cube.parcels.heterogeneity import ClassRule
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.raster.grid import Grid
from ...cube.stack import Stack
from .. import parameters as declared
from ..declaration import Count, Number
from ..stack_input import raster_source
from ..text import tr

CLASSES, CLASS_BAND, VALUES, VALUE_BAND = "CLASSES", "CLASS_BAND", "VALUES", "VALUE_BAND"
CORNERS = "CORNERS"

LEAST = Number("least_share", "Mixed from a share of (%)", "", default=30.0, above=0, most=100)
MOST = Number("most_share", "Mixed up to a share of (%)", "", default=70.0, above=0, most=100)
LARGE = Count("large", "Large clusters have more pixels than", "", default=20, least=0)
LARGE_AREA = Number("large_area", "Large clusters are larger than (m2)", "", default=None, least=0)

ELLIPSOID = "EPSG:7030"
"""WGS 84, where a raster's CRS names none."""

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


@dataclass(frozen=True)
class HeterogeneityRequest:
    """What is asked for, once it has been checked."""

    classes: Stack | None
    """A band of classes, as a stack of one time."""
    values: Stack | None
    """A band of values, likewise."""
    least_share: float
    most_share: float
    large: float
    """Pixels."""
    large_area: float | None
    """Square metres, instead of `large`."""
    diagonal: bool

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> HeterogeneityRequest:
        """Read the parameters, on the main thread; raises Problem."""
        least, most, large, area = (
            declared.value(one, algorithm, parameters, context)
            for one in (LEAST, MOST, LARGE, LARGE_AREA)
        )
        if least > most:
            raise Problem(
                "A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a "
                "smaller first share, or a larger second one.",
                least=least,
                most=most,
            )
        bands = [
            _band(algorithm, raster, band, parameters, context)
            for raster, band in ((CLASSES, CLASS_BAND), (VALUES, VALUE_BAND))
        ]
        if bands == [None, None]:
            raise Problem(
                "Neither a raster of classes nor one of values is given. Give one of them, or both."
            )
        corners = algorithm.parameterAsEnum(parameters, CORNERS, context) == 0
        return cls(*bands, least / 100, most / 100, large, area, corners)

    def rule(self, context: QgsCoordinateTransformContext) -> ClassRule:
        """Return when classes make a parcel mixed."""
        large = self.large
        if self.large_area is not None and self.classes is not None:
            large = self.large_area / pixel_area(self.classes.grid, context)
        return ClassRule(self.least_share, self.most_share, large, self.diagonal)


def pixel_area(grid: Grid, context: QgsCoordinateTransformContext) -> float:
    """Return the square metres on the ground of the pixel in the middle of a grid."""
    x0, xc, xr, y0, yc, yr = grid.transform
    column, row = grid.width // 2, grid.height // 2
    corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
    places = [QgsPointXY(x0 + c * xc + r * xr, y0 + c * yc + r * yr) for c, r in corners]
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    measure = QgsDistanceArea()
    if crs.isValid():
        measure.setSourceCrs(crs, context)
        measure.setEllipsoid(crs.ellipsoidAcronym() or ELLIPSOID)
    return measure.measureArea(QgsGeometry.fromPolygonXY([places]))


def add_rasters(add: Add) -> None:
    """Add the rasters."""
    for raster, title, text, band, of in (
        (
            CLASSES,
            tr("Raster of classes"),
            tr("Whole numbers, such as land cover, a crop map or clusters; its nodata counts not."),
            CLASS_BAND,
            tr("Band of classes"),
        ),
        (
            VALUES,
            tr("Raster of values"),
            tr(
                "Any numbers, such as the NDVI of a date at which the crop covers the ground: the "
                "spread within each parcel is told. It may have a grid of its own."
            ),
            VALUE_BAND,
            tr("Band of values"),
        ),
    ):
        add(QgsProcessingParameterRasterLayer(raster, title, optional=True), text)
        add(
            QgsProcessingParameterBand(band, of, 1, raster, optional=True),
            tr("The band to read; the first if left empty."),
        )


def add_thresholds(add: Add) -> None:
    """Add when a parcel is mixed."""
    kind = QgsProcessingParameterNumber.Type
    for one, number, text in (
        (LEAST, kind.Double, tr("A parcel is mixed where a class has at least this share of it.")),
        (MOST, kind.Double, tr("... and at most this one. Both in percent, above 0 up to 100.")),
        (
            LARGE,
            kind.Integer,
            tr(
                "A parcel with more than one large cluster of pixels of a class is in parts; 0 or "
                "more. With the rule of areas the shares of a cluster's pixels are added up."
            ),
        ),
        (
            LARGE_AREA,
            kind.Double,
            tr(
                "The same as an area on the ground, instead of the number of pixels; 2000 is "
                "usual. Leave empty to go by pixels."
            ),
        ),
    ):
        add(
            QgsProcessingParameterNumber(
                declared.key(one.name), tr(one.title), number, one.default, one.default is None
            ),
            text,
        )
    touching = [tr("Sides and corners (8 neighbours)"), tr("Sides alone (4 neighbours)")]
    add(
        QgsProcessingParameterEnum(CORNERS, tr("Pixels are connected by"), touching, False, 0),
        tr("Whether pixels of a class that meet at a corner alone are of one cluster."),
        advanced=True,
    )


def _band(
    algorithm: QgsProcessingAlgorithm,
    raster: str,
    band: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Stack | None:
    """Return a band as a stack of one time, None where its raster is not given."""
    if not parameters.get(raster):
        return None
    title = algorithm.parameterDefinition(raster).description()
    path = raster_source(algorithm, raster, title, parameters, context)
    info = choose_backend().describe(path)
    number = algorithm.parameterAsInt(parameters, band, context) or 1
    if not 1 <= number <= len(info.bands):
        raise Problem(
            "{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.",
            title=title,
            path=path,
            number=number,
            count=len(info.bands),
        )
    return Stack(path, info, np.zeros(1, "datetime64[ns]"), (number,))
