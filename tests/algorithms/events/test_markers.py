"""Markers of a parcel table."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

from phenofuse.algorithms.events import markers as module
from phenofuse.algorithms.field_type import field_type
from phenofuse.series.named_markers import NAMED

FIRST = datetime(2022, 3, 1, 10, 30, tzinfo=timezone.utc)
NAMES = [one.name for one in NAMED]


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.lines.append(text)


def moment(step: int, offset: int = 0) -> QDateTime:
    """Return the time of an observation."""
    time = FIRST + timedelta(days=5 * step + offset)
    return QDateTime.fromMSecsSinceEpoch(round(time.timestamp() * 1000), Qt.TimeSpec.UTC)


def table(*, coherence=True, std=True, variable="string") -> QgsVectorLayer:
    """Three parcels over 40 steps: harvested at step 20, mown at step 15, and never touched.

    Coherence is seen a day after NDVI; it rises at the harvest alone.
    """
    fields = "field=field_no:integer&field=time:datetime&field=mean:double(0,0)"
    fields += "&field=std:double(0,0)" if std else ""
    fields += f"&field=variable:{variable}" if variable else ""
    layer = QgsVectorLayer(f"None?{fields}", "the table", "memory")
    features = []
    for parcel in (12, 7, 9):
        for step in range(40):
            green = 0.8
            if parcel == 12 and step >= 20:
                green = 0.15
            if parcel == 7 and 15 <= step < 18:
                green = 0.4 + 0.1 * (step - 15)
            if parcel == 9 and step in (5, 6, 7, 8, 9):
                green = None
            high = 0.7 if parcel == 12 and step >= 20 else 0.3
            values = [("ndvi", moment(step), green, 0.03 if parcel == 9 else 0.2)]
            if coherence:
                values.append(("S1 coherence", moment(step, 1), high, 0.1))
            for name, time, value, deviation in values:
                feature = QgsFeature(layer.fields())
                row = [parcel, time, value]
                row += [deviation] if std else []
                row += [name] if variable else []
                feature.setAttributes(row)
                features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.fixture
def found(processing):
    """Run the algorithm; return the rows of the result as dictionaries, and the log."""

    def run(layer, **given):
        log = Log()
        parameters = {"INPUT": layer, "PARCEL": "field_no", "OUTPUT": "memory:"} | given
        result = processing.run("phenofuse:markers", parameters, feedback=log)["OUTPUT"]
        names = result.fields().names()
        rows = [dict(zip(names, one.attributes())) for one in result.getFeatures()]
        return rows, log, result.fields()

    return run


def is_null(value) -> bool:
    return value is None or (isinstance(value, QVariant) and value.isNull())


def choose(*names):
    """Return the places of markers."""
    return [NAMES.index(name) for name in names]


def test_the_schema_is_that_which_rules_read(found):
    rows, _, fields = found(table(), COHERENCE="S1 coherence")
    assert fields.names() == [
        "field_no", "marker", "source", "start", "main", "end", "value", "confidence",
        "confirmed_by", "scenes",
    ]  # fmt: skip
    kinds = {one.name(): one.type() for one in fields}
    assert kinds["field_no"] == field_type("Int")
    assert {kinds[name] for name in ("start", "main", "end")} == {field_type("DateTime")}
    assert {kinds[name] for name in ("value", "confidence")} == {field_type("Double")}
    assert [row["field_no"] for row in rows] == sorted(
        (row["field_no"] for row in rows), key=[12, 7, 9].index
    )
    for row in rows:
        assert row["start"] <= row["main"] <= row["end"]
    for parcel in (12, 7, 9):
        starts = [row["start"] for row in rows if row["field_no"] == parcel]
        assert starts == sorted(starts)


def test_a_harvest_is_found_with_its_evidence(found):
    rows, log, _ = found(table(), COHERENCE="S1 coherence", MARKERS=choose("harvest"))
    (row,) = rows
    assert row["field_no"] == 12 and row["marker"] == "harvest" and row["source"] == "ndvi"
    assert row["start"] == moment(19) and row["end"] == moment(20)
    assert moment(19).secsTo(row["main"]) / 86400 == pytest.approx(2.5, abs=0.2)
    assert row["value"] == pytest.approx(0.65)
    assert row["confidence"] == pytest.approx(1 - (0.05 / 0.65) ** 2)
    assert row["confirmed_by"] == "S1 coherence"
    assert row["scenes"] == "2022-06-04T10:30:00Z, 2022-06-09T10:30:00Z"
    assert "harvest: found 1 times." in log.lines


def test_each_marker_is_found_where_it_is(found):
    rows, _, _ = found(table(), COHERENCE="S1 coherence")
    by_marker = {name: {row["field_no"] for row in rows if row["marker"] == name} for name in NAMES}
    assert by_marker == {
        "bare_soil": {12},
        "mowing": {7},
        "harvest": {12},
        "ploughing": {12},
        "no_vegetation": set(),
        "homogeneity": {9},
        "heterogeneity": {7, 12},
        "data_gap": {9},
    }
    (gap,) = (row for row in rows if row["marker"] == "data_gap")
    assert gap["value"] == 30 and gap["start"] == moment(4) and gap["end"] == moment(10)
    assert is_null(gap["confidence"])
    (same,) = (row for row in rows if row["marker"] == "homogeneity")
    assert same["source"] == "ndvi std" and same["scenes"].count(",") == 39


def test_the_lowest_values_are_no_observations(found):
    rows, _, _ = found(table(), MARKERS=choose("bare_soil", "harvest", "data_gap"), LOWEST=0.2)
    assert [(row["field_no"], row["marker"]) for row in rows] == [
        (12, "data_gap"), (9, "data_gap"),
    ]  # fmt: skip
    assert rows[0]["start"] == moment(19)


def test_settings_change_a_marker(found):
    settings = "harvest.ndvi.level=0.1, mowing.ndvi.least = 0.5"
    rows, _, _ = found(table(), MARKERS=choose("harvest", "mowing"), SETTINGS=settings)
    assert rows == []
    rows, _, _ = found(table(), MARKERS=choose("mowing"), SETTINGS="mowing.ndvi.least=0.3")
    assert [row["field_no"] for row in rows] == [7]


def test_only_confirmed_markers_if_asked(found):
    rows, _, _ = found(
        table(), COHERENCE="S1 coherence", MARKERS=choose("harvest", "mowing"), CONFIRMED=True
    )
    assert [(row["field_no"], row["marker"]) for row in rows] == [(12, "harvest")]
    # A table without coherence cannot confirm anything, and so nothing is left out.
    alone, _, _ = found(table(), MARKERS=choose("harvest"), CONFIRMED=True)
    assert len(alone) == 1 and is_null(alone[0]["confirmed_by"])


def test_a_table_of_one_variable_and_no_deviation(found):
    rows, log, _ = found(table(coherence=False, std=False, variable=""))
    assert {row["marker"] for row in rows} == {
        "bare_soil", "mowing", "harvest", "ploughing", "data_gap"
    }  # fmt: skip
    assert {row["source"] for row in rows} == {"mean"}
    assert any(line.startswith("homogeneity is left out") for line in log.lines)


def test_it_is_the_same_in_groups_of_any_size(found, monkeypatch):
    whole, _, _ = found(table(), COHERENCE="S1 coherence")
    monkeypatch.setattr(module, "SERIES_AT_ONCE", 1)
    parts, _, _ = found(table(), COHERENCE="S1 coherence")
    assert parts == whole


def clouded_table() -> QgsVectorLayer:
    """A parcel harvested at step 20, in clouds from 15 to 24 through which it is green at 18."""
    fields = "field=field_no:integer&field=time:datetime&field=mean:double(0,0)"
    fields += "&field=p75:double(0,0)&field=max:double(0,0)&field=variable:string"
    layer = QgsVectorLayer(f"None?{fields}", "the table", "memory")
    features = []
    for step in range(40):
        green = 0.8 if step < 20 else 0.15
        clear = None if 15 <= step < 25 else green
        under = (0.3, 0.6, 0.7) if step == 18 else (0.05, 0.1, 0.6 if step == 22 else 0.12)
        for name, statistics in (("ndvi", [clear] * 3), ("unmasked", under)):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([12, moment(step), *statistics, name])
            features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.mark.parametrize(
    ("given", "first"),
    [
        ({}, 18),  # by p75
        ({"UNMASKED": "unmasked", "UNMASKED_FIELD": "mean"}, 14),
        ({"UNMASKED_FIELD": "max"}, 22),
    ],
)
def test_ndvi_without_cloud_mask_tells_until_when_the_crop_stood(found, given, first):
    rows, log, _ = found(clouded_table(), VALUE="mean", MARKERS=choose("harvest"), **given)
    (row,) = rows
    middle = moment(first).secsTo(moment(25)) / 2
    assert moment(first).secsTo(row["main"]) == pytest.approx(middle, abs=86400)
    assert row["start"] == moment(14) and row["end"] == moment(25)
    assert row["source"] == "ndvi" and is_null(row["confirmed_by"])
    assert any("unmasked" in line for line in log.lines)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"BSI": "soil"}, 'the table has no variable "soil", which is given for Bare soil index'),
        ({"MARKERS": []}, "No marker is chosen"),
        ({"SETTINGS": "harvest.level=1"}, '"harvest.level=1", which is no setting'),
        ({"SETTINGS": "harvest.ndvi.level=low"}, "whose value is no number"),
        ({"SETTINGS": "harvest.ndvi.fewest=0"}, "does not take: fewest must be from 1"),
        ({"WITHIN": -1}, "Days between sources is -1"),
        ({"DEVIATION": "sigma"}, 'has no field "sigma"'),
        ({"UNMASKED_FIELD": "p90"}, 'has no field "p90"'),
    ],
)
def test_what_is_wrong_is_named(found, given, message):
    with pytest.raises(QgsProcessingException, match=message):
        found(table(), **given)


def test_markers_without_their_variables_are_a_problem(found):
    with pytest.raises(QgsProcessingException, match="lacks the variables of all markers"):
        found(table(std=False), MARKERS=choose("homogeneity"))


def test_a_field_of_parcels_called_as_one_of_the_result(found):
    layer = table()
    layer.startEditing()
    layer.renameAttribute(0, "source")
    layer.commitChanges()
    _, _, fields = found(layer, PARCEL="source")
    assert fields.names()[:3] == ["parcel_id", "marker", "source"]


def test_times_are_exact(found):
    rows, _, _ = found(table(), MARKERS=choose("data_gap"))
    start = rows[0]["start"].toMSecsSinceEpoch() / 1000
    assert np.isclose(start, (FIRST + timedelta(days=20)).timestamp(), atol=1e-3)
