"""The life of a job: left and fetched, cancelled, failed; and what is kept of it."""

from __future__ import annotations

import importlib.util
import json
import sys
from time import monotonic, sleep

import pytest
from qgis.core import QgsProcessingException

from phenofuse.remote.backends import DEVICE, BackEnd, keep
from phenofuse.remote.calls import repeat
from phenofuse.remote.graph import DATA
from phenofuse.remote.jobs import took
from phenofuse.remote.login import connected

BATCH, AT_ONCE, LEAVE, EXPORT = range(4)

FAILING = """
import xarray
def apply_datacube(cube: xarray.DataArray, context: dict) -> xarray.DataArray:
    raise ValueError("the meadow is under water")
"""


def test_a_job_is_left_and_fetched(
    run, backend, processing, smoothed_here, same, log, written_down, tmp_path
):
    given = {"JOB_RUN": LEAVE, "JOB_TITLE": "left", "JOB_DESCRIPTION": "For the report."}
    left = run("whittaker_openeo", **given, OUTPUT=str(tmp_path / "no.tif"))
    assert not (tmp_path / "no.tif").exists()
    told = log()
    given = {"BACKEND": "loopback", "JOB": left["JOB"], "OUTPUT": str(tmp_path / "fetched")}
    fetched = processing.run("phenofuse:openeojob", given, feedback=told)
    same(fetched["LAYERS"][0], smoothed_here())
    assert [path.name for path in (tmp_path / "fetched").iterdir()] == ["smoothed.tif"]
    listed = log()
    processing.run("phenofuse:openeojob", given | {"JOB": ""}, feedback=listed)
    assert left["JOB"] in listed.text and "left" in listed.text
    lines = written_down()
    assert [one.status for one in lines] == ["created", "fetched"]
    assert lines[0].title == "left" and lines[0].algorithm == "whittaker_openeo"
    assert lines[1].job == left["JOB"]
    with connected(backend, sleep) as connection:
        found = repeat(connection.job(left["JOB"]).describe, sleep)
    assert found["title"] == "left" and found["description"] == "For the report."


def test_how_long_a_job_took():
    ends = {"created": "2026-01-01T10:00:00Z", "updated": "2026-01-01T11:00:30.5Z"}
    assert took(ends) == 3630.5
    assert took({"created": "2026-01-01T10:00:00Z", "updated": None}) is None
    assert took({}) is None


def test_cancel_stops_the_job_there(run, backend, instead, slow, log, written_down, tmp_path):
    instead(slow)
    told, begun = log(until="running"), monotonic()
    results = run("whittaker_openeo", told, JOB_RUN=BATCH, OUTPUT=str(tmp_path / "none.tif"))
    assert monotonic() - begun < 20
    assert "OUTPUT" not in results
    assert list(tmp_path.glob("*.tif")) == []
    assert [one.status for one in written_down()] == ["created", "canceled"]
    with connected(backend, sleep) as connection:
        job = connection.job(written_down()[0].job)
        assert repeat(job.status, sleep) == "canceled"


def test_an_error_in_the_udf_is_shown(run, instead, log, written_down, tmp_path):
    instead(FAILING)
    told = log()
    with pytest.raises(QgsProcessingException, match="the meadow is under water"):
        run("whittaker_openeo", told, JOB_RUN=BATCH, OUTPUT=str(tmp_path / "none.tif"))
    assert "in apply_datacube" in told.text
    assert "Estimate of the back-end: costs 1.5" in told.text
    assert list(tmp_path.glob("*.tif")) == []
    lines = written_down()
    assert [one.status for one in lines] == ["created", "error"]
    assert lines[1].seconds


def test_the_graph_is_exported_without_a_login(run, openeo_server, tmp_path):
    keep(BackEnd("loopback", openeo_server.url, DEVICE))
    files = {"OUTPUT_GRAPH": tmp_path / "graph.json", "OUTPUT_CODE": tmp_path / "program.py"}
    given = {name: str(path) for name, path in files.items()}
    run("whittaker_openeo", JOB_RUN=EXPORT, OUTPUT=str(tmp_path / "none.tif"), **given)
    nodes = json.loads(files["OUTPUT_GRAPH"].read_text())
    processes = [node["process_id"] for node in nodes.values()]
    assert processes == ["load_collection", "apply_dimension", "save_result"]
    (udf,) = nodes["applydimension2"]["arguments"]["process"]["process_graph"].values()
    assert udf["arguments"]["data"] == DATA
    spec = importlib.util.spec_from_file_location("program", files["OUTPUT_CODE"])
    text = files["OUTPUT_CODE"].read_text()
    compile(text, "program.py", "exec")
    assert spec is not None and "connection.create_job" in text
    assert not (tmp_path / "none.tif").exists()


def test_a_missing_client_is_told_with_the_remedy(run, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "openeo", None)
    with pytest.raises(QgsProcessingException, match=r"openeo, which cannot be used.*Get it by"):
        run("whittaker_openeo", OUTPUT=str(tmp_path / "none.tif"))


def test_the_period_of_a_stack_and_the_area_of_a_layer(run, stack_of, tmp_path):
    stack, graph = stack_of("NDVI"), tmp_path / "graph.json"
    given = {"FIRST_DAY": "", "LAST_DAY": "", "PERIOD_OF": stack, "AREA": stack}
    given |= {"JOB_RUN": EXPORT, "OUTPUT_GRAPH": str(graph)}
    run("whittaker_openeo", OUTPUT=str(tmp_path / "none.tif"), **given)
    loaded = json.loads(graph.read_text())["loadcollection1"]["arguments"]
    assert loaded["temporal_extent"] == ["2021-01-15", "2021-12-12"]
    area = loaded["spatial_extent"]
    # 320 m of UTM zone 31 at 51.25 degrees north.
    assert 5.006 < area["west"] < area["east"] < 5.011
    assert 51.251 < area["south"] < area["north"] < 51.2545


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"DATA_COLLECTION": "S3_MINI"}, "no collection called S3_MINI"),
        ({"DATA_BAND": "B99"}, "no band B99; it has B04"),
        ({"DATA_BAND": ""}, "A collection and its band are needed"),
        ({"FIRST_DAY": "2022-02-01"}, "wrong order"),
        ({"AREA": ""}, "Area is not given"),
        ({"JOB_OPTIONS": "many"}, "no JSON object"),
        ({"SMOOTHING": -1}, "must be a number above 0"),
    ],
)
def test_bad_input(run, given, message, tmp_path):
    with pytest.raises(QgsProcessingException, match=message):
        run("whittaker_openeo", OUTPUT=str(tmp_path / "none.tif"), **given)
