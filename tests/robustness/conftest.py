"""What becomes of a run: a right result, or a message in three parts, and nothing is damaged."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from phenofuse.cube.problem import Problem

TIMES = [f"2020-{month:02d}-{day:02d}" for month in range(3, 9) for day in (1, 11, 21)]
RESULT, MESSAGE = "right or whole result", "clear message"


@pytest.fixture
def is_long(request) -> bool:
    """Whether the long tests are asked for."""
    return request.config.getoption("--long")


@pytest.fixture
def outcome(record_property):
    """Count what becomes of runs, and note it for the table of scripts/robustness.

    `with outcome("case"):` round each run; an exception that is no clear message goes on.
    """
    counts: dict[str, Counter[str]] = {}

    @contextmanager
    def watch(case: str):
        counts.setdefault(case, Counter())
        try:
            yield
        except (QgsProcessingException, Problem) as error:
            assert_clear(str(error))
            counts[case][MESSAGE] += 1
        else:
            counts[case][RESULT] += 1

    yield watch
    for case, found in counts.items():
        record_property("outcome", f"{case}|{found.total()}|{found[RESULT]}|{found[MESSAGE]}")


def assert_clear(message: str) -> None:
    """A message says what, why and what now: two sentences at least, and no line of Python."""
    assert "Traceback" not in message, message
    sentences = [one for one in message.replace(": ", ". ").split(". ") if one.strip()]
    assert len(sentences) >= 2 and message.rstrip().endswith("."), message


@pytest.fixture(scope="session")
def values() -> np.ndarray:
    """A small stack with gaps, (time, row, column)."""
    chance = np.random.default_rng(3)
    images = chance.random((len(TIMES), 24, 32), np.float32)
    images[chance.random(images.shape) < 0.3] = np.nan
    return images


@pytest.fixture(scope="session")
def stack(tmp_path_factory, write_stack, values) -> Path:
    """The same as a file."""
    path = tmp_path_factory.mktemp("stack") / "ndvi.tif"
    return write_stack(path, values, TIMES, options=["COMPRESS=DEFLATE", "TILED=YES"])


@pytest.fixture(scope="session")
def parcel_table(tmp_path_factory, values) -> Path:
    """The series of 40 parcels in a GeoPackage."""
    path = tmp_path_factory.mktemp("table") / "series.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("series", geom_type=ogr.wkbNone)
    kinds = (ogr.OFTInteger, ogr.OFTDateTime, ogr.OFTString, ogr.OFTReal)
    names = ("parcel_id", "time", "variable", "mean")
    for name, kind in zip(names, kinds):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for parcel, series in enumerate(values.reshape(len(TIMES), -1)[:, :40].T):
        for time, value in zip(TIMES, series):
            row = ogr.Feature(layer.GetLayerDefn())
            row["parcel_id"], row["time"], row["variable"] = parcel, f"{time}T10:00:00Z", "NDVI"
            if np.isfinite(value):
                row["mean"] = float(value)
            layer.CreateFeature(row)
    layer.CommitTransaction()
    return path


@pytest.fixture(scope="session")
def is_whole():
    """Whether a file is a stack of so many bands, all of whose pixels can be read."""

    def ask(path: Path, bands: int = len(TIMES)) -> bool:
        dataset = gdal.Open(str(path))
        return dataset is not None and dataset.ReadAsArray().shape[0] == bands

    return ask


@pytest.fixture
def full_disk(tmp_path):
    """A disk of 2 MiB, in memory; only root may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["/usr/bin/mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.name != "posix" or os.getuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root, where it may mount, can make a small disk")
    yield folder
    subprocess.run(["/usr/bin/umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def start_python():
    """Start Python on a text, with arguments; what still runs at the end is killed."""
    started = []

    def start(text: str, *arguments: object) -> subprocess.Popen:
        command = [sys.executable, "-c", text, *map(str, arguments)]
        one = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(one)
        return one

    yield start
    for one in started:
        one.kill()
        one.communicate()
