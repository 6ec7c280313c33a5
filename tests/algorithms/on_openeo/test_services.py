"""Processes of others, and one's own for others."""

from __future__ import annotations

from time import sleep

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from phenofuse.algorithms.openeo.results import Scaling
from phenofuse.cube.problem import Problem
from phenofuse.remote.jobs import complaints
from phenofuse.remote.login import connected
from phenofuse.remote.services import arguments, services

BATCH, EXPORT = 0, 3
AREA = {"west": 5.0, "south": 51.0, "east": 5.1, "north": 51.1}
DAYS = ["2021-01-01", "2021-12-31"]


def test_a_published_method_runs_as_a_service(run, processing, log, smoothed_here, tmp_path):
    graph = tmp_path / "graph.json"
    given = {"SMOOTHING": 10, "JOB_RUN": EXPORT, "OUTPUT": str(tmp_path / "none.tif")}
    run("whittaker_openeo", **given, OUTPUT_GRAPH=str(graph))
    told = log()
    given = {"BACKEND": "loopback", "GRAPH": str(graph), "NAME": "my_smoother", "SUMMARY": "Mine."}
    processing.run("phenofuse:openeopublish", given, feedback=told)
    assert "my_smoother" in told.text
    told = log()
    given = {"SERVICE": len(services()), "PROCESS": "my_smoother"}
    results = run("openeoservice", told, **given, OUTPUT=str(tmp_path / "results"))
    assert "my_smoother: Mine." in told.text and "temporal_extent" in told.text
    given |= {"FORMAT": "GTiff", "JOB_RUN": BATCH, "OUTPUT": str(tmp_path / "images")}
    images = run("openeoservice", **given)["LAYERS"]
    (raster,) = results["LAYERS"]
    one, other = gdal.Open(raster), gdal.Open(smoothed_here(SMOOTHING=10))
    assert one.RasterCount == other.RasterCount == 12
    assert one.GetRasterBand(3).GetDescription() == other.GetRasterBand(3).GetDescription()
    assert (one.ReadAsArray() == other.ReadAsArray()).all()
    # A file a time: results of several assets.
    assert len(images) == 12
    for number, image in enumerate(sorted(images)):
        found = gdal.Open(image).ReadAsArray()
        assert (found == one.ReadAsArray()[number]).all()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"PROCESS": "nobody_has_it"}, "nobody_has_it"),
        ({"PROCESS": ""}, "No process is named"),
        ({"PROCESS": "a", "ARGUMENTS": "b"}, "no JSON object"),
    ],
)
def test_bad_services(run, given, message, tmp_path):
    with pytest.raises(QgsProcessingException, match=message):
        run("openeoservice", SERVICE=len(services()), OUTPUT=str(tmp_path / "none"), **given)
    assert list(tmp_path.iterdir()) == []


def test_what_a_back_end_doubts(backend):
    graph = {"a": {"process_id": "no_such_process", "arguments": {}, "result": True}}
    with connected(backend, sleep) as connection:
        (text,) = complaints(connection, graph, sleep)
    assert "no_such_process" in text


def test_what_cannot_be_published(run, processing, tmp_path):
    file = tmp_path / "graph.json"
    file.write_text("{}")
    given = {"BACKEND": "loopback", "GRAPH": str(file), "NAME": "mine"}
    with pytest.raises(QgsProcessingException, match="loads a collection"):
        processing.run("phenofuse:openeopublish", given)
    with pytest.raises(QgsProcessingException, match="no name of a process"):
        processing.run("phenofuse:openeopublish", given | {"NAME": "my method"})
    file.write_text("[1")
    with pytest.raises(QgsProcessingException, match="is no process graph"):
        processing.run("phenofuse:openeopublish", given)


def parameter(name, subtype=None, **more):
    """A parameter of a process."""
    return {"name": name, "schema": {"type": "object", "subtype": subtype}, **more}


def test_where_and_when_go_to_what_asks_for_them():
    catalogue = {
        "parameters": [
            parameter("spatial_extent", "geojson"),
            parameter("temporal_extent", "temporal-interval"),
            parameter("drop_threshold", schema={"type": "number"}, default=0.15),
        ]
    }
    outlines = {"type": "FeatureCollection", "features": []}
    found = arguments(catalogue, {"drop_threshold": 0.1}, AREA, outlines, DAYS)
    expected = {"spatial_extent": outlines, "temporal_extent": DAYS, "drop_threshold": 0.1}
    assert found == expected
    assert arguments(catalogue, {}, AREA, None, DAYS)["spatial_extent"] == AREA
    cropsar = {"parameters": [parameter(one) for one in ("geometry", "startdate", "end_date")]}
    found = arguments(cropsar, {}, AREA, None, DAYS)
    assert found["geometry"]["type"] == "Polygon"
    assert [found["startdate"], found["end_date"]] == DAYS
    # As the definitions of APEx have it.
    cube = {"type": "object", "subtype": "datacube", "dimensions": [{"type": "geometry"}]}
    box = {"type": "object", "subtype": "bounding-box"}
    for name in ("geometry", "spatial_extent"):
        apex = {"parameters": [{"name": name, "schema": [box, cube, {"type": "null"}]}]}
        assert arguments(apex, {}, AREA, outlines, DAYS) == {name: outlines}
        assert arguments(apex, {}, AREA, None, DAYS) == {name: AREA}
    only_box = {"parameters": [{"name": "spatial_extent", "schema": box}]}
    assert arguments(only_box, {}, AREA, outlines, DAYS) == {"spatial_extent": AREA}
    with pytest.raises(Problem, match="speed is missing"):
        arguments({"parameters": [parameter("speed")]}, {}, AREA, None, DAYS)
    with pytest.raises(Problem, match="other is missing or unknown"):
        arguments(cropsar, {"other": 1}, AREA, None, DAYS)


def test_images_of_cropsar_are_scaled():
    import numpy as np

    (cropsar,) = (one for one in services() if one.id == "cropsar2d")
    scaling = Scaling(*cropsar.scaling["NDVI"], cropsar.missing)
    np.testing.assert_allclose(scaling(np.array([20.0, 250, 255])), [0, 0.92, np.nan])
    assert Scaling(*cropsar.scaling["FAPAR"])(200.0) == 1
