"""The form that is made from what a process of others says of itself."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QDateTime

from phenofuse.remote.services import services
from phenofuse.ui.service_form import ServiceForm, ServiceWrapper, about

BOX = {"type": "object", "subtype": "bounding-box"}
INTERVAL = {"type": "array", "subtype": "temporal-interval"}
PROCESS = {
    "id": "greenness",
    "summary": "A band of the small images.",
    "description": "# Greenness\n\nOne **band**, as it is stored.",
    "experimental": True,
    "parameters": [
        {"name": "spatial_extent", "description": "Where.", "schema": [BOX, {"type": "null"}]},
        {"name": "temporal_extent", "description": "When.", "schema": INTERVAL},
        {
            "name": "band",
            "description": "Which band.",
            "schema": {"type": "string", "enum": ["NDVI", "B08"]},
            "default": "NDVI",
        },
        {"name": "factor", "schema": {"type": "number", "minimum": 0}, "default": 1},
        {"name": "days", "schema": {"type": "integer", "maximum": 30}, "optional": True},
        {"name": "strict", "schema": {"type": "boolean"}, "optional": True},
        {"name": "years", "schema": {"type": "array", "items": {"type": "integer"}}, "default": []},
        {"name": "words", "schema": {"type": "string"}, "optional": True},
        {"name": "more", "schema": {"type": "object"}, "optional": True},
        {"name": "reference", "schema": INTERVAL, "optional": True},
        {"name": "fields", "schema": {"type": "object", "subtype": "geojson"}, "optional": True},
    ],
    "process_graph": {
        "load": {
            "process_id": "load_collection",
            "arguments": {
                "id": "S2_MINI",
                "spatial_extent": {"from_parameter": "spatial_extent"},
                "temporal_extent": {"from_parameter": "temporal_extent"},
                "bands": [{"from_parameter": "band"}],
            },
            "result": True,
        }
    },
}
RECORD = {"properties": {"cost_estimate": 0.1, "cost_unit": "credits per km²", "updated": "2024"}}


@pytest.fixture
def catalogue(pages):
    """The address of a definition, and what was sent to its server."""
    here, contents, asked = pages
    contents["/openeo_udp/greenness.json"] = PROCESS
    contents["/records/greenness.json"] = RECORD
    return f"{here}/openeo_udp/greenness.json", asked


@pytest.fixture
def dialog(backend, processing, qgis_iface, monkeypatch):
    """The dialog of the algorithm, as Processing makes it."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    for name in ("AlgorithmDialog", "ParametersPanel"):
        monkeypatch.setattr(f"processing.gui.{name}.iface", None)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("phenofuse:openeoservice")
    shown = AlgorithmDialog(algorithm, False, None)
    yield shown
    shown.close()
    shown.deleteLater()


