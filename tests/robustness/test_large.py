"""Stacks of very many times and very wide rasters, within the budget of memory."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal

BUDGET = 128
"""MiB that a run may take."""

RUN = """
import json, resource, sys
from pathlib import Path
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.run import Output, run_stack, time_bands
from phenofuse.cube.stack import open_stack
from phenofuse.series.whittaker import whittaker
source, target, budget = sys.argv[1:]
backend = choose_backend("gdal")
stack = open_stack(source, backend)
compute = lambda values: [whittaker(stack.days, values, smoothing=100)]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
outputs = [Output(Path(target), time_bands(stack.times))]
report = run_stack(stack, backend, compute, outputs, budget=int(budget) * 2**20, threads=2)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"mib": (after - before) / 1024, "series": report.series}))
"""


@pytest.fixture
def make(tmp_path, utm):
    """Make a sparse GeoTIFF of daily bands of which a few pixels are written."""

    def run(width, height, count):
        path = tmp_path / "large.tif"
        options = ["TILED=YES", "SPARSE_OK=YES", "COMPRESS=DEFLATE", "BIGTIFF=YES"]
        options += ["BLOCKXSIZE=128", "BLOCKYSIZE=128"]
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, count, gdal.GDT_Int16, options
        )
        dataset.SetGeoTransform((465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0))
        dataset.SetProjection(utm)
        first = np.datetime64("1990-01-01")
        rows = min(height, 4)
        image = np.arange(rows * 4, dtype=np.int16).reshape(rows, 4)
        for number in range(count):
            band = dataset.GetRasterBand(number + 1)
            band.SetDescription(str(first + number))
            band.WriteArray(image + number % 50, width - 4, height - rows)
        dataset = None
        return path

    return run


def check(start_python, source, target) -> dict:
    process = start_python(RUN, source, target, BUDGET)
    printed, errors = process.communicate()
    assert process.returncode == 0, errors
    return json.loads(printed)


@pytest.mark.parametrize("count", [1_000, 10_000])
def test_very_many_bands(make, start_python, tmp_path, outcome, is_long, count):
    if count > 1_000 and not is_long:
        pytest.skip("takes a minute; scripts/robustness runs it")
    source, target = make(16, 16, count), tmp_path / "smooth.tif"
    with outcome(f"a stack of {count} bands, budget {BUDGET} MiB"):
        found = check(start_python, source, target)
        assert gdal.Open(str(target)).RasterCount == count and found["series"] == 256
        assert found["mib"] < BUDGET


@pytest.mark.parametrize("height", [24, 2000])
def test_fifty_thousand_pixels_wide(make, start_python, tmp_path, outcome, is_long, height):
    if height > 24 and not is_long:
        pytest.skip("takes minutes; scripts/robustness runs it")
    source, target = make(50_000, height, 12), tmp_path / "smooth.tif"
    with outcome(f"a raster 50,000 pixels wide and {height} high, budget {BUDGET} MiB"):
        found = check(start_python, source, target)
        assert found["series"] == 50_000 * height
        dataset = gdal.Open(str(target))
        assert dataset.RasterXSize == 50_000
        # Smooth series keep to what was written, and the empty rest is a constant 0.
        corner = dataset.ReadAsArray(49_996, height - 4, 4, 4)
        raw = gdal.Open(str(source)).ReadAsArray(49_996, height - 4, 4, 4)
        np.testing.assert_allclose(corner.mean(axis=0), raw.mean(axis=0), rtol=1e-4)
        assert not dataset.ReadAsArray(100, 0, 50, 4).any()
        assert found["mib"] < BUDGET
