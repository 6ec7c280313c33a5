"""Parcels summed up at the back-end, and methods on what comes of it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from phenofuse.algorithms.openeo import parcel_groups
from phenofuse.algorithms.table.rows import nanoseconds_of

FROM_EACH = 1


def series(source, field):
    """Values by parcel, variable and time."""
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(source, "t", "ogr")
    keys = ("parcel_id", "variable")
    return {
        (*(row[key] for key in keys), nanoseconds_of(row["time"])): row[field]
        for row in layer.getFeatures()
    }


def test_parcels(run, processing, openeo_server, stack_of, monkeypatch):
    monkeypatch.setattr(parcel_groups, "MOST_PARCELS", 1)  # so that there are two jobs
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    given = parcels | {"DATA_FURTHER_BANDS": "S2_MINI:B08"}
    remote = run("openeoparcels", **given, OUTPUT="memory:")["OUTPUT"]
    stacks = [stack_of("NDVI"), stack_of("B08")]
    given = {"INPUTS": stacks, "NAMES": "NDVI, B08", "OUTPUT": "memory:"}
    local = processing.run("phenofuse:parcelseries", given | parcels)["OUTPUT"]

    def require_same(tables, field, tolerance):
        one, other = (series(each, field) for each in tables)
        assert set(one) == set(other)
        found = [one[key] for key in other]
        np.testing.assert_allclose(found, list(other.values()), rtol=tolerance, atol=tolerance)

    require_same((remote, local), "mean", 1e-6)
    assert {(parcel, name) for parcel, name, _ in series(remote, "mean")} == {
        (parcel, name) for parcel in ("north", "south") for name in ("NDVI", "B08")
    }
    for method, field, more in (
        ("whittaker", "smoothed", {}),
        ("mogpr", "fused", {"MAIN": "NDVI", "LEARN": FROM_EACH}),
    ):
        given = {"OUTPUT": "memory:"} | more
        results = [
            processing.run(f"phenofuse:{method}_parcels", given | {"INPUT": each})["OUTPUT"]
            for each in (remote, local)
        ]
        require_same(results, field, 1e-6)


@pytest.mark.parametrize("count", [1, 2000, 2001])
def test_groups(qgis_app, count):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsGeometry,
        QgsRectangle,
    )

    from phenofuse.algorithms.parcels.outlines import ParcelOutlines

    outlines = ParcelOutlines(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    )
    for number in range(count):
        x, y = 5 + 1e-3 * (number % 100), 51 + 1e-3 * (number // 100)
        outlines.ids.append(number)
        outlines.polygons.append(QgsGeometry.fromRect(QgsRectangle(x, y, x + 5e-4, y + 5e-4)))
    found = list(parcel_groups.groups(outlines))
    assert sorted(one for group in found for one in group.ids) == list(range(count))
    assert len(found) == (2 if count > 2000 else 1)
    for group in found:
        assert len(group.features) == len(group.ids)
        for feature in group.features:
            (ring,) = feature["geometry"]["coordinates"]
            assert all(group.area["west"] < x < group.area["east"] for x, _ in ring)
            assert all(group.area["south"] < y < group.area["north"] for _, y in ring)
