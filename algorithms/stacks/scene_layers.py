"""The parcels of a sample scene as a GeoPackage, and their true seasons as a table."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...cube.problem import Problem
from ...cube.sample.scene import Parcel
from ...cube.times.clock import from_days, iso
from ..field_type import field_type

PARCELS = "parcels.gpkg"
SEASONS = "seasons.csv"


def write_parcels(
    path: Path,
    parcels: Sequence[Parcel],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> None:
    """Write polygons with the fields parcel, crop and area_ha; Problem where the disk is full."""
    fields = QgsFields()
    for name, kind in (("parcel", "Int"), ("crop", "String"), ("area_ha", "Double")):
        fields.append(QgsField(name, field_type(kind)))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "parcels"
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Polygon,
        crs,
        context.transformContext(),
        options,
    )
    for parcel in parcels:
        feature = QgsFeature(fields)
        ring = [QgsPointXY(x, y) for x, y in parcel.ring]
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        feature.setAttributes([parcel.id, parcel.crop, round(parcel.area / 10_000, 4)])
        writer.addFeature(feature)
    failed, reason = writer.hasError(), writer.errorMessage()
    del writer
    if failed:
        raise Problem(
            "{path} could not be written: {reason}. Free some space, or choose another folder.",
            path=path,
            reason=reason,
        )


def write_seasons(path: Path, parcels: Sequence[Parcel]) -> None:
    """Write a row a season: parcel, crop, year, start, peak and end, mowings, harvest (UTC)."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["parcel", "crop", "year", "sos", "pos", "eos", "mowings", "harvest"])
        for parcel in parcels:
            for season in parcel.seasons:
                dates = [_text(day) for day in (season.sos, season.pos, season.eos)]
                cuts = " ".join(map(_text, season.mowings))
                row = [parcel.id, season.crop, season.year, *dates, cuts, _text(season.harvest)]
                table.writerow(row)


def _text(day: float) -> str:
    """Return a day as ISO 8601 to the second, empty for none."""
    return iso(from_days([day]).astype("datetime64[s]")[0]) if day == day else ""
