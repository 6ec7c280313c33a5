"""A process that is killed at any moment damages nothing, and the next run clears up after it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from time import monotonic, sleep

import numpy as np
import pytest

PART = re.compile(r"\..*\.[0-9a-f]{8}-\d+-[0-9a-f]{8}\.part.*")
FEW, MANY = {"stack": 6, "table": 2}, {"stack": 75, "table": 25}

STACK = """
import sys
from pathlib import Path
from phenofuse.cube.raster import choose_backend
from phenofuse.cube.run import Output, run_stack, time_bands
from phenofuse.cube.stack import open_stack
from phenofuse.series.whittaker import whittaker
backend = choose_backend("gdal")
source = open_stack(sys.argv[1], backend)
outputs = [Output(Path(sys.argv[2]), time_bands(source.times))]
compute = lambda values: [whittaker(source.days, values, smoothing=100)]
print("begins", flush=True)
run_stack(source, backend, compute, outputs, budget=2**24, threads=1, at_once=4096)
print("done", flush=True)
"""
TABLE = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.append("/usr/share/qgis/python/plugins")
import processing
from processing.core.Processing import Processing
from phenofuse.plugin import PhenoFusePlugin
Processing.initialize()
plugin = PhenoFusePlugin(None)
plugin.initProcessing()
given = {"INPUT": sys.argv[1], "AT": 1, "STEP": 0.5, "OUTPUT": sys.argv[2]}
print("begins", flush=True)
processing.run("phenofuse:whittaker_parcels", given)
print("done", flush=True)
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory, write_stack) -> Path:
    """A stack whose smoothing takes about a second."""
    images = np.random.default_rng(6).random((20, 300, 400), np.float32)
    times = [f"2020-03-{day:02d}" for day in range(1, 21)]
    return write_stack(tmp_path_factory.mktemp("large") / "ndvi.tif", images, times)


def begins(process) -> None:
    assert process.stdout.readline().strip() == "begins", process.communicate()[1]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("kind", ["stack", "table"])
def test_killed_at_any_moment(kind, large, parcel_table, tmp_path, start_python, is_long, outcome):
    program, source = (STACK, large) if kind == "stack" else (TABLE, parcel_table)
    target = tmp_path / "out" / f"result{'.tif' if kind == 'stack' else '.gpkg'}"
    target.parent.mkdir()
    whole = start_python(program, source, target)
    begins(whole)
    begun = monotonic()
    assert whole.stdout.readline().strip() == "done", whole.communicate()[1]
    duration = monotonic() - begun
    whole.wait()
    earlier, size = b"an earlier result", target.stat().st_size
    right = digest(target)
    chance, left = np.random.default_rng(1), 0
    for _ in range((MANY if is_long else FEW)[kind]):
        target.write_bytes(earlier)
        process = start_python(program, source, target)
        begins(process)
        sleep(chance.uniform(0, 1.1 * duration))
        process.kill()
        process.wait()
        with outcome(f"kill -9 while a {kind} is written: earlier or whole file in its place"):
            if target.read_bytes() != earlier:
                # Two GeoPackages differ in the time they were made, and are of one size.
                assert digest(target) == right if kind == "stack" else target.stat().st_size == size
            others = {one.name for one in target.parent.iterdir()} - {target.name}
            assert all(PART.fullmatch(one) for one in others), others
            assert len(others) <= 1, "what was left before is not cleared up"
            left += len(others)
    assert left, "no run was killed at work"
    assert start_python(program, source, target).wait() == 0
    assert [one.name for one in target.parent.iterdir()] == [target.name]
