"""Whatever is wrong is named before the work starts, and nothing is written."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProperty

from phenofuse.algorithms import stack_runner
from phenofuse.cube import finished_file

COUNT, SHAPE = 12, (25, 35)
TIMES = [f"2020-03-{day:02d}" for day in range(1, COUNT + 1)]
EVERY, LISTED = 1, 2


def values() -> np.ndarray:
    return np.random.default_rng(4).random((COUNT, *SHAPE)).astype(np.float32)


@pytest.fixture(scope="module")
def source(tmp_path_factory, write_stack) -> str:
    return str(write_stack(tmp_path_factory.mktemp("stack") / "ndvi.tif", values(), TIMES))


@pytest.fixture
def smooth(processing, source, tmp_path):
    """Run Whittaker smoothing on a good stack, but for what is given."""

    def run(**parameters):
        given = {"INPUT": source, "OUTPUT": str(tmp_path / "out.tif")} | parameters
        return processing.run("phenofuse:whittaker", given)

    return run


def test_the_same_without_anything_wrong_is_written(smooth, tmp_path):
    smooth()
    assert [one.name for one in tmp_path.iterdir()] == ["out.tif"]


BAD_VALUES = [
    ({"SMOOTHING": 0}, ["Smoothing (lambda) is 0", "above 0", "1000"]),
    ({"SMOOTHING": -1}, ["Smoothing (lambda) is -1"]),
    ({"SMOOTHING": float("nan")}, ["Smoothing (lambda) is nan"]),
    ({"SMOOTHING": float("inf")}, ["Smoothing (lambda) is inf"]),
    ({"SMOOTHING": "abc"}, ["Smoothing (lambda) is abc"]),
    ({"SMOOTHING": None}, ["Smoothing (lambda) is empty"]),
    ({"SMOOTHING": QgsProperty.fromExpression("'abc'")}, ["Smoothing (lambda) is abc"]),
    ({"SMOOTHING": QgsProperty.fromExpression("1 +")}, ["Smoothing (lambda) is 1 +"]),
    ({"MAX_GAP": 0}, ["Longest gap to fill (days) is 0"]),
    ({"MAX_GAP": "week"}, ["Longest gap to fill (days) is week"]),
    ({"AT": EVERY, "STEP": 0}, ["Days from one time to the next is 0"]),
    ({"AT": EVERY, "STEP": "abc"}, ["Days from one time to the next is abc"]),
    ({"AT": EVERY, "STEP": 1e-6}, ["Days from one time to the next is 1e-06", "larger step"]),
    ({"AT": LISTED, "TIMES": ""}, ["List of times is empty"]),
    ({"AT": LISTED, "TIMES": "2020-05-01, May"}, ['"May"', "2023-05-01"]),
    ({"MEMORY": 1}, ["Memory budget (MiB) is 1"]),
    ({"MEMORY": "much"}, ["Memory budget (MiB) is much"]),
    ({"INPUT": None}, ["Time-series stack is not given"]),
    ({"INPUT": "missing.tif"}, ["missing.tif does not exist", "Check the path"]),
]


@pytest.mark.parametrize(("given", "parts"), BAD_VALUES)
def test_a_bad_value_is_named_before_the_work(smooth, tmp_path, given, parts):
    with pytest.raises(QgsProcessingException) as raised:
        smooth(**given)
    for part in parts:
        assert part in str(raised.value)
    assert list(tmp_path.iterdir()) == []


def one_band(path, write_stack):
    write_stack(path, values()[:1], ["2020-03-01"])


def no_times(path, write_stack):
    write_stack(path, values()[:3], ["red", "green", "blue"])


def duplicate_times(path, write_stack):
    write_stack(path, values()[:3], ["2020-03-01", "2020-03-11", "2020-03-01"])


def text(path, write_stack):
    path.write_text("no picture")


def truncated(path, write_stack):
    write_stack(path, values(), TIMES)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("make", "part"),
    [
        (one_band, "has one band"),
        (no_times, "No time is known for 3 of the 3 bands"),
        (duplicate_times, "Bands 1 and 3"),
        (text, "cannot be opened as a raster"),
        (truncated, "incomplete or damaged"),
    ],
)
def test_a_bad_input_is_named_before_the_work(
    smooth, tmp_path, write_stack, monkeypatch, make, part
):
    monkeypatch.setattr(stack_runner, "run_stack", lambda *_, **__: pytest.fail("work has begun"))
    path = tmp_path / "input.tif"
    make(path, write_stack)
    before = sorted(one.name for one in tmp_path.iterdir())
    with pytest.raises(QgsProcessingException) as raised:
        smooth(INPUT=str(path))
    assert str(path) in str(raised.value) and part in str(raised.value)
    left = {one.name for one in tmp_path.iterdir()} - {"input.tif.aux.xml"}
    assert sorted(left) == before


@pytest.mark.parametrize("where", ["file/out.tif", "folder.tif", "out.jp2"])
def test_an_output_that_cannot_be_written_is_named(smooth, tmp_path, where):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(QgsProcessingException) as raised:
        smooth(OUTPUT=str(tmp_path / where))
    assert Path(where).name in str(raised.value)
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["file", "folder.tif"]


def test_a_full_disk_is_named_and_an_existing_output_survives(smooth, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(finished_file.shutil, "disk_usage", lambda path: usage(9, 9, 2000))
    (tmp_path / "out.tif").write_text("an earlier result")
    with pytest.raises(QgsProcessingException) as raised:
        smooth()
    assert f"{tmp_path / 'out.tif'} does not fit on its disk" in str(raised.value)
    assert [one.read_text() for one in tmp_path.iterdir()] == ["an earlier result"]


def test_a_file_of_several_rasters_is_named(smooth, real, tmp_path):
    path = real / "spain_field" / "s2_field.nc"
    with pytest.raises(QgsProcessingException, match="holds several rasters"):
        smooth(INPUT=str(path))
    assert list(tmp_path.iterdir()) == []
