"""Files and folders that appear only when they are whole."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from phenofuse.cube import finished_file as module
from phenofuse.cube.finished_file import (
    finished_file,
    finished_folder,
    part_beside,
    readable_size,
    require_space,
    require_writable,
)
from phenofuse.cube.problem import Problem

AUX = "b.tif.aux.xml"


def names(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*"))


def test_a_file_appears_at_the_end_only(tmp_path):
    target = tmp_path / "new" / "b.tif"
    with finished_file(target) as part:
        part.write_text("new")
        assert part.parent == target.parent and part.suffix == ".tif"
        assert not target.exists()
    assert names(tmp_path) == ["new", "new/b.tif"]
    assert target.read_text() == "new"


def test_an_existing_file_is_replaced_at_the_end_only(tmp_path):
    target = tmp_path / "b.tif"
    target.write_text("old")
    with finished_file(target) as part:
        part.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert names(tmp_path) == ["b.tif"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, OSError, Problem])
def test_after_a_failure_everything_is_as_before(tmp_path, error):
    target = tmp_path / "b.tif"
    target.write_bytes(b"old")
    (tmp_path / AUX).write_text("its statistics")
    with pytest.raises(error), finished_file(target) as part:
        part.write_text("half")
        part.with_name(part.name + ".aux.xml").write_text("half")
        raise error("broken")
    assert target.read_bytes() == b"old"
    assert (tmp_path / AUX).read_text() == "its statistics"
    assert names(tmp_path) == ["b.tif", AUX]


def test_a_failure_before_anything_is_written_is_left_alone(tmp_path):
    with pytest.raises(ValueError, match="broken"), finished_file(tmp_path / "b.tif"):
        raise ValueError("broken")
    assert names(tmp_path) == []


def test_the_statistics_of_the_replaced_file_go(tmp_path):
    (tmp_path / AUX).write_text("old statistics")
    with finished_file(tmp_path / "b.tif") as part:
        part.write_text("new")
    assert names(tmp_path) == ["b.tif"]


def test_the_sidecar_of_the_new_file_comes_along(tmp_path):
    (tmp_path / AUX).write_text("old statistics")
    with finished_file(tmp_path / "b.tif") as part:
        part.write_text("new")
        part.with_name(part.name + ".aux.xml").write_text("new metadata")
    assert names(tmp_path) == ["b.tif", AUX]
    assert (tmp_path / AUX).read_text() == "new metadata"


def test_a_file_that_may_not_be_replaced_is_a_problem_that_names_it(tmp_path, monkeypatch):
    target = tmp_path / "b.tif"
    target.write_text("old")
    (tmp_path / AUX).write_text("its statistics")

    def refuse(self, other):
        raise PermissionError(errno.EACCES, "used by another process")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Problem) as raised, finished_file(target) as part:
        part.write_text("new")
    assert str(target) in str(raised.value)
    assert "used by another process" in str(raised.value)
    assert "choose another name" in str(raised.value)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["b.tif", AUX]


def test_a_problem_of_the_hidden_file_names_the_file_the_user_knows(tmp_path):
    target = tmp_path / "b.tif"
    with pytest.raises(Problem) as raised, finished_file(target) as part:
        raise Problem("{path} is not whole: {reason}.", path=str(part), reason="no space")
    assert str(raised.value) == f"{target} is not whole: no space."


def unwritable(tmp_path: Path) -> list[Path]:
    """Paths where not even root can write a file."""
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    return [tmp_path / "file" / "b.tif", tmp_path / "folder.tif", Path("/proc/none/b.tif")]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no /proc on this system")
@pytest.mark.parametrize("which", range(3))
@pytest.mark.parametrize("how", [finished_file, finished_folder])
def test_what_cannot_be_written_is_a_problem_before_the_work(tmp_path, which, how):
    target = unwritable(tmp_path)[which]
    if how is finished_folder and target.is_dir():
        target = tmp_path / "file"
    before = names(tmp_path)
    with pytest.raises(Problem) as raised, how(target):
        pytest.fail("the work has begun")
    assert str(target) in str(raised.value)
    assert "cannot be written" in str(raised.value)
    assert names(tmp_path) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_a_problem(tmp_path):
    tmp_path.chmod(0o555)
    with pytest.raises(Problem, match="permissions"):
        require_writable(tmp_path / "b.tif")
    tmp_path.chmod(0o755)


def test_asking_whether_a_file_can_be_written_leaves_nothing(tmp_path):
    require_writable(tmp_path / "b.tif")
    assert names(tmp_path) == []


@pytest.mark.parametrize(("free", "fits"), [(499, False), (500, True)])
def test_a_disk_needs_half_the_size(tmp_path, monkeypatch, free, fits):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(module.shutil, "disk_usage", lambda path: usage(10_000, 0, free))
    target = tmp_path / "b.tif"
    if fits:
        require_space(target, 1000)
        return
    with pytest.raises(Problem) as raised:
        require_space(target, 1000)
    assert str(target) in str(raised.value)
    assert "1000 bytes" in str(raised.value) and "499 bytes" in str(raised.value)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1023, "1023 bytes"),
        (1024, "1 KiB"),
        (5 * 2**20, "5 MiB"),
        (3 * 2**30, "3 GiB"),
        (2**40, "1.0 TiB"),
        (5000 * 2**40, "5000.0 TiB"),
    ],
)
def test_sizes_as_a_person_says_them(size, text):
    assert readable_size(size) == text


def test_a_folder_is_filled_at_the_end_only(tmp_path):
    target = tmp_path / "scene"
    (target / "images").mkdir(parents=True)
    (target / "images" / "a.tif").write_text("old")
    (target / "mine.txt").write_text("stays")
    with finished_folder(target) as part:
        (part / "images").mkdir()
        (part / "images" / "a.tif").write_text("new")
        (part / "b.csv").write_text("new")
        assert (target / "images" / "a.tif").read_text() == "old"
    assert names(target) == ["b.csv", "images", "images/a.tif", "mine.txt"]
    assert (target / "images" / "a.tif").read_text() == "new"
    assert (target / "mine.txt").read_text() == "stays"


@pytest.mark.parametrize("exists", [False, True])
def test_a_folder_that_fails_is_as_before(tmp_path, exists):
    target = tmp_path / "scene"
    if exists:
        target.mkdir()
        (target / "mine.txt").write_text("stays")
    before = names(tmp_path)
    with pytest.raises(ValueError, match="broken"), finished_folder(target) as part:
        (part / "b.csv").write_text("half")
        raise ValueError("broken")
    assert names(tmp_path) == before


def test_a_problem_in_the_hidden_folder_names_the_folder_the_user_knows(tmp_path):
    target = tmp_path / "scene"
    with pytest.raises(Problem) as raised, finished_folder(target) as part:
        raise Problem("{path} is not whole.", path=part / "images" / "a.tif")
    assert str(raised.value) == f"{target / 'images' / 'a.tif'} is not whole."


@pytest.mark.parametrize("manager", [module.finished_file, module.finished_folder])
def test_folders_that_were_made_for_a_failed_run_go_again(tmp_path, manager):
    with pytest.raises(KeyError), manager(tmp_path / "new" / "newer" / "result.tif"):
        raise KeyError
    assert not list(tmp_path.iterdir())
    module.require_writable(tmp_path / "other" / "result.tif")
    assert not list(tmp_path.iterdir())


def test_what_a_killed_process_left_is_removed_and_nothing_else(tmp_path):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    mine = part_beside(tmp_path / "b.tif").name
    dead = mine.replace(f"-{os.getpid()}-", f"-{ended.pid}-")
    machine = dead.split(".")[2].split("-")[0]
    others = dead.replace(machine, "00000000")
    kept = {mine, others, ".b.part.tif", ".b.0a1b2c3d.part.tif", "b.tif.aux.xml"}
    for name in (dead, f"{dead}.aux.xml", *kept):
        (tmp_path / name).write_text("half")
    (tmp_path / dead.replace(".tif", "")).mkdir()
    (tmp_path / dead.replace(".tif", "") / "b.gpkg").write_text("half")
    with finished_file(tmp_path / "c.tif") as part:
        part.write_text("whole")
    kept = kept | {"c.tif"}
    assert {one.name for one in tmp_path.iterdir()} == kept


def test_what_sqlite_keeps_beside_a_replaced_database_goes(tmp_path):
    for ending in ("", "-wal", "-shm", "-journal"):
        (tmp_path / f"a.gpkg{ending}").write_text("old")
    with finished_folder(tmp_path) as folder:
        (folder / "a.gpkg").write_text("new")
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"a.gpkg": "new"}
