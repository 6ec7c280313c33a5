"""The algorithms on openEO through the program qgis_process, each in a QGIS of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from osgeo import gdal

from phenofuse.remote.services import services
from phenofuse.remote.sources import recipes

KEEP_LOGIN = """
import sys
from qgis.core import QgsApplication, QgsAuthMethodConfig
application = QgsApplication([], False)
application.initQgis()
config = QgsAuthMethodConfig("Basic")
config.setName("service")
config.setConfig("username", sys.argv[1])
config.setConfig("password", sys.argv[2])
manager = QgsApplication.authManager()
assert manager.setMasterPassword("master", True) and manager.storeAuthenticationConfig(config)
print("LOGIN", config.id())
"""
BY_CLIENT, AT_ONCE, LEAVE, EXPORT = 2, 1, 2, 3


@pytest.fixture(scope="module")
def data(qgis_process, openeo_server) -> dict:
    """A back-end that one is logged in at, and the data of its collection."""
    done = subprocess.run(
        [sys.executable, "-c", KEEP_LOGIN, *openeo_server.service],
        env=qgis_process.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    (authcfg,) = (line.split()[1] for line in done.stdout.splitlines() if "LOGIN" in line)
    code, results, printed = qgis_process(
        "phenofuse:openeoconnection",
        NAME="loopback",
        URL=openeo_server.url,
        LOGIN=BY_CLIENT,
        AUTHCFG=authcfg,
    )
    assert code == 0 and results["OUTPUT"], printed
    return {
        "BACKEND": "loopback",
        "DATA": len(recipes()),
        "DATA_COLLECTION": "S2_MINI",
        "DATA_BAND": "NDVI",
        "FIRST_DAY": "2021-01-01",
        "LAST_DAY": "2021-12-31",
    }


def test_a_job_is_left_and_fetched_by_another_qgis(qgis_process, openeo_server, data, tmp_path):
    given = data | {"AREA": openeo_server.extent, "OUTPUT": tmp_path / "none.tif"}
    code, left, printed = qgis_process("phenofuse:whittaker_openeo", JOB_RUN=LEAVE, **given)
    assert code == 0, printed
    given = {"BACKEND": "loopback", "JOB": left["JOB"], "OUTPUT": tmp_path / "fetched"}
    code, _, printed = qgis_process("phenofuse:openeojob", **given)
    assert code == 0, printed
    assert gdal.Open(str(tmp_path / "fetched" / "smoothed.tif")).RasterCount == 12


def test_a_method_is_published(qgis_process, openeo_server, data, tmp_path):
    graph = tmp_path / "graph.json"
    given = data | {"AREA": openeo_server.extent, "OUTPUT": tmp_path / "none.tif"}
    given |= {"JOB_RUN": EXPORT, "OUTPUT_GRAPH": graph}
    code, _, printed = qgis_process("phenofuse:datadensity_openeo", **given)
    assert code == 0, printed
    code, results, printed = qgis_process(
        "phenofuse:openeopublish", BACKEND="loopback", GRAPH=graph, NAME="density"
    )
    assert code == 0 and results["OUTPUT"] == "density", printed
    given = {name: data[name] for name in ("BACKEND", "FIRST_DAY", "LAST_DAY")}
    given |= {"SERVICE": len(services()), "PROCESS": "density", "AREA": openeo_server.extent}
    given |= {"JOB_RUN": EXPORT, "OUTPUT_GRAPH": graph, "OUTPUT": tmp_path / "results"}
    code, _, printed = qgis_process("phenofuse:openeoservice", **given)
    assert code == 0, printed
    assert '"density"' in graph.read_text()


def test_parcels_are_summed_up(qgis_process, openeo_server, data, rows_of, tmp_path):
    table = tmp_path / "table.gpkg"
    code, _, printed = qgis_process(
        "phenofuse:openeoparcels",
        PARCELS=openeo_server.data / "fields.geojson",
        ID="name",
        JOB_RUN=AT_ONCE,
        OUTPUT=table,
        **data,
    )
    assert code == 0, printed
    assert len(rows_of(table)) == 24
