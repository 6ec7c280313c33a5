"""An index of Sentinel-2 with its clouds masked, computed at the back-end."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.remote.offerings import Offerings
from phenofuse.remote.sources import DILATION, NEAR

NDVI, CLOUDY, ROWS = 0, 2, 16


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
