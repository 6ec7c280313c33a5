"""Finding images and masks in folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from phenofuse.cube.build.image_files import find_files, told_apart
from phenofuse.cube.problem import Problem


@pytest.fixture
def folder(tmp_path):
    for name in ("b.tif", "A.TIF", "c.jp2", "a.tif.aux.xml", ".b.1234.part.tif", "sub ö/d.tif"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def names(paths):
    return [Path(path).name for path in paths]


def test_files_are_found_by_patterns_in_any_case(folder):
    assert names(find_files(folder, "*.tif")) == ["A.TIF", "b.tif"]
    assert names(find_files(folder, "*.JP2 ; b*.tif;")) == ["b.tif", "c.jp2"]
    assert names(find_files(folder, "*")) == ["A.TIF", "b.tif", "c.jp2"]
    assert names(find_files(folder, "?.tif", recursive=True)) == ["A.TIF", "b.tif", "d.tif"]


@pytest.mark.parametrize("pattern", ["*.png", "", "d.tif"])
def test_a_folder_without_such_files_is_named(folder, pattern):
    with pytest.raises(Problem, match="No file in the folder") as problem:
        find_files(folder, pattern)
    assert str(folder) in str(problem.value)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(Problem, match="nowhere does not exist"):
        find_files(tmp_path / "nowhere", "*.tif")


def test_the_search_can_be_stopped(folder):
    def check():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        find_files(folder, "*.tif", recursive=True, check=check)


def test_the_narrower_pattern_wins():
    assert told_apart(["n1", "n2", "c1"], ["c1"]) == (["n1", "n2"], ["c1"])
    assert told_apart(["n1"], ["n1", "c1", "c2"]) == (["n1"], ["c1", "c2"])
    assert told_apart(["n1"], ["c1"]) == (["n1"], ["c1"])
    assert told_apart(["n1"], []) == (["n1"], [])


def test_images_that_are_all_masks_are_refused():
    with pytest.raises(Problem, match=r"the same 2 files \(first: a\)"):
        told_apart(["a", "b"], ["b", "a"])
