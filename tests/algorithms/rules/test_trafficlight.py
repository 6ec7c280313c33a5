"""The traffic light through Processing, on markers made by hand."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)

from phenofuse.algorithms.result_layers import LayerStyle
from phenofuse.algorithms.rules.light_style import COLOURS, style_light
from phenofuse.algorithms.rules.trafficlight import TrafficLightAlgorithm
from phenofuse.algorithms.table.layout import is_null

RULES = """
title = "Grass & <b>more</b>"
[[rule]]
name = "Cut"
crops = "meadow*"
marker = "mowing"
demand = "must"
from = "04-15"
to = "07-31"
least_confidence = 0.5
longest_gap = 30
[[rule]]
name = "Not $bare$^{"
crops = ["meadow*", "pasture"]
marker = "bare soil"
demand = "must not"
from = "11-01"
to = "02-15"
counted_by = "overlap"
"""

PARCELS = {
    "1": "meadow",
    "two": "Meadow (old)",
    "<i>3</i>": "meadow",
    "4": "pasture",
    "5": "meadow",
    "6": "wheat",
    "7": None,
}

MARKERS = [
    ("1", "mowing", "2022-06-02T10:00:00Z", 0.9),
    ("1", "mowing", "2021-06-02", 0.9),
    ("two", "Mowing", "2022-06-02", 0.2),
    ("two", "mowing", "2022-08-02", 0.9),
    ("4", "bare_soil", "2023-01-10", None),
    ("6", "bare soil", "2022-12-10", None),
    ("6", "drought", "2022-12-10", None),
]

COLOUR = {"1": "green", "two": "yellow", "<i>3</i>": "red", "4": "red", "5": "yellow"}
COLOUR |= {"6": "grey", "7": "grey"}
"""3 has no mowing; 5 has none, and was not seen in June."""


def memory(kind, fields, rows):
    """A layer in memory with rows of a geometry and attributes."""
    layer = QgsVectorLayer("&".join([kind, *(f"field={one}" for one in fields)]), "made", "memory")
    for geometry, attributes in rows:
        feature = QgsFeature(layer.fields())
        if geometry:
            feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(number) -> QgsGeometry:
    x = 465180 + 100 * number
    return QgsGeometry.fromRect(QgsRectangle(x + 5, 5080150, x + 95, 5080250))


@pytest.fixture
def parcels(qgis_app):
    rows = [(square(n), [one, crop, "x"]) for n, (one, crop) in enumerate(PARCELS.items())]
    fields = ("code:string", "crop:string", "colour:string")
    yield memory("Polygon?crs=EPSG:32633", fields, rows)
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def markers(qgis_app):
    fields = ("parcel_id:string", "marker:string", "main:string", "confidence:double")
    return memory("None?", fields, ((None, one) for one in MARKERS))


@pytest.fixture
def table(qgis_app):
    """NDVI every 12 days, in 2022 and early 2023; of parcel 5 without June."""
    days = np.datetime64("2022-01-03") + 12 * np.arange(35)
    fields = ("parcel_id:string", "time:string", "variable:string", "mean:double")
    rows = (
        (None, [one, str(day), name, None if hidden else 0.5])
        for one in PARCELS
        for day in days
        for name, hidden in (("RVI", False), ("NDVI", one == "5" and str(day)[5:7] == "06"))
    )
    return memory("None?", fields, rows)


@pytest.fixture
def rules(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(RULES, encoding="utf-8")
    return path


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, text):
        """Keep a line."""
        self.lines.append(text)

    def pushWarning(self, text):
        """Keep a line."""
        self.lines.append(text)

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(self.lines)


@pytest.fixture
def run(processing, parcels, markers, table, rules):
    """Run the algorithm; return all results, and the rows by code."""

    def start(**parameters):
        given = {"PARCELS": parcels, "ID": "code", "RULES": str(rules), "YEAR": 2022}
        given |= {"MARKERS": markers, "TABLE": table, "NAME": "NDVI"}
        given |= {"OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        feedback = given.pop("feedback", None)
        results = processing.run(TrafficLightAlgorithm().create(), given, feedback=feedback)
        made = results.get("OUTPUT")
        if made is None:
            return results, {}
        names = made.fields().names()
        rows = (dict(zip(names, one.attributes())) for one in made.getFeatures())
        found = {
            row["code"]: {key: None if is_null(one) else one for key, one in row.items()}
            for row in rows
        }
        return results, found

    return start


def test_parcels_have_colours_reasons_and_evidence(run):
    log = Log()
    results, rows = run(feedback=log)
    assert {code: row["colour_2"] for code, row in rows.items()} == COLOUR
    assert {row["colour"] for row in rows.values()} == {"x"}
    assert rows["1"]["reasons"] == (
        "green: Cut. Seen: mowing on 2022-06-02 (confidence 0.90).\n"
        'green: Not $bare$^{. No "bare soil" seen from 2022-11-01 to 2023-02-15.'
    )
    assert rows["1"]["evidence"] == "mowing on 2022-06-02 (confidence 0.90)"
    assert rows["two"]["reasons"].startswith(
        'yellow: Cut. No "mowing" seen for sure from 2022-04-15 to 2022-07-31; 1 must be. Mowing '
        "on 2022-06-02 (confidence 0.20) is not sure: its confidence is below 0.5."
    )
    assert rows["<i>3</i>"]["reasons"].startswith(
        'red: Cut. No "mowing" seen from 2022-04-15 to 2022-07-31; 1 must be.\n'
    )
    assert (
        rows["4"]["reasons"]
        == "red: Not $bare$^{. Seen: bare soil from 2023-01-10 to 2023-01-10; none must be."
    )
    assert re.search(
        r"Nothing was observed for \d\d days from 2022-05-27; at most 30 may pass\.",
        rows["5"]["reasons"],
    )
    assert rows["6"]["reasons"] is rows["6"]["evidence"] is rows["7"]["sheet"] is None
    assert "yellow: 2 parcels" in log.text and "drought (1)" in log.text
    layer = results["OUTPUT"]
    assert layer.featureCount() == len(PARCELS) and layer.crs().authid() == "EPSG:32633"


def test_other_years_and_variables_count(run):
    _, rows = run(YEAR=2021)
    assert rows["1"]["colour_2"] == "green"
    assert rows["two"]["colour_2"] == "yellow"  # the table has no observation of 2021
    _, rows = run(NAME="RVI")
    assert rows["5"]["colour_2"] == "red"  # radar saw it in June


def test_markers_that_are_never_there_are_named(run, rules):
    rules.write_text(RULES.replace('"bare soil"', '"bear soil"'), encoding="utf-8")
    log = Log()
    run(feedback=log)
    assert "The marker table has no marker bear soil, which the rules name" in log.text


def test_data_gaps_do_instead_of_a_table(run, markers, rules):
    with pytest.raises(QgsProcessingException, match='"Cut" has longest_gap, but nothing says'):
        run(TABLE=None)
    gap = QgsFeature(markers.fields())
    gap.setAttributes(["5", "data gap", "2022-06-15", None])
    markers.dataProvider().addFeature(gap)
    _, rows = run(TABLE=None)
    assert rows["5"]["colour_2"] == "red"  # the gap has a main day alone, and so no length
    text = RULES.replace("longest_gap = 30", "least_observations = 3")
    rules.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="leave least_observations out of the rules"):
        run(TABLE=None)


def test_sheets_are_whole_pages_that_show_texts_as_they_are(run, tmp_path, write_stack):
    pytest.importorskip("matplotlib")
    times = np.datetime64("2022-01-05") + 10 * np.arange(36)
    image = np.full((36, 20, 80), 0.6, np.float32)
    image[17:20] = np.nan
    stack = write_stack(tmp_path / "ndvi.tif", image, [str(one) for one in times])
    folder = tmp_path / "sheets"
    results, rows = run(SHEETS=str(folder), WITH_SHEET=[1, 2], CHIPS=[str(stack)])
    assert results["SHEETS"] == str(folder)
    names = {"parcel_two.html", "parcel__i_3_i_.html", "parcel_4.html", "parcel_5.html"}
    assert {one.name for one in folder.iterdir()} == names | {"index.html"}
    assert rows["two"]["sheet"] == str(folder / "parcel_two.html")
    assert rows["1"]["sheet"] is None
    text = (folder / "parcel__i_3_i_.html").read_text(encoding="utf-8")
    assert "<i>" not in text and "&lt;i&gt;3&lt;/i&gt;" in text
    assert "Grass &amp; &lt;b&gt;more&lt;/b&gt;" in text
    assert re.findall(r'src="(.{20})', text) == ["data:image/png;base6"] * 2
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert "0.90 ha" in text and "\u2716 red" in text
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert sorted(re.findall(r'href="([^"]+)"', index)) == sorted(names)


def test_no_more_sheets_are_written_than_asked_for(run, tmp_path):
    log = Log()
    run(SHEETS=str(tmp_path / "s"), WITH_SHEET=[0, 1, 2], MOST_SHEETS=2, feedback=log)
    assert len(list((tmp_path / "s").glob("parcel_*"))) == 2
    assert "3 parcels more have no sheet, as 2 are the most" in log.text


def test_a_cancelled_run_leaves_no_sheet(run, tmp_path):
    class Stops(Log):
        """Is cancelled when the second parcel is done."""

        def setProgress(self, progress):
            """Cancel late."""
            if progress > 50:
                self.cancel()

    log = Stops()
    results, _ = run(SHEETS=str(tmp_path / "s"), WITH_SHEET=[0, 1, 2], feedback=log)
    assert results.get("OUTPUT") is None
    assert "Cancelled. The result is not whole" in log.text
    assert not (tmp_path / "s").exists()


def test_the_layer_arrives_in_colours_patterns_and_signs(run):
    waiting = set(LayerStyle._waiting)
    layer = run()[0]["OUTPUT"]
    style_light(layer, "colour_2")
    renderer, seen = layer.renderer(), {}
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolForFeature(feature, context)
        pattern = [
            symbol.symbolLayer(n).properties()["style"] for n in range(symbol.symbolLayerCount())
        ]
        seen[feature["colour_2"]] = (symbol.symbolLayer(0).color().name(), *pattern)
    renderer.stopRender(context)
    assert {colour: one[0] for colour, one in seen.items()} == COLOURS
    assert len({one[1:] for one in seen.values()}) == 4  # told apart without colour
    labels = [item.label() for item in renderer.legendSymbolItems()]
    assert len({label[0] for label in labels}) == 4
    assert waiting >= LayerStyle._waiting


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"YEAR": None}, "The year is not given"),
        ({"YEAR": 1066}, "Year"),
        ({"RULES": "none.toml"}, "none.toml cannot be read"),
        ({"CROP": "kind"}, 'has no field "kind"'),
        ({"MARKERS": "parcels"}, 'has no field "parcel_id"'),
        ({"MARKERS": "parcels", "MARKER_PARCEL": "code"}, "is no marker table: it has no field"),
        ({"MARKER_PARCEL": "marker"}, "The marker table has none of the parcels of the layer: it"),
        ({"PARCEL": "variable", "VARIABLE": ""}, "repeat the parcel, time and variable"),
        ({"EVENTS": "parcels"}, 'Field of the dates of events: made has no field "date"'),
        ({"EVENTS": "parcels", "EVENT_DATE": "code"}, 'Table of events: made has no field "parcel'),
        ({"EVENTS": "parcels", "EVENT_NAME": " "}, "The events have no name"),
        ({"ID": "crop"}, "Parcel 7 has no value in field crop"),
        ({"NAME": "EVI"}, 'no variable "EVI", but RVI, NDVI'),
        ({"CHIPS": ["a.tif", "b.tif"], "SHEETS": "x"}, "2 stacks are given for the image chips"),
    ],
)
def test_what_cannot_be_is_said(run, parcels, tmp_path, parameters, message):
    given = {key: parcels if one == "parcels" else one for key, one in parameters.items()}
    if "SHEETS" in given:
        given["SHEETS"] = str(tmp_path / "x")
    with pytest.raises(QgsProcessingException, match=message):
        run(**given)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (("1", "mowing", "2022-06-02", 90.0), "has the confidence 90, which must be from 0 to 1"),
        (("1", "mowing", "in June", 0.9), 'main of the marker table holds "in June", which is no'),
    ],
)
def test_wrong_rows_of_markers_are_named(run, markers, row, message):
    feature = QgsFeature(markers.fields())
    feature.setAttributes(list(row))
    markers.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match=message):
        run()


def test_events_of_a_method_stand_for_markers_of_their_name(run):
    fields = ("parcel_id:string", "variable:string", "date:string", "begin:string", "end:string")
    rows = [
        ("<i>3</i>", "NDVI", "2022-07-04", "2022-07-01", "2022-07-09", 0.97),
        ("two", "NDVI", "2022-07-04", "2022-07-01", "2022-07-09", 0.3),
    ]
    events = memory("None?", (*fields, "confidence:double"), ((None, one) for one in rows))
    _, found = run(EVENTS=events)
    assert found["<i>3</i>"]["colour_2"] == "green"
    assert found["<i>3</i>"]["evidence"] == "mowing on 2022-07-04 (confidence 0.97)"
    assert found["two"]["evidence"] == "mowing on 2022-07-04 (confidence 0.30)"
    assert found["1"]["colour_2"] == "red"  # the cut of the marker table is none of the events
    assert found["4"]["colour_2"] == "red"  # other markers stay
    _, found = run(EVENTS=events, EVENT_NAME="bare_soil", EVENT_DATE="end")
    assert found["<i>3</i>"]["evidence"] is None and found["4"]["colour_2"] == "green"


def test_markers_without_a_time_are_left_out(run, markers):
    feature = QgsFeature(markers.fields())
    feature.setAttributes(["<i>3</i>", "mowing", None, 0.9])
    markers.dataProvider().addFeature(feature)
    log = Log()
    _, rows = run(feedback=log)
    assert rows["<i>3</i>"]["colour_2"] == "red"
    assert "1 markers have no time and were left out" in log.text
