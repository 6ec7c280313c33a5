"""The way of a block, over both raster back-ends: result, memory, cancel and failures."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
import tracemalloc
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube import finished_file, run
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandSpec
from phenofuse.cube.run import Cancelled, Output, run_stack
from phenofuse.cube.stack import Stack, open_stack
from phenofuse.series.whittaker import whittaker

COUNT, SHAPE = 20, (70, 90)
DAYS = [str(np.datetime64("2020-01-01") + 7 * step) for step in range(COUNT)]
SHUFFLED = np.random.default_rng(2).permutation(COUNT)
SCALE, OFFSET, NODATA = 0.001, -0.2, -999


def stored_values() -> np.ndarray:
    """Stored values in the order of time; two fifths are gaps, one pixel has no observation."""
    random = np.random.default_rng(1)
    values = random.integers(0, 1200, (COUNT, *SHAPE)).astype("int16")
    values[random.random(values.shape) < 0.4] = NODATA
    values[:, 3, 5] = NODATA
    return values


def block() -> np.ndarray:
    """The same in physical units, shape (time, series)."""
    stored = stored_values()
    physical = np.where(stored == NODATA, np.nan, stored * SCALE + OFFSET)
    return physical.astype(np.float32).reshape(COUNT, -1)


@pytest.fixture
def stack(backend, tmp_path, write_stack) -> Stack:
    """A stack whose bands are out of order."""
    folder = tmp_path / "in"
    folder.mkdir()
    path = write_stack(
        folder / "a.tif",
        stored_values()[SHUFFLED],
        [DAYS[index] for index in SHUFFLED],
        nodata=NODATA,
        scale=SCALE,
        offset=OFFSET,
        options=["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16"],
    )
    return open_stack(path, backend)


@pytest.fixture
def target(tmp_path) -> Path:
    """A file that is there already, alone in its folder."""
    path = tmp_path / "out" / "b.tif"
    path.parent.mkdir()
    path.write_bytes(b"an earlier result")
    return path


def is_untouched(target: Path) -> bool:
    return list(target.parent.iterdir()) == [target] and target.read_bytes() == b"an earlier result"


def output(path: Path, count: int = COUNT) -> Output:
    return Output(path, tuple(BandSpec(f"band {n}", {"N": str(n)}) for n in range(1, count + 1)))


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, -1)


def unchanged(values: np.ndarray) -> list[np.ndarray]:
    return [values]


@pytest.mark.parametrize("budget", [2**18, 2**21, 2**29])
@pytest.mark.parametrize(("threads", "at_once"), [(1, 4096), (5, 7), (None, 1000)])
def test_blocks_give_what_the_whole_gives_bit_for_bit(
    backend, stack, target, monkeypatch, budget, threads, at_once
):
    monkeypatch.setattr(run, "SERIES_AT_ONCE", at_once)
    expected = whittaker(stack.days, block(), smoothing=100.0)

    def smooth(values: np.ndarray) -> list[np.ndarray]:
        return [whittaker(stack.days, values, smoothing=100.0)]

    run_stack(stack, backend, smooth, [output(target)], budget=budget, threads=threads)
    np.testing.assert_array_equal(read(target), expected)
    assert np.isfinite(expected).any() and np.isnan(expected[:, 3 * SHAPE[1] + 5]).all()


@pytest.mark.parametrize("tile", [16, 32, 64, 128])
def test_tiles_of_any_size_give_the_same(backend, stack, target, monkeypatch, tile):
    monkeypatch.setattr(run, "tile_for", lambda per_pixel, memory: tile)
    run_stack(stack, backend, unchanged, [output(target)], budget=2**19)
    np.testing.assert_array_equal(read(target), block())
    assert gdal.Open(str(target)).GetRasterBand(1).GetBlockSize() == [tile, tile]


def test_the_result_is_described(backend, stack, target):
    described = Output(target, (BandSpec("2020-01-01", {"A": "1"}),) * 3, {"METHOD": "first"})
    report = run_stack(stack, backend, lambda values: [values[:3]], [described])
    dataset = gdal.Open(str(target))
    source = gdal.Open(stack.path)
    assert dataset.GetGeoTransform() == source.GetGeoTransform()
    assert dataset.GetSpatialRef().IsSame(source.GetSpatialRef())
    assert dataset.GetMetadataItem("METHOD") == "first"
    band = dataset.GetRasterBand(2)
    assert band.GetDescription() == "2020-01-01" and band.GetMetadataItem("A") == "1"
    assert band.DataType == gdal.GDT_Float32 and np.isnan(band.GetNoDataValue())
    assert report.series == SHAPE[0] * SHAPE[1]
    assert report.gaps == np.isnan(block()).mean()
    assert 0 < report.computing <= report.seconds


def test_several_outputs_of_different_lengths(backend, stack, target):
    other = target.with_name("c.tif")

    def both(values: np.ndarray) -> list[np.ndarray]:
        return [values[::2], values[:1] + 1]

    run_stack(stack, backend, both, [output(target, 10), output(other, 1)], budget=2**19)
    np.testing.assert_array_equal(read(target), block()[::2])
    np.testing.assert_array_equal(read(other), block()[:1] + 1)
    assert sorted(one.name for one in target.parent.iterdir()) == ["b.tif", "c.tif"]


@pytest.mark.parametrize("budget", [2**18, 2**29])
def test_further_stacks_are_read_at_the_same_pixels(backend, stack, target, tmp_path, budget):
    times = ["2021-01-01", "2021-01-02"]
    values = np.arange(2 * np.prod(SHAPE), dtype=np.float32).reshape(2, *SHAPE)
    with backend.create(
        tmp_path / "further.tif", stack.grid, [BandSpec(time) for time in times]
    ) as writer:
        writer.write(stack.grid.window, values)
    further = open_stack(tmp_path / "further.tif", backend)

    def add(one: np.ndarray, other: np.ndarray) -> list[np.ndarray]:
        return [one + other[1]]

    run_stack(stack, backend, add, [output(target)], further=[further], budget=budget)
    np.testing.assert_array_equal(read(target), block() + values[1].ravel())


def test_a_stack_may_be_replaced_by_its_own_result(backend, stack):
    run_stack(stack, backend, lambda values: [values + 1], [output(Path(stack.path))])
    np.testing.assert_array_equal(read(Path(stack.path)), block() + np.float32(1))


def test_statistics_of_the_replaced_file_go(backend, stack, target):
    sidecar = target.with_name("b.tif.aux.xml")
    sidecar.write_text("<PAMDataset/>")
    run_stack(stack, backend, unchanged, [output(target)])
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("budget", [2**18, 2**20, 2**21])
def test_windows_keep_to_the_budget(backend, stack, target, monkeypatch, budget):
    seen = []
    read_values = Stack.values

    def recorded(self, reader, window, check):
        seen.append(window.width * window.height)
        return read_values(self, reader, window, check)

    monkeypatch.setattr(Stack, "values", recorded)
    run_stack(stack, backend, unchanged, [output(target)], budget=budget)
    values_and_result = 4 * COUNT + 4 * COUNT
    assert sum(seen) == SHAPE[0] * SHAPE[1]
    assert max(seen) * values_and_result <= budget / 2
    assert max(seen) * values_and_result > budget / 100


def test_memory_stays_within_the_budget(backend, tmp_path, write_stack, target):
    noise = np.random.default_rng(1).normal(size=(40, 200, 300)).astype(np.float32)
    times = [str(np.datetime64("2020-01-01") + day) for day in range(40)]
    stack = open_stack(write_stack(tmp_path / "big.tif", noise, times), backend)
    budget = 2 * 2**20
    assert noise.nbytes > 4 * budget
    tracemalloc.start()
    try:
        run_stack(stack, backend, unchanged, [output(target, 40)], budget=budget)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert budget / 10 < peak < budget
    np.testing.assert_array_equal(read(target), noise.reshape(40, -1))


def test_progress_moves_to_the_end(backend, stack, target):
    shares = []
    run_stack(stack, backend, unchanged, [output(target)], budget=2**19, progress=shares.append)
    assert len(shares) > 5
    assert all(later > earlier for earlier, later in zip(shares, shares[1:]))
    assert shares[-1] == 1


def test_groups_of_series_are_computed_at_the_same_time(backend, stack, target):
    two = threading.Barrier(2)

    def wait(values: np.ndarray) -> list[np.ndarray]:
        two.wait(timeout=20)
        return [values]

    # 6300 series are two groups: the barrier opens only if both are in work at once.
    run_stack(stack, backend, wait, [output(target)], threads=2)


def test_cancel_at_any_time_leaves_all_as_it_was(backend, stack, target, monkeypatch):
    monkeypatch.setattr(run, "SERIES_AT_ONCE", 1000)
    options = {"budget": 2**22, "threads": 2}
    asked = []
    other = target.parent.parent / "new" / "c.tif"
    run_stack(
        stack, backend, unchanged, [output(other)], **options, cancelled=lambda: asked.append(1)
    )
    shutil.rmtree(other.parent)
    assert len(asked) > 10
    for stop in range(1, len(asked) + 1):
        calls = iter(range(1, len(asked) + 1))
        with pytest.raises(Cancelled):
            run_stack(
                stack,
                backend,
                lambda values: [values, values],
                [output(target), output(other)],
                **options,
                cancelled=lambda calls=calls, stop=stop: next(calls) >= stop,
            )
        assert is_untouched(target)
        assert not other.parent.exists()


def test_cancel_counts_until_the_file_is_renamed(backend, stack, target):
    shares = []
    with pytest.raises(Cancelled):
        run_stack(
            stack,
            backend,
            unchanged,
            [output(target)],
            progress=shares.append,
            cancelled=lambda: 1 in shares,
        )
    assert is_untouched(target)


def test_cancel_returns_at_once_although_the_method_is_slow(backend, stack, target, monkeypatch):
    monkeypatch.setattr(run, "SERIES_AT_ONCE", 10)
    stop = threading.Event()

    def slow(values: np.ndarray) -> list[np.ndarray]:
        time.sleep(0.05)
        return [values]

    timer = threading.Timer(0.3, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run_stack(stack, backend, slow, [output(target)], threads=2, cancelled=stop.is_set)
    assert 0.3 <= time.monotonic() - began < 1.3
    assert is_untouched(target)


@pytest.mark.parametrize("error", [ValueError, MemoryError])
@pytest.mark.parametrize("call", [1, 4])
def test_a_method_that_fails_leaves_all_as_it_was(backend, stack, target, error, call):
    calls = []

    def fail(values: np.ndarray) -> list[np.ndarray]:
        calls.append(1)
        if len(calls) == call:
            raise error("broken")
        return [values]

    with pytest.raises(error, match="broken"):
        run_stack(stack, backend, fail, [output(target)], budget=2**19)
    assert is_untouched(target)


def never(values: np.ndarray) -> list[np.ndarray]:
    pytest.fail("the work has begun")


def test_a_full_disk_is_noticed_before_the_work(backend, stack, target, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(finished_file.shutil, "disk_usage", lambda path: usage(2**40, 2**40, 1000))
    with pytest.raises(Problem) as raised:
        run_stack(stack, backend, never, [output(target)])
    assert str(target) in str(raised.value) and "1000 bytes are free" in str(raised.value)
    assert is_untouched(target)


@pytest.mark.parametrize("where", ["in a file", "is a folder", "in /proc"])
def test_an_output_that_cannot_be_written_is_noticed_before_the_work(
    backend, stack, tmp_path, where
):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    path = {
        "in a file": tmp_path / "file" / "b.tif",
        "is a folder": tmp_path / "folder.tif",
        "in /proc": Path("/proc/none/b.tif"),
    }[where]
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Problem) as raised:
        run_stack(stack, backend, never, [output(path)])
    assert f"{path} cannot be written" in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


def failing(backend, monkeypatch, method: str, call: int, name: str) -> None:
    """Make a writer of `backend` fail at a call of one of its methods, for files named so."""
    create = backend.create
    calls = []

    def created(path, *arguments, **options):
        writer = create(path, *arguments, **options)
        works = getattr(writer, method)

        def fails(*values):
            reason = works(*values)
            calls.append(1)
            return "No space left on device" if len(calls) == call else reason

        if name in Path(path).name:
            monkeypatch.setattr(writer, method, fails)
        return writer

    monkeypatch.setattr(backend, "create", created)


@pytest.mark.parametrize(("method", "call"), [("_write", 1), ("_write", 5), ("_close", 1)])
@pytest.mark.parametrize("which", ["b", "c"])
def test_writing_that_fails_leaves_all_outputs_as_they_were(
    backend, stack, target, monkeypatch, method, call, which
):
    failing(backend, monkeypatch, method, call, f".{which}.")
    other = target.parent.parent / "new" / "c.tif"
    with pytest.raises(Problem) as raised:
        run_stack(
            stack,
            backend,
            lambda values: [values, values],
            [output(target), output(other)],
            budget=2**19,
        )
    named = {"b": target, "c": other}[which]
    assert f"{named} could not be written completely" in str(raised.value)
    assert "No space left on device" in str(raised.value)
    assert is_untouched(target)
    assert not other.parent.exists()


LIMITED = """
import resource, sys
from pathlib import Path
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandSpec, choose_backend
from phenofuse.cube.run import Output, run_stack
from phenofuse.cube.stack import open_stack
source, target, name = sys.argv[1:]
backend = choose_backend(name)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    run_stack(open_stack(source, backend), backend, lambda values: [values],
              [Output(Path(target), (BandSpec(),) * 20)])
except Problem as problem:
    print(problem)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_a_disk_that_fills_up_in_the_middle_is_a_problem(backend, stack, target):
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, stack.path, str(target), backend.name],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert f"{target} could not be written completely" in done.stdout
    assert is_untouched(target)
