"""A method over a table of parcel series, through Processing as users run it."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from phenofuse.algorithms.table import compute

SMOOTH, DENSITY = "phenofuse:whittaker_parcels", "phenofuse:datadensity_parcels"
EVERY, LISTED = 1, 2


def test_the_result_is_that_of_the_method_in_the_order_of_the_table(tables, run):
    result = run(SMOOTH, INPUT=tables.layer())
    assert result.fields().names() == [*tables.fields, "smoothed"]
    rows = tables.read(result)
    wanted = tables.smoothed()
    assert [tuple(one.values()) for one in rows] == [
        (*row, wanted[row[0], row[2], row[3]]) for row in tables.rows
    ]
    assert all(one["smoothed"] is None for one in rows if one["parcel_id"] == tables.alone)
    assert sum(one["smoothed"] is not None and one["mean"] is None for one in rows) > 5


def test_it_is_the_same_in_groups_of_any_size(tables, run, monkeypatch):
    monkeypatch.setattr(compute, "GROUP_BYTES", 1)
    assert tables.by_key(tables.read(run(SMOOTH, INPUT=tables.layer()))) == tables.smoothed()


def test_times_every_few_days(tables, run):
    first = datetime(2020, 3, 1)
    at = [first + timedelta(days=9 * step) for step in range(7) if 9 * step <= 54]
    rows = tables.read(run(SMOOTH, INPUT=tables.layer(), AT=EVERY, STEP=9, SMOOTHING=10))
    assert tables.by_key(rows) == tables.smoothed(at, smoothing=10)
    assert {one["mean"] for one in rows} == {one["count"] for one in rows} == {None}
    assert all(one["crop"] == f"crop {one['parcel_id'] % 2}" for one in rows)
    keys = [(one["variable"], one["parcel_id"], one["time"]) for one in rows]
    found = tables.blocks()
    order = list(dict.fromkeys(row[3] for row in tables.rows))
    assert keys == [(name, one, t) for name in order for one in found[name][1] for t in at]


def test_listed_times_keep_the_rows_that_are_there(tables, run):
    at = [datetime(2020, 2, 20), tables.times[3], tables.times[9], datetime(2021, 1, 1, 12)]
    listed = ", ".join(f"{one:%Y-%m-%dT%H:%M}" for one in at)
    rows = tables.read(run(SMOOTH, INPUT=tables.layer(), AT=LISTED, TIMES=listed))
    assert tables.by_key(rows) == tables.smoothed(at)
    table = {(row[0], row[2], row[3]): row for row in tables.rows}
    there = 0
    for one in rows:
        key = (one["parcel_id"], one["time"], one["variable"])
        count, mean = table[key][4:] if key in table else (None, None)
        assert (one["count"], one["mean"]) == (count, mean)
        assert one["crop"] == f"crop {key[0] % 2}"
        there += key in table
    assert 0 < there < len(rows)


def test_ids_may_be_texts_and_other_fields_have_any_names(tables, run):
    rows = [(f"field {row[0]}", *row[1:]) for row in tables.rows]
    names = ("Parcel", "crop", "Day", "Band", "n", "NDVI")
    layer = tables.layer(rows, parcel="string", names=names)
    chosen = {"PARCEL": "parcel", "TIME": "Day", "VARIABLE": "Band", "VALUE": "NDVI"}
    result = run(SMOOTH, INPUT=layer, **chosen)
    assert result.fields().names() == [*names, "smoothed"]
    found = {
        (one["Parcel"], one["Day"], one["Band"]): one["smoothed"] for one in tables.read(result)
    }
    assert found == tables.smoothed(rows=rows)


def test_a_table_without_field_of_variables_has_one(tables, run):
    rows = [row for row in tables.rows if row[3] == "NDVI"]
    layer = tables.layer(rows, names=(*tables.fields[:3], "", *tables.fields[4:]))
    wanted = {key: value for key, value in tables.smoothed().items() if key[2] == "NDVI"}
    for given in ({}, {"VARIABLE": None}, {"VARIABLE": ""}, {"VARIABLE": "variable"}):
        found = tables.read(run(SMOOTH, INPUT=layer, **given))
        assert {(one["parcel_id"], one["time"], "NDVI"): one["smoothed"] for one in found} == wanted


def test_only_selected_rows_if_asked(tables, run):
    layer = tables.layer()
    layer.selectByExpression("parcel_id in (3, 7)")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    QgsProject.instance().addMapLayer(layer)
    try:
        found = tables.by_key(tables.read(run(SMOOTH, INPUT=source)))
    finally:
        QgsProject.instance().removeMapLayer(layer)
    rows = [row for row in tables.rows if row[0] in (3, 7)]
    assert found == tables.smoothed(rows=rows)


@pytest.mark.parametrize(
    "at", [{}, {"AT": EVERY, "STEP": 3}, {"AT": LISTED, "TIMES": "20200301T1030"}]
)
def test_from_geopackage_to_geopackage(tables, run, tmp_path, at):
    source = tables.saved(tables.layer(), tmp_path / "a.gpkg", "GPKG")
    in_memory = tables.read(run(SMOOTH, INPUT=tables.layer(), **at))
    result = tables.read(run(SMOOTH, INPUT=source, OUTPUT=str(tmp_path / "b.gpkg"), **at))
    assert tables.by_key(result) == tables.by_key(in_memory)
    assert tables.by_key(result, "mean") == tables.by_key(in_memory, "mean")


def test_from_csv_with_times_as_text(tables, run, tmp_path):
    lines = ["parcel_id,time,mean"]
    rows = [row for row in tables.rows if row[3] == "NDVI"]
    for parcel, _, one, _, _, mean in rows:
        lines.append(f"{parcel},{one:%Y-%m-%dT%H:%M:%SZ},{'' if mean is None else repr(mean)}")
    path = tmp_path / "table.csv"
    path.write_text("\n".join(lines))
    target = tmp_path / "result.csv"
    wanted = tables.smoothed()
    found = tables.read(run(SMOOTH, INPUT=str(path)))
    assert len(found) == len(rows)
    for one in found:
        assert one["smoothed"] == wanted[int(one["parcel_id"]), one["time"], "NDVI"]
    run(SMOOTH, INPUT=str(path), OUTPUT=str(target))
    again = tables.read(run(SMOOTH, INPUT=str(target), VALUE="smoothed"))
    assert len(again) == len(rows)
    assert {"smoothed", "smoothed_2"} <= set(again[0])


@pytest.mark.parametrize("output", ["memory:", "b.gpkg"])
@pytest.mark.parametrize(
    ("algorithm", "at"), [(SMOOTH, {}), (SMOOTH, {"AT": EVERY}), (DENSITY, {})]
)
def test_variables_may_be_numbers(tables, run, tmp_path, algorithm, at, output):
    numbers = {"NDVI": 8, "VH": 4}
    rows = [(*row[:3], numbers[row[3]], *row[4:]) for row in tables.rows]
    layer = tables.layer(rows, variable="integer")
    target = output if output == "memory:" else str(tmp_path / output)
    rows = tables.read(run(algorithm, INPUT=layer, OUTPUT=target, **at))
    assert {one["variable"] for one in rows} == {8, 4}


def test_the_log_says_what_was_read_and_done(tables, run, log):
    run(SMOOTH, log, INPUT=tables.layer())
    text = "\n".join(log.infos)
    assert f"Read the table: {len(tables.rows)} rows of {len(tables.parcels)} parcels." in text
    for name, (times, parcels, block) in tables.blocks().items():
        assert (
            f"{name}: {len(parcels)} parcels, {len(times)} times from 2020-03-01T10:30:00Z" in text
        )
        assert f"{100 * np.isnan(block).mean():.1f} % gaps" in text
    assert "for 8 series" in text and "a second" in text
    assert log.warnings == [] and log.progress() > 60


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"INPUT": None}, ["Parcel table is not given"]),
        ({"INPUT": "missing.gpkg"}, ["missing.gpkg cannot be opened"]),
        ({"PARCEL": "pid"}, ["Field of parcels", '"pid"', "parcel_id, crop, time"]),
        ({"TIME": "day"}, ["Field of times", '"day"']),
        ({"VALUE": "p50"}, ["Field of values", '"p50"']),
        ({"VARIABLE": "band"}, ["Field of variables", '"band"']),
        ({"VALUE": "count", "VARIABLE": "count"}, ["count is chosen for two things"]),
        ({"TIME": "crop"}, ["crop of the table tells no time", '"crop']),
        ({"VALUE": "crop"}, ["crop of the table holds no number"]),
        ({"VARIABLE": ""}, ["rows repeat the parcel, time and variable"]),
        ({"SMOOTHING": -1}, ["Smoothing (lambda) is -1"]),
    ],
)
def test_what_is_wrong_is_named(tables, run, given, parts):
    with pytest.raises(QgsProcessingException) as raised:
        run(SMOOTH, **{"INPUT": tables.layer()} | given)
    for part in parts:
        assert part in str(raised.value)


def test_a_missing_default_field_is_named_with_those_there_are(tables, run):
    layer = tables.layer(names=(*tables.fields[:5], "NDVI"))
    with pytest.raises(
        QgsProcessingException, match=r'has no field "mean"\. Choose one of parcel_id'
    ):
        run(SMOOTH, INPUT=layer)
