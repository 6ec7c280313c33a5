"""Parcels summed up at the back-end, and methods on what comes of it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from phenofuse.algorithms.openeo import openeoparcels, parcel_groups
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
    monkeypatch.setattr(openeoparcels, "MOST_PARCELS", 1)  # so that there are two jobs
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


def rows_of(source):
    """All rows of a table, as texts of what is no number."""
    names = source.fields().names()
    rows = []
    for feature in source.getFeatures():
        row = dict(zip(names, feature.attributes()))
        rows.append(
            [
                value if isinstance(value, (int, float)) else nanoseconds_of(value) or str(value)
                for value in row.values()
            ]
        )
    return names, rows


def require_same_rows(one, other):
    """Require that two tables have the same fields, and the same rows in the same order."""
    (names, found), (expected_names, expected) = rows_of(one), rows_of(other)
    assert names == expected_names
    assert len(found) == len(expected) > 0
    for row, expected_row in zip(found, expected):
        for value, wanted in zip(row, expected_row):
            is_text = isinstance(wanted, str)
            assert value == (wanted if is_text else pytest.approx(wanted, abs=1e-6, rel=0))


METHODS = [
    ("whittaker: SMOOTHING=100", {"SMOOTHING": 100}, "NDVI"),
    ("whittaker: SMOOTHING=100, STEP=5", {"SMOOTHING": 100, "AT": 1, "STEP": 5}, "NDVI"),
    ("phenology", {}, "NDVI"),
    ("peakvalley: DROP_THRESHOLD=0.01", {"DROP_THRESHOLD": 0.01}, "NDVI"),
    ("mogpr: ", {"MAIN": "NDVI", "LEARN": FROM_EACH}, "NDVI, B08"),
    ("datadensity", {}, "NDVI"),
]


@pytest.mark.parametrize(("text", "given", "variables"), METHODS)
def test_methods_at_the_back_end(run, processing, openeo_server, log, text, given, variables):
    method = text.split(":")[0]
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    outputs = {"phenology": [], "datadensity": []}.get(method, [])
    outputs += {"peakvalley": ["OUTPUT_EVENTS"]}.get(method, [])
    if "B08" in variables:
        parcels["DATA_FURTHER_BANDS"] = "S2_MINI:B08"
    files = dict.fromkeys(["OUTPUT", "OUTPUT_RESULT", *outputs], "memory:")
    told = log()
    there = run("openeoparcels", told, METHODS=text, **parcels, **files)
    files = dict.fromkeys(["OUTPUT", *outputs], "memory:")
    given = given | files | {"INPUT": there["OUTPUT"]}
    here = processing.run(f"phenofuse:{method}_parcels", given)
    require_same_rows(there["OUTPUT_RESULT"], here["OUTPUT"])
    for name in outputs:
        require_same_rows(there[name], here[name])


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
