"""Pinned wheels go into a folder at the end of Python's path, whole or not at all."""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import stat
import sys
import zipfile
from dataclasses import replace

import pytest

from phenofuse.cube.packages import own_folder as module
from phenofuse.cube.packages.optional import (
    APT,
    CONDA,
    OPTIONAL,
    OSGEO4W,
    Package,
    how_to_get,
    is_there,
    package,
)
from phenofuse.cube.packages.own_folder import OwnFolder
from phenofuse.cube.packages.wheels import Wheel, lock, require_whole, unpack
from phenofuse.cube.problem import Problem

GOOD = {"phenofuse_small/__init__.py": "ANSWER = 42\n"}


@pytest.fixture
def make_wheel(tmp_path):
    """Write a wheel with some entries, and return what pins it and where it is."""

    def make(name="phenofuse_small", entries=GOOD, mode=0o644):
        path = tmp_path / f"{name}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for entry, content in entries.items():
                info = zipfile.ZipInfo(entry)
                info.external_attr = (stat.S_IFREG | mode) << 16
                archive.writestr(info, content)
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        return Wheel(name, "1.0", name, path.name, len(content), digest), path

    return make


@pytest.fixture
def own(tmp_path):
    folder = OwnFolder(tmp_path / "profile" / "phenofuse")
    yield folder
    folder.remove()
    for name in [one for one in sys.modules if one.startswith("phenofuse_small")]:
        del sys.modules[name]


def left(own: OwnFolder) -> list[str]:
    return sorted(one.name for one in own.path.parent.glob("*"))


def test_a_wheel_is_there_at_once_and_shadows_nothing(own, make_wheel):
    own.add([make_wheel(), make_wheel("json", {"json/__init__.py": "raise SystemError"})])
    assert sys.path[-1] == str(own.path)
    assert importlib.import_module("phenofuse_small").ANSWER == 42
    assert importlib.util.find_spec("json").origin.startswith(sys.base_prefix)
    assert left(own) == [own.path.name]
    own.add([make_wheel("phenofuse_small_two", {"phenofuse_small_two.py": ""})])
    assert is_there("phenofuse_small_two") and is_there("phenofuse_small")
    assert sys.path.count(str(own.path)) == 1


def test_all_is_removed_with_one_call(own, make_wheel):
    own.add([make_wheel()])
    own.remove()
    assert left(own) == [] and str(own.path) not in sys.path
    own.remove()