def test_the_dialog_is_made_from_the_description(
    dialog, catalogue, until, no_network_here, run, tmp_path
):
    address, asked = catalogue
    panel = dialog.mainWidget()
    wrapper = panel.wrappers["ARGUMENTS"]
    assert isinstance(wrapper, ServiceWrapper)
    form = wrapper.widget
    given = {"BACKEND": "loopback", "SERVICE": len(services())}
    for name, value in (given | {"PROCESS": "greenness", "NAMESPACE": address}).items():
        panel.wrappers[name].setParameterValue(value, panel.processing_context)
    form.text.setText('{"band": "B08"}')
    with no_network_here():
        form.ask.click()
        until(lambda: form.fields)
    assert list(form.fields) == [one["name"] for one in PROCESS["parameters"]]
    assert len(asked) == 2
    text = form.about.toPlainText()
    for words in ("Experimental", "0.1 credits per km²", "A band of the small images", "Greenness"):
        assert words in text
    assert "spatial_extent, temporal_extent, reference, fields" in form.message.text()
    assert json.loads(wrapper.parameterValue()) == {"band": "B08"}
    values = {"factor": 2.5, "days": 7, "strict": False, "years": [2020, 2021], "words": "a, b"}
    values |= {"more": {"a": [1]}, "reference": ["2021-01-01", "2021-02-01"], "band": "B08"}
    for name, value in values.items():
        form.fields[name].set_value(value)
    assert json.loads(wrapper.parameterValue()) == values
    for name in values:
        form.fields[name].set_value(None)
    form.fields["spatial_extent"].set_value({"west": 5, "south": 51, "east": 6, "north": 52})
    found = json.loads(wrapper.parameterValue())
    assert found == {"spatial_extent": {"west": 5, "south": 51, "east": 6, "north": 52}}
    form.fields["spatial_extent"].set_value(None)
    form.fields["band"].set_value("B08")
    # What the dialog hands over runs.
    text = wrapper.parameterValue()
    given |= {"PROCESS": "greenness", "NAMESPACE": address, "ARGUMENTS": text}
    results = run("openeoservice", **given, OUTPUT=str(tmp_path / "results"))
    (raster,) = results["LAYERS"]
    assert gdal.Open(raster).RasterCount == 12
    # A token is for the back-end, and not for those who describe processes elsewhere.
    assert len(asked) > 2 and not any("Authorization" in one for one in asked)
    # Another process has other parameters.
    panel.wrappers["PROCESS"].setParameterValue("other", panel.processing_context)
    assert not form.fields and form.value() == ""


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"factor": "much"}, 'factor is "much", .* it takes number'),
        ({"factor": -1}, "factor is -1, .* takes >= 0"),
        ({"days": 2.5}, "days is 2.5, .* takes integer"),
        ({"days": 31}, "takes <= 30"),
        ({"days": True}, "days is true, .* takes integer"),
        ({"strict": "yes"}, 'strict is "yes", .* takes boolean'),
        ({"band": "B99"}, 'band is "B99", .* takes "NDVI" . "B08"'),
        ({"years": 2020}, "years is 2020, .* takes array"),
        ({"years": ["a"]}, "takes array of integer"),
        ({"more": []}, "more is .*, .* takes object"),
        ({"speed": 1}, "speed is missing or unknown"),
    ],
)
def test_wrong_values_are_named(run, catalogue, values, message, tmp_path):
    given = {"SERVICE": len(services()), "PROCESS": "greenness", "NAMESPACE": catalogue[0]}
    given |= {"ARGUMENTS": json.dumps(values), "OUTPUT": str(tmp_path / "none")}
    with pytest.raises(QgsProcessingException, match=message):
        run("openeoservice", **given)


def test_what_is_no_json_stays_for_the_algorithm_to_name(qgis_app):
    form = ServiceForm()
    form.show_process(PROCESS, {})
    form.fields["more"].setText("{broken")
    form.fields["years"].setText("2020, soon")
    assert json.loads(form.value()) == {"more": "{broken", "years": [2020, "soon"]}
    form.fields["reference"].ends[0].setDateTime(QDateTime.fromString("2021", "yyyy"))
    assert "reference" not in json.loads(form.value())  # as one day is no interval
    form.deleteLater()


def test_a_process_that_says_little(qgis_app):
    form = ServiceForm()
    parameters = [{"name": "a"}, {"name": "b", "schema": {}, "default": 3}, {"schema": {}}]
    form.show_process({"id": "x", "deprecated": True, "parameters": parameters}, {})
    assert list(form.fields) == ["a", "b"] and form.value() == ""
    assert "Deprecated" in form.about.toPlainText()
    form.show_process({"id": "x"}, {})
    assert not form.fields
    assert about({"id": "x"}, {"description": "Of the catalogue."}) == "Of the catalogue."
    form.deleteLater()


def test_what_is_wrong_is_told_in_the_form(backend, qgis_app, until):
    from phenofuse.remote.services import Service

    form = ServiceForm()
    form.choose = lambda: (backend, Service("nobody_has_it", "", ""))
    form.ask.click()
    until(lambda: "nobody_has_it" in form.message.text())
    assert form.ask.isEnabled() and not form.fields
    form.deleteLater()
