"""Variables computed at the back-end: of Sentinel-2 without clouds, of radar, and by others."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.remote.offerings import Offerings
from phenofuse.remote.sources import DILATION, NEAR, known, recipes

NDVI, CLOUDY, ROWS = 0, 2, 16
IDS = [one.id for one in recipes()]
BATCH, ASCENDING = 0, 1


@pytest.mark.parametrize("has_process", [True, False])
def test_ndvi_without_clouds(run, monkeypatch, tmp_path, has_process):
    if not has_process:
        processes = Offerings.processes.func
        monkeypatch.setattr(
            Offerings, "processes", property(lambda self: processes(self) - {DILATION})
        )
    given = {"DATA": NDVI, "DATA_COLLECTION": "S2_MINI"}
    given["OUTPUT"] = str(tmp_path / "observations.tif")
    observed = gdal.Open(run("datadensity_openeo", **given)["OUTPUT"]).ReadAsArray()[0]
    # The process masks so much around a cloud that nothing is left of these small images.
    expected = np.full((32, 32), 12 - CLOUDY)
    if not has_process:
        expected[ROWS + NEAR :] = 12
    np.testing.assert_array_equal(observed, expected)


def test_a_band_without_clouds(run, monkeypatch, stack_of, tmp_path):
    processes = Offerings.processes.func
    monkeypatch.setattr(Offerings, "processes", property(lambda self: processes(self) - {DILATION}))
    given = {"DATA": IDS.index("s2_red"), "DATA_COLLECTION": "S2_MINI", "SMOOTHING": 1e-6}
    red = gdal.Open(run("whittaker_openeo", **given, OUTPUT=str(tmp_path / "red.tif"))["OUTPUT"])
    stored = gdal.Open(stack_of("B04")).ReadAsArray()[:, -1, :]
    # Of the last row, which no cloud is near, every day is as it was.
    np.testing.assert_allclose(red.ReadAsArray()[:, -1, :], stored / 1e4, atol=1e-6)


def test_one_direction_of_orbits(run, log, monkeypatch, tmp_path):
    sensor = known()["sensors"]["sentinel1"]
    monkeypatch.setitem(sensor, "bands", {"vv": "B04", "vh": "B08"})
    monkeypatch.setitem(sensor, "backscatter", None)
    told = log()
    given = {"DATA": IDS.index("s1_ratio"), "DATA_COLLECTION": "S2_MINI", "JOB_RUN": BATCH}
    given |= {"DATA_ORBIT": ASCENDING, "OUTPUT": str(tmp_path / "ratio.tif")}
    run("datadensity_openeo", told, **given)
    # The back-end of the tests has no radar: it says that it got the filter, and goes on without.
    assert "filters are not evaluated by this test back-end: ['sat:orbit_state']" in told.text


def test_a_biophysical_variable(run, pages, smoothed_here, same, monkeypatch, tmp_path):
    here, contents, _ = pages
    names = ("spatial_extent", "temporal_extent", "biopar_type")
    where = {one: {"from_parameter": one} for one in names[:2]}
    load = {"id": "S2_MINI", "bands": ["NDVI"], **where}
    names_it = {"dimension": "bands", "target": [{"from_parameter": "biopar_type"}]}
    graph = {
        "load": {"process_id": "load_collection", "arguments": load},
        "name": {
            "process_id": "rename_labels",
            "arguments": {"data": {"from_node": "load"}, **names_it},
            "result": True,
        },
    }
    parameters = [{"name": one, "schema": {}} for one in names]
    contents["/biopar.json"] = {"id": "biopar", "parameters": parameters, "process_graph": graph}
    monkeypatch.setitem(known()["sensors"]["biophysical"], "namespace", f"{here}/biopar.json")
    given = {"DATA": IDS.index("s2_fapar"), "OUTPUT": str(tmp_path / "fapar.tif")}
    same(run("whittaker_openeo", **given)["OUTPUT"], smoothed_here())
