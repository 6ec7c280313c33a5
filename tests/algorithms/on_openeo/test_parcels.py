"""Parcels summed up at the back-end, and methods on what comes of it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)

from phenofuse.algorithms.openeo import openeoparcels, parcel_groups
from phenofuse.algorithms.parcels.outlines import ParcelOutlines
from phenofuse.algorithms.table.rows import nanoseconds_of
from phenofuse.cube.problem import Problem
from phenofuse.remote import graph

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
    ("whittaker: SMOOTHING=100, STEP=5", {"SMOOTHING": 100, "AT": 1, "STEP": 5}, "NDVI"),
    ("phenology", {}, "NDVI"),
    ("peakvalley: DROP_THRESHOLD=0.01", {"DROP_THRESHOLD": 0.01}, "NDVI"),
    ("mogpr: ", {"MAIN": "NDVI", "LEARN": FROM_EACH}, "NDVI, B08"),
    ("datadensity", {}, "NDVI"),
]


def test_a_chain_at_the_back_end(run, processing, openeo_server):
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    files = dict.fromkeys(["OUTPUT", "OUTPUT_RESULT"], "memory:")
    chain = "whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10; phenology"
    there = run("openeoparcels", METHODS=chain, **parcels, **files)
    table, given = there["OUTPUT"], {"AT": 1, "STEP": 5, "OUTPUT": "memory:"}
    for smoothing, value in ((100, "mean"), (10, "smoothed")):
        given |= {"SMOOTHING": smoothing, "INPUT": table, "VALUE": value}
        table = processing.run("phenofuse:whittaker_parcels", given)["OUTPUT"]
        given["AT"] = 0
    given = {"INPUT": table, "VALUE": table.fields().names()[-1], "SMOOTHER": 0}
    here = processing.run("phenofuse:phenology_parcels", given | {"OUTPUT": "memory:"})["OUTPUT"]
    found, expected = rows_of(there["OUTPUT_RESULT"]), rows_of(here)
    places = [expected[0].index(name) for name in found[0] if name in expected[0]]
    chosen = [[row[place] for place in places] for row in expected[1]]
    kept = [found[0].index(expected[0][place]) for place in places]
    assert len(places) > 10 and len(chosen) == len(found[1]) > 0
    for row, wanted in zip(found[1], chosen):
        for place, value in zip(kept, wanted):
            is_text = isinstance(value, str)
            assert row[place] == (value if is_text else pytest.approx(value, abs=1e-6, rel=0))


@pytest.mark.parametrize(("text", "given", "variables"), METHODS)
def test_methods_at_the_back_end(
    run, processing, openeo_server, monkeypatch, text, given, variables
):
    method = text.split(":")[0]
    if "STEP" in text:
        monkeypatch.setattr(openeoparcels, "MOST_PARCELS", 1)  # so that there are two jobs
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    outputs = {"phenology": [], "datadensity": []}.get(method, [])
    outputs += {"peakvalley": ["OUTPUT_EVENTS"]}.get(method, [])
    if "B08" in variables:
        parcels["DATA_FURTHER_BANDS"] = "S2_MINI:B08"
    files = dict.fromkeys(["OUTPUT", "OUTPUT_RESULT", *outputs], "memory:")
    there = run("openeoparcels", METHODS=text, **parcels, **files)
    files = dict.fromkeys(["OUTPUT", *outputs], "memory:")
    given = given | files | {"INPUT": there["OUTPUT"]}
    here = processing.run(f"phenofuse:{method}_parcels", given)
    require_same_rows(there["OUTPUT_RESULT"], here["OUTPUT"])
    for name in outputs:
        require_same_rows(there[name], here[name])


def no_outlines():
    """Make room for outlines in degrees."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    return ParcelOutlines(degrees, QgsCoordinateTransformContext())


def star(x, y, points):
    """A round parcel of about 100 m with a rough edge of 20 cm."""
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    radius = 9e-4 + 1e-6 * np.random.default_rng(2).uniform(-1, 1, points)
    ring = zip(x + radius * np.cos(angle), y + radius * np.sin(angle))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*one) for one in ring]])


def test_outlines_that_are_too_long_are_simplified(qgis_app, monkeypatch, log):
    outlines = no_outlines()
    for number in range(3):
        outlines.ids.append(number)
        outlines.polygons.append(star(5 + 0.01 * number, 51, 20_000))
    told, limit = log(), 500_000
    monkeypatch.setattr(parcel_groups, "MOST_BYTES", limit)
    assert 400_000 < len(outlines.polygons[0].asJson(7)) < limit
    assert len(list(parcel_groups.groups(outlines))) == 3
    together = parcel_groups.one_group(outlines, told)
    assert together.ids == [0, 1, 2] and "simplified by 1 m" in told.text
    limit = 20_000
    monkeypatch.setattr(parcel_groups, "MOST_BYTES", limit)
    for group in (together, *parcel_groups.groups(outlines)):
        assert len(json.dumps(group.features)) <= limit + 100
        for identity, feature in zip(group.ids, group.features):
            (ring,) = feature["geometry"]["coordinates"]
            simpler = QgsGeometry.fromPolygonXY([[QgsPointXY(*one) for one in ring]])
            whole = outlines.polygons[identity]
            assert simpler.isGeosValid()
            assert simpler.hausdorffDistance(whole) * 111_320 < max(parcel_groups.SIMPLER) + 0.1
            assert simpler.area() == pytest.approx(whole.area(), rel=0.02)
    monkeypatch.setattr(parcel_groups, "MOST_BYTES", 100)
    with pytest.raises(Problem, match="The outline of parcel 0 is"):
        list(parcel_groups.groups(outlines))
    with pytest.raises(Problem, match="The outline of parcel 0 is"):
        parcel_groups.one_group(outlines, told)
    outlines.polygons = [star(5 + 3 * number, 51, 30) for number in range(3)]
    monkeypatch.setattr(parcel_groups, "MOST_BYTES", limit)
    with pytest.raises(Problem, match="too many or too far apart"):
        parcel_groups.one_group(outlines, told)


def test_what_is_too_large_is_not_sent(run, openeo_server, monkeypatch):
    monkeypatch.setattr(graph, "MOST_BYTES", 500)
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    with pytest.raises(QgsProcessingException, match="back-ends take no more than"):
        run("openeoparcels", **parcels, OUTPUT="memory:")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"METHODS": "whittaker"}, "no table for its result"),
        ({"METHODS": "swim"}, "swim.* cannot run here"),
        ({"METHODS": "mogpr", "OUTPUT_RESULT": "memory:"}, "takes further variables"),
        ({"METHODS": "whittaker; swim; x; y", "OUTPUT_RESULT": "memory:"}, "there may be 3"),
    ],
)
def test_methods_that_cannot_run_there(run, openeo_server, given, message):
    parcels = {"PARCELS": str(openeo_server.data / "fields.geojson"), "ID": "name"}
    with pytest.raises(QgsProcessingException, match=message):
        run("openeoparcels", **parcels, **given, OUTPUT="memory:")


@pytest.mark.parametrize("count", [1, 2000, 2001])
def test_groups(qgis_app, count):
    outlines = no_outlines()
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
