"""Parcels summed up at the back-end, and methods on what comes of it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from phenofuse.algorithms.openeo import parcel_groups
from phenofuse.algorithms.table.rows import nanoseconds_of


def series(source, field):
    """Values by parcel and time."""
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(source, "t", "ogr")
    rows = [
        (one["parcel_id"], nanoseconds_of(one["time"]), one[field]) for one in layer.getFeatures()
    ]
    return {(parcel, time): value for parcel, time, value in rows}


def test_parcels(run, processing, openeo_server, stack_of, monkeypatch):
    monkeypatch.setattr(parcel_groups, "MOST_PARCELS", 1)  # so that there are two jobs
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    remote = run("openeoparcels", **parcels, OUTPUT="memory:")["OUTPUT"]
    given = {"INPUTS": [stack_of("NDVI")], "NAMES": "NDVI", "OUTPUT": "memory:"}
    local = processing.run("phenofuse:parcelseries", given | parcels)["OUTPUT"]
    one, other = series(remote, "mean"), series(local, "mean")
    assert set(one) == set(other)
    assert {parcel for parcel, _ in one} == {"north", "south"}
    np.testing.assert_allclose([one[key] for key in other], list(other.values()), atol=1e-6)
    smooth = [
        processing.run("phenofuse:whittaker_parcels", {"INPUT": each, "OUTPUT": "memory:"})
        for each in (remote, local)
    ]
    one, other = (series(each["OUTPUT"], "smoothed") for each in smooth)
    np.testing.assert_allclose([one[key] for key in other], list(other.values()), atol=1e-6)


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