@pytest.mark.parametrize(
    ("entry", "content", "mode"),
    [
        ("../outside.py", "", 0o644),
        ("a/../../outside.py", "", 0o644),
        ("/outside.py", "", 0o644),
        ("C:/outside.py", "", 0o644),
        ("..\\outside.py", "", 0o644),
        ("a/fast.so", "", 0o644),
        ("a/FAST.pyd", "", 0o644),
        ("surprise.pth", "import os", 0o644),
        ("a/link.py", "/etc/passwd", stat.S_IFLNK | 0o777),
    ],
)
def test_what_has_no_place_in_a_wheel_is_refused(own, make_wheel, tmp_path, entry, content, mode):
    own.add([make_wheel("phenofuse_small_two", {"phenofuse_small_two.py": ""})])
    wheel, path = make_wheel(entries=GOOD | {"x/ok.py": ""})
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo(entry)
        info.filename = entry
        info.external_attr = mode << 16
        archive.writestr(info, content)
    wheel = replace(wheel, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    with pytest.raises(Problem, match="has no place in a package of pure Python"):
        own.add([(wheel, path)])
    assert left(own) == [own.path.name]
    assert not is_there("phenofuse_small") and is_there("phenofuse_small_two")
    assert not list(tmp_path.rglob("outside*"))


def test_a_wheel_that_unpacks_to_too_much_is_refused(make_wheel, tmp_path, monkeypatch):
    from phenofuse.cube.packages import wheels

    _, path = make_wheel()
    monkeypatch.setattr(wheels, "LARGEST", 5)
    with pytest.raises(Problem, match="was not unpacked"):
        unpack(path, tmp_path / "out")


def test_a_file_that_is_no_zip_is_refused(own, tmp_path):
    path = tmp_path / "a.whl"
    path.write_bytes(b"no zip")
    digest = hashlib.sha256(b"no zip").hexdigest()
    with pytest.raises(Problem, match="was not unpacked"):
        own.add([(Wheel("a", "1", "a", "a.whl", 6, digest), path)])
    assert left(own) == []


def test_another_content_is_refused(make_wheel, own):
    wheel, path = make_wheel()
    require_whole(wheel, path.read_bytes())
    for content in (path.read_bytes()[:-1], path.read_bytes() + b"0", b""):
        path.write_bytes(content)
        with pytest.raises(Problem, match="SHA-256 differs"):
            own.add([(wheel, path)])
    assert left(own) == []


def test_files_of_the_user_are_known_by_their_content(own, make_wheel, monkeypatch, tmp_path):
    wheel, path = make_wheel()
    monkeypatch.setattr(module, "lock", lambda: {"small": (wheel,)})
    renamed = path.rename(tmp_path / "download(1).zip")
    assert own.add_files([renamed]) == [wheel]
    assert is_there("phenofuse_small")
    renamed.write_bytes(b"something else")
    with pytest.raises(Problem, match=rf"download\(1\).zip is none of.*{wheel.file}"):
        own.add_files([renamed])


@pytest.mark.skipif(os.name == "nt", reason="permissions of folders")
def test_a_swap_that_fails_brings_the_old_ones_back(own, make_wheel, monkeypatch):
    own.add([make_wheel()])
    calls = []
    real = type(own.path).replace

    def fail_once(self, target):
        calls.append(self)
        if len(calls) == 2:
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(type(own.path), "replace", fail_once)
    with pytest.raises(Problem, match=r"cannot be written.*Permission denied"):
        own.add([make_wheel("phenofuse_small_two", {"phenofuse_small_two.py": ""})])
    assert left(own) == [own.path.name]
    assert is_there("phenofuse_small") and not is_there("phenofuse_small_two")


def test_what_a_killed_run_left_goes_with_the_next(own, make_wheel):
    stale = own.path.with_name(f".{own.path.name}.0123abcd")
    stale.mkdir(parents=True)
    own.add([make_wheel()])
    assert left(own) == [own.path.name]


def test_only_what_lacks_and_can_work_is_wanted(own, make_wheel, monkeypatch):
    wheels = [make_wheel(name)[0] for name in ("phenofuse_small", "json", "phenofuse_small_two")]
    monkeypatch.setattr(module, "lock", lambda: {"openeo": wheels[:2], "spyndex": wheels[1:]})
    fits = Package("openeo", "phenofuse_small", needs=("json",))
    lacks = Package("spyndex", "phenofuse_small_two", needs=("phenofuse_nowhere",))
    there = Package("tomli", "json")
    monkeypatch.setattr(module, "OPTIONAL", (fits, lacks, there))
    assert own.wanted() == [wheels[0]]


def test_the_lock_pins_pure_python_alone():
    for wheels in lock().values():
        for wheel in wheels:
            assert wheel.file.endswith("-none-any.whl")
            assert re.fullmatch(r"[0-9a-f]{64}", wheel.sha256)
            assert 0 < wheel.size < 2**21
    names = {wheel.name for wheels in lock().values() for wheel in wheels}
    assert not names & {"numpy", "scipy", "pandas", "shapely"}


@pytest.mark.parametrize("of", [APT, OSGEO4W, CONDA, ""])
def test_every_package_can_be_had_everywhere(monkeypatch, of):
    from phenofuse.cube.packages import optional

    monkeypatch.setattr(optional, "system", lambda: of)
    for one in OPTIONAL:
        how = how_to_get(one.name)
        assert how and "None" not in how
    assert package("openeo").is_pure
    assert ("PhenoFuse" in how_to_get("openeo")) == (of != CONDA)
