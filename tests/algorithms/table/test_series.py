"""Parcel tables of all kinds as blocks of series."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from phenofuse.algorithms.moments import time_of
from phenofuse.algorithms.table.series import read_series
from phenofuse.cube.problem import Problem
from phenofuse.cube.run import Cancelled

FIELDS = "field=parcel_id:{}&field=time:{}&field=variable:string&field=mean:{}"
FIRST = datetime(2020, 3, 6, 2, 30)
"""Two days later clocks in New York skip this hour."""


def table(rows, parcel="integer", time="datetime", value="double") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"None?{FIELDS.format(parcel, time, value)}", "the table", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def read(layer, variable="variable", feedback=None, **names):
    given = {"parcel": "parcel_id", "time": "time", "value": "mean"} | names
    return read_series(
        layer, variable=variable, feedback=feedback or QgsProcessingFeedback(), **given
    )


def moment(time: datetime) -> QDateTime:
    milliseconds = round(time.replace(tzinfo=timezone.utc).timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def sample_rows() -> list[tuple]:
    """Rows in no order: some times are missing for a parcel, some values are NULL."""
    chance = np.random.default_rng(5)
    rows = []
    for parcel in (7, 3, 12):
        for variable, days in (("NDVI", 6), ("VH", 4)):
            for day in range(days):
                if chance.random() < 0.8:
                    value = None if chance.random() < 0.3 else float(chance.random())
                    rows.append((parcel, FIRST + timedelta(days=day), variable, value))
    return [rows[place] for place in chance.permutation(len(rows))]


def naive(rows: list[tuple]) -> dict[str, dict]:
    """The same, in plain Python."""
    found: dict[str, dict] = {}
    for parcel, time, variable, value in rows:
        one = found.setdefault(variable, {"parcels": [], "times": set(), "cells": {}})
        if parcel not in one["parcels"]:
            one["parcels"].append(parcel)
        one["times"].add(time)
        one["cells"][time, parcel] = math.nan if value is None else value
    return found


def assert_same(found, rows):
    expected = naive(rows)
    assert list(found) == list(expected)
    for name, one in expected.items():
        series, times = found[name], sorted(one["times"])
        assert series.parcels == one["parcels"]
        assert series.times.dtype == "datetime64[ns]"
        assert series.times.tolist() == np.array(times, "datetime64[ns]").tolist()
        for row, time in enumerate(times):
            for column, parcel in enumerate(one["parcels"]):
                cell = one["cells"].get((time, parcel), math.nan)
                np.testing.assert_equal(series.values[row, column], cell)
                assert series.present[row, column] == ((time, parcel) in one["cells"])


@pytest.fixture(autouse=True)
def qgis(qgis_app):
    return qgis_app


def test_a_memory_layer():
    rows = sample_rows()
    layer = table((parcel, moment(time), *rest) for parcel, time, *rest in rows)
    found = read(layer)
    assert_same(found, rows)
    seconds = [(one - datetime(1970, 1, 1)).total_seconds() for one in sorted({r[1] for r in rows})]
    np.testing.assert_array_equal(found["NDVI"].days, np.array(seconds) / 86_400)


@pytest.mark.parametrize("driver", ["GPKG", "CSV"])
def test_a_file(tmp_path, driver):
    rows = sample_rows()
    layer = table((parcel, moment(time), *rest) for parcel, time, *rest in rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    path = str(tmp_path / f"table.{driver.lower()}")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    found = read(QgsVectorLayer(path, "file", "ogr"))
    for series, expected in zip(found.values(), read(layer).values()):
        assert [int(one) for one in series.parcels] == expected.parcels
        np.testing.assert_array_equal(series.times, expected.times)
        np.testing.assert_allclose(series.values, expected.values, atol=1e-5)
        np.testing.assert_array_equal(series.present, expected.present)


def test_ids_and_times_as_text():
    rows = [(f"parcel {one[0]}", *one[1:]) for one in sample_rows()]
    texts = [(parcel, f"{time:%Y-%m-%dT%H:%M}", *rest) for parcel, time, *rest in rows]
    assert_same(read(table(texts, "string", "string")), rows)


def test_numbers_as_text_and_texts_for_no_value():
    times = [f"2020-05-{day:02d}" for day in range(1, 7)]
    values = ["0.5", " 1e-3 ", "", "NA", "nan", None]
    rows = [(1, time, "a", value) for time, value in zip(times, values)]
    found = read(table(rows, time="string", value="string"))["a"]
    expected = [0.5, 1e-3, math.nan, math.nan, math.nan, math.nan]
    np.testing.assert_array_equal(found.values[:, 0], expected)
    assert found.present.all()


@pytest.mark.parametrize(
    ("kind", "value"),
    [("date", QDate(2020, 5, 1)), ("integer", 20200501), ("string", "2020/05/01")],
)
def test_dates_are_midnights(kind, value):
    (series,) = read(table([(1, value, "a", 1.0)], time=kind)).values()
    assert series.times.tolist() == [np.datetime64("2020-05-01", "ns").astype(int)]


def test_without_a_field_of_variables_all_is_one():
    rows = [(1, moment(FIRST), "a", 1.0), (2, moment(FIRST), "b", 2.0)]
    assert list(read(table(rows), variable="")) == [""]
    assert read(table(rows), variable="")[""].values.tolist() == [[1.0, 2.0]]


def test_a_row_without_variable_has_one_of_its_own():
    rows = [(1, moment(FIRST), None, 1.0), (1, moment(FIRST), "b", 2.0)]
    assert list(read(table(rows))) == ["", "b"]


@pytest.mark.parametrize(
    ("row", "kinds", "parts"),
    [
        ((1, None, "a", 1.0), {}, ["time", "1 of 3 rows", "first: NULL"]),
        ((1, "May", "a", 1.0), {"time": "string"}, ["time", "1 of 3", '"May"', "2023-05-01"]),
        ((1, 2020, "a", 1.0), {"time": "integer"}, ["time", '"2020"']),
        ((1, "", "a", 1.0), {"time": "string"}, ["time", '""']),
        ((1, None, "a", "high"), {"value": "string"}, ["mean", '"high"', "1 of 3"]),
        ((None, None, "a", 1.0), {}, ["parcel_id", "names no parcel in 1 of 3"]),
        (("", None, "a", 1.0), {"parcel": "string"}, ["names no parcel"]),
    ],
)
def test_a_bad_row_is_named(row, kinds, parts):
    good = {"datetime": moment(FIRST), "string": "2020-05-01", "integer": 20200501}
    time = good[kinds.get("time", "datetime")]
    number = "1" if kinds.get("value") else 1.0
    if "time" not in parts[0] and row[1] is None:
        row = (row[0], time, *row[2:])
    others = [("7", time, "a", number), ("8", time, "a", number)]
    if "parcel" not in kinds:
        others = [(int(parcel), *rest) for parcel, *rest in others]
    with pytest.raises(Problem) as raised:
        read(table([*others, row], **kinds))
    for part in [*parts, "the table" if "time" in parts else ""]:
        assert part in str(raised.value)


def test_two_rows_of_one_parcel_time_and_variable_are_named():
    later = moment(FIRST + timedelta(days=1))
    rows = [(7, moment(FIRST), "a", 1.0), (7, later, "a", 1.0), (7, later, "a", None)]
    with pytest.raises(Problem, match=r"1 rows repeat.*parcel 7, 2020-03-07T02:30:00Z, a\)"):
        read(table(rows))
    rows[2] = (7, later, "b", 2.0)
    assert list(read(table(rows))) == ["a", "b"]


def test_a_table_without_rows_is_named():
    with pytest.raises(Problem, match="the table has no rows"):
        read(table([]))


def test_a_cancelled_run_stops():
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        read(table([(1, moment(FIRST), "a", 1.0)]), feedback=feedback)


def test_nulls_and_what_is_no_time():
    assert time_of(NULL) is None and time_of(None) is None and time_of(QDateTime()) is None
    assert time_of(QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt.TimeSpec.UTC)) is None
    assert time_of(1.5) is None


IN_NEW_YORK = """
import sys
from qgis.core import *
app = QgsApplication([], False)
app.initQgis()
from phenofuse.algorithms.table.series import read_series
from phenofuse.algorithms.moments import moment

