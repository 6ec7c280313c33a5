"""Events that a method declares as rows of a table."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from phenofuse.algorithms.field_type import field_type
from phenofuse.algorithms.table import compute
from phenofuse.algorithms.table_runner import TableAlgorithm


def expected_rows(tables, level=0.5):
    """Rows (parcel, variable, event, day, height) made in plain Python."""
    rows = []
    for variable, (times, parcels, block) in tables.blocks().items():
        for column, parcel in enumerate(parcels):
            high = [time for time in range(len(times)) if block[time, column] > level]
            rows += [
                (parcel, variable, number, times[time], float(block[time, column]))
                for number, time in enumerate(high, start=1)
            ]
    return rows


@pytest.mark.parametrize("group_bytes", [1, compute.GROUP_BYTES])
def test_each_event_of_a_parcel_is_a_row(
    tables, processing, high_values, log, monkeypatch, group_bytes
):
    monkeypatch.setattr(compute, "GROUP_BYTES", group_bytes)
    outputs = {"OUTPUT": "memory:", "OUTPUT_EVENTS": "memory:"}
    result = processing.run(
        TableAlgorithm(high_values).create(), {"INPUT": tables.layer(), **outputs}, feedback=log
    )
    layer = result["OUTPUT_EVENTS"]
    assert layer.fields().names() == ["parcel_id", "variable", "crop", "event", "day", "height"]
    assert layer.fields().field("day").type() == field_type("DateTime")
    names = ("parcel_id", "variable", "event", "day", "height")
    found = [tuple(one[name] for name in names) for one in tables.read(layer)]
    assert found == [
        (parcel, variable, number, time.replace(microsecond=0), height)
        for parcel, variable, number, time, height in expected_rows(tables)
    ]
    assert len(tables.read(result["OUTPUT"])) == 2 * len(tables.parcels)
    without = 4 - len({row[0] for row in expected_rows(tables) if row[1] == "VH"})
    assert f"; {without} parcels have none, and no row." in log.text


def test_events_are_joined_to_polygons(tables, processing, high_values):
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32631&field=parcel_id:integer", "fields", "memory")
    features = []
    for parcel in (*tables.parcels, 999):
        feature = QgsFeature(polygons.fields())
        feature.setAttributes([parcel])
        features.append(feature)
    polygons.dataProvider().addFeatures(features)
    outputs = {"OUTPUT": "memory:", "OUTPUT_EVENTS": "memory:"}
    result = processing.run(
        TableAlgorithm(high_values).create(),
        {"INPUT": tables.layer(), "POLYGONS": polygons, "LEVEL": 0.8, **outputs},
    )
    rows = tables.read(result["OUTPUT_EVENTS"])
    found = {tuple(one.values()) for one in rows}
    expected = {
        (parcel, variable, number, time, height)
        for parcel, variable, number, time, height in expected_rows(tables, 0.8)
    }
    assert found == expected and len(rows) == len(expected) > 0
    assert 999 in {one["parcel_id"] for one in tables.read(result["OUTPUT"])}
    assert all(one["day"] - tables.times[0] < timedelta(days=60) for one in rows)
