"""Names in any alphabet, long paths, folders that allow nothing, and disks that are full."""

from __future__ import annotations

import hashlib
import os
import subprocess
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from phenofuse.cube.finished_file import finished_file
from phenofuse.cube.problem import problem_of

NAMES = {
    "Slovene and German": "češnja žito größer",
    "Greek": "χρονοσειρά",
    "Russian": "временной ряд",
    "Arabic": "سلسلة زمنية",
    "Hebrew": "סדרה עתית",
    "Hindi": "समय श्रृंखला",
    "Chinese": "时间序列",
    "Japanese": "時系列データ",
    "Korean": "시계열",
    "Thai": "อนุกรมเวลา",
    "emoji": "🌾🛰️",
    "combined accents": "e\u0301te\u0301",
    "spaces": "  two  spaces ",
    "quotation marks": 'it\'s "quoted" `so`',
    "signs": "a&b=c;d,e(f)[g]{h}%20#1+$x!~^@",
    "hyphens": "o -o --option",
    "dots": "...a..b.",
}


def smooth_all(processing, stack, table, folder: Path, name: str) -> tuple[Path, Path]:
    """Smooth a stack and a parcel table to files of a name."""
    raster, rows = folder / f"{name}.tif", folder / f"{name}.gpkg"
    processing.run("phenofuse:whittaker", {"INPUT": str(stack), "OUTPUT": str(raster)})
    processing.run("phenofuse:whittaker_parcels", {"INPUT": str(table), "OUTPUT": str(rows)})
    return raster, rows


def content(raster: Path, rows: Path) -> tuple[np.ndarray, list[dict]]:
    table = ogr.Open(str(rows))
    return gdal.Open(str(raster)).ReadAsArray(), [row.items() for row in table.GetLayer(0)]


@pytest.fixture(scope="module")
def expected(processing, stack, parcel_table, tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    return content(*smooth_all(processing, stack, parcel_table, folder, "plain"))


@pytest.fixture
def same(processing, stack, parcel_table, expected):
    """Run in a folder and to files of a name, from copies of that name as well; compare."""

    def check(folder: Path, name: str) -> None:
        folder.mkdir(parents=True)
        source, table = folder / f"{name} in.tif", folder / f"{name} in.gpkg"
        source.write_bytes(Path(stack).read_bytes())
        table.write_bytes(Path(parcel_table).read_bytes())
        found = content(*smooth_all(processing, source, table, folder, name))
        np.testing.assert_array_equal(found[0], expected[0])
        assert found[1] == expected[1]
        names = {one.name for one in folder.iterdir() if not one.name.endswith(".aux.xml")}
        assert names == {f"{name}{end}" for end in (" in.tif", " in.gpkg", ".tif", ".gpkg")}

    return check


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names(name, tmp_path, same, outcome):
    with outcome(f"names of files and folders: {len(NAMES)} alphabets and signs"):
        same(tmp_path / name, name)


def test_a_path_of_250_characters(tmp_path, same, outcome):
    missing = 250 - len(str(tmp_path)) - len("/x in.gpkg") - 1
    with outcome("paths of 250 characters, names of 240"):
        same(tmp_path / ("d" * missing), "x")


def test_a_name_of_240_characters(tmp_path, same, outcome):
    with outcome("paths of 250 characters, names of 240"):
        same(tmp_path / "long", "n" * 240)


def digest(folder: Path) -> dict[str, str]:
    """Return what is in a folder."""
    return {
        one.name: hashlib.sha256(one.read_bytes()).hexdigest() if one.is_file() else "folder"
        for one in folder.rglob("*")
    }


def test_a_name_that_no_table_may_have(tmp_path, processing, parcel_table, outcome):
    with outcome("a table called -o, which GeoPackage does not take"):
        given = {"INPUT": str(parcel_table), "OUTPUT": str(tmp_path / "-o.gpkg")}
        processing.run("phenofuse:whittaker_parcels", given)
        pytest.fail("GDAL takes the name now")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def read_only(tmp_path):
    """A folder that holds results of before, and takes nothing new."""
    folder = tmp_path / "read only"
    folder.mkdir()
    (folder / "a.tif").write_text("an earlier result")
    (folder / "a.gpkg").write_text("an earlier table")
    as_root = os.name == "posix" and os.getuid() == 0
    if as_root:  # to whom permissions mean nothing
        bind, again = ["--bind", folder, folder], ["-o", "remount,bind,ro", folder]
        mounts = [["/usr/bin/mount", *one] for one in (bind, again)]
        if any(subprocess.run(one, check=False).returncode for one in mounts):
            pytest.skip("root may write everywhere, and may not mount here")
    else:
        folder.chmod(0o555)
    yield folder
    if as_root:
        subprocess.run(["/usr/bin/umount", "--lazy", str(folder)], check=True)
    folder.chmod(0o755)


def test_a_read_only_folder(read_only, processing, stack, parcel_table, outcome):
    before = digest(read_only)
    for name in ("a", "new"):
        for algorithm, source, end in (
            ("whittaker", stack, ".tif"),
            ("whittaker_parcels", parcel_table, ".gpkg"),
        ):
            with outcome("output into a read-only folder"):
                given = {"INPUT": str(source), "OUTPUT": str(read_only / f"{name}{end}")}
                processing.run(f"phenofuse:{algorithm}", given)
                pytest.fail("written into a read-only folder")
    assert digest(read_only) == before


def test_a_read_only_input_folder(read_only, processing, stack, tmp_path, outcome):
    """QGIS and GDAL like to leave .aux.xml files beside what they read."""
    link = read_only / "a.tif"
    assert link.read_text() == "an earlier result"
    with outcome("a file that is no raster, in a read-only folder"):
        given = {"INPUT": str(link), "OUTPUT": str(tmp_path / "b.tif")}
        processing.run("phenofuse:whittaker", given)


def fill(disk: Path, left: int) -> None:
    """Write to a disk until so many bytes are left."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with suppress(OSError):
        (disk / "filler").write_bytes(bytes(max(free - left, 0)))


RUNS = {
    "stack": ("whittaker", {"AT": 1, "STEP": 0.05}, ".tif"),
    "table": ("whittaker_parcels", {"AT": 1, "STEP": 0.5}, ".gpkg"),
}


@pytest.mark.parametrize("kind", RUNS)
@pytest.mark.parametrize("left", [0, 8, 50, 200])
def test_a_disk_that_fills_up(
    full_disk, processing, stack, parcel_table, outcome, monkeypatch, kind, left
):
    algorithm, given, end = RUNS[kind]
    target = full_disk / f"result{end}"
    target.write_text("an earlier result")
    fill(full_disk, left * 1024)
    # The space that is there at the start is known before: here it goes while the run writes.
    monkeypatch.setattr("phenofuse.cube.run.require_space", lambda *_: None)
    before = digest(full_disk)
    source = stack if kind == "stack" else parcel_table
    with outcome(f"disk full while a {kind} is written"):
        processing.run(
            f"phenofuse:{algorithm}", {"INPUT": str(source), "OUTPUT": str(target), **given}
        )
        pytest.fail("more was written than the disk holds")
    assert digest(full_disk) == before


def test_a_full_disk_for_text(full_disk, outcome):
    target = full_disk / "learned.json"
    target.write_text("an earlier result")
    fill(full_disk, 0)
    before = digest(full_disk)
    with pytest.raises(OSError, match="No space") as raised, finished_file(target) as part:
        part.write_text("x" * 10_000_000)
    with outcome("disk full while a file of text is written"):
        raise problem_of(raised.value)
    assert digest(full_disk) == before