def times(path):
    layer = QgsVectorLayer(path, "table", "ogr")
    names = {"parcel": "parcel_id", "time": "time", "value": "mean"}
    return read_series(layer, **names, feedback=QgsProcessingFeedback())[""].times

read = times(sys.argv[1])
fields = "field=parcel_id:integer&field=time:datetime&field=mean:double"
layer = QgsVectorLayer(f"None?{fields}", "again", "memory")
for time in read:
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1, moment(time), 1.0])
    layer.dataProvider().addFeature(feature)
options = QgsVectorFileWriter.SaveVectorOptions()
options.driverName = sys.argv[3]
QgsVectorFileWriter.writeAsVectorFormatV3(
    layer, sys.argv[2], QgsCoordinateTransformContext(), options
)
print(*read)
print(*times(sys.argv[2]))
"""


@pytest.mark.parametrize("driver", ["GPKG", "CSV"])
def test_times_do_not_shift_where_clocks_do(tmp_path, driver):
    times = [FIRST + timedelta(days=one) for one in range(4)] + [datetime(2020, 11, 1, 1, 30)]
    layer = table((1, moment(time), "a", 1.0) for time in times)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    paths = [str(tmp_path / f"{name}.{driver.lower()}") for name in ("a", "b")]
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, paths[0], QgsCoordinateTransformContext(), options
    )
    done = subprocess.run(
        [sys.executable, "-c", IN_NEW_YORK, *paths, driver],
        env=os.environ | {"TZ": "America/New_York"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    expected = [str(one) for one in np.array(times, "datetime64[ns]")]
    assert [line.split() for line in done.stdout.splitlines()[-2:]] == [expected, expected]
