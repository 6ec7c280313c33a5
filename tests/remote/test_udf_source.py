"""The UDF: the source of a method gives what the method itself gives."""

from __future__ import annotations

import importlib.util
import json

import numpy as np
import pytest
import xarray as xr

from phenofuse.algorithms.methods import all_methods
from phenofuse.remote.udf_source import udf_source
from phenofuse.series.whittaker import whittaker

PLAN = {
    "steps": [
        {
            "function": "whittaker.whittaker",
            "keywords": {"smoothing": 50.0},
            "times": {"keyword": "at"},
        }
    ],
    "outputs": [{"place": 0, "kind": "stack", "bands": ["smoothed"]}],
}


@pytest.fixture
def udf(tmp_path):
    """Load a UDF as a module of its own."""

    def make(functions, plan):
        path = tmp_path / "udf.py"
        path.write_text(udf_source(functions, json.dumps(plan)))
        spec = importlib.util.spec_from_file_location("udf", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return make


@pytest.fixture
def cube():
    rng = np.random.default_rng(1)
    times = np.datetime64("2021-01-01T10:50", "ns") + np.arange(0, 300, 7) * np.timedelta64(1, "D")
    values = rng.normal(0.5, 0.2, (times.size, 1, 3, 4)).astype(np.float32)
    values[rng.random(values.shape) < 0.3] = np.nan
    coords = {"t": times, "bands": ["NDVI"], "y": [3.0, 2, 1], "x": [0.0, 1, 2, 3]}
    return xr.DataArray(values, dims=("t", "bands", "y", "x"), coords=coords)


def test_w(udf, cube):
    r = udf(["whittaker.whittaker"], PLAN).apply_datacube(cube, {})
    days = (cube.t.values - np.datetime64("1970-01-01", "ns")) / np.timedelta64(1, "D")
    e = whittaker(days, cube.values.reshape(len(days), -1), smoothing=50.0)
    np.testing.assert_array_equal(r.values.reshape(e.shape), e)
    assert r.dims == cube.dims


@pytest.mark.parametrize("m", all_methods(), ids=lambda m: m.id)
def test_all(m, udf):
    udf([m.function], PLAN)
    print(len(udf_source([m.function], "{}")))
